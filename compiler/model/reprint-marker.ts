/** New numbers for elements that move or close up, printed in the glyphs of the old marker. */
import { ARABIC, CJK_NUMERAL, formatCapital, formatNumeral } from '../../lang/numerals.ts';
import { decimalParts } from '../../lang/markers.ts';
import type { ProvisionNumber } from './regulation.ts';

const NUMERAL = new RegExp(`[${CJK_NUMERAL}]+|[${ARABIC}]+`);
const CAPITALS = /[壹貳參肆伍陸柒捌玖拾佰仟]/;
/** 之一 or 之1 behind 第五條, or -1 in 第 5-1 條. */
const BRANCH = new RegExp(`之(?:[${CJK_NUMERAL}]+|[${ARABIC}]+)|[-－][${ARABIC}]+`);

const LAST_PART = /[0-9０-９]+(?=[.．、]?$)/;

/** Glyphs that are numbers by themselves, each row from one on. */
const ROWS: readonly string[] = ['甲乙丙丁戊己庚辛壬癸', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** 九、 with 8 → 八、; （四） with 3 → （三）; 第五條之一 with [6] → 第六條; 二之一、 with [1, 1] → 一之一、; ９. with 10 → １０.; ③ with 2 → ②; 2.1 with 3 → 2.3. */
export function reprintMarker(marker: string, number: ProvisionNumber): string {
  const main = number[0]!;
  if (decimalParts(marker)) return marker.replace(LAST_PART, (part) => spellLike(part, main));
  const branchPrinted = BRANCH.exec(marker)?.[0] ?? '';
  const bare = marker.replace(BRANCH, '');
  const printed = NUMERAL.exec(bare)?.[0];
  if (printed === undefined) return reprintGlyph(marker, main);
  const digits = /^[-－]/.test(branchPrinted);
  const branch = number.slice(1).map((n) => `${branchPrinted[0] ?? '之'}${spellLike(branchPrinted.slice(1), n)}`).join('');
  const behindWord = !digits && /[條點]/.test(bare);
  const renumbered = bare.replace(NUMERAL, spellLike(printed, main) + (behindWord ? '' : branch));
  return behindWord ? renumbered.replace(/[條點]/, (word) => word + branch) : renumbered;
}

/** 2.1.3 below an element whose number [2] becomes [3]: 3.1.3; any other marker as it is. */
export function reprefixMarker(marker: string, from: readonly number[], to: readonly number[]): string {
  const parts = decimalParts(marker);
  if (!parts || parts.length <= from.length || from.length !== to.length || from.some((part, i) => part !== parts[i])) return marker;
  let at = 0;
  return marker.replace(/[0-9０-９]+/g, (part) => (at < to.length ? spellLike(part, to[at++]!) : part));
}

function reprintGlyph(marker: string, n: number): string {
  for (const row of ROWS) {
    const glyphs = [...row];
    const at = glyphs.findIndex((g) => marker.includes(g));
    if (at >= 0 && glyphs[n - 1] !== undefined) return marker.replace(glyphs[at]!, glyphs[n - 1]!);
  }
  return marker;
}

function spellLike(printed: string, n: number): string {
  if (/^[0-9]/.test(printed)) return String(n);
  if (/^[０-９]/.test(printed)) return String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
  return CAPITALS.test(printed) ? formatCapital(n) : formatNumeral(n);
}
