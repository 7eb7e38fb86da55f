/** 「您是不是要寫…」: the nearest of the known words, by edit distance on code points. */

/** Optimal string alignment distance on code points (insert, delete, replace, swap neighbours), or `limit + 1` when it is larger than `limit`. */
function editDistance(a: string, b: string, limit = 8): number {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = right.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = last[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      let best = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[right.length]!;
}

/**
 * The known word that `word` was probably meant to be, or null when none is near enough.
 * Near enough: at most one change in words of up to four characters, a third of the length in longer ones, and at least one character in common.
 * Of equally near words the first in `known` wins, so callers order them.
 */
export function suggest(word: string, known: Iterable<string>): string | null {
  const length = [...word].length;
  if (length === 0 || length > 40) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === word || (denies(candidate) !== denies(word) && candidate.length !== word.length)) continue;
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance && sharesCharacter(word, candidate)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** 非學生 is not 學生, nor 不及格 及格: a suggestion that turns the word round would decide the other way; 期未成績 is a slip for 期末成績. */
const denies = (word: string): boolean => /[不未非無免]/.test(word);

function sharesCharacter(a: string, b: string): boolean {
  for (const c of a) if (b.includes(c)) return true;
  return false;
}
