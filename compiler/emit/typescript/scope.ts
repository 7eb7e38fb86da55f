/** What is computed by functions of its own: definitions, limits, aggregates, allocations. */
import type { Expression } from '../../ir/program.ts';
import { namedSlot, type Compiled, type Declared, type Emission } from './emission.ts';
import { unknownTest } from './representation.ts';
import { typeOf } from './slots.ts';

/** A definition by name. Throws when it has not been compiled yet: definitions come before what uses them. */
export function compiledDefinition(emission: Emission, name: string): Compiled {
  const { alias } = emission.index.definition(name).name;
  const compiled = emission.definitions.get(alias);
  if (!compiled) throw new Error(`definition ${name} is used before it is compiled`);
  return compiled;
}

/** A limit that several authorities may change. Throws when it has not been compiled: those of an item come before the item. */
export function compiledGranted(emission: Emission, { limit }: Extract<Expression, { op: 'granted' }>): Compiled {
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

/** Equal for expressions that compute the same. */
export function expressionKey(e: Expression): string {
  return JSON.stringify(e, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** An aggregate that has been compiled. Throws when it has not: those of an item come before the item. */
export function compiledAggregate(emission: Emission, e: Looped | Allocation): Compiled {
  const compiled = emission.aggregates.get(expressionKey(e));
  if (!compiled) throw new Error('an aggregate is used before it is compiled');
  return compiled;
}

/** Keeps what computes an aggregate or an allocation, each a call, and reads it once for all that ask; where a decision bears on it, whoever calls it tries every way of deciding. */
export function keepComputed(emission: Emission, e: Looped | Allocation, { name, call }: Declared, lack: string, rest: Pick<Compiled, 'representation' | 'bounds' | 'allocation'>): void {
  const { representation } = rest;
  const isFree = emission.index.discretionsOf(e).length === 0;
  const slot = isFree ? namedSlot(emission, { name: emission.names.fresh(`${name}Value`), representation, type: typeOf(emission, representation), read: call, missing: null }) : null;
  emission.aggregates.set(expressionKey(e), { ...rest, slot, code: slot ? slot.name : call, lack, note: slot ? `${unknownTest(slot.name, representation)} && ${lack}` : lack });
}
