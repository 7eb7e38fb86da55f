/** Other regulations at the same date and for the same cohort: which of their versions a version is read with, and when. */
import { diagnose, type Label, type Report } from '../lang/diagnostics/diagnostic.ts';
import { formatRoc, fromDays } from '../lang/dates.ts';
import type { CheckedVersion } from './check/checked.ts';
import { QUALIFIER } from './check/link.ts';
import type { UsedRegulation } from './check/others.ts';
import { after, intervals, joinInTime, type Span } from './consolidate/timeline.ts';
import type { RegulationVersion } from './model/version.ts';
import { ALL_COHORTS, cohortWords, type Cohorts } from './resolve/applicability.ts';
import { usesOf, type ResolvedRegulation } from './resolve/regulation.ts';
import type { ResolvedWorkspace } from './resolve/workspace.ts';

/** The version of another regulation that was read. */
export interface VersionRead {
  readonly alias: string;
  readonly title: string;
  readonly version: string;
}

/** A version, checked against one version of each regulation that it reads. */
export interface VersionReading {
  readonly checked: CheckedVersion;
  /** Its name in file names: that of the version; with those of what it reads where that changed while the version was in force, unless it is the newest. */
  readonly stem: string;
  readonly sound: boolean;
  readonly provable: boolean;
  /** What it reads, directly or through others; empty where it reads no other regulation. */
  readonly others: readonly VersionRead[];
  /** The versions that it reads itself, as one string. */
  readonly key: string;
  /** The names of the texts in it, by alias: its own one, and all that it reads. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A regulation as others read it. */
export interface Readable {
  readonly regulation: ResolvedRegulation;
  readonly periods: readonly (Span & { readonly reading: VersionReading | null })[];
}

/** Another regulation that a header names. */
export interface Use {
  readonly alias: string;
  readonly term: string;
  readonly place: Label;
}

/** The regulations that 使用 names, with the words that they go by. */
export function regulationsUsed({ alias, syntax, source }: ResolvedRegulation, resolved: ResolvedWorkspace): Use[] {
  const uses = new Map<string, Use>();
  for (const use of usesOf(syntax)) {
    const other = use.alias === alias ? undefined : resolved.regulations.get(use.alias);
    if (other && !uses.has(use.alias)) uses.set(use.alias, { alias: use.alias, term: use.term?.text ?? other.base.text.title, place: { source, span: (use.term ?? use).span } });
  }
  return [...uses.values()];
}

/** Aliases of all regulations that the header names, and those that theirs name. */
export function regulationsRead(regulation: ResolvedRegulation, resolved: ResolvedWorkspace): Set<string> {
  const found = new Set(regulationsUsed(regulation, resolved).map((use) => use.alias));
  for (const alias of found) for (const use of regulationsUsed(resolved.regulations.get(alias)!, resolved)) found.add(use.alias);
  found.delete(regulation.alias);
  return found;
}

/** Names of the regulation that goes by this term, wherever something in a tree reads one. */
function namesRead(node: unknown, term: string, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('steps' in node && Array.isArray(node.steps) && node.steps.length > 1 && node.steps[0]?.text === term) found.add(String(node.steps[1]?.text));
  if ('text' in node && typeof node.text === 'string' && node.text.startsWith(term + QUALIFIER)) found.add(node.text.slice(term.length + QUALIFIER.length));
  for (const [key, value] of Object.entries(node)) if (key !== 'source') namesRead(value, term, found);
  return found;
}

/** The uses whose names stand in the rules of a version; what a case gives is no rule. */
export const usesRead = (uses: readonly Use[], { blocks }: RegulationVersion): Use[] => uses.filter(({ term }) => blocks.some(({ block }) => block.kind !== 'case' && namesRead(block, term).size > 0));

export interface ReadingOrder {
  /** Regulations that read each other, directly or through others, together; each group after those that it reads. */
  readonly groups: readonly (readonly ResolvedRegulation[])[];
  /** Names of a regulation that others read. */
  readonly readElsewhere: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The regulations in an order in which each comes after those that it reads, or together with those that read it in turn. */
export function inReadingOrder(resolved: ResolvedWorkspace): ReadingOrder {
  const readElsewhere = new Map<string, Set<string>>();
  const edges = new Map([...resolved.regulations.values()].map((regulation) => {
    const files = [regulation.syntax, ...resolved.amendments.filter((a) => a.target === regulation.alias).map((a) => a.syntax)];
    return [regulation.alias, regulationsUsed(regulation, resolved).filter(({ alias, term }) => {
      const names = files.flatMap((file) => [...namesRead(file, term)]);
      readElsewhere.set(alias, new Set([...(readElsewhere.get(alias) ?? []), ...names]));
      return names.length > 0;
    }).map(({ alias }) => alias)] as const;
  }));
  const reached = new Map([...edges.keys()].map((alias) => {
    const found = new Set(edges.get(alias)!);
    for (const other of found) edges.get(other)!.forEach((o) => found.add(o));
    return [alias, found] as const;
  }));
  const groups: ResolvedRegulation[][] = [];
  const done = new Set<string>();
  const visit = (alias: string): void => {
    if (done.has(alias)) return;
    const group = [...edges.keys()].filter((o) => o === alias || (reached.get(alias)!.has(o) && reached.get(o)!.has(alias)));
    group.forEach((o) => done.add(o));
    for (const one of group) edges.get(one)!.forEach(visit);
    groups.push(group.map((o) => resolved.regulations.get(o)!));
  };
  for (const alias of edges.keys()) visit(alias);
  return { groups, readElsewhere };
}

/** A span in which each of the regulations that are read has one version; `readings` has null for one that has none, or none that could be read. */
export interface Combination extends Span {
  readonly readings: readonly { readonly use: Use; readonly isInForce: boolean; readonly reading: VersionReading | null }[];
  readonly key: string;
}

/** The spans cut where the regulations that are read change. */
export function combinationsOf(spans: readonly Span[], uses: readonly Use[], readable: ReadonlyMap<string, Readable>): Combination[] {
  const whole = spans.map((span): Combination => ({ from: span.from, to: span.to, cohorts: span.cohorts, readings: [], key: '' }));
  return uses.reduce((combinations, use) => combinations.flatMap((combination) => cutBy(combination, use, readable.get(use.alias)?.periods ?? null)), whole);
}

/** @param periods null where it cannot be read (said elsewhere) */
function cutBy(span: Combination, use: Use, periods: Readable['periods'] | null): Combination[] {
  if (!periods) return [{ ...span, readings: [...span.readings, { use, isInForce: true, reading: null }], key: `${span.key} ${use.alias}@?` }];
  const pieces = intervals(span.from, span.to, periods.flatMap((p) => [p.from, after(p.to)])).flatMap(([from, to]) => {
    const onDay = periods.filter((p) => covers(p, from));
    return intervals(span.cohorts.from, span.cohorts.to, onDay.flatMap((p) => [p.cohorts.from, after(p.cohorts.to)])).map(([low, high]): Combination => {
      const found = onDay.find((p) => covers(p.cohorts, low));
      const reading = found?.reading ?? null;
      return { from, to, cohorts: { from: low, to: high }, readings: [...span.readings, { use, isInForce: found !== undefined, reading }], key: `${span.key} ${use.alias}@${reading?.stem ?? (found ? '?' : '')}` };
    });
  });
  return joinInTime(pieces, (a, b) => a.key === b.key);
}

/** Does a range hold its first point? null is before and behind everything; ranges were cut where others begin and end. */
const covers = ({ from, to }: Cohorts, first: number | null): boolean => (from === null || (first !== null && from <= first)) && (to === null || first === null || first <= to);

/** For a text that is in force at no time yet: the newest versions of all that it reads. */
export function newestSpan(uses: readonly Use[], readable: ReadonlyMap<string, Readable>): Span {
  const days = uses.flatMap(({ alias }) => readable.get(alias)?.periods.map((p) => p.from) ?? []).filter((day) => day !== null);
  return { from: days.length > 0 ? Math.max(...days) : null, to: null, cohorts: ALL_COHORTS };
}

/** Everything readable of a combination, as the scope of a check takes it; `uses` are all of the header, those that are not read or cannot be are closed. */
export const usedIn = (uses: readonly Use[], { readings }: Combination): UsedRegulation[] =>
  uses.map((use) => ({ ...use, checked: readings.find((r) => r.use.alias === use.alias)?.reading?.checked ?? null }));

/** The names of the texts in a combination of a version, its own one first; what reads it in turn reads this one. */
export function textsIn(alias: string, stem: string, { readings }: Combination): Map<string, string> {
  const texts = new Map([[alias, stem]]);
  const add = (other: string, name: string): void => void (texts.has(other) || texts.set(other, name));
  for (const { use, reading } of readings) add(use.alias, reading!.texts.get(use.alias)!);
  for (const { reading } of readings) reading!.texts.forEach((name, other) => add(other, name));
  return texts;
}

/** The versions that a checked one reads. */
export const versionsRead = ({ others = [] }: CheckedVersion): VersionRead[] =>
  others.map(({ alias, checked: { version: { text } } }) => ({ alias, title: text.institution + text.title, version: text.version }));

/** 114-1（讀 學生選課要點 105-1） */
export const readingWords = ({ checked, others }: Pick<VersionReading, 'checked' | 'others'>): string => checked.version.text.version + (others.length > 0 ? `（讀 ${others.map((o) => `${o.title} ${o.version}`).join('、')}）` : '');

/** Spans in which one that is read has no version in force, said once for each of them. */
export function reportLacking(combinations: readonly Combination[], report: Report): void {
  const shown = (day: number | null): string | null => (day === null ? null : formatRoc(fromDays(day)));
  for (const use of new Map(combinations.flatMap((c) => c.readings.map(({ use }) => [use.alias, use] as const))).values()) {
    const lacking = combinations.filter((c) => c.readings.some((r) => r.use.alias === use.alias && !r.isInForce)).map((c): Span => ({ from: c.from, to: c.to, cohorts: c.cohorts }));
    for (const { from, to, cohorts } of joinInTime(lacking, () => true)) report(diagnose('FG2036', { term: use.term, alias: use.alias, from: shown(from), to: shown(to), cohorts: cohortWords(cohorts) }, use.place));
  }
}
