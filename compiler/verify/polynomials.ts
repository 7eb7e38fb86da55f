/** Polynomials over numeric variables, with exact rational coefficients: what the arithmetic of a rule comes to. */
import { add, multiply, rational } from '../model/rational.ts';
import type { Rational } from '../ir/program.ts';

export interface Monomial {
  /** Indices of the variables, ascending; one that is squared stands twice. Empty for the constant. */
  readonly variables: readonly number[];
  readonly coefficient: Rational;
}

/** Monomials by their variables, joined by `,`; none has the coefficient 0. */
export type Polynomial = ReadonlyMap<string, Monomial>;

/** More monomials than this are given up on: the condition stays unproven. */
export const MOST_MONOMIALS = 60;

function collect(monomials: Iterable<Monomial>): Polynomial {
  const found = new Map<string, Monomial>();
  for (const { variables, coefficient } of monomials) {
    const key = variables.join(',');
    const before = found.get(key);
    const after = before ? add(before.coefficient, coefficient) : coefficient;
    if (after.n === 0n) found.delete(key);
    else found.set(key, { variables, coefficient: after });
  }
  return found;
}

export const constantPolynomial = (value: Rational): Polynomial => collect([{ variables: [], coefficient: value }]);
export const variablePolynomial = (index: number, factor: Rational = rational(1)): Polynomial => collect([{ variables: [index], coefficient: factor }]);
export const addPolynomials = (a: Polynomial, b: Polynomial): Polynomial => collect([...a.values(), ...b.values()]);
export const scalePolynomial = (a: Polynomial, by: Rational): Polynomial => collect([...a.values()].map((m) => ({ ...m, coefficient: multiply(m.coefficient, by) })));
export const subtractPolynomials = (a: Polynomial, b: Polynomial): Polynomial => addPolynomials(a, scalePolynomial(b, rational(-1)));

export function multiplyPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  return collect([...a.values()].flatMap((x) => [...b.values()].map((y) => ({
    variables: [...x.variables, ...y.variables].sort((m, n) => m - n), coefficient: multiply(x.coefficient, y.coefficient),
  }))));
}

/** The value of a polynomial without variables; null when it has some. */
export function constantValue(a: Polynomial): Rational | null {
  if (a.size === 0) return rational(0);
  return a.size === 1 ? (a.get('')?.coefficient ?? null) : null;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b));

/** A polynomial without its constant, as coprime integer coefficients, the first positive: `factor` × this + `constant` is the polynomial. */
export interface Normal {
  readonly key: string;
  readonly monomials: readonly { readonly variables: readonly number[]; readonly coefficient: bigint }[];
  readonly factor: Rational;
  readonly constant: Rational;
}

/** The normal form of a polynomial that is no constant: conditions that compare the same thing with different limits share it. */
export function normalise(a: Polynomial): Normal {
  const rest = [...a.entries()].filter(([key]) => key !== '').sort(([x], [y]) => (x < y ? -1 : 1)).map(([, m]) => m);
  const d = rest.reduce((lcm, m) => (lcm * m.coefficient.d) / greatestCommonDivisor(lcm, m.coefficient.d), 1n);
  const whole = rest.map((m) => (m.coefficient.n * d) / m.coefficient.d);
  const divisor = whole.reduce(greatestCommonDivisor, 0n) * (whole[0]! < 0n ? -1n : 1n);
  const monomials = rest.map((m, i) => ({ variables: m.variables, coefficient: whole[i]! / divisor }));
  return {
    key: monomials.map((m) => `${m.coefficient}·${m.variables.join(',')}`).join('+'), monomials, factor: rational(divisor, d), constant: a.get('')?.coefficient ?? rational(0),
  };
}
