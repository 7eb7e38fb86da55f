/** What a cell prints: the lines of a provision, and where each element's words stand in them. */
import { printedCaption, standsAlone } from '../model/captions.ts';
import { isProvision, printedWords, type Element } from '../model/regulation.ts';

/** Where the words of one element stand in a cell: cell.slice(at, at + n) is its `printedWords` of n characters. */
export interface Placed {
  readonly element: Element;
  readonly at: number;
}

/** What a cell says, as far as its words go. */
export interface Words {
  /** Lines joined with "\n". */
  readonly text: string;
  /** Length of the number that the first line begins with, white space behind it included. */
  readonly head: number;
}

export interface Printed extends Words {
  readonly placed: readonly Placed[];
}

interface Line {
  text: string;
  readonly placed: { readonly element: Element; readonly at: number }[];
}

const headOf = (element: Element): string => element.marker + element.gap + printedCaption(element);

/** The lines of `printedLines`, leaving out the elements that `shown` rejects (with everything under them). */
function lines(element: Element, shown: (element: Element) => boolean): Line[] {
  if (isProvision(element) || element.level === 'annex') return provisionLines(element, shown);
  const inner = element.children.filter(shown).flatMap((child) => lines(child, shown));
  if (element.cells) return [{ text: printedWords(element), placed: [{ element, at: 0 }] }, ...inner];
  const head = headOf(element);
  return [{ text: head + element.text, placed: [{ element, at: head.length }] }, ...inner];
}

function provisionLines(element: Element, shown: (element: Element) => boolean): Line[] {
  const head = headOf(element) + element.text;
  const [first, ...rest] = element.children;
  const others = (elements: readonly Element[]): Line[] => elements.filter(shown).flatMap((child) => lines(child, shown));
  if (first?.level !== 'paragraph' || standsAlone(element)) return [{ text: head, placed: [] }, ...others(element.children)].filter((line) => line.text !== '');
  const opening = { text: head + first.text, placed: [{ element: first, at: head.length }] };
  return [opening, ...others(first.children), ...others(rest)];
}

/** The cell of a provision, heading or annex; `shown` leaves out unchanged siblings. */
export function print(element: Element, shown: (element: Element) => boolean = () => true): Printed {
  const placed: Placed[] = [];
  let text = '';
  for (const line of lines(element, shown)) {
    if (text !== '') text += '\n';
    for (const { element: owner, at } of line.placed) placed.push({ element: owner, at: text.length + at });
    text += line.text;
  }
  return { text, head: Math.min(element.marker.length + element.gap.length, text.length), placed };
}
