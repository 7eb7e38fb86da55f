/** Tables drawn with characters: ┌─┬─┐ │ 甲 │ 乙 │ └─┴─┘, or +---+---+ | 甲 | 乙 |. */
import { joinLines, sliceLine, trimEdges, type SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';

/** A border line: nothing but strokes, and a corner or a joint at least. */
const BORDER = /^(?:[\u2500-\u2501\u2504-\u2509\u250c-\u2550\u2552-\u257f]+|\+(?:[-=]+\+)+)$/u;
const STROKE = /[│┃║｜|]/g;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** In half-width columns. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);

/** The words between the strokes of a line; null where it has none at both ends. */
function cellsOf(line: SourceLine): SourceLine[] | null {
  const at = [...line.text.matchAll(STROKE)].map(({ index }) => index);
  if (at.length < 2 || at[0] !== 0 || at.at(-1) !== line.text.length - 1) return null;
  return at.slice(1).map((end, i) => ({ ...sliceLine(line, at[i]! + 1, end), indent: null, blankBefore: false }));
}

/** A cell whose words leave no room for one more character goes on in the next line. */
const isFull = (line: SourceLine, column: number): boolean => {
  const raw = line.text.split(STROKE)[column + 1]!;
  return widthOf(trimEdges(raw)) >= widthOf(raw) - 2;
};

interface Frame {
  readonly rows: readonly (readonly (readonly SourceLine[])[])[];
  /** How many lines it takes. */
  readonly count: number;
}

/** The table whose frame begins at a line; null for every other drawing. */
export function framedTable(lines: readonly SourceLine[], from: number): Frame | null {
  const isBorder = (line: SourceLine | undefined): boolean => line !== undefined && !line.table && BORDER.test(line.text);
  if (!isBorder(lines[from])) return null;
  const bands: { line: SourceLine; cells: SourceLine[] }[][] = [[]];
  let end = from;
  let width = 0;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.table) break;
    if (isBorder(line)) {
      end = at;
      bands.push([]);
      continue;
    }
    const cells = cellsOf(line);
    if (!cells) break;
    width ||= cells.length;
    // cells that are merged are no rectangle, and one column is no table
    if (width < 2 || cells.length !== width) return null;
    bands.at(-1)!.push({ line, cells });
  }
  const closed = bands.slice(0, -1).filter((band) => band.length > 0);
  // lines behind the last border would be lost
  if (bands.at(-1)!.length > 0 || closed.length === 0) return null;
  return { rows: closed.flatMap((band) => rowsOf(band, width)), count: end - from + 1 };
}

/** What stands between two borders: one row over several lines, or a row a line where every cell of every line has its words. */
function rowsOf(band: readonly { line: SourceLine; cells: readonly SourceLine[] }[], width: number): (readonly SourceLine[])[][] {
  if (band.every(({ line, cells }) => cells.every(({ text }, i) => text !== '' && !isFull(line, i)))) return band.map(({ cells }) => cells.map((cell) => [cell]));
  return [Array.from({ length: width }, (_, i) => {
    const out: SourceLine[] = [];
    let goesOn = false;
    for (const { line, cells } of band) {
      const cell = cells[i]!;
      if (cell.text !== '') {
        if (goesOn && readAnyMarker(cell.text) === null) out[out.length - 1] = joinLines(out.at(-1)!, cell);
        else out.push(cell);
      }
      goesOn = cell.text !== '' && isFull(line, i);
    }
    return out;
  })];
}
