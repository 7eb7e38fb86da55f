/** Rounding in doubles: a quotient of integers is split by its remainder, which doubles compute exactly. */
import type { Expression, RoundingMode } from '../../ir/program.ts';
import type { Emission } from './emission.ts';
import { abs, bounded, compileScaled, greatestCommonDivisor, grouped, most, type Guard, type Scaled } from './numbers.ts';
import { expanded } from './scope.ts';

type Round = Extract<Expression, { op: 'round' }>;

const ROUND = { halfAway: 'roundHalfAway', truncate: 'roundTruncate', awayFromZero: 'roundAwayFromZero' } as const;

/** n ÷ d, rounded: limits of the result for limits of n. */
function roundedLimit(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const [whole, rest] = [abs(n) / d, abs(n) % d];
  const isUp = mode === 'halfAway' ? 2n * rest >= d : mode === 'awayFromZero' && rest > 0n;
  const magnitude = isUp ? whole + 1n : whole;
  return n < 0n ? -magnitude : magnitude;
}

/** `factor * code`, within the exact integers. */
function times(value: Scaled, factor: bigint, guard: Guard | null): Scaled {
  if (factor === 1n) return value;
  return bounded({ code: `${factor} * ${grouped(value.code)}`, scale: 1n, low: value.low * factor, high: value.high * factor }, guard);
}

/** a ÷ b rounded to units of 1/scale, b anything but a constant: both are brought to integers with that quotient. */
function roundQuotient(emission: Emission, a: Scaled, b: Scaled, scale: bigint, mode: RoundingMode, guard: Guard | null): Scaled {
  const [up, down] = [b.scale * scale, a.scale];
  const common = greatestCommonDivisor(up, down);
  const n = times(a, up / common, guard);
  const d = times(b, down / common, guard);
  // the divisor is an integer, so that the quotient is at most the dividend
  const high = most(abs(n.low), abs(n.high));
  const low = n.low >= 0n && d.low >= 0n ? 0n : -high;
  return bounded({ code: `${emission.rt(ROUND[mode])}(${n.code}, ${d.code})`, scale, low, high }, guard);
}

/** Compiles a rounded number. @throws NeedsExact when doubles cannot hold what is rounded. */
export function compileRound(emission: Emission, e: Round, guard: Guard | null): Scaled {
  const scale = 10n ** BigInt(e.decimals);
  const operand = expanded(e.operand);
  if (operand.op === 'divide' && operand.right.op !== 'number') {
    return roundQuotient(emission, compileScaled(emission, operand.left, guard), compileScaled(emission, operand.right, guard), scale, e.mode, guard);
  }
  const value = compileScaled(emission, operand, guard);
  // nothing to round: it has no more places than that
  if (scale % value.scale === 0n) return value;
  const common = greatestCommonDivisor(scale, value.scale);
  const n = times(value, scale / common, guard);
  const d = value.scale / common;
  return { code: `${emission.rt(ROUND[e.mode])}(${n.code}, ${d})`, scale, low: roundedLimit(n.low, d, e.mode), high: roundedLimit(n.high, d, e.mode) };
}
