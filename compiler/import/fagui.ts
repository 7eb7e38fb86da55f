/** A regulation as a `.fagui` file. Reading it back gives the same text: what the language would read as something else is escaped. */
import { classifyLine, isIndentedBlockHead } from '../../lang/chunks.ts';
import type { MarkerStyle } from '../../lang/ast.ts';
import { readTopHeading, readTopMarker, sampleOf } from '../../lang/marker-styles.ts';
import { isCapital, readAnnexMarker, readAnyTop, readBareNumber, readMarker, readNestedMarker, readProvisionMarker, type MarkerReading } from '../../lang/markers.ts';
import { printedCaption } from '../model/captions.ts';
import { gatherRuns } from '../model/printed-runs.ts';
import { cellOffsets, isHeading, isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { isUnnumbered } from '../model/unnumbered.ts';
import { isTitleLabel } from './header.ts';

const STEP = 2;
const spaces = (indent: number): string => ' '.repeat(indent);

/** Words as they are written in a file: a literal `]{` is `]\{`, underlines by hand stand between ⟦ and ⟧. */
export function written(text: string, handMarks: Element['handMarks'] = []): string {
  let out = '';
  let at = 0;
  for (const [start, end] of handMarks) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return (out + text.slice(at)).replaceAll(']{', ']\\{');
}

/** Marker and words, with a space between them where they would be read as one (一、二年級). */
function numbered(element: Pick<Element, 'marker' | 'gap'>, words: string, read: (line: string) => MarkerReading | null): string {
  const line = element.marker + element.gap + words;
  return read(line)?.text === element.marker ? line : `${element.marker} ${words}`;
}

/** Words that read as the head of a block, in a regulation or in an amendment that restates them: 規則 甲 { */
const isBlockHead = (words: string): boolean => isIndentedBlockHead(words, 'regulation') || isIndentedBlockHead(words, 'amendment');

/** An unnumbered line; `\` before what would be read as a number, a table row, the head of a block or an escape. */
const unnumbered = (words: string): string => (readNestedMarker(words) || /^[|\\]/.test(words) || isBlockHead(words) ? `\\${words}` : words);

/** The rows of a table; a bar inside a cell is `\|`, its underlines stand between ⟦ and ⟧. */
function tableRows(cells: readonly (readonly string[])[], handMarks: Element['handMarks']): string[] {
  const offsets = cellOffsets(cells);
  return cells.map((row, y) => `| ${row.map((words, x) => {
    const at = offsets[y]![x]!;
    const own = handMarks.filter(([from, to]) => from >= at && to <= at + words.length).map(([from, to]) => [from - at, to - at] as const);
    return written(words, own).replaceAll('|', '\\|');
  }).join(' | ')} |`);
}

/** How the words of an element are written; by default as they are, with hand marks. An amendment writes its bindings too. */
export type WriteWords = (element: Element) => string;
const plainWords: WriteWords = (element) => written(element.text, element.handMarks);

/** The lines of an element below a provision, at an indentation. */
function nestedLines(element: Element, indent: number, before: Element | null, write: WriteWords): string[] {
  if (element.level === 'table') {
    const rows = tableRows(element.cells ?? [], element.handMarks).map((row) => spaces(indent) + row);
    // two tables in a row are parted by a blank line
    return [...(before?.level === 'table' ? [''] : []), ...rows, ...childLines(element, indent, write)];
  }
  const words = write(element);
  if (element.marker !== '') return [spaces(indent) + numbered(element, words, readNestedMarker), ...childLines(element, indent + STEP, write)];
  return [...(words === '' ? [] : [spaces(indent) + unnumbered(words)]), ...childLines(element, indent, write)];
}

const childLines = (element: Element, indent: number, write: WriteWords): string[] =>
  element.children.flatMap((child, i) => nestedLines(child, indent, element.children[i - 1] ?? null, write));

/** A provision or annex: its first words stand behind its number where they are read back as such. */
function topLines(element: Element, read: (line: string) => MarkerReading | null, write: WriteWords): string[] {
  const [first, ...rest] = element.children;
  const tail = rest.flatMap((child, i) => nestedLines(child, STEP, rest[i - 1] ?? first ?? null, write));
  const named = element.captionBrackets === '' ? numbered(element, element.caption!, read) : element.marker + printedCaption(element);
  if (!first || element.caption !== null) return [named, ...(first ? nestedLines(first, STEP, null, write) : []), ...tail];
  const words = first.level === 'paragraph' ? write(first) : '';
  if (words === '') return [element.marker, ...nestedLines(first, STEP, null, write), ...tail];
  const line = numbered(element, words, read);
  // a number that opens no provision here (1. where 體例 names another) stays text at column 0; a gap could make it a header
  if (!read(element.marker) && read(line)?.text !== element.marker) return [numbered({ marker: element.marker, gap: '' }, words, readMarker), ...childLines(first, STEP, write), ...tail];
  const back = read(line);
  if (back?.text === element.marker && line.slice(back.text.length + back.gap.length) === words) return [line, ...childLines(first, STEP, write), ...tail];
  return [element.marker, ...nestedLines(first, STEP, null, write), ...tail];
}

type ReadMarker = (line: string) => MarkerReading | null;

function bodyLines(element: Element, write: WriteWords, readTop: ReadMarker): string[] {
  if (isHeading(element)) return [numbered(element, write(element), (line) => readTopHeading(line, 'cjk')).trimEnd()];
  return topLines(element, isProvision(element) ? readTop : readAnnexMarker, write);
}

/** In an amendment the address says that a provision is restated, whatever its number. */
const readRestated: ReadMarker = readAnyTop;

/** The lines of any element at an indentation, as an amendment restates it. */
export function elementLines(element: Element, indent: number, write: WriteWords = plainWords): string[] {
  if (isUnnumbered(element)) return childLines(element, indent, write);
  const isTop = isHeading(element) || isProvision(element) || element.level === 'annex';
  return isTop ? bodyLines(element, write, readRestated).map((line) => (line === '' ? '' : spaces(indent) + line)) : nestedLines(element, indent, null, write);
}

/** Column-0 lines that are no provision must not be read as code or as a header either. */
const isSafe = (lines: readonly string[], inBody: boolean, top: MarkerStyle | null): boolean => !['header', 'unread'].includes(classifyLine(lines[0] ?? '', 'regulation', inBody, top).kind);

/** The kind of number that 體例 has to name: that of provisions with none of 第三條, 三、 and 參、, or of those below headings 壹、. null where there are none, or several kinds. */
function topStyleOf({ body }: RegulationText): MarkerStyle | null {
  const styles = new Set(body.flatMap((e) => (isProvision(e) && !readProvisionMarker(`${e.marker}甲`) ? [(readMarker(`${e.marker}甲`) ?? readBareNumber(e.marker) ?? readNestedMarker(`${e.marker}　甲`))?.style ?? null] : [])));
  if (body.some((e) => isHeading(e) && isCapital(e.marker))) styles.add('cjk');
  const [only = null] = styles;
  // what 一 says makes headings of 壹、
  return styles.size !== 1 || (only === 'cjk' && body.some((e) => isProvision(e) && isCapital(e.marker))) ? null : only;
}

/** Text without a number as column-0 text, which reads back as such only before the first provision of its heading; null elsewhere. */
function plainLines(element: Element, before: Element | undefined): string[] | null {
  const [first, ...rest] = childLines(element, STEP, plainWords);
  if (first === undefined || (before && !isHeading(before))) return null;
  const words = first.trim();
  const line = words.startsWith('\\') ? words : `\\${words}`;
  return !words.startsWith('|') && classifyLine(line, 'regulation', false).kind === 'stray' ? [line, ...rest] : null;
}

function header(key: string, lines: readonly string[]): string[] {
  const [first, ...rest] = lines;
  return first === undefined ? [] : [`${key} ${first}`, ...rest.map((line) => spaces(STEP) + line)];
}

/**
 * A 法規 file with the regulation's text, without rules. `alias` is its ASCII name (nfu.courseSelection); `notes` are words that
 * stood around the title (（修正草案）), `comments` are lines to stand behind a provision, by its id.
 */
export function regulationToFagui(regulation: RegulationText, alias: string, notes: readonly string[] = [], comments: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const top = topStyleOf(regulation);
  const body: string[] = [];
  const aside: string[] = [];
  const printed = gatherRuns(regulation.body);
  printed.forEach((element, i) => {
    const lines = isUnnumbered(element) ? plainLines(element, printed[i - 1]) : bodyLines(element, plainWords, (line) => readTopMarker(line, top));
    if (lines && isSafe(lines, regulation.history.length > 0 || body.length > 0, top)) body.push('', ...lines, ...(comments.get(element.id) ?? []));
    else aside.push(...(lines ?? childLines(element, 0, plainWords)).map((line) => line.trim()).filter((line) => line !== ''));
  });
  const out = [
    `法規 ${regulation.title} (${alias})`,
    ...header('機關', regulation.institution === '' ? [] : [regulation.institution]),
    ...header('體例', top === null ? [] : [sampleOf(top)]),
    ...header('文本', [regulation.wording]),
    ...header('版本', regulation.version === '' ? [] : [regulation.version]),
    ...header('備註', [...notes.filter((note) => !isTitleLabel(note)), ...aside]),
  ];
  if (regulation.history.length > 0) out.push('', '沿革', ...regulation.history.map((line) => spaces(STEP) + line));
  return `${[...out, ...body].join('\n')}\n`;
}
