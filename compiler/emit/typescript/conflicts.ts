/** Two provisos (但書) of one target of which neither comes before the other: where both hold, the outcome is a conflict, whatever the rule says. */
import type { Expression } from '../../ir/program.ts';
import { compileCondition } from './conditions.ts';
import { callArguments, constant, declareTruth, functionText, local, uniqueSlots, type Emission, type Slot } from './emission.ts';
import { factNames } from './item-facts.ts';
import { answerSlots, compileAnswer } from './lacks.ts';
import { constantCase, literal, pascalCase } from './names.ts';
import { joined, type Item } from './program-index.ts';
import { slotsOf } from './scope.ts';

/** Code with the slots that it reads. */
export interface Code {
  readonly code: string;
  readonly slots: readonly Slot[];
}

/** The condition under which an item is in conflict; null for most. */
export function conflictOf(item: Item): Expression | null {
  return item.conflicts?.length ? joined('or', item.conflicts.map((c) => c.condition)) : null;
}

/** The decision of an item with its conflicts. `inCase` says whether the item applies. */
export function withConflicts(emission: Emission, item: Item, decide: Code, inCase: Expression): Code {
  const condition = conflictOf(item);
  if (condition === null) return decide;
  const { rt, rtType } = emission;
  const slots = uniqueSlots([...decide.slots, ...answerSlots(emission, condition, inCase)]);
  const name = emission.names.fresh(`conflictOr${pascalCase(item.name.alias)}`);
  const inConflict = local(emission, 'inConflict');
  const conflicted = constant(emission, `${constantCase(item.name.alias)}_CONFLICT`, `/* @__PURE__ */ ${rt('decided')}("conflict", ${literal(item.provision.label)})`, `${item.name.text}：conflict`);
  emission.declarations.push(functionText(emission, name, slots, rtType('Decision'), [
    declareTruth(emission, inConflict, compileCondition(emission, condition)),
    `if (${inConflict} === ${rt('NO')}) return ${decide.code};`,
    `return ${rt('conflicting')}(${decide.code}, ${compileAnswer(emission, condition)}, ${compileAnswer(emission, inCase)}, ${conflicted}, ${factNames(emission, item)});`,
  ]));
  return { code: `${name}(${callArguments(slots)})`, slots };
}

/** The pairs of provisos of an item, for its explanation; null where it has none. */
export function conflictSides(emission: Emission, item: Item): Code | null {
  if (!item.conflicts?.length) return null;
  const side = (name: string): string => {
    const proviso = emission.index.program.provisos?.find((p) => p.name.text === name || p.name.alias === name);
    if (!proviso) throw new Error(`rule program: no proviso named ${name}`);
    return `{ name: ${literal(proviso.name.text)}, provision: ${literal(proviso.provision.label)}, text: ${literal(proviso.provision.text)} }`;
  };
  const pairs = item.conflicts.map(({ between, condition }) => `[${[compileCondition(emission, condition), ...between.map(side)].join(', ')}]`);
  return { code: `[${pairs.join(', ')}]`, slots: uniqueSlots(item.conflicts.flatMap((c) => slotsOf(emission, c.condition))) };
}
