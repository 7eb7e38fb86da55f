/** Tables that are typed line by line: in a frame, cells between tabs, or between strokes. */
import { framedTable } from './framed-tables.ts';
import { looksLikeHistory } from './history.ts';
import { makeLine, type SourceLine } from './lines.ts';
import { quotedRow } from './quoted-cells.ts';
import { readAnyMarker, readBareLabel } from './read-marker.ts';
import { plainCells, tableLines } from './tables.ts';

/** A row of a table written with tabs: tabs that do not stand right behind a number; those at the line's start are `leading`. */
function tabCells(line: SourceLine, raw: string): TabRow | null {
  if (line.table || !raw.includes('\t') || looksLikeHistory(line.text)) return null;
  const marker = readAnyMarker(line.text) ?? readBareLabel(line.text);
  const words = raw.slice(raw.indexOf(line.text));
  const behind = marker?.gap.includes('\t') ? words.slice(marker.text.length + marker.gap.length) : words;
  if (!behind.includes('\t')) return null;
  const before = raw.slice(0, raw.indexOf(line.text));
  return { cells: words.split('\t').map((cell) => cell.trim()), leading: /^\t+$/.test(before) ? before.length : 0 };
}

interface TabRow {
  readonly cells: readonly string[];
  /** Tabs at the start of the line: empty cells, or the indent of the whole table. */
  readonly leading: number;
}

/** The rows as a rectangle. Tabs at the start are empty cells where another row begins further left. */
function squareRows(rows: readonly TabRow[]): string[][] {
  const indent = Math.min(...rows.map((row) => row.leading));
  const full = rows.map(({ cells, leading }) => [...Array<string>(leading - indent).fill(''), ...cells]);
  const width = Math.max(...full.map((row) => row.length));
  return full.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** | 距離 | 補助 | */
const PIPED = /^\|(?:[^|]*\|){2,}$/;
const pipeCells = ({ text }: SourceLine): TabRow | null => (PIPED.test(text) ? { cells: text.slice(1, -1).split('|').map((cell) => cell.trim()), leading: 0 } : null);

/** Tables in frames, and two or more lines in a row with cells between tabs, or between strokes, as tables; history lines are none. `raws`: the lines with the white space at their edges. */
export function tablesOf(lines: readonly SourceLine[], raws: readonly string[] = lines.map((line) => line.text)): SourceLine[] {
  const out: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const frame = framedTable(lines, i);
    if (frame) {
      const { start, blankBefore } = lines[i]!;
      out.push(...tableLines(plainCells(frame.rows), blankBefore).map((line) => ({ ...line, start: line.table ? start : line.start })));
      i += frame.count - 1;
      continue;
    }
    const rows: TabRow[] = [];
    const cellsOf = pipeCells(lines[i]!) ? pipeCells : tabCells;
    let j = i;
    for (; j < lines.length; j++) {
      const quoted = cellsOf === tabCells ? quotedRow(raws, j) : null;
      if (quoted) {
        rows.push({ cells: quoted.cells, leading: 0 });
        j += quoted.count - 1;
        continue;
      }
      const cells = lines[j]!.blankBefore && j > i && cellsOf === tabCells ? null : cellsOf(lines[j]!, raws[j]!);
      if (!cells) break;
      rows.push(cells);
    }
    if (rows.length < 2) {
      out.push(lines[i]!);
      continue;
    }
    const { start, blankBefore } = lines[i]!;
    const cells = squareRows(rows).map((row) => row.map((words) => words.split('\n').map((part) => makeLine(part, { start })).filter((line) => line !== null)));
    out.push(...tableLines(plainCells(cells), blankBefore).map((line) => ({ ...line, start })));
    i = j - 1;
  }
  return out;
}
