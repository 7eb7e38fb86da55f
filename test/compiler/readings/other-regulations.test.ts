import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../compiler/evaluate/coverage.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import type { CompiledRegulation } from '../../../compiler/pipeline.ts';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { formatIso, fromDays } from '../../../lang/dates.ts';
import { compileFiles, marked, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const LIMITS = `法規 修課辦法 (t.limits)
使用 t.vocabulary
版本 1
施行 110年8月1日

一、每學期[至多二十五學分]{學期上限 (maximum)}；[延修生、轉學生]{不受限身分 (free)}不受限。

二、延修生得加修[六學分]{加修 (more)}，依所長核可得超修[一至三學分]{超修範圍 (range)}，並於[三日內]{期限 (days)}申請。

但書 延修放寬 (forExtended) 於 學期上限 依 二 {
  當 學生.身分 為 延修生
  改 原值 ＋ 加修
}

定義 剩餘學分 (left) : 學分 依 一 {
  當 學生.身分 為 延修生 則 30學分 － 選課.學分
  其餘 40學分 － 選課.學分
}

裁量 核可超修 (extra) 依 二 {
  由 所長
  核定 超修學分 (amount) : 學分 合於 超修範圍
  效果 加修 ＝ 原值 ＋ 超修學分
}

規則 修課上限 (limit) 依 一 {
  應   選課.學分 合於 學期上限
  除外 學生.身分 屬於 不受限身分
}

規則 申請期限 (inTime) 依 二 {
  應 選課.日數 合於 期限
}
`;

const reader = (body: string, head = '使用 t.vocabulary、t.limits\n版本 1\n施行 111年8月1日'): string => `法規 獎學金要點 (t.award)\n${head}\n\n一、修課者得申請。\n\n${body}`;
const amendment = (operations: string, effect = '生效 自113年8月1日生效\n通過 113年6月1日\n公布 113年7月1日\n'): string => `修正案 修課辦法 (t.limits.2)\n修正法規 t.limits @ 1\n${effect}\n${operations}`;
const LESS = `一 修正\n  一、每學期[至多二十學分]{學期上限 (maximum)}；[延修生]{不受限身分 (free)}不受限。\n說明 減少。\n規則不動 延修放寬、剩餘學分、修課上限\n`;

const RULE = '規則 申請 (apply) 依 一 {\n  應   選課.學分 合於 修課辦法.學期上限\n  除外 學生.身分 屬於 修課辦法.不受限身分\n}\n';
const files = (body: string, more: Readonly<Record<string, string>> = {}): Small => compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': reader(body), 'b.fagui': LIMITS, ...more });
const regulationOf = ({ compiled }: Small, alias = 't.award'): CompiledRegulation => compiled.regulations.find((r) => r.regulation.alias === alias)!;
const clean = (small: Small): Small => {
  expect(messages(small)).toEqual([]);
  return small;
};
type Facts = Readonly<Record<string, unknown>>;
const student = (status: string, credits: number | null, more: Facts = {}): Facts => ({ 學生: { 身分: status }, 選課: credits === null ? {} : { 學分: credits }, ...more });
const resultsOf = (small: Small, facts: Facts, at = -1) => {
  const { issues, results } = createEvaluator(regulationOf(clean(small)).versions[0]!.readings.at(at)!.checked).evaluate(facts);
  expect(issues).toEqual([]);
  return results;
};

describe('a name of another regulation', () => {
  it.each([[25, '一般生', 'met'], [26, '一般生', 'violated'], [26, '轉學生', 'notApplicable']])('is a bound limit or a bound list: %i %s', (credits, status, outcome) => {
    expect(resultsOf(files(RULE), student(status, credits))['apply']!.outcome).toBe(outcome);
  });

  it('is cited, by what reads it and by nothing else', () => {
    const small = clean(files(`${RULE}\n規則 申請期限 (inTime) 依 一 {\n  應 選課.日數 合於 修課辦法.期限\n}\n\n規則 核准 (approved) 依 一 {\n  應 選課.核准\n}\n`));
    const program = lowerVersion(regulationOf(small).versions[0]!.readings.at(-1)!.checked);
    expect(program.others).toEqual([{ alias: 't.limits', title: '修課辦法', version: '1' }]);
    expect(program.items.flatMap((i) => (i.of === undefined ? [[i.name.alias, i.cites?.map((c) => [c.name, c.regulation, c.provision.label])]] : []))).toEqual([
      ['apply', [['修課辦法.學期上限、修課辦法.不受限身分', '修課辦法', '修課辦法（版本 1）第一點'], ['修課辦法.加修、修課辦法.核可超修', '修課辦法', '修課辦法（版本 1）第二點']]],
      ['inTime', [['修課辦法.期限', '修課辦法', '修課辦法（版本 1）第二點']]], ['approved', undefined],
    ]);
  });

  it('has the provisos and discretions of that regulation', () => {
    const rule = '規則 申請 (apply) 依 一 {\n  應 選課.學分 合於 修課辦法.學期上限\n}\n';
    const outcome = (credits: number, extra: Facts): string => resultsOf(files(rule), student('延修生', credits, extra))['apply']!.outcome;
    expect([outcome(31, {}), outcome(34, {}), outcome(35, {})]).toEqual(['met', 'undetermined', 'violated']);
    expect(outcome(34, { '修課辦法.核可超修': { 決定: '准', 超修學分: 3 } })).toBe('met');
    expect(outcome(34, { limits_extra: { decision: 'granted', amount: 2 } })).toBe('violated');
    expect(resultsOf(files(rule), student('延修生', 34))['apply']!.missing).toEqual(['修課辦法.核可超修.決定']);
  });

  it.each([
    ['that a rule reads', RULE.replace('學生.身分 屬於 修課辦法.不受限身分', '修課辦法.核可超修'), LIMITS],
    ['that an applied rule reads', '準用 申請 (apply) 依 一 {\n  規則 修課辦法.修課上限\n}\n', LIMITS.replace('  除外 學生.身分', '  除外 核可超修\n  除外 學生.身分')],
  ])('is a decision %s', (_, body, limits) => {
    const outcome = (decision: string | null): string =>
      resultsOf(files(body, { 'b.fagui': limits }), student('一般生', 27, decision === null ? {} : { '修課辦法.核可超修': { 決定: decision, 超修學分: 1 } }))['apply']!.outcome;
    expect([outcome('准'), outcome('不准'), outcome(null)]).toEqual(['notApplicable', 'violated', 'undetermined']);
  });

  it('is a decision without anything behind it', () => {
    expect(messages(files(RULE.replace('學生.身分 屬於 修課辦法.不受限身分', '修課辦法.核可超修.決定')))).toEqual(['修課辦法（版本 1）的「核可超修」是裁量，後面不再寫別的。']);
  });

  it('is a definition, with what it misses', () => {
    const small = files('定義 餘額 (rest) : 學分 依 一 {\n  ＝ 修課辦法.剩餘學分 ÷ 2\n}\n');
    expect(resultsOf(small, student('一般生', 20))['rest']!.value).toBe(10);
    expect(resultsOf(small, student('延修生', 20))['rest']!.value).toBe(5);
    expect(resultsOf(small, student('一般生', null))['rest']!.missing).toEqual(['選課.學分']);
  });

  it('is a period counted from a day', () => {
    const rule = '規則 期限內 (inTime) 依 一 {\n  應 選課.申請日 合於 選課.考試日 之 修課辦法.期限\n}\n';
    const outcome = (day: string): string => resultsOf(files(rule), { 選課: { 考試日: '2024-03-01', 申請日: day } })['inTime']!.outcome;
    expect([outcome('2024-03-04'), outcome('2024-03-05')]).toEqual(['met', 'violated']);
  });

  it('goes by the word after 稱', () => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'b.fagui': LIMITS, 'a.fagui': reader(RULE.replaceAll('修課辦法', '辦法'), '使用 t.limits 稱 辦法, t.vocabulary\n版本 1\n施行 111年8月1日') });
    expect(resultsOf(small, student('一般生', 26))['apply']!.outcome).toBe('violated');
  });

  it('is cited by title, version and provision, with the words', () => {
    expect(resultsOf(files(RULE), student('一般生', 20))['apply']!.because).toEqual([
      { provision: '第一點', text: '修課者得申請。', values: { credits: '20 學分', status: '一般生', limits_extra: '未決', limits_free: '延修生、轉學生' } },
      { name: '修課辦法.學期上限、修課辦法.不受限身分', regulation: '修課辦法', provision: '修課辦法（版本 1）第一點', text: '每學期至多二十五學分；延修生、轉學生不受限。', values: {} },
      { name: '修課辦法.加修、修課辦法.核可超修', regulation: '修課辦法', provision: '修課辦法（版本 1）第二點', text: '延修生得加修六學分，依所長核可得超修一至三學分，並於三日內申請。', values: {} },
    ]);
  });

  it('counts as used there', () => expect(messages(files('規則 期限 (inTime) 依 一 {\n  應 選課.日數 合於 修課辦法.期限\n}\n', { 'b.fagui': LIMITS.slice(0, LIMITS.indexOf('規則 申請期限')) }))).toEqual([]));
});

describe('a doubt of another regulation', () => {
  const DOUBTFUL = `${LIMITS}\n疑義 是否超過 (over) 依 一 {\n  甲說 (first) 選課.學分 至少 26學分\n  乙說 (second) 選課.學分 至少 27學分\n  採 未定\n}\n`;
  const small = (): Small => files('規則 疑義規則 (doubtful) 依 一 {\n  不得 修課辦法.是否超過\n}\n', { 'b.fagui': DOUBTFUL });
  it('stays open here, and is settled by the same fact', () => {
    const outcome = (credits: number, more: Facts = {}): string => resultsOf(small(), student('一般生', credits, more))['doubtful']!.outcome;
    expect([outcome(25), outcome(26), outcome(27)]).toEqual(['met', 'undetermined', 'violated']);
    expect(outcome(26, { 疑義: { '修課辦法.是否超過': '乙說' } })).toBe('met');
    expect(outcome(26, { readings: { limits_over: 'first' } })).toBe('violated');
  });
});

describe('versions', () => {
  const rows = (small: Small): unknown[] => regulationOf(small).periods.map(({ from, to, reading, lacks }) => [from && formatIso(fromDays(from)), to && formatIso(fromDays(to)), reading?.stem ?? null, reading?.others.map((o) => o.version) ?? null, lacks]);

  it('are read as they stand on the same day, one evaluator for each', () => {
    const small = clean(files(RULE, { 'b2.fagui': amendment(LESS) }));
    expect(rows(small)).toEqual([['2022-08-01', '2024-07-31', '1.t.limits-1', ['1'], null], ['2024-08-01', null, '1', ['2'], null]]);
    expect([resultsOf(small, student('一般生', 23), 0)['apply']!.outcome, resultsOf(small, student('一般生', 23), 1)['apply']!.outcome]).toEqual(['met', 'violated']);
    expect(resultsOf(small, student('一般生', 23), 1)['apply']!.because[1]!.provision).toBe('修課辦法（版本 2）第一點');
  });

  it('differ by cohort where those of the other do', () => {
    const small = clean(files(RULE, { 'b2.fagui': amendment(LESS, '生效 自113年8月1日生效；適用自113學年度入學學生\n通過 113年6月1日\n公布 113年7月1日\n') }));
    expect(regulationOf(small).periods.map(({ cohorts, reading }) => [cohorts.from, cohorts.to, reading?.others[0]?.version])).toEqual([[null, null, '1'], [null, 112, '1'], [113, null, '2']]);
  });

  it('of a draft are not read', () => expect(rows(clean(files(RULE, { 'b2.fagui': amendment(LESS, '') })))).toEqual([['2022-08-01', null, '1', ['1'], null]]));

  it('that are not there at some time are a warning, and no version is taken instead', () => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'b.fagui': LIMITS, 'a.fagui': reader(RULE, '使用 t.vocabulary、t.limits\n版本 1\n施行 108年8月1日') });
    expect(messages(small)).toEqual(['自108年8月1日起至110年7月31日，「修課辦法」沒有施行中的版本，這段期間不能判定。']);
    expect(rows(small)).toEqual([['2019-08-01', '2021-07-31', null, null, 't.limits'], ['2021-08-01', null, '1', ['1'], null]]);
  });

  it('without the name are told with the version, where it is used and at the amendment', () => {
    const gone = LESS.replace('{學期上限 (maximum)}', '{修課上限數 (maximum)}').replace('延修放寬、', '').replace('、修課上限\n', '\n').replace('說明 減少。\n', '說明 減少。\n規則廢止 延修放寬、修課上限\n');
    expect(marked(files(RULE, { 'b2.fagui': amendment(gone) })).filter((m) => !m.startsWith('FG4011'))).toEqual(['FG2033 學期上限', 'FG2037 修課辦法']);
    expect(marked(files(RULE, { 'b2.fagui': amendment(gone, '') })).filter((m) => !m.startsWith('FG4011'))).toEqual(['FG2038 修課辦法']);
  });

  it('that change the unit are told at the amendment', () => {
    const hours = LESS.replace('至多二十學分', '至多二十小時').replace('延修放寬、', '').replace('、修課上限\n', '\n').replace('說明 減少。\n', '說明 減少。\n規則廢止 延修放寬、修課上限\n');
    expect(marked(files(RULE, { 'b2.fagui': amendment(hours, '') })).filter((m) => !m.startsWith('FG4011'))).toEqual(['FG2038 修課辦法']);
  });
});

describe('through a third regulation', () => {
  const BASE = '法規 學則 (t.code)\n使用 t.vocabulary\n版本 1\n施行 100年8月1日\n\n一、學分另定之。\n\n定義 倍數 (double) : 學分 依 一 {\n  當 學生.身分 為 延修生 則 30學分\n  其餘 20學分\n}\n';
  const MIDDLE = '法規 修課辦法 (t.limits)\n使用 t.vocabulary、t.code\n版本 1\n施行 105年8月1日\n\n一、依學則辦理。\n\n定義 學期上限 (maximum) : 學分 依 一 {\n  ＝ 學則.倍數 ＋ 5學分\n}\n';
  const both = (use: string, rule: string): Small => compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': reader(rule, `使用 t.vocabulary、t.limits${use}\n版本 1\n施行 111年8月1日`), 'b.fagui': MIDDLE, 'c.fagui': BASE });
  const rule = (name: string): string => `規則 申請 (apply) 依 一 {\n  應 選課.學分 至多 ${name}\n}\n`;

  it('is read as well, once', () => {
    const results = resultsOf(both('', rule('修課辦法.學期上限')), student('延修生', 36));
    expect(results['apply']!.outcome).toBe('violated');
    expect(results['apply']!.because.map((b) => b.provision)).toEqual(['第一點', '修課辦法（版本 1）第一點', '學則（版本 1）第一點']);
    expect(Object.keys(resultsOf(both('、t.code 稱 母法', rule('修課辦法.學期上限 － 母法.倍數')), student('延修生', 5)))).toEqual(['apply', 'limits_maximum', 'code_double']);
  });
});

describe('準用 of a rule of another regulation', () => {
  const applied = (substitutions = ''): Small => {
    const own = substitutions.includes('本法上限') ? '' : '規則 本法 (here) 依 一 {\n  應 選課.學分 合於 本法上限\n}\n\n';
    const body = `${own}準用 修課規定 (applied) 依 一 {\n  規則 修課辦法.修課上限${substitutions}\n}\n`;
    return compileFiles({ 'v.fagui': VOCABULARY, 'b.fagui': LIMITS, 'a.fagui': reader(body).replace('得申請。', '得申請，以[至多二十七學分]{本法上限}為限。') });
  };
  const outcome = (small: Small, facts: Facts): string => resultsOf(small, facts)['applied']!.outcome;

  it('is that rule, with its own words, exceptions and authorities', () => {
    expect([25, 26].map((credits) => outcome(applied(), student('一般生', credits)))).toEqual(['met', 'violated']);
    expect(outcome(applied(), student('轉學生', 60))).toBe('notApplicable');
    expect(resultsOf(applied(), student('一般生', 20))['applied']!.because.map(({ provision, name }) => [provision, name])).toEqual([
      ['第一點', undefined], ['修課辦法（版本 1）第一點', '修課辦法.修課上限、修課辦法.學期上限、修課辦法.不受限身分'], ['修課辦法（版本 1）第二點', '修課辦法.加修、修課辦法.核可超修'],
    ]);
  });

  it.each(['學期上限', '修課辦法.學期上限'])('with 以 本法上限 代 %s', (original) => {
    expect([27, 28].map((credits) => outcome(applied(`\n  以 本法上限 代 ${original}`), student('一般生', credits)))).toEqual(['met', 'violated']);
  });

  it('with other facts', () => {
    expect([25, 26].map((credits) => outcome(applied('\n  以 選課.跨日學分 代 選課.學分'), { 學生: { 身分: '一般生' }, 選課: { 跨日學分: credits } }))).toEqual(['met', 'violated']);
  });

  it('is told when there is none of that name, or what is replaced does not stand in it', () => {
    expect(messages(files('準用 規定 (applied) 依 一 {\n  規則 修課辦法.修課上線\n}\n'))).toContain('準用的「修課辦法.修課上線」不是修課辦法（版本 1）的規則。您是不是要寫「修課辦法.修課上限」？');
    expect(marked(files('準用 規定 (applied) 依 一 {\n  規則 修課辦法.修課上限\n  以 選課.跨日學分 代 選課.時數\n}\n'))).toContain('FG5038 選課.時數');
  });
});

describe('結論 that requires a rule of another regulation', () => {
  const CONCLUSION = '規則 時數 (hours) 依 一 {\n  應 選課.時數 至多 9小時\n}\n\n結論 准予申請 (granted) 依 一 {\n  須   時數、修課辦法.修課上限\n  產出 修課辦法.剩餘學分\n}\n';
  it('has its outcome, cited there', () => {
    const result = (credits: number) => resultsOf(files(CONCLUSION), student('一般生', credits, { 選課: { 學分: credits, 時數: 3 } }))['granted']!;
    expect([result(25).outcome, result(26).outcome]).toEqual(['entitled', 'notEntitled']);
    expect(result(25).produces).toEqual({ limits_left: { value: 15, unit: '學分' } });
    expect(result(26).because.find((b) => b.name === '修課辦法.修課上限')).toMatchObject({ provision: '修課辦法（版本 1）第一點', outcome: 'violated' });
    const cited = result(25).because.flatMap((b) => (b.regulation === undefined ? [] : [b.provision]));
    expect(cited).toEqual(['修課辦法（版本 1）第一點', '修課辦法（版本 1）第二點']);
  });

  it('has its provisos, with what they read', () => {
    const proviso = '\n但書 加嚴 (strict) 於 修課上限 依 二 {\n  應 選課.學分 不超過 加修\n}\n';
    const result = (credits: number): string => resultsOf(files(CONCLUSION, { 'b.fagui': LIMITS + proviso }), { 學生: { 身分: '一般生' }, 選課: { 學分: credits, 時數: 3 }, '修課辦法.核可超修': { 決定: '不准' } })['granted']!.outcome;
    expect([result(6), result(7)]).toEqual(['entitled', 'notEntitled']);
  });

  it('is told when there is none of that name', () => {
    expect(messages(files(CONCLUSION.replace('修課辦法.修課上限', '修課辦法.修課上線')))).toEqual(['結論所須的「修課辦法.修課上線」不是修課辦法（版本 1）的規則。您是不是要寫「修課辦法.修課上限」？']);
    expect(messages(files(CONCLUSION.replace('修課辦法.修課上限', '修課辦法.學期上限')))).toEqual(['結論不能「須」用語「修課辦法.學期上限」。']);
  });
});

describe('what knows of no other regulation', () => {
  const findings = (small: Small) => verifyWorkspace(clean(small).compiled).filter((f) => f.regulation === 't.award');

  it('proofs are about the own rules, with what others print', () => {
    const body = '規則 高於 (above) 依 一 {\n  應   選課.學分 至多 30學分\n  除外 選課.學分 至多 60學分 且 選課.學分 合於 修課辦法.期限學分\n}\n\n規則 無人 (nobody) 依 一 {\n  適用 選課.學分 多於 40學分 且 選課.學分 合於 修課辦法.期限學分\n  應   選課.核准\n}\n';
    const limits = LIMITS.replace('於[三日內]{期限 (days)}申請', '於[三日內]{期限 (days)}申請，[至多三十學分]{期限學分}');
    expect(findings(files(body, { 'b.fagui': limits })).map((f) => [f.diagnostic.code, f.title])).toContainEqual(['FG7103', expect.any(String)]);
  });

  it('cases state the acts and doubts of the other by its term', () => {
    const doubtful = `${LIMITS}\n疑義 是否超過 (over) 依 一 {\n  甲說 (first) 選課.學分 至少 26學分\n  乙說 (second) 選課.學分 至少 27學分\n  採 未定\n}\n`;
    const body = '規則 申請 (apply) 依 一 {\n  應 選課.學分 合於 修課辦法.學期上限\n  不得 修課辦法.是否超過\n}\n\n案例 核准三學分 {\n  學生 { 身分 延修生 }\n  選課 { 學分 26 }\n  修課辦法.核可超修 { 決定 准，超修學分 3學分 }\n  疑義 { 是否超過 乙說 }\n  申請 符合\n}\n\n案例 甲說 {\n  學生 { 身分 延修生 }\n  選課 { 學分 26 }\n  修課辦法.核可超修 { 決定 不准 }\n  疑義 { 是否超過 甲說 }\n  申請 違反\n}\n';
    const small = clean(files(body, { 'b.fagui': doubtful }));
    expect(runCases(regulationOf(small)).map((c) => [c.name, c.passed, c.findings.map((f) => f.code)])).toEqual([['核准三學分', true, []], ['甲說', true, []]]);
    expect(coverageOf(regulationOf(small)).items.map((i) => i.name)).toEqual(['申請']);
  });
});
