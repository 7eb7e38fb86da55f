/** The reference's own reading of lists that are partly open: the least and the greatest that what they come to can be, and what a comparison says of both. */
import type { CheckedDefinition, CheckedExpression } from '../../compiler/check/checked.ts';
import { dependencies, expressionsIn, type Book } from './book.ts';
import { evaluate, type World } from './interpreter.ts';
import { arithmetic, compareRatios, inBase, isFalse, isTrue, numberOf, type Ratio, type Value } from './values.ts';

type Aggregate = CheckedExpression & { kind: 'aggregate' };
type Order = '<' | '≤' | '=' | '≥' | '>' | '≠';
/** What a comparison says in a world, of another order where one is asked for. */
export type Compare = (world: World, operator: Order) => Value;

const OPEN = ['個數', '合計', '最大', '最小', '平均'];
const whole = (n: number): Ratio => ({ n: BigInt(n), d: 1n });
const UNKNOWN: Value = { kind: 'unknown' };

/** The same words, the same aggregate. */
const wordsIn = (e: unknown): string => JSON.stringify(e, (key, value: unknown) => (key === 'span' || key === 'source' || key === 'place' ? undefined : typeof value === 'bigint' ? String(value) : value));
const words = new WeakMap<Aggregate, readonly string[]>();

/** The words of an aggregate; an average is a sum and a count. */
function wordsOf(e: Aggregate): readonly string[] {
  const known = words.get(e) ?? (e.operator === '平均' ? [{ ...e, operator: '合計' }, { ...e, operator: '個數', value: null }] : [e]).map((one) => wordsIn({ ...one, type: null }));
  words.set(e, known);
  return known;
}

const hasAggregate = (e: CheckedExpression): boolean => e.kind === 'aggregate' || expressionsIn(e).some((x) => x.kind === 'aggregate');

/** A limit that several authorities may change, or one under a requirement: it has all values that it can have. */
const isManifold = (name: string, { grants }: Book): boolean => grants.has(name) && (grants.size > 1 || grants.get(name)!.length > 1 || grants.get(name)![0]!.requirement !== null);

/** A definition of one value, none of whose parts has several. */
function isPlain(name: string, book: Book): boolean {
  const item = book.items.get(name);
  if (item?.kind !== 'definition' || (item.type.kind !== 'number' && item.type.kind !== 'date') || item.branches.length > 0 || book.provisos.has(name)) return false;
  return ![...dependencies(item, book)].some((other) => {
    const inner = book.items.get(other);
    return (book.provisos.get(other) ?? []).some((p) => p.effect.kind === 'value') || isManifold(other, book) || (inner?.kind === 'definition' && inner.type.kind !== 'list' && inner.branches.length > 0);
  });
}

interface Found { readonly aggregates: Aggregate[]; readonly names: string[] }
const join = (parts: readonly (Found | null)[]): Found | null => (parts.includes(null) ? null : { aggregates: parts.flatMap((p) => p!.aggregates), names: parts.flatMap((p) => p!.names) });

/** The aggregates with which an expression goes one way only, and the definitions that hold them; null where it may turn back. */
function oneWay(e: CheckedExpression, book: Book): Found | null {
  const known = ways.has(e) ? ways.get(e)! : findOneWay(e, book);
  ways.set(e, known);
  return known;
}

const ways = new WeakMap<CheckedExpression, Found | null>();

function findOneWay(e: CheckedExpression, book: Book): Found | null {
  if (e.kind === 'aggregate') return { aggregates: [e], names: [] };
  if (e.kind === 'definition' && isPlain(e.name, book)) {
    const inner = oneWay((book.items.get(e.name) as CheckedDefinition).otherwise!, book);
    return inner && { ...inner, names: [e.name, ...inner.names] };
  }
  if (!hasAggregate(e)) return { aggregates: [], names: [] };
  if (e.kind === 'round') return e.operand.kind === 'aggregate' && e.operand.operator === '標準差' ? null : oneWay(e.operand, book);
  if (e.kind !== 'arithmetic') return null;
  if (e.operator === '÷' && hasAggregate(e.right) && !(e.right.kind === 'aggregate' && e.right.operator === '個數')) return null;
  if (e.type.kind === 'date' && e.right.type.kind === 'number' && ['月', '個月', '年'].includes(e.right.type.unit ?? '')) return null;
  return join([oneWay(e.left, book), oneWay(e.right, book)]);
}

/** Whether each entry counts, and the ends of what it counts with; null where that can be anything. */
function sharesOf(e: Aggregate, world: World): { sure: boolean; ends: [Ratio, Ratio] }[] | null {
  const raw = world.facts[e.list.record]?.[e.list.field];
  if (!Array.isArray(raw)) return null;
  const field = e.value?.kind === 'element' ? world.book.fields.get(e.value.record)!.get(e.value.field)! : null;
  const shares = raw.flatMap((entry: unknown) => {
    const inner = { ...world, entry: entry as Record<string, unknown> };
    const met = e.condition ? evaluate(e.condition, inner) : null;
    if (met && isFalse(met)) return [];
    const sure = met === null || isTrue(met);
    if (e.operator === '個數') return [{ sure, ends: [whole(1), whole(1)] as [Ratio, Ratio] }];
    const value = evaluate(e.value!, inner);
    if (value.kind === 'number') return [{ sure, ends: [value.value, value.value] as [Ratio, Ratio] }];
    if (value.kind === 'day') return [{ sure, ends: [whole(value.value), whole(value.value)] as [Ratio, Ratio] }];
    if (field?.type.kind !== 'number' || !field.type.low || !field.type.high) return [null];
    const { low, high, unit } = field.type;
    return [{ sure: sure && !field.optional, ends: [inBase(low, unit), inBase(high, unit)] as [Ratio, Ratio] }];
  });
  return shares.every((one) => one !== null) ? shares : null;
}

const summed = (numbers: readonly Ratio[]): Ratio => numbers.reduce((sum, one) => (arithmetic('＋', numberOf(sum), numberOf(one)) as Value & { kind: 'number' }).value, whole(0));

/** The ends of what it can come to; null where there is no telling. */
function endsOf(e: Aggregate, world: World): Value[] | null {
  const shares = sharesOf(e, world);
  if (!shares) return null;
  const show = (value: Ratio): Value => (e.type.kind === 'date' ? { kind: 'day', value: Number(value.n / value.d) } : numberOf(value));
  const sorted = (numbers: readonly Ratio[]): Ratio[] => [...numbers].sort(compareRatios);
  const sums = (of: (typeof shares)): [Ratio, Ratio] => [
    summed(of.map(({ sure, ends }) => (sure ? ends[0] : sorted([whole(0), ends[0]])[0]!))), summed(of.map(({ sure, ends }) => (sure ? ends[1] : sorted([whole(0), ends[1]])[1]!))),
  ];
  if (e.operator === '個數' || e.operator === '合計') return sums(shares).map(show);
  const sure = shares.filter((one) => one.sure);
  if (e.operator === '平均') {
    const counts = endsOf({ ...e, operator: '個數', value: null }, world)!;
    return sums(shares).flatMap((sum) => counts.map((count) => arithmetic('÷', numberOf(sum), count)));
  }
  if (sure.length === 0) return null;
  if (e.operator === '最大') return [show(sorted(sure.map(({ ends }) => ends[0])).at(-1)!), show(sorted(shares.map(({ ends }) => ends[1])).at(-1)!)];
  return [show(sorted(shares.map(({ ends }) => ends[0]))[0]!), show(sorted(sure.map(({ ends }) => ends[1]))[0]!)];
}

/** A comparison that is unknown: what it says of all ends that the aggregates in it can come to. */
export function withinEnds(sides: readonly CheckedExpression[], operator: Order, world: World, compare: Compare): Value {
  const found = join(sides.map((side) => oneWay(side, world.book)));
  if (!found || found.aggregates.length === 0) return UNKNOWN;
  const parts = found.aggregates.flatMap(wordsOf);
  const open = found.aggregates.filter((e) => e.element !== null && OPEN.includes(e.operator) && (e.operator !== '個數' || e.condition));
  const count = open.reduce((sum, e) => sum + (e.operator === '平均' && e.condition ? 2 : 1), 0);
  if (count === 0 || count > 3 || new Set(parts).size < parts.length) return UNKNOWN;
  const outer = { ...world, cases: undefined };
  const ends = open.map((e) => endsOf(e, outer));
  if (ends.includes(null)) return UNKNOWN;
  const assumed = new Map([...(world.cases?.assumed ?? [])].filter(([name]) => !found.names.includes(name)));
  let corners: ReadonlyMap<CheckedExpression, Value>[] = [new Map()];
  open.forEach((e, i) => (corners = corners.flatMap((known) => ends[i]!.map((end) => new Map([...known, [e, end]])))));
  const says = (order: Order): Value => {
    const answers = corners.map((corner) => compare({ ...world, ends: corner, cases: { assumed, read: new Map() } }, order));
    return answers.every(isTrue) || answers.every(isFalse) ? answers[0]! : UNKNOWN;
  };
  if (operator !== '=' && operator !== '≠') return says(operator);
  if (isTrue(says('<')) || isTrue(says('>'))) return { kind: 'truth', value: operator === '≠' };
  return isTrue(says('=')) ? { kind: 'truth', value: operator === '=' } : UNKNOWN;
}
