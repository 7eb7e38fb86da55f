/** Effects that come about in some case only (效果 … 時：…): code that asks each case where the rule takes effect. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { conflictOf, type Code } from './conflicts.ts';
import { INPUT, uniqueSlots, type Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { trialOf } from './items.ts';
import { answerSlots, compileAnswer } from './lacks.ts';
import { literal } from './names.ts';
import type { Item } from './program-index.ts';

/** The case of an effect as a definition that nothing reads: what is not known in it is tried as in any other. */
const asDefinition = ({ name, provision, facts, bindings }: Item, condition: Expression, i: number): ProgramDefinition =>
  ({ kind: 'definition', name: { text: name.text, alias: `${name.alias}Case${i + 1}` }, provision, facts, bindings, caveats: [], type: { kind: 'boolean' }, branches: [], otherwise: condition });

function settledAnswer(emission: Emission, definition: ProgramDefinition, own: Code): Code {
  const trial = trialOf(emission, definition, emission.rtType('Answer'), own);
  return trial ? { code: `${emission.rt('settledAnswer')}(${own.code}, ${trial.given}, input, ${trial.parts})`, slots: uniqueSlots([...own.slots, INPUT]) } : own;
}

/** The result with the effects of the cases that hold, and those of which it is not known; `code` itself for an item without such. */
export function withConditionalEffects(emission: Emission, item: Item, code: string): Code {
  const conditional = item.kind === 'norm' ? (item.conditional ?? []) : [];
  if (conditional.length === 0) return { code, slots: [] };
  const { rt } = emission;
  const entries = conditional.map(({ condition, effects, conflicts }, i) => {
    const conflict = conflicts?.length ? conflictOf({ ...item, conflicts }) : null;
    const holds = compileAnswer(emission, condition);
    const answer = settledAnswer(emission, asDefinition(item, condition, i), {
      code: conflict ? `${rt('unlessInConflict')}(${compileAnswer(emission, conflict)}, ${holds})` : holds, slots: answerSlots(emission, condition, ...(conflict ? [conflict] : [])),
    });
    return { code: `[[${effects.map(literal).join(', ')}], ${answer.code}]`, slots: answer.slots };
  });
  return {
    code: `${rt('withConditionalEffects')}(${code}, () => [${entries.map((e) => e.code).join(', ')}], ${factNames(emission, item)})`,
    slots: uniqueSlots(entries.flatMap((e) => e.slots)),
  };
}
