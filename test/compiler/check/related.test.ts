/** The other place that is shown beside a finding, and what is said of it in both languages; of the bad samples of the pages. */
import { expect, it } from 'vitest';
import type { Code } from '../../../lang/diagnostics/catalogue.ts';
import { pages } from '../../../lang/diagnostics/pages.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { findingsOf } from '../../lang/diagnostics/run-page.ts';

const BESIDE: Readonly<Partial<Record<Code, readonly string[]>>> = {
  FG2008: ['下限: 另一個宣告在這裡 / the other declaration'],
  FG2014: ['單元 (units): 這個欄位也是記錄的清單 / a list of records as well'],
  FG2035: ['選課 (enrolment): 這個法規使用的宣告 / declared here for this regulation', '選課 (enrolment): 「修課辦法」使用的宣告 / declared here for 修課辦法'],
  FG2037: ['學期上限: 讀的地方 / read here'],
  FG2038: ['學期上限: 讀的地方 / read here'],
  FG3005: ['法規 學分抵免要點 (example.exemption): 被引用的法規 / the cited regulation'],
  FG4001: ['十六: 條文印在這裡 / printed here'],
  FG4002: ['下限: 條文寫的是「不得少於」 / the text says 不得少於'],
  FG4003: ['下限: 綁定的用語是「至少修十六學分」 / the bound phrase is 至少修十六學分'],
  FG4004: ['核准身分: 綁定在這裡 / bound here'],
  FG4006: ['下限: 綁定的用語是「十六學分」 / the bound phrase is 十六學分'],
  FG4007: ['跨日上限: 綁定的用語是「以學分總數三分之一為上限」 / the bound phrase is 以學分總數三分之一為上限'],
  FG4009: ['下限: 這裡綁定「至少修十六學分」 / bound to 至少修十六學分 here'],
  FG4012: ['下限: 綁定的用語是「至少修○學分」 / the bound phrase is 至少修○學分'],
  FG4013: ['取位方式: 條文寫的是「四捨五入至小數第二位」 / the text says 四捨五入至小數第二位'],
  FG4015: ['期限: 綁定的用語是「每年3月31日前」 / the bound phrase is 每年3月31日前'],
  FG4016: ['期限: 綁定的用語是「十日前」 / the bound phrase is 十日前'],
  FG4017: ['期限: 綁定的用語是「前三日內」 / the bound phrase is 前三日內'],
  FG4022: ['期限: 綁定的用語是「三日內（含公告當日）」 / the bound phrase is 三日內（含公告當日）'],
  FG4023: ['上限: 綁定的用語是「不得超過二十五學分」 / the bound phrase is 不得超過二十五學分'],
  FG4014: ['時數下限: 綁定的用語是「至少三小時」 / the bound phrase is 至少三小時'],
  FG5091: ['校曆: 這個行事曆 / this calendar'],
  FG5027: ['對照 點數換算 : 分 依 一: 讀這個表的對照 / the lookup that reads this table'],
  FG5029: ['計算式: 讀這個計算式的公式 / the formula that reads it'],
  FG5030: ['計算式: 讀這個計算式的公式 / the formula that reads it'],
  FG5031: ['計算式: 計算式綁定在這裡 / the formula is bound here'],
  FG5039: ['選課.學分 合於 上限: 規則的這裡 / this part of the rule'],
  FG5074: ['必修學分: 綁定的用語是「四學分」 / the bound phrase is 四學分'],
  FG5077: ['科目表 必修科目之修習 依 附表1: 讀這個表的科目表 / the course table that reads this table'],
  FG5079: ['核心門數: 綁定的用語是「至少三門」 / the bound phrase is 至少三門', '必修門數: 綁定的用語是「一至二門」 / the bound phrase is 一至二門', '必修學分: 綁定的用語是「至少四學分」 / the bound phrase is 至少四學分'],
  FG5080: ['必修門數: 綁定的用語是「至少二門」 / the bound phrase is 至少二門', '必修學分: 綁定的用語是「至少四學分」 / the bound phrase is 至少四學分'],
  FG5067: ['效果 選課.成績 ＝ 給分: 第一次在這裡 / the first one'],
};

it.each(Object.entries(BESIDE))('%s', (code, beside) => {
  const found = findingsOf(pages[code as Code]!.bad).filter((d) => d.code === code);
  expect(found.flatMap((d) => d.related!.map(({ source, span, note }) => `${sliceSpan(source, span).split('\n')[0]!}: ${note?.zh} / ${note?.en}`))).toEqual(beside);
});
