/** Comparison tables in text files: columns parted by tabs, cells that may hold HTML and go over several lines. */
import { tableLine, type SourceLine } from './lines.ts';
import { readProvisionMarker } from '../../lang/markers.ts';
import { readColumns } from './table-headers.ts';
import { linesOfText } from './table-lines.ts';
import { splitLines } from './text.ts';

interface Raw {
  readonly raw: string;
  readonly start: number;
}

const cellsOf = (raw: string): string[] => raw.split('\t').map((cell) => cell.trim());
const tabs = (raw: string): number => raw.split('\t').length - 1;
const isHeader = (raw: string): boolean => raw.includes('\t') && raw.length < 400 && readColumns(cellsOf(raw)) !== null;
const isTag = (raw: string): boolean => /^\s*<\/?[A-Za-z]/.test(raw);
/** <p>十一、…: a first cell, not the rest of the last one. */
const opensRow = (raw: string): boolean => readProvisionMarker(raw.replace(/<[^<>]*>/g, '').trim()) !== null && !/^\s*<li/i.test(raw);

/** How many columns a header has; empty ones at its end are left over from another table. */
const widthOf = (raw: string): number => cellsOf(raw).findLastIndex((cell) => cell !== '') + 1;

/** The rows of the HTML tables inside a cell, as words without tags and white space. */
const innerRows = (cell: string): string[][] =>
  [...cell.matchAll(/<tr\b[^<>]*>(.*?)<\/tr>/gis)].map((row) => [...row[1]!.matchAll(/<t[dh]\b[^<>]*>(.*?)<\/t[dh]>/gis)].map((td) => bareWords(td[1]!)));
const bareWords = (html: string): string => html.replace(/<[^<>]*>/g, '').replace(/\s/g, '');

/** Exporters print the cells of an inner table a second time behind the cell that holds it: such a run of cells is no column. */
function withoutEchoes(cells: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    out.push(cells[i]!);
    const inner = innerRows(cells[i]!).flat();
    const behind = cells.slice(i + 1, i + 1 + inner.length).map(bareWords);
    if (inner.length > 1 && behind.length === inner.length && inner.every((words, k) => words === behind[k])) i += inner.length;
  }
  return out;
}

class TableReader {
  readonly rows: string[][] = [];
  #open: string[] = [];
  #width = 0;
  /** Rows of the tables inside the row before, which may be printed again as rows of their own. */
  #echoes: string[] = [];

  /** Takes a line into the table; false when it does not belong to it. */
  take(raw: string, blankBefore: boolean): boolean {
    if (isHeader(raw)) {
      this.end();
      this.#width = widthOf(raw);
      this.rows.push(cellsOf(raw).slice(0, this.#width));
      return true;
    }
    if (this.#isEcho(raw)) return true;
    const need = this.#width - 1;
    const have = tabs(this.#open.join('\n'));
    const own = Math.min(tabs(raw), need);
    if (own === 0 && !isTag(raw)) return false;
    const complete = this.#open.length > 0 && have >= need;
    if ((complete && (own > 0 || opensRow(raw) && blankBefore)) || (this.#open.length > 0 && have > 0 && have + own > need)) this.end();
    this.#open.push(raw);
    return true;
  }

  #isEcho(raw: string): boolean {
    if (isTag(raw) || !raw.includes('\t')) return false;
    const inner = this.#open.length > 0 ? innerRows(this.#open.join('\n')).map((row) => row.join('\t')) : this.#echoes;
    const at = inner.indexOf(cellsOf(raw).map(bareWords).join('\t').replace(/\t+$/, ''));
    if (at < 0) return false;
    this.end();
    this.#echoes = inner.filter((_, i) => i !== at);
    return true;
  }

  /** Closes the open row. */
  end(): void {
    if (this.#open.length === 0) return;
    const cells = withoutEchoes(this.#open.join('\n').split('\t').map((cell) => cell.trim()));
    this.#echoes = [];
    this.rows.push(Array.from({ length: this.#width }, (_, i) => (i === this.#width - 1 ? cells.slice(i).join(' ').trim() : (cells[i] ?? ''))));
    this.#open = [];
  }
}

/** The lines of a text with such a table; null when no line is its header. `outer` reads what stands around the tables. */
export function extractTabbedTables(text: string, outer: (text: string, start: number) => readonly SourceLine[]): SourceLine[] | null {
  const all = splitLines(text);
  if (!all.some(({ raw }) => isHeader(raw))) return null;
  const out: SourceLine[] = [];
  let around: Raw[] = [];
  const flush = (): void => {
    const [first, last] = [around[0], around.at(-1)];
    if (first && last) out.push(...outer(text.slice(first.start, last.start + last.raw.length), first.start));
    around = [];
  };
  for (let i = 0; i < all.length; i++) {
    if (!isHeader(all[i]!.raw)) {
      around.push(all[i]!);
      continue;
    }
    flush();
    const reader = new TableReader();
    const { start } = all[i]!;
    let blank = false;
    for (; i < all.length; i++) {
      const { raw } = all[i]!;
      if (raw.trim() === '') blank = true;
      else if (!reader.take(raw, blank)) break;
      else blank = false;
    }
    i--;
    reader.end();
    out.push(tableLine(reader.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' '))), { start, cells: reader.rows.map((row) => row.map(linesOfText)) }));
  }
  flush();
  return out;
}
