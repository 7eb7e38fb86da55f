/** Which slots an expression reads: they become the parameters of the function that computes it. */
import type { Expression } from '../../ir/program.ts';
import { uniqueSlots, type CompiledDefinition, type Emission, type Slot } from './emission.ts';
import { operandsOf } from './program-index.ts';
import { discretionSlots, factSlot, presenceSlot } from './slots.ts';

/** A definition by name. Throws when it has not been compiled yet: definitions come before what uses them. */
export function compiledDefinition(emission: Emission, name: string): CompiledDefinition {
  const { alias } = emission.index.definition(name).name;
  const compiled = emission.definitions.get(alias);
  if (!compiled) throw new Error(`definition ${name} is used before it is compiled`);
  return compiled;
}

function ownSlots(emission: Emission, e: Expression): readonly Slot[] {
  switch (e.op) {
    case 'fact':
      return [factSlot(emission, e.record, e.field)];
    case 'definition': {
      const { slot, slots } = compiledDefinition(emission, e.definition);
      return slot ? [slot] : slots;
    }
    case 'discretionary':
    case 'amount':
      return discretionSlots(emission, emission.index.discretion(e.discretion));
    default:
      return [];
  }
}

function gather(emission: Emission, e: Expression): Slot[] {
  if (e.op === 'present') {
    if (e.fact.op !== 'fact') throw new Error('rule program: only a fact can be present');
    return [presenceSlot(emission, e.fact.record, e.fact.field)];
  }
  return [...ownSlots(emission, e), ...operandsOf(e).flatMap((operand) => gather(emission, operand))];
}

/** Slots read by expressions, first use first. */
export function slotsOf(emission: Emission, ...expressions: readonly Expression[]): Slot[] {
  return uniqueSlots(expressions.flatMap((e) => gather(emission, e)));
}
