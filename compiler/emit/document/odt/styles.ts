/** Styles of an ODT file: the named ones of the official papers, and the automatic ones that single lines, runs and tables ask for. */
import { cellPadding, typefaces, type Typeface } from '../typography.ts';
import { A4, type Document, type Run, type TextLine } from '../model.ts';
import { odfFontNames } from './xml.ts';

/** Style names by role; lines in tables have their own. */
export const styleNames = { title: 'Title', history: 'History', note: 'Note', heading: 'Heading_20_1', body: 'Provision', cell: 'Table_20_Text' } as const;
export type StyleRole = keyof typeof styleNames;

/** Automatic styles in the order of their first use, by name. A style is written once, however often it is asked for. */
export type StyleBook = Map<string, string>;

const points = (size: number): string => `${Math.round(size * 100) / 100}pt`;
const alignments = { justify: 'justify', center: 'center', right: 'end', left: 'start' } as const;

const paragraphStyle = (name: string, display: string, more: string, face: Typeface, outline = ''): string =>
  `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph" style:parent-style-name="Standard"${outline}>`
  + `<style:paragraph-properties fo:margin-top="${points(face.before)}" fo:margin-bottom="${points(face.after)}" fo:line-height="${points(face.leading)}" fo:text-align="${alignments[face.align]}" style:contextual-spacing="true" style:snap-to-layout-grid="false"${more}/>`
  + `<style:text-properties ${sizeOf(face)}/></style:style>`;

function sizeOf({ size, bold }: Typeface): string {
  const weight = bold ? 'bold' : 'normal';
  return ['', '-asian', '-complex'].map((script) => `${script === '' ? 'fo' : 'style'}:font-size${script}="${size}pt" ${script === '' ? 'fo' : 'style'}:font-weight${script}="${weight}"`).join(' ');
}

const defaults = '<style:default-style style:family="paragraph">'
  + '<style:paragraph-properties style:tab-stop-distance="24pt" style:punctuation-wrap="hanging" style:line-break="strict" style:text-autospace="ideograph-alpha" style:writing-mode="lr-tb"/>'
  + `<style:text-properties style:font-name="${odfFontNames.latin}" style:font-name-asian="${odfFontNames.kai}" style:font-name-complex="${odfFontNames.latin}" fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="TW" style:letter-kerning="false"/>`
  + '</style:default-style><style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>'
  + '<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>';

const footer: Typeface = { size: 10, leading: 14, before: 0, after: 0, align: 'center', bold: false };

/** The named styles. */
export const namedStyles: string = `${defaults}<style:style style:name="Standard" style:family="paragraph" style:class="text"/>`
  + paragraphStyle(styleNames.title, 'Title', ' fo:keep-with-next="always"', typefaces.title)
  + paragraphStyle(styleNames.history, 'History', '', typefaces.history)
  + paragraphStyle(styleNames.note, 'Note', '', typefaces.note)
  + paragraphStyle(styleNames.heading, 'Heading 1', ' fo:keep-with-next="always"', typefaces.heading, ' style:default-outline-level="1"')
  + paragraphStyle(styleNames.body, 'Provision', '', typefaces.body)
  + paragraphStyle(styleNames.cell, 'Table Text', '', typefaces.cell)
  + paragraphStyle('Footer', 'Footer', '', footer);

/** Distance of the footer from the edge of the paper in millimetres. */
const FOOTER_DISTANCE = 10;

/** Paper, margins, and the room of the footer inside the bottom margin. */
export function pageLayout({ page }: Document): string {
  const [width, height] = page.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const { top, right, bottom, left } = page.margins;
  const below = Math.min(FOOTER_DISTANCE, bottom);
  const line = Math.round((footer.leading * 2540) / 72) / 100;
  return `<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${page.orientation}"`
    + ` fo:margin-top="${top}mm" fo:margin-right="${right}mm" fo:margin-bottom="${below}mm" fo:margin-left="${left}mm" style:layout-grid-mode="none" style:writing-mode="lr-tb"/>`
    + `<style:footer-style><style:header-footer-properties svg:height="${bottom - below}mm" fo:margin-top="${Math.max(0, Math.round((bottom - below - line) * 100) / 100)}mm" style:dynamic-spacing="false"/></style:footer-style></style:page-layout>`;
}

function remember(book: StyleBook, name: string, style: string): string {
  if (!book.has(name)) book.set(name, style);
  return name;
}

/** 1.25 → 1_2e_25: a name that XML takes. */
const inName = (value: number): string => String(value).replace('.', '_2e_').replace('-', '_2d_');

/** The style of a line: its role's own, or one with indents or another alignment. */
export function lineStyle(book: StyleBook, line: Pick<TextLine, 'indent' | 'hanging' | 'align'>, role: StyleRole, centred: boolean): string {
  const parent = styleNames[role];
  const align = centred ? 'center' : line.align === 'left' ? 'start' : '';
  if (line.indent === 0 && line.hanging === 0 && align === '') return parent;
  const { size } = typefaces[role];
  const indents = line.indent === 0 && line.hanging === 0 ? '' : ` fo:margin-left="${points(line.indent * size)}" fo:text-indent="${points(-line.hanging * size)}"`;
  const name = `${role}-${inName(line.indent)}-${inName(line.hanging)}${align === '' ? '' : `-${align}`}`;
  return remember(book, name, `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties${indents}${align === '' ? '' : ` fo:text-align="${align}"`}/></style:style>`);
}

/** The style of a run; null for plain words. */
export function runStyle(book: StyleBook, { underline, strike, bold }: Run): string | null {
  if (!underline && !strike && !bold) return null;
  const name = `${underline ? 'U' : ''}${strike ? 'S' : ''}${bold ? 'B' : ''}`;
  const looks = [
    underline ? 'style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"' : '',
    strike ? 'style:text-line-through-style="solid" style:text-line-through-type="single"' : '',
    bold ? 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"' : '',
  ].filter((look) => look !== '').join(' ');
  return remember(book, name, `<style:style style:name="${name}" style:family="text"><style:text-properties ${looks}/></style:style>`);
}

/** A table as wide as the text, in millimetres. */
export const tableStyle = (book: StyleBook, width: number): string =>
  remember(book, `Ruled${Math.round(width * 100)}`, `<style:style style:name="Ruled${Math.round(width * 100)}" style:family="table"><style:table-properties style:width="${width}mm" table:align="center" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`);

/** A column of `width` hundredths of a millimetre. */
export const columnStyle = (book: StyleBook, width: number): string =>
  remember(book, `Column${width}`, `<style:style style:name="Column${width}" style:family="table-column"><style:table-column-properties style:column-width="${width / 100}mm"/></style:style>`);

/** A row that a page may end inside, or not. */
export const rowStyle = (book: StyleBook, breakable: boolean): string => {
  const [name, keep] = breakable ? ['Row', 'auto'] : ['WholeRow', 'always'];
  return remember(book, name, `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties fo:keep-together="${keep}"/></style:style>`);
};

/** A ruled cell. */
export const cellStyle = (book: StyleBook, centred: boolean): string => {
  const [name, align] = centred ? ['MiddleCell', 'middle'] : ['Cell', 'top'];
  return remember(book, name, `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding-top="1pt" fo:padding-bottom="1pt" fo:padding-left="${cellPadding}mm" fo:padding-right="${cellPadding}mm" style:vertical-align="${align}"/></style:style>`);
};
