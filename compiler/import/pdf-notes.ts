/** Footnotes at the foot of printed pages: below a rule, with the numbers that stand raised in the text above it. */
import { makeLine, type Finding, type SourceLine } from './lines.ts';
import type { DrawnLine } from './pdf-drawing.ts';
import { readGrids } from './pdf-grid.ts';
import { rowsOf, textOf, type PlacedWord, type Row } from './pdf-table.ts';

export interface PageNotes {
  /** The words of each page without the notes and the marks that lead to them. */
  readonly pages: readonly (readonly PlacedWord[])[];
  /** The lines of all notes with their numbers, to stand behind the text. */
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

const height = ({ top, bottom }: { readonly top: number; readonly bottom: number }): number => bottom - top;
const NUMBER = /^(?:註?[0-9０-９]{1,3}|[*＊※†‡])/u;
/** A mark is that much lower than the words beside it, and ends that much above their foot. */
const MARK_HEIGHT = 0.8;
const RAISED = 0.15;

/** The marks of a row: numbers in small type above the foot of the words beside them. */
function marksIn({ words }: Row): PlacedWord[] {
  const tallest = words.reduce<PlacedWord | null>((best, word) => (best && height(best) >= height(word) ? best : word), null);
  return words.filter((word) => tallest && NUMBER.exec(word.text)?.[0] === word.text && height(word) < MARK_HEIGHT * height(tallest) && tallest.bottom - word.bottom > RAISED * height(tallest));
}

const numberOf = (row: Row): string | undefined => NUMBER.exec(textOf(row.words).trim())?.[0];

interface FoundNotes {
  readonly notes: readonly Row[];
  readonly marks: readonly PlacedWord[];
  readonly rule: DrawnLine;
}

const isAlike = (a: DrawnLine, b: DrawnLine): boolean => Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1;
const END = /[。！？.!?][）)」』]?$/;

/**
 * The notes of a page begin below a rule with the number of one of its marks; null where it has none. `before`: those of the page before, whose last one goes on
 * below a rule of the same kind where it has not come to its end.
 */
function notesOf(words: readonly PlacedWord[], drawn: readonly DrawnLine[], before: FoundNotes | null): FoundNotes | null {
  const last = before?.notes.at(-1);
  const open = last && !END.test(textOf(last.words)) ? { rule: before!.rule, height: height(last) } : null;
  const rows = rowsOf(words);
  const left = Math.min(...words.map((word) => word.left));
  const rules = readGrids(drawn).loose.filter((line) => line.direction === 'across' && Math.abs(line.from - left) < 1.5 * height(rows[0] ?? { top: 0, bottom: 0 }));
  for (const rule of rules.sort((a, b) => b.at - a.at)) {
    // tall boxes of a font reach above the rule
    const from = rows.findIndex((row) => row.top >= rule.at - 0.2 * height(row));
    const above = rows[from - 1];
    if (from < 1 || above!.bottom > rule.at + 0.3 * height(above!)) continue;
    const marks = rows.slice(0, from).flatMap(marksIn);
    const named = new Set(marks.map(({ text }) => text));
    const notes = rows.slice(from);
    const numbers = new Set(notes.map(numberOf));
    const goesOn = open !== null && isAlike(rule, open.rule) && Math.abs(height(notes[0]!) - open.height) < 0.1 * open.height;
    if (goesOn || named.has(numberOf(notes[0]!) ?? '')) return { notes, marks: marks.filter(({ text }) => numbers.has(text)), rule };
  }
  return null;
}

/** Takes the footnotes out of the pages. A row that begins with no mark's number goes on with the note before it. */
export function withoutNotes(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[]): PageNotes {
  const marked: Finding[] = [];
  const texts: string[] = [];
  let before: FoundNotes | null = null;
  const kept = pages.map((words, page) => {
    const found: FoundNotes | null = words.length > 0 ? notesOf(words, drawing[page] ?? [], before) : null;
    before = found;
    if (!found) return words;
    const named = new Set(found.marks.map((mark) => mark.text));
    for (const row of found.notes) {
      const text = textOf(row.words);
      const number = numberOf(row);
      if (texts.length > 0 && !(number !== undefined && named.has(number))) texts[texts.length - 1] += (/[A-Za-z0-9]$/.test(texts.at(-1)!) && /^[A-Za-z0-9]/.test(text) ? ' ' : '') + text;
      else texts.push(text);
    }
    marked.push(...found.marks.map(({ text }): Finding => ({ kind: 'noteMark', text, dropped: true })));
    const gone = new Set([...found.notes.flatMap((row) => row.words), ...found.marks]);
    return words.filter((word) => !gone.has(word));
  });
  const lines = texts.flatMap((text) => makeLine(text, { hint: 'note' }) ?? []);
  return { pages: kept, lines, findings: [...lines.map(({ text }): Finding => ({ kind: 'footnote', text, dropped: false })), ...marked] };
}
