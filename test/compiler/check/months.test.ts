/** 一個月內, 二年內, 半年: periods of months and years counted from a day. */
import { describe, expect, it } from 'vitest';
import { compile, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const BODY = `一、應於考試後[一個月內]{期限}申請，[二年內]{年限}補件，考試[二個月前]{前限}報名，[逾半年]{逾限}者不受理，期間為[三個月]{期間}。

規則 期限內 (inTime) 依 一 {
  應 選課.申請日 合於 選課.考試日 之 期限
}

規則 年限內 (inYears) 依 一 {
  應 選課.申請日 合於 選課.考試日 之 年限
}

規則 前報名 (before) 依 一 {
  應 選課.申請日 合於 選課.考試日 之 前限
}

規則 逾半年 (late) 依 一 {
  不得 選課.申請日 合於 選課.考試日 之 逾限
}

定義 末日 (last) : 日期 依 一 {
  ＝ 選課.考試日 ＋ 期間
}

定義 往前 (back) : 日期 依 一 {
  ＝ 選課.考試日 － 5年
}
`;

describe('a period of months or years', () => {
  const evaluate = evaluatorOf(BODY);
  const on = (exam: string, applied: string) => evaluate({ 選課: { 考試日: exam, 申請日: applied } });

  it('ends as the Civil Code says', () => {
    expect(on('2026-01-31', '2026-02-28')).toMatchObject({ inTime: 'met', inYears: 'met', last: '2026-04-30', back: '2021-01-31' });
    expect(on('2026-01-31', '2026-03-01')).toMatchObject({ inTime: 'violated' });
    expect(on('2024-02-29', '2026-02-28')).toMatchObject({ inYears: 'met' });
    expect(on('2024-02-29', '2026-03-01')).toMatchObject({ inYears: 'violated' });
    expect([on('2026-06-15', '2026-12-15').late, on('2026-06-15', '2026-12-16').late]).toEqual(['met', 'violated']);
  });

  it('is counted back where the text says 前', () => {
    expect([on('2026-06-15', '2026-04-15').before, on('2026-06-15', '2026-04-16').before]).toEqual(['met', 'violated']);
  });

  it('is unknown without its day, and where no date can write its end', () => {
    expect(evaluate({ 選課: { 申請日: '2026-04-16' } }).inTime).toBe('undetermined 選課.考試日');
    expect(on('9999-12-15', '2026-04-16').inTime).toBe('undetermined');
  });
});

describe('days and months', () => {
  it('never become each other', () => {
    const sum = (value: string): string[] => messages(compile(`一、期間為[三個月]{期間}。\n\n定義 值 : 日 依 一 {\n  ＝ ${value}\n}\n`));
    expect(sum('期間 ＋ 選課.日數')).toEqual(['單位不合：個月 ＋ 日。']);
  });
});
