import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { comparisonDocument, draftDocument, emitDocx, regulationDocument, type Document } from '../../../../compiler/emit/document/index.ts';
import { amendedPointRegulation, middleDifference, pointRegulation, sampleComparison } from './samples.ts';

const parts = (document: Document): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(emitDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const count = (text: string, piece: string): number => text.split(piece).length - 1;
const comparison = parts(comparisonDocument(sampleComparison));

describe('the DOCX package', () => {
  test('holds well-formed parts, and every relationship points to one', () => {
    for (const xml of Object.values(comparison)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => { throw error; });
      parser.write(xml).close();
    }
    const targets = [...comparison['word/_rels/document.xml.rels']!.matchAll(/Target="([^"]+)"/g)].map((match) => `word/${match[1]}`);
    expect(targets.filter((target) => comparison[target] === undefined)).toEqual([]);
    const overrides = [...comparison['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!);
    expect(overrides.filter((part) => comparison[part] === undefined)).toEqual([]);
  });

  test('sets 標楷體 beside Times New Roman, in the Chinese of Taiwan', () => {
    expect(comparison['word/styles.xml']).toContain('<w:rFonts w:ascii="Times New Roman" w:eastAsia="標楷體" w:hAnsi="Times New Roman"');
    expect(comparison['word/styles.xml']).toContain('w:eastAsia="zh-TW"');
    expect(comparison['word/fontTable.xml']).toContain('<w:altName w:val="DFKai-SB"/>');
  });

  test('is A4 with margins of two centimetres, upright or across', () => {
    expect(comparison['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"');
    expect(parts(comparisonDocument(sampleComparison, 'landscape'))['word/document.xml']).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('repeats the header row, keeps short rows whole, and widths add up to the text width', () => {
    const xml = comparison['word/document.xml']!;
    expect(count(xml, '<w:tblHeader/>')).toBe(1);
    expect(xml.indexOf('<w:tblHeader/>')).toBeLessThan(xml.indexOf('現行規定'));
    expect(count(xml, '<w:cantSplit/>')).toBe(12); // the header and eleven of twelve rows
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(widths[0]).toBe(widths[1]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1134);
  });

  test('rebuilds the grid of spanned cells', () => {
    const rows = parts(regulationDocument(pointRegulation))['word/document.xml']!.split('<w:tr>').slice(1).map((row) =>
      [...row.matchAll(/<w:tcPr>(.*?)<\/w:tcPr>/g)].map((match) => match[1]!.replace(/<w:tcW[^>]*>|<w:vAlign[^>]*>/g, '')));
    const [down, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge w:val="continue"/>'];
    expect(rows).toEqual([[down, '<w:gridSpan w:val="2"/>', down], [on, '', '', on], ['', '', '', down], ['', '', '', on], ['', '', '', '']]);
  });

  test('numbers the pages in the footer', () => {
    const footer = comparison['word/footer1.xml']!;
    expect(footer.replace(/<w:fldSimple w:instr=" (\w+) ">.*?<\/w:fldSimple>/g, '[$1]').replace(/<[^>]+>/g, '').trim()).toBe('第 [PAGE] 頁，共 [NUMPAGES] 頁');
  });

  test('has the title and fixed dates among its properties', () => {
    expect(comparison['docProps/core.xml']).toContain(`<dc:title>${sampleComparison.title}</dc:title>`);
    expect(comparison['docProps/core.xml']!.match(/\d{4}-\d\d-\d\dT[^<]+/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });

  test('underlines and strikes in a draft', () => {
    const xml = parts(draftDocument(pointRegulation, amendedPointRegulation, { difference: middleDifference }))['word/document.xml']!;
    expect(xml).toContain('<w:strike/></w:rPr><w:t xml:space="preserve">三</w:t>');
    expect(xml).toContain('<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">五</w:t>');
  });

  test('has the same bytes twice', () => {
    const document = comparisonDocument(sampleComparison);
    expect(Buffer.from(emitDocx(document)).equals(Buffer.from(emitDocx(document)))).toBe(true);
  });
});
