/** What a rule in effect gives facts: each value as that of a definition of the fact's type, which nothing reads. */
import type { CheckedConsequence, CheckedDefinition, CheckedExpression, CheckedRule } from '../../compiler/check/checked.ts';
import { evaluate, valueOf, type World } from './interpreter.ts';
import { valueOutcomes } from './outcomes.ts';
import { isFalse, isTrue, UNKNOWN, YES, type Value } from './values.ts';

const cases = new WeakMap<CheckedExpression, CheckedDefinition>();
const made = new WeakMap<CheckedConsequence, CheckedDefinition>();

function definitionOf(rule: CheckedRule, consequence: CheckedConsequence, value: CheckedExpression): CheckedDefinition {
  const { name, alias, elementId, scope, source, span } = rule;
  const known = made.get(consequence) ?? { kind: 'definition', name: `${name} ⇒ ${consequence.words}`, alias, elementId, scope, source, span, type: consequence.type, branches: [], otherwise: value };
  made.set(consequence, known);
  return known;
}

/** The values in source order; unknown where provisos say differently, or may. */
export const givenBy = (rule: CheckedRule, world: World): readonly Value[] => rule.consequences.map((consequence): Value => {
  const { value } = consequence;
  if (value.kind === 'absent') return { kind: 'absent' };
  if (value.kind === 'list') return { kind: 'list', items: value.items.map((item) => evaluate(item, world)) };
  const definition = definitionOf(rule, consequence, value);
  return [...valueOutcomes(definition, world)].join() === 'value' ? valueOf(definition, world) : UNKNOWN;
});

/** Which entries get the value, by place, and of which it is not known; nothing where it is not given to entries. */
export function entriesBy({ entries }: CheckedConsequence, world: World): string {
  if (!entries) return '';
  const list = world.facts[entries.list.record]?.[entries.list.field];
  if (!Array.isArray(list)) return '@unknown';
  const met = list.map((entry: unknown) => (entries.condition ? evaluate(entries.condition, { ...world, entry: entry as Record<string, unknown> }) : YES));
  const places = (wanted: (v: Value) => boolean): string => met.flatMap((v, i) => (wanted(v) ? [i] : [])).join('.');
  return `@${places(isTrue)}?${places((v) => !isTrue(v) && !isFalse(v))}`;
}

/** The effects in words whose case holds, and, marked, those of which it is not known. */
export const effectsOf = (rule: CheckedRule, world: World): readonly string[] => [...rule.effects, ...rule.conditional.flatMap(({ condition, effects }) => {
  const { name, alias, elementId, scope, source, span } = rule;
  const definition: CheckedDefinition = cases.get(condition) ?? { kind: 'definition', name: `${name} ⇒ ${effects.join()}`, alias, elementId, scope, source, span, type: { kind: 'boolean' }, branches: [], otherwise: condition };
  cases.set(condition, definition);
  const holds = [...valueOutcomes(definition, world)].join() === 'value' ? evaluate(condition, world) : UNKNOWN;
  return isFalse(holds) ? [] : effects.map((effect) => (isTrue(holds) ? effect : `${effect}?`));
})];

/** Effects come with a breach, a right, and a case that has come about. */
export const takesEffect = (outcomes: string): boolean => ['violated', 'entitled', 'value'].includes(outcomes);
