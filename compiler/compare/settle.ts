/** The last touches to marks that are right already: whole units, whole quoted terms, and no unchanged clause marked. */
import { takeInSentences, type Kept } from './sentences.ts';
import { LINE_BREAK, type Units } from './units.ts';
import type { Weights } from './weights.ts';

const QUOTED_AT_MOST = 10;
/** A clause shorter than this may be marked with its surroundings. */
const CLAUSE_AT_LEAST = 6;
const unitSet = (text: string): ReadonlySet<number> => new Set([...text].map((c) => c.charCodeAt(0)));
/** What ends a clause that is never marked when it did not change: a sign that only divides a sentence does not. */
const CLAUSE_ENDS = unitSet('。、()「」\n');
/** 法, 條例, 辦法 … between a law's name and 第. */
const LAW_ENDING = 2;
const ORDINAL = '第'.charCodeAt(0);
const [OPEN_QUOTE, CLOSE_QUOTE] = ['「'.charCodeAt(0), '」'.charCodeAt(0)];

/** Changes `kept` in place. What was covered stays covered. */
export function settle(a: Units, b: Units, kept: Kept, weights: Weights): void {
  takeInPairs(a, kept.old);
  takeInPairs(b, kept.new);
  wholeWords(a, b, kept);
  takeInLaws(b, kept.new);
  takeInUnits(b, kept.new);
  takeInQuotes(b, kept.new);
  takeInSentences(b, kept, weights.rewritten);
  freeClauses(a, b, kept);
}

/** A character of two UTF-16 units is marked whole. */
function takeInPairs({ codes }: Units, kept: Uint8Array): void {
  for (let k = 0; k + 1 < codes.length; k++) {
    const code = codes[k] as number;
    if (code >= 0xd800 && code <= 0xdbff && kept[k] !== kept[k + 1]) kept[k] = kept[k + 1] = 0;
  }
}

/**
 * A character that replaces a character of a word makes a new word: 教務 → 校務 is marked whole. The old text's words count too, since the
 * dictionary may not know the new one. Takes as much from either side, so that what is kept still pairs up.
 */
export function wholeWords(a: Units, b: Units, kept: Kept): void {
  let [i, j] = [0, 0];
  while (i < a.codes.length && j < b.codes.length) {
    if (kept.old[i] && kept.new[j]) { i++; j++; continue; }
    const [fromOld, fromNew] = [i, j];
    while (i < a.codes.length && !kept.old[i]) i++;
    while (j < b.codes.length && !kept.new[j]) j++;
    if (i - fromOld !== 1 || j - fromNew !== 1) continue;
    while (inWord(a, b, i, j) && kept.old[i] && kept.new[j]) kept.old[i++] = kept.new[j++] = 0;
    for (let [k, l] = [fromOld, fromNew]; k > 0 && l > 0 && inWord(a, b, k, l) && kept.old[k - 1] && kept.new[l - 1]; k--, l--) kept.old[k - 1] = kept.new[l - 1] = 0;
  }
}

const inWord = (a: Units, b: Units, i: number, j: number): boolean => a.wordEdge[i] === 0 || b.wordEdge[j] === 0;

/** A new law and a new number of an article are one citation: 學位授予法第三條, not 〔學位授予〕法第〔三〕條. */
function takeInLaws({ wordEdge, codes }: Units, kept: Uint8Array): void {
  for (let k = 1; k + 1 < codes.length; k++) {
    if (codes[k] !== ORDINAL || !kept[k] || kept[k + 1] || wordEdge[k + 1] !== 3) continue;
    let from = k;
    while (from > 0 && kept[from - 1] && k - from < LAW_ENDING && !CLAUSE_ENDS.has(codes[from - 1] as number)) from--;
    if (from > 0 && from < k && !kept[from - 1] && wordEdge[from] !== 3) kept.fill(0, from, k + 1);
  }
}

/** A mark that takes in more than a number takes in its unit too: 增修條文第十二條, but 第〔四〕項. */
function takeInUnits({ wordEdge, codes }: Units, kept: Uint8Array): void {
  for (let k = 1; k < codes.length; k++) {
    if (wordEdge[k] !== 3 || !kept[k] || kept[k - 1]) continue;
    let start = k - 1;
    while (wordEdge[start] === 2) start--;
    if (start > 0 && wordEdge[start] !== 3 && !kept[start - 1] && codes[start - 1] !== LINE_BREAK) kept[k] = 0;
    if (start > 1 && wordEdge[start] === 3 && !kept[start - 1]) kept[k] = 0;
  }
}

/** A short quoted term is marked whole: half a term says nothing. */
function takeInQuotes({ codes }: Units, kept: Uint8Array): void {
  for (let from = codes.indexOf(OPEN_QUOTE); from >= 0; from = codes.indexOf(OPEN_QUOTE, from + 1)) {
    const to = codes.indexOf(CLOSE_QUOTE, from);
    if (to < 0) return;
    const inner = kept.subarray(from + 1, to);
    if (inner.length <= QUOTED_AT_MOST && inner.includes(0) && !codes.subarray(from, to).includes(LINE_BREAK)) inner.fill(0);
  }
}

/** Takes the mark off a clause that stands unchanged in the old text at a place that fits what comes before and after it. */
function freeClauses(a: Units, b: Units, kept: Kept): void {
  let places = embeddings(a, b, kept.new);
  for (let from = 0; from < b.codes.length;) {
    let to = from;
    while (to < b.codes.length && !CLAUSE_ENDS.has(b.codes[to] as number)) to++;
    if (to - from >= CLAUSE_AT_LEAST && !kept.new.subarray(from, to).includes(1)) {
      const at = find(a.codes, b.codes.subarray(from, to), places.before[from] as number, places.after[to] as number);
      if (at >= 0) {
        const [start, end] = withSigns(a, b, kept.new, [from, to], at, places);
        kept.new.fill(1, start, end);
        kept.old.fill(1, at - (from - start), at + end - from);
        places = embeddings(a, b, kept.new);
      }
    }
    from = to + 1;
  }
}

/** A freed clause with the signs around it that are the same in the old text. */
function withSigns(a: Units, b: Units, kept: Uint8Array, [from, to]: readonly [number, number], at: number, places: Embeddings): [number, number] {
  const same = (k: number): boolean => !kept[k] && CLAUSE_ENDS.has(b.codes[k] as number) && b.codes[k] !== LINE_BREAK && a.codes[at + k - from] === b.codes[k];
  let [start, end] = [from, to];
  while (start > 0 && at + start - 1 - from >= (places.before[from] as number) && same(start - 1)) start--;
  while (end < b.codes.length && at + end - from < (places.after[to] as number) && same(end)) end++;
  return [start, end];
}

interface Embeddings {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** For every place of the new text: where in the old one the unmarked units before it end at the earliest, and those after it begin at the latest. */
function embeddings(a: Units, b: Units, kept: Uint8Array): Embeddings {
  const [n, m] = [a.codes.length, b.codes.length];
  const counts = (k: number): boolean => kept[k] === 1 && b.codes[k] !== LINE_BREAK;
  const before = new Int32Array(m + 1);
  const after = new Int32Array(m + 1).fill(n);
  for (let k = 0; k < m; k++) {
    let at = before[k] as number;
    if (counts(k)) {
      while (at < n && a.codes[at] !== b.codes[k]) at++;
      at++;
    }
    before[k + 1] = at;
  }
  for (let k = m - 1; k >= 0; k--) {
    let at = after[k + 1] as number;
    if (counts(k)) {
      at--;
      while (at >= 0 && a.codes[at] !== b.codes[k]) at--;
    }
    after[k] = at;
  }
  return { before, after };
}

/** First place of `part` in `whole` between `from` and `to`, line breaks in `whole` not counting as a match; -1 when there is none. */
function find(whole: Uint16Array, part: Uint16Array, from: number, to: number): number {
  for (let at = from; at + part.length <= to; at++) {
    let k = 0;
    while (k < part.length && whole[at + k] === part[k]) k++;
    if (k === part.length) return at;
  }
  return -1;
}
