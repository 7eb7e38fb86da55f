/** All matches of a pattern in a text. */

/**
 * What `text.matchAll(pattern)` goes through, as a list; `pattern` is global. `matchAll` makes a copy of the pattern for every text, which costs more than
 * looking through a sentence with it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
