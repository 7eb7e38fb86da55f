/** Effects that come about in some case only (效果 … 時：…): code that asks each case where the rule takes effect. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { conflictOf } from './conflicts.ts';
import type { Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { settledBy, trialOf } from './items.ts';
import { compileAnswer } from './lacks.ts';
import { literal } from './names.ts';
import type { Item } from './program-index.ts';

/** The case of an effect as a definition that nothing reads: what is not known in it is tried as in any other. */
const asDefinition = ({ name, provision, facts, bindings }: Item, condition: Expression, i: number): ProgramDefinition =>
  ({ kind: 'definition', name: { text: name.text, alias: `${name.alias}Case${i + 1}` }, provision, facts, bindings, caveats: [], type: { kind: 'boolean' }, branches: [], otherwise: condition });

const settledAnswer = (emission: Emission, definition: ProgramDefinition, own: string): string =>
  settledBy(emission, 'settledAnswer', own, trialOf(emission, definition, emission.rtType('Answer'), own));

/** The result with the effects of the cases that hold, and those of which it is not known; `code` itself for an item without such. */
export function withConditionalEffects(emission: Emission, item: Item, code: string): string {
  const conditional = item.kind === 'norm' ? (item.conditional ?? []) : [];
  if (conditional.length === 0) return code;
  const { rt } = emission;
  const entries = conditional.map(({ condition, effects, conflicts }, i) => {
    const conflict = conflicts?.length ? conflictOf({ ...item, conflicts }) : null;
    const holds = compileAnswer(emission, condition);
    const answer = settledAnswer(emission, asDefinition(item, condition, i), conflict ? `${rt('unlessInConflict')}(${compileAnswer(emission, conflict)}, ${holds})` : holds);
    return `[[${effects.map(literal).join(', ')}], ${answer}]`;
  });
  return `${rt('withConditionalEffects')}(${code}, () => [${entries.join(', ')}], ${factNames(emission, item)})`;
}
