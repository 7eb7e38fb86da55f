/** What every node of the syntax tree has, and the two kinds of words. */
import type { Span } from './source.ts';

export interface Node {
  readonly span: Span;
}

/** A declared name with its optional ASCII alias: `一般下限 (minimum)`. */
export interface NameSyntax extends Node {
  readonly text: string;
  readonly alias: WordSyntax | null;
}

/** Any run of characters that matters as it stands. */
export interface WordSyntax extends Node {
  readonly text: string;
}
