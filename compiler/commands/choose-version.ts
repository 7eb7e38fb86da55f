/** The version that answers a call: by name, by date and admission year among those in force, or with drafts that were asked for. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedVersion } from '../check/checked.ts';
import { consolidate, outsideVersions } from '../consolidate/index.ts';
import { hasErrors } from '../diagnostics.ts';
import { checkConsolidated, type CompiledRegulation, type CompiledVersion, type Period } from '../pipeline.ts';
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
}

/** The one version; null with a diagnostic when there is none, or when a day or an admission year is needed to tell. */
export function chooseVersion(found: FoundRegulation, loaded: LoadedWorkspace, asked: AskedFor, diagnostics: Diagnostic[]): ChosenVersion | null {
  const { compiled, amendment, version } = found;
  const all = [...compiled.versions, ...compiled.composed];
  if (version !== null) {
    const named = all.find((v) => v.checked.version.text.version === version || v.stem === version);
    return named ? chosen(named, compiled.periods.find((p) => p.version === named) ?? null, compiled) : null;
  }
  const drafts = [amendment?.alias, asked.draft].flatMap((alias) => (alias ? [alias] : []));
  if (!cohortIsKnown(compiled, asked, diagnostics)) return null;
  if (drafts.length > 0) return withDrafts(compiled, loaded, asked, drafts, diagnostics);
  const inForce = compiled.versions.filter((v) => v.applied === null || v.applied.amendment.status === 'adopted');
  if (asked.asOf === null && inForce.length > 1) {
    diagnostics.push(diagnose('FG7008', { regulation: compiled.regulation.alias, versions: inForce.map((v) => v.checked.version.text.version) }, titleOf(compiled)));
    return null;
  }
  const period = asked.asOf === null ? compiled.periods[0] : onDay(compiled, asked.asOf, asked.cohort);
  if (!period) diagnostics.push(outsideVersions(compiled.regulation, asked.asOf!));
  else if (period.version) return chosen(period.version, period, compiled);
  else diagnostics.push(...loaded.compiled.diagnostics.filter((d) => d.severity === 'error'));
  return null;
}

const titleOf = ({ regulation }: CompiledRegulation): Label => ({ source: regulation.source, span: regulation.syntax.title.span });

function chosen({ checked, sound, applied }: CompiledVersion, period: Period | null, { periods }: CompiledRegulation): ChosenVersion {
  const differs = period !== null && periods.some((p) => p !== period && p.from === period.from && p.version !== period.version);
  return { checked, sound, isDraft: period === null && applied?.amendment.status === 'draft', effective: period && { from: period.from, to: period.to }, cohorts: differs ? period.cohorts : null };
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
  return periods.map((period, i) => ({ version: period.version?.stem ?? `?${i}`, from: iso(period.from), to: iso(period.to), cohortFrom: period.cohorts.from, cohortTo: period.cohorts.to, period }));
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

function withDrafts(compiled: CompiledRegulation, loaded: LoadedWorkspace, asked: AskedFor, drafts: readonly string[], diagnostics: Diagnostic[]): ChosenVersion | null {
  const text = consolidate(compiled.regulation, loaded.compiled.resolved.amendments, { asOf: asked.asOf, cohort: asked.cohort, drafts }, (d) => diagnostics.push(d));
  if (!text) return null;
  // several amendments may stand side by side: the text that they make together is what is checked and run
  const makers = new Set([null, ...text.applied.map((a) => a.amendment)]);
  const readable = compiled.versions.filter((v) => makers.has(v.applied?.amendment ?? null)).every((v) => v.readable);
  const checked = checkConsolidated(text.version, loaded.compiled.resolved, (d) => diagnostics.push(d));
  const isDraft = text.applied.some((a) => a.amendment.status === 'draft');
  return { checked, sound: readable && !hasErrors(diagnostics), isDraft, effective: null, cohorts: null };
}

// ------------------------------------------------------------------------------------------------ the admission year in the facts

const ADMISSION_YEAR = '入學學年度';

/** --cohort and 入學學年度 of the facts say the same, or one of them is not given. */
export function cohortOf(asked: number | null, input: unknown, compiled: CompiledRegulation, diagnostics: Diagnostic[]): number | null {
  const stated = statedYears(input, compiled.versions[0]!.checked);
  const wrong = stated.find(({ year }) => asked !== null && year !== asked) ?? stated.find(({ year }) => year !== stated[0]!.year);
  if (wrong) diagnostics.push(diagnose('FG7010', { name: wrong.name, fact: wrong.year, cohort: asked ?? stated[0]!.year }, titleOf(compiled)));
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
