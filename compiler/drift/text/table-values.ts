/** A number in a sentence and in the row of a table: 「服務學習」課程為二學分, where its row says 1; 學生借書以十冊為限, where the row of students says 12冊. */
import { formatNumeral, parseNumeral } from '../../../lang/numerals.ts';
import { findUnit } from '../../../lang/units.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { casesOf } from './statement-words.ts';
import { COUNTED, rowsOf, wordsOf } from './tables.ts';

/** Cases that the row does not speak of. */
const OPEN = /若|如(?![下左附])|或|時，|學年度|修正|但|另|(?<![免刪解])除|逾(?!期(?![0-9一二三四五六七八九十]))|超過|加|倍|減|折(?!算)/;
const SHORTEST = 2;
/** A number so far behind the name is of something else. */
const REACH = 24;

interface Cell {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  /** What its column is of. */
  readonly head: string;
  readonly table: Element;
}

/** （元）, (工作日): the unit of a column. */
const UNIT_IN_BRACKETS = /[（(]([\u4e00-\u9fff]{1,3})[）)]$/;
const PER_IN_FRONT = /^每[^0-9一二三四五六七八九十百千萬]{1,3}(?=[0-9一二三四五六七八九十百千萬])/;

/** 每小時費用 counts no hours. */
const RATE = /每(?:小時|時段|分鐘|學[期年分]|[日月年週次人名])/g;

/** What one cell counts: with its own unit, or in that of its head. */
function readCell(printed: string, head: string): { value: number; unit: string } | null {
  const cell = printed.replace(PER_IN_FRONT, '');
  const [sentence, ...others] = sentencesIn(cell);
  const [q, more] = sentence?.quantities ?? [];
  if (q && others.length === 0 && more === undefined && isOne(q) && q.comparator === null && q.end - q.start === cell.length) return { value: q.low, unit: q.unit };
  const value = /^[0-9一二三四五六七八九十百千萬,，]+$/.test(cell) ? parseNumeral(cell.replace(/[,，]/g, '')) : null;
  const named = findUnit(UNIT_IN_BRACKETS.exec(head)?.[1] ?? '');
  const unit = named?.unit ?? Object.keys(COUNTED).find((name) => COUNTED[name]!.test(head.replace(RATE, '')));
  return value === null || unit === undefined ? null : { value: named ? (value * Number(named.factor.n)) / Number(named.factor.d) : value, unit: unit === '名' ? '人' : unit === '小時' ? '分鐘' : unit };
}

/** The end that all names have: 教職員汽車停車證, 機車停車證. Sentences leave it out. */
function commonTail(names: readonly string[]): number {
  const [first, ...others] = names;
  let length = 0;
  while (first && others.length > 0 && length < first.length - SHORTEST && others.every((name) => name.length > length + SHORTEST && name.at(-1 - length) === first.at(-1 - length))) length++;
  return length;
}

/** The cells of a table that hold one number. A name that several rows share is of none of them. */
function cellsIn(table: Element): Cell[] {
  const [top, ...rows] = rowsOf(table);
  const heads = top!.map(wordsOf);
  const counted = rows.filter((row) => row.slice(1).some((cell, i) => readCell(wordsOf(cell), heads[i + 1] ?? '') !== null)).map((row) => wordsOf(row[0])).filter((name) => name.length >= SHORTEST && !WHOLE.test(name));
  // 逾5公里, 逾10公里 end with a unit
  const tail = counted.some((name) => /[0-9]/.test(name)) ? 0 : commonTail(counted);
  return rows.flatMap((row, y) => {
    const name = wordsOf(row[0]);
    const isShared = name.length < SHORTEST || wordsOf(rows[y + 1]?.[0]) === '^';
    return isShared ? [] : row.slice(1).flatMap((cell, i): Cell[] => {
      const read = readCell(wordsOf(cell), heads[i + 1] ?? '');
      const short = tail > 1 && counted.includes(name) ? name.slice(0, -tail) : name;
      return read ? [{ name: short, ...read, printed: wordsOf(cell), head: heads[i + 1] ?? '', table }] : [];
    });
  });
}

/** 總分, 合計, 最長: the number behind is of more than the row. */
const WHOLE = /總|合計|共計|小計|最[長高多低]/;
/** 校外單位每時段（元）: the words that tell the column. */
const wordsOfHead = (head: string): string[] => [head, head.replace(/[（(].*$/, ''), /^([\u4e00-\u9fff]{2,}?)[每各]/.exec(head)?.[1] ?? '', /^每./.exec(head)?.[0] ?? ''].filter((words) => words.length >= SHORTEST);

/** 小時 in the head of a column is kept in minutes as the numbers of sentences are. */
const valueOf = (q: Quantity, { unit, printed, head }: Cell): number => (unit === '分鐘' && !UNIT_IN_BRACKETS.test(head) && /^[0-9一二三四五六七八九十百]+$/.test(printed) ? q.low / q.factor : q.low);

/** Of the cells of a row with the unit of a number the one whose column the words in front name last, or that the number in front counts: 租用八小時者收費七千元 in the column 8小時. */
function cellOf(cells: readonly Cell[], clause: string, before: Quantity | undefined): Cell | undefined {
  const heads = cells.map(({ head }) => sentencesIn(head)[0]?.quantities[0]);
  const counted = cells.filter((_, i) => before !== undefined && heads[i] !== undefined && heads[i]!.unit === before.unit && heads[i]!.low === before.low);
  if (counted.length > 0 || heads.some((q) => q !== undefined)) return counted.length === 1 ? counted[0] : undefined;
  if (cells.length === 1) return cells[0];
  const words = clause.replaceAll('，', '');
  const named = cells.map((cell) => Math.max(-1, ...wordsOfHead(cell.head).map((head) => words.lastIndexOf(head))));
  const last = Math.max(...named);
  const found = cells.filter((_, i) => named[i] === last);
  return last < 0 || found.length !== 1 ? undefined : found[0];
}

/** 逾五公里十五元: right behind the name, a number that no cell of the row has. */
const besideName = (cells: readonly Cell[], behind: string, q: Quantity): Cell | undefined => (/^(?:者)?[，：]?(?:票價|為|計|收費?|新[臺台]幣)*$/.test(behind) && cells.every((cell) => Math.abs(cell.value - valueOf(q, cell)) > 1e-9) ? cells[0] : undefined);

/** 本校教職員工生: no row of 職員. */
const ALL_PERSONS = /教職員工?生?|師生/g;

/** A row that names a column as well says which row only in its own place. */
interface Row {
  readonly name: string;
  readonly end: number;
}

/** The name that stands last in front of a number, the longest of those that end there. */
function rowIn(clause: string, names: readonly string[]): Row | null {
  const words = clause.replace(ALL_PERSONS, (all) => '　'.repeat(all.length));
  const ends = names.map((name) => ({ name, end: words.lastIndexOf(name) < 0 ? -1 : words.lastIndexOf(name) + name.length }));
  const last = Math.max(...ends.map(({ end }) => end));
  return last < 0 ? null : ends.find(({ end }) => end === last)!;
}

/** 逾5公里 is 逾五公里 in a sentence. */
const namesOf = ({ name }: Cell): readonly string[] => [...new Set([name, name.replace(/[0-9]+/g, (digits) => formatNumeral(Number(digits)))])];

const PERIOD = /每[\u4e00-\u9fff]|全(?:學?年|部|期|程)/;
const CHARGE = /[\u4e00-\u9fff]{1,2}[費金](?!額|用)/;
/** Do the words in front of a number name something that the column is not of: all together, another period, another charge? */
function isOfElse(behind: string, { head, unit }: Cell): boolean {
  const own = /[^，]*$/.exec(behind)![0];
  // 歷年學業成績平均七十五分以上, and what it counts for
  if (/配分|占分|比重|權重/.test(head) && /平均/.test(own)) return true;
  const [period, charge] = [PERIOD.exec(own)?.[0], CHARGE.exec(own)?.[0]];
  const isOfHead = period !== undefined && head.includes(period);
  const each = /每([\u4e00-\u9fff]{1,3}?)(?=[（(]|$|[收費價])/.exec(head)?.[1];
  // 二時段 in a column 每時段: the number is what they make
  if (each !== undefined && new RegExp(`[二三四五六七八九十2-9]個?${each}`).test(behind)) return true;
  if (WHOLE.test(behind) && !isOfHead) return true;
  if (period !== undefined && PERIOD.test(head) && !isOfHead) return true;
  if (unit === SHARE && !SHARES.test(head)) return true;
  return charge !== undefined && CHARGE.test(head) && !head.includes(charge.slice(-2)) && !/[收計應繳][費金]$/.test(charge);
}
/** Columns of shares whose rows are cases. */
const SHARES = /退|比例|比率|折/;

/** 之分配，院務發展占: words of its own stand between the name and a share. */
const OWN_NOUN = /，[^，]*[\u4e00-\u9fff]{3}/;
const WHOLE_OF_SHARES = /^([\u4e00-\u9fff]{2,16}?(?:收入|經費|盈餘|結餘|費用?|款|金))[，之]/;
/** Is a share one of another whole than the words above the table speak of? */
function isOfOtherWhole(text: string, behind: string, { unit, table }: Cell, elements: readonly Element[]): boolean {
  if (unit !== SHARE) return false;
  const whole = WHOLE_OF_SHARES.exec(text)?.[1]?.replace(/(?:收入|經費|費用?|款|金)+$/, '') ?? '';
  const above = elements[elements.indexOf(table) - 1]?.text ?? '';
  return OWN_NOUN.test(behind) || (whole.length >= SHORTEST && ![...whole].some((c, i) => i > 0 && above.includes(whole[i - 1]! + c)));
}

/** So many times the other one is no slip of one number. */
const FAR = 10;
const isFarOff = (cell: Cell, q: Quantity): boolean => Math.max(cell.value, valueOf(q, cell)) >= FAR * Math.min(cell.value, valueOf(q, cell));

/** Where the provision begins that an element stands in. */
const provisionAt = (element: Element, elements: readonly Element[]): number => Math.max(0, elements.slice(0, elements.indexOf(element) + 1).findLastIndex(isProvision));

/** The first words of the provision that an element stands in. */
function headingOf(element: Element, elements: readonly Element[]): string {
  const first = elements.slice(provisionAt(element, elements), elements.indexOf(element) + 1).find(({ text, cells }) => text !== '' && !cells);
  return /^[^。：:]*/.exec(first?.text ?? '')![0];
}
const REDUCED = /[一二三四五六七八九]折|減[半收免]|加[收成]|優待/;
const AWARD = /^(?:以上)?者?，[^，。]*(?:[核發]給|核發|頒發|獎勵|補助|免修|抵免|減免)/;
/** Until when something has to be done. */
const AFTER = /(?:受理|申請|收到|接獲|通知|公告|送達|核准|審核|核定|同意|通過|發生|結束)[^，；]{0,6}後$/;
const EXAMPLE = /舉例|範例|例如|釋例|為例/;
/** 國民小學師資課程 and a table of 中等學校師資課程: of two cases. */
function isOfOtherCase(element: Element, table: Element, elements: readonly Element[]): boolean {
  const [own, other] = [element, table].map((one) => casesOf(headingOf(one, elements)));
  return [...own!].some(([dimension, words]) => other!.has(dimension) && other!.get(dimension) !== words);
}

export const checkTableValues: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const byName = new Map<string, Cell[]>();
  for (const element of elements) {
    for (const cell of element.cells && element.cells.length > 2 ? cellsIn(element) : []) for (const name of namesOf(cell)) byName.set(name, [...(byName.get(name) ?? []), cell]);
  }
  if (byName.size === 0) return;
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const isReduced = elements.some(({ text }) => REDUCED.test(text));
  for (const element of elements) {
    // what an example comes to is worked out with all that the text says
    if (isReduced && EXAMPLE.test(headingOf(element, elements) + element.text)) continue;
    for (const { text, from, quantities } of sentencesOf(element)) {
      for (const [i, q] of quantities.entries()) {
        const before = text.slice(0, q.start);
        const clause = /[^；]*$/.exec(before)![0];
        const row = rowIn(clause, names);
        // 國際會議廳，每時段二萬元，保證金一萬元: the name may stand further in front where the words name the column
        // a name may speak of a case itself: 逾五公里
        // 總分九十分以上: how much of the whole is enough
        if (!row || !isOne(q) || q.isOrdinal || q.comparator === '<' || (q.comparator !== null && WHOLE.test(row.name)) || OPEN.test((clause + /^[^，；]*/.exec(text.slice(q.start))![0]).replaceAll(row.name, ''))) continue;
        // 七百五十分以上者，核發獎勵金: what is given for more than the table asks for
        if (AWARD.test(text.slice(q.end))) continue;
        // 學生代表九人，包括會長及各學院學生代表七人: a part of the row
        if (/各[^，、；]{1,6}$/.test(clause.slice(0, row.end - row.name.length))) continue;
        // 受理後三十日內, and a column of how long something is lent
        if (AFTER.test(clause)) continue;
        // 供研究生使用十六間，每次以四週為限: of what they use
        if (/[供由向]$/.test(clause.slice(0, row.end - row.name.length))) continue;
        const behind = clause.slice(row.end);
        const alike = byName.get(row.name)!.filter(({ unit }) => unit === q.unit);
        const reach = alike.length > 1 ? clause : /[^：:]*$/.exec(clause)![0];
        const cell = clause.length - row.end > (alike.length > 1 ? REACH * 2 : REACH) || alike.length === 0 ? undefined : (cellOf(alike, reach, quantities[i - 1]) ?? besideName(alike, behind, q));
        const each = /(?:每(?!學?[年期])|各)[\u4e00-\u9fff]{0,2}$/.exec(behind)?.[0];
        if (!cell || isFarOff(cell, q) || isOfElse(behind, cell) || isOfOtherWhole(text, behind, cell, elements) || (each !== undefined && !cell.head.includes(each) && !cell.printed.startsWith(each)) || Math.abs(cell.value - valueOf(q, cell)) < 1e-9 || isOfOtherCase(element, cell.table, elements)) continue;
        // 合計 of another provision is that of something else
        if (WHOLE.test(row.name) && provisionAt(element, elements) !== provisionAt(cell.table, elements)) continue;
        report(diagnose('FG3041', { subject: row.name, printed: q.printed, other: cell.printed }, placeIn(checked, element, from + q.start, from + q.end), { related: [{ ...placeIn(checked, cell.table, 0, 0), note: { zh: '表格', en: 'the table' } }] }));
      }
    }
  }
};
