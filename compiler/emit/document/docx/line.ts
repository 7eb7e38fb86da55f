/** Lines and runs in OOXML. */
import { typefaces } from '../typography.ts';
import type { Run, TextLine } from '../model.ts';
import { escapeXml, twips } from './xml.ts';

/** Style ids by role (styles.ts); lines in tables have their own. */
export const styleIds = { title: 'Title', history: 'History', note: 'Note', heading: 'Heading1', body: 'Provision', cell: 'TableText' } as const;

const wordsXml = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);

/** Text as `w:t`, with tabs and line ends as the elements that word processors read. */
function textXml(text: string): string {
  if (!/[\t\n]/.test(text)) return wordsXml(text);
  return text.split(/([\t\n])/).map((part) => (part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : wordsXml(part))).join('');
}

function looksXml(run: Run): string {
  const bold = run.bold ? '<w:b/><w:bCs/>' : '';
  const strike = run.strike ? '<w:strike/>' : '';
  const underline = run.underline ? '<w:u w:val="single"/>' : '';
  return `${bold}${strike}${underline}`;
}

/** A run with its marks (w:r). The hint gives quotation marks, dashes and circles, which both scripts have, to the Kai face. */
export const runXml = (run: Run): string =>
  `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/>${looksXml(run)}</w:rPr>${textXml(run.text)}</w:r>`;

function indentXml(indent: number, hanging: number, size: number): string {
  if (indent === 0 && hanging === 0) return '';
  const first = hanging < 0 ? `w:firstLine="${twips(-hanging * size)}"` : `w:hanging="${twips(hanging * size)}"`;
  return `<w:ind w:left="${twips(indent * size)}" ${first}/>`;
}

/** `w:p` for a line of the page, or of a cell. */
export function lineXml(line: TextLine, place: 'page' | 'cell', align: 'start' | 'center' = 'start'): string {
  const style = place === 'cell' ? 'cell' : line.role;
  const indent = indentXml(line.indent, line.hanging, typefaces[style].size);
  const justification = align === 'center' ? '<w:jc w:val="center"/>' : line.align === 'left' ? '<w:jc w:val="left"/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${styleIds[style]}"/>${indent}${justification}</w:pPr>${line.runs.map(runXml).join('')}</w:p>`;
}
