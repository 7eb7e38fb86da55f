/** What each weight of the alignment does, alone: provisions without a character in common, in places that are told apart. */
import { describe, expect, it } from 'vitest';
import { align, ALIGN_WEIGHTS, type AlignWeights } from '../../../compiler/compare/align.ts';
import { formatNumeral } from '../../../lang/numerals.ts';
import { regulation } from './regulations.ts';

const NOTHING: AlignWeights = { number: 0, order: 0, neighbour: 0, far: 0, opening: 0, characters: 0, usual: 0, threshold: 0, sure: 2, atMost: 100 };
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
    expect([place(0.399), place(0.401)]).toEqual(['甲甲 乙乙 子丑 丙丙', '甲甲 乙乙 丙丙']);
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
  it('continues nothing by its place alone', () => {
    expect(pairs('甲刪乙', '甲丑乙', {}, [1, 2, 3], [1, 4, 3])).toBe('甲甲 乙乙');
    expect(pairs('刪甲', '丑甲', {}, [1, 2], [3, 2])).toBe('甲甲');
    expect(pairs('甲刪刪乙', '甲刪刪乙', {}, [1, 2, 3, 4], [1, 5, 6, 4])).toBe('甲甲 刪刪 刪刪 乙乙');
    expect(pairs('刪甲', '刪甲', {}, [1, 2], [3, 2])).toBe('刪刪 甲甲');
  });
  it('continues none whose words live on elsewhere, and none of another number', () => {
    expect(pairs('甲子乙', '甲刪子乙', {})).toBe('甲甲 子子 乙乙');
    expect(pairs('甲子乙', '甲刪丑乙', { order: 1, threshold: 0.9 })).toBe('甲甲 子丑 乙乙');
    expect(pairs('甲子乙', '甲刪乙', {}, [1, 2, 3], [1, 4, 3])).toBe('甲甲 乙乙');
  });
});

/** Articles with these numbers and words; the pairs by their numbers. */
const numbered = (articles: Readonly<Record<number, string>>): ReturnType<typeof regulation> =>
  regulation(Object.entries(articles).map(([number, words]) => `第${formatNumeral(Number(number))}條　${words}`).join('\n'));
const byNumber = (before: Readonly<Record<number, string>>, after: Readonly<Record<number, string>>, weights: Partial<AlignWeights>): string =>
  align(numbered(before), numbered(after), { ...NOTHING, ...weights }).pairs.map((pair) => `${pair.current}→${pair.amended}`).join(' ');
const words = (letter: string, count = 12): string => letter.repeat(count);

describe('what stands whole in a provision of another number', () => {
  const [one, other] = [words('甲'), words('子')];
  const whole = (count: number): string => words('寅') + words('丑', count);
  it('is paired by its words only, from twelve characters on', () => {
    const weights = { number: 1, threshold: 0.9 };
    expect(byNumber({ 1: one, 2: other, 3: whole(12) }, { 1: one, 2: words('丑'), 3: words('寅') }, weights)).toBe('1→1 3→3');
    expect(byNumber({ 1: one, 2: other, 3: whole(11) }, { 1: one, 2: words('丑', 11), 3: words('寅') }, weights)).toBe('1→1 2→2 3→3');
    expect(byNumber({ 1: one, 2: words('丑'), 3: words('寅') }, { 1: one, 2: other, 3: whole(12) }, weights)).toBe('1→1 3→3');
    expect(byNumber({ 1: one, 2: words('丑', 11), 3: words('寅') }, { 1: one, 2: other, 3: whole(11) }, weights)).toBe('1→1 2→2 3→3');
    expect(byNumber({ 1: one, 2: other, 3: whole(12) }, { 1: one, 4: words('丑') }, { number: 1, threshold: 0.5 })).toBe('1→1 3→4');
  });
  it('is paired as ever where one of several has its number', () => {
    expect(byNumber({ 1: one, 2: whole(12), 3: words('卯') + words('丑') }, { 1: one, 2: words('丑'), 3: words('卯') }, { number: 1, threshold: 0.9 })).toBe('1→1 2→2 3→3');
  });
});

describe('a provision of which two parts live on', () => {
  it('is continued by the one that has its number, though the other is longer', () => {
    const [short, long] = [words('子', 20), '丑寅卯辰巳午未申酉戌亥天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏'];
    const found = align(numbered({ 1: words('甲'), 2: short + long, 3: words('乙') }), numbered({ 1: words('甲'), 2: short, 3: long, 4: words('乙') }), { ...NOTHING, threshold: 0.3 });
    const show = (list: typeof found.pairs | undefined): string[] => (list ?? []).map((pair) => `${pair.current}→${pair.amended}`);
    expect([show(found.pairs), show(found.moved), show(found.taken)]).toEqual([['1→1', '2→2', '3→4'], ['2→3'], []]);
    const again = align(numbered({ 1: words('甲'), 2: short + long, 3: words('乙') }), numbered({ 1: words('甲'), 5: short, 2: long, 4: words('乙') }), { ...NOTHING, threshold: 0.3 });
    expect([show(again.pairs), show(again.moved)]).toEqual([['1→1', '2→2', '3→4'], ['2→5']]);
  });
});

describe('a provision far from its place', () => {
  it('is held against it up to twenty provisions away, and no more beyond', () => {
    const others = Array.from({ length: 45 }, (_, i) => [i + 2, words(String.fromCharCode(0x5000 + i))] as const);
    const [before, after] = [regulation([`第九十九條　${words('甲')}`, ...others.map(([n, text]) => `第${formatNumeral(n)}條　${text}`)].join('\n')), regulation([...others.map(([n, text]) => `第${formatNumeral(n)}條　${text}`), `第九十九條　${words('乙')}`].join('\n'))];
    const isPaired = (threshold: number): boolean => align(before, after, { ...NOTHING, number: 1, far: 0.4, threshold }).pairs.length === 46;
    expect([isPaired(0.59), isPaired(0.61)]).toEqual([true, false]);
  });
});

describe('more changed provisions than are weighed against each other', () => {
  const [before, after] = [{ 1: words('甲') + words('子'), 2: words('乙'), 3: words('丙') }, { 1: words('甲') + words('丑'), 2: words('申'), 4: words('丙') + words('丁') }];
  it('are paired by their numbers where their words are like enough with them', () => {
    // the likeness of the first is a half; without atMost the third would be found by its words
    expect([byNumber(before, after, { atMost: 9, threshold: 0.1 }), byNumber(before, after, { atMost: 8, threshold: 0.1 })]).toEqual(['1→1 3→4', '1→1']);
    expect(byNumber(before, after, { atMost: 8, number: 0.2, threshold: 0.2 })).toBe('1→1 2→2');
    expect(byNumber(before, after, { atMost: 8, number: 0.2, threshold: 0.21 })).toBe('1→1');
    expect(byNumber(before, after, { atMost: 8, number: 0.2, threshold: 0.99 })).toBe('');
  });
  it('are some thousand of each', () => {
    expect(ALIGN_WEIGHTS.atMost).toBe(1_000_000);
  });
});

describe('the weights as they are', () => {
  const usual = (before: Readonly<Record<number, string>>, after: Readonly<Record<number, string>>): string => byNumber(before, after, ALIGN_WEIGHTS);
  it('pair nothing by its place alone', () => {
    expect(usual({ 1: words('甲'), 2: words('子'), 3: words('乙') }, { 1: words('甲'), 4: words('丑'), 3: words('乙') })).toBe('1→1 3→3');
  });
  it('pair what has a number and a place, though no words', () => {
    expect(usual({ 1: words('甲'), 2: words('子'), 3: words('乙') }, { 1: words('甲'), 2: words('丑'), 3: words('乙') })).toBe('1→1 2→2 3→3');
  });
  it('pair nothing by the letters that every provision has', () => {
    const filled = (own: string): string => own.split('').map((letter) => `${letter}學`).join('');
    expect(usual({ 1: words('甲'), 2: filled('子丑寅卯辰巳午未'), 3: words('乙') }, { 1: words('甲'), 4: filled('天地玄黃宇宙洪荒'), 3: words('乙') })).toBe('1→1 3→3');
  });
});
