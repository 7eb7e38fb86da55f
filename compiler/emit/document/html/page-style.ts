/** The style sheet of a page: official typography on paper, readable on a desk and on a phone. */
import { cellPadding, typefaces, type Typeface } from '../typography.ts';
import { A4, type Document, type FooterPart, type LineRole } from '../model.ts';

/** A string of CSS: every sign that could end it, or the style element, is written as an escape. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

const counters = { pageNumber: 'counter(page)', pageCount: 'counter(pages)' } as const;

const footerContent = (parts: readonly FooterPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? cssString(part.text) : counters[part.kind])).join(' ');

function pageRule({ page, footer }: Document): string {
  const { top, right, bottom, left } = page.margins;
  const size = page.orientation === 'portrait' ? `${A4.short}mm ${A4.long}mm` : `${A4.long}mm ${A4.short}mm`;
  const content = footer.length === 0 ? '' : `@bottom-center{content:${footerContent(footer)};font:10pt "DocumentLatin","標楷體","DFKai-SB","BiauKai","TW-Kai",serif}`;
  return `@page{size:${size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${content}}`;
}

function typefaceRule(selector: string, face: Typeface): string {
  const weight = face.bold ? 'bold' : 'normal';
  return `${selector}{font-size:${face.size}pt;line-height:${face.leading}pt;margin:${face.before}pt 0 ${face.after}pt;text-align:${face.align};font-weight:${weight}}
${selector}+${selector}{margin-top:-${face.after}pt}`;
}

// Latin letters and digits in Times, everything else in the Kai face, quotation marks and dashes included
const fonts = `@font-face{font-family:"DocumentLatin";src:local("Times New Roman"),local("Liberation Serif");unicode-range:U+20-7E}
@font-face{font-family:"DocumentLatin";font-weight:bold;src:local("Times New Roman Bold"),local("Liberation Serif Bold");unicode-range:U+20-7E}`;

// each cell draws its right and lower rule, also where a page ends inside it: collapsed rules are left open there
const base = `*{box-sizing:border-box}
html{background:#e9e9e6;color:#000;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font-family:"DocumentLatin","標楷體","DFKai-SB","BiauKai","TW-Kai",serif}
h1,h2,p,.c>span,th>span{white-space:pre-wrap;overflow-wrap:anywhere;line-break:strict}
.c>span,th>span{display:block}
.c table{margin:2pt 0}
.c table :is(th,td){white-space:pre-wrap;overflow-wrap:anywhere;line-break:strict}
u{text-decoration:underline;text-underline-offset:.15em;text-decoration-skip-ink:none}
s{text-decoration:line-through}
u s,s u{text-decoration:underline line-through}
table{width:calc(100% - 2px);border-collapse:separate;border-spacing:0;table-layout:fixed;margin:0;border-left:1px solid #000}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{border:solid #000;border-width:0 1px 1px 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:1pt ${cellPadding}mm;vertical-align:top;text-align:${typefaces.cell.align};font-weight:normal;font-size:${typefaces.cell.size}pt;line-height:${typefaces.cell.leading}pt}
thead tr:first-child th,table:not(:has(thead)) tr:first-child>*{border-top-width:1px}
th,.m{text-align:center;vertical-align:middle}
.table{position:relative}
.table+.table{margin-top:10pt}`;

/** Paper on a desk, and below 600 px one card a row, with the name of the column before each cell. */
function screenRules({ page }: Document): string {
  const { top, right, bottom, left } = page.margins;
  const width = page.orientation === 'portrait' ? A4.short : A4.long;
  return `@media screen{main{max-width:${width}mm;min-height:100vh;margin:0 auto;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:#fff}
.table{overflow-x:auto}}
@media screen and (max-width:600px){html{background:#fff}
main{padding:16px 14px 32px;min-height:0}
.history{text-align:left}
.stacks>table{border:0}
.stacks>table,.stacks>table>tbody,.stacks>table>tbody>tr,.stacks>table>tbody>tr>td{display:block;width:100%}
.stacks>table>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks>table>tbody>tr{border:1px solid #000;margin:0 0 14px}
.stacks>table>tbody>tr>td{border-width:1px 0 0;border-color:#bbb;padding:6px 10px 8px;text-align:left}
.stacks>table>tbody>tr>td:first-child{border-width:0}
.stacks>table>tbody>tr>td::before{content:attr(data-label);display:block;font-size:10pt;line-height:16pt;color:#444;text-align:left}
.stacks td.e::after{content:"（無）";color:#595959}}`;
}

const printRules = `@media print{html{background:none}
thead{display:table-header-group}
.k{break-inside:avoid}
h1,h2{break-after:avoid}
.table{overflow:visible}}`;

const roles: readonly (readonly [LineRole, string])[] = [['title', '.title'], ['history', '.history'], ['note', '.note'], ['heading', '.heading'], ['body', '.body']];

/** The whole style sheet; `placements` are the rules for the indents and columns that the document uses. */
export function pageStyle(document: Document, placements: readonly string[]): string {
  return [
    fonts, pageRule(document), base,
    ...roles.map(([role, selector]) => typefaceRule(selector, typefaces[role])),
    '.l{text-align:left}', ...placements, screenRules(document), printRules,
  ].join('\n');
}
