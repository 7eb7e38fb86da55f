/** What stands at the edges of printed pages and belongs to no text: page numbers, and the lines that head and foot page after page. */
import { kindOf, splitInstitution } from './header.ts';
import type { Finding } from './lines.ts';
import { isPageNumber } from './page-numbers.ts';
import { readAnyMarker } from './read-marker.ts';
import { isColumnHead } from './table-headers.ts';

type Kind = Extract<Finding['kind'], 'pageNumber' | 'headerFooter'>;

/** The printed lines of a page, from top to bottom, blank ones left out. */
type Page = readonly string[];

const DEEPEST = 4;
const LONGEST = 80;

/** The same words on every page, but for the numbers in them. */
const keyOf = (line: string): string => line.replace(/\s/g, '').replace(/[0-9０-９]+/g, '#');

/** Can a line head every page? Sentences, provisions and the heads of a table that goes on over pages cannot. */
function canRun(line: string): boolean {
  const words = line.trim();
  const pieces = words.split(/[ \t\u00a0]{2,}/);
  const isTableHead = pieces.some(isColumnHead) || (pieces.length > 2 && !pieces.some(isPageNumber));
  return words.length <= LONGEST && !/[，、。；：:]$/.test(words) && readAnyMarker(words) === null && !isTableHead;
}

/** The name of the regulation on its first page is its title, unless that stands below as well. */
function isTitle([first = '', ...below]: Page): boolean {
  const words = first.replace(/\s/g, '');
  const names = kindOf(words) !== '' || splitInstitution(`${words}學則`).institution !== '';
  return names && !below.slice(0, 2).some((line) => line.replace(/\s/g, '').includes(words));
}

/** Marks the lines at one edge of the pages. `place` is the index of the n-th line from that edge. */
function markEdge(pages: readonly Page[], marks: readonly Map<number, Kind>[], place: (page: Page, n: number) => number): void {
  const done = pages.map(() => 0);
  const numbered = pages.map(() => false);
  const least = Math.max(2, Math.floor(pages.filter((page) => page.length > 0).length / 2));
  const open = (page: Page, i: number): number | null => {
    const at = place(page, done[i]!);
    return at >= 0 && at < page.length && !marks[i]!.has(at) ? at : null;
  };
  const take = (i: number, at: number, kind: Kind): void => {
    if (i > 0 || at > 0 || kind === 'pageNumber' || !isTitle(pages[0]!)) marks[i]!.set(at, kind);
    done[i]!++;
  };
  for (let depth = 0; depth < DEEPEST; depth++) {
    pages.forEach((page, i) => {
      const at = open(page, i);
      if (at === null || numbered[i] || !isPageNumber(page[at]!)) return;
      numbered[i] = true;
      take(i, at, 'pageNumber');
    });
    const lines = pages.map((page, i) => {
      const at = open(page, i);
      return at !== null && canRun(page[at]!) ? { at, key: keyOf(page[at]!) } : null;
    });
    const counts = new Map<string, number>();
    for (const line of lines) if (line) counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
    const running = lines.map((line) => (line && counts.get(line.key)! >= least ? line : null));
    if (running.every((line) => line === null)) return;
    running.forEach((line, i) => { if (line) take(i, line.at, 'headerFooter'); });
  }
}

const NAMED_NUMBER = /^(.{4,}?)[\s　]*[-－–—─~第]*[\s　]*([0-9０-９]{1,3})[\s　]*[-－–—─~頁]*$/;
const FULL_DIGITS = /[０-９]/g;

/** 選課辦法－1 at the foot of a page, also of the only one: words of the title with the page's own number. */
function markNamed(pages: readonly Page[], marks: readonly Map<number, Kind>[]): void {
  const head = (pages.find((page) => page.length > 0) ?? []).slice(0, DEEPEST).join('').replace(/\s/g, '');
  pages.forEach((page, i) => {
    const at = page.findLastIndex((_, line) => !marks[i]!.has(line));
    const [, words = '', number = ''] = NAMED_NUMBER.exec(page[at]?.trim() ?? '') ?? [];
    const own = Number(number.replace(FULL_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
    if (at >= DEEPEST && own === i + 1 && head.includes(words.replace(/\s/g, ''))) marks[i]!.set(at, 'headerFooter');
  });
}

/** For each page, by index of its printed lines, those that are page numbers, or that head or foot page after page. */
export function pageEdges(pages: readonly Page[]): readonly ReadonlyMap<number, Kind>[] {
  const marks = pages.map(() => new Map<number, Kind>());
  markEdge(pages, marks, (_, n) => n);
  markEdge(pages, marks, (page, n) => page.length - 1 - n);
  markNamed(pages, marks);
  return marks;
}

/** What is left out of pages, as findings; words that come again are told once. */
export function edgeFindings(pages: readonly Page[], marks: readonly ReadonlyMap<number, Kind>[]): Finding[] {
  const told = new Set<string>();
  return marks.flatMap((page, i) => [...page].sort(([a], [b]) => a - b).flatMap(([at, kind]) => {
    const text = pages[i]![at]!.trim();
    const isNew = kind === 'pageNumber' || !told.has(text);
    told.add(text);
    return isNew ? [{ kind, text, dropped: true }] : [];
  }));
}
