/** Two words that differ in one place. */

/** How many characters are the same from an index of either on. */
export function commonStart(a: string, b: string, i = 0, j = 0): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++;
  return n;
}

/** How many characters are the same right before an index of either. */
export function commonEnd(a: string, b: string, i = a.length, j = b.length): number {
  let n = 0;
  while (n < i && n < j && a[i - 1 - n] === b[j - 1 - n]) n++;
  return n;
}

/** The character in which `a` differs and what `b` has in its place, at most one on either side; null where they differ in more. */
export function singleChange(a: string, b: string): { from: number; left: string; right: string } | null {
  const from = commonStart(a, b);
  const end = commonEnd(a.slice(from), b.slice(from));
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return left.length <= 1 && right.length <= 1 ? { from, left, right } : null;
}

/** Are all characters of the one word in the other one, each as often as it stands there, in whatever order? */
export function hasAllOf(long: string, short: string): boolean {
  const rest = [...long];
  return [...short].every((c) => {
    const at = rest.indexOf(c);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
