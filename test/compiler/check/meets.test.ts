import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';

const rule = (text: string, clause: string): string => `一、${text}\n\n規則 規定 依 一 {\n  ${clause}\n}\n`;

describe('a bound date', () => {
  it('with its year is a deadline', () => {
    expect(codes(compile(rule('申請應在[115年3月31日以前]{期限}提出。', '應 選課.申請日 合於 期限')))).toEqual([]);
  });
  it('without a year names a day of every year: nothing can be compared with it', () => {
    expect(codes(compile(rule('申請應在[3月31日以前]{期限}提出。', '應 選課.申請日 合於 期限')))).toContain('FG4003');
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
