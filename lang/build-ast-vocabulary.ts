/** 列舉, 記錄 and 單位 blocks. */
import type { EnumerationSyntax, ErrorSyntax, FieldSyntax, MemberSyntax, NameSyntax, RecordSyntax, UnitSyntax, WordSyntax } from './ast.ts';
import type { Chunk } from './chunks.ts';
import type { Reading } from './build-ast-lines.ts';
import { lexCode, pieceRunner, type Body } from './build-ast-code.ts';
import { groupByLine } from './build-ast-groups.ts';

/** Reads a block of a vocabulary; an ErrorSyntax when its name cannot be read. */
export function buildVocabularyBlock(reading: Reading, chunk: Chunk, body: Body): EnumerationSyntax | RecordSyntax | UnitSyntax | ErrorSyntax {
  const { name, span } = body;
  if (!name) return { kind: 'error', span };
  if (chunk.word === '單位') return { kind: 'unit', name, span };
  const lexed = lexCode(reading, body, 'vocabulary');
  const run = pieceRunner(reading, body, lexed, []);
  if (chunk.word === '記錄') {
    const fields: FieldSyntax[] = [];
    for (const group of groupByLine(lexed.tokens, lexed.text, false)) {
      const field = run((parser) => parser.field, group);
      if (field) fields.push(field);
    }
    return { kind: 'record', name, measureWord: body.head.measureWord, fields, broken: run.broken(), span };
  }
  const members: MemberSyntax[] = [];
  for (const group of groupByLine(lexed.tokens, lexed.text, true)) {
    const member = run((parser) => parser.member, group);
    if (member) members.push(buildMember(reading, member));
  }
  return { kind: 'enumeration', name, members, span };
}

/** The words behind a member's name are 自… and 至…, each once, with or without white space behind the word. */
function buildMember(reading: Reading, { name, words }: { readonly name: NameSyntax; readonly words: readonly WordSyntax[] }): MemberSyntax {
  const limits: { 自: WordSyntax | null; 至: WordSyntax | null } = { 自: null, 至: null };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const key = word.text[0] as '自' | '至';
    if ((key !== '自' && key !== '至') || limits[key] !== null) {
      reading.find('FG1034', { found: word.text, expected: 'end' }, word.span);
    } else if (word.text.length > 1) {
      limits[key] = { text: word.text.slice(1), span: { start: word.span.start + 1, end: word.span.end } };
    } else if (words[i + 1]) {
      limits[key] = words[++i]!;
    } else {
      reading.find('FG1042', { word: key }, word.span);
    }
  }
  return { name, from: limits.自, to: limits.至, span: { start: name.span.start, end: words[words.length - 1]?.span.end ?? name.span.end } };
}
