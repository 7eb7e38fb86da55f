/** Provisions that were made of a part of an old one, which itself continues elsewhere. */
import type { Content } from './similarity.ts';

type Pair = readonly [current: Content, amended: Content];

/** Shorter texts stand in others by chance. */
const LONG_ENOUGH = 20;
/** What must be found again of the part that the old provision lost: runs of neighbouring characters, about 30 characters … */
const COMMON_AT_LEAST = 60;
/** … and likeness (Dice) of that part and the new provision. Chosen on statutes with official reasons. */
const ALIKE_AT_LEAST = 0.27;

/**
 * The source of each added provision that was split off. Word for word it may stand anywhere in an old provision. Reworded, it must be
 * like the words that the old provision lost: words that stand there still were a model for it, not its source. An inserted 第五條之一 is
 * new whatever its words: official tables always call it so.
 */
export function splitOff(olds: readonly Content[], added: readonly Content[], pairs: readonly Pair[]): Pair[] {
  const candidates = added.filter((b) => b.key.length >= LONG_ENOUGH && (b.element.number?.length ?? 0) <= 1);
  if (candidates.length === 0) return [];
  const lost = lostWords(pairs);
  return candidates.flatMap((b): Pair[] => {
    const source = olds.find((a) => a.key.includes(b.key)) ?? rewordedSource(b, lost);
    return source ? [[source, b]] : [];
  });
}

interface Lost {
  readonly sources: readonly { readonly content: Content; readonly size: number }[];
  /** For each run of characters, which sources lost it and how often. */
  readonly holders: ReadonlyMap<number, readonly (readonly [source: number, count: number])[]>;
}

/** What each old provision holds more often than the one that continues it. */
function lostWords(pairs: readonly Pair[]): Lost {
  const sources: { content: Content; size: number }[] = [];
  const holders = new Map<number, [number, number][]>();
  for (const [a, b] of pairs) {
    if (a.key === b.key) continue;
    const kept = new Map([...b.grams].map((gram, i) => [gram, b.counts[i] as number]));
    let size = 0;
    a.grams.forEach((gram, i) => {
      const count = (a.counts[i] as number) - (kept.get(gram) ?? 0);
      if (count <= 0) return;
      size += count;
      const known = holders.get(gram);
      if (known) known.push([sources.length, count]);
      else holders.set(gram, [[sources.length, count]]);
    });
    sources.push({ content: a, size });
  }
  return { sources, holders };
}

function rewordedSource(b: Content, { sources, holders }: Lost): Content | undefined {
  const common = new Map<number, number>();
  let size = 0;
  b.grams.forEach((gram, i) => {
    const count = b.counts[i] as number;
    size += count;
    for (const [source, lost] of holders.get(gram) ?? []) common.set(source, (common.get(source) ?? 0) + Math.min(count, lost));
  });
  let best: Content | undefined;
  let most = ALIKE_AT_LEAST;
  for (const [source, shared] of common) {
    const { content, size: lost } = sources[source] as Lost['sources'][number];
    const alike = (2 * shared) / (size + lost);
    if (shared < COMMON_AT_LEAST || alike < most) continue;
    most = alike;
    best = content;
  }
  return best;
}
