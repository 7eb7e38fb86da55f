/** One chunk as a piece of the tree. A piece depends on nothing outside its chunk, so it can be cached by the chunk's text. */
import type {
  BlockSyntax, CalendarEntrySyntax, CommentSyntax, EnumerationSyntax, ErrorSyntax, HeaderSyntax, HeadingSyntax, HistorySyntax, MarkerSyntax, RecordSyntax, TextNodeSyntax, UnitSyntax, WordSyntax,
} from './ast.ts';
import type { Span } from './source.ts';
import type { Chunk } from './chunks.ts';
import { readAnnexMarker, readAnyTop, readCapitalHeading, readHeading, type MarkerReading } from './markers.ts';
import { behindWord, readExplanation, readNames, readOperation, wordSpan, type OperationPiece } from './build-ast-amendment.ts';
import { buildBlock, readHead } from './build-ast-blocks.ts';
import { readEntry } from './build-ast-calendar.ts';
import { frameBlock, type Body } from './build-ast-code.ts';
import { readContent } from './build-ast-content.ts';
import { flatLines, markerAt, rawLines, type FlatLine, type Reading } from './build-ast-lines.ts';
import { buildTree } from './build-ast-tree.ts';
import { readTitle } from './build-ast-title.ts';
import { buildVocabularyBlock } from './build-ast-vocabulary.ts';
import { checkText } from './parser-characters.ts';
import { collectFindings, replaceFix, suggestionFix, type Finding } from './parser-findings.ts';
import { BLOCK_WORDS, blanksBefore, HEADER_WORDS, type FileKind } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';

export type BlockNode = BlockSyntax | EnumerationSyntax | RecordSyntax | UnitSyntax | ErrorSyntax;

/** Lines of legal text with the tree they make by themselves; `marker` is that of the provision or annex. */
export interface LinesPiece {
  readonly kind: 'lines';
  readonly marker: MarkerSyntax | null;
  readonly flat: readonly FlatLine[];
  /** The first flat line stands behind the provision's number. */
  readonly opening: boolean;
  readonly tree: readonly TextNodeSyntax[];
  readonly span: Span;
}

export type PieceNode =
  | { readonly kind: 'title'; readonly title: WordSyntax; readonly alias: WordSyntax | null }
  | { readonly kind: 'header'; readonly header: HeaderSyntax }
  | { readonly kind: 'history'; readonly history: HistorySyntax }
  | { readonly kind: 'heading'; readonly heading: HeadingSyntax }
  | LinesPiece
  | { readonly kind: 'block'; readonly block: BlockNode }
  | { readonly kind: 'operation'; readonly operation: OperationPiece | null; readonly span: Span }
  | { readonly kind: 'words'; readonly words: readonly WordSyntax[]; readonly span: Span }
  | { readonly kind: 'entry'; readonly entry: CalendarEntrySyntax }
  | { readonly kind: 'error'; readonly span: Span }
  | { readonly kind: 'none' };

export interface Piece {
  readonly node: PieceNode;
  readonly comments: readonly CommentSyntax[];
  readonly findings: readonly Finding[];
}

/** Reads one chunk. `path` only serves to propose an alias. */
export function buildPiece(text: string, path: string, fileKind: FileKind, chunk: Chunk): Piece {
  const findings: Finding[] = [];
  const comments: CommentSyntax[] = [];
  const reading: Reading = { text, find: collectFindings(findings), comments };
  const isCode = chunk.kind === 'block';
  if (!isCode) checkText(text, chunk.kind === 'trivia' && text.charCodeAt(chunk.start) === 0xfeff ? chunk.start + 1 : chunk.start, chunk.end, reading.find);
  return { node: buildNode(reading, path, fileKind, chunk), comments, findings };
}

function buildNode(reading: Reading, path: string, fileKind: FileKind, chunk: Chunk): PieceNode {
  switch (chunk.kind) {
    case 'trivia':
      rawLines(reading, text0(reading, chunk), chunk.end);
      return { kind: 'none' };
    case 'title': return { kind: 'title', ...readTitle(reading, path, chunk) };
    case 'header': return { kind: 'header', header: readHeader(reading, fileKind, chunk) };
    case 'history': return { kind: 'history', history: readHistory(reading, chunk) };
    case 'heading': return { kind: 'heading', heading: buildHeading(reading, chunk) };
    // which numbers open a provision was decided where the file was cut
    case 'provision': return numberedLines(reading, chunk, readAnyTop);
    case 'annex': return numberedLines(reading, chunk, readAnnexMarker);
    case 'text':
    case 'stray': return plainLines(reading, chunk);
    case 'block': return { kind: 'block', block: readBlock(reading, fileKind, chunk) };
    case 'operation': return { kind: 'operation', operation: readOperation(reading, chunk), span: wordsSpan(reading, chunk) };
    case 'explanation': return { kind: 'words', words: readExplanation(reading, chunk), span: wordsSpan(reading, chunk) };
    case 'keeps':
    case 'drops': return { kind: 'words', words: readNames(reading, chunk), span: wordsSpan(reading, chunk) };
    case 'entry': return { kind: 'entry', entry: readEntry(reading, chunk) };
    case 'unread': return reportUnread(reading, fileKind, chunk);
    case 'brace': return reportBrace(reading, chunk);
  }
}

const text0 = ({ text }: Reading, chunk: Chunk): number => (text.charCodeAt(chunk.start) === 0xfeff ? chunk.start + 1 : chunk.start);

/** The chunk without the blank lines and comments behind its last words. Comments were noted when its lines were read. */
function wordsSpan(reading: Reading, chunk: Chunk): Span {
  const lines = rawLines({ ...reading, comments: [] }, chunk.start, chunk.end);
  return { start: chunk.start, end: lines[lines.length - 1]?.end ?? chunk.end };
}

function readHeader(reading: Reading, fileKind: FileKind, chunk: Chunk): HeaderSyntax {
  const lines = behindWord(reading, chunk);
  const key = { text: chunk.word, span: wordSpan(chunk) };
  const last = lines[lines.length - 1];
  const span = { start: lines[0]?.start ?? key.span.end, end: last?.end ?? key.span.end };
  if (!HEADER_WORDS[fileKind].includes(chunk.word)) {
    const suggestion = suggest(chunk.word, HEADER_WORDS[fileKind]);
    reading.find('FG1020', { word: chunk.word, suggestion }, key.span, { fixes: suggestionFix(suggestion, key.span) });
  } else if (lines.length === 0) {
    reading.find('FG1042', { word: chunk.word }, key.span);
  }
  const value = lines.map(({ start, end }) => reading.text.slice(start, end)).join('\n');
  return { key, value: { text: value, span }, span: { start: key.span.start, end: span.end } };
}

function readHistory(reading: Reading, chunk: Chunk): HistorySyntax {
  const lines = behindWord(reading, chunk);
  const entries = lines.map(({ start, end }) => ({ text: reading.text.slice(start, end), span: { start, end } }));
  return { kind: 'history', entries, span: { start: chunk.start, end: entries[entries.length - 1]?.span.end ?? chunk.start + chunk.word.length } };
}

function buildHeading(reading: Reading, chunk: Chunk): HeadingSyntax {
  const { start, end } = rawLines(reading, chunk.start, chunk.end)[0]!;
  const words = reading.text.slice(start, end);
  const heading = readHeading(words) ?? readCapitalHeading(words)!;
  const from = Math.min(start + heading.text.length + heading.gap.length, end);
  return { kind: 'heading', level: heading.level, marker: markerAt(heading, start), content: readContent(reading.text, from, end, reading.find), span: { start, end } };
}

/** A provision or annex: the words behind its number are the first line, unless there are none. */
function numberedLines(reading: Reading, chunk: Chunk, read: (line: string) => MarkerReading | null): LinesPiece {
  const [head, ...rest] = rawLines(reading, chunk.start, chunk.end);
  const { start, end } = head!;
  const marker = read(reading.text.slice(start, end))!;
  reportIndented(reading, chunk, marker.text);
  const from = Math.min(start + marker.text.length + marker.gap.length, end);
  const lines = flatLines(reading, rest);
  const opening = from < end;
  const first: FlatLine = { span: { start: from, end }, indent: 0, marker: null, content: readContent(reading.text, from, end, reading.find), table: null };
  const flat = opening ? [first, ...lines] : lines;
  return { kind: 'lines', marker: markerAt(marker, start), flat, opening, tree: buildTree(flat, opening), span: { start, end: lines[lines.length - 1]?.span.end ?? end } };
}

function plainLines(reading: Reading, chunk: Chunk): LinesPiece {
  const flat = flatLines(reading, rawLines(reading, chunk.start, chunk.end));
  const span = { start: flat[0]?.span.start ?? chunk.start, end: flat[flat.length - 1]?.span.end ?? chunk.start };
  return { kind: 'lines', marker: null, flat, opening: false, tree: buildTree(flat, false), span };
}

/** What was to stand at column 0, with what stands before it on its line. */
function reportIndented({ text, find }: Reading, { start }: Chunk, word: string): void {
  const before = { start: blanksBefore(text, start), end: start };
  if (before.start < start) find('FG1058', { word }, { start, end: start + word.length }, { fixes: [replaceFix('刪掉前面的空格', 'Delete the blanks before it', before, '')] });
}

function readBlock(reading: Reading, fileKind: FileKind, chunk: Chunk): BlockNode {
  reportIndented(reading, chunk, chunk.word);
  const frame = frameBlock(reading, chunk);
  const { head, broken } = readHead(reading, chunk, frame.headEnd);
  const headEnd = chunk.start + reading.text.slice(chunk.start, frame.headEnd).trimEnd().length;
  const body: Body = {
    span: frame.span, headSpan: { start: chunk.start, end: headEnd }, head, name: head.name, headBroken: broken, broken: broken || frame.broken, bodyStart: frame.bodyStart, bodyEnd: frame.bodyEnd,
  };
  return fileKind === 'vocabulary' ? buildVocabularyBlock(reading, chunk, body) : buildBlock(reading, chunk, body);
}

function reportUnread(reading: Reading, fileKind: FileKind, chunk: Chunk): PieceNode {
  const span = wordSpan(chunk);
  const suggestion = suggest(chunk.word, BLOCK_WORDS[fileKind]);
  reading.find('FG1025', { word: chunk.word, suggestion }, span, { fixes: suggestionFix(suggestion, span) });
  return { kind: 'error', span: wordsSpan(reading, chunk) };
}

function reportBrace(reading: Reading, chunk: Chunk): PieceNode {
  const [line] = rawLines(reading, chunk.start, chunk.end);
  const span = { start: chunk.start, end: chunk.start + 1 };
  const fixes = line!.end === span.end ? [replaceFix('刪掉「}」', 'Delete 「}」', span, '')] : [];
  reading.find('FG1027', {}, span, { fixes });
  return { kind: 'error', span: { start: chunk.start, end: line!.end } };
}

