/** Identities of elements: the address at which an element first stood. Import and the resolver of `.fagui` files make them the same way. */
import type { Element, Level } from './regulation.ts';

/** What an identity is made from. */
export type Identified = Pick<Element, 'level' | 'marker' | 'number'>;

const HEADING_DEPTH: Partial<Record<Level, number>> = { part: 0, chapter: 1, section: 2 };

const numberWords = (element: Identified): string | null => (element.number ? element.number.join('-') : null);

/**
 * The id of an element at its place.
 * - provisions `3`, `5-1`; headings `H1`, within another heading `H1.2`; annexes `A:附註`
 * - below a parent: 項 `3/¶2`, tables `3/T1`, numbered lines `3/¶1/4`, without a readable number `3/¶1/?2`
 *
 * `parentId` is null for provisions, annexes and outermost headings; for an inner heading it is the id of the heading around it.
 * `ordinal` counts the earlier siblings of the same level (0 for the first).
 */
export function elementId(parentId: string | null, element: Identified, ordinal: number): string {
  const number = numberWords(element);
  const under = parentId === null ? '' : `${parentId}/`;
  switch (element.level) {
    case 'part':
    case 'chapter':
    case 'section':
      return parentId === null ? `H${number ?? `?${ordinal + 1}`}` : `${parentId}.${number ?? `?${ordinal + 1}`}`;
    case 'annex':
      return `A:${element.marker.replace(/[\s　：:]/g, '')}`;
    case 'article':
    case 'point':
      return number ?? `?${ordinal + 1}`;
    case 'paragraph':
      return `${under}¶${ordinal + 1}`;
    case 'table':
      return `${under}T${ordinal + 1}`;
    default:
      return `${under}${number ?? `?${ordinal + 1}`}`;
  }
}

/** Ids given out, with how often each was asked for. */
export type TakenIds = Map<string, number>;

/** `id`, or `id~2`, `id~3`… when it is taken (a source may number two provisions alike); remembers what it gives out. */
export function uniqueId(id: string, taken: TakenIds): string {
  let count = (taken.get(id) ?? 0) + 1;
  let unique = count === 1 ? id : `${id}~${count}`;
  while (count > 1 && taken.has(unique)) unique = `${id}~${++count}`;
  taken.set(id, count);
  if (unique !== id) taken.set(unique, 1);
  return unique;
}

/** The body with an id on every element, unique within it; ids that were there before are ignored. */
export function assignIds(body: readonly Element[]): Element[] {
  const taken: TakenIds = new Map();
  const headings: (string | null)[] = [null, null, null];
  const counts = new Map<Level, number>();
  return body.map((element) => {
    const nth = countUp(counts, element.level);
    const depth = HEADING_DEPTH[element.level];
    if (depth === undefined) return withIds(element, null, nth, taken);
    const outer = headings.slice(0, depth).filter((id) => id !== null).at(-1) ?? null;
    const made = withIds(element, outer, nth, taken);
    headings.fill(null, depth);
    headings[depth] = made.id;
    return made;
  });
}

function withIds(element: Element, parentId: string | null, nth: number, taken: TakenIds): Element {
  const id = uniqueId(elementId(parentId, element, nth), taken);
  const counts = new Map<Level, number>();
  return { ...element, id, children: element.children.map((child) => withIds(child, id, countUp(counts, child.level), taken)) };
}

/** How many came before; counts this one. */
function countUp(counts: Map<Level, number>, level: Level): number {
  const before = counts.get(level) ?? 0;
  counts.set(level, before + 1);
  return before;
}
