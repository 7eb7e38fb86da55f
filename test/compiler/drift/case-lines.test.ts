/** Lines of papers that work out cases tell no rules. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { isOfCase, linesOfCases } from '../../../compiler/drift/text/case-lines.ts';

const told = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity !== 'information').map(({ code }) => code);
const RULE = '國立測試大學場地收費要點\n一、為管理場地，訂定本要點。\n二、演藝廳每時段收費新臺幣二萬元；國際會議廳每時段一萬元。\n三、使用日前十日通知取消者，退還所繳費用百分之七十。\n四、本要點經行政會議通過後施行。\n';

describe('lines that work out cases', () => {
  it('are those below a heading of examples, and all of a paper of them; clauses with a calculation', () => {
    expect(linesOfCases(['一、收費', '每時段二萬元。', '二、計費範例', '甲單位借用二時段，應繳四萬元。', '三、其他', '逾時另計。'], '公告')).toEqual([false, false, true, true, false, false]);
    expect(linesOfCases(['借用二時段，四萬元。'], '場地收費試算')).toEqual([true]);
    const line = '場地費20,000×90%＝18,000元，須於三日內繳清。';
    expect([line.indexOf('18,000'), line.indexOf('三日')].map((at) => isOfCase(line, at))).toEqual([true, false]);
  });

  it('are not compared with the rules, other lines are', () => {
    const paper = (price: string): string => `國立測試大學公告\n主旨：公告「國立測試大學場地收費要點」。\n重點提醒：\n（1）演藝廳每時段收費${price}元。\n計費範例：\n[例1] 校外單位借用演藝廳，於使用日前十二日通知取消，退還14,000元。\n`;
    expect(told({ '要點.txt': RULE, '公告.txt': paper('20,000') })).toEqual([]);
    expect(told({ '要點.txt': RULE, '公告.txt': paper('25,000') })).toEqual(['FG3041']);
  });
});

describe('two meetings in one closing provision', () => {
  const text = (body: string): string => `國立測試大學出國補助要點\n105.03.16 104學年度第2學期第1次${body}通過\n一、為補助教師，訂定本要點。\n二、本要點經研究發展會議及行政會議通過後實施。\n`;
  it.each<[string, string[]]>([['研究發展會議', []], ['行政會議', []], ['學生事務會議', ['FG3041']]])('%s', (body, codes) => expect(told({ '要點.txt': text(body) })).toEqual(codes));
});

describe('a sentence about one case', () => {
  it.each(['丁生服務滿200小時，得申請假8小時。', '若某單位現有職員28人，得推薦一名。', 'A計畫節餘9,600元，未滿一萬元。', '前次遴選社會公正人士七人。'])('tells no rule: %s', (line) => expect(isOfCase(line, line.search(/[0-9七]/))).toBe(true));
  it.each(['服務滿一百小時者，得申請假四小時。', '甲類每件三元。', '單位推薦一名。'])('is not this: %s', (line) => expect(isOfCase(line, line.search(/[一二三四]/))).toBe(false));
});

it.each<[string, boolean]>([['減修與畢業審查案例（註冊組彙整）', true], ['場地使用統計', true], ['收費說明', false], ['申請須知及試算', false]])('a paper of cases as a whole: %s', (title, expected) => expect(linesOfCases(['每時段1,000元。'], title)).toEqual([expected]));
