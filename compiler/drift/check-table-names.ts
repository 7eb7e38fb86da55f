/** Names of offices and regulations in the cells and explanations of a table: one that stands once, where the documents know it under another name. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { misnamedOffices, officeDiffers, officesIn, placedOffices, type PlacedOffice } from './text/offices.ts';
import { namesIn, soundsLike } from './text/names.ts';

interface Line {
  readonly text: string;
  readonly row: ReadRow;
  readonly column: 'amended' | 'current' | 'explanation';
}

const linesOf = (element: Element | null): readonly string[] => (element ? printedLines(element) : []);
const allLines = (table: ComparisonTable): Line[] =>
  table.rows.flatMap((row) => (['current', 'amended', 'explanation'] as const).flatMap((column) => (column === 'explanation' ? row.explanation : linesOf(row[column])).map((text): Line => ({ text, row, column }))));

/** `texts`: the text in force and the draft, as far as they are known. */
export function checkTableNames(table: ComparisonTable, texts: readonly RegulationVersion[], report: Report): void {
  const lines = allLines(table);
  const place = ({ text }: Line, from: number, to: number): Label => {
    const { source, span } = placeOfWords(text, [table.source]);
    return { source, span: source.text.startsWith(text, span.start) ? { start: span.start + from, end: span.start + to } : span };
  };
  checkOffices(lines, texts, place, report);
  checkRegulations(lines, texts, place, report);
}

type PlaceOf = (line: Line, from: number, to: number) => Label;

function checkOffices(lines: readonly Line[], texts: readonly RegulationVersion[], place: PlaceOf, report: Report): void {
  const own = lines.flatMap((line) => officesIn(line.text).map((mention): PlacedOffice & { line: Line } => ({ mention, line, place: () => place(line, mention.from, mention.to) })));
  const inTexts = texts.flatMap((version) => placedOffices({ version, others: new Map(), historyPlace: () => ({ source: version.source, span: { start: 0, end: 0 } }) }));
  const lineOf = new Map<PlacedOffice, Line>(own.map((one) => [one, one.line]));
  for (const found of misnamedOffices([...own, ...inTexts])) {
    const line = lineOf.get(found.here);
    // what the row renames has another name in its current column
    if (line && !(line.column === 'current' && line.row.amended)) report(officeDiffers(found));
  }
}

/** Names of explanations against those of the whole table and its texts. */
function checkRegulations(lines: readonly Line[], texts: readonly RegulationVersion[], place: PlaceOf, report: Report): void {
  const named = lines.flatMap((line) => namesIn(line.text).map((mention) => ({ ...mention, line })));
  const count = (name: string): number => named.filter((one) => one.name === name).length;
  const inTexts = new Set(texts.flatMap(({ text }) => text.body.flatMap((e) => printedLines(e).flatMap((words) => namesIn(words).map(({ name }) => name)))));
  const said = new Set<string>();
  for (const one of named) {
    if (said.has(one.name) || inTexts.has(one.name) || count(one.name) > 1 || one.line.column === 'current') continue;
    const other = named.find(({ name, line }) => name !== one.name && !(line.row === one.line.row && line.column === 'current' && one.line.column === 'amended') && soundsLike(name, one.name) && count(name) > 1);
    if (!other) continue;
    said.add(one.name);
    report(diagnose('FG3022', { name: one.name, other: other.name }, place(one.line, one.from, one.to), { related: [{ ...place(other.line, other.from, other.to), note: { zh: `這裡寫「${other.name}」`, en: `here it is ${other.name}` } }] }));
  }
}
