/** What is said of an expectation that is not right, and which words would make it right. */
import { describe, expect, it } from 'vitest';
import { checkCases } from '../../../compiler/evaluate/check-cases.ts';
import { runCases, type CaseResult } from '../../../compiler/evaluate/run-cases.ts';
import { lineDifference, updateCases } from '../../../compiler/evaluate/update-cases.ts';
import { helpOf, messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { compile, compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';

const RULES = `一、學生每學期[至多修二十五學分]{上限 (limit)}，經所長核可得加修[一至三學分]{加修範圍}。

規則 學分 (credits) 依 一 {
  應   選課.學分 合於 上限
  除外 學生.身分 為 延修生
}

規則 通知 (notice) 依 一 {
  當   選課.核准
  效果 通知導師、通知家長
}

定義 七分 (seventh) : 學分 依 一 {
  ＝ 選課.學分 ÷ 7
}

定義 期限 (deadline) : 日期 依 一 {
  ＝ 選課.申請日 ＋ 7日
}

定義 可 (allowed) : 是否 依 一 {
  ＝ 選課.核准
}

定義 新身分 (newStatus) : 身分 依 一 {
  當 選課.核准 則 轉學生
  其餘 一般生
}

裁量 核可 (approval) 依 一 {
  由 所長
  核定 加修 (extra) : 學分 合於 加修範圍
  效果 上限 ＝ 原值 ＋ 加修
}

疑義 算法 (reading) 依 一 {
  甲說 選課.學分 至多 2
  乙說 選課.學分 至多 9
  採   甲說
}

另訂 上限 由 各系 依 一 限更嚴

`;
const FACTS = '  學生 { 身分 一般生 }\n  選課 { 學分 26，核准 是，申請日 105年9月1日 }\n  核可 { 決定 不准 }\n';
const small = (expectations: string, facts = FACTS) => compile(`${RULES}案例 例 {\n${facts}${expectations.split('；').map((line) => `  ${line}\n`).join('')}}\n`);

function run(expectations: string, facts = FACTS): CaseResult {
  const compiled = small(expectations, facts);
  expect(messages({ ...compiled, diagnostics: compiled.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
  return runCases(compiled.compiled.regulations[0]!)[0]!;
}
/** What is said, and the words that each wrong expectation should have. */
function said(expectations: string, facts = FACTS): [readonly string[], readonly string[] | null] {
  const { findings, corrections } = run(expectations, facts);
  return [findings.map((d) => `${d.code} ${messageOf(d, 'zh')}`), corrections?.map((c) => c.text) ?? null];
}

describe('an expectation that is right', () => {
  it.each(['學分 違反', 'credits 違反', '通知 ＝ 「通知導師、通知家長」', '通知 ＝ 「通知導師」、「通知家長」', '期限 ＝ 105年9月8日', '可 ＝ 是', '新身分 ＝ 轉學生', '新身分 ＝ transfer', '算法 ＝ 否', 'reading ＝ 否', '核可 不得'])('%s', (expectation) => {
    const { passed, findings, corrections: wanted } = run(expectation);
    expect([passed, findings, wanted]).toEqual([true, [], []]);
  });
});

describe('an expectation that is not right', () => {
  it('of a case whose facts cannot be read leaves one finding for each fact, however many there are', () => {
    expect(said('學分 違反；通知 不適用', '  選課 { 學分 是 }\n')[0]).toEqual(['FG7002 這個事實要寫「學分」的值。']);
  });

  it.each<[string, readonly string[], readonly string[] | null, string?]>([
    ['學分 符合', ['FG7005 「學分」預期「符合」，結果是「違反」。理由：第一點：學分 26 學分、身分 一般生、核可 不准、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：不成立；若 選課.學分 為 25 學分以下，則符合。'], ['違反']],
    ['通知 ＝ 「通知導師」', ['FG7005 「通知」預期「通知導師」，結果是「通知導師、通知家長」。理由：第一點：核准 是。'], ['「通知導師、通知家長」']],
    ['通知 不適用', ['FG7005 「通知」預期「不適用」，結果是「發生效果」。理由：第一點：核准 是。若 選課.核准 為 否，則不適用。'], [' ＝ 「通知導師、通知家長」']],
    ['七分 ＝ 4學分', ['FG7005 「七分」預期「4 學分」，結果是「26/7 學分」。理由：第一點：學分 26 學分。'], null],
    ['期限 ＝ 105年9月9日', ['FG7005 「期限」預期「105年9月9日」，結果是「105年9月8日」。理由：第一點：申請日 105年9月1日。'], ['105年9月8日']],
    ['可 ＝ 否', ['FG7005 「可」預期「否」，結果是「是」。理由：第一點：核准 是。'], ['是']],
    ['可 符合', ['FG7005 「可」預期「符合」，結果是「有值」。理由：第一點：核准 是。'], [' ＝ 是']],
    ['新身分 ＝ 一般生', ['FG7005 「新身分」預期「一般生」，結果是「轉學生」。理由：第一點：核准 是。'], ['轉學生']],
    ['算法 ＝ 是', ['FG7005 「算法」預期「是」，結果是「否」。理由：第一點：學分 26 學分。'], ['否']],
    ['可 ＝ 是', ['FG7005 「可」預期「是」，結果是「無法判定」。理由：第一點。缺少：選課.核准。'], [' 無法判定'], '  選課 { 學分 26 }\n'],
    ['七分 符合', ['FG7005 「七分」預期「符合」，結果是「有值」。理由：第一點：學分 21 學分。'], [' ＝ 3 學分'], '  選課 { 學分 21 }\n'],
    ['七分 ＝ 4學分', ['FG7005 「七分」預期「4 學分」，結果是「3 學分」。理由：第一點：學分 21 學分。'], ['3 學分'], '  選課 { 學分 21 }\n'],
    ['學分 不適用', ['FG7005 「學分」預期「不適用」，結果是「無法判定」。理由：第一點：學分 21 學分、核可 未決、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：無法判定，缺少學生.身分。缺少：學生.身分。'], ['無法判定'], '  選課 { 學分 21 }\n'],
    ['學分 不適用', ['FG7005 「學分」預期「不適用」，結果是「符合」。理由：第一點：學分 21 學分、身分 轉學生、核可 未決、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：不成立；若 學生.身分 為 延修生，則不適用。'], ['符合'], '  學生 { 身分 轉學生 }\n  選課 { 學分 21 }\n'],
    ['學份 符合', ['FG7013 案例預期的「學份」不是本法規的規則或定義。您是不是要寫「學分」？'], null],
    ['上限 符合', ['FG7013 案例預期的「上限」不是本法規的規則或定義。您是不是要寫「期限」？'], null],
    ['七分 ＝ 是', ['FG7002 這個事實要寫「學分」的值。'], null],
    ['核可 ＝ 是', ['FG7002 「核可」的結果直接寫「得」或「不得」等，不寫「是」「否」，也不寫「＝」。'], null],
    ['學分 ＝ 否', ['FG7002 「學分」的結果直接寫「符合」或「違反」等，不寫「是」「否」，也不寫「＝」。'], null],
    ['學分 ＝ 違反', ['FG7002 「學分」的結果直接寫「符合」或「違反」等，不寫「是」「否」，也不寫「＝」。'], null],
    ['通知 ＝ 是', ['FG7002 這個事實要寫「文字」的值。'], null],
    ['通知 ＝ 「通知導師」、3', ['FG7002 這個事實要寫「文字」的值。'], null],
    ['通知 ＝ 3、「通知導師」', ['FG7002 這個事實要寫「文字」的值。'], null],
    ['修正前 學分 違反', ['FG7006 「修正前」只能寫在修正案的案例。'], null],
    ['學分 符合；可 ＝ 否', ['FG7005 「學分」預期「符合」，結果是「違反」。理由：第一點：學分 26 學分、身分 一般生、核可 不准、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：不成立；若 選課.學分 為 25 學分以下，則符合。', 'FG7005 「可」預期「否」，結果是「是」。理由：第一點：核准 是。'], ['違反', '是']],
    ['學分 符合；七分 ＝ 4學分', ['FG7005 「學分」預期「符合」，結果是「違反」。理由：第一點：學分 26 學分、身分 一般生、核可 不准、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：不成立；若 選課.學分 為 25 學分以下，則符合。', 'FG7005 「七分」預期「4 學分」，結果是「26/7 學分」。理由：第一點：學分 26 學分。'], null],
    ['學分 違反；可 ＝ 否', ['FG7005 「可」預期「否」，結果是「是」。理由：第一點：核准 是。'], ['是']],
    ['學分 違反', ['FG7004 案例的事實不能用：學分要在 0 到 60 之間，這裡是 99。'], null, '  選課 { 學分 99 }\n'],
    ['學分 違反', ['FG7001 案例裡「選課.學分」給了兩次。'], null, '  選課 { 學分 9，學分 10 }\n'],
    ['學分 違反', ['FG7005 「學分」預期「違反」，結果是「符合」。理由：第一點：學分 26 學分、身分 一般生、核可 准、加修 2 學分、上限 25 學分。除外「學生.身分 = 延修生」（第一點）：不成立；若 選課.學分 為 28 學分以上，則違反。'], ['符合'], '  學生 { 身分 一般生 }\n  選課 { 學分 26 }\n  核可 { 決定 准，加修 2 }\n'],
    ['通知 ＝ 「」', ['FG7005 「通知」預期「」，結果是「不適用」。理由：第一點：核准 否。'], [' 不適用'], '  選課 { 核准 否 }\n'],
  ])('%s', (expectation, messages, wanted, facts) => {
    expect(said(expectation, facts)).toEqual([messages, wanted]);
  });

  it('is told which outcomes such a rule has', () => {
    const help = (expectation: string): string => helpOf(run(expectation).findings[0]!, 'zh')!;
    expect(help('學分 不得')).toContain('「學分」的結果只會是符合、違反等，不會是「不得」');
    expect(help('核可 違反')).toContain('「核可」的結果只會是得、不得等，不會是「違反」');
    expect(help('核可 符合')).toContain('「核可」的結果只會是得、不得等，不會是「符合」');
    expect(help('學分 符合')).toContain('三者有一個不對');
  });

  it('names its rule, the provision and the place in the case', () => {
    const [finding] = run('學分 符合').findings;
    const shown = (d: { source: { text: string }; span: { start: number; end: number } }): string => d.source.text.slice(d.span.start, d.span.end).split('\n')[0]!;
    expect([shown(finding!.primary), ...finding!.related.map((r) => `${r.note?.zh} ${shown(r)}`)]).toEqual(['學分 符合', '條文：第一點 一、', '規則在這裡 規則 學分 (credits) 依 一']);
  });

  it('marks the fact that cannot be used, or the head of the case where it does not stand in it', () => {
    const at = (facts: string): string[] => run('學分 違反', facts).findings.map(({ primary: { source, span } }) => sliceSpan(source, span));
    expect(at('  學生 { 身分 一般生 }\n  選課 { 週數 3，學分 99 }\n')).toEqual(['99']);
    expect(at('  學生 { 身分 一般生 }\n  enrolment { 學分 99 }\n')).toEqual(['案例 例']);
  });

  it('is told once, however much the case expects', () => {
    expect(run('學分 違反；學分 符合；核可 不得', '  學生 { 身分 一般生 }\n  選課 { 學分 99 }\n').findings.map((d) => d.code)).toEqual(['FG7004']);
  });

  it('of words for a rule that gives none is answered with its outcome', () => {
    const { findings, corrections } = run('學分 ＝ 甲');
    expect([findings.map((d) => [d.code, messageOf(d, 'zh').split('。')[0]]), corrections?.map((c) => c.text)]).toEqual([[['FG7005', '「學分」預期「甲」，結果是「違反」']], [' 違反']]);
  });

  it('is not counted as one that passes', () => {
    expect(run('學分 符合').passed).toBe(false);
    expect(run('學分 違反').passed).toBe(true);
  });
});

describe('a case', () => {
  it('expects something', () => {
    const compiled = compile(`${RULES}案例 空 {\n  選課 { 學分 3 }\n}\n`);
    expect(runCases(compiled.compiled.regulations[0]!).flatMap((c) => c.findings.map((d) => `${d.code} ${sliceSpan(d.primary.source, d.primary.span)}`))).toEqual(['FG7003 案例 空']);
  });
});

describe('the files of failed cases', () => {
  const file = (name: string, expectation: string, more = ''): Record<string, string> => ({ [name]: `${HEAD.replaceAll('t.selection', `t.${name.slice(0, 1)}`)}${RULES}${more}案例 例 {\n${FACTS}  ${expectation}\n}\n` });
  const update = (files: Record<string, string>, isAsked: (path: string) => boolean = () => true) => {
    const { compiled, diagnostics } = compileFiles({ 'v.fagui': VOCABULARY, ...files });
    return updateCases(compiled, diagnostics, isAsked);
  };

  it('are rewritten where they are asked for, and no others', () => {
    const files = { ...file('a.fagui', '學分 符合'), ...file('b.fagui', '學分 符合'), ...file('c.fagui', '學分 違反') };
    const { updated, refused } = update(files, (path) => path !== 'b.fagui');
    expect([updated.map(({ path, before, after }) => [path, before === files['a.fagui'], after === files['a.fagui']!.replace('學分 符合', '學分 違反')]), refused]).toEqual([[['a.fagui', true, true]], []]);
  });

  it('stay as they are while anything else stands in the way, which is told', () => {
    const { updated, refused } = update({ ...file('a.fagui', '學分 符合', '案例 錯 {\n  選課 { 學分 99 }\n  學分 違反\n}\n\n'), ...file('b.fagui', '可 ＝ 否') });
    expect([updated.map((u) => u.path), refused.map(({ path, findings }) => [path, findings.map((d) => d.code)])]).toEqual([['b.fagui'], [['a.fagui', ['FG7004']]]]);
  });

  it('stay as they are where the rewritten words would not be read again', () => {
    const quoted = (effect: string) => update({ 'a.fagui': `${HEAD}一、應通知。\n\n規則 通知 (notice) 依 一 {\n  當   選課.核准\n  效果 ${effect}\n}\n\n案例 例 {\n  選課 { 核准 是 }\n  通知 ＝ 「無」\n}\n` });
    expect([quoted('通知導師').updated.length, quoted('通知導師').refused]).toEqual([1, []]);
    expect([quoted('通知「導師」').updated.length, quoted('通知「導師」').refused]).toEqual([0, [{ path: 'a.fagui', findings: [] }]]);
  });

  it('are not asked about while every case is right', () => {
    expect(update(file('a.fagui', '學分 違反'))).toEqual({ updated: [], refused: [] });
  });
});

describe('the lines that differ', () => {
  const difference = (after: string, context?: number): string[] => lineDifference({ path: 'r.fagui', before: '一\n二\n三\n四\n五\n六\n七', after: after.split('').join('\n') }, context).split('\n');
  it('stand with one line around them, those near each other together', () => {
    expect(difference('甲二三四五六七')).toEqual(['--- r.fagui', '+++ r.fagui', '@@ -1,2 +1,2 @@', '-一', '+甲', ' 二', '']);
    expect(difference('一二三四五六甲')).toEqual(['--- r.fagui', '+++ r.fagui', '@@ -6,2 +6,2 @@', ' 六', '-七', '+甲', '']);
    expect(difference('一甲三四乙六七')).toEqual(['--- r.fagui', '+++ r.fagui', '@@ -1,6 +1,6 @@', ' 一', '-二', '+甲', ' 三', ' 四', '-五', '+乙', ' 六', '']);
    expect(difference('一甲三四五乙七')).toEqual(['--- r.fagui', '+++ r.fagui', '@@ -1,3 +1,3 @@', ' 一', '-二', '+甲', ' 三', '@@ -5,3 +5,3 @@', ' 五', '-六', '+乙', ' 七', '']);
    expect(difference('一二三四五六七')).toEqual(['--- r.fagui', '+++ r.fagui', '']);
  });
  it('stand with as many lines as are asked for', () => {
    expect(difference('一二三甲五六七', 0)).toEqual(['--- r.fagui', '+++ r.fagui', '@@ -4,1 +4,1 @@', '-四', '+甲', '']);
  });
});

describe('what `check` says of a case', () => {
  it.each([
    ['學份 符合'], ['七分 ＝ 是'], ['核可 ＝ 是'], ['通知 ＝ 「通知導師」、3'], ['修正前 學分 違反'], ['學分 符合；學份 符合；可 ＝ 3'],
    ['學分 違反', '  選課 { 學分 9，學分 10 }\n'], ['學分 違反', '  選課 { 學份 9 }\n'], ['學分 違反', '  選修 { 學分 9 }\n'], ['學分 違反', '  選課 { 學分 是 }\n'],
  ])('is what `test` says of it where nothing has to run: %s %s', (expectations, facts?: string) => {
    const { compiled } = small(expectations, facts);
    const found: string[] = [];
    compiled.regulations.forEach((r) => checkCases(r, (d) => found.push(messageOf(d, 'zh'))));
    expect(found).not.toEqual([]);
    expect(found).toEqual(run(expectations, facts).findings.filter((d) => d.code !== 'FG7005').map((d) => messageOf(d, 'zh')));
  });

  it('is nothing where only the result is another, or a value that no student has', () => {
    const found: string[] = [];
    for (const facts of [FACTS, '  選課 { 學分 99 }\n']) small('學分 符合；可 ＝ 否', facts).compiled.regulations.forEach((r) => checkCases(r, (d) => found.push(d.code)));
    expect(found).toEqual([]);
  });
});
