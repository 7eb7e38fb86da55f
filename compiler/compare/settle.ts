/** The last touches to marks that are right already: whole units, whole quoted terms, and no unchanged clause marked. */
import { gapsOf, isMarked, MARKED, type Partners } from './partners.ts';
import type { Range } from './ranges.ts';
import { giveBackStops, takeInSentences, takeInStops } from './sentences.ts';
import { CELL_BREAK, isBreak, textOf, type Units } from './units.ts';
import type { Weights } from './weights.ts';

const QUOTED_AT_MOST = 10;
/** A clause shorter than this may be marked with its surroundings. */
const CLAUSE_AT_LEAST = 6;
const unitSet = (text: string): ReadonlySet<number> => new Set([...text].map((c) => c.charCodeAt(0)));
/** What ends a clause that is never marked when it did not change: a sign that only divides a sentence does not. */
const CLAUSE_ENDS = unitSet(`。、()「」\n${String.fromCharCode(CELL_BREAK)}`);
/** 法, 條例, 辦法 … between a law's name and 第. */
const LAW_ENDING = 2;
const ORDINAL = '第'.charCodeAt(0);
const BRACKETS = ['「」', '『』', '()', '《》', '〈〉'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);
const [OPEN_QUOTE, CLOSE_QUOTE] = ['「'.charCodeAt(0), '」'.charCodeAt(0)];

/** Changes the partners of `b`'s units in place. What was covered stays covered. */
export function settle(a: Units, b: Units, partners: Partners, weights: Weights): void {
  takeInPairs(b, partners);
  takeInLaws(b, partners);
  takeInUnits(b, partners);
  takeInQuotes(b, partners);
  takeInSentences(a, b, partners, weights.rewritten);
  leaveBrackets(a, b, partners);
  const stops = takeInStops(b, partners);
  freeClauses(a, b, partners);
  giveBackStops(partners, stops);
}

/** A character of two UTF-16 units is marked whole. */
function takeInPairs({ codes }: Units, partners: Partners): void {
  codes.forEach((code, k) => {
    if (code >= 0xd800 && code <= 0xdbff && isMarked(partners, k) !== isMarked(partners, k + 1)) partners[k] = partners[k + 1] = MARKED;
  });
}

/** A new law and a new number of an article are one citation: 學位授予法第三條, not 〔學位授予〕法第〔三〕條. */
function takeInLaws({ wordEdge, codes }: Units, partners: Partners): void {
  const kept = (k: number): boolean => !isMarked(partners, k);
  codes.forEach((code, k) => {
    if (code !== ORDINAL || !kept(k) || kept(k + 1) || wordEdge[k + 1] !== 3) return;
    let from = k;
    while (kept(from - 1) && k - from < LAW_ENDING && !CLAUSE_ENDS.has(codes[from - 1] as number)) from--;
    if (from < k && !kept(from - 1) && wordEdge[from] !== 3) partners.fill(MARKED, from, k + 1);
  });
}

/** A mark that takes in more than a number takes in its unit too: 增修條文第十二條, but 第〔四〕項. */
function takeInUnits({ wordEdge, codes }: Units, partners: Partners): void {
  const kept = (k: number): boolean => !isMarked(partners, k);
  wordEdge.forEach((edge, k) => {
    if (edge !== 3 || !kept(k) || kept(k - 1)) return;
    let start = k - 1;
    while (wordEdge[start] === 2) start--;
    if (!kept(start - 1) && !isBreak(codes[start - 1] as number)) partners[k] = MARKED;
  });
}

/** A short quoted term is marked whole: half a term says nothing. */
function takeInQuotes({ codes }: Units, partners: Partners): void {
  codes.forEach((code, from) => {
    if (code !== OPEN_QUOTE) return;
    const behind = codes.subarray(from + 1, from + 2 + QUOTED_AT_MOST);
    // without an end, nothing
    const length = behind.indexOf(CLOSE_QUOTE);
    const inner = partners.subarray(from + 1, from + 1 + length);
    if (inner.includes(MARKED) && !behind.subarray(0, length).some(isBreak)) inner.fill(MARKED);
  });
}

/** A mark holds both of two brackets or none: 一、「〔教學優良〕」, not 一、〔「教學優良〕」. The old words at its place have the other one too. */
function leaveBrackets(a: Units, b: Units, partners: Partners): void {
  for (const pair of BRACKETS) {
    // what was left out divides the gaps: the next pair stays in order with it
    for (const { old, now } of gapsOf(a, partners)) {
      for (const [i, j] of loneBrackets(pair, a.codes.subarray(...old), b.codes.subarray(...now))) partners[now[0] + j] = old[0] + i;
    }
  }
}

/** Places of a bracket that both texts hold without its other one: the last opening behind every closing one, the first closing before every opening one. */
function loneBrackets([open, close]: readonly [number, number], former: Uint16Array, words: Uint16Array): [number, number][] {
  const opening = (codes: Uint16Array): number => (codes.lastIndexOf(open) > codes.lastIndexOf(close) ? codes.lastIndexOf(open) : -1);
  const closing = (codes: Uint16Array): number => (codes.indexOf(open) === -1 || codes.indexOf(close) < codes.indexOf(open) ? codes.indexOf(close) : -1);
  return [opening, closing].flatMap((find): [number, number][] => {
    const [i, j] = [find(former), find(words)];
    return i === -1 || j === -1 ? [] : [[i, j]];
  });
}

/**
 * Takes the mark off a clause that stands unchanged in the old text at a place that fits what comes before and after it: behind the earliest
 * place where the unmarked units before it fit, and before the latest one of those after it.
 */
function freeClauses(a: Units, b: Units, partners: Partners): void {
  const marked = markedClauses(b, partners);
  if (marked.length === 0) return;
  const [former, words] = [textOf(a.codes), textOf(b.codes)];
  const after = latest(a, b, partners);
  let [before, done] = [0, 0];
  for (const [from, to] of marked) {
    for (; done < from; done++) if (counts(b, partners, done)) before = a.codes.indexOf(b.codes[done] as number, before) + 1;
    const at = former.indexOf(words.slice(from, to), before);
    if (at === -1 || at + to - from > (after[to] as number)) continue;
    const [start, end] = withSigns(a, b, partners, [from, to], at, [before, after[to] as number]);
    for (let k = start; k < end; k++) partners[k] = at + k - from;
    done = start;
  }
}

/** Clauses that are marked as wholes, without the signs around them. */
function markedClauses({ codes }: Units, partners: Partners): Range[] {
  const ends = [...codes.keys()].filter((k) => CLAUSE_ENDS.has(codes[k] as number));
  return [...ends, codes.length]
    .map((to, clause): Range => [(ends[clause - 1] ?? -1) + 1, to])
    .filter(([from, to]) => to - from >= CLAUSE_AT_LEAST && partners.subarray(from, to).every((old) => old === MARKED));
}

/** A freed clause with the signs around it that are the same in the old text, between two places of it. */
function withSigns(a: Units, b: Units, partners: Partners, [from, to]: readonly [number, number], at: number, [before, after]: readonly [number, number]): [number, number] {
  const same = (k: number): boolean => isMarked(partners, k) && CLAUSE_ENDS.has(b.codes[k] as number) && !isBreak(b.codes[k] as number) && a.codes[at + k - from] === b.codes[k];
  let [start, end] = [from, to];
  while (start > 0 && at + start - 1 - from >= before && same(start - 1)) start--;
  while (end < b.codes.length && at + end - from < after && same(end)) end++;
  return [start, end];
}

/** Whether a unit has its place in the old text: a line may break elsewhere. */
const counts = ({ codes }: Units, partners: Partners, k: number): boolean => !isMarked(partners, k) && !isBreak(codes[k] as number);

/** For every place of the new text: where in the old one the unmarked units behind it begin at the latest. */
function latest(a: Units, b: Units, partners: Partners): Int32Array {
  const after = new Int32Array(partners.length + 1).fill(a.codes.length);
  for (let k = partners.length - 1; k >= 0; k--) {
    const at = after[k + 1] as number;
    after[k] = counts(b, partners, k) ? a.codes.lastIndexOf(b.codes[k] as number, at - 1) : at;
  }
  return after;
}
