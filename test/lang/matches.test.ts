import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../lang/matches.ts';

describe('matchesOf', () => {
  it.each([/[^。；]+/g, /(甲)|(乙+)/g, /(?<=^|。)[^。；]+/g, /乙*/g])('finds what matchAll finds: %s', (pattern) => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '。', '；') }), (text) => {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }));
  });

  it('begins at the first character, whatever the pattern was used for before', () => {
    const pattern = /甲/g;
    pattern.test('甲甲');
    expect(matchesOf(pattern, '甲乙甲').map(({ index }) => index)).toEqual([0, 2]);
  });

  it('leaves the pattern as one that begins at the first character', () => {
    const pattern = /甲/g;
    matchesOf(pattern, '甲乙');
    expect(pattern.test('甲乙')).toBe(true);
  });
});
