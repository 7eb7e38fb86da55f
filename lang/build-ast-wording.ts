/** Wording lines of 字句: `「一週」改「三日」`, `「甲」後增「乙」`, `「甲」前增「乙」`, `刪「甲」`, each with an optional `共2處`. */
import type { ContentSyntax, WordingSyntax } from './ast.ts';
import type { RawLine, Reading } from './build-ast-lines.ts';
import { readContent } from './build-ast-content.ts';
import { parseNumeral } from './numerals.ts';
import { trimBlanks } from './parser-words.ts';

interface Quote {
  readonly content: ContentSyntax;
  readonly end: number;
}

/** Reads one line; null (reported) when it is none of the forms. */
export function readWording(reading: Reading, line: RawLine): WordingSyntax | null {
  const { text, find } = reading;
  const span = { start: line.start, end: line.end };
  const fail = (): null => {
    const shown = text.slice(line.start, line.end);
    find('FG1065', { text: shown.length > 40 ? `${shown.slice(0, 40)}…` : shown }, span);
    return null;
  };
  const deletes = text[line.start] === '刪';
  const first = readQuote(reading, skip(text, deletes ? line.start + 1 : line.start, line.end), line.end);
  if (!first || first.content.text === '') return fail();
  if (deletes) {
    const times = readTimes(text.slice(first.end, line.end));
    return times === null ? fail() : { verb: '刪', find: first.content, replace: null, times, span };
  }
  const at = skip(text, first.end, line.end);
  const word = /^(?:改為|改|後增|前增)/.exec(text.slice(at, Math.min(at + 2, line.end)))?.[0];
  if (!word) return fail();
  const second = readQuote(reading, skip(text, at + word.length, line.end), line.end);
  const times = second && readTimes(text.slice(second.end, line.end));
  if (!second || times === null) return fail();
  return { verb: word === '改為' ? '改' : (word as WordingSyntax['verb']), find: first.content, replace: second.content, times, span };
}

function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t\u3000]/.test(text[at]!)) at++;
  return at;
}

/** `「…」` at `at`, with 「」 nested inside; the words are read as text, bindings included. */
function readQuote(reading: Reading, at: number, end: number): Quote | null {
  const { text } = reading;
  if (at >= end || text[at] !== '「') return null;
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (text[i] === '「') depth++;
    if (text[i] === '」' && --depth === 0) return { content: readContent(text, at + 1, i, reading.find), end: i + 1 };
  }
  return null;
}

/** 共2處 or 共二處 at the end of the line; 1 when nothing stands there, null when something else does. */
function readTimes(rest: string): number | null {
  const words = trimBlanks(trimBlanks(trimBlanks(rest).replace(/^[，,]/, '')).replace(/[。；;]$/, ''));
  if (words === '') return 1;
  const count = /^共([^處]{1,8})處$/.exec(words);
  const times = count && parseNumeral(count[1]!);
  return times && Number.isSafeInteger(times) && times > 0 ? times : null;
}
