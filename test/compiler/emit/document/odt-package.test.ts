import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { comparisonDocument, draftDocument, emitOdt, regulationDocument, type Document } from '../../../../compiler/emit/document/index.ts';
import { extractOdt } from '../../../../compiler/import/odt.ts';
import { amendedPointRegulation, middleDifference, pointRegulation, sampleComparison } from './samples.ts';

const parts = (document: Document): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(emitOdt(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const count = (text: string, piece: string): number => text.split(piece).length - 1;
const comparison = parts(comparisonDocument(sampleComparison));

describe('the ODT package', () => {
  test('begins with its type, uncompressed, where readers look for it', () => {
    const bytes = Buffer.from(emitOdt(comparisonDocument(sampleComparison)));
    expect(bytes.subarray(30, 30 + 'mimetypeapplication/vnd.oasis.opendocument.text'.length).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });

  test('holds well-formed parts, all of them in the manifest', () => {
    const { mimetype, ...xmlParts } = comparison;
    expect(mimetype).toBe('application/vnd.oasis.opendocument.text');
    for (const xml of Object.values(xmlParts)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => { throw error; });
      parser.write(xml).close();
    }
    const listed = [...comparison['META-INF/manifest.xml']!.matchAll(/full-path="([^"/]+)"/g)].map((match) => match[1]!);
    expect(listed.sort()).toEqual(Object.keys(xmlParts).filter((name) => !name.startsWith('META-INF')).sort());
  });

  test('names every style that it uses', () => {
    for (const document of [comparisonDocument(sampleComparison), regulationDocument(pointRegulation), draftDocument(pointRegulation, amendedPointRegulation, { difference: middleDifference })]) {
      const { 'content.xml': content, 'styles.xml': styles } = parts(document);
      const known = new Set([...`${content}${styles}`.matchAll(/<style:style style:name="([^"]+)"/g)].map((match) => match[1]!));
      const used = [...content!.matchAll(/(?:text|table):style-name="([^"]+)"/g)].map((match) => match[1]!);
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('sets 標楷體 beside Times New Roman, in the Chinese of Taiwan', () => {
    const styles = comparison['styles.xml']!;
    expect(styles).toContain('style:font-name="Times New Roman" style:font-name-asian="標楷體"');
    expect(styles).toContain('style:language-asian="zh" style:country-asian="TW"');
  });

  test('is A4 with margins of two centimetres, the footer inside the lower one, upright or across', () => {
    const upright = comparison['styles.xml']!;
    expect(upright).toContain('fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="20mm" fo:margin-right="20mm" fo:margin-bottom="10mm" fo:margin-left="20mm"');
    expect(upright).toContain('<style:header-footer-properties svg:height="10mm"');
    expect(parts(comparisonDocument(sampleComparison, 'landscape'))['styles.xml']).toContain('fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape"');
  });

  test('repeats the header row, keeps short rows whole, and widths add up to the text width', () => {
    const xml = comparison['content.xml']!;
    expect(count(xml, '<table:table-header-rows>')).toBe(1);
    expect(xml.indexOf('<table:table-header-rows>')).toBeLessThan(xml.indexOf('現行規定'));
    expect(count(xml, '<table:table-row table:style-name="WholeRow">')).toBe(12); // the header and eleven of twelve rows
    const widths = [...xml.matchAll(/<table:table-column table:style-name="Column(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(widths[0]).toBe(widths[1]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(17000);
  });

  test('rebuilds the grid of spanned cells, as its own importer reads it', () => {
    const table = extractOdt(emitOdt(regulationDocument(pointRegulation))).lines.find((line) => line.table)!.table;
    expect(table).toEqual(pointRegulation.body[2]!.children[1]!.cells);
  });

  test('numbers the pages in the footer', () => {
    const footer = /<style:footer>(.*)<\/style:footer>/.exec(comparison['styles.xml']!)![1]!;
    expect(footer.replace(/<text:(page-\w+)[^>]*>1<\/text:\1>/g, '[$1]').replace(/<[^>]+>/g, '')).toBe('第[page-number]頁，共[page-count]頁');
    expect(count(footer, '<text:s/>')).toBe(4);
  });

  test('has the title and fixed dates among its properties', () => {
    expect(comparison['meta.xml']).toContain(`<dc:title>${sampleComparison.title}</dc:title>`);
    expect(comparison['meta.xml']!.match(/\d{4}-\d\d-\d\dT[^<]+/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });

  test('has the same bytes twice', () => {
    const document = comparisonDocument(sampleComparison);
    expect(Buffer.from(emitOdt(document)).equals(Buffer.from(emitOdt(document)))).toBe(true);
  });
});
