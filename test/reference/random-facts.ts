/** Random facts for the rules of a version: members that the law names, amounts at and beside every number, days around every day, missing and absent ones. */
import type { CheckedCourseTable, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedPhrase, CheckedVersion } from '../../compiler/check/checked.ts';
import type { ValueType } from '../../compiler/ir/program.ts';
import { expressionsIn, openBook } from './book.ts';
import { evaluate, openWorld, type Facts, type World } from './interpreter.ts';
import { dayNumber, inBase, isoDay, outOfBase, type Ratio, type Value } from './values.ts';

/** A small generator with a seed of its own (mulberry32): the same seed, the same facts. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Field = NonNullable<ReturnType<CheckedVersion['records']['get']>>['fields'][number];

/** What facts are drawn from. */
export interface Pool {
  readonly checked: CheckedVersion;
  /** The fields that its rules read, by record. */
  readonly read: ReadonlyMap<string, readonly Field[]>;
  /** Every number that has numbers of its own stands at one of them: what asks for many at once comes about. */
  readonly isExact: boolean;
  /** Readings of the doubts that nobody has settled, by doubt. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** Numbers of the law and of the rules, as printed and in the unit that they count in. */
  readonly numbers: readonly number[];
  /** Numbers that one fact (record.field) is compared with. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  /** Days since 1970-01-01 at and near those of the rules, with the weekends around them. */
  readonly days: readonly number[];
  /** Members that the rules name, by enumeration. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Names of courses that a 科目表 takes, and one that none does, by the field that names them. */
  readonly courses: ReadonlyMap<string, readonly string[]>;
  /** Records that a 科目表 lists: its lists are longer. */
  readonly taken: ReadonlySet<string>;
}

const pools = new WeakMap<CheckedVersion, Pool>();

/** What facts of a version are drawn from; looked for once. */
export function poolOf(checked: CheckedVersion): Pool {
  const pool = pools.get(checked) ?? makePool(checked);
  pools.set(checked, pool);
  return pool;
}

function makePool(checked: CheckedVersion): Pool {
  const numbers = new Set([0, 1, 2, 3]);
  const own = new Map<string, Set<number>>();
  const days = new Set<number>();
  const members = new Map<string, Set<string>>();
  const empty = openWorld(openBook(checked), {});
  for (const e of checked.items.flatMap(expressionsIn)) {
    if (e.kind === 'member') members.set(e.enumeration, (members.get(e.enumeration) ?? new Set()).add(e.member));
    for (const n of numbersIn(e)) numbers.add(n);
    for (const d of daysIn(e)) days.add(d);
    const { fact, others } = comparedFact(e);
    if (fact) for (const n of [...others.flatMap(numbersIn), ...others.flatMap((one) => constantOf(one, empty))]) own.set(fact, (own.get(fact) ?? new Set()).add(n));
  }
  const tables = checked.items.filter((i): i is CheckedCourseTable => i.kind === 'courseTable');
  for (const { groups, total } of tables) for (const phrase of [...groups.flatMap((g) => [...g.limits, ...(g.each ? [g.each] : [])]), ...total]) for (const n of numbersOfPhrase(phrase)) numbers.add(n);
  if (days.size === 0) days.add(dayNumber('2016-02-15'));
  const near = new Set([...days].flatMap((d) => [-366, -30, -14, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 30].map((by) => d + by)));
  const sorted = (set: Iterable<number>): number[] => [...set].sort((a, b) => a - b);
  const doubts = checked.items.filter((i): i is CheckedDoubt => i.kind === 'doubt' && i.adopted === null);
  return { checked, isExact: false, read: readOf(checked), readings: new Map(doubts.map((d) => [d.name, d.readings.map((r) => r.name)])), numbers: sorted(numbers), own: new Map([...own].map(([k, v]) => [k, sorted(v)])), days: sorted(near), members: new Map([...members].map(([k, v]) => [k, [...v]])), ...coursesOf(tables) };
}

/** The fields that some expression reads, with those of entries. */
function readOf(checked: CheckedVersion): ReadonlyMap<string, readonly Field[]> {
  const read = new Set(checked.items.flatMap(expressionsIn).flatMap((e) => (e.kind === 'fact' || e.kind === 'element' ? [`${e.record}.${e.field}`] : [])));
  const records = [...checked.records.values()].map(({ name, fields }) => [name.text, fields.filter((f) => read.has(`${name.text}.${f.name.text}`))] as const);
  return new Map(records.filter(([, fields]) => fields.length > 0));
}

function coursesOf(tables: readonly CheckedCourseTable[]): Pick<Pool, 'courses' | 'taken'> {
  const courses = new Map<string, string[]>();
  for (const { key, groups } of tables) {
    if (key?.kind !== 'element' || key.type.kind !== 'text') continue;
    const name = `${key.record}.${key.field}`;
    courses.set(name, [...new Set([...(courses.get(name) ?? []), ...groups.flatMap((g) => g.names ?? []), '沒有這一科'])]);
  }
  return { courses, taken: new Set(tables.map((t) => t.element)) };
}

export const asNumber = ({ n, d }: Ratio): number => Number(n) / Number(d);
const withUnits = (value: Ratio, unit: string | null): number[] => [asNumber(value), asNumber(inBase(value, unit)), asNumber(outOfBase(value, '週')), asNumber(outOfBase(value, '小時'))];

/** What an expression comes to without any fact, as 十學分 ＋ 四學分. */
function constantOf(e: CheckedExpression, empty: World): number[] {
  const value: Value = e.kind === 'arithmetic' && ![e, ...expressionsIn(e)].some((one) => one.kind === 'element' || one.kind === 'original') ? evaluate(e, empty) : { kind: 'unknown' };
  return value.kind === 'number' && e.type.kind === 'number' ? [asNumber(outOfBase(value.value, e.type.unit))] : [];
}

/** Numbers that an expression states itself. */
function numbersIn(e: CheckedExpression): number[] {
  if (e.kind === 'number') return withUnits(e.value, e.type.kind === 'number' ? e.type.unit : null);
  return 'phrase' in e && e.phrase ? numbersOfPhrase(e.phrase) : [];
}

export function numbersOfPhrase({ value }: CheckedPhrase): number[] {
  if (value.kind === 'limit' || value.kind === 'quantity') return withUnits(value.quantity.value, value.quantity.unit);
  if (value.kind === 'range') return [value.low, value.high].flatMap((end) => withUnits(end.value, end.unit ?? value.low.unit ?? value.high.unit));
  return value.kind === 'numbers' ? value.values.map(asNumber) : [];
}

function daysIn(e: CheckedExpression): number[] {
  if (e.kind === 'date') return [e.days];
  const value = 'phrase' in e ? e.phrase?.value : undefined;
  if (value?.kind === 'days') return [value.from, value.to].map((d) => dayNumber(`${d.year}-${d.month}-${d.day}`));
  return value?.kind === 'date' && value.date.year !== null ? [dayNumber(`${value.date.year}-${value.date.month ?? 1}-${value.date.day ?? 1}`)] : [];
}

/** A fact that is compared as it stands, and what it is compared with. */
function comparedFact(e: CheckedExpression): { readonly fact: string | null; readonly others: readonly CheckedExpression[] } {
  const name = (one: CheckedExpression): string | null => (one.kind === 'fact' || one.kind === 'element' ? `${one.record}.${one.field}` : null);
  if (e.kind === 'compare') return name(e.left) ? { fact: name(e.left), others: [e.right] } : { fact: name(e.right), others: [e.left] };
  if (e.kind === 'meets') return { fact: name(e.subject), others: [e] };
  return e.kind === 'membership' ? { fact: name(e.subject), others: [...e.set] } : { fact: null, others: [] };
}

export const pick = <T>(list: readonly T[], roll: () => number): T => list[Math.floor(roll() * list.length)]!;

function randomNumber(type: ValueType & { kind: 'number' }, own: readonly number[] | undefined, { numbers, isExact }: Pool, roll: () => number): number {
  const step = 10 ** -(type.decimals ?? 0);
  const low = type.low ? asNumber(type.low) : 0;
  const high = type.high ? asNumber(type.high) : 200;
  const scale = Math.round(1 / step);
  const fit = (n: number): number => Math.min(Math.round(high * scale), Math.max(Math.round(low * scale), Math.round(n * scale))) / scale;
  if (isExact && own) return fit(pick(own, roll));
  if (roll() < 0.15) return fit(low + roll() * (high - low));
  const at = pick(own && roll() < 0.7 ? own : numbers, roll);
  return fit(at + (roll() < 0.6 ? pick([-1, 1], roll) * (roll() < 0.6 ? step : 1) : 0));
}

/** `name`: record.field, for the numbers that are its own. */
export function randomValue(type: ValueType, name: string, pool: Pool, roll: () => number): unknown {
  switch (type.kind) {
    case 'boolean': return roll() < 0.5;
    case 'text': return pick(pool.courses.get(name) ?? ['甲', '乙'], roll);
    case 'date': return isoDay(pick(pool.days, roll));
    case 'enumeration': {
      const named = pool.members.get(type.enumeration);
      return named && roll() < 0.6 ? pick(named, roll) : pick(pool.checked.enumerations.get(type.enumeration)!.members, roll).text;
    }
    case 'list': return Array.from({ length: Math.floor(roll() * (roll() < 0.05 ? 13 : type.element.kind === 'record' && pool.taken.has(type.element.record) ? 9 : 5)) }, () => randomValue(type.element, name, pool, roll));
    case 'record': return randomFields(type.record, pool.read.get(type.record) ?? [], pool, roll, roll() < 0.1 ? 0.1 : 0);
    case 'number': return randomNumber(type, pool.own.get(name), pool, roll);
  }
}

function randomFields(record: string, fields: readonly Field[], pool: Pool, roll: () => number, missing: number): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type, optional } of fields) {
    if (roll() >= missing) values[name.text] = optional && roll() < 0.2 ? null : randomValue(type, `${record}.${name.text}`, pool, roll);
  }
  return values;
}

/** Facts for the records, decisions and open doubts of the version; about one in `missing` is left out. Now and then also those that the vocabulary knows and no rule reads. */
export function randomFacts(all: Pool, roll: () => number, missing: number): Facts {
  const pool = roll() < 0.15 ? { ...all, isExact: true } : all;
  const facts: Record<string, Record<string, unknown>> = {};
  if (roll() < 0.03) for (const { name, fields } of pool.checked.records.values()) facts[name.text] = randomFields(name.text, fields, pool, roll, missing);
  else for (const [record, fields] of pool.read) facts[record] = randomFields(record, fields, pool, roll, missing);
  for (const [doubt, readings] of pool.readings) if (roll() < 0.5) (facts['疑義'] ??= {})[doubt] = pick(readings, roll);
  for (const item of pool.checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion')) {
    const decision = pick(['准', '准', '不准', '未決', undefined], roll);
    if (decision === undefined) continue;
    facts[item.name] = { 決定: decision };
    if (item.amount && decision === '准' && roll() < 0.8) facts[item.name]![item.amount.name] = Number(item.amount.low.n) + Math.floor(roll() * Number(item.amount.high.n - item.amount.low.n + 1n));
  }
  return facts;
}

/** A number or a day (since 1970-01-01) that a fact was compared with, in the unit that the fact counts in. */
export interface Target {
  readonly record: string;
  readonly field: Field;
  readonly value: number;
}

/** At the number that the fact was compared with, or one step beside it. */
function atTarget({ field: { type }, value }: Target, roll: () => number): unknown {
  const aside = pick([-1, 0, 0, 1], roll);
  if (type.kind === 'date') return isoDay(value + aside);
  if (type.kind !== 'number') throw new Error(type.kind);
  const scale = 10 ** (type.decimals ?? 0);
  const at = (Math.round(value * scale) + aside) / scale;
  return Math.min(type.high ? asNumber(type.high) : at, Math.max(type.low ? asNumber(type.low) : at, at));
}

/** Facts that learn: those that brought an outcome nobody had seen are varied in a field or two. */
export interface FactsStream {
  next(missing: number): Facts;
  /** To be told what every set of facts brought, and, where that is new, what they were compared with. */
  learn(facts: Facts, alias: string, outcome: string, targets?: () => readonly Target[]): void;
}

const MOST_KEPT = 400;

/** `first`: facts to begin with, each as it is and later varied. */
export function factsStream(pool: Pool, roll: () => number, first: readonly Facts[] = []): FactsStream {
  const kept: { readonly facts: Facts; readonly targets: readonly Target[] }[] = first.map((facts) => ({ facts, targets: [] }));
  const ahead = [...first];
  const known = new Map<string, Set<string>>();
  const fields = [...pool.read].flatMap(([record, all]) => all.map((field) => [record, field] as const));
  const varied = ({ facts, targets }: (typeof kept)[number], missing: number): Facts => {
    const copy = Object.fromEntries(Object.entries(facts).map(([record, fields]) => [record, { ...fields }]));
    for (let turns = 1 + Math.floor(roll() * 3); turns > 0; turns--) {
      if (targets.length > 0 && roll() < 0.4) {
        const target = pick(targets, roll);
        (copy[target.record] ??= {})[target.field.name.text] = atTarget(target, roll);
        continue;
      }
      const [record, { name, type, optional }] = pick(fields, roll);
      const values = (copy[record] ??= {});
      if (missing > 0 && roll() < 0.2) delete values[name.text];
      else values[name.text] = optional && roll() < 0.2 ? null : varyValue(values[name.text], type, `${record}.${name.text}`, pool, roll);
    }
    return copy;
  };
  return {
    next: (missing) => (roll() < 0.3 ? ahead.shift() : undefined) ?? (kept.length > 0 && fields.length > 0 && roll() < 0.6 ? varied(pick(roll() < 0.3 ? kept.slice(-8) : kept, roll), missing) : randomFacts(pool, roll, missing)),
    learn: (facts, alias, outcome, targets = () => []) => {
      const outcomes = known.get(alias) ?? new Set();
      if (outcomes.has(outcome) || outcomes.size > MOST_KEPT) return;
      known.set(alias, outcomes.add(outcome));
      if (kept.length >= MOST_KEPT) kept.splice(Math.floor(roll() * kept.length), 1);
      kept.push({ facts, targets: targets() });
    },
  };
}

/** Another value, or the same one step off; of a list often only one entry. */
function varyValue(value: unknown, type: ValueType, name: string, pool: Pool, roll: () => number): unknown {
  if (type.kind === 'number' && typeof value === 'number' && roll() < 0.4) {
    const scale = 10 ** (type.decimals ?? 0);
    const next = (Math.round(value * scale) + pick([-1, 1], roll)) / scale;
    if ((!type.low || next >= asNumber(type.low)) && (!type.high || next <= asNumber(type.high))) return next;
  }
  if (type.kind === 'list' && Array.isArray(value) && value.length > 0 && roll() < 0.6) {
    const at = Math.floor(roll() * value.length);
    return roll() < 0.3 ? value.filter((_, i) => i !== at) : value.map((v: unknown, i) => (i === at ? randomValue(type.element, name, pool, roll) : v));
  }
  return randomValue(type, name, pool, roll);
}
