/** ODT: parts of our own, zipped with fixed times, so that the same document gives the same bytes. */
import { assertWritableDocument } from '../characters.ts';
import type { Document } from '../model.ts';
import { zipParts } from '../zip-parts.ts';
import { contentXml, footerText } from './content.ts';
import { namedStyles, pageLayout } from './styles.ts';
import { escapeXml, fontFaces, namespaces, xmlHead } from './xml.ts';

const MIME = 'application/vnd.oasis.opendocument.text';

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`
  + `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>`
  + ['content.xml', 'styles.xml', 'meta.xml'].map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`).join('')
  + '</manifest:manifest>';

/** No clock: the dates are the same in every document. */
const fixedDate = '2000-01-01T00:00:00Z';

/** Title, origin and language of the document; nobody is named. */
function metaXml({ title, origin }: Document): string {
  const description = origin === undefined ? '' : `<dc:description>${escapeXml(origin)}</dc:description>`;
  return `${xmlHead}<office:document-meta ${namespaces}><office:meta><dc:title>${escapeXml(title)}</dc:title>${description}<dc:language>zh-TW</dc:language>`
    + `<meta:creation-date>${fixedDate}</meta:creation-date><dc:date>${fixedDate}</dc:date></office:meta></office:document-meta>`;
}

const stylesXml = (document: Document): string =>
  `${xmlHead}<office:document-styles ${namespaces}>${fontFaces}<office:styles>${namedStyles}</office:styles><office:automatic-styles>${pageLayout(document)}</office:automatic-styles>`
  + '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">'
  + `<style:footer><text:p text:style-name="Footer">${footerText(document.footer)}</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;

/** The document as an ODT file. */
export function emitOdt(document: Document): Uint8Array {
  assertWritableDocument(document);
  return zipParts([
    { path: 'mimetype', content: MIME, stored: true },
    { path: 'content.xml', content: contentXml(document) },
    { path: 'styles.xml', content: stylesXml(document) },
    { path: 'meta.xml', content: metaXml(document) },
    { path: 'META-INF/manifest.xml', content: manifest },
  ]);
}
