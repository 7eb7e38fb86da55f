/** The parts of a DOCX package other than the text: properties, settings, footer, relationships. */
import type { Document, FooterPart } from '../model.ts';
import { runXml } from './line.ts';
import { escapeXml, wordNamespace, xmlHead } from './xml.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

export const contentTypesXml: string = `${xmlHead}<Types xmlns="${packageNamespace}/content-types">`
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  + '<Default Extension="xml" ContentType="application/xml"/>'
  + override('/word/document.xml', `${wordType}.document.main+xml`)
  + override('/word/styles.xml', `${wordType}.styles+xml`)
  + override('/word/settings.xml', `${wordType}.settings+xml`)
  + override('/word/fontTable.xml', `${wordType}.fontTable+xml`)
  + override('/word/footer1.xml', `${wordType}.footer+xml`)
  + override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')
  + '</Types>';

const relationships = (items: readonly (readonly [string, string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${items
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const packageRelationshipsXml: string = relationships([
  [`${officeRelationships}/officeDocument`, 'word/document.xml'],
  [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

/** The footer is the first: document.xml names it rId1. */
export const documentRelationshipsXml: string = relationships([
  [`${officeRelationships}/footer`, 'footer1.xml'],
  [`${officeRelationships}/styles`, 'styles.xml'],
  [`${officeRelationships}/settings`, 'settings.xml'],
  [`${officeRelationships}/fontTable`, 'fontTable.xml'],
]);

export const settingsXml: string = `${xmlHead}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/>`
  + '<w:defaultTabStop w:val="480"/><w:characterSpacingControl w:val="doNotCompress"/>'
  + '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
  + '<w:themeFontLang w:val="en-US" w:eastAsia="zh-TW"/></w:settings>';

/** No clock: the dates are the same in every document. */
const fixedDate = '2000-01-01T00:00:00Z';

/** Title, origin and language of the document; nobody is named. */
export function corePropertiesXml(document: Document): string {
  const date = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:${name}>`;
  const origin = document.origin === undefined ? '' : `<dc:source>${escapeXml(document.origin)}</dc:source>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
    + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(document.title)}</dc:title>${origin}<dc:language>zh-TW</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`;
}

const fields = { pageNumber: 'PAGE', pageCount: 'NUMPAGES' } as const;

const footerPartXml = (part: FooterPart): string =>
  part.kind === 'text' ? runXml({ text: part.text }) : `<w:fldSimple w:instr=" ${fields[part.kind]} ">${runXml({ text: '1' })}</w:fldSimple>`;

/** The footer of every page. */
export const footerXml = (document: Document): string =>
  `${xmlHead}<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${document.footer.map(footerPartXml).join('')}</w:p></w:ftr>`;
