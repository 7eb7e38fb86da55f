/** Elements that move or close up. */
import { ARABIC, CJK_NUMERAL, parseNumeral } from '../../lang/numerals.ts';
import { decimalParts, readAnnexMarker } from '../../lang/markers.ts';
import { reprefixMarker, reprintMarker } from '../model/reprint-marker.ts';
import type { Element, PrintedRun, ProvisionNumber } from '../model/regulation.ts';

const EACH_NUMERAL = new RegExp(`[${CJK_NUMERAL}]+|[${ARABIC}]+`, 'g');

/** The element under another number, its marker printed in the style that it had; a line that it shares with others moves with it. */
export function withNumber(element: Element, number: ProvisionNumber): Element {
  const { printedIn } = element;
  const by = number[0]! - (element.number?.[0] ?? 0);
  const marker = reprintMarker(element.marker, number);
  const renumbered = { ...element, number, marker, children: reprefixed(element.children, chainOf(element.marker, element.number), chainOf(marker, number)) };
  return printedIn && number.length === 1 ? { ...renumbered, printedIn: moved(printedIn, by) } : renumbered;
}

/** The numbers that 2.1 below an element prints first: those of the element. */
const chainOf = (marker: string, number: ProvisionNumber | null): readonly number[] => decimalParts(marker) ?? number ?? [];

function reprefixed(children: readonly Element[], from: readonly number[], to: readonly number[]): readonly Element[] {
  const moved = children.map((child) => {
    const [marker, below] = [reprefixMarker(child.marker, from, to), reprefixed(child.children, from, to)];
    return marker === child.marker && below === child.children ? child : { ...child, marker, children: below };
  });
  return moved.every((child, i) => child === children[i]) ? children : moved;
}

/** 附件二 as 附件三, in the spelling of its number; 附件 as 附件一, 附表一 as 附件一. The stop behind the old name stays. */
export function withName(element: Element, name: string): Element {
  const { marker } = element;
  const number = readAnnexMarker(name)?.number ?? null;
  if (annexName(element) === name) return element;
  if (element.number && number?.length === element.number.length && marker.slice(0, 2) === name.slice(0, 2)) return withNumber(element, number);
  return { ...element, number, marker: name + /[：:、]*$/u.exec(marker)![0] };
}

/** The name of an annex without blanks and the stop behind it: 附件一. */
export const annexName = ({ marker }: Element): string => marker.replace(/[\s\u3000\u00a0]/gu, '').replace(/[：:、]+$/u, '');

function moved({ marker, gap, first, through }: PrintedRun, by: number): PrintedRun {
  const [printed, from, to] = [marker.replace(EACH_NUMERAL, (n) => reprintMarker(n, [(parseNumeral(n) ?? 0) + by])), first[0]! + by, through[0]! + by];
  return { marker: printed, gap, first: [from, ...first.slice(1)], through: [to, ...through.slice(1)] };
}
