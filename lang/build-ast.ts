/** The file from its pieces: what belongs to what, and the findings that need more than one chunk. */
import type { CalendarEntrySyntax, CommentSyntax, ErrorSyntax, FileSyntax, HeaderSyntax, HistorySyntax, ProvisionSyntax, AnnexSyntax, RegulationItemSyntax, StrayTextSyntax, VocabularySyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Chunk, Cut } from './chunks.ts';
import type { Find, FindingFix } from './parser-findings.ts';
import type { LinesPiece, PieceNode } from './build-ast-pieces.ts';
import { listWhenRead, type PlacedPiece } from './placed-pieces.ts';
import { assembleAmendment } from './build-ast-operations.ts';
import { buildTree } from './build-ast-tree.ts';
import type { FlatLine } from './build-ast-lines.ts';

export interface Placed {
  readonly chunk: Chunk;
  readonly piece: PlacedPiece;
}

export interface FileParts {
  readonly span: Span;
  readonly title: WordSyntax;
  readonly alias: WordSyntax | null;
  readonly headers: readonly HeaderSyntax[];
  readonly comments: readonly CommentSyntax[];
}

/** Puts the pieces of a file together. */
export function assembleFile(text: string, cut: Cut, placed: readonly Placed[], find: Find): FileSyntax {
  const base = collectParts(text, placed, find);
  switch (cut.kind) {
    case 'regulation': return { kind: 'regulation', ...base, ...assembleRegulation(text, placed, find) };
    case 'amendment': return { kind: 'amendment', ...base, ...assembleAmendment(text, placed, find) };
    case 'vocabulary': return { kind: 'vocabulary', ...base, items: assembleVocabulary(text, placed, find) };
    case 'calendar': return { kind: 'calendar', ...base, entries: assembleCalendar(text, placed, find) };
    case 'unknown': return { kind: 'unknown', ...base };
  }
}

/** Chunks that count as the body: no header stands behind them. */
const BODY: ReadonlySet<Chunk['kind']> = new Set(['history', 'heading', 'provision', 'annex', 'block', 'unread', 'operation', 'entry']);

function collectParts(text: string, placed: readonly Placed[], find: Find): FileParts {
  let title: WordSyntax = { text: '', span: { start: 0, end: 0 } };
  let alias: WordSyntax | null = null;
  let inBody = false;
  const headers: HeaderSyntax[] = [];
  const comments: CommentSyntax[] = [];
  for (const { chunk, piece } of placed) {
    comments.push(...piece.comments);
    if (BODY.has(chunk.kind)) inBody = true;
    if (piece.kind !== 'title' && piece.kind !== 'header') continue;
    const { node } = piece;
    if (node.kind === 'title') ({ title, alias } = node);
    if (node.kind !== 'header') continue;
    headers.push(node.header);
    if (inBody) find('FG1021', { word: node.header.key.text }, node.header.key.span);
  }
  return { span: { start: 0, end: text.length }, title, alias, headers, comments };
}

type TextItem = ProvisionSyntax | AnnexSyntax | StrayTextSyntax;

interface RegulationState {
  readonly histories: HistorySyntax[];
  /** What an edit has moved is made when it is read. */
  readonly items: (RegulationItemSyntax | (() => RegulationItemSyntax))[];
  /** The provision that indented lines behind a block go on with, and those lines; its tree is made again once, when it is complete. */
  open: { readonly index: number; readonly first: Placed; readonly more: PlacedPiece[] } | null;
}

function assembleRegulation(text: string, placed: readonly Placed[], find: Find): { readonly history: HistorySyntax | null; readonly items: readonly RegulationItemSyntax[] } {
  const state: RegulationState = { histories: [], items: [], open: null };
  for (const one of placed) {
    const { kind } = one.piece;
    if (kind === 'lines') placeLines(text, state, one, find);
    else if (kind === 'history') state.histories.push((one.piece.node as PieceOf<'history'>).history);
    else if (kind === 'block' || kind === 'error' || kind === 'heading') {
      if (kind === 'heading') complete(state);
      state.items.push(one.piece.isSettled ? itemOf(one) : () => itemOf(one));
    }
  }
  complete(state);
  return { history: joinHistories(state.histories, find), items: listWhenRead(state.items) };
}

type PieceOf<K extends PieceNode['kind']> = Extract<PieceNode, { readonly kind: K }>;

/** The item that a piece is by itself. */
function itemOf({ chunk, piece: { node } }: Placed): RegulationItemSyntax {
  switch (node.kind) {
    case 'block': return node.block as RegulationItemSyntax;
    case 'heading': return node.heading;
    case 'lines': return textItem(chunk, node);
    default: return { kind: 'error', span: (node as PieceOf<'error'>).span };
  }
}

function joinHistories(histories: readonly HistorySyntax[], find: Find): HistorySyntax | null {
  const first = histories[0];
  if (!first || histories.length === 1) return first ?? null;
  const wordOf = ({ span: { start } }: HistorySyntax): Span => ({ start, end: start + 2 });
  for (const next of histories.slice(1)) find('FG1028', {}, wordOf(next), { related: [{ span: wordOf(first), note: { zh: '第一段在這裡', en: 'the first one is here' } }] });
  return { ...first, entries: histories.flatMap(({ entries }) => entries), span: { start: first.span.start, end: histories[histories.length - 1]!.span.end } };
}

function placeLines(text: string, state: RegulationState, one: Placed, find: Find): void {
  const { chunk, piece } = one;
  if (chunk.kind === 'text' && state.open) {
    state.open.more.push(piece);
    return;
  }
  if (chunk.kind === 'stray') reportStray(text, piece.node as LinesPiece, find);
  if (chunk.kind === 'text') find('FG1024', {}, (piece.node as LinesPiece).span);
  complete(state);
  state.items.push(piece.isSettled ? itemOf(one) : () => itemOf(one));
  state.open = { index: state.items.length - 1, first: one, more: [] };
}

/** Ends the open provision: the lines behind its blocks join its tree. */
function complete(state: RegulationState): void {
  const { items, open } = state;
  state.open = null;
  if (!open || open.more.length === 0) return;
  const { first, more } = open;
  items[open.index] = [first.piece, ...more].every(({ isSettled }) => isSettled) ? joinLines(first, more) : () => joinLines(first, more);
}

function joinLines(first: Placed, more: readonly PlacedPiece[]): TextItem {
  const pieces = [first.piece, ...more].map(({ node }) => node as LinesPiece);
  const item = itemOf(first) as TextItem;
  return { ...item, lines: buildTree(pieces.flatMap(({ flat }) => flat), pieces[0]!.opening), span: { start: item.span.start, end: pieces[pieces.length - 1]!.span.end } };
}

function textItem(chunk: Chunk, { marker, tree, span }: LinesPiece): TextItem {
  if (chunk.kind === 'provision' || chunk.kind === 'annex') return { kind: chunk.kind, marker: marker!, lines: tree, span };
  return { kind: 'stray', lines: tree, span };
}

/** Column-0 lines that are nothing known: the fixes indent it, or join it to a line before that was broken in mid-sentence. */
export function reportStray(text: string, piece: LinesPiece, find: Find): void {
  const shown = text.slice(piece.span.start, piece.flat[0]?.span.end ?? piece.span.end);
  // a backslash says that the line is text
  const starts = piece.flat.flatMap((line) => (line.indent === 0 ? rowStarts(line) : [])).filter((start) => text[start] !== '\\');
  if (starts.length === 0) return;
  const indent: FindingFix = {
    title: { zh: '在行首空兩格', en: 'Indent by two spaces' },
    edits: starts.map((start) => ({ span: { start, end: start }, text: '  ' })),
  };
  const join = joinFix(text, piece);
  find('FG1023', { text: shown.length > 20 ? `${shown.slice(0, 20)}…` : shown }, { start: piece.span.start, end: piece.flat[0]?.span.end ?? piece.span.end }, { fixes: join ? [join, indent] : [indent] });
}

const rowStarts = (line: FlatLine): readonly number[] => (line.table ? line.table.rows.map((row) => (row[0]?.span.start ?? line.span.start)).map((start, i) => (i === 0 ? line.span.start : start)) : [line.span.start]);

/** Half-pasted text: the line before ends in mid-sentence and this one has no number of its own. */
function joinFix(text: string, piece: LinesPiece): FindingFix | null {
  const first = piece.flat[0];
  if (!first || first.marker || first.table) return null;
  const before = /([^\r\n])[ \t\u3000]*(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, piece.span.start - 400), piece.span.start));
  if (!before || /[。；：:;！？」）)}｝|、]/.test(before[1]!)) return null;
  const end = piece.span.start;
  return { title: { zh: '接回上一行', en: 'Join to the line before' }, edits: [{ span: { start: end - before[0].length + 1, end }, text: '' }] };
}

function assembleCalendar(text: string, placed: readonly Placed[], find: Find): CalendarEntrySyntax[] {
  return placed.flatMap(({ piece: { node } }) => {
    if (node.kind === 'entry') return [node.entry];
    if (node.kind === 'lines' && node.flat.length > 0) {
      const span = { start: node.span.start, end: node.flat[0]!.span.end };
      const starts = node.flat.map((line) => lineStart(text, line.span.start));
      find('FG1072', { text: text.slice(span.start, span.end) }, span, { fixes: [{ title: { zh: '移到行首', en: 'Move to the start of the line' }, edits: starts.map((start, i) => ({ span: { start, end: node.flat[i]!.span.start }, text: '' })) }] });
    }
    return [];
  });
}

const lineStart = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function assembleVocabulary(text: string, placed: readonly Placed[], find: Find): VocabularySyntax['items'] {
  const items: VocabularySyntax['items'][number][] = [];
  for (const { piece: { node } } of placed) {
    if (node.kind === 'block') items.push(node.block as VocabularySyntax['items'][number]);
    else if (node.kind === 'error') items.push(node as ErrorSyntax);
    else if (node.kind === 'lines' && node.flat.length > 0) {
      const end = node.flat[0]!.span.end;
      const shown = text.slice(node.span.start, end);
      find('FG1022', { text: shown.length > 20 ? `${shown.slice(0, 20)}…` : shown }, { start: node.span.start, end });
      items.push({ kind: 'error', span: node.span });
    }
  }
  return items;
}
