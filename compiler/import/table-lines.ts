/** The lines inside one cell of a comparison table, as the structure of a regulation is read from them. */
import { inlineHtml } from './html.ts';
import { makeLine, sliceLine, tableLine, trimEdges, type SourceLine } from './lines.ts';
import { readProvisionMarker } from '../../lang/markers.ts';
import { follows, readListMarker } from './read-marker.ts';

const TAGGED = /<\/?(?:p|u|br|li|ol|ul|ins|s|del|b|strong|span|div|sub|sup)\b[^<>]*>/i;
/** No cell is longer. */
const MOST_INLINE = 20_000;

/** Lines of a cell that its format kept as one text; HTML in it (tables that were exported as text) is read. */
export function linesOfText(text: string): readonly SourceLine[] {
  if (TAGGED.test(text)) return inlineHtml(text).lines;
  return text.split('\n').flatMap((line) => makeLine(line) ?? []);
}

/** The lines of one cell of a table line: what the format kept, or what its one line of words holds. */
export function linesOfCell(line: SourceLine, row: number, column: number): SourceLine[] {
  const kept = line.cells?.[row]?.[column];
  const word = line.table?.[row]?.[column] ?? '';
  const lines = kept ?? (word === '<' || word === '^' ? [] : linesOfText(word));
  return gatherTables(lines).map((inner, i) => (i === 0 ? closeNumber(inner) : inner)).flatMap((inner) => (inner.table || inner.text.length > MOST_INLINE ? [inner] : splitArticles(inner).flatMap(splitNumbered)));
}

const BAR_ROW = /^\|.*\|$/;
/** Rows of a table inside a cell, as this project prints them (| 甲 | 乙 |), are one table again. */
function gatherTables(lines: readonly SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (line.table || !BAR_ROW.test(line.text)) out.push(line);
    else {
      const kept = barCells(line);
      const words = kept.map((cell) => cell[0]?.text ?? '');
      if (before?.table) out[out.length - 1] = { ...before, table: [...before.table, words], cells: [...(before.cells ?? before.table.map(() => [])), kept] };
      else out.push(tableLine([words], { start: line.start, cells: [kept] }));
    }
  }
  return out;
}

/** The cells of a row between bars, each with its marks; an empty one has no line. */
function barCells(line: SourceLine): SourceLine[][] {
  const bars = [...line.text.matchAll(/\|/g)].map((match) => match.index);
  return bars.slice(0, -1).map((bar, i) => [sliceLine(line, bar + 1, bars[i + 1])].filter((cell) => cell.text !== ''));
}

/** The end of a sentence or … with the beginning of a number behind it. */
const BREAK = /([：:。；;]|…+|⋯+|\.{3,}|[（(](?:以下|中)?略[）)]|[」』）)](?=[\s\u3000]))([\s\u3000]*)(?=[（(①-⑳⑴-⒇㈠-㈩0-9０-９一二三四五六七八九十])/g;

/** 如下：（四）… 。（五）…: numbers behind a sentence that ends on the same line begin lines of their own, where they continue a list. */
export function splitNumbered(line: SourceLine): SourceLine[] {
  const cuts: number[] = [];
  const last = new Map<string, number>();
  const own = readListMarker(line.text);
  if (own?.number) last.set(own.style, own.number[0]!);
  for (const match of line.text.matchAll(BREAK)) {
    const at = match.index + match[0].length;
    const marker = readListMarker(line.text.slice(at, at + 40));
    const number = marker?.number?.[0];
    if (!marker || number === undefined) continue;
    const before = last.get(marker.style);
    // a cell may begin with any number of its provision's list
    const opens = before === undefined && (/^…|\.$|略/.test(match[1]!) || (/[：:]/.test(match[1]!) && (number === 1 || match[2] !== '' || marker.style === 'parenCjk')));
    if (!opens && number !== (before ?? Number.NaN) + 1) continue;
    last.set(marker.style, number);
    cuts.push(at);
  }
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/** 。第四條　…: the next provision behind the end of a sentence begins a line of its own. */
export function splitArticles(line: SourceLine): SourceLine[] {
  const cuts: number[] = [];
  let last = readProvisionMarker(line.text);
  for (const { 0: all, index } of last ? line.text.matchAll(/[。）)][\s\u3000]*(?=第)/g) : []) {
    const at = index + all.length;
    const next = readProvisionMarker(line.text.slice(at));
    if (!last || next?.style !== last.style || !follows(last.run?.through ?? last.number, next.number) || !(next.gap !== '' || /^[（(【]/.test(line.text.slice(at + next.text.length)))) continue;
    cuts.push(at);
    last = next;
  }
  return cuts.length === 0 ? [line] : cutLine(line, cuts);
}

/** The line in pieces, its marks with them. */
export function cutLine(line: SourceLine, cuts: readonly number[]): SourceLine[] {
  const edges = [0, ...cuts, line.text.length];
  return edges.slice(0, -1).flatMap((from, i) => {
    const piece = sliceLine(line, from, edges[i + 1]);
    return piece.text === '' ? [] : [piece];
  });
}

/** The words of lines as one text, a line each. */
export const wordsOf = (lines: readonly SourceLine[]): string => lines.map((line) => (line.table ? line.table.map((row) => `| ${row.join(' | ')} |`).join('\n') : line.text)).join('\n');

const SPACED_NUMBER = /^(第?[一二三四五六七八九十百0-9０-９]{1,6})[\s\u3000]+([、﹑､.．條點])/;
/** 八 、: white space inside a provision's number is layout (an underline ended there); 第 三 條 is set so on purpose. */
export function closeNumber(line: SourceLine): SourceLine {
  const match = line.table ? null : SPACED_NUMBER.exec(line.text);
  if (!match) return line;
  const [from, to] = [match[1]!.length, match[0].length - match[2]!.length];
  const place = (at: number): number => (at <= from ? at : Math.max(from, at - (to - from)));
  return { ...line, text: line.text.slice(0, from) + line.text.slice(to), marks: line.marks.map((m) => ({ ...m, start: place(m.start), end: place(m.end) })).filter((m) => m.start < m.end) };
}

/** Words in front of a line; its marks move with it. */
export const prefixLine = (words: string, line: SourceLine): SourceLine => ({
  ...line, text: words + line.text, marker: undefined, marks: line.marks.map((m) => ({ ...m, start: m.start + words.length, end: m.end + words.length })),
});

const BLANK_WORDS = /^[(（【]?(?:無|無此規定|無此條文|原無此規定|無規定|新增|本[條點項款]新增|刪除|本[條點項款]刪除|[-—–─－/／]+)[)）】]?[。]?$/;

/** 無, （無）, —, 新增 or nothing: the cell stands for no text. */
export const isEmptyCell = (lines: readonly SourceLine[]): boolean => lines.length === 0 || (lines.length === 1 && !lines[0]!.table && BLANK_WORDS.test(trimEdges(lines[0]!.text)));
/** （刪除）, （移列至第十條第二項）: nothing stands here any more. */
export const saysGone = (words: string): boolean => /^(?:[(（【](?:本[條點])?刪除[)）】]|(?:本[條點])?刪除|[(（【](?:移列|移置|移併|併入|移至|併列)(?:至|於|入)?(?:修正(?:條文|規定|草案)?)?第[^（）()【】，。；]{1,14}[條點項款](?:規定)?[)）】])。?$/.test(words);
/** （刪除） alone in the amended column. */
export const isDeletedCell = (lines: readonly SourceLine[]): boolean => lines.length === 1 && /^[(（【]/.test(lines[0]!.text) && saysGone(lines[0]!.text);
/** 未修正, 同現行條文: the amended cell says that it is the current one. */
export const isSameCell = (lines: readonly SourceLine[]): boolean => lines.length === 1 && saysSame(lines[0]!.text);
export const saysSame = (words: string): boolean => ONLY_SAME.test(words) && HAS_SAME.test(words);

/** 第一項, 第二款至第四款 */
const NAMED_PARTS = '第[一二三四五六七八九十百]+[項款目](?:[至、及]第[一二三四五六七八九十百]+[項款目])*';
const SAME = '(?:(?:本?[條點]|條文|內容|文字|規定)?(?:均|皆)?(?:未修正|無修正|未修訂|不修正|未變更|不變|同現行(?:條文|規定)?)|同左|同右|維持現行(?:條文|規定))';
const SAID = `(?:從?略|${SAME})`;
const OUT = `(?:以下|以上|下|中|${NAMED_PARTS})?${SAID}`;
const POINTS = '(?:…+|⋯+|\\.{3,}|(?:\\. ?){3,}|。{3,}|(?:．){3,})';
const DOTS = `(?:${POINTS}|[（(]${OUT}(?:[，、；,]${OUT})*[）)])`;
/** The marks that a writer leaves between a number and what is left out: 一、、（略） */
const ONLY_DOTS = new RegExp(`^[\\s\\u3000、]*${DOTS}(?:[\\s\\u3000]*${DOTS})*[\\s\\u3000]*。?$`);
const ONLY_SAME = new RegExp(`^[\\s\\u3000、]*${POINTS}?[\\s\\u3000]*(?:[（(]${SAID}(?:[，、；,]${SAID})*[）)]|${SAME})[\\s\\u3000]*。?$`);
const HAS_SAME = new RegExp(SAME);
const TRAILING_DOTS = new RegExp(`[\\s\\u3000]*${DOTS}(?:[\\s\\u3000]*${DOTS})*[\\s\\u3000]*$`);

/** A line of nothing but …, （略）, （第一項略） or （第一項未修正）. */
export const isEllipsis = (text: string): boolean => ONLY_DOTS.test(text);
/** The words of a line before a … at its end; null when it has none. */
export function beforeEllipsis(text: string): string | null {
  const match = TRAILING_DOTS.exec(text);
  return match && match[0].trim() !== '' ? text.slice(0, match.index) : null;
}
