/** Provisions that are gone and stand in one line (第四條至第六條（刪除）): each is an element of its own, and together they print that line. */
import type { MarkerRun } from '../../lang/ast.ts';
import { ownWords, type Element, type PrintedRun, type ProvisionNumber } from './regulation.ts';
import { reprintMarker } from './reprint-marker.ts';

/** Number and marker of each provision that such a line stands for, the marker as it is printed alone. */
export function spreadRun({ text, gap, number }: { readonly text: string; readonly gap: string; readonly number: ProvisionNumber | null }, { first, through }: MarkerRun): { marker: string; number: ProvisionNumber; printedIn: PrintedRun }[] {
  const from = number ?? through;
  const printedIn: PrintedRun = { marker: text, gap, first: from, through };
  return Array.from({ length: through.at(-1)! - from.at(-1)! + 1 }, (_, i) => {
    const own = [...from.slice(0, -1), from.at(-1)! + i];
    return { marker: reprintMarker(first, own), number: own, printedIn };
  });
}

/** Elements as they are printed: what still stands in one line is one element, with the line's marker. */
export function gatherRuns(body: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (let at = 0; at < body.length;) {
    const [element, length] = [body[at]!, runLength(body, at)];
    out.push(length > 1 ? { ...element, marker: element.printedIn!.marker, gap: element.printedIn!.gap } : element);
    at += length;
  }
  return out;
}

/** Elements that stand in one line, each with all of that line. */
export function runsIn(body: readonly Element[]): Map<Element, readonly Element[]> {
  const out = new Map<Element, readonly Element[]>();
  for (let at = 0; at < body.length;) {
    const run = body.slice(at, at + runLength(body, at));
    if (run.length > 1) for (const element of run) out.set(element, run);
    at += run.length;
  }
  return out;
}

/** How many elements from `at` on stand in one line: 1 where an amendment has touched one of them. */
function runLength(body: readonly Element[], at: number): number {
  const run = body[at]!.printedIn;
  if (!run) return 1;
  const length = run.through.at(-1)! - run.first.at(-1)! + 1;
  const isWhole = body.slice(at, at + length).every((element, i) => element.printedIn?.marker === run.marker && String(element.number) === String([...run.first.slice(0, -1), run.first.at(-1)! + i]) && isGone(element));
  return isWhole && at + length <= body.length ? length : 1;
}

const isGone = (element: Element): boolean => /^[（(]刪除[）)]。?$/.test(ownWords(element)) && element.children.length === 1;
