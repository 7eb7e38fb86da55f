/** Tables of a page from the lines that frame their cells. */
import type { DrawnLine } from './pdf-drawing.ts';

export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the columns begin, and where the last one ends. */
  readonly columns: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

/** A box of four lines with nothing drawn inside of it. */
export type Frame = Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>;

/** Lines this close are one: borders of neighbouring cells are drawn twice. */
const NEAR = 2.5;

/** Lines of one direction that overlap or touch, as one each. */
function joined(lines: readonly DrawnLine[]): DrawnLine[] {
  const out: DrawnLine[] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const at = out.findLastIndex((other) => Math.abs(other.at - line.at) <= 1 && line.from <= other.to + NEAR && line.to >= other.from - NEAR);
    if (at < 0) out.push(line);
    else out[at] = { ...out[at]!, from: Math.min(out[at]!.from, line.from), to: Math.max(out[at]!.to, line.to) };
  }
  return out;
}

const meets = (across: DrawnLine, down: DrawnLine): boolean =>
  down.at >= across.from - NEAR && down.at <= across.to + NEAR && across.at >= down.from - NEAR && across.at <= down.to + NEAR;
/** Does a line end at lines across it, at both of its ends? An underline ends at none. */
const isFramed = (line: DrawnLine, others: readonly DrawnLine[]): boolean =>
  [line.from, line.to].every((end) => others.some((other) => Math.abs(other.at - end) <= NEAR && line.at >= other.from - NEAR && line.at <= other.to + NEAR));

/** Places that differ by more than a border's width, from left to right or top to bottom. */
function places(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value);
  return out;
}

/** Groups of lines that meet each other. */
function groups(across: readonly DrawnLine[], down: readonly DrawnLine[]): { across: DrawnLine[]; down: DrawnLine[] }[] {
  const left = { across: new Set(across), down: new Set(down) };
  const out: { across: DrawnLine[]; down: DrawnLine[] }[] = [];
  for (const start of down) {
    if (!left.down.delete(start)) continue;
    const group = { across: [] as DrawnLine[], down: [start] };
    for (let i = 0; i < group.down.length; i++) {
      for (const line of [...left.across].filter((line) => meets(line, group.down[i]!))) {
        left.across.delete(line);
        group.across.push(line);
        for (const other of [...left.down].filter((other) => meets(line, other))) {
          left.down.delete(other);
          group.down.push(other);
        }
      }
    }
    out.push(group);
  }
  return out;
}

/** The cells between the lines of one group; squares without a line between them are one cell. */
function gridOf({ across, down }: { across: readonly DrawnLine[]; down: readonly DrawnLine[] }): Grid | null {
  const [xs, ys] = [places(down.map((line) => line.at)), places(across.map((line) => line.at))];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > 20_000) return null;
  const covers = (lines: readonly DrawnLine[], at: number, middle: number): boolean => lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle);
  const middle = (list: readonly number[], i: number): number => (list[i]! + list[i + 1]!) / 2;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (taken.has(y * columns + x)) continue;
      let [colspan, rowspan] = [1, 1];
      while (x + colspan < columns && !covers(down, xs[x + colspan]!, middle(ys, y))) colspan++;
      while (y + rowspan < rows && !covers(across, ys[y + rowspan]!, middle(xs, x))) rowspan++;
      for (let dy = 0; dy < rowspan; dy++) for (let dx = 0; dx < colspan; dx++) taken.add((y + dy) * columns + x + dx);
      cells.push({ left: xs[x]!, right: xs[x + colspan]!, top: ys[y]!, bottom: ys[y + rowspan]!, row: y, column: x, colspan, rowspan });
    }
  }
  return cells.length < 2 ? null : { left: xs[0]!, right: xs[columns]!, top: ys[0]!, bottom: ys[rows]!, columns: xs, rows, cells };
}

function frameOf({ across, down }: { across: readonly DrawnLine[]; down: readonly DrawnLine[] }): Frame | null {
  const [xs, ys] = [places(down.map((line) => line.at)), places(across.map((line) => line.at))];
  return xs.length === 2 && ys.length === 2 ? { left: xs[0]!, right: xs[1]!, top: ys[0]!, bottom: ys[1]! } : null;
}

/** The tables of a page from top to bottom, its empty frames, and the lines across that frame nothing: underlines and struck words. */
export function readGrids(lines: readonly DrawnLine[]): { grids: Grid[]; frames: Frame[]; loose: DrawnLine[] } {
  const down = joined(lines.filter((line) => line.direction === 'down' && line.to - line.from >= 6));
  const all = joined(lines.filter((line) => line.direction === 'across'));
  const across = all.filter((line) => isFramed(line, down));
  const found = groups(across, down);
  const grids = found.flatMap((group) => gridOf(group) ?? []);
  return { grids: grids.sort((a, b) => a.top - b.top || a.left - b.left), frames: found.flatMap((group) => frameOf(group) ?? []), loose: all.filter((line) => !across.includes(line)) };
}
