/** What web pages print around a text: menus of links, and tables that only set the page in columns. */
import { kindOf } from './header.ts';
import { looksLikeHistory } from './history.ts';
import type { Extraction, SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { unfoldRecords } from './record-tables.ts';
import { readColumns } from './table-headers.ts';
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';

const opensProvision = (line: SourceLine): boolean => !line.table && (readProvisionMarker(line.text) ?? readHeading(line.text)) !== null;
const holdsHeader = (line: SourceLine): boolean => (line.table ?? []).some((cells) => readColumns(cells) !== null);

const sizeOf = (lines: readonly SourceLine[]): number => lines.reduce((n, line) => n + (line.table ? line.table.flat().join('').length : line.text.length), 0);

/** The larger part of a page stands in the one cell that holds its text. */
const MOST = 0.6;

/** Is the cell the page itself: several provisions, or another table with most of the page? */
const isPage = (cell: readonly SourceLine[]): boolean => cell.filter(opensProvision).length >= 2 || cell.some((line) => line.table && (holdsHeader(line) || sizeOf([line]) > sizeOf(cell) * MOST));

/** The lines of a table that sets the whole page in columns, cell by cell; null for every other table. */
function pageInside(line: SourceLine, all: number): SourceLine[] | null {
  const cells = line.cells?.flat() ?? [];
  if (cells.length === 0 || holdsHeader(line) || sizeOf([line]) < all * MOST) return null;
  const largest = cells.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return sizeOf(largest) >= sizeOf([line]) * MOST && isPage(largest) ? cells.flatMap((cell) => [...cell]) : null;
}

const DEEPEST = 20;

/** Unfolds page tables, as often as they stand inside each other. */
function unfold(lines: readonly SourceLine[]): readonly SourceLine[] {
  let out = lines;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (out.some(opensProvision)) return out;
    const all = sizeOf(out);
    const at = out.findIndex((line) => line.table && pageInside(line, all) !== null);
    if (at < 0) return out;
    out = [...out.slice(0, at), ...pageInside(out[at]!, all)!, ...out.slice(at + 1)];
  }
  return out;
}

/** Words of a link that belong to a text nevertheless. */
const belongs = ({ text }: SourceLine): boolean => readAnyMarker(text) !== null || looksLikeHistory(text) || kindOf(text) !== '';

/** Takes page tables and those of fields apart, and lines that are nothing but links off a page: before the first provision and behind the last. */
export function withoutPageLayout(extraction: Extraction): Extraction {
  const lines = unfold(unfoldRecords(extraction.lines, opensProvision));
  const [first, last] = [lines.findIndex(opensProvision), lines.findLastIndex(opensProvision)];
  const isMenu = (line: SourceLine, i: number): boolean => line.hint === 'link' && first >= 0 && !(i > first && i <= last) && !belongs(line);
  const menu = lines.filter(isMenu).map((line) => ({ kind: 'navigation' as const, text: line.text, dropped: true }));
  return { lines: lines.filter((line, i) => !isMenu(line, i)), findings: [...extraction.findings, ...menu] };
}
