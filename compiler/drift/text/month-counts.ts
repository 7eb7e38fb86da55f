/** How many months there are from one to another: 四月至十一月，共計八個月. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { cellOffsets, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const N = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(?:(?:民國)?([0-9]{2,4}|[一二三四五六七八九十百零〇]{2,5})年(?:度)?)?';
const MONTHS = new RegExp(`(?<![0-9一二三四五六七八九十])${YEAR}\\s*${N}月份?(?:起|初|[1１一]日)?\\s*(?:至|到|~|～|-|－|—|–)\\s*(翌年|次年|隔年)?${YEAR}\\s*${N}月份?(?:底|止|底止)?(?:（[^（）]{1,8}）)?(?:止)?[，、（]?(?:執行期[間程]|期[間程])?(?:共計|合計|總計|為期|計|共|歷時|為)(?:約)?\\s*${N}\\s*個月`, 'g');

const wordsIn = ({ text, cells }: Element): (readonly [words: string, at: number])[] => {
  const offsets = cells ? cellOffsets(cells) : [];
  return cells ? cells.flatMap((row, y) => row.map((cell, x) => [cell, offsets[y]![x]!] as const)) : [[text, 0]];
};
const valueOf = (printed: string | undefined): number | null => (printed === undefined ? null : parseNumeral(printed.replace(/〇/g, '零')));

/** Both months are counted. */
export const checkMonths: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    for (const [words, at] of wordsIn(element)) {
      if (!words.includes('個月')) continue;
      for (const match of matchesOf(MONTHS, words)) {
        const [all, year, month, next, otherYear, other, stated] = match;
        const [first, last, count] = [month, other, stated].map(valueOf);
        const years = next ? 1 : (valueOf(otherYear) ?? valueOf(year) ?? 0) - (valueOf(year) ?? valueOf(otherYear) ?? 0);
        const span = (last ?? 0) - (first ?? 0) + 1 + 12 * years;
        if (first === null || last === null || count === null || span === count || first! > 12 || last! > 12) continue;
        // 八月至七月 without a year: into the next one
        if (span < 1 && span + 12 === count) continue;
        const from = at + match.index + all.lastIndexOf(stated!);
        report(diagnose('FG3023', { stated: `${stated}個月`, sum: `${span < 1 ? span + 12 : span}個月`, what: '' }, placeIn(checked, element, from, at + match.index + all.length), { related: [{ ...placeIn(checked, element, at + match.index, from), note: { zh: '這段月份', en: 'these months' } }] }));
      }
    }
  }
};
