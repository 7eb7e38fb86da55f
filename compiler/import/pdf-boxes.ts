/** Text boxes that running text flows around: their words stand in the rows of the text, framed, or between the words of both sides and out of line with them. */
import { continuesSentence } from './broken-lines.ts';
import { joinLines, makeLine, type Finding, type SourceLine } from './lines.ts';
import type { DrawnLine } from './pdf-drawing.ts';
import { readGrids, type Frame } from './pdf-grid.ts';
import { rowsOf, textOf, type PlacedWord, type Row } from './pdf-table.ts';

export interface PageBoxes {
  /** The words of each page without those of its boxes, the text on both sides of a box drawn together. */
  readonly pages: readonly (readonly PlacedWord[])[];
  /** The lines of all boxes, to stand behind the text. */
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

const height = ({ top, bottom }: { readonly top: number; readonly bottom: number }): number => bottom - top;
/** In heights: how far words of the same size stand out of their row, and the white space on both sides of a box. */
const OUT_OF_LINE = 0.2;
const LEAST_SPACE = 0.6;
const SAME_SIZE = 0.02;
const WIDE = /[\u2e80-\uffee]/;

const inside = (word: PlacedWord, frame: Frame): boolean => word.left >= frame.left - 1 && word.right <= frame.right + 1 && word.top >= frame.top - height(word) / 2 && word.bottom <= frame.bottom + height(word) / 2;
const beside = (word: PlacedWord, frame: Frame): boolean => (word.bottom + word.top) / 2 > frame.top && (word.bottom + word.top) / 2 < frame.bottom && (word.right <= frame.left + 1 || word.left >= frame.right - 1);

/** Words of a row between those of both sides, of their size and out of line with them. */
function strayIn({ words }: Row): readonly PlacedWord[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  const isStray = (word: PlacedWord): boolean => Math.abs(word.top - first.top) > OUT_OF_LINE * height(first) && Math.abs(height(word) - height(first)) <= SAME_SIZE * height(first) && WIDE.test(word.text);
  const from = words.findIndex(isStray);
  const to = words.findLastIndex(isStray);
  if (from < 1 || isStray(last) || !words.slice(from, to + 1).every(isStray)) return [];
  const apart = (a: PlacedWord, b: PlacedWord): boolean => b.left - a.right >= LEAST_SPACE * height(first);
  return apart(words[from - 1]!, words[from]!) && apart(words[to]!, words[to + 1]!) ? words.slice(from, to + 1) : [];
}

/** The words of each box of a page. */
function boxesOf(words: readonly PlacedWord[], frames: readonly Frame[]): (readonly PlacedWord[])[] {
  const framed = frames.flatMap((frame) => {
    const own = words.filter((word) => inside(word, frame));
    return own.length > 0 && words.some((word) => beside(word, frame)) ? [own] : [];
  });
  const taken = new Set(framed.flat());
  const loose: PlacedWord[][] = [];
  for (const row of rowsOf(words.filter((word) => !taken.has(word)))) {
    const stray = strayIn(row);
    const before = loose.at(-1);
    if (stray.length === 0) continue;
    const goesOn = before && stray[0]!.top - before.at(-1)!.bottom < height(stray[0]!) && stray[0]!.left < Math.max(...before.map((word) => word.right)) && stray.at(-1)!.right > before[0]!.left;
    if (goesOn) before.push(...stray);
    else loose.push([...stray]);
  }
  return [...framed, ...loose];
}

/** Draws the text on both sides of a box together: the word before it reaches to the one behind it, in every row that leaves its place free. */
function closed(words: readonly PlacedWord[], box: readonly PlacedWord[]): PlacedWord[] {
  const [left, right] = [Math.min(...box.map((word) => word.left)), Math.max(...box.map((word) => word.right))];
  const [top, bottom] = [Math.min(...box.map((word) => word.top)), Math.max(...box.map((word) => word.bottom))];
  const reach = new Map<PlacedWord, number>();
  for (const row of rowsOf(words)) {
    const next = row.words.findIndex((word) => word.left >= right);
    const before = row.words[next - 1];
    if (next > 0 && before!.right <= left && row.bottom > top - 3 * height(before!) && row.top < bottom + 3 * height(before!)) reach.set(before!, row.words[next]!.left);
  }
  return words.map((word) => (reach.has(word) ? { ...word, right: reach.get(word)! } : word));
}

/** The words of a box as lines: its rows, joined where a sentence goes on. */
function boxLines(box: readonly PlacedWord[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (const row of rowsOf(box)) {
    const line = makeLine(textOf(row.words), { hint: 'note', full: 'solid' });
    const before = out.at(-1);
    if (line && before && continuesSentence(before, line)) out[out.length - 1] = joinLines(before, line);
    else if (line) out.push(line);
  }
  return out.map((line) => ({ ...line, full: undefined }));
}

/** Takes the text boxes out of running text. Words in tables stay. */
export function withoutBoxes(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[]): PageBoxes {
  const lines: SourceLine[] = [];
  const kept = pages.map((words, page) => {
    const { grids, frames } = readGrids(drawing[page] ?? []);
    const running = words.filter((word) => !grids.some((grid) => inside(word, grid)));
    const boxes = boxesOf(running, frames);
    const gone = new Set(boxes.flat());
    lines.push(...boxes.flatMap(boxLines));
    return boxes.reduce<PlacedWord[]>((rest, box) => closed(rest, box), words.filter((word) => !gone.has(word)));
  });
  return { pages: kept, lines, findings: lines.map(({ text }): Finding => ({ kind: 'textBox', text, dropped: false })) };
}
