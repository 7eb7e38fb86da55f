/** Bindings of the old words carried to the restated ones: a phrase that still stands once in its element keeps its name. */
import type { Element } from '../model/regulation.ts';
import type { BoundPhrase } from '../model/version.ts';
import { written, type WriteWords } from '../import/fagui.ts';

/** Writes an element's words with the bindings of the element that it continues (`formerOf`). */
export function writeWithBindings(phrases: readonly BoundPhrase[], formerOf: (element: Element) => Element | null): WriteWords {
  const byElement = new Map<string, BoundPhrase[]>();
  for (const phrase of phrases) byElement.set(phrase.elementId, [...(byElement.get(phrase.elementId) ?? []), phrase]);
  return (element) => {
    const former = formerOf(element);
    const carried = former ? (byElement.get(former.id) ?? []).flatMap((p) => place(element.text, p)) : [];
    return carried.length ? insertBindings(element.text, carried) : written(element.text, element.handMarks);
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly phrase: BoundPhrase;
}

function place(text: string, phrase: BoundPhrase): Placed[] {
  const start = text.indexOf(phrase.phrase);
  const isOnce = start >= 0 && text.indexOf(phrase.phrase, start + 1) < 0;
  return isOnce ? [{ start, end: start + phrase.phrase.length, phrase }] : [];
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
