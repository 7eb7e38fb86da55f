import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';
import { helpOf, messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { evaluatorOf } from './evaluate-body.ts';

const rule = (text: string, clause: string): string => `一、${text}\n\n規則 規定 依 一 {\n  ${clause}\n}\n`;

describe('a bound date', () => {
  it('with its year is a deadline', () => {
    expect(codes(compile(rule('申請應在[115年3月31日以前]{期限}提出。', '應 選課.申請日 合於 期限')))).toEqual([]);
  });
  it('with a second one is a period, both days included', () => {
    const evaluate = evaluatorOf(rule('申請應在[115年3月1日起至31日止]{期間}提出。', '應 選課.申請日 合於 期間'));
    const on = (day: string) => evaluate({ 選課: { 申請日: day } })['規定'];
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(on)).toEqual(['violated', 'met', 'met', 'violated']);
    expect(codes(compile(rule('申請應在[3月1日至3月31日]{期間}提出。', '應 選課.申請日 合於 期間')))).toContain('FG4015');
    expect(codes(compile(rule('申請應在[115年3月1日至31日]{期間}提出。', '應 選課.學分 合於 期間')))).toContain('FG5004');
  });
  it('without a year names a day of every year: nothing can be compared with it', () => {
    expect(codes(compile(rule('申請應在[3月31日以前]{期限}提出。', '應 選課.申請日 合於 期限')))).toContain('FG4015');
  });
});

describe('a phrase used as what it is not', () => {
  it('says what it was read as, and what to bind instead', () => {
    const [found] = compile(rule('每[八堂課]{堂數}折算一日。', '應 選課.學分 至少 堂數')).diagnostics.filter((d) => d.code === 'FG4003');
    expect([messageOf(found!, 'zh'), helpOf(found!, 'zh')]).toEqual(['綁定「堂數」的用語「八堂課」讀作文字，不能這樣用。', expect.stringContaining('只括數字與單位')]);
  });
});

describe('a number that names something', () => {
  it('needs no binding: 二年制, 前一學期', () => {
    expect(codes(compile(rule('學生為二年制者，依前一學期之規定，應經核准。', '應 選課.核准')))).toEqual([]);
  });
});

describe('a number printed without its unit', () => {
  it('has the unit that the author declares', () => {
    const text = '學生修習學分為[六]{下限 : 學分}至[十學分]{上限}。';
    expect(codes(compile(rule(text, '應 選課.學分 不少於 下限 且 選課.學分 不多於 上限')))).toEqual([]);
    expect(codes(compile(rule(text.replace(' : 學分', ''), '應 選課.學分 不少於 下限 且 選課.學分 不多於 上限')))).toContain('FG5002');
  });
});
