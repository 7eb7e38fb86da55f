/** Names of offices and regulations in the cells and explanations of a table: one that stands once, where the documents know it under another name. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { sourcesOf } from './table-sources.ts';
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
    const { source, span } = placeOfWords(text, sourcesOf(table));
    return { source, span: source.text.startsWith(text, span.start) ? { start: span.start + from, end: span.start + to } : span };
  };
  checkOffices(lines, texts, place, report);
  checkRegulations(lines, texts, place, report);
}

type PlaceOf = (line: Line, from: number, to: number) => Label;

function checkOffices(lines: readonly Line[], texts: readonly RegulationVersion[], place: PlaceOf, report: Report): void {
  const own = lines.flatMap((line) => officesIn(line.text).map((mention): PlacedOffice & { line: Line } => ({ mention, line, text: line.text, place: () => place(line, mention.from, mention.to) })));
  const byText = texts.map((version) => placedOffices({ version, others: new Map(), historyPlace: () => ({ source: version.source, span: { start: 0, end: 0 } }) }));
  const inTexts = byText.flat();
  const lineOf = new Map<PlacedOffice, Line>(own.map((one) => [one, one.line]));
  const told = new Set<PlacedOffice>();
  for (const found of misnamedOffices([...own, ...inTexts])) {
    const line = lineOf.get(found.here);
    // what the row renames has another name in its current column
    if (!line || (line.column === 'current' && line.row.amended)) continue;
    told.add(found.here);
    report(officeDiffers(found));
  }
  for (const found of renamedOnce(own, byText)) if (!told.has(found.here)) report(officeDiffers(found));
}

const TELLS_OF_NAME = /更名|改名|改制|改稱|名稱|單位|移撥|權責|業務|改由|組織/;
const nameOf = ({ stem, end }: PlacedOffice['mention']): string => stem + end;

/** An office that a row names otherwise than before while its 說明 says nothing of it, and other provisions have the old name still. */
function renamedOnce(own: readonly (PlacedOffice & { line: Line })[], byText: readonly (readonly PlacedOffice[])[]): { here: PlacedOffice; there: PlacedOffice }[] {
  const byRow = new Map<ReadRow, (PlacedOffice & { line: Line })[]>();
  for (const one of own) if (one.line.row.current && one.line.row.amended) byRow.set(one.line.row, [...(byRow.get(one.line.row) ?? []), one]);
  return [...byRow].flatMap(([row, offices]) => {
    const of = (column: Line['column']): typeof offices => offices.filter(({ line }) => line.column === column);
    const [current, amended] = [of('current'), of('amended')].map((all) => new Set(all.map(({ mention }) => nameOf(mention)))) as [Set<string>, Set<string>];
    const isTold = (name: string): boolean => row.explanation.some((line) => line.includes(name));
    if (row.explanation.some((line) => TELLS_OF_NAME.test(line))) return [];
    return of('amended').filter(({ mention }) => !current.has(nameOf(mention)) && !isTold(nameOf(mention))).flatMap((here) => {
      const was = of('current').filter(({ mention }) => mention.end === here.mention.end && isAlike(mention.stem, here.mention.stem) && !amended.has(nameOf(mention)) && !isTold(nameOf(mention)));
      if (was.length === 0) return [];
      const old = nameOf(was[0]!.mention);
      const [standing, renamed] = [byText.map((all) => all.filter(({ mention }) => nameOf(mention) === old)), own.filter(({ mention, line }) => line.column === 'current' && nameOf(mention) === old)];
      // every text has it, and more often than rows may rename it
      return standing.every((all) => all.length > 0) && standing.flat().length > renamed.length ? [{ here, there: standing.flat()[0]! }] : [];
    });
  });
}

/** Two names of one length with more characters in common than not, or of two with one. */
const isAlike = (a: string, b: string): boolean => a.length === b.length && 2 * [...a].filter((c) => b.includes(c)).length >= a.length;

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
