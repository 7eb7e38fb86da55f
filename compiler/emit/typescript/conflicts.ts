/** Two provisos (但書) of one target of which neither comes before the other: where both hold, the outcome is a conflict, whatever the rule says. */
import type { Expression } from '../../ir/program.ts';
import { compileCondition } from './conditions.ts';
import { constant, declareFunction, declareTruth, local, type Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { compileAnswer } from './lacks.ts';
import { constantCase, literal, pascalCase } from './names.ts';
import { joined, type Item } from './program-index.ts';

/** The condition under which an item is in conflict; null for most. */
export function conflictOf(item: Item): Expression | null {
  return item.conflicts?.length ? joined('or', item.conflicts.map((c) => c.condition)) : null;
}

/** The decision of an item with its conflicts. `inCase` says whether the item applies. */
export function withConflicts(emission: Emission, item: Item, decide: string, inCase: Expression): string {
  const condition = conflictOf(item);
  if (condition === null) return decide;
  const { rt, rtType } = emission;
  const inConflict = local(emission, 'inConflict');
  const conflicted = constant(emission, `${constantCase(item.name.alias)}_CONFLICT`, `/* @__PURE__ */ ${rt('decided')}("conflict", ${literal(item.provision.label)})`, `${item.name.text}：conflict`);
  return declareFunction(emission, `conflictOr${pascalCase(item.name.alias)}`, rtType('Decision'), [
    declareTruth(emission, inConflict, compileCondition(emission, condition)),
    `if (${inConflict} === ${rt('NO')}) return ${decide};`,
    `return ${rt('conflicting')}(${decide}, ${compileAnswer(emission, condition)}, ${compileAnswer(emission, inCase)}, ${conflicted}, ${factNames(emission, item)});`,
  ]).call;
}

/** The pairs of provisos of an item, for its explanation; null where it has none. */
export function conflictSides(emission: Emission, item: Item): string | null {
  if (!item.conflicts?.length) return null;
  const side = (name: string): string => {
    const proviso = emission.index.program.provisos?.find((p) => p.name.text === name || p.name.alias === name);
    if (!proviso) throw new Error(`rule program: no proviso named ${name}`);
    return `{ name: ${literal(proviso.name.text)}, provision: ${literal(proviso.provision.label)}, text: ${literal(proviso.provision.text)} }`;
  };
  const pairs = item.conflicts.map(({ between, condition }) => `[${[compileCondition(emission, condition), ...between.map(side)].join(', ')}]`);
  return `[${pairs.join(', ')}]`;
}
