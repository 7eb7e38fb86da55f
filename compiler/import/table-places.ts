/** Finding words of an imported document again in the text that its diagnostics point into: white space and line ends do not count. */
import type { Span } from '../../lang/source.ts';

/** The printed characters of a text, each with its offset. */
interface Ink {
  readonly key: string;
  readonly offsets: Uint32Array;
}

const isBlank = (code: number): boolean => code <= 32 || code === 0x3000 || code === 0xa0 || (code >= 0x2028 && code <= 0x2029) || code === 0xfeff || code === 0x200b;

function inkOf(text: string, skipTags: boolean): Ink {
  const tags = skipTags ? [...text.matchAll(/<\/?[A-Za-z][^<>]*>/g)] : [];
  const offsets: number[] = [];
  const key: string[] = [];
  for (let at = 0, tag = 0; at < text.length; at++) {
    if (tags[tag] && at === tags[tag]!.index) {
      at += tags[tag++]![0].length - 1;
      continue;
    }
    if (isBlank(text.charCodeAt(at))) continue;
    key.push(text[at]!);
    offsets.push(at);
  }
  return { key: key.join(''), offsets: Uint32Array.from(offsets) };
}

const SHORTEST = 6;

/** Looks words up one after the other, each behind the one before where it stands there. */
export class PlaceFinder {
  readonly #ink: Ink;
  #at = 0;

  /** `text` may still hold HTML tags (plain text files with marked cells); they are looked through. */
  constructor(text: string) {
    this.#ink = inkOf(text, /<(?:p|u|br|li|td)\b/i.test(text));
  }

  /** The place of the words; null when they do not stand in the text. */
  find(words: string): Span | null {
    const key = inkOf(words, false).key;
    if (key === '') return null;
    const found = this.#search(key) ?? (key.length > 2 * SHORTEST ? this.#search(key.slice(0, 2 * SHORTEST)) : null);
    if (!found) return null;
    const [from, length] = found;
    this.#at = from + (key.length > SHORTEST ? length : 0);
    return { start: this.#ink.offsets[from]!, end: this.#ink.offsets[from + length - 1]! + 1 };
  }

  #search(key: string): [number, number] | null {
    const behind = this.#ink.key.indexOf(key, this.#at);
    const from = behind >= 0 ? behind : this.#ink.key.indexOf(key);
    return from < 0 ? null : [from, key.length];
  }
}
