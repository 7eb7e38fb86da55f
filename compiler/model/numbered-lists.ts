/** Lists of numbered elements: what counts one, two, three together. */
import type { Element, ProvisionNumber } from './regulation.ts';

/** Does a number begin a list (一, not 一之一)? */
export const isFirst = (number: ProvisionNumber): boolean => number.length === 1 && number[0] === 1;

/** Numbered elements, cut before each number one (provisions that begin anew in every chapter). */
export function cutAtFirst(elements: readonly Element[]): Element[][] {
  const out: Element[][] = [];
  for (const e of elements) {
    if (!out.length || isFirst(e.number!)) out.push([e]);
    else out.at(-1)!.push(e);
  }
  return out;
}

/** Numbered lines one level down, one run for each 項 (大學部：, 研究所：) that they stand under. */
function runs(element: Element): Element[][] {
  const out: Element[][] = [[]];
  for (const child of element.children) {
    if (child.level === 'paragraph') out.push(...runs(child), []);
    else if (child.number) out.at(-1)!.push(child);
  }
  return out.filter((run) => run.length > 0);
}

/**
 * The lists one level below an element, through the 項 between. A run that begins with one is a list of its own, any other goes on with the list before; so does a second one inside
 * a run.
 */
export function listsIn(element: Element): Element[][] {
  const out: Element[][] = [];
  for (const run of runs(element)) {
    for (const [at, child] of run.entries()) {
      const current = out.at(-1);
      const startsAnew = isFirst(child.number!) && (at === 0 || current!.length > 1);
      if (!current || startsAnew) out.push([child]);
      else current.push(child);
    }
  }
  return out;
}
