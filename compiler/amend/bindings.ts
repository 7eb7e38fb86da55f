/** Bindings of the old words carried to the restated ones. */
import { difference } from '../compare/index.ts';
import type { Element } from '../model/regulation.ts';
import type { BoundPhrase } from '../model/version.ts';
import { written, type WriteWords } from '../import/fagui.ts';

/** Writes an element's words with the bindings of the element that it continues (`formerOf`). */
export function writeWithBindings(phrases: readonly BoundPhrase[], formerOf: (element: Element) => Element | null): WriteWords {
  const byElement = new Map<string, BoundPhrase[]>();
  for (const phrase of phrases) byElement.set(phrase.elementId, [...(byElement.get(phrase.elementId) ?? []), phrase]);
  return (element) => {
    const former = formerOf(element);
    const bound = former ? byElement.get(former.id) : undefined;
    if (!former || !bound) return written(element.text, element.handMarks);
    const places = newPlaces(former.text, element.text);
    const carried = bound.flatMap((p) => sameWords(former.text, element.text, p) ?? place(places, p));
    return carried.length ? insertBindings(element.text, carried) : written(element.text, element.handMarks);
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly phrase: BoundPhrase;
}

/** Where each character of the old text stands in the new one; null for those that are gone. */
function newPlaces(former: string, next: string): (number | null)[] {
  const places: (number | null)[] = [];
  let at = 0;
  for (const { kind, text } of difference(former, next)) {
    if (kind === 'delete') places.push(...Array.from({ length: text.length }, () => null));
    else if (kind === 'equal') places.push(...Array.from({ length: text.length }, (_, i) => at + i));
    if (kind !== 'delete') at += text.length;
  }
  return [...places, at];
}

/** The phrase itself, where its words stand once in either text. */
function sameWords(former: string, next: string, phrase: BoundPhrase): Placed[] | null {
  const isOnce = (text: string): boolean => text.indexOf(phrase.phrase) >= 0 && text.indexOf(phrase.phrase) === text.lastIndexOf(phrase.phrase);
  const start = next.indexOf(phrase.phrase);
  return phrase.phrase !== '' && isOnce(former) && isOnce(next) ? [{ start, end: start + phrase.phrase.length, phrase }] : null;
}

/** A phrase between words that stayed is bound again, whatever became of its own words: [十六學分以上] → [十五學分以上]. */
function place(places: readonly (number | null)[], phrase: BoundPhrase): Placed[] {
  const [from, to] = phrase.range;
  const first = places[from] ?? null;
  const before = from === 0 ? -1 : (places[from - 1] ?? null);
  const last = places[to - 1] ?? null;
  const after = places[to] ?? null;
  const start = first ?? (before === null ? null : before + 1);
  const end = last === null ? after : last + 1;
  return start !== null && end !== null && start < end ? [{ start, end, phrase }] : [];
}

function insertBindings(text: string, placed: readonly Placed[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, phrase } of [...placed].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const alias = phrase.alias === null ? '' : ` (${phrase.alias})`;
    out += `${written(text.slice(at, start))}[${written(text.slice(start, end))}]{${phrase.name}${alias}}`;
    at = end;
  }
  return out + written(text.slice(at));
}
