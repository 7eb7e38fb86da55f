/** The passes by name, on one page: sources → parsed → resolved → consolidated and checked per version → rule programs. */
import type { CaseSyntax, FileSyntax, OperationSyntax } from '../lang/ast.ts';
import { diagnose, type Diagnostic, type Label, type Report } from '../lang/diagnostics/diagnostic.ts';
import { parseSource } from '../lang/parse.ts';
import type { Source } from '../lang/source.ts';
import type { CheckedCase, CheckedVersion } from './check/checked.ts';
import { notingUnused } from './check/unused-vocabularies.ts';
import { checkVersion } from './check/index.ts';
import { applyAmendment, type AppliedAmendment } from './consolidate/index.ts';
import { lineageOf } from './consolidate/compose.ts';
import { nameOfText } from './consolidate/label.ts';
import { cellsOf, composeCell, reportGaps, type Cell } from './consolidate/timeline.ts';
import { checkReferences } from './consolidate/references.ts';
import { collectDiagnostics, type DiagnosticCollector } from './diagnostics.ts';
import { CALENDAR, calendarRecord, calendarsUsed } from './model/calendar.ts';
import type { RegulationVersion } from './model/version.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import type { ResolvedAmendment } from './resolve/amendment.ts';
import { checkDefinitions } from './verify/check-definitions.ts';
import { aliasOf, type ResolvedRegulation } from './resolve/regulation.ts';
import { resolveWorkspace, type ResolvedWorkspace } from './resolve/workspace.ts';

/** One version of a regulation, checked. */
export interface CompiledVersion {
  readonly checked: CheckedVersion;
  /** Its name in file names, ASCII where the label of a composed text is not. */
  readonly stem: string;
  /** The amendment that made it, with the version before it; null for the base. */
  readonly applied: AppliedAmendment | null;
  /** 案例 of the file that makes this version. */
  readonly cases: readonly CheckedCase[];
  /** The files it is made from were read and resolved without an error. */
  readonly readable: boolean;
  /** Nothing that keeps its rules from being run was found: readable, and no error in this version. */
  readonly sound: boolean;
  /** Sound apart from definitions whose branches overlap or leave a gap: the rules can be read, and `verify` looks at them. */
  readonly provable: boolean;
}

export interface CompiledRegulation {
  readonly regulation: ResolvedRegulation;
  /** The base first, then one for each amendment. */
  readonly versions: readonly CompiledVersion[];
  /** Texts in force that no amendment makes by itself: of several side by side, or without one that does not apply to a cohort. */
  readonly composed: readonly CompiledVersion[];
  /** When which adopted text is in force for whom, by date and cohort. */
  readonly periods: readonly Period[];
}

/** A cell of the timeline with its text. */
export interface Period extends Cell {
  /** null: there is no one text (reported). */
  readonly version: CompiledVersion | null;
}

export interface CompiledWorkspace {
  readonly resolved: ResolvedWorkspace;
  readonly regulations: readonly CompiledRegulation[];
  /** Sorted by file, place and code; each once. */
  readonly diagnostics: readonly Diagnostic[];
}

export type Parse = (source: Source, report: Report) => FileSyntax;

/** Compiles all sources of a workspace. Never throws on any source; everything found is in `diagnostics`. */
export function compileWorkspace(sources: readonly Source[], parse: Parse = parseSource): CompiledWorkspace {
  const found = collectDiagnostics();
  const files = sources.map((source) => ({ source, syntax: parse(source, found.report) }));
  const resolved = resolveWorkspace(files, found.report);
  const titles = new Map([...resolved.regulations.values()].map((r) => [r.base.text.title, r.base]));
  const faulty = found.faulty();
  const regulations = [...resolved.regulations.values()].map((regulation) => compileRegulation(regulation, resolved, titles, faulty, found));
  return { resolved, regulations, diagnostics: found.sorted() };
}

type Check = (version: RegulationVersion, report: Report) => { readonly checked: CheckedVersion; readonly sound: boolean; readonly provable: boolean };

/** Checks one text, and proves its definitions. */
function checkOne(version: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, resolved: ResolvedWorkspace, report: Report): ReturnType<Check> {
  let sound = true;
  const note = notingUnused(version, resolved.vocabularies.values(), (d) => {
    sound &&= d.severity !== 'error';
    report(d);
  });
  const read = checkVersion({ version, vocabularies: vocabulariesOf(version, resolved), calendars: calendarsUsed(version.uses, resolved.calendars.values()), others }, note);
  // a version whose rules are wrong already is not asked who falls between them
  const provable = sound;
  const checked = provable ? checkDefinitions(read, note) : read;
  return { checked, sound, provable };
}

function compileRegulation(regulation: ResolvedRegulation, resolved: ResolvedWorkspace, titles: ReadonlyMap<string, RegulationVersion>, faulty: ReadonlySet<Source>, found: DiagnosticCollector): CompiledRegulation {
  const others = new Map([...titles].filter(([, version]) => version !== regulation.base));
  const check: Check = (version, report) => checkOne(version, others, resolved, report);
  const base = check(regulation.base, found.report);
  const readable = [regulation.source, ...vocabularySources(regulation.base, resolved)].every((source) => !faulty.has(source));
  const versions: CompiledVersion[] = [{ ...base, stem: base.checked.version.text.version, readable, sound: base.sound && readable, provable: base.provable && readable, applied: null, cases: base.checked.cases }];
  for (const [amendment, before] of inOrder(resolved.amendments.filter((a) => a.target === regulation.alias), versions, found.report)) {
    const compiled = compileAmendment(amendment, before.checked.version, others, check, found);
    const isReadable = before.readable && !faulty.has(amendment.source);
    versions.push({ ...compiled, readable: isReadable, sound: compiled.sound && isReadable, provable: compiled.provable && isReadable });
  }
  return { regulation, versions, ...compileTimeline(regulation, versions, resolved, check, found) };
}

/** The cells of the timeline with their texts: mostly those of the versions, otherwise composed and checked. */
function compileTimeline(regulation: ResolvedRegulation, versions: readonly CompiledVersion[], resolved: ResolvedWorkspace, check: Check, found: DiagnosticCollector): Pick<CompiledRegulation, 'composed' | 'periods'> {
  const lineage = lineageOf(regulation, resolved.amendments);
  reportGaps(lineage, found.report);
  const cells = cellsOf(lineage);
  const keyOf = ({ applied }: Cell): string => applied.map((a) => a.alias).join(' ');
  const texts = new Map(versions.map((version) => [chainOf(version, versions).join(' '), version as CompiledVersion | null]));
  const composed: CompiledVersion[] = [];
  for (const cell of cells) {
    const key = keyOf(cell);
    if (texts.has(key)) continue;
    const makers = versions.filter((v) => v.applied === null || cell.applied.includes(v.applied.amendment));
    // what is wrong with an amendment itself has been said
    const text = makers.length > cell.applied.length && makers.every((v) => v.sound || v.provable) ? composeCell(cell, lineage, found.report) : null;
    texts.set(key, null);
    if (!text) continue;
    const { label, stem } = nameOfText(cells.filter((c) => keyOf(c) === key), lineage);
    const version = { ...text.version, text: { ...text.version.text, version: label } };
    const { checked, sound, provable } = check(version, found.reportAfter({ ...titleOf(cell.applied.at(-1)!), note: { zh: `在版本 ${label}`, en: `in version ${label}` } }));
    const compiled: CompiledVersion = { checked, stem, applied: null, cases: [], readable: true, sound, provable };
    texts.set(key, compiled);
    composed.push(compiled);
  }
  return { composed, periods: cells.map((cell) => ({ ...cell, version: texts.get(keyOf(cell)) ?? null })) };
}

/** Aliases of the amendments that led to a version, in order. */
function chainOf(version: CompiledVersion, versions: readonly CompiledVersion[]): string[] {
  if (!version.applied) return [];
  const { amendment, before } = version.applied;
  return [...chainOf(versions.find((v) => v.checked.version === before)!, versions), amendment.alias];
}

function compileAmendment(amendment: ResolvedAmendment, before: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, check: Check, found: DiagnosticCollector): Omit<CompiledVersion, 'readable'> {
  let applies = true;
  const applied = applyAmendment(before, amendment, (d) => {
    applies &&= d.severity !== 'error';
    found.report(d);
  });
  const wrong = checkReferences(applied, others, found.report);
  const isKnown = (d: Diagnostic): boolean => wrong.some((w) => w.source === d.primary.source && w.span.start === d.primary.span.start);
  const after = found.reportAfter({ ...titleOf(amendment), note: { zh: '套用這個修正案之後', en: 'after this amendment' } });
  const { checked, sound, provable } = check(applied.after, (d) => (isKnown(d) ? undefined : after(d)));
  return { checked, stem: checked.version.text.version, applied, cases: casesOf(amendment), sound: sound && applies, provable: provable && applies };
}

const titleOf = (amendment: ResolvedAmendment): Label => ({ source: amendment.source, span: amendment.syntax.title.span });

/** Each amendment once the version that it names exists, whatever the order of the files; those whose version never comes are reported. */
function* inOrder(amendments: readonly ResolvedAmendment[], versions: readonly CompiledVersion[], report: Report): Generator<[ResolvedAmendment, CompiledVersion]> {
  const waiting = [...amendments];
  for (let at = 0; at < waiting.length; ) {
    const before = versionNamed(versions, waiting[at]!);
    if (!before) at++;
    else {
      yield [waiting.splice(at, 1)[0]!, before];
      at = 0;
    }
  }
  const known = versions.map((v) => v.checked.version.text.version);
  for (const amendment of waiting) report(diagnose('FG6016', { version: amendment.baseVersion ?? '', known }, titleOf(amendment)));
}

/** The version that an amendment names after @; without a name the newest adopted one. */
function versionNamed(versions: readonly CompiledVersion[], amendment: ResolvedAmendment): CompiledVersion | undefined {
  if (amendment.baseVersion !== null) return versions.find((v) => v.checked.version.text.version === amendment.baseVersion);
  return versions.filter((v) => v.applied === null || v.applied.amendment.status === 'adopted').at(-1);
}

function casesOf({ syntax, source }: ResolvedAmendment): CheckedCase[] {
  const blocks = [...syntax.blocks, ...syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation').flatMap((o) => o.blocks)];
  return blocks.filter((b): b is CaseSyntax => b.kind === 'case').map((block) => ({ syntax: block, source }));
}

/** Checks a text that is no file's own version: what `consolidate` made of several amendments. Its findings go to `report`. */
export function checkConsolidated(version: RegulationVersion, resolved: ResolvedWorkspace, report: Report): CheckedVersion {
  const others = new Map([...resolved.regulations.values()].filter((r) => r.alias !== version.text.alias).map((r) => [r.base.text.title, r.base]));
  return checkOne(version, others, resolved, report).checked;
}

/** The vocabularies in use; the calendars in use give their record 行事曆, which a vocabulary may have declared as well. */
function vocabulariesOf(version: RegulationVersion, resolved: ResolvedWorkspace): Vocabulary[] {
  const vocabularies = version.uses.flatMap((alias) => resolved.vocabularies.get(alias) ?? []);
  const calendars = calendarsUsed(version.uses, resolved.calendars.values());
  if (calendars.length === 0) return vocabularies;
  const declared = vocabularies.flatMap((v) => v.records).find((r) => r.name.text === CALENDAR) ?? null;
  return [...vocabularies, { alias: calendars[0]!.alias, enumerations: [], records: [calendarRecord(calendars, declared)], units: [] }];
}

const vocabularySources = (version: RegulationVersion, resolved: ResolvedWorkspace): Source[] =>
  resolved.files.filter(({ syntax }) => (syntax.kind === 'vocabulary' || syntax.kind === 'calendar') && version.uses.some((use) => use === aliasOf(syntax) || (syntax.kind === 'calendar' && aliasOf(syntax).startsWith(`${use}.`)))).map(({ source }) => source);
