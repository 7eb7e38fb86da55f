/** Members of some years only: 自105學年度, 至 99學年度. */
import { describe, expect, it } from 'vitest';
import { membersOutside } from '../../../compiler/evaluate/member-validity.ts';
import { completeDate, parseDate, toDays } from '../../../lang/dates.ts';
import { compileFiles, HEAD, marked, messages } from '../small-workspace.ts';

const BODY = '一、學生應經核准。\n\n規則 規定 依 一 {\n  應 學生.核准\n}\n';
const made = (members: string) => compileFiles({
  'v.fagui': `詞彙 教務 (t.vocabulary)\n\n列舉 身分 (status) {\n  一般生 (regular)\n${members}}\n\n記錄 修課 (course) {\n  身分 (status) : 身分\n}\n\n記錄 學生 (student) {\n  身分 (status) : 身分\n  各身分 (statuses) : 清單 身分\n  修課 (courses) : 清單 修課\n  核准 (approved) : 是否\n}\n`,
  'r.fagui': HEAD + BODY,
});
const day = (text: string): number => toDays(completeDate(parseDate(text)!)!);

function notes(member: string, asOf: string | null, input: unknown = { 學生: { 身分: '交換生' } }, language: 'zh' | 'en' = 'zh'): string[] {
  const small = made(`  交換生 (exchange) ${member}\n`);
  expect(messages(small)).toEqual([]);
  return membersOutside(input, small.versions[0]!.checked, asOf === null ? null : day(asOf)).map((note) => note[language]);
}

describe('a member of some years only', () => {
  it.each([
    ['自105學年度', '105年7月31日', '105年8月1日'],
    ['自 105學年度第2學期', '106年1月31日', '106年2月1日'],
    ['自105學年度第一學期', '105年7月31日', '105年8月1日'],
    ['自105年9月12日', '105年9月11日', '105年9月12日'],
    ['至99學年度', '100年8月1日', '100年7月31日'],
    ['至99學年度第1學期', '100年2月1日', '100年1月31日'],
    ['自90學年度 至 99年12月31日', '100年1月1日', '99年12月31日'],
  ])('%s is told of on %s, not on %s', (member, outside, inside) => {
    expect(notes(member, outside)).toHaveLength(1);
    expect(notes(member, inside)).toEqual([]);
  });

  it('is told of by name, once, wherever it stands; without a day nothing is told', () => {
    expect(notes('自105學年度', '104年9月1日')).toEqual(['學生.身分 的「交換生」自105學年度起才有，基準日是 104年9月1日']);
    expect(notes('至99學年度', '104年9月1日', { student: { statuses: ['exchange', '一般生', 'exchange'] } })).toEqual(['學生.各身分 的「交換生」只到99學年度為止，基準日是 104年9月1日']);
    expect(notes('自105學年度', '104年9月1日', { 學生: { courses: [{ 身分: 'exchange' }, null, 3] } })).toEqual(['學生.修課.身分 的「交換生」自105學年度起才有，基準日是 104年9月1日']);
    expect(notes('自105學年度', null)).toEqual([]);
    expect(notes('自105學年度', '104年9月1日', undefined, 'en')).toEqual(['交換生 of 學生.身分 exists from 105學年度 on; the day is 104年9月1日']);
    expect(notes('至99學年度', '104年9月1日', undefined, 'en')).toEqual(['交換生 of 學生.身分 exists until 99學年度 only; the day is 104年9月1日']);
    for (const input of [null, [], 3, { 學生: null }, { 學生: { 各身分: '交換生', 修課: 3 } }]) expect(notes('自105學年度', '104年9月1日', input)).toEqual([]);
  });

  it('says which day it means, and exists on some day', () => {
    expect(marked(made('  甲 自去年\n'))).toEqual(['FG2029 去年']);
    expect(marked(made('  甲 自105學年度 至104學年度\n'))).toEqual(['FG2029 104學年度']);
    expect(marked(made('  甲 自105學年度第3學期\n'))).toEqual(['FG2029 105學年度第3學期']);
  });
});
