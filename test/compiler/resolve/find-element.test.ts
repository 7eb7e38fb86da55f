import { describe, expect, it } from 'vitest';
import { findElement, isFound } from '../../../compiler/resolve/find-element.ts';
import { elementLabel, indexElements } from '../../../compiler/model/index-elements.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { parseAddress } from '../../../lang/addresses.ts';
import { compile, compileFiles } from '../small-workspace.ts';

const POINTS = `一、學生應依規定選課。

二、選課分下列二種：
  （一）必修：
    1、校訂。
    2、系訂：
      （1）必選。
      （2）選一。
  （二）選修。
  前項選課，依下列程序：
  （一）申請。
  （二）核准。
  （三）登記。

三、學分規定如下：
  大學部：
  （一）四技。
  （二）二技。
  研究所：
  研究生另定之；但在職專班不在此限。

五之一、本點為增訂。

附註：
  依各系規定。

附表一
  | 甲 | 乙 |
`;
const ARTICLES = `第一編　總則

第一章　通則

第一條　甲。

第二條　乙：
  一、丙。
  二、丁：
    （一）戊。
  己。

第五條之一　庚。

第二編　分則

第一章　選課

第六條　辛。
`;

const TABLES = `第一條　甲：
  | a | b |

  | c | d |
  乙：
  一、丙：
    | e | f |

第二條　丁：
  一、戊：
    | g | h |
`;

/** The first printed line of what an address names, or why it names nothing. */
function at(body: string, address: string): string {
  const { text } = compile(body).versions[0]!.checked.version;
  const found = findElement(text, parseAddress(address)!);
  return isFound(found) ? printedLines(found.element)[0]! : found.reason;
}

describe('addresses in a text of 點', () => {
  it.each([
    ['二', '二、選課分下列二種：'], ['第二點', '二、選課分下列二種：'], ['2', '二、選課分下列二種：'], ['五之一', '五之一、本點為增訂。'],
    ['三（二）', '（二）二技。'], ['第三點第二款', '（二）二技。'], ['二（一）', 'ambiguous'], ['第二點第一款', 'ambiguous'],
    ['二第一項', '選課分下列二種：'], ['第二點第二項', '前項選課，依下列程序：'], ['第二點第二項第二款', '（二）核准。'], ['第二點第一項第二款', '（二）選修。'],
    ['二（三）', '（三）登記。'], ['第二點第一項第一款第二目', '2、系訂：'], ['第二點第一項第一款第二目第一細目', '（1）必選。'], ['第二點第一項第一款第二目之二', '（2）選一。'],
    ['二第一項（一）2（2）', '（2）選一。'], ['附註', '附註：依各系規定。'], ['附表一', '附表一'], ['九', 'missing'], ['二（九）', 'missing'], ['第二點第三項', 'missing'], ['附件一', 'missing'], ['（二）', 'missing'],
  ])('%s', (address, expected) => {
    expect(at(POINTS, address)).toBe(expected);
  });
});

describe('addresses in a text whose points are bracketed', () => {
  const text = (body: string): string => `法規 甲 (t.a)\n體例 （一）、1.\n\n${body}`;
  const body = text('（一）甲：\n  1. 乙。\n  2. 丙。\n\n（二）丁。\n');
  it.each([['（二）', '（二）丁。'], ['第二點', '（二）丁。'], ['二', '（二）丁。'], ['（一）2.', '2. 丙。'], ['（三）', 'missing']])('%s', (address, expected) => {
    const { text: read } = compileFiles({ 'a.fagui': body }).versions[0]!.checked.version;
    const found = findElement(read, parseAddress(address)!);
    expect(isFound(found) ? printedLines(found.element)[0] : found.reason).toBe(expected);
  });
});

describe('addresses in a text of 條', () => {
  it.each([
    ['第二條', '第二條　乙：'], ['第二條第一款', '一、丙。'], ['第二條第二款第一目', '（一）戊。'], ['第二條第二項', '己。'], ['第五條之一', '第五條之一　庚。'],
    ['第二編', '第二編　分則'], ['第二編第一章', '第一章　選課'], ['第一編第一章', '第一章　通則'], ['第一章', 'ambiguous'], ['第二條第二款第二目', 'missing'], ['第七條', 'missing'],
  ])('%s', (address, expected) => {
    expect(at(ARTICLES, address)).toBe(expected);
  });
});

describe('what an address covers', () => {
  const { text } = compile(POINTS).versions[0]!.checked.version;
  const scope = (address: string): string[] => {
    const found = findElement(text, parseAddress(address)!);
    return isFound(found) ? found.scope.map((e) => e.text).filter(Boolean) : [];
  };

  it('a 點: everything under it', () => {
    expect(scope('三')).toEqual(['學分規定如下：', '大學部：', '四技。', '二技。', '研究所：', '研究生另定之；但在職專班不在此限。']);
  });

  it('a 序文: its own words', () => {
    expect(scope('三序文')).toEqual(['學分規定如下：']);
    expect(scope('第二點第一項第一款序文')).toEqual(['必修：']);
  });

  it('the 序文 of a 款 does not hold a 項 under it', () => {
    const { text: other } = compile('一、甲：\n  （一）乙：\n    1、丙。\n    丁。\n').versions[0]!.checked.version;
    const found = findElement(other, parseAddress('一（一）序文')!);
    expect(isFound(found) && found.scope.map((e) => e.text)).toEqual(['乙：']);
  });

  it('a 標目: the lines up to the next one', () => {
    expect(scope('三[大學部]')).toEqual(['大學部：', '四技。', '二技。']);
    expect(scope('三[研究所]')).toEqual(['研究所：', '研究生另定之；但在職專班不在此限。']);
    expect(at(POINTS, '三[大學部]（二）')).toBe('（二）二技。');
    expect(at(POINTS, '三[進修部]')).toBe('missing');
  });

  it('a 但書 or 後段: the line it is a part of', () => {
    expect(scope('第三點第四項但書')).toEqual(['研究生另定之；但在職專班不在此限。']);
  });
});

describe('a table', () => {
  it.each([['第一條 表1', '| a | b |'], ['第一條表2', '| c | d |'], ['第一條第一款 表1', '| e | f |'], ['第二條表1', '| g | h |'], ['第二條第一款表1', '| g | h |']])('%s', (address, row) => expect(at(TABLES, address)).toBe(row));
  it.each(['第一條表3', '第二條表2'])('%s is missing', (address) => expect(at(TABLES, address)).toBe('missing'));
  it('of an annex', () => expect(at(POINTS, '附表一 表1')).toBe('| 甲 | 乙 |'));
});

describe('every element has a label that names it again', () => {
  it.each([['點', POINTS], ['條', ARTICLES], ['條 with tables', TABLES]] as const)('in a text of %s', (_, body) => {
    const { text } = compile(body).versions[0]!.checked.version;
    const index = indexElements(text);
    for (const [id, element] of index.byId) {
      if (element.level === 'chapter') continue;
      const label = elementLabel(index, id);
      const found = findElement(text, parseAddress(label)!);
      // the only 項 of a provision is named by the provision
      const isOnly = element.level === 'paragraph' && isFound(found) && found.element.children.includes(element);
      expect([label, isFound(found) ? (isOnly ? id : found.element.id) : found.reason]).toEqual([label, id]);
    }
  });
});

describe('a regulation file', () => {
  const versionOf = (text: string) => compileFiles({ 'r.fagui': text }).versions[0]!.checked.version.text;

  it('takes its style from 體例 or from its numbers', () => {
    expect(versionOf('法規 甲 (t.a)\n\n第一條　甲。\n').style).toBe('條');
    expect(versionOf('法規 甲 (t.a)\n\n一、甲。\n').style).toBe('點');
    expect(versionOf('法規 甲 (t.a)\n體例 條\n\n一、甲。\n').body[0]!.level).toBe('article');
  });

  it('takes its version from 版本 or from the last line of its history', () => {
    expect(versionOf('法規 甲 (t.a)\n版本 105-1\n\n一、甲。\n').version).toBe('105-1');
    expect(versionOf('法規 甲 (t.a)\n\n沿革\n  103年1月1日 教務會議通過\n  104年12月29日 104學年度第2學期教務會議修正通過\n\n一、甲。\n').version).toBe('104-2');
  });

  it('gives two provisions numbered alike identities of their own', () => {
    expect(versionOf('法規 甲 (t.a)\n\n一、甲。\n\n一、乙。\n').body.map((e) => e.id)).toEqual(['1', '1~2']);
  });

  it('keeps every character of its text', () => {
    expect(printedLines(versionOf('法規 甲 (t.a)\n\n一、甲　乙[丙]{丁} 戊\\{己}。\n').body[0]!)).toEqual(['一、甲　乙丙 戊\\{己}。']);
  });
});
