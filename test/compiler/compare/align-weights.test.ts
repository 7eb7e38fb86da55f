/** What each weight of the alignment does, alone: provisions without a character in common, in places that are told apart. */
import { describe, expect, it } from 'vitest';
import { align, type AlignWeights } from '../../../compiler/compare/align.ts';
import { regulation } from './regulations.ts';

const NOTHING: AlignWeights = { number: 0, order: 0, neighbour: 0, far: 0, opening: 0, characters: 0, usual: 0, threshold: 0, sure: 2 };
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Articles by letter, in order, with the numbers as given or counted; each letter makes words of its own. */
const text = (letters: string, numbers?: readonly number[]): string =>
  letters.split('').map((letter, i) => `第${NUMBERS[(numbers?.[i] ?? i + 1) - 1]}條　${letter === '刪' ? '（刪除）' : letter.repeat(12)}。`).join('\n');

/** The pairs by their letters. */
function pairs(before: string, after: string, weights: Partial<AlignWeights>, oldNumbers?: readonly number[], newNumbers?: readonly number[]): string {
  const [current, amended] = [regulation(text(before, oldNumbers)), regulation(text(after, newNumbers))];
  const letterOf = (body: typeof current.body, letters: string, id: string): string => letters[body.findIndex((element) => element.id === id)]!;
  return align(current, amended, { ...NOTHING, ...weights }).pairs.map((pair) => letterOf(current.body, before, pair.current) + letterOf(amended.body, after, pair.amended)).join(' ');
}

describe('without likeness', () => {
  it('nothing is paired by nothing', () => {
    expect(pairs('甲子乙', '甲丑乙', {})).toBe('甲甲 乙乙');
  });
  it('the order pairs what stands between the same sure pairs, and nothing else', () => {
    expect(pairs('甲子乙', '甲丑乙', { order: 1, threshold: 0.9 })).toBe('甲甲 子丑 乙乙');
    expect(pairs('甲子乙', '甲丑乙', { order: 1, threshold: 1 })).toBe('甲甲 乙乙');
    expect(pairs('甲子乙丙', '甲乙丑丙', { order: 1, threshold: 0.9 })).toBe('甲甲 乙乙 丙丙');
  });
  it('each neighbour counts, the edges of the text too', () => {
    expect(pairs('甲子乙', '甲丑乙', { neighbour: 2, threshold: 3 })).toBe('甲甲 子丑 乙乙');
    expect(pairs('甲子乙', '甲丑乙', { neighbour: 2, threshold: 4 })).toBe('甲甲 乙乙');
    expect(pairs('子甲', '丑甲', { neighbour: 2, threshold: 3 })).toBe('子丑 甲甲');
    expect(pairs('甲子', '甲丑', { neighbour: 2, threshold: 3 })).toBe('甲甲 子丑');
    expect(pairs('甲子乙', '甲丑寅乙', { neighbour: 2, threshold: 3 })).toBe('甲甲 乙乙');
    expect(pairs('甲子乙', '甲丑寅乙', { neighbour: 2, threshold: 1 })).toMatch(/^甲甲 子[丑寅] 乙乙$/u);
  });
  it('a number counts as far as the sure pairs keep theirs', () => {
    expect(pairs('甲子乙', '甲丑乙', { number: 1, threshold: 0.9 })).toBe('甲甲 子丑 乙乙');
    // one of three kept its number: one and one of three and one
    const [old, now] = [[1, 2, 3, 4], [1, 3, 5, 6]] as const;
    expect(pairs('甲乙子丙', '甲丑乙丙', { number: 1, threshold: 0.45 }, old, now)).toBe('甲甲 子丑 乙乙 丙丙');
    expect(pairs('甲乙子丙', '甲丑乙丙', { number: 1, threshold: 0.5 }, old, now)).toBe('甲甲 乙乙 丙丙');
    expect(pairs('甲子乙', '甲丑乙', { number: 1, threshold: 0.9 }, [1, 2, 3], [1, 4, 3])).toBe('甲甲 乙乙');
  });
  it('a place that sure pairs do not lead to counts against it, for a twentieth each provision', () => {
    const [old, now] = [[1, 2, 3, 4], [1, 3, 2, 4]] as const;
    const place = (threshold: number): string => pairs('甲子乙丙', '甲乙丑丙', { number: 0.5, far: 2, threshold }, old, now);
    expect([place(0.38), place(0.42)]).toEqual(['甲甲 乙乙 子丑 丙丙', '甲甲 乙乙 丙丙']);
    expect(pairs('甲子乙', '甲丑乙', { number: 0.5, far: 2, threshold: 0.49 })).toBe('甲甲 子丑 乙乙');
  });
  it('a pair that is sure helps others in the next round, three rounds in all', () => {
    const chain = (letters: string, other: string): string => pairs(`甲${letters}乙`, `甲${other}乙`, { neighbour: 1, threshold: 0.9, sure: 0 });
    expect(chain('子丑寅卯辰巳', '午未申酉戌亥')).toBe('甲甲 子午 丑未 寅申 卯酉 辰戌 巳亥 乙乙');
    expect(chain('子丑寅天卯辰巳', '午未申地酉戌亥')).toBe('甲甲 子午 丑未 寅申 卯酉 辰戌 巳亥 乙乙');
    expect(pairs('甲子丑寅乙', '甲午未申乙', { neighbour: 1, threshold: 0.9, sure: 0.1 })).toBe('甲甲 子午 寅申 乙乙');
  });
});

describe('equal words', () => {
  it('are paired under the same number first, then in order, each once', () => {
    expect(pairs('甲甲甲', '甲甲', {}, [1, 2, 3], [3, 2])).toBe('甲甲 甲甲');
    const current = regulation(text('甲甲甲'));
    const ids = (numbers: readonly number[]): string => align(current, regulation(text('甲甲甲'.slice(0, numbers.length), numbers)), NOTHING).pairs.map((pair) => `${pair.current}→${pair.amended}`).join(' ');
    expect([ids([3, 2]), ids([4, 2, 5]), ids([4, 1]), ids([4, 5, 6])]).toEqual(['3→3 2→2', '1→4 2→2 3→5', '2→4 1→1', '1→4 2→5 3→6']);
  });
  it('of a vacant provision are none', () => {
    expect(pairs('甲刪乙', '甲乙刪', {}, [1, 2, 3], [1, 3, 4])).toBe('甲甲 乙乙');
  });
});

describe('a number kept without words', () => {
  it('continues the provision of that number, either way', () => {
    expect(pairs('甲子乙', '甲刪乙', {})).toBe('甲甲 子刪 乙乙');
    expect(pairs('甲刪乙', '甲子乙', {})).toBe('甲甲 刪子 乙乙');
    expect(pairs('甲刪乙', '甲刪乙', {})).toBe('甲甲 刪刪 乙乙');
    expect(pairs('甲子乙', '甲丑乙', {})).toBe('甲甲 乙乙');
  });
  it('continues none whose words live on elsewhere, and none of another number', () => {
    expect(pairs('甲子乙', '甲刪子乙', {})).toBe('甲甲 子子 乙乙');
    expect(pairs('甲子乙', '甲刪丑乙', { order: 1, threshold: 0.9 })).toBe('甲甲 子丑 乙乙');
    expect(pairs('甲子乙', '甲刪乙', {}, [1, 2, 3], [1, 4, 3])).toBe('甲甲 乙乙');
  });
});
