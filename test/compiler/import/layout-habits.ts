/** How offices set a regulation: the same text in many layouts and formats, for the tests of the import. Column 0 and what stands on a line of its own differ; the words do not. */
import { printedCaption } from '../../../compiler/model/captions.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { docx, odt, p, run } from './office-parts.ts';

export interface PrintedLine {
  /** 0 for headings and provisions, 1 for a 項 and the first numbers below a provision. */
  readonly depth: number;
  readonly marker: string;
  readonly words: string;
  readonly isTop: boolean;
  readonly isHeading: boolean;
  readonly isAnnex: boolean;
}

/** The printed lines of a text, the first 項 of a provision beside its number. */
export function linesOf(elements: readonly Element[], depth = 0): PrintedLine[] {
  return elements.filter(({ level }) => level !== 'table').flatMap((element) => {
    const isTop = element.level === 'article' || element.level === 'point' || element.level === 'annex';
    const isHeading = element.level === 'part' || element.level === 'chapter' || element.level === 'section';
    const [first, ...rest] = element.children;
    const beside = isTop && first?.level === 'paragraph';
    const own: PrintedLine = { depth, marker: element.marker, words: printedCaption(element) + (beside ? first.text : element.text), isTop, isHeading, isAnnex: element.level === 'annex' };
    const inside = element.level === 'paragraph' ? depth : depth + 1;
    return [own, ...(beside ? linesOf(first.children, depth + 1) : []), ...linesOf(beside ? rest : element.children, inside)];
  });
}

export interface Habit {
  readonly name: string;
  readonly indent?: 'wide' | 'spaces' | 'tabs' | 'none';
  /** What stands between a number and its words. */
  readonly gap?: string;
  /** The numbers of provisions on lines of their own. */
  readonly isAlone?: boolean;
  /** The widest line, in characters; what goes on hangs below the words. */
  readonly width?: number;
  readonly blank?: 'provisions' | 'all';
  readonly ends?: string;
  readonly history?: 'bracketed' | 'headed' | 'right';
  /** 國立示例大學 on a line of its own above the name. */
  readonly isParted?: boolean;
  readonly format?: 'txt' | 'md' | 'paragraphs' | 'breaks' | 'rows' | 'docx' | 'docxRows' | 'odt';
  readonly pages?: boolean;
  readonly below?: readonly string[];
}

const INDENTS = { wide: '　　', spaces: '    ', tabs: '\t', none: '' };

/** A line broken by hand. */
function broken(text: string, width: number, hang: string): string[] {
  const out: string[] = [];
  for (let rest = text; rest !== '';) {
    let at = Math.min(rest.length, width - (out.length > 0 ? hang.length : 0));
    // no stop begins a line
    while (at < rest.length && /[，。；：、）」』]/.test(rest[at]!)) at++;
    out.push((out.length > 0 ? hang : '') + rest.slice(0, at));
    rest = rest.slice(at);
  }
  return out;
}

/** The head of a document: its name, and the history above the text. */
function headOf(text: RegulationText, habit: Habit): string[] {
  const entries = habit.history === 'bracketed' ? text.history.map((entry) => `（${entry}）`) : habit.history === 'right' ? text.history.map((entry) => `${' '.repeat(30)}${entry}`) : text.history;
  return [...(habit.isParted && text.institution !== '' ? [text.institution, text.title] : [text.institution + text.title]), ...(habit.history === 'headed' ? ['修正沿革：'] : []), ...entries];
}

/** Each line of a provision as this habit prints it. */
function setLine(line: PrintedLine, habit: Habit): string[] {
  const indent = INDENTS[habit.indent ?? 'none'].repeat(line.isTop || line.isHeading ? 0 : line.depth);
  if (line.isTop && habit.isAlone && line.marker.startsWith('第')) return [line.marker, ...(line.words === '' ? [] : [`${indent}${line.words}`])];
  const gap = line.marker === '' ? '' : line.isTop || line.isHeading ? (habit.gap ?? '　') : '';
  const whole = `${indent}${line.marker}${gap}${line.words}`;
  const hang = indent + '　'.repeat(line.marker.length + (gap === '' ? 0 : 1));
  return habit.width === undefined ? [whole] : broken(whole, habit.width, hang);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines on pages of their own, each with the head and the number that the pages of a handbook have. */
const onPages = (lines: readonly string[]): string => {
  const size = 30;
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, i) => ['示例大學法規彙編', ...lines.slice(i * size, (i + 1) * size), `第 ${i + 1} 頁，共 ${count} 頁`].join('\n')).join('\f');
};

/** The number and the words of a provision in cells of one row; what stands below it in the same cell. */
function rowsOf(lines: readonly PrintedLine[]): { marker: string; words: string[] }[] {
  const rows: { marker: string; words: string[] }[] = [];
  for (const line of lines) {
    if (line.isTop || line.isHeading || rows.length === 0) rows.push({ marker: line.marker, words: [line.words] });
    else rows.at(-1)!.words.push(line.marker + line.words);
  }
  return rows;
}

const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;

/** A file of the text in the format and the layout of a habit. */
export function setText(text: RegulationText, habit: Habit): { name: string; bytes: Uint8Array } {
  const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
  const lines = linesOf(text.body);
  const head = headOf(text, habit);
  const below = habit.below ?? [];
  const set = lines.flatMap((line, at) => [...(at > 0 && (habit.blank === 'all' || (habit.blank === 'provisions' && (line.isTop || line.isHeading))) ? [''] : []), ...setLine(line, habit)]);
  const all = [...head, '', ...set, ...below];
  const paragraphs = [...head, ...set.filter((line) => line !== ''), ...below];
  // an annex stands below the table of the provisions
  const annex = lines.findIndex(({ isAnnex }) => isAnnex);
  const rows = rowsOf(annex < 0 ? lines : lines.slice(0, annex));
  const behind = annex < 0 ? [] : lines.slice(annex).flatMap((line) => setLine(line, habit));
  switch (habit.format ?? 'txt') {
    case 'txt': return { name: 'a.txt', bytes: utf8(habit.pages ? onPages(all) : all.join(habit.ends ?? '\n')) };
    case 'md': return { name: 'a.md', bytes: utf8([`# ${head[0]}`, ...head.slice(1), ...set.filter((line) => line !== '').map((line) => line.trim())].join('\n\n')) };
    case 'paragraphs': return { name: 'a.html', bytes: utf8(`<html><body><div>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div></body></html>`) };
    case 'breaks': return { name: 'a.html', bytes: utf8(`<html><body><div>${paragraphs.map((line) => escaped(line).replaceAll(' ', '&nbsp;')).join('<br>\n')}</div></body></html>`) };
    case 'rows': return { name: 'a.html', bytes: utf8(`<html><body>${head.map((line) => `<p>${escaped(line)}</p>`).join('')}<table>${rows.map(({ marker, words }) => `<tr><td>${marker}</td><td>${words.map((line) => `<p>${escaped(line)}</p>`).join('')}</td></tr>`).join('')}</table>${behind.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`) };
    case 'docx': return { name: 'a.docx', bytes: docx(paragraphs.map((line) => p(run(escaped(line)))).join('')) };
    case 'docxRows': return { name: 'a.docx', bytes: docx(`${head.map((line) => p(run(escaped(line)))).join('')}<w:tbl>${rows.map(({ marker, words }) => `<w:tr>${cell(p(run(marker)))}${cell(words.map((line) => p(run(escaped(line)))).join(''))}</w:tr>`).join('')}</w:tbl>${behind.map((line) => p(run(escaped(line)))).join('')}`) };
    case 'odt': return { name: 'a.odt', bytes: odt(paragraphs.map((line) => `<text:p>${escaped(line).replaceAll('\t', '<text:tab/>')}</text:p>`).join('')) };
  }
}

/** What pages and offices do, each habit with some of the others. */
export const HABITS: readonly Habit[] = [
  { name: 'flush' }, { name: 'flush, one space', gap: ' ' }, { name: 'flush, two spaces', gap: '  ' }, { name: 'flush, tab', gap: '\t' },
  { name: 'full-width indents', indent: 'wide' }, { name: 'indents of four spaces', indent: 'spaces' }, { name: 'tabs', indent: 'tabs', gap: '\t' },
  { name: 'numbers alone', isAlone: true }, { name: 'numbers alone, indented', isAlone: true, indent: 'wide' }, { name: 'numbers alone, blank lines', isAlone: true, blank: 'all' },
  { name: 'blank lines between provisions', blank: 'provisions', indent: 'wide' }, { name: 'blank lines everywhere', blank: 'all' }, { name: 'lines of Windows', ends: '\r\n', indent: 'wide' },
  { name: 'history in brackets', history: 'bracketed' }, { name: 'history below its word', history: 'headed', indent: 'spaces' }, { name: 'history on the right', history: 'right', indent: 'wide' },
  { name: 'name on two lines', isParted: true, gap: ' ' }, { name: 'wrapped at 40, hanging', width: 40, indent: 'wide', blank: 'provisions' }, { name: 'wrapped at 60, hanging', width: 60, indent: 'wide' },
  { name: 'on pages', pages: true, indent: 'wide' }, { name: 'wrapped on pages', pages: true, width: 44, indent: 'wide' }, { name: 'a page with links below', below: ['回上一頁', '瀏覽數：1234'] },
  { name: 'Markdown', format: 'md' }, { name: 'paragraphs of a page', format: 'paragraphs' }, { name: 'lines of a page', format: 'breaks', indent: 'wide' }, { name: 'rows of a page', format: 'rows' },
  { name: 'a document', format: 'docx' }, { name: 'a document, tabs', format: 'docx', indent: 'tabs', gap: '\t', history: 'bracketed' }, { name: 'rows of a document', format: 'docxRows' }, { name: 'an open document', format: 'odt', indent: 'wide' },
  { name: 'an open document, numbers alone', format: 'odt', isAlone: true, isParted: true },
];
