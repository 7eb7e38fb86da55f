/** A number that is written twice, in words and in digits: 三十（30）學分, 新臺幣五萬元（NT$50,000）, 二年（即二十四個月）. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, numeralAt } from '../../../lang/numerals.ts';
import { isShare } from '../../../lang/phrase-numbers.ts';
import { unitAt } from '../../../lang/units.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const CJK = /[零〇一二兩三四五六七八九十百千萬億壹貳參肆伍陸柒捌玖拾佰仟]/;
const STARTS = new RegExp(`[0-9０-９]|${CJK.source}`);
const BRACKET = /^[（(]\s*(?:即|約當|計|共|等於)?\s*(?:至[多少]|最[多少長短]|不得?超過|不得?少於)?\s*(?:NT\$?|NTD|\$|新[臺台]幣)?\s*([^（()）]{1,16}?)\s*(?:元整|元|整)?\s*[）)]/;
const isDigits = (printed: string): boolean => /^[0-9０-９][0-9０-９,，.．]*$/.test(printed);
/** Lengths of time in the shortest unit that is the same everywhere. */
const LENGTHS: Readonly<Record<string, readonly [number, string]>> = { 年: [12, '月'], 個月: [1, '月'], 月: [1, '月'], 學年: [2, '學期'], 學期: [1, '學期'], 週: [7, '日'], 星期: [7, '日'], 日: [1, '日'], 天: [1, '日'], 小時: [60, '分'], 分鐘: [1, '分'] };

interface Read {
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  readonly end: number;
}

/** The number at an index with its unit, "" without one. */
function readAt(text: string, at: number): Read | null {
  const found = numeralAt(text, at);
  if (!found || found.length === 0) return null;
  const printed = text.slice(at, at + found.length);
  const unit = unitAt(text, at + found.length)?.spelling ?? '';
  const end = at + found.length + unit.length;
  return { value: Number(found.value.n) / Number(found.value.d), unit, printed, end: text.startsWith('整', end) ? end + 1 : end };
}

/** Do both say how much of the same? The unit may stand behind the bracket, or be that of money. */
function disagree(first: Read, second: Read, isWhole: boolean): boolean {
  // a year has two semesters
  const isOfTerms = [first, second].some(({ unit }) => unit === '學期');
  const [a, b] = [first, second].map(({ unit }) => LENGTHS[isOfTerms && unit === '年' ? '學年' : unit]);
  if (a && b && first.unit !== second.unit) return a[1] === b[1] && Math.abs(first.value * a[0] - second.value * b[0]) > 1e-9;
  if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return false;
  // a share of something stands behind a count: 三十人（15%）
  if (isShare(first.printed) !== isShare(second.printed)) return false;
  if (isShare(first.printed)) return !isSameShare(first.value, second.value);
  // one of them in words, the other one in digits: the same number once more, not another one
  const isTwice = [first, second].filter(({ printed }) => isDigits(narrowDigits(printed)) || /[%％]/.test(printed)).length === 1;
  return isTwice && isWhole && Math.abs(first.value - second.value) > 1e-9;
}

/** 三分之一（百分之三十三）: percentages are rounded. */
const isSameShare = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** The number in the bracket behind is the one in front of it. */
export const checkRestated: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const { text } = element;
    if (!/[（(]/.test(text)) continue;
    for (let at = 0; at < text.length; at++) {
      if (!STARTS.test(text[at]!) || (at > 0 && (CJK.test(text[at - 1]!) || /[第0-9０-９○.．,，]/.test(text[at - 1]!)))) continue;
      const first = readAt(text, at);
      const bracket = first && BRACKET.exec(text.slice(first.end));
      if (!first || !bracket) continue;
      const inner = bracket[1]!.replace(/[,，](?=[0-9０-９]{3})/g, '');
      const second = readAt(inner, 0);
      const behind = unitAt(text, first.end + bracket[0].length)?.spelling ?? '';
      // 3月3日(二) names the day of the week
      const isWeekday = first.unit === '日' && isDigits(first.printed) && inner.length === 1;
      if (!second || isWeekday || second.end !== inner.length || (first.unit === '' && second.unit === '' && behind === '' && !/[%％成]|分之/.test(first.printed))) continue;
      if (/年/.test(first.unit + behind) && second.value > 200) continue;
      if (disagree(first, second, true)) report(diagnose('FG3033', { printed: text.slice(at, first.end + bracket[0].length), first: first.printed + first.unit, second: second.printed + second.unit }, placeIn(checked, element, at, first.end + bracket[0].length), { related: [{ ...placeIn(checked, element, first.end, first.end + bracket[0].length), note: { zh: '括號裡', en: 'in the brackets' } }] }));
    }
  }
};
