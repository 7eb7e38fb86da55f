/** Which slots an expression reads: they become the parameters of the function that computes it. */
import type { Expression } from '../../ir/program.ts';
import { uniqueSlots, type CompiledAggregate, type CompiledDefinition, type Emission, type Slot } from './emission.ts';
import { operandsOf } from './program-index.ts';
import { discretionSlots, elementSlot, factSlot, presenceSlot } from './slots.ts';

/** A definition by name. Throws when it has not been compiled yet: definitions come before what uses them. */
export function compiledDefinition(emission: Emission, name: string): CompiledDefinition {
  const { alias } = emission.index.definition(name).name;
  const compiled = emission.definitions.get(alias);
  if (!compiled) throw new Error(`definition ${name} is used before it is compiled`);
  return compiled;
}

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

/** A mean is a sum divided by a count: that way it needs no exact numbers where it is compared or rounded. Other expressions are themselves. */
export function expanded(e: Expression): Expression {
  if (e.op !== 'aggregate' || e.operation !== 'mean') return e;
  return { op: 'divide', left: { ...e, operation: 'sum' }, right: { ...e, operation: 'count', value: null } };
}

/** Equal for aggregates that compute the same. */
export function aggregateKey(e: Aggregate): string {
  return JSON.stringify(e, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** An aggregate that has been compiled. Throws when it has not: those of an item come before the item. */
export function compiledAggregate(emission: Emission, e: Aggregate): CompiledAggregate {
  const compiled = emission.aggregates.get(aggregateKey(e));
  if (!compiled) throw new Error(`an aggregate (${e.operation}) is used before it is compiled`);
  return compiled;
}

function ownSlots(emission: Emission, e: Expression): readonly Slot[] {
  switch (e.op) {
    case 'fact':
      return [factSlot(emission, e.record, e.field)];
    case 'element':
      return [elementSlot(emission, e.record, e.field)];
    case 'aggregate':
    case 'definition': {
      const { slot, slots } = e.op === 'aggregate' ? compiledAggregate(emission, e) : compiledDefinition(emission, e.definition);
      return slot ? [slot] : slots;
    }
    case 'discretionary':
    case 'amount':
      return discretionSlots(emission, emission.index.discretion(e.discretion));
    default:
      return [];
  }
}

function gather(emission: Emission, expression: Expression): Slot[] {
  const e = expanded(expression);
  if (e.op === 'present') return [presenceSlot(emission, e.fact)];
  if (e.op === 'aggregate') return [...ownSlots(emission, e)];
  return [...ownSlots(emission, e), ...operandsOf(e).flatMap((operand) => gather(emission, operand))];
}

/** Slots read by expressions, first use first. */
export function slotsOf(emission: Emission, ...expressions: readonly Expression[]): Slot[] {
  return uniqueSlots(expressions.flatMap((e) => gather(emission, e)));
}
