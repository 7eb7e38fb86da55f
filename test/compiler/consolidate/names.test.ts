/** The names of composed texts, the form of rules' words, and changes of words, each by itself. */
import { describe, expect, it } from 'vitest';
import { isDeletedMark } from '../../../compiler/consolidate/apply.ts';
import type { Lineage } from '../../../compiler/consolidate/compose.ts';
import { nameOfText } from '../../../compiler/consolidate/label.ts';
import { skeleton } from '../../../compiler/consolidate/skeleton.ts';
import type { Cell } from '../../../compiler/consolidate/timeline.ts';
import { applyEdits, findWording, overlapping, type TextEdit } from '../../../compiler/consolidate/wording.ts';
import type { Element } from '../../../compiler/model/regulation.ts';
import type { BoundPhrase } from '../../../compiler/model/version.ts';
import type { ResolvedAmendment } from '../../../compiler/resolve/amendment.ts';
import type { ContentSyntax, WordingSyntax } from '../../../lang/ast.ts';
import { toDays } from '../../../lang/dates.ts';
import { createSource } from '../../../lang/source.ts';

describe('the name of a composed text', () => {
  const day = (year: number, month = 8): number => toDays({ year, month, day: 1 });
  const amendment = (version: string, baseVersion: string, effectiveFrom: number | null = day(2016), effectiveTo: number | null = null): ResolvedAmendment =>
    ({ version, baseVersion, effectiveFrom, effectiveTo }) as ResolvedAmendment;
  const cell = (applied: readonly ResolvedAmendment[], from: number | null = null, to: number | null = null, start: number | null = day(2017)): Cell => ({ from: start, to: null, cohorts: { from, to }, applied });
  const [second, third, beside] = [amendment('2', '1'), amendment('3', '2'), amendment('4', '1')];
  const named = (cells: readonly Cell[], ...adopted: ResolvedAmendment[]): [string, string] => {
    const { label, stem } = nameOfText(cells, { regulation: { base: { text: { version: '1' } } }, adopted } as unknown as Lineage);
    return [label, stem];
  };

  it('is that of the base, of the last amendment, or of several side by side', () => {
    expect(named([cell([])], second)).toEqual(['1', '1']);
    expect(named([cell([second, third])], second, third)).toEqual(['3', '3']);
    expect(named([cell([second, beside])], second, beside)).toEqual(['2＋4', '2-and-4']);
    expect(named([cell([second, third, beside])], second, third, beside)).toEqual(['3＋4', '3-and-4']);
  });
  it.each<[from: number | null, to: number | null, label: string, stem: string]>([
    [null, 104, '3＠104以前入學', '3-cohort-to-104'],
    [112, null, '3＠112以後入學', '3-cohort-from-112'],
    [111, 113, '3＠111至113入學', '3-cohort-from-111-to-113'],
    [111, 111, '3＠111入學', '3-cohort-from-111-to-111'],
  ])('says for whom where one that it stands on is in force for others only: %s to %s', (from, to, label, stem) => {
    expect(named([cell([third], from, to)], second, third)).toEqual([label, stem]);
  });
  it('joins the cohorts of its cells, in their order', () => {
    const cells = (...ranges: (readonly [number | null, number | null])[]): Cell[] => ranges.map(([from, to]) => cell([third], from, to));
    expect(named(cells([null, 110], [114, null]), second, third)[0]).toBe('3＠110以前、114以後入學');
    expect(named(cells([114, null], [null, 110]), second, third)).toEqual(['3＠110以前、114以後入學', '3-cohort-to-110-and-from-114']);
    expect(named(cells([null, 110], [111, 112]), second, third)[0]).toBe('3＠112以前入學');
    expect(named(cells([105, 110], [106, 108]), second, third)[0]).toBe('3＠105至110入學');
    expect(named(cells([105, 110], [105, 110], [111, null]), second, third)[0]).toBe('3＠105以後入學');
    expect(named(cells([105, 107], [109, 110]), second, third)[0]).toBe('3＠105至107、109至110入學');
    expect(named(cells([105, null], [107, 108]), second, third)[0]).toBe('3＠105以後入學');
  });
  it('says since when where one that it stands on has ended or has not begun', () => {
    const ended = amendment('2', '1', day(2015), day(2016));
    expect(named([cell([third])], ended, third)).toEqual(['3＠自106年8月1日', '3-from-2017-08-01']);
    const later = amendment('2', '1', day(2020));
    expect(named([cell([third])], later, third)).toEqual(['3＠自106年8月1日', '3-from-2017-08-01']);
    expect(named([cell([third])], amendment('2', '1', null), third)[0]).toBe('3＠自106年8月1日');
    expect(named([cell([third], null, 104)], amendment('2', '1', day(2016), day(2017)), third)[0]).toBe('3＠104以前入學');
    expect(named([cell([third], null, 104)], amendment('2', '1', day(2016), day(2017) - 1), third)[0]).toBe('3＠自106年8月1日');
    expect(named([cell([third], null, 104)], amendment('2', '1', day(2017)), third)[0]).toBe('3＠104以前入學');
    expect(named([cell([third], null, null, null)], second, third)).toEqual(['3', '3']);
  });
  it('says both where both are so', () => {
    const [ended, limited, last] = [amendment('2', '1', day(2015), day(2016)), amendment('3', '2'), amendment('4', '3')];
    expect(named([cell([last], 111, null)], ended, limited, last)).toEqual(['4＠111以後入學＠自106年8月1日', '4-cohort-from-111-from-2017-08-01']);
  });
});

const element = (text: string, more: Partial<Element> = {}): Element =>
  ({ id: 'e', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text, children: [], cells: null, handMarks: [], ...more });
const bound = (name: string, text: string, phrase: string, cell?: readonly [number, number]): BoundPhrase =>
  ({ name, alias: null, phrase, elementId: 'e', range: [text.indexOf(phrase), text.indexOf(phrase) + phrase.length], ...(cell ? { cell } : {}) }) as unknown as BoundPhrase;

describe('what a rule depends on', () => {
  const of = (text: string, ...phrases: string[]): string => skeleton([element(text)], phrases.map((phrase, i) => bound(`名${i}`, text, phrase)));
  it('are the words, with every bound value by its kind', () => {
    expect(of('學生至少修十六學分，須核准。', '至少修十六學分')).toBe(of('學生至少修十五學分，須核准。', '至少修十五學分'));
    expect(of('學生至少修十六學分。', '至少修十六學分')).not.toBe(of('學生至少修十六小時。', '至少修十六小時'));
    expect(of('學生至少修十六學分。', '至少修十六學分')).not.toBe(of('學生至多修十六學分。', '至多修十六學分'));
    expect(of('學生至少修十六學分。', '至少修十六學分')).not.toBe(of('學生應至少修十六學分。', '至少修十六學分'));
    expect(of('延修生、轉學生須核准。', '延修生、轉學生')).toBe(of('延修生、轉學生及復學生須核准。', '延修生、轉學生及復學生'));
    expect(of('甲乙丙')).toBe('甲乙丙');
  });
  it('does not depend on the order in which phrases were bound, nor on one inside another', () => {
    const text = '至少修十六學分，至多二十學分';
    const [low, high] = [bound('下', text, '至少修十六學分'), bound('上', text, '至多二十學分')];
    expect(skeleton([element(text)], [high, low])).toBe(skeleton([element(text)], [low, high]));
    expect(skeleton([element(text)], [low, high, bound('內', text, '十六')])).toBe(skeleton([element(text)], [low, high]));
  });
  it('in a table is each cell with its own phrases, row by row', () => {
    const table = (cells: string[][], ...phrases: BoundPhrase[]): string => skeleton([element('', { level: 'table', cells })], phrases);
    const fee = bound('費', '十元', '十元', [0, 1]);
    expect(table([['甲', '十元'], ['乙', '十元']], fee).split('\n')).toHaveLength(2);
    expect(table([['甲', '十元'], ['乙', '十元']], fee)).toBe(table([['甲', '二十元'], ['乙', '十元']], bound('費', '二十元', '二十元', [0, 1])));
    expect(table([['甲', '十元'], ['乙', '十元']], fee)).not.toBe(table([['甲', '十元'], ['乙', '二十元']], fee));
    expect(table([['甲', '十元'], ['乙', '十元']], fee).endsWith('\n乙|十元')).toBe(true);
    expect(table([['十元', '十元']], fee).startsWith('十元|{費')).toBe(true);
    expect(table([['甲', '乙'], ['甲', '十元']], bound('費', '十元', '十元', [1, 1])).split('\n')[0]).toBe('甲|乙');
  });
  it('is every element by itself', () => {
    expect(skeleton([element('甲'), element('乙')], [])).toBe('甲\n乙');
    expect(skeleton([element('十元', { id: 'x' })], [bound('費', '十元', '十元')])).toBe('十元');
  });
});

describe('a change of words', () => {
  const content = (text: string): ContentSyntax => ({ text, bindings: [], handMarks: [], offsets: [...text, ''].map((_, i) => i), span: { start: 0, end: text.length } });
  const wording = (verb: WordingSyntax['verb'], find: string, replace: string | null): WordingSyntax =>
    ({ verb, find: { text: find, span: { start: 0, end: 0 } }, replace: replace === null ? null : content(replace), times: 1, span: { start: 0, end: 0 } }) as unknown as WordingSyntax;
  const source = createSource('a.fagui', '');
  const applied = (text: string, ...edits: TextEdit[]): string => applyEdits({ elementId: 'e', text, pieces: [], phrases: [] }, edits, source).text;
  const at = (start: number, end: number, more: Partial<TextEdit> = {}): TextEdit => ({ start, end, anchor: [start, end], insert: null, wording: wording('刪', '甲', null), ...more });

  it('finds every place of the words, and changes what its verb says', () => {
    const text = '甲乙甲乙甲';
    expect(findWording(text, wording('改', '甲', '丙')).map((e) => [e.start, e.end])).toEqual([[0, 1], [2, 3], [4, 5]]);
    for (const [verb, replace, expected] of [['改', '丙', '丙乙丙乙丙'], ['刪', null, '乙乙'], ['後增', '丙', '甲丙乙甲丙乙甲丙'], ['前增', '丙', '丙甲乙丙甲乙丙甲']] as const) {
      expect([verb, applied(text, ...findWording(text, wording(verb, '甲', replace)))]).toEqual([verb, expected]);
    }
    expect(findWording('甲甲甲', wording('改', '甲甲', '丙'))).toHaveLength(1);
    expect([findWording('甲', wording('改', '', '丙')), findWording('甲', wording('改', '乙', '丙'))]).toEqual([[], []]);
    expect(findWording('甲', wording('刪', '甲', '丙'))[0]!.insert).toBeNull();
  });
  it('puts words in before the word that another change replaces, whichever was written first', () => {
    const [put, change] = [findWording('子甲', wording('前增', '甲', '乙'))[0]!, findWording('子甲', wording('改', '甲', '丙'))[0]!];
    expect([applied('子甲', put, change), applied('子甲', change, put)]).toEqual(['子乙丙', '子乙丙']);
    expect([overlapping([put, change]), overlapping([change, put])]).toEqual([null, null]);
  });
  it('overlaps another where they share words of one text', () => {
    const [first, second] = [at(0, 2), at(1, 3)];
    expect(overlapping([second, first])).toEqual([first, second]);
    expect(overlapping([at(0, 2), at(2, 3)])).toBeNull();
    expect(overlapping([at(0, 4), at(1, 2), at(3, 5)])).not.toBeNull();
    expect(overlapping([at(0, 2, { caption: true }), at(0, 2)])).toBeNull();
    expect(overlapping([at(0, 2, { caption: true }), at(1, 2, { caption: true })])).not.toBeNull();
    expect(overlapping([at(0, 2, { cell: [0, 1] }), at(0, 2, { cell: [1, 0] })])).toBeNull();
    expect(overlapping([at(0, 2, { cell: [0, 1] }), at(0, 2, { cell: [0, 2] })])).toBeNull();
    expect(overlapping([at(0, 2, { cell: [1, 1] }), at(1, 2, { cell: [1, 1] })])).not.toBeNull();
    expect(overlapping([])).toBeNull();
  });
});

describe('（刪除）', () => {
  it('is an element that says nothing else', () => {
    const point = (...texts: string[]): Element => element('', { level: 'point', children: texts.map((text) => element(text)) });
    expect([point('（刪除）'), point('（刪除）', '乙。'), point('甲。'), point(), element('（刪除）'), element('甲'), element('（刪除）', { children: [element('甲')] })].map(isDeletedMark)).toEqual([true, false, false, false, true, false, false]);
  });
});
