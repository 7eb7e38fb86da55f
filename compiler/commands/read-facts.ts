/**
 * Facts as JSON, read more strictly than JSON.parse: a key written twice and a number that a program cannot hold exactly are told and left out,
 * so that nothing is decided by the last of two values or by 15.99999999999999999 read as 16.
 */

/** What is wrong, with the place in the text. */
export interface FactFault {
  readonly zh: string;
  readonly en: string;
}

export type FactsRead =
  | { readonly ok: true; readonly value: unknown; readonly faults: readonly FactFault[] }
  /** No JSON. */
  | { readonly ok: false; readonly fault: FactFault };

/** Facts stand three deep; what is deeper than this is no case. */
const MOST_LEVELS = 100;

/** What ends the plain characters of a text. A pattern for the whole text would keep every place to go back to, and a long one would overflow the stack. */
const STOP = /["\\\x00-\x1f\x7f-\x9f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** What stands at a place that cannot be read. */
class NoJson extends Error {
  readonly at: number;
  constructor(at: number) {
    super('no JSON');
    this.at = at;
  }
}

interface Reading {
  readonly text: string;
  at: number;
  readonly faults: FactFault[];
}

/** A value left out: its key is not written either. */
const LEFT_OUT = Symbol('left out');

/** Reads a whole text. Never throws. */
export function readFacts(text: string): FactsRead {
  const reading: Reading = { text, at: 0, faults: [] };
  try {
    const value = readValue(reading, [], 0);
    if (reading.at < text.length) throw new NoJson(reading.at);
    return { ok: true, value: value === LEFT_OUT ? undefined : value, faults: reading.faults };
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    return { ok: false, fault: placeOf(text, error.at) };
  }
}

function placeOf(text: string, at: number): FactFault {
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, before[before.length - 1]!.length + 1];
  const found = [...text.slice(at, at + 24)][0];
  if (found === undefined) return { zh: `到第 ${line} 行還沒有寫完，例如少了「}」或「"」`, en: `it ends too early, at ${line}:${column}` };
  const hint = /[“”「」『』＂]/.test(found) ? '；名稱與文字請用半形的 " 括起來' : /[，：；｛｝［］]/.test(found) ? '；標點請用半形的 , : { } [ ]' : '';
  return { zh: `第 ${line} 行第 ${column} 字不能是「${found}」${hint}`, en: `「${found}」 at ${line}:${column} is not expected` };
}

/** The text of the pattern here, with the spaces behind it skipped; null when something else stands here. */
function take(reading: Reading, pattern: RegExp): string | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  if (found !== undefined) moveOn(reading, found.length);
  return found ?? null;
}

/** A text with its quotation marks in the same way. */
function takeText(reading: Reading): string | null {
  const { text, at } = reading;
  if (text[at] !== '"') return null;
  STOP.lastIndex = at + 1;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    if (stop[0] === '"') {
      moveOn(reading, stop.index + 1 - at);
      return text.slice(at, stop.index + 1);
    }
    ESCAPE.lastIndex = stop.index;
    if (!ESCAPE.test(text)) return null;
    STOP.lastIndex = ESCAPE.lastIndex;
  }
  return null;
}

function moveOn(reading: Reading, length: number): void {
  SPACE.lastIndex = reading.at + length;
  reading.at = SPACE.lastIndex + SPACE.exec(reading.text)![0].length;
}

function has(reading: Reading, mark: string): boolean {
  if (reading.text[reading.at] !== mark) return false;
  moveOn(reading, 1);
  return true;
}

function expectMark(reading: Reading, mark: string): void {
  if (!has(reading, mark)) throw new NoJson(reading.at);
}

function readValue(reading: Reading, path: readonly string[], level: number): unknown {
  if (level > MOST_LEVELS) throw new NoJson(reading.at);
  if (level === 0) take(reading, SPACE);
  if (has(reading, '{')) return readObject(reading, path, level);
  if (has(reading, '[')) return readList(reading, path, level);
  const plain = takeText(reading) ?? take(reading, WORD);
  if (plain !== null) return JSON.parse(plain) as unknown;
  const digits = take(reading, NUMBER);
  if (digits === null) throw new NoJson(reading.at);
  if (significant(digits) === significant(String(Number(digits)))) return Number(digits);
  const shown = digits.length > 40 ? `${digits.slice(0, 40)}…` : digits;
  reading.faults.push({ zh: `${shownPath(path)}寫的 ${shown} 位數太多，無法精確表示，所以不採用`, en: `${path.join('.')}: ${shown} has too many digits to be exact and is left out` });
  return LEFT_OUT;
}

const shownPath = (path: readonly string[]): string => (path.length ? `「${path.join('.')}」` : '這裡');

function readList(reading: Reading, path: readonly string[], level: number): unknown {
  const entries: unknown[] = [];
  if (has(reading, ']')) return entries;
  do entries.push(readValue(reading, [...path, String(entries.length + 1)], level + 1)); while (has(reading, ','));
  expectMark(reading, ']');
  // a list is complete or unknown
  return entries.includes(LEFT_OUT) ? LEFT_OUT : entries;
}

function readObject(reading: Reading, path: readonly string[], level: number): unknown {
  const entries = new Map<string, unknown>();
  if (has(reading, '}')) return {};
  do {
    const quoted = takeText(reading);
    if (quoted === null) throw new NoJson(reading.at);
    expectMark(reading, ':');
    const key = JSON.parse(quoted) as string;
    const value = readValue(reading, [...path, key], level + 1);
    if (!entries.has(key)) entries.set(key, value);
    else {
      entries.set(key, LEFT_OUT);
      reading.faults.push({ zh: `${shownPath([...path, key])}寫了兩次，不知道以哪一個為準，所以都不採用；請留下一個`, en: `${[...path, key].join('.')} is given twice; both are left out` });
    }
  } while (has(reading, ','));
  expectMark(reading, '}');
  return Object.fromEntries([...entries].filter(([, value]) => value !== LEFT_OUT));
}

/** Digits and power of ten of a decimal, the same for 16, 16.0 and 1.6e1. */
function significant(decimal: string): string {
  const parts = /^-?([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/i.exec(decimal);
  if (!parts) return '';
  const digits = `${parts[1]!}${parts[2] ?? ''}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${Number(parts[3] ?? 0) - (parts[2] ?? '').length + digits.length - kept.length}`;
}
