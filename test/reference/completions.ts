/** Facts that are not known, tried out: what an item comes to whatever they turn out to be. Brute force on purpose. */
import type { CheckedDoubt, CheckedExpression, CheckedItem, CheckedPhrase } from '../../compiler/check/checked.ts';
import { dependencies, expressionsIn, type Book } from './book.ts';
import type { Facts } from './interpreter.ts';
import { dice, pick, poolOf, randomValue, type Pool } from './random-facts.ts';

/** A fact that is not known: all its values, where these are few and named; null for numbers, days, lists. */
export interface OpenFact {
  readonly record: string;
  readonly field: string;
  readonly values: readonly unknown[] | null;
  readonly random: (pool: Pool, roll: () => number) => unknown;
}

/** Everything that an item is computed from: itself, what it depends on, what it requires. */
function sourcesOf(item: CheckedItem | CheckedPhrase, book: Book, seen = new Set<CheckedItem | CheckedPhrase>()): Set<CheckedItem | CheckedPhrase> {
  if (seen.has(item)) return seen;
  seen.add(item);
  const names = 'source' in item ? dependencies(item, book) : (book.provisos.get(item.phrase.name) ?? []).flatMap((p) => [p.name, ...dependencies(p, book)]);
  for (const name of names) if (book.items.has(name)) seen.add(book.items.get(name)!);
  if ('kind' in item && item.kind === 'conclusion') for (const name of item.requires) sourcesOf(book.items.get(name)!, book, seen);
  return seen;
}

/** The facts, readings and decisions that an item reads, and `more` that it gives. */
function readBy(item: CheckedItem | CheckedPhrase, book: Book, more: readonly CheckedExpression[]): OpenFact[] {
  const read = new Map<string, OpenFact>();
  const add = (one: OpenFact): unknown => read.set(`${one.record}.${one.field}`, one);
  const choice = (record: string, field: string, values: readonly unknown[]): unknown => add({ record, field, values, random: (_, roll) => pick(values, roll) });
  const ofMore = more.flatMap((e) => [...dependencies(e, book)]).flatMap((name) => book.items.get(name) ?? []);
  for (const source of new Set([...sourcesOf(item, book), ...ofMore])) {
    for (const e of expressionsIn(source)) {
      if (e.kind !== 'fact') continue;
      const { type, optional } = book.fields.get(e.record)!.get(e.field)!;
      const named: readonly unknown[] | null = type.kind === 'boolean' ? [true, false] : type.kind === 'enumeration' ? book.checked.enumerations.get(type.enumeration)!.members.map((m) => m.text) : null;
      add({ record: e.record, field: e.field, values: named && (optional ? [...named, null] : named), random: (pool, roll) => (optional && roll() < 0.2 ? null : named ? pick(named, roll) : randomValue(type, `${e.record}.${e.field}`, pool, roll)) });
    }
    if ('kind' in source && source.kind === 'doubt' && (source as CheckedDoubt).adopted === null) choice('疑義', source.name, (source as CheckedDoubt).readings.map((r) => r.name));
    if ('kind' in source && source.kind === 'discretion') choice(source.name, '決定', ['准', '不准']);
  }
  return [...read.values()];
}

const knownReads = new WeakMap<CheckedItem | CheckedPhrase, readonly OpenFact[]>();

/** Those of them that are not given. */
export function openFacts(item: CheckedItem | CheckedPhrase, book: Book, facts: Facts, more: readonly CheckedExpression[] = []): OpenFact[] {
  const read = more.length > 0 ? readBy(item, book, more) : knownReads.get(item) ?? readBy(item, book, more);
  if (more.length === 0) knownReads.set(item, read);
  return read.filter(({ record, field }) => {
    const given = facts[record]?.[field];
    return given === undefined || given === '未決';
  });
}

const withFact = (facts: Facts, { record, field }: OpenFact, value: unknown): Facts => ({ ...facts, [record]: { ...facts[record], [field]: value } });

/** In how many ways the facts that have few values can turn out. */
export const waysOf = (open: readonly OpenFact[]): number => open.reduce((ways, { values }) => ways * (values?.length ?? 1), 1);

/** The facts with each combination of values of those that have few; numbers, days and lists stay as they are. */
export function namedCompletions(open: readonly OpenFact[], facts: Facts): Facts[] {
  return open.reduce<Facts[]>((all, fact) => (fact.values ? all.flatMap((one) => fact.values!.map((value) => withFact(one, fact, value))) : all), [facts]);
}

/** Some completions with every fact known, the same each time. */
export function sampleCompletions(open: readonly OpenFact[], facts: Facts, book: Book, count: number): Facts[] {
  const pool = poolOf(book.checked);
  const roll = dice(count);
  return Array.from({ length: count }, () => open.reduce((one, fact) => withFact(one, fact, fact.random(pool, roll)), facts));
}
