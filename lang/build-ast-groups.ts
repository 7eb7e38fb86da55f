/** Cuts the tokens of a block into the pieces that the grammar reads one by one, so that one bad clause does not hide the next. */
import type { IToken, TokenType } from 'chevrotain';
import * as t from './lexer.ts';

/** Depth of an expression that the parser accepts; deeper blocks are not read. */
export const NESTING_LIMIT = 200;

/** Each of these makes the tree one level deeper: a chain of them is as deep as it is long. */
const DEEPENS: ReadonlySet<TokenType> = new Set([t.AddOperator, t.MultiplyOperator, t.Of, t.Not]);
/** Names, numbers and marks that go on with a chain; every other token ends it. */
const GOES_ON: ReadonlySet<TokenType> = new Set([t.Name, t.Step, t.Digits, t.DateWord, t.Text, t.BooleanWord, t.Original, t.AggregateWord, t.RoundWord, t.CalendarWord, t.BetweenWord, t.ExtremeWord]);

/** Deepest nesting of parentheses and chains of operators, counted on tokens. */
export function nestingOf(tokens: readonly IToken[]): number {
  const levels: number[] = [];
  let chain = 0;
  let depth = 0;
  let deepest = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === t.LeftParenthesis) {
      levels.push(chain);
      depth += 1;
      chain = 0;
    } else if (tokenType === t.RightParenthesis && levels.length > 0) {
      depth -= chain + 1;
      chain = levels.pop()!;
    } else if (DEEPENS.has(tokenType)) {
      chain++;
      depth++;
    } else if (!GOES_ON.has(tokenType)) {
      depth -= chain;
      chain = 0;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** One group per starting keyword; `；` outside parentheses ends a group and is dropped. Tokens before the first keyword are a group of their own. */
export function groupByKeyword(tokens: readonly IToken[], starts: ReadonlySet<TokenType>): IToken[][] {
  const groups: IToken[][] = [];
  let current: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    const ends = token.tokenType === t.Semicolon && depth === 0;
    if (starts.has(token.tokenType) || ends) {
      if (current.length > 0) groups.push(current);
      current = [];
      depth = 0;
    }
    if (token.tokenType === t.LeftParenthesis) depth++;
    if (token.tokenType === t.RightParenthesis && depth > 0) depth--;
    if (!ends) current.push(token);
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

const SEPARATORS: ReadonlySet<TokenType> = new Set([t.Comma, t.Semicolon]);

/** One group per line; `，`, `；` (and `、` where `enumerators` says so) also end one. A line that ends in a joining token goes on. */
export function groupByLine(tokens: readonly IToken[], text: string, enumerators: boolean): IToken[][] {
  const groups: IToken[][] = [];
  let current: IToken[] = [];
  const flush = (): void => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  for (const token of tokens) {
    const last = current[current.length - 1];
    if (last && !JOINS.has(last.tokenType) && !JOINS_BEFORE.has(token.tokenType) && breaksLine(text, last, token)) flush();
    if (SEPARATORS.has(token.tokenType) || (enumerators && token.tokenType === t.Enumerator)) flush();
    else current.push(token);
  }
  flush();
  return groups;
}

/** Tokens that cannot end an item, so that the item goes on in the next line. */
const JOINS: ReadonlySet<TokenType> = new Set([t.Enumerator, t.Equals, t.Colon, t.AddOperator, t.MultiplyOperator, t.Dot, t.LeftParenthesis]);
const JOINS_BEFORE: ReadonlySet<TokenType> = new Set([t.Enumerator, t.Equals, t.Colon, t.Step, t.Dot]);

/** True when a line end stands between two tokens whose offsets are relative to `text`. */
export function breaksLine(text: string, before: IToken, after: IToken): boolean {
  for (let at = t.endOffset(before); at < after.startOffset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** `學生 { … }` or `學生.修課 { … }` with the tokens between the braces, or one expectation. */
export type CaseItem = { readonly record: IToken; readonly list: IToken | null; readonly brace: IToken; readonly inner: IToken[]; readonly close: IToken | null } | { readonly tokens: IToken[] };

/** Cuts the body of a case into records and expectations. */
export function caseItems(tokens: readonly IToken[], text: string): CaseItem[] {
  const items: CaseItem[] = [];
  let loose: IToken[] = [];
  const flush = (): void => {
    for (const group of groupByLine(loose, text, false)) items.push({ tokens: group });
    loose = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const list = tokens[i + 1]?.tokenType === t.Step ? tokens[i + 1]! : null;
    const open = list ? i + 2 : i + 1;
    const brace = tokens[open];
    if (token.tokenType === t.Name && brace?.tokenType === t.LeftBrace) {
      flush();
      let end = open + 1;
      while (end < tokens.length && tokens[end]!.tokenType !== t.RightBrace) end++;
      items.push({ record: token, list, brace, inner: tokens.slice(open + 1, end), close: tokens[end] ?? null });
      i = end;
    } else {
      loose.push(token);
    }
  }
  flush();
  return items;
}
