/** The body of an amendment: operations, and the chunks that hang on each. */
import type { AmendmentSyntax, BlockSyntax, ErrorSyntax, OperationSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Find } from './parser-findings.ts';
import { partTrees, restatedTree, wordSpan, type OperationPiece } from './build-ast-amendment.ts';
import { reportStray, type Placed } from './build-ast.ts';
import type { LinesPiece } from './build-ast-pieces.ts';
import type { FlatLine } from './build-ast-lines.ts';
import { RESTATING_VERBS } from './parser-words.ts';

/** The operation that following chunks hang on; without an operation piece it is one that could not be read. */
interface Open {
  readonly piece: OperationPiece | null;
  readonly index: number;
  flat: FlatLine[];
  explanation: WordSyntax[];
  keeps: WordSyntax[];
  drops: WordSyntax[];
  blocks: BlockSyntax[];
  span: { start: number; end: number };
}

/** Puts the operations of an amendment together. */
export function assembleAmendment(text: string, placed: readonly Placed[], find: Find): Pick<AmendmentSyntax, 'operations' | 'blocks'> {
  const operations: (OperationSyntax | ErrorSyntax)[] = [];
  const blocks: BlockSyntax[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open) operations[open.index] = finish(open);
  };
  const fail = (span: Span): void => {
    operations.push({ kind: 'error', span });
  };
  for (const { chunk, piece: { node } } of placed) {
    if (node.kind === 'operation') {
      close();
      open = { piece: node.operation, index: operations.length, flat: [...(node.operation?.flat ?? [])], explanation: [], keeps: [], drops: [], blocks: [], span: { ...node.span } };
      operations.push({ kind: 'error', span: node.span });
    } else if (node.kind === 'words') {
      if (open) attachWords(open, chunk.kind, node.words, node.span);
      else {
        find('FG1066', { word: chunk.word }, wordSpan(chunk));
        fail(node.span);
      }
    } else if (node.kind === 'block') {
      if (node.block.kind === 'error') fail(node.block.span);
      else if (open) {
        open.blocks.push(node.block as BlockSyntax);
        open.span.end = node.block.span.end;
      } else blocks.push(node.block as BlockSyntax);
    } else if (node.kind === 'lines') {
      // below 字句 without content that is what was said already
      const isWording = open?.piece?.operation.verb === '字句' && open.piece.operation.wordings.length === 0;
      if (chunk.kind === 'stray' && !isWording) reportStray(text, node, find);
      if (open) attachLines(open, node, chunk.kind === 'stray', find);
      else {
        if (chunk.kind === 'text') find('FG1024', {}, node.span);
        fail(node.span);
      }
    } else if (node.kind === 'error') {
      fail(node.span);
    }
  }
  close();
  return { operations: [...operations].sort((a, b) => a.span.start - b.span.start), blocks };
}

function attachWords(open: Open, kind: string, words: readonly WordSyntax[], span: Span): void {
  const list = kind === 'explanation' ? open.explanation : kind === 'keeps' ? open.keeps : open.drops;
  list.push(...words);
  open.span.end = span.end;
}

/** Indented lines behind a block, or pasted ones, go on with the restated text. */
function attachLines(open: Open, node: LinesPiece, stray: boolean, find: Find): void {
  open.span.end = Math.max(open.span.end, node.span.end);
  const verb = open.piece?.operation.verb;
  if (verb && RESTATING_VERBS.includes(verb)) open.flat.push(...node.flat);
  else if (verb && !stray) find('FG1067', { verb }, node.span);
}

function finish({ piece, flat, explanation, keeps, drops, blocks, span }: Open): OperationSyntax | ErrorSyntax {
  if (!piece) return { kind: 'error', span };
  const { operation, parts } = piece;
  const lines = parts.length > 0 ? [] : restatedTree(operation.address, flat);
  return { ...operation, lines, parts: partTrees(piece, flat), explanation, keeps, drops, blocks, span: { start: operation.span.start, end: Math.max(span.end, operation.span.end) } };
}
