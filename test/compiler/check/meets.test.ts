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
