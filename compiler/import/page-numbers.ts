/** Page numbers in plain text: at the edges of pages that form feeds part, or counted through the text on lines of their own. */

/** A line as it stands in the text, and whether a form feed ends it. */
export interface PagedLine {
  readonly raw: string;
  readonly endsPage: boolean;
}

const PAGE_NUMBER = /^\s*(?:[-–—~]?\s*(\d{1,4})\s*[-–—~]?|第\s*(\d{1,4})\s*頁(?:\s*[，,／/]?\s*共\s*\d{1,4}\s*頁)?|(\d{1,4})\s*\/\s*\d{1,4}|(?:page|p\.?)\s*(\d{1,4})(?:\s*of\s*\d{1,4})?)\s*$/i;
/** A number by itself may be anything else. */
const BARE = /^\s*\d+\s*$/;
/** Lines between two bare numbers that count pages. */
const LEAST_LINES = 12;

/** Does a line print nothing but the number of a page? */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line);

const numberOf = (line: string): number => Number(PAGE_NUMBER.exec(line)!.slice(1).find((part) => part !== undefined));

/** First and last printed line of each page. */
function atEdges(lines: readonly PagedLine[]): number[] {
  const out: number[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = lines.findIndex((line, i) => i >= from && line.endsPage);
    const to = end < 0 ? lines.length - 1 : end;
    const printed = lines.slice(from, to + 1).flatMap(({ raw }, i) => (raw.trim() === '' ? [] : [from + i]));
    out.push(...new Set([printed[0] ?? -1, printed.at(-1) ?? -1]));
    from = to + 1;
  }
  return out.filter((at) => at >= 0 && isPageNumber(lines[at]!.raw));
}

/** Numbers that count 1, 2, 3 … through a text without form feeds; bare ones only where pages lie between them. */
function counted(lines: readonly PagedLine[]): number[] {
  const all = lines.flatMap(({ raw }, i) => (isPageNumber(raw) ? [i] : []));
  const kinds = [all.filter((i) => !BARE.test(lines[i]!.raw)), all.filter((i) => BARE.test(lines[i]!.raw))];
  return kinds.flatMap((places, kind) => {
    const numbers = places.map((i) => numberOf(lines[i]!.raw));
    const inOrder = numbers[0] === 1 && numbers.every((n, k) => k === 0 || (n === numbers[k - 1]! + 1 && (kind === 0 || places[k]! - places[k - 1]! >= LEAST_LINES)));
    return inOrder && places.length >= (kind === 0 ? 2 : 3) ? places : [];
  });
}

/** Indexes of the lines that are page numbers. */
export const findPageNumbers = (lines: readonly PagedLine[]): ReadonlySet<number> => new Set(lines.some((line) => line.endsPage) ? atEdges(lines) : counted(lines));
