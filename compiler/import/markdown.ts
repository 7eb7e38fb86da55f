/** Markdown → lines. Only what stands for layout is taken off; legal text never passes through a Markdown renderer, which renumbers lists. */
import { extractHtml, inlineHtml } from './html.ts';
import { makeLine, mergeMarks, trimEdges, type Extraction, type Finding, type LineHint, type MarkKind, type SourceLine, type TextMark } from './lines.ts';
import { drawnTable, type DrawnTable } from './markdown-tables.ts';
import { plainCells, tableLines } from './tables.ts';
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

/** *98年3月4日會議通過*, _98年3月4日會議通過_: all of a line, whatever its words. */
const ALL_SET_OFF = /^\s*([*_])(?=[^\s*_])[^*_]+(?<![\s\\])\1\s*$/;

/** Takes the single stars around words out of a line. */
const takeStars = (line: Marked): Marked => {
  const sign = ALL_SET_OFF.exec(line.text)?.[1];
  if (sign === undefined) return takeWords(line);
  const [first, last] = [line.text.indexOf(sign), line.text.lastIndexOf(sign)];
  return removeRanges(line, [[first, first + 1], [last, last + 1]]);
};
const takeWords = (line: Marked): Marked => removeRanges(line, [...line.text.matchAll(SET_OFF)].flatMap(({ index, 0: words }) => [[index, index + 1], [index + words.length - 1, index + words.length]] as const));

const ESCAPED = /\\(?=[!-/:-@[-`{-~])/g;

/** `1\.` → `1.` */
function unescape(line: Marked): Marked {
  const cuts: (readonly [number, number])[] = [];
  for (const { index } of line.text.matchAll(ESCAPED)) if ((cuts.at(-1)?.[1] ?? -1) !== index) cuts.push([index, index + 1]);
  return removeRanges(line, cuts);
}

const TAG = /<\/?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,10}|#\d+|#x[0-9a-f]+);/i;

/** [words]{.underline} and other words with attributes, as pandoc writes them. */
const SPAN = /\[([^[\]]*)\]\{((?:[.#][\w-]+|[\w-]+=(?:"[^"{}]*"|[\w-]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"{}]*"|[\w-]+)))*)\}/g;
const withoutSpans = (raw: string): string => raw.replace(SPAN, (_, words: string, attributes: string) => (/\.(?:underline|ul)\b/.test(attributes) ? `<u>${words}</u>` : words));

/** The lines of one source line: its tags and signs become marks. */
function inline(source: string, findings: Finding[]): Marked[] {
  const raw = withoutSpans(source);
  const html = TAG.test(raw) ? inlineHtml(raw) : null;
  if (html) findings.push(...html.findings);
  const pieces: Marked[] = html ? html.lines.map((line) => ({ text: line.text, marks: line.marks })) : [{ text: raw, marks: [] }];
  return pieces.map((piece) => unescape(takeStars(PAIRS.reduce((line, [sign, kind]) => takePairs(line, sign, kind), piece))));
}

const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

/** The lines of one cell; their words on one line stand in the table itself. */
const cellLines = (cell: string, findings: Finding[]): SourceLine[] => inline(cell.trim(), findings).flatMap(({ text, marks }) => makeLine(text, { marks: mergeMarks(marks) }) ?? []);

const pipeCells = (row: string, findings: Finding[]): SourceLine[][] =>
  row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cellLines(cell, findings));

/** A backslash at the end of a line breaks it there. */
const withoutBreak = (raw: string): string => (/(?:^|[^\\])(?:\\\\)*\\$/.test(raw) ? raw.slice(0, -1) : raw);
const NOTE = /^\[\^([^\]\s]{1,60})\]:\s*/;
const NOTE_MARK = /\[\^([^\]\s]{1,60})\](?!:)/g;
const NOTE_HERE = /\^\[([^[\]]{1,2000})\]/g;
const FRONT_TITLE = /^title:\s*(["']?)(.+)\1\s*$/;

const LONGEST_FRONT = 60;
/** What pandoc writes behind a heading. */
const ATTRIBUTES = /\s*\{[#.][^{}]*\}\s*$/;

class MarkdownReader {
  readonly lines: SourceLine[] = [];
  readonly notes: SourceLine[] = [];
  readonly findings: Finding[] = [];
  /** Names of footnotes. */
  #named: ReadonlySet<string> = new Set();
  #blank = false;
  #plain: string[] = [];
  #fence = false;

  read(text: string): void {
    const raws = splitLines(text).map((line) => withoutBreak(line.raw));
    this.#named = new Set(raws.flatMap((raw) => NOTE.exec(raw)?.[1] ?? []));
    for (let i = this.#frontMatter(raws); i < raws.length; i++) {
      const raw = this.#withoutNotes(raws[i]!);
      const drawn = this.#fence ? null : drawnTable(raws, i);
      if (drawn) i = this.#drawnTable(drawn) - 1;
      else if (!this.#fence && NOTE.test(raw)) i = this.#note(raws, i);
      else if (!this.#fence && /^\s*:{3,}/.test(raw)) this.#blank = true;
      else if (!this.#fence && /^={3,}\s*$/.test(raw) && !this.#blank && this.lines.length > 0) this.lines.push({ ...this.lines.pop()!, hint: 'title' });
      else if (/^\s*(?:```|~~~)(?!~)/.test(raw) && !/^\s*~~~?[^~]+~~/.test(raw)) this.#fence = !this.#fence;
      else if (!this.#fence && /<table[\s>]/i.test(raw)) i = this.#htmlTable(raws, i);
      else if (!this.#fence && PIPE_ROW.test(raw) && PIPE_RULE.test(raws[i + 1] ?? '')) i = this.#pipeTable(raws, i);
      else if (raw.includes('\t') && trimEdges(raw).includes('\t')) this.#plain.push(raw);
      else this.#line(raw);
    }
    this.#flush();
  }

  /** The block that pandoc sets above a text; its title is one where the text has none. Gives the index of the first line behind it. */
  #frontMatter(raws: readonly string[]): number {
    const end = raws[0]?.trimEnd() === '---' ? raws.findIndex((raw, i) => i > 0 && i < LONGEST_FRONT && /^(?:---|\.\.\.)\s*$/.test(raw)) : -1;
    if (end < 0) return 0;
    for (const raw of raws.slice(1, end)) {
      const title = FRONT_TITLE.exec(raw)?.[2];
      const stands = title === undefined || raws.slice(end).some((line) => line.replace(/^#+\s*/, '').replace(ATTRIBUTES, '').trim() === title);
      if (stands) this.#line(raw);
      else this.#push(makeLine(title, { hint: 'title' })!);
    }
    return end + 1;
  }

  /** Marks of footnotes are left out; notes written in place stand behind the text. */
  #withoutNotes(raw: string): string {
    return raw.replace(NOTE_HERE, (_, words: string) => {
      this.#takeNote([words]);
      return '';
    }).replace(NOTE_MARK, (mark, name: string) => {
      if (!this.#named.has(name)) return mark;
      this.findings.push({ kind: 'noteMark', text: mark, dropped: true });
      return '';
    });
  }

  #takeNote(raws: readonly string[]): void {
    const lines = raws.flatMap((raw) => inline(raw, this.findings)).flatMap(({ text, marks }) => makeLine(text, { marks: mergeMarks(marks), hint: 'note' }) ?? []);
    if (lines.length > 0) this.findings.push({ kind: 'footnote', text: lines.map((line) => line.text).join(' '), dropped: false });
    this.notes.push(...lines);
  }

  /** A footnote and the indented lines below it. */
  #note(raws: readonly string[], from: number): number {
    let to = from;
    while (/^(?: {4}|\t)\s*\S/.test(raws[to + 1] ?? '')) to++;
    this.#takeNote([raws[from]!.replace(NOTE, ''), ...raws.slice(from + 1, to + 1)]);
    return to;
  }

  #drawnTable({ rows, end }: DrawnTable): number {
    this.#flush();
    const cells = rows.map((row) => row.map((lines) => lines.flatMap((words) => cellLines(words, this.findings))));
    tableLines(plainCells(cells)).forEach((line) => this.#push(line));
    return end;
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
    const words = raw.slice(indent.length + prefix.length);
    for (const piece of inline(hint === null ? words : words.replace(ATTRIBUTES, ''), this.findings)) {
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
    tableLines(plainCells(rows)).forEach((line) => this.#push(line));
    return to;
  }
}

/** Lines of a Markdown text. */
export function extractMarkdown(text: string): Extraction {
  const reader = new MarkdownReader();
  reader.read(text);
  return { lines: [...reader.lines, ...reader.notes], findings: reader.findings };
}
