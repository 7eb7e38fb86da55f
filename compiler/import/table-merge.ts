/** A cell often shows a part of its provision: the opening words and one 款, or … for the rest. With the provision itself the whole amended text follows. */
import { fold, foldedKey } from '../compare/fold.ts';
import { compareNumbers, printedLines, type Element } from '../model/regulation.ts';
import { beforeEllipsis, isEllipsis } from './table-lines.ts';

/** The words of an element without its number, white space and typographic variants left out. */
export const keyOf = (element: Element): string => foldedKey(printedLines({ ...element, marker: '', gap: '' }).join(''));

const numberKey = (e: Element): string => `${e.level === 'paragraph' || e.level === 'table' ? e.level : 'numbered'} ${String(e.number)}`;
const numbered = (e: Element): Element[] => e.children.flatMap((child) => (child.level === 'paragraph' ? numbered(child) : child.number ? [child] : []));

export const hasEllipsis = (element: Element): boolean => beforeEllipsis(element.text) !== null || element.children.some(hasEllipsis);

/** Does the current cell show only a part of the provision as it stands? */
export function isPartial(base: Element, current: Element | null, amended: Element): boolean {
  if (hasEllipsis(amended) || (current !== null && hasEllipsis(current))) return true;
  if (current === null || keyOf(current) === keyOf(base)) return false;
  const [all, shown] = [numbered(base), numbered(current)].map((list) => new Set(list.map(numberKey))) as [Set<string>, Set<string>];
  return shown.size < all.size && [...shown].every((key) => all.has(key)) && (shown.size > 0 || baseStartsWith(base, current));
}

/** The cell ends before the first 款: only the opening words are shown. */
const baseStartsWith = (base: Element, current: Element): boolean => keyOf(base).startsWith(keyOf(current));

/** The whole provision after the amendment; what neither cell shows stays as it is in the base. */
export function mergePartial(base: Element, current: Element | null, amended: Element): Element {
  const words = mergedWords(base.text, current?.text ?? null, amended.text);
  return {
    ...base, marker: amended.marker || base.marker, gap: amended.marker === '' ? base.gap : amended.gap, number: amended.number ?? base.number, caption: amended.caption ?? base.caption,
    text: words, handMarks: words === amended.text ? amended.handMarks : amended.handMarks.filter(([, end]) => end <= words.length && amended.text.slice(0, end) === words.slice(0, end)),
    children: mergedChildren(base.children, current?.children ?? [], amended.children), cells: amended.cells ?? base.cells,
  };
}

function mergedWords(base: string, current: string | null, amended: string): string {
  if (isEllipsis(amended)) return base;
  const shown = beforeEllipsis(amended);
  if (shown === null) return amended;
  const before = current === null ? null : (beforeEllipsis(current) ?? current);
  return before !== null && before !== '' && fold(base).startsWith(fold(before)) ? shown + base.slice(before.length) : shown;
}

function mergedChildren(base: readonly Element[], current: readonly Element[], amended: readonly Element[]): Element[] {
  const out = [...base];
  const isLine = (e: Element): boolean => e.number === null;
  const [oldLines, newLines] = [current.filter(isLine), amended.filter(isLine)];
  let behind = -1;
  newLines.forEach((line, i) => {
    if (isEllipsis(line.text) && line.children.length === 0 && newLines.length > 1) return;
    const old = oldLines[i] ?? null;
    const at = placeOfLine(base, old ?? (i === 0 ? line : null), i);
    if (at >= 0) out[out.indexOf(base[at]!)] = mergePartial(base[at]!, old, line);
    else out.splice(behind + 1, 0, line);
    behind = at >= 0 ? out.findIndex((e, k) => k > behind && !base.includes(e)) : behind + 1;
  });
  for (const old of oldLines.slice(newLines.length)) {
    const at = isEllipsis(old.text) ? -1 : base.findIndex((e) => isLine(e) && keyOf(e) === keyOf(old));
    if (at >= 0) out.splice(out.indexOf(base[at]!), 1);
  }
  mergeNumbered(out, current, amended);
  return out;
}

/** Where the base has a line that a cell shows: by its words, otherwise by its order. */
function placeOfLine(base: readonly Element[], shown: Element | null, nth: number): number {
  if (!shown) return -1;
  const words = foldedKey(beforeEllipsis(shown.text) ?? shown.text);
  const same = words === '' ? -1 : base.findIndex((e) => e.number === null && foldedKey(e.text).startsWith(words));
  return same >= 0 ? same : base.findIndex((e, i) => e.number === null && base.slice(0, i).filter((x) => x.number === null).length === nth);
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

const LEAST = 8;

/** Tables that lost their line ends print several 項 on one line: they are parted again where the base begins a new one. */
export function restoreLines(element: Element, base: Element): Element {
  const starts = base.children.filter((e) => e.level === 'paragraph').slice(1).map((e) => foldedKey(e.text).slice(0, LEAST)).filter((key) => key.length === LEAST);
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
