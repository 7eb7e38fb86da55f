/** What a rule in effect gives facts: each value as that of a definition of the fact's type, which nothing reads. */
import type { CheckedConsequence, CheckedDefinition, CheckedRule } from '../../compiler/check/checked.ts';
import { valueOf, type World } from './interpreter.ts';
import { valueOutcomes } from './outcomes.ts';
import { UNKNOWN, type Value } from './values.ts';

const made = new WeakMap<CheckedConsequence, CheckedDefinition>();

function definitionOf(rule: CheckedRule, consequence: CheckedConsequence): CheckedDefinition {
  const { name, alias, elementId, scope, source, span } = rule;
  const known = made.get(consequence) ?? { kind: 'definition', name: `${name} ⇒ ${consequence.words}`, alias, elementId, scope, source, span, type: consequence.type, branches: [], otherwise: consequence.value };
  made.set(consequence, known);
  return known;
}

/** The values in source order; unknown where provisos say differently, or may. */
export const givenBy = (rule: CheckedRule, world: World): readonly Value[] => rule.consequences.map((consequence) => {
  const definition = definitionOf(rule, consequence);
  return [...valueOutcomes(definition, world)].join() === 'value' ? valueOf(definition, world) : UNKNOWN;
});

/** Effects come with a breach, a right, and a case that has come about. */
export const takesEffect = (outcomes: string): boolean => ['violated', 'entitled', 'value'].includes(outcomes);
