/** What an alignment knows besides its pairs: which provisions were split (分列) and which were merged (合併), as rows need it. */
import type { Alignment } from '../model/comparison.ts';
import type { Element, RegulationText } from '../model/regulation.ts';
import { whereabouts, type Whereabouts } from './whereabouts.ts';

/** A pair of elements that makes a row: at least one side is there. */
export interface Side {
  readonly current: Element | null;
  readonly amended: Element | null;
  /** The current element continues elsewhere: its words were split off into the new one. */
  readonly moved?: boolean;
  /** Current elements that were merged into this one and are shown with it, in their order. */
  readonly joined?: readonly Element[];
  /** An amendment says so (分列): the new ones that the current element was divided into besides this one; of a moved one, where it came from. */
  readonly divided?: readonly Element[];
}

/** The relations of one row's provisions to others. */
export interface Related {
  /** New provisions that were split off from the current one, which itself continues in this row. */
  readonly split: readonly Element[];
  /** Deleted provisions that were merged into the amended one. */
  readonly merged: readonly Element[];
  /** Where the words of a deleted provision live on. */
  readonly into: Element | null;
  /** The old provision that an inserted one was taken from. */
  readonly from: Element | null;
  /** Where 項, 款 and 目 that stand on one side only went or came from. */
  readonly elsewhere: Whereabouts;
}

export const UNRELATED: Related = { split: [], merged: [], into: null, from: null, elsewhere: new Map() };

/** The relations of each side, in the order of the sides. `drafted`: also what only drafts say, which takes longer. */
export function relationsOf(sides: readonly Side[], current: RegulationText, amended: RegulationText, alignment: Alignment, drafted: boolean): Related[] {
  const { taken = [], merged = [], joined = [], divided = [] } = alignment;
  // what an amendment says itself, stock words say: drafts are silent about it
  const moved = (alignment.moved ?? []).filter((pair) => !divided.includes(pair));
  const olds = new Map(current.body.map((element) => [element.id, element]));
  const news = new Map(amended.body.map((element) => [element.id, element]));
  const parts = grouped([...moved, ...taken].map((pair) => [olds.get(pair.current), news.get(pair.amended)]));
  const origins = grouped(taken.map((pair) => [news.get(pair.amended), olds.get(pair.current)]));
  const sources = grouped(merged.map((pair) => [news.get(pair.amended), olds.get(pair.current)]));
  // 第四條（刪除）beside the row that shows its words
  const targets = grouped([...merged, ...joined].map((pair) => [olds.get(pair.current), news.get(pair.amended)]));
  const related = sides.map(({ current: old, amended: now, moved: isMoved }): Related => ({
    split: (now && !isMoved && old && parts.get(old)) || [],
    merged: (old && !isMoved && now && sources.get(now)) || [],
    into: (old && targets.get(old)?.[0]) ?? null,
    from: (!old && now && origins.get(now)?.[0]) || null,
    elsewhere: UNRELATED.elsewhere,
  }));
  if (!drafted) return related;
  const elsewhere = whereabouts(sides.map((side, i) => {
    const { split, merged: into } = related[i] as Related;
    return { ...side, split: [...split, ...(side.moved ? [] : (side.divided ?? []))], merged: [...into, ...(side.joined ?? [])] };
  }), amended.style);
  return related.map((one) => ({ ...one, elsewhere }));
}

/** The values of each key, in order; what has no key or no value is left out. */
export function grouped<K extends object | string, V extends object | string>(pairs: readonly (readonly [K | undefined, V | undefined])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    if (key && value) groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
