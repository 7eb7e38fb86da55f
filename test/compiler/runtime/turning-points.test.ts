/** The parts of a fact that is calculated with: within each of them every comparison says the same, and next to each other one does not. */
import { describe, expect, it } from 'vitest';
import { addMonths, lift, rational, type MaybeRational } from '../../../compiler/runtime/index.ts';
import { valuesApart, type Steps, type Turn } from '../../../compiler/runtime/turning-points.ts';
import { dice } from '../../reference/random-facts.ts';

type Input = { readonly x: number };
type Difference = (input: Input) => MaybeRational | null;

const parts = (steps: Partial<Steps>): readonly unknown[] | null => valuesApart({ low: 0, high: 60, scale: 1, starts: [0], turns: [], ...steps }, (x) => ({ x }));
const turn = (difference: Difference, side: Turn[1]): Turn => [difference, side];
const sideOf = (difference: MaybeRational | null, side: Turn[1]): string => {
  if (!difference) return 'none';
  const sign = Math.sign(Number(difference.n));
  return side === '<' ? String(sign < 0) : side === '>' ? String(sign > 0) : String(sign);
};

/** Straight lines, rounded ones, shares of what grows, in either direction. */
const KINDS: readonly ((a: bigint, b: bigint, d: bigint) => Difference)[] = [
  (a, b, d) => ({ x }) => rational(a * BigInt(x) + b, d),
  (a, b, d) => ({ x }) => rational(BigInt(Math.floor((Number(a) * x) / Number(d))) * 2n + b),
  (a, b, d) => ({ x }) => (x === 0 ? null : rational(a * 10n - b * BigInt(x), BigInt(x) * d)),
];

describe('the parts of a fact that is calculated with', () => {
  it('are cut where comparisons turn over and nowhere else', () => {
    const roll = dice(77);
    const whole = (low: number, high: number): bigint => BigInt(low + Math.floor(roll() * (high - low + 1)));
    for (let run = 0; run < 1000; run++) {
      const turns = Array.from({ length: 1 + (run % 3) }, () => turn(KINDS[Math.floor(roll() * 3)]!(whole(-5, 5), whole(-60, 60), whole(1, 4)), (['<', '>', '='] as const)[Math.floor(roll() * 3)]!));
      const told = (x: number): string => turns.map(([difference, side]) => sideOf((difference as Difference)({ x }), side)).join();
      const all = Array.from({ length: 61 }, (_, x) => x);
      expect(parts({ turns })).toEqual(all.filter((x) => x === 0 || told(x) !== told(x - 1)));
    }
  });
  it('keep those that constants cut, and end with what is absent', () => {
    expect(parts({ starts: [0, 20], turns: [turn(({ x }) => rational(BigInt(x) - 30n), '<')], isOptional: true })).toEqual([0, 20, 30, null]);
    expect(parts({ turns: [turn(({ x }) => rational(BigInt(x) - 30n), 'known')], hasEnds: true })).toEqual([0, 60]);
  });
  it('are decimals and days where the fact is', () => {
    expect(parts({ low: 0, high: 25, scale: 10, turns: [turn(({ x }) => rational(BigInt(Math.round(x * 10)) * 3n - 40n), '<')] })).toEqual([0, 1.4]);
    const month: Difference = ({ x }) => lift(addMonths(Date.parse(String(x)) / 86_400_000, 1) - 11_077);
    expect(parts({ low: 10_900, high: 11_100, scale: 0, starts: [10_900], turns: [turn(month, '<')] })).toEqual(['1999-11-05', '2000-03-30']);
  });
  it('are all values where something else is not known and there are few, and cannot be told otherwise', () => {
    expect(parts({ high: 3, turns: [turn(() => undefined, '<')] })).toEqual([0, 1, 2, 3]);
    expect(parts({ turns: [turn(() => undefined, '<')] })).toBeNull();
    expect(parts({ turns: [turn(({ x }) => (x === 0 || x === 60 ? null : rational(1n)), '<')] })).toBeNull();
    expect(parts({ turns: [turn(({ x }) => (x > 20 && x < 40 ? undefined : rational(BigInt(x) - 30n)), '=')] })).toBeNull();
  });
  it('are not too many', () => {
    expect(parts({ starts: Array.from({ length: 61 }, (_, x) => x), high: 61, turns: [turn(({ x }) => rational(BigInt(x)), '=')] })).toHaveLength(61);
    expect(valuesApart({ low: 0, high: 99, scale: 1, starts: Array.from({ length: 99 }, (_, x) => x), turns: [turn(() => rational(1n), '=')] }, (x) => ({ x }))).toBeNull();
  });
});
