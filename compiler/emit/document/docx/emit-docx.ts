/** DOCX: parts of our own, zipped with fixed times, so that the same document gives the same bytes. */
import { assertWritableDocument } from '../characters.ts';
import { A4, textWidth, type Block, type Document } from '../model.ts';
import { zipParts } from '../zip-parts.ts';
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
  return zipParts([
    { path: '[Content_Types].xml', content: contentTypesXml },
    { path: '_rels/.rels', content: packageRelationshipsXml },
    { path: 'docProps/core.xml', content: corePropertiesXml(document) },
    { path: 'word/document.xml', content: documentXml(document) },
    { path: 'word/_rels/document.xml.rels', content: documentRelationshipsXml },
    { path: 'word/styles.xml', content: stylesXml },
    { path: 'word/settings.xml', content: settingsXml },
    { path: 'word/fontTable.xml', content: fontTableXml },
    { path: 'word/footer1.xml', content: footerXml(document) },
  ]);
}
