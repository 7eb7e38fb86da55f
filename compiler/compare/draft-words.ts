/** Drafted words for a change in a text: what became what, where that can be said shortly. */
import type { Element } from '../model/regulation.ts';
import { hunksOf, isDuty, isException, type Hunk } from './draft-hunks.ts';
import { bare, hunkWords, quotable, type Words } from './draft-quotes.ts';
import { foldedKey } from './fold.ts';
import { enumerated } from './labels.ts';
import { containedIn, contentOf, type Content } from './similarity.ts';

/** What can be quoted, how many changes of one text are, and how many numbers and duties where there are more. */
const SHORT = 24;
const FEW = 3;
const NUMBERS_AT_MOST = 6;
/** A change of wording, and not of what is ruled, has no more than so many characters. */
const MINOR = 8;
const HALF = 0.5;

/** What became of an element's own words, 'rewritten' where more changed than can be said; null where nothing but typographic noise differs. */
export function ownChange(current: Element, amended: Element): string | { readonly kind: 'rewritten' } | null {
  if (foldedKey(current.text) === foldedKey(amended.text)) return null;
  const sentence = secondSentence(current.text, amended.text);
  if (sentence !== null) return sentence;
  const all = hunksOf(current.text, amended.text);
  const hunks = all.filter(hasWords).map(quotable);
  if (all.length > 0 && hunks.length === 0) return '酌作標點符號修正';
  const [particles, others] = [hunks.filter(isParticle), hunks.filter((hunk) => !isParticle(hunk))];
  const said = others.map(wordsOf);
  const isWhole = said.every((words) => words !== null) && !isReordered(others);
  if (hunks.length > 0 && others.length <= FEW && isWhole) return ending(phrase(said.filter((words) => words !== null)), particles.length > 0 ? MINOR_WORDS : '');
  const [former, now] = [current, amended].map((element) => contentOf({ ...element, children: [] })) as [Content, Content];
  // of two lengths the longer may say much more
  if (Math.max(containedIn(former, now), containedIn(now, former)) < HALF) return { kind: 'rewritten' };
  const isNamed = others.map((hunk, i) => said[i] !== null && ((isRule(hunk) && isBrief(hunk)) || said[i] === ADDED_EXCEPTION || said[i] === REMOVED_EXCEPTION));
  const named = said.filter((words, i) => words !== null && isNamed[i]);
  const rest = others.filter((_, i) => !isNamed[i]);
  const restWords = rest.length + particles.length === 0 ? '' : rest.every(isMinor) ? MINOR_WORDS : '修正部分文字';
  if (named.length > 0 && named.length <= NUMBERS_AT_MOST) return ending(phrase(named.filter((words) => words !== null)), restWords);
  return named.length === 0 && restWords === MINOR_WORDS ? MINOR_WORDS : { kind: 'rewritten' };
}

/** A sentence behind an only one is its 後段; short ones are quoted. */
function secondSentence(former: string, now: string): string | null {
  const isSecond = (one: string, both: string): boolean => both.startsWith(one) && [one, both.slice(one.length)].every((text) => text.indexOf('。') === text.length - 1)
    && both.length - one.length > SHORT && !isException(both.slice(one.length));
  return isSecond(former, now) ? '增列後段規定' : isSecond(now, former) ? '刪除後段規定' : null;
}

const MINOR_WORDS = '酌作文字修正';
const ending = (words: string, rest: string): string => (words === '' || rest === '' ? words + rest : `${words}，並${rest}`);

const hasWords = ({ removed, added }: Hunk): boolean => bare(removed) !== bare(added);

/** Particles on which nothing depends, and what joins words. */
const LIGHT = /^[之其而並即則於以亦仍所及與和暨]*$/u;
const isParticle = ({ removed, added }: Hunk): boolean => LIGHT.test(bare(removed)) && LIGHT.test(bare(added));
const numbersIn = (text: string): string => text.match(/[零一二三四五六七八九十百千萬億○〇0-9０-９]+/gu)?.join() ?? '';
/** 三 of 。三、: the number of a line that was put behind another. */
const LIST_NUMBER = /^[一二三四五六七八九十]{1,3}$/u;
/** A number, or the word of a duty, became another: never a change of wording only. */
const isRule = ({ removed, added, before, after }: Hunk): boolean =>
  (!(LIST_NUMBER.test(removed) && /(?:^|[。：；])$/u.test(before) && after.startsWith('、')) && numbersIn(removed) !== numbersIn(added) && numbersIn(removed) !== '' && numbersIn(added) !== '') || (isDuty(bare(removed)) && isDuty(bare(added)));
/** Of one clause: what is named beside other changes. */
const BRIEF = 16;
const isBrief = ({ removed, added }: Hunk): boolean => Math.max(removed.length, added.length) <= BRIEF && !/[。；：]/u.test(removed + added);
const isMinor = (hunk: Hunk): boolean => !isRule(hunk) && Math.max(bare(hunk.removed).length, bare(hunk.added).length) <= MINOR && !/[應得須免不未非但]/u.test(hunk.removed + hunk.added);

/** The same words are put in at one place and taken out at another. */
function isReordered(hunks: readonly Hunk[]): boolean {
  const [out, into] = [hunks.map(({ removed }) => bare(removed)), hunks.map(({ added }) => bare(added))];
  return hunks.some(({ removed, added }) => bare(added) === '' && into.includes(bare(removed)) || bare(removed) === '' && out.includes(bare(added)))
    || hunks.some(({ removed, added }) => numbersIn(removed + added) === '' && hunks.some((other) => bare(other.removed) === bare(added) && bare(other.added) === bare(removed)));
}

/** How a change is said; null where its words say nothing by themselves or are too many. */
function wordsOf(hunk: Hunk): Words | null {
  const exception = exceptionWords(hunk);
  if (exception !== null) return exception;
  if (hunk.added.length > SHORT || hunk.removed.length > SHORT || ![hunk.removed, hunk.added].every(isBalanced)) return null;
  return hunkWords(hunk);
}

const BRACKETS = ['（）', '()', '「」', '『』', '《》'] as const;
/** Both of two brackets, or none. */
const isBalanced = (text: string): boolean => BRACKETS.every(([open, close]) => text.split(open as string).length === text.split(close as string).length);

/** 增列「甲」及「乙」，「丙」修正為「丁」: what is put in one after the other is named together. */
function phrase(changes: readonly Words[]): string {
  const out: string[] = [];
  for (let at = 0; at < changes.length; ) {
    const first = changes[at]!;
    let end = at + 1;
    if (typeof first === 'string') out.push(first);
    else {
      const next = (): Words | undefined => changes[end];
      const words = [first.words];
      for (let change = next(); typeof change === 'object' && change.verb === first.verb; change = next()) {
        words.push(change.words);
        end++;
      }
      const distinct = [...new Set(words)];
      // 「甲」及「及乙」 would say it twice
      out.push(first.verb + enumerated(distinct.length > 1 ? distinct.map((one) => one.replace(/^「[及與和或](?=.{2})/u, '「')) : distinct));
    }
    at = end;
  }
  return [...new Set(out)].join('，');
}

const ADDED_EXCEPTION = '增列但書規定';
const REMOVED_EXCEPTION = '刪除但書規定';

/** 增列但書規定: an exception put in or taken out as a whole. */
function exceptionWords({ removed, added }: Hunk): string | null {
  if (isException(added) && removed.length <= 1) return ADDED_EXCEPTION;
  if (isException(removed) && added.length <= 1) return REMOVED_EXCEPTION;
  return null;
}
