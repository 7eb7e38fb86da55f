import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readAnnexMarker, readHeading, readMarker, readNestedMarker, readProvisionMarker } from '../../lang/markers.ts';
import { formatCapital, formatNumeral } from '../../lang/numerals.ts';

const brief = (m: { text: string; gap: string; number: readonly number[] | null; style: string } | null) => m && [m.text, m.gap, m.number, m.style];

describe('readMarker', () => {
  it.each([
    ['一、本校', '一、', '', 1, 'cjk'], ['十二、 本校', '十二、', ' ', 12, 'cjk'], ['一﹑本校', '一﹑', '', 1, 'cjk'],
    ['（一）四技', '（一）', '', 1, 'parenCjk'], ['(一) 四技', '(一)', ' ', 1, 'parenCjk'], ['(十一)四技', '(十一)', '', 11, 'parenCjk'], ['（ 一 ）四技', '（ 一 ）', '', 1, 'parenCjk'],
    ['(一)、四技', '(一)、', '', 1, 'parenCjk'], ['(三）四技', '(三）', '', 3, 'parenCjk'], ['㈡四技', '㈡', '', 2, 'parenCjk'],
    ['1.課程', '1.', '', 1, 'digit'], ['1. 課程', '1.', ' ', 1, 'digit'], ['１．課程', '１．', '', 1, 'digit'], ['1、課程', '1、', '', 1, 'digit'], ['1 .課程', '1 .', '', 1, 'digit'], ['1 . 課程', '1 .', ' ', 1, 'digit'], ['⒉課程', '⒉', '', 2, 'digit'],
    ['（1）課程', '（1）', '', 1, 'parenDigit'], ['(12)課程', '(12)', '', 12, 'parenDigit'], ['⑶課程', '⑶', '', 3, 'parenDigit'],
    ['1)課程', '1)', '', 1, 'halfParenDigit'], ['1）課程', '1）', '', 1, 'halfParenDigit'],
    ['壹、目的', '壹、', '', 1, 'capital'], ['拾貳、　目的', '拾貳、', '　', 12, 'capital'], ['①甲', '①', '', 1, 'circled'], ['㉑甲', '㉑', '', 21, 'circled'],
    ['甲、說明', '甲、', '', 1, 'heavenly'], ['a. 說明', 'a.', ' ', 1, 'latin'], ['B.說明', 'B.', '', 2, 'latin'], ['(c)說明', '(c)', '', 3, 'latin'],
    ['Ⅰ、說明', 'Ⅰ、', '', 1, 'roman'], ['ⅳ. 說明', 'ⅳ.', ' ', 4, 'roman'], ['I. 說明', 'I.', ' ', 1, 'roman'], ['XIV.說明', 'XIV.', '', 14, 'roman'], ['(iii)說明', '(iii)', '', 3, 'roman'], ['（Ⅱ）說明', '（Ⅱ）', '', 2, 'roman'], ['v) 說明', 'v)', ' ', 5, 'roman'],
    ['2.1 適用範圍', '2.1', ' ', 1, 'decimal2'], ['2.12　校外', '2.12', '　', 12, 'decimal2'], ['3.1.2 工廠', '3.1.2', ' ', 2, 'decimal3'], ['３．１ 工廠', '３．１', ' ', 1, 'decimal2'], ['1.1.1.4. 工廠', '1.1.1.4.', ' ', 4, 'decimal4'],
    ['2.1 學分抵免', '2.1', ' ', 1, 'decimal2'], ['2.1 校內之實驗室', '2.1', ' ', 1, 'decimal2'], ['2.1', '2.1', '', 1, 'decimal2'],
    ['（一）1.說明', '（一）', '', 1, 'parenCjk'], ['一、', '一、', '', 1, 'cjk'],
    ['二 、出納股', '二 、', '', 2, 'cjk'], ['參　、附則', '參　、', '', 3, 'capital'], ['2 、課程', '2 、', '', 2, 'digit'], ['(2).113學年度', '(2).', '', 2, 'parenDigit'],
  ])('%s', (line, text, gap, number, style) => expect(brief(readMarker(line))).toEqual([text, gap, [number], style]));

  it.each(['3.5分以上', '3 .5 分', '3 ...', '3.5 學分以上', '1.5 倍', '2.5 公分', '0.5 小時', '1.05 分', '3.5本校', '3.1 至 4.2 分', '97.12.10 教務會議', '105.3.4會議', '113.2.23 會議', '３．５分', '一、二年級學生', '一、二、三年級', '1、2款', '一 、二年級學生', '甲、乙、丙三科', '（一）及（二）之規定', '（一）至（三）款', 'M.F.A.學位', 'I.F.類期刊', 'p.12', 'Ⅰ級', 'Ⅰ、Ⅱ類', 'I、II級', 'IIII.說明', 'II 類期刊', 'xi', '十百、', '本校', '', '第三條 本校', '(含)以上', '一般學生', '（以下簡稱本校）'])(
    '%j has none', (line) => expect(readMarker(line)).toBeNull());

  it('reads every number in every glyph, and marker + gap is a prefix of the line', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 199 }), fc.constantFrom('', ' ', '　', '\t'), (n, gap) => {
      const spellings: [string, string][] = [
        [`${formatNumeral(n)}、`, 'cjk'], [`（${formatNumeral(n)}）`, 'parenCjk'], [`(${formatNumeral(n)})`, 'parenCjk'], [`${n}.`, 'digit'], [`${n}、`, 'digit'],
        [`(${n})`, 'parenDigit'], [`（${n}）`, 'parenDigit'], [`${n})`, 'halfParenDigit'], [`${formatCapital(n)}、`, 'capital'],
      ];
      for (const [text, style] of spellings) expect(brief(readMarker(`${text}${gap}本校`))).toEqual([text, gap, [n], style]);
    }));
  });
});

describe('provisions that are gone in one line', () => {
  it.each<[string, string, number[], string, string, number[]]>([
    ['第四條至第六條（刪除）', '第四條至第六條', [4], 'article', '第四條', [6]],
    ['第 4 條至第 6 條　(刪除)', '第 4 條至第 6 條', [4], 'article', '第 4 條', [6]],
    ['第四條及第五條 （刪除）', '第四條及第五條', [4], 'article', '第四條', [5]],
    ['第四條、第五條及第六條（刪除）。', '第四條、第五條及第六條', [4], 'article', '第四條', [6]],
    ['第四至六條（刪除）', '第四至六條', [4], 'article', '第四條', [6]],
    ['第五條之一至第五條之三（刪除）', '第五條之一至第五條之三', [5, 1], 'article', '第五條之一', [5, 3]],
    ['第四點至第六點（刪除）', '第四點至第六點', [4], 'pointWord', '第四點', [6]],
    ['四至六、（刪除）', '四至六、', [4], 'cjk', '四、', [6]],
    ['四、至六、（刪除）', '四、至六、', [4], 'cjk', '四、', [6]],
    ['四、五、（刪除）', '四、五、', [4], 'cjk', '四、', [5]],
    ['十～十二、（刪除）', '十～十二、', [10], 'cjk', '十、', [12]],
    ['參及肆、（刪除）', '參及肆、', [3], 'capital', '參、', [4]],
  ])('%s', (line, text, number, style, first, through) => expect(readProvisionMarker(line)).toMatchObject({ text, number, style, run: { first, through } }));

  it.each(['第四條及第六條（刪除）', '第六條至第四條（刪除）', '第四條至第六點（刪除）', '第四條至第六條刪除', '第四條至第六條（刪除）之規定', '第四條第一項至第三項（刪除）', '第五條至第五條之二（刪除）', '第一條至第九千條（刪除）', '至六、（刪除）', '（刪除）'])(
    '%s is none', (line) => expect(readProvisionMarker(line)?.run).toBeUndefined());

  it('one provision is not several', () => expect(readProvisionMarker('第四條（刪除）')).not.toHaveProperty('run'));
});

describe('readProvisionMarker', () => {
  it.each([
    ['三、本校', '三、', '', [3], 'cjk'], ['三之一、本校', '三之一、', '', [3, 1], 'cjk'], ['參、目的', '參、', '', [3], 'capital'],
    ['第三條 本校', '第三條', ' ', [3], 'article'], ['第三條　本校', '第三條', '　', [3], 'article'], ['第三條、本會', '第三條、', '', [3], 'article'], ['第三條', '第三條', '', [3], 'article'],
    ['第三條本會由', '第三條', '', [3], 'article'], ['第五條之一 本校', '第五條之一', ' ', [5, 1], 'article'], ['第 5-1 條 本校', '第 5-1 條', ' ', [5, 1], 'article'],
    ['第5條之1 本校', '第5條之1', ' ', [5, 1], 'article'], ['第五之一條 本校', '第五之一條', ' ', [5, 1], 'article'], ['第一條（目的）', '第一條', '', [1], 'article'],
    ['第三條：本校', '第三條：', '', [3], 'article'], ['第三條  :開放時間', '第三條  :', '', [3], 'article'], ['第  九  條 本會', '第  九  條', ' ', [9], 'article'], ['第八點 研究所', '第八點', ' ', [8], 'pointWord'], ['第一百一十六條之一\t各類', '第一百一十六條之一', '\t', [116, 1], 'article'],
  ])('%s', (line, text, gap, number, style) => expect(brief(readProvisionMarker(line))).toEqual([text, gap, number, style]));

  it.each(['第十條第一項之申請', '第十條之申請', '第三條、第五條規定', '第三條及第四條', '第三條所定', '第三條規定', '第十條 第一項之申請', '第三條至第五條', '（一）四技', '1. 課程', '第二章 學籍', '第一學期', '第三條（含）以下', '一、二年級'])(
    '%s opens no provision', (line) => expect(readProvisionMarker(line)).toBeNull());
});

describe('readHeading', () => {
  it.each([['第一篇 總則', '第一篇', [1], 'part'], ['第一編　總則', '第一編', [1], 'part'], ['第二章　學籍', '第二章', [2], 'chapter'], ['第三節', '第三節', [3], 'section'], ['第二章之一 附則', '第二章之一', [2, 1], 'chapter'], ['第三章總則', '第三章', [3], 'chapter'],
    ['第三章：總則', '第三章：', [3], 'chapter'], ['第參章、 總則', '第參章、', [3], 'chapter'], ['第  一  章  總則', '第  一  章', [1], 'chapter']])(
    '%s', (line, text, number, level) => expect(readHeading(line)).toMatchObject({ text, number, level, style: 'heading' }));
  it.each(['第四章第十九條', '第二章之規定，從其規定。', '第三條 本校', '第二章 依規定辦理。', '章節'])('%s is none', (line) => expect(readHeading(line)).toBeNull());
});

describe('readAnnexMarker', () => {
  it.each([['附註', '附註', null], ['附註：畢業', '附註：', null], ['附表', '附表', null], ['附表1', '附表1', [1]], ['附件一 申請表', '附件一', [1]], ['附件 1-2', '附件 1-2', [1, 2]], ['附錄', '附錄', null], ['附表（一）', '附表', null]])(
    '%s', (line, text, number) => expect(readAnnexMarker(line)).toMatchObject({ text, number, style: 'annex' }));
  it.each(['附表所列', '附件一所示', '附則', '附近'])('%s is none', (line) => expect(readAnnexMarker(line)).toBeNull());
});

describe('readNestedMarker', () => {
  it('reads 一 with white space behind it, besides what readMarker reads', () => {
    expect(readNestedMarker('二　召開大會。')).toEqual({ text: '二', gap: '　', number: [2], style: 'cjk' });
    expect(readNestedMarker('十二 其他。')).toMatchObject({ text: '十二', gap: ' ', number: [12] });
    expect(readNestedMarker('二、甲')).toEqual(readMarker('二、甲'));
  });

  it.each(['三 人以上', '二 年級學生', '一 學期內', '三 至五人', '一 般生', '一', '一　', '一甲', '三 倍。'])('%s is no number of a list', (line) => expect(readNestedMarker(line)).toBeNull());

  it('opens no provision', () => expect(readProvisionMarker('一　目的')).toBeNull());
});
