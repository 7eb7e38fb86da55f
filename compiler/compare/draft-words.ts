/** Drafted words for a change in a text: what became what, where that can be said shortly. */
import type { Element } from '../model/regulation.ts';
import { isCitedList } from './cited-lists.ts';
import { hunksOf, isDuty, isException, WORDS, type Hunk } from './draft-hunks.ts';
import { bare, hunkWords, isParticle, quotable, quoted, type Words } from './draft-quotes.ts';
import { foldedKey } from './fold.ts';
import { enumerated } from './labels.ts';
import { containedIn, contentOf, type Content } from './similarity.ts';

/** What can be quoted of a change, what was only put in or taken out, how many changes of one text are, and how many numbers and duties where there are more. */
const SHORT = 24;
const ALONE = 40;
/** What all that is said of one text may have together. */
const LONG = 130;
const FEW = 4;
const MANY = 2;
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
  const said = inGeneral(others.map(wordsOf));
  const isMixed = isReordered(others);
  if (hunks.length > 0 && fits(said, FEW) && !said.includes(null) && !isMixed) return ending(phrase(said), particles.length > 0 ? MINOR_WORDS : '');
  const [former, now] = [current, amended].map((element) => contentOf({ ...element, children: [] })) as [Content, Content];
  // of two lengths the longer may say much more
  const isAlike = Math.max(containedIn(former, now), containedIn(now, former)) >= HALF;
  const isSure = others.map((hunk, i) => said[i] !== null && (isRule(hunk) ? isBrief(hunk) && (isAlike || isAnchored(hunk)) : isAlike && EXCEPTIONS.includes(said[i] as string)));
  const isOfWeight = others.map((hunk, i) => isSure[i] || (isAlike && !isMixed && said[i] !== null && !isMinor(hunk) && !/[。；：]/u.test(bare(hunk.removed) + bare(hunk.added))));
  const isTold = fits(said.filter((_, i) => isOfWeight[i]), FEW) ? isOfWeight : fits(said.filter((_, i) => isSure[i]), NUMBERS_AT_MOST) ? isSure : [];
  const told = said.filter((_, i) => isTold[i]);
  const rest = others.filter((_, i) => !isTold[i]);
  const isSaid = isSure.includes(true) || rest.every(isMinor) || lengthOf(rest) <= lengthOf(others) / 2;
  const restWords = rest.length + particles.length === 0 ? '' : isAlike && rest.every(isMinor) ? MINOR_WORDS : '修正部分文字';
  if (told.length > 0 && isSaid) return ending(phrase(told), restWords);
  return isAlike && restWords === MINOR_WORDS ? MINOR_WORDS : { kind: 'rewritten' };
}

const lengthOf = (hunks: readonly Hunk[]): number => hunks.reduce((sum, { removed, added }) => sum + bare(removed).length + bare(added).length, 0);

/** Not more different changes than that, nor more words than are read at once. */
const fits = (said: readonly (Words | null)[], most: number): boolean => new Set(said.map((words) => JSON.stringify(words))).size <= most && phrase(said).length <= LONG;

/** Behind unchanged words of the same clause: the same thing is said of it, however much else changed. */
const isAnchored = ({ before }: Hunk): boolean => /[\p{L}\p{N}]{4}$/u.test(before);

/** A sentence behind an only one is its 後段; short ones are quoted. */
function secondSentence(former: string, now: string): string | null {
  const isSecond = (one: string, both: string): boolean => both.startsWith(one) && [one, both.slice(one.length)].every((text) => text.indexOf('。') === text.length - 1)
    && both.length - one.length > SHORT && !isException(both.slice(one.length));
  return isSecond(former, now) ? '增訂後段規定' : isSecond(now, former) ? '刪除後段規定' : null;
}

const MINOR_WORDS = '酌作文字修正';
const ending = (words: string, rest: string): string => (words === '' || rest === '' ? words + rest : `${words}，並${rest}`);

const hasWords = ({ removed, added }: Hunk): boolean => bare(removed) !== bare(added);

const numbersIn = (text: string): string => text.match(/[零一二兩三四五六七八九十百千萬億○〇0-9０-９]+/gu)?.join() ?? '';
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
  const core = (text: string): string => bare(text).replace(/^[及與和或暨]|[及與和或暨]$/gu, '');
  const pairs = hunks.map(({ removed, added }) => ({ out: core(removed), into: core(added) }));
  const isElsewhere = (text: string, side: 'out' | 'into', own: object): boolean => text !== '' && pairs.some((other) => other !== own && (other[side] === text || (text.length > 1 && other[side].includes(text) && !other[side === 'out' ? 'into' : 'out'].includes(text))));
  return pairs.some((pair) => (pair.into === '' && isElsewhere(pair.out, 'into', pair)) || (pair.out === '' && isElsewhere(pair.into, 'out', pair)))
    || pairs.some(({ out, into }) => numbersIn(out + into) === '' && pairs.some((other) => other.out === into && other.into === out));
}

const CITATIONS_CHANGED = '修正援引條次';
const REPLACED = /^「([^」]+)」修正為「([^」]+)」$/u;
const isOfCitations = (words: Words | null): boolean => typeof words === 'string' && (words === CITATIONS_CHANGED || (REPLACED.exec(words)?.slice(1).every(isCitedList) ?? false));

/** More citations than are easily read, as one. */
function inGeneral(said: readonly (Words | null)[]): (Words | null)[] {
  const isMany = new Set(said.filter(isOfCitations)).size > MANY;
  return said.map((words) => (isMany && isOfCitations(words) ? CITATIONS_CHANGED : words));
}

/** How a change is said; null where its words say nothing by themselves or are too many. */
function wordsOf(hunk: Hunk): Words | null {
  const exception = exceptionWords(hunk);
  if (exception !== null) return exception;
  const [removed, added] = [bare(hunk.removed), bare(hunk.added)];
  const isOneSided = removed === '' || added === '';
  if (!isOneSided && [removed, added].every(isCitedList) && Math.max(removed.length, added.length) > SHORT) return CITATIONS_CHANGED;
  // all of a text that became another one
  if (!isOneSided && !WORDS.test(hunk.before + hunk.after) && Math.max(removed.length, added.length) > BRIEF) return null;
  // by itself it says nothing of the exception that it begins or ends
  if (removed === '但' || added === '但') return null;
  if (![hunk.removed, hunk.added].every(isBalanced) || (isOneSided && /[。；：]/u.test(removed + added) && !beginsClause(hunk))) return null;
  if (Math.max(removed.length, added.length) <= (Math.min(removed.length, added.length) <= MINOR ? ALONE : SHORT)) return hunkWords(hunk);
  return isOneSided && beginsClause(hunk) ? firstClause(added === '' ? '刪除' : '增列', removed + added, hunk.removed.includes('。') || hunk.added.includes('。')) : null;
}

const beginsClause = ({ removed, added, before }: Hunk): boolean => /(?:^|[，；。：])$/u.test(before) || /^[，；。：]/u.test(removed + added);

/** 增列「申請書應載明事由」等文字: more than can be quoted, by what it begins with. */
function firstClause(verb: '增列' | '刪除', text: string, isSentence: boolean): Words | null {
  const [clause = ''] = /^[^，；。：\n]+/u.exec(text) ?? [];
  return clause.length > 3 && clause.length <= SHORT && isBalanced(clause) ? { verb, words: `${quoted(clause)}等${isSentence ? '規定' : '文字'}` } : null;
}

const BRACKETS = ['（）', '()', '「」', '『』', '《》'] as const;
/** Both of two brackets, or none. */
const isBalanced = (text: string): boolean => BRACKETS.every(([open, close]) => text.split(open as string).length === text.split(close as string).length);

/** 增列「甲」及「乙」，「丙」修正為「丁」: what is put in one after the other is named together. */
function phrase(said: readonly (Words | null)[]): string {
  const changes = said.filter((words) => words !== null);
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

const ADDED_EXCEPTION = '增訂但書規定';
const REMOVED_EXCEPTION = '刪除但書規定';
const EXCEPTIONS: readonly string[] = [ADDED_EXCEPTION, REMOVED_EXCEPTION];

/** 增列但書規定: an exception put in or taken out as a whole. */
function exceptionWords({ removed, added }: Hunk): string | null {
  if (isException(added) && removed.length <= 1) return ADDED_EXCEPTION;
  if (isException(removed) && added.length <= 1) return REMOVED_EXCEPTION;
  return null;
}
