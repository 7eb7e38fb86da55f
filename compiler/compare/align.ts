/** Which provision of the new version continues which of the old one: the best pairing of all of them together. */
import { isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { isUnnumbered, placeOfUnnumbered, unnumberedAt } from '../model/unnumbered.ts';
import type { Alignment } from '../model/comparison.ts';
import type { Declared } from '../model/version.ts';
import { bestAssignment } from './assignment.ts';
import { backboneOf, type Backbone } from './order.ts';
import { charactersOf, contentOf, openingOf, type Content, type Grams } from './similarity.ts';
import { partsOf } from './split.ts';
import { cosine, cosines, weigh, type Weighed } from './vectors.ts';

type Pair = readonly [current: Content, amended: Content];

/** What speaks for a pair besides its words, and how much is needed. Chosen on statutes with official reasons. */
export interface AlignWeights {
  /** The same number, where numbers are stable: times the share of sure pairs that kept theirs. */
  readonly number: number;
  /** Between the same sure neighbours; next to one. */
  readonly order: number;
  readonly neighbour: number;
  /** What speaks against a pair that stands elsewhere than the sure pairs around it: all of it from `FAR` provisions on. */
  readonly far: number;
  /** Likeness of the opening words: of rewritten provisions they change least. */
  readonly opening: number;
  /** Likeness of the characters in any order, as far as it exceeds what any two provisions of a law have in common. */
  readonly characters: number;
  readonly usual: number;
  /** A pair below this is none. */
  readonly threshold: number;
  /** A pair with words at least this much alike is sure enough to judge others by. */
  readonly sure: number;
  /** Changed provisions, old times new, that are all weighed against each other: about 1,000 of each, in seconds. */
  readonly atMost: number;
}

export const ALIGN_WEIGHTS: AlignWeights = {
  number: 0.3, order: 0.02, neighbour: 0.06, far: 0.1, opening: 0.2, characters: 0.3, usual: 0.2, threshold: 0.2, sure: 0.25, atMost: 1_000_000,
};

const ROUNDS = 3;
/** Shorter words stand in others by chance. */
const PART_AT_LEAST = 12;
const FAR = 20;

/** Pairs headings with headings, provisions with provisions, annexes with annexes; what has no pair was added or deleted. */
export function align(current: RegulationText, amended: RegulationText, weights: AlignWeights = ALIGN_WEIGHTS): Alignment {
  const place = new Map(amended.body.map((element, index) => [element.id, index]));
  const pairs: Pair[] = [];
  let others: Omit<Found, 'pairs'> = { moved: [], taken: [], merged: [] };
  for (const belongs of [isProvision, isHeading, (e: Element) => e.level === 'annex' && !isUnnumbered(e)]) {
    const found = pairUp(current.body.filter(belongs).map(contentOf), amended.body.filter(belongs).map(contentOf), weights);
    pairs.push(...found.pairs);
    if (belongs === isProvision) others = found;
  }
  pairs.push(...pairUnnumbered(current.body, amended.body, pairs));
  const ids = (list: readonly Pair[]): Alignment['pairs'] => list
    .map(([a, b]) => ({ current: a.element.id, amended: b.element.id }))
    .sort((x, y) => (place.get(x.amended) as number) - (place.get(y.amended) as number));
  return { pairs: ids(pairs), moved: ids(others.moved), taken: ids(others.taken), merged: ids(others.merged) };
}

/** Text without a number continues what stood at its place: at the front, at the end, behind the heading that its own one continues. */
function pairUnnumbered(current: readonly Element[], amended: readonly Element[], pairs: readonly Pair[]): Pair[] {
  const former = new Map(pairs.map(([a, b]) => [b.element, a.element]));
  return amended.filter(isUnnumbered).flatMap((b): Pair[] => {
    const place = placeOfUnnumbered(amended, b);
    const heading = place?.heading ? former.get(place.heading) : null;
    const a = place && heading !== undefined ? unnumberedAt(current, place.word, heading) : null;
    return a ? [[contentOf(a), contentOf(b)]] : [];
  });
}

/** The alignment of a version with one derived from it: elements keep their ids through renumbering. */
export function alignByIdentity(current: RegulationText, amended: RegulationText, declared: Declared = { merged: [], split: [] }): Alignment {
  const [olds, news] = [new Set(current.body.map(({ id }) => id)), new Set(amended.body.map(({ id }) => id))];
  const whole = (pairs: Alignment['pairs']): Alignment['pairs'] => pairs.filter((pair) => olds.has(pair.current) && news.has(pair.amended));
  const divided = whole(declared.split);
  return {
    pairs: amended.body.filter((element) => olds.has(element.id)).map(({ id }) => ({ current: id, amended: id })),
    joined: whole(declared.merged), divided, moved: divided,
  };
}

/** The lists of an alignment. */
interface Found {
  readonly pairs: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly taken: readonly Pair[];
  readonly merged: readonly Pair[];
}

function pairUp(olds: readonly Content[], news: readonly Content[], weights: AlignWeights): Found {
  const vectors = vectorsOf([...olds, ...news]);
  const within = pairEqual(olds, news, keysWithin(olds, news));
  const equal = [...within, ...pairEqual(without(olds, within, 0), without(news, within, 1), identityKey)];
  const alike = pairAlike(olds, news, equal, vectors, weights);
  const known = withVacantBehind(olds, news, [...equal, ...alike]);
  const pairs = [...known, ...pairVacant(without(olds, known, 0), without(news, known, 1))];
  // an inserted 第五條之一 is new whatever its words: official tables always call it so
  const inserted = ([, b]: Pair): boolean => (b.element.number ?? []).length > 1;
  const split = partsOf({ wholes: olds, others: news, candidates: without(news, pairs, 1), pairs, vectors });
  const kept = keepingNumbers(pairs, split.filter((pair) => !inserted(pair)));
  const merged = mergedInto(olds, news, kept.pairs, vectors);
  const whole = merged.filter(([a, b]) => b.words.includes(a.words));
  const joined = keepingNumbers(turned(kept.pairs), turned(whole));
  return { pairs: turned(joined.pairs), moved: kept.moved, taken: split.filter(inserted), merged: [...merged.filter((pair) => !whole.includes(pair)), ...turned(joined.moved)] };
}

const turned = (pairs: readonly Pair[]): Pair[] => pairs.map(([a, b]) => [b, a]);

/**
 * Of the parts of a split provision the one with its number continues it, even where another holds more of its words; of the sources of a
 * merged one, with the pairs turned, so does the one that has its number, where all of its words still stand there.
 */
function keepingNumbers(pairs: readonly Pair[], moved: readonly Pair[]): Pick<Found, 'pairs' | 'moved'> {
  const heirs = new Map(moved.filter(([a, b]) => sameNumber(a, b)));
  const swapped = pairs.filter(([a, b]) => heirs.has(a) && !sameNumber(a, b));
  const sources = new Set(swapped.map(([a]) => a));
  const isHeir = ([a, b]: Pair): boolean => sources.has(a) && heirs.get(a) === b;
  return { pairs: [...pairs.filter((pair) => !swapped.includes(pair)), ...moved.filter(isHeir)], moved: [...moved.filter((pair) => !isHeir(pair)), ...swapped] };
}

/** Where the words of each deleted provision live on in one that continues another. */
function mergedInto(olds: readonly Content[], news: readonly Content[], pairs: readonly Pair[], vectors: Vectors): Pair[] {
  const living = pairs.filter(([, b]) => !b.vacant);
  const candidates = without(olds, living, 0).filter((a) => !a.vacant);
  return partsOf({ wholes: news, others: olds, candidates, pairs: living.map(([a, b]) => [b, a] as const), vectors }).map(([b, a]) => [a, b]);
}

/** Contents that no pair holds. */
function without(contents: readonly Content[], pairs: readonly Pair[], side: 0 | 1): Content[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return contents.filter((content) => !taken.has(content));
}

type Vectors = (content: Content) => Weighed;

function vectorsOf(contents: readonly Content[]): Vectors {
  const vectors = weigh(contents);
  const index = new Map(contents.map((content, i) => [content, vectors[i] as Weighed]));
  return (content) => index.get(content) as Weighed;
}

/** Unchanged words win over every lookalike; among several equal texts the same number wins, then the order. */
function pairEqual(olds: readonly Content[], news: readonly Content[], keyOf: (content: Content) => string): Pair[] {
  const byKey = new Map<string, Content[]>();
  const byNumber = new Map<string, Content>();
  for (const a of olds) {
    if (a.vacant) continue;
    const same = byKey.get(keyOf(a));
    if (same) same.push(a);
    else byKey.set(keyOf(a), [a]);
    byNumber.set(`${keyOf(a)} ${numberOf(a)}`, a);
  }
  const pairs: Pair[] = [];
  const taken = new Set<Content>();
  const waiting: Content[] = [];
  for (const b of news) {
    const a = b.element.number ? byNumber.get(`${keyOf(b)} ${numberOf(b)}`) : undefined;
    if (!a || taken.has(a)) { waiting.push(b); continue; }
    taken.add(a);
    pairs.push([a, b]);
  }
  for (const b of waiting) {
    const a = byKey.get(keyOf(b))?.find((one) => !taken.has(one));
    if (!a) continue;
    taken.add(a);
    pairs.push([a, b]);
  }
  return pairs;
}

const identityKey = (content: Content): string => `${content.element.level} ${content.key}`;
/** Keys that tell one 第一節 通則 from another by the chapter it stands in; of provisions their own. */
function keysWithin(...sides: readonly (readonly Content[])[]): (content: Content) => string {
  const keys = new Map<Content, string>();
  for (const side of sides) {
    const above: Content[] = [];
    for (const content of side) {
      const rank = HEADINGS.indexOf(content.element.level);
      while (above.length > 0 && HEADINGS.indexOf((above.at(-1) as Content).element.level) >= rank) above.pop();
      keys.set(content, [...above, content].map(identityKey).join('\n'));
      above.push(content);
    }
  }
  return (content) => keys.get(content) as string;
}

const HEADINGS: readonly Element['level'][] = ['part', 'chapter', 'section'];

const numberOf = (content: Content): string => content.element.number?.join('-') ?? '';

export const sameNumber = (a: Content, b: Content): boolean =>
  a.element.number !== null && b.element.number !== null && numberOf(a) === numberOf(b);

/**
 * Pairs what is left, all together. Words decide; the order among sure pairs and the number help, the number as far as the
 * amendment keeps numbers at all. What becomes sure in one round helps in the next.
 */
function pairAlike(olds: readonly Content[], news: readonly Content[], equal: readonly Pair[], vectors: Vectors, weights: AlignWeights): Pair[] {
  const restOld = without(olds, equal, 0).filter((a) => !a.vacant);
  const restNew = without(news, equal, 1).filter((b) => !b.vacant);
  if (restOld.length * restNew.length > weights.atMost) return pairNumbers(restOld, restNew, vectors, weights);
  const alike = likeness(olds, news, [restOld, restNew], vectors, weights);
  // what stands whole in another is a part of it: its number and its place are not to pair it with anything else
  const [oldParts, newParts] = [restOld.map((a) => standsIn(a, restNew)), restNew.map((b) => standsIn(b, restOld))];
  const [oldNumbers, newNumbers] = [restOld.map((a, i) => (!oldParts[i] && numberOf(a)) || 'old'), restNew.map((b, j) => (!newParts[j] && numberOf(b)) || 'new')];
  let pairs: Pair[] = [];
  let sure: readonly Pair[] = equal;
  for (let round = 0; round < ROUNDS; round++) {
    const backbone = backboneOf(olds, news, sure);
    const stable = stability(sure);
    const number = weights.number * stable;
    const table = restOld.map((a, i) => Float64Array.from(restNew, (b, j) => (oldParts[i] || newParts[j]
      ? Math.max(0, alike[i]![j]! - weights.threshold)
      : pairWeight(a, b, alike[i]![j]! + (oldNumbers[i] === newNumbers[j] ? number : 0), weights, backbone))));
    const chosen = bestAssignment(table, restNew.length);
    const made = restOld.flatMap((a, i): { pair: Pair; alike: number }[] => {
      const b = restNew[chosen[i] as number];
      return b ? [{ pair: [a, b], alike: alike[i]![chosen[i] as number]! }] : [];
    });
    pairs = made.map(({ pair }) => pair);
    sure = [...equal, ...made.filter((one) => one.alike >= weights.sure).map(({ pair }) => pair)];
  }
  return pairs;
}

/** Whether the words of a provision stand whole in longer ones of the other version, none of which has its number. */
function standsIn(part: Content, others: readonly Content[]): boolean {
  if (part.words.length < PART_AT_LEAST) return false;
  const wholes = others.filter((whole) => whole.words.length > part.words.length && whole.words.includes(part.words));
  return wholes.length > 0 && !wholes.some((whole) => sameNumber(part, whole));
}

/** How alike the provisions that are left are: their words, their opening words, their characters. Rare ones of the whole texts count more. */
function likeness(olds: readonly Content[], news: readonly Content[], [restOld, restNew]: readonly [readonly Content[], readonly Content[]], vectors: Vectors, weights: AlignWeights): Float64Array[] {
  const table = cosines(restOld.map(vectors), restNew.map(vectors));
  const all = [...olds, ...news];
  const add = (gramsOf: (key: string) => Grams, share: number, usual: number): void => {
    const made = weigh(all.map(({ key }) => gramsOf(key)));
    const of = new Map(all.map((content, i) => [content, made[i] as Weighed]));
    const found = cosines(restOld.map((a) => of.get(a) as Weighed), restNew.map((b) => of.get(b) as Weighed));
    found.forEach((line, i) => line.forEach((alike, j) => { table[i]![j]! += share * Math.max(0, alike - usual); }));
  };
  add(openingOf, weights.opening, 0);
  add(charactersOf, weights.characters, weights.usual);
  return table;
}

/** For texts too large to weigh every pair: the same number, and words that speak for it. */
function pairNumbers(olds: readonly Content[], news: readonly Content[], vectors: Vectors, weights: AlignWeights): Pair[] {
  const byNumber = new Map(olds.map((a) => [numberOf(a), a]));
  return news.flatMap((b): Pair[] => {
    const a = byNumber.get(numberOf(b));
    if (!a || !a.element.number || cosine(vectors(a), vectors(b)) + weights.number < weights.threshold) return [];
    byNumber.delete(numberOf(b));
    return [[a, b]];
  });
}

/** What a pair is worth beyond the threshold, from its words and number and from where it stands. */
function pairWeight(a: Content, b: Content, alike: number, weights: AlignWeights, backbone: Backbone): number {
  const order = backbone.sameGap(a, b) ? weights.order : 0;
  const far = weights.far * Math.min(1, backbone.away(a, b) / FAR);
  return Math.max(0, alike + order + weights.neighbour * backbone.neighbours(a, b) - far - weights.threshold);
}

/** Share of pairs that kept their number; 1 when nothing is known yet, since most amendments leave numbers alone. */
const stability = (pairs: readonly Pair[]): number =>
  (1 + pairs.filter(([a, b]) => sameNumber(a, b)).length) / (1 + pairs.length);

/** 第五條（刪除）continues the article of that number, unless its words live on elsewhere. */
function pairVacant(olds: readonly Content[], news: readonly Content[]): Pair[] {
  const byNumber = new Map(olds.filter((a) => a.element.number).map((a) => [numberOf(a), a]));
  return news.flatMap((b): Pair[] => {
    const a = byNumber.get(numberOf(b));
    if (!a || !(a.vacant || b.vacant)) return [];
    byNumber.delete(numberOf(b));
    return [[a, b]];
  });
}

/** （刪除） behind a pair of which the old one had （刪除） behind it too, whatever their numbers now. */
function withVacantBehind(olds: readonly Content[], news: readonly Content[], pairs: readonly Pair[]): Pair[] {
  const place = new Map(olds.map((a, index) => [a, index]));
  const sources = new Map(pairs.map(([a, b]) => [b, a]));
  const out = [...pairs];
  news.forEach((b, index) => {
    const a = olds[index === 0 ? 0 : (place.get(sources.get(news[index - 1] as Content) as Content) ?? NaN) + 1];
    if (!a?.vacant || !b.vacant) return;
    out.push([a, b]);
    sources.set(b, a);
  });
  return out;
}
