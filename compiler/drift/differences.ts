/** Where two prints of one provision say different things, in a few words of each. */
import { placeOf } from '../check/citations.ts';
import { fold } from '../compare/fold.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import { beforeEllipsis, isEllipsis } from '../import/table-lines.ts';
import { printedCaption } from '../model/captions.ts';
import { printedLines, printedWords, walk, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

/** The words at the first difference, as printed on either side. */
export interface Disagreement {
  readonly here: string;
  readonly there: string;
}

interface Ink {
  /** Folded, without white space and the rules of tables. */
  readonly key: string;
  /** The same units as printed; what sets a cell of a table apart stands before its first unit. */
  readonly raw: readonly string[];
}

/** Bars and corners around the cells of a table: one print of a table draws them, another sets its cells apart by white space. */
const BARS = /[|\u2502-\u257f]/;
/** A line of nothing but rules: |---|---| */
const ONLY_RULES = /^(?=.*(?:[-=]{3}|[\u2501-\u257f]))[-=+:\s|\u2500-\u257f]*$/;

/** `lines` are read as one. */
function inkOf(...lines: readonly string[]): Ink {
  let key = '';
  const raw: string[] = [];
  for (const text of lines) {
    const folded = fold(text);
    if (ONLY_RULES.test(folded)) continue;
    const begins = key.length;
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      if (!isInk(folded[i]!)) continue;
      const apart = i > from && key.length > begins && isApart(folded.slice(from, i), folded[from - 1]!, folded[i]!);
      key += folded[i]!;
      raw.push((apart ? text.slice(from, i) : '') + text[i]!);
      from = i + 1;
    }
  }
  return { key, raw };
}

/** White space says something between two numbers only: without it they would be shown as one. */
const isApart = (gap: string, before: string, after: string): boolean => BARS.test(gap) || (/[0-9]/.test(before) && /[0-9]/.test(after));
const isInk = (unit: string): boolean => unit !== ' ' && !BARS.test(unit);

const linesOf = (element: Element): string[] => printedLines({ ...element, marker: '', gap: '' });

const BEFORE = 3;
const LENGTH = 14;

/** A few words around the first difference; what is missing is said with the words before it. */
function excerpt(ink: Ink, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const words = ink.raw.slice(from, at + LENGTH).join('').replace(/^[\s|｜]+/, '');
  return words === '' ? '（無）' : `${from > 0 ? '…' : ''}${words}${at + LENGTH < ink.raw.length ? '…' : ''}`;
}

/** Where the words of a disagreement stand in a provision; null where they cannot be found there. */
export function placeOfExcerpt(version: RegulationVersion, provision: Element, excerpt: string): Label | null {
  const words = [...excerpt.replace(/^…|…$/g, '')].filter((unit) => isInk(fold(unit))).join('');
  const places: { readonly element: Element; readonly at: number }[] = [];
  let printed = '';
  walk(provision, (element) => {
    const head = element === provision ? '' : element.marker + element.gap;
    const text = head + printedCaption(element) + printedWords(element);
    for (let i = 0; i < text.length; i++) {
      if (!isInk(fold(text[i]!))) continue;
      printed += text[i]!;
      places.push({ element, at: Math.max(0, i - (text.length - element.text.length)) });
    }
  });
  const found = printed.indexOf(words);
  const first = found < 0 ? undefined : places[found + (excerpt.startsWith('…') ? BEFORE : 0)];
  return first ? placeOf(version, first.element, first.at, Math.min(first.element.text.length, first.at + LENGTH)) : null;
}

/** null when both say the same but for typographic noise, white space and the division into lines. */
export function compareWhole(here: Element, there: Element): Disagreement | null {
  const [a, b] = [inkOf(...linesOf(here)), inkOf(...linesOf(there))];
  if (a.key === b.key) return null;
  let at = 0;
  while (at < a.key.length && a.key[at] === b.key[at]) at++;
  return { here: excerpt(a, at), there: excerpt(b, at) };
}

const NEXT_WORDS = 8;

/**
 * A cell against the provision that it prints, as a whole or in part (the opening words and one 款, … for the rest): every line of
 * the cell has to be whole lines of the provision, in order.
 */
export function comparePart(cell: Element, whole: Element): Disagreement | null {
  const provision = inkOf(...linesOf(whole));
  const edges = new Set([0]);
  let length = 0;
  for (const line of linesOf(whole)) edges.add((length += inkOf(line).key.length));
  let from = 0;
  const lines = linesOf(cell);
  for (const [i, line] of lines.entries()) {
    if (isEllipsis(line)) continue;
    const open = beforeEllipsis(line) !== null;
    const ink = inkOf(beforeEllipsis(line) ?? line);
    // the first words are enough: where the next line differs is told of there
    const next = inkOf(lines[i + 1] ?? '').key.slice(0, NEXT_WORDS);
    const at = wholeLinesAt(provision.key, ink.key, from, (start) => edges.has(start) || start === from, (end) => open || edges.has(end) || (next !== '' && provision.key.startsWith(next, end)));
    if (at < 0) return nextLineDisagreement(inkOf(...lines.slice(i)), ink.key.length, provision, from) ?? lineDisagreement(ink, provision, edges, from);
    from = at + ink.key.length;
  }
  return null;
}

/** The next place from `from` on where the words stand as whole lines; lines that one side prints together go on in the next one. */
function wholeLinesAt(text: string, words: string, from: number, mayBegin: (at: number) => boolean, mayEnd: (at: number) => boolean): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (mayBegin(at) && mayEnd(at + words.length)) return at;
  }
  return -1;
}

/** Lines that say so little stand in many provisions. */
const SHORTEST_LINE = 5;
/** The same for lines that are looked for anywhere in a cell. */
const LONG_LINE = 12;

/**
 * What a cell leaves out of a list of its provision, although it prints others of that list that do not change: it is not cut down to
 * what changes. null where it leaves out nothing, or prints only what changes.
 */
export function leftOut(cell: Element, beside: Element, whole: Element): Disagreement | null {
  if ([...linesOf(cell), ...linesOf(beside)].some((line) => isEllipsis(line) || beforeEllipsis(line) !== null)) return null;
  const [own, other] = [cell, beside].map((element) => new Set(linesOf(element).map((line) => inkOf(line).key))) as [Set<string>, Set<string>];
  const text = [...own].join('');
  const inList = (element: Element): Disagreement | null => {
    const firsts = element.children.filter(({ level }) => level !== 'paragraph' && level !== 'table').map((child) => inkOf(printedLines(child)[0] ?? '')).filter(({ key }) => key.length >= SHORTEST_LINE);
    const missing = firsts.filter(({ key }) => !text.includes(key));
    const kept = firsts.filter(({ key }) => own.has(key) && other.has(key));
    if (missing.length > 0 && kept.length >= missing.length && 2 * missing.length < firsts.length) return { here: '（漏列）', there: excerpt(missing[0]!, 0) };
    for (const child of element.children) {
      const found = inList(child);
      if (found) return found;
    }
    return null;
  };
  return inList(whole) ?? paragraphLeftOut(cell, beside, whole) ?? lineLeftOut(cell, beside, whole);
}

/** A line of the provision that the cell does not print, though the other text has no such line: a cell may be cut down to what changes, and that changes. */
export function changedLineLeftOut(cell: Element, whole: Element, other: Element): Disagreement | null {
  if (linesOf(cell).some((line) => isEllipsis(line) || beforeEllipsis(line) !== null)) return null;
  const [printed, kept] = [cell, other].map((element) => inkOf(...linesOf(element)).key) as [string, string];
  const words = (e: Element): Ink[] => [...(e.text === '' ? [] : [inkOf(e.text)]), ...e.children.flatMap(words)];
  const missing = words(whole).find(({ key }) => key.length >= SHORTEST_LINE && !printed.includes(key) && !kept.includes(key));
  return missing ? { here: '（漏列）', there: excerpt(missing, 0) } : null;
}

/** A 項 between others that the cell prints, where the other column prints as many as the provision has. */
function paragraphLeftOut(cell: Element, beside: Element, whole: Element): Disagreement | null {
  const of = (element: Element): Ink[] => element.children.filter(({ level }) => level === 'paragraph').map(({ text }) => inkOf(text));
  const [printed, all] = [new Set(of(cell).map(({ key }) => key)), of(whole)];
  // one print of a table has a line for each cell, another for each row
  const text = inkOf(...linesOf(cell)).key;
  const isPrinted = all.map(({ key }) => printed.has(key) || (key.length >= SHORTEST_LINE && text.includes(key)));
  if (of(beside).length < all.length) return null;
  const at = isPrinted.findIndex((is, i) => !is && isPrinted.slice(0, i).includes(true) && isPrinted.slice(i).includes(true));
  return at < 0 ? null : { here: '（漏列）', there: excerpt(all[at]!, 0) };
}

/** A line of the provision that the other column prints, or another one that begins like it, and this one does not. */
function lineLeftOut(cell: Element, beside: Element, whole: Element): Disagreement | null {
  const [own, other] = [cell, beside].map((element) => inkOf(...linesOf(element)).key) as [string, string];
  const isIn = (text: string, { key }: Ink): boolean => text.includes(key.slice(0, LONG_LINE));
  const missing = linesOf(whole).filter((line) => !fold(line).startsWith('|')).map((line) => inkOf(line)).find((line) => line.key.length >= LONG_LINE && isIn(other, line) && !isIn(own, line));
  return missing ? { here: '（漏列）', there: excerpt(missing, 0) } : null;
}

/** Where the line itself stands next in the provision, a line behind it is what differs: `rest` begins with the line. null where it does not stand there. */
function nextLineDisagreement(rest: Ink, length: number, provision: Ink, from: number): Disagreement | null {
  let n = 0;
  while (n < rest.key.length && rest.key[n] === provision.key[from + n]) n++;
  return n <= length || n === rest.key.length ? null : { here: excerpt(rest, n), there: excerpt({ key: provision.key.slice(from), raw: provision.raw.slice(from) }, n) };
}

/** The line of the provision that is most like the cell's line, and where they part. */
function lineDisagreement(line: Ink, provision: Ink, edges: ReadonlySet<number>, from: number): Disagreement {
  const starts = [...edges].filter((at) => at >= from && at < provision.key.length);
  const common = (at: number): number => {
    let n = 0;
    while (n < line.key.length && line.key[n] === provision.key[at + n]) n++;
    return n;
  };
  const best = starts.sort((a, b) => common(b) - common(a) || a - b)[0] ?? from;
  const n = common(best);
  const end = [...edges].sort((a, b) => a - b).find((edge) => edge > best) ?? provision.key.length;
  return { here: excerpt(line, n), there: excerpt({ key: provision.key.slice(best, end), raw: provision.raw.slice(best, end) }, n) };
}

/** Share of the characters that two short texts have in common. */
export function overlap(a: string, b: string): number {
  const left = [...b];
  let common = 0;
  for (const c of a) {
    const i = left.indexOf(c);
    if (i < 0) continue;
    left.splice(i, 1);
    common++;
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}
