/** Page numbers in plain text without form feeds: counted through the text on lines of their own. */
import type { Extraction } from './lines.ts';

const PAGE_NUMBER = /^\s*(?:[-–—~]?\s*(\d{1,4})\s*[-–—~]?|第\s*(\d{1,4})\s*頁(?:\s*[，,／/]?\s*共\s*\d{1,4}\s*頁)?|頁(?:次|碼)?\s*[：:]?\s*(\d{1,4})|(\d{1,4})\s*\/\s*\d{1,4}|(?:page|p\.?)\s*(\d{1,4})(?:\s*of\s*\d{1,4})?)\s*$/i;
/** A number by itself may be anything else. */
const BARE = /^\s*\d+\s*$/;
/** 第1頁，共1頁 at either end of a text */
const ONLY_PAGE = /^\s*第\s*1\s*頁\s*[，,／/]?\s*共\s*1\s*頁\s*$/;
/** Lines between two bare numbers that count pages. */
const LEAST_LINES = 12;

/** Does a line print nothing but the number of a page? */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line);

const numberOf = (line: string): number => Number(PAGE_NUMBER.exec(line)!.slice(1).find((part) => part !== undefined));

/** Indexes of the numbers that count 1, 2, 3 … through a text without form feeds; bare ones only where pages lie between them. */
export function countedNumbers(lines: readonly string[]): ReadonlySet<number> {
  const all = lines.flatMap((line, i) => (isPageNumber(line) ? [i] : []));
  const kinds = [all.filter((i) => !BARE.test(lines[i]!)), all.filter((i) => BARE.test(lines[i]!))];
  return new Set(kinds.flatMap((places, kind) => {
    const numbers = places.map((i) => numberOf(lines[i]!));
    const inOrder = numbers[0] === 1 && numbers.every((n, k) => k === 0 || (n === numbers[k - 1]! + 1 && (kind === 0 || places[k]! - places[k - 1]! >= LEAST_LINES)));
    const only = places.length === 1 && ONLY_PAGE.test(lines[places[0]!]!) && (lines.slice(0, places[0]).every((text) => text.trim() === '') || lines.slice(places[0]! + 1).every((text) => text.trim() === ''));
    return only || (inOrder && places.length >= (kind === 0 ? 2 : 3)) ? places : [];
  }));
}

/** A text without the numbers that count its pages, which are told: a page that shows a file prints them between its lines. */
export function withoutCounted(extraction: Extraction): Extraction {
  const left = countedNumbers(extraction.lines.map(({ text }) => text));
  if (left.size === 0) return extraction;
  const told = [...left].sort((a, b) => a - b).map((at) => ({ kind: 'pageNumber' as const, text: extraction.lines[at]!.text, dropped: true }));
  return { lines: extraction.lines.filter((_, at) => !left.has(at)), findings: [...extraction.findings, ...told] };
}
