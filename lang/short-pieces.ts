/**
 * The shortest pieces of code, which most of a file is made of, read without the grammar's machinery: 規則 名稱 (alias) 依 三（四）, 學制 四技, 一般下限 違反.
 * What they make is what the grammar makes of the same tokens (a test compares both); of everything else they make null, and the grammar reads it.
 */
import type { IToken } from 'chevrotain';
import type { AddressSyntax, ExpectationSyntax, ExpressionSyntax, NameSyntax, WordSyntax } from './ast.ts';
import type { Span } from './source.ts';
import { readAddressPrefix } from './citations.ts';
import { narrowDigits } from './numerals.ts';
import { RUN_PATTERN } from './parser-words.ts';
import { isHeadWord } from './lexer.ts';
import * as t from './lexer.ts';
import type { CaseField } from './parser.ts';

const BLANK = '[ \\t\\u3000]';
/** 下限, 下限 (minimum) */
const NAME = `((?![0-9０-９])${RUN_PATTERN})(?:(${BLANK}*[（(]${BLANK}*)([A-Za-z][A-Za-z0-9_]*)(${BLANK}*[）)]))?`;
const WHOLE_NAME = new RegExp(`^${NAME}$`);
const HEAD = new RegExp(`^([^ \\t\\u3000]+${BLANK}+)${NAME}(?:${BLANK}*(?<=[ \\t\\u3000）)])依(${BLANK}+)([^ \\t\\u3000\\r\\n].*?))?${BLANK}*$`);

function nameOf(name: string | undefined, open: string | undefined, alias: string | undefined, close: string | undefined, start: number): NameSyntax | null {
  if (name === undefined || isHeadWord(name)) return null;
  const end = start + name.length;
  if (alias === undefined) return { text: name, alias: null, span: { start, end } };
  const at = end + open!.length;
  return { text: name, alias: { text: alias, span: { start: at, end: at + alias.length } }, span: { start, end: at + alias.length + close!.length } };
}

/** A name with its alias and nothing else, which stands at `base`. */
export function shortName(text: string, base: number): NameSyntax | null {
  const [, name, open, alias, close] = WHOLE_NAME.exec(text) ?? [];
  return nameOf(name, open, alias, close, base);
}

/** The name of a head and its 依, where it has nothing else. `text`: the head from its word on, which stands at `base`. */
export function shortHead(text: string, base: number): { readonly name: NameSyntax; readonly basis: AddressSyntax | null } | null {
  const [, word, run, open, alias, close, gap, address] = HEAD.exec(text) ?? [];
  const name = word === undefined ? null : nameOf(run, open, alias, close, base + word.length);
  if (!name || address === undefined) return name && { name, basis: null };
  const reading = readAddressPrefix(address);
  if (reading?.text.length !== address.length) return null;
  const start = name.span.end + text.slice(name.span.end - base).indexOf(`依${gap}`) + 1 + gap!.length;
  return { name, basis: { text: address, steps: reading.steps, span: { start, end: start + address.length } } };
}

const spanOf = (first: IToken, last: IToken, base: number): Span => ({ start: base + first.startOffset, end: base + t.endOffset(last) });
const wordOf = (token: IToken, base: number): WordSyntax => ({ text: token.image, span: spanOf(token, token, base) });

/** One value: a name, a truth, a date, 無, a number with or without its unit. The tokens stand on one line. */
function shortValue(value: IToken, unit: IToken | undefined, base: number): ExpressionSyntax | null {
  if (value.tokenType === t.Digits) {
    if (unit && unit.tokenType !== t.Name) return null;
    return { kind: 'number', digits: narrowDigits(value.image).replace('．', '.'), unit: unit ? wordOf(unit, base) : null, span: spanOf(value, unit ?? value, base) };
  }
  if (unit) return null;
  const span = spanOf(value, value, base);
  switch (value.tokenType) {
    case t.Name: return { kind: 'path', steps: [wordOf(value, base)], span };
    case t.BooleanWord: return { kind: 'boolean', value: value.image === '是', span };
    case t.DateWord: return { kind: 'date', text: value.image, span };
    case t.Present: return value.image === '無' ? { kind: 'absent', span } : null;
    default: return null;
  }
}

/** `學分 3學分` of one line. */
export function shortField([name, first, unit, more]: readonly IToken[], base: number): CaseField | null {
  const value = name?.tokenType === t.Name && first && !more ? shortValue(first, unit, base) : null;
  return value && { name: wordOf(name!, base), value, span: { start: base + name!.startOffset, end: value.span.end } };
}

/** `一般下限 違反`, `修正後 一般下限 違反`, `獎勵金 ＝ 300元` of one line. */
export function shortExpectation(tokens: readonly IToken[], base: number): ExpectationSyntax | null {
  const side = tokens[0]?.tokenType === t.Side ? tokens[0] : null;
  const [rule, second, first, unit, more] = side ? tokens.slice(1) : tokens;
  if (rule?.tokenType !== t.Name || !second || more) return null;
  const outcome = second.tokenType === t.Name && !first ? wordOf(second, base) : null;
  const value = second.tokenType === t.Equals && first ? shortValue(first, unit, base) : null;
  const last = outcome ?? value;
  if (!last) return null;
  return { side: (side?.image ?? null) as ExpectationSyntax['side'], rule: wordOf(rule, base), outcome, value, span: { start: base + (side ?? rule).startOffset, end: last.span.end } };
}
