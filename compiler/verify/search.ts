/** Looking for a case: a box is divided until one is found in which the condition holds everywhere, or none is left. */
import { bisect, splitFor } from './splits.ts';
import { naturalRange, truthsOf, type Box, type Problem } from './boxes.ts';
import { YES, type Formula } from './formulas.ts';
import { isWithin } from './ranges.ts';
import { tighten } from './tighten.ts';

/** Boxes that nothing could be made of, before a question is given up. */
const MOST_REFUSED = 40;
/** Boxes that are looked at before a question is given up. */
export const BUDGET = 20_000;

export type Search = { readonly kind: 'found'; readonly box: Box } | { readonly kind: 'none' } | { readonly kind: 'unproven' };

/**
 * A box of `start` in every point of which `formula` is true; `none`: it is true nowhere. `unproven`: the budget is used up, or what is left
 * depends on something that the solver cannot read. Deterministic.
 * @param accepts is asked of every box found, and may refuse it: then it looks on
 */
export function search(formula: Formula, start: Box, problem: Problem, budget: number = BUDGET, accepts: (box: Box) => boolean = () => true): Search {
  const open: Box[] = [start];
  let isComplete = true;
  let refused = 0;
  for (let looked = 0; open.length > 0; looked++) {
    if (looked >= budget) return { kind: 'unproven' };
    const box = tighten(open.pop()!, problem);
    const truths = box ? truthsOf(formula, box, problem) : 0;
    if (!box || !(truths & YES)) continue;
    const unmet = truths === YES ? unmetTerm(box, problem) : null;
    if (truths === YES && unmet === null) {
      if (accepts(box)) return { kind: 'found', box };
      if (++refused >= MOST_REFUSED) return { kind: 'unproven' };
      isComplete = false;
      continue;
    }
    const parts = unmet === null ? splitFor(formula, YES, box, problem) : bisect(problem.terms[unmet]!, box);
    if (parts) open.push(...parts.toReversed());
    else isComplete = false;
  }
  return { kind: isComplete ? 'none' : 'unproven' };
}

/** A term whose limit the variables alone do not keep to yet. */
function unmetTerm(box: Box, { terms }: Problem): number | null {
  for (const [index, limit] of box.limits) if (!isWithin(naturalRange(terms[index]!, box), limit)) return index;
  return null;
}
