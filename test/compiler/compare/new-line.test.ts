import { describe, expect, it } from 'vitest';
import { underlines } from '../../../compiler/compare/index.ts';

describe('a new 項 that ends like the one above', () => {
  const first = '甲計畫以三年為限；執行之方式，得另行規定。';
  const second = '乙計畫以二年為限；執行之方式，得另行規定。';
  it('is marked itself; the unchanged one is not', () => {
    const { amended } = underlines(first, `${first}\n${second}`);
    expect(amended).toEqual([[first.length + 1, first.length + 1 + second.length]]);
  });
});
