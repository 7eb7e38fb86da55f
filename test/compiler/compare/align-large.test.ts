/** Large versions are aligned too: as many provisions as are weighed against each other at all. */
import { expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { assignIds } from '../../../compiler/model/ids.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { regulation } from './regulations.ts';

it('two versions of 1,000 articles, also when every article changed and moved', () => {
  const text = (i: number, word: string): string => `第${i}號事項由${word}${(i * 7919) % 997}單位於${i % 31}日內擬訂計畫，送委員會${(i * 31) % 89}人審查後公告實施。`;
  const version = (word: string, shift: number): RegulationText => {
    const one = regulation('第一條　本辦法依大學法第二十八條規定訂定之。');
    const body = Array.from({ length: 1000 }, (_, i): Element => {
      const element = regulation(`第一條　${text(i, word)}`).body[0] as Element;
      const number = ((i + shift) % 1000) + 1;
      return { ...element, marker: `第${number}條`, number: [number] };
    });
    return { ...one, body: assignIds(body) };
  };
  const [current, amended] = [version('教務處', 0), version('研發處', 3)];
  const { pairs } = align(current, amended);
  expect(pairs.filter((pair) => Number(pair.amended) === ((Number(pair.current) + 2) % 1000) + 1).length).toBeGreaterThan(970);
});
