/** The lines that a page draws (borders of tables, underlines), read from what `pdftocairo -svg` prints. */

/** A straight line in points from the upper left corner of its page: `from` and `to` along it, `at` across. */
export interface DrawnLine {
  readonly direction: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Point = readonly [x: number, y: number];

/** A filled shape this thin is a line. */
const THIN = 2.2;
const SHORTEST = 2;

const matrixOf = (attributes: string): readonly number[] => /transform="matrix\(([^)]*)\)"/.exec(attributes)?.[1]?.split(',').map(Number) ?? [1, 0, 0, 1, 0, 0];

/** The corners of the straight parts of a path; null where it is curved. */
function cornersOf(d: string, [a = 1, b = 0, c = 0, e = 1, x0 = 0, y0 = 0]: readonly number[]): Point[][] | null {
  if (/[CcSsQqTtAaHhVv]/.test(d)) return null;
  const parts: Point[][] = [];
  for (const [, verb, x, y] of d.matchAll(/([MLZ])\s*(?:(-?[\d.]+(?:e-?\d+)?)[\s,]+(-?[\d.]+(?:e-?\d+)?))?/g)) {
    if (verb === 'M') parts.push([]);
    const open = parts.at(-1);
    if (!open) return null;
    if (verb === 'Z') { if (open[0]) open.push(open[0]); }
    else if (x !== undefined && y !== undefined) open.push([a * Number(x) + c * Number(y) + x0, b * Number(x) + e * Number(y) + y0]);
  }
  return parts;
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): DrawnLine | null {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (width >= SHORTEST && height < 0.6) return { direction: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  return height >= SHORTEST && width < 0.6 ? { direction: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) } : null;
}

/** A thin filled shape is a line through its middle. */
function filledLine(corners: readonly Point[]): DrawnLine | null {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left >= SHORTEST && right - left > bottom - top) return lineBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  return right - left <= THIN && bottom - top >= SHORTEST ? lineBetween([(left + right) / 2, top], [(left + right) / 2, bottom]) : null;
}

const MOST_LINES = 20_000;

function pageLines(page: string): DrawnLine[] {
  const out: DrawnLine[] = [];
  for (const [, attributes = ''] of page.matchAll(/<path\s([^<>]*)\/>/g)) {
    const corners = cornersOf(/\sd="([^"]*)"/.exec(` ${attributes}`)?.[1] ?? '', matrixOf(attributes));
    // white covers what lies below it
    if (!corners || out.length > MOST_LINES || /(?:fill|stroke):rgb\(100%,100%,100%\)/.test(attributes)) continue;
    const isStroke = /stroke:rgb/.test(attributes);
    for (const part of corners) {
      if (isStroke) part.slice(1).forEach((point, i) => { const line = lineBetween(part[i]!, point); if (line) out.push(line); });
      else { const line = part.length > 0 ? filledLine(part) : null; if (line) out.push(line); }
    }
  }
  return out;
}

/** The drawn lines of each page. */
export function readDrawing(svg: string): DrawnLine[][] {
  const drawn = svg.slice(Math.max(0, svg.indexOf('</defs>')));
  const pages = drawn.includes('<page>') ? drawn.split('<page>').slice(1) : [drawn];
  return pages.map(pageLines);
}
