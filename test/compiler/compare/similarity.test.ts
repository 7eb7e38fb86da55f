/** Runs of characters, vectors, parts and orders, against slow and plain ways of counting the same. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { anchors } from '../../../compiler/compare/anchors.ts';
import { longestIncreasing } from '../../../compiler/compare/order.ts';
import { containedIn, contentOf, dice, eachCommon, gramsOf, similarity, type Content, type Grams } from '../../../compiler/compare/similarity.ts';
import { partsOf } from '../../../compiler/compare/split.ts';
import { cosine, cosines, weigh, type Weighed } from '../../../compiler/compare/vectors.ts';
import { regulation } from './regulations.ts';

const contents = (...texts: string[]): Content[] => texts.map((text) => contentOf(regulation(`第一條　${text}`).body[0]!));

/** Runs of two and three characters, and how often each occurs. */
function runsOf(key: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (const length of [2, 3]) {
    for (let i = 0; i + length <= key.length; i++) runs.set(key.slice(i, i + length), (runs.get(key.slice(i, i + length)) ?? 0) + 1);
  }
  return runs;
}
const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, n) => sum + n, 0);
const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => [...a].reduce((sum, [run, n]) => sum + Math.min(n, b.get(run) ?? 0), 0);

const word = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 9 }).map((letters) => letters.join(''));

describe('runs of characters', () => {
  it('are those of two and of three neighbours, each once and sorted, with how often it occurs', () => {
    fc.assert(fc.property(word, (key) => {
      const { grams, counts } = gramsOf(key);
      const runs = runsOf(key);
      expect([...grams]).toEqual([...new Set(grams)].sort((a, b) => a - b));
      expect([...counts].sort()).toEqual([...runs.values()].sort());
      for (const [run, count] of runs) if (run.length === 2) expect(counts[grams.indexOf(run.charCodeAt(0) * 0x10000 + run.charCodeAt(1))]).toBe(count);
    }), { numRuns: 200 });
  });
  it('are those of two counts for the likeness, and for how much of one stands in the other', () => {
    fc.assert(fc.property(word, word, (one, other) => {
      const [a, b] = [runsOf(one), runsOf(other)];
      const both = total(a) + total(b);
      expect(dice(gramsOf(one), gramsOf(other))).toBeCloseTo(both === 0 ? 0 : (2 * shared(a, b)) / both, 12);
      expect(containedIn(gramsOf(one), gramsOf(other))).toBeCloseTo(total(a) === 0 ? 0 : shared(a, b) / total(a), 12);
    }), { numRuns: 300 });
  });
  it('make equal texts alike, however short', () => {
    const [one, same, other] = contents('甲', '甲', '乙') as [Content, Content, Content];
    expect([similarity(one, same), similarity(one, other), dice(one, same)]).toEqual([1, 0, 0]);
  });
  it('in common are visited in order, each place once', () => {
    const seen: [number, number][] = [];
    eachCommon(Uint32Array.of(1, 3, 5, 8), Uint32Array.of(0, 3, 4, 5, 9), (i, j) => seen.push([i, j]));
    expect(seen).toEqual([[1, 1], [2, 3]]);
  });
});

describe('an element as what it says', () => {
  it('is vacant where it says that it was deleted, and nothing else', () => {
    expect(contents('（刪除）', '刪除', '(刪除)。', '刪除前項', '不得刪除').map(({ vacant }) => vacant)).toEqual([true, true, true, false, false]);
  });
  it('has a shape that tells its lines and its caption apart, and a key that does not', () => {
    const [one, two] = contents('甲乙\n丙', '甲\n乙丙') as [Content, Content];
    expect([one.key === two.key, one.shape === two.shape]).toEqual([true, false]);
    const captioned = contentOf({ ...one.element, caption: '目的' });
    expect([captioned.key, captioned.shape]).toEqual([one.key, `(目的)\n甲乙\n丙`]);
  });
});

/** The vector of each text by run, as defined: rare runs count more, repeated ones a little, and the length is 1. */
function plainVectors(texts: readonly Grams[]): Map<number, number>[] {
  const holders = (gram: number): number => texts.filter(({ grams }) => grams.includes(gram)).length;
  return texts.map(({ grams, counts }) => {
    const made = [...grams].map((gram, i) => [gram, (1 + Math.log(counts[i]!)) * Math.log(1 + texts.length / holders(gram))] as const);
    const length = Math.hypot(...made.map(([, weight]) => weight));
    return new Map(made.map(([gram, weight]) => [gram, weight / length]));
  });
}

describe('vectors', () => {
  const texts = fc.array(word.map(gramsOf), { minLength: 1, maxLength: 6 });
  it('weigh each run by how rare and how frequent it is', () => {
    fc.assert(fc.property(texts, (list) => {
      const plain = plainVectors(list);
      weigh(list).forEach(({ grams, weights }, i) => {
        expect([...grams]).toEqual([...list[i]!.grams]);
        grams.forEach((gram, k) => expect(weights[k]).toBeCloseTo(plain[i]!.get(gram)!, 12));
      });
    }), { numRuns: 200 });
  });
  it('number the runs: the same number for the same run, from 0 to one below how many there are', () => {
    const list = ['學生每學期修習學分數不得少於十六學分。', '教師每學期授課時數不得少於九小時。', '本辦法經教務會議通過後實施。'].map(gramsOf);
    const made = weigh(list);
    const byRun = new Map(made.flatMap(({ grams, numbers }) => [...grams].map((gram, k) => [gram, numbers[k]!] as const)));
    for (const { grams, numbers } of made) expect([...numbers]).toEqual([...grams].map((gram) => byRun.get(gram)));
    expect([...byRun.values()].sort((a, b) => a - b)).toEqual(Array.from({ length: byRun.size }, (_, k) => k));
    expect(made.map(({ terms }) => terms)).toEqual([byRun.size, byRun.size, byRun.size]);
  });
  it('have the cosine of the plain ones, pair by pair and all at once', () => {
    fc.assert(fc.property(texts, (list) => {
      const [plain, made] = [plainVectors(list), weigh(list)];
      const table = cosines(made, made);
      made.forEach((a, i) => made.forEach((b, j) => {
        const expected = [...plain[i]!].reduce((sum, [gram, weight]) => sum + weight * (plain[j]!.get(gram) ?? 0), 0);
        expect(cosine(a, b)).toBeCloseTo(expected, 12);
        expect(table[i]![j]).toBeCloseTo(expected, 12);
      }));
    }), { numRuns: 150 });
  });
  it('without words are like nothing', () => {
    const made = weigh([gramsOf(''), gramsOf('甲乙丙')]);
    expect([made[0]!.weights.length, cosine(made[0]!, made[1]!), [...cosines(made, made.slice(0, 1)).map((line) => line[0])]]).toEqual([0, 0, [0, 0]]);
  });
});

/** A provision of so many runs, all with the numbers from `from` on; its key tells it apart. */
interface Made { readonly content: Content; readonly vector: Weighed }
function made(key: string, from: number, runs: number, first: number, count = 1): Made {
  const grams = Uint32Array.from({ length: runs }, (_, k) => from + k);
  const counts = new Uint16Array(runs).fill(count);
  const weights = new Float64Array(runs);
  weights[0] = first;
  return { content: { element: regulation('第一條　甲').body[0]!, key, words: key, lines: key, shape: key, vacant: false, grams, counts }, vector: { grams, numbers: grams, terms: 10_000, weights } };
}
const LONG = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';

describe('a part of a provision', () => {
  const filler = (key: string): Made => made(key, 9000, 0, 0);
  /** Which whole the part is found in, where so many of its runs are those that the whole lost. */
  function sourceOf(part: Made, wholes: readonly Made[], rests: readonly Made[], others: readonly Made[]): number {
    const vectors = new Map([part, ...wholes, ...rests, ...others].map(({ content, vector }) => [content, vector]));
    const found = partsOf({
      wholes: wholes.map(({ content }) => content), others: others.map(({ content }) => content), candidates: [part.content],
      pairs: wholes.map(({ content }, i) => [content, rests[i]!.content] as const), vectors: (content) => vectors.get(content)!,
    });
    return found.length === 0 ? -1 : wholes.findIndex(({ content }) => content === found[0]![0]);
  }
  const rest = filler('殘');
  const gap = ['一', '二', '三'].map(filler);
  const near = (runs: number, alike: number): number => { const part = made(LONG, 0, runs, alike); return sourceOf(part, [made('全', 0, runs, 1)], [rest], [rest, gap[0]!, part]); };
  const far = (runs: number, alike: number): number => { const part = made(LONG, 0, runs, alike); return sourceOf(part, [made('全', 0, runs, 1)], [rest], [rest, gap[0]!, gap[1]!, part]); };
  const farBefore = (runs: number, alike: number): number => { const part = made(LONG, 0, runs, alike); return sourceOf(part, [made('全', 0, runs, 1)], [rest], [gap[2]!, part, gap[0]!, gap[1]!, rest]); };

  it('up to two provisions away needs forty runs in common and a likeness of .15', () => {
    expect([near(40, 0.15), near(39, 0.15), near(40, 0.149)]).toEqual([0, -1, -1]);
    const part = made(LONG, 0, 40, 0.15);
    expect(sourceOf(part, [made('全', 0, 40, 1)], [rest], [...gap, rest, part])).toBe(0);
  });
  it('further away, on either side, needs sixty and .22', () => {
    expect([far(60, 0.22), far(59, 0.22), far(60, 0.219), farBefore(60, 0.22), farBefore(59, 0.22)]).toEqual([0, -1, -1, 0, -1]);
  });
  it('is that of the likest whole, and of the first of equals', () => {
    const part = made(LONG, 0, 80, 0.5);
    // the second lost more of other words: its vector is longer, so that the same words are a smaller share of it
    const other = (first: number, second: number): Made => { const one = made('別', 0, 80, first); one.vector.weights[1] = second; return one; };
    const [plain, twin, mixed] = [made('全', 0, 80, 1), made('同', 0, 80, 1), other(3, 4)];
    const all = [rest, part];
    expect(sourceOf(part, [plain, twin], [rest, rest], all)).toBe(0);
    expect(sourceOf(part, [mixed, plain], [rest, rest], all)).toBe(1);
    expect(sourceOf(part, [plain, mixed], [rest, rest], all)).toBe(0);
  });
  it('counts what the whole lost, not what its rest still holds', () => {
    const part = made(LONG, 0, 80, 0.5);
    const all = (left: Made): number => sourceOf(part, [made('全', 0, 80, 1)], [left], [left, part]);
    expect(all(made('殘', 40, 40, 1))).toBe(0);
    expect(all(made('殘', 41, 39, 1))).toBe(0);
    expect(all(made('殘', 39, 41, 1))).toBe(-1);
    const repeated = made(LONG, 0, 40, 0.3, 2);
    const left = (whole: Made, rest_: Made, one: Made): number => sourceOf(one, [whole], [rest_], [rest_, gap[0]!, one]);
    // one of two places that held each run is left
    expect(left(made('全', 0, 40, 1, 2), made('殘', 0, 40, 1), repeated)).toBe(0);
    expect(left(made('全', 0, 40, 1, 2), made('殘', 0, 40, 1, 3), repeated)).toBe(-1);
    // what the rest holds more often than the whole did takes nothing from the other runs
    expect(left(made('全', 0, 80, 1), made('殘', 40, 40, 1, 3), part)).toBe(0);
  });
  it('of repeated runs counts no more than either holds', () => {
    const part = (count: number): Made => made(LONG, 0, 10, 0.5, count);
    const found = (partCount: number, wholeCount: number): number => { const one = part(partCount); return sourceOf(one, [made('全', 0, 10, 1, wholeCount)], [rest], [rest, one]); };
    expect([found(4, 4), found(4, 3), found(3, 4), found(9, 4), found(4, 9)]).toEqual([0, -1, -1, 0, 0]);
  });
  it('is shared out by weight where half of a run is lost', () => {
    // both lost half: the length of the lost words halves with them, so that the likeness stays
    const part = made(LONG, 0, 40, 0.16);
    const left = made('殘', 0, 40, 1);
    expect(sourceOf(part, [made('全', 0, 40, 1, 2)], [left], [left, part])).toBe(0);
  });
  it('word for word is believed from twenty characters on, where the whole held it and its rest does not', () => {
    const found = (key: string, left: string): number => { const part = made(key, 0, 0, 0); return sourceOf(part, [filler(`子${key}丑`)], [filler(left)], [part]); };
    expect([found(LONG, '殘'), found(LONG.slice(1), '殘'), found(LONG, `寅${LONG}`)]).toEqual([0, -1, -1]);
    const part = made(LONG, 0, 0, 0);
    expect(partsOf({ wholes: [filler('全').content], others: [part.content], candidates: [part.content], pairs: [], vectors: () => part.vector })).toEqual([]);
  });
});

describe('the longest run that keeps its order', () => {
  it('is as long as the longest of all', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }).map((list) => list.map((j, i) => [i, j] as const));
    const longest = (list: readonly (readonly [number, number])[], above: number): number =>
      list.reduce((most, [, j], at) => Math.max(most, j > above ? 1 + longest(list.slice(at + 1), j) : 0), 0);
    fc.assert(fc.property(places, (list) => {
      const found = longestIncreasing(list);
      expect(found.length).toBe(longest(list, -1));
      found.forEach((place, k) => { if (k > 0) expect(place[0] > found[k - 1]![0] && place[1] > found[k - 1]![1]).toBe(true); });
      expect(found.every((place) => list.includes(place))).toBe(true);
    }), { numRuns: 300 });
  });
  it('never holds two of the same place', () => {
    expect(longestIncreasing([[0, 4], [1, 4], [2, 4]])).toHaveLength(1);
  });
});

describe('clauses that pin long texts', () => {
  const codes = (text: string): Uint16Array => Uint16Array.from(text, (c) => c.charCodeAt(0));
  const pins = (a: string, b: string): [number, number, number][] => anchors(codes(a), codes(b)).map(({ old, new: now, length }) => [old, now, length]);
  it('have at least eight units with their sign', () => {
    expect(pins('子。甲乙丙丁戊己庚,丑。', '甲乙丙丁戊己庚,寅。')).toEqual([[2, 0, 8]]);
    expect(pins('子。甲乙丙丁戊己,丑。', '甲乙丙丁戊己,寅。')).toEqual([]);
    expect(pins('子。甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚辛')).toEqual([[2, 0, 8]]);
  });
  it('end at every sign that divides a sentence, and at the end of a line', () => {
    for (const sign of '。;,、:\n') expect(pins(`甲乙丙丁戊己庚${sign}子`, `丑${sign}甲乙丙丁戊己庚${sign}寅`)).toEqual([[0, 2, 8]]);
    expect(pins('甲乙丙丁戊己庚)子', '甲乙丙丁戊己庚)寅')).toEqual([]);
  });
  it('stand once in either text', () => {
    const clause = '甲乙丙丁戊己庚,';
    expect(pins(clause + clause, `子。${clause}`)).toEqual([]);
    expect(pins(clause, clause + clause)).toEqual([]);
  });
  it('keep their order', () => {
    const [one, two, three] = ['甲甲甲甲甲甲甲,', '乙乙乙乙乙乙乙,', '丙丙丙丙丙丙丙,'];
    expect(pins(one + two + three, three + one + two)).toEqual([[0, 8, 8], [8, 16, 8]]);
  });
  it('without any sign are the whole text, however long', () => {
    const long = Array.from({ length: 200_000 }, (_, k) => String.fromCharCode(0x4e00 + (k % 20_000))).join('');
    expect(pins(long, long)).toEqual([[0, 0, 200_000]]);
  });
});
