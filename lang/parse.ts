/** Source text to syntax tree: never throws, never hangs, always a tree; what is wrong goes to `report`. */
import type { FileSyntax } from './ast.ts';
import type { Source } from './source.ts';
import type { Report } from './diagnostics/diagnostic.ts';
import { cutChunks, readFileKind, type Chunk, type Cut } from './chunks.ts';
import { assembleFile, type Placed } from './build-ast.ts';
import { trimLine } from './build-ast-lines.ts';
import { buildPiece, type Piece } from './build-ast-pieces.ts';
import { shiftTree } from './build-ast-shift.ts';
import { collectFindings, diagnosticOf, suggestionFix, type Find, type Finding } from './parser-findings.ts';
import { FILE_WORDS, UNREAD_FILE_WORDS } from './parser-words.ts';
import { suggest } from './diagnostics/suggest.ts';

/** Bytes (UTF-8) of a file that is still read. */
export const BYTE_LIMIT = 16 * 1024 * 1024;
/** Findings listed for one file; the last one says that there are more. */
export const FINDING_LIMIT = 100;

/** Reads a source as a tree. */
export function parseSource(source: Source, report: Report): FileSyntax {
  return read(source, report, (chunk, cut) => buildPiece(source.text, source.path, cut.kind, chunk));
}

export interface Parser {
  /** Like `parseSource`; chunks that the last reading of this path held are taken from there, so nodes of unchanged chunks before an edit are the same objects. */
  parse(source: Source, report: Report): FileSyntax;
  /** Drops what is kept for a path. */
  forget(path: string): void;
}

/** A parser with a cache of its own, for editors and watchers. Memory: the pieces of the last reading of each path. */
export function createParser(): Parser {
  const byPath = new Map<string, Map<string, { readonly piece: Piece; readonly base: number }>>();
  return {
    parse(source, report) {
      const last = byPath.get(source.path);
      const next: typeof last = new Map();
      byPath.set(source.path, next);
      return read(source, report, (chunk, cut) => {
        const key = `${cut.kind} ${chunk.kind} ${source.text.slice(chunk.start, chunk.end)}`;
        const kept = next.get(key) ?? last?.get(key);
        const piece = kept ? shiftTree(kept.piece, chunk.start - kept.base) : buildPiece(source.text, source.path, cut.kind, chunk);
        next.set(key, { piece, base: chunk.start });
        return piece;
      });
    },
    forget(path) {
      byPath.delete(path);
    },
  };
}

function read(source: Source, report: Report, pieceOf: (chunk: Chunk, cut: Cut) => Piece): FileSyntax {
  const findings: Finding[] = [];
  const find = collectFindings(findings);
  const tree = isTooLarge(source, find) ? emptyFile(source) : readChunks(source, findings, find, pieceOf);
  reportAll(findings, source, report);
  return tree;
}

function readChunks(source: Source, findings: Finding[], find: Find, pieceOf: (chunk: Chunk, cut: Cut) => Piece): FileSyntax {
  const cut = cutChunks(source);
  if (cut.kind === 'unknown') return readUnknown(source, cut, find);
  const placed: Placed[] = cut.chunks.map((chunk) => ({ chunk, piece: pieceOf(chunk, cut) }));
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
