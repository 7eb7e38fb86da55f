/** Definitions of one value in place of their names, so that what a comparison calculates with is seen whole. */
import type { Expression } from '../../ir/program.ts';
import type { Emission, InlineValue } from './emission.ts';
import { operandsOf } from './program-index.ts';
import { compiledDefinition } from './scope.ts';

/** A longer value keeps its name: definitions that each read the last one twice would double it with every step. */
const MOST_PARTS = 48;

const inlineOf = (emission: Emission, e: Expression): InlineValue | undefined => (e.op === 'definition' ? compiledDefinition(emission, e.definition).inline : undefined);

function partsOf(emission: Emission, e: Expression): number {
  return inlineOf(emission, e)?.parts ?? operandsOf(e).reduce((sum, operand) => sum + partsOf(emission, operand), 1);
}

/** The value of a definition without cases, as others may write it out; undefined where it is too long. */
export function inlineValue(emission: Emission, value: Expression, isBounded: boolean): InlineValue | undefined {
  const parts = partsOf(emission, value);
  return parts > MOST_PARTS ? undefined : { value, parts, isBounded };
}

/** The expression with the values of such definitions in place of their names, of all or of those that `isWanted`; the same one where there are none. */
export function inlined(emission: Emission, e: Expression, isWanted: (value: InlineValue) => boolean): Expression {
  const inner = (operand: Expression): Expression => inlined(emission, operand, isWanted);
  const whole = (made: Expression): Expression => (operandsOf(made).every((operand, i) => operand === operandsOf(e)[i]) ? e : made);
  switch (e.op) {
    case 'definition': {
      const inline = inlineOf(emission, e);
      return inline && isWanted(inline) ? inner(inline.value) : e;
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return whole({ ...e, left: inner(e.left), right: inner(e.right) });
    case 'round':
      return whole({ ...e, operand: inner(e.operand) });
    case 'elapsed':
      return whole({ ...e, from: inner(e.from), to: inner(e.to) });
    case 'extreme':
      return whole({ ...e, operands: e.operands.map(inner) });
    case 'addDays':
      return whole({ ...e, date: inner(e.date), days: inner(e.days) });
    default:
      return e;
  }
}
