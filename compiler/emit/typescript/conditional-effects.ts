/** Effects that come about in some case only (效果 … 時：…): code that asks each case where the rule takes effect. */
import { conflictOf, type Code } from './conflicts.ts';
import { uniqueSlots, type Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { answerSlots, compileAnswer } from './lacks.ts';
import { literal } from './names.ts';
import type { Item } from './program-index.ts';

/** The result with the effects of the cases that hold, and those of which it is not known; `code` itself for an item without such. */
export function withConditionalEffects(emission: Emission, item: Item, code: string): Code {
  const conditional = item.kind === 'norm' ? (item.conditional ?? []) : [];
  if (conditional.length === 0) return { code, slots: [] };
  const { rt } = emission;
  const entries = conditional.map(({ condition, effects, conflicts }) => {
    const conflict = conflicts?.length ? conflictOf({ ...item, conflicts }) : null;
    const holds = compileAnswer(emission, condition);
    const answer = conflict ? `${rt('unlessInConflict')}(${compileAnswer(emission, conflict)}, ${holds})` : holds;
    return { code: `[[${effects.map(literal).join(', ')}], ${answer}]`, slots: answerSlots(emission, condition, ...(conflict ? [conflict] : [])) };
  });
  return {
    code: `${rt('withConditionalEffects')}(${code}, () => [${entries.map((e) => e.code).join(', ')}], ${factNames(emission, item)})`,
    slots: uniqueSlots(entries.flatMap((e) => e.slots)),
  };
}
