/** 廠商停車證由三千元調為三千六百元 of what was three thousand six hundred before: a paper tells of a change that is none. */
import { candidatesFor, likelihoods, type Retold, type ToldSentence } from './told-match.ts';
import type { Rules } from './told-rules.ts';
import { isCounted, saysSame, tenseAt, type Slot } from './told-slots.ts';

/** So likely the number that is told as new has to be the one of a rule that stands in both texts. */
const SURE = 0.8;
/** So unlikely it has to be that anything had the number that is told as old. */
const HARDLY = 0.05;

/** What a sentence says that was otherwise, where the text in force has the new number already. */
export function unchangedIn(sentence: ToldSentence, rules: Rules): Retold[] {
  return sentence.slots.flatMap((was) => {
    if (!isCounted(was) || tenseAt(sentence.words, was) !== 'old') return [];
    const is = sentence.slots.find((one) => one.unit === was.unit && one.start > was.end && !/[，。；]/.test(sentence.words.slice(was.end, one.start)) && tenseAt(sentence.words, one) === 'new');
    return is ? (ofBoth(was, is, sentence, rules) ?? []) : [];
  });
}

function ofBoth(was: Slot, is: Slot, sentence: ToldSentence, rules: Rules): Retold | null {
  // a number stands between the two, and what both are of in front of the first one
  const told = { ...is, near: new Set([...was.near, ...is.near]), clause: was.clause };
  const candidates = candidatesFor(told, sentence, rules);
  if (candidates.length === 0) return null;
  const likely = likelihoods(told, sentence, candidates, rules);
  const sum = (counts: (i: number) => boolean): number => likely.reduce((all, chance, i) => (counts(i) ? all + chance : all), 0);
  const isUnchanged = (i: number): boolean => candidates[i]!.age === 'both' && saysSame(is, candidates[i]!.own);
  const isTold = sum((i) => candidates[i]!.age !== 'new' && saysSame(was, candidates[i]!.own)) > HARDLY;
  const best = likely.indexOf(Math.max(...likely));
  return isTold || !isUnchanged(best) || sum(isUnchanged) < SURE ? null : { one: was, sentence, candidate: candidates[best]! };
}
