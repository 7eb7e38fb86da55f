/** The loop around an evaluator that is timed. */
import { ownCopy } from '../common/measure.ts';
import type { Input } from './audit.ts';
import type { Decide } from './generated.ts';

/** The rules that are met. All five decisions are used, so that an engine cannot leave one out. */
function countMet(decide: Decide, inputs: readonly Input[]): number {
  let met = 0;
  for (let i = 0; i < inputs.length; i++) {
    const { stress, advance, social, certificates, graduation } = decide(inputs[i]!);
    if (stress.outcome === 'met') met++;
    if (advance.outcome === 'met') met++;
    if (social.outcome === 'met') met++;
    if (certificates.outcome === 'met') met++;
    if (graduation.outcome === 'met') met++;
  }
  return met;
}

/** A copy of the loop for one contender. */
export const ownCount = (): typeof countMet => ownCopy(countMet);
