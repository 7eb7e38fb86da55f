/** Rounding and roots, in doubles and exact. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { integerSquareRoot, rational, roundAwayFromZero, roundExact, roundHalfAway, roundRoot, roundTruncate, type RoundingMode } from '../../../compiler/runtime/index.ts';

const IN_DOUBLES: Readonly<Record<RoundingMode, (n: number, d: number) => number>> = { halfAway: roundHalfAway, truncate: roundTruncate, awayFromZero: roundAwayFromZero };
const MODES = Object.keys(IN_DOUBLES) as RoundingMode[];

describe('quotients of integers', () => {
  it.each([[5, 2, 3, 2, 3], [-5, 2, -3, -2, -3], [5, -2, -3, -2, -3], [-5, -2, 3, 2, 3], [4, 2, 2, 2, 2], [1, 3, 0, 0, 1], [-1, 3, 0, 0, -1], [1, -3, 0, 0, -1], [0, -7, 0, 0, 0], [2, 3, 1, 0, 1], [0, 7, 0, 0, 0]])(
    '%i ÷ %i', (n, d, half, cut, away) => expect([roundHalfAway(n, d), roundTruncate(n, d), roundAwayFromZero(n, d)]).toEqual([half, cut, away]),
  );
  it('by zero and of the unknown are unknown', () => {
    for (const mode of MODES) expect([IN_DOUBLES[mode](1, 0), IN_DOUBLES[mode](0, 0), IN_DOUBLES[mode](NaN, 2)]).toEqual([NaN, NaN, NaN]);
  });
  it('in doubles and exact agree up to the largest safe integers', () => {
    const safe = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(fc.property(safe, fc.oneof(safe, fc.integer({ min: -20, max: 20 })), (n, d) => {
      fc.pre(d !== 0);
      for (const mode of MODES) expect(BigInt(IN_DOUBLES[mode](n, d))).toBe(roundExact(rational(BigInt(n), BigInt(d)), 0, mode)!.n);
    }), { numRuns: 3000 });
  });
});

describe('roots', () => {
  it('of integers are the largest whose square is not above', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (n) => {
      const root = integerSquareRoot(n);
      expect(root * root <= n && (root + 1n) ** 2n > n).toBe(true);
      expect([integerSquareRoot(root * root), root === 0n || integerSquareRoot(root * root - 1n) === root - 1n]).toEqual([root, true]);
    }), { numRuns: 1000 });
  });
  it('are rounded by comparing squares', () => {
    expect(MODES.map((mode) => roundRoot(rational(2n), 6, mode))).toEqual([rational(1414214n, 1000000n), rational(1414213n, 1000000n), rational(1414214n, 1000000n)]);
    // exactly half way: √(9/4) = 1.5
    expect(MODES.map((mode) => roundRoot(rational(9n, 4n), 0, mode)!.n)).toEqual([2n, 1n, 2n]);
    expect(MODES.map((mode) => roundRoot(rational(0n), 2, mode)!.n)).toEqual([0n, 0n, 0n]);
    expect([roundRoot(undefined, 2, 'halfAway'), roundExact(undefined, 2, 'halfAway')]).toEqual([undefined, undefined]);
  });
});
