/** Text put together run by run, with the marks that apply to each. Shared by the formats that know about marks. */
import { makeLine, mergeMarks, trimEdges, withoutSoftHyphens, type LineHint, type MarkKind, type SourceLine, type TextMark } from './lines.ts';

/** Collects the runs of a paragraph and cuts it into lines. */
export class LineBuilder {
  readonly lines: SourceLine[] = [];
  #pieces: string[] = [];
  #length = 0;
  #marks: TextMark[] = [];
  #blank = false;

  /** Adds text under some marks. */
  add(raw: string, marks: Iterable<MarkKind> = []): void {
    const text = withoutSoftHyphens(raw);
    if (text === '') return;
    const start = this.#length;
    this.#pieces.push(text);
    this.#length += text.length;
    for (const kind of marks) this.#marks.push({ kind, start, end: this.#length });
  }

  get isEmpty(): boolean {
    return this.#pieces.every((piece) => trimEdges(piece) === '');
  }

  /** The last character added to the open line, "" when there is none. */
  get lastCharacter(): string {
    return this.#pieces.at(-1)?.at(-1) ?? '';
  }

  /** Ends the open line. `indent` is added to that of its own white space. */
  end(more: { indent?: number | null; hint?: LineHint } = {}): void {
    const line = makeLine(this.#pieces.join(''), { marks: mergeMarks(this.#marks), hint: more.hint ?? null, blankBefore: this.#blank });
    if (line) this.lines.push({ ...line, ...(more.indent === null ? { typed: line.indent ?? 0 } : {}), indent: more.indent === undefined ? line.indent : more.indent === null ? null : (line.indent ?? 0) + more.indent });
    this.#blank = !line;
    this.#pieces = [];
    this.#length = 0;
    this.#marks = [];
  }

  push(line: SourceLine): void {
    this.lines.push(line);
  }
}
