/** Cutting text into runs by ranges, without ever parting a surrogate pair. */
import type { Run } from './model.ts';

export type Range = readonly [number, number];

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Whether `at` lies between the halves of one character. */
const partsPair = (text: string, at: number): boolean => at > 0 && isHigh(text, at - 1) && isLow(text, at);

/**
 * The part of `text` from `start` to `end` as runs, underlined where `ranges` (sorted, disjoint, offsets of `text`) say so.
 * A range that begins or ends inside a character of two units covers the whole character.
 */
export function underlinedRuns(text: string, ranges: readonly Range[], start = 0, end = text.length): Run[] {
  const runs: Run[] = [];
  let at = start;
  const push = (to: number, underline: boolean): void => {
    if (to > at) runs.push(underline ? { text: text.slice(at, to), underline } : { text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (const [from, to] of ranges) {
    if (to <= from) continue;
    push(Math.min(end, partsPair(text, from) ? from - 1 : from), false);
    push(Math.min(end, partsPair(text, to) ? to + 1 : to), true);
  }
  push(end, false);
  return runs;
}

/** Joins neighbours of one look and leaves out empty runs. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    const same = last && !last.underline === !run.underline && !last.strike === !run.strike && !last.bold === !run.bold;
    if (same) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
