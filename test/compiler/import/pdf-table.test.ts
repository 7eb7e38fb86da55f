/** Comparison tables of PDF files: rebuilt from places of words, and the same as the Word file that was printed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparisonDocument, emitDocx } from '../../../compiler/emit/document/index.ts';
import { importLines } from '../../../compiler/import/index.ts';
import { tableLine } from '../../../compiler/import/lines.ts';
import { withoutEdges } from '../../../compiler/import/pdf-pages.ts';
import { readBoxes, rebuildTables, textOf, type PlacedWord } from '../../../compiler/import/pdf-table.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import { readTable } from '../../../compiler/import/table.ts';
import { makeTableFixtures, TABLE_SOURCES } from '../../tools/make-office-fixtures.ts';
import { sampleComparison } from '../emit/document/samples.ts';

/** Words in 10-point type, by column (left edge) and line. */
const page = (...placed: readonly (readonly [left: number, line: number, text: string])[]): PlacedWord[] =>
  placed.map(([left, line, text]) => ({ text, left, right: left + 10 * text.length, top: 20 * line, bottom: 20 * line + 10 }));

const cellsOf = (pages: readonly PlacedWord[][]): string[][][] | undefined =>
  rebuildTables(withoutEdges(pages, []).pages)?.lines.find((line) => line.table)!.cells!.map((row) => row.map((cell) => cell.map((line) => line.text)));
const HEADER = [[50, 0, '修正規定'], [210, 0, '現行規定'], [350, 0, '說明']] as const;

describe('tables from places of words', () => {
  it('parts the columns at the white corridors and joins wrapped lines', () => {
    expect(cellsOf([page(...HEADER,
      [0, 1, '五、申請人應於五日前提出申'], [160, 1, '五、申請人應於三日前提出申'], [320, 1, '配合實務修正期限。'],
      [20, 2, '請。'], [180, 2, '請。'],
      [0, 3, '六、本要點自發布日施行。'], [320, 3, '本點新增。'])])).toEqual([
      [['修正規定'], ['現行規定'], ['說明']],
      [['五、申請人應於五日前提出申請。'], ['五、申請人應於三日前提出申請。'], ['配合實務修正期限。']],
      [['六、本要點自發布日施行。'], [], ['本點新增。']],
    ]);
  });

  it('opens no row for a citation at the beginning of a wrapped line', () => {
    const rows = cellsOf([page([50, 0, '修正條文'], [210, 0, '現行條文'], [350, 0, '說明'],
      [0, 1, '第二條　申請人應依本辦法之'], [160, 1, '第二條　申請人應依規定提出'], [320, 1, '明定依據。'],
      [0, 2, '第三條規定辦理。'], [160, 2, '。'],
      [0, 3, '第四條　施行。'], [160, 3, '第四條　施行日。'])]);
    expect(rows!.slice(1).map((row) => row[0])).toEqual([['第二條　申請人應依本辦法之第三條規定辦理。'], ['第四條　施行。']]);
  });

  it('goes on over a page, with its header repeated or not, and leaves page numbers out', () => {
    const first = page(...HEADER, [0, 1, '五、申請人應於五日前提出申'], [160, 1, '五、申請人應於三日前提出申'], [200, 2, '1']);
    const expected = [['五、申請人應於五日前提出申請。'], ['五、申請人應於三日前提出申請。'], []];
    expect(cellsOf([first, page(...HEADER, [20, 1, '請。'], [180, 1, '請。'], [200, 2, '2'])])!.slice(1)).toEqual([expected]);
    expect(cellsOf([first, page([20, 1, '請。'], [180, 1, '請。'], [200, 2, '2'])])!.slice(1)).toEqual([expected]);
  });

  it('keeps what stands above and below the table as lines', () => {
    const rebuilt = rebuildTables([page([0, 0, '教室借用要點部分規定修正對照表'], ...HEADER.map(([left, , text]) => [left, 1, text] as const),
      [0, 2, '一、甲應於五日前提出申請。'], [160, 2, '一、甲應於三日前提出申請。'], [320, 2, '修正期限。'],
      [0, 5, '教室借用要點修正全文一、甲應於五日前提出申請，並附計畫書。'])])!;
    expect(rebuilt.lines.map((line) => line.table?.length ?? line.text)).toEqual(['教室借用要點部分規定修正對照表', 2, '教室借用要點修正全文一、甲應於五日前提出申請，並附計畫書。']);
    expect(rebuilt.rows).toBe(1);
  });

  it('parts columns between the heads only: the space behind a number is none', () => {
    expect(cellsOf([page([0, 0, '修正後條文'], [160, 0, '修正前條文'], [320, 0, '理由'],
      [0, 1, '第三條'], [40, 1, '獎學金每學期八名。'], [160, 1, '第三條'], [200, 1, '獎學金每學期五名。'], [320, 1, '調整。'])])!.slice(1)).toEqual([[['第三條　獎學金每學期八名。'], ['第三條　獎學金每學期五名。'], ['調整。']]]);
  });

  it('opens no second row for the shorter cell that is set in the middle', () => {
    expect(cellsOf([page(...HEADER,
      [0, 1, '第五條：下列順序：'], [0, 2, '一、甲。'], [160, 2, '第五條：下列順序：'], [0, 3, '二、乙。'], [160, 3, '一、甲。'], [320, 3, '增列。'], [0, 4, '三、丙。'])])!.slice(1)).toEqual([[['第五條：下列順序：', '一、甲。', '二、乙。', '三、丙。'], ['第五條：下列順序：', '一、甲。'], ['增列。']]]);
  });

  it('takes no chapter for what the rows begin with', () => {
    const rows = cellsOf([page(...HEADER, [0, 1, '第一章　總則'], [160, 1, '第一章　通則'], [0, 2, '第二條：甲乙丙丁戊己庚。'], [160, 2, '第二條：乙丙丁戊己庚。'], [320, 2, '改。'], [0, 3, '一、丙。'], [160, 3, '一、丁。'])]);
    expect(rows!.slice(1).map((row) => row[0])).toEqual([['第一章　總則'], ['第二條：甲乙丙丁戊己庚。', '一、丙。']]);
  });

  it('marks the words of its cells', () => {
    const rebuilt = rebuildTables([page(...HEADER, [0, 1, '五、應於五日前'], [160, 1, '五、應於三日前'])], (_row, text) => (text.includes('五日') ? [{ kind: 'underline', start: 4, end: 6 }] : []))!;
    expect(rebuilt.lines[0]!.cells![1]!.map((cell) => cell.map((line) => line.marks))).toEqual([[[{ kind: 'underline', start: 4, end: 6 }]], [[]], []]);
  });

  it('reads heads over two rows: those that stand over others are none', () => {
    const body = [[0, 3, '五、申請人應於五日前。'], [160, 3, '五、申請人應於三日前。'], [320, 3, '修正期限。']] as const;
    for (const [y, top] of [[0, 1], [0.6, 1.2]] as const) {
      const rows = cellsOf([page([130, 0, '條文內容'], [330, y, '說明'], [50, top, '修正規定'], [210, top, '現行規定'], ...body)]);
      expect(rows).toEqual([[['修正規定'], ['現行規定'], ['說明']], [['五、申請人應於五日前。'], ['五、申請人應於三日前。'], ['修正期限。']]]);
    }
  });

  it('reads heads that narrow columns wrap', () => {
    const body = [[0, 3, '五、申請人應於五日前。'], [160, 3, '五、申請人應於三日前。'], [320, 3, '修正期限。']] as const;
    for (const [first, second] of [['修正草案', '條文'], ['修正', '草案條文']] as const) {
      expect(cellsOf([page([50, 0, first], [210, 0, '現行'], [330, 0, '說明'], [50, 1, second], [210, 1, '條文'], ...body)])![0]).toEqual([[first + second], ['現行條文'], ['說明']]);
    }
  });

  it('does not take a title for the head of heads', () => {
    const rebuilt = rebuildTables([page([100, 0, '借用要點修正對照表'], ...HEADER.map(([left, , text]) => [left, 1, text] as const), [0, 2, '五、甲應於五日前申請。'], [160, 2, '五、甲應於三日前申請。'], [320, 2, '修正。'])])!;
    expect(rebuilt.lines.map((line) => line.table?.[0] ?? line.text)).toEqual(['借用要點修正對照表', ['修正規定', '現行規定', '說明']]);
  });

  it('opens a row for each label of a column of labels, wrapped or not', () => {
    const rows = cellsOf([page([0, 0, '條次'], [170, 0, '條文內容'], [340, 0, '說明'], [100, 1, '修正條文'], [230, 1, '現行條文'],
      [0, 2, '第三條'], [60, 2, '申請人應於五日前。'], [200, 2, '申請人應於三日前。'], [330, 2, '修正期限。'],
      [0, 3, '第二十'], [60, 3, '一、甲應提出計畫'], [200, 3, '甲提出。'], [0, 4, '二條'], [60, 4, '書。'])]);
    expect(rows!.slice(1)).toEqual([[['第三條'], ['申請人應於五日前。'], ['申請人應於三日前。'], ['修正期限。']], [['第二十二條'], ['一、甲應提出計畫書。'], ['甲提出。'], []]]);
  });

  it('keeps a framed table at its place in a cell', () => {
    const table = tableLine([['項目', '金額'], ['停車', '五百元']]);
    const block = (left: number): PlacedWord => ({ text: '', left, right: left + 100, top: 45, bottom: 95, block: [table] });
    const rows = cellsOf([[...page(...HEADER, [0, 1, '五、收費如下表：'], [160, 1, '五、收費如下表：'], [320, 1, '調整收費。'], [320, 3, '並刪除停車。'], [0, 6, '六、本要點自發布日施行。'], [160, 6, '六、本要點施行。']), block(0)]]);
    expect(rows!.slice(1)).toEqual([[['五、收費如下表：', ''], ['五、收費如下表：'], ['調整收費。', '並刪除停車。']], [['六、本要點自發布日施行。'], ['六、本要點施行。'], []]]);
    const [line] = rebuildTables([[...page(...HEADER, [0, 1, '五、收費如下表：'], [160, 1, '五、收費如下表：']), block(0)]])!.lines;
    expect(line!.cells![1]![0]![1]!.table).toEqual(table.table);
  });

  it('joins a line that a word too long for its rest ends, and no caption', () => {
    const rows = cellsOf([page(...HEADER,
      [0, 1, '第五條（用語之定義及範圍）'], [160, 1, '第五條　現行已有針對無故撥打'], [0, 2, '本辦法所稱器材指附表所列。'], [160, 2, '（119）者之相關罰則應予檢討'], [160, 3, '修正。'], [320, 1, '修正。'])]);
    expect(rows![1]).toEqual([['第五條（用語之定義及範圍）', '本辦法所稱器材指附表所列。'], ['第五條　現行已有針對無故撥打（119）者之相關罰則應予檢討修正。'], ['修正。']]);
  });

  it('sets what stands behind a number apart by a full space, a bracket too', () => {
    expect(textOf(page([0, 0, '第三條'], [40, 0, '(刪除)']))).toBe('第三條　(刪除)');
    expect(textOf(page([0, 0, '甲乙丙'], [40, 0, '(刪除)']))).toBe('甲乙丙 (刪除)');
  });

  it('is no table without a header, or where no corridor parts the columns', () => {
    expect(rebuildTables([page([0, 0, '第一條　甲。'], [160, 0, '第二條　乙。'])])).toBeNull();
    expect(rebuildTables([page(...HEADER, [0, 1, '這一行文字由左至右貫穿全部的欄位，沒有任何空白可以分欄，所以不是表。'])])).toBeNull();
  });

  it('reads boxes and their entities', () => {
    const html = '<page width="595" height="842">\n<word xMin="1.5" yMin="2" xMax="3" yMax="4">甲&amp;乙&lt;&#39;</word>\n</page>';
    expect(readBoxes(html)).toEqual([[{ text: "甲&乙<'", left: 1.5, top: 2, right: 3, bottom: 4 }]]);
  });
});

const hasPrograms = spawnSync('soffice', ['--version']).error === undefined && spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(!hasPrograms)('a table printed by LibreOffice (skipped where soffice or pdftotext is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fagui-pdf-table-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back from the PDF as from the Word file, underlines included', () => {
    writeFileSync(join(folder, 't.docx'), emitDocx(comparisonDocument(sampleComparison)));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 't.docx')], { stdio: 'ignore' });
    const read = (name: string): unknown => {
      const { lines, source, diagnostics } = importLines({ name, bytes: readFileSync(join(folder, name)) });
      expect(diagnostics.map((d) => d.code)).toEqual(name.endsWith('pdf') ? ['FG9022'] : ['FG9021']);
      return tableToJson(readTable(lines, source)!);
    };
    expect(read('t.pdf')).toEqual(read('t.docx'));
  });

  it.each(Object.keys(TABLE_SOURCES))('reads %s as from the Word file that was printed', (name) => {
    const read = (file: string): unknown => {
      const { lines, source } = importLines({ name: file, bytes: readFileSync(join(folder, file)) });
      return tableToJson(readTable(lines, source)!);
    };
    if (!existsSync(join(folder, `${name}.pdf`))) makeTableFixtures(folder);
    expect(read(`${name}.pdf`)).toEqual(read(`${name}.docx`));
    expect(JSON.stringify(read(`${name}.pdf`))).toContain('"provision":"第七點"');
  });

  it('says of a PDF without text that it is scanned', () => {
    const page = '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p/></office:text></office:body></office:document>';
    writeFileSync(join(folder, 'empty.fodt'), page);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'empty.fodt')], { stdio: 'ignore' });
    const { lines, diagnostics } = importLines({ name: 'empty.pdf', bytes: readFileSync(join(folder, 'empty.pdf')) });
    expect([lines, diagnostics.map((d) => d.code)]).toEqual([[], ['FG9024']]);
  });
});
