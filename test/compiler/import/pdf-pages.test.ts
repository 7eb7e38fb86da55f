import { describe, expect, it } from 'vitest';
import { readDrawing, type DrawnLine } from '../../../compiler/import/pdf-drawing.ts';
import { readGrids } from '../../../compiler/import/pdf-grid.ts';
import { mixedColumns, readPages } from '../../../compiler/import/pdf-pages.ts';
import { extractLayout } from '../../../compiler/import/pdf.ts';
import { readStructure } from '../../../compiler/import/structure.ts';
import { outlineOf } from './flat.ts';
import type { PlacedWord } from '../../../compiler/import/pdf-table.ts';

const across = (at: number, from: number, to: number): DrawnLine => ({ direction: 'across', at, from, to });
const down = (at: number, from: number, to: number): DrawnLine => ({ direction: 'down', at, from, to });
/** A word in characters of 10 points, 15 high. */
const word = (text: string, left: number, top: number): PlacedWord => ({ text, left, right: left + text.length * 10, top, bottom: top + 15 });

/** Three columns of 100 points and rows of 40 points from (50, 100). */
const frame = (rows: number): DrawnLine[] => [
  ...Array.from({ length: rows + 1 }, (_, i) => across(100 + i * 40, 50, 350)),
  ...Array.from({ length: 4 }, (_, i) => down(50 + i * 100, 100, 100 + rows * 40)),
];

describe('what a page draws', () => {
  it('reads strokes, rectangles and thin filled shapes, with their transformation; no curves, no white', () => {
    const path = (attributes: string, d: string): string => `<path style="${attributes}" d="${d}" transform="matrix(1,0,0,-1,0,100)"/>`;
    const svg = `<svg><defs><path d="M 0 0 L 9 0"/></defs><pageSet><page>${path('fill:none;stroke:rgb(0%,0%,0%);', 'M 10 20 L 60 20 ')}${path('fill:rgb(0%,0%,0%);', 'M 10 30 L 10 80 L 11 80 L 11 30 Z M 10 30 ')}`
      + `${path('fill:none;stroke:rgb(0%,0%,0%);', 'M 10 10 C 1 2 3 4 5 6 ')}${path('fill:rgb(100%,100%,100%);', 'M 10 20 L 60 20 L 60 21 L 10 21 Z')}</page><page>${path('fill:none;stroke:rgb(0%,0%,0%);', 'M 0 0 L 30 0 L 30 20 L 0 20 Z M 0 0')}</page></pageSet></svg>`;
    expect(readDrawing(svg)).toEqual([
      [across(80, 10, 60), down(10.5, 20, 70)],
      [across(100, 0, 30), down(30, 80, 100), across(80, 0, 30), down(0, 80, 100)],
    ]);
  });
});

describe('tables from lines', () => {
  it('reads cells, also where borders are drawn cell by cell', () => {
    const pieces = frame(2).flatMap((line) => [line, { ...line, to: (line.from + line.to) / 2 }, { ...line, at: line.at + 0.5, from: (line.from + line.to) / 2 }]);
    const { grids, loose } = readGrids([...pieces, across(131, 60, 90)]);
    expect(grids.map((grid) => [grid.rows, grid.columns.length - 1, grid.cells.length])).toEqual([[2, 3, 6]]);
    expect(loose).toEqual([across(131, 60, 90)]);
  });

  it('a cell without a line in it spans columns and rows', () => {
    const lines = frame(2).filter((line) => !(line.direction === 'down' && line.at === 150)).concat(down(150, 140, 180)).filter((line) => !(line.direction === 'across' && line.at === 140)).concat(across(140, 50, 250));
    const [grid] = readGrids(lines).grids;
    expect(grid!.cells.map(({ row, column, colspan, rowspan }) => [row, column, colspan, rowspan])).toEqual([[0, 0, 2, 1], [0, 2, 1, 2], [1, 0, 1, 1], [1, 1, 1, 1]]);
  });

  it('two tables on a page are two', () => {
    const lower = frame(1).map((line) => (line.direction === 'across' ? { ...line, at: line.at + 200 } : { ...line, from: line.from + 200, to: line.to + 200 }));
    expect(readGrids([...lower, ...frame(2)]).grids.map((grid) => grid.top)).toEqual([100, 300]);
  });
});

describe('pages', () => {
  it('keep text, tables and marks in their order', () => {
    const words = [word('一、收費如下表：', 50, 60), word('項目', 55, 105), word('金額', 155, 105), word('說明', 255, 105), word('停車費每月五百', 55, 142), word('元', 55, 158), word('五百元', 155, 142), word('二、附則。', 50, 220)];
    const read = readPages([words], [[...frame(2), across(154, 175, 185), across(150, 85, 105)]]);
    expect(read.lines.map((line) => line.table ?? line.text)).toEqual(['一、收費如下表：', [['項目', '金額', '說明'], ['停車費每月五百元', '五百元', '']], '二、附則。']);
    const marks = read.lines[1]!.cells![1]!.flat().map((line) => line.marks);
    expect(marks).toEqual([[{ kind: 'strike', start: 3, end: 5 }], [{ kind: 'underline', start: 2, end: 3 }]]);
  });

  it('keep a table framed in a cell of another one', () => {
    const inner = [...[125, 145, 165].map((at) => across(at, 55, 145)), ...[55, 100, 145].map((at) => down(at, 125, 165))];
    const outer = [across(100, 50, 350), across(170, 50, 350), down(50, 100, 170), down(150, 100, 170), down(350, 100, 170)];
    const words = [word('如下表：', 55, 105), word('甲', 60, 127), word('乙', 105, 127), word('子', 60, 147), word('丑', 105, 147), word('說明', 155, 105)];
    const read = readPages([words], [[...outer, ...inner]]);
    expect(read.lines.map((line) => line.cells?.map((row) => row.map((cell) => cell.map((own) => own.table ?? own.text))))).toEqual([[[['如下表：', [['甲', '乙'], ['子', '丑']]], ['說明']]]]);
  });

  it('join a table that goes on over a page, its heads printed once', () => {
    const page = (...rows: string[]): PlacedWord[] => ['甲', ...rows].map((text, i) => word(text, 55, 105 + i * 40));
    const read = readPages([page('子'), page('丑'), [word('二、附則。', 50, 60)]], [frame(2), frame(2), []]);
    expect(read.lines.map((line) => line.table?.map((row) => row[0]) ?? line.text)).toEqual([['甲', '子', '丑'], '二、附則。']);
  });

  it('join a table whose two rows of heads the next page repeats', () => {
    const page = (...rows: string[]): PlacedWord[] => ['甲', '乙', ...rows].map((text, i) => word(text, 55, 105 + i * 40));
    const read = readPages([page('子'), page('丑', '寅')], [frame(3), frame(4)]);
    expect(read.lines.map((line) => line.table?.map((row) => row[0]))).toEqual([['甲', '乙', '子', '丑', '寅']]);
  });

  it('short lines of a cell stay apart where no cell is full', () => {
    const read = readPages([[word('教務長', 55, 105), word('學務長', 55, 121), word('總務長', 55, 142)]], [frame(2)]);
    expect(read.lines[0]!.cells!.flat().map((cell) => cell.map((line) => line.text)).filter((cell) => cell.length > 0)).toEqual([['教務長', '學務長'], ['總務長']]);
  });

  it('join a row that goes on over a page', () => {
    const first = [word('甲', 55, 105), word('乙', 155, 105), word('丙', 55, 142), word('自押金中扣除至多', 155, 142)];
    const read = readPages([first, [word('甲', 55, 105), word('乙', 155, 105), word('之。', 155, 142)]], [frame(2), frame(2)]);
    expect(read.lines.map((line) => line.table)).toEqual([[['甲', '乙', ''], ['丙', '自押金中扣除至多之。', '']]]);
  });

  it('read two columns one behind the other, below what goes across', () => {
    const left = Array.from({ length: 8 }, (_, i) => word(`${'一二三四五六七八'[i]}、子子子子子子${i % 2 ? '子子，' : '子子。'}`, 50, 100 + i * 20));
    const right = Array.from({ length: 8 }, (_, i) => word(`丑丑丑丑丑丑丑丑丑${i % 2 ? '丑，' : '丑。'}`, 180, 100 + i * 20));
    const read = readPages([[word('圖書館使用規則修正草案全文', 110, 60), ...left, ...right]], [[]]);
    expect(read.lines.map((line) => line.text[0])).toEqual(['圖', ...'一二三四五六七八', ...'丑丑丑丑丑丑丑丑']);
  });

  it('keep the lines of a history above two columns, though they stand on one side', () => {
    const column = (left: number, sign: string): PlacedWord[] => Array.from({ length: 8 }, (_, i) => word(`${sign.repeat(9)}${i % 2 ? '，' : '。'}`, left, 100 + i * 14));
    const history = [word('90年1月3日訂定', 200, 72), word('91年1月3日訂定', 200, 86)];
    const read = readPages([[word('圖書館使用規則修正草案全文', 110, 50), ...history, ...column(50, '子'), ...column(180, '丑')]], [[]]);
    expect(read.lines.map((line) => line.text[0]).join('')).toBe(`圖99${'子'.repeat(8)}${'丑'.repeat(8)}`);
  });

  it('read the few rows of a last page in the columns of the others', () => {
    const column = (rows: number, left: number, sign: string): PlacedWord[] => Array.from({ length: rows }, (_, i) => word(`${sign.repeat(9)}${i % 2 ? '，' : '。'}`, left, 100 + i * 20));
    const read = readPages([[...column(8, 50, '子'), ...column(8, 180, '丑')], [...column(3, 50, '寅'), ...column(2, 180, '卯')]], [[], []]);
    expect(read.lines.map((line) => line.text[0]).join('')).toBe(`${'子'.repeat(8)}${'丑'.repeat(8)}寅寅寅卯卯`);
  });

  it('say where they draw nothing', () => {
    expect(readPages([[word('一、甲。', 50, 60)]], [[across(300, 50, 350)]])).toMatchObject({ rows: 0, isDrawn: false, lines: [{ text: '一、甲。' }] });
  });
});

describe('space between scripts', () => {
  it.each([
    ['109 年 5 月 6 日通過', '109年5月6日通過'],
    ['109 年5月 6 日通過', '109 年5月 6 日通過'],
    ['第 1 條', '第 1 條'],
    ['109 年 5 月 6 日通過之規定1，自 110 年起施行', '109年5月6日通過之規定1，自110年起施行'],
  ])('%s', (text, words) => expect(extractLayout(`${text}\n`).lines[0]!.text).toBe(words));
});

describe('two columns of short lines', () => {
  const side = (left: number, texts: readonly string[]): PlacedWord[] => texts.map((text, i) => word(text, left, 100 + i * 20));
  const title = word('國立示範大學停車場管理委員會設置辦法', 150, 60);

  it('are read one after the other where the provisions of the left one go on in the right one', () => {
    const [left, right] = [['第一條　甲。', '第二條　資格如下：', '一、乙。', '二、丙。', '第三條　丁。'], ['第四條　戊。', '第五條　其任務：', '一、己。', '二、庚。']];
    const read = readPages([[title, ...side(50, left), ...side(320, right)]], [[]]);
    expect(read.lines.map((line) => line.text)).toEqual([title.text, ...left, ...right]);
    expect(mixedColumns([[title, ...side(50, left), ...side(320, right)]], [[]])).toEqual([]);
  });

  it('are read so where the numbers begin again below headings', () => {
    const [left, right] = [['第一章　總則', '第一條　甲。', '第二條　乙。', '第二章　社員', '第一條　丙。'], ['第二條　丁。', '第三章　組織', '第一條　戊。', '第二條　己。']];
    expect(readPages([[title, ...side(50, left), ...side(320, right)]], [[]]).lines.map((line) => line.text)).toEqual([title.text, ...left, ...right]);
  });

  it('are read so where they are numbered 1. and the left one holds a table', () => {
    const [left, right] = [['1. 甲。', '2. 乙：', '', '', '3. 丙。'], ['4. 丁。', '5. 戊：', '（一）己。', '6. 庚。']];
    const inside = [word('項目', 60, 145), word('金額', 130, 145)];
    const drawn = [across(138, 50, 200), across(178, 50, 200), down(50, 138, 178), down(120, 138, 178), down(200, 138, 178)];
    const read = readPages([[title, ...side(50, left).filter(({ text }) => text !== ''), ...side(320, right), ...inside]], [drawn]);
    expect(read.lines.map((line) => (line.table ? line.table : line.text))).toEqual([title.text, '1. 甲。', '2. 乙：', [['項目', '金額']], '3. 丙。', ...right]);
  });

  it('begin before 第, not behind it, where its number stands apart', () => {
    const labelled = (left: number, top: number, number: string): PlacedWord[] => [word('第', left, top), word(number, left + 15, top), word('條', left + 15 + number.length * 10 + 5, top), word('甲乙丙丁戊己庚。', left + 60, top)];
    const words = [title, ...[1, 2, 3, 4].flatMap((n) => labelled(50, 80 + n * 20, String(n))), ...[5, 6, 7, 8].flatMap((n) => labelled(320, n * 20, String(n)))];
    expect(readPages([words], [[]]).lines.map((line) => line.text.replace(/\s/g, '').slice(0, 3))).toEqual([title.text.slice(0, 3), ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `第${n}條`)]);
  });

  it('are told of where nothing shows which is read first', () => {
    const words = [title, ...side(50, ['一、甲。', '二、乙。', '三、丙。', '四、丁。']), ...side(320, ['1.戊。', '2.己。', '3.庚。', '4.辛。'])];
    expect(readPages([words], [[]]).isDrawn).toBe(false);
    expect(mixedColumns([words], [[]])).toEqual(['1.戊。']);
  });

  it('are none where the right side holds no numbers', () => {
    const words = [...side(50, ['一、甲：', '二、乙：', '三、丙：', '四、丁：']), ...side(320, ['五百元', '六百元', '七百元', '八百元'])];
    expect([readPages([words], [[]]).isDrawn, mixedColumns([words], [[]])]).toEqual([false, []]);
  });
});

describe('white space behind a number', () => {
  it.each([['第四條', '本會會址'], ['一', '行政人員'], ['三、', '甲']])('%s %s', (number, words) => {
    const first = word(number, 50, 60);
    expect(readPages([[first, { ...word(words, 0, 60), left: first.right + 3, right: first.right + 3 + words.length * 12 }]], [[]]).lines[0]!.text).toBe(`${number} ${words}`);
  });
});

describe('a sentence that ends where its line is full', () => {
  const at = (left: number, text: string, row: number): PlacedWord => word(text, left, 100 + row * 20);
  // every line that goes on stands two characters in, and none begins there
  const goesOn = [at(50, '第一條　會長綜理會務，會長因故不能視事時，', 0), at(70, '由理事長代理之，並應於一個月內補選繼任者。', 1), at(50, '第二條　會長對內督導會務，對外代表本會事。', 2), at(70, '會長出缺時應即補選之。', 3), at(50, '第三條　乙。', 4)];
  const lines = (words: readonly PlacedWord[]): string[] => readPages([words], [[]]).lines.map((line) => `${line.full ?? '-'} ${line.text.slice(0, 3)}`);

  it('goes on where the lines that go on stand, and no paragraph begins there', () => {
    expect(lines([...goesOn, at(50, '本章程自公布日施行。', 5)])[2]).toBe('indented 第二條');
  });

  it('goes on where the words of a list hang under its numbers, and ends where a line stands no further in', () => {
    const list = [at(50, '第一條　下列：', 0), at(70, '一、會長綜理會務，並對外代表本會各項業務', 1), at(90, '之推動及執行事項。', 2), at(70, '二、會長出缺時，應由理事長暫時代理其職。', 3)];
    expect(lines([...list, at(90, '其任期至補選為止。', 4), at(70, '前項補選由理事會為之。', 5)])[3]).toBe('indented 二、會');
    expect(lines([...list, at(70, '前項補選由理事會為之。', 4)])[3]).toBe('- 二、會');
  });

  it('goes on where its words hang, in a text without paragraphs of their own', () => {
    expect(lines([...goesOn.slice(0, 4), at(50, '第三條　會長得隨時召集各部會議，並主持之。', 4), at(70, '開會時應有過半數出席。', 5)])[4]).toBe('indented 第三條');
  });

  it('goes on as on the other pages', () => {
    const page = [at(50, '第三條　會長得隨時召集各部會議，並主持之。', 0), at(70, '開會時應有過半數出席。', 1), at(50, '第四條　乙。', 2)];
    expect(readPages([goesOn.slice(0, 4), page], [[], []]).lines[4]!.full).toBe('indented');
    expect(readPages([page], [[]]).lines[0]!.full).toBe('solid');
  });

  it('goes on where many lines go on and no paragraph begins anywhere, unless it says that it begins one', () => {
    const full = (number: string, row: number): PlacedWord[] => [at(50, `${number}　會長綜理會務，會長因故不能視事的時候`, row), at(50, '由理事長代理之。', row + 1)];
    const text = [at(50, '示例學會章程', -2), ...['第一條', '第二條', '第三條', '第四條', '第五條'].flatMap((number, i) => full(number, i * 2)), at(50, '第六條　會長對內督導會務，並對外代表本會。', 10)];
    expect(lines([...text, at(50, '會長出缺時應即補選之。', 11)])[11]).toBe('indented 第六條');
    expect(lines([...text, at(50, '前項補選由理事會為之。', 11)])[11]).toBe('solid 第六條');
    expect(lines([...text.slice(0, 9), ...text.slice(11), at(50, '會長出缺時應即補選之。', 11)])[9]).toBe('solid 第六條');
  });

  it('goes on below a title that stands out beyond the text', () => {
    const title = at(150, '示例大學傑出系友遴選及表揚作業要點', -2);
    const text = [at(50, '一、遴選委員由系主任聘請校內', 0), at(70, '外人士擔任，系主任為召集', 1), at(70, '人，委員如被推薦即應迴避', 2), at(70, '之。', 3), at(50, '二、每年表揚名額至多以五名為', 4), at(70, '原則。', 5)];
    const read = [readPages([[title, ...text]], [[]]), readPages([[at(50, '前言', -2), ...text]], [[]])].map((page) => outlineOf(readStructure(page.lines).regulation.body));
    expect(read).toEqual(Array(2).fill(['一、', '  ¶ 遴選委員由系主任聘請校內外人士擔任，系主任為召集人，委員如被推薦即應迴避之。', '二、', '  ¶ 每年表揚名額至多以五名為原則。']));
  });

  it('short entries below a title show no edge', () => {
    const words = [at(50, '示例大學校務會議代表產生及議事要點', 0), at(50, '一、代表如下：', 1), ...['教務處', '學務處', '總務處', '圖書館'].map((text, i) => at(70, text, 2 + i))];
    expect(lines(words).slice(1).every((line) => line.startsWith('-'))).toBe(true);
  });

  it('ends where the next word had found room behind it', () => {
    const short = at(50, '第三條　會長得隨時召集各部會議，主持之。', 4);
    expect(lines([...goesOn.slice(0, 4), short, at(70, '開會時應有過半數出席。', 5)])[4]).toBe('- 第三條');
    expect(lines([...goesOn.slice(0, 4), short, at(70, '（每月至少一次）。', 5)])[4]).not.toBe('- 第三條');
  });

  it('goes on with words in brackets alone', () => {
    const words = [at(50, '一、應至車輛管理中心辦理，每年繳納費用。', 0), at(50, '（每學年四百元）。', 1), at(50, '第一次申請者帶證件。', 2), at(50, '二、乙。', 3)];
    expect(outlineOf(readStructure(readPages([words], [[]]).lines).regulation.body)[1]).toBe('  ¶ 應至車輛管理中心辦理，每年繳納費用。（每學年四百元）。');
  });

  it('ends where a paragraph begins there elsewhere', () => {
    expect(lines([...goesOn, at(70, '前項補選由理事會為之。', 5)])[2]).toBe('solid 第二條');
  });
});
