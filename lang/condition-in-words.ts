/** A condition that free words begin with: 選課.學分 超過 通知學分 通知家長. */
import type { ExpressionSyntax } from './ast.ts';
import { tokenize } from './lexer.ts';
import { codeParser } from './parser.ts';

/** The comparison, or what is joined of comparisons, at the start of words; null where they begin with none. Spans are offsets in the words. */
export function conditionIn(words: string): ExpressionSyntax | null {
  const { tokens } = tokenize(words, 'definition');
  const { value } = codeParser().run((parser) => parser.expression, tokens, { text: words, base: 0, end: words.length, find: () => {} });
  return value && ['compare', 'presence', 'logic', 'not'].includes(value.kind) ? value : null;
}
