/** Blocks of code: the head on one line, one clause a line, comments where they were. */
import type { IToken, TokenType } from 'chevrotain';
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Chunk } from './chunks.ts';
import { caseItems, groupByKeyword, groupByLine, type CaseItem } from './build-ast-groups.ts';
import { CLAUSE_STARTS } from './build-ast-clauses.ts';
import { courseItems } from './build-ast-courses.ts';
import { columnsOf, commentIn, spaceTokens } from './print-code.ts';
import * as t from './lexer.ts';

const { breakParent, group, hardline, ifBreak, indent, join, softline } = builders;

/** One statement or comment of a block, in file order. Offsets are relative to the text between the braces. */
type Part =
  | { readonly kind: 'tokens'; readonly tokens: readonly IToken[]; readonly start: number; readonly end: number }
  | { readonly kind: 'record'; readonly item: Extract<CaseItem, { record: IToken }>; readonly start: number; readonly end: number }
  /** 類別 and 組 of a 科目表; `from` is behind the brace. */
  | { readonly kind: 'group'; readonly head: string; readonly from: number; readonly parts: readonly Part[]; readonly start: number; readonly end: number }
  | { readonly kind: 'comment'; readonly text: string; readonly start: number; readonly end: number };

const CLAUSES: Readonly<Record<string, readonly [t.CodeMode, ReadonlySet<TokenType>]>> = {
  規則: ['rule', new Set([t.Applies, t.Duty, t.Permission, t.When, t.Effect, t.Alter, t.Except])],
  定義: ['definition', new Set([t.When, t.Otherwise])],
  裁量: ['discretion', new Set([t.Authority, t.Requirement, t.Grant, t.Alter])],
  疑義: ['doubt', new Set([t.ReadingWord, t.Adopted])],
  ...CLAUSE_STARTS,
};
/** 科目表 has clauses in groups. */
const COURSES: readonly [t.CodeMode, ReadonlySet<TokenType>] = ['courses', new Set()];

function tokensPart(tokens: readonly IToken[]): Part {
  return { kind: 'tokens', tokens, start: tokens[0]!.startOffset, end: t.endOffset(tokens.at(-1)!) };
}

/** Free words that run into a comment: the words and the comment apart. */
function splitFreeWords(part: Part): readonly Part[] {
  const token = part.kind === 'tokens' ? part.tokens.at(-1)! : null;
  const at = token ? commentIn(token) : -1;
  if (part.kind !== 'tokens' || !token || at < 0) return [part];
  const words = { ...token, image: token.image.slice(0, at).trimEnd() };
  const start = token.startOffset + at;
  return [tokensPart([...part.tokens.slice(0, -1), words]), { kind: 'comment', text: token.image.slice(at).trimEnd(), start, end: part.end }];
}

type Comments = readonly Extract<Part, { kind: 'comment' }>[];

/** Statements with the comments between them; null when one stands inside of a statement. Those of a group are its own already. */
function withComments(statements: readonly Part[], comments: Comments): readonly Part[] | null {
  const inside = comments.some(({ start }) => statements.some((part) => part.start < start && start < part.end));
  return inside ? null : [...statements, ...comments].sort((a, b) => a.start - b.start);
}

/** The clauses of a 科目表, of a 類別 (level 2), of a 組 (level 3); null when they must be printed as they stand. */
function courseParts(tokens: readonly IToken[], comments: Comments, level: number): readonly Part[] | null {
  const statements: Part[] = [];
  const taken = new Set<Comments[number]>();
  for (const item of courseItems(tokens)) {
    if ('tokens' in item) statements.push(tokensPart(item.tokens));
    else {
      const { head, brace, close, inner } = item;
      if (!brace || !close || level === 3) return null;
      const from = t.endOffset(brace);
      const own = comments.filter(({ start }) => start >= from && start < close.startOffset);
      own.forEach((comment) => taken.add(comment));
      const parts = courseParts(inner, own, level + 1);
      if (!parts) return null;
      statements.push({ kind: 'group', head: spaceTokens(head), from, parts, start: head[0]!.startOffset, end: t.endOffset(close) });
    }
  }
  return withComments(statements, comments.filter((comment) => !taken.has(comment)));
}

/** The statements and comments of a body, or null when a statement holds a comment or something that is no token. */
function partsOf(word: string, body: string): readonly Part[] | null {
  const clauses = word === '科目表' ? COURSES : CLAUSES[word];
  const lexed = t.tokenize(body, clauses?.[0] ?? (word === '案例' ? 'case' : 'vocabulary'));
  if (lexed.errors.length > 0) return null;
  const comments = lexed.comments.map((token) => ({ kind: 'comment' as const, text: token.image.trimEnd(), start: token.startOffset, end: t.endOffset(token) }));
  if (word === '科目表') return courseParts(lexed.tokens, comments, 1);
  let statements: readonly Part[];
  if (clauses) statements = groupByKeyword(lexed.tokens, clauses[1]).map(tokensPart).flatMap(splitFreeWords);
  else if (word === '案例') statements = caseItems(lexed.tokens, body).map(casePart);
  else statements = groupByLine(lexed.tokens, body, word === '列舉').map(tokensPart);
  return withComments(statements, comments);
}

function casePart(item: CaseItem): Part {
  if ('tokens' in item) return tokensPart(item.tokens);
  return { kind: 'record', item, start: item.record.startOffset, end: t.endOffset(item.close ?? item.inner.at(-1) ?? item.brace) };
}

/** 適用, 應, 當 …: the first word of a clause, padded so that what follows stands in one column. */
function keywordOf(part: Part): string {
  if (part.kind !== 'tokens' || part.tokens[0]!.tokenType === t.Equals) return '';
  return /^[\u4e00-\u9fff]+/.exec(part.tokens[0]!.image)?.[0] ?? '';
}

function printClause(part: Extract<Part, { kind: 'tokens' }>, width: number): string {
  const keyword = keywordOf(part);
  const line = spaceTokens(part.tokens);
  const rest = line.slice(keyword.length).trimStart();
  return width === 0 || keyword === '' || rest === '' ? line : keyword + ' '.repeat(Math.max(width - columnsOf(keyword), 0) + 1) + rest;
}

/** `學生 { 學制 四技，身分 轉學生 }` on one line while it fits, otherwise one field a line. */
function printRecord(item: Extract<CaseItem, { record: IToken }>, body: string): Doc {
  const fields = groupByLine(item.inner, body, false).map((tokens) => spaceTokens(tokens));
  const name = spaceTokens(item.list ? [item.record, item.list] : [item.record]);
  if (fields.length === 0) return `${name} { }`;
  const separator = [ifBreak('', '，'), softline];
  return group([`${name} {`, indent([ifBreak(softline, ' '), join(separator, fields)]), ifBreak(softline, ' '), '}']);
}

const breaksBetween = (body: string, from: number, to: number): number => body.slice(from, to).split(/\r\n|\r|\n/).length - 1;

function printParts(word: string, body: string, parts: readonly Part[], from: number): Doc {
  const width = CLAUSES[word] || word === '科目表' ? Math.max(0, ...parts.map((part) => columnsOf(keywordOf(part)))) : 0;
  const lines: Doc[] = [];
  let end = from;
  for (const part of parts) {
    const breaks = breaksBetween(body, end, part.start);
    const trails = part.kind === 'comment' && lines.length > 0 && breaks === 0;
    const printed = part.kind === 'comment' ? part.text : part.kind === 'record' ? printRecord(part.item, body) : part.kind === 'group' ? [part.head, printBraces(word, body, part.parts, part.from)] : printClause(part, width);
    // one blank line between cases of a long block stays
    lines.push(trails ? ['  ', printed, breakParent] : [hardline, breaks > 1 && lines.length > 0 ? hardline : '', printed]);
    end = part.end;
  }
  return lines;
}

/** Everything from the space before a brace to the brace that closes it. */
function printBraces(word: string, body: string, parts: readonly Part[], from: number): Doc {
  const [first] = parts;
  const trails = first?.kind === 'comment' && breaksBetween(body, from, first.start) === 0;
  return [' {', trails ? ['  ', first.text] : '', indent(printParts(word, body, trails ? parts.slice(1) : parts, from)), hardline, '}'];
}

/** The head in one line without its brace; null when it holds a comment. */
function printHead(head: string): string | null {
  const lexed = t.tokenize(head, 'head');
  return lexed.comments.length > 0 || lexed.errors.length > 0 ? null : spaceTokens(lexed.tokens);
}

/** A block from its head to its closing brace, or null when it must be printed as it stands. */
export function printBlock(text: string, chunk: Chunk): { readonly doc: Doc; readonly end: number } | null {
  if (chunk.open < 0) {
    const end = chunk.start + (/^[^\r\n]*/.exec(text.slice(chunk.start, chunk.end))![0].split('//')[0]!.trimEnd().length);
    const head = printHead(text.slice(chunk.start, end));
    return head === null ? null : { doc: head, end };
  }
  const head = printHead(text.slice(chunk.start, chunk.open));
  const body = text.slice(chunk.open + 1, chunk.close);
  const parts = chunk.close < 0 ? null : partsOf(chunk.word, body);
  if (head === null || parts === null) return null;
  return { doc: [head, printBraces(chunk.word, body, parts, 0)], end: chunk.close + 1 };
}

/** The tail of a binding, `名 (alias) : 型別`, with normal spaces. */
export const printBindingTail = (tail: string): string => {
  const lexed = t.tokenize(tail, 'head');
  return lexed.errors.length > 0 || lexed.comments.length > 0 ? tail : spaceTokens(lexed.tokens);
};
