/** Cells of several lines, as spreadsheets copy them: between quotation marks, "" for one inside. */

/** No cell has more lines. */
const MOST_LINES = 200;

export interface QuotedRow {
  /** A cell's lines are parted by line feeds. */
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly count: number;
}

/** Does a cell of the line open with a quotation mark that the line does not close? */
const opensQuote = (raw: string): boolean => raw.split('\t').some((cell) => /^"(?:[^"]|"")*$/.test(cell));

/** The row that begins on a line and goes on below it inside of quotation marks; null for every other line. */
export function quotedRow(raws: readonly string[], from: number): QuotedRow | null {
  if (!opensQuote(raws[from]!)) return null;
  const cells: string[] = [];
  let open: string | null = null;
  for (let at = from; at < raws.length && at - from < MOST_LINES; at++) {
    const pieces = raws[at]!.split('\t');
    for (const [i, piece] of pieces.entries()) {
      if (open === null) {
        if (/^"(?:[^"]|"")*$/.test(piece)) open = piece.slice(1);
        else cells.push(unquoted(piece));
        continue;
      }
      open += (i === 0 ? '\n' : '\t') + piece;
      // an odd number of marks closes the cell, at its end only
      if ((open.match(/"/g)?.length ?? 0) % 2 === 0) continue;
      if (!open.trimEnd().endsWith('"')) return null;
      cells.push(open.trimEnd().slice(0, -1).replaceAll('""', '"'));
      open = null;
    }
    if (open === null) return cells.length > 1 ? { cells, count: at - from + 1 } : null;
  }
  return null;
}

const unquoted = (cell: string): string => (/^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
