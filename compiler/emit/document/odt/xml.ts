/** Writing ODF: namespaces, fonts, and text whose white space survives reading. */
import { escapeXml } from '../docx/xml.ts';

export { escapeXml };

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

const open = 'urn:oasis:names:tc:opendocument:xmlns:';
const prefixes: readonly (readonly [string, string])[] = [
  ['office', `${open}office:1.0`], ['style', `${open}style:1.0`], ['text', `${open}text:1.0`], ['table', `${open}table:1.0`],
  ['fo', `${open}xsl-fo-compatible:1.0`], ['svg', `${open}svg-compatible:1.0`], ['meta', `${open}meta:1.0`], ['dc', 'http://purl.org/dc/elements/1.1/'],
];

/** The declarations of the root of every part. */
export const namespaces: string = `${prefixes.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')} office:version="1.3"`;

export const odfFontNames = { kai: '標楷體', latin: 'Times New Roman' } as const;

/** Other names of the Kai face let systems without Chinese font names find it. */
export const fontFaces: string = '<office:font-face-decls>'
  + `<style:font-face style:name="${odfFontNames.kai}" svg:font-family="標楷體;DFKai-SB;BiauKai;TW-Kai" style:font-family-generic="script" style:font-pitch="fixed"/>`
  + `<style:font-face style:name="${odfFontNames.latin}" svg:font-family="&apos;Times New Roman&apos;" style:font-family-generic="roman" style:font-pitch="variable"/>`
  + '</office:font-face-decls>';

const spaces = (count: number): string => (count === 1 ? '<text:s/>' : `<text:s text:c="${count}"/>`);

/** Readers drop spaces at the edges of a line and join several: only one between two words is written as it is. */
export function textXml(text: string): string {
  if (!/[ \t\n]/.test(text)) return escapeXml(text);
  return text.split(/([\t\n]| +)/).map((part, i, all) => {
    if (part === '\t') return '<text:tab/>';
    if (part === '\n') return '<text:line-break/>';
    if (!part.startsWith(' ')) return escapeXml(part);
    const betweenWords = part.length === 1 && /[^\s]$/.test(all[i - 1] ?? '') && /^[^\s]/.test(all[i + 1] ?? '');
    return betweenWords ? ' ' : spaces(part.length);
  }).join('');
}
