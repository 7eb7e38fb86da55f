/** Printed formulas (T＝50＋10×（X－平均）÷S) as trees: names, numbers, the four operations, parentheses. Offsets are of the printed words. */
import { numeralAt, type Fraction } from './numerals.ts';
import type { Span } from './source.ts';
import { unitAt } from './units.ts';
import type { FormulaProblem } from './diagnostics/codes/blocks.ts';

export type PrintedOperator = '＋' | '－' | '×' | '÷';

export type PrintedFormula =
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'number'; readonly value: Fraction; readonly unit: string | null; readonly span: Span }
  | { readonly kind: 'operation'; readonly operator: PrintedOperator; readonly left: PrintedFormula; readonly right: PrintedFormula; readonly span: Span };

/** Why a formula could not be read, and the words at which. */
export interface UnreadFormula {
  readonly problem: FormulaProblem;
  readonly words: string;
  readonly span: Span;
}

type Token = { readonly span: Span; readonly image: string } & (
  | { readonly kind: 'name' }
  | { readonly kind: 'number'; readonly value: Fraction; readonly unit: string | null }
  | { readonly kind: 'operator'; readonly operator: PrintedOperator }
  | { readonly kind: 'open' | 'close' | 'equals' | 'unknown' }
);

const OPERATORS: Readonly<Record<string, PrintedOperator>> = {
  '+': '＋', '＋': '＋', '﹢': '＋', '-': '－', '－': '－', '−': '－', '–': '－', '—': '－', '×': '×', '*': '×', '＊': '×', '✕': '×', '·': '×', '‧': '×', '÷': '÷', '/': '÷', '／': '÷', '∕': '÷',
};
const OPEN = '（([［【{｛';
const CLOSE = '）)]］】}｝';
/** What no name holds: signs of other operations, and superscript digits. */
const UNREAD = /[√∑Σ∏∫^＾²³¹⁰-⁹₀-₉|｜<>＜＞≤≥≦≧±%％!！?？,，;；:：。、]/;

const isSign = (c: string): boolean => c in OPERATORS || OPEN.includes(c) || CLOSE.includes(c) || c === '=' || c === '＝' || UNREAD.test(c);
const isSpace = (c: string): boolean => /[\s\u3000]/.test(c);
const isLetter = (c: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(c);

const endsAt = (text: string, at: number): boolean => at >= text.length || isSign(text[at]!) || isSpace(text[at]!);

/** The longest of the known names that stands whole at an index. */
const knownAt = (text: string, at: number, known: readonly string[]): string | null =>
  known.filter((name) => name !== '' && text.startsWith(name, at) && endsAt(text, at + name.length)).sort((a, b) => b.length - a.length)[0] ?? null;

/** A number with its unit, where the unit is not the beginning of a longer word. */
function numberAt(text: string, at: number): Token | null {
  // X÷1/2 goes from the left: the stroke is a division like any other
  const stroke = /^[0-9０-９., ]*(?=[/／])/.exec(text.slice(at))?.[0];
  const found = numeralAt(stroke ? text.slice(0, at + stroke.length) : text, at);
  if (!found) return null;
  const end = at + found.length;
  const unit = unitAt(text, end);
  const after = unit ? end + unit.spelling.length : end;
  if (unit && endsAt(text, after)) return { kind: 'number', value: found.value, unit: unit.spelling, span: { start: at, end: after }, image: text.slice(at, after) };
  // 二年級平均 begins with a numeral and is a name; 10X is ten times X
  if (!endsAt(text, end) && !/^[0-9０-９]/.test(text[at]!)) return null;
  return { kind: 'number', value: found.value, unit: null, span: { start: at, end }, image: text.slice(at, end) };
}

function nextToken(text: string, at: number, known: readonly string[]): Token {
  const c = text[at]!;
  const one = { span: { start: at, end: at + 1 }, image: c };
  const name = knownAt(text, at, known);
  if (name !== null) return { kind: 'name', span: { start: at, end: at + name.length }, image: name };
  if (Object.hasOwn(OPERATORS, c)) return { kind: 'operator', operator: OPERATORS[c]!, ...one };
  if (OPEN.includes(c)) return { kind: 'open', ...one };
  if (CLOSE.includes(c)) return { kind: 'close', ...one };
  if (c === '=' || c === '＝') return { kind: 'equals', ...one };
  const number = numberAt(text, at);
  if (number) return number;
  let end = at;
  while (end < text.length && !isSign(text[end]!) && !isSpace(text[end]!) && isLetter(text[end]!)) end++;
  return end > at ? { kind: 'name', span: { start: at, end }, image: text.slice(at, end) } : { kind: 'unknown', ...one };
}

function tokensOf(text: string, known: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (isSpace(text[at]!)) {
      at++;
      continue;
    }
    const token = nextToken(text, at, known);
    tokens.push(token);
    at = token.span.end;
  }
  return tokens;
}

/**
 * Reads a printed formula. What stands before its ＝ is what it gives and is not read. × and ÷ go before ＋ and －, from the left; a number or a
 * parenthesis before a name or a parenthesis multiplies it (10（X－1）), except behind ÷, where it could mean two things.
 * @param known names that count as one word wherever they stand
 */
export function readFormula(text: string, known: readonly string[]): { readonly formula: PrintedFormula } | UnreadFormula {
  const all = tokensOf(text.replace(/。$/, ' '), known);
  const equals = all.filter((t) => t.kind === 'equals');
  if (equals.length > 1) return { problem: 'equals', words: '＝', span: equals[1]!.span };
  const tokens = equals[0] ? all.slice(all.indexOf(equals[0]) + 1) : all;
  if (!tokens.length) return { problem: 'empty', words: '', span: { start: 0, end: text.length } };
  return new FormulaReader(tokens, text.length).read();
}

/** Thrown inside of the reader only. */
class Unread extends Error {
  readonly at: UnreadFormula;
  constructor(at: UnreadFormula) {
    super(at.problem);
    this.at = at;
  }
}

/** Deeper nesting than any printed formula has would exhaust the stack. */
const DEPTH_LIMIT = 100;

class FormulaReader {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly end: number;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  read(): { readonly formula: PrintedFormula } | UnreadFormula {
    try {
      const formula = this.sum();
      const rest = this.tokens[this.at];
      if (rest) throw this.unread(rest.kind === 'close' ? 'parenthesis' : rest.kind === 'unknown' ? 'symbol' : 'operand', rest);
      return { formula };
    } catch (error) {
      if (error instanceof Unread) return error.at;
      throw error;
    }
  }

  private unread(problem: FormulaProblem, token: Token | undefined): Unread {
    return new Unread({ problem, words: token?.image ?? '', span: token?.span ?? { start: this.end, end: this.end } });
  }

  private operator(among: readonly PrintedOperator[]): PrintedOperator | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !among.includes(token.operator)) return null;
    this.at++;
    return token.operator;
  }

  private sum(): PrintedFormula {
    let left = this.product();
    for (let operator = this.operator(['＋', '－']); operator; operator = this.operator(['＋', '－'])) left = join(operator, left, this.product());
    return left;
  }

  private product(): PrintedFormula {
    let left = this.operand();
    let divides = false;
    for (;;) {
      const token = this.tokens[this.at];
      const operator = this.operator(['×', '÷']);
      if (operator) {
        divides = operator === '÷';
        left = join(operator, left, this.operand());
      } else if (token && (token.kind === 'open' || token.kind === 'name' || token.kind === 'number')) {
        const before = this.tokens[this.at - 1]!;
        // two names or a name and a number side by side are no product, but a word that nobody gave
        if (before.kind === 'name' || token.kind === 'number') throw this.unread('symbol', token);
        if (divides) throw this.unread('product', token);
        left = join('×', left, this.operand());
      } else return left;
    }
  }

  private operand(): PrintedFormula {
    const token = this.tokens[this.at];
    if (!token || token.kind === 'close' || token.kind === 'equals') throw this.unread('operand', token);
    if (token.kind === 'unknown') throw this.unread('symbol', token);
    this.at++;
    if (token.kind === 'name') return { kind: 'name', name: token.image, span: token.span };
    if (token.kind === 'number') return { kind: 'number', value: token.value, unit: token.unit, span: token.span };
    if (token.kind === 'operator') return this.signed(token);
    if (++this.depth > DEPTH_LIMIT) throw this.unread('symbol', token);
    const inner = this.sum();
    this.depth--;
    const close = this.tokens[this.at];
    if (close?.kind !== 'close') throw close ? this.unread(close.kind === 'unknown' ? 'symbol' : 'operand', close) : this.unread('parenthesis', close);
    this.at++;
    return { ...inner, span: { start: token.span.start, end: close.span.end } };
  }

  /** －X is 0－X; a sign at the beginning only. */
  private signed(token: Token & { kind: 'operator' }): PrintedFormula {
    const before = this.tokens[this.at - 2];
    if (token.operator !== '－' || (before && before.kind !== 'open')) throw this.unread('operand', token);
    return join('－', { kind: 'number', value: { n: 0n, d: 1n }, unit: null, span: token.span }, this.product());
  }
}

const join = (operator: PrintedOperator, left: PrintedFormula, right: PrintedFormula): PrintedFormula =>
  ({ kind: 'operation', operator, left, right, span: { start: left.span.start, end: right.span.end } });
