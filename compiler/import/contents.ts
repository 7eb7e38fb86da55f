/** Tables of contents: lines that name what stands further down, each with the number of its page. */
import type { Extraction, SourceLine } from './lines.ts';

/** 第一章　總則……3, with a tab, a row of dots or white space before the number. */
const ENTRY = /^(\S.{0,60}?)(?:[\s　]*(?:[.．…‥·．]{2,}|\t)[\s　.…]*|[ \u3000\u00a0]{3,})(?:[-–—]\s*)?[0-9０-９]{1,3}(?:\s*[-–—])?$/;
const HEADING = /^目[\s　]*[錄次]$/;
const LEAST = 2;

const keyOf = (text: string): string => text.replace(/[\s　]/g, '');
/** No line of a table of contents is longer. */
const LONGEST_LINE = 300;
const entryOf = (line: SourceLine): string | null => (line.table || line.text.length > LONGEST_LINE ? null : (ENTRY.exec(line.text)?.[1] ?? null));

/** Takes a table of contents away where most of its entries stand in the text below; what it held is told. */
export function withoutContents(extraction: Extraction): Extraction {
  const { lines } = extraction;
  const first = lines.findIndex((line, i) => entryOf(line) !== null && lines.slice(i, i + LEAST).every((next) => entryOf(next) !== null));
  if (first < 0 || lines.length < first + LEAST) return extraction;
  const length = lines.slice(first).findIndex((line) => entryOf(line) === null);
  const end = length < 0 ? lines.length : first + length;
  const entries = lines.slice(first, end);
  const named = entries.map((line) => keyOf(entryOf(line)!));
  const found = begun(lines.slice(end), new Set(named));
  if (entries.length < LEAST || named.filter((key) => found.has(key)).length * 2 < entries.length) return extraction;
  const from = first > 0 && HEADING.test(lines[first - 1]!.text) ? first - 1 : first;
  const gone = lines.slice(from, end).map(({ text }) => ({ kind: 'contents' as const, text, dropped: true }));
  return { lines: [...lines.slice(0, from), ...lines.slice(end)], findings: [...extraction.findings, ...gone] };
}

const LONGEST_ENTRY = 62;
/** The words that lines begin with, of those wanted: an entry leaves out what stands behind the number of a provision. */
function begun(lines: readonly SourceLine[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const key = keyOf(line.text.slice(0, 2 * LONGEST_ENTRY));
    for (let length = 1; length <= Math.min(key.length, LONGEST_ENTRY); length++) {
      const words = key.slice(0, length);
      if (wanted.has(words)) found.add(words);
    }
  }
  return found;
}
