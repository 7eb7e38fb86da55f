/** What a text lets its readers look up: the cells of tables, the items of lists and the parts of sentences that give one value for a name or for a band of numbers. */
import { findUnit } from '../../../lang/units.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { COUNTED, rowsOf, wordsOf } from './tables.ts';

/** What an entry gives: a number in its unit, or how many times something else (`isFactor`: 十分之三, 1.2倍, 半個月薪資). */
export interface Value {
  readonly value: number;
  readonly unit: string;
  readonly factor: number;
  readonly isFactor: boolean;
}

/** Numbers from `low` to `high`; ordinals are weeks of a semester or places of a list. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  readonly unit: string;
  readonly isOrdinal: boolean;
  /** The words in front of its first number, or the head of its column. */
  readonly name: string;
}

export interface Entry {
  /** The names that lead to it; any of them does. */
  readonly labels: readonly string[];
  readonly bounds: Bounds | null;
  /** What the head of its column says where several columns have values of one unit: 夜間. */
  readonly column: string | null;
  readonly value: Value | null;
  /** The name that it leads to instead of a number: 甲等. */
  readonly name: string | null;
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** What its value is for each of: 每人每週 → 人週. */
  readonly per: string;
  readonly printed: string;
}

/** Entries of which a case has one. */
export interface Group {
  readonly entries: readonly Entry[];
  /** The words around them that say what they are of. */
  readonly context: string;
  /** The head of their column, '' where they stand in no table. */
  readonly head: string;
  readonly provision: number;
}

const LOWER = /^[≥>]$/;
const UPPER = /^[≤<]$/;
const ABOVE = /(?:逾|超過|高於|大於)(?:新[臺台]幣)?$/;
const WAGE = /^(?:之|的)?(?:薪|月薪|本薪|俸|工資|報酬)/;
const LONGEST_NAME = 10;

/** The band that the first numbers of some words make, and how many of them it takes. */
export function boundsOf(words: string, read: readonly Quantity[]): { bounds: Bounds; count: number } | null {
  // 一年以上二年未滿
  const [first, second] = read.slice(0, 2).map((q): Quantity => (q.comparator === null && /^(?:未滿|不滿)(?=者|[，：。]|$)/.test(words.slice(q.end)) ? { ...q, comparator: '<' } : q));
  if (!first) return null;
  // 六個月以上一年未滿
  if (first.unit === '月' && second?.unit === '年' && isOne(first)) return boundsOf(words, [{ ...first, unit: '年', low: first.low / 12, high: first.high / 12 }, ...read.slice(1)]);
  const before = words.slice(0, first.start);
  const common = { unit: first.unit, isOrdinal: first.isOrdinal, name: before };
  if (!isOne(first)) return { bounds: { ...common, low: first.low, high: first.high, isLowOpen: ABOVE.test(before), isHighOpen: first.comparator === '<' }, count: 1 };
  if (LOWER.test(first.comparator ?? '') && second && second.unit === first.unit && UPPER.test(second.comparator ?? '') && second.low > first.low) {
    return { bounds: { ...common, low: first.low, high: second.low, isLowOpen: first.comparator === '>', isHighOpen: second.comparator === '<' }, count: 2 };
  }
  if (LOWER.test(first.comparator ?? '')) return { bounds: { ...common, low: first.low, high: Infinity, isLowOpen: first.comparator === '>', isHighOpen: false }, count: 1 };
  if (UPPER.test(first.comparator ?? '')) return { bounds: { ...common, low: -Infinity, high: first.low, isLowOpen: false, isHighOpen: first.comparator === '<' }, count: 1 };
  return null;
}

export function isWithin(value: number, { low, high, isLowOpen, isHighOpen }: Bounds): boolean {
  return (isLowOpen ? value > low : value >= low) && (isHighOpen ? value < high : value <= high);
}

const valueOf = (q: Quantity, behind: string): Value => {
  const isWage = q.unit === '月' && WAGE.test(behind);
  return { value: isWage ? q.low / q.factor : q.low, unit: q.unit, factor: q.factor, isFactor: isWage || q.unit === SHARE || q.unit === '倍' };
};

const PER = /每(?:一|滿)?([^每，；：、（(\s0-9０-９]{1,4})/g;
/** What is counted behind 每, in one string. */
export const persIn = (words: string): string => [...words.matchAll(PER)].map(([, word]) => word).join('、');

// ------------------------------------------------------------------------------------------------ tables

const UNIT_IN_BRACKETS = /[（(](?:新[臺台]幣)?(?:單位[：:])?([\u4e00-\u9fff]{1,3})(?:[/／][^（）()]*)?[）)]$/;
const UNIT_ABOVE = /單位[：:](?:新[臺台]幣)?([\u4e00-\u9fff]{1,3})(?=[）)，。]|$)/;
const FACTORS = /倍[數率]|係數|加權|權重/;
const BARE = /^[0-9０-９][0-9０-９,，]*(?:\.[0-9]+)?$/;

/** What one cell gives, in its own unit or that of its head. */
function cellValue(cell: string, head: string, above: string): Value | null {
  const words = cell.replace(/^每[^0-9一二三四五六七八九十]{1,4}(?=[0-9一二三四五六七八九十])/, '').replace(/^新[臺台]幣/, '');
  const [sentence, more] = sentencesIn(words);
  const [q, other] = sentence?.quantities ?? [];
  if (q && !more && !other && isOne(q) && q.comparator === null && !q.isOrdinal && q.start === 0 && (q.end === words.length || (q.unit === '月' && WAGE.test(words.slice(q.end))))) return valueOf(q, words.slice(q.end));
  if (!BARE.test(words)) return null;
  const value = Number(words.replace(/[,，]/g, ''));
  if (FACTORS.test(head)) return { value, unit: '倍', factor: 1, isFactor: true };
  const spelling = UNIT_IN_BRACKETS.exec(head)?.[1] ?? UNIT_ABOVE.exec(above)?.[1] ?? (/積分|點數/.test(head) ? '點' : Object.keys(COUNTED).find((name) => COUNTED[name]!.test(head.replace(/每[\u4e00-\u9fff]{1,2}/g, ''))));
  const unit = findUnit(spelling ?? '');
  const factor = unit ? Number(unit.factor.n) / Number(unit.factor.d) : 1;
  return spelling === undefined ? null : { value: value * factor, unit: unit?.unit ?? spelling, factor, isFactor: false };
}

/** A band in a cell, whose numbers may have their unit in the head of the column or none: 90-100. */
function cellBounds(cell: string, head: string): Bounds | null {
  const unit = UNIT_IN_BRACKETS.exec(head)?.[1] ?? (/成績|分數|總分/.test(head) ? '分' : /人數/.test(head) ? '人' : null);
  const words = unit === null || /[分%％週日年月人次學元級點公]/.test(cell) ? cell : cell.replace(/([0-9０-９]+(?:\.[0-9]+)?)(?![0-9０-９.])/g, `$1${unit}`);
  const [sentence, more] = sentencesIn(words);
  const found = sentence && !more ? boundsOf(sentence.text, sentence.quantities) : null;
  return found && found.count === sentence!.quantities.length ? found.bounds : null;
}

const isSpan = (cell: string): boolean => cell === '<' || cell === '^' || cell === '';
const NAME_CELL = /^[^0-9０-９，。；]{1,12}[+-]?$|^[A-F][+-]?$/;
const TOTAL = /合計|總計|小計|備註|說明/;
const RANKED = /等第|等級|級別|評等|類別|獎項|名次|結果/;

const MOST_ROWS = 60;

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

/** The columns of a table as words; a cell that a row shares with the one above is given to both. */
function columnsOf(table: Element): Column[] {
  const [top, ...rows] = rowsOf(table).map((row) => row.map(wordsOf));
  if (!top || top.length < 2 || rows.length > MOST_ROWS || rows.length < 2 || rows.some((row) => row.length !== top.length) || top.some(isSpan) || rows.some((row) => row.includes('<'))) return [];
  return top.map((head, x) => {
    const cells: string[] = [];
    for (const row of rows) cells.push(row[x] === '^' ? (cells.at(-1) ?? '') : row[x]!);
    return { head, cells };
  });
}

/** Its columns of names (each name once), of bands and of values; a column of names may be what a band leads to. */
function tableGroups(table: Element, above: string, provision: number): Group[] {
  const columns = columnsOf(table);
  const values = columns.map(({ head, cells }) => cells.map((cell) => cellValue(cell, head, above)));
  const bands = columns.map(({ head, cells }) => cells.map((cell) => cellBounds(cell, head)));
  const isBand = (x: number): boolean => {
    const read = bands[x]!.filter((one) => one !== null);
    return read.length > 1 && read.every(({ unit, isOrdinal }) => unit === read[0]!.unit && isOrdinal === read[0]!.isOrdinal) && columns[x]!.cells.every((cell, y) => bands[x]![y] !== null || !/[0-9０-９一二三四五六七八九十]/.test(cell));
  };
  const isNames = (x: number): boolean => columns[x]!.cells.every((cell) => NAME_CELL.test(cell)) && new Set(columns[x]!.cells).size === columns[x]!.cells.length && !TOTAL.test(columns[x]!.head);
  const isValue = (x: number): boolean => !isBand(x) && !isNames(x) && values[x]!.filter((one) => one !== null).length >= 2;
  const keys = columns.flatMap((_, x) => (isBand(x) || isNames(x) ? [x] : []));
  // names of which two rows have one need more than one column to be told apart
  if (keys.length === 0 || columns.some(({ cells }, x) => !keys.includes(x) && !isValue(x) && x < Math.max(...keys) && new Set(cells).size < cells.length)) return [];
  const of = columns.flatMap((_, x) => (isValue(x) ? [x] : []));
  return [...of, ...keys.filter((x) => !isBand(x) && RANKED.test(columns[x]!.head) && keys.some(isBand))].map((x): Group => {
    const units = new Set(values[x]!.flatMap((one) => (one ? [one.unit] : [])));
    const alike = of.filter((other) => values[other]!.some((one) => one && units.has(one.unit)));
    const { head } = columns[x]!;
    const entries = columns[x]!.cells.map((cell, y): Entry => ({
      labels: keys.filter((key) => key !== x && !isBand(key)).map((key) => columns[key]!.cells[y]!),
      bounds: keys.filter((key) => key !== x && isBand(key)).flatMap((key) => (bands[key]![y] ? [{ ...bands[key]![y], name: columns[key]!.head }] : []))[0] ?? null,
      column: alike.length > 1 ? head.replace(/[（(].*$/, '') : null, value: of.includes(x) ? values[x]![y]! : null, name: of.includes(x) ? null : cell,
      element: table, start: 0, end: 0, per: persIn(`${above.slice(-60)}，${head}，${cell}`), printed: cell,
    }));
    return { entries, head: head.replace(/[（(].*$/, ''), context: `${above}，${columns.map((column) => column.head).join('，')}`, provision };
  });
}

// ------------------------------------------------------------------------------------------------ lists and sentences

const LABEL_ENDS = /[：:，,（(每]|發給|核給|核發|支給|頒發|給予|給與|補助|減免|減授|[發給為收減加應得以計置罰扣退]/;
const LEADS_TO = /(?:為|列|評為|屬)([^，。；、0-9]{1,5})$/;

/** 四人房: a number that is part of a name. */
export const isOfName = (words: string, { unit, end }: Quantity): boolean => unit === '人' && /^[房室座]/.test(words.slice(end));

/** What one item of a list or one part of a sentence gives. */
function entryOf(element: Element, words: string, from: number, read: readonly Quantity[]): Entry | null {
  const quantities = read.filter((q) => !isOfName(words, q));
  const band = boundsOf(words, quantities);
  const rest = quantities.slice(band?.count ?? 0);
  const [q, more] = rest;
  const common = { element, start: from, end: from + words.length, column: null, printed: words.trim() };
  if (band && rest.length === 0) {
    const name = LEADS_TO.exec(words.replace(/[。；]$/, ''))?.[1] ?? null;
    return name === null ? null : { ...common, labels: [], bounds: band.bounds, value: null, name, per: '' };
  }
  if (!q || more || !isOne(q) || q.isOrdinal || (q.comparator !== null && band === null)) return null;
  const label = words.slice(0, q.start).trim().replace(/[「」]/g, '');
  const end = LABEL_ENDS.exec(label.slice(1));
  const name = (end ? label.slice(0, end.index + 1) : label).replace(/者$|新[臺台]幣$/, '');
  // 夜間另收燈光費: beside what is due
  if (!band && (name.length < 2 || name.length > LONGEST_NAME || /另|再|並|其餘|[加減]收/.test(label))) return null;
  const ranked = band ? /^(第[一二三四五六七八九十]類|[甲乙丙丁特優]等)[：:]/.exec(words)?.[1] : undefined;
  return { ...common, labels: band ? (ranked ? [ranked] : []) : [name], bounds: band?.bounds ?? null, value: valueOf(q, words.slice(q.end)), name: null, per: persIn(words.slice(0, q.start)) };
}

/** Entries are of one group where they have the same unit and all of them a band of one unit, or none of them. */
function groupOf(entries: readonly (Entry | null)[], context: string, provision: number): Group[] {
  const read = entries.filter((one) => one !== null);
  const kinds = new Set(read.map(({ bounds, value }) => `${bounds?.unit ?? ''}/${value?.unit ?? ''}`));
  const labels = read.flatMap((one) => one.labels);
  const per = persIn(context.slice(-60));
  if (read.length < 2 || kinds.size > 1 || new Set(labels).size < labels.length) return [];
  return [{ entries: read.map((one) => ({ ...one, per: `${per}、${one.per}` })), context: `${context}，${read.map(({ printed }) => printed).join('，')}`, head: '', provision }];
}

/** The numbered lines of an element, each of which is one sentence. */
function listGroups(element: Element, provision: number): Group[] {
  const items = element.children.filter(({ number, cells }) => number !== null && !cells);
  if (items.length < 2) return [];
  const entries = items.map((item) => {
    const sentences = sentencesOf(item);
    const [first] = sentences;
    return first && sentences.length === 1 && item.children.length === 0 ? entryOf(item, first.text, first.from, first.quantities) : null;
  });
  // an item that cannot be read may hold the same case
  return entries.some((one) => one === null) && entries.some((one) => one?.bounds) ? [] : groupOf(entries, element.text, provision);
}

/** 提撥百分之二十，其中百分之三十分配予主辦單位: a share of a share, no second entry. */
const isChained = (text: string, quantities: readonly Quantity[]): boolean => quantities.some(({ unit, start }, i) => i > 0 && unit === SHARE && /(?:其中|再(?:由|按|依|以|提|自)|就其)[^，；、]{0,8}$/.test(text.slice(quantities[i - 1]!.end, start)));

const PART = /[^，；、]+/g;
/** 教授八小時，副教授九小時; 九十分以上為優等，八十分以上未滿九十分為甲等: runs of parts that give one value each. */
function sentenceGroups(element: Element, provision: number, before: number | null): Group[] {
  return sentencesOf(element).flatMap(({ text, from, quantities }): Group[] => {
    if (quantities.length < 2 || (before !== null && from + text.length > before) || isChained(text, quantities)) return [];
    const runs: Entry[][] = [[]];
    const colon = text.indexOf('：') + 1;
    for (const { 0: words, index } of text.slice(colon).matchAll(PART)) {
      const at = colon + index;
      const own = quantities.filter(({ start, end }) => start >= at && end <= at + words.length).map((q) => ({ ...q, start: q.start - at, end: q.end - at }));
      const entry = own.length === 0 ? null : entryOf(element, words, from + at, own);
      if (entry) runs.at(-1)!.push(entry);
      else if (own.length > 0) runs.push([]);
    }
    return runs.flatMap((run) => groupOf(run, text.slice(0, colon), provision));
  });
}

const EXAMPLE = /例如|舉[一]?例|範例|[支實釋]例|試算|假設|設若|設如|(?:^|。)設|(?:^|[。；，：、（(])(?:若|如|以)?某|[甲乙丙丁]生|為例|例[：:]|(?:^|[。（(])如(?![有經因未遇欲需為係無屬下附逾])(?=[^，。；]{0,16}[0-9０-９一二兩三四五六七八九十])/;
const MAY_BE_EXAMPLE = /[例算設某生如]/;
/** Where the examples of an element begin, under a heading that may say it of all of it; null where it has none. */
export const exampleAt = (text: string, heading: string): number | null => (heading !== '' && MAY_BE_EXAMPLE.test(heading) && EXAMPLE.test(heading) ? 0 : MAY_BE_EXAMPLE.test(text) ? (EXAMPLE.exec(text)?.index ?? null) : null);

/** The most or the least that may be given. */
const LIMITS = /滿分|配分|占|比重|最[高多低]|[上下]限|為限|至[多少]|以內|不得/;

const STEP = /部分/;
const MAY_GIVE = /[0-9０-９一二三四五六七八九十]/;

/** All groups of a text. */
export function groupsIn(elements: readonly Element[]): Group[] {
  let provision = -1;
  let above = '';
  const groups = elements.flatMap((element, i) => {
    if (isProvision(element)) {
      provision = i;
      above = '';
    }
    if (element.cells) return MAY_GIVE.test(above + element.cells.flat().join('')) ? tableGroups(element, above, provision) : [];
    if (element.text !== '') above = element.text;
    return [...listGroups(element, provision), ...sentenceGroups(element, provision, exampleAt(element.text, ''))];
  });
  // 超過一百萬元之部分，百分之十二: steps of one scale, each of which counts for its part
  return groups.filter(({ context, entries }) => !LIMITS.test(context) && !entries.some(({ printed }) => LIMITS.test(printed) || STEP.test(printed)));
}
