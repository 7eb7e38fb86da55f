/** Results as staff read them in `fagui evaluate`: decided ones first, with reasons where they are asked for. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { showResults, type EvaluatedCase } from '../../../compiler/evaluate/show-results.ts';
import { withLists } from '../lists-workspace.ts';
import { compile, messages } from '../small-workspace.ts';

const BODY = `一、學生每學期[至多修二十五學分]{上限 (limit)}。

規則 學分 (credits) 依 一 {
  應   選課.學分 合於 上限
  適用 學生.學制 為 四技
}

規則 通知 (notice) 依 一 {
  當   選課.核准
  效果 通知導師、通知家長
}

定義 餘額 (rest) : 學分 依 一 {
  ＝ 25 － 選課.學分
}

定義 可 (allowed) : 是否 依 一 {
  ＝ 選課.核准
}

定義 新身分 (newStatus) : 身分 依 一 {
  當 選課.核准 則 轉學生
  其餘 一般生
}

結論 准予 (granted) 依 一 {
  須   學分
  產出 餘額、新身分
}

另訂 上限 由 各系 依 一 限更嚴
`.replace('25 －', '選課.跨日學分 －');
const small = compile(BODY);
const { checked } = small.versions[0]!;
const evaluator = createEvaluator(checked);
const ALL = ['credits', 'notice', 'rest', 'allowed', 'newStatus', 'granted'];

function shown(facts: object, explain = false, only: readonly string[] = ALL, more: Partial<EvaluatedCase> = {}): string {
  const { issues, results } = evaluator.evaluate(facts);
  expect(issues).toEqual([]);
  const given = explain ? evaluator.explain(facts, '教務處', only) : Object.fromEntries(only.map((alias) => [alias, results[alias]!]));
  return showResults({ regulation: 't.selection', version: '1', asOf: null, results: given, ...more }, checked, explain);
}
const FACTS = { 學生: { 學制: '四技' }, 選課: { 學分: 26, 跨日學分: 30, 核准: true } };

describe('results', () => {
  it('are told by value or outcome, with name and provision', () => {
    expect(messages(small)).toEqual([]);
    expect(shown(FACTS).split('\n')).toEqual(['選課要點　版本 1', '', '違反　學分（第一點）', '通知導師、通知家長　通知（第一點）', '4 學分　餘額（第一點）', '是　可（第一點）', '轉學生　新身分（第一點）', '不得　准予（第一點）', '']);
  });
  it('that do not apply, and those that lack facts, stand behind in one line each', () => {
    expect(shown({ 學生: { 學制: '二技' }, 選課: { 學分: 26 } }).split('\n').slice(2)).toEqual(['得　准予（第一點）', '　　產出：餘額 無法判定，缺少選課.跨日學分', '　　產出：新身分 無法判定，缺少選課.核准', '不適用：學分', '無法判定（缺少事實）：通知、餘額、可、新身分', '']);
  });
  it('that all lack facts say what is missing and what is possible', () => {
    expect(shown({}).split('\n').slice(2)).toEqual(['無法判定　學分（第一點）：缺少學生.學制、選課.學分；可能：符合、違反、不適用', '無法判定　通知（第一點）：缺少選課.核准；可能：發生效果、不適用', '無法判定　餘額（第一點）：缺少選課.跨日學分、選課.學分', '無法判定　可（第一點）：缺少選課.核准', '無法判定　新身分（第一點）：缺少選課.核准', '無法判定　准予（第一點）：缺少學生.學制、選課.學分；可能：得、不得', '']);
  });
  it('that were asked for alone are shown whole', () => {
    expect(shown({ 學生: { 學制: '二技' } }, false, ['credits']).split('\n').slice(2)).toEqual(['不適用　學分（第一點）', '']);
    expect(shown({ 學生: { 學制: '四技' } }, true, ['credits']).split('\n').slice(2)).toEqual(['無法判定　學分（第一點）：缺少選課.學分；可能：符合、違反', '　　待補：「選課」的「學分」，由教務處提供', '']);
  });
  it('with reasons give the words of the law, the values, what was considered and what would change it', () => {
    expect(shown(FACTS, true).split('\n').slice(2)).toEqual(['違反　學分（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：學制 四技、學分 26 學分、上限 25 學分', '　　注意：各系得另訂「上限」（限更嚴），未計入本結果', '　　改變：若 選課.學分 為 25 學分以下，則符合。', '　　改變：若 學生.學制 為 二技，則不適用。', '通知導師、通知家長　通知（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：核准 是', '　　改變：若 選課.核准 為 否，則不適用。', '4 學分　餘額（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：跨日學分 30 學分、學分 26 學分', '是　可（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：核准 是', '　　改變：若 選課.核准 為 否，則「可」為 否。', '轉學生　新身分（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：核准 是', '　　改變：若 選課.核准 為 否，則「新身分」為 一般生。', '不得　准予（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　注意：各系得另訂「上限」（限更嚴），未計入本結果', '　　須「學分」（第一點）：違反', '　　改變：若 選課.學分 為 25 學分以下，則得。', '　　改變：若 學生.學制 為 二技，則得。', '']);
    expect(shown({ ...FACTS, 選課: { 核准: false } }, true).split('\n').slice(2)).toEqual(['否　可（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：核准 否', '　　改變：若 選課.核准 為 是，則「可」為 是。', '一般生　新身分（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　依據：核准 否', '　　改變：若 選課.核准 為 是，則「新身分」為 轉學生。', '不適用：通知', '無法判定　學分（第一點）：缺少選課.學分；可能：符合、違反', '　　待補：「選課」的「學分」，由教務處提供', '無法判定　餘額（第一點）：缺少選課.跨日學分、選課.學分', '　　待補：「選課」的「跨日學分」、「選課」的「學分」，由教務處提供', '無法判定　准予（第一點）：缺少選課.學分；可能：得、不得', '　　待補：「選課」的「學分」，由教務處提供', '']);
  });
  it('of a conclusion hand out their values, or say what those lack', () => {
    const granted = { 學生: { 學制: '四技' }, 選課: { 學分: 20, 跨日學分: 30, 核准: true } };
    expect(shown(granted, false, ['granted']).split('\n').slice(2)).toEqual(['得　准予（第一點）', '　　產出：餘額 10 學分', '　　產出：新身分 轉學生', '']);
    expect(shown({ 學生: { 學制: '四技' }, 選課: { 學分: 20 } }, true, ['granted']).split('\n').slice(2)).toEqual(['得　准予（第一點）', '　　條文：學生每學期至多修二十五學分。', '　　注意：各系得另訂「上限」（限更嚴），未計入本結果', '　　須「學分」（第一點）：符合', '　　產出：餘額 無法判定，缺少選課.跨日學分', '　　產出：新身分 無法判定，缺少選課.核准', '　　改變：若 選課.學分 為 26 學分以上，則不得。', '']);
  });
});

describe('the head', () => {
  const head = (more: Partial<EvaluatedCase>): string[] => shown(FACTS, false, ['allowed'], more).split('\n').slice(0, -2);
  it('names the version and what decided that it is this one', () => {
    expect(head({})).toEqual(['選課要點　版本 1', '']);
    expect(head({ status: 'draft', asOf: '2026-09-01', cohort: 115, words: ['施行 115年5月28日起'], calendar: 't.calendar.114-2' })).toEqual(['選課要點　版本 1（草案）　施行 115年5月28日起　基準日 2026-09-01　入學學年度 115', '行事曆 t.calendar.114-2', '']);
    expect(head({ status: 'adopted', cohort: null, calendar: null })).toEqual(['選課要點　版本 1', '']);
  });
});

describe('what no fact is missing for', () => {
  const body = `一、成績[達六十分]{及格 (passing)}者，得請領。

規則 請領 (claim) 依 一 {
  得 請領
  當 選課.成績 合於 及格
}

定義 比 (ratio) : 數 依 一 {
  ＝ 選課.學分 ÷ 選課.跨日學分
}

結論 准予 (granted) 依 一 {
  須   請領
  產出 比
}
`;
  const made = compile(body);
  const own = createEvaluator(made.versions[0]!.checked);
  const told = (facts: object, only: readonly string[]): string[] =>
    showResults({ regulation: 't.selection', version: '1', asOf: null, results: own.explain(facts, '教務處', only) }, made.versions[0]!.checked, true).split('\n').slice(2);

  it('has its own reason', () => {
    expect(messages(made)).toEqual([]);
    expect(told({ 選課: { 學分: 1, 跨日學分: 0 } }, ['ratio'])).toEqual(['無法判定　比（第一點）：除數為零，沒有值可比', '']);
    expect(showResults({ regulation: 't.selection', version: '1', asOf: null, results: own.evaluate({ 選課: { 學分: 1, 跨日學分: 0, 成績: 70 } }).results }, made.versions[0]!.checked, false).split('\n')).toContain('無法判定：比');
    expect(told({ 選課: { 學分: 1, 跨日學分: 0, 成績: 70 } }, ['granted'])).toContain('　　產出：比 無法判定');
  });

  it('is told of what is known to be absent', () => {
    expect(told({ 選課: { 成績: null } }, ['claim'])).toEqual([
      '無法判定　請領（第一點）：缺少選課.成績；可能：得、不得',
      '　　注意：「選課.成績」寫的是「無」，而規則沒有說「無」的時候怎麼判定；請用「有」「無」把這種情形分開', '',
    ]);
    expect(told({ 選課: {} }, ['claim'])[1]).toBe('　　待補：「選課」的「成績」，由教務處提供');
  });
});

describe('with definitions behind them', () => {
  const { checked: defined } = compile(`一、學生每學期[應修十六學分]{一般 (usual)}，未達者成績以[零分]{零分 (zero)}計。

定義 門檻 (floor) : 學分 依 一 {
  ＝ 一般
}

定義 固定 (fixed) : 學分 依 一 {
  ＝ 9學分
}

規則 修足 (enough) 依 一 {
  應 選課.學分 ≥ 門檻 且 選課.學分 ≥ 固定 且 選課.學分 ≥ 一般
}

規則 計分 (scored) 依 一 {
  當   選課.學分 少於 門檻
  效果 選課.成績 ＝ 零分
}
`).versions[0]!;
  const own = createEvaluator(defined);
  const lines = (credits: number, only: string, explain: boolean): string[] => {
    const facts = { 選課: { 學分: credits } };
    const results = explain ? own.explain(facts, '教務處', [only]) : { [only]: own.evaluate(facts).results[only]! };
    return showResults({ regulation: 't.selection', version: '1', asOf: null, results }, defined, explain).split('\n').slice(2);
  };

  it('each is told with its values, once', () => {
    expect(lines(20, 'enough', true).filter((line) => line.includes('依據'))).toEqual(['　　依據：學分 20 學分', '　　依據「門檻」（第一點）：16 學分（一般 16 學分）', '　　依據「固定」（第一點）：9 學分']);
  });
  it('of several cases only those that are used are told, with what they print', () => {
    const { checked: banded } = compile(`一、未滿十學分者，[未滿十學分]{前段 (early)}收[二學分]{前段額 (earlyShare)}，[十學分以上未滿二十學分]{中段 (middle)}收[三學分]{中段額 (middleShare)}，其餘收[四學分]{後段額 (lateShare)}，轉學生[五學分]{轉學額 (moved)}。

定義 級距 (band) : 學分 依 一 {
  當   選課.學分 合於 前段 則 前段額
  當   選課.學分 合於 中段 則 中段額
  其餘 後段額
}

定義 轉學 (transferred) : 學分 依 一 {
  ＝ 選課.學分 × 2 － 轉學額
}

定義 費用 (fee) : 學分 依 一 {
  當   選課.核准 則 轉學
  其餘 級距
}

規則 得減 (less) 依 一 {
  得 減免
  當 (選課.核准 且 選課.學分 合於 前段) 或 (非 選課.核准 且 選課.學分 合於 中段)
}
`).versions[0]!;
    const told = (credits: number, approved: boolean): string[] => {
      const results = createEvaluator(banded).explain({ 選課: { 學分: credits, 核准: approved } }, '教務處', ['fee', 'less']);
      return showResults({ regulation: 't.selection', version: '1', asOf: null, results }, banded, true).split('\n').filter((line) => line.includes('依據'));
    };
    expect(told(12, false)).toEqual(['　　依據：核准 否', '　　依據「級距」（第一點）：3 學分（學分 12 學分、中段 10 學分以上未滿 20 學分、中段額 3 學分）', '　　依據：核准 否、學分 12 學分、中段 10 學分以上未滿 20 學分']);
    // whoever does not keep any limit is told of the one that applies to him
    const { checked: limits } = compile(`一、一般生[至多五學分]{一般限 (plainLimit)}，轉學生[至多六學分]{轉學限 (movedLimit)}。

定義 限制 (most) : 學分 依 一 {
  當   學生.身分 為 轉學生 則 轉學限
  其餘 一般限
}

規則 不逾 (within) 依 一 {
  應 選課.學分 至多 限制
}
`).versions[0]!;
    const exceeding = createEvaluator(limits).explain({ 選課: { 學分: 12 }, 學生: { 身分: '轉學生' } }, '教務處', ['within'])['within']!;
    expect(showResults({ regulation: 't.selection', version: '1', asOf: null, results: { within: exceeding } }, limits, true).split('\n').filter((line) => line.includes('依據'))).toEqual(['　　依據：學分 12 學分', '　　依據「限制」（第一點）：6 學分（身分 轉學生、轉學限 6 學分）']);
    expect(told(25, false)[1]).toBe('　　依據「級距」（第一點）：4 學分（學分 25 學分、前段 10 學分、中段 10 學分以上未滿 20 學分、後段額 4 學分）');
    expect(told(9, true)).toEqual(['　　依據：核准 是', '　　依據「轉學」（第一點）：13 學分（學分 9 學分、轉學額 5 學分）', '　　依據：核准 是、學分 9 學分、前段 10 學分']);
  });
  it('a length of service is told in its unit', () => {
    const { checked: serving } = compile('一、學生自申請日至考試日滿[一年]{年限 (years)}。\n\n規則 年資 (service) 依 一 {\n  應 年數（選課.申請日 至 選課.考試日） 至少 1年\n}\n').versions[0]!;
    const { results } = createEvaluator(serving).evaluate({ 選課: { 申請日: '2024-02-01', 考試日: '2025-08-01' } });
    expect(results['service']!.because[0]!.values).toEqual({ applied: '113年2月1日', exam: '114年8月1日', 年數: '1年6個月' });
  });
  it('the values that a rule gives are told, with reasons and without', () => {
    expect(lines(8, 'scored', false)).toEqual(['選課.成績 ＝ 零分　計分（第一點）', '　　登記：選課.成績 ＝ 0 分', '']);
    expect(lines(8, 'scored', true)).toContain('　　登記：選課.成績 ＝ 0 分');
  });
});

describe('of the entries of a list', () => {
  const body = '定義 採計 (counted) : 學分 依 一 {\n  當 課程.成績 至少 60分 則 課程.學分\n  其餘 0學分\n}\n\n定義 總計 (total) : 學分 依 一 {\n  ＝ 合計（採計 於 學生.修課）\n}\n\n規則 足夠 (enough) 依 一 {\n  應 總計 至少 5學分\n}\n';
  const { checked: listed } = withLists('應修足。', body).versions[0]!;
  const evaluator = createEvaluator(listed);
  const shown = (facts: object, only: readonly string[]): string =>
    showResults({ regulation: 't.lists', version: '1', asOf: null, results: evaluator.explain(facts, '教務處', only) }, listed, true);
  const FACTS = { 學生: { 修課: [{ 學分: 3, 成績: 70 }, { 學分: 2, 成績: 50 }] } };
  it('it is said once which of them count', () => {
    const lines = shown(FACTS, ['counted', 'total', 'enough']).split('\n').filter((line) => line.includes('逐筆'));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
    expect(shown(FACTS, ['enough'])).toContain('逐筆');
  });
  it('a definition that also lacks a fact of its own is told among what is open', () => {
    const mixed = withLists('應修足。', body.replace('當 課程.成績 至少 60分 則', '當 課程.成績 至少 學生.成績 則')).versions[0]!.checked;
    const open = (facts: object): string => showResults({ regulation: 't.lists', version: '1', asOf: null, results: createEvaluator(mixed).evaluate(facts).results }, mixed, false);
    expect([open({}), open({ 學生: { 成績: 60 } })].map((words) => words.includes('無法判定　採計'))).toEqual([true, false]);
  });
  it('a definition says nothing by itself, unless it was asked for', () => {
    expect(shown(FACTS, ['counted', 'total', 'enough'])).not.toContain('採計（');
    expect(shown(FACTS, ['counted'])).toContain('無法判定　採計（第一點）：缺少課程.成績');
  });
});
