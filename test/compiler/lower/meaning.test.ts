/** What the words of a rule become in the rule program: units, decisions, deadlines, and what each item says of itself. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { clausesOf } from '../../../compiler/emit/typescript/meaning.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import type { Expression, RuleProgram } from '../../../compiler/ir/program.ts';
import { evaluatorOf } from '../check/evaluate-body.ts';
import { withLists } from '../lists-workspace.ts';
import { compile, messages } from '../small-workspace.ts';

type ProgramItem = RuleProgram['items'][number];

function programOf(body: string): RuleProgram {
  const small = compile(body);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
  return lowerVersion(small.versions[0]!.checked);
}
const item = (program: RuleProgram, name: string): ProgramItem => program.items.find((i) => i.name.text === name)!;
const operators = (e: Expression): string => JSON.stringify(e, (key, value: unknown) => (key === 'type' || key === 'binding' ? undefined : typeof value === 'bigint' ? Number(value) : value)).match(/"op":"\w+"/g)!.map((m) => m.slice(6, -1)).join(' ');

describe('a definition counts in its own unit', () => {
  const valueOf = (type: string, expression: string): Expression => {
    const found = item(programOf(`一、依規定計。\n\n定義 量 (amount) : ${type} 依 一 {\n  ＝ ${expression}\n}\n`), '量');
    return (found as Extract<ProgramItem, { kind: 'definition' }>).otherwise!;
  };
  const value = (type: string, expression: string, facts: Readonly<Record<string, unknown>>): string | undefined =>
    evaluatorOf(`一、依規定計。\n\n定義 量 (amount) : ${type} 依 一 {\n  ＝ ${expression}\n}\n`)({ enrolment: facts })['amount'];

  it('whatever it was computed in', () => {
    expect(value('小時', '選課.時數 × 2', { hours: 5 })).toBe('10');
    expect(value('小時', '2 × 選課.時數', { hours: 5 })).toBe('10');
    expect(value('小時', '選課.時數 ＋ 選課.時數 － 1小時', { hours: 5 })).toBe('9');
    expect(value('小時', '選課.時數 ÷ 2', { hours: 5 })).toBe('2.5');
    expect(value('週', '選課.週數 ＋ 14日', { weeks: 3 })).toBe('5');
    expect(value('日', '選課.週數 ＋ 1日', { weeks: 3 })).toBe('22');
    expect(value('小時', '3小時', {})).toBe('3');
    expect(value('小時', '取位（選課.時數 ÷ 2，四捨五入 至 整數）', { hours: 5 })).toBe('3');
  });
  it('names no phrase where the rule says the number itself', () => {
    expect(Object.keys(valueOf('學分', '3學分'))).toEqual(['op', 'value']);
  });
  it('is read in the unit that it is counted in', () => {
    const clauses = (condition: string): string[] => clausesOf(programOf(`一、依規定計。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`).items[0]!);
    expect([clauses('選課.學分 至少 3'), clauses('選課.週數 少於 2'), clauses('選課.學分 ÷ 2 至多 3')]).toEqual([['應 選課.學分 ≥ 3'], ['應 選課.週數 < 2 週'], ['應 （選課.學分 ÷ 2） ≤ 3']]);
    expect([clauses('選課.時數 至少 2小時'), clauses('選課.時數 × 2 至多 選課.時數')]).toEqual([['應 選課.時數 ≥ 2 小時'], ['應 （選課.時數 × 2） ≤ 選課.時數']]);
  });
  it('without a division where the factors cancel', () => {
    expect(operators(valueOf('小時', '選課.時數'))).toBe('fact');
    expect(operators(valueOf('小時', '3小時'))).toBe('number');
    expect(operators(valueOf('小時', '選課.時數 ＋ 選課.時數'))).toBe('add fact fact');
    expect(operators(valueOf('小時', '選課.時數 － 選課.時數'))).toBe('subtract fact fact');
    expect(operators(valueOf('小時', '2 × 選課.時數'))).not.toContain('divide');
    expect(operators(valueOf('小時', '3小時 × (選課.週數 ÷ 1週)'))).toBe('multiply number fact');
    expect(operators(valueOf('數', '選課.時數 ÷ 1小時'))).toBe('fact');
    expect(operators(valueOf('數', '選課.學分 ÷ 1學分'))).toBe('fact');
    expect(operators(valueOf('學分', '選課.學分'))).toBe('fact');
    expect(operators(valueOf('日', '選課.週數'))).toBe('multiply fact number');
  });
});

describe('what an item says of itself', () => {
  const BODY = '一、學生選課，依下列規定：\n  （一）每學期[至多修二十五學分]{上限 (limit)}。\n  （二）經核准者，得加修。\n\n二、[至少修九學分]{下限}；另依甲表。\n\n';
  const RULES = '規則 上限規定 (high) 依 一（一） {\n  應 選課.學分 合於 上限\n}\n\n規則 加修規定 (more) 依 一（二） {\n  得   加修\n  當 選課.核准\n}\n\n規則 始得規定 (only) 依 一（二） {\n  始得 加修\n  當   選課.核准\n}\n\n規則 下限規定 (low) 依 二 {\n  應 選課.學分 合於 下限\n}\n\n'
    + '規則 通案 (general) 依 一 {\n  應 選課.核准\n}\n\n';
  const program = programOf(BODY + RULES);
  it('cites its provision in its own words', () => {
    expect(program.items.map((i) => [i.name.alias, i.provision.label, i.provision.text])).toEqual([
      ['high', '第一點第一款', '每學期至多修二十五學分。'], ['more', '第一點第二款', '經核准者，得加修。'], ['only', '第一點第二款', '經核准者，得加修。'], ['low', '第二點', '至少修九學分；另依甲表。'], ['general', '第一點', '學生選課，依下列規定：（一）每學期至多修二十五學分。（二）經核准者，得加修。'],
    ]);
  });
  it('says where the bound words stand, under the name of the binding where it has no other', () => {
    expect(program.bindings.map((b) => [b.name.text, b.name.alias, b.phrase, b.provision.label, b.provision.text, b.shown])).toEqual([
      ['上限', 'limit', '至多修二十五學分', '第一點第一款', '每學期至多修二十五學分。', '25 學分'], ['下限', '下限', '至少修九學分', '第二點', '至少修九學分；另依甲表。', '9 學分'],
    ]);
  });
  it('tells what may be done from what may be done only then', () => {
    expect(['more', 'only', 'high'].map((alias) => program.items.find((i) => i.name.alias === alias)).map((i) => i?.kind === 'norm' && i.permission)).toEqual([{ modality: 'may', act: '加修' }, { modality: 'mayOnlyIf', act: '加修' }, null]);
  });
  it('has no provisos where there are none', () => {
    expect('provisos' in program).toBe(false);
    const excepted = programOf(`${BODY}${RULES}但書 核准 於 上限規定 依 二 {\n  不適用\n}\n`);
    expect(excepted.provisos).toMatchObject([{ name: { text: '核准' }, target: '上限規定', condition: { op: 'boolean', value: true }, effect: 'notApplicable', beats: [] }]);
  });
  it('counts a permission without a condition as one that always holds', () => {
    const free = programOf(`一、經核准者，得加修。\n\n規則 加修規定 (more) 依 一 {\n  得   加修\n  適用 選課.核准\n}\n`);
    expect(free.items[0]).toMatchObject({ when: { op: 'boolean', value: true }, applies: { op: 'fact' } });
    expect(evaluatorOf(`一、經核准者，得加修。\n\n規則 加修規定 (more) 依 一 {\n  得   加修\n  適用 選課.核准\n}\n`)({ enrolment: { approved: true } })).toEqual({ more: 'entitled' });
  });
  it('of a caption has the lines under it, all together', () => {
    const caption = programOf('一、選課規定：\n  大學部：\n  每學期應修學分如附表。\n  研究所：\n  研究生另定之。\n  但在職專班不在此限。\n\n規則 規定 (rule) 依 一[研究所] {\n  應 選課.核准\n}\n');
    const list = programOf('一、依下列規定退費：\n  （一）費用：\n    1.[未滿十日]{前段}者，全退。\n    2.逾期者，不退。\n\n定義 費 (fee) : 是否 依 一（一） {\n  ＝ 選課.日數 合於 前段\n}\n');
    expect(list.items[0]!.provision.text).toBe('費用：1.未滿十日者，全退。2.逾期者，不退。');
    const short = programOf('一、選課規定：\n  大學部：\n  每學期應修學分如附表。\n  研究所：\n  研究生另定之。\n\n規則 規定 (rule) 依 一[研究所] {\n  應 選課.核准\n}\n');
    expect(short.items[0]!.provision).toEqual({ label: '第一點第四項', text: '研究所：研究生另定之。' });
    expect([caption.items[0]!.provision.label, caption.items[0]!.provision.text]).toEqual(['第一點第四項', '研究所：研究生另定之。但在職專班不在此限。']);
  });
});

describe('decisions', () => {
  const BODY = '一、每學期[至多修二十五學分]{上限 (limit)}，經所長核可得加修[一至三學分]{加修範圍}，經院長核可再加修。\n\n規則 規定 (rule) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n'
    + '裁量 所核 (first) 依 一 {\n  由 所長\n  要件 選課.成績 至少 80\n  核定 加修 (amount) : 學分 合於 加修範圍\n  效果 上限 ＝ 原值 ＋ 加修\n}\n\n裁量 院核 (second) 依 一 {\n  由 院長\n  要件 選課.核准\n  效果 上限 ＝ 原值 × 2\n}\n';
  const results = evaluatorOf(BODY);
  const outcome = (credits: number, score: number | null, approved: boolean | null, first: object, second: string): string => results({
    enrolment: { credits, ...(score === null ? {} : { score }), ...(approved === null ? {} : { approved }) }, first: first as Record<string, unknown>, second: { decision: second },
  })['rule']!;
  it('on one limit follow each other, each where its requirement is met', () => {
    const granted = { decision: 'granted', amount: 3 };
    const no = { decision: 'refused' };
    expect([25, 26].map((n) => outcome(n, 90, true, no, 'refused'))).toEqual(['met', 'violated']);
    expect([28, 29].map((n) => outcome(n, 90, true, granted, 'refused'))).toEqual(['met', 'violated']);
    expect([50, 51].map((n) => outcome(n, 90, true, no, 'granted'))).toEqual(['met', 'violated']);
    expect([56, 57].map((n) => outcome(n, 90, true, granted, 'granted'))).toEqual(['met', 'violated']);
    // without its requirement a grant counts for nothing
    expect([50, 51].map((n) => outcome(n, 70, true, granted, 'granted'))).toEqual(['met', 'violated']);
    expect([28, 29].map((n) => outcome(n, 90, false, granted, 'granted'))).toEqual(['met', 'violated']);
    expect([25, 26].map((n) => outcome(n, 70, false, granted, 'granted'))).toEqual(['met', 'violated']);
  });
  it('whose requirement is unknown leave open only what they would change', () => {
    const granted = { decision: 'granted', amount: 3 };
    expect([50, 51, 56, 57].map((n) => outcome(n, null, true, granted, 'granted'))).toEqual(['met', 'undetermined 選課.成績', 'undetermined 選課.成績', 'violated']);
    expect([28, 29, 56, 57].map((n) => outcome(n, 90, null, granted, 'granted'))).toEqual(['met', 'undetermined 選課.核准', 'undetermined 選課.核准', 'violated']);
  });
  it('bring the facts of their requirements into the rules whose limits they change', () => {
    const program = programOf(BODY);
    expect(item(program, '規定').facts).toEqual([{ record: '選課', field: '學分' }, { record: '選課', field: '成績' }, { record: '選課', field: '核准' }]);
    expect(item(program, '所核')).toMatchObject({ authority: '所長', requirement: { op: 'compare' }, amount: { name: { alias: 'amount' }, low: { n: 1n }, high: { n: 3n } }, facts: [{ record: '選課', field: '成績' }] });
    expect(item(program, '院核')).toMatchObject({ authority: '院長', requirement: { op: 'fact' }, amount: null, facts: [{ record: '選課', field: '核准' }] });
  });
  it('change a quantity that is compared as well, where the requirement is met', () => {
    const quantity = evaluatorOf(BODY.replace('[至多修二十五學分]{上限 (limit)}', '以[二十五學分]{上限 (limit)}為限').replace('選課.學分 合於 上限', '選課.學分 至多 上限'));
    const given = (credits: number, score: number): string => quantity({ enrolment: { credits, score, approved: false }, first: { decision: 'granted', amount: 3 }, second: { decision: 'refused' } })['rule']!;
    expect([given(28, 90), given(29, 90), given(25, 70), given(26, 70)]).toEqual(['met', 'violated', 'met', 'violated']);
  });
  it('without a requirement read nothing', () => {
    const program = programOf('一、每學期[至多修二十五學分]{上限 (limit)}，經核可不在此限。\n\n裁量 所核 (first) 依 一 {\n  由 所長\n  效果 上限 ＝ 60學分\n}\n');
    expect(program.items[0]).toMatchObject({ requirement: null, facts: [] });
  });
});

describe('a day', () => {
  it('moves by days and weeks in both directions', () => {
    const on = (expression: string): string | undefined => evaluatorOf(`一、依規定計。\n\n定義 期日 (moved) : 日期 依 一 {\n  ＝ ${expression}\n}\n`)({ enrolment: { exam: '2016-06-20' } })['moved'];
    expect([on('選課.考試日 ＋ 7日'), on('選課.考試日 － 7日'), on('選課.考試日 － 2週')]).toEqual(['2016-06-27', '2016-06-13', '2016-06-06']);
  });
});

describe('a definition without 其餘 that leaves nobody out', () => {
  const BODY = '一、依規定計。\n\n定義 基數 (base) : 學分 依 一 {\n  當 學生.各身分 有一屬於 轉學生 則 10\n  當 非 學生.各身分 有一屬於 轉學生 則 10\n}\n';
  it('has its last value where no case before it holds, so that what all cases say is known', () => {
    expect(item(programOf(BODY), '基數')).toMatchObject({ isComplete: true, otherwise: null });
    expect(evaluatorOf(BODY)({})).toEqual({ base: '10' });
  });
});

describe('a value that is given', () => {
  it('counts in the unit of the field, in lists too', () => {
    const small = withLists('成績優良者，從其規定。', '規則 規定 (rule) 依 一 {\n  當   學生.成績 至少 60\n  效果 學生.各週時數 ＝ 120分鐘、4小時\n  效果 學生.時數 ＝ 學生.分鐘\n}\n');
    expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
    const { results } = createEvaluator(small.versions[0]!.checked).evaluate({ student: { score: 60, minutes: 90 } });
    expect(results['rule']!.consequences!.map((c) => c.value)).toEqual([[2, 4], 1.5]);
  });
});

describe('a day that the text prints', () => {
  it('is shown with its words, wherever it stands', () => {
    const program = programOf('一、[105年9月1日]{期日 (day)}起，於[105年10月1日前]{期限 (limit)}申請。\n\n規則 規定 (rule) 依 一 {\n  應 選課.申請日 不早於 期日 且 選課.申請日 合於 期限\n}\n');
    expect(item(program, '規定').bindings.map((b) => [b.name.alias, b.shown])).toEqual([['day', '105年9月1日'], ['limit', '105年10月1日']]);
  });
});

describe('a range', () => {
  it('counts in the unit that stands behind it', () => {
    const inside = evaluatorOf('一、每週[二至三小時]{時數}。\n\n規則 授課 (rule) 依 一 {\n  應 選課.時數 合於 時數\n}\n');
    expect([1, 2, 3, 4].map((hours) => inside({ enrolment: { hours } })['rule'])).toEqual(['violated', 'met', 'met', 'violated']);
  });
});

describe('a deadline', () => {
  it('of a quantity counts in its unit', () => {
    const by = evaluatorOf('一、展延以[二個月]{展延 (extension)}為限。\n\n規則 申請 (rule) 依 一 {\n  應 選課.申請日 不晚於 選課.考試日 之 展延\n}\n');
    expect(['2016-08-20', '2016-08-21'].map((applied) => by({ enrolment: { applied, exam: '2016-06-20' } })['rule'])).toEqual(['met', 'violated']);
  });
  const on = (text: string, applied: string): string => evaluatorOf(`一、${text}\n\n規則 申請 (rule) 依 一 {\n  應 選課.申請日 合於 選課.考試日 之 期限\n}\n`)({ enrolment: { applied, exam: '2016-06-20' } })['rule']!;
  it('before a day ends that many days before it', () => {
    expect(['2016-06-13', '2016-06-14'].map((day) => on('[考試前七日]{期限}申請。', day))).toEqual(['met', 'violated']);
  });
  it('after a day ends that many days behind it, and 逾 begins there', () => {
    expect(['2016-06-27', '2016-06-28'].map((day) => on('考試後[七日內]{期限}申請。', day))).toEqual(['met', 'violated']);
    expect(['2016-06-27', '2016-06-28'].map((day) => on('考試後[逾七日]{期限}申請。', day))).toEqual(['violated', 'met']);
    expect(['2016-06-26', '2016-06-27'].map((day) => on('考試後[至少七日]{期限}申請。', day))).toEqual(['violated', 'met']);
  });
});

describe('facts of an item', () => {
  it('come through a definition that others may set apart', () => {
    const program = programOf('一、依規定辦理。\n\n定義 學分 (load) : 學分 依 一 {\n  ＝ 選課.學分\n}\n\n規則 規定 (rule) 依 一 {\n  應 學分 至多 9\n}\n\n另訂 學分 由 各系 依 一\n');
    expect(item(program, '規定')).toMatchObject({ facts: [{ record: '選課', field: '學分' }], caveats: ['各系得另訂「學分」，未計入本結果'] });
  });
  it('come through definitions and doubts, and through no other names', () => {
    const program = programOf('一、依規定辦理。\n\n定義 學分 (load) : 學分 依 一 {\n  ＝ 選課.學分\n}\n\n疑義 核准 (doubt) 依 一 {\n  甲說 選課.核准\n  乙說 學生.年級 至少 3\n  採   乙說\n}\n\n規則 規定 (rule) 依 一 {\n  應 核准 或 學分 至多 選課.跨日學分\n}\n');
    expect(item(program, '規定').facts).toEqual([{ record: '選課', field: '核准' }, { record: '學生', field: '年級' }, { record: '選課', field: '學分' }, { record: '選課', field: '跨日學分' }]);
    expect(program.items.map((i) => `${i.name.text}：${i.caveats.join('；')}`)).toEqual(['學分：', '核准：「核准」有甲說、乙說，本結果採乙說', '規定：「核准」有甲說、乙說，本結果採乙說']);
  });
});

describe('what was brought into the kept unit', () => {
  it('is brought back where it stands, so that nobody reads of minutes', () => {
    const body = '一、時數按[二分之一]{折算}計，英語按[一點五倍]{加計}計。\n\n定義 折算時數 (counted) : 小時 依 一 {\n  當 選課.核准 則 選課.時數 × 折算 × 選課.成績 ÷ 1分\n  其餘 加計 × (選課.時數 ÷ 2)\n}\n';
    const found = item(programOf(body), '折算時數');
    expect(JSON.stringify(found, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(/"n":60|"d":60/);
    const evaluate = evaluatorOf(body);
    expect([evaluate({ 選課: { 核准: true, 時數: 3, 成績: 2 } })['counted'], evaluate({ 選課: { 核准: false, 時數: 3 } })['counted']]).toEqual(['3', '2.25']);
  });
});
