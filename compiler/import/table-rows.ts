/** The rows of a comparison table, each with the elements of its cells. The cells are read as any regulation text is. */
import { CJK_NUMERAL } from '../../lang/numerals.ts';
import { parseAddress } from '../../lang/addresses.ts';
import type { AddressStep } from '../../lang/ast.ts';
import { readAnnexMarker, readHeading, readProvisionMarker } from '../../lang/markers.ts';
import type { Element } from '../model/regulation.ts';
import { continuesSentence, isTerminated } from './broken-lines.ts';
import { isTitleWord, kindOf, splitInstitution } from './header.ts';
import { joinLines, trimEdges, type Finding, type SourceLine } from './lines.ts';
import { readAnyMarker, readBareLabel, readListMarker } from './read-marker.ts';
import { readStructure } from './structure.ts';
import { dropStruck, struckFindings } from './struck.ts';
import { withCapitalHeadings } from './table-capital-headings.ts';
import { headerCells, readColumns, type TableColumns } from './table-headers.ts';
import { joinHalfRows, pairProvisions, type ProvisionPair } from './table-pairs.ts';
import { fillLeftOut } from './table-left-out.ts';
import { isDeletedCell, isEmptyCell, isSameCell, linesOfCell, prefixLine, saysGone, saysSame, wordsOf } from './table-lines.ts';

/** A row as printed, its cells as lines; pieces that a page break parted are one row again. */
export interface PrintedRow {
  /** 條次 as printed, "" where the labels stand in the cells. */
  readonly label: string;
  readonly amended: readonly SourceLine[];
  readonly current: readonly SourceLine[];
  readonly explanation: readonly SourceLine[];
  readonly names: boolean;
  /** The table has no current column. */
  readonly isNew: boolean;
  /** The explanation of the row above, with which the cell is merged. */
  readonly shared: readonly SourceLine[] | null;
}

/** What a cell holds: elements of a regulation, or why it could not be read. */
export interface ReadRow {
  readonly printed: PrintedRow;
  readonly amended: Element | null;
  readonly current: Element | null;
  /** 第五條（刪除） or （刪除）: the number stays. */
  readonly deletedMark: boolean;
  /** The 條次 column goes below the provision (第五點(一)): the cells hold that element alone. */
  readonly steps: readonly AddressStep[];
  readonly explanation: readonly string[];
  /** New and old name, in the row of a new name. */
  readonly names: readonly [amended: string, current: string] | null;
}

export interface UnreadCell {
  readonly column: 'amended' | 'current' | 'explanation';
  readonly words: string;
}

export interface TableRows {
  readonly rows: readonly ReadRow[];
  readonly unread: readonly UnreadCell[];
  /** Rows that went on from the page before. */
  readonly continued: number;
}

const labelOf = (text: string): boolean => (readProvisionMarker(text) ?? readBareLabel(text) ?? readHeading(text) ?? readAnnexMarker(text)) !== null;
const startsLabelled = (lines: readonly SourceLine[]): boolean => lines[0] !== undefined && !lines[0].table && (lines[0].marker?.style === 'cjk' || labelOf(lines[0].text));

/** 1. and （一） open the rows of a table where no cell begins 第三條 or 三、: their first lines say so from here on. */
function withLabels(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  // what an annex is called says nothing of how provisions are numbered
  const isAnnex = (lines: readonly SourceLine[]): boolean => lines[0] !== undefined && !lines[0].table && readAnnexMarker(lines[0].text) !== null;
  const cells = rows.flatMap((row) => [row.amended, row.current]).filter((lines) => !isEmptyCell(lines) && !isDeletedCell(lines) && !isAnnex(lines));
  const styleOf = ([first]: readonly SourceLine[]): string | undefined => (!first || first.table ? undefined : readListMarker(first.text)?.style);
  const style = cells[0] && styleOf(cells[0]);
  const others = cells.filter((lines) => startsLabelled(lines) || ![style, undefined].includes(styleOf(lines)));
  if (rows.some((row) => row.label !== '' || row.names) || others.length > 0 || (style !== 'digit' && style !== 'parenCjk')) return rows;
  const labelled = (lines: readonly SourceLine[]): SourceLine[] => lines.map((line, i) => (i === 0 && styleOf([line]) === style ? { ...line, marker: { ...readListMarker(line.text)!, style: 'cjk' } } : line));
  const cell = (lines: readonly SourceLine[]): readonly SourceLine[] => (isEmptyCell(lines) || isDeletedCell(lines) ? lines : labelled(lines));
  return rows.map((row) => ({ ...row, amended: cell(row.amended), current: cell(row.current) }));
}

/** All rows of the tables, printed headers left out. */
export function printedRows(tables: readonly SourceLine[], keepStruck: boolean): { rows: PrintedRow[]; continued: number; struck: Finding[]; notes: string[] } {
  const rows: PrintedRow[] = [];
  const struck: Finding[] = [];
  const notes: string[] = [];
  let columns: TableColumns | null = null;
  for (const table of tables) {
    (table.table ?? []).forEach((cells, y) => {
      const header = readColumns(headerCells(table.table!, y));
      if (header) columns = header;
      else if (columns && isNote(cells)) notes.push(cells[0]!);
      else if (columns && cells.some((cell) => !/^(?:[<^]|[-－—–─]*)$/.test(cell))) {
        const whole = printedRow(table, y, cells, columns);
        const row = keepStruck ? whole : { ...whole, amended: dropStruck(whole.amended) };
        if (!keepStruck) struck.push(...struckFindings(whole.amended, true));
        if (!saysOnlyWhere(row)) rows.push(row);
      }
    });
  }
  return { ...joined(withCapitalHeadings(withLabels(rows))), struck, notes };
}

/** Rows that a page break parted as one each. */
function joined(printed: readonly PrintedRow[]): { rows: PrintedRow[]; continued: number } {
  const rows: PrintedRow[] = [];
  let isWorded = false;
  for (const row of printed) {
    const before = rows.at(-1);
    isWorded ||= [row.amended, row.current].some(startsWorded) || isWord(row.label);
    if (before && goesOn(before, row, isWorded)) rows[rows.length - 1] = joinRows(before, row);
    else rows.push(before && row.shared ? { ...row, shared: [...(before.shared ?? []), ...before.explanation] } : row);
  }
  return { rows, continued: printed.length - rows.length };
}

const BARE_NUMBER = new RegExp(`^[${CJK_NUMERAL}0-9０-９]{1,5}(?:之[${CJK_NUMERAL}]{1,3})?$`);
/** 備註：畫底線者為修正處。 across the whole table. */
const isNote = (cells: readonly string[]): boolean => cells.length > 2 && cells[0] !== '' && cells.slice(1).every((cell) => cell === '<') && (readProvisionMarker(cells[0]!) ?? readBareLabel(cells[0]!)) === null;

function printedRow(table: SourceLine, y: number, cells: readonly string[], columns: TableColumns): PrintedRow {
  const at = (column: number | null): SourceLine[] => (column === null ? [] : linesOfCell(table, y, column));
  const printed = columns.number === null ? '' : trimEdges(cells[columns.number] ?? '').replace(/^[<^]$/, '');
  // a number alone under 條次 is that of a provision
  const label = columns.unit !== '' && BARE_NUMBER.test(printed) ? `第${printed}${columns.unit}` : printed;
  // 備註：學務處 says what stands in a column that comparison tables do not have
  const others = columns.others.flatMap(([column, head]) => at(column).map((line, i) => (i === 0 && !line.table ? prefixLine(`${head}：`, line) : line)));
  return { label, amended: at(columns.amended), current: at(columns.current), explanation: [...at(columns.explanation), ...others], names: columns.names, isNew: columns.current === null, shared: columns.explanation !== null && cells[columns.explanation] === '^' ? [] : null };
}

const ABOUT_THE_REST = /^[(（【]?(?:以下|其餘|其他)?(?:各?[條點]|條文|規定)?(?:均|皆)?(?:空白|未修正|略|不變|相同)[)）】]?。?$/;
/** 以下空白, 其餘未修正 at the end of a table: a row about no provision. */
const saysOnlyWhere = ({ label, amended, current, explanation }: PrintedRow): boolean =>
  label === '' && [...amended, ...current].length > 0 && [...amended, ...current, ...explanation].every((line) => !line.table && ABOUT_THE_REST.test(line.text));

const isWord = (text: string): boolean => ['article', 'pointWord'].includes(readProvisionMarker(text)?.style ?? '');
/** Does a cell begin 第三條 or 第三點? */
const startsWorded = (lines: readonly SourceLine[]): boolean => lines[0] !== undefined && isWord(lines[0].text);

/** A row without any label is the rest of the one before, which a page break parted; so is one that begins 二、 where the others begin 第三條 (`isWorded`). */
function goesOn(before: PrintedRow, row: PrintedRow, isWorded: boolean): boolean {
  if (row.names !== before.names || row.names || row.label !== '') return false;
  const cells = [row.amended, row.current].filter((lines) => !isEmptyCell(lines));
  // where 條次 stands in a column of its own, a row without one opens nothing
  if (before.label !== '' && ![before.amended, before.current].some(startsLabelled) && !cells.some(startsWorded)) return true;
  return cells.length === 0 || !cells.some((lines) => startsLabelled(lines) && !(isWorded && readProvisionMarker(lines[0]!.text)?.style === 'cjk'));
}

const joinRows = (a: PrintedRow, b: PrintedRow): PrintedRow => ({
  ...a, amended: joinCells(a.amended, b.amended), current: joinCells(a.current, b.current), explanation: joinCells(a.explanation, b.explanation),
});

/** The lines of a cell on two pages; a line that the page broke off goes on. */
function joinCells(a: readonly SourceLine[], b: readonly SourceLine[]): SourceLine[] {
  const [last, first] = [a.at(-1), b[0]];
  const isOpen = last !== undefined && first !== undefined && !last.table && !first.table && readAnyMarker(first.text) === null;
  // words without a stop, and a sentence below them that is no label of its own
  const wraps = isOpen && (last.full !== undefined ? continuesSentence(last, first) : !isTerminated(last.text) && /[，。；]/.test(first.text));
  return wraps ? [...a.slice(0, -1), joinLines(last, first), ...b.slice(1)] : [...a, ...b];
}

/** Reads the cells of all rows. A row that holds several provisions becomes one row for each. */
export function readRows(printed: readonly PrintedRow[], continued: number): TableRows {
  const unread: UnreadCell[] = [];
  const rows = printed.flatMap((row) => readRow(row, unread));
  return { rows: joinHalfRows(rows), unread, continued };
}

function readRow(printed: PrintedRow, unread: UnreadCell[]): ReadRow[] {
  const explanation = printed.explanation.map((line) => (line.table ? line.table.map((cells) => cells.join(' ')).join('；') : line.text)).filter((text) => text !== '');
  const base = { printed, amended: null, current: null, deletedMark: false, steps: [], explanation, names: null };
  if (printed.names || areNames(printed)) return [{ ...base, names: namesIn(printed) }];
  const address = printed.label === '' ? null : parseAddress(printed.label.replace(/[\s　]+/g, ''));
  const steps = address?.slice(1) ?? [];
  const read = (column: 'amended' | 'current'): Element[] => {
    const lines = printed[column];
    if (isEmptyCell(lines) || isDeletedCell(lines) || isSameCell(lines)) return [];
    const found = readCell(lines, printed.label, address);
    if (found.length === 0) unread.push({ column, words: wordsOf(lines) });
    return found;
  };
  const [own, written] = [read('current'), read('amended')];
  const current = isSameCell(printed.current) ? written : own;
  const amended = isSameCell(printed.amended) ? own : written;
  const deletedMark = isDeletedCell(printed.amended) || amended.some(isVacant);
  if (amended.length === 0 && current.length === 0) {
    if (explanation.length > 0) unread.push({ column: 'explanation', words: explanation.join('\n') });
    return [];
  }
  if (amended.length <= 1 && current.length <= 1) return [{ ...base, ...sayingSame({ amended: amended[0] ?? null, current: current[0] ?? null }), deletedMark, steps }];
  const isGone = ({ amended: element }: ProvisionPair): boolean => (element === null ? isDeletedCell(printed.amended) : isVacant(element));
  return pairProvisions(amended, current).map((pair, i) => ({ ...base, ...sayingSame(pair), deletedMark: isGone(pair), explanation: i === 0 ? explanation : [] }));
}

/** 第五條　（未修正）beside the provision: its words stand. */
function sayingSame({ amended, current }: ProvisionPair): ProvisionPair {
  const [only, ...rest] = amended?.children ?? [];
  if (!amended || !current || !only) return { amended, current };
  const [old, ...more] = current.children;
  if (old && more.length + old.children.length === 0 && saysSame(old.text) && !saysSame(only.text)) return { amended, current: { ...amended, marker: current.marker, gap: current.gap, number: current.number } };
  if (rest.length + only.children.length > 0 || !saysSame(only.text)) return { amended: fillLeftOut(amended, current), current };
  return { current, amended: { ...current, marker: amended.marker, gap: amended.gap, number: amended.number } };
}

const isVacant = (element: Element): boolean => element.children.length === 1 && saysGone(element.children[0]!.text);
/** The name of a regulation alone in both cells: some tables print the new name in their first row, under the heads of the provisions. */
const areNames = ({ label, amended, current }: PrintedRow): boolean =>
  (label === '' || isTitleWord(label)) && [amended, current].every((lines) => lines.length === 1 && !lines[0]!.table && !startsLabelled(lines) && lines[0]!.text.length <= 60 && !/[，。；：]/.test(withoutTitleWord(lines[0]!.text)) && kindOf(lines[0]!.text) !== '');

/** 名稱：學生選課要點 */
function withoutTitleWord(words: string): string {
  const [head, ...rest] = words.split(/[：:]/);
  return rest.length === 1 && isTitleWord(head!.replace(/[\s　]/g, '')) ? rest[0]!.trim() : words;
}

/** New and old name, without the institution where it stays the same. */
function namesIn({ amended, current }: PrintedRow): [amended: string, current: string] {
  const [next, old] = [nameIn(amended), nameIn(current)];
  const [a, b] = [splitInstitution(next), splitInstitution(old)];
  return a.institution === b.institution ? [a.title, b.title] : [next, old];
}

/** The names of a title row stand in the cells as they are, but for 名稱： in front of them. */
export const nameIn = (lines: readonly SourceLine[]): string => withoutTitleWord(lines.map((line) => line.text).join(''));

/** The elements of a cell; empty when it does not begin like a provision, a heading or an annex. */
function readCell(lines: readonly SourceLine[], label: string, address: readonly AddressStep[] | null): Element[] {
  const first = lines[0]!;
  const number = address?.[0];
  // the label stands in a column of its own: it belongs before the first words, or before the element that the cell is about
  // 第三條 beside 十、…: a 款 of the article, without what stands above it
  const isInside = number?.kind === 'provision' && readProvisionMarker(label)?.style === 'article' && readProvisionMarker(first.text)?.style === 'cjk' && !first.table;
  const own = isInside ? withLabel(lines, label, [...address!, ...address!]) : !startsLabelled(lines) && number?.kind === 'provision' ? withLabel(lines, label, address!) : lines;
  if (own === lines && (first.table || !startsLabelled(lines))) return [];
  // an annex is one only behind a provision, a section only in a chapter, in a regulation as in its table
  const words = own[0]!.table ? '' : own[0]!.text;
  const before = readAnnexMarker(words) ? ['一、無。'] : readHeading(words)?.level === 'section' ? ['第一章　無'] : [];
  // what its row numbers is a provision, though it begins with the date of a law: 一、中華民國一百十三年修正之附表…
  const opening = { ...own[0]!, marker: own[0]!.marker ?? readProvisionMarker(words) ?? undefined };
  const { regulation } = readStructure([...before.map((text) => ({ ...own[0]!, text, marks: [], marker: undefined })), opening, ...own.slice(1)]);
  return regulation.body.slice(before.length).filter((element) => element.marker !== '');
}

/** 第五條 in front of the cell's first words; for 第五點(一) a line … stands for what the cell leaves out. */
function withLabel(lines: readonly SourceLine[], label: string, address: readonly AddressStep[]): SourceLine[] {
  const words = /^第[^(（]*?[條點](?:之[一二三四五六七八九十]+)?/.exec(label.replace(/[\s　]+/g, ''))?.[0] ?? label;
  const [first, ...rest] = lines as [SourceLine, ...SourceLine[]];
  if (address.length > 1) return [prefixLine(`${words}　…`, { ...first, text: '', marks: [] }), ...lines];
  return first.table ? [prefixLine(words, { ...first, text: '', table: null, marks: [] }), ...lines] : [prefixLine(`${words}　`, first), ...rest];
}

/** Place of a row for people: its first words. */
export const firstWords = (row: PrintedRow): string => wordsOf(row.amended.length > 0 ? row.amended : row.current).slice(0, 40);
