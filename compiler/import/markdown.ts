/** Markdown → lines. Only what stands for layout is taken off; legal text never passes through a Markdown renderer, which renumbers lists. */
import { extractHtml, inlineHtml } from './html.ts';
import { makeLine, mergeMarks, tableLine, trimEdges, type Extraction, type Finding, type LineHint, type MarkKind, type SourceLine, type TextMark } from './lines.ts';
import { extractText, splitLines } from './text.ts';

interface Marked {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

const PAIRS: readonly (readonly [sign: string, kind: MarkKind])[] = [['~~', 'strike'], ['**', 'bold']];

/** Takes ranges out of a line; marks follow. `cuts` are sorted and disjoint. */
function removeRanges({ text, marks }: Marked, cuts: readonly (readonly [number, number])[]): Marked {
  if (cuts.length === 0) return { text, marks };
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  pieces.push(text.slice(at));
  const removed = new Uint32Array(text.length + 1);
  for (let i = 0, cut = 0, count = 0; i <= text.length; i++) {
    if (cut < cuts.length && i >= cuts[cut]![1]) cut++;
    removed[i] = count;
    if (cut < cuts.length && i >= cuts[cut]![0]) count++;
  }
  return { text: pieces.join(''), marks: marks.map((m) => ({ ...m, start: m.start - removed[m.start]!, end: m.end - removed[m.end]! })) };
}

/** Takes the pairs of a sign out of a line; a sign without its partner stays text. */
function takePairs(line: Marked, sign: string, kind: MarkKind): Marked {
  const { text } = line;
  const cuts: (readonly [number, number])[] = [];
  const marks: TextMark[] = [];
  for (let open = text.indexOf(sign); open >= 0; ) {
    const close = text.indexOf(sign, open + sign.length);
    if (close < 0) break;
    if (close > open + sign.length) {
      cuts.push([open, open + sign.length], [close, close + sign.length]);
      marks.push({ kind, start: open + sign.length, end: close });
    }
    open = text.indexOf(sign, close + sign.length);
  }
  return removeRanges({ text, marks: [...line.marks, ...marks] }, cuts);
}

/** *二次*: words set off; 2*3 and a star for a note are none. */
const SET_OFF = /(?<![*\\A-Za-z0-9])\*(?=[^\s*])[^*\d，。；：、（）()]{1,40}(?<!\s)\*(?![*A-Za-z0-9])/g;

/** Takes the single stars around words out of a line. */
const takeStars = (line: Marked): Marked => removeRanges(line, [...line.text.matchAll(SET_OFF)].flatMap(({ index, 0: words }) => [[index, index + 1], [index + words.length - 1, index + words.length]] as const));

const ESCAPED = /\\(?=[\\`*_{}[\]()#+.!~|<>$-])/g;

/** `1\.` → `1.` */
function unescape(line: Marked): Marked {
  const cuts: (readonly [number, number])[] = [];
  for (const { index } of line.text.matchAll(ESCAPED)) if ((cuts.at(-1)?.[1] ?? -1) !== index) cuts.push([index, index + 1]);
  return removeRanges(line, cuts);
}

const TAG = /<\/?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,10}|#\d+|#x[0-9a-f]+);/i;

/** The lines of one source line: its tags and signs become marks. */
function inline(raw: string, findings: Finding[]): Marked[] {
  const html = TAG.test(raw) ? inlineHtml(raw) : null;
  if (html) findings.push(...html.findings);
  const pieces: Marked[] = html ? html.lines.map((line) => ({ text: line.text, marks: line.marks })) : [{ text: raw, marks: [] }];
  return pieces.map((piece) => unescape(takeStars(PAIRS.reduce((line, [sign, kind]) => takePairs(line, sign, kind), piece))));
}

const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

/** The lines of one cell; their words on one line stand in the table itself. */
const cellLines = (cell: string, findings: Finding[]): SourceLine[] => inline(cell.trim(), findings).flatMap(({ text, marks }) => makeLine(text, { marks: mergeMarks(marks) }) ?? []);
const cellWords = (lines: readonly SourceLine[]): string => lines.map((line) => line.text).join(' ');

const pipeCells = (row: string, findings: Finding[]): SourceLine[][] =>
  row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cellLines(cell, findings));

class MarkdownReader {
  readonly lines: SourceLine[] = [];
  readonly findings: Finding[] = [];
  #blank = false;
  #plain: string[] = [];
  #fence = false;

  read(text: string): void {
    const raws = splitLines(text).map((line) => line.raw);
    for (let i = 0; i < raws.length; i++) {
      const raw = raws[i]!;
      if (/^\s*(?:```|~~~)(?!~)/.test(raw) && !/^\s*~~~?[^~]+~~/.test(raw)) this.#fence = !this.#fence;
      else if (!this.#fence && /<table[\s>]/i.test(raw)) i = this.#htmlTable(raws, i);
      else if (!this.#fence && PIPE_ROW.test(raw) && PIPE_RULE.test(raws[i + 1] ?? '')) i = this.#pipeTable(raws, i);
      else if (raw.includes('\t') && trimEdges(raw).includes('\t')) this.#plain.push(raw);
      else this.#line(raw);
    }
    this.#flush();
  }

  #push(line: SourceLine): void {
    this.lines.push({ ...line, blankBefore: line.blankBefore || this.#blank });
    this.#blank = false;
  }

  /** Lines with tabs may be rows of a table: read together as plain text. */
  #flush(): void {
    if (this.#plain.length === 0) return;
    const { lines } = extractText(this.#plain.map((raw) => inline(raw, this.findings).map((m) => m.text).join(' ')).join('\n'));
    this.#plain = [];
    lines.forEach((line) => this.#push(line));
  }

  #line(raw: string): void {
    this.#flush();
    if (trimEdges(raw) === '' || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(raw)) {
      this.#blank = true;
      return;
    }
    const indent = /^\s*/.exec(raw)![0];
    const lead = this.#fence ? null : /^(?:>\s?)*(?:(#{1,6})\s+|(?:[-*+]\s+)+)?/.exec(raw.slice(indent.length))!;
    const prefix = lead?.[0] ?? '';
    if (prefix.trim() !== '' && !lead?.[1]) this.findings.push({ kind: 'bullet', text: prefix.trim(), dropped: true });
    const hint: LineHint = lead?.[1] === undefined ? null : lead[1].length === 1 ? 'title' : 'heading';
    for (const piece of inline(raw.slice(indent.length + prefix.length), this.findings)) {
      const line = makeLine(indent + ' '.repeat(prefix.length) + piece.text, {
        hint, marks: mergeMarks(piece.marks.map((m) => ({ ...m, start: m.start + indent.length + prefix.length, end: m.end + indent.length + prefix.length }))),
      });
      if (line) this.#push(line);
    }
  }

  #htmlTable(raws: readonly string[], from: number): number {
    this.#flush();
    let to = from;
    const count = (pattern: RegExp): number => raws.slice(from, to + 1).join('\n').match(pattern)?.length ?? 0;
    while (to < raws.length - 1 && count(/<table[\s>]/gi) > count(/<\/table>/gi)) to++;
    const inner = extractHtml(raws.slice(from, to + 1).join('\n'));
    this.findings.push(...inner.findings);
    inner.lines.forEach((line) => this.#push(line));
    return to;
  }

  #pipeTable(raws: readonly string[], from: number): number {
    this.#flush();
    const rows = [pipeCells(raws[from]!, this.findings)];
    let to = from + 1;
    while (PIPE_ROW.test(raws[to + 1] ?? '')) rows.push(pipeCells(raws[++to]!, this.findings));
    this.#push(tableLine(rows.map((row) => row.map(cellWords)), { cells: rows }));
    return to;
  }
}

/** Lines of a Markdown text. */
export function extractMarkdown(text: string): Extraction {
  const reader = new MarkdownReader();
  reader.read(text);
  return { lines: reader.lines, findings: reader.findings };
}
