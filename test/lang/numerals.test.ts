import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatCapital, formatNumeral, fraction, numeralAt, parseNumeral } from '../../lang/numerals.ts';

describe('parseNumeral', () => {
  it.each([
    ['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['一百十八', 118], ['一百一十六', 116], ['百零五', 105], ['百五十', 150], ['一百零五', 105],
    ['一百○五', 105], ['廿一', 21], ['卅', 30], ['一百廿五', 125], ['兩', 2], ['兩百', 200], ['兩千零六', 2006], ['105', 105], ['１０５', 105],
    ['三○五', 305], ['一○五', 105], ['二〇二六', 2026], ['二萬', 20_000], ['2萬', 20_000], ['２萬', 20_000], ['二千五百', 2500], ['2千5百', 2500],
    ['二萬零五百', 20_500], ['二萬五百', 20_500], ['十一萬零一百十八', 110_118], ['一億零五', 100_000_005], ['1,000', 1000], ['20,000', 20_000],
    ['壹', 1], ['貳', 2], ['參', 3], ['肆', 4], ['伍', 5], ['陸', 6], ['柒', 7], ['捌', 8], ['玖', 9], ['拾', 10], ['拾貳', 12], ['壹佰', 100],
    ['壹佰壹拾捌', 118], ['\uF9D1', 6], ['零', 0], ['0', 0], ['百萬', 1_000_000], ['一百一十', 110], ['一百十', 110],
  ])('%s is %s', (text, value) => expect(parseNumeral(text)).toBe(value));

  it.each(['', '十百', '百', '千', '萬', '○', '○○', '一二十', '十十', '二廿', '一百五', '二萬五', '兩十', '十兩百', '一千百', '3.5', '第三', '三條', 'abc', '1,00', '十零', '零十', ' 3'])(
    '%j is no numeral', (text) => expect(parseNumeral(text)).toBeNull());

  it('reads back every spelling that it writes', () => {
    fc.assert(fc.property(fc.oneof(fc.nat(12_000), fc.integer({ min: 0, max: 999_999_999_999 })), (n) => {
      expect(parseNumeral(formatNumeral(n))).toBe(n);
      expect(parseNumeral(formatCapital(n))).toBe(n);
      expect(parseNumeral(String(n))).toBe(n);
    }), { numRuns: 2000 });
  });

  it('never throws on soup of numeral characters, and what it reads is written back as the same number', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'零○一二兩三十百千萬億廿卅5０壹拾佰,.'), { maxLength: 8 }), (parts) => {
      const value = parseNumeral(parts.join(''));
      if (value !== null && value < 1e12) expect(parseNumeral(formatNumeral(value))).toBe(value);
    }), { numRuns: 3000 });
  });
});

describe('formatNumeral and formatCapital', () => {
  it.each([[0, '零'], [10, '十'], [12, '十二'], [20, '二十'], [105, '一百零五'], [110, '一百十'], [116, '一百十六'], [118, '一百十八'], [1005, '一千零五'], [20_000, '二萬'], [20_500, '二萬零五百']])(
    '%s is written %s', (n, text) => expect(formatNumeral(n)).toBe(text));
  it.each([[3, '參'], [10, '拾'], [12, '拾貳'], [21, '貳拾壹'], [118, '壹佰壹拾捌']])('%s is written %s', (n, text) => expect(formatCapital(n)).toBe(text));
  it.each([-1, 1.5, NaN, 1e12])('refuses %s', (n) => expect(() => formatNumeral(n)).toThrow(RangeError));
});

describe('numeralAt', () => {
  it.each([
    ['十六學分', 16, 1, 2], ['3.5分', 7, 2, 3], ['７．５分', 15, 2, 3], ['三分之一', 1, 3, 4], ['二分之一以上', 1, 2, 4], ['1/3', 1, 3, 3], ['百分之二十', 1, 5, 5],
    ['百分之12.5', 1, 8, 7], ['20%', 1, 5, 3], ['20 %', 1, 5, 4], ['２０％', 1, 5, 3], ['千分之五', 1, 200, 4], ['1,040元', 1040, 1, 5], ['十分之一', 1, 10, 4], ['二成為限', 1, 5, 2], ['二成為男生', 2, 1, 1], ['二成，', 1, 5, 2], ['七成五', 3, 4, 3], ['七成半', 3, 4, 3], ['一成員', 1, 1, 1],
    ['一百零八學年度', 108, 1, 4], ['二萬元', 20_000, 1, 2], ['十五人，', 15, 1, 2], ['六十分', 60, 1, 2], ['〇‧二五小時', 1, 4, 4], ['○點五學分', 1, 2, 3],
  ])('%s starts with %s/%s over %s characters', (text, n, d, length) => {
    expect(numeralAt(text, 0)).toEqual({ value: fraction(n, d), length });
    expect(numeralAt(`某${text}`, 1)).toEqual({ value: fraction(n, d), length });
  });
  it('finds none where none starts', () => {
    expect(numeralAt('學分', 0)).toBeNull();
    expect(numeralAt('半數', 0)).toBeNull();
    expect(numeralAt('○小時', 0)).toBeNull();
    expect(numeralAt('', 0)).toBeNull();
  });
  it('reads no fraction out of a date or out of a zero denominator', () => {
    expect(numeralAt('105/3/24', 0)).toEqual({ value: fraction(105), length: 3 });
    expect(numeralAt('1/0', 0)).toEqual({ value: fraction(1), length: 1 });
  });
});
