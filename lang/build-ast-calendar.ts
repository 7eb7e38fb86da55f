/** An entry of a 行事曆: a name at column 0 and its days, on the same line or on indented lines below it. */
import type { CalendarDaysSyntax, CalendarEntrySyntax, WordSyntax } from './ast.ts';
import type { Chunk } from './chunks.ts';
import { completeDate, dateAt, toDays, type CivilDate } from './dates.ts';
import { behindWord, wordSpan } from './build-ast-amendment.ts';
import type { RawLine, Reading } from './build-ast-lines.ts';
import { replaceFix } from './parser-findings.ts';

const BLANKS = /^[ \t\u3000]*/;
/** 至, and what people type for it. */
const TO = /^[ \t\u3000]*(?:至|到|[~～〜–—－-])[ \t\u3000]*/;
/** `補班 無` */
const NONE = '無';

/** Reads a name with its days; what is no day is reported and left out. */
export function readEntry(reading: Reading, chunk: Chunk): CalendarEntrySyntax {
  const lines = [...behindWord(reading, chunk)];
  const word = { text: chunk.word, span: wordSpan(chunk) };
  const alias = lines[0] && lines[0].start < firstLineEnd(reading, chunk) ? readAlias(reading, lines[0]) : null;
  if (alias) {
    const start = alias.end + BLANKS.exec(reading.text.slice(alias.end, lines[0]!.end))![0].length;
    if (start < lines[0]!.end) lines[0] = { ...lines[0]!, start };
    else lines.shift();
  }
  const none = lines.length === 1 && reading.text.slice(lines[0]!.start, lines[0]!.end) === NONE;
  if (lines.length === 0) reading.find('FG1071', { name: chunk.word }, word.span);
  const days = none ? [] : lines.flatMap((line) => readDays(reading, line) ?? []);
  return { name: { ...word, alias: alias?.word ?? null }, days, none, span: { start: chunk.start, end: lines.at(-1)?.end ?? alias?.end ?? word.span.end } };
}

function firstLineEnd({ text }: Reading, { start, end }: Chunk): number {
  const stop = /[\r\n]/.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

function readAlias({ text }: Reading, line: RawLine): { readonly word: WordSyntax; readonly end: number } | null {
  const match = /^[(（][ \t\u3000]*([A-Za-z][A-Za-z0-9_]*)[ \t\u3000]*[)）]/.exec(text.slice(line.start, line.end));
  if (!match) return null;
  const start = line.start + match[0].indexOf(match[1]!);
  return { word: { text: match[1]!, span: { start, end: start + match[1]!.length } }, end: line.start + match[0].length };
}

/** `115年2月23日至115年3月8日 說明`; the second day may leave out what it shares with the first one (3月8日). */
function readDays(reading: Reading, { start, end }: RawLine): CalendarDaysSyntax | null {
  const text = reading.text.slice(start, end);
  const first = dayAt(text, 0, null);
  if (!first) return wrongDate(reading, start, end);
  const to = TO.exec(text.slice(first.end))?.[0];
  const last = to === undefined ? first : dayAt(text, first.end + to.length, first.date);
  if (!last) return wrongDate(reading, start + first.end + to!.length, end);
  const days = { from: toDays(first.date), to: toDays(last.date), isRange: to !== undefined, note: text.slice(last.end).trim(), span: { start, end } };
  if (days.to >= days.from) return days;
  const [early, late] = [text.slice(first.end + to!.length, last.end), text.slice(0, first.end)];
  const span = { start, end: start + last.end };
  reading.find('FG1073', { from: late, to: early }, span, { fixes: /年/.test(early) ? [replaceFix(`改成「${early}至${late}」`, `Write ${early}至${late}`, span, `${early}至${late}`)] : [] });
  return null;
}

interface Day {
  readonly date: CivilDate;
  /** Offset behind it. */
  readonly end: number;
}

function dayAt(text: string, at: number, before: CivilDate | null): Day | null {
  const found = dateAt(text, at);
  if (!found) return null;
  const date = completeDate({ ...found.date, year: found.date.year ?? before?.year ?? null });
  return date ? { date, end: at + found.length } : null;
}

function wrongDate(reading: Reading, start: number, end: number): null {
  const words = reading.text.slice(start, end).split(/[ \t\u3000]/)[0]!;
  reading.find('FG1070', { text: words }, { start, end: start + Math.max(words.length, 1) });
  return null;
}
