import { describe, expect, it } from 'vitest';
import { enumerated, innerAddresses, innerLabel, paragraphs, paragraphsOf } from '../../../compiler/compare/labels.ts';
import { labelOf, labelOfNumber } from '../../../compiler/model/provision-labels.ts';
import { numbered } from '../../../compiler/compare/statements.ts';
import type { Element, Level } from '../../../compiler/model/regulation.ts';
import { regulation } from './regulations.ts';

const element = (level: Level, marker: string, number: number[] | null, text = ''): Element =>
  ({ id: '', level, marker, gap: '', number, caption: null, text, children: [], cells: null, handMarks: [] });

describe('the name of a provision', () => {
  it.each<[what: string, Element, '條' | '點', string]>([
    ['as printed where it is written out', element('article', '第一百一十六條', [116]), '條', '第一百一十六條'],
    ['without the spaces it is printed with', element('article', '第　三　條', [3]), '條', '第三條'],
    ['from digits in numerals', element('article', '第 5-1 條', [5, 1]), '條', '第五條之一'],
    ['from full-width digits too', element('article', '第１２條', [12]), '條', '第十二條'],
    ['of a 點', element('point', '三、', [3]), '點', '第三點'],
    ['of an inserted 點', element('point', '三之二、', [3, 2]), '點', '第三點之二'],
    ['of an article that is printed like a 點', element('article', '三、', [3]), '條', '第三條'],
    ['of a chapter', element('chapter', '第 3 章', [3]), '條', '第三章'],
    ['of a part and a section', element('section', '二', [2]), '條', '第二節'],
    ['of a heading that prints no number', element('part', '甲', [1]), '條', '第一編'],
    ['of a marker that is no number', element('point', '甲 、', null), '點', '甲、'],
    ['of an empty number', element('point', '附', []), '點', '附'],
    ['of digits without a number', element('article', '第 X1 條', null), '條', '第X1條'],
    ['of words without a marker', element('point', '', null, '前言'), '點', '前言'],
    ['of an annex', element('annex', '附表一：', [1]), '條', '附表一'],
    ['of an annex with a space', element('annex', '附註　', null), '點', '附註'],
    ['of an annex without a name', element('annex', '', null, '申請表'), '點', '申請表'],
  ])('%s', (_what, of, style, expected) => {
    expect(labelOf(of, style)).toBe(expected);
  });

  it('of a number and of what stands inside a provision', () => {
    expect([labelOfNumber([12, 1], '條'), labelOfNumber([3], '點'), labelOfNumber([4, 1, 2], '條')]).toEqual(['第十二條之一', '第三點', '第四條之一之二']);
    expect((['paragraph', 'subparagraph', 'item', 'subitem', 'table'] as const).map((level) => innerLabel(level, [2]))).toEqual(['第二項', '第二款', '第二目', '第二細目', '第二表']);
  });
});

describe('several names', () => {
  it('are put together with 、 and 及', () => {
    expect([enumerated([]), enumerated(['甲']), enumerated(['甲', '乙']), enumerated(['甲', '乙', '丙'])]).toEqual(['', '甲', '甲及乙', '甲、乙及丙']);
  });
  it('of 項 that follow each other are a range from three on', () => {
    expect([[2], [1, 2], [2, 3, 4], [1, 3, 4], [2, 1, 3], [1, 2, 4]].map(paragraphs)).toEqual(['第二項', '第一項及第二項', '第二項至第四項', '第一項、第三項及第四項', '第二項、第一項及第三項', '第一項、第二項及第四項']);
  });
});

describe('addresses inside a provision', () => {
  const table = { ...element('table', '', null), cells: [['甲']] };
  const addresses = (lines: string, ...more: Element[]): string[] => {
    const [first] = regulation(lines).body as [Element];
    const provision = { ...first, children: [...more, ...first.children] };
    return [...innerAddresses(provision)].map(([of, name]) => `${of.text} ${name}`);
  };
  it('name the 項 only where there are several', () => {
    expect(addresses('第一條　甲：\n一、乙。\n（一）丙。\n二、丁。')).toEqual(['甲： ', '乙。 第一款', '丙。 第一款第一目', '丁。 第二款']);
    expect(addresses('第一條　甲：\n一、乙。\n戊。\n一、己。')).toEqual(['甲： 第一項', '乙。 第一項第一款', '戊。 第二項', '己。 第二項第一款']);
  });
  it('do not count a table as a 項, and count by place what has no number', () => {
    expect(addresses('第一條　甲。\n乙。', table)).toEqual([' 第一表', '甲。 第一項', '乙。 第二項']);
    expect(addresses('第一條　甲。', table)).toEqual([' 第一表', '甲。 ']);
    expect(paragraphsOf({ ...table, children: [table, element('paragraph', '', null)] })).toHaveLength(1);
  });
});

describe('statements', () => {
  it('are numbered from two on', () => {
    expect([numbered([]), numbered(['甲。']), numbered(['甲。', '乙。'])]).toEqual(['', '甲。', '一、甲。\n二、乙。']);
  });
  it('that are empty do not count, and white space around them goes', () => {
    expect([numbered(['', ' 甲。\n']), numbered(['　', '甲。', '', '乙。'])]).toEqual(['甲。', '一、甲。\n二、乙。']);
  });
  it('lose the numbers that they had when they get new ones; a decimal is none', () => {
    expect(numbered(['三、甲。', '（2）乙。', '4.丙。', '1.5倍計之。'])).toBe('一、甲。\n二、乙。\n三、丙。\n四、1.5倍計之。');
    expect(numbered(['一、甲。'])).toBe('一、甲。');
  });
});
