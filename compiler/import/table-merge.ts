/** A cell often shows a part of its provision: the opening words and one 款, or … for the rest. With the provision itself the whole amended text follows. */
import { fold, foldedKey } from '../compare/fold.ts';
import { pairChildren } from '../compare/inner.ts';
import { compareNumbers, printedLines, type Element } from '../model/regulation.ts';
import { beforeEllipsis, isEllipsis } from './table-lines.ts';

/** The words of an element without its number, white space and typographic variants left out. */
export const keyOf = (element: Element): string => foldedKey(printedLines({ ...element, marker: '', gap: '' }).join(''));

const tai = (element: Element): number => printedLines(element).join('').split('臺').length;
/** Do two cells say the same? A change of 台 to 臺 is one that tables are made for, unlike other variants of a character. */
export const sameWords = (a: Element, b: Element): boolean => keyOf(a) === keyOf(b) && tai(a) === tai(b);

const numberKey = (e: Element): string => `${e.level === 'paragraph' || e.level === 'table' ? e.level : 'numbered'} ${String(e.number)}`;
const numbered = (e: Element): Element[] => e.children.flatMap((child) => (child.level === 'paragraph' ? numbered(child) : child.number ? [child] : []));

export const hasEllipsis = (element: Element): boolean => isLeftOut(element.caption) || beforeEllipsis(element.text) !== null || element.children.some(hasEllipsis);
/** 第三條（第一項略）: what reads as a caption is the first 項, left out. */
const isLeftOut = (caption: string | null): boolean => caption !== null && isEllipsis(`（${caption}）`);

const linesOf = (element: Element): string[] => printedLines({ ...element, marker: '', gap: '' }).map(foldedKey).filter((line) => line !== '');

/** Does the current cell show only a part of the provision as it stands? */
export function isPartial(base: Element, current: Element | null, amended: Element): boolean {
  if (hasEllipsis(amended) || (current !== null && hasEllipsis(current))) return true;
  if (current === null || keyOf(current) === keyOf(base)) return false;
  const [all, shown] = [linesOf(base), linesOf(current)];
  if (shown.length < all.length && isSubsequence(shown, all)) return true;
  const [numbers, shownNumbers] = [numbered(base), numbered(current)].map((list) => new Set(list.map(numberKey))) as [Set<string>, Set<string>];
  return shownNumbers.size > 0 && shownNumbers.size < numbers.size && [...shownNumbers].every((key) => numbers.has(key));
}

function isSubsequence(shown: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (line === shown[at]) at++;
  return at === shown.length;
}

/** The whole provision after the amendment; what neither cell shows stays as it is in the base. */
export function mergePartial(base: Element, current: Element | null, amended: Element): Element {
  const words = mergedWords(base.text, current?.text ?? null, amended.text);
  return {
    ...base, marker: amended.marker || base.marker, gap: amended.marker === '' ? base.gap : amended.gap, number: amended.number ?? base.number, ...(amended.caption === null ? {} : { caption: amended.caption, captionBrackets: amended.captionBrackets }),
    text: words, handMarks: words === amended.text ? amended.handMarks : amended.handMarks.filter(([, end]) => end <= words.length && amended.text.slice(0, end) === words.slice(0, end)),
    children: mergedChildren(base.children, current?.children ?? [], amended.children, base), cells: amended.cells ?? base.cells,
  };
}

function mergedWords(base: string, current: string | null, amended: string): string {
  if (isEllipsis(amended)) return base;
  const shown = beforeEllipsis(amended);
  if (shown === null) return amended;
  const before = current === null ? null : (beforeEllipsis(current) ?? current);
  return before !== null && before !== '' && fold(base).startsWith(fold(before)) ? shown + base.slice(before.length) : shown;
}

const isLine = (e: Element): boolean => e.number === null;
/** Only the unnumbered lines below an element, … at their ends left out: what is paired by words. */
const onlyLines = (element: Element, lines: readonly Element[]): Element => ({ ...element, children: lines.map((e) => ({ ...e, text: beforeEllipsis(e.text) ?? e.text, children: [] })) });

/** Index in `a` of the line that each line of `b` continues; -1 for none. */
function pairLines(holder: Element, a: readonly Element[], b: readonly Element[]): number[] {
  const [left, right] = [onlyLines(holder, a), onlyLines(holder, b)];
  const pairs = pairChildren(left, right);
  return right.children.map((line) => left.children.indexOf(pairs.find((pair) => pair.amended === line)?.current as Element));
}

function mergedChildren(base: readonly Element[], current: readonly Element[], amended: readonly Element[], holder: Element): Element[] {
  const lines = base.filter(isLine);
  const [oldLines, newLines] = [current, amended].map((list) => list.filter((e, i) => isLine(e) && !(i > 0 && isEllipsis(e.text) && e.children.length === 0))) as [Element[], Element[]];
  const baseOfOld = pairLines(holder, lines, oldLines);
  const oldOfNew = pairLines(holder, oldLines, newLines);
  const out: Element[] = [...base];
  let behind: Element | null = null;
  newLines.forEach((line, i) => {
    const old = oldLines[oldOfNew[i]!] ?? null;
    // opening words without a current cell are those of the provision itself
    const isOpening = i === 0 && (current.length === 0 || isEllipsis(line.text));
    const former = isOpening ? lines[0] : old ? lines[baseOfOld[oldLines.indexOf(old)]!] : undefined;
    const made = former ? mergePartial(former, old ?? (isOpening ? (oldLines[0] ?? null) : null), line) : line;
    if (former) out[out.indexOf(former)] = made;
    // a new last line stands behind what the cells leave out
    else if (i === newLines.length - 1 || !behind) out.push(made);
    else out.splice(out.indexOf(behind) + 1, 0, made);
    behind = made;
  });
  oldLines.forEach((_, k) => {
    const gone = oldOfNew.includes(k) ? undefined : lines[baseOfOld[k]!];
    if (gone) out.splice(out.indexOf(gone), 1);
  });
  mergeNumbered(out, current, amended);
  return out;
}

function mergeNumbered(out: Element[], current: readonly Element[], amended: readonly Element[]): void {
  const shown = amended.filter((e) => e.number !== null);
  for (const element of shown) {
    const at = out.findIndex((e) => numberKey(e) === numberKey(element));
    const old = current.find((e) => numberKey(e) === numberKey(element)) ?? null;
    if (at >= 0) out[at] = mergePartial(out[at]!, old, element);
    else {
      const before = out.findLastIndex((e) => e.number !== null && compareNumbers(e.number, element.number!) < 0);
      out.splice(before < 0 ? out.length : before + 1, 0, element);
    }
  }
  for (const old of current) {
    if (old.number === null || shown.some((e) => numberKey(e) === numberKey(old))) continue;
    const at = out.findIndex((e) => numberKey(e) === numberKey(old));
    if (at >= 0) out.splice(at, 1);
  }
}

/**
 * A … on a line of its own stands for what is left out before the 款 behind it: they belong to the words above the …, or to the later 項 of the
 * base that has a 款 of that number.
 */
export function restoreEllipses(element: Element, base: Element): Element {
  if (isLeftOut(element.caption)) return restoreEllipses({ ...element, caption: null, gap: base.gap, children: [leftOut, ...element.children] }, base);
  const bases = base.children.filter(isLine);
  const out: Element[] = [];
  let at = 0;
  for (const line of element.children.map((child) => restoreEllipses(child, bases.find((b) => sameOpening(b, child)) ?? child))) {
    const above = out.at(-1);
    const found = bases.findIndex((b, i) => i >= at && sameOpening(b, line));
    if (found >= 0) at = found;
    if (!above || !isEllipsis(line.text) || line.children.length === 0) { out.push(line); continue; }
    const holder = bases.findIndex((b, i) => i >= at && b.children.some((child) => numberKey(child) === numberKey(line.children[0]!)));
    if (holder <= at) out[out.length - 1] = { ...above, children: [...above.children, ...line.children] };
    else { out.push({ ...line, text: bases[holder]!.text }); at = holder; }
  }
  return { ...element, children: out };
}

const leftOut: Element = { id: '', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: '…', children: [], cells: null, handMarks: [] };

const sameOpening = (a: Element, b: Element): boolean => isLine(a) && isLine(b) && foldedKey(a.text) !== '' && foldedKey(a.text).slice(0, LEAST) === foldedKey(b.text).slice(0, LEAST);

const LEAST = 8;

/** Tables that lost their line ends print several 項 on one line: they are parted again where the base begins a new one. */
export function restoreLines(element: Element, base: Element): Element {
  const begins = (e: Element): string => foldedKey(e.text).slice(0, LEAST);
  // what begins a line already is not looked for inside another
  const own = new Set(element.children.map(begins));
  const starts = base.children.filter((e) => e.level === 'paragraph').slice(1).map(begins).filter((key) => key.length === LEAST && !own.has(key));
  if (starts.length === 0) return element;
  return { ...element, children: element.children.flatMap((child) => (child.level === 'paragraph' ? cutParagraph(child, starts) : [child])) };
}

function cutParagraph(line: Element, starts: readonly string[]): Element[] {
  const cuts: number[] = [];
  for (const match of line.text.matchAll(/[。；：][\s\u3000]*/g)) {
    const at = match.index + match[0].length;
    if (starts.some((start) => foldedKey(line.text.slice(at, at + 3 * LEAST)).startsWith(start))) cuts.push(at);
  }
  if (cuts.length === 0) return [line];
  const edges = [0, ...cuts, line.text.length];
  return edges.slice(0, -1).map((from, i) => {
    const raw = line.text.slice(from, edges[i + 1]);
    const text = raw.trimEnd();
    const handMarks = line.handMarks.map(([a, b]) => [Math.max(0, a - from), Math.min(text.length, b - from)] as const).filter(([a, b]) => a < b);
    return { ...line, id: i === 0 ? line.id : '', text, handMarks, children: i === edges.length - 2 ? line.children : [] };
  });
}

/** Two rows about different 款 of one provision as one element. */
export function joinElements(a: Element, b: Element): Element {
  const known = new Set(numbered(a).map(numberKey));
  const [first, ...rest] = a.children;
  const same = first && b.children[0] && foldedKey(first.text) === foldedKey(b.children[0].text);
  if (!first || !same) return { ...a, children: [...a.children, ...b.children] };
  const added = b.children[0]!.children.filter((e) => e.number === null || !known.has(numberKey(e)));
  return { ...a, children: [{ ...first, children: [...first.children, ...added] }, ...rest, ...b.children.slice(1)] };
}
