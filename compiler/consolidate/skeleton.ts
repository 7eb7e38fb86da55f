/** The words of some elements with every bound phrase replaced by its name and kind: what a rule depends on besides bound values. */
import { numeralAt } from '../../lang/numerals.ts';
import { analysePhrase, type PhraseValue } from '../../lang/phrases.ts';
import { CAPTION_NAME, type Element } from '../model/regulation.ts';
import type { BoundPhrase } from '../model/version.ts';

/** Equal skeletons: only values inside bindings of the same kind have changed (十六 → 十五). A heading is no value. */
export function skeleton(elements: readonly Element[], phrases: readonly BoundPhrase[]): string {
  return elements.map((element) => elementSkeleton(element, boundIn(element, phrases))).join('\n');
}

const boundIn = (element: Element, phrases: readonly BoundPhrase[]): BoundPhrase[] => phrases.filter((p) => p.elementId === element.id && p.name !== CAPTION_NAME);

/** Equal skeletons of elements before and after; those that are the same with the same phrases need none. `now`: the phrases by element. */
export function sameSkeleton(before: readonly Element[], was: ReadonlyMap<string, readonly BoundPhrase[]>, after: readonly Element[], now: ReadonlyMap<string, readonly BoundPhrase[]>): boolean {
  const isSame = (a: Element, b: Element): boolean => a.text === b.text && a.cells === b.cells && isSameList(was.get(a.id) ?? [], now.get(b.id) ?? []);
  if (before.length === after.length && before.every((element, i) => isSame(element, after[i]!))) return true;
  const phrasesOf = (elements: readonly Element[], of: ReadonlyMap<string, readonly BoundPhrase[]>): BoundPhrase[] => elements.flatMap(({ id }) => of.get(id) ?? []);
  return skeleton(before, phrasesOf(before, was)) === skeleton(after, phrasesOf(after, now));
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

function elementSkeleton(element: Element, phrases: readonly BoundPhrase[]): string {
  if (!element.cells) return wordsSkeleton(element.text, phrases);
  const inCell = (row: number, column: number): BoundPhrase[] => phrases.filter((p) => p.cell?.[0] === row && p.cell[1] === column);
  return element.cells.map((cells, row) => cells.map((text, column) => wordsSkeleton(text, inCell(row, column))).join('|')).join('\n');
}

function wordsSkeleton(words: string, phrases: readonly BoundPhrase[]): string {
  let text = '';
  let at = 0;
  for (const phrase of [...phrases].sort((a, b) => a.range[0] - b.range[0])) {
    if (phrase.range[0] < at) continue;
    text += `${words.slice(at, phrase.range[0])}{${phrase.name}:${kindOf(phrase)}}`;
    at = phrase.range[1];
  }
  return text + words.slice(at);
}

/** Every block below a provision asks for the phrases of the whole provision: each is analysed once. */
const kinds = new WeakMap<BoundPhrase, string>();

function kindOf(bound: BoundPhrase): string {
  const known = kinds.get(bound);
  if (known !== undefined) return known;
  const kind = kindOfPhrase(analysePhrase(bound.phrase), bound.phrase);
  kinds.set(bound, kind);
  return kind;
}

/**
 * What stays the same when only the value changes (十六 → 十五, one more member in a list). The words around a number in a phrase are words of
 * the law like any other: 修 and 必修, 至少 and 不得少於 differ.
 */
function kindOfPhrase(value: PhraseValue, words: string): string {
  const isSet = value.kind === 'list' || value.kind === 'numbers' || value.kind === 'weekdays' || value.kind === 'words';
  return isSet ? value.kind : `${value.kind} ${maskNumbers(words)}`;
}

function maskNumbers(words: string): string {
  let masked = '';
  for (let at = 0; at < words.length; ) {
    const numeral = numeralAt(words, at);
    masked += numeral ? '#' : words[at]!;
    at += numeral ? numeral.length : 1;
  }
  return masked;
}
