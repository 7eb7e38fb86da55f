/** The shared marker reader with what only imported text needs: labels known from their place, and lines that only look like a number. */
import { decimalParts, readAnnexMarker, readDecimalMarker, readHeading, readMarker, readProvisionMarker, type MarkerReading } from '../../lang/markers.ts';
import type { SourceLine } from './lines.ts';
import { CJK_NUMERAL, parseNumeral } from '../../lang/numerals.ts';

/** (二)字第…號, （91）高（二）字: the middle of an official document's number, broken at a line end. */
const DOCUMENT_NUMBER = /^[（(][^（()）]{1,4}[）)][^，。；：]{0,6}(?:字第|高[（(])/;

/** The marker of a nested line; 2.1 is one only by its place (`markDecimals`). */
export function readListMarker(text: string): MarkerReading | null {
  const marker = DOCUMENT_NUMBER.test(text) ? null : readMarker(text);
  return marker && decimalParts(marker.text) ? null : marker;
}

/** The reading of a number that a program printed by itself. */
export const readPrinted = (marker: string): MarkerReading | null => readAnyMarker(marker) ?? readDecimalMarker(marker);

/** The number that a line begins with; tables have none. */
export const markerOf = (line: SourceLine): MarkerReading | null => (line.table ? null : (line.marker ?? readListMarker(line.text)));

/** 3.114 學年度 is no number with parts. */
const BEFORE_YEAR = '[.．](?=[0-9０-９]{2,3}[ \\u3000]?(?:學年|年))';
const LOOSE = new RegExp(`^([${CJK_NUMERAL}]{1,4}|[0-9０-９]{1,2})(?:[、﹑､]|${BEFORE_YEAR})`);
/** 一、二學分以下 read as number 一 and words, 3.114 學年度 as 3; only for a line whose place shows that it belongs to a list. */
export function readLooseMarker(text: string): MarkerReading | null {
  const match = LOOSE.exec(text);
  const number = match ? parseNumeral(match[1]!) : null;
  if (!match || number === null) return null;
  return { text: match[0], gap: /^\s*/.exec(text.slice(match[0].length))![0], number: [number], style: /^[0-9０-９]/.test(text) ? 'digit' : 'cjk' };
}

/** 【會員】 or 〈會員〉 above 第三條: nothing but its brackets says that it is a heading; 【刪除】 is none. */
const UNNUMBERED_HEADING = /^(?:【(?!刪除)[^】。，；]{1,20}】|〈(?!刪除)[^〉。，；]{1,20}〉)$/;
export const isUnnumberedHeading = (line: SourceLine | undefined): boolean => line !== undefined && !line.table && UNNUMBERED_HEADING.test(line.text);

/** Any structural beginning: provision, heading, annex or list number. */
export const readAnyMarker = (text: string): MarkerReading | null =>
  readHeading(text) ?? readProvisionMarker(text) ?? readAnnexMarker(text) ?? readListMarker(text);

const SPACE = '[ \\t\\u3000\\u00a0]';
const LABEL = new RegExp(
  `^第${SPACE}*([${CJK_NUMERAL}0-9０-９]{1,10})(?:${SPACE}*[-－之]${SPACE}*([${CJK_NUMERAL}0-9０-９]{1,4}))?${SPACE}*([條点點])(?:之${SPACE}?([${CJK_NUMERAL}0-9０-９]{1,4}))?(?=$|[ \\t\\u3000\\u00a0])`,
);

/** 第三條 followed by white space or nothing, whatever the words behind it; for labels that their number and place make sure. */
export function readBareLabel(text: string): MarkerReading | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const number = [match[1], match[2], match[4]].filter((part) => part !== undefined).map((part) => parseNumeral(part));
  if (number.some((part) => part === null)) return null;
  const gap = /^\s*/.exec(text.slice(match[0].length))![0];
  return { text: match[0], gap, number: number as number[], style: match[3] === '條' ? 'article' : 'pointWord' };
}

const CROWDED = new RegExp(`^第([${CJK_NUMERAL}0-9０-９]{1,10})([條点點])(?=第[${CJK_NUMERAL}0-9０-９]{1,10}(?:\\2|[至、及]))`);
/** 第五條第二條第一項…: a label with a citation right behind it, for one that its number and place make sure. */
export function readCrowdedLabel(text: string): MarkerReading | null {
  const match = CROWDED.exec(text);
  const number = match && parseNumeral(match[1]!);
  return match && number !== null ? { text: match[0], gap: '', number: [number], style: match[2] === '條' ? 'article' : 'pointWord' } : null;
}

/** Markers of one list share a shape: the style, and for letters and stems whether brackets stand around them. */
export const shapeOf = (marker: MarkerReading): string =>
  marker.style === 'latin' || marker.style === 'heavenly' ? `${marker.style}${/^[（(]/.test(marker.text) ? '()' : /[)）]/.test(marker.text) ? ')' : ''}` : marker.style;

/** Is `b` what follows `a` in a numbering: 3 after 2, 5-1 after 5, 5-2 after 5-1, 6 after 5-2? */
export function follows(a: readonly number[] | null, b: readonly number[] | null): boolean {
  if (!b) return false;
  if (!a) return b.length === 1 && b[0] === 1;
  if (b.length === 1) return b[0] === (a[0] ?? 0) + 1;
  const same = b[0] === a[0];
  return same && (a.length === 1 ? b[1] === 1 : b[1] === (a[1] ?? 0) + 1);
}

/** Order of two numbers: negative when `a` comes first. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}
