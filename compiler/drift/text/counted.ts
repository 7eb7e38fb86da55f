/** Numbers with the character that they count, as texts and papers print them: 二席, 5人, 兩次, 1,500元. */
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';

export interface Counted {
  readonly value: number;
  /** Persons are one unit, whether they are 人, 名, 位 or 席. */
  readonly unit: string;
  readonly printed: string;
  readonly at: number;
  readonly end: number;
}

const NUMERAL = '[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7}|[一二兩三四五六七八九十百千萬零]{1,9}';
const UNIT = '學分|小時|個月|席次|工作[天日]|人次|週歲|公分|公里|公斤|分鐘|級分|萬元|時(?![間數段候起])|[人名位席員次回案件篇冊本元日天週年月期場項歲門分點節組間床輛倍級隊科題張枚頁處班]';
const COUNTED = new RegExp(`(?<![第0-9,.一二兩三四五六七八九十百千萬零])(${NUMERAL})\\s*(${UNIT})(?!以[一二]|之[一二三四五六七八九十])`, 'g');
const SAME: Readonly<Record<string, string>> = { 名: '人', 位: '人', 席: '人', 員: '人', 席次: '人', 回: '次', 天: '日', 週歲: '歲' };

/** Every such number of a text. */
export const numbersWithUnits = (text: string): Counted[] => matchesOf(COUNTED, narrowDigits(text)).flatMap(({ 0: all, 1: digits, 2: unit, index }) => {
  const value = parseNumeral(digits!.replaceAll(',', '').replace('兩', '二'));
  if (value === null || (unit === '分' && /^[之鐘]/.test(text.slice(index + all.length))) || (unit === '月' && /^[0-9一二三四五六七八九十]/.test(text.slice(index + all.length)))) return [];
  return [{ value: unit === '萬元' ? value * 10_000 : value, unit: unit === '萬元' ? '元' : (SAME[unit!] ?? unit!), printed: text.slice(index, index + all.length), at: index, end: index + all.length }];
});
