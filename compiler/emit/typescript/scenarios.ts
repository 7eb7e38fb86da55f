/**
 * Open decisions: a function that computes something with every decision made is wrapped so that an open one is tried every way it can go:
 * refused, granted with the least amount, granted with the most. What all of them agree on stands, anything else is unknown.
 */
import type { ProgramDiscretion, Rational } from '../../ir/program.ts';
import { constant, declareFunction, type Declared, type Emission, type Slot } from './emission.ts';
import { unknownTest, unknownValue, type Representation } from './representation.ts';
import { amountSlot, decisionSlot } from './slots.ts';

/** Of more decisions that bear on one question not every way is tried: limits ('granted') know what they can be while decisions are open. */
const MOST_TRIED = 8;

export interface Scenario {
  readonly wanted: string;
  readonly discretions: readonly ProgramDiscretion[];
  readonly representation: Representation;
  /** TypeScript type of the value. */
  readonly type: string;
  /** The function body that computes it with every decision made. */
  readonly body: readonly string[];
}

function agreeName(emission: Emission, representation: Representation): string {
  switch (representation.kind) {
    case 'truth':
      return emission.rt('agree');
    case 'scaled':
      return emission.rt('agreeNumber');
    case 'exact':
      return emission.rt('agreeExact');
    case 'text':
      return emission.rt('agreeText');
    case 'bits':
      return emission.rt('agreeBits');
    case 'list':
    case 'entries':
      return emission.rt('agreeList');
  }
}

/** The least and the greatest amount that may be granted, in the representation of the amount. */
export function endsOf(emission: Emission, discretion: ProgramDiscretion): [low: string, high: string] {
  const { representation } = amountSlot(emission, discretion);
  const { low, high } = discretion.amount!;
  if (representation.kind === 'scaled') return [String(representation.low), String(representation.high)];
  const exact = ({ n, d }: Rational): string => constant(emission, 'AMOUNT', `/* @__PURE__ */ ${emission.rt('rational')}(${n}n, ${d}n)`);
  return [exact(low), exact(high)];
}

function wrapperBody(emission: Emission, inner: Declared, representation: Representation, discretion: ProgramDiscretion): string[] {
  const { rt } = emission;
  const agree = agreeName(emission, representation);
  const decision = decisionSlot(emission, discretion);
  const call = (changes: ReadonlyMap<Slot, string>): string => `${inner.name}(${inner.slots.map((slot) => changes.get(slot) ?? slot.name).join(', ')})`;
  const amount = discretion.amount ? amountSlot(emission, discretion) : null;
  if (!amount || !inner.slots.includes(amount)) {
    return [
      `if (${decision.name} === ${rt('UNKNOWN')}) return ${agree}(${call(new Map([[decision, rt('NO')]]))}, ${call(new Map([[decision, rt('YES')]]))});`,
      `return ${inner.call};`,
    ];
  }
  const [low, high] = endsOf(emission, discretion);
  const granted = `${agree}(${call(new Map([[decision, rt('YES')], [amount, low]]))}, ${call(new Map([[decision, rt('YES')], [amount, high]]))})`;
  const refused = call(new Map([[decision, rt('NO')], [amount, unknownValue(amount.representation)]]));
  return [
    `if (${decision.name} === ${rt('UNKNOWN')}) return ${agree}(${refused}, ${granted});`,
    `if (${decision.name} === ${rt('YES')} && ${unknownTest(amount.name, amount.representation)}) return ${granted};`,
    `return ${inner.call};`,
  ];
}

/** Declares the function and its wrappers, one per discretion; gives the call of the outermost. */
export function overDecisions(emission: Emission, { wanted, discretions, representation, type, body }: Scenario): string {
  const tried = discretions.length > MOST_TRIED ? discretions.filter((d) => !emission.index.changesLimit(d)) : discretions;
  const own = declareFunction(emission, wanted, type, body);
  return tried.reduce((inner, discretion) => declareFunction(emission, `${wanted}WhileOpen`, type, wrapperBody(emission, inner, representation, discretion)), own).call;
}
