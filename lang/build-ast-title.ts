/** The first line of a file: `法規 學生選課要點 (nfu.courseSelection)`. */
import type { WordSyntax } from './ast.ts';
import type { Chunk } from './chunks.ts';
import { rawLines, type Reading } from './build-ast-lines.ts';

const ALIAS = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** Reads title and alias; a missing alias is reported with a fix that proposes the file's own name. */
export function readTitle(reading: Reading, path: string, chunk: Chunk): { readonly title: WordSyntax; readonly alias: WordSyntax | null } {
  const { text, find } = reading;
  const line = rawLines(reading, text.charCodeAt(chunk.start) === 0xfeff ? chunk.start + 1 : chunk.start, chunk.end)[0]!;
  const wordEnd = line.start + chunk.word.length;
  let start = wordEnd;
  while (start < line.end && /[ \t\u3000]/.test(text[start]!)) start++;
  const alias = readAlias(text, start, line.end);
  let end = alias ? alias.open : line.end;
  while (end > start && /[ \t\u3000]/.test(text[end - 1]!)) end--;
  const title = { text: text.slice(start, end), span: { start, end } };
  if (title.text === '') find('FG1006', { word: chunk.word }, { start: line.start, end: wordEnd });
  else if (!alias) {
    const proposal = proposeAlias(path);
    find('FG1007', { title: title.text }, title.span, { fixes: [{ title: { zh: `加上別名 (${proposal})`, en: `Add the alias (${proposal})` }, edits: [{ span: { start: end, end }, text: ` (${proposal})` }] }] });
  } else if (!ALIAS.test(alias.word.text)) find('FG1008', { text: alias.word.text }, alias.word.span);
  return { title, alias: alias?.word ?? null };
}

/** The last parentheses of the line when they hold an ASCII word; others belong to the title. */
function readAlias(text: string, start: number, end: number): { readonly open: number; readonly word: WordSyntax } | null {
  if (!/[)）]/.test(text[end - 1] ?? '')) return null;
  const open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
  if (open < start) return null;
  const inner = text.slice(open + 1, end - 1);
  const trimmed = inner.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed) || !/[A-Za-z]/.test(trimmed)) return null;
  const from = open + 1 + inner.indexOf(trimmed);
  return { open, word: { text: trimmed, span: { start: from, end: from + trimmed.length } } };
}

/** `rules/nfu/course-selection.fagui` proposes `nfu.courseSelection`. */
export function proposeAlias(path: string): string {
  const parts = path.replace(/\.fagui$/, '').split('/').slice(-2);
  const words = parts.map((part) => part.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '').replace(/^[^A-Za-z]+/, ''));
  const named = words.filter((word) => /^[A-Za-z][A-Za-z0-9]*$/.test(word));
  return named.length === 0 ? 'alias' : named.join('.');
}
