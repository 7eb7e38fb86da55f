/** Numbers as bigint fractions: the path for divisions, unbounded steps and facts of any precision. */
import type { Expression } from '../../ir/program.ts';
import { callArguments, constant, type Emission } from './emission.ts';
import type { Representation } from './representation.ts';
import { compiledDefinition } from './scope.ts';
import { amountSlot, decisionSlot, factSlot } from './slots.ts';

const OPERATIONS = { add: 'addExact', subtract: 'subtractExact', multiply: 'multiplyExact', divide: 'divideExact' } as const;

/** A value of either number representation as an exact number. */
function liftCode(emission: Emission, code: string, representation: Representation): string {
  if (representation.kind !== 'scaled') return code;
  return `${emission.rt('lift')}(${code}${representation.scale === 1n ? '' : `, ${representation.scale}n`})`;
}

function definitionExact(emission: Emission, name: string): string {
  const { representation, compute, slots, slot } = compiledDefinition(emission, name);
  return liftCode(emission, slot ? slot.name : `${compute}(${callArguments(slots)})`, representation);
}

/** Compiles a number or a date to code of type Rational | undefined. */
export function compileExact(emission: Emission, e: Expression): string {
  const inner = (operand: Expression): string => compileExact(emission, operand);
  switch (e.op) {
    case 'number':
      return constant(emission, 'EXACT', `/* @__PURE__ */ ${emission.rt('rational')}(${e.value.n}n, ${e.value.d}n)`);
    case 'date':
      return constant(emission, 'EXACT', `/* @__PURE__ */ ${emission.rt('rational')}(${e.days}n, 1n)`);
    case 'fact': {
      const slot = factSlot(emission, e.record, e.field);
      return liftCode(emission, slot.name, slot.representation);
    }
    case 'amount': {
      const slot = amountSlot(emission, emission.index.discretion(e.discretion));
      return liftCode(emission, slot.name, slot.representation);
    }
    case 'definition':
      return definitionExact(emission, e.definition);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return `${emission.rt(OPERATIONS[e.op])}(${inner(e.left)}, ${inner(e.right)})`;
    case 'addDays':
      return `${emission.rt('addExact')}(${inner(e.date)}, ${emission.rt('lift')}(${emission.rt('wholeNumber')}(${inner(e.days)})))`;
    case 'discretionary': {
      const decision = decisionSlot(emission, emission.index.discretion(e.discretion));
      return `(${decision.name} === ${emission.rt('YES')} ? ${inner(e.granted)} : ${inner(e.original)})`;
    }
    default:
      throw new Error(`rule program: ${e.op} is not a number`);
  }
}
