/** What every block shares: where its body is, lexing it, and running the grammar over one piece of it. */
import type { IToken, ParserMethod, TokenType } from 'chevrotain';
import type { NameSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Chunk } from './chunks.ts';
import type { Reading } from './build-ast-lines.ts';
import { NESTING_LIMIT, nestingOf, breaksLine } from './build-ast-groups.ts';
import { codeParser, type CodeParser, type HeadParts } from './parser.ts';
import { checkNames, checkText, codePointName, isPlain } from './parser-characters.ts';
import { CALL_WORDS, CLAUSE_WORDS, COURSE_GROUP_HEADS, COURSE_GROUP_WORDS } from './parser-words.ts';
import { foundAt } from './diagnostics/parts.ts';
import { suggest } from './diagnostics/suggest.ts';
import { suggestionFix } from './parser-findings.ts';
import { Alter, Beats, EachCourse, endOffset, Enumerator, LeftParenthesis, Name, Pairing, Produces, Requires, Rows, Step, tokenize, Fulfil, Total, type CodeMode } from './lexer.ts';

export interface Body {
  readonly span: Span;
  readonly headSpan: Span;
  readonly head: HeadParts;
  readonly name: NameSyntax | null;
  readonly headBroken: boolean;
  /** Something of the block could not be read. */
  readonly broken: boolean;
  /** What stands between the braces; empty when there are none. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface LexedCode {
  readonly text: string;
  readonly base: number;
  readonly mode: CodeMode;
  readonly tokens: IToken[];
  /** Offsets in `text` of what is no token (reported). */
  readonly gaps: readonly number[];
  readonly failed: boolean;
}

/** Lexes a piece of code; unknown and deceiving characters, comments and nesting are dealt with here. */
export function lexCode(reading: Reading, range: { readonly bodyStart: number; readonly bodyEnd: number }, mode: CodeMode): LexedCode {
  const base = range.bodyStart;
  const text = reading.text.slice(base, range.bodyEnd);
  const { tokens, comments, errors } = tokenize(text, mode);
  for (const comment of comments) {
    const span = { start: base + comment.startOffset, end: base + endOffset(comment) };
    reading.comments.push({ text: comment.image.slice(2).trim(), span });
    checkText(reading.text, span.start, span.end, reading.find);
  }
  // most code holds none of the characters that these ask for: it is asked once, not word by word
  for (const token of isPlain(text) ? [] : tokens) {
    const check = token.tokenType === Name || token.tokenType === Step ? checkNames : token.image.length > 1 ? checkText : null;
    check?.(reading.text, base + token.startOffset, base + endOffset(token), reading.find);
  }
  for (const { offset, length } of errors) reportUnreadable(reading, base + offset, base + offset + length);
  const deep = nestingOf(tokens) > NESTING_LIMIT;
  if (deep) reading.find('FG1038', { limit: NESTING_LIMIT }, { start: base, end: range.bodyEnd });
  return { text, base, mode, tokens: deep ? [] : tokens, gaps: errors.map(({ offset }) => offset), failed: deep || errors.length > 0 };
}

function reportUnreadable({ text, find }: Reading, start: number, end: number): void {
  const before = { count: 0 };
  checkText(text, start, end, (code, parameters, span, more) => {
    before.count++;
    find(code, parameters, span, more);
  });
  if (before.count > 0) return;
  const shown = text.slice(start, end);
  if (shown[0] === '「') find('FG1041', {}, { start, end: start + 1 });
  else find('FG1035', { text: shown.length > 20 ? `${shown.slice(0, 20)}…` : shown, codePoint: codePointName(shown.codePointAt(0)!) }, { start, end });
}

/** 加總（…） and 合計 學生.修課: meant as a call, by a word that is none or without its parentheses. */
const isCall = (before: IToken | undefined, rest: IToken): boolean => before?.tokenType === Name && (rest.tokenType === LeftParenthesis || CALL_WORDS.includes(before.image));

export interface PieceRunner {
  <R>(pick: (parser: CodeParser) => ParserMethod<[], R>, group: IToken[]): R | null;
  /** Reports tokens that no keyword introduces. */
  unknown(group: readonly IToken[]): null;
  /** Reports a second clause where one is allowed. */
  twice(token: IToken): void;
  fail(): void;
  broken(): boolean;
}

/** Runs grammar rules over the pieces of one block and remembers whether any of them failed. */
export function pieceRunner(reading: Reading, body: { readonly bodyEnd: number }, lexed: LexedCode, words: readonly string[]): PieceRunner {
  let broken = lexed.failed;
  const spanOf = (token: IToken): Span => ({ start: lexed.base + token.startOffset, end: lexed.base + endOffset(token) });
  const place = { text: reading.text, base: lexed.base, end: body.bodyEnd, find: reading.find };
  // a piece with an unreadable character was reported for it: what the grammar makes of the rest is no news
  const quiet: typeof place = { ...place, find: (code, parameters, span, more) => (code === 'FG1034' ? undefined : reading.find(code, parameters, span, more)) };

  const reportRest = (rest: IToken, group: readonly IToken[]): void => {
    const before = group[group.indexOf(rest) - 1];
    const after = group[group.indexOf(rest) + 1];
    if (rest.tokenType === Name && (!before || breaksLine(lexed.text, before, rest)) && words.length > 0) reportWord(rest);
    else if (group[0]!.tokenType === Alter && rest.tokenType === Enumerator) reading.find('FG1054', {}, spanOf(rest));
    else reading.find('FG1034', { found: foundAt(reading.text, spanOf(rest).start, rest.image), expected: lexed.mode === 'courses' && isCourseWord(rest.image) ? 'separator' : takesNames(group[0]!) ? 'names' : group[0]!.tokenType === EachCourse ? 'end' : isCall(before, rest) ? 'call' : lexed.mode === 'case' && rest.tokenType === Name && before !== undefined ? 'caseField' : after || before ? 'operator' : 'end' }, spanOf(rest));
  };
  const reportWord = (token: IToken): void => {
    const suggestion = suggest(token.image, words);
    reading.find('FG1036', { word: token.image, suggestion, words }, spanOf(token), { fixes: suggestionFix(suggestion, spanOf(token)) });
  };

  const mayCall = lexed.mode === 'case' && lexed.tokens.some(({ tokenType }) => tokenType === LeftParenthesis);
  const run = <R>(pick: (parser: CodeParser) => ParserMethod<[], R>, group: IToken[]): R | null => {
    // in a case the words of a call are names: its values are given, not computed. The first of a piece is the name of a field
    const call = mayCall ? group.findIndex((token, i) => i > 0 && CALL_WORDS.includes(token.image) && group[i + 1]?.tokenType === LeftParenthesis) : -1;
    if (call >= 0) {
      broken = true;
      reading.find('FG1044', { word: group[call]!.image }, spanOf(group[call]!));
      return null;
    }
    const damaged = holdsGap(lexed.gaps, group);
    const { value, rest } = codeParser().run(pick, group, damaged ? quiet : place);
    if (rest && !damaged) reportRest(rest, group);
    if (rest || value === null) broken = true;
    return value;
  };
  return Object.assign(run, {
    unknown(group: readonly IToken[]): null {
      broken = true;
      const first = group[0]!;
      if (first.tokenType === Name) reportWord(first);
      else reading.find('FG1034', { found: first.image, expected: 'clause' }, spanOf(first));
      return null;
    },
    twice(token: IToken): void {
      const word = /^[^ \t\u3000]*/.exec(token.image)![0];
      reading.find('FG1040', { word }, spanOf(token));
    },
    fail(): void {
      broken = true;
    },
    broken: () => broken,
  });
}

const TAKES_NAMES: ReadonlySet<TokenType> = new Set([Beats, Requires, Produces, Pairing, Total, Fulfil, Rows]);
const takesNames = ({ tokenType }: IToken): boolean => TAKES_NAMES.has(tokenType);
/** A clause of a 科目表 that follows another one on its line. */
const isCourseWord = (word: string): boolean => [...CLAUSE_WORDS.科目表, ...COURSE_GROUP_WORDS, ...COURSE_GROUP_HEADS].includes(word);

/** True when something unreadable stands inside the piece or right behind it. `gaps` is in ascending order. */
function holdsGap(gaps: readonly number[], group: readonly IToken[]): boolean {
  const start = group[0]!.startOffset;
  const end = endOffset(group[group.length - 1]!);
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < gaps.length && gaps[low]! <= end + 1;
}

/**
 * Finds head and body of a block chunk and reports missing braces and what stands behind the closing one. A block that lacks only its closing
 * brace is read like any other: its clauses are whole, and what is wrong in them is said as well.
 */
export function frameBlock(reading: Reading, chunk: Chunk): { readonly span: Span; readonly headEnd: number; readonly bodyStart: number; readonly bodyEnd: number; readonly broken: boolean } {
  const { text, find } = reading;
  const firstLineEnd = lineEnd(text, chunk.start, chunk.end);
  const oneLine = chunk.word === '另訂' || chunk.word === '單位';
  const lastWord = trimEnd(text, chunk.start, chunk.end);
  if (chunk.open < 0) {
    const headEnd = trimEnd(text, chunk.start, commentStart(text, chunk.start, firstLineEnd));
    if (!oneLine) find('FG1030', { word: chunk.word }, { start: chunk.start, end: headEnd }, { fixes: [{ title: { zh: '補上「{」', en: 'Add 「{」' }, edits: [{ span: { start: headEnd, end: headEnd }, text: ' {' }] }] });
    const bodyEnd = oneLine ? headEnd : chunk.close >= 0 ? chunk.close : lastWord;
    const end = oneLine ? headEnd : chunk.close >= 0 ? chunk.close + 1 : lastWord;
    return { span: { start: chunk.start, end }, headEnd, bodyStart: oneLine ? headEnd : Math.min(firstLineEnd, bodyEnd), bodyEnd, broken: !oneLine };
  }
  if (chunk.close < 0) {
    find('FG1031', { word: chunk.word }, { start: chunk.start, end: chunk.start + chunk.word.length }, { fixes: [{ title: { zh: '補上「}」', en: 'Add 「}」' }, edits: [{ span: { start: lastWord, end: lastWord }, text: '\n}' }] }] });
    return { span: { start: chunk.start, end: lastWord }, headEnd: chunk.open, bodyStart: chunk.open + 1, bodyEnd: lastWord, broken: false };
  }
  const behind = { start: chunk.close + 1, end: commentStart(text, chunk.close + 1, lineEnd(text, chunk.close, chunk.end)) };
  const shown = text.slice(behind.start, behind.end).trim();
  if (shown !== '') find('FG1032', { text: shown.length > 20 ? `${shown.slice(0, 20)}…` : shown }, behind);
  return { span: { start: chunk.start, end: chunk.close + 1 }, headEnd: chunk.open, bodyStart: chunk.open + 1, bodyEnd: chunk.close, broken: false };
}

function lineEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}

function commentStart(text: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf('//');
  return at < 0 ? end : start + at;
}
