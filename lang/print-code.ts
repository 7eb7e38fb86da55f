/** One way to put spaces into code: tokens keep every character, only the white space between them is chosen. */
import type { IToken } from 'chevrotain';
import * as t from './lexer.ts';

const isOpen = (text: string): boolean => text === '(' || text === '（';
const isClose = (text: string): boolean => text === ')' || text === '）';
/** Signs with a space on both sides. - and / stay as written: they also stand in -1 and in ranges. */
const SPACED = /^[＋+×÷＝=≧≥≦≤<＜>＞≠:]$/;
/** Signs that touch what stands on both sides. */
const TIGHT = /^[，；、﹑､.．]$/;
const STEP = /^[.．]/;

const FREE_WORDS: ReadonlySet<string> = new Set([t.Permission.name, t.Effect.name, t.EffectInCase.name, t.Authority.name, t.Adopted.name, t.Let.name]);
/** Does this token hold a keyword and words that are nobody's code (得 …, 效果 …, 由 …, 採 …, 令 …)? */
export const holdsFreeWords = (token: IToken): boolean => FREE_WORDS.has(token.tokenType.name);

/** What a token prints: its own characters, without white space inside a range or behind the dot of a step. */
function imageOf(token: IToken): string {
  if (token.tokenType === t.Colon) return ':';
  if (token.tokenType === t.Range || token.tokenType === t.Step) return token.image.replace(/[ \t\u3000\u00a0\r\n]+/g, '');
  if (!holdsFreeWords(token)) return token.image;
  if (token.tokenType === t.EffectInCase) return `時：${token.image.replace(/^時[ \t\u3000]*[:：][ \t\u3000]*/, '').trimEnd()}`;
  const [, keyword = '', words = ''] = /^(始得|得|效果|由|採|令)[ \t\u3000]*(.*)$/.exec(token.image.trimEnd()) ?? [];
  return `${keyword} ${words}`.trimEnd();
}

/** Words before an opening parenthesis that belongs to them, and words that stand apart on both sides. */
const CALLS: ReadonlySet<string> = new Set([t.AggregateWord.name, t.RoundWord.name, t.CalendarWord.name, t.BetweenWord.name, t.ExtremeWord.name]);
const isApartWord = ({ tokenType }: IToken): boolean => tokenType === t.Within || tokenType === t.Where || tokenType === t.Along || tokenType === t.Alike || tokenType === t.Direction;

/** A sign is no word; a name may be called, 次數(…), a keyword may not. */
const WORD = /^[^()（）＋+×÷＝=≧≥≦≤<＜>＞≠:，；、﹑､.．,;\-－−*＊/／]/;

/** Is there a space between two neighbours? */
function isApart(before: IToken, after: IToken): boolean {
  const [a, b] = [imageOf(before), imageOf(after)];
  if (isOpen(b) && CALLS.has(before.tokenType.name)) return false;
  if (isOpen(a) || isClose(b) || TIGHT.test(a) || TIGHT.test(b) || STEP.test(b) || b === ',' || b === ';') return false;
  if (isApartWord(before) || isApartWord(after)) return true;
  if (SPACED.test(a) || SPACED.test(b) || a === ',' || a === ';') return true;
  if (isClose(a) && WORD.test(b)) return true;
  if (isOpen(b) && WORD.test(a) && before.tokenType !== t.Name) return true;
  // otherwise as the author left it
  return after.startOffset > t.endOffset(before);
}

/** The position of an alias bracket: 名 (alias), where a name stands alone between brackets behind a name or 甲說. */
const isAlias = (tokens: readonly IToken[], at: number): boolean =>
  (tokens[at - 1]?.tokenType === t.Name || tokens[at - 1]?.tokenType === t.ReadingWord) && isOpen(tokens[at]!.image) && /^[A-Za-z][A-Za-z0-9_]*$/.test(tokens[at + 1]?.image ?? '') && isClose(tokens[at + 2]?.image ?? '');

/** Tokens of one statement on one line. Offsets of the tokens tell where the author left white space. */
export function spaceTokens(tokens: readonly IToken[]): string {
  let out = '';
  let aliasEnd = -1;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const alias = isAlias(tokens, at);
    if (alias) aliasEnd = at + 2;
    const image = alias ? '(' : at === aliasEnd ? ')' : imageOf(token);
    if (before && (alias || (at - 1 === aliasEnd && isOpen(image)) || isApart(before, token))) out += ' ';
    out += image;
  });
  return out;
}

/** Columns of a text on a terminal: Han characters and full-width signs take two. */
export const columnsOf = (text: string): number => [...text].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

/** Where a comment starts in a token of free words, or -1: 「…」 may hold `//`. */
export function commentIn(token: IToken): number {
  if (!holdsFreeWords(token)) return -1;
  return token.image.replace(/「[^「」]*」/g, (quoted) => '　'.repeat(quoted.length)).indexOf('//');
}
