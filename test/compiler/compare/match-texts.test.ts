/** Which lines are compared with which, and how long texts are cut into what is compared at all. */
import { describe, expect, it } from 'vitest';
import { matchLines } from '../../../compiler/compare/match-lines.ts';
import { matchTexts } from '../../../compiler/compare/match-texts.ts';
import { underlines } from '../../../compiler/compare/text-difference.ts';
import { unitsOf } from '../../../compiler/compare/units.ts';

/** Blocks of lines as 舊＝新, lines joined with ／. */
function blocks(old: string, now: string): string[] {
  const [a, b] = [unitsOf(old), unitsOf(now)];
  return matchLines(a, b).map((block) => [old.slice(...block.old), now.slice(...block.new)].map((text) => text.replaceAll('\n', '／')).join('＝'));
}

describe('lines that belong together', () => {
  it('are those that are alike, in order; others stand alone', () => {
    expect(blocks('甲乙丙丁\n子丑寅卯', '甲乙丙丁\n子丑寅卯')).toEqual(['甲乙丙丁＝甲乙丙丁', '子丑寅卯＝子丑寅卯']);
    expect(blocks('甲乙丙丁\n戊己庚辛\n子丑寅卯', '甲乙丙丁\n子丑寅卯')).toEqual(['甲乙丙丁＝甲乙丙丁', '戊己庚辛＝', '子丑寅卯＝子丑寅卯']);
    expect(blocks('甲乙丙丁\n子丑寅卯', '甲乙丙丁\n戊己庚辛\n子丑寅卯')).toEqual(['甲乙丙丁＝甲乙丙丁', '＝戊己庚辛', '子丑寅卯＝子丑寅卯']);
    expect(blocks('甲乙丙丁\n戊己庚辛', '壬癸辰巳\n午未申酉')).toEqual(['甲乙丙丁／戊己庚辛＝', '＝壬癸辰巳／午未申酉']);
    expect(blocks('甲乙丙丁\n子丑寅卯\n戊己庚辛', '戊己庚辛\n甲乙丙丁\n子丑寅卯')).toEqual(['＝戊己庚辛', '甲乙丙丁＝甲乙丙丁', '子丑寅卯＝子丑寅卯', '戊己庚辛＝']);
  });
  it('stand where they stand: what is alone has an empty place on the other side', () => {
    expect(matchLines(unitsOf('甲乙丙丁\n戊己'), unitsOf('子丑\n甲乙丙丁\n壬癸'))).toEqual([
      { old: [0, 0], new: [0, 2] }, { old: [0, 4], new: [3, 7] }, { old: [5, 7], new: [8, 8] }, { old: [7, 7], new: [8, 10] },
    ]);
  });
  it('are more alike with the same number, and with the same two characters at the beginning', () => {
    expect(blocks('甲乙丙丁戊己', '甲乙庚辛壬癸')).toEqual(['甲乙丙丁戊己＝', '＝甲乙庚辛壬癸']);
    expect(blocks('一、甲乙丙丁戊己', '一、甲乙庚辛壬癸')).toEqual(['一、甲乙丙丁戊己＝一、甲乙庚辛壬癸']);
    expect(blocks('一、甲乙丙丁戊己', '二、甲乙庚辛壬癸')).toEqual(['一、甲乙丙丁戊己＝', '＝二、甲乙庚辛壬癸']);
    expect(blocks('一、甲乙丙丁戊己', '一、庚辛甲乙壬癸')).toEqual(['一、甲乙丙丁戊己＝', '＝一、庚辛甲乙壬癸']);
    expect(blocks('甲乙丙丁戊己', '甲乙丙辛壬癸')).toEqual(['甲乙丙丁戊己＝甲乙丙辛壬癸']);
    expect(blocks('甲乙丙丁戊己', '辛甲乙丙壬癸')).toEqual(['甲乙丙丁戊己＝辛甲乙丙壬癸']);
  });
  it('of one number each are told apart by their number where their words are the same', () => {
    expect(blocks('一、甲乙丙丁\n二、甲乙丙丁', '二、甲乙丙丁')).toEqual(['一、甲乙丙丁＝', '二、甲乙丙丁＝二、甲乙丙丁']);
    expect(blocks('一、甲乙丙丁', '三、甲乙丙丁\n一、甲乙丙丁')).toEqual(['＝三、甲乙丙丁', '一、甲乙丙丁＝一、甲乙丙丁']);
  });
  it('are several against one where a line was split or merged', () => {
    const [first, second] = ['甲乙丙丁戊己庚辛，', '子丑寅卯辰巳午未。'];
    expect(blocks(first + second, `${first}\n${second}`)).toEqual([`${first + second}＝${first}／${second}`]);
    expect(blocks(`${first}\n${second}`, first + second)).toEqual([`${first}／${second}＝${first + second}`]);
    // the longer one is paired, and the one before it joins
    expect(blocks(`甲乙丙丁戊己\n${second}`, `甲乙丙丁戊己，${second}`)).toEqual([`甲乙丙丁戊己／${second}＝甲乙丙丁戊己，${second}`]);
  });
  it('join no other where a line is too short, has a number, has other words, or the pair did not change', () => {
    const second = '子丑寅卯辰巳午未申酉戌亥。';
    expect(blocks(`甲乙丙丁戊，${second}`, `甲乙丙丁戊\n${second}`)).toEqual(['＝甲乙丙丁戊', `甲乙丙丁戊，${second}＝${second}`]);
    expect(blocks(`甲乙丙丁戊己，${second}`, `甲乙丙丁戊己\n${second}`)).toEqual([`甲乙丙丁戊己，${second}＝甲乙丙丁戊己／${second}`]);
    expect(blocks(`甲乙丙丁戊己，${second}`, `一、甲乙丙丁戊己\n${second}`)).toEqual(['＝一、甲乙丙丁戊己', `甲乙丙丁戊己，${second}＝${second}`]);
    expect(blocks(`甲乙丙丁戊己，${second}`, `甲乙庚辛壬癸\n${second}`)).toEqual(['＝甲乙庚辛壬癸', `甲乙丙丁戊己，${second}＝${second}`]);
    expect(blocks(second, `${second}\n${second.slice(0, 8)}`)).toEqual([`${second}＝${second}`, `＝${second.slice(0, 8)}`]);
  });
  it('join where three fifths of them stand in the other', () => {
    const first = '甲乙丙丁戊己庚辛壬癸，';
    expect(blocks(`${first}子丑寅卯辰巳。`, `${first}\n子丑寅卯辰巳天地玄`)).toEqual([`${first}子丑寅卯辰巳。＝${first}／子丑寅卯辰巳天地玄`]);
    expect(blocks(`${first}子丑寅卯辰巳。`, `${first}\n子丑寅卯辰天地玄黃`)).toEqual([`${first}子丑寅卯辰巳。＝${first}`, '＝子丑寅卯辰天地玄黃']);
  });
  it('are the best in total: one that moved stands alone though its words are the same', () => {
    expect(blocks('午未申酉\n甲乙丙丁戊己庚辛\n子丑寅卯辰巳天地', '甲乙丙丁戊己庚壬\n子丑寅卯辰巳天玄\n午未申酉')).toEqual(['午未申酉＝', '甲乙丙丁戊己庚辛＝甲乙丙丁戊己庚壬', '子丑寅卯辰巳天地＝子丑寅卯辰巳天玄', '＝午未申酉']);
  });
  it('have a number though only one character stands behind it', () => {
    expect(blocks('一、甲', '一、乙')).toEqual(['一、甲＝', '＝一、乙']);
  });
  it('join up to the next pair and no further', () => {
    const [one, two, three] = ['甲乙丙丁戊己庚辛壬癸，', '子丑寅卯辰巳午未，', '申酉戌亥天地玄黃。'];
    expect(blocks(one + two + three, `${one}\n${two}\n${three}`)).toEqual([`${one + two + three}＝${one}／${two}／${three}`]);
    expect(blocks(`${one + two}\n${three}`, `${one}\n${two}\n${three}`)).toEqual([`${one + two}＝${one}／${two}`, `${three}＝${three}`]);
    expect(blocks(`${three}\n${two + one}`, `${three}\n${two}\n${one}`)).toEqual([`${three}＝${three}`, `${two + one}＝${two}／${one}`]);
  });
});

/** So many different ideographs, from a place of their own. */
const letters = (count: number, from = 0): string => Array.from({ length: count }, (_, k) => String.fromCharCode(0x4e00 + from + k)).join('');
const runs = (old: string, now: string): [number, number, number][] => matchTexts(unitsOf(old), unitsOf(now)).flatMap(({ matches }) => matches).map(({ old: i, new: j, length }) => [i, j, length]);

describe('a common beginning and end', () => {
  it('are compared all the same up to twenty-four units before and behind what differs', () => {
    expect(runs(`${letters(24)}子`, `${letters(24)}丑`)).toEqual([[0, 0, 24]]);
    expect(runs(`${letters(25)}子`, `${letters(25)}丑`)).toEqual([[0, 0, 1], [1, 1, 24]]);
    expect(runs(`子${letters(24)}`, `丑${letters(24)}`)).toEqual([[1, 1, 24]]);
    expect(runs(`子${letters(25)}`, `丑${letters(25)}`)).toEqual([[1, 1, 24], [25, 25, 1]]);
    expect(runs(`子${letters(27)}`, `丑${letters(27)}`)).toEqual([[1, 1, 24], [25, 25, 3]]);
    expect(runs(`${letters(90)}子寅${letters(90, 500)}`, `${letters(90)}丑${letters(90, 500)}`)).toEqual([[0, 0, 66], [66, 66, 24], [92, 91, 24], [116, 115, 66]]);
  });
  it('are all there is of equal lines', () => {
    expect(runs(letters(200), letters(200))).toEqual([[0, 0, 200]]);
    expect(runs('', '')).toEqual([]);
    expect(runs('甲', '')).toEqual([]);
    expect(runs('', '甲')).toEqual([]);
  });
  it('do not overlap where one text begins and ends as the whole other', () => {
    const long = letters(100);
    expect(runs(long, `${long}${letters(5, 500)}`)).toEqual([[0, 0, 76], [76, 76, 24]]);
    expect(runs(long + long, long).reduce((sum, [, , length]) => sum + length, 0)).toBe(100);
    expect(runs(long, long + long).reduce((sum, [, , length]) => sum + length, 0)).toBe(100);
  });
  it('are counted in each block of lines from its own beginning', () => {
    expect(runs(`${letters(90)}子\n${letters(90, 500)}寅`, `${letters(90)}丑\n${letters(90, 500)}卯`)).toEqual([[0, 0, 66], [66, 66, 24], [92, 92, 66], [158, 158, 24]]);
  });
});

describe('a long text', () => {
  /** Clauses of eight units, with their sign. */
  const clauses = (count: number): string => Array.from({ length: count }, (_, k) => `${letters(7, 7 * k)}，`).join('');
  it('is compared as one up to 60,000 pairs of units, and above between clauses that are the same', () => {
    const middle = clauses(28);
    const [old, now] = [`子${middle}${letters(15, 2000)}`, `丑${middle}${letters(25, 3000)}`];
    expect([old.length, now.length]).toEqual([240, 250]);
    expect(runs(old, now)).toEqual([[1, 1, 224]]);
    // the first clause begins with what differs and is compared as words; the other 27 are a run each
    expect(runs(old, `${now}乙`)).toEqual(Array.from({ length: 28 }, (_, k) => [1 + 8 * k, 1 + 8 * k, 8]));
  });
  it('is compared as words between those clauses', () => {
    const mixed = (word: string): string => Array.from({ length: 20 }, (_, k) => `${letters(7, 7 * k)}，學生${word}應到，`).join('');
    const [old, now] = [mixed('子'), mixed('丑寅')];
    expect([old.length, now.length]).toEqual([280, 300]);
    expect(runs(`${old}。`, `${now}。`).slice(3, 9)).toEqual([[14, 15, 8], [22, 23, 2], [25, 27, 3], [28, 30, 8], [36, 38, 2], [39, 42, 3]]);
    expect(underlines(`${old}。`, `${now}。`).amended).toEqual(Array.from({ length: 20 }, (_, k) => [15 * k + 10, 15 * k + 12]));
  });
  it('that repeats itself changes at the end of what is the same, not where it is cut', () => {
    expect(runs('甲乙'.repeat(100), '甲乙'.repeat(101))).toEqual([[0, 0, 176], [176, 176, 24]]);
    expect(runs('甲乙'.repeat(101), '甲乙'.repeat(100))).toEqual([[0, 0, 176], [176, 176, 24]]);
  });
  it('is compared no further between two clauses where more than 4,000,000 pairs are left', () => {
    const same = (count: number): string => '甲'.repeat(count);
    expect(runs(`子${same(1998)}丑`, `寅${same(1998)}卯`)).toEqual([[1, 1, 1998]]);
    expect(runs(`子${same(1998)}丑`, `寅${same(1999)}卯`)).toEqual([]);
  });
});
