/** DOCX: parts of our own, zipped with fixed times, so that the same document gives the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { assertWritableDocument } from '../characters.ts';
import { A4, textWidth, type Block, type Document } from '../model.ts';
import { lineXml } from './line.ts';
import { tableXml } from './table.ts';
import {
  contentTypesXml, corePropertiesXml, documentRelationshipsXml, footerXml, packageRelationshipsXml, settingsXml,
} from './parts.ts';
import { fontTableXml, stylesXml } from './styles.ts';
import { twipsOfMillimetres, wordNamespace, xmlHead } from './xml.ts';

/** Distance of the footer from the edge of the paper in millimetres. */
const FOOTER_DISTANCE = 10;

/** Parts two tables, and ends a page after a table, which word processors demand; as low as they allow. */
const separator = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

function sectionXml({ page }: Document): string {
  const [width, height] = page.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const orient = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const edge = (name: 'top' | 'right' | 'bottom' | 'left'): string => `w:${name}="${twipsOfMillimetres(page.margins[name])}"`;
  return '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>'
    + `<w:pgSz w:w="${twipsOfMillimetres(width)}" w:h="${twipsOfMillimetres(height)}"${orient}/>`
    + `<w:pgMar ${edge('top')} ${edge('right')} ${edge('bottom')} ${edge('left')} w:header="${twipsOfMillimetres(FOOTER_DISTANCE)}" w:footer="${twipsOfMillimetres(FOOTER_DISTANCE)}" w:gutter="0"/>`
    + '</w:sectPr>';
}

function blockXml(block: Block, next: Block | undefined, width: number): string {
  if (block.kind === 'line') return lineXml(block, 'page');
  return tableXml(block, width) + (next?.kind === 'line' ? '' : separator);
}

function documentXml(document: Document): string {
  const width = twipsOfMillimetres(textWidth(document.page));
  const body = document.blocks.map((block, index) => blockXml(block, document.blocks[index + 1], width)).join('');
  return `${xmlHead}<w:document xmlns:w="${wordNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
    + `<w:body>${body}${sectionXml(document)}</w:body></w:document>`;
}

/** The document as a DOCX file. */
export function emitDocx(document: Document): Uint8Array {
  assertWritableDocument(document);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml],
    ['_rels/.rels', packageRelationshipsXml],
    ['docProps/core.xml', corePropertiesXml(document)],
    ['word/document.xml', documentXml(document)],
    ['word/_rels/document.xml.rels', documentRelationshipsXml],
    ['word/styles.xml', stylesXml],
    ['word/settings.xml', settingsXml],
    ['word/fontTable.xml', fontTableXml],
    ['word/footer1.xml', footerXml(document)],
  ];
  const files: Zippable = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  // level 3 takes two thirds of the time of level 6 for some kilobytes more
  // a local noon: zip files hold local time, and this reads the same in every time zone
  return zipSync(files, { level: 3, mtime: new Date(2000, 0, 1, 12, 0, 0), os: 0 });
}
