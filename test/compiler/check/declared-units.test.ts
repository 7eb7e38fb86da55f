/** A binding in another unit than the printed one: a year as twelve months, so many times the credits as hours. */
import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codes, compile, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

describe('a declared unit', () => {
  it('makes months of a year where the file says so', () => {
    const body = (declared: string): string => `一、[一年]{期間${declared}}有效，剩餘[一個月]{剩餘}。\n\n定義 比例 (share) : 數 依 一 {\n  ＝ 剩餘 ÷ 期間\n}\n`;
    expect(evaluatorOf(body(' : 月'))({})['share']).toBe('1/12');
    expect(codes(compile(body('')))).toEqual(['FG5002']);
    expect(helpOf(compile(body('')).diagnostics[0]!, 'zh')).toContain('[一年]{有效期間 : 月}');
  });

  it('makes terms of a year of study, years of months, and does so at both ends of a range', () => {
    const values = (phrase: string, unit: string): unknown => evaluatorOf(`一、修業[${phrase}]{期間 : ${unit}}。\n\n定義 比 (share) : 數 依 一 {\n  ＝ 期間 ÷ 1${unit}\n}\n`)({})['share'];
    expect([values('二學年', '學期'), values('三學期', '學年'), values('十八個月', '年'), values('六十', '月')]).toEqual(['4', '1.5', '1.5', '60']);
    const within = evaluatorOf('一、期間[一年以上未滿二年]{期間 : 月}。\n\n規則 規定 (rule) 依 一 {\n  應 月數（選課.申請日 至 選課.考試日） 合於 期間\n}\n');
    expect(['2024-01-31', '2024-02-01', '2025-01-31', '2025-02-01'].map((day) => within({ 選課: { 申請日: '2023-02-01', 考試日: day } })['rule'])).toEqual(['violated', 'met', 'met', 'violated']);
  });

  it('is what two phrases of one name must agree in', () => {
    const twice = (first: string, second: string): readonly string[] => codes(compile(`一、[${first}]{期間 : 月}，[${second}]{期間 : 月}。\n\n定義 比 (share) : 數 依 一 {\n  ＝ 期間 ÷ 1月\n}\n`));
    expect([twice('一年', '十二個月'), twice('十二月', '十二個月'), twice('至少一年', '至少十二個月'), twice('一至二年', '十二至二十四個月'), twice('一年', '十三個月')].map((found) => found.includes('FG4009'))).toEqual([false, false, false, false, true]);
    expect([['一週', '七日'], ['一小時', '六十分鐘'], ['一年', '十二個月'], ['三名', '三人']].map(([first, second]) => codes(compile(`一、[${first}]{期間}，[${second}]{期間}。\n`)).includes('FG4009'))).toEqual([false, false, true, false]);
    expect([twice('一年', '1年'), twice('一年', '十一個月'), twice('一年', '一年以上')].map((found) => found.includes('FG4009'))).toEqual([false, true, true]);
  });

  it('makes hours of so many times the credits', () => {
    const body = (limit: string): string => `一、每門時數以該課程學分數之${limit}為限。\n\n定義 時數 (hours) : 小時 依 一 {\n  ＝ 較低者（選課.時數、選課.學分 × 倍數）\n}\n`;
    const evaluate = evaluatorOf(body('[三倍]{倍數 : 小時}'));
    expect([8, 9, 10].map((hours) => evaluate({ 選課: { 時數: hours, 學分: 3 } })['hours'])).toEqual(['8', '9', '9']);
    expect(codes(compile(body('[三倍]{倍數}')))).toEqual(['FG5002']);
    const rule = evaluatorOf('一、時數[以學分數三倍為限]{上限 : 小時}。\n\n規則 規定 (rule) 依 一 {\n  應 選課.時數 合於 選課.學分 之 上限\n}\n');
    expect([9, 10].map((hours) => rule({ 選課: { 時數: hours, 學分: 3 } })['rule'])).toEqual(['met', 'violated']);
  });

  it('is none that the printed one never becomes', () => {
    expect(messages(compile('一、[至少十六學分]{下限 : 小時}。\n\n規則 規定 依 一 {\n  應 選課.時數 合於 下限\n}\n'))).toContain('「下限」綁的「至少十六學分」印的是學分，不能宣告成小時。');
  });
});
