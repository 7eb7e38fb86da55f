/** Comparisons that calculate with numbers or days: the code of the difference of their sides, by which one unknown fact of them is cut into parts. */
import type { Expression } from '../../ir/program.ts';
import { openDecisions } from './allocations.ts';
import { withoutCases } from './cases.ts';
import { callOnce, inputFunction, local, type Emission } from './emission.ts';
import { compileExact } from './exact.ts';
import { notesOf } from './lacks.ts';
import { flowsInto, signOf, valuesOf, workdaysIn } from './shapes.ts';
import { compileScaled, unlessExactNeeded } from './numbers.ts';
import { compileHeld } from './texts.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
type Divide = Readonly<Record<'left' | 'right', Expression>>;

/** A number, and what of it matters: whether it is below 0, above 0, either, or there at all. */
export interface Turning {
  readonly difference: Expression;
  readonly side: '<' | '>' | '=' | 'known';
  /** The comparison that it tells apart; none where a value is asked for. */
  readonly comparison?: Compare;
  /** Where it is 0 the difference stands for nothing. */
  readonly divisor?: Expression;
}

/** The only value of a definition in place of its name. */
function inlined(emission: Emission, e: Expression): Expression {
  if (e.op !== 'definition' || emission.index.definition(e.definition).branches.length > 0) return e;
  const [only] = valuesOf(emission, e.definition);
  return only ? inlined(emission, only) : e;
}

/** a ÷ b compared with c is a compared with c × b, where b is never below 0: a straight line where the fact stands in both. */
function withoutDivision(emission: Emission, e: Compare, side: Turning['side']): Turning | null {
  const [left, right] = [inlined(emission, e.left), inlined(emission, e.right)];
  const byFact = (one: Expression): Divide | null => (one.op === 'divide' && flowsInto(emission, one.right).size > 0 && signOf(emission, one.right) === 1 ? one : null);
  const times = (one: Expression, { right: divisor }: Divide): Expression => ({ op: 'multiply', left: one, right: divisor });
  const [first, second] = [byFact(left), byFact(right)];
  if (first) return { difference: { op: 'subtract', left: first.left, right: times(right, first) }, side, divisor: first.right };
  return second && { difference: { op: 'subtract', left: times(left, second), right: second.left }, side, divisor: second.right };
}

/** What a comparison of numbers or days tells apart. */
export function turnOf(emission: Emission, e: Compare): Turning {
  const side = e.operator === '≥' || e.operator === '<' ? '<' : e.operator === '≤' || e.operator === '>' ? '>' : '=';
  return { ...(withoutDivision(emission, e, side) ?? { difference: { op: 'subtract', left: e.left, right: e.right }, side }), comparison: e };
}

/** Code of a turn for the runtime; declares the function that computes the difference: null where everything is known and there is none, undefined where something is unknown. */
export function turnCode(given: Emission, { difference, side, divisor }: Turning): string {
  const name = callOnce(given.madeCalls, difference, () => {
    const emission = withoutCases(given);
    const { rt, ts } = emission;
    const all = divisor ? [difference, divisor] : [difference];
    const notes = [...new Set(all.flatMap((e) => notesOf(emission, e)))];
    const open = openDecisions(emission, difference);
    const holidays = [...new Set(all.flatMap((e) => workdaysIn(emission, e)).map((e) => e.holidays))];
    const breaks = [...new Set(holidays.map((list) => `if (${rt('mayBreakOff')}(${compileHeld(emission, list)})) return undefined;`))];
    // only the sign counts, and how far from 0 it is: in doubles where they are exact
    const scaled = unlessExactNeeded(() => compileScaled(emission, difference));
    const unknown = scaled ? 'NaN' : 'undefined';
    const none = divisor ? `${rt('isZero')}(${compileExact(emission, divisor)}) || ` : '';
    const lines = [
      // with a type of its own, so that the type checker does not take it for granted further on
      ...(open ? [`const ${local(emission, 'isOpen')}${ts(': boolean')} = ${open};`, `if (${local(emission, 'isOpen')}) return undefined;`] : []),
      ...breaks,
      `const value = ${none ? `${none.slice(0, -4)} ? ${unknown} : ` : ''}${scaled ? scaled.code : compileExact(emission, difference)};`,
      `return ${scaled ? 'value === value ? value :' : 'value ??'} (${rt('lacking')}(${notes.join(', ')}).missing.length > 0 ? undefined : null);`,
    ];
    const declared = emission.names.fresh('difference');
    emission.declarations.push(inputFunction(emission, `function ${declared}`, scaled ? 'number | null | undefined' : `${emission.rtType('MaybeRational')} | null`, lines));
    return declared;
  });
  return `[${name}, '${side}']`;
}
