/**
 * Numbers as scaled integers in doubles. Each expression becomes code whose value is (what it means) × scale, with limits proven from the
 * declared ranges: no step may leave the integers that doubles hold exactly. A step that cannot be proven is checked at run time when a guard
 * is given; otherwise the expression needs the exact path.
 */
import type { Expression, Rational } from '../../ir/program.ts';
import type { Compiled, Emission, Slot } from './emission.ts';
import { MONTH_PARTS } from '../../runtime/months.ts';
import { FIRST_DAY, LARGEST_SAFE, LAST_DAY } from './representation.ts';
import { compileRound } from './rounding.ts';
import { compiledAggregate, compiledDefinition, compiledGranted, expanded, isLooped } from './scope.ts';
import { amountSlot, decisionSlot, elementSlot, factSlot } from './slots.ts';
import { workdayLists } from './texts.ts';

/** Thrown where doubles cannot be exact; caught by whoever can fall back to exact numbers. */
export class NeedsExact extends Error {}

export interface Scaled {
  readonly code: string;
  readonly scale: bigint;
  readonly low: bigint;
  readonly high: bigint;
  /** Set where the code is `factor * of`: comparisons can do without the factor. */
  readonly multiple?: { readonly of: string; readonly factor: bigint };
}

/** Steps that are checked at run time: `lines` declare them, each name in `checked` must be a safe integer. */
export interface Guard {
  readonly lines: string[];
  readonly checked: string[];
}

/** More months than the years that dates can write have. */
const MOST_MONTHS = 120_000n;

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
/** |n|. */
export const abs = (n: bigint): bigint => most(n, -n);

/** Runs `attempt`; null when doubles cannot be exact. */
export function unlessExactNeeded<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof NeedsExact) return null;
    throw error;
  }
}

/** The largest number that divides both; of 0 and n it is |n|. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? abs(a) : greatestCommonDivisor(b, a % b);
}

/** The least positive number that both divide. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** A number written out. Equal limits are not enough: a definition with one value may have none (NaN). */
export const isLiteral = (value: Pick<Scaled, 'code'>): boolean => /^-?\d+$/.test(value.code);

export const grouped = (code: string): string => (/^(-?\d+|[\w$.]+|[\w$.]+\([^()]*\))$/.test(code) ? code : `(${code})`);

/** Keeps a step within the exact integers: proven, checked at run time, or refused. */
export function bounded(step: Scaled, guard: Guard | null): Scaled {
  if (abs(step.low) <= LARGEST_SAFE && abs(step.high) <= LARGEST_SAFE) return step;
  if (!guard) throw new NeedsExact();
  const name = `step${guard.checked.length + 1}`;
  guard.lines.push(`const ${name} = ${step.code};`);
  guard.checked.push(name);
  return { code: name, scale: step.scale, low: most(step.low, -LARGEST_SAFE), high: least(step.high, LARGEST_SAFE) };
}

function constantScaled({ n, d }: Rational): Scaled {
  if (abs(n) > LARGEST_SAFE || d > LARGEST_SAFE) throw new NeedsExact();
  return { code: String(n), scale: d, low: n, high: n };
}

function multipleOf(value: Scaled, factor: bigint): NonNullable<Scaled['multiple']> {
  const { of, factor: inner } = value.multiple ?? { of: value.code, factor: 1n };
  return { of: grouped(of), factor: inner * factor };
}

/** The same number in units of 1/scale. */
export function toScale(value: Scaled, scale: bigint, guard: Guard | null): Scaled {
  const factor = scale / value.scale;
  if (factor === 1n) return value;
  if (factor > LARGEST_SAFE) throw new NeedsExact();
  const low = value.low * factor;
  const high = value.high * factor;
  if (isLiteral(value)) return bounded({ code: String(low), scale, low, high }, null);
  return bounded({ code: `${factor} * ${grouped(value.code)}`, scale, low, high, multiple: multipleOf(value, factor) }, guard);
}

function sum(operator: '+' | '-', a: Scaled, b: Scaled, guard: Guard | null): Scaled {
  const scale = leastCommonMultiple(a.scale, b.scale);
  const left = toScale(a, scale, guard);
  const right = toScale(b, scale, guard);
  const [low, high] = operator === '+' ? [left.low + right.low, left.high + right.high] : [left.low - right.high, left.high - right.low];
  return bounded({ code: `${left.code} ${operator} ${grouped(right.code)}`, scale, low, high }, guard);
}

function product(a: Scaled, b: Scaled, guard: Guard | null): Scaled {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const [low, high] = [corners.reduce((x, y) => least(x, y)), corners.reduce((x, y) => most(x, y))];
  const one = (x: Scaled): boolean => isLiteral(x) && x.low === 1n;
  const code = one(a) ? b.code : one(b) ? a.code : `${grouped(a.code)} * ${grouped(b.code)}`;
  const [literal, other] = isLiteral(a) ? [a, b] : [b, a];
  const multiple = isLiteral(literal) && !isLiteral(other) && literal.low > 0n ? multipleOf(other, literal.low) : undefined;
  return bounded({ code, scale: a.scale * b.scale, low, high, ...(multiple && { multiple }) }, guard);
}

/** Two numbers of an entry, or one and a fact, that are always there: where one is 0, nobody has to know the other. Other products are tried with each part of what is not known. */
export function isZeroForAny({ index }: Emission, { left, right }: { readonly left: Expression; readonly right: Expression }): boolean {
  const read = (e: Expression): Expression => ((e.op === 'multiply' || e.op === 'divide') && isFactor(e.right) ? read(e.left) : e.op === 'multiply' && isFactor(e.left) ? read(e.right) : e);
  const isThere = (e: Expression): boolean => (e.op === 'element' && !index.element(e.record, e.field).field.optional) || (e.op === 'fact' && !index.field(e.record, e.field).field.optional);
  const both = [read(left), read(right)];
  return both.every(isThere) && both.some(({ op }) => op === 'element');
}

const isFactor = (e: Expression): boolean => e.op === 'number' && e.value.n !== 0n;

function zeroOrProduct(a: Scaled, b: Scaled, guard: Guard | null): Scaled {
  const steps = guard?.lines.length;
  const all = product(a, b, guard);
  return guard?.lines.length === steps ? { code: `(${grouped(a.code)} === 0 || ${grouped(b.code)} === 0 ? 0 : ${all.code})`, scale: all.scale, low: all.low, high: all.high } : all;
}

/** ÷ by a constant is × its inverse; any other division needs exact numbers. */
function quotient(a: Scaled, divisor: Expression, guard: Guard | null): Scaled {
  if (divisor.op !== 'number' || divisor.value.n === 0n) throw new NeedsExact();
  const { n, d } = divisor.value;
  return product(a, constantScaled(n < 0n ? { n: -d, d: -n } : { n: d, d: n }), guard);
}

function choice(emission: Emission, test: string, a: Scaled, b: Scaled, guard: Guard | null): Scaled {
  const scale = leastCommonMultiple(a.scale, b.scale);
  const yes = toScale(a, scale, guard);
  const no = toScale(b, scale, guard);
  // Two literals would have a literal type, and comparing it with a third would be an error.
  const widened = isLiteral(yes) && isLiteral(no) ? emission.ts(' as number') : '';
  return { code: `((${test} ? ${yes.code} : ${no.code})${widened})`, scale, low: least(yes.low, no.low), high: most(yes.high, no.high) };
}

function heldScaled({ representation, code }: Pick<Compiled, 'representation' | 'code'>): Scaled {
  if (representation.kind !== 'scaled') throw new NeedsExact();
  const { scale, low, high } = representation;
  return { code, scale, low, high };
}

const slotScaled = ({ representation, name }: Slot): Scaled => heldScaled({ representation, code: name });

/** A day that no date can write is unknown. */
function datePlusDays(emission: Emission, date: Scaled, days: Scaled, guard: Guard | null): Scaled {
  if (days.scale !== 1n) throw new NeedsExact();
  const day = sum('+', date, days, guard);
  const [low, high] = [most(day.low, FIRST_DAY), least(day.high, LAST_DAY)];
  return low === day.low && high === day.high ? day : { code: `${emission.rt('existingDay')}(${day.code})`, scale: 1n, low, high };
}

function datePlusMonths(emission: Emission, date: Scaled, months: Scaled): Scaled {
  if (months.scale !== 1n) throw new NeedsExact();
  return { code: `${emission.rt('addMonths')}(${date.code}, ${months.code})`, scale: 1n, low: FIRST_DAY, high: LAST_DAY };
}

function workdayScaled(emission: Emission, e: Extract<Expression, { op: 'workday' }>, date: Scaled, count: Scaled | null): Scaled {
  const lists = workdayLists(emission, e);
  if (!count) return { code: `${emission.rt('workday')}(${date.code}, ${lists})`, scale: 1n, low: date.low, high: LAST_DAY };
  if (count.scale !== 1n) throw new NeedsExact();
  return { code: `${emission.rt('workdaysFrom')}(${date.code}, ${count.code}, ${lists})`, scale: 1n, low: FIRST_DAY, high: LAST_DAY };
}

function workdaysBetweenScaled(emission: Emission, e: Extract<Expression, { op: 'workdaysBetween' }>, from: Scaled, to: Scaled): Scaled {
  return { code: `${emission.rt('workdaysBetween')}(${from.code}, ${to.code}, ${workdayLists(emission, e)})`, scale: 1n, low: FIRST_DAY - LAST_DAY, high: LAST_DAY - FIRST_DAY };
}

/** Of how many parts a month, or a year, is. */
export const elapsedScale = ({ unit }: Extract<Expression, { op: 'elapsed' }>): bigint => BigInt(MONTH_PARTS) * (unit === '月' ? 1n : 12n);

function elapsedScaled(emission: Emission, e: Extract<Expression, { op: 'elapsed' }>, from: Scaled, to: Scaled): Scaled {
  const most = MOST_MONTHS * BigInt(MONTH_PARTS);
  return { code: `${emission.rt('monthsBetween')}(${from.code}, ${to.code})`, scale: elapsedScale(e), low: -most, high: most };
}

/** NaN among them makes it NaN. */
function extremeScaled(isMost: boolean, operands: readonly Scaled[], guard: Guard | null): Scaled {
  const scale = operands.map((one) => one.scale).reduce(leastCommonMultiple);
  const all = operands.map((one) => toScale(one, scale, guard));
  const chosen = isMost ? most : least;
  return { code: `Math.${isMost ? 'max' : 'min'}(${all.map((one) => one.code).join(', ')})`, scale, low: all.map((one) => one.low).reduce(chosen), high: all.map((one) => one.high).reduce(chosen) };
}

/** Compiles a number or a date. @throws NeedsExact when doubles cannot hold it. */
export function compileScaled(emission: Emission, expression: Expression, guard: Guard | null = null): Scaled {
  const e = expanded(expression);
  const inner = (operand: Expression): Scaled => compileScaled(emission, operand, guard);
  switch (e.op) {
    case 'number':
      return constantScaled(e.value);
    case 'date':
      return constantScaled({ n: BigInt(e.days), d: 1n });
    case 'fact':
      return slotScaled(factSlot(emission, e.record, e.field));
    case 'amount':
      return slotScaled(amountSlot(emission, emission.index.discretion(e.discretion)));
    case 'definition':
      return heldScaled(compiledDefinition(emission, e.definition));
    case 'aggregate':
      return heldScaled(compiledAggregate(emission, e));
    case 'element':
      return slotScaled(elementSlot(emission, e.record, e.field));
    case 'round':
      if (isLooped(e)) return heldScaled(compiledAggregate(emission, e));
      return compileRound(emission, e, guard);
    case 'workdaysBetween':
      return workdaysBetweenScaled(emission, e, inner(e.from), inner(e.to));
    case 'elapsed':
      return elapsedScaled(emission, e, inner(e.from), inner(e.to));
    case 'extreme':
      return extremeScaled(e.isMost, e.operands.map(inner), guard);
    case 'workday':
      return workdayScaled(emission, e, inner(e.date), e.count ? inner(e.count) : null);
    case 'add':
      return sum('+', inner(e.left), inner(e.right), guard);
    case 'subtract':
      return sum('-', inner(e.left), inner(e.right), guard);
    case 'multiply':
      return isZeroForAny(emission, e) ? zeroOrProduct(inner(e.left), inner(e.right), guard) : product(inner(e.left), inner(e.right), guard);
    case 'divide':
      return quotient(inner(e.left), e.right, guard);
    case 'addMonths':
      return datePlusMonths(emission, inner(e.date), inner(e.months));
    case 'addDays':
      return datePlusDays(emission, inner(e.date), inner(e.days), guard);
    case 'discretionary': {
      const decision = decisionSlot(emission, emission.index.discretion(e.discretion));
      return choice(emission, `${decision.name} === ${emission.rt('YES')}`, inner(e.granted), inner(e.original), guard);
    }
    case 'granted':
      return heldScaled(compiledGranted(emission, e));
    case 'original':
      return slotScaled(emission.original!);
    default:
      throw new Error(`rule program: ${e.op} is not a number`);
  }
}
