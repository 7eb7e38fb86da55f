import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../compiler/commands/read-facts.ts';

/** The value, then what was said. */
const read = (text: string): unknown[] => {
  const facts = readFacts(text);
  return facts.ok ? [facts.value, ...facts.faults.map((f) => f.zh)] : [facts.fault.zh];
};

describe('facts as JSON', () => {
  it('are read as JSON.parse reads them', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      const facts = readFacts(text);
      const isExact = facts.ok && facts.faults.length === 0;
      expect(facts.ok).toBe(true);
      if (isExact) expect(facts.value).toEqual(JSON.parse(text));
    }), { numRuns: 500 });
    expect(read('{"__proto__": {"a": 1}}')).toEqual([JSON.parse('{"__proto__": {"a": 1}}')]);
  });

  it('are refused where JSON.parse refuses them, and never throw', () => {
    const soup = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\u12', '1', '-', '.', 'e', '0', '01', 'null', 'tru', ' ', '\n', '，', '“'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(soup, (text) => {
      const parsed = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(readFacts(text).ok).toBe(parsed);
    }), { numRuns: 3000 });
    expect(readFacts('['.repeat(100_000)).ok).toBe(false);
    expect(readFacts(`"${'a'.repeat(5_000_000)}"`).ok).toBe(true);
    expect(readFacts(`"${'法'.repeat(20_000_000)}"`).ok).toBe(true);
  });

  it('do not hold one key twice: neither value counts', () => {
    expect(read('{"學生": {"年級": 2, "年級": 3, "學分": 9}}')).toEqual([{ 學生: { 學分: 9 } }, '「學生.年級」寫了兩次，不知道以哪一個為準，所以都不採用；請留下一個']);
    expect(read('{"a": 1, "a": 2, "a": 3}')[0]).toEqual({});
  });

  it('hold numbers exactly: 15.9999… is not 16', () => {
    expect(read('{"學分": 15.99999999999999999999, "年級": 2}')).toEqual([{ 年級: 2 }, '「學分」寫的 15.99999999999999999999 位數太多，無法精確表示，所以不採用']);
    expect(read('[1, 9007199254740993]')[0]).toBe(undefined);
    expect(read('[1e400]')).toHaveLength(2);
    expect(read('[16.0, 1.6e1, 0.1, -0, 1E-7, 60.50, 1000000000000000000000]')).toEqual([[16, 16, 0.1, -0, 1e-7, 60.5, 1e21]]);
  });

  it('say where they cannot be read', () => {
    expect(read('{"學生": {')).toEqual(['到第 1 行還沒有寫完，例如少了「}」或「"」']);
    expect(read('{\n  “學生”: 1}')).toEqual(['第 2 行第 3 字不能是「“」；名稱與文字請用半形的 " 括起來']);
    expect(read('{"a"：1}')).toEqual(['第 1 行第 5 字不能是「：」；標點請用半形的 , : { } [ ]']);
    expect(read('"a\u0085"')).toEqual(['第 1 行第 1 字不能是「"」']);
    expect(read('{"a": NaN}')).toEqual(['第 1 行第 7 字不能是「N」']);
  });
});
