/** What the words of a case become: values by the type of their fact, and what is said of those that do not fit. */
import { describe, expect, it } from 'vitest';
import { readCase } from '../../../compiler/evaluate/read-case.ts';
import { helpOf, messageOf, type Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { compileFiles, messages } from '../small-workspace.ts';

const VOCABULARY = `詞彙 事實 (t.facts)

列舉 身分 (status) {
  一般生 (regular)
  轉學生 (transfer)
}

記錄 事 (matter) {
  學分 (credits) : 學分 0至30
  金額 (amount) : 元
  比率 (ratio) : 數 小數2位 0至1
  週數 (weeks) : 週 0至20
  人數 (people) : 數 0至99
  日 (day) : 日期
  核准 (approved) : 是否
  備註 (note) : 文字
  身分 (status) : 身分
  各身分 (statuses) : 清單 身分
  各日 (days) : 清單 日期
  成績 (score) : 分 0至100 可缺
  件 (parts) : 清單 件
}

記錄 件 (part) {
  重 (weight) : 數 0至9
}
`;
const RULES = '法規 要點 (t.rules)\n使用 t.facts\n版本 1\n\n一、[至多修三學分]{上限}；經核可得加修[一至二學分]{加修範圍}。\n\n規則 規定 (rule) 依 一 {\n  應 事.學分 合於 上限\n}\n\n'
  + '裁量 核可 (approval) 依 一 {\n  由 所長\n  核定 加修 (extra) : 學分 合於 加修範圍\n  效果 上限 ＝ 原值 ＋ 加修\n}\n\n裁量 豁免 (waiver) 依 一 {\n  由 所長\n  效果 上限 ＝ 30學分\n}\n\n';

interface Read { readonly input: unknown; readonly found: readonly string[]; readonly help: readonly unknown[] }

/** The facts of a case: as input, with `code marked words：message` of what was reported. */
function read(facts: string): Read {
  const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${RULES}案例 例 {\n${facts}\n  規定 符合\n}\n` });
  expect(messages(small)).toEqual([]);
  const { checked, cases } = small.versions[0]!;
  const found: Diagnostic[] = [];
  const input = readCase(cases[0]!.syntax, cases[0]!.source, checked, (d) => found.push(d));
  return { input: JSON.parse(JSON.stringify(input)), help: found.map((d) => helpOf(d, 'zh')), found: found.map((d) => `${d.code} ${sliceSpan(d.primary.source, d.primary.span)}：${messageOf(d, 'zh')}`) };
}
const value = (field: string, words: string): unknown => {
  const { input, found } = read(`事 { ${field} ${words} }`);
  return found.length > 0 ? found.map((f) => f.split('：')[0]) : (input as Record<string, Record<string, unknown>>)['事']![field];
};

describe('a value of a case', () => {
  it.each<[string, string, unknown]>([
    ['學分', '12', 12], ['學分', '12學分', 12], ['學分', '十二學分', 12], ['學分', '十二', 12], ['金額', '9007199254740993元', '9007199254740993'], ['金額', '9007199254740991元', 9007199254740991],
    ['比率', '0.25', 0.25], ['週數', '二週', 2], ['人數', '3', 3], ['日', '105年9月1日', '2016-09-01'], ['核准', '是', true], ['核准', '否', false], ['備註', '「無誤」', '無誤'], ['備註', '甲', '甲'], ['備註', '甲.乙', '甲.乙'],
    ['身分', '轉學生', '轉學生'], ['身分', 'transfer', '轉學生'], ['各身分', '一般生、轉學生', ['一般生', '轉學生']], ['各身分', '轉學生', ['轉學生']], ['各身分', '無', []],
    ['各日', '105年9月1日、105年9月2日', ['2016-09-01', '2016-09-02']], ['成績', '60', 60], ['成績', '60分', 60], ['成績', '無', null], ['件', '無', []],
  ])('%s %s', (field, words, expected) => {
    expect(value(field, words)).toEqual(expected);
  });

  it.each([
    ['學分', '是', '是'], ['學分', '12小時', '12小時'], ['學分', '十二小時', '十二小時'], ['學分', '轉學生', '轉學生'], ['學分', '十二.學分', '十二.學分'], ['學分', '無', '無'], ['學分', '至少十二學分', '至少十二學分'], ['人數', '3學分', '3學分'],
    ['日', '3', '3'], ['日', '9月1日', '9月1日'], ['核准', '3', '3'], ['備註', '3', '3'], ['身分', '3', '3'], ['身分', '一般生.轉學生', '一般生.轉學生'], ['件', '3', '3'], ['各日', '3', '3'], ['件', '3、4', '3、4'],
  ])('%s %s does not fit', (field, words, marked) => {
    expect(value(field, words)).toEqual([`FG7002 ${marked}`]);
  });

  it('that does not fit is answered with what is wanted, and whether 無 may be written', () => {
    expect(read('事 { 學分 是 }').found).toEqual(['FG7002 是：這個事實要寫「學分」的值。']);
    expect([read('事 { 學分 是 }').help, read('事 { 成績 是 }').help]).toEqual([['請照詞彙的型別寫，例如「16 學分」或列舉的成員。'], ['請照詞彙的型別寫，例如「16 分」或列舉的成員；沒有資料時寫「無」。']]);
  });

  it('that is no member is answered with the nearest one', () => {
    expect(read('事 { 身分 轉校生 }').found).toEqual(['FG2012 轉校生：列舉「身分」沒有「轉校生」這個成員。您是不是要寫「轉學生」？']);
  });
});

describe('the facts of a case', () => {
  it('stand under the Chinese name of their record, by whichever name it was written', () => {
    expect(read('事 { 學分 3 }\nmatter { 核准 是 }')).toMatchObject({ input: { 事: { 學分: 3, 核准: true } }, found: [] });
    expect(read('事 { credits 3 }')).toMatchObject({ input: { 事: { credits: 3 } }, found: [] });
  });
  it('are given once', () => {
    expect(read('事 { 學分 3，學分 4 }').found).toEqual(['FG7001 學分：案例裡「事.學分」給了兩次。']);
  });
  it('are none of any input when one cannot be read', () => {
    expect(read('事 { 學分 3，核准 4 }').input).toBeNull();
  });
  it('are of records and fields that there are', () => {
    expect(read('世 { 學分 3 }').found).toEqual(['FG2006 世：找不到「世」。']);
    expect(read('事 { 學份 3 }').found).toEqual(['FG2007 學份：記錄「事」沒有「學份」這個欄位。您是不是要寫「事.學分」？']);
    expect(read('核准 { 決定 准 }').found).toEqual(['FG2006 核准：找不到「核准」。您是不是要寫「核可」？']);
  });
});

describe('a decision in a case', () => {
  it('is 准, 不准 or 未決, with the amount where the rule has one', () => {
    expect(read('核可 { 決定 准，加修 2 }')).toMatchObject({ input: { 核可: { 決定: '准', 加修: 2 } }, found: [] });
    expect(read('approval { 決定 不准 }')).toMatchObject({ input: { 核可: { 決定: '不准' } }, found: [] });
    expect(read('豁免 { 決定 未決 }')).toMatchObject({ input: { 豁免: { 決定: '未決' } }, found: [] });
  });
  it('is no other word, and there is no amount where none is fixed', () => {
    expect(read('核可 { 決定 可 }').found.map((f) => f.split('：')[0])).toEqual(['FG7002 可']);
    expect(read('核可 { 加修 無 }').found.map((f) => f.split('：')[0])).toEqual(['FG7002 無']);
    expect(read('豁免 { 加修 2 }').found.map((f) => f.split('：')[0])).toEqual(['FG2007 加修']);
  });
});
