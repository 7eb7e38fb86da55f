/** How a number or a day changes as one fact that it is computed from grows, with everything else as it is: what never turns back meets each constant at one place. */
import type { Expression } from '../../ir/program.ts';
import type { Emission } from './emission.ts';
import { operandsOf } from './program-index.ts';
import { expanded } from './scope.ts';

/** `isStraight`: along a line; `rises`: 1 never falls, -1 never rises, 0 stays as it is, null: one or the other, whatever the other facts are. */
interface Shape {
  readonly isStraight: boolean;
  readonly rises: 1 | 0 | -1 | null;
}

const STILL: Shape = { isStraight: true, rises: 0 };

/** The key of a fact, or of the amount that an authority grants. */
export const factKey = (emission: Emission, e: { readonly record: string; readonly field: string }): string => {
  const { record, field } = emission.index.field(e.record, e.field);
  return `fact:${record.name.alias}.${field.name.alias}`;
};

/** What a definition gives, without the conditions of its cases. */
export const valuesOf = (emission: Emission, name: string): Expression[] => {
  const { branches, otherwise } = emission.index.definition(name);
  return [...branches.map((b) => b.value), ...(otherwise ? [otherwise] : [])];
};

/** What is known of a definition, found out once: definitions read each other, and the same one along many ways. */
function once<T>(emission: Emission, trait: string, make: () => T): T {
  if (!emission.traits.has(trait)) emission.traits.set(trait, make());
  return emission.traits.get(trait) as T;
}

/** The facts that the value of a number or a day is computed from, aggregates and the conditions of cases aside. */
export function flowsInto(emission: Emission, e: Expression): ReadonlySet<string> {
  const ofAll = (all: readonly Expression[]): Set<string> => new Set(all.flatMap((one) => [...flowsInto(emission, one)]));
  if (e.op === 'fact') return new Set([factKey(emission, e)]);
  if (e.op === 'definition') return once(emission, `flows ${e.definition}`, () => ofAll(valuesOf(emission, e.definition)));
  return e.op === 'aggregate' ? new Set() : ofAll(operandsOf(e));
}

/** 1 where it is never below 0, -1 where it is never above; null where it may be either. */
export function signOf(emission: Emission, given: Expression): 1 | -1 | null {
  const e = expanded(given);
  const same = (all: readonly Expression[]): 1 | -1 | null => {
    const [first, ...rest] = all.map((one) => signOf(emission, one));
    return first !== undefined && rest.every((one) => one === first) ? first : null;
  };
  switch (e.op) {
    case 'number':
      return e.value.n < 0n ? -1 : 1;
    case 'fact':
    case 'element':
      return e.type.kind === 'number' && e.type.low && e.type.low.n >= 0n ? 1 : null;
    case 'aggregate':
      return e.operation === 'count' || e.operation === 'streak' || e.operation === 'rank' ? 1 : e.value && ['sum', 'max', 'min'].includes(e.operation) ? signOf(emission, e.value) : null;
    case 'add':
      return same([e.left, e.right]);
    case 'multiply':
    case 'divide': {
      const [a, b] = [signOf(emission, e.left), signOf(emission, e.right)];
      return a && b && (a === b ? 1 : -1);
    }
    case 'round':
      return e.operand.op === 'aggregate' && e.operand.operation === 'deviation' ? 1 : signOf(emission, e.operand);
    case 'definition':
      return once(emission, `sign ${e.definition}`, () => same(valuesOf(emission, e.definition)));
    case 'discretionary':
      return same([e.original, e.granted]);
    case 'extreme':
      return same(e.operands);
    default:
      return null;
  }
}

const turned = ({ isStraight, rises }: Shape, sign: 1 | -1 | null): Shape => ({ isStraight, rises: rises === 0 ? 0 : rises === null || sign === null ? null : rises === sign ? 1 : -1 });

/** One of several, which one does not change with the fact. */
function oneOf(shapes: readonly (Shape | null)[]): Shape | null {
  if (!shapes.every((shape) => shape !== null)) return null;
  return shapes.reduce((a, b) => ({ isStraight: a.isStraight && b.isStraight, rises: a.rises === 0 ? b.rises : b.rises === 0 || a.rises === b.rises ? a.rises : null }), STILL);
}

function together(a: Shape | null, b: Shape | null): Shape | null {
  if (!a || !b) return null;
  const both = oneOf([a, b])!;
  // lines make a line, whichever way they go
  return both.isStraight || both.rises !== null || a.rises === 0 || b.rises === 0 ? both : null;
}

/** Steps of more than one length: what grows while the other falls may turn back. */
const sameWay = (a: Shape | null, b: Shape | null): Shape | null =>
  (a && b && (a.rises === 0 || b.rises === 0 || (a.rises !== null && a.rises === b.rises)) ? { isStraight: false, rises: a.rises === 0 ? b.rises : a.rises } : null);

/** The calendars by which a value counts working days, those of its definitions included. */
export function workdaysIn(emission: Emission, e: Expression): readonly Extract<Expression, { op: 'workday' }>[] {
  const inside = e.op === 'definition' ? once(emission, `workdays ${e.definition}`, () => valuesOf(emission, e.definition).flatMap((value) => workdaysIn(emission, value))) : operandsOf(e).flatMap((operand) => workdaysIn(emission, operand));
  return e.op === 'workday' ? [e, ...inside] : inside;
}

/** Is it a whole number, whatever the facts are? */
function isWhole(emission: Emission, e: Expression): boolean {
  switch (e.op) {
    case 'number':
      return e.value.d === 1n;
    case 'fact':
      return e.type.kind === 'date' || (e.type.kind === 'number' && e.type.decimals === 0);
    case 'round':
      return e.decimals === 0;
    case 'workdaysBetween':
      return true;
    case 'extreme':
      return e.operands.every((operand) => isWhole(emission, operand));
    case 'add':
    case 'subtract':
    case 'multiply':
      return isWhole(emission, e.left) && isWhole(emission, e.right);
    case 'definition':
      return once(emission, `whole ${e.definition}`, () => valuesOf(emission, e.definition).every((value) => isWhole(emission, value)));
    default:
      return false;
  }
}

/**
 * The shape of a number or a day as the fact `key` grows, in so far as the cases of definitions stay what they are; null where it may turn back, or have no value between values.
 * Where it has none (a division by 0, a day beyond the calendar), it has none up to one of its ends.
 */
export function shapeOf(emission: Emission, given: Expression, key: string): Shape | null {
  const e = expanded(given);
  if (!flowsInto(emission, e).has(key)) return STILL;
  const inner = (operand: Expression): Shape | null => shapeOf(emission, operand, key);
  switch (e.op) {
    case 'fact':
      return { isStraight: true, rises: 1 };
    case 'definition':
      return once(emission, `shape ${e.definition} ${key}`, () => oneOf(valuesOf(emission, e.definition).map(inner)));
    case 'discretionary':
      return oneOf([inner(e.original), inner(e.granted)]);
    case 'add':
      return together(inner(e.left), inner(e.right));
    case 'subtract': {
      const right = inner(e.right);
      return together(inner(e.left), right && turned(right, -1));
    }
    case 'multiply': {
      const [left, right] = [inner(e.left), inner(e.right)];
      if (!left || !right || (left.rises !== 0 && right.rises !== 0)) return null;
      return left.rises === 0 ? turned(right, signOf(emission, e.left)) : turned(left, signOf(emission, e.right));
    }
    case 'divide': {
      const [left, right] = [inner(e.left), inner(e.right)];
      if (!left || !right || (left.rises !== 0 && right.rises !== 0)) return null;
      if (right.rises === 0) return turned(left, signOf(emission, e.right));
      const [top, bottom] = [signOf(emission, e.left), signOf(emission, e.right)];
      return bottom && { isStraight: false, rises: right.rises === null || top === null ? null : right.rises === top ? -1 : 1 };
    }
    case 'round': {
      const operand = inner(e.operand);
      return operand && { ...operand, isStraight: false };
    }
    case 'addDays':
      return isWhole(emission, e.days) ? together(inner(e.date), inner(e.days)) : null;
    case 'addMonths':
      return isWhole(emission, e.months) ? sameWay(inner(e.date), inner(e.months)) : null;
    case 'workday':
      // a day may lie beyond the times of the calendars, between them too
      if (e.within || [e.holidays, e.workdays].some((list) => flowsInto(emission, list).has(key))) return null;
      return !e.count || isWhole(emission, e.count) ? sameWay(inner(e.date), e.count ? inner(e.count) : STILL) : null;
    case 'elapsed': {
      const from = inner(e.from);
      return from && sameWay(inner(e.to), turned(from, -1));
    }
    case 'extreme':
      return e.operands.map(inner).reduce(sameWay);
    case 'workdaysBetween': {
      if (e.within || [e.holidays, e.workdays].some((list) => flowsInto(emission, list).has(key))) return null;
      const from = inner(e.from);
      return from && sameWay(inner(e.to), turned(from, -1));
    }
    default:
      return null;
  }
}
