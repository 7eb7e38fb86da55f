/** What stands in the braces of a binding: `一般下限 (minimum) : 學分`. */
import type { Find } from './parser-findings.ts';
import { codeParser, type BindingTail } from './parser.ts';
import { isHeadWord, tokenize } from './lexer.ts';
import { RUN_PATTERN } from './parser-words.ts';
import { checkNames } from './parser-characters.ts';
import { shortName } from './short-pieces.ts';

const PLAIN_NAME = new RegExp(`^${RUN_PATTERN}$`);

/** Reads [start, end), the text between `{` and `}`; null (reported) when it is no name. */
export function readBindingTail(text: string, start: number, end: number, find: Find): BindingTail | null {
  const raw = text.slice(start, end);
  checkNames(text, start, end, find);
  // nearly every binding is a name with its alias: no tokens needed
  if (PLAIN_NAME.test(raw)) return { name: { text: raw, alias: null, span: { start, end } }, type: null };
  const short = shortName(raw, start);
  if (short) return { name: short, type: null };
  let failed = false;
  const { tokens, errors } = tokenize(raw, 'head');
  const result = codeParser().run((parser) => parser.binding, tokens, {
    text, base: start, end,
    find: (code, parameters, span, more) => {
      if (code === 'FG1034') failed = true;
      else find(code, parameters, span, more);
    },
  });
  if (failed || errors.length > 0 || result.rest || !result.value) {
    const word = /^\s*([^\s(（:：]+)/.exec(raw)?.[1] ?? '';
    find('FG1050', { text: raw.length > 40 ? `${raw.slice(0, 40)}…` : raw, reserved: isHeadWord(word) ? word : null }, { start: start - 1, end: end + 1 });
  }
  return result.value;
}
