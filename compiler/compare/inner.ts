/** Inside one provision: which 項, 款, 目 continue which, and what an abridged row shows of them. */
import type { Element } from '../model/regulation.ts';
import { piecesOf } from './anchors.ts';
import { bestAssignment } from './assignment.ts';
import { foldedKey } from './fold.ts';
import { contentOf, type Content } from './similarity.ts';
import { dices } from './vectors.ts';

export interface InnerPair {
  readonly current: Element | null;
  readonly amended: Element | null;
}

const SAME_NUMBER = 0.3;
const THRESHOLD = 0.3;
/** Children, old times new, that are all compared with each other: as many as take about a second. */
const PAIRS_AT_MOST = 250_000;

const identityOf = ({ element, key }: Content): string => `${element.level} ${key}`;

/** What pairs of children are worth: by the old and the new one. `ahead`: how many places further on the first of the old ones stands. */
function weightsOf(olds: readonly Content[], news: readonly Content[], ahead: number): Float64Array[] {
  const alike = dices(olds, news);
  return olds.map((a, i) => Float64Array.from(news, (b, j) => {
    const apart = Math.abs(i + ahead - j);
    const sameKind = a.element.level === b.element.level;
    const sameNumber = sameKind && (a.element.number ? a.element.number.join() === b.element.number?.join() : apart === 0);
    // the nearest of equal candidates: order decides what words cannot
    return sameKind ? Math.max(0, (a.key === b.key ? 1 : alike[i]![j]!) + (sameNumber ? SAME_NUMBER : 0) - THRESHOLD - apart * 1e-4) : 0;
  }));
}

/** Children of two elements side by side: new order, deleted ones behind their last surviving predecessor. */
export function pairChildren(current: Element, amended: Element): InnerPair[] {
  const olds = current.children.map(contentOf);
  const news = amended.children.map(contentOf);
  const columns = new Int32Array(olds.length).fill(-1);
  for (const { old, now } of piecesOf(olds.map(identityOf), news.map(identityOf), PAIRS_AT_MOST)) {
    const weights = weightsOf(olds.slice(...old), news.slice(...now), old[0] - now[0]);
    bestAssignment(weights, now[1] - now[0]).forEach((j, i) => { columns[old[0] + i] = j === -1 ? -1 : now[0] + j; });
  }
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
