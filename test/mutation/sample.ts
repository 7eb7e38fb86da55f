/** A choice that is the same in every run. */

/** `size` of the list, or all of a shorter one, in their order; a seed has one choice for each length. */
export function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const left = list.map((_, i) => i);
  const chosen = new Set(Array.from({ length: Math.min(size, list.length) }, () => left.splice(below(left.length), 1)[0]!));
  return list.filter((_, i) => chosen.has(i));
}
