/** Inside one provision: which 項, 款, 目 continue which, and what an abridged row shows of them. */
import type { Element } from '../model/regulation.ts';
import { bestAssignment } from './assignment.ts';
import { foldedKey } from './fold.ts';
import { contentOf, similarity } from './similarity.ts';

export interface InnerPair {
  readonly current: Element | null;
  readonly amended: Element | null;
}

const SAME_NUMBER = 0.3;
const THRESHOLD = 0.3;

/** Children of two elements side by side: new order, deleted ones behind their last surviving predecessor. */
export function pairChildren(current: Element, amended: Element): InnerPair[] {
  const olds = current.children.map(contentOf);
  const news = amended.children.map(contentOf);
  const weights = olds.map((a, i) => Float64Array.from(news, (b, j) => {
    const sameKind = a.element.level === b.element.level;
    const sameNumber = sameKind && (a.element.number ? a.element.number.join() === b.element.number?.join() : i === j);
    // the nearest of equal candidates: order decides what words cannot
    return sameKind ? Math.max(0, similarity(a, b) + (sameNumber ? SAME_NUMBER : 0) - THRESHOLD - Math.abs(i - j) * 1e-4) : 0;
  }));
  const columns = bestAssignment(weights, news.length);
  const rowOf = new Map([...columns].map((j, i) => [j, i] as const));
  const pairs: InnerPair[] = amended.children.map((child, j) => ({ current: current.children[rowOf.get(j) ?? -1] ?? null, amended: child }));
  current.children.forEach((child, i) => {
    if ((columns[i] as number) >= 0) return;
    const before = pairs.findIndex((pair) => pair.current === current.children[i - 1]);
    pairs.splice(before + 1, 0, { current: child, amended: null });
  });
  return pairs;
}

/** The same number, words and division into lines, but for typographic noise. */
export const sameElement = (a: Element, b: Element): boolean =>
  foldedKey(a.marker) === foldedKey(b.marker) && contentOf(a).shape === contentOf(b).shape;

/** Elements that an abridged row shows: what changed, and what stands above it. A set of the elements themselves, of both sides. */
export function changedElements(current: Element, amended: Element): Set<Element> {
  const shown = new Set<Element>();
  collect(current, amended, shown);
  return shown;
}

function collect(current: Element, amended: Element, shown: Set<Element>): void {
  shown.add(current);
  shown.add(amended);
  for (const pair of pairChildren(current, amended)) {
    if (pair.current && pair.amended) {
      if (!sameElement(pair.current, pair.amended)) collect(pair.current, pair.amended, shown);
    } else for (const alone of [pair.current, pair.amended]) if (alone) addAll(alone, shown);
  }
}

function addAll(element: Element, shown: Set<Element>): void {
  shown.add(element);
  for (const child of element.children) addAll(child, shown);
}
