/** As many of each unit as there are: 分三組評選 … 各組取一名，共三名; 甲系、乙系及丙系每系各一名，每學年三名. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const N = '([一二兩三四五六七八九十]{1,3}|[0-9]{1,3})';
const COUNTER = '(?:名|人|位|件|篇|隊|次|萬?元)';
const UNIT = '(組|系所?|所|院|班|校|區|類|科|年級|梯次|場)';
/** 每系各一名，每學年三名; 各組取二名，共六名 */
const EACH = new RegExp(`(?<!依)(?:每一?|各)${UNIT}(?:各?(?:錄?取|選出|推選|推派|遴選|置|得推薦)?|各)${N}(${COUNTER})，(?:[合總]計|共計?|每學?年)${N}\\3`, 'g');
const valueOf = (printed: string): number => parseNumeral(printed.replace('兩', '二')) ?? NaN;

/** 土木系、水利系、測量及空間資訊系及環工系: those that end with the unit; 0 where other words stand among them. */
function namedUnits(words: string, unit: string): number {
  const list = /[^，。；：]*$/.exec(words)![0].split(/[、及與和暨]/);
  return list.length > 1 && list.at(-1)!.endsWith(unit) && !/等|其他|各|每/.test(list.join('')) ? list.filter((name) => name.endsWith(unit)).length : 0;
}

/** 分三組 of the whole text, where it says one number only. */
function dividedInto(elements: readonly Element[], unit: string): { count: number; element: Element; at: number; length: number } | null {
  const pattern = new RegExp(`分(?:為|成)?${N}(?:個|大)?${unit}`, 'g');
  const found = elements.flatMap((element) => (element.cells ? [] : matchesOf(pattern, element.text).map((match) => ({ count: valueOf(match[1]!), element, at: match.index, length: match[0].length }))));
  return new Set(found.map(({ count }) => count)).size === 1 ? found[0]! : null;
}

/** Totals of one number for each. */
export const checkEachOf: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  for (const element of elements) {
    if (element.cells || !/[每各]/.test(element.text)) continue;
    for (const match of matchesOf(EACH, element.text)) {
      const [all, unit, each, counter, total] = match as unknown as [string, string, string, string, string];
      const named = namedUnits(element.text.slice(0, match.index), unit);
      const divided = named > 0 ? null : dividedInto(elements, unit);
      const count = named || divided?.count || NaN;
      const sum = count * valueOf(each);
      if (Number.isNaN(sum) || Number.isNaN(valueOf(total)) || sum === valueOf(total)) continue;
      const at = match.index + all.length - total.length - counter.length;
      const related: Label[] = divided ? [{ ...placeIn(checked, divided.element, divided.at, divided.at + divided.length), note: { zh: '共有多少', en: 'how many there are' } }] : [];
      report(diagnose('FG3023', { stated: total + counter, sum: `${sum}${counter}`, what: '' }, placeIn(checked, element, at, match.index + all.length), { related }));
    }
  }
};
