/** ＋ － × ÷ of numbers with units, of days, and of so much for each. */
import { describe, expect, it } from 'vitest';
import { codes, compile, messages } from '../small-workspace.ts';
import { evaluatorOf, type Facts } from './evaluate-body.ts';

const defined = (text: string, type: string, value: string): string => `一、${text}\n\n定義 所得 (made) : ${type} 依 一 {\n  ＝ ${value}\n}\n`;
const made = (text: string, type: string, value: string, facts: Facts = {}): unknown => evaluatorOf(defined(text, type, value))(facts)['made'];

describe('a number without its unit', () => {
  it('is one of what it is added to, on either side', () => {
    for (const value of ['選課.時數 ＋ 3', '3 ＋ 選課.時數']) expect(made('依規定。', '小時', value, { 選課: { 時數: 2 } })).toBe('5');
    expect(made('依規定。', '小時', '9 － 選課.時數', { 選課: { 時數: 2 } })).toBe('7');
  });
  it('is called one where it goes with no other', () => {
    const share = '（選課.學分 ÷ 選課.跨日學分）';
    expect([`選課.時數 ＋ ${share}`, `${share} ＋ 選課.時數`].map((value) => messages(compile(defined('依規定。', '小時', value))))).toEqual([['單位不合：小時 ＋ 數。'], ['單位不合：數 ＋ 小時。']]);
  });
});

describe('a day', () => {
  it('less a day is so many days, less credits nothing', () => {
    expect(made('依規定。', '日', '選課.考試日 － 選課.申請日', { 選課: { 考試日: '2024-03-01', 申請日: '2024-02-27' } })).toBe('3');
    for (const value of ['選課.申請日 － 選課.學分', '選課.學分 － 選課.申請日', '選課.申請日 ＋ 選課.考試日']) expect(codes(compile(defined('依規定。', '日', value)))).toEqual(['FG5004']);
  });
});

describe('so much for each', () => {
  it('of two such numbers is the one whose 每 names what the other counts, in either order', () => {
    const text = '每次[二支]{支數}，每人[三次]{次數}。';
    for (const value of ['支數 × 次數', '次數 × 支數']) expect(made(text, '支', value)).toBe('6');
  });
  it('is only what it is where it is taken away', () => {
    expect(made('每逢開課[三小時]{時數}。', '小時', '選課.時數 － 時數', { 選課: { 時數: 5 } })).toBe('2');
  });
  it('counts in what stands behind 每 and behind 每一', () => {
    for (const each of ['每週', '每一週']) expect(made(`${each}[三小時]{時數}。`, '小時', '選課.日數 × 時數', { 選課: { 日數: 14 } })).toBe('6');
  });
});
