/**
 * One way of writing marks, for all that is checked: offices write 29%,1% as well as 29％，1％, and a check that knows one of them must find the other. One
 * UTF-16 unit becomes one unit, so that places stay what they are; what a diagnostic quotes and points to is given back as printed.
 */
import type { Diagnostic, Label, Report } from '../../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../../lang/source.ts';
import { foldUnit } from '../../compare/fold.ts';
import type { SourceLine } from '../../import/lines.ts';
import type { Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';

const SAME: Readonly<Record<string, string>> = {
  '﹐': '，', '､': '、', '﹑': '、', ';': '；', '﹔': '；', '﹕': '：', '｡': '。', '(': '（', ')': '）', '﹙': '（', '﹚': '）', '％': '%', '﹪': '%', '／': '/', '∕': '/', '⁄': '/',
  '✕': '×', '╳': '×', '✖': '×', '﹢': '＋', '﹦': '＝', '~': '～', '∼': '～', '〜': '～', '“': '「', '”': '」', '﹁': '「', '﹂': '」',
};
/** What may be written in another way: marks, wide figures and letters, radicals that look like characters. */
const FOLDABLE = /[,:;()~％／﹐､﹑﹔﹕｡﹙﹚﹪∕⁄✕╳✖﹢﹦∼〜“”﹁﹂０-９Ａ-Ｚａ-ｚ．\u2e80-\u2fdf\uf900-\ufaff]/g;
const LETTER = /[A-Za-z]/;
const FIGURE = /[0-9０-９]/;

/** A comma in 3,000 and a colon in 8:30 or 1:2 are part of a number, those between Latin letters of foreign words. */
function isInside(text: string, at: number): boolean {
  const [before, behind] = [text[at - 1] ?? '', /\S/.exec(text.slice(at + 1, at + 3))?.[0] ?? ''];
  return (FIGURE.test(before) && FIGURE.test(text[at + 1] ?? '')) || (LETTER.test(before) && LETTER.test(behind));
}

/** The same text with marks, figures and letters in one way of writing; as long as the text. */
export function evenPrint(text: string): string {
  return text.replace(FOLDABLE, (unit, at: number) => {
    if (unit === ',' || unit === ':') return isInside(text, at) ? unit : unit === ',' ? '，' : '：';
    if (unit === '．') return FIGURE.test(text[at - 1] ?? '') && FIGURE.test(text[at + 1] ?? '') ? '.' : unit;
    return SAME[unit] ?? foldUnit(unit);
  });
}

/** A line of a document with its cells in one way of writing. */
export const evenLine = (line: SourceLine): SourceLine => ({
  ...line, text: evenPrint(line.text), table: line.table?.map((row) => row.map(evenPrint)) ?? null, ...(line.cells ? { cells: line.cells.map((row) => row.map((cell) => cell.map(evenLine))) } : {}),
});

const PRINTED = new WeakMap<Source, Source>();
/** The file in one way of writing: what is read of it is looked up there. */
export function evenSource(source: Source): Source {
  const even = { ...source, text: evenPrint(source.text) };
  PRINTED.set(even, source);
  return even;
}

const ELEMENTS = new WeakMap<Element, Element>();
const VERSIONS = new WeakMap<RegulationVersion, RegulationVersion>();
const SOURCES = new WeakMap<Source, string>();

/** The element itself where nothing in it is written in another way: readers remember by element. */
function evenElement(element: Element): Element {
  const known = ELEMENTS.get(element);
  if (known) return known;
  const text = evenPrint(element.text);
  const caption = element.caption && evenPrint(element.caption);
  const children = element.children.map(evenElement);
  const cells = element.cells?.map((row) => row.map(evenPrint)) ?? null;
  const isSame = text === element.text && caption === element.caption && children.every((child, i) => child === element.children[i]) && !cells?.some((row, i) => row.some((cell, j) => cell !== element.cells![i]![j]));
  const even = isSame ? element : { ...element, text, caption, children, cells };
  ELEMENTS.set(element, even);
  if (even !== element) ELEMENTS.set(even, even);
  return even;
}

/** The version with its body in one way of writing; title and history stay as they are, for they are looked up in the file. */
export function evenVersion(version: RegulationVersion): RegulationVersion {
  const known = VERSIONS.get(version);
  if (known) return known;
  const body = version.text.body.map(evenElement);
  const even = body.every((element, i) => element === version.text.body[i]) ? version : { ...version, text: { ...version.text, body } };
  VERSIONS.set(version, even);
  VERSIONS.set(even, even);
  return even;
}

/** Words of the even text as the file prints them. */
function asPrinted(words: string, sources: readonly Source[]): string {
  for (const source of sources) {
    if (source.text.includes(words)) return words;
    if (!SOURCES.has(source)) SOURCES.set(source, evenPrint(source.text));
    const at = SOURCES.get(source)!.indexOf(words);
    if (at >= 0) return source.text.slice(at, at + words.length);
  }
  return words;
}

const WRITTEN = /[，：；（）%/×＋＝～「」、。A-Za-z0-9.]/;

/** Its quotes as they stand in the files that it points to. */
function quoted(diagnostic: Diagnostic): Diagnostic {
  const sources = [diagnostic.primary, ...diagnostic.related].map(({ source }) => source);
  const parameters = Object.fromEntries(Object.entries<unknown>(diagnostic.parameters).map(([name, value]) => [name, typeof value === 'string' && WRITTEN.test(value) ? asPrinted(value, sources) : value]));
  return { ...diagnostic, parameters } as Diagnostic;
}

/** Quotes in the parameters of a diagnostic are given back as printed. */
export const quoting = (report: Report): Report => (diagnostic) => report(quoted(diagnostic));

/** A diagnostic of even documents, with its places and quotes as they stand in the files. */
export function printed(diagnostic: Diagnostic): Diagnostic {
  const placed = (label: Label): Label => ({ ...label, source: PRINTED.get(label.source) ?? label.source });
  return quoted({ ...diagnostic, primary: placed(diagnostic.primary), related: diagnostic.related.map(placed) });
}

/** Reports what is found in even documents as it is printed. */
export const printing = (report: Report): Report => (diagnostic) => report(printed(diagnostic));
