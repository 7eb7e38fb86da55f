/** Members, texts and lists in generated code. */
import type { Expression } from '../../ir/program.ts';
import type { Emission } from './emission.ts';
import { literal } from './names.ts';
import type { Representation } from './representation.ts';
import { compiledAggregate, compiledDefinition } from './scope.ts';
import { decisionSlot, elementSlot, factSlot } from './slots.ts';

/** Code of a fact, a definition or a choice between two values, whatever its representation. */
export function compileReference(emission: Emission, e: Expression, inner: (e: Expression) => string): string {
  switch (e.op) {
    case 'fact':
      return factSlot(emission, e.record, e.field).name;
    case 'element':
      return elementSlot(emission, e.record, e.field).name;
    case 'aggregate':
    case 'allocation':
      return compiledAggregate(emission, e).code;
    case 'definition':
      return compiledDefinition(emission, e.definition).code;
    case 'discretionary': {
      const decision = decisionSlot(emission, emission.index.discretion(e.discretion));
      return `(${decision.name} === ${emission.rt('YES')} ? ${inner(e.granted)} : ${inner(e.original)})`;
    }
    default:
      throw new Error(`rule program: ${e.op} is not a value of this kind`);
  }
}

/** The literal of a constant member or text, or null. */
export function constantText(emission: Emission, e: Expression): string | null {
  if (e.op === 'text') return literal(e.value);
  if (e.op === 'member') return literal(emission.index.member(e.enumeration, e.member).alias);
  return null;
}

/** Compiles a member, a text or a list to code of its representation: it is held as it was read. */
export function compileHeld(emission: Emission, e: Expression): string {
  return constantText(emission, e) ?? compileReference(emission, e, (inner) => compileHeld(emission, inner));
}

/** The representation of a list expression. */
export function listRepresentation(emission: Emission, e: Expression): Representation {
  if (e.op === 'fact') return factSlot(emission, e.record, e.field).representation;
  if (e.op === 'element') return elementSlot(emission, e.record, e.field).representation;
  if (e.op === 'definition') return compiledDefinition(emission, e.definition).representation;
  if (e.op === 'discretionary') return listRepresentation(emission, e.original);
  throw new Error(`rule program: ${e.op} is not a list`);
}

/** The arguments of `workday` of the runtime behind the day: the lists of days that it goes by. */
export const workdayLists = (emission: Emission, { holidays, workdays, within }: Extract<Expression, { op: 'workday' | 'workdaysBetween' }>): string =>
  [holidays, workdays, ...(within ? [within] : [])].map((list) => compileHeld(emission, list)).join(', ');
