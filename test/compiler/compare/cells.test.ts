import { describe, expect, it } from 'vitest';
import { print } from '../../../compiler/compare/cells.ts';
import { normalise, subtract, wholeLines } from '../../../compiler/compare/ranges.ts';
import { printedLines, type Element } from '../../../compiler/model/regulation.ts';
import { regulation } from './regulations.ts';

const table: Element = { id: 't', level: 'table', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: [['甲', '乙'], ['一', '二']], handMarks: [] };
const [article] = regulation('第三條　學生應備下列文件：\n一、申請書。\n（一）正本。\n二、成績單。\n逾期不受理。').body as [Element];
const first = article.children[0] as Element;

describe('print', () => {
  it.each<[string, Element]>([
    ['an article with 款 and 目', article],
    ['with a caption', { ...article, caption: '文件' }],
    ['with a table behind its lines', { ...article, children: [...article.children, table] }],
    ['with a table in a 款', { ...article, children: [{ ...first, children: [...first.children, table] }] }],
    ['without own words', { ...article, children: [] }],
    ['a heading', { ...article, level: 'chapter', marker: '第一章', gap: ' ', text: '總則', children: [] }],
    ['an annex', { ...article, level: 'annex', marker: '附註', gap: '', number: null }],
  ])('prints the same lines as the model: %s', (_what, element) => {
    expect(print(element).text).toBe(printedLines(element).join('\n'));
  });
  it('knows where the words of every element stand', () => {
    const printed = print({ ...article, caption: '文件' });
    expect(printed.placed.map(({ element, at }) => printed.text.slice(at, at + element.text.length))).toEqual(['學生應備下列文件：', '申請書。', '正本。', '成績單。', '逾期不受理。']);
  });
  it('knows where the rows of a table stand', () => {
    const printed = print({ ...article, children: [...article.children, table] });
    const { at } = printed.placed.find(({ element }) => element === table)!;
    expect(printed.text.slice(at)).toBe(printedLines(table).join('\n'));
  });
  it('leaves out what is not to be shown, with everything under it', () => {
    expect(print(article, (element) => element.text !== '申請書。').text).toBe('第三條　學生應備下列文件：\n二、成績單。\n逾期不受理。');
  });
});

describe('ranges', () => {
  it('become sorted and disjoint', () => {
    expect(normalise([[5, 7], [1, 3], [3, 4], [6, 9], [8, 8]])).toEqual([[1, 4], [5, 9]]);
  });
  it('are cut out of others', () => {
    expect(subtract([[0, 10], [12, 14]], [[2, 4], [8, 13]])).toEqual([[0, 2], [4, 8], [13, 14]]);
  });
  it('of whole lines leave out the breaks', () => {
    expect(wholeLines('甲乙\n\n丙')).toEqual([[0, 2], [4, 5]]);
    expect(wholeLines('甲乙\n丙', 1)).toEqual([[1, 2], [3, 4]]);
  });
});
