/** The reference's own reading of lists, rounding and working days: one plain pass over the entries, numbers as ratios. */
import type { CheckedExpression } from '../../compiler/check/checked.ts';
import { evaluate, type World } from './interpreter.ts';
import { arithmetic, compareRatios, dayNumber, dayOf, inBase, kleene, outOfBase, ratioOf, truth, UNKNOWN, type Ratio, type Value } from './values.ts';

type Aggregate = CheckedExpression & { kind: 'aggregate' };

const unitOf = (e: CheckedExpression): string | null => (e.type.kind === 'number' ? e.type.unit : null);
const whole = (n: number): Value => ({ kind: 'number', value: { n: BigInt(n), d: 1n } });
const isNumber = (v: Value): v is Value & { kind: 'number' } => v.kind === 'number';

/** The entries with what the condition says of each; null when the list is not known. */
function entriesOf(e: Aggregate, world: World): { world: World; met: Value }[] | null {
  const raw = world.facts[e.list.record]?.[e.list.field];
  if (!Array.isArray(raw)) return null;
  return raw.map((values: unknown) => {
    const inner = e.element === null ? world : { ...world, entry: values as Record<string, unknown> };
    return { world: inner, met: e.condition ? evaluate(e.condition, inner) : truth(true) };
  });
}

/** The days that count; null when one of them, or whether it counts, is not known. */
function daysOf(e: Aggregate, world: World): number[] | null {
  const raw = world.facts[e.list.record]?.[e.list.field];
  if (e.element === null) return Array.isArray(raw) ? raw.map((day) => dayNumber(String(day))) : null;
  const entries = entriesOf(e, world);
  if (!entries || entries.some(({ met }) => met.kind !== 'truth')) return null;
  const values = entries.filter(({ met }) => met.kind === 'truth' && met.value).map((entry) => evaluate(e.value!, entry.world));
  return values.every((v) => v.kind === 'day') ? values.map((v) => (v.kind === 'day' ? v.value : 0)) : null;
}

/** The numbers that count, in base units; null when one of them, or whether it counts, is not known. */
function numbersOf(e: Aggregate, world: World): Ratio[] | null {
  const unit = e.list.type.kind === 'list' && e.list.type.element.kind === 'number' ? e.list.type.element.unit : null;
  if (e.element === null) {
    const raw = world.facts[e.list.record]?.[e.list.field];
    return Array.isArray(raw) ? raw.map((v) => inBase(ratioOf(String(v)), unit)) : null;
  }
  const entries = entriesOf(e, world);
  if (!entries || entries.some(({ met }) => met.kind !== 'truth')) return null;
  const values = entries.filter(({ met }) => met.kind === 'truth' && met.value).map((entry) => evaluate(e.value!, entry.world));
  return values.every(isNumber) ? values.map((v) => v.value) : null;
}

const sumOf = (numbers: readonly Ratio[]): Value => numbers.reduce<Value>((sum, value) => arithmetic('＋', sum, { kind: 'number', value }), whole(0));

export function aggregateValue(e: Aggregate, world: World): Value {
  if (e.operator === '任一' || e.operator === '全部') {
    const entries = entriesOf(e, world);
    return entries ? kleene(e.operator === '任一' ? '或' : '且', entries.map(({ met }) => met)) : UNKNOWN;
  }
  if (e.operator === '個數' || e.operator === '連續') return countOf(e, world);
  if (e.type.kind === 'date') {
    const days = daysOf(e, world) ?? [];
    return days.length === 0 ? UNKNOWN : dayOf(e.operator === '最大' ? Math.max(...days) : Math.min(...days));
  }
  const numbers = numbersOf(e, world);
  if (!numbers) return UNKNOWN;
  if (e.operator === '合計') return sumOf(numbers);
  if (e.operator === '平均') return arithmetic('÷', sumOf(numbers), whole(numbers.length));
  if (e.operator === '名次') {
    const own = evaluate(e.own!, world);
    return isNumber(own) ? whole(1 + numbers.filter((n) => compareRatios(n, own.value) * (e.isLeastFirst ? -1 : 1) > 0).length) : UNKNOWN;
  }
  const sorted = [...numbers].sort(compareRatios);
  const value = e.operator === '最大' ? sorted.at(-1) : sorted[0];
  return value ? { kind: 'number', value } : UNKNOWN;
}

function countOf(e: Aggregate, world: World): Value {
  const entries = entriesOf(e, world);
  if (!entries || entries.some(({ met }) => met.kind !== 'truth')) return UNKNOWN;
  if (e.operator === '個數') return whole(entries.filter(({ met }) => met.kind === 'truth' && met.value).length);
  return streakOf(e, entries);
}

/** One line of marks for all entries of a group, laid out by place; a place that holds both marks says nothing. */
function streakOf({ sequence }: Aggregate, entries: readonly { world: World; met: Value }[]): Value {
  const lines = new Map<string, { place: readonly (Ratio | number)[]; marks: Set<boolean>; count: number }[]>();
  for (const { world, met } of entries) {
    const place = sequence!.order.map((field) => evaluate(field, world));
    const group = sequence!.alike.map((field) => evaluate(field, world));
    if ([...place, ...group].some((v) => v.kind === 'unknown' || v.kind === 'absent')) return UNKNOWN;
    const at = place.map((v) => (v.kind === 'number' || v.kind === 'day' ? v.value : 0));
    const key = group.map((v) => (v.kind === 'number' ? `${v.value.n}/${v.value.d}` : v.kind === 'list' ? '' : 'value' in v ? String(v.value) : '')).join('\u0000');
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    const there = line.find((spot) => comparePlaces(spot.place, at) === 0);
    const isMet = met.kind === 'truth' && met.value;
    if (there) {
      there.marks.add(isMet);
      there.count++;
    } else line.push({ place: at, marks: new Set([isMet]), count: 1 });
  }
  let best = 0;
  for (const line of lines.values()) {
    if (line.some(({ marks }) => marks.size > 1)) return UNKNOWN;
    const marks = [...line].sort((a, b) => comparePlaces(a.place, b.place)).map((spot) => (spot.marks.has(true) ? '1' : '0').repeat(spot.count)).join('');
    best = Math.max(best, ...marks.split('0').map((run) => run.length));
  }
  return whole(best);
}

function comparePlaces(a: readonly (Ratio | number)[], b: readonly (Ratio | number)[]): number {
  const one = (x: Ratio | number, y: Ratio | number): number => (typeof x === 'number' || typeof y === 'number' ? Number(x) - Number(y) : compareRatios(x, y));
  return a.map((x, i) => one(x, b[i]!)).find((order) => order !== 0) ?? 0;
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** A whole number of steps: floor of the size, then one more where the way says so. */
function stepsOf(size: bigint, twiceIsReached: boolean, isExact: boolean, mode: string): bigint {
  if (mode === 'truncate' || isExact) return size;
  return mode === 'awayFromZero' || twiceIsReached ? size + 1n : size;
}

export function roundedValue(e: CheckedExpression & { kind: 'round' }, world: World): Value {
  if (e.decimals < 0) return wholeSteps(e, world, 10n ** BigInt(-e.decimals));
  const scale = 10n ** BigInt(e.decimals);
  if (e.operand.kind === 'aggregate' && e.operand.operator === '標準差') return deviation(e.operand, world, scale, e.mode);
  const value = evaluate(e.operand, world);
  if (!isNumber(value)) return UNKNOWN;
  const { n, d } = outOfBase(value.value, unitOf(e.operand));
  const size = (absolute(n) * scale) / d;
  const steps = stepsOf(size, absolute(n) * scale * 2n >= (2n * size + 1n) * d, size * d === absolute(n) * scale, e.mode);
  return { kind: 'number', value: inBase({ n: n < 0n ? -steps : steps, d: scale }, unitOf(e)) };
}

/** 百位: as many hundreds as there are, and what is left decides on one more. */
function wholeSteps(e: CheckedExpression & { kind: 'round' }, world: World, step: bigint): Value {
  const value = evaluate(e.operand, world);
  if (!isNumber(value)) return UNKNOWN;
  const { n, d } = outOfBase(value.value, unitOf(e.operand));
  const [size, left] = [absolute(n) / (d * step), absolute(n) % (d * step)];
  const steps = stepsOf(size, left * 2n >= d * step, left === 0n, e.mode);
  return { kind: 'number', value: inBase({ n: (n < 0n ? -steps : steps) * step, d: 1n }, unitOf(e)) };
}

/** The whole number whose square comes next below n, or is n: halves the numbers between which it lies. */
function rootOf(n: bigint): bigint {
  let [low, high] = [0n, n + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= n) low = middle;
    else high = middle;
  }
  return low;
}

/** √(Σ(x − mean)² ÷ count), rounded by comparing squares. */
function deviation(e: Aggregate, world: World, scale: bigint, mode: string): Value {
  const numbers = numbersOf(e, world)?.map((value) => outOfBase(value, unitOf(e)));
  if (!numbers?.length) return UNKNOWN;
  const count = whole(numbers.length);
  const mean = arithmetic('÷', sumOf(numbers), count);
  const squares = numbers.map((value) => {
    const off = arithmetic('－', { kind: 'number', value }, mean);
    return arithmetic('×', off, off);
  });
  const variance = arithmetic('÷', sumOf(squares.filter(isNumber).map((v) => v.value)), count);
  if (!isNumber(variance)) return UNKNOWN;
  const { n, d } = variance.value;
  const size = rootOf((n * scale * scale) / d);
  const steps = stepsOf(size, (2n * size + 1n) * (2n * size + 1n) * d <= 4n * n * scale * scale, size * size * d === n * scale * scale, mode);
  return { kind: 'number', value: inBase({ n: steps, d: scale }, unitOf(e)) };
}

/** Which days are known at all, and which of these are worked; null where no calendar is. */
function calendarOf(holidays: Value, workdays: Value, within: Value): { readonly isKnown: (n: number) => boolean; readonly isWorked: (n: number) => boolean } | null {
  if (holidays.kind !== 'list' || workdays.kind !== 'list') return null;
  const has = (list: readonly Value[], n: number): boolean => list.some((v) => v.kind === 'day' && v.value === n);
  // 1970-01-01 was a Thursday
  const isWeekend = (n: number): boolean => (((n + 3) % 7) + 7) % 7 > 4;
  const ends = within.kind === 'list' ? within.items.map((v) => (v.kind === 'day' ? v.value : NaN)) : null;
  return {
    isKnown: (n) => !ends || ends.some((start, i) => i % 2 === 0 && start <= n && (ends.length === i + 1 || ends[i + 1]! >= n)),
    isWorked: (n) => has(workdays.items, n) || (!isWeekend(n) && !has(holidays.items, n)),
  };
}

/** Day after day: those behind `from` up to `to`, or those before it back to `to`, each of which is one less. */
export function workdaysBetweenValue(from: Value, to: Value, holidays: Value, workdays: Value, within: Value): Value {
  const days = calendarOf(holidays, workdays, within);
  if (from.kind !== 'day' || to.kind !== 'day' || !days) return UNKNOWN;
  const way = to.value < from.value ? -1 : 1;
  let sum = 0;
  for (let at = from.value; at !== to.value; ) {
    at += way;
    if (!days.isKnown(at)) return UNKNOWN;
    if (days.isWorked(at)) sum += way;
  }
  return whole(sum);
}

interface Counted { readonly count: Value; readonly isBack: boolean }

/**
 * The first day from `day` on that is worked; a calendar that has none within a year has none. Past the times in `within` nobody knows the days off. Counted: the days behind `day` (or
 * before it) are walked until so many have been worked; nobody has a calendar of more than 5000.
 */
export function workdayValue(day: Value, counted: Counted | null, holidays: Value, workdays: Value, within: Value): Value {
  const days = calendarOf(holidays, workdays, within);
  if (day.kind !== 'day' || !days) return UNKNOWN;
  /** The first worked day from one on, forwards or backwards; null where nobody knows. */
  const nextWorked = (from: number, way: number): number | null => {
    for (let gone = 0; gone < 366; gone++) {
      const n = from + gone * way;
      if (!days.isKnown(n)) return null;
      if (days.isWorked(n)) return n;
    }
    return null;
  };
  if (!counted) {
    const found = nextWorked(day.value, 1);
    return found === null ? UNKNOWN : dayOf(found);
  }
  if (counted.count.kind !== 'number' || counted.count.value.d !== 1n) return UNKNOWN;
  const wanted = Number(counted.count.value.n) * (counted.isBack ? -1 : 1);
  if (wanted > 5000 || wanted < -5000) return UNKNOWN;
  let [at, left]: [number | null, number] = [day.value, Math.abs(wanted)];
  while (left-- > 0 && at !== null) at = nextWorked(at + Math.sign(wanted), Math.sign(wanted));
  return at === null ? UNKNOWN : dayOf(at);
}
