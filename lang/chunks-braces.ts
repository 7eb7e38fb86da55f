/** Braces of a block, counted on characters: strings 「…」 and comments `//` are skipped. */

export interface BraceState {
  readonly depth: number;
  /** Offset of the first `{`, or -1. */
  readonly open: number;
  /** Offset of the `}` that brings the depth back to 0, or -1. */
  readonly close: number;
}

/** Goes on counting over one line, [start, end). Stops at the closing brace of the block. */
export function scanBraces(text: string, start: number, end: number, state: BraceState): BraceState {
  let { depth, open } = state;
  let quoteEnd = -1;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x300c) {
      // an unclosed 「 hides nothing: the search for 」 is made once per line
      if (quoteEnd < i) quoteEnd = indexWithin(text, '」', i, end);
      if (quoteEnd < end) i = quoteEnd;
    } else if (c === 47 && text.charCodeAt(i + 1) === 47) {
      break;
    } else if (c === 123 || c === 0xff5b) {
      if (open < 0) open = i;
      depth++;
    } else if ((c === 125 || c === 0xff5d) && depth > 0) {
      depth--;
      if (depth === 0) return { depth, open, close: i };
    }
  }
  return { depth, open, close: -1 };
}

/** Index of `what` in [from, end), or `end`. */
function indexWithin(text: string, what: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (text[i] === what) return i;
  return end;
}
