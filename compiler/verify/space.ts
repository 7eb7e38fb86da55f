/** The space of cases: one variable for each fact or decision that a condition reads, each with finitely many values. */
import { toDays } from '../../lang/dates.ts';
import { scaledLimits } from '../emit/typescript/representation.ts';
import type { ProgramDiscretion, RuleProgram, ValueType } from '../ir/program.ts';
import { isBaseDay } from '../model/base-day.ts';
import { FIRST_DAY, LAST_DAY } from '../runtime/workdays.ts';
import { divideRange, type Range } from './ranges.ts';

/**
 * - number: value × `scale` is an integer from `low` to `high`; dates are days. `dense`: the type has no smallest step (數 without 小數), and the
 *   grid is a choice of ours, from which nothing can be concluded about what lies between.
 * - symbol: one of `symbols`. Texts are those that the rules name, or another one.
 * - list: each of `symbols` in or out.
 */
export interface Variable {
  readonly index: number;
  readonly record: string;
  readonly field: string;
  readonly type: ValueType;
  readonly optional: boolean;
  readonly kind: 'number' | 'symbol' | 'list';
  readonly scale: number;
  readonly range: Range;
  readonly dense: boolean;
  readonly symbols: Symbols;
}

/** The values of a variable that is no number, numbered. The first `others` of them stand for values that no rule names. */
export interface Symbols {
  readonly others: number;
  /** Values by number, behind the others. It grows with the constants that conditions compare with. */
  readonly named: string[];
}

/** What is still possible for one variable. `absent`: 可缺 facts may be missing. Lists: `must` ⊆ the list ⊆ `mask`. */
export interface Domain {
  readonly absent: 'no' | 'maybe' | 'yes';
  readonly range: Range;
  readonly mask: bigint;
  readonly must: bigint;
}

/** Days of 1 January 1 and of 31 December 999 of the Republic: the years that a date of a case can have. */
const CALENDAR: Range = { low: toDays({ year: 1912, month: 1, day: 1 }), high: toDays({ year: 2910, month: 12, day: 31 }) };
/** Days of 1 January 1 and of 31 December 9999: all that an evaluator takes. */
export const EVERY_DAY: Range = { low: FIRST_DAY, high: LAST_DAY };
/** Steps of a number without declared decimals. */
const DENSE_SCALE = 60;
const NO_SYMBOLS: Symbols = { others: 0, named: [] };
const NO_RANGE: Range = { low: 0, high: 0 };

export interface Space {
  readonly variables: readonly Variable[];
  /** The variable of a fact; null for a type that is not known here. */
  fact(record: string, field: string, type: ValueType): Variable | null;
  decision(discretion: ProgramDiscretion): Variable;
  amount(discretion: ProgramDiscretion): Variable | null;
  /** The variable of a field of the entries of a list (`record` of the entries, '' and '' for the element of a plain list); null for a type that is not known here. */
  entry(list: string, record: string, field: string, type: ValueType): Variable | null;
  /** A number of ours, which no case states. */
  number(name: string, range: Range): Variable;
  /** The number of a value among the symbols of a variable. */
  symbol(variable: Variable, value: string): number;
}

const OWN: ValueType = { kind: 'number', unit: null, decimals: 0, low: null, high: null };

export const DECISION = '決定';

/** @param days what a date may be, in days since 1970-01-01 */
export function createSpace(program: RuleProgram, days: Range = CALENDAR): Space {
  const variables: Variable[] = [];
  const byKey = new Map<string, Variable>();
  const texts: Symbols = { others: Math.max(1, program.records.flatMap((r) => r.fields).filter((f) => f.type.kind === 'text').length), named: [] };
  const optional = new Set(program.records.flatMap((r) => r.fields.filter((f) => f.optional).map((f) => `${r.name.text}.${f.name.text}`)));
  for (const { name, fields } of program.elements ?? []) for (const f of fields) if (f.optional) optional.add(`${name.text}[].${f.name.text}`);
  const known = (record: string, field: string, make: () => Pick<Variable, 'type'> & Partial<Variable> | null): Variable | null => {
    const key = `${record}.${field}`;
    const before = byKey.get(key);
    if (before) return before;
    const made = make();
    if (!made) return null;
    const variable: Variable = { index: variables.length, record, field, optional: optional.has(key), kind: 'symbol', scale: 1, range: NO_RANGE, dense: false, symbols: NO_SYMBOLS, ...made };
    variables.push(variable);
    byKey.set(key, variable);
    return variable;
  };
  return {
    variables,
    fact: (record, field, type) => known(record, field, () => shapeOf(type, program, texts, isBaseDay(record, field) ? daysInForce(program, days) : days)),
    decision: (d) => known(d.name.text, DECISION, () => ({ type: { kind: 'boolean' }, optional: false, symbols: { others: 0, named: ['不准', '准'] } }))!,
    amount: (d) => (d.amount ? known(d.name.text, d.amount.name.text, () => ({ ...shapeOf({ ...(d.amount!.type as NumberType), low: d.amount!.low, high: d.amount!.high }, program, texts, days)!, optional: false })) : null),
    entry: (list, record, field, type) => known(`${list}[]`, field, () => {
      const shape = shapeOf(type, program, texts, days);
      return shape && { ...shape, optional: optional.has(`${record}[].${field}`) };
    }),
    number: (name, range) => known(' ', name, () => ({ type: OWN, kind: 'number', range, optional: false }))!,
    symbol: (variable, value) => symbolIn(variable.symbols, value),
  };
}

const daysInForce = ({ inForce }: RuleProgram, { low, high }: Range): Range => ({ low: Math.max(low, inForce?.from ?? low), high: Math.min(high, inForce?.to ?? high) });

type NumberType = Extract<ValueType, { kind: 'number' }>;

function shapeOf(type: ValueType, program: RuleProgram, texts: Symbols, days: Range): (Pick<Variable, 'type'> & Partial<Variable>) | null {
  switch (type.kind) {
    case 'boolean':
      return { type, symbols: { others: 0, named: ['否', '是'] } };
    case 'date':
      return { type, kind: 'number', range: days };
    case 'number':
      return { type, kind: 'number', ...gridOf(type) };
    case 'text':
      return { type, symbols: texts };
    case 'enumeration': {
      const members = membersOf(type.enumeration, program);
      return members && { type, symbols: { others: 0, named: members } };
    }
    case 'list':
      return listShape(type, program);
    default:
      return null;
  }
}

function listShape(type: ValueType & { kind: 'list' }, program: RuleProgram): (Pick<Variable, 'type'> & Partial<Variable>) | null {
  const { element } = type;
  if (element.kind === 'enumeration') {
    const members = membersOf(element.enumeration, program);
    return members && { type, kind: 'list', symbols: { others: 0, named: members } };
  }
  // a value that no rule names: one is enough, since all of them are alike to the rules
  return element.kind === 'number' || element.kind === 'text' ? { type, kind: 'list', symbols: { others: 1, named: [] } } : null;
}

const membersOf = (enumeration: string, program: RuleProgram): string[] | null =>
  program.enumerations.find((e) => e.name.text === enumeration)?.members.map((m) => m.text) ?? null;

/** The integers that a number of a type is after scaling: those that the input check of an evaluator takes. */
export function gridOf(type: NumberType): Pick<Variable, 'scale' | 'range' | 'dense'> {
  const isDense = type.decimals === null || type.decimals > 14;
  if (!isDense) {
    const { scale, low, high } = scaledLimits(type.low, type.high, type.decimals!);
    return { scale: Number(scale), range: { low: Number(low), high: Number(high) }, dense: false };
  }
  const inside = (end: NumberType['low'], open: number): Range => (end ? divideRange({ low: Number(end.n) * DENSE_SCALE, high: Number(end.n) * DENSE_SCALE }, Number(end.d)) : { low: open, high: open });
  // the steps inside of the limits: ⌈low⌉ and ⌊high⌋, which is what dividing a range gives
  return { scale: DENSE_SCALE, range: { low: inside(type.low, -1e9 * DENSE_SCALE).low, high: inside(type.high, 1e9 * DENSE_SCALE).high }, dense: true };
}

function symbolIn(symbols: Symbols, value: string): number {
  const at = symbols.named.indexOf(value);
  if (at >= 0) return symbols.others + at;
  symbols.named.push(value);
  return symbols.others + symbols.named.length - 1;
}

/** A value that no rule names, as a case writes it; null when the type has no other. */
export function otherValue(variable: Variable, which: number): string | null {
  const type = variable.type.kind === 'list' ? variable.type.element : variable.type;
  const named = new Set(variable.symbols.named);
  if (type.kind === 'text') {
    for (let at = 0, left = which; ; at++) if (!named.has(`其他${at + 1}`) && left-- === 0) return `其他${at + 1}`;
  }
  if (type.kind !== 'number') return null;
  const { range, scale } = gridOf(type);
  const first = Math.max(range.low, Math.min(0, range.high));
  for (let at = 0; at <= named.size; at++) {
    for (const k of [first + at, first - at]) {
      if (k >= range.low && k <= range.high && !named.has(fractionText(k, scale))) return fractionText(k, scale);
    }
  }
  return null;
}

/** k/scale in lowest terms, as the key of a number among symbols: 16, 25/3. */
export function fractionText(k: number, scale: number): string {
  const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  const divisor = gcd(k, scale) || 1;
  return scale === divisor ? String(k / divisor) : `${k / divisor}/${scale / divisor}`;
}

/** The number of a value among the symbols of a variable; a value that no rule names is the first of the others. */
export function symbolOf(variable: Variable, value: boolean | number | string): number {
  const { others, named } = variable.symbols;
  const name = typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
  const at = named.indexOf(name);
  if (at >= 0) return others + at;
  for (let which = 0; which < others; which++) if (otherValue(variable, which) === name) return which;
  return 0;
}

/** Is a value that a case gives for a variable of symbols one of a set? */
export const isSymbolIn = (variable: Variable, value: boolean | number | string, mask: bigint): boolean =>
  (mask & (1n << BigInt(symbolOf(variable, value)))) !== 0n;

/** Everything that a variable can be. */
export function wholeDomain(variable: Variable): Domain {
  const { others, named } = variable.symbols;
  const isPossible = (symbol: number): boolean => (symbol < others ? otherValue(variable, symbol) !== null : canHold(variable.type, named[symbol - others]!));
  let mask = 0n;
  for (let symbol = 0; symbol < others + named.length; symbol++) if (isPossible(symbol)) mask |= 1n << BigInt(symbol);
  return { absent: variable.optional ? 'maybe' : 'no', range: variable.range, mask, must: 0n };
}

/** Numbers that rules name and that the list cannot hold: 分 0至100 and 120. */
function canHold(type: ValueType, value: string): boolean {
  if (type.kind !== 'list' || type.element.kind !== 'number') return true;
  const { scale, range, dense } = gridOf(type.element);
  const [n, d = 1] = value.split('/').map(Number) as [number, number?];
  const k = (n * scale) / d;
  return k >= range.low && k <= range.high && (dense || (n * scale) % d === 0);
}
