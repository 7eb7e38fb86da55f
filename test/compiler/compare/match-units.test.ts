/** The alignment against trying every one; prices and units against what the table of weights says of each place. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { pricesOf } from '../../../compiler/compare/edge-prices.ts';
import { matchUnits, type Match } from '../../../compiler/compare/match-units.ts';
import { markerLength, sliceUnits, unitsOf, type Units } from '../../../compiler/compare/units.ts';
import { WEIGHTS, type EdgePrices, type Weights } from '../../../compiler/compare/weights.ts';
import { wordBreaks } from '../../../compiler/compare/words.ts';

type Pairs = readonly (readonly [old: number, now: number])[];

/** What leaving exactly these pairs unmarked is worth: their own worth less the price of every change between them. */
function scoreOf(pairs: Pairs, a: Units, b: Units, weights: Weights): number {
  const [now, old] = [pricesOf(b, weights), pricesOf(a, weights, weights.old)];
  const [n, m] = [a.codes.length, b.codes.length];
  let score = 0;
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [n, m] as const]) {
    const isLast = x === n && y === m;
    const oldEnd = isLast ? 0 : old.ends[x]!;
    const oldSentenceEnd = isLast ? 0 : old.sentenceEnds[x]!;
    if (y > j) {
      const fits = Math.min(now.atSentence[j]!, old.atSentence[i]!);
      const asWords = fits < 2 ? now.ends[y]! + oldEnd : Infinity;
      const asSentence = fits > 0 ? now.sentenceEnds[y]! + oldSentenceEnd : Infinity;
      score -= weights.mark + now.starts[j]! + old.starts[i]! + Math.min(asWords, asSentence);
    } else if (x > i) score -= weights.cut + old.starts[i]! + oldEnd;
    if (!isLast) score += now.value[y]!;
    [i, j] = [x + 1, y + 1];
  }
  return score;
}

/** Every way of pairing equal units in order. */
function allPairs(a: Units, b: Units, i = 0, j = 0): Pairs[] {
  const out: Pairs[] = [[]];
  for (let x = i; x < a.codes.length; x++) {
    for (let y = j; y < b.codes.length; y++) {
      if (a.codes[x] === b.codes[y]) for (const rest of allPairs(a, b, x + 1, y + 1)) out.push([[x, y], ...rest]);
    }
  }
  return out;
}

const pairsOf = (matches: readonly Match[]): Pairs => matches.flatMap(({ old, new: now, length }) => Array.from({ length }, (_, k) => [old + k, now + k] as const));

const price = fc.integer({ min: 0, max: 6 }).map((n) => n / 2);
const KEYS = Object.keys(WEIGHTS.start) as (keyof EdgePrices)[];
const prices: fc.Arbitrary<EdgePrices> = fc.array(price, { minLength: KEYS.length, maxLength: KEYS.length }).map((list) => Object.fromEntries(KEYS.map((key, i) => [key, list[i]!])) as unknown as EdgePrices);
const weightings: fc.Arbitrary<Weights> = fc.oneof(fc.constant(WEIGHTS), fc.record({
  word: price, punctuation: price, lineBreak: price, mark: price, cut: price, old: fc.constantFrom(0, 0.5, 1), start: prices, end: prices, endOfSentence: prices, rewritten: fc.constant(WEIGHTS.rewritten),
}));
const short = fc.array(fc.constantFrom('甲', '乙', '甲', '三', '。', '，', '\n'), { maxLength: 5 }).map((units) => units.join(''));

describe('matchUnits', () => {
  it('is as good as the best of all alignments', () => {
    fc.assert(fc.property(short, short, weightings, (before, after, weights) => {
      const [a, b] = [unitsOf(before), unitsOf(after)];
      const best = Math.max(...allPairs(a, b).map((pairs) => scoreOf(pairs, a, b, weights)));
      expect(scoreOf(pairsOf(matchUnits(a, b, weights)), a, b, weights)).toBeCloseTo(best, 9);
    }), { numRuns: 600 });
  });

  it('pairs equal units in order, in runs that cannot be joined', () => {
    fc.assert(fc.property(short, short, (before, after) => {
      const [a, b] = [unitsOf(before), unitsOf(after)];
      const matches = matchUnits(a, b);
      let [i, j] = [-1, -1];
      for (const { old, new: now, length } of matches) {
        expect(length).toBeGreaterThan(0);
        expect(old >= i && now >= j && (old > i || now > j)).toBe(true);
        expect([...a.codes.subarray(old, old + length)]).toEqual([...b.codes.subarray(now, now + length)]);
        [i, j] = [old + length, now + length];
      }
      expect(i <= a.codes.length && j <= b.codes.length).toBe(true);
    }), { numRuns: 200 });
  });

  it('of equally good alignments takes the same one every time', () => {
    expect(matchUnits(unitsOf('甲'), unitsOf('甲甲'))).toEqual(matchUnits(unitsOf('甲'), unitsOf('甲甲')));
    expect(matchUnits(unitsOf('甲乙'), unitsOf('甲乙'))).toEqual([{ old: 0, new: 0, length: 2 }]);
    expect(matchUnits(unitsOf(''), unitsOf(''))).toEqual([]);
    expect(matchUnits(unitsOf('甲'), unitsOf('乙'))).toEqual([]);
  });
});

/** A table in which every price is told from every other. */
const TOLD = Object.fromEntries(KEYS.map((key, i) => [key, i + 1])) as unknown as EdgePrices;
const told = (over: Partial<EdgePrices> = {}): Weights => ({ ...WEIGHTS, start: { ...TOLD, ...over }, end: { ...TOLD, ...over }, endOfSentence: { ...TOLD, ...over } });
const names = (values: Float64Array, table: EdgePrices): string[] => [...values].map((value) => KEYS.find((key) => table[key] === value) ?? String(value));
const starts = (text: string, over: Partial<EdgePrices> = {}): string[] => names(pricesOf(unitsOf(text), told(over)).starts, { ...TOLD, ...over });
const ends = (text: string, over: Partial<EdgePrices> = {}): string[] => names(pricesOf(unitsOf(text), told(over)).ends, { ...TOLD, ...over });

describe('the price of an edge', () => {
  it.each<[string, string[]]>([
    ['甲。乙', ['line', 'beforeStop', 'afterStop', 'line']],
    ['甲；乙', ['line', 'beforeStop', 'afterStop', 'line']],
    ['甲：乙', ['line', 'beforeStop', 'afterStop', 'line']],
    ['甲，乙', ['line', 'beforeComma', 'afterComma', 'line']],
    ['甲、乙', ['line', 'beforePause', 'afterPause', 'line']],
    ['甲「乙」丙', ['line', 'beforeOpen', 'afterOpen', 'beforeClose', 'afterClose', 'line']],
    ['甲（乙）丙', ['line', 'beforeOpen', 'afterOpen', 'beforeClose', 'afterClose', 'line']],
    ['甲\n乙', ['line', 'line', 'line', 'line']],
    ['', ['line']],
  ])('%j at every place', (text, expected) => {
    expect(starts(text)).toEqual(expected);
    expect(ends(text)).toEqual(expected);
  });

  it('is that of the most natural of two things at one place', () => {
    expect(starts('甲。「乙')[2]).toBe('afterStop');
    expect(starts('甲。「乙', { afterStop: 90 })[2]).toBe('beforeOpen');
    expect(starts('甲），乙', { beforeComma: 90 })[2]).toBe('afterClose');
    expect(starts('甲），乙', { afterClose: 90 })[2]).toBe('beforeComma');
    expect(starts('甲，）乙', { afterComma: 90 })[2]).toBe('beforeClose');
    expect(starts('甲、「乙', { afterPause: 90 })[2]).toBe('beforeOpen');
    expect(starts('甲「、乙', { afterOpen: 90 })[2]).toBe('beforePause');
    expect(starts('甲「。乙', { afterOpen: 90 })[2]).toBe('beforeStop');
  });

  it('between words, inside a word and inside a numeral', () => {
    expect(starts('學生應')).toEqual(['line', 'insideWord', 'word', 'line']);
    expect(starts('有二十人')[2]).toBe('insideNumeral');
  });

  it('at a number is that of its unit where the mark holds the number, and of the inside of a word otherwise', () => {
    expect(starts('依第四項')).toEqual(['line', 'word', 'unit', 'insideWord', 'line']);
    expect(ends('依第四項')).toEqual(['line', 'word', 'insideWord', 'unit', 'line']);
  });

  it('behind the number of a line is that of a line for what begins there, not for what ends there', () => {
    const [start, end] = [starts('三、甲'), ends('三、甲')];
    expect([start[2], end[2], names(pricesOf(unitsOf('三、甲'), told()).sentenceEnds, TOLD)[2]]).toEqual(['line', 'afterPause', 'afterPause']);
  });

  it('in the old text counts its share, but for a numeral', () => {
    const units = unitsOf('甲，二十');
    const [whole, share] = [pricesOf(units, told()).starts, pricesOf(units, told(), 0.5).starts];
    expect([...share]).toEqual([...whole].map((value, k) => (k === 3 ? value : value / 2)));
    expect(whole[3]).toBe(TOLD.insideNumeral);
  });
});

describe('the worth of a unit and the place of a sentence', () => {
  it('tells words, signs and line breaks apart', () => {
    const { word, punctuation, lineBreak } = WEIGHTS;
    expect([...pricesOf(unitsOf('甲。，、「」（）；：・\n乙'), WEIGHTS).value]).toEqual([word, ...Array.from({ length: 10 }, () => punctuation), lineBreak, word]);
  });
  it('knows where a sentence begins and where one may be appended', () => {
    expect([...pricesOf(unitsOf('甲。乙，丙；丁'), WEIGHTS).atSentence]).toEqual([2, 1, 2, 0, 0, 1, 2, 2]);
    expect([...pricesOf(unitsOf('三、甲\n乙'), WEIGHTS).atSentence]).toEqual([2, 0, 2, 2, 2, 2]);
  });
});

describe('units', () => {
  it('leave out white space but for line breaks, and know where they stand', () => {
    const { codes, offsets, lineEdge } = unitsOf(' 甲　臺\n 乙');
    expect([String.fromCharCode(...codes), [...offsets], [...lineEdge]]).toEqual(['甲台\n乙', [1, 3, 4, 6, 7], [1, 0, 1, 1, 1]]);
  });
  it('know where the words of a line begin behind its number', () => {
    const behind = (text: string): number[] => [...unitsOf(text).afterMarker].flatMap((is, k) => (is ? [k] : []));
    expect([behind('甲'), behind('三、甲'), behind('第三條　甲\n一、乙\n丙\n（二）丁'), behind('三、')]).toEqual([[], [2], [3, 7, 14], [2]]);
  });
  it.each<[string, number]>([['第三條　甲', 4], ['第十二條之一　甲', 7], ['壹、甲', 2], ['（一）甲', 3], ['(12)甲', 4], ['3.甲', 2], ['3.5學分', 0], ['１２３、甲', 0], ['  二、甲', 4], ['本條', 0]])('the number of %j is %i long', (line, length) => {
    expect(markerLength(line)).toBe(length);
  });
  it('are cut as a text of their own, or as a part of a line', () => {
    const units = unitsOf('一、甲乙丙');
    const [own, part] = [sliceUnits(units, 2, 4), sliceUnits(units, 2, 4, false)];
    expect([String.fromCharCode(...own.codes), [...own.offsets], [...own.lineEdge], [...own.afterMarker]]).toEqual(['甲乙', [2, 3, 4], [1, 0, 1], [1, 0, 0]]);
    expect([[...part.lineEdge], part.wordEdge.length]).toEqual([[0, 0, 0], 3]);
    expect([...units.lineEdge]).toEqual([1, 0, 0, 0, 0, 1]);
  });
});

describe('words', () => {
  it.each<[string, number[]]>([
    ['學生', [1, 0, 1]],
    ['二十人', [1, 2, 3, 1]],
    ['第四項', [1, 3, 3, 1]],
    ['第十二條之一款', [1, 3, 2, 3, 1, 0, 1, 1]],
    ['3.14分', [1, 2, 2, 2, 3, 1]],
    ['教務處二十以上', [1, 0, 0, 1, 2, 1, 0, 1]],
    ['應於七日內', [1, 1, 1, 3, 1, 1]],
    ['唯一人選', [1, 0, 3, 1, 1]],
    ['', [1]],
  ])('begin in %j where they should', (text, expected) => {
    expect([...wordBreaks(text)]).toEqual(expected);
  });
});
