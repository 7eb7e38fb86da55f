/**
 * The reference interpreter: reads the checked tree, with arithmetic and dates of its own, and answers what an expression gives for a set of facts.
 * Slow and plain on purpose; it shares nothing with the rule program, the emitter or the runtime, so that it can disagree with them.
 */
import type { CheckedCourseTable, CheckedDefinition, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedPhrase, CheckedProviso } from '../../compiler/check/checked.ts';
import type { PartialDate } from '../../lang/dates.ts';
import { dependencies, discretionsOf, expressionsIn, type Book } from './book.ts';
import { withinEnds, type Compare } from './ends.ts';
import { aggregateValue, roundedValue, workdaysBetweenValue, workdayValue } from './lists.ts';
import { agreed, arithmetic, dayNumber, holds, inBase, isFalse, isTrue, kleene, lengthOf, monthsFrom, negate, numberOf, order, ratioOf, truth, UNKNOWN, YES, type Ratio, type Value } from './values.ts';

export type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Order = '<' | '≤' | '=' | '≥' | '>' | '≠';

interface Decision { readonly granted: boolean; readonly amount: Ratio | null }

export interface World {
  readonly book: Book;
  readonly facts: Facts;
  /** Granted amounts by discretion; null while authorities may still decide this way or that: then a comparison stands when all ways agree. */
  readonly decisions: ReadonlyMap<string, Decision> | null;
  /** What a proviso or a grant changes; read in the world in which its new value is. */
  readonly original: (world: World) => Value;
  /** Where a comparison tries the values that definitions and limits can have: those taken so far, and all that it reads with their values. */
  readonly cases?: { readonly assumed: ReadonlyMap<string, Value>; readonly read: Map<string, () => readonly Value[]> } | undefined;
  /** What aggregates are taken to be while a comparison tries the ends that they can come to. */
  readonly ends?: ReadonlyMap<CheckedExpression, Value>;
  /** The values that definitions can have with these facts, by the way of deciding: the same wherever they are read. */
  readonly known: Map<ReadonlyMap<string, Decision>, Map<CheckedDefinition, readonly Value[]>>;
  /** The entry that the aggregate around it looks at. */
  readonly entry?: Readonly<Record<string, unknown>> | undefined;
}

export const openWorld = (book: Book, facts: Facts): World => ({ book, facts, decisions: null, original: () => UNKNOWN, known: new Map() });

// ------------------------------------------------------------------------------------------------ decisions

/** More decisions than these are not tried together; limits have all values that they can have. */
const MOST_DECIDED = 8;

/** Each way in which an authority can decide. */
function turnsOf({ name, amount }: CheckedDiscretion, facts: Facts): Decision[] {
  const { 決定: decision, ...stated } = (facts[name] ?? {}) as Record<string, unknown>;
  const own = amount ? stated[amount.name] : undefined;
  const amounts = amount === null ? [null] : own === undefined ? [amount.low, amount.high] : [ratioOf(String(own))];
  return [...(decision === '准' ? [] : [{ granted: false, amount: null }]), ...(decision === '不准' ? [] : amounts.map((a) => ({ granted: true, amount: a })))];
}

const UNDECIDED: ReadonlyMap<string, Decision> = new Map();

/** Each way in which these decisions can go. */
function decided(world: World, all: readonly CheckedDiscretion[]): World[] {
  if (all.length === 0) return [{ ...world, decisions: UNDECIDED }];
  let ways: Map<string, Decision>[] = [new Map()];
  for (const one of all.length > MOST_DECIDED ? [] : all) ways = ways.flatMap((way) => turnsOf(one, world.facts).map((turn) => new Map(way).set(one.name, turn)));
  return ways.map((decisions) => ({ ...world, decisions }));
}

/** What a comparison gives: in every way of deciding, while that is open. */
function leaf(e: CheckedExpression, world: World, give: (world: World) => Value): Value {
  if (world.decisions) return give(world);
  return agreed(decided(world, discretionsOf(e, world.book)).map(give));
}

/** What a 科目表 gives in every way of deciding. */
export const inEveryWay = (table: CheckedCourseTable, world: World, give: (world: World) => Value): Value => agreed(decided(world, discretionsOf(table, world.book)).map(give));

/** The same for a condition: where its answer is not known, what it is for every value that each definition in it can have. */
const compared = (e: CheckedExpression, world: World, give: (world: World) => Value): Value => leaf(e, world, (w) => (readsCases(e, w.book) ? inCases(w, give) : give(plainly(w))));

/** A comparison of order: where it is open, what it is for every value of the definitions in it, and for the ends of the aggregates. */
function ordered(e: CheckedExpression, sides: readonly CheckedExpression[], operator: Order, world: World, give: Compare): Value {
  return compared(e, world, (w) => {
    const plainly = give(w, operator);
    return plainly.kind === 'unknown' && !w.ends ? withinEnds(sides, operator, w, give) : plainly;
  });
}

const caseReaders = new WeakMap<CheckedExpression, boolean>();

/** Is there a definition in it, or a limit that is changed? */
function readsCases(e: CheckedExpression, book: Book): boolean {
  const known = caseReaders.get(e) ?? (readsOriginal(e) || [...dependencies(e, book)].some((name) => book.items.has(name) || book.provisos.has(name) || book.grants.has(name)));
  caseReaders.set(e, known);
  return known;
}

function inCases(world: World, give: (world: World) => Value, assumed: ReadonlyMap<string, Value> = new Map()): Value {
  const read = new Map<string, () => readonly Value[]>();
  const value = give({ ...world, cases: { assumed, read } });
  const [open] = value.kind === 'unknown' ? [...read] : [];
  return open ? agreed(open[1]().map((one) => inCases(world, give, new Map(assumed).set(open[0], one)))) : value;
}

/** Every value that an expression can have. */
function reached(e: CheckedExpression, world: World, assumed: ReadonlyMap<string, Value> = new Map()): Value[] {
  const read = new Map<string, () => readonly Value[]>();
  const value = evaluate(e, { ...world, cases: { assumed, read } });
  const [open] = read;
  return open ? open[1]().flatMap((one) => reached(e, world, new Map(assumed).set(open[0], one))) : [value];
}

/** Each value once; one that is not known, or not there, makes all of them so. */
function distinct(values: readonly Value[]): readonly Value[] {
  if (values.some((v) => order(v, v) === null)) return [UNKNOWN];
  return values.filter((v, i) => values.findIndex((other) => order(v, other) === 0) === i);
}

/** A definition or a limit of several values: the one that is assumed, or the only one. */
function caseOf(name: string, world: World, reach: () => readonly Value[]): Value {
  const { assumed, read } = world.cases ?? {};
  if (assumed?.has(name)) return assumed.get(name)!;
  const values = reach();
  read?.set(name, () => values);
  return agreed(values);
}

/** The world as it is outside of a comparison. */
const plainly = (world: World): World => (world.cases ? { ...world, cases: undefined } : world);

const atNoEntry = (world: World): World => (world.entry ? { ...world, entry: undefined } : world);

// ------------------------------------------------------------------------------------------------ facts and phrases

export function fieldValue(world: World, record: string, field: string, raw: unknown): Value {
  if (raw === undefined) return UNKNOWN;
  if (raw === null) return { kind: 'absent' };
  const { type } = world.book.fields.get(record)!.get(field)!;
  if (type.kind === 'list') return { kind: 'list', items: (raw as unknown[]).map((v) => plainValue(v, type.element.kind)) };
  const value = plainValue(raw, type.kind);
  return value.kind === 'number' && type.kind === 'number' ? numberOf(inBase(value.value, type.unit)) : value;
}

function plainValue(v: unknown, kind: string): Value {
  if (kind === 'boolean') return truth(v === true);
  if (kind === 'number') return numberOf(ratioOf(String(v)));
  return kind === 'date' ? { kind: 'day', value: dayNumber(String(v)) } : { kind: 'name', value: String(v) };
}

const printedDay = ({ year, month, day }: PartialDate): Value => ({ kind: 'day', value: dayNumber(`${year}-${month}-${day}`) });

/** What the text prints. */
function printed({ value, phrase }: CheckedPhrase): Value {
  if (value.kind === 'date') return printedDay(value.date);
  if (value.kind === 'share') return numberOf(value.fraction);
  if (value.kind === 'limit' || value.kind === 'quantity') return numberOf(inBase(value.quantity.value, value.quantity.unit));
  throw new Error(phrase.name);
}

/** All that provisos can make of what the text prints. */
function excepted(phrase: CheckedPhrase, world: World): readonly Value[] {
  const outer = atNoEntry(plainly(world));
  const found: Value[] = [];
  for (const proviso of world.book.provisos.get(phrase.phrase.name) ?? []) {
    const live = isLive(proviso, outer);
    if (isFalse(live) || proviso.effect.kind !== 'value') continue;
    found.push(...reached(proviso.effect.value, { ...outer, original: () => printed(phrase) }));
    if (isTrue(live)) return distinct(found);
  }
  return distinct([...found, printed(phrase)]);
}

/** What the text prints, or what the first live proviso makes of it. */
export function exceptedValue(phrase: CheckedPhrase, world: World): Value {
  const { name } = phrase.phrase;
  return world.book.provisos.has(name) ? caseOf(name, world, () => excepted(phrase, world)) : printed(phrase);
}

/** Every number that a limit can have, whatever is open: what each grant that may count makes of those before. */
export function limitNumbers(phrase: CheckedPhrase, outer: World): readonly Value[] {
  const world = atNoEntry(plainly(outer));
  let numbers = excepted(phrase, world);
  for (const discretion of world.book.grants.get(phrase.phrase.name) ?? []) {
    const made = world.decisions!.get(discretion.name);
    const turns = made ? [made] : turnsOf(discretion, world.facts);
    const isMet = discretion.requirement ? evaluate(discretion.requirement, world) : YES;
    const granted = isFalse(isMet) ? [] : turns.filter((turn) => turn.granted);
    const isKept = !isTrue(isMet) || granted.length < turns.length;
    const changed = granted.flatMap((turn) => {
      const decisions = new Map(world.decisions).set(discretion.name, turn);
      return numbers.flatMap((before) => reached(discretion.effect!.value, { ...world, decisions, original: () => before }));
    });
    numbers = distinct([...(isKept ? numbers : []), ...changed]);
  }
  return numbers;
}

/** A limit with what was granted on it, in their order. */
function limitValue(phrase: CheckedPhrase, world: World): Value {
  const { name } = phrase.phrase;
  return world.book.grants.has(name) ? caseOf(`granted ${name}`, world, () => limitNumbers(phrase, world)) : exceptedValue(phrase, world);
}

// ------------------------------------------------------------------------------------------------ provisos

/** Its condition, and none of the exceptions from it. */
function stands(proviso: CheckedProviso, world: World): Value {
  const exceptions = (world.book.provisos.get(proviso.name) ?? []).map((p) => negate(isLive(p, world)));
  return kleene('且', [...(proviso.condition ? [evaluate(proviso.condition, world)] : []), ...exceptions]);
}

/** It stands, and none that goes before it does. */
export function isLive(proviso: CheckedProviso, world: World): Value {
  const before = world.book.before.get(proviso.name)!;
  const others = (world.book.provisos.get(proviso.target) ?? []).filter((p) => before.has(p.name));
  return kleene('且', [stands(proviso, world), ...others.map((p) => negate(stands(p, world)))]);
}

// ------------------------------------------------------------------------------------------------ conditions

/** A day and so many days, months or years behind it, or before. */
function spanFrom(day: Value, span: Value, unit: string | null, back: boolean): Value {
  if (unit === '年') return monthsFrom(day, arithmetic('×', span, numberOf({ n: 12n, d: 1n })), back);
  return unit === '月' || unit === '個月' ? monthsFrom(day, span, back) : arithmetic(back ? '－' : '＋', day, span);
}

function meets(e: CheckedExpression & { kind: 'meets' }, world: World): Value {
  const { phrase } = e;
  const { value } = phrase;
  const against = (operator: Order, right: (w: World) => Value, subject = e.subject): Value => {
    if (subject.kind === 'extreme') return askEach(subject, operator, (one, o) => against(o, right, one));
    return ordered(subject === e.subject ? e : { ...e, subject }, [subject, ...(e.base ? [e.base] : [])], operator, world, (w, o) => holds(evaluate(subject, w), o, right(w)));
  };
  const times = (limit: (w: World) => Value) => (w: World): Value => (e.base ? arithmetic('×', evaluate(e.base, w), limit(w)) : limit(w));
  switch (value.kind) {
    case 'limit':
      return against(value.comparator, times((w) => limitValue(phrase, w)));
    case 'shares':
    case 'range': {
      const [low, high, unit] = value.kind === 'range' ? [value.low.value, value.high.value, value.low.unit ?? value.high.unit] : [value.low, value.high, null];
      const open = (end: string): boolean => value.without === end || value.without === 'both';
      return kleene('且', ([[open('low') ? '>' : '≥', low], [open('high') ? '<' : '≤', high]] as const).map(([operator, end]) => against(operator, times(() => numberOf(inBase(end, unit))))));
    }
    case 'days':
      return kleene('且', ([['≥', value.from], ['≤', value.to]] as const).map(([operator, date]) => against(operator, () => printedDay(date))));
    case 'share':
      return against(value.comparator!, times((w) => exceptedValue(phrase, w)));
    case 'date':
      return against(value.comparator!, (w) => exceptedValue(phrase, w));
    default:
      throw new Error(value.kind);
  }
}

function membership(e: CheckedExpression & { kind: 'membership' }, world: World): Value {
  const subject = evaluate(e.subject, world);
  const set = e.set.map((item) => evaluate(item, world));
  const isIn = (v: Value): Value => kleene('或', set.map((item) => holds(v, '=', item)));
  if (e.quantifier === 'one') return isIn(subject);
  if (subject.kind !== 'list') return e.quantifier === 'any' && set.length === 0 ? truth(false) : UNKNOWN;
  return kleene(e.quantifier === 'any' ? '或' : '且', subject.items.map(isIn));
}

type Chosen = CheckedExpression & { kind: 'extreme' };

/** The greatest or the least; not known where one is not. */
function chosen(all: readonly Value[], isMost: boolean): Value {
  return all.find((one) => all.every((other) => isTrue(holds(one, isMost ? '≥' : '≤', other)))) ?? UNKNOWN;
}

/** What is asked of the greatest or the least is asked of each: one that does settles 或, one that does not settles 且. */
function askEach({ operands, isMost }: Chosen, operator: Order, ask: (operand: CheckedExpression, operator: Order) => Value): Value {
  const each = (o: Order): Value => kleene((o === '≥' || o === '>') === isMost ? '或' : '且', operands.map((operand) => ask(operand, o)));
  if (operator === '=' || operator === '≠') return negate(kleene('且', [each('≥'), each('≤')]), operator === '≠');
  return each(operator);
}

const TURNED: Readonly<Record<Order, Order>> = { '<': '>', '≤': '≥', '=': '=', '≥': '≤', '>': '<', '≠': '≠' };

function ofEach(e: CheckedExpression & { kind: 'compare' }, world: World): Value | null {
  if (e.left.kind === 'extreme') return askEach(e.left, e.operator, (left, operator) => evaluate({ ...e, left, operator }, world));
  return e.right.kind === 'extreme' ? askEach(e.right, TURNED[e.operator], (right, operator) => evaluate({ ...e, right, operator: TURNED[operator] }, world)) : null;
}

/** The value of an expression. */
export function evaluate(e: CheckedExpression, world: World): Value {
  const value = valueIn(e, world);
  world.book.watch?.(e, value, world.facts);
  return value;
}

/** Logic and comparisons know worlds that are still open; any other value is what all of them agree on. */
function valueIn(e: CheckedExpression, world: World): Value {
  switch (e.kind) {
    case 'logic': return kleene(e.operator, e.operands.map((o) => evaluate(o, world)));
    case 'not': return negate(evaluate(e.operand, world));
    case 'meets': return negate(meets(e, world), e.negated);
    case 'compare': {
      const each = ofEach(e, world);
      if (each) return each;
      return ordered(e, [e.left, e.right], e.operator, world, (w, o) => holds(evaluate(e.left, w), o, evaluate(e.right, w)));
    }
    default: return leaf(e, world, (w) => plain(e, w));
  }
}

/** 0 of an entry, times whatever number there is. */
function product({ operator, left, right }: CheckedExpression & { kind: 'arithmetic' }, world: World): Value | null {
  const isFactor = (e: CheckedExpression): boolean => e.kind === 'number' && e.value.n !== 0n;
  const read = (e: CheckedExpression): CheckedExpression => (e.kind !== 'arithmetic' || !'×÷'.includes(e.operator) ? e : isFactor(e.right) ? read(e.left) : e.operator === '×' && isFactor(e.left) ? read(e.right) : e);
  const isThere = (e: CheckedExpression): boolean => (e.kind === 'element' || e.kind === 'fact') && !world.book.fields.get(e.record)!.get(e.field)!.optional;
  const both = [read(left), read(right)];
  if (operator !== '×' || !both.every(isThere) || both.every(({ kind }) => kind !== 'element')) return null;
  return [left, right].map((e) => evaluate(e, world)).find((v) => v.kind === 'number' && v.value.n === 0n) ?? null;
}

/** In a world where every decision is made. */
function plain(e: CheckedExpression, world: World): Value {
  switch (e.kind) {
    case 'number': return numberOf(inBase(e.value, e.type.kind === 'number' ? e.type.unit : null));
    case 'boolean': return truth(e.value);
    case 'text': return { kind: 'name', value: e.value };
    case 'date': return { kind: 'day', value: e.days };
    case 'member': return { kind: 'name', value: e.member };
    case 'fact': return fieldValue(world, e.record, e.field, world.facts[e.record]?.[e.field]);
    case 'element': return fieldValue(world, e.record, e.field, world.entry![e.field]);
    case 'phrase': return e.phrase.value.kind === 'limit' || e.phrase.value.kind === 'quantity' ? limitValue(e.phrase, world) : exceptedValue(e.phrase, world);
    case 'definition': {
      const named = world.book.items.get(e.name) as CheckedDefinition | CheckedDoubt;
      return named.kind === 'doubt' ? doubtValue(named, plainly(world)) : (isSplit(named) ? caseOf(named.name, world, () => reachOf(named, plainly(world))) : definitionValue(named, plainly(world)));
    }
    case 'amount': {
      const amount = world.decisions!.get(e.discretion)?.amount;
      return amount ? numberOf(inBase(amount, e.type.kind === 'number' ? e.type.unit : null)) : UNKNOWN;
    }
    case 'decision': {
      const discretion = world.book.items.get(e.discretion) as CheckedDiscretion;
      const made = world.decisions!.get(e.discretion);
      const granted = agreed((made ? [made] : turnsOf(discretion, world.facts)).map((turn) => truth(turn.granted)));
      return kleene('且', [discretion.requirement ? evaluate(discretion.requirement, plainly(world)) : YES, granted]);
    }
    case 'original': return world.original(world);
    case 'membership': return negate(inCases(world, (w) => membership(e, w)), e.negated);
    case 'presence': {
      const v = evaluate(e.operand, world);
      return v.kind === 'unknown' ? UNKNOWN : truth((v.kind !== 'absent') === e.present);
    }
    case 'arithmetic': return e.type.kind === 'date' ? spanFrom(evaluate(e.left, world), evaluate(e.right, world), e.right.type.kind === 'number' ? e.right.type.unit : null, e.operator === '－') : product(e, world) ?? arithmetic(e.operator, evaluate(e.left, world), evaluate(e.right, world));
    case 'deadline': return spanFrom(evaluate(e.base, world), e.phrase.value.kind === 'limit' || e.phrase.value.kind === 'quantity' ? limitValue(e.phrase, world) : UNKNOWN, e.phrase.value.kind === 'limit' || e.phrase.value.kind === 'quantity' ? e.phrase.value.quantity.unit : null, e.back);
    case 'aggregate': return world.ends?.get(e) ?? aggregateValue(e, plainly(world));
    case 'round': return roundedValue(e, e.operand.kind === 'aggregate' ? plainly(world) : world);
    case 'workday': return workdayValue(evaluate(e.operand, world), e.count ? { count: e.count.kind === 'phrase' ? limitValue(e.count.phrase, world) : evaluate(e.count, world), isBack: e.isBack === true } : null, evaluate(e.holidays, world), evaluate(e.workdays, world), e.within ? evaluate(e.within, world) : UNKNOWN);
    case 'elapsed': return lengthOf(evaluate(e.from, world), evaluate(e.to, world), e.unit);
    case 'extreme': return chosen(e.operands.map((o) => evaluate(o, world)), e.isMost);
    case 'workdaysBetween': return workdaysBetweenValue(evaluate(e.from, world), evaluate(e.to, world), evaluate(e.holidays, world), evaluate(e.workdays, world), e.within ? evaluate(e.within, world) : UNKNOWN);
    default: throw new Error(`${e.kind} is a condition`);
  }
}

// ------------------------------------------------------------------------------------------------ definitions and doubts

/** Truths need no cases: what they agree on is all there is. */
const isSplit = ({ type }: CheckedDefinition): boolean => type.kind !== 'boolean';

const readsOriginal = (e: CheckedExpression): boolean => e.kind === 'original' || expressionsIn(e).some((inner) => inner.kind === 'original');

interface Branch { readonly holds: () => Value; readonly value: CheckedExpression; readonly original: CheckedExpression | null }

/**
 * The branches with those that provisos put before them, in order. A new value made of 原值 has one for each original value; while it is open
 * whether the proviso is live, that of 其餘 counts among them.
 */
function branchesOf(definition: CheckedDefinition, world: World): Branch[] {
  const { branches } = definition;
  const otherwise = lastOf(definition, world);
  const added = (world.book.provisos.get(definition.name) ?? []).flatMap((proviso): Branch[] => {
    if (proviso.effect.kind !== 'value') return [];
    const { value } = proviso.effect;
    const live = (): Value => isLive(proviso, world);
    if (!readsOriginal(value)) return [{ holds: live, value, original: null }];
    return [
      ...branches.map((b) => ({ holds: () => kleene('且', [live(), evaluate(b.condition, world)]), value, original: b.value })),
      ...(otherwise ? [{ holds: live, value, original: otherwise }] : []),
    ];
  });
  return [...added, ...branches.map((b) => ({ holds: () => evaluate(b.condition, world), value: b.value, original: null }))];
}

/** What is left when no branch before it holds: 其餘, and where the branches leave nobody out the last of them. */
const lastOf = ({ name, branches, otherwise }: CheckedDefinition, { book }: World): CheckedExpression | null => otherwise ?? (book.complete.has(name) ? branches.at(-1)!.value : null);

/** Every value that a definition can have; while aggregates are taken to be at their ends, it is found again. */
function reachOf(definition: CheckedDefinition, outer: World): readonly Value[] {
  const world = atNoEntry(outer);
  if (world.ends) return reachAnew(definition, world);
  const known = world.known.get(world.decisions!) ?? new Map<CheckedDefinition, readonly Value[]>();
  world.known.set(world.decisions!, known);
  const values = known.get(definition) ?? reachAnew(definition, world);
  known.set(definition, values);
  return values;
}

/** Of the branches that may hold, up to the first that does. */
function reachAnew(definition: CheckedDefinition, world: World): readonly Value[] {
  const valuesOf = (value: CheckedExpression, original: CheckedExpression | null): Value[] => {
    const inner = original ? { ...world, original: (w: World) => evaluate(original, w) } : world;
    return definition.type.kind === 'boolean' ? [evaluate(value, inner)] : reached(value, inner);
  };
  const found: Value[] = [];
  for (const { holds, value, original } of branchesOf(definition, world)) {
    const held = holds();
    if (isFalse(held)) continue;
    found.push(...valuesOf(value, original));
    if (isTrue(held)) return distinct(found);
  }
  const last = lastOf(definition, world);
  return distinct([...found, ...(last ? valuesOf(last, null) : [UNKNOWN])]);
}

/** The only value that it can have; in the unit that the units of the law count in. */
export const definitionValue = (definition: CheckedDefinition, world: World): Value => agreed(reachOf(definition, plainly(world)));

/** The reading that was adopted or that the facts name; without one, what all readings agree on. */
export function doubtValue(doubt: CheckedDoubt, world: World): Value {
  const answers = doubt.readings.map((r) => evaluate(r.condition, world));
  const named = doubt.adopted ?? world.facts['疑義']?.[doubt.name];
  return named === undefined ? agreed(answers) : answers[doubt.readings.findIndex((r) => r.name === named)]!;
}

/** The value of a definition, a doubt, or a limit that provisos change (before anything is granted), in every way of deciding. */
export function valueOf(item: CheckedDefinition | CheckedDoubt | CheckedPhrase, world: World): Value {
  const { book } = world;
  if ('phrase' in item) {
    const reads = new Set((book.provisos.get(item.phrase.name) ?? []).flatMap((p) => [...dependencies(p, book)]));
    return agreed(decided(world, book.discretions.filter(({ name }) => reads.has(name))).map((w) => exceptedValue(item, w)));
  }
  return agreed(decided(world, discretionsOf(item, book)).map((w) => (item.kind === 'doubt' ? doubtValue(item, w) : definitionValue(item, w))));
}
