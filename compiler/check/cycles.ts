/** Definitions, doubts, and limits that provisos or authorities change must not depend on themselves, directly or through others. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedDefinition, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedItem, CheckedPhrase, CheckedProviso } from './checked.ts';

/** Expressions directly inside an expression. */
export function operandsOf(e: CheckedExpression): readonly CheckedExpression[] {
  switch (e.kind) {
    case 'logic':
      return e.operands;
    case 'not':
    case 'presence':
    case 'round':
      return [e.operand];
    case 'compare':
    case 'arithmetic':
      return [e.left, e.right];
    case 'meets':
      return e.base ? [e.subject, e.base] : [e.subject];
    case 'deadline':
      return [e.base];
    case 'membership':
      return [e.subject, ...e.set];
    case 'aggregate':
      return [...(e.own ? [e.own] : []), ...(e.value ? [e.value] : []), e.list, ...(e.sequence ? [...e.sequence.order, ...e.sequence.alike] : []), ...(e.condition ? [e.condition] : [])];
    case 'workday':
      return [e.operand, ...(e.count ? [e.count] : []), e.holidays, e.workdays];
    case 'elapsed':
      return [e.from, e.to];
    case 'extreme':
      return e.operands;
    case 'workdaysBetween':
      return [e.from, e.to, e.holidays, e.workdays];
    case 'number':
    case 'boolean':
    case 'text':
    case 'date':
    case 'member':
    case 'fact':
    case 'element':
    case 'phrase':
    case 'definition':
    case 'amount':
    case 'decision':
    case 'original':
      return [];
  }
}

/** Names of definitions and doubts in an expression. */
export function definitionsIn(e: CheckedExpression): string[] {
  return e.kind === 'definition' ? [e.name] : operandsOf(e).flatMap(definitionsIn);
}

/** The bound phrase that an expression reads itself. */
export const phraseRead = (e: CheckedExpression): CheckedPhrase | null =>
  e.kind === 'phrase' || e.kind === 'meets' || e.kind === 'deadline' ? e.phrase : e.kind === 'membership' || e.kind === 'round' ? e.phrase : e.kind === 'date' ? (e.phrase ?? null) : null;

/** Names of all that has a value and is read in an expression: definitions, doubts, bound phrases, decisions. */
const namesIn = (e: CheckedExpression): string[] => {
  const phrase = phraseRead(e);
  return [...(e.kind === 'definition' ? [e.name] : e.kind === 'decision' ? [e.discretion] : []), ...(phrase ? [phrase.phrase.name] : []), ...operandsOf(e).flatMap(namesIn)];
};

type Valued = { readonly item: CheckedDefinition | CheckedDoubt | CheckedProviso | CheckedDiscretion; readonly reads: readonly CheckedExpression[] };

/** What a definition or a doubt is computed from. */
const partsOf = (item: CheckedDefinition | CheckedDoubt): readonly CheckedExpression[] =>
  item.kind === 'doubt' ? item.readings.map((r) => r.condition) : [...item.branches.flatMap((b) => [b.condition, b.value]), ...(item.otherwise ? [item.otherwise] : [])];

/** What a proviso adds to the value of its target, its own exceptions included, each once: names that are taken twice may lead in a circle. */
function provisoParts(proviso: CheckedProviso, items: readonly CheckedItem[]): CheckedExpression[] {
  const family = new Set([proviso]);
  for (const { name } of family) for (const i of items) if (i.kind === 'proviso' && i.target === name) family.add(i);
  return [...family].flatMap(({ condition, effect }) => [...(condition ? [condition] : []), ...(effect.kind === 'value' ? [effect.value] : [])]);
}

/** What a limit becomes in the hands of an authority: under what requirement, and what. */
const grantParts = ({ requirement, effect }: CheckedDiscretion): CheckedExpression[] => (effect ? [...(requirement ? [requirement] : []), effect.value] : []);

/** The bound limit, quantity or definition that an item changes; null when it changes none. */
export const changedBy = (item: CheckedItem): string | null =>
  item.kind === 'proviso' && item.effect.kind === 'value' ? item.target : item.kind === 'discretion' && item.effect ? item.effect.phrase : null;

/** What each name is computed from: definitions and doubts, and what provisos and authorities change. */
function valuedItems(items: readonly CheckedItem[]): Map<string, Valued> {
  const valued = new Map<string, Valued>();
  for (const item of items) if (item.kind === 'definition' || item.kind === 'doubt') valued.set(item.name, { item, reads: partsOf(item) });
  for (const item of items) {
    const target = changedBy(item);
    if (target === null || (item.kind !== 'proviso' && item.kind !== 'discretion')) continue;
    const before = valued.get(target);
    const added = item.kind === 'proviso' ? provisoParts(item, items) : grantParts(item);
    valued.set(target, { item: before?.item ?? item, reads: [...(before?.reads ?? []), ...added] });
  }
  for (const item of items) if (item.kind === 'discretion' && item.requirement) valued.set(item.name, { item, reads: [item.requirement] });
  return valued;
}

/** The names that each name is computed from. */
export const readsByName = (items: readonly CheckedItem[]): Map<string, string[]> => new Map([...valuedItems(items)].map(([name, { reads }]) => [name, reads.flatMap(namesIn)]));

/** The ways that lead back to where they began, each once, as names from the one that closes it to itself. */
export function cyclesIn(names: Iterable<string>, next: (name: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') return void cycles.push([...path.slice(path.indexOf(name)), name]);
    state.set(name, 'open');
    for (const other of next(name)) visit(other, [...path, name]);
    state.set(name, 'done');
  };
  for (const name of names) visit(name, []);
  return cycles;
}

/** Reports each cycle once; the definitions on it, and the provisos and discretions that change what lies on it, are left out of the result. */
export function withoutCycles(items: readonly CheckedItem[], report: Report): CheckedItem[] {
  const valued = valuedItems(items);
  const cycles = cyclesIn(valued.keys(), (name) => valued.get(name)?.reads.flatMap(namesIn) ?? []);
  for (const cycle of cycles) {
    const { item } = valued.get(cycle[0]!)!;
    report(diagnose('FG5021', { cycle }, { source: item.source, span: item.span }));
  }
  const cyclic = new Set(cycles.flat());
  const isCyclic = (item: CheckedItem): boolean => (item.kind === 'proviso' ? cyclic.has(item.target) : item.kind === 'discretion' ? cyclic.has(item.name) || cyclic.has(changedBy(item) ?? '') : (item.kind === 'definition' || item.kind === 'doubt') && cyclic.has(item.name));
  return items.filter((i) => !isCyclic(i));
}
