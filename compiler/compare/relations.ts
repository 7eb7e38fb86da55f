/** What an alignment knows besides its pairs: which provisions were split (分列) and which were merged (合併). */
import type { Alignment } from '../model/comparison.ts';
import type { Element, RegulationText } from '../model/regulation.ts';

/** The relations of one row's provisions to others. */
export interface Related {
  /** New provisions that were split off from the current one, which itself continues in this row. */
  readonly split: readonly Element[];
  /** Deleted provisions that were merged into the amended one. */
  readonly merged: readonly Element[];
  /** Where the words of a deleted provision live on. */
  readonly into: Element | null;
}

export const UNRELATED: Related = { split: [], merged: [], into: null };

interface Row {
  readonly current: Element | null;
  readonly amended: Element | null;
  readonly moved?: boolean;
}

/** The relations of each row, in the order of the other version. */
export function relationsOf(current: RegulationText, amended: RegulationText, { moved = [], merged = [] }: Alignment): (row: Row, deleted: boolean) => Related {
  const olds = new Map(current.body.map((element) => [element.id, element]));
  const news = new Map(amended.body.map((element) => [element.id, element]));
  const parts = grouped(moved.map((pair) => [olds.get(pair.current), news.get(pair.amended)]));
  const sources = grouped(merged.map((pair) => [news.get(pair.amended), olds.get(pair.current)]));
  const target = grouped(merged.map((pair) => [olds.get(pair.current), news.get(pair.amended)]));
  return (row, deleted) => {
    if (deleted) return { ...UNRELATED, into: (row.current && target.get(row.current)?.[0]) ?? null };
    if (!row.current || !row.amended || row.moved) return UNRELATED;
    return { split: parts.get(row.current) ?? [], merged: sources.get(row.amended) ?? [], into: null };
  };
}

function grouped(pairs: readonly (readonly [Element | undefined, Element | undefined])[]): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  for (const [key, value] of pairs) {
    if (key && value) groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
