/** The oracle's own reading of aggregates that are open: from what to what they can come. */
import type { Expression } from '../../../../compiler/ir/program.ts';
import type { Oracle } from './oracle.ts';
import { calculate, compare, Fraction, ZERO, type Entry, type Value } from './oracle-values.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;
type Choices = Parameters<Oracle['made']>[1];

export const showBig = (e: Expression): string => JSON.stringify(e, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** The expressions that stand right inside of one. */
export const inside = (e: Expression): Expression[] => Object.values(e).flatMap((inner: unknown) => (Array.isArray(inner) ? (inner as unknown[]) : [inner])).filter((x): x is Expression => typeof x === 'object' && x !== null && 'op' in x);

const holdsAggregate = (e: Expression): boolean => e.op === 'aggregate' || inside(e).some(holdsAggregate);
const partsOfMean = (e: Aggregate): [Aggregate, Aggregate] => [{ ...e, operation: 'sum' }, { ...e, operation: 'count', value: null }];

/** The aggregates with which a side goes one way only; null where it may turn back. A mean is a sum and a count. */
export function growing(e: Expression): Aggregate[] | null {
  if (e.op === 'aggregate') return e.operation === 'mean' ? partsOfMean(e) : [e];
  if (!holdsAggregate(e)) return [];
  if (e.op === 'round') return e.operand.op === 'aggregate' && e.operand.operation === 'deviation' ? null : growing(e.operand);
  if (e.op === 'divide' && holdsAggregate(e.right) && !(e.right.op === 'aggregate' && e.right.operation === 'count')) return null;
  if (!['add', 'subtract', 'multiply', 'divide', 'addDays'].includes(e.op)) return null;
  const each = inside(e).map(growing);
  return each.includes(null) ? null : each.flatMap((one) => one!);
}

/** The side with numbers in place of those aggregates that have one. */
export function filledIn(e: Expression, corner: ReadonlyMap<string, Fraction>): Expression {
  if (e.op === 'aggregate') {
    if (e.operation === 'mean') {
      const [left, right] = partsOfMean(e).map((part) => filledIn(part, corner)) as [Expression, Expression];
      return { op: 'divide', left, right };
    }
    const end = corner.get(showBig(e));
    return end ? { op: 'number', value: { n: end.n, d: end.d } } : e;
  }
  return Object.fromEntries(Object.entries(e).map(([key, x]) => [key, typeof x === 'object' && x !== null && 'op' in x ? filledIn(x as Expression, corner) : (x as unknown)])) as unknown as Expression;
}

const pick = (values: readonly Fraction[], operator: '≤' | '≥'): Fraction => values.find((one) => values.every((other) => compare(operator, one, other)))!;

/** What one entry adds: its value, or the ends of its field. */
function endsOfEntry(e: Aggregate, oracle: Oracle, choices: Choices, one: Entry): { ends: [Fraction, Fraction]; isSure: boolean } | null {
  const value = oracle.made(e.value!, choices, one) as Fraction | undefined;
  if (value) return { ends: [value, value], isSure: true };
  const { value: of } = e;
  if (of?.op !== 'element' || of.type.kind !== 'number' || !of.type.low || !of.type.high) return null;
  const field = oracle.program.elements!.find((r) => r.name.text === of.record)!.fields.find((f) => f.name.text === of.field)!;
  return { ends: [new Fraction(of.type.low.n, of.type.low.d), new Fraction(of.type.high.n, of.type.high.d)], isSure: !field.optional };
}

/** The least and the greatest that it can be; undefined where that cannot be told. */
export function endsOf(e: Aggregate, oracle: Oracle, choices: Choices): Fraction[] | undefined {
  const list = oracle.made(e.list, choices) as readonly Value[] | undefined;
  if (!list) return undefined;
  const met = list.map((one) => (e.condition ? oracle.made(e.condition, choices, one as Entry) : true));
  const count = (isMet: (m: unknown) => boolean): Fraction => new Fraction(BigInt(met.filter(isMet).length), 1n);
  if (e.operation === 'count') return [count((m) => m === true), count((m) => m !== false)];
  const counted = list.flatMap((one, i) => (met[i] === false ? [] : [{ met: met[i], share: endsOfEntry(e, oracle, choices, one as Entry) }]));
  if (counted.some(({ share }) => share === null)) return undefined;
  const shares = counted.map(({ met: m, share }) => ({ ends: share!.ends, isSure: m === true && share!.isSure }));
  if (e.operation === 'sum') {
    return ([0, 1] as const).map((end) => shares.map(({ ends, isSure }) => (isSure ? ends[end] : pick([ZERO, ends[end]], end === 0 ? '≤' : '≥'))).reduce((a, b) => calculate('add', a, b) as Fraction, ZERO));
  }
  const sure = shares.filter(({ isSure }) => isSure);
  if (sure.length === 0) return undefined;
  const isMax = e.operation === 'max';
  const operator = isMax ? '≥' : '≤';
  return [pick((isMax ? sure : shares).map(({ ends }) => ends[0]), operator), pick((isMax ? shares : sure).map(({ ends }) => ends[1]), operator)];
}
