/**
 * The reference interpreter: reads the checked tree, with arithmetic and dates of its own, and answers what a rule gives for a set of facts.
 * Slow and plain on purpose; it shares nothing with the rule program, the emitter or the runtime, so that it can disagree with them.
 */
import { aggregateValue, roundedValue, workdayValue } from './lists.ts';
import type { CheckedDefinition, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedPhrase, CheckedRule, CheckedVersion } from '../../compiler/check/checked.ts';

/** Exact n/d, not reduced. */
export interface Ratio { readonly n: bigint; readonly d: bigint }
export type Value =
  | { readonly kind: 'unknown' } | { readonly kind: 'absent' }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'day'; readonly value: number }
  | { readonly kind: 'list'; readonly items: readonly Value[] };
export type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const UNKNOWN: Value = { kind: 'unknown' };
export const truth = (value: boolean): Value => ({ kind: 'truth', value });
/** Units that stand for another one, as the law counts them. */
const FACTORS: Readonly<Record<string, readonly [string, bigint]>> = { 週: ['日', 7n], 周: ['日', 7n], 星期: ['日', 7n], 天: ['日', 1n], 小時: ['分鐘', 60n] };
export const inBase = (value: Ratio, unit: string | null): Ratio => ({ n: value.n * (unit === null ? 1n : FACTORS[unit]?.[1] ?? 1n), d: value.d });
export const outOfBase = (value: Ratio, unit: string | null): Ratio => ({ n: value.n, d: value.d * (unit === null ? 1n : FACTORS[unit]?.[1] ?? 1n) });

/** Days since 1970-01-01 by counting years and months. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  let days = 0;
  for (let y = 1970; y < year; y++) days += leap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= leap(y) ? 366 : 365;
  const months = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let m = 1; m < month; m++) days += months[m - 1]!;
  return days + day - 1;
}

export interface World {
  readonly checked: CheckedVersion;
  readonly facts: Facts;
  /** Every decision made: granted amounts by discretion, null when refused. */
  readonly decisions: ReadonlyMap<string, { readonly granted: boolean; readonly amount: Ratio | null }>;
  readonly original: Value;
  /** The entry that the aggregate around it looks at. */
  readonly entry?: { readonly record: string; readonly values: Readonly<Record<string, unknown>> };
}

export const ratioOf = (text: string): Ratio => {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
};

function factValue(world: World, record: string, field: string): Value {
  return fieldValue(world, record, field, world.facts[record]?.[field]);
}

export function fieldValue(world: World, record: string, field: string, raw: unknown): Value {
  const type = world.checked.records.get(record)!.fields.find((f) => f.name.text === field)!.type;
  if (raw === undefined) return UNKNOWN;
  if (raw === null) return { kind: 'absent' };
  if (type.kind === 'list') return { kind: 'list', items: (raw as unknown[]).map((v) => plainValue(v, type.element.kind)) };
  const value = plainValue(raw, type.kind);
  return value.kind === 'number' && type.kind === 'number' ? { kind: 'number', value: inBase(value.value, type.unit) } : value;
}

const plainValue = (v: unknown, kind: string): Value =>
  kind === 'boolean' ? truth(v === true) : kind === 'number' ? { kind: 'number', value: ratioOf(String(v)) } : kind === 'date' ? { kind: 'day', value: dayNumber(String(v)) } : { kind: 'name', value: String(v) };

/** The bound number, changed by what authorities granted under their requirement. */
function limitValue(world: World, phrase: CheckedPhrase): Value {
  const { value } = phrase;
  if (value.kind !== 'limit' && value.kind !== 'quantity') throw new Error(phrase.phrase.name);
  let limit: Value = { kind: 'number', value: inBase(value.quantity.value, value.quantity.unit) };
  for (const item of world.checked.items) {
    if (item.kind !== 'discretion' || item.effect?.phrase !== phrase.phrase.name) continue;
    if (world.decisions.get(item.name)?.granted) limit = evaluate(item.effect.value, { ...world, original: limit });
  }
  return limit;
}

/** A condition on a limit, with and without what was granted where its requirement is open. */
function withRequirement(world: World, phrase: CheckedPhrase, test: (world: World) => Value): Value {
  const grants = world.checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion' && i.effect?.phrase === phrase.phrase.name && i.requirement !== null && world.decisions.get(i.name)?.granted === true);
  const refused = (name: string): World => ({ ...world, decisions: new Map(world.decisions).set(name, { granted: false, amount: null }) });
  const [first, ...others] = grants;
  if (!first) return test(world);
  if (others.length) throw new Error('the reference knows one requirement for a limit');
  const required = evaluate(first.requirement!, world);
  if (required.kind === 'truth') return test(required.value ? world : refused(first.name));
  const [a, b] = [test(world), test(refused(first.name))];
  return a.kind === 'truth' && b.kind === 'truth' && a.value === b.value ? a : UNKNOWN;
}

export const compareRatios = (a: Ratio, b: Ratio): number => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0);

function order(a: Value, b: Value): number | null {
  if (a.kind === 'number' && b.kind === 'number') return compareRatios(a.value, b.value);
  if (a.kind === 'day' && b.kind === 'day') return a.value - b.value;
  if (a.kind === 'name' && b.kind === 'name') return a.value === b.value ? 0 : 1;
  if (a.kind === 'truth' && b.kind === 'truth') return a.value === b.value ? 0 : 1;
  return null;
}

function holds(a: Value, operator: string, b: Value): Value {
  const o = order(a, b);
  if (o === null) return UNKNOWN;
  return truth({ '<': o < 0, '≤': o <= 0, '=': o === 0, '≥': o >= 0, '>': o > 0, '≠': o !== 0 }[operator]!);
}

const negate = (v: Value, negated: boolean): Value => (negated && v.kind === 'truth' ? truth(!v.value) : v);

/** Strong Kleene: one false decides 且, one true decides 或. */
export function kleene(operator: '且' | '或', values: readonly Value[]): Value {
  const decisive = operator === '或';
  if (values.some((v) => v.kind === 'truth' && v.value === decisive)) return truth(decisive);
  return values.every((v) => v.kind === 'truth') ? truth(!decisive) : UNKNOWN;
}

export function arithmetic(operator: string, a: Value, b: Value): Value {
  if (a.kind === 'day' && b.kind === 'number') return { kind: 'day', value: a.value + (operator === '＋' ? 1 : -1) * Number(b.value.n / b.value.d) };
  if (a.kind === 'day' && b.kind === 'day') return { kind: 'number', value: { n: BigInt(a.value - b.value), d: 1n } };
  if (a.kind !== 'number' || b.kind !== 'number') return UNKNOWN;
  const [x, y] = [a.value, b.value];
  const result: Ratio = operator === '＋' ? { n: x.n * y.d + y.n * x.d, d: x.d * y.d } : operator === '－' ? { n: x.n * y.d - y.n * x.d, d: x.d * y.d } : operator === '×' ? { n: x.n * y.n, d: x.d * y.d } : { n: x.n * y.d, d: x.d * y.n };
  if (result.d === 0n) return UNKNOWN;
  return { kind: 'number', value: result.d < 0n ? { n: -result.n, d: -result.d } : result };
}

function meets(e: CheckedExpression & { kind: 'meets' }, world: World): Value {
  const { value, phrase } = e.phrase;
  const subject = evaluate(e.subject, world);
  const base = e.base ? evaluate(e.base, world) : null;
  switch (value.kind) {
    case 'limit': {
      if (base && e.subject.type.kind === 'date') {
        const days = limitValue(world, e.phrase);
        const before = value.comparator === '≥' && phrase.phrase.includes('前');
        return holds(subject, before ? '≤' : value.comparator, arithmetic(before ? '－' : '＋', base, days));
      }
      return withRequirement(world, e.phrase, (w) => holds(subject, value.comparator, limitValue(w, e.phrase)));
    }
    case 'range': {
      const unit = value.low.unit ?? value.high.unit;
      return kleene('且', [holds(subject, '≥', { kind: 'number', value: inBase(value.low.value, unit) }), holds(subject, '≤', { kind: 'number', value: inBase(value.high.value, unit) })]);
    }
    case 'share':
      return holds(subject, value.comparator!, arithmetic('×', base!, { kind: 'number', value: value.fraction }));
    case 'date': {
      const { year, month, day } = value.date;
      return holds(subject, value.comparator!, { kind: 'day', value: dayNumber(`${year}-${month}-${day}`) });
    }
    default:
      throw new Error(value.kind);
  }
}

function membership(e: CheckedExpression & { kind: 'membership' }, world: World): Value {
  const subject = evaluate(e.subject, world);
  const set = e.set.map((item) => evaluate(item, world));
  const isIn = (v: Value): Value => kleene('或', set.map((item) => holds(v, '=', item)));
  if (e.quantifier === 'one') return set.length === 0 ? truth(false) : isIn(subject);
  if (subject.kind !== 'list') return UNKNOWN;
  return kleene(e.quantifier === 'any' ? '或' : '且', subject.items.map(isIn));
}

/** The value of an expression with every decision made. */
export function evaluate(e: CheckedExpression, world: World): Value {
  switch (e.kind) {
    case 'number': return { kind: 'number', value: inBase(e.value, e.type.kind === 'number' ? e.type.unit : null) };
    case 'boolean': return truth(e.value);
    case 'text': return { kind: 'name', value: e.value };
    case 'date': return { kind: 'day', value: e.days };
    case 'member': return { kind: 'name', value: e.member };
    case 'fact': return factValue(world, e.record, e.field);
    case 'phrase': {
      const { value } = e.phrase;
      if (value.kind === 'date') return { kind: 'day', value: dayNumber(`${value.date.year}-${value.date.month}-${value.date.day}`) };
      return value.kind === 'share' ? { kind: 'number', value: value.fraction } : limitValue(world, e.phrase);
    }
    case 'definition': {
      const named = world.checked.items.find((i): i is CheckedDefinition | CheckedDoubt => (i.kind === 'definition' || i.kind === 'doubt') && i.name === e.name)!;
      return named.kind === 'doubt' ? doubtValue(named, world) : definitionValue(named, world);
    }
    case 'amount': {
      const decision = world.decisions.get(e.discretion);
      return decision?.amount ? { kind: 'number', value: decision.amount } : UNKNOWN;
    }
    case 'original': return world.original;
    case 'logic': return kleene(e.operator, e.operands.map((o) => evaluate(o, world)));
    case 'not': return negate(evaluate(e.operand, world), true);
    case 'compare': {
      const right = e.right;
      if (right.kind === 'phrase') return withRequirement(world, right.phrase, (w) => holds(evaluate(e.left, w), e.operator, evaluate(right, w)));
      return holds(evaluate(e.left, world), e.operator, evaluate(right, world));
    }
    case 'meets': return negate(meets(e, world), e.negated);
    case 'membership': return negate(membership(e, world), e.negated);
    case 'presence': {
      const v = evaluate(e.operand, world);
      return v.kind === 'unknown' ? UNKNOWN : truth((v.kind !== 'absent') === e.present);
    }
    case 'arithmetic': return arithmetic(e.operator, evaluate(e.left, world), evaluate(e.right, world));
    case 'element': return fieldValue(world, e.record, e.field, world.entry!.values[e.field]);
    case 'aggregate': return aggregateValue(e, world);
    case 'round': return roundedValue(e, world);
    case 'workday': return workdayValue(evaluate(e.operand, world), evaluate(e.holidays, world), evaluate(e.workdays, world));
  }
}

/** Branches in order; an unknown condition before a true one makes the value unknown. In the unit that the units of the law count in. */
function definitionValue(definition: CheckedDefinition, world: World): Value {
  for (const { condition, value } of definition.branches) {
    const c = evaluate(condition, world);
    if (c.kind !== 'truth') return UNKNOWN;
    if (c.value) return evaluate(value, world);
  }
  return definition.otherwise ? evaluate(definition.otherwise, world) : UNKNOWN;
}

/** The reading that was adopted or that the facts name; without one, what all readings agree on. */
export function doubtValue(doubt: CheckedDoubt, world: World): Value {
  const answers = doubt.readings.map((r) => evaluate(r.condition, world));
  const named = doubt.adopted ?? world.facts['疑義']?.[doubt.name];
  if (named !== undefined) return answers[doubt.readings.findIndex((r) => r.name === named)]!;
  const [first] = answers;
  return answers.every((a) => a.kind === 'truth' && first?.kind === 'truth' && a.value === first.value) ? first! : UNKNOWN;
}

// ------------------------------------------------------------------------------------------------ outcomes

/** Each way that the open decisions can go. */
export function* worlds(checked: CheckedVersion, facts: Facts): Generator<World> {
  const discretions = checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion');
  function* extend(at: number, decisions: World['decisions']): Generator<World> {
    const discretion = discretions[at];
    if (!discretion) {
      yield { checked, facts, decisions, original: UNKNOWN };
      return;
    }
    const { 決定: decision, ...rest } = (facts[discretion.name] ?? {}) as Record<string, unknown>;
    const stated = discretion.amount ? rest[discretion.amount.name] : undefined;
    const amounts = discretion.amount === null ? [null] : stated === undefined ? [discretion.amount.low, discretion.amount.high] : [ratioOf(String(stated))];
    if (decision !== '准') yield* extend(at + 1, new Map(decisions).set(discretion.name, { granted: false, amount: null }));
    if (decision !== '不准') for (const amount of amounts) yield* extend(at + 1, new Map(decisions).set(discretion.name, { granted: true, amount }));
  }
  yield* extend(0, new Map());
}

/** One value for all worlds, or unknown. */
export function agreed(e: (world: World) => Value, all: readonly World[]): Value {
  const values = all.map(e);
  const [first] = values;
  const same = values.every((v) => v.kind !== 'unknown' && v.kind !== 'absent' && v.kind !== 'list' && order(v, first!) === 0);
  return same ? first! : UNKNOWN;
}

/** The outcomes that a rule can still have. */
export function ruleOutcomes(rule: CheckedRule, all: readonly World[]): Set<string> {
  const read = (list: readonly CheckedExpression[]): Value => agreed((w) => kleene('且', list.map((e) => evaluate(e, w))), all);
  const ways = (v: Value): boolean[] => (v.kind === 'truth' ? [v.value] : [true, false]);
  const inCase = agreed((w) => kleene('且', [...rule.applies.map((e) => evaluate(e, w)), ...rule.exceptions.map((e) => negate(evaluate(e, w), true))]), all);
  const when = read(rule.when);
  const duty = (principle: boolean): Value => agreed((w) => kleene('且', rule.duties.filter((d) => d.modality.startsWith('原則') === principle).map((d) => negate(evaluate(d.condition, w), d.modality.endsWith('不得')))), all);
  const [must, should] = [duty(false), duty(true)];
  const outcomes = new Set<string>();
  for (const applies of ways(inCase)) {
    if (!applies) outcomes.add('notApplicable');
    else if (rule.duties.length) for (const m of ways(must)) for (const s of ways(should)) outcomes.add(!m ? 'violated' : !s ? 'deviates' : 'met');
    else if (rule.permission) for (const w of ways(when)) outcomes.add(w ? 'entitled' : 'notEntitled');
    else for (const w of ways(when)) outcomes.add(w ? 'value' : 'notApplicable');
  }
  return outcomes;
}

/** The value of a definition as it is shown: in the unit of its type; null when it has none. */
export function shownDefinition(definition: CheckedDefinition, all: readonly World[]): string | null {
  const v = agreed((w) => definitionValue(definition, w), all);
  if (v.kind === 'truth') return String(v.value);
  if (v.kind === 'name') return v.value;
  if (v.kind !== 'number') return null;
  const { n, d } = outOfBase(v.value, definition.type.kind === 'number' ? definition.type.unit : null);
  return String(Number(n) / Number(d));
}
