/** Comparison tables of a PDF, rebuilt from where its words stand: the header row says which column is which, and white corridors part them. */
import { continuesSentence } from './broken-lines.ts';
import { joinLines, makeLine, tableLine, type SourceLine, type TextMark } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { readColumns, type TableColumns } from './table-headers.ts';
import { CJK_NUMERAL } from '../../lang/numerals.ts';
import { readAnnexMarker, readHeading, readProvisionMarker } from '../../lang/markers.ts';

/** A word and its box in points, from the upper left corner of its page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A framed table at this place, which has no words of its own. */
  readonly block?: readonly SourceLine[];
}

/** Words that stand side by side. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly words: readonly PlacedWord[];
}

const height = (box: { readonly top: number; readonly bottom: number }): number => box.bottom - box.top;

/** Reads the words of `pdftotext -bbox`, page by page. */
export function readBoxes(html: string): PlacedWord[][] {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const plain = (text: string): string => text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) => (code ? String.fromCodePoint(Number(code)) : (entities[name!] ?? whole)));
  return html.split(/<page\b/).slice(1).map((page) =>
    [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(([, left, top, right, bottom, text]) =>
      ({ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom), text: plain(text!) })));
}

/** Words of a page as rows from top to bottom, each from left to right. */
export function rowsOf(words: readonly PlacedWord[]): Row[] {
  const rows: { top: number; bottom: number; words: PlacedWord[] }[] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.at(-1);
    const shared = row ? Math.min(row.bottom, word.bottom) - Math.max(row.top, word.top) : 0;
    if (row && shared > Math.min(height(row), height(word)) / 2) row.words.push(word);
    else rows.push({ top: word.top, bottom: word.bottom, words: [word] });
  }
  return rows.map((row) => ({ ...row, words: row.words.sort((a, b) => a.left - b.left) }));
}

const WIDE = /[\u2e80-\uffee]/;
const isNumber = (text: string): boolean => readProvisionMarker(text)?.text === text;
/** 第三條, 一: a number at the start of a row, which any white space parts from its words. */
const opensRow = (text: string): boolean => isNumber(text) || ONLY_NUMERAL.test(text);
const ONLY_NUMERAL = new RegExp(`^[${CJK_NUMERAL}]{1,3}$`);
/** The words of a row as text. A gap is white space where two Latin words meet or where a character would fit; between scripts it is spacing of type. */
export function textOf(placed: readonly PlacedWord[]): string {
  const words = placed.filter(({ block }) => !block);
  let text = '';
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before) {
      const gap = word.left - before.right;
      const [wideLeft, wideRight] = [WIDE.test(before.text.at(-1)!), WIDE.test(word.text[0]!)];
      // what stands behind a number is set apart from it by a full space, also where it is a bracket
      if (gap > 0.7 * height(word) && wideLeft && (wideRight || isNumber(text))) text += '　';
      else if ((!wideLeft && !wideRight) || gap > (opensRow(text) ? 0.1 : 0.4) * height(word)) text += ' ';
    }
    text += word.text;
  });
  return text;
}

const WRAPPED_LABEL = new RegExp(`^第[${CJK_NUMERAL}0-9０-９]+$`);

interface Header {
  /** The words of each column head, from left to right. */
  readonly heads: readonly Head[];
  /** The rows that they stand in. */
  readonly rows: number;
}
interface Head {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** 修 正 規 定 may be set apart: words belong to one head as long as a column's space does not part them. */
function headsOf(row: Row): Head[] {
  const heads: Head[] = [];
  for (const word of row.words) {
    const last = heads.at(-1);
    if (last && word.left - last.right < 2.2 * height(word)) heads[heads.length - 1] = { ...last, text: last.text + word.text, right: word.right };
    else heads.push({ text: word.text, left: word.left, right: word.right });
  }
  return heads;
}

const columnsIn = (heads: readonly Head[]): TableColumns | null => (heads.length >= 2 && heads.length <= 5 ? readColumns(heads.map((head) => head.text)) : null);

/** The header that begins with the first of these rows; 條文內容 over 修正條文 and 現行條文 with 說明 beside them is one as well. */
function headerOf(rows: readonly Row[]): Header | null {
  const [first] = rows;
  if (!first) return null;
  const heads = headsOf(first);
  if (columnsIn(heads)) return isRestOfHeads(rows[1], first, heads) ? { heads: under(heads, headsOf(rows[1]!)), rows: 2 } : { heads, rows: 1 };
  for (const lines of [rows.slice(0, 3), rows.slice(0, 2)]) {
    const isClose = lines.length > 1 && lines.every((row, i) => i === 0 || row.top - lines[i - 1]!.bottom < 1.5 * height(row));
    const found = isClose ? (stackedHeads(lines) ?? wrappedHeads(lines)) : null;
    if (found) return { heads: found, rows: lines.length };
  }
  return null;
}

/** Longer words over the heads are a title. */
const LONGEST_HEAD = 8;

/** The heads of the last row with those that stand beside them, higher up; what stands over them is no head of a column. */
function stackedHeads(rows: readonly Row[]): readonly Head[] | null {
  const own = headsOf(rows.at(-1)!);
  const lower = columnsIn(own);
  const above = rows.slice(0, -1).map(headsOf);
  if (!lower || above.flat().some(({ text }) => text.length > LONGEST_HEAD) || above.some(columnsIn)) return null;
  const beside = above.flat().filter(({ left, right }) => right < own[0]!.left || left > own.at(-1)!.right);
  const heads = [...own, ...beside].sort((a, b) => a.left - b.left);
  const columns = columnsIn(heads);
  const hasMore = columns !== null && ((columns.explanation !== null && lower.explanation === null) || (columns.number !== null && lower.number === null));
  return hasMore ? heads : null;
}

/** 修正草 over 案條文: heads that a narrow column wraps. */
function wrappedHeads(rows: readonly Row[]): readonly Head[] | null {
  const lines = rows.map(headsOf);
  if (lines.flat().some(({ text }) => text.length > LONGEST_HEAD) || lines.some(columnsIn)) return null;
  const heads = lines.reduce(under, []);
  return columnsIn(heads) ? heads : null;
}

/** 修正草案 over 條文, where the first line would be a head by itself. */
const isRestOfHeads = (row: Row | undefined, above: Row, heads: readonly Head[]): boolean =>
  row !== undefined && row.top - above.bottom < 1.5 * height(row) && headsOf(row).every((head) => /^(?:草案)?(?:條文|規定|要點|條款|內容|名稱|理由)(?:草案)?$/.test(head.text) && heads.some((own) => overlap(own, head))) && columnsIn(under(heads, headsOf(row))) !== null;

const overlap = (a: Head, b: Head): boolean => a.left < b.right && a.right > b.left;

/** Heads with the words below each of them. */
function under(heads: readonly Head[], below: readonly Head[]): readonly Head[] {
  const out = [...heads];
  for (const head of below) {
    const at = out.findIndex((own) => overlap(own, head));
    if (at < 0) out.push(head);
    else out[at] = { text: out[at]!.text + head.text, left: Math.min(out[at]!.left, head.left), right: Math.max(out[at]!.right, head.right) };
  }
  return out.sort((a, b) => a.left - b.left);
}

/** The widest corridor without a word between the end of one head and the beginning of the next; null where there is none. */
function corridor(rows: readonly Row[], from: number, to: number): number | null {
  const spans = rows.flatMap((row) => row.words).map(({ left, right }) => [left, right] as const).filter(([left, right]) => right > from && left < to).sort((a, b) => a[0] - b[0]);
  let [at, best, middle] = [from, 0, null as number | null];
  for (const [left, right] of [...spans, [to, to] as const]) {
    if (left - at > best) [best, middle] = [left - at, (left + at) / 2];
    at = Math.max(at, right);
  }
  return best >= 2 ? middle : null;
}

interface Columns {
  /** Where a column ends and the next begins. */
  readonly edges: readonly number[];
  /** The first row below that does not keep to the columns. */
  readonly end: number;
}

/** Columns that the rows below a header keep to. Rows that would close every corridor stand below the table. */
function columnsOf({ heads }: Pick<Header, 'heads'>, below: readonly Row[]): Columns | null {
  const edgesOf = (rows: readonly Row[]): number[] | null => {
    const edges = heads.slice(1).map((head, i) => corridor(rows, heads[i]!.right, head.left));
    return edges.some((edge) => edge === null) ? null : (edges as number[]);
  };
  // the whole page first, then ever less of it: halves, until the rows that close a corridor are left out
  let [low, high, best] = [0, below.length, null as Columns | null];
  const whole = edgesOf(below);
  if (whole) return { edges: whole, end: below.length };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const edges = edgesOf(below.slice(0, middle));
    if (edges) [low, best] = [middle, { edges, end: middle }];
    else high = middle - 1;
  }
  return best && best.end > 0 ? best : null;
}

const startsLabelled = (text: string): boolean => (readProvisionMarker(text) ?? readHeading(text) ?? readAnnexMarker(text)) !== null;
const isHeadingOrAnnex = (text: string): boolean => (readHeading(text) ?? readAnnexMarker(text)) !== null;
/** 第三條 or 三、: what the rows of this table begin with. */
const styleOf = (text: string): string => (/^第[^，。]{1,12}條/.test(text) ? '條' : /^第[^，。]{1,12}點/.test(text) ? '第點' : (readAnyMarker(text)?.style ?? ''));

/** The shorter cell of a row may be set in its middle: 第五條 beside 第五條 opens no row of its own. */
function sameLabel(a: string, b: string): boolean {
  const [one, other] = [readProvisionMarker(a), readProvisionMarker(b)];
  return one !== null && one.style === other?.style && String(one.number) === String(other.number);
}

export interface CellLine {
  readonly text: string;
  readonly left: number;
  /** Height of the line: the size of its characters. */
  readonly size: number;
  /** Distance from the right edge that the lines of its column reach on this page. */
  readonly room: number;
  readonly marks?: readonly TextMark[];
  /** A framed table instead of words. */
  readonly block?: readonly SourceLine[];
}

type MarksOf = (row: Row, text: string) => TextMark[];

/** The lines of each column on one page, side by side from top to bottom; null where a column is empty there. */
function cellLines(rows: readonly Row[], edges: readonly number[], marksOf: MarksOf): (CellLine | null)[][] {
  const words = rows.flatMap((row) => row.words);
  // each column by itself: lines of another size beside it would join two of its own
  const lines = [-Infinity, ...edges].flatMap((edge, column) => {
    const own = rowsOf(words.filter(({ left, right }) => (left + right) / 2 > edge && (left + right) / 2 <= (edges[column] ?? Infinity)));
    const reach = Math.max(0, ...own.map((row) => row.words.at(-1)!.right));
    return own.map((row) => {
      const text = textOf(row.words);
      const block = row.words.flatMap((word) => word.block ?? []);
      if (block.length > 0) return { column, top: row.top, line: { text, left: row.words[0]!.left, size: 1, room: Infinity, block } };
      return { column, top: row.top, line: { text, left: row.words[0]!.left, size: height(row), room: reach - row.words.at(-1)!.right, marks: marksOf(row, text) } };
    });
  });
  const out: { top: number; cells: (CellLine | null)[] }[] = [];
  for (const { column, top, line } of lines.sort((a, b) => a.top - b.top || a.column - b.column)) {
    const beside = out.at(-1);
    if (beside && beside.cells[column] === null && top - beside.top < line.size / 2) beside.cells[column] = line;
    else out.push({ top, cells: [-Infinity, ...edges].map((_, i) => (i === column ? line : null)) });
  }
  return out.map(({ cells }) => cells);
}

/** A table that goes on over pages: its rows as the lines of their cells. */
class OpenTable {
  readonly heads: readonly string[];
  readonly rows: CellLine[][][] = [];
  /** The columns whose first words open a row. */
  readonly #opening: readonly number[];
  /** The labels stand in a column of their own. */
  readonly #hasLabels: boolean;
  #style = '';

  constructor({ heads }: Header) {
    this.heads = heads.map((head) => head.text);
    const { amended, current, number } = readColumns(this.heads)!;
    this.#hasLabels = number !== null;
    this.#opening = number !== null ? [number] : current === null ? [amended] : [amended, current];
  }

  take(cells: readonly (CellLine | null)[]): void {
    const row = this.rows.at(-1);
    if (!row || this.#opens(cells, row)) this.rows.push(cells.map((line) => (line ? [line] : [])));
    else cells.forEach((line, i) => { if (line) row[i]!.push(line); });
  }

  #opens(cells: readonly (CellLine | null)[], row: readonly (readonly CellLine[])[]): boolean {
    // 第二十二 / 條 in the narrow column of labels
    if (this.#hasLabels) return this.#opening.some((c) => cells[c] && (startsLabelled(cells[c].text) || WRAPPED_LABEL.test(cells[c].text)));
    if (!this.#opening.some((c) => cells[c] && startsLabelled(cells[c].text))) return false;
    if (this.#opening.some((c) => cells[c] && row[c]!.length === 0 && this.#opening.some((other) => row[other]![0] && sameLabel(row[other]![0].text, cells[c]!.text)))) return false;
    // a row of names or of a chapter does not say what the others begin with
    this.#style ||= styleOf(this.#opening.map((c) => row[c]?.[0]?.text ?? '').find((text) => startsLabelled(text) && !isHeadingOrAnnex(text)) ?? '');
    return this.#opening.every((c) => this.#isFree(cells[c] ?? null, row[c] ?? []));
  }

  /** Does nothing of the open row go on in a column? A citation at the beginning of a wrapped line opens no row. */
  #isFree(line: CellLine | null, above: readonly CellLine[]): boolean {
    if (!line) return true;
    if (!startsLabelled(line.text) || (this.#style !== '' && styleOf(line.text) !== this.#style && !isHeadingOrAnnex(line.text))) return false;
    const [first, last] = [above[0], above.at(-1)];
    if (!last || !first) return true;
    if (Math.abs(line.left - first.left) > 0.8 * line.size) return false;
    return /[。：；:;）)」]$/.test(last.text) || last.room > 2 * line.size;
  }

  /** The table as a line of the document. */
  line(): SourceLine {
    const cells = [this.heads.map((head) => [makeLine(head)!]), ...this.rows.map((row) => row.map((lines) => joinWrapped(lines)))];
    return tableLine(cells.map((row) => row.map((lines) => lines.map((line) => line.text).join(' '))), { cells });
  }
}

/** What a page does not part at the beginning of a line: a bracket and a word, a character and the signs behind it. */
const UNPARTED = /^[（(「『《〈【]*(?:[!-~]+|.)[，。、；：！？）)」』》〉】]*/u;
/** How much of the next line would have to stand in this one, in heights of a line. */
export const unpartedWidth = (text: string): number => [...(UNPARTED.exec(text)?.[0] ?? '')].reduce((sum, c) => sum + (WIDE.test(c) ? 1 : 0.5), 0);

/** The lines of a cell, those that the page wrapped joined again. `tolerance`: how much room a full line may leave, in heights of a line. */
export function joinWrapped(lines: readonly CellLine[], tolerance = 4): SourceLine[] {
  const out: SourceLine[] = [];
  for (const [i, { text, room, size, marks = [], block = [] }] of lines.entries()) {
    out.push(...block);
    // signs that may not begin a line take the characters before them along: an open sentence ends up to four characters before the edge
    const least = /[。；：！？]$/.test(text) ? 1.4 : Math.max(tolerance, unpartedWidth(lines[i + 1]?.text ?? ''));
    const full = room < least * size;
    const line = makeLine(text, { marks, ...(full ? { full: 'solid' as const } : {}) });
    if (!line) continue;
    const before = out.at(-1);
    const wraps = before?.full !== undefined && !opensList(before.text, line.text);
    if (before && wraps && !(out.length === 1 && CAPTIONED.test(before.text)) && (!/[。！？]$/.test(before.text) || continuesSentence(before, line))) out[out.length - 1] = joinLines(before, line);
    else out.push(line);
  }
  return out;
}

/** 第三條（用詞定義）: what follows stands on a line of its own. */
const CAPTIONED = /^(?:第[^（(【]{1,14})?[（(【][^）)】]+[）)】]$/;

/** Does a line begin with the number of a list? （119） in the middle of a sentence is none. */
function opensList(before: string, text: string): boolean {
  const marker = readAnyMarker(text);
  return marker !== null && !((marker.number?.[0] ?? 0) > LONGEST_LIST && !/[。；：，、！？）)」]$/.test(before));
}
const LONGEST_LIST = 30;

export interface RebuiltTables {
  readonly lines: readonly SourceLine[];
  /** Rows of all tables, header rows left out. */
  readonly rows: number;
}

/** The lines of the pages with their comparison tables; null when no row is the header of one. */
export function rebuildTables(pages: readonly (readonly PlacedWord[])[], marksOf: (row: Row, text: string, page: number) => TextMark[] = () => []): RebuiltTables | null {
  const parts: (SourceLine | OpenTable)[] = [];
  let header: Header | null = null;
  for (const [page, words] of pages.entries()) {
    const rows = rowsOf(words);
    for (let at = 0; at < rows.length; ) {
      const own = headerOf(rows.slice(at));
      // a page without a header of its own may go on with the table of the page before
      const wanted: Header | null = own ?? (at === 0 ? header : null);
      const below = rows.slice(at + (own?.rows ?? 0));
      const next = below.findIndex((_, i) => headerOf(below.slice(i, i + 3)) !== null);
      const columns: Columns | null = wanted && columnsOf(wanted, next < 0 ? below : below.slice(0, next));
      header = columns && (own || columns.end === below.length) ? wanted : null;
      if (header && columns) {
        const body = cellLines(below.slice(0, columns.end), columns.edges, (row, text) => marksOf(row, text, page));
        const table = openTable(parts, header);
        for (const cells of body) table.take(cells);
        at += (own?.rows ?? 0) + columns.end;
      } else {
        const { words: own } = rows[at++]!;
        const line = makeLine(textOf(own));
        parts.push(...(line ? [line] : []), ...own.flatMap((word) => word.block ?? []));
      }
    }
  }
  const tables = parts.filter((part) => part instanceof OpenTable);
  const count = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return count > 0 ? { lines: parts.map((part) => (part instanceof OpenTable ? part.line() : part)), rows: count } : null;
}

/** The last part where it is a table with this header, otherwise a new table behind it. */
function openTable(parts: (SourceLine | OpenTable)[], header: Header): OpenTable {
  const last = parts.at(-1);
  if (last instanceof OpenTable && last.heads.join('\t') === header.heads.map((head) => head.text).join('\t')) return last;
  const table = new OpenTable(header);
  parts.push(table);
  return table;
}
