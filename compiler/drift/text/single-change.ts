/** Two words that differ in one place. */

/** How many first characters are the same. */
export function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** How many last characters are the same. */
export function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** The character in which `a` differs and what `b` has in its place, at most one on either side; null where they differ in more. */
export function singleChange(a: string, b: string): { from: number; left: string; right: string } | null {
  const from = commonStart(a, b);
  const end = commonEnd(a.slice(from), b.slice(from));
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return left.length <= 1 && right.length <= 1 ? { from, left, right } : null;
}
