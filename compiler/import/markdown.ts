/** Markdown → lines. Only what stands for layout is taken off; legal text never passes through a Markdown renderer, which renumbers lists. */
import { extractHtml, inlineHtml } from './html.ts';
import { makeLine, mergeMarks, tableLine, trimEdges, type Extraction, type Finding, type LineHint, type MarkKind, type SourceLine, type TextMark } from './lines.ts';
import { extractText, splitLines } from './text.ts';

interface Marked {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

const PAIRS: readonly (readonly [sign: string, kind: MarkKind])[] = [['~~', 'strike'], ['**', 'bold']];

/** Takes one pair of signs out of a line; a sign without its partner stays text. */
function takePairs({ text, marks }: Marked, sign: string, kind: MarkKind): Marked {
  let out = text;
  let all = [...marks];
  for (let open = out.indexOf(sign); open >= 0; ) {
    const close = out.indexOf(sign, open + sign.length);
    if (close < 0) break;
    if (close === open + sign.length) {
      open = out.indexOf(sign, close + sign.length);
      continue;
    }
    out = out.slice(0, open) + out.slice(open + sign.length, close) + out.slice(close + sign.length);
    const shift = (at: number): number => at - (at > open ? Math.min(sign.length, at - open) : 0) - (at > close ? Math.min(sign.length, at - close) : 0);
    all = all.map((m) => ({ ...m, start: shift(m.start), end: shift(m.end) }));
    all.push({ kind, start: open, end: close - sign.length });
    open = out.indexOf(sign, close - sign.length);
  }
  return { text: out, marks: all };
}

const ESCAPED = /\\([\\`*_{}[\]()#+.!~|<>$-])/g;

/** `1\.` → `1.`; offsets of the marks follow. */
function unescape({ text, marks }: Marked): Marked {
  const cuts = [...text.matchAll(ESCAPED)].map((m) => m.index);
  if (cuts.length === 0) return { text, marks };
  const shift = (at: number): number => at - cuts.filter((cut) => cut < at).length;
  return { text: text.replace(ESCAPED, '$1'), marks: marks.map((m) => ({ ...m, start: shift(m.start), end: shift(m.end) })) };
}

const TAG = /<\/?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,10}|#\d+|#x[0-9a-f]+);/i;

/** The lines of one source line: its tags and signs become marks. */
function inline(raw: string, findings: Finding[]): Marked[] {
  const html = TAG.test(raw) ? inlineHtml(raw) : null;
  if (html) findings.push(...html.findings);
  const pieces: Marked[] = html ? html.lines.map((line) => ({ text: line.text, marks: line.marks })) : [{ text: raw, marks: [] }];
  return pieces.map((piece) => unescape(PAIRS.reduce((line, [sign, kind]) => takePairs(line, sign, kind), piece)));
}

const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/;

const pipeCells = (row: string, findings: Finding[]): string[] =>
  row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => inline(cell.trim(), findings).map((m) => trimEdges(m.text)).join(' '));

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
    this.#push(tableLine(rows));
    return to;
  }
}

/** Lines of a Markdown text. */
export function extractMarkdown(text: string): Extraction {
  const reader = new MarkdownReader();
  reader.read(text);
  return { lines: reader.lines, findings: reader.findings };
}
