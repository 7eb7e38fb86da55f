/** 名次 with 同分依, 全部 of some entries only, and numbers of people that are calculated. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';

const PEOPLE = `
記錄 申請人 (applicant) 量詞 人 {
  平均 (average) : 分 小數1位 0至100
  操行 (conduct) : 分 0至100
  出生日 (born) : 日期
  姓名 (name) : 文字
  在學 (enrolled) : 是否
}

記錄 學院 (college) {
  申請人 (applicants) : 清單 申請人
}
`;
const small = (blocks: string) => compileFiles({ 'v.fagui': VOCABULARY + PEOPLE, 'r.fagui': `${HEAD}一、錄取[百分之四十]{比例}，[四捨五入至整數]{取位}，[至少二名]{下限}。\n\n${blocks}` });
const definition = (type: string, value: string): string => `定義 名次值 (rank) : ${type} 依 一 {\n  ＝ ${value}\n}\n`;

function rank(value: string, own: object, all: readonly object[]): unknown {
  const made = small(definition('數', value));
  expect(messages(made).filter((m) => !/沒有規則使用/.test(m))).toEqual([]);
  const result = createEvaluator(made.versions[0]!.checked).evaluate({ 申請人: own, 學院: { 申請人: all } } as never).results['rank']!;
  return result.outcome === 'value' ? result.value : result.outcome;
}
const person = (average: number, conduct: number, born = '2005-01-01', enrolled = true) => ({ 平均: average, 操行: conduct, 出生日: born, 在學: enrolled });

describe('名次 with 同分依', () => {
  const all = [person(90, 80), person(85, 90), person(85, 85, '2004-05-05'), person(85, 85, '2004-05-06'), person(80, 99)];
  const tied = '名次（申請人.平均 於 學院.申請人.平均，同分依 操行、出生日 由低至高）';
  it('goes by the first field that differs', () => {
    expect(all.map((own) => rank(tied, own, all))).toEqual([1, 2, 3, 4, 5]);
    expect(all.map((own) => rank('名次（申請人.平均 於 學院.申請人.平均，同分依 操行）', own, all))).toEqual([1, 2, 3, 3, 5]);
    expect(all.map((own) => rank('名次（申請人.平均 於 學院.申請人.平均）', own, all))).toEqual([1, 2, 2, 2, 5]);
    expect(rank('名次（申請人.平均 於 學院.申請人.平均，由低至高，同分者依 操行）', all[1]!, all)).toBe(2);
    expect(rank('名次（申請人.平均 於 學院.申請人.平均，同分依 操行 其中 申請人.在學）', all[4]!, [...all, person(99, 99, '2005-01-01', false)])).toBe(5);
  });
  it('asks for a field only where those before it are the same', () => {
    const open = [{ 平均: 90 }, { 平均: 70 }];
    expect(rank(tied, person(80, 80), [...open, person(80, 80)])).toBe(2);
    expect(rank(tied, person(90, 80), open)).toBe('undetermined');
  });
  it('wants fields that both have, and can be ordered', () => {
    expect(codes(small(definition('數', '名次（申請人.平均 於 學院.申請人.平均，同分依 服務）')))).toContain('FG2007');
    expect(codes(small(definition('數', '名次（申請人.平均 於 學院.申請人.平均，同分依 姓名）')))).toContain('FG5060');
    expect(codes(small(definition('數', '名次（選課.成績 於 學院.申請人.平均，同分依 操行）')))).toContain('FG2007');
    expect(codes(small(definition('數', '名次（申請人.平均 ＋ 1 於 學院.申請人.平均，同分依 操行）')))).toContain('FG1048');
    expect(codes(small(definition('分', '最大（申請人.平均 於 學院.申請人，同分依 操行）')))).toContain('FG1048');
  });
});

describe('全部 of some entries', () => {
  const rule = (condition: string): string => `規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`;
  it('asks nothing of the others', () => {
    const made = small(rule('全部（學院.申請人 其中 申請人.在學 皆 申請人.操行 至少 82分）'));
    const outcome = (all: readonly object[]): unknown => createEvaluator(made.versions[0]!.checked).evaluate({ 學院: { 申請人: all } } as never).results['rule']!.outcome;
    expect([outcome([person(1, 82), person(1, 10, '2005-01-01', false)]), outcome([person(1, 81)]), outcome([])]).toEqual(['met', 'violated', 'met']);
  });
  it('is said of 全部 only', () => {
    expect(codes(small(rule('任一（學院.申請人 其中 申請人.在學 皆 申請人.操行 至少 82分）')))).toContain('FG1034');
    expect(codes(small(rule('全部（學院.申請人 其中 申請人.在學 其中 申請人.操行 至少 82分）')))).toContain('FG1034');
  });
});

describe('a share of a number of people', () => {
  it('is a number of people still, rounded too', () => {
    const made = small('定義 依比例 (share) : 人 依 一 {\n  ＝ 取位（個數（學院.申請人） × 比例，取位）\n}\n\n規則 規定 (rule) 依 一 {\n  應 取位（個數（學院.申請人） × 比例，取位） 合於 下限\n}\n');
    expect(messages(made)).toEqual([]);
    const { results } = createEvaluator(made.versions[0]!.checked).evaluate({ 學院: { 申請人: [1, 2, 3].map((n) => person(n, n)) } } as never);
    expect([results['share']!.value, results['rule']!.outcome]).toEqual([1, 'violated']);
  });
});
