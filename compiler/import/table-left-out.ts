/** （第一項未修正）, （第二項至第四項略）, （以下略） in the amended cell, where the current one prints those 項: they are there again. */
import { CJK_NUMERAL, parseNumeral } from '../../lang/numerals.ts';
import type { Element } from '../model/regulation.ts';
import { isEllipsis } from './table-lines.ts';

const NUMBERED = new RegExp(`(至|到)?第([${CJK_NUMERAL}]{1,4})項`, 'g');

/** The 項 that such words name, from 1 on; empty where they name none. */
function namedParagraphs(words: string): number[] {
  const out: number[] = [];
  for (const [, through, numeral] of words.matchAll(NUMBERED)) {
    const number = parseNumeral(numeral!) ?? 0;
    for (let next = through ? (out.at(-1) ?? number) + 1 : number; next <= number; next++) out.push(next);
  }
  return out;
}

const leavesOut = (element: Element): boolean => (element.caption !== null && isEllipsis(`（${element.caption}）`)) || isEllipsis(element.text) || element.children.some(leavesOut);
const isLine = ({ level }: Element): boolean => level === 'paragraph';

/** The 款 of a line behind the last one that it shows again. */
function tailOf(shown: Element, whole: Element): readonly Element[] {
  const last = shown.children.at(-1)?.number?.[0];
  return last === undefined ? [] : whole.children.filter(({ number }) => number !== null && number[0]! > last);
}
const hasTail = (shown: Element, whole: Element | undefined): boolean => whole !== undefined && tailOf(shown, whole).length > 0;

/** The amended element with the 項 that it leaves out by name, or behind its last one. */
export function fillLeftOut(amended: Element, current: Element): Element {
  if (leavesOut(current)) return amended;
  const lines = current.children.filter(isLine);
  const named = (words: string): readonly Element[] | null => {
    const found = namedParagraphs(words).map((number) => lines[number - 1]);
    return isEllipsis(words) && found.length > 0 && found.every((line) => line !== undefined) ? found : null;
  };
  const last = amended.children.length - 1;
  const endsLeftOut = last > 0 && isLine(amended.children[last]!) && isEllipsis(amended.children[last]!.text) && !named(amended.children[last]!.text);
  const children = amended.children.flatMap((child, i): readonly Element[] => {
    const isLeftOut = isLine(child) && child.children.length === 0 && isEllipsis(child.text);
    const old = lines[i];
    if (endsLeftOut && i === last) return lines.length > i ? lines.slice(i) : hasTail(amended.children[i - 1]!, lines[i - 1]) ? [] : [child];
    if (endsLeftOut && i === last - 1 && old) return [{ ...child, children: [...child.children, ...tailOf(child, old)] }];
    return (isLeftOut ? named(child.text) : null) ?? [child];
  });
  const first = amended.caption === null ? null : named(`（${amended.caption}）`);
  return first ? { ...amended, caption: null, captionBrackets: undefined, gap: current.gap, children: [...first, ...children] } : { ...amended, children };
}
