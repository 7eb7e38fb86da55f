/** Provisions that are a part of one of the other version, which itself lives on in another: what was split off, what was merged. */
import { eachCommon, type Content } from './similarity.ts';
import type { Weighed } from './vectors.ts';

/** Shorter texts stand in others by chance; as a whole 項 or 款 of their own, shorter ones still do not. */
const LONG_ENOUGH = 20;
const LONG_ENOUGH_ALONE = 8;
/** A part is put beside the rest of its provision more often than not: no further than this from it, in provisions. */
const BESIDE = 2;

/** What must be found again of the words that a provision lost. Chosen on statutes with official reasons. */
interface Enough {
  /** Runs of neighbouring characters: two for each character. */
  readonly common: number;
  /** Likeness of those words and the new provision: a cosine in which rare words count more. */
  readonly alike: number;
}
const ANYWHERE: Enough = { common: 60, alike: 0.22 };
const NEARBY: Enough = { common: 40, alike: 0.15 };

/** Provisions of one version as wholes, those of the other as parts of them. */
export interface PartsInput {
  readonly wholes: readonly Content[];
  /** All provisions of the other version, in order. */
  readonly others: readonly Content[];
  /** Those of the others that may be a part of something. */
  readonly candidates: readonly Content[];
  /** Which of the others continues which whole. */
  readonly pairs: readonly (readonly [whole: Content, rest: Content])[];
  readonly vectors: (content: Content) => Weighed;
}

/**
 * The whole that each candidate was a part of, where the whole itself lives on in another provision: from old to new what was split off, from
 * new to old what was merged. Word for word it may stand anywhere in a whole. Reworded, it must be like the words that the whole has and its
 * rest has not: words that stand in both were a model for it, not its source.
 */
export function partsOf({ wholes, others, candidates, pairs, vectors }: PartsInput): [whole: Content, part: Content][] {
  const some = candidates.filter((part) => part.key.length >= LONG_ENOUGH_ALONE);
  if (some.length === 0) return [];
  const long = some.filter((part) => part.key.length >= LONG_ENOUGH);
  const lost = lostWords(pairs, vectors, long);
  const place = new Map(others.map((content, index) => [content, index]));
  const apart = (part: Content, rest: Content): number => Math.abs((place.get(part) as number) - (place.get(rest) as number));
  const restOf = new Map(pairs);
  const gave = (whole: Content, part: Content): boolean =>
    whole.words.includes(part.words) && !restOf.get(whole)?.words.includes(part.words) && (part.key.length >= LONG_ENOUGH || hasLines(whole, part));
  return some.flatMap((part): [Content, Content][] => {
    const whole = wholes.find((a) => gave(a, part)) ?? (part.key.length >= LONG_ENOUGH ? rewordedSource(part, vectors(part), lost, apart) : undefined);
    return whole ? [[whole, part]] : [];
  });
}

/** Whether the part's words are lines of the whole, as they stand. */
const hasLines = (whole: Content, part: Content): boolean => `\n${whole.lines}\n`.includes(`\n${part.lines}\n`);

interface Lost {
  /** Wholes, the rest of each, and the length of the vector of their lost words: not 0 for one that `holders` names. */
  readonly sources: readonly { readonly content: Content; readonly rest: Content; readonly length: number }[];
  /** For each numbered run of characters that a part holds, which sources lost it, how often, and its weight there. */
  readonly holders: ReadonlyMap<number, readonly (readonly [source: number, count: number, weight: number])[]>;
}

/** What each whole holds more often than its rest; of its words those that a part holds. */
function lostWords(pairs: PartsInput['pairs'], vectors: PartsInput['vectors'], parts: readonly Content[]): Lost {
  const sources: { content: Content; rest: Content; length: number }[] = [];
  const holders = new Map<number, [number, number, number][]>();
  for (const part of parts) for (const number of vectors(part).numbers) if (!holders.has(number)) holders.set(number, []);
  for (const [a, b] of pairs.filter(([whole, rest]) => whole.key !== rest.key)) {
    const { numbers, weights } = vectors(a);
    let square = 0;
    const left = lostCounts(a, b);
    numbers.forEach((number, i) => {
      const count = Math.max(0, left[i] as number);
      const weight = ((weights[i] as number) * count) / (a.counts[i] as number);
      square += weight * weight;
      holders.get(number)?.push([sources.length, count, weight]);
    });
    sources.push({ content: a, rest: b, length: Math.sqrt(square) });
  }
  return { sources, holders };
}

/** How often more than its rest a whole holds each of its runs. */
function lostCounts(whole: Content, rest: Content): Int32Array {
  const left = Int32Array.from(whole.counts);
  eachCommon(whole.grams, rest.grams, (i, j) => { left[i]! -= rest.counts[j] as number; });
  return left;
}

function rewordedSource(b: Content, { numbers, weights }: Weighed, { sources, holders }: Lost, apart: (b: Content, rest: Content) => number): Content | undefined {
  const common = new Map<number, { count: number; product: number }>();
  numbers.forEach((number, i) => {
    for (const [source, lost, weight] of holders.get(number) ?? []) {
      const sum = common.get(source) ?? { count: 0, product: 0 };
      sum.count += Math.min(b.counts[i] as number, lost);
      sum.product += weight * (weights[i] as number);
      common.set(source, sum);
    }
  });
  let best: Content | undefined;
  let most = 0;
  for (const [source, { count, product }] of common) {
    const { content, rest, length } = sources[source] as Lost['sources'][number];
    const alike = product / length;
    const enough = apart(b, rest) <= BESIDE ? NEARBY : ANYWHERE;
    if (count < enough.common || alike < enough.alike || alike <= most) continue;
    most = alike;
    best = content;
  }
  return best;
}
