/** Which provision of the new version continues which of the old one: the best pairing of all of them together. */
import { isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import type { Alignment } from '../model/comparison.ts';
import { bestAssignment } from './assignment.ts';
import { orderGaps } from './order.ts';
import { contentOf, similarity, type Content } from './similarity.ts';

type Pair = readonly [current: Content, amended: Content];

/** What speaks for a pair besides its words, and how much is needed. Chosen on statutes with official reasons. */
export interface AlignWeights {
  /** The same number. */
  readonly number: number;
  /** Between the same unchanged neighbours. */
  readonly order: number;
  /** A pair below this is none. */
  readonly threshold: number;
  /** A pair under different numbers needs words at least this much alike. */
  readonly renumbered: number;
}

export const ALIGN_WEIGHTS: AlignWeights = { number: 0.2, order: 0.1, threshold: 0.3, renumbered: 0.4 };

/** Pairs headings with headings, provisions with provisions, annexes with annexes; what has no pair was added or deleted. */
export function align(current: RegulationText, amended: RegulationText, weights: AlignWeights = ALIGN_WEIGHTS): Alignment {
  const pairs: Pair[] = [];
  for (const belongs of [isProvision, isHeading, (e: Element) => e.level === 'annex']) {
    pairs.push(...pairUp(current.body.filter(belongs).map(contentOf), amended.body.filter(belongs).map(contentOf), weights));
  }
  const place = new Map(amended.body.map((element, index) => [element.id, index]));
  pairs.sort((a, b) => (place.get(a[1].element.id) ?? 0) - (place.get(b[1].element.id) ?? 0));
  return { pairs: pairs.map(([a, b]) => ({ current: a.element.id, amended: b.element.id })) };
}

/** The alignment of a version with one derived from it: elements keep their ids through renumbering. */
export function alignByIdentity(current: RegulationText, amended: RegulationText): Alignment {
  const known = new Set(current.body.map((element) => element.id));
  return { pairs: amended.body.filter((element) => known.has(element.id)).map(({ id }) => ({ current: id, amended: id })) };
}

function pairUp(olds: readonly Content[], news: readonly Content[], weights: AlignWeights): Pair[] {
  const equal = pairEqual(olds, news);
  const takenOld = new Set(equal.map(([a]) => a));
  const takenNew = new Set(equal.map(([, b]) => b));
  const restOld = olds.filter((a) => !takenOld.has(a));
  const restNew = news.filter((b) => !takenNew.has(b));
  const inOrder = orderGaps(olds, news, equal);
  const alike = pairAlike(restOld.filter((a) => !a.vacant), restNew.filter((b) => !b.vacant), weights, inOrder);
  return [...equal, ...alike, ...pairVacant(restOld, restNew, alike)];
}

/** Unchanged words win over every lookalike; among several equal texts the same number wins, then the order. */
function pairEqual(olds: readonly Content[], news: readonly Content[]): Pair[] {
  const byKey = new Map<string, Content[]>();
  for (const a of olds) if (!a.vacant) byKey.set(identityKey(a), [...(byKey.get(identityKey(a)) ?? []), a]);
  const pairs: Pair[] = [];
  const waiting: Content[] = [];
  for (const b of news) {
    const candidates = byKey.get(identityKey(b)) ?? [];
    const at = candidates.findIndex((a) => sameNumber(a, b));
    if (at >= 0) pairs.push([candidates.splice(at, 1)[0] as Content, b]);
    else if (candidates.length > 0) waiting.push(b);
  }
  for (const b of waiting) {
    const a = byKey.get(identityKey(b))?.shift();
    if (a) pairs.push([a, b]);
  }
  return pairs;
}

// a very short text (a heading, a vacant number) says nothing by being equal; it still pairs, by level and words
const identityKey = (content: Content): string => `${content.element.level} ${content.key}`;

export const sameNumber = (a: Content, b: Content): boolean =>
  a.element.number !== null && b.element.number !== null && a.element.number.join('-') === b.element.number.join('-');

function pairAlike(olds: readonly Content[], news: readonly Content[], weights: AlignWeights, inOrder: (a: Content, b: Content) => boolean): Pair[] {
  const table = olds.map((a) => Float64Array.from(news, (b) => pairWeight(a, b, weights, inOrder(a, b))));
  const chosen = bestAssignment(table, news.length);
  return olds.flatMap((a, i): Pair[] => {
    const b = news[chosen[i] as number];
    return b ? [[a, b]] : [];
  });
}

function pairWeight(a: Content, b: Content, weights: AlignWeights, ordered: boolean): number {
  const alike = similarity(a, b);
  const same = sameNumber(a, b);
  if (!same && alike < weights.renumbered) return 0;
  return Math.max(0, alike + (same ? weights.number : 0) + (ordered ? weights.order : 0) - weights.threshold);
}

/** 第五條（刪除）continues the article of that number, unless its words live on elsewhere. */
function pairVacant(olds: readonly Content[], news: readonly Content[], taken: readonly Pair[]): Pair[] {
  const goneOld = new Set(taken.map(([a]) => a));
  const goneNew = new Set(taken.map(([, b]) => b));
  return news.flatMap((b): Pair[] => {
    if (goneNew.has(b)) return [];
    const a = olds.find((other) => !goneOld.has(other) && (other.vacant || b.vacant) && sameNumber(other, b));
    if (!a) return [];
    goneOld.add(a);
    return [[a, b]];
  });
}
