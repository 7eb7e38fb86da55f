/** Small .docx and .odt files put together from XML, for tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A .docx from the inside of w:body and other parts by path (the inside of their root element). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Record<string, string> = { numbering: 'numbering', styles: 'styles', footnotes: 'footnotes', comments: 'comments', header1: 'hdr', footer1: 'ftr' };
  const files: Record<string, Uint8Array> = { 'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`) };
  for (const [name, inner] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(`<w:${roots[name]} ${W}>${inner}</w:${roots[name]}>`);
  return zipSync(files);
}

export const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inner: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`;
export const t = (text: string): string => p(run(text));
export const li = (list: number, level: number, text: string): string => p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** One abstract list with levels given as [format, text, more]. */
export const list = (id: number, ...levels: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, text, more = ''], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`;
export const num = (id: number, abstract: number, inner = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;

const O = ['office', 'style', 'text', 'table', 'drawing'].map((n) => `xmlns:${n === 'drawing' ? 'draw' : n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`).join(' ');

/** An .odt from the inside of office:text, of its automatic styles and of its master page. */
export const odt = (body: string, styles = '', page = ''): Uint8Array =>
  zipSync({
    ...(page === '' ? {} : { 'styles.xml': strToU8(`<?xml version="1.0"?><office:document-styles ${O}><office:master-styles><style:master-page style:name="Standard">${page}</style:master-page></office:master-styles></office:document-styles>`) }),
    'content.xml': strToU8(`<?xml version="1.0"?><office:document-content ${O}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
  });
