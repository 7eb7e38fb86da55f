/** New numbers for elements that move or close up, printed in the glyphs of the old marker. */
import { ARABIC, CJK_NUMERAL, formatCapital, formatNumeral } from '../../lang/numerals.ts';
import type { Element, ProvisionNumber } from '../model/regulation.ts';

const NUMERAL = new RegExp(`[${CJK_NUMERAL}]+|[${ARABIC}]+`);
const CAPITALS = /[壹貳參肆伍陸柒捌玖拾佰仟]/;
/** 之一 behind 第五條, or -1 in 第 5-1 條. */
const BRANCH = new RegExp(`之[${CJK_NUMERAL}]+|-[${ARABIC}]+`);

/** 九、 with 8 → 八、; （四） with 3 → （三）; 第五條之一 with [6] → 第六條; ９. with 10 → １０. */
export function reprintMarker(marker: string, number: ProvisionNumber): string {
  const main = number[0] ?? 0;
  const printed = NUMERAL.exec(marker)?.[0] ?? '';
  const bare = marker.replace(BRANCH, '');
  const renumbered = bare.replace(NUMERAL, spellLike(printed, main));
  if (number.length < 2) return renumbered;
  const branch = number.slice(1).map((n) => `之${formatNumeral(n)}`).join('');
  return /[條點]/.test(renumbered) ? renumbered.replace(/[條點]/, (word) => word + branch) : renumbered + branch;
}

function spellLike(printed: string, n: number): string {
  if (/^[0-9]/.test(printed)) return String(n);
  if (/^[０-９]/.test(printed)) return String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
  return CAPITALS.test(printed) ? formatCapital(n) : formatNumeral(n);
}

export const withNumber = (element: Element, number: ProvisionNumber): Element => ({ ...element, number, marker: reprintMarker(element.marker, number) });
