/** Made-up comparison tables in every format, for tests. A cell is lines parted by "\n"; ⟦…⟧ is underlined. */
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableAmendment, type TableAmendment, type TableAmendmentOptions } from '../../../compiler/import/table-amendment.ts';
import type { ComparisonTable } from '../../../compiler/import/table.ts';
import { importText } from './flat.ts';
import type { RegulationText } from '../../../compiler/model/regulation.ts';
import type { RegulationVersion } from '../../../compiler/model/version.ts';
import { applyAmendment, type AppliedAmendment } from '../../../compiler/consolidate/index.ts';
import { resolveAmendment } from '../../../compiler/resolve/amendment.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { docx, odt, p, run } from './office-parts.ts';

export interface SampleTable {
  readonly above: readonly string[];
  /** Header rows among the others begin with #. */
  readonly rows: readonly (readonly string[])[];
  readonly below?: readonly string[];
}

export const TITLE = '國立測試大學借書要點部分規定修正對照表';
export const POINTS = ['修正規定', '現行規定', '說明'];
export const ARTICLES = ['修正條文', '現行條文', '說明'];

export const sample = (rows: readonly (readonly string[])[], headers: readonly string[] = POINTS, above: readonly string[] = [TITLE]): SampleTable => ({ above, rows: [headers, ...rows] });

const pieces = (line: string): { text: string; marked: boolean }[] => line.split(/(⟦[^⟧]*⟧)/).filter((s) => s !== '').map((s) => (s.startsWith('⟦') ? { text: s.slice(1, -1), marked: true } : { text: s, marked: false }));
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = (cell: string): string[] => (cell === '' ? [] : cell.split('\n'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const htmlLine = (line: string): string => pieces(line).map(({ text, marked }) => (marked ? `<u>${xml(text)}</u>` : xml(text))).join('');
const html = ({ above, rows, below = [] }: SampleTable): string =>
  `<html><body>${above.map((l) => `<p>${l}</p>`).join('')}<table border="1">${rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell).map((l) => `<p>${htmlLine(l)}</p>`).join('')}</td>`).join('')}</tr>`).join('')}</table>${below.map((l) => `<p>${l}</p>`).join('')}</body></html>`;

const docxLine = (line: string): string => p(pieces(line).map(({ text, marked }) => run(xml(text), marked ? '<w:u w:val="single"/>' : '')).join(''));
const docxTable = ({ above, rows, below = [] }: SampleTable): Uint8Array =>
  docx(`${above.map((l) => p(run(l))).join('')}<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${lines(cell).map(docxLine).join('') || p('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>${below.map((l) => p(run(l))).join('')}`);

const odtLine = (line: string): string => `<text:p>${pieces(line).map(({ text, marked }) => (marked ? `<text:span text:style-name="U">${xml(text)}</text:span>` : xml(text))).join('')}</text:p>`;
const odtTable = ({ above, rows, below = [] }: SampleTable): Uint8Array =>
  odt(
    `${above.map((l) => `<text:p>${l}</text:p>`).join('')}<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${lines(cell).map(odtLine).join('')}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>${below.map((l) => `<text:p>${l}</text:p>`).join('')}`,
    '<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>',
  );

const markdown = ({ above, rows, below = [] }: SampleTable): string => {
  const [head, ...rest] = rows.map((row) => `| ${row.map((cell) => lines(cell).map(htmlLine).join('<br>')).join(' | ')} |`);
  return [...above, '', head, `|${rows[0]!.map(() => '---').join('|')}|`, ...rest, '', ...below].join('\n');
};

const tabbed = ({ above, rows, below = [] }: SampleTable): string => [...above, '', ...rows.map((row) => row.map((cell) => lines(cell).map((l) => `<p>${htmlLine(l)}</p>`).join(' ')).join('\t')), '', ...below].join('\n');

export const FORMATS = {
  'table.docx': docxTable,
  'table.odt': odtTable,
  'table.html': (t: SampleTable) => bytes(html(t)),
  'table.md': (t: SampleTable) => bytes(markdown(t)),
  'table.txt': (t: SampleTable) => bytes(tabbed(t)),
} as const;
export type TableFile = keyof typeof FORMATS;

/** Reads a sample in one format; fails when no table is recognised. */
export function readSample(table: SampleTable, name: TableFile = 'table.html'): ComparisonTable {
  const read = readDocument({ name, bytes: FORMATS[name](table) });
  if (!read.table) throw new Error(`no table in ${name}`);
  return read.table;
}

export const amendmentOf = (table: SampleTable, options: TableAmendmentOptions = {}, name: TableFile = 'table.html'): TableAmendment => tableAmendment(readSample(table, name), options);

/** The operations of the amendment, without its head. */
export const operations = (amendment: TableAmendment): string => amendment.text.slice(amendment.text.indexOf('\n\n') + 2).trimEnd();

export const versionOf = (text: RegulationText): RegulationVersion => ({ text: { ...text, alias: 'test.lending', version: '1' }, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('base.fagui', '') });

/** A regulation from plain text. */
export const regulation = (text: string): RegulationVersion => versionOf(importText(text).regulation);

/** Applies the amendment to the base that it names; fails when anything is wrong with it. */
export function apply(amendment: TableAmendment): AppliedAmendment {
  const source = createSource('amendment.fagui', amendment.text);
  const wrong: string[] = [];
  const report = (d: Parameters<typeof messageOf>[0]): void => void (d.severity === 'error' && wrong.push(messageOf(d, 'zh')));
  const syntax = parseSource(source, report);
  if (syntax.kind !== 'amendment') throw new Error('no amendment');
  const applied = applyAmendment({ ...versionOf(amendment.base), text: amendment.base }, resolveAmendment(source, syntax, report), report);
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${amendment.text}`);
  return applied;
}
