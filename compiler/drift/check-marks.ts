/** Underlines of a comparison table: what of the amended column changed without one, what is underlined though it did not, and tables that lost them all. */
import { difference } from '../compare/text-difference.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { SourceLine } from '../import/lines.ts';
import { placeRows, type PlacedRow } from '../import/table-base.ts';
import { countMarks } from '../import/table-operations.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, printedWords, walk, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { RowPlaces } from './check-table.ts';
import { compareWhole } from './differences.ts';
import { placeOfWords } from './imported-version.ts';

/** Underlines of the amended column against what differs between the two cells. `others` are the other tables of the file. */
export function checkUnderlines(table: ComparisonTable, base: RegulationVersion | null, others: readonly ComparisonTable[], report: Report): void {
  const places = new RowPlaces(table);
  const placed: readonly PlacedRow[] = base ? placeRows(table.rows, base.text).placed : table.rows.map((row) => ({ row, base: row.current, next: row.amended, partial: false }));
  if (placed.every(({ next }) => !next || countMarks(next) === 0)) return checkLostMarks(table, placed, others, report);
  const current = table.rows.map((row) => (row.current ? allWords(row.current).text : '')).join('\n');
  for (const { row, base: former, next } of placed) {
    if (!former || !next || row.deletedMark || compareWhole(next, former) === null) continue;
    // annexes are often printed without any underline
    if (!isProvision(next) && countMarks(next) === 0) continue;
    const words = markedAgainst(former, next, current);
    if (words.unmarked + words.unchanged === '') continue;
    report(diagnose('FG6040', { provision: labelOf(next, isProvision(next) && next.level === 'article' ? '條' : '點'), ...words }, places.of(row, 'amended')));
  }
}

/** A table without any underline where the document itself says or shows that changes have one. */
function checkLostMarks(table: ComparisonTable, placed: readonly PlacedRow[], others: readonly ComparisonTable[], report: Report): void {
  const changed = placed.filter(({ row, base, next }) => base !== null && next !== null && !row.deletedMark && hasNewWords(base, next));
  if (changed.length === 0) return;
  const sign = signOfMarks(table, others);
  if (sign) report(diagnose('FG6049', { rows: changed.length }, new RowPlaces(table).of(changed[0]!.row, 'amended'), { related: [sign] }));
}

const hasNewWords = (former: Element, next: Element): boolean => difference(allWords(former).text, allWords(next).text).some(({ kind, text }) => kind === 'insert' && WORDS.test(text));

const LINE = '(?:[畫劃加標](?:註|示|有)?底?線|底線)';
const CHANGE = '(?:修正|修訂|變更|新增|增訂|異動|增刪)';
const SAYS_MARKED = new RegExp(`${LINE}[^。未無]{0,12}${CHANGE}|${CHANGE}[^。未無]{0,12}${LINE}`);
const isUnderlined = ({ marks, text }: SourceLine): Label['span'] | undefined => marks.find((mark) => mark.kind === 'underline' && WORDS.test(text.slice(mark.start, mark.end)));

/** Where the document says that changes are underlined, or underlines some: words about it, the current column, another table. */
function signOfMarks(table: ComparisonTable, others: readonly ComparisonTable[]): Label | null {
  const around = table.rest.filter((line) => line.table === null && line.text.length <= 120).map((line) => line.text);
  const said = [...table.title.notes, ...around, ...table.rows.flatMap((row) => row.explanation)].find((text) => SAYS_MARKED.test(text));
  if (said !== undefined) return { ...placeOfWords(said, [table.source]), note: { zh: '這裡說修正處畫線', en: 'here changes are said to be underlined' } };
  if (/\.(?:txt|text)$/i.test(table.source.path)) return null;
  const beside = others.flatMap(({ rows }) => rows.flatMap(({ printed }) => printed.amended));
  const shown = [...table.rows.flatMap((row) => row.printed.current), ...table.rest.flatMap((line) => (line.cells ?? []).flat(2)), ...beside].find(isUnderlined);
  return shown ? { ...placeOfWords(shown.text, [table.source]), note: { zh: '這裡有畫線', en: 'here something is underlined' } } : null;
}

/** Shorter words stand in other provisions by chance. */
const MOVED_AT_LEAST = 6;
const WORDS = /[\u4e00-\u9fff0-9A-Za-z]/;

/** Changed words without any underline, and underlines under nothing that changed; `current` are the words of all current cells. Numbers of lists and signs alone do not count. */
function markedAgainst(former: Element, next: Element, current: string): { unmarked: string; unchanged: string } {
  const [old, text] = [allWords(former), allWords(next)];
  const inserted: [number, number][] = [];
  let at = 0;
  for (const { kind, text: piece } of difference(old.text, text.text)) {
    // every line has its own mark
    if (kind === 'insert') for (const { 0: line, index } of piece.matchAll(/[^\n]+/g)) inserted.push([at + index, at + index + line.length]);
    if (kind !== 'delete') at += piece.length;
  }
  // words that only moved within the provision are not new, nor those that came from another one of the table
  const isNew = ([a, b]: readonly [number, number]): boolean => {
    const words = text.text.slice(a, b).trim();
    return WORDS.test(words) && !old.text.includes(words) && !(words.length >= MOVED_AT_LEAST && current.includes(words));
  };
  const meets = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean => a < d && c < b;
  const unmarked = inserted.filter((range) => isNew(range) && !text.marks.some((mark) => meets(range, mark))).map(([a, b]) => text.text.slice(a, b).trim()).filter((words) => words.length > 1 || text.marks.length === 0);
  const unchanged = text.marks.filter((mark) => WORDS.test(text.text.slice(...mark)) && old.text.includes(text.text.slice(...mark)) && !inserted.some((range) => meets(range, mark))).map(([a, b]) => ({ words: text.text.slice(a, b).trim(), line: text.text.slice(text.text.lastIndexOf('\n', a) + 1).split('\n')[0]! }));
  const kept = new Set(old.text.split('\n'));
  // a few words in a line that did change elsewhere may be an underline that was drawn too far
  return { unmarked: unmarked.join('、'), unchanged: unchanged.filter(({ words, line }) => words.length > 3 || (words.length > 1 && kept.has(line))).map(({ words }) => words).join('、') };
}

/** The words of an element and under it without the numbers of its lists, with the hand marks in them. */
function allWords(element: Element): { text: string; marks: [number, number][] } {
  let text = '';
  const marks: [number, number][] = [];
  walk(element, (e) => {
    marks.push(...e.handMarks.map(([a, b]): [number, number] => [text.length + a, text.length + b]));
    text += `${printedWords(e)}\n`;
  });
  return { text, marks };
}
