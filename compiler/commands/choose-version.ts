/** The version that answers a call: by name, by date and admission year among those in force, or with drafts that were asked for. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { ADMISSION_YEAR } from '../../lang/parser-words.ts';
import type { CheckedVersion } from '../check/checked.ts';
import { consolidate, outsideVersions } from '../consolidate/index.ts';
import { hasErrors } from '../diagnostics.ts';
import { checkTogether, type CompiledRegulation, type CompiledVersion, type Period } from '../pipeline.ts';
import type { RegulationVersion } from '../model/version.ts';
import { readingWords, regulationsRead, regulationsUsed, usesRead, versionsRead, type VersionRead, type VersionReading } from '../readings.ts';
import { cohortWords, type Cohorts } from '../resolve/applicability.ts';
import { selectVersion } from '../runtime/index.ts';
import type { FoundRegulation } from './find-version.ts';
import type { LoadedWorkspace } from './load-workspace.ts';

export interface AskedFor {
  /** Days since 1970-01-01. */
  readonly asOf: number | null;
  readonly cohort: number | null;
  readonly draft: string | null;
}

/** A version with what decided that it is this one. */
export interface ChosenVersion {
  readonly checked: CheckedVersion;
  readonly sound: boolean;
  /** Some of its text has not been adopted. */
  readonly isDraft: boolean;
  /** Days on which it is in force, the last one included; null for drafts. */
  readonly effective: { readonly from: number | null; readonly to: number | null } | null;
  /** The admission years that it is for, where they decided. */
  readonly cohorts: Cohorts | null;
  /** The versions of the regulations that it reads. */
  readonly others: readonly VersionRead[];
}

/** The one version; null with a diagnostic when there is none, or when a day or an admission year is needed to tell. */
export function chooseVersion(found: FoundRegulation, loaded: LoadedWorkspace, asked: AskedFor, diagnostics: Diagnostic[]): ChosenVersion | null {
  const { compiled, amendment, version } = found;
  const all = [...compiled.versions, ...compiled.composed];
  const drafts = [amendment?.alias, asked.draft].flatMap((alias) => (alias ? [alias] : []));
  if (version !== null) {
    const named = all.find((v) => v.checked.version.text.version === version || v.stem === version);
    return named ? chosenByName(named, compiled, loaded, asked, drafts, diagnostics) : null;
  }
  if (!cohortIsKnown(compiled, asked, diagnostics)) return null;
  if (drafts.length > 0) return withDrafts(compiled, loaded, asked, drafts, diagnostics);
  const period = periodOf(compiled, asked, diagnostics);
  if (period?.version && period.reading) return chosen(period.version, period.reading, period, compiled);
  if (period && !period.version) diagnostics.push(...loaded.compiled.diagnostics.filter((d) => d.severity === 'error'));
  return null;
}

/** What is in force on the day for the cohort, with what it reads; null with a diagnostic where nothing is, where what it reads is not, and where only a day can tell. */
function periodOf(compiled: CompiledRegulation, asked: Pick<AskedFor, 'asOf' | 'cohort'>, diagnostics: Diagnostic[]): Period | null {
  if (asked.asOf === null) {
    const adopted = compiled.versions.filter((v) => v.applied === null || v.applied.amendment.status === 'adopted');
    const versions = [...new Set([...adopted.map((v) => v.checked.version.text.version), ...compiled.periods.flatMap((p) => (p.reading ? [readingWords(p.reading)] : []))])];
    if (adopted.length > 1 || new Set(compiled.periods.map((p) => p.reading)).size > 1) {
      diagnostics.push(diagnose('FG7008', { regulation: compiled.regulation.alias, versions: versions.filter((v) => !versions.some((w) => w !== v && w.startsWith(`${v}（`))) }, titleOf(compiled)));
      return null;
    }
  }
  const period = asked.asOf === null ? compiled.periods[0] : onDay(compiled, asked.asOf, asked.cohort);
  if (!period) diagnostics.push(outsideVersions(compiled.regulation, asked.asOf));
  else if (period.version && period.lacks !== null) diagnostics.push(lacking(compiled, period.lacks, asked.asOf));
  else if (period.version && !period.reading) return { ...period, version: null };
  return period?.lacks ? null : (period ?? null);
}

const lacking = (compiled: CompiledRegulation, other: string, asOf: number | null): Diagnostic =>
  diagnose('FG7014', { regulation: compiled.regulation.alias, other, date: asOf === null ? null : formatRoc(fromDays(asOf)) }, titleOf(compiled));

const titleOf = ({ regulation }: CompiledRegulation): Label => ({ source: regulation.source, span: regulation.syntax.title.span });

function chosen({ applied }: CompiledVersion, { checked, sound, others }: VersionReading, period: Period | null, { regulation, periods }: CompiledRegulation): ChosenVersion {
  const differs = period !== null && periods.some((p) => p !== period && p.from === period.from && p.version !== period.version);
  return { checked, sound, isDraft: period === null && (applied?.amendment ?? regulation).status === 'draft', effective: period && inForce(period, periods), cohorts: differs ? period.cohorts : null, others };
}

/** All the time for which a version is in force without a break, whatever it is read with. */
function inForce(period: Period, periods: readonly Period[]): { readonly from: number | null; readonly to: number | null } {
  const same = periods.filter((p) => p.version === period.version && (p.cohorts.from ?? 0) <= (period.cohorts.to ?? Infinity) && (period.cohorts.from ?? 0) <= (p.cohorts.to ?? Infinity));
  let { from, to } = period;
  for (let more = true; more;) {
    const before = from === null ? undefined : same.find((p) => p.to !== null && p.to + 1 === from);
    const behind = to === null ? undefined : same.find((p) => p.from !== null && p.from - 1 === to);
    if (before) ({ from } = before);
    if (behind) ({ to } = behind);
    more = Boolean(before ?? behind);
  }
  return { from, to };
}

/** A version by its name: with what it reads on the day that is asked for, or with the only versions that it was ever read with. */
function chosenByName(named: CompiledVersion, compiled: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): ChosenVersion | null {
  const period = compiled.periods.find((p) => p.version === named) ?? null;
  const [only, ...more] = named.readings;
  if (more.length === 0 && drafts.length === 0) return only ? chosen(named, only, period, compiled) : { checked: named.checked, sound: false, isDraft: false, effective: null, cohorts: null, others: [] };
  if (asked.asOf === null) {
    diagnostics.push(diagnose('FG7008', { regulation: compiled.regulation.alias, versions: named.readings.map(readingWords) }, titleOf(compiled)));
    return null;
  }
  const read = readText({ version: named.checked.version, readable: named.readable, isDraft: false }, compiled, loaded, asked, drafts, diagnostics);
  return read && { ...read, isDraft: read.isDraft || (named.applied?.amendment ?? compiled.regulation).status === 'draft', effective: null, cohorts: null };
}

interface Row {
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cohortFrom: number | null;
  readonly cohortTo: number | null;
  readonly period: Period;
}

const rowsOf = ({ periods }: CompiledRegulation): Row[] => {
  const iso = (day: number | null): string | null => (day === null ? null : formatIso(fromDays(day)));
  return periods.map((period, i) => ({ version: period.reading?.stem ?? `?${i}`, from: iso(period.from), to: iso(period.to), cohortFrom: period.cohorts.from, cohortTo: period.cohorts.to, period }));
};

/** The cell of a day and a cohort; null outside of all, and where a cohort is needed. */
function onDay(compiled: CompiledRegulation, asOf: number, cohort: number | null): Period | null {
  const selected = selectVersion(rowsOf(compiled), { asOf: formatIso(fromDays(asOf)), cohort });
  return selected.ok ? selected.period : null;
}

/** A day on which versions differ by admission year needs one: an amendment is never left out in silence. */
export function cohortIsKnown(compiled: CompiledRegulation, { asOf, cohort }: Pick<AskedFor, 'asOf' | 'cohort'>, diagnostics: Diagnostic[]): boolean {
  const rows = rowsOf(compiled);
  const day = asOf === null ? null : formatIso(fromDays(asOf));
  const selected = day === null || cohort !== null ? null : selectVersion(rows, { asOf: day });
  if (!selected || selected.ok || selected.reason !== 'cohortNeeded') return true;
  const cells = compiled.periods.filter((p) => (p.from === null || p.from <= asOf!) && (p.to === null || asOf! <= p.to));
  diagnostics.push(diagnose('FG7011', { regulation: compiled.regulation.alias, cohorts: cells.map((c) => cohortWords(c.cohorts) ?? '') }, titleOf(compiled)));
  return false;
}

type ReadText = Pick<ChosenVersion, 'checked' | 'sound' | 'isDraft' | 'others'>;

function withDrafts(compiled: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): ChosenVersion | null {
  const read = readOn(compiled, loaded, asked, drafts, diagnostics);
  return read && { ...read, effective: null, cohorts: null };
}

interface TextOnDay {
  readonly version: RegulationVersion;
  /** The files that it is made from were read without an error. */
  readonly readable: boolean;
  readonly isDraft: boolean;
}

/** A regulation on the day, with the drafts that were asked for in it and in what it reads. */
function readOn(compiled: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): ReadText | null {
  if (![compiled.regulation.alias, ...regulationsRead(compiled.regulation, loaded.compiled.resolved)].some((alias) => isAmended(alias, loaded, drafts))) {
    if (!cohortIsKnown(compiled, asked, diagnostics)) return null;
    const period = periodOf(compiled, asked, diagnostics);
    return period?.reading ? { ...period.reading, isDraft: false } : null;
  }
  const text = textOn(compiled, loaded, asked, drafts, diagnostics);
  return text && readText(text, compiled, loaded, asked, drafts, diagnostics);
}

/** Is the regulation itself or an amendment of it among the drafts? */
const isAmended = (alias: string, { compiled: { resolved } }: LoadedWorkspace, drafts: readonly string[]): boolean => drafts.includes(alias) || resolved.amendments.some((a) => drafts.includes(a.alias) && a.target === alias);

/** The text of a regulation on the day: that in force, or with the drafts that were asked for. */
function textOn(compiled: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): TextOnDay | null {
  if (!cohortIsKnown(compiled, asked, diagnostics)) return null;
  const { regulation, versions, periods } = compiled;
  if (!isAmended(regulation.alias, loaded, drafts)) {
    const period = asked.asOf === null ? (versions.length === 1 ? periods[0] : undefined) : onDay(compiled, asked.asOf, asked.cohort);
    if (period?.version) return { version: period.version.checked.version, readable: period.version.readable, isDraft: false };
    diagnostics.push(asked.asOf === null && periods.length > 0 ? diagnose('FG7008', { regulation: regulation.alias, versions: versions.map((v) => v.checked.version.text.version) }, titleOf(compiled)) : outsideVersions(regulation, asked.asOf));
    return null;
  }
  const text = consolidate(regulation, loaded.compiled.resolved.amendments, { asOf: asked.asOf, cohort: asked.cohort, drafts }, (d) => diagnostics.push(d));
  if (!text) return null;
  // several amendments may stand side by side: the text that they make together is what is checked and run
  const makers = new Set([null, ...text.applied.map((a) => a.amendment)]);
  const readable = versions.filter((v) => makers.has(v.applied?.amendment ?? null)).every((v) => v.readable);
  return { version: text.version, readable, isDraft: [regulation, ...text.applied.map((a) => a.amendment)].some(({ status }) => status === 'draft') };
}

/** A text with what it reads on the day; what reads it in turn reads this text. */
function readText(text: TextOnDay, { regulation }: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): ReadText | null {
  const { resolved, regulations } = loaded.compiled;
  const texts = new Map([[regulation.alias, text]]);
  for (const [alias, { version }] of texts) {
    for (const use of usesRead(regulationsUsed(resolved.regulations.get(alias)!, resolved), version)) {
      if (texts.has(use.alias)) continue;
      const other = textOn(regulations.find((r) => r.regulation.alias === use.alias)!, loaded, asked, drafts, diagnostics);
      if (!other) return null;
      texts.set(use.alias, other);
    }
  }
  const checked = checkTogether(new Map([...texts].map(([alias, { version }]) => [alias, version])), resolved, (d) => diagnostics.push(d)).get(regulation.alias)!;
  return { checked, sound: [...texts.values()].every((t) => t.readable) && !hasErrors(diagnostics), isDraft: [...texts.values()].some((t) => t.isDraft), others: versionsRead(checked) };
}

// ------------------------------------------------------------------------------------------------ the admission year in the facts

/** --cohort and 入學學年度 of the facts say the same, or one of them is not given. */
export function cohortOf(asked: number | null, input: unknown, compiled: CompiledRegulation, diagnostics: Diagnostic[]): number | null {
  const stated = statedYears(input, compiled.versions[0]!.checked);
  const wrong = stated.find(({ year }) => asked !== null && year !== asked) ?? stated.find(({ year }) => year !== stated[0]!.year);
  if (wrong) diagnostics.push(diagnose('FG7010', { name: wrong.name, fact: wrong.year, cohort: asked ?? stated[0]!.year, inCase: false }, titleOf(compiled)));
  return asked ?? stated[0]?.year ?? null;
}

function statedYears(input: unknown, { records }: CheckedVersion): { readonly name: string; readonly year: number }[] {
  const valueOf = (from: unknown, keys: readonly (string | null)[]): unknown =>
    (typeof from === 'object' && from !== null && !Array.isArray(from) ? keys.flatMap((key) => (key !== null && Object.hasOwn(from, key) ? [(from as Record<string, unknown>)[key]] : []))[0] : undefined);
  return [...records.values()].flatMap((record) => record.fields.filter((f) => f.name.text === ADMISSION_YEAR).flatMap((field) => {
    const value = valueOf(valueOf(input, [record.name.text, record.name.alias]), [field.name.text, field.name.alias]);
    const year = typeof value === 'string' && /^\d{2,3}$/.test(value) ? Number(value) : value;
    return typeof year === 'number' && Number.isInteger(year) ? [{ name: `${record.name.text}.${field.name.text}`, year }] : [];
  }));
}

/** 施行 115年5月1日至116年7月31日; null for drafts and where nothing says when it began. */
export function effectWords({ effective }: ChosenVersion): string | null {
  if (!effective || (effective.from === null && effective.to === null)) return null;
  const day = (days: number | null): string => (days === null ? '' : formatRoc(fromDays(days)));
  return `施行 ${effective.from === null ? '' : `${day(effective.from)}起`}${effective.to === null ? '' : `至${day(effective.to)}止`}`;
}
