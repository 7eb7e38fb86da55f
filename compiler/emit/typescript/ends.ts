/**
 * Comparisons that calculate with facts which are not known. Where the difference of both sides only rises or only falls with each of them, whatever the others are, it is least and
 * greatest where they are at their ends; a comparison of order says of all values what it says of these two. Reached only where it is unknown without.
 */
import type { Expression, Rational } from '../../ir/program.ts';
import { addExact, divideExact, multiplyExact, rational, subtractExact } from '../../runtime/index.ts';
import { readsCases, withoutCases } from './cases.ts';
import { comparedFact } from './cuts.ts';
import { callOnce, declareFunction, type Emission, type Slot } from './emission.ts';
import { inlined } from './inlined.ts';
import { kindOf } from './kinds.ts';
import { operandsOf, visitExpression } from './program-index.ts';
import { knownTest } from './representation.ts';
import { factKey, flowsInto, shapeOf } from './shapes.ts';
import { factSlot } from './slots.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
type Fact = Extract<Expression, { op: 'fact' }>;

/** A fact of a comparison with its steps; `rises`: so does the left side less the right one. */
interface EndFact {
  readonly key: string;
  readonly slot: Slot;
  readonly low: bigint;
  readonly high: bigint;
  readonly scale: bigint;
  readonly rises: boolean;
}

/** The comparison with nothing named between, and those of its facts whose ends are tried. */
interface Ends {
  readonly comparison: Compare;
  readonly facts: readonly EndFact[];
}

/** What is read in a loop over entries, or before a grant, and what turns back between two values. */
const isElsewhere = (emission: Emission, e: Expression): boolean =>
  e.op === 'element' || e.op === 'original' || ((e.op === 'workday' || e.op === 'workdaysBetween') && flowsInto(emission, e).size > 0) || (e.op !== 'aggregate' && operandsOf(e).some((operand) => isElsewhere(emission, operand)));

/** Facts in an expression, aggregates aside. */
function factsIn(e: Expression): Fact[] {
  if (e.op === 'fact') return [e];
  return e.op === 'aggregate' ? [] : operandsOf(e).flatMap(factsIn);
}

function endFact(emission: Emission, difference: Expression, fact: Fact): EndFact | null {
  const key = factKey(emission, fact);
  const slot = factSlot(emission, fact.record, fact.field);
  const rises = shapeOf(emission, difference, key)?.rises;
  if (slot.representation.kind !== 'scaled' || emission.index.field(fact.record, fact.field).field.optional || !rises) return null;
  const { low, high, scale } = slot.representation;
  return { key, slot, low, high, scale, rises: rises === 1 };
}

function endsIn(emission: Emission, e: Compare): Ends | null {
  // what is compared with a constant needs no ends
  if (kindOf(e.left) !== 'number' || comparedFact(emission, e) || emission.index.discretionsOf(e).length > 0) return null;
  const [left, right] = [e.left, e.right].map((side) => inlined(emission, side, () => true)) as [Expression, Expression];
  const difference: Expression = { op: 'subtract', left, right };
  if (isElsewhere(emission, difference)) return null;
  const byKey = new Map(factsIn(difference).map((fact) => [factKey(emission, fact), fact]));
  const facts = [...byKey.values()].map((fact) => endFact(emission, difference, fact)).filter((fact) => fact !== null);
  const comparison = left === e.left && right === e.right ? e : { ...e, left, right };
  return facts.length > 0 ? { comparison, facts } : null;
}

/** Does it calculate with facts whose ends can be tried? What runs first does not try them. */
export const comparesEnds = (emission: Emission, e: Expression): boolean => emission.looksAtCases && e.op === 'compare' && endsIn(emission, e) !== null;

/** Is there more to try where it is unknown than what runs first: cases of definitions, or ends of facts? */
export function looksFurther(emission: Emission, e: Expression): boolean {
  let finds = readsCases(emission, e);
  if (!finds && e.op !== 'allocation') visitExpression(e, (inner) => void (comparesEnds(emission, inner) && (finds = true)));
  return finds;
}

/** Declares a comparison of order at both ends; its call. The same comparison in two rules is one. */
function orderAtEnds(given: Emission, { comparison, facts }: Ends, operator: Compare['operator'], compile: (emission: Emission, e: Compare) => string): string {
  const emission = withoutCases(given);
  const { rt, traits } = emission;
  const code = compile(emission, operator === comparison.operator ? comparison : { ...comparison, operator });
  const key = `ends ${code}`;
  if (!traits.has(key)) {
    const type = emission.rtType('Truth');
    const { name, slots } = declareFunction(emission, 'holdsWith', type, [`return ${code};`]);
    const ends = (isLeast: boolean): string => slots.map((slot) => {
      const fact = facts.find((one) => one.slot === slot);
      return fact ? `${knownTest(slot.name, slot.representation)} ? ${slot.name} : ${fact.rises === isLeast ? fact.low : fact.high}` : slot.name;
    }).join(', ');
    traits.set(key, declareFunction(emission, 'holdsAtEnds', type, [`return ${rt('agree')}(${name}(${ends(true)}), ${name}(${ends(false)}));`]).call);
  }
  return traits.get(key) as string;
}

/** The call of a comparison that tries the ends of the facts that it calculates with. `compile` gives its code with them known. */
export function compareAtEnds(emission: Emission, e: Compare, compile: (emission: Emission, e: Compare) => string): string {
  return callOnce(emission.madeCalls, e, () => {
    const ends = endsIn(emission, e)!;
    if (e.operator !== '=' && e.operator !== '≠') return orderAtEnds(emission, ends, e.operator, compile);
    // equal: neither above nor below. What lies between may leave the constant out, so that an equality may stay unknown
    const same = `${emission.rt('and')}(${(['≤', '≥'] as const).map((operator) => orderAtEnds(emission, ends, operator, compile)).join(', ')})`;
    return e.operator === '=' ? same : `${emission.rt('not')}(${same})`;
  });
}

// ------------------------------------------------------------------------------------------------ what is exact

const isCalculated = (e: Expression): boolean =>
  (e.op === 'divide' ? e.right.op === 'number' && e.right.value.n !== 0n : ['number', 'date', 'fact', 'add', 'subtract', 'multiply', 'round'].includes(e.op)) && operandsOf(e).every(isCalculated);

/** By how much a sum of multiples changes with each of its facts, by key; null for anything else. */
function slopes(emission: Emission, e: Expression): ReadonlyMap<string, Rational> | null {
  switch (e.op) {
    case 'number':
    case 'date':
      return new Map();
    case 'fact':
      return new Map([[factKey(emission, e), rational(1n)]]);
    case 'add':
    case 'subtract': {
      const [left, right] = [slopes(emission, e.left), slopes(emission, e.right)];
      const zero = rational(0n);
      return left && right && new Map([...left.keys(), ...right.keys()].map((key) => [key, (e.op === 'add' ? addExact : subtractExact)(left.get(key) ?? zero, right.get(key) ?? zero)!]));
    }
    case 'multiply':
    case 'divide': {
      const [factor, other] = e.right.op === 'number' ? [e.right, e.left] : [e.left, e.right];
      const inner = factor.op === 'number' ? slopes(emission, other) : null;
      return inner && factor.op === 'number' ? new Map([...inner].map(([key, slope]) => [key, (e.op === 'multiply' ? multiplyExact : divideExact)(slope, factor.value)!])) : null;
    }
    default:
      return null;
  }
}

/** Does each of its facts always matter while it is open? So it is where none is passed over in one step of another: |slope| × range of each is at least |slope| × step of all others. */
function allMatter(emission: Emission, { comparison, facts }: Ends): boolean {
  if (facts.length === 1) return true;
  const all = slopes(emission, { op: 'subtract', left: comparison.left, right: comparison.right });
  if (!all) return false;
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  const changes = facts.map(({ key, low, high, scale }) => {
    const { n, d } = all.get(key)!;
    return { step: { n: size(n), d: d * scale }, range: { n: size(n) * (high - low), d: d * scale } };
  });
  return changes.every(({ range }) => changes.every(({ step }) => range.n * step.d >= step.n * range.d));
}

/** The facts of a comparison, by key, of which its ends tell all that there is to tell as long as nothing else reads them; null where trying them value by value may tell more. */
export function toldByEnds(emission: Emission, e: Compare): readonly string[] | null {
  const ends = e.operator === '=' || e.operator === '≠' ? null : endsIn(emission, e);
  if (!ends || ![ends.comparison.left, ends.comparison.right].every(isCalculated)) return null;
  const keys = ends.facts.map(({ key }) => key);
  return flowsInto(emission, e).size === keys.length && allMatter(emission, ends) ? keys : null;
}
