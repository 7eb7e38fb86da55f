/** Tables that pandoc writes with spaces, dashes and plus signs: simple, multiline and grid tables. Columns are columns of the screen. */

/** The rows of a table, each cell with its lines; `end` is the index behind its last line. */
export interface DrawnTable {
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly end: number;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const GRID_EDGE = /^\s*\+(?:[-=:]+\+)+\s*$/;
const DASHES = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const RULE = /^\s*-{5,}\s*$/;
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** A line cut at columns of the screen. */
function cut(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  let [column, at] = [0, -1];
  for (const c of line) {
    while (at + 1 < starts.length && column >= starts[at + 1]!) at++;
    if (at >= 0) cells[at] += c;
    column += WIDE.test(c) ? 2 : 1;
  }
  return cells.map((cell) => cell.trim());
}

/** Lines that stand above each other as the lines of the cells of one row. */
const rowOf = (lines: readonly string[], starts: readonly number[]): string[][] => {
  const cells = lines.map((line) => cut(line, starts));
  return starts.map((_, x) => cells.map((line) => line[x]!).filter((words) => words !== ''));
};

function gridTable(lines: readonly string[], from: number): DrawnTable | null {
  if (!GRID_EDGE.test(lines[from] ?? '')) return null;
  const edge = lines[from]!;
  const stops = [...edge.matchAll(/\+/g)].map(({ index }) => index);
  const rows: string[][][] = [];
  let open: string[][] | null = null;
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (GRID_EDGE.test(line)) {
      if (!open) break;
      rows.push(open);
      open = null;
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      const cells = cut(line, stops.slice(0, -1).map((stop) => stop + 1)).map((cell) => cell.replace(/\|$/, '').trim());
      open ??= cells.map(() => []);
      cells.forEach((words, x) => open![x]!.push(words));
    } else break;
  }
  if (open) rows.push(open);
  return rows.length > 0 ? { rows: rows.map((row) => row.map((cell) => cell.filter((words) => words !== ''))), end: at } : null;
}

/** Column heads above a line of dashes, or such a line first of all; blank lines part the rows where a line of dashes opens and closes the whole. */
function dashedTable(lines: readonly string[], from: number): DrawnTable | null {
  const isMultiline = RULE.test(lines[from] ?? '') && !isBlank(lines[from + 1]);
  const first = isMultiline ? from + 1 : from;
  let ruler = first;
  while (ruler < first + 6 && !isBlank(lines[ruler]) && !DASHES.test(lines[ruler]!)) ruler++;
  if (!DASHES.test(lines[ruler] ?? '') || (!isMultiline && ruler > first + 1)) return null;
  const starts = [...lines[ruler]!.matchAll(/-+/g)].map(({ index }) => index);
  const head = lines.slice(first, ruler);
  const isClosed = isMultiline || head.length === 0;
  const rows: string[][][] = head.length > 0 ? [rowOf(head, starts)] : [];
  let at = ruler + 1;
  for (let open: string[] = []; at <= lines.length; at++) {
    const line = lines[at];
    const ends = line === undefined || (isClosed ? RULE.test(line) || DASHES.test(line) : isBlank(line));
    if (open.length > 0 && (!isMultiline || ends || isBlank(line))) {
      rows.push(rowOf(open, starts));
      open = [];
    }
    if (ends) return rows.length > 1 && (line !== undefined || !isClosed) ? { rows, end: isClosed ? at + 1 : at } : null;
    if (!isBlank(line)) open.push(line);
  }
  return null;
}

/** The table that begins at a line; null where none does. */
export const drawnTable = (lines: readonly string[], from: number): DrawnTable | null => gridTable(lines, from) ?? dashedTable(lines, from);
