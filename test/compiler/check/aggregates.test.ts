import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { marked } from '../small-workspace.ts';
import { CALENDAR, duty, LISTS, withLists } from '../lists-workspace.ts';

describe('an aggregate', () => {
  it.each([
    '合計（課程.學分 於 學生.修課） 至少 9學分',
    '合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60 且 課程.類別 為 必修） 至少 9學分',
    '平均（學生.各科成績） 至少 75分',
    '最大（學生.各科成績） － 最小（學生.各科成績） 至多 40',
    '最大（course.score 於 student.courses） 至少 60',
    '個數（學生.修課 其中 課程.成績 無） 至多 2',
    '名次（學生.成績 於 學生.各科成績） 至多 3名',
    '連續（學生.修課 依 學分、時數，同 類別 其中 課程.成績 少於 60） 少於 2次',
    '名次（學生.成績 於 學生.修課.成績，由低至高 其中 課程.類別 為 必修） 至多 3名',
    '全部（學生.修課 皆 課程.成績 至少 60） 或 任一（學生.修課 其中 課程.類別 為 必修）',
    '合計（課程.學分 × 課程.成績 於 學生.修課） ÷ 合計（課程.學分 於 學生.修課） 至少 75分',
  ])('may be %s', (condition) => expect(marked(duty(condition))).toEqual([]));

  it.each([
    ['合計（課程.學分 於 課程） 至少 9', 'FG5050 課程'], ['最大（學生.成績） 至少 9', 'FG5050 學生.成績'], ['合計（學生.修課） 至少 9', 'FG5051 合計'], ['合計（學生.成績 於 學生.各科成績） 至少 9', 'FG5052 學生.成績'],
    ['個數（學生.修課 其中 個數（學生.修課） 至少 2） 至少 2', 'FG5054 個數'], ['標準差（學生.各科成績） 至多 20', 'FG5055 標準差'], ['取位（標準差（學生.各科成績） ＋ 1，四捨五入 至 整數） 至多 20', 'FG5055 標準差'],
    ['平均（學生.身分） 至少 9', 'FG5056 學生.身分'], ['名次（學生.成績 於 學生.修課） 至多 3', 'FG5051 名次'], ['名次（學生.成績 於 學生.各科成績.成績） 至多 3', 'FG5052 成績'], ['名次（學生.成績 於 學生.修課.類別） 至多 3', 'FG5003 類別'], ['名次（學生.成績 於 學生.修課.學分） 至多 3', 'FG5003 學生.成績'],
    ['連續（學生.修課 依 類別 其中 課程.成績 少於 60） 少於 2', 'FG5060 類別'], ['連續（學生.修課 依 學分，同 名稱 其中 課程.成績 少於 60） 少於 2', 'FG2007 名稱'], ['連續（學生.各科成績 依 學分 其中 學生.成績 少於 60） 少於 2', 'FG5057 學生.成績 少於 60'], ['名次（學生.時數 於 學生.各科成績） 至多 3', 'FG5003 學生.時數'],
    ['個數（學生.各科成績 其中 學生.成績 至少 60） 至少 2', 'FG5057 學生.成績 至少 60'], ['合計（課程.類別 於 學生.修課） 至少 2', 'FG5003 課程.類別'], ['全部（學生.修課 皆 課程.學分）', 'FG5003 課程.學分'],
    ['合計（課程.學份 於 學生.修課） 至少 9', 'FG2007 學份'], ['合計（課程.學分 於 學生.修課） 至少 9小時', 'FG5002 合計（課程.學分 於 學生.修課） 至少 9小時'],
    ['合計（課程.學分 × 課程.成績 於 學生.修課） 至少 75分', 'FG5002 合計（課程.學分 × 課程.成績 於 學生.修課） 至少 75分'],
  ])('%s is reported', (condition, found) => expect(marked(duty(condition))).toEqual([found]));

  it('is met by a bound phrase, a share as well', () => {
    expect(marked(duty('合計（課程.學分 於 學生.修課） 合於 畢業學分', '[至少修一百二十八學分]{畢業學分}。'))).toEqual([]);
    expect(marked(duty('合計（課程.學分 於 學生.修課 其中 課程.類別 為 選修） 合於 合計（課程.學分 於 學生.修課） 之 選修上限', '選修[以學分總數三分之一為上限]{選修上限}。'))).toEqual([]);
    expect(marked(duty('合計（課程.學分 於 學生.修課） 合於 上限', '[至多三小時]{上限}。'))).toEqual(['FG5002 合計（課程.學分 於 學生.修課） 合於 上限']);
  });

  it('stands for the record of its entries inside, and no longer outside', () => {
    const other = withLists('應辦理。', '規則 甲 依 一 {\n  應 個數（學生.修課 其中 課程.成績 少於 60） 至多 2 且 課程.學分 至少 2\n}\n').versions[0]!.checked.items[0]!;
    const text = JSON.stringify(other, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect([text.includes('"kind":"element","record":"課程","field":"成績"'), text.includes('"kind":"fact","record":"課程","field":"學分"')]).toEqual([true, true]);
  });
});

describe('a count of entries', () => {
  it.each(['三門', '三次', '三個'])('is met by %s', (number) => expect(marked(duty('個數（學生.修課 其中 課程.成績 少於 60） 合於 上限', `[不得超過${number}]{上限}。`))).toEqual([]));
  it('does not go with other units', () => {
    expect(marked(duty('個數（學生.修課） 合於 上限', '[不得超過三科]{上限}。'))).toEqual(['FG5002 個數（學生.修課） 合於 上限']);
    expect(marked(duty('合計（課程.學分 於 學生.修課） 合於 上限', '[不得超過三門]{上限}。'))).toEqual(['FG5002 合計（課程.學分 於 學生.修課） 合於 上限']);
  });
  it('adds up, and is a definition of 門', () => {
    const sum = '個數（學生.修課 其中 課程.類別 為 必修） ＋ 個數（學生.修課 其中 課程.類別 為 選修）';
    expect(marked(withLists('應辦理。', `定義 門數 : 門 依 一 {\n  ＝ ${sum}\n}\n`))).toEqual([]);
    expect(marked(withLists('應辦理。', `定義 門數 : 學分 依 一 {\n  ＝ ${sum}\n}\n`))).toEqual([`FG5003 ${sum}`]);
  });
});

describe('rounding', () => {
  const rounded = (how: string, words = '平均應達標準。') => marked(duty(`取位（平均（學生.各科成績），${how}） 至少 75`, words));
  it('says with every result what the text does not say', () => {
    const shown = (how: string, words: string): unknown => {
      const small = withLists(words, `定義 平均成績 (mean) : 分 依 一 {\n  ＝ 取位（平均（學生.各科成績），${how}）\n}\n\n規則 規定 (rule) 依 一 {\n  應 平均成績 至少 75\n}\n`);
      expect(marked(small)).toEqual([]);
      const { results } = createEvaluator(small.versions[0]!.checked).evaluate({ student: { scores: [74.5] } });
      return [results['mean']!.value, results['mean']!.caveats, results['rule']!.caveats];
    };
    const caveat = (words: string) => [`「平均成績」的取位（${words}）係推定，條文未載明`];
    expect(shown('四捨五入 至 整數（推定）', '平均應達標準。')).toEqual([75, caveat('四捨五入 至 整數'), caveat('四捨五入 至 整數')]);
    expect(shown('方式  至 整數 (推定)', '平均[四捨五入]{方式}，應達標準。')).toEqual([75, caveat('方式 至 整數'), caveat('方式 至 整數')]);
    expect(shown('四捨五入 至 整數', '平均應達標準。')).toEqual([75, undefined, undefined]);
  });
  it('is said by the rule, by a phrase, or by both together', () => {
    expect(rounded('四捨五入 至 小數2位')).toEqual([]);
    expect(rounded('方式', '平均[四捨五入至小數第二位]{方式}。')).toEqual([]);
    expect(rounded('方式 至 整數', '平均[無條件捨去]{方式}。')).toEqual([]);
    expect(rounded('無條件進位 至 位數', '平均[計算至小數第二位]{位數}。')).toEqual([]);
  });
  it('is said whole, and once', () => {
    expect(rounded('方式', '平均[無條件捨去]{方式}。')).toEqual(['FG5058 方式']);
    // the way is known: one finding, of the places
    expect(rounded('四捨五入')).toEqual(['FG5058 四捨五入']);
    expect(rounded('位數', '平均[計算至小數第二位]{位數}。')).toEqual(['FG5058 位數']);
    expect(rounded('方式 至 小數1位', '平均[四捨五入至小數第二位]{方式}。')).toEqual(['FG4013 方式 至 小數1位']);
    expect(rounded('四捨五入 至 方式', '平均[無條件捨去至小數第二位]{方式}。')).toEqual(['FG4013 四捨五入 至 方式']);
    expect(rounded('方式', '平均[至少七十分]{方式}。')).toEqual(['FG4003 方式']);
    expect(rounded('方式')).toEqual(['FG2006 方式']);
    // run together: one finding, and read as what was meant
    expect([rounded('無條件捨去至整數'), rounded('四捨五入到小數2位（推定）')]).toEqual([['FG1049 無條件捨去至整數'], ['FG1049 四捨五入到小數2位']]);
  });
  it('is of numbers', () => {
    expect(marked(duty('取位（學生.申請日，四捨五入 至 整數） 至少 75'))).toEqual(['FG5003 學生.申請日']);
    expect(marked(duty('取位（標準差（學生.各科成績），四捨五入 至 小數1位） 至多 20'))).toEqual([]);
  });
});

describe('days of the calendar', () => {
  it('are postponed, counted in weeks, and subtracted', () => {
    expect(marked(duty('學生.申請日 不晚於 順延（105年9月1日 ＋ 3日）'))).toEqual([]);
    expect(marked(duty('週次（學生.申請日） 合於 期限', '應於[第十二週以前]{期限}申請。'))).toEqual([]);
    expect(marked(duty('學生.申請日 － 105年9月1日 至多 3日'))).toEqual([]);
    expect(marked(duty('學生.申請日 － 105年9月1日 至多 3學分'))).toEqual(['FG5002 學生.申請日 － 105年9月1日 至多 3學分']);
  });
  it('need the calendar and its fields', () => {
    expect(marked(duty('學生.申請日 不晚於 順延（105年9月1日）', undefined, LISTS))).toEqual(['FG5059 順延']);
    expect(marked(duty('週次（學生.申請日） 至多 12', undefined, LISTS + CALENDAR.replace('上課開始 (start) : 日期', '')))).toEqual(['FG5059 週次']);
    expect(marked(duty('學生.申請日 不晚於 順延（105年9月1日）', undefined, LISTS + CALENDAR.replace('補班 (makeUpDays) : 清單 日期', '補班 (makeUpDays) : 日期')))).toEqual(['FG5059 順延']);
  });
  it('are of days', () => expect(marked(duty('週次（學生.成績） 至多 12'))).toEqual(['FG5003 學生.成績']));
});

describe('a list of records in the vocabulary', () => {
  const record = (field: string, before = ''): string[] => marked(duty('學生.成績 至少 60', undefined, LISTS.replace('記錄 課程', `${before}記錄 課程`).replace('修課 (courses) : 清單 課程', field)));
  it('holds a record of the vocabulary', () => expect(record('修課 (courses) : 清單 課程')).toEqual([]));
  it('is reported without 清單, for lists of lists, and for no record', () => {
    expect(record('修課 (courses) : 課程')).toEqual(['FG2013 課程']);
    expect(record('修課 (courses) : 清單 課目')).toEqual(['FG2004 課目']);
    expect(record('修課 (courses) : 清單 期別', '記錄 期別 (term) {\n  修課 (courses) : 清單 課程\n}\n\n')).toEqual(['FG2014 清單 期別']);
    expect(record('同學 (peers) : 清單 學生')).toEqual(['FG2014 清單 學生']);
  });
  it('may be named like a unit', () => expect(record('修課 (courses) : 清單 學期\n  期間 (length) : 學期', '記錄 學期 (term) {\n  學分 (credits) : 學分\n}\n\n')).toEqual([]));
});

describe('calls that are written otherwise', () => {
  it.each(['加總（學生.各科成績） 至少 60', '合計 學生.各科成績 至少 60'])('%s: says how they are written', (condition) => {
    expect(duty(condition).diagnostics.filter((d) => d.code === 'FG1034').map((d) => helpOf(d, 'zh'))).toEqual([expect.stringContaining('請寫 合計（…）')]);
  });
});
