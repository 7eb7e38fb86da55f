/**
 * Open decisions: a function that computes something with every decision made is wrapped so that an open one is tried every way it can go:
 * refused, granted with the least amount, granted with the most. What all of them agree on stands, anything else is unknown.
 */
import type { ProgramDiscretion, Rational } from '../../ir/program.ts';
import { callArguments, constant, functionText, type Emission, type Slot } from './emission.ts';
import { unknownTest, unknownValue, type Representation } from './representation.ts';
import { amountSlot, decisionSlot } from './slots.ts';

/** Of more decisions that bear on one question not every way is tried: limits ('granted') know what they can be while decisions are open. */
const MOST_TRIED = 8;

export interface Scenario {
  readonly wanted: string;
  readonly slots: readonly Slot[];
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

/** An amount at one end of what may be granted, in the representation of the amount. */
export function amountCode(emission: Emission, amount: Rational, representation: Representation, end: 'low' | 'high'): string {
  if (representation.kind === 'scaled') return String(representation[end]);
  return constant(emission, 'AMOUNT', `/* @__PURE__ */ ${emission.rt('rational')}(${amount.n}n, ${amount.d}n)`);
}

function wrapperBody(emission: Emission, inner: string, scenario: Scenario, discretion: ProgramDiscretion): string[] {
  const { rt } = emission;
  const agree = agreeName(emission, scenario.representation);
  const decision = decisionSlot(emission, discretion);
  const call = (changes: ReadonlyMap<Slot, string>): string => `${inner}(${scenario.slots.map((slot) => changes.get(slot) ?? slot.name).join(', ')})`;
  if (!discretion.amount) {
    return [
      `if (${decision.name} === ${rt('UNKNOWN')}) return ${agree}(${call(new Map([[decision, rt('NO')]]))}, ${call(new Map([[decision, rt('YES')]]))});`,
      `return ${call(new Map())};`,
    ];
  }
  const amount = amountSlot(emission, discretion);
  const low = amountCode(emission, discretion.amount.low, amount.representation, 'low');
  const high = amountCode(emission, discretion.amount.high, amount.representation, 'high');
  const granted = `${agree}(${call(new Map([[decision, rt('YES')], [amount, low]]))}, ${call(new Map([[decision, rt('YES')], [amount, high]]))})`;
  const refused = call(new Map([[decision, rt('NO')], [amount, unknownValue(amount.representation)]]));
  return [
    `if (${decision.name} === ${rt('UNKNOWN')}) return ${agree}(${refused}, ${granted});`,
    `if (${decision.name} === ${rt('YES')} && ${unknownTest(amount.name, amount.representation)}) return ${granted};`,
    `return ${call(new Map())};`,
  ];
}

/** Declares the function and its wrappers, one per discretion; gives the name of the outermost. */
export function declareOverDecisions(emission: Emission, scenario: Scenario): string {
  const tried = scenario.discretions.length > MOST_TRIED ? scenario.discretions.filter((d) => !emission.index.changesLimit(d)) : scenario.discretions;
  let name = emission.names.fresh(scenario.wanted);
  emission.declarations.push(functionText(emission, name, scenario.slots, scenario.type, scenario.body));
  for (const discretion of tried) {
    const outer = emission.names.fresh(`${scenario.wanted}WhileOpen`);
    emission.declarations.push(functionText(emission, outer, scenario.slots, scenario.type, wrapperBody(emission, name, scenario, discretion)));
    name = outer;
  }
  return name;
}

/** The same as a call with the slots as they are. */
export function overDecisions(emission: Emission, scenario: Scenario): string {
  return `${declareOverDecisions(emission, scenario)}(${callArguments(scenario.slots)})`;
}
