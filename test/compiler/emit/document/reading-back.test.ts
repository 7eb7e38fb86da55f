/** Whatever a document says comes back from every format, character for character and mark for mark. */
import fc from '../../../fast-check.ts';
import { describe, expect, test } from 'vitest';
import {
  comparisonDocument, draftDocument, emitDocx, emitHtml, emitMarkdown, emitOdt, plainLine, regulationDocument, tableOfCells,
  UnwritableCharacterError, type Document,
} from '../../../../compiler/emit/document/index.ts';
import type { Cell, Comparison } from '../../../../compiler/model/comparison.ts';
import { expectedReading, readDocx, readHtml, readMarkdown, readOdt, type ReadBlock } from './readers.ts';
import {
  amendedPointRegulation, articleRegulation, comparisonRow, element, middleDifference, point, pointRegulation, regulation, sampleComparison,
} from './samples.ts';

const formats: readonly (readonly [string, (document: Document) => ReadBlock[]])[] = [
  ['Markdown', (document) => readMarkdown(emitMarkdown(document))],
  ['HTML', (document) => readHtml(emitHtml(document))],
  ['DOCX', (document) => readDocx(emitDocx(document))],
  ['ODT', (document) => readOdt(emitOdt(document))],
];

const hostile = [
  '<script>alert(1)</script>', ']]>', '{{x}}', '{{{x}}}', '{{#each x}}', '|', '\\|', '\\', '*', '**', '_', '~~', '`', '&', '&amp;', '&lt;', '&#124;',
  '<', '>', '<u>', '</u>', '<br>', '</td>', '<!--', '-->', '</style>', '#', '# ', '1.', '1) ', '- ', '+', '---', '===', '> ', '[x](y)', '![x](y)', '[^1]', '[x]: y',
  'https://example.org/a_b_c', 'www.example.org', 'a@b.c', ':smile:', '$x$', '^x^', '"', "'", '%{x}', '${x}', '=1+1', '@x', ' ', '  ', '    ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085', '\r',
  '一、', '（一）', '第三條', '應於三日內', '，', '。', '「」', '𠀀', '👩‍🏫', 'é', '\uf95a', '○', '__proto__', 'constructor',
];

const wild = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join('').replace(/[^\t\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
const wildLines = fc.array(wild, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

/** A cell with underlines that part no character. */
const wildCell: fc.Arbitrary<Cell> = fc.tuple(wildLines, fc.array(fc.nat(40), { maxLength: 6 })).map(([text, cuts]) => {
  const inside = (at: number): boolean => at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text[at - 1]!) && /[\uDC00-\uDFFF]/.test(text[at]!);
  const edges = [...new Set(cuts)].filter((at) => at <= text.length && !inside(at)).sort((a, b) => a - b);
  const underlined: [number, number][] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) underlined.push([edges[i]!, edges[i + 1]!]);
  return { text, underlined };
});

const wildComparison: fc.Arbitrary<Comparison> = fc.tuple(
  fc.array(fc.tuple(fc.option(wildCell), fc.option(wildCell), wildCell), { minLength: 1, maxLength: 4 }), fc.tuple(wild, wild, wild), wild,
).map(([rows, headers, title]) => ({
  ...sampleComparison, title, headers, rows: rows.map(([amended, current, explanation]) => comparisonRow('amended', amended, current, explanation)),
}));

/** Units of a cell's text under a mark, line ends aside. */
function marked(cell: Cell | null): string {
  const units: string[] = (cell?.text ?? '').split('').map((unit) => (unit === '\n' ? '-' : '.'));
  for (const [from, to] of cell?.underlined ?? []) for (let i = from; i < to; i++) if (units[i] !== '-') units[i] = 'u';
  return units.join('');
}

describe.each(formats)('%s gives back', (_, readBack) => {
  test.each([
    ['a comparison table', comparisonDocument(sampleComparison)],
    ['a regulation in points, with a table of spanned cells', regulationDocument(pointRegulation)],
    ['a regulation in articles', regulationDocument(articleRegulation)],
    ['a draft', draftDocument(pointRegulation, amendedPointRegulation, { difference: middleDifference })],
  ])('%s', (_name, document) => {
    expect(readBack(document)).toEqual(expectedReading(document));
  });

  test.each(hostile)('%j in a line, a heading, a cell and between marks', (text) => {
    const cell: Cell = { text: `${text}甲${text}\n${text}`, underlined: [[text.length, text.length + 1]] };
    const rows = [comparisonRow('amended', cell, { text, underlined: text === '' ? [] : [[0, text.length]] }, cell)];
    const document = comparisonDocument({ ...sampleComparison, title: text, headers: [text, `${text}甲`, '說明'], rows });
    const lines = regulationDocument(regulation([element('c', 'chapter', { marker: text, text }), point('1', text, `${text}乙${text}`)], { history: [text] }));
    expect(readBack(document)).toEqual(expectedReading(document));
    expect(readBack(lines)).toEqual(expectedReading(lines));
  });

  test('any comparison, with its underlines', () => {
    fc.assert(fc.property(wildComparison, (comparison) => {
      const blocks = readBack(comparisonDocument(comparison));
      const table = blocks.find((block) => !('text' in block)) as Exclude<ReadBlock, { text: string }>;
      const cells = comparison.rows.map((row) => [row.amended, row.current, row.explanation]);
      expect(table[0]!.map((cell) => cell.text)).toEqual(comparison.headers);
      expect(table.slice(1).map((row) => row.map((cell) => cell.text))).toEqual(cells.map((row) => row.map((cell) => cell?.text ?? '')));
      expect(table.slice(1).map((row) => row.map((cell) => cell.looks))).toEqual(cells.map((row) => row.map(marked)));
    }), { numRuns: 150 });
  });

  test('any table of legal text, spans or not', () => {
    const cellTexts = fc.array(fc.array(fc.oneof(wildLines, fc.constantFrom('<', '^')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(cellTexts, (cells) => {
      const document: Document = { ...regulationDocument(pointRegulation), blocks: [plainLine('title', '表'), tableOfCells(cells)] };
      expect(readBack(document)).toEqual(expectedReading(document));
    }), { numRuns: 150 });
  });
});

describe('a character that XML cannot hold', () => {
  const emitters = [emitMarkdown, emitHtml, emitDocx, emitOdt];
  const withText = (text: string): Document => ({ ...regulationDocument(pointRegulation), blocks: [plainLine('body', text)] });

  test.each([[0x00], [0x08], [0x0b], [0x1b], [0xfffe], [0xd800], [0xdfff]])('is refused by every format: %i', (codePoint) => {
    for (const emit of emitters) {
      const attempt = (): unknown => emit(withText(`甲${String.fromCharCode(codePoint)}乙`));
      expect(attempt).toThrow(UnwritableCharacterError);
      expect(attempt).toThrow(expect.objectContaining({ codePoint, context: '甲乙' }));
    }
  });

  test('is refused in a cell and in the title too', () => {
    const inCell = comparisonDocument({ ...sampleComparison, rows: [comparisonRow('added', { text: 'a\u0001', underlined: [] }, null, { text: '', underlined: [] })] });
    const inTitle = { ...withText('甲'), title: '\u0002' };
    for (const emit of emitters) for (const document of [inCell, inTitle]) expect(() => emit(document)).toThrow(UnwritableCharacterError);
  });
});
