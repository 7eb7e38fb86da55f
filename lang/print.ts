/**
 * The one printer: a file's tree and text to a prettier document. Legal text is printed as raw slices of its line, never wrapped; only
 * white space at the edges of lines, blank lines, and spaces in code change. A chunk with errors is printed as it stands.
 */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { FileSyntax, Node } from './ast.ts';
import type { Source, Span } from './source.ts';
import { cutChunks, type Chunk, type ChunkKind } from './chunks.ts';
import { bindingTails, layoutOf, type Layout } from './print-layout.ts';
import { printBindingTail, printBlock } from './print-block.ts';

const { hardline, join, literalline } = builders;

/** Something printed between two possible blank lines. */
interface Piece {
  readonly kind: ChunkKind | 'comment';
  readonly doc: Doc;
  /** A blank line stands before it in the source. */
  readonly blankBefore: boolean;
  /** Ends with its own line end (printed as it stands). */
  readonly raw: boolean;
  readonly oneLine: boolean;
}

interface Printing {
  readonly text: string;
  readonly layout: Layout;
  readonly tails: readonly { readonly start: number; readonly end: number }[];
  readonly file: FileSyntax;
}

/** Chunks that no one reads, kept as written. */
const VERBATIM: ReadonlySet<ChunkKind> = new Set(['stray', 'unread', 'brace']);
const HEADER_ZONE: ReadonlySet<string> = new Set(['title', 'header']);
const ENTRY_ZONE: ReadonlySet<string> = new Set(['entry']);
const OPERATION_ZONE: ReadonlySet<string> = new Set(['operation', 'explanation', 'keeps', 'drops']);

/** Chunks whose indented lines may go on in a later chunk of text. */
const OWNERS: ReadonlySet<ChunkKind> = new Set(['heading', 'provision', 'annex', 'stray', 'operation']);

/**
 * The document of a file. `broken` are the places of errors: their chunks are not touched. Line ends in `source.text` must be "\n".
 */
export function printFile(file: FileSyntax, source: Source, broken: readonly Span[]): Doc {
  const { text } = source;
  const cut = cutChunks(source);
  if (file.kind === 'unknown' || cut.kind === 'unknown') return rawDoc(text);
  const printing: Printing = { text, file, layout: layoutOf(file, text), tails: bindingTails(file) };
  const pieces: Piece[] = [];
  let ownerKept = false;
  for (const chunk of cut.chunks) {
    const isBroken = broken.some(({ start }) => start >= chunk.start && (start < chunk.end || chunk.end === text.length));
    const kept: boolean = isBroken || VERBATIM.has(chunk.kind) || (chunk.kind === 'text' && ownerKept);
    if (OWNERS.has(chunk.kind)) ownerKept = kept && chunk.kind !== 'heading';
    pieces.push(...(kept ? verbatim(printing, chunk) : printChunk(printing, chunk)));
  }
  return joinPieces(pieces);
}

const rawDoc = (text: string): Doc => join(literalline, text.split('\n'));

function joinPieces(pieces: readonly Piece[]): Doc {
  const docs: Doc[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    // a piece printed as it stands keeps the white space at its end, which hardline would cut
    const end = before?.raw ? literalline : hardline;
    if (before) docs.push(end, isApart(before, piece) ? hardline : '');
    docs.push(piece.doc);
  });
  const last = pieces.at(-1);
  return last ? [docs, last.raw ? literalline : hardline] : '';
}

/** Is there a blank line between two pieces? Comments stay with what they were written at. */
function isApart(before: Piece, piece: Piece): boolean {
  if (before.kind === 'comment') return piece.blankBefore;
  const together = [HEADER_ZONE, OPERATION_ZONE].some((zone) => zone.has(before.kind) && (piece.kind === 'comment' || (zone.has(piece.kind) && piece.kind !== 'operation')));
  if (ENTRY_ZONE.has(before.kind) && ENTRY_ZONE.has(piece.kind)) return piece.blankBefore;
  if (together) return piece.kind === 'comment' && piece.blankBefore;
  return before.oneLine && piece.oneLine ? piece.blankBefore : true;
}

interface Line {
  readonly start: number;
  /** Of the first character that is not white space; equal to `end` on a blank line. */
  readonly words: number;
  readonly end: number;
}

function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at) < 0 ? end : Math.min(text.indexOf('\n', at), end);
    const inner = text.slice(at, stop);
    const words = at + /^[ \t\u3000]*/.exec(inner)![0].length;
    lines.push({ start: at, words, end: Math.max(words, at + inner.replace(/[ \t\u3000]+$/, '').length) });
    at = stop + 1;
  }
  return lines;
}

const isBlankLine = (line: Line): boolean => line.words === line.end;
const isComment = (text: string, line: Line): boolean => line.words === line.start && text.startsWith('//', line.start);

/** A chunk as it stands, without the blank lines behind it; comments behind it are pieces of their own. */
function verbatim({ text }: Printing, chunk: Chunk): readonly Piece[] {
  const lines = linesOf(text, chunk.start, chunk.end);
  let count = lines.length;
  while (count > 0 && (isBlankLine(lines[count - 1]!) || isComment(text, lines[count - 1]!))) count--;
  if (count === 0) return commentPieces(text, lines, chunk.start);
  const last = lines[count - 1]!;
  const stop = text.indexOf('\n', last.end) < 0 ? text.length : text.indexOf('\n', last.end);
  const body: Piece = { kind: chunk.kind, doc: rawDoc(text.slice(chunk.start, stop)), blankBefore: blankBefore(text, chunk.start), raw: true, oneLine: false };
  return [body, ...commentPieces(text, lines.slice(count), chunk.start)];
}

/** Does a blank line (or the start of the file) stand before an offset at the start of a line? */
const blankBefore = (text: string, at: number): boolean => /(?:^|\n)[ \t\u3000]*\n[ \t\u3000]*$/.test(text.slice(Math.max(0, at - 200), at));

/** Comment lines at column 0 behind the words of a chunk. */
function commentPieces(text: string, lines: readonly Line[], from: number): readonly Piece[] {
  return lines.filter((line) => !isBlankLine(line) && line.start >= from).map((line) => ({
    kind: 'comment', doc: text.slice(line.words, line.end), blankBefore: blankBefore(text, line.start), raw: false, oneLine: true,
  }));
}

function printChunk(printing: Printing, chunk: Chunk): readonly Piece[] {
  const { text } = printing;
  if (chunk.kind === 'trivia') return commentPieces(text, linesOf(text, chunk.start, chunk.end), chunk.start);
  if (chunk.kind === 'block') return printBlockChunk(printing, chunk);
  const lines = linesOf(text, chunk.start, chunk.end);
  let count = lines.length;
  while (count > 0 && (isBlankLine(lines[count - 1]!) || isComment(text, lines[count - 1]!))) count--;
  const own = lines.slice(0, count);
  const body: Piece = { kind: chunk.kind, doc: join(hardline, [...printLines(printing, chunk, own)]), blankBefore: blankBefore(text, chunk.start), raw: false, oneLine: false };
  return [body, ...commentPieces(text, lines.slice(count), chunk.start)];
}

function printBlockChunk(printing: Printing, chunk: Chunk): readonly Piece[] {
  const { text } = printing;
  const block = printBlock(text, chunk);
  if (!block) return verbatim(printing, chunk);
  const stop = text.indexOf('\n', block.end) < 0 ? chunk.end : Math.min(text.indexOf('\n', block.end), chunk.end);
  const behind = text.slice(block.end, stop).trim();
  if (behind !== '' && !behind.startsWith('//')) return verbatim(printing, chunk);
  const body: Piece = { kind: 'block', doc: behind === '' ? block.doc : [block.doc, '  ', behind], blankBefore: blankBefore(text, chunk.start), raw: false, oneLine: chunk.open < 0 };
  const rest = linesOf(text, Math.min(stop + 1, chunk.end), chunk.end);
  if (rest.some((line) => !isBlankLine(line) && !isComment(text, line))) return verbatim(printing, chunk);
  return [body, ...commentPieces(text, rest, stop)];
}

/** The lines of a chunk of text or headers; blank lines go, except between two tables. */
function printLines(printing: Printing, chunk: Chunk, lines: readonly Line[]): readonly string[] {
  const { text } = printing;
  const printed: string[] = [];
  let tableBefore = false;
  let blank = false;
  for (const line of lines) {
    if (isBlankLine(line)) {
      blank = true;
      continue;
    }
    const isTable = text[line.words] === '|' && line.words > line.start;
    if (isTable && tableBefore && blank) printed.push('');
    printed.push(printLine(printing, chunk, line, printed.length === 0));
    tableBefore = isTable;
    blank = false;
  }
  return printed;
}

function printLine(printing: Printing, chunk: Chunk, line: Line, isFirst: boolean): string {
  const { text, layout } = printing;
  if (isFirst && chunk.kind !== 'text') return printHeadLine(printing, chunk, line);
  if (isComment(text, line)) return text.slice(line.words, line.end);
  return ' '.repeat(layout.get(line.words) ?? 2) + rawLine(printing, line);
}

/** Index of the first range that starts at or behind an offset. */
function firstFrom(ranges: Printing['tails'], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A line of legal text: its own characters; only the tails of bindings are spaced. */
function rawLine({ text, tails }: Printing, line: Line): string {
  let out = '';
  let at = line.words;
  for (let i = firstFrom(tails, line.words); i < tails.length && tails[i]!.end <= line.end; i++) {
    const tail = tails[i]!;
    out += text.slice(at, tail.start).replace(/(\]\{)[ \t\u3000]+$/, '$1') + printBindingTail(text.slice(tail.start, tail.end));
    at = tail.end;
  }
  return out + text.slice(at, line.end);
}

/** The first line of a chunk: `機關 國立虎尾科技大學`, `三（四） 修正`, `說明 …`; the numbers of provisions and headings are legal text. */
function printHeadLine(printing: Printing, chunk: Chunk, line: Line): string {
  const { file } = printing;
  const raw = rawLine(printing, line);
  switch (chunk.kind) {
    case 'title':
      return [chunk.word, file.title.text, file.alias ? `(${file.alias.text})` : ''].filter((word) => word !== '').join(' ');
    case 'header': case 'explanation': case 'keeps': case 'drops': case 'entry':
      return `${chunk.word} ${raw.slice(chunk.word.length).replace(/^[ \t\u3000]+/, '')}`.trimEnd();
    case 'operation': return printOperationHead(printing, chunk, raw);
    default: return raw;
  }
}

function printOperationHead({ file, text }: Printing, chunk: Chunk, raw: string): string {
  const operation = file.kind === 'amendment' ? file.operations.find((item) => item.span.start === chunk.start) : undefined;
  if (operation?.kind !== 'operation') return raw;
  const { address, verb, others, parts, version, closing, target, place } = operation;
  // 合併 names the others behind the verb
  const [before, after] = verb === '合併' ? [[], others] : [others, []];
  const head = before.length > 0 && address ? printList(text, [address, ...before]) : (address?.text ?? '');
  const known = [printList(text, after), printList(text, parts.map((part) => part.target)), version?.text ?? '', target?.text ?? '', closing ?? '', place ? `於 ${place.anchor.text} ${place.side}` : ''].filter((word) => word !== '');
  const behind = known.length > 0 ? known.join(' ') : text.slice(operation.verbSpan.end, chunk.start + raw.length).replace(/^[ \t\u3000]+/, '');
  return [head, verb, behind].filter((word) => word !== '').join(' ');
}

/** Addresses with what stands between them, without the blanks around it. */
function printList(text: string, addresses: readonly Node[]): string {
  const [first, last] = [addresses[0], addresses.at(-1)];
  return first && last ? text.slice(first.span.start, last.span.end).replace(/[ \t\u3000]*([、，,；;及與和])[ \t\u3000]*/gu, (_, sign: string) => (/[，,；;]/.test(sign) ? '、' : sign)) : '';
}
