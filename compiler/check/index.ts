/** check: one version of a regulation → the checked tree. One semantic check per file; this page is their order. */
import type { WordSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { firstLine } from '../../lang/source.ts';
import { CAPTION_NAME, isProvision } from '../model/regulation.ts';
import { ASKED, askedRecord, BASE_DAY } from '../model/base-day.ts';
import type { Calendar } from '../model/calendar.ts';
import { createReadOnce, type ReadOnce } from '../model/read-once.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { RegulationVersion } from '../model/version.ts';
import { checkBlocks } from './blocks.ts';
import { checkBracketsLeftOut } from './brackets-left-out.ts';
import { checkCitations } from './citations.ts';
import { withoutConclusionCycles } from './conclusions.ts';
import { withoutCycles } from './cycles.ts';
import { checkLiftedLimits } from './lifted-limits.ts';
import { withoutTooMany } from './many.ts';
import { withDefinitionsOfEntries } from './definitions-of-entries.ts';
import { checkNumbering } from './numbering.ts';
import { checkUnboundNumbers } from './numbers.ts';
import { checkPhrases } from './phrases.ts';
import { withoutProvisoCycles } from './provisos.ts';
import { addReadings, reportTaken } from './doubts.ts';
import { withoutCircles } from './circles.ts';
import { linkedFacts, linkItems, namesReadElsewhere, type Linked } from './link.ts';
import { withOthers, type UsedRegulation } from './others.ts';
import { createScope, type Scope } from './scope.ts';
import { checkUnitsLeftOut } from './units-left-out.ts';
import { reportUnnamedTerms } from './workdays.ts';
import type { CheckedItem, CheckedVersion } from './checked.ts';

export interface CheckInput {
  readonly version: RegulationVersion;
  readonly vocabularies: readonly Vocabulary[];
  /** Those in use; their names are in the record 行事曆 of the vocabularies already. */
  readonly calendars?: readonly Calendar[];
  /** The other regulations of the workspace by title, for citations. */
  readonly others: ReadonlyMap<string, RegulationVersion>;
  /** Those that its rules read, as they stand at the same date. */
  readonly used?: readonly UsedRegulation[];
  /** Its names that other regulations read. */
  readonly readElsewhere?: ReadonlySet<string> | undefined;
  /** Remembers what was read of words that other versions hold as well. */
  readonly once?: ReadOnce;
}

export function checkVersion({ version, vocabularies, calendars = [], others, used = [], readElsewhere, once = createReadOnce() }: CheckInput, report: Report): CheckedVersion {
  if (!version.text.body.some(isProvision)) report(diagnose('FG3007', { title: version.text.title }, { source: version.source, span: firstLine(version.source) }));
  checkNumbering(version, report);
  checkCitations(version, others, report);
  const phrases = checkPhrases(version, vocabularies, report);
  checkUnitsLeftOut(version, phrases.values(), report);
  checkBracketsLeftOut(version, phrases.values(), report);
  const scope = withOthers(createScope(version, vocabularies, phrases, once, report), used, vocabularies, report);
  readElsewhere?.forEach((name) => scope.used.add(name));
  const acyclic = withoutConclusionCycles(withoutCycles(withoutProvisoCycles(withoutTooMany(checkBlocks(scope, report), report), scope, report), report), scope, report);
  const { items, linked } = withLinked(acyclic, scope, report);
  checkLiftedLimits([...items, ...linked.items], new Map([...phrases, ...linked.phrases.map((p) => [p.phrase.name, p] as const)]), report);
  checkUnboundNumbers(scope, report);
  // what a block that could not be read whole would have used is not known
  if (!version.blocks.some((b) => b.block.broken)) reportUnused(scope, wordsOfRefused(version, acyclic), report);
  reportUnnamedTerms(scope, calendars, report);
  const asked = scope.terms.get(ASKED.text);
  if (asked) reportTaken(scope, ASKED, BASE_DAY, asked, report);
  const cases = version.blocks.flatMap(({ block, source }) => (block.kind === 'case' ? [{ syntax: block, source }] : []));
  if (scope.others.length === 0) return { version, ...ownFacts(scope, items, calendars, report), phrases, calendars, items, cases };
  const all = [...items, ...linked.items];
  return {
    version, ...ownFacts({ ...scope, ...linkedFacts(scope, scope.others) }, all, calendars, report), phrases: new Map([...phrases, ...linked.phrases.map((p) => [p.phrase.name, p] as const)]),
    calendars: [...new Set([...calendars, ...scope.others.flatMap((o) => o.checked.calendars)])], items: all, cases, complete: linked.complete, others: scope.others,
  };
}

/** The facts of the vocabulary with those that the language has itself: readings of doubts, and the day in question where it is read. */
function ownFacts(scope: Scope, items: readonly CheckedItem[], calendars: readonly Calendar[], report: Report): Pick<Scope, 'enumerations' | 'records'> {
  const { enumerations, records } = addReadings(scope, items, report);
  const place = scope.terms.get(ASKED.text);
  return { enumerations, records: !place ? records : new Map(records).set(ASKED.text, askedRecord(place, calendars.length > 0)) };
}

/** The items with what definitions say of the entries of lists, and what they read of other regulations; what was only put in is not linked. */
function withLinked(own: readonly CheckedItem[], scope: Scope, report: Report): { readonly items: CheckedItem[]; readonly linked: Linked } {
  if (scope.others.length === 0) return { items: withDefinitionsOfEntries(own, scope, report), linked: { items: [], phrases: [], complete: new Set() } };
  const { alias } = scope.version.text;
  const phrases = new Map([...scope.phrases].filter(([, phrase]) => phrase.of === undefined));
  const link = (items: readonly CheckedItem[]): Linked => linkItems(namesReadElsewhere(items, scope.others), scope.others, { alias, phrases });
  const all = withoutCircles([...own, ...link(own).items], scope, report);
  const items = withDefinitionsOfEntries(all, scope, report).filter((item) => !item.of);
  const linked = link(items);
  // what lies on a circle is told, and not read
  return { items, linked: { ...linked, items: linked.items.filter((item) => all.some((known) => known.kind === item.kind && known.name === item.name)) } };
}

/** The names in blocks that errors left out: what they would have read is not known. */
function wordsOfRefused({ blocks }: RegulationVersion, items: readonly CheckedItem[]): ReadonlySet<string> {
  const names = new Set(items.map(({ name }) => name));
  const refused = blocks.filter(({ block }) => block.kind !== 'case' && block.kind !== 'delegation' && !names.has(block.name.text));
  return new Set(refused.flatMap(({ block }) => Object.entries(block).flatMap(([key, part]) => (key === 'name' || key === 'basis' ? [] : namesIn(part)))));
}

/** Names that stand in a part of a syntax tree; of 學生.學分 neither the record nor the field is one. */
function namesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(namesIn);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as { readonly kind?: unknown; readonly text?: unknown; readonly steps?: readonly WordSyntax[] };
  if (node.kind === 'path' && node.steps) return [node.steps.map((step) => step.text).join('.')];
  return [...(typeof node.text === 'string' ? [node.text] : []), ...Object.values(node).flatMap(namesIn)];
}

/** A phrase bound and read by nothing (headings are bound to be cited: 三[研究所]). */
function reportUnused(scope: Scope, refused: ReadonlySet<string>, report: Report): void {
  const isCaption = (name: string): boolean => name.endsWith(CAPTION_NAME);
  for (const { phrase, of } of scope.phrases.values()) {
    if (of === undefined && !scope.used.has(phrase.name) && !refused.has(phrase.name) && !isCaption(phrase.name)) report(diagnose('FG4011', { name: phrase.name }, phrase.place));
  }
}
