/** 委員由十一人增為十五人, 調降為四十六級分: numbers that papers beside an amendment tell of it, against what it makes of them. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { candidatesOf } from '../../lang/phrase-numbers.ts';
import { foldedKey } from '../compare/fold.ts';
import type { ComparisonTable } from '../import/table.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import { holds, isOneUnit, measured, onlyNumberOf, ordinalsIn, quantities, resultsIn } from './check-row-words.ts';
import { RowPlaces } from './check-table.ts';
import type { Changes } from './check-table-title.ts';
import type { ToldLine } from './check-told-amendments.ts';
import { speaksOf } from './text/references.ts';
import { commonEnd, commonStart } from './text/single-change.ts';
import { BECOME } from './words-of-change.ts';

/** The words of one provision, folded, before and after the amendment. */
export interface ChangedWords {
  readonly next: string;
  readonly old: string;
  readonly place: () => Label;
}

const cellWords = (element: Element | null): string => (element ? foldedKey(printedLines(element).join('')) : '');

/** Those of the rows of a table that amend. */
export function wordsByTable(table: ComparisonTable): ChangedWords[] {
  const places = new RowPlaces(table);
  return table.rows.flatMap((row) => (row.amended && row.current && !row.deletedMark ? [{ next: cellWords(row.amended), old: cellWords(row.current), place: () => places.of(row, 'amended') }] : []));
}

/** Those that two texts have otherwise. */
export const wordsByChanges = ({ rows }: Changes): ChangedWords[] => rows.flatMap(({ amended, current, deletedMark, place }) => (amended && current && !deletedMark ? [{ next: cellWords(amended), old: cellWords(current), place }] : []));

interface Mistold {
  readonly said: string;
  readonly printed: string;
  readonly place: () => Label;
}

/** Every number that a line tells and that no provision has, where one provision alone has another one in its place. */
export function checkNumbersTold(lines: readonly ToldLine[], rows: readonly ChangedWords[], report: Report): void {
  for (const { line, place } of lines) {
    const pairs = misToldChanges(line, rows);
    const results = line.split(/[。；]/).flatMap((sentence) => misToldResults(sentence, rows)).filter(({ said }) => !pairs.some((pair) => pair.said === said));
    for (const { said, printed, place: beside } of [...pairs, ...results]) {
      report(diagnose('FG6081', { said, printed, what: 'number' }, place, { related: [{ ...beside(), note: { zh: '另一份在這裡', en: 'the other document' } }] }));
    }
  }
}

/** 由十一人增為十五人: some provision makes eleven into fifteen. Told where just one provision changes one of the two numbers. */
function misToldChanges(line: string, rows: readonly ChangedWords[]): Mistold[] {
  const all = rows.map(({ next, old }) => quantities(line, next, old));
  return (all[0] ?? []).flatMap(({ from, to }, i) => {
    if (all.some((changes) => changes[i]!.had && changes[i]!.has)) return [];
    const others = rows.flatMap(({ next, old, place }, k) => {
      const { had, has } = all[k]![i]!;
      const other = had ? (onlyNumberOf(from, next, old) ?? replaced(from, old, next)) : has ? (onlyNumberOf(to, old, next) ?? replaced(to, next, old)) : null;
      const isChanged = had ? quantities(`${from}改為${from}`, next, old)[0]?.has === false : quantities(`${to}改為${to}`, next, old)[0]?.had === false;
      return other !== null && isChanged ? [{ said: had ? to : from, printed: other, place }] : [];
    });
    return others.length === 1 ? others : [];
  });
}

/** So many characters around a number make its place the same in two texts. */
const AROUND = 4;

/** What another text has in the place of a number; null where that is not known. */
function replaced(words: string, here: string, there: string): string | null {
  const [one] = measured(words);
  if (!one) return null;
  const news = candidatesOf(there).filter((c) => isOneUnit(c, one));
  const found = new Set(candidatesOf(here).filter((c) => isOneUnit(c, one) && holds(words, c)).flatMap((old) => news.flatMap((c) => {
    const left = commonEnd(here, there, old.start, c.start);
    return left >= 2 && left + commonStart(here, there, old.end, c.end) >= AROUND && !holds(words, c) ? [there.slice(c.start, c.end)] : [];
  })));
  return found.size === 1 ? [...found][0]! : null;
}

/** Days of a date measure nothing. */
const numbersIn = (text: string): ReturnType<typeof measured> => measured(text).filter(({ start }) => !/[年月]$/.test(text.slice(0, start)));
const SAID_OF = new RegExp(`${BECOME}$`);

/** 調降為四十六級分, 延至第十二週: no provision has the number, and one alone of those that the words speak of has a new one of its unit. */
function misToldResults(sentence: string, rows: readonly ChangedWords[]): Mistold[] {
  const clauseBefore = (at: number): string => /[^，：:]*$/.exec(sentence.slice(0, at))![0].replace(/^[一二三四五六七八九十]{1,3}、/, '').replace(SAID_OF, '').replace(/之/g, '');
  const isHeld = (text: string): boolean => rows.some(({ next, old }) => next.includes(text) || old.includes(text));
  const numbers = resultsIn(sentence).filter((to) => !rows.some(({ next, old }) => holds(next, to) || holds(old, to))).flatMap((to) => {
    const others = rows.flatMap(({ next, old, place }) => numbersIn(next).filter((c) => isOneUnit(c, to) && !holds(old, c)).map((c) => ({ printed: next.slice(c.start, c.end), place, next })));
    return others.length === 1 && speaksOf(others[0]!.next, clauseBefore(to.start)) ? [{ said: sentence.slice(to.start, to.end), ...others[0]! }] : [];
  });
  const ordinals = ordinalsIn(sentence).filter(({ words, at }) => /[為至到成]$/.test(sentence.slice(0, at)) && !isHeld(words)).flatMap(({ words, unit, at }) => {
    const others = rows.flatMap(({ next, old, place }) => ordinalsIn(next).filter((one) => one.unit === unit && !old.includes(one.words)).map((one) => ({ printed: one.words, place, next })));
    return others.length === 1 && speaksOf(others[0]!.next, clauseBefore(at)) ? [{ said: words, ...others[0]! }] : [];
  });
  return [...numbers, ...ordinals];
}
