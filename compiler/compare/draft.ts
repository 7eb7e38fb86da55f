/** Drafted explanations: what the difference shows, in the words of official tables. An author confirms or replaces them. */
import type { ExplainInput } from './explain.ts';

/** Statements for a row without author's words; empty where the stock words say all there is to say. */
export function draftStatements({ kind }: ExplainInput): string[] {
  if (kind === 'title') return ['法規名稱修正。'];
  if (kind === 'amended' || kind === 'renumberedAmended') return ['酌作文字修正。'];
  return [];
}
