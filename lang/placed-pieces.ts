/**
 * Pieces where they stand. A piece that an edit before it has moved is copied to its new place when it is looked at: a keystroke costs what it changed,
 * and reading the rest of the tree costs what is read.
 */
import type { CommentSyntax } from './ast.ts';
import type { Piece, PieceNode } from './build-ast-pieces.ts';
import { shiftTree } from './build-ast-shift.ts';
import { buildTree } from './build-ast-tree.ts';
import type { Finding } from './parser-findings.ts';

export class PlacedPiece implements Piece {
  private readonly origin: Piece;
  private readonly by: number;
  private moved: Piece | null;

  /** `origin` as it was read, which stands `by` further on. */
  constructor(origin: Piece, by = 0) {
    this.origin = origin;
    this.by = by;
    this.moved = by === 0 ? origin : null;
  }

  get kind(): PieceNode['kind'] {
    return this.origin.node.kind;
  }

  get node(): PieceNode {
    return this.settled().node;
  }

  get comments(): readonly CommentSyntax[] {
    return this.origin.comments.length === 0 ? this.origin.comments : this.settled().comments;
  }

  get findings(): readonly Finding[] {
    return this.origin.findings.length === 0 ? this.origin.findings : this.settled().findings;
  }

  /** Has it been copied to its place, or never moved? */
  get isSettled(): boolean {
    return this.moved !== null;
  }

  /** The same piece `by` further on. */
  moveBy(by: number): PlacedPiece {
    return by === 0 ? this : new PlacedPiece(this.origin, this.by + by);
  }

  private settled(): Piece {
    return (this.moved ??= movePiece(this.origin, this.by));
  }
}

/** The tree of lines is made of them again: both hold the same words, which need not be copied twice. */
function movePiece({ node, comments, findings }: Piece, by: number): Piece {
  const rest = { comments: shiftTree(comments, by), findings: shiftTree(findings, by) };
  if (node.kind !== 'lines') return { node: shiftTree(node, by), ...rest };
  const { tree: _, ...lines } = node;
  const moved = shiftTree(lines, by);
  return { node: { ...moved, tree: buildTree(moved.flat, moved.opening) }, ...rest };
}

/** A list of which some entries are made when they are first read. */
export function listWhenRead<T extends object>(entries: (T | (() => T))[]): readonly T[] {
  if (!entries.some((entry) => typeof entry === 'function')) return entries as T[];
  return new Proxy(entries, {
    get: (list, key) => {
      const entry: unknown = Reflect.get(list, key);
      if (typeof entry !== 'function' || !Object.hasOwn(list, key)) return entry;
      return (list[key as unknown as number] = (entry as () => T)());
    },
  }) as T[];
}
