/** Elements that move or close up. */
import { ARABIC, CJK_NUMERAL, parseNumeral } from '../../lang/numerals.ts';
import { readAnnexMarker } from '../../lang/markers.ts';
import { reprintMarker } from '../model/reprint-marker.ts';
import type { Element, PrintedRun, ProvisionNumber } from '../model/regulation.ts';

const EACH_NUMERAL = new RegExp(`[${CJK_NUMERAL}]+|[${ARABIC}]+`, 'g');

/** The element under another number, its marker printed in the style that it had; a line that it shares with others moves with it. */
export function withNumber(element: Element, number: ProvisionNumber): Element {
  const { printedIn } = element;
  const by = number[0]! - (element.number?.[0] ?? 0);
  const renumbered = { ...element, number, marker: reprintMarker(element.marker, number) };
  return printedIn && number.length === 1 ? { ...renumbered, printedIn: moved(printedIn, by) } : renumbered;
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
