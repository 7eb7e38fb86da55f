/** Which slots an expression reads: they become the parameters of the function that computes it. */
import type { Expression } from '../../ir/program.ts';
import { uniqueSlots, type CompiledDefinition, type Emission, type Slot } from './emission.ts';
import { kindOf } from './kinds.ts';
import { operandsOf } from './program-index.ts';
import { discretionSlots, elementSlot, factSlot, presenceSlot } from './slots.ts';

/** A definition by name. Throws when it has not been compiled yet: definitions come before what uses them. */
export function compiledDefinition(emission: Emission, name: string): CompiledDefinition {
  const { alias } = emission.index.definition(name).name;
  const compiled = emission.definitions.get(alias);
  if (!compiled) throw new Error(`definition ${name} is used before it is compiled`);
  return compiled;
}

/** A limit that several authorities may change. Throws when it has not been compiled: those of an item come before the item. */
export function compiledGranted(emission: Emission, { limit }: Extract<Expression, { op: 'granted' }>): CompiledDefinition {
  const compiled = emission.granted.get(limit);
  if (!compiled) throw new Error(`limit ${limit} is used before it is compiled`);
  return compiled;
}

/** What is computed by a loop of its own: an aggregate, or a deviation with its rounding. */
export type Looped = Aggregate | (Extract<Expression, { op: 'round' }> & { readonly operand: Aggregate });
type Aggregate = Extract<Expression, { op: 'aggregate' }>;

/** A standard deviation stands inside a rounding only: no square root is ever taken of anything else. */
export function isLooped(e: Expression): e is Looped {
  return e.op === 'aggregate' || (e.op === 'round' && e.operand.op === 'aggregate' && e.operand.operation === 'deviation');
}

/** A mean is a sum divided by a count: that way it needs no exact numbers where it is compared or rounded. Other expressions are themselves. */
export function expanded(e: Expression): Expression {
  if (e.op !== 'aggregate' || e.operation !== 'mean') return e;
  return { op: 'divide', left: { ...e, operation: 'sum' }, right: { ...e, operation: 'count', value: null } };
}

export type Allocation = Extract<Expression, { op: 'allocation' }>;

/** What has functions of its own: one that computes it, one for what it lacks. */
export function isComputedApart(e: Expression): e is Looped | Allocation {
  return e.op === 'allocation' || isLooped(e);
}

/** Equal for aggregates that compute the same. */
export function aggregateKey(e: Looped | Allocation): string {
  return JSON.stringify(e, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** An aggregate that has been compiled. Throws when it has not: those of an item come before the item. */
export function compiledAggregate(emission: Emission, e: Looped | Allocation): CompiledDefinition {
  const compiled = emission.aggregates.get(aggregateKey(e));
  if (!compiled) throw new Error('an aggregate is used before it is compiled');
  return compiled;
}

function ownSlots(emission: Emission, e: Expression): readonly Slot[] {
  switch (e.op) {
    case 'fact':
      return [factSlot(emission, e.record, e.field)];
    case 'element':
      return [elementSlot(emission, e.record, e.field)];
    case 'definition': {
      const { slot, slots, reachSlot, inline } = compiledDefinition(emission, e.definition);
      if (slot && inline?.isBounded) return [slot, ...gather(emission, inline.value)];
      if (slot && reachSlot && emission.looksAtCases) return [slot, reachSlot];
      return slot ? [slot] : slots;
    }
    case 'discretionary':
    case 'amount':
      return discretionSlots(emission, emission.index.discretion(e.discretion));
    default:
      return [];
  }
}

/** What the values of definitions without cases read: a comparison that tries the ends of facts calculates with these. */
function inlineSlots(emission: Emission, e: Expression): Slot[] {
  const inline = e.op === 'definition' ? compiledDefinition(emission, e.definition).inline : undefined;
  return inline ? [...gather(emission, inline.value), ...inlineSlots(emission, inline.value)] : operandsOf(e).flatMap((operand) => inlineSlots(emission, operand));
}

/** A number among others is compared with each of them. */
const comparesNumbers = (e: Expression): boolean => (e.op === 'compare' && kindOf(e.left) === 'number') || (e.op === 'in' && kindOf(e.value) === 'number');

function gather(emission: Emission, expression: Expression): Slot[] {
  const e = expanded(expression);
  if (e.op === 'present') return [presenceSlot(emission, e.fact)];
  if (e.op === 'granted') {
    const { slot, slots } = compiledGranted(emission, e);
    return slot ? [slot] : [...slots];
  }
  if (isComputedApart(e)) {
    const { slot, slots, bounds } = compiledAggregate(emission, e);
    return slot ? [slot, ...(bounds === undefined ? [] : slots)] : [...slots];
  }
  const inside = comparesNumbers(e) && emission.looksAtCases ? inlineSlots(emission, e) : [];
  return [...ownSlots(emission, e), ...operandsOf(e).flatMap((operand) => gather(emission, operand)), ...inside];
}

/** Slots read by expressions, first use first. */
export function slotsOf(emission: Emission, ...expressions: readonly Expression[]): Slot[] {
  return uniqueSlots(expressions.flatMap((e) => gather(emission, e)));
}
