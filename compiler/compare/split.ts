/** Provisions that were made of a part of an old one, which itself continues elsewhere. */
import type { Content, Weighed } from './similarity.ts';

type Pair = readonly [current: Content, amended: Content];

/** Shorter texts stand in others by chance. */
const LONG_ENOUGH = 20;
/** A part is put beside the rest of its provision more often than not: no further than this from it, in provisions. */
const BESIDE = 2;

/** What must be found again of the words that an old provision lost. Chosen on statutes with official reasons. */
interface Enough {
  /** Runs of neighbouring characters: two for each character. */
  readonly common: number;
  /** Likeness of those words and the new provision: a cosine in which rare words count more. */
  readonly alike: number;
}
const ANYWHERE: Enough = { common: 60, alike: 0.22 };
const NEARBY: Enough = { common: 40, alike: 0.15 };

export interface SplitInput {
  readonly olds: readonly Content[];
  readonly news: readonly Content[];
  /** New provisions that continue none. */
  readonly added: readonly Content[];
  readonly pairs: readonly Pair[];
  readonly vectors: (content: Content) => Weighed;
}

/**
 * The source of each added provision that was split off. Word for word it may stand anywhere in an old provision. Reworded, it must be
 * like the words that the old provision lost: words that stand there still were a model for it, not its source. An inserted 第五條之一 is
 * new whatever its words: official tables always call it so.
 */
export function splitOff({ olds, news, added, pairs, vectors }: SplitInput): Pair[] {
  const candidates = added.filter((b) => b.key.length >= LONG_ENOUGH && (b.element.number?.length ?? 0) <= 1);
  if (candidates.length === 0) return [];
  const lost = lostWords(pairs, vectors);
  const place = new Map(news.map((content, index) => [content, index]));
  const apart = (b: Content, rest: Content): number => Math.abs((place.get(b) ?? 0) - (place.get(rest) ?? 0));
  return candidates.flatMap((b): Pair[] => {
    const source = olds.find((a) => a.key.includes(b.key)) ?? rewordedSource(b, vectors(b), lost, apart);
    return source ? [[source, b]] : [];
  });
}

interface Lost {
  /** Old provisions, what continues each, and the length of the vector of their lost words. */
  readonly sources: readonly { readonly content: Content; readonly rest: Content; readonly length: number }[];
  /** For each run of characters, which sources lost it, how often, and its weight there. */
  readonly holders: ReadonlyMap<number, readonly (readonly [source: number, count: number, weight: number])[]>;
}

/** What each old provision holds more often than the one that continues it. */
function lostWords(pairs: readonly Pair[], vectors: SplitInput['vectors']): Lost {
  const sources: { content: Content; rest: Content; length: number }[] = [];
  const holders = new Map<number, [number, number, number][]>();
  for (const [a, b] of pairs) {
    if (a.key === b.key) continue;
    const kept = new Map([...b.grams].map((gram, i) => [gram, b.counts[i] as number]));
    const { weights } = vectors(a);
    let square = 0;
    a.grams.forEach((gram, i) => {
      const had = a.counts[i] as number;
      const count = had - (kept.get(gram) ?? 0);
      if (count <= 0) return;
      const weight = ((weights[i] as number) * count) / had;
      square += weight * weight;
      const known = holders.get(gram);
      if (known) known.push([sources.length, count, weight]);
      else holders.set(gram, [[sources.length, count, weight]]);
    });
    sources.push({ content: a, rest: b, length: Math.sqrt(square) });
  }
  return { sources, holders };
}

function rewordedSource(b: Content, { weights }: Weighed, { sources, holders }: Lost, apart: (b: Content, rest: Content) => number): Content | undefined {
  const common = new Map<number, { count: number; product: number }>();
  b.grams.forEach((gram, i) => {
    for (const [source, lost, weight] of holders.get(gram) ?? []) {
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
    const alike = length === 0 ? 0 : product / length;
    const enough = apart(b, rest) <= BESIDE ? NEARBY : ANYWHERE;
    if (count < enough.common || alike < enough.alike || alike <= most) continue;
    most = alike;
    best = content;
  }
  return best;
}
