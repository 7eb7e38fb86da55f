/** Sentences of one form: 甲種獎學金每月八千元 and 乙種獎學金每月四千元. What stands in the same place of both and is another word tells two things apart. */
import { matchesOf } from '../../../lang/matches.ts';

/** A sentence, and where a number stands in it. */
export interface Placed {
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

/** What one of them prints where the other one prints something else. */
export interface Swap {
  readonly a: string;
  readonly b: string;
}

const LONGEST = 160;
/** So long have the words to be that both have around what differs. */
const LEAST_RUN = 2;

/** The longest words that both hold, from one place on. */
function runAt(a: string, i: number, b: string, k: number): number {
  let n = 0;
  while (i + n < a.length && k + n < b.length && a[i + n] === b[k + n]) n++;
  return n;
}

/** What differs between two strings, in printed order: by the longest words in common, and those on either side of them. */
function swapsBetween(a: string, b: string): Swap[] {
  if (a === '' && b === '') return [];
  if (a === '' || b === '') return [{ a, b }];
  let [best, x, y] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < b.length; k++) {
      if (a[i] !== b[k] || (i > 0 && k > 0 && a[i - 1] === b[k - 1])) continue;
      const n = runAt(a, i, b, k);
      if (n > best) [best, x, y] = [n, i, k];
    }
  }
  if (best < LEAST_RUN && !(best === a.length || best === b.length)) return [{ a, b }];
  return [...swapsBetween(a.slice(0, x), b.slice(0, y)), ...swapsBetween(a.slice(x + best), b.slice(y + best))];
}

/** The number of an item, words that say nothing of what is meant. */
const MARK = /^[\s　]*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．]|答|問)[\s　：:]*/;
const SAYS_NOTHING = /[\s　，、：:（）()的之於應得須為以係將並及或者即起年每各該本至上下內前後\u0000]/g;
/** So much of the shorter one both have to share. */
const ONE_FORM = 0.6;
const LEAST_SHARED = 6;

/** What two sentences of one form have otherwise, besides the two numbers; null for sentences of other forms. */
function differencesOf(one: Placed, other: Placed): { readonly before: readonly Swap[]; readonly behind: readonly Swap[] } | null {
  const parts = [one, other].map(({ words, at, end }) => [words.slice(0, at).replace(MARK, ''), words.slice(end)] as const);
  const [[a, c], [b, d]] = parts as [readonly [string, string], readonly [string, string]];
  if (a.length + c.length > LONGEST || b.length + d.length > LONGEST) return null;
  const [before, behind] = [swapsBetween(a, b), swapsBetween(c, d)];
  const length = (side: 'a' | 'b'): number => [...before, ...behind].reduce((sum, swap) => sum + swap[side].length, 0);
  const shared = a.length + c.length - length('a');
  return shared < LEAST_SHARED || shared < ONE_FORM * Math.min(a.length + c.length, b.length + d.length) ? null : { before, behind };
}

const wordsOf = (words: string): string => words.replace(SAYS_NOTHING, '');
/** 甲種, 乙種; 未逾三分之一, 逾三分之一: another word, or another number, in the same place. */
const isOther = ({ a, b }: Swap): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one !== '' && other !== '' && one !== other && !one.includes(other) && !other.includes(one) && !SAYS_MORE.test(a + b);
};
/** Words of a form, and no names: one form more is no other thing. */
const SAYS_MORE = /[退扣，。應得須未不逾者由置以為可至滿達超有]/;

/** 未達六分之一者，退還七成; 未達三分之一者，退還五成: the first number of one sentence and the second one of the other. */
function standElsewhere(one: Placed, other: Placed): boolean {
  const [a, b] = [one, other].map(({ words }) => words.replace(MARK, '').replace(NUMBER, '#')) as [string, string];
  if (a.length + b.length > LONGEST * 2) return false;
  const differing = swapsBetween(a, b).reduce((sum, swap) => sum + Math.max(swap.a.length, swap.b.length), 0);
  const count = ({ words, at }: Placed): number => words.slice(0, at).replace(MARK, '').match(NUMBER)?.length ?? 0;
  return differing <= MOST_OTHER * Math.min(a.length, b.length) && count(one) !== count(other);
}
const NUMBER = /[0-9０-９一二三四五六七八九十百千萬]+(?:分之[0-9一二三四五六七八九十百]+)?|半/g;
const MOST_OTHER = 0.2;

/** Are two numbers of two things, as their sentences have one form and another word or number in front of them? */
export const areOfTwoThings = (one: Placed, other: Placed): boolean => one.words !== other.words && ((differencesOf(one, other)?.before.some(isOther) ?? false) || standElsewhere(one, other));

/** The sentence around a place. */
export function sentenceAt(text: string, at: number, end: number): Placed {
  const found = matchesOf(/[^。；\n]+/g, text).find(({ 0: words, index }) => index <= at && at < index + words.length);
  return found ? { words: found[0], at: at - found.index, end: end - found.index } : { words: text, at, end };
}

/** 機車違規，處三百元; 汽車違規者，處六百元: as long a word in front of the same ones. */
export function haveOtherSubjects(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.replace(MARK, '').split(/[，：]/)[0]!.replace(/者$/, '')) as [string, string];
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  const [x, y] = [a.slice(0, a.length - n), b.slice(0, b.length - n)];
  return n >= LEAST_RUN && x.length > 0 && x.length === y.length && x.length <= LONGEST_WORD && ![...x].some((c) => y.includes(c));
}
const LONGEST_WORD = 4;
