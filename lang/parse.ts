/** Source text to syntax tree: never throws, never hangs, always a tree; what is wrong goes to `report`. */
import type { FileSyntax } from './ast.ts';
import type { Source } from './source.ts';
import type { Report } from './diagnostics/diagnostic.ts';
import { cutChunks, readFileKind, recutChunks, type Chunk, type Cut } from './chunks.ts';
import { assembleFile, type Placed } from './build-ast.ts';
import { trimLine } from './build-ast-lines.ts';
import { buildPiece } from './build-ast-pieces.ts';
import { PlacedPiece } from './placed-pieces.ts';
import { collectFindings, diagnosticOf, suggestionFix, type Find, type Finding } from './parser-findings.ts';
import { blanksBefore, FILE_WORDS, UNREAD_FILE_WORDS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';

/** Bytes (UTF-8) of a file that is still read. */
export const BYTE_LIMIT = 16 * 1024 * 1024;
/** Findings listed for one file; the last one says that there are more. */
export const FINDING_LIMIT = 100;

/** Reads a source as a tree. */
export function parseSource(source: Source, report: Report): FileSyntax {
  return read(source, report, () => {
    const cut = cutChunks(source);
    return { cut, placed: cut.kind === 'unknown' ? [] : cut.chunks.map((chunk) => ({ chunk, piece: readChunk(source, cut, chunk) })) };
  });
}

export interface Parser {
  /**
   * Like `parseSource`; chunks that the last reading of this path held are taken from there, so nodes of unchanged chunks before an edit are the same
   * objects. Items of a regulation behind an edit are made when they are read (their list is a proxy): reading all of them takes longer than the parse.
   */
  parse(source: Source, report: Report): FileSyntax;
  /** Drops what is kept for a path. */
  forget(path: string): void;
}

/** What is kept of a reading. */
interface Reading {
  readonly cut: Cut;
  readonly placed: readonly Placed[];
}

/** A parser with a cache of its own, for editors and watchers. Memory: the pieces of the last reading of each path. */
export function createParser(): Parser {
  const byPath = new Map<string, Reading & { readonly text: string }>();
  return {
    parse: (source, report) => read(source, report, () => {
      const last = byPath.get(source.path);
      const reading = readAgain(source, last ?? { text: '', cut: { kind: 'unknown', chunks: [], starts: [] }, placed: [] });
      byPath.set(source.path, { text: source.text, ...reading });
      return reading;
    }),
    forget(path) {
      byPath.delete(path);
    },
  };
}

/** Reads what lies between the chunks before and behind a change; what stood there before, too, is found by its text. */
function readAgain(source: Source, last: Reading & { readonly text: string }): Reading {
  const { cut, kept, tail, by } = recutChunks(source, last);
  if (cut.kind === 'unknown') return { cut, placed: [] };
  const known = new Map(last.cut.kind === cut.kind ? last.placed.slice(kept, tail).map(({ chunk, piece }) => [keyOf(last.text, chunk), { chunk, piece }]) : []);
  const behind = last.placed.length - tail;
  const placed = cut.chunks.map((chunk, i): Placed => {
    if (i < kept) return last.placed[i]!;
    const fromEnd = cut.chunks.length - i;
    if (fromEnd <= behind) return { chunk, piece: last.placed[last.placed.length - fromEnd]!.piece.moveBy(by) };
    const same = known.get(keyOf(source.text, chunk));
    return { chunk, piece: same ? same.piece.moveBy(chunk.start - same.chunk.start) : readChunk(source, cut, chunk) };
  });
  return { cut, placed };
}

const readChunk = ({ text, path }: Source, cut: Cut, chunk: Chunk): PlacedPiece => new PlacedPiece(buildPiece(text, path, cut.kind, chunk));

/** All that a piece depends on besides the kind of its file: its text, what it was cut as, and the blanks before it on its line. */
const keyOf = (text: string, { kind, start, end }: Chunk): string => `${kind} ${start - blanksBefore(text, start)} ${text.slice(start, end)}`;

function read(source: Source, report: Report, readSource: () => Reading): FileSyntax {
  const findings: Finding[] = [];
  const find = collectFindings(findings);
  const tree = isTooLarge(source, find) ? emptyFile(source) : assemble(source, readSource(), findings, find);
  reportAll(findings, source, report);
  return tree;
}

function assemble(source: Source, { cut, placed }: Reading, findings: Finding[], find: Find): FileSyntax {
  if (cut.kind === 'unknown') return readUnknown(source, cut, find);
  for (const { piece } of placed) for (const finding of piece.findings) findings.push(finding);
  return assembleFile(source.text, cut, placed, find);
}

function isTooLarge({ text }: Source, find: Find): boolean {
  // a UTF-16 unit is at least one and at most three bytes
  const bytes = text.length * 3 <= BYTE_LIMIT ? 0 : Buffer.byteLength(text, 'utf8');
  if (bytes > BYTE_LIMIT) find('FG1004', { bytes, limit: BYTE_LIMIT }, { start: 0, end: 0 });
  return bytes > BYTE_LIMIT;
}

const emptyFile = ({ text }: Source): FileSyntax => ({
  kind: 'unknown', span: { start: 0, end: text.length }, title: { text: '', span: { start: 0, end: 0 } }, alias: null, headers: [], comments: [],
});

function readUnknown(source: Source, cut: Cut, find: Find): FileSyntax {
  const { text } = source;
  const word = cut.chunks[0]?.word ?? '';
  if (cut.chunks.every((chunk) => chunk.kind === 'trivia')) {
    find('FG1003', {}, { start: 0, end: Math.min(1, text.length) });
    return emptyFile(source);
  }
  const line = source.lineStarts[readFileKind(source)!.line]!;
  const at = line + /^[\uFEFF \t\u3000]*/.exec(text.slice(line))![0].length;
  const span = { start: at, end: at + Math.max(1, word.length) };
  if (UNREAD_FILE_WORDS.includes(word)) find('FG1002', { word }, span);
  else {
    const suggestion = suggest(word, Object.keys(FILE_WORDS));
    find('FG1001', { word: word.length > 20 ? `${word.slice(0, 20)}…` : word, suggestion }, span, { fixes: suggestionFix(suggestion, span) });
  }
  const rest = trimLine(text, span.end, span.end + /^[^\r\n]*/.exec(text.slice(span.end))![0].length);
  return { ...emptyFile(source), title: { text: text.slice(rest.start, rest.end), span: { start: rest.start, end: rest.end } } };
}

/** In the order of the file, and not more than the limit. */
function reportAll(findings: Finding[], source: Source, report: Report): void {
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const more = findings.length > FINDING_LIMIT;
  const listed = more ? findings.slice(0, FINDING_LIMIT - 1) : findings;
  for (const finding of listed) report(diagnosticOf(finding, source));
  if (!more) return;
  const last: Finding[] = [];
  collectFindings(last)('FG1005', { limit: FINDING_LIMIT - 1 }, findings[FINDING_LIMIT - 1]!.span);
  report(diagnosticOf(last[0]!, source));
}
