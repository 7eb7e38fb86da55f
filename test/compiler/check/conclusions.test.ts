import { describe, expect, it } from 'vitest';
import { codes, compile, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const RULES = '一、應經核准，並應為四技。\n\n規則 核准規則 (approval) 依 一 {\n  應 選課.核准\n}\n\n規則 學制規則 (kind) 依 一 {\n  適用 學生.身分 為 一般生\n  應 學生.學制 為 四技\n}\n\n定義 滿額 (full) : 是否 依 一 {\n  ＝ 選課.學分 至少 9\n}\n\n定義 登記 (entry) : 學分 依 一 {\n  ＝ 選課.學分\n}\n\n';
const conclusion = (clauses: string, name = '准予 (granted)'): string => `結論 ${name} 依 一 {\n${clauses.split('\n').map((c) => `  ${c}\n`).join('')}}\n`;
const facts = (approved: boolean, status: string, programme: string, credits = 9) => ({ student: { status, programme }, enrolment: { approved, credits } });

describe('one decision from many', () => {
  const results = evaluatorOf(RULES + conclusion('須 核准規則、學制規則\n須 滿額\n產出 登記') + conclusion('須 准予', '再准 (again)'));
  const of = (...args: Parameters<typeof facts>): string => results(facts(...args))['granted']!;

  it('得 when all are met or do not apply, 不得 when one is not', () => {
    expect(of(true, 'regular', 'fourYear')).toBe('entitled');
    expect(of(true, 'transfer', 'twoYear')).toBe('entitled');
    expect(of(true, 'regular', 'twoYear')).toBe('notEntitled');
    expect(of(true, 'regular', 'fourYear', 8)).toBe('notEntitled');
    expect(results(facts(false, 'regular', 'fourYear'))['again']).toBe('notEntitled');
  });

  it('misses what its rules miss', () => {
    expect(results({ student: { status: 'regular', programme: 'fourYear' }, enrolment: { credits: 9 } })['granted']).toBe('undetermined 選課.核准');
  });
});

describe('names', () => {
  it('須 takes what decides, 產出 what has a value', () => {
    expect(messages(compile(RULES + conclusion('須 核準規則\n產出 登紀')))).toEqual(['結論所須的「核準規則」不是本法規的規則。您是不是要寫「核准規則」？', '結論產出的「登紀」不是本法規的定義。您是不是要寫「登記」？']);
    expect(messages(compile(RULES + conclusion('須 登記')))).toEqual(['結論不能「須」定義「登記」。']);
  });

  it('a cycle is reported once', () => {
    expect(messages(compile(RULES + conclusion('須 乙', '甲') + conclusion('須 丙', '乙') + conclusion('須 甲、核准規則', '丙')))).toEqual(['結論互相循環：甲 → 乙 → 丙 → 甲。']);
  });

  it('falls with a rule that could not be checked', () => {
    const small = compile(RULES.replace('選課.核准', '選課.核淮') + conclusion('須 核准規則') + conclusion('須 准予', '再准'));
    expect(codes(small)).toContain('FG2007');
    expect(small.versions[0]!.checked.items.map((i) => i.name)).toEqual(['學制規則', '滿額', '登記']);
  });
});
