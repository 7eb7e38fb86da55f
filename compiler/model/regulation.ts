/**
 * One version of a regulation as text: the form that consolidation, comparison, import and documents share.
 * Plain readonly data; every character of legal text is in `marker`, `caption`, `text` or `cells` exactly as printed.
 */
import { printedCaption, standsAlone } from './captions.ts';

export type Level =
  | 'part' | 'chapter' | 'section'
  | 'article' | 'point'
  | 'paragraph' | 'subparagraph' | 'item' | 'subitem'
  | 'table' | 'annex';

/** [12] for 十二, [5, 1] for 第五條之一. */
export type ProvisionNumber = readonly number[];

/**
 * One element of the text.
 * - A heading (part, chapter, section) has `text` = its title and no children: body is a flat list in printed order.
 * - A provision (article, point) and an annex have `text` = "" and as children their own lines: `paragraph` elements (項), at least one,
 *   and `table` elements. Numbered lines (款…) are children of the paragraph that they follow.
 * - 款 目 細目 have their words in `text`; deeper numbered lines, unnumbered lines (`paragraph`) and tables are children.
 */
export interface Element {
  /** Identity within the regulation: kept through renumbering, unique in a version; made from the address at which the element first stood. */
  readonly id: string;
  readonly level: Level;
  /** As printed: 第三條, 三、, （四）, 1. ; "" for 項 and tables. */
  readonly marker: string;
  /** White space printed behind the marker. */
  readonly gap: string;
  readonly number: ProvisionNumber | null;
  /** The caption of an article, without its brackets: 第一條（目的）. */
  readonly caption: string | null;
  /** Its brackets where they are not （）: 【】; "" where it has none. */
  readonly captionBrackets?: string;
  readonly text: string;
  readonly children: readonly Element[];
  /** Rows of a table (level `table` only); `<` and `^` alone mean a span of the cell left or above. */
  readonly cells: readonly (readonly string[])[] | null;
  /** Ranges of `text` underlined by hand; those of a table are ranges of its `printedWords`. */
  readonly handMarks: readonly (readonly [number, number])[];
  /** A provision that is gone and was printed with others in one line: 第四條至第六條（刪除）. */
  readonly printedIn?: PrintedRun;
}

/** One line for several provisions, each of them an element of its own. */
export interface PrintedRun {
  readonly marker: string;
  readonly gap: string;
  readonly first: ProvisionNumber;
  readonly through: ProvisionNumber;
}

export interface RegulationText {
  readonly alias: string;
  /** 學生選課要點, without the institution. */
  readonly title: string;
  readonly institution: string;
  /** Whose words are used for it: 條 (articles), 點 (points). */
  readonly style: '條' | '點';
  /** Label of the version: 104-2, 105-1. */
  readonly version: string;
  /** History lines (沿革) as printed. */
  readonly history: readonly string[];
  /** Headings, provisions and annexes in printed order. */
  readonly body: readonly Element[];
  /** 改寫: a restatement of public facts in the project's own words, which every document says; 原文: official text. */
  readonly wording: '改寫' | '原文';
  /** The words of the headings inside of provisions that are bound as such (`[大學部：]{標目}`), by element id. */
  readonly captions?: ReadonlyMap<string, string>;
}

/** The name of bound headings (`[大學部：]{標目}`): they are cited (三[大學部]), and any number of them bear it. */
export const CAPTION_NAME = '標目';

/** The name of words that no rule decides by (`校長[一人]{不判定}`): any number of them bear it, and no rule reads them. */
export const UNREAD_NAME = '不判定';

/** Is a bound phrase by its name nothing that rules read? */
export const isUnreadName = (name: string): boolean => name === CAPTION_NAME || name === UNREAD_NAME;

/** 編, 章 or 節. */
export const isHeading = (e: Element): boolean => e.level === 'part' || e.level === 'chapter' || e.level === 'section';
/** 條 or 點. */
export const isProvision = (e: Element): boolean => e.level === 'article' || e.level === 'point';
/** The words that an element prints itself: those of a provision or an annex are its first line. */
export const ownWords = (e: Element): string => (isProvision(e) || e.level === 'annex' ? (e.children[0]?.text ?? '') : e.text);

/** Negative, 0 or positive as a stands before b: 5 < 5-1 < 6. */
export function compareNumbers(a: ProvisionNumber, b: ProvisionNumber): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Calls `visit` for an element and everything under it, in printed order. */
export function walk(element: Element, visit: (element: Element, ancestors: readonly Element[]) => void, ancestors: readonly Element[] = []): void {
  visit(element, ancestors);
  if (element.children.length === 0) return;
  const inner = [...ancestors, element];
  for (const child of element.children) walk(child, visit, inner);
}

/** The line that a row of a table prints: | one | two |. */
export const printedRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The words that an element prints without its number: its text, or the rows of a table, one line each. */
export const printedWords = ({ cells, text }: Element): string => (cells ? cells.map(printedRow).join('\n') : text);

/** Where the words of each cell begin in the `printedWords` of their table. */
export function cellOffsets(cells: readonly (readonly string[])[]): number[][] {
  let at = 0;
  return cells.map((row) => {
    const starts = row.map((_, x) => at + row.slice(0, x).reduce((sum, words) => sum + words.length + ' | '.length, '| '.length));
    at += printedRow(row).length + 1;
    return starts;
  });
}

/** The legal text of an element in printed order, one line per element: markers, gaps and words. */
export function printedLines(element: Element): string[] {
  const lines: string[] = [];
  const head = element.marker + element.gap + printedCaption(element) + element.text;
  const [first, ...rest] = element.children;
  if (isProvision(element) || element.level === 'annex') {
    // the first own line stands on the line of the number
    if (first && first.level === 'paragraph' && !standsAlone(element)) return [head + first.text, ...first.children.flatMap(printedLines), ...rest.flatMap(printedLines)];
    return [head, ...element.children.flatMap(printedLines)].filter((line) => line !== '');
  }
  if (element.cells) lines.push(...element.cells.map(printedRow));
  else lines.push(head);
  return [...lines, ...element.children.flatMap(printedLines)];
}

/** Longer lists are not quoted in an explanation. */
const QUOTED_LIST = 400;

/** The words that explain an element to a reader: what it prints itself, with the list under it where it ends in a colon (…依下列規定：一、…二、…). */
export function explainingWords(element: Element): string {
  const own = ownWords(element);
  if (!/[：:]$/.test(own)) return own;
  const holder = isProvision(element) || element.level === 'annex' ? element.children[0]! : element;
  const list = holder.children.filter((child) => child.cells === null).flatMap(printedLines).join('');
  return own.length + list.length <= QUOTED_LIST ? own + list : own;
}
