/** Effects that a rule has in some case only (效果 教師.專兼任 為 專任教師 時：…). They leave its outcome as it is. */
import { takesEffect, type OpenEffect, type Result } from './result.ts';
import { NO, YES } from './truth.ts';
import { conflictNote } from './consequences.ts';
import { inSourceOrder, lacking, type Answer } from './undetermined.ts';

/** The result with the effects whose case holds behind the others; where that is not known, what it lacks. `cases` is asked only where the rule takes effect. */
export function withConditionalEffects(result: Result, cases: () => readonly (readonly [effects: readonly string[], holds: Answer])[], order: readonly string[]): Result {
  if (!takesEffect(result.outcome)) return result;
  const given = cases();
  const effects = [...(result.effects ?? []), ...given.flatMap(([words, holds]) => (holds === YES ? words : []))];
  const openEffects = given.flatMap(([words, holds]): OpenEffect[] => {
    if (typeof holds !== 'object') return [];
    const missing = inSourceOrder(holds.missing, order);
    return words.map((effect) => ({ effect, missing, ...(holds.reasons.length > 0 ? { reasons: holds.reasons } : {}) }));
  });
  return { ...result, ...(effects.length > 0 ? { effects } : {}), ...(openEffects.length > 0 ? { openEffects } : {}) };
}

/** Whether a case holds, while it reads what two provisos say differently, or may. */
export function unlessInConflict(conflict: Answer, holds: Answer): Answer {
  return conflict === NO ? holds : lacking(conflictNote(conflict));
}
