/** The passes by name, on one page: sources → parsed → resolved → consolidated and checked per version → rule programs. */
import type { CaseSyntax, FileSyntax, OperationSyntax } from '../lang/ast.ts';
import { suggest } from '../lang/diagnostics/suggest.ts';
import { diagnose, messageOf, type Diagnostic, type Label, type Report } from '../lang/diagnostics/diagnostic.ts';
import { parseSource } from '../lang/parse.ts';
import type { Source } from '../lang/source.ts';
import type { CheckedCase, CheckedVersion } from './check/checked.ts';
import type { UsedRegulation } from './check/others.ts';
import { notingUnused } from './check/unused-vocabularies.ts';
import { announceVersion } from './check/announce.ts';
import { checkVersion } from './check/index.ts';
import { applyAmendment, type AppliedAmendment } from './consolidate/index.ts';
import { lineageOf, type Lineage } from './consolidate/compose.ts';
import { nameOfText } from './consolidate/label.ts';
import { cellsOf, composeCell, reportGaps, type Cell, type Span } from './consolidate/timeline.ts';
import { checkReferences } from './consolidate/references.ts';
import { collectDiagnostics, type DiagnosticCollector } from './diagnostics.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { calendarRecords, calendarsUsed } from './model/calendar.ts';
import { createReadOnce, type ReadOnce } from './model/read-once.ts';
import type { RegulationVersion } from './model/version.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import type { ResolvedAmendment } from './resolve/amendment.ts';
import { combinationsOf, inReadingOrder, newestSpan, regulationsUsed, reportLacking, textsIn, usedIn, usesRead, versionsRead, type Combination, type Use, type VersionReading } from './readings.ts';
import { ALL_COHORTS } from './resolve/applicability.ts';
import { citableBy } from './resolve/citable.ts';
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
  /** The version once for each combination of versions of the regulations that it reads, by time. `checked` is the last of them; one where it reads none. */
  readonly readings: readonly VersionReading[];
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

/** A cell of the timeline with its text, cut where the regulations change that it reads. */
export interface Period extends Cell {
  /** null: there is no one text (reported). */
  readonly version: CompiledVersion | null;
  /** The version with those that it reads; null where there is none of them (reported). */
  readonly reading: VersionReading | null;
  /** The regulation that is read and has no version in force, by alias. */
  readonly lacks: string | null;
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
  const { groups, readElsewhere } = inReadingOrder(resolved);
  const faulty = found.faulty();
  const compiled = new Map<string, CompiledRegulation>();
  const run = newRun();
  for (const group of groups) compileGroup(group, { resolved, faulty, readable: compiled, readElsewhere, run }, found).forEach((r) => compiled.set(r.regulation.alias, r));
  const regulations = [...resolved.regulations.keys()].map((alias) => compiled.get(alias)!);
  reportBroken(regulations, { resolved, readElsewhere, run }, found);
  return { resolved, regulations, diagnostics: withoutFollowUps(found.sorted()) };
}

/**
 * Regulations that read each other are compiled in rounds: first what each has by name, and in every further round each against what the others were
 * in the one before, until all that is read on any way through them has been checked and proven; only the last round is told.
 */
function compileGroup(group: readonly ResolvedRegulation[], surroundings: Surroundings, found: DiagnosticCollector): CompiledRegulation[] {
  const [only, ...more] = group;
  if (more.length === 0) return [compileRegulation(only!, surroundings, found)];
  const rounds = group.length + 2;
  const circles: Diagnostic[] = [];
  let mates: CompiledRegulation[] = [];
  for (let round = 0; round <= rounds; round++) {
    const told = round < rounds ? collectDiagnostics() : found;
    // whether they can be run is known in the end
    const readable = new Map([...surroundings.readable, ...mates.map((r) => [r.regulation.alias, withReadings(r, (reading) => ({ ...reading, sound: true, provable: true }))] as const)]);
    mates = group.map((regulation) => compileRegulation(regulation, { ...surroundings, readable, stage: round === 0 ? 'announced' : round < rounds - 1 ? 'partial' : 'whole' }, told));
    // what is on a circle is no longer there in the next round
    circles.push(...told.sorted().filter((d) => d.code === 'FG2034'));
  }
  circles.forEach(found.report);
  const isWhole = (key: 'sound' | 'provable', { texts }: VersionReading): boolean =>
    circles.length === 0 && mates.every(({ regulation: { alias }, versions, composed }) => !texts.has(alias) || [...versions, ...composed].every((v) => v.stem !== texts.get(alias) || v[key]));
  return mates.map((r) => withReadings(r, (reading) => ({ ...reading, sound: reading.sound && isWhole('sound', reading), provable: reading.provable && isWhole('provable', reading) })));
}

/** The regulation with its readings changed; a version can be run when all of them can. */
function withReadings({ regulation, versions, composed, periods }: CompiledRegulation, change: (reading: VersionReading) => VersionReading): CompiledRegulation {
  const readings = new Map([...versions, ...composed].flatMap((v) => v.readings.map((r) => [r, change(r)] as const)));
  const known = new Map([...versions, ...composed].map((v) => {
    const own = v.readings.map((r) => readings.get(r)!);
    return [v, { ...v, readings: own, sound: v.sound && own.every((r) => r.sound), provable: v.provable && own.every((r) => r.provable) }];
  }));
  const of = (version: CompiledVersion): CompiledVersion => known.get(version)!;
  return { regulation, versions: versions.map(of), composed: composed.map(of), periods: periods.map((p) => ({ ...p, version: p.version && of(p.version), reading: p.reading && readings.get(p.reading)! })) };
}

/** What all regulations are compiled with; `readable`: those that one may read, compiled before it. */
interface Surroundings {
  readonly resolved: ResolvedWorkspace;
  readonly faulty: ReadonlySet<Source>;
  readonly readable: ReadonlyMap<string, CompiledRegulation>;
  /** Names of each regulation that others read. */
  readonly readElsewhere: ReadonlyMap<string, ReadonlySet<string>>;
  /** 'announced': only what it has by name, whatever it reads; 'partial': what is read may not be there whole yet, and nothing is proven of it. */
  readonly stage?: 'announced' | 'partial' | 'whole';
  readonly run: Run;
}

/** What one run remembers, so that nothing is worked out twice of what several versions hold. */
interface Run {
  readonly once: ReadOnce;
  /** The versions whose definitions were proven without an error, as they were checked. */
  readonly proven: Map<RegulationVersion, CheckedVersion>;
}

const newRun = (): Run => ({ once: createReadOnce(), proven: new Map() });

type CheckSurroundings = Pick<Surroundings, 'resolved' | 'readElsewhere' | 'stage' | 'run'>;

/** Checks a text for the spans in which it is in force; for none, with the newest versions of what it reads. */
type Check = (version: RegulationVersion, spans: readonly Span[], stem: string, report: Report) => Pick<CompiledVersion, 'checked' | 'sound' | 'provable' | 'readings'>;

interface CheckedOnce {
  readonly checked: CheckedVersion;
  readonly sound: boolean;
  readonly provable: boolean;
}

/** Checks one text against one version of each regulation that it reads, and proves its definitions. */
function checkOne(version: RegulationVersion, used: readonly UsedRegulation[], { resolved, readElsewhere, stage, run }: CheckSurroundings, report: Report): CheckedOnce {
  let sound = true;
  const note = notingUnused(version, resolved.vocabularies.values(), (d) => {
    sound &&= d.severity !== 'error';
    report(d);
  });
  const others = citableBy(version.text, basesOf(resolved));
  const read = checkVersion({ version, vocabularies: vocabulariesOf(version, resolved), calendars: calendarsUsed(version.uses, resolved.calendars.values()), others, used, readElsewhere: readElsewhere.get(version.text.alias), once: run.once }, note);
  // a version whose rules are wrong already is not asked who falls between them
  const provable = sound;
  if (!provable || stage === 'partial') return { checked: read, sound, provable };
  const checked = checkDefinitions(read, (version.previous && run.proven.get(version.previous)) ?? null, note);
  if (sound) run.proven.set(version, checked);
  return { checked, sound, provable };
}

/** Checks a text once for each combination of what it reads, the newest first: what is wrong with all of them is said of that one. */
function checkReadings({ alias }: ResolvedRegulation, uses: readonly Use[], surroundings: Surroundings): Check {
  return (version, spans, stem, report) => {
    const read = usesRead(uses, version);
    const combinations = combinationsOf(spans.length > 0 ? spans : [newestSpan(read, surroundings.readable)], read, surroundings.readable);
    const whole = [...new Map(combinations.filter((c) => c.readings.every((r) => r.reading)).map((c) => [c.key, c])).values()].reverse();
    const readings = whole.map((combination, i): VersionReading => {
      const others = combination.readings.map((r) => r.reading!);
      const once = checkOne(version, usedIn(uses, combination), surroundings, i === 0 ? report : (d) => report(readWith(d, combination)));
      const texts = textsIn(alias, stem, combination);
      const suffix = i === 0 ? '' : [...texts].slice(1).map(([other, name]) => `.${other}-${name}`).join('');
      return { ...once, texts, sound: once.sound && others.every((o) => o.sound), provable: once.provable && others.every((o) => o.provable), stem: stem + suffix, others: versionsRead(once.checked), key: combination.key };
    }).reverse();
    const newest = readings.at(-1);
    if (newest) return { checked: newest.checked, sound: readings.every((r) => r.sound), provable: readings.every((r) => r.provable), readings };
    for (const { use, isInForce } of combinations[0]?.readings ?? []) if (!isInForce) report(diagnose('FG2039', { term: use.term, alias: use.alias }, use.place));
    return { checked: checkOne(version, uses.map((use) => ({ ...use, checked: null })), surroundings, report).checked, sound: false, provable: false, readings: [] };
  };
}

/** What a version has by name, read by nobody's rules yet. */
function announceReadings({ alias }: ResolvedRegulation, { resolved }: Surroundings): Check {
  return (version, _spans, stem) => {
    const once = { checked: announced(version, resolved), sound: true, provable: true };
    return { ...once, readings: [{ ...once, stem, others: [], key: '', texts: new Map([[alias, stem]]) }] };
  };
}

const announced = (version: RegulationVersion, resolved: ResolvedWorkspace): CheckedVersion =>
  announceVersion({ version, vocabularies: vocabulariesOf(version, resolved), calendars: calendarsUsed(version.uses, resolved.calendars.values()) });

/** Said of a combination that is not the newest. */
const readWith = (d: Diagnostic, { readings }: Combination): Diagnostic => ({ ...d, related: [...d.related, ...readings.map(({ use, reading }): Label => {
  const version = reading!.checked.version.text.version;
  return { ...use.place, note: { zh: `讀「${use.term}」版本 ${version} 時`, en: `read with version ${version} of ${use.term}` } };
})] });

function compileRegulation(regulation: ResolvedRegulation, surroundings: Surroundings, found: DiagnosticCollector): CompiledRegulation {
  const { resolved, faulty, stage } = surroundings;
  const others = citableBy(regulation.base.text, basesOf(resolved));
  const uses = stage === 'announced' ? [] : regulationsUsed(regulation, resolved);
  const check = stage === 'announced' ? announceReadings(regulation, surroundings) : checkReadings(regulation, uses, surroundings);
  const lineage = lineageOf(regulation, resolved.amendments);
  const cells = cellsOf(lineage);
  const spansOf = (chain: readonly string[]): Cell[] => cells.filter((cell) => keyOf(cell) === chain.join(' '));
  const base = check(regulation.base, spansOf([]), regulation.base.text.version, found.report);
  const readable = [regulation.source, ...vocabularySources(regulation.base, resolved)].every((source) => !faulty.has(source));
  const versions: CompiledVersion[] = [{ ...base, stem: base.checked.version.text.version, readable, ...ifReadable(base, readable), applied: null, cases: base.checked.cases }];
  for (const [amendment, before] of inOrder(resolved.amendments.filter((a) => a.target === regulation.alias), versions, found.report)) {
    const spans = spansOf([...chainOf(before, versions), amendment.alias]);
    const day = amendment.effectiveFrom;
    const compiled = compileAmendment(amendment, before.checked.version, others, spans.length > 0 || day === null ? spans : [{ from: day, to: null, cohorts: ALL_COHORTS }], check, found);
    const isReadable = before.readable && !faulty.has(amendment.source);
    versions.push({ ...compiled, readable: isReadable, ...ifReadable(compiled, isReadable) });
  }
  return { regulation, versions, ...compileTimeline(lineage, cells, versions, check, uses, surroundings, found) };
}

const ifReadable = ({ sound, provable, readings }: Pick<CompiledVersion, 'sound' | 'provable' | 'readings'>, readable: boolean): Pick<CompiledVersion, 'sound' | 'provable' | 'readings'> =>
  ({ sound: sound && readable, provable: provable && readable, readings: readable ? readings : readings.map((r) => ({ ...r, sound: false, provable: false })) });

const keyOf = ({ applied }: Cell): string => applied.map((a) => a.alias).join(' ');

/** Amendments after which rules of other regulations that read this one do not hold: told where they are used already, and here to who writes the amendment. */
function reportBroken(regulations: readonly CompiledRegulation[], surroundings: CheckSurroundings, found: DiagnosticCollector): void {
  for (const reader of regulations) {
    const uses = regulationsUsed(reader.regulation, surroundings.resolved);
    for (const { regulation: { alias }, versions } of regulations.filter((r) => uses.some((use) => use.alias === r.regulation.alias))) {
      for (const { applied, readings } of versions) {
        const after = readings.at(-1);
        const before = applied && versions.find((v) => v.checked.version === applied.before)?.readings.at(-1);
        if (applied && before && after) reportBreak(reader, alias, { before, after, amendment: applied.amendment }, uses, surroundings, found);
      }
    }
  }
}

function reportBreak(reader: CompiledRegulation, alias: string, { before, after, amendment }: { readonly before: VersionReading; readonly after: VersionReading; readonly amendment: ResolvedAmendment }, uses: readonly Use[], surroundings: CheckSurroundings, found: DiagnosticCollector): void {
  const isDraft = amendment.status === 'draft';
  const inForce = reader.periods.filter((p) => p.reading !== null && (isDraft ? p.to === null : p.to === null || amendment.effectiveFrom === null || p.to >= amendment.effectiveFrom)).map((p) => p.reading!);
  for (const { checked: { version, others = [] } } of new Set(inForce)) {
    if (!usesRead(uses, version).some((use) => use.alias === alias)) continue;
    const errorsWith = (checked: CheckedVersion): Diagnostic[] => {
      const errors: Diagnostic[] = [];
      checkOne(version, uses.map((use) => ({ ...use, checked: use.alias === alias ? checked : (others.find((o) => o.isUsed && o.alias === use.alias)?.checked ?? null) })), surroundings, (d) => d.severity === 'error' && errors.push(d));
      return errors;
    };
    const known = new Set(errorsWith(before.checked).map((d) => `${d.code} ${d.primary.span.start}`));
    const [broken] = errorsWith(after.checked).filter((d) => !known.has(`${d.code} ${d.primary.span.start}`));
    if (!broken) continue;
    const { institution, title } = version.text;
    const parameters = { title: institution + title, problem: messageOf(broken, 'zh'), problemEn: messageOf(broken, 'en') };
    found.report(diagnose(isDraft ? 'FG2038' : 'FG2037', parameters, titleOf(amendment), { related: [{ ...broken.primary, note: { zh: '讀的地方', en: 'read here' } }] }));
  }
}

/** The cells of the timeline with their texts: mostly those of the versions, otherwise composed and checked. */
function compileTimeline(lineage: Lineage, cells: readonly Cell[], versions: readonly CompiledVersion[], check: Check, uses: readonly Use[], { readable }: Surroundings, found: DiagnosticCollector): Pick<CompiledRegulation, 'composed' | 'periods'> {
  reportGaps(lineage, found.report);
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
    const same = cells.filter((c) => keyOf(c) === key);
    const { label, stem } = nameOfText(same, lineage);
    const version = { ...text.version, text: { ...text.version.text, version: label } };
    const made = check(version, same, stem, found.reportAfter({ ...titleOf(cell.applied.at(-1)!), note: { zh: `在版本 ${label}`, en: `in version ${label}` } }));
    const compiled: CompiledVersion = { ...made, stem, applied: null, cases: [], readable: true };
    texts.set(key, compiled);
    composed.push(compiled);
  }
  const combinations: Combination[] = [];
  const periods = cells.flatMap((cell): Period[] => {
    const version = texts.get(keyOf(cell)) ?? null;
    if (!version) return [{ ...cell, version, reading: null, lacks: null }];
    const cut = combinationsOf([cell], usesRead(uses, version.checked.version), readable);
    if (version.readings.length > 0) combinations.push(...cut);
    return cut.map(({ from, to, cohorts, key, readings }) => ({ ...cell, from, to, cohorts, version, reading: version.readings.find((r) => r.key === key) ?? null, lacks: readings.find((r) => !r.isInForce)?.use.alias ?? null }));
  });
  reportLacking(combinations, found.report);
  return { composed, periods };
}

/** Aliases of the amendments that led to a version, in order. */
function chainOf(version: CompiledVersion, versions: readonly CompiledVersion[]): string[] {
  if (!version.applied) return [];
  const { amendment, before } = version.applied;
  return [...chainOf(versions.find((v) => v.checked.version === before)!, versions), amendment.alias];
}

function compileAmendment(amendment: ResolvedAmendment, before: RegulationVersion, others: ReadonlyMap<string, RegulationVersion>, spans: readonly Span[], check: Check, found: DiagnosticCollector): Omit<CompiledVersion, 'readable'> {
  let applies = true;
  const applied = applyAmendment(before, amendment, (d) => {
    applies &&= d.severity !== 'error';
    found.report(d);
  });
  const wrong = checkReferences(applied, others, found.report);
  const isKnown = (d: Diagnostic): boolean => wrong.some((w) => w.source === d.primary.source && w.span.start === d.primary.span.start);
  const after = found.reportAfter({ ...titleOf(amendment), note: { zh: '套用這個修正案之後', en: 'after this amendment' } });
  const stem = applied.after.text.version;
  const made = check(applied.after, spans, stem, (d) => (isKnown(d) ? undefined : after(d)));
  return { ...made, stem, applied, cases: casesOf(amendment), ...ifReadable(made, applies) };
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

/**
 * Checks texts as they read each other, those among them that are no file's own version (what `consolidate` made of several amendments), by alias. In rounds,
 * as regulations that read each other are compiled: no order is needed, and circles are found.
 */
export function checkTogether(texts: ReadonlyMap<string, RegulationVersion>, resolved: ResolvedWorkspace, report: Report): Map<string, CheckedVersion> {
  const surroundings = { resolved, readElsewhere: new Map<string, ReadonlySet<string>>(), run: newRun() };
  const rounds = texts.size === 1 ? 1 : texts.size + 2;
  // a text that stands alone is read by nobody
  let checked = new Map(rounds === 1 ? [] : [...texts].map(([alias, version]) => [alias, announced(version, resolved)]));
  for (let round = 1; round <= rounds; round++) {
    const stage = round < rounds - 1 ? 'partial' : 'whole';
    const before = checked;
    checked = new Map([...texts].map(([alias, version]) => {
      const used = regulationsUsed(resolved.regulations.get(alias)!, resolved).map((use) => ({ ...use, checked: before.get(use.alias) ?? null }));
      // what is on a circle is no longer there in the next round
      return [alias, checkOne(version, used, { ...surroundings, stage }, (d) => (round === rounds || d.code === 'FG2034' ? report(d) : undefined)).checked];
    }));
  }
  return checked;
}

const basesOf = (resolved: ResolvedWorkspace): RegulationVersion[] => [...resolved.regulations.values()].map((r) => r.base);

/** The vocabularies in use; the calendars in use give their records (行事曆, 次學期, 前學期), which a vocabulary may have declared as well. */
function vocabulariesOf(version: RegulationVersion, resolved: ResolvedWorkspace): Vocabulary[] {
  const vocabularies = version.uses.flatMap((alias) => vocabularyNamed(alias, resolved) ?? []);
  const calendars = calendarsUsed(version.uses, resolved.calendars.values());
  if (calendars.length === 0) return vocabularies;
  return [...vocabularies, { alias: calendars[0]!.alias, enumerations: [], records: calendarRecords(calendars, vocabularies.flatMap((v) => v.records)), units: [] }];
}

/** A misspelt alias (reported) stands for the one that it is near to: its names are not missed one by one. */
function vocabularyNamed(alias: string, { vocabularies, regulations, calendars }: ResolvedWorkspace): Vocabulary | undefined {
  const isOther = regulations.has(alias) || calendarsUsed([alias], calendars.values()).length > 0;
  return vocabularies.get(alias) ?? (isOther ? undefined : vocabularies.get(suggest(alias, vocabularies.keys()) ?? ''));
}

const vocabularySources = (version: RegulationVersion, resolved: ResolvedWorkspace): Source[] =>
  resolved.files.filter(({ syntax }) => (syntax.kind === 'vocabulary' || syntax.kind === 'calendar') && version.uses.some((use) => use === aliasOf(syntax) || (syntax.kind === 'calendar' && aliasOf(syntax).startsWith(`${use}.`)))).map(({ source }) => source);
