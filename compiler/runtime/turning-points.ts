/**
 * Numbers and days that a rule calculates with: the steps of one such fact are cut where a comparison turns over, so that one value stands for each part. A difference of both
 * sides that never turns back as the fact grows has the same sign between two steps at which it has the same sign; where it does not, what lies between is searched.
 */
import { isoDate } from './dates.ts';
import type { MaybeRational, Rational } from './rational.ts';

/** What an order comparison tells apart: below 0 from the rest, or above 0 from the rest; an equality all three; `known`: whether there is a value at all. */
type Side = '<' | '>' | '=' | 'known';

/**
 * A comparison that calculates with the fact: the difference of its sides as an input has them, and what of it matters. Null where everything is known and there is none (a division
 * by 0): that is so up to one end of the steps, if at all. Undefined where something else is not known.
 */
export type Turn = readonly [difference: (input: never) => number | MaybeRational | null, side: Side];

/** The values of a number or a day, in steps of 1/scale (scale 0: days), both ends included. */
export interface Steps {
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  /** The first steps of the parts that constants cut, `low` among them, in order. */
  readonly starts: readonly number[];
  /** Those that read what others tell apart stand behind them. */
  readonly turns: readonly Turn[];
  /** The fact is in what is asked for: the last value of a part stands beside its first. */
  readonly hasEnds?: true;
  /** 可缺 */
  readonly isOptional?: true;
}

/** More parts are not made, and no more steps than these are tried one by one. */
const MOST_PARTS = 64;
const MOST_STEPS = 32;

/** A difference at one step; `side` 2 where it has no value. */
interface Point {
  readonly step: number;
  readonly side: number;
  readonly size: number;
}

function pointAt(step: number, difference: number | Rational | null, side: Side): Point {
  if (difference === null) return { step, side: 2, size: NaN };
  const size = typeof difference === 'number' ? difference : Number(difference.n) / Number(difference.d);
  const sign = typeof difference === 'number' ? Math.sign(difference) : difference.n > 0n ? 1 : difference.n < 0n ? -1 : 0;
  const told = side === 'known' ? 0 : side === '<' ? (sign < 0 ? -1 : 1) : side === '>' ? (sign > 0 ? 1 : -1) : sign;
  return { step, side: told, size };
}

/** A step between two points: where a straight line through them meets 0, and each second time the middle. */
function stepBetween(a: Point, b: Point, turn: number): number {
  const straight = turn % 2 === 0 ? Math.floor(a.step - (a.size * (b.step - a.step)) / (b.size - a.size)) : NaN;
  const step = straight === straight ? straight : Math.floor((a.step + b.step) / 2);
  return Math.min(Math.max(step, a.step + 1), b.step - 1);
}

/** Adds the steps behind `a` up to `b` at which the side is another than at the step before; false where a difference is not known. */
function addTurns(starts: number[], at: (step: number) => Point | null, a: Point, b: Point, turn = 0): boolean {
  if (a.side === b.side) return true;
  if (b.step - a.step === 1) {
    starts.push(b.step);
    return true;
  }
  const between = at(stepBetween(a, b, turn));
  return between !== null && addTurns(starts, at, a, between, turn + 1) && addTurns(starts, at, between, b, turn + 1);
}

/** The first steps of all parts within which a difference stays on its side; null where it is not known, or has no value at both ends of one: then nothing is known of what lies between. */
function cutAt(starts: readonly number[], high: number, at: (step: number) => Point | null): readonly number[] | null {
  const found: number[] = [];
  for (const [i, start] of starts.entries()) {
    const end = (starts[i + 1] ?? high + 1) - 1;
    found.push(start);
    if (start === end) continue;
    const [a, b] = [at(start), at(end)];
    if (!a || !b || (a.side === 2 && b.side === 2) || !addTurns(found, at, a, b) || found.length > MOST_PARTS) return null;
  }
  return found;
}

/** The steps from which on a comparison says something else than at the step before, `low` left out; null for one whose differences are not known. `assume` gives the input with the fact at a step. */
export function turningSteps(low: number, high: number, turns: readonly Turn[], assume: (step: number) => object): readonly (readonly number[] | null)[] {
  return turns.map(([difference, side]) => {
    const cut = cutAt([low], high, (step) => {
      const at = difference(assume(step) as never);
      return at === undefined ? null : pointAt(step, at, side);
    });
    return cut && cut.slice(1);
  });
}

/** A step as the input has it. */
export const valueAt = ({ scale }: Steps, step: number): unknown => (scale === 0 ? isoDate(step) : step / scale);

/** The values of all parts; null where a difference cannot be computed, because other facts are unknown. `assume` gives the input with a value of the fact. */
export function valuesApart(steps: Steps, assume: (value: unknown) => object): readonly unknown[] | null {
  const { low, high, turns, hasEnds, isOptional } = steps;
  const valueOf = (step: number): unknown => valueAt(steps, step);
  const inAll = (some: readonly number[]): readonly unknown[] => [...some.map(valueOf), ...(isOptional ? [null] : [])];
  let starts = steps.starts;
  for (const [difference, side] of turns) {
    const cut = cutAt(starts, high, (step) => {
      const at = difference(assume(valueOf(step)) as never);
      return at === undefined ? null : pointAt(step, at, side);
    });
    if (cut === null) return high - low < MOST_STEPS ? inAll(Array.from({ length: high - low + 1 }, (_, i) => low + i)) : null;
    starts = cut;
  }
  return inAll(hasEnds ? starts.flatMap((start, i) => [...new Set([start, (starts[i + 1] ?? high + 1) - 1])]) : starts);
}
