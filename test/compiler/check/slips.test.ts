/** What people write who know the regulations and not the language: one finding each, where the slip is, that says what to write. */
import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { compileFiles } from '../small-workspace.ts';

const VOCABULARY = `詞彙 教務 (s.vocabulary)

單位 基數 (base)

列舉 身分 (status) {
  一般生 (ordinary)
  延修生 (extended)
}

記錄 學生 (student) {
  身分 (status) : 身分
  平均 (average) : 分 小數2位 0至100
  年級 (year) : 年級 1至4
  休學日 (leave) : 日期
  年資 (base) : 基數 0至90
}

記錄 課程 (course) 量詞 門 {
  課名 (title) : 文字
  成績 (score) : 分 0至100
}

記錄 選課 (selection) {
  核准 (approved) : 是否
  學分 (credits) : 學分 0至60
  修課 (courses) : 清單 課程
}
`;
const REGULATION = `法規 選課要點 (s.selection)
主管 教務處
體例 點
使用 s.vocabulary
版本 114-1
文本 改寫

一、學生每學期[至少修十六學分]{下限}、[至多二十五學分]{上限}。但[延修生]{不受限者}不在此限。

規則 學分下限 (minimum) 依 一 {
  適用 學生.年級 為 一年級
  應   選課.學分 合於 下限 且 選課.學分 合於 上限
  除外 學生.身分 為 不受限者
}

二、平均[八十分以上]{優良}者，得加選[三學分]{加選}。

定義 可修學分 (allowed) : 學分 依 二 {
  當 學生.平均 合於 優良 則 上限 ＋ 加選
  其餘 上限
}
`;

/** The findings behind a change of the regulation or the vocabulary, unused bindings apart: code, place, message and help. */
function found(from: string, to: string): { code: string; at: string; said: string; help: string }[] {
  expect(VOCABULARY.includes(from) || REGULATION.includes(from)).toBe(true);
  const { diagnostics } = compileFiles({ 'v.fagui': VOCABULARY.replace(from, to), 'r.fagui': REGULATION.replace(from, to) });
  return diagnostics.filter((d) => d.code !== 'FG4011').map((d) => ({ code: d.code, at: sliceSpan(d.primary.source, d.primary.span), said: messageOf(d, 'zh'), help: helpOf(d, 'zh') ?? '' }));
}

const APPLIES = '適用 學生.年級 為 一年級';
const DUTY = '選課.學分 合於 下限 且';
const MINUS = '則 上限 ＋ 加選';

describe('a slip of a person who is new to the language', () => {
  it('the samples are sound', () => expect(found('教務', '教務')).toEqual([]));

  it.each([
    ['FG1034', '是', APPLIES, '適用 學生.年級 是 一年級', '改寫「為」'],
    ['FG1034', '：', APPLIES, '適用：學生.年級 為 一年級', '不寫「：」，空一格'],
    ['FG1034', '介於', APPLIES, '適用 學生.年級 介於 一年級 至 二年級', '至少 1 且 學生.年級 至多 2'],
    ['FG1034', '2', APPLIES, '適用 學生.年級 2以下', '「至多 2」'],
    ['FG1034', '2', APPLIES, '適用 學生.年級 2年級 以上', '「至少 2年級」'],
    ['FG1034', '115年8月1日', APPLIES, '適用 學生.休學日 115年8月1日前', '「不晚於 115年8月1日」'],
    ['FG2004', '以下', APPLIES, '適用 學生.年級 為 2以下', '至多 4'],
    ['FG1034', '1至2', APPLIES, '適用 學生.年級 1至2', '至少 1、至多 2'],
    ['FG1034', '超過二年級', APPLIES, '適用 學生.年級 超過二年級', '超過 二年級'],
    ['FG1034', '達二年級', APPLIES, '適用 學生.年級 達二年級', '至少 二年級'],
    ['FG1034', '且學生', '除外 學生.身分 為 不受限者', '除外 學生.身分 為 不受限者 且學生.年級 為 2', '且 學生'],
    ['FG1034', '滿', APPLIES, '適用 學生.年級 滿 2', '改寫「至少」'],
    ['FG1034', '非', '除外 學生.身分 為 不受限者', '除外 學生.身分 非 一般生', '改寫「不為」'],
    ['FG1034', '沒有', '除外 學生.身分 為 不受限者', '除外 學生.身分 沒有 一般生', '改寫「不屬於」'],
    ['FG2006', '真', '除外 學生.身分 為 不受限者', '除外 學生.身分 為 不受限者 且 選課.核准 為 真', '為 是'],
    ['FG2006', '學分下限', '則 上限 ＋ 加選', '且 學分下限 則 上限 ＋ 加選', '定義 名稱 : 是否'],
    ['FG4005', '可修學分', DUTY, '選課.學分 合於 下限 且 選課.學分 合於 可修學分 且', '至多 可修學分'],
    ['FG1050', '{單位 (unit)}', '二、平均', '二、每[一次]{單位 (unit)}計；平均', '另取一個'],
    ['FG1034', '加', MINUS, '則 上限 加 加選', '改寫「＋」'],
    ['FG1034', '減去', MINUS, '則 上限 減去 加選', '改寫「－」'],
    ['FG1034', '、', DUTY, '選課.學分 合於 下限、上限 且', '一個一個寫「合於」'],
    ['FG1034', '依一', '(minimum) 依 一 {', '(minimum)依一{', '依 一'],
    ['FG1034', '依第一點規定', '(minimum) 依 一 {', '(minimum) 依第一點規定 {', '依 第一點。'],
    ['FG1034', '0至60', '學分 0至60', '0至60', '學分 0至60'],
    ['FG1035', '・', DUTY, '選課・學分 合於 下限 且', '半形的點'],
    ['FG1035', '%', '學生.平均 合於 優良', '學生.平均 合於 80%', '在條文綁定'],
    ['FG2007', '學分', DUTY, '學生.學分 合於 下限 且', '補上這個欄位'],
    ['FG2041', '選課.修課.成績', DUTY, '合計（選課.修課.成績） 合於 優良 且', '合計（課程.成績 於 選課.修課）'],
    ['FG4005', '下限 － 選課.學分 之 優良', '選課.學分 合於 下限 且', '選課.學分 合於 下限 － 選課.學分 之 優良 且', '（下限 － 選課.學分） 之 優良'],
    ['FG5004', '學生.身分 為 「延修生」', '學生.身分 為 不受限者', '學生.身分 為 「延修生」', '不加引號，請寫：延修生'],
    ['FG5004', '學生.休學日 早於 115/8/1', APPLIES, '適用 學生.休學日 早於 115/8/1', '115年8月1日'],
    ['FG5004', '學生.休學日 早於 2026-08-01', APPLIES, '適用 學生.休學日 早於 2026-08-01', '115年8月1日'],
    ['FG2004', '點數', ': 學分 依 二', ': 點數 依 二', '單位 點數'],
  ])('%s at %s', (code, at, from, to, help) => {
    expect(found(from, to)).toEqual([{ code, at, said: expect.any(String), help: expect.stringContaining(help) }]);
  });

  it.each([['布林', '是否'], ['數字', '數'], ['金額', '元'], ['課程清單', '清單 課程']])('the type %s is %s', (written, meant) => {
    expect(found('清單 課程', written).map((f) => f.said)).toEqual([`沒有「${written}」這個型別或單位。您是不是要寫「${meant}」？`]);
  });

  it('names the record that has the field', () => expect(found(DUTY, '學生.學分 合於 下限 且')[0]!.said).toContain('您是不是要寫「選課.學分」？'));

  it('never suggests the opposite', () => {
    expect(found(DUTY, '非選課.核准 且').map((f) => f.said)).toEqual(['找不到「非選課」。您是不是要寫「非 選課」？']);
    expect(found('學生.身分 為 不受限者', '學生.身分 為 非一般生').map((f) => f.said)).toEqual(['列舉「身分」沒有「非一般生」這個成員。']);
  });

  it('takes members apart that are written in one', () => expect(found('學生.身分 為 不受限者', '學生.身分 為 一般生或延修生').map((f) => f.said)).toEqual(['列舉「身分」沒有「一般生或延修生」這個成員。您是不是要寫「一般生、延修生」？']));

  it('says of an act that 當 leads to, at the 當, that it is an effect', () => {
    expect(found('應   選課.學分 合於 下限 且 選課.學分 合於 上限', '不得 選修\n  當   選課.學分 合於 下限')).toEqual([{ code: 'FG5014', at: '當   選課.學分 合於 下限', said: '規則「學分下限」的義務不用「當」。', help: expect.stringContaining('效果 不得選修') }]);
  });

  it('says of words without a number that they are none', () => {
    expect(found('[至少修十六學分]{下限}', '[115年9月30日下午五時前]{下限}').map((f) => [f.code, f.help])).toEqual([['FG4003', expect.stringContaining('沒有幾時幾分')]]);
    expect(found('[至少修十六學分]{下限}', '[B1以上]{下限}').map((f) => [f.code, f.help])).toEqual([['FG4003', expect.stringContaining('逐一列出')]]);
    expect(found('[延修生]{不受限者}', '[延修生以上]{不受限者}').map((f) => [f.code, f.help])).toEqual([['FG4003', expect.stringContaining('逐一列出')]]);
    const listed = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': REGULATION.replace('[延修生]', '[延修生以上]').replace('為 不受限者', '屬於 不受限者') });
    expect(listed.diagnostics.map((d) => [d.code, helpOf(d, 'zh')])).toEqual([['FG4004', expect.stringContaining('逐一列出')]]);
    expect(found('[至少修十六學分]{下限}', '[各科及格，至少修十六學分]{下限}').map((f) => [f.code, f.help])).toEqual([['FG4003', expect.stringContaining('不只說一件事')]]);
    expect(found('[至少修十六學分]{下限}', '註冊[開學日前]{下限}').map((f) => [f.code, f.help])).toEqual([['FG4003', expect.stringContaining('行事曆')]]);
  });

  it('says how a day is compared with a period that has no boundary word', () => {
    expect(found('除外 學生.身分 為 不受限者\n}\n\n二、', '除外 學生.身分 為 不受限者\n}\n\n三、經過[三年]{時效}不行使而消滅。\n\n規則 時效規定 依 三 {\n  當   學生.休學日 合於 學生.休學日 之 時效\n  效果 消滅\n}\n\n二、').filter((f) => f.code === 'FG4006').map((f) => f.help)).toEqual([expect.stringContaining('晚於 某日 之 時效')]);
  });
});

describe('數量 of a unit that a vocabulary adds', () => {
  it('may stand behind 個', () => expect(found('[三學分]{加選}。', '[三學分]{加選}，給與[二十個基數]{給與}。\n\n規則 給與下限 依 二 {\n  應 學生.年資 至少 給與\n}')).toEqual([]));
});

describe('words that no rule decides by', () => {
  it('are bound as 不判定, any number of times', () => {
    expect(found('學生每學期', '校長一人、教師會代表二人。學生每學期').map((f) => f.code)).toEqual(['FG4010', 'FG4010']);
    expect(found('學生每學期', '校長[一人]{不判定}、教師會代表[二人]{不判定}。學生每學期')).toEqual([]);
  });
  it('do not stand in the way of the same number in a rule', () => {
    const rule = `另計[一學分]{不判定}。\n\n規則 單位數規定 依 二 {\n  應 選課.學分 ÷ 1學分 至多 40\n}`;
    expect(found('[三學分]{加選}。', `[三學分]{加選}，${rule}`)).toEqual([]);
    expect(found('[三學分]{加選}。', `[三學分]{加選}，${rule.replace('不判定', '單位數')}`).map((f) => f.code)).toEqual(['FG4001']);
  });
  it('no rule can read', () => expect(found('[三學分]{加選}', '[三學分]{不判定}').map((f) => f.code)).toContain('FG2006'));
  it('what is given all at once counts nothing', () => expect(found('學生每學期', '依規定給與一次照護金，並一次給與補助。學生每學期')).toEqual([]));
});
