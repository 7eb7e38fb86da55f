import { describe, expect, it } from 'vitest';
import { conflictPairs, lowerVersion } from '../../../compiler/lower/index.ts';
import { evaluatorOf, resultsIn, type Facts } from '../check/evaluate-body.ts';
import { TABLE, withTables } from '../course-workspace.ts';
import { codes, compile, marked, messages } from '../small-workspace.ts';

const TEXT = '一、學生每學期[至多修二十五學分]{上限 (limit)}。\n\n二、特殊情形得加修或不受限制。\n\n';
const RULE = '規則 學分上限 (rule) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';
const proviso = (head: string, ...clauses: string[]): string => `但書 ${head} 依 二 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n\n`;
const TRANSFER = '當 學生.身分 為 轉學生';
const MORE = proviso('轉學 (transfer) 於 上限', TRANSFER, '改 原值 ＋ 6學分');
const GOOD = proviso('優秀 (good) 於 上限', '當 選課.核准', '改 28學分');
const facts = (credits: number, status = 'regular', approved = false): Facts => ({ student: { status, programme: 'fourYear' }, enrolment: { credits, approved } });

describe('a bound limit', () => {
  it('has the new value while the proviso is live, for every reader', () => {
    const results = evaluatorOf(TEXT + RULE + MORE);
    expect(results(facts(31, 'transfer'))).toEqual({ rule: 'met', limit: '31' });
    expect(results(facts(31))).toEqual({ rule: 'violated', limit: '25' });
    expect(results({ enrolment: { credits: 26 } })['rule']).toBe('undetermined 學生.身分');
  });

  it('a priority decides between two, also through a third', () => {
    const first = evaluatorOf(TEXT + RULE + MORE.replace('6學分\n', '6學分\n  優先於 優秀\n') + GOOD);
    expect(first(facts(31, 'transfer', true))).toEqual({ rule: 'met', limit: '31' });
    const third = proviso('特准 (special) 於 上限', '當 學生.學制 為 四技', '改 9學分', '優先於 轉學');
    const chain = compile(TEXT + RULE + MORE.replace('6學分\n', '6學分\n  優先於 優秀\n') + GOOD + third);
    expect(conflictPairs(chain.versions[0]!.checked)).toEqual([]);
    expect(resultsIn(chain.versions[0]!, facts(10, 'transfer', true))).toEqual({ rule: 'violated', limit: '9' });
  });

  it('without priority, both live is a conflict for all that read the limit', () => {
    const results = evaluatorOf(TEXT + RULE + MORE + GOOD);
    expect(results(facts(20, 'transfer', true))).toEqual({ rule: 'conflict', limit: 'conflict' });
    expect(results(facts(28, 'regular', true))).toEqual({ rule: 'met', limit: '28' });
    const open = results({ student: { status: 'transfer' }, enrolment: { credits: 20 } });
    expect(open['rule']).toBe('undetermined 選課.核准');
  });

  it('the pairs that may meet are told with their condition', () => {
    const { checked } = compile(TEXT + RULE + MORE + GOOD).versions[0]!;
    const [pair] = conflictPairs(checked);
    expect(pair).toMatchObject({ target: '上限', between: [{ name: '轉學' }, { name: '優秀' }], condition: { op: 'and', operands: [{ op: 'compare' }, { op: 'fact' }] } });
    const program = lowerVersion(checked);
    expect(program.items.map((i) => [i.name.text, i.conflicts?.map((c) => c.between)])).toEqual([['學分上限', [['轉學', '優秀']]], ['上限', [['轉學', '優秀']]]]);
    expect(program.provisos?.map((p) => [p.name.alias, p.target, p.effect, p.provision.label])).toEqual([['transfer', '上限', 'value', '第二點'], ['good', '上限', 'value', '第二點']]);
    expect(program.items[0]!.facts).toEqual([{ record: '選課', field: '學分' }, { record: '學生', field: '身分' }, { record: '選課', field: '核准' }]);
    expect(program.items[0]!.bindings).toEqual([]);
    expect(program.items.some((i) => 'of' in i)).toBe(false);
  });

  it('an exception from an exception switches it off', () => {
    const results = evaluatorOf(TEXT + RULE + MORE + proviso('例外 (inner) 於 轉學', '當 學生.學制 為 四技', '不適用'));
    expect(results(facts(31, 'transfer'))).toEqual({ rule: 'violated', limit: '25' });
    expect(results({ student: { status: 'transfer', programme: 'twoYear' }, enrolment: { credits: 31 } })).toEqual({ rule: 'met', limit: '31' });
  });

  it('原值 of a discretion is the excepted value', () => {
    const text = TEXT.replace('。\n\n二', '；經核可得超修[一至三學分]{超修範圍}。\n\n二');
    const discretion = '裁量 核可 (extra) 依 一 {\n  由 所長\n  核定 超修 (amount) : 學分 合於 超修範圍\n  效果 上限 ＝ 原值 ＋ 超修\n}\n\n';
    const results = evaluatorOf(text + RULE + MORE + discretion);
    const granted = (credits: number, status: string): string => results({ ...facts(credits, status), extra: { decision: 'granted', amount: 2 } })['rule']!;
    expect([granted(33, 'transfer'), granted(34, 'transfer'), granted(27, 'regular'), granted(28, 'regular')]).toEqual(['met', 'violated', 'met', 'violated']);
  });

  it('in conflict reaches what compares with a limit whose discretion reads it', () => {
    const text = TEXT.replace('。\n\n二', '；大學部[至多三學分]{另限}，經核可得超修[一至三學分]{超修範圍}。\n\n二');
    const discretion = '裁量 核可 (extra) 依 一 {\n  由 所長\n  要件 選課.跨日學分 合於 上限\n  核定 超修 (amount) : 學分 合於 超修範圍\n  效果 另限 ＝ 原值 ＋ 超修\n}\n\n';
    const other = '規則 另限規則 (other) 依 一 {\n  應 選課.學分 合於 另限\n}\n\n';
    const results = evaluatorOf(text + RULE + MORE + GOOD + discretion + other);
    expect(results({ student: { status: 'transfer' }, enrolment: { credits: 3, evening: 9, approved: true }, extra: { decision: 'granted', amount: 1 } })).toMatchObject({ extra: 'conflict', other: 'conflict' });
  });

  it('in conflict reaches no limit that a discretion changes without it', () => {
    const text = TEXT.replace('。\n\n二', '；大學部[至多三學分]{另限}，研究所[至多五學分]{他限}。\n\n二');
    const discretion = (name: string, effect: string): string => `裁量 ${name} 依 一 {\n  由 所長\n  效果 ${effect}\n}\n\n`;
    const other = (name: string, limit: string): string => `規則 ${name} 依 一 {\n  應 選課.學分 合於 ${limit}\n}\n\n`;
    const small = compile(text + RULE + MORE + GOOD + discretion('核可 (extra)', '另限 ＝ 原值 ＋ 1學分') + discretion('放寬 (wide)', '他限 ＝ 上限') + other('甲 (first)', '另限') + other('乙 (second)', '他限'));
    expect(messages(small)).toEqual([]);
    expect(lowerVersion(small.versions[0]!.checked).items.flatMap((i) => (i.conflicts ? [i.name.text] : []))).toEqual(['學分上限', '上限', '乙']);
  });

  it('shares and days as well', () => {
    const share = evaluatorOf(`一、跨日選修[以學分總數三分之一為上限]{上限 (limit)}。\n\n二、轉學生為[二分之一]{新比例}。\n\n規則 跨日 (rule) 依 一 {\n  應 選課.跨日學分 合於 選課.學分 之 上限\n}\n\n${proviso('轉學 於 上限', TRANSFER, '改 新比例')}`);
    const evening = (status: string): string => share({ student: { status }, enrolment: { credits: 12, evening: 6 } })['rule']!;
    expect([evening('regular'), evening('transfer')]).toEqual(['violated', 'met']);
    const day = evaluatorOf(`一、應於[105年9月1日前]{期限 (limit)}申請。\n\n二、轉學生延後。\n\n規則 申請 (rule) 依 一 {\n  應 選課.申請日 合於 期限\n}\n\n${proviso('轉學 於 期限', TRANSFER, '改 原值 ＋ 7日')}`);
    const applied = (status: string): string => day({ student: { status }, enrolment: { applied: '2016-09-05' } })['rule']!;
    expect([applied('regular'), applied('transfer')]).toEqual(['violated', 'met']);
  });
});

describe('a definition', () => {
  const BASE = '定義 基數 (base) : 學分 依 一 {\n  當 學生.學制 為 四技 則 20\n  其餘 10\n}\n\n規則 基數上限 (byBase) 依 一 {\n  應 選課.學分 至多 基數\n}\n\n';

  it('gives what the proviso makes of each of its values', () => {
    const results = evaluatorOf(TEXT + RULE + BASE + proviso('加倍 (double) 於 基數', TRANSFER, '改 原值 × 2'));
    const base = (status: string, programme: string): string => results({ student: { status, programme }, enrolment: { credits: 15 } })['base']!;
    expect([base('regular', 'fourYear'), base('transfer', 'fourYear'), base('regular', 'twoYear'), base('transfer', 'twoYear')]).toEqual(['20', '40', '10', '20']);
  });

  it('gives the new value whatever is not known of its own conditions', () => {
    const results = evaluatorOf(TEXT + RULE + BASE + proviso('轉學 (fixed) 於 基數', TRANSFER, '改 選課.學分'));
    expect(results({ student: { status: 'transfer' }, enrolment: { credits: 15 } })['base']).toBe('15');
    expect(results({ student: { status: 'regular' }, enrolment: { credits: 15 } })['base']).toBe('undetermined 學生.學制');
  });

  it('without 其餘 gives what the proviso makes of its branches', () => {
    const base = BASE.replace('  其餘 10\n', '  當 學生.學制 為 二技 則 10\n');
    const results = evaluatorOf(TEXT + RULE + base + proviso('加倍 (double) 於 基數', TRANSFER, '改 原值 × 2'));
    expect(['fourYear', 'twoYear'].map((programme) => results({ student: { status: 'transfer', programme }, enrolment: { credits: 15 } })['base'])).toEqual(['40', '20']);
  });

  it('without 其餘 that leaves somebody out gives these nothing', () => {
    const results = evaluatorOf(TEXT + RULE + BASE.replace('  其餘 10\n', '') + proviso('加倍 (double) 於 基數', TRANSFER, '改 原值 × 2'));
    expect(['fourYear', 'twoYear'].map((programme) => results({ student: { status: 'transfer', programme }, enrolment: { credits: 15 } })['base'])).toEqual(['40', 'undetermined']);
  });

  it('without 其餘 that leaves nobody out gives what all cases agree on', () => {
    const [any, none] = ['學生.各身分 有一屬於 轉學生', '非 學生.各身分 有一屬於 轉學生'];
    const base = BASE.replace(/ {2}當[^}]*/, `  當 ${any} 則 10\n  當 ${none} 且 學生.年級 至少 3 則 11\n  當 ${none} 且 學生.年級 少於 3 則 10\n`);
    const results = evaluatorOf(TEXT + RULE + base + proviso('加倍 (double) 於 基數', TRANSFER, '改 原值 × 2'));
    expect([2, 3].map((year) => results({ student: { status: 'transfer', year }, enrolment: { credits: 15 } })['base'])).toEqual(['20', 'undetermined 學生.各身分']);
  });

  it('conflicts reach what reads what reads it, and doubts', () => {
    const through = '定義 二倍 (twice) : 學分 依 一 {\n  ＝ 基數 × 2\n}\n\n疑義 算法 (doubt) 依 一 {\n  甲說 選課.學分 至多 基數\n  乙說 選課.學分 至少 基數\n  採   甲說\n}\n\n'
      + '規則 二倍上限 (byTwice) 依 一 {\n  應 選課.學分 至多 二倍\n}\n\n規則 算法規定 (byDoubt) 依 一 {\n  應 算法\n}\n\n規則 核准 (apart) 依 一 {\n  應 選課.核准\n}\n\n';
    const small = compile(TEXT + RULE + BASE + through + proviso('甲 於 基數', TRANSFER, '改 1') + proviso('乙 於 基數', '改 2'));
    expect(lowerVersion(small.versions[0]!.checked).items.flatMap((i) => (i.conflicts ? [i.name.text] : []))).toEqual(['基數', '基數上限', '二倍', '算法', '二倍上限', '算法規定']);
  });

  it('that is a condition gives what the proviso makes of that', () => {
    const results = evaluatorOf(`${TEXT + RULE}定義 合格 (fit) : 是否 依 一 {\n  ＝ 選課.核准\n}\n\n${proviso('轉學 (fixed) 於 合格', TRANSFER, '改 原值 且 學生.學制 為 四技')}`);
    const fit = (approved: boolean, programme: string, status = 'transfer'): string => results({ student: { status, programme }, enrolment: { approved } })['fit']!;
    expect([fit(true, 'fourYear'), fit(true, 'twoYear'), fit(false, 'fourYear'), fit(true, 'twoYear', 'regular')]).toEqual(['true', 'false', 'false', 'true']);
  });

  it('conflicts reach what reads it through others', () => {
    const through = '定義 二倍 (twice) : 學分 依 一 {\n  ＝ 基數 × 2\n}\n\n另訂 二倍 由 各系 依 一\n\n規則 二倍上限 (byTwice) 依 一 {\n  應 選課.學分 至多 二倍\n}\n\n';
    const small = compile(TEXT + RULE + BASE + through + proviso('甲 於 基數', TRANSFER, '改 1') + proviso('乙 於 基數', '改 2'));
    expect(lowerVersion(small.versions[0]!.checked).items.flatMap((i) => (i.conflicts ? [i.name.text] : []))).toEqual(['基數', '基數上限', '二倍', '二倍上限']);
  });

  it('conflicts reach the value that a rule gives, not the rule', () => {
    const given = '規則 給分 (given) 依 一 {\n  當   選課.核准\n  效果 選課.學分 ＝ 基數\n}\n\n';
    const small = compile(TEXT + RULE + BASE + given + proviso('甲 於 基數', TRANSFER, '改 1') + proviso('乙 於 基數', '改 2'));
    expect(lowerVersion(small.versions[0]!.checked).items.flatMap((i) => (i.kind === 'norm' ? [[i.name.text, 'conflicts' in i, i.consequences?.map((c) => 'conflicts' in c)]] : []))).toEqual([['學分上限', false, undefined], ['基數上限', true, undefined], ['給分', false, [true]]]);
  });

  it('conflicts reach a 科目表 that a proviso ends', () => {
    const own = '定義 免修者 (free) : 是否 依 二 {\n  ＝ 師資生.身分 為 轉學生\n}\n\n' + proviso('甲 於 免修者', '改 是') + proviso('乙 於 免修者', '改 否') + proviso('丙 於 專門科目', '當 免修者', '不適用');
    const small = withTables(`${TABLE}\n${own}`);
    expect(small.diagnostics.filter((d) => d.severity === 'error').map((d) => d.code)).toEqual([]);
    expect(lowerVersion(small.versions[0]!.checked).items.flatMap((i) => (i.conflicts ? [i.name.text] : []))).toEqual(['專門科目', '免修者']);
  });
});

describe('a rule', () => {
  const FREE = proviso('免 (free) 於 學分上限', '當 選課.核准', '不適用');
  const OTHER = proviso('另訂上限 (other) 於 學分上限', TRANSFER, '不得 選課.學分 超過 40學分');

  it('does not apply while a proviso says so', () => {
    const results = evaluatorOf(TEXT + RULE + FREE);
    expect([results(facts(31, 'regular', true))['rule'], results(facts(31))['rule']]).toEqual(['notApplicable', 'violated']);
  });

  it('has another duty while a proviso says so', () => {
    const results = evaluatorOf(TEXT + RULE + OTHER);
    expect([31, 41].map((credits) => results(facts(credits, 'transfer'))['rule'])).toEqual(['met', 'violated']);
    expect([25, 31].map((credits) => results(facts(credits))['rule'])).toEqual(['met', 'violated']);
    // met either way, violated either way
    expect([25, 31, 41].map((credits) => results({ enrolment: { credits } })['rule'])).toEqual(['met', 'undetermined 學生.身分', 'violated']);
  });

  it('a principle keeps its word', () => {
    const results = evaluatorOf(TEXT + RULE.replace('應 選課', '原則應 選課') + OTHER);
    expect([results(facts(31))['rule'], results(facts(31, 'transfer'))['rule'], results(facts(41, 'transfer'))['rule']]).toEqual(['deviates', 'met', 'violated']);
    // beside a duty as well
    const both = evaluatorOf(TEXT + RULE.replace('應 選課', '應 選課.學分 至少 2\n  原則應 選課') + OTHER);
    expect([1, 31].map((credits) => both(facts(credits))['rule'])).toEqual(['violated', 'deviates']);
  });

  it('two that say different things conflict; two that end it do not', () => {
    const both = evaluatorOf(TEXT + RULE + FREE + OTHER);
    expect(both(facts(31, 'transfer', true))['rule']).toBe('conflict');
    expect(both(facts(31, 'regular', true))['rule']).toBe('notApplicable');
    const ended = evaluatorOf(TEXT + RULE + FREE + proviso('也免 (alsoFree) 於 學分上限', TRANSFER, '不適用'));
    expect(ended(facts(31, 'transfer', true))['rule']).toBe('notApplicable');
    // also where a third one says something else in another case
    const third = evaluatorOf(TEXT + RULE + FREE + proviso('也免 (alsoFree) 於 學分上限', '當 學生.年級 至少 3', '不適用') + OTHER);
    const withYear = (status: string): Facts => ({ student: { status, year: 4 }, enrolment: { credits: 31, approved: true } });
    expect(['regular', 'transfer'].map((status) => third(withYear(status))['rule'])).toEqual(['notApplicable', 'conflict']);
  });

  it('answers where both duties do, whatever is not known of the proviso', () => {
    const anyStatus = proviso('另訂上限 (other) 於 學分上限', '當 學生.各身分 有一屬於 轉學生', '不得 選課.學分 超過 40學分');
    const results = evaluatorOf(TEXT + RULE + anyStatus);
    expect([25, 31, 41].map((credits) => results({ enrolment: { credits } })['rule'])).toEqual(['met', 'undetermined 學生.各身分', 'violated']);
  });

  it('a proviso without 當 stands for the duty always', () => {
    expect(evaluatorOf(TEXT + RULE + proviso('全 於 學分上限', '應 選課.學分 至多 40學分'))(facts(31))['rule']).toBe('met');
  });
});

describe('what does not go together', () => {
  const found = (...blocks: string[]): string[] => marked(compile(TEXT + RULE + blocks.join('')));

  it('effects and targets', () => {
    expect(found(proviso('甲 於 學分上限', '改 3學分'), proviso('乙 於 上限', '不適用'), proviso('丙 於 上限', '應 選課.核准'), proviso('丁 於 上線', '不適用'), proviso('戊 於 上限', '改 30小時')))
      .toEqual(['FG5033 改 3學分', 'FG5033 不適用', 'FG5033 應 選課.核准', 'FG5032 上線', 'FG5003 30小時']);
  });

  it('a duty for a rule that has none', () => {
    expect(found('規則 加修 依 二 {\n  得 加修\n  當 選課.核准\n}\n\n', proviso('甲 於 加修', '應 選課.核准'))).toEqual(['FG5033 應 選課.核准']);
  });

  it('priorities over others, and in circles', () => {
    expect(found(proviso('甲 於 上限', '改 3學分', '優先於 乙、甲'), proviso('乙 於 學分上限', '不適用'))).toEqual(['FG5034 乙', 'FG5034 甲']);
    expect(messages(compile(TEXT + RULE + proviso('甲 於 上限', '改 3學分', '優先於 乙') + proviso('乙 於 上限', '改 4學分', '優先於 甲')))).toEqual(['但書互相循環：甲 → 乙 → 甲。']);
    expect(codes(compile(TEXT + RULE + proviso('甲 於 乙', '不適用') + proviso('乙 於 甲', '不適用')))).toEqual(['FG5035']);
  });

  it('a limit that would depend on itself', () => {
    expect(messages(compile(TEXT + RULE + proviso('甲 於 上限', '當 選課.學分 合於 上限', '改 3學分')))).toEqual(['要算出自己，先要知道自己：上限 → 上限。']);
  });
});

describe('an amendment', () => {
  const MARKED = TEXT.replace('加修', '加修[六學分]{加修學分}');
  const ADDED = MORE.replace('6學分', '加修學分');

  it('of the words of a proviso must answer for it by name', () => {
    const operation = '二 字句\n  「特殊」改「個別」\n說明 修字。\n';
    expect(codes(compile(MARKED + RULE + ADDED, operation))).toEqual(['FG6014']);
    expect(codes(compile(MARKED + RULE + ADDED, `${operation}規則不動 轉學\n`))).toEqual([]);
    const dropped = compile(MARKED + RULE + ADDED, `${operation}規則廢止 轉學\n`);
    expect(resultsIn(dropped.versions[1]!, facts(31, 'transfer'))).toEqual({ rule: 'violated' });
  });

  it('of a bound number changes what the proviso gives', () => {
    const small = compile(MARKED + RULE + ADDED, '二 字句\n  「六學分」改「三學分」\n說明 調整。\n');
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, facts(20, 'transfer'))['limit'])).toEqual(['31', '28']);
  });

  it('may bring a proviso of its own', () => {
    const small = compile(TEXT + RULE, `二 字句\n  「特殊」改「個別」\n說明 修字。\n\n${MORE}`);
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, facts(31, 'transfer'))['rule'])).toEqual(['violated', 'met']);
  });
});
