/** Added words underlined, deleted words struck through, in one line of runs. */
import { joinRuns } from './runs.ts';
import type { Run } from './model.ts';

export interface Change {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/** Turns an old text into a new one: "equal" and "delete" parts make the old, "equal" and "insert" parts the new. */
export type Difference = (oldText: string, newText: string) => readonly Change[];

interface Region {
  equal: string;
  deleted: string;
  inserted: string;
}

const endsWithHigh = (text: string): boolean => (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
const beginsWithLow = (text: string): boolean => (text.charCodeAt(0) & 0xfc00) === 0xdc00;

/** Each region: a changed stretch, then the equal text behind it. */
function regionsOf(changes: readonly Change[]): Region[] {
  const regions: Region[] = [{ equal: '', deleted: '', inserted: '' }];
  for (const { kind, text } of changes) {
    if (text === '') continue;
    let region = regions.at(-1)!;
    if (kind !== 'equal' && region.equal !== '') regions.push((region = { equal: '', deleted: '', inserted: '' }));
    if (kind === 'equal') region.equal += text;
    else if (kind === 'delete') region.deleted += text;
    else region.inserted += text;
  }
  return regions;
}

/** A difference in units can part a character of two units; the whole character is then what changed. */
function keepPairsWhole(regions: readonly Region[]): void {
  regions.forEach((region, index) => {
    const next = regions[index + 1];
    if (next && endsWithHigh(region.equal)) {
      const half = region.equal.slice(-1);
      region.equal = region.equal.slice(0, -1);
      next.deleted = half + next.deleted;
      next.inserted = half + next.inserted;
    }
    if ((region.deleted !== '' || region.inserted !== '') && beginsWithLow(region.equal)) {
      const half = region.equal.slice(0, 1);
      region.equal = region.equal.slice(1);
      region.deleted += half;
      region.inserted += half;
    }
  });
}

/** The new text with the deleted words of the old at their place, before the words that replace them. */
export function markChanges(oldText: string, newText: string, difference: Difference): Run[] {
  if (oldText === newText) return newText === '' ? [] : [{ text: newText }];
  const regions = regionsOf(difference(oldText, newText));
  keepPairsWhole(regions);
  return joinRuns(regions.flatMap(({ equal, deleted, inserted }): Run[] => [
    { text: deleted, strike: true }, { text: inserted, underline: true }, { text: equal },
  ]));
}

/** Words that were added; no run for no words. */
export const addedRuns = (text: string): Run[] => (text === '' ? [] : [{ text, underline: true }]);
/** Words that were deleted; no run for no words. */
export const deletedRuns = (text: string): Run[] => (text === '' ? [] : [{ text, strike: true }]);
