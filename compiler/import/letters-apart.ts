/** Texts set letter by letter (第 九 十 一 條 研 究 生 …), as programs leave them that take the words out of a page with wide type: the single spaces between the letters are layout. */
import { makeLine, type Extraction, type SourceLine, type TextMark } from './lines.ts';

const LETTER = '[\\u2e80-\\u9fff\\uf900-\\ufaff]';
const LETTERS = new RegExp(LETTER, 'g');
/** What stands beside a letter without white space in print: a letter, a stop, a bracket, a figure. */
const SIGN = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d0-9.,:;()%]';
const APART = new RegExp(`(?<=${SIGN})[ \\u3000\\u00a0](?=${SIGN})`, 'g');
const LEAST_LETTERS = 4;
/** Of the letters of a line this many stand apart when it is set letter by letter, and of the letters of a text this many in such lines. */
const MOSTLY = 0.7;

const lettersOf = (text: string): number => text.match(LETTERS)?.length ?? 0;
/** White space between two letters, of any width. */
const GAPS = new RegExp(`(?<=${LETTER})[ \\u3000\\u00a0]+(?=${LETTER})|(?<=${LETTER})[ \\u3000\\u00a0]+(?=[，。；：、）])`, 'g');

function standsApart(text: string): boolean {
  const letters = lettersOf(text);
  return letters >= LEAST_LETTERS && (text.match(GAPS)?.length ?? 0) >= (letters - 1) * MOSTLY;
}

/** The line without the single spaces between its letters, its marks where they were. */
function together(line: SourceLine): SourceLine {
  const gaps = [...line.text.matchAll(APART)].map(({ index }) => index);
  if (gaps.length === 0) return line;
  const moved = (at: number): number => at - gaps.filter((gap) => gap < at).length;
  const marks = line.marks.map((mark): TextMark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  return { ...makeLine(line.text.replace(APART, ''), { ...line, marks })!, indent: line.indent };
}

/** Draws the letters of a text together that is set letter by letter; any other text stays as it is, whatever single lines of it look like. */
export function lettersTogether(extraction: Extraction): Extraction {
  const own = extraction.lines.filter((line) => !line.table);
  const apart = own.filter(({ text }) => standsApart(text));
  const size = (lines: readonly SourceLine[]): number => lines.reduce((sum, { text }) => sum + lettersOf(text), 0);
  if (apart.length < 2 || size(apart) < size(own) * MOSTLY) return extraction;
  return { ...extraction, lines: extraction.lines.map((line) => (line.table ? line : together(line))) };
}
