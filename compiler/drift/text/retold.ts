/** What another paper, another regulation or a table tells of a rule, in whatever words: the rule that it retells, and whether that has the number told. */
import { matchesOf } from '../../../lang/matches.ts';
import { findUnit } from '../../../lang/units.ts';
import { walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { datesOf } from './days.ts';
import { SHARE, sentencesIn, type Quantity } from './quantities.ts';
import { casesOf, pairsOf, PARENTHESES } from './statement-words.ts';
import { rowsOf, wordsOf } from './tables.ts';

/** A number of a line: a quantity, or a day of the year. */
export interface Amount {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** What it is of: its own clause, in pairs of characters. */
  readonly near: ReadonlySet<string>;
  readonly clause: string;
}

/** A sentence of a rule with all of its numbers. */
export interface Rule {
  readonly version: RegulationVersion;
  readonly element: Element;
  readonly from: number;
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
}

/** The rules of some texts, and how many of them have each pair of characters. */
export interface Rules {
  readonly all: readonly Rule[];
  readonly counts: ReadonlyMap<string, number>;
  /** Numbers without a unit in tables. */
  readonly bare: ReadonlySet<number>;
}

/** A number told, and the rule that has another one. */
export interface Retold {
  /** In the line. */
  readonly at: number;
  readonly printed: string;
  readonly clause: string;
  readonly rule: { readonly version: RegulationVersion; readonly element: Element; readonly at: number; readonly printed: string };
}

const LONGEST_MONTH = 31;
const DAY_OF_YEAR = '月日';
const EDGES = /[，；：、（）()→。]/;
/** 第十週 is no length of ten weeks. */
const unitOf = ({ isOrdinal, unit }: Quantity): string => (isOrdinal ? `第${unit}` : unit);
/** 工本費, 停車證: names of what is paid or given say more than other words. */
const NOUN = /[\u4e00-\u9fff]{2}[費金證獎]/g;
const keysOf = (words: string): ReadonlySet<string> => new Set([...pairsOf(words), ...[...words.matchAll(NOUN)].flatMap(([noun]) => [noun, `${noun}!`]), ...[...casesOf(words)].flatMap(([key, value]) => value.split(' ').map((one) => `${key}=${one}`))]);

/** 一個月內 and 三十日內 are told for each other. */
function inDays(q: Quantity, behind: string): Pick<Amount, 'unit' | 'low' | 'high'> {
  const isMonths = q.unit === '月' && !q.isOrdinal && /^(?:以?內|之內|以?前)/.test(behind);
  return isMonths ? { unit: '日', low: q.low * DAYS_OF_A_MONTH, high: q.high * DAYS_OF_A_MONTH } : { unit: unitOf(q), low: q.low, high: q.high };
}
const DAYS_OF_A_MONTH = 30;

/** The numbers of a line with the words of their clauses. */
export function amountsIn(line: string): Amount[] {
  const dates = datesOf(line).filter(({ date }) => date.year === null && date.month !== null && date.day !== null).map(({ at, length, date }) => {
    const value = date.month! * LONGEST_MONTH + date.day!;
    return { unit: DAY_OF_YEAR, low: value, high: value, printed: line.slice(at, at + length), start: at, end: at + length };
  });
  const numbers = sentencesIn(line).flatMap(({ from, quantities }) => quantities.filter(({ printed }) => !printed.endsWith('級')).map((q) => ({ ...inDays(q, line.slice(from + q.end)), printed: q.printed, start: from + q.start, end: from + q.end })));
  const all = [...numbers, ...dates].sort((a, b) => a.start - b.start);
  return all.map((one, i) => {
    const clause = clauseAt(line, one.start, one.end, all[i - 1]?.end ?? 0, all[i + 1]?.start ?? line.length);
    return { ...one, clause, near: keysOf(clause) };
  });
}

/** The words around a number up to the next number or the next mark; those of the clause in front where these say nothing. */
function clauseAt(line: string, start: number, end: number, after: number, before: number): string {
  const behind = line.slice(end, before).split(EDGES)[0]!;
  const fronts = line.slice(after, start).replace(PARENTHESES, '').split(EDGES);
  const [own, lead] = [fronts.at(-1)!, fronts.at(-2) ?? ''];
  const words = `${own} ${behind}`;
  return keysOf(words).size >= ENOUGH ? words : `${lead} ${words}`;
}
const ENOUGH = 2;

const known = new WeakMap<RegulationVersion, Rules>();
/** The rules of a version with a number in them, read once. */
export function rulesOf(version: RegulationVersion): Rules {
  const before = known.get(version);
  if (before) return before;
  const rules = joinRules([readRules(version)]);
  known.set(version, rules);
  return rules;
}

function readRules(version: RegulationVersion): Rules {
  const all: Rule[] = [];
  const bare = new Set<number>();
  const add = (element: Element, from: number, words: string, context: string): void => {
    const amounts = OF_WORK.test(context + words) ? [] : amountsIn(words);
    if (amounts.length > 0) all.push({ version, element, from, words, pairs: new Set([...keysOf(context), ...keysOf(words)]), amounts });
  };
  for (const top of version.text.body) {
    walk(top, (element, ancestors) => {
      if (element.cells) {
        for (const row of rowsOf(element).slice(1)) {
          for (const cell of row) for (const number of wordsOf(cell).replace(/[,，]/g, '').matchAll(/[0-9]+(?:\.[0-9]+)?/g)) bare.add(Number(number[0]));
          add(element, 0, row.map(wordsOf).join('，'), '');
        }
        return;
      }
      // the line that a list stands below, and the first words of the provision
      const above = ancestors.map(({ text }) => /[^。]*。?$/.exec(text)![0]).join(' ');
      const sentences = matchesOf(/[^。]+/g, element.text);
      sentences.forEach(({ 0: words, index }, i) => add(element, index, words, `${above} ${i > 0 ? sentences[i - 1]![0] : ''}`));
    });
  }
  return { all, counts: new Map(), bare };
}

/** What a rule works out is none. */
const OF_WORK = /例如|為例|舉例|釋例|試算|[×＊*＝=]/;

/** The rules of several texts as of one. */
export function joinRules(parts: readonly Rules[]): Rules {
  const all = parts.flatMap((part) => part.all);
  const counts = new Map<string, number>();
  // the text in force and its draft say the same
  for (const { pairs } of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1 / parts.length);
  return { all, counts, bare: new Set(parts.flatMap(({ bare }) => [...bare])) };
}

/** How likely a rule is the one that is told, and by how many of the words of the number. */
interface Match {
  readonly rule: Rule;
  readonly score: number;
  readonly part: number;
  readonly shared: number;
  /** Other numbers of the line that the rule has as well. */
  readonly anchors: number;
}

const PER = /每(?:一|滿)?(學期|學年|學分|時段|小時|個月|[次年月週日天人名位冊張份枚輛件案班篇場門科])/g;
const persOf = (words: string): string[] => [...words.matchAll(PER)].map((match) => match[1]!.replace('學年', '年').replace('個月', '月'));
/** Does one of the two speak of another case than the other one? */
function isOtherCase(told: string, rule: string): boolean {
  const [a, b] = [casesOf(told), casesOf(rule)];
  return [...a].some(([key, value]) => b.has(key) && !value.split(' ').some((one) => b.get(key)!.split(' ').includes(one)));
}
function isOtherPer(told: string, rule: string): boolean {
  const [a, b] = [persOf(told), persOf(rule)];
  return a.length > 0 && b.length > 0 && !a.some((per) => b.includes(per));
}

const RARE = 1;
const COMMON = 0.3;
const LOSS = 0.2;
const OF_ANCHOR = 0.7;
const OF_LINE = 0.4;
const MOST_OF_LINE = 1.2;
const holds = ({ amounts }: Rule, { unit, low, high }: Pick<Amount, 'unit' | 'low' | 'high'>): boolean => [low, high].every((value) => amounts.some((one) => one.unit === unit && (isSame(one.low, value) || isSame(one.high, value))));
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Every rule that speaks of what the number is of. */
function matchesFor(one: Amount, line: ReadonlySet<string>, others: readonly Amount[], { all, counts }: Rules): Match[] {
  const weight = (pair: string): number => Math.max(COMMON, RARE - LOSS * ((counts.get(pair) ?? 1) - 1));
  return all.flatMap((rule) => {
    const shared = [...one.near].filter((pair) => rule.pairs.has(pair));
    const anchors = others.filter((other) => other !== one && !(other.unit === one.unit && other.low === one.low) && holds(rule, other)).length;
    const wide = [...line].filter((pair) => !one.near.has(pair) && rule.pairs.has(pair)).reduce((sum, pair) => sum + weight(pair), 0);
    const score = shared.reduce((sum, pair) => sum + weight(pair), 0) + anchors * OF_ANCHOR + Math.min(MOST_OF_LINE, wide * OF_LINE);
    return shared.length + anchors === 0 ? [] : [{ rule, score, part: one.near.size === 0 ? 0 : shared.length / one.near.size, shared: shared.length + anchors, anchors }];
  });
}

/** How much is needed for a rule to be the one that is told. */
export interface Needed {
  readonly score: number;
  readonly part: number;
}

const LEAST_SHARED = 2;
const NEARLY = 0.55;
/** So many times another number is no slip. */
const FAR = 4;
/** A rule with many numbers of one unit is a list of cases. */
const MOST_NUMBERS = 3;
const EXAMPLE = /[^。；]*(?:例如|舉例|為例|釋例|試算|[A-ZＡ-Ｚ甲乙丙丁][班案生師])/;
const OF_THIS_TIME = /本次|本學期|本[年學]度|實到|請假|缺席/;
const OWN_WORK = /[？?]$|歷經|建議|當選|贊成|反對|本屆|例如|為例|舉例|試算|預估|預計|預算|統計|截至|去年|上[學年]|目前|現況|實際|實支|計算[：:]|應到|出席[:：]|時間[:：]|日期[:：]/;
/** What was: 由三週縮短為二週. */
const WAS = /(?:由|原|自|從|現行|現為|原為|原定)[^，。；]{0,12}$/;
const BECAME = /^[^，。；]{0,8}(?:至|為|修正|提高|調|放寬|改|增|降|縮|延)/;
/** Numbers of provisions, of copies, of pages. */
const NO_RULE: ReadonlySet<string> = new Set(['條', '項', '款', '頁', '份', '案', '學年度']);

export const isSameAmount = (a: Pick<Amount, 'unit' | 'low' | 'high'>, b: Amount): boolean => a.unit === b.unit && ((isSame(a.low, b.low) && isSame(a.high, b.high)) || [b.low, b.high].some((value) => isSame(a.low, value) && isSame(a.high, value)));
/** Is it a number of a rule, no place, no sum and nothing that was? */
export const isToldOfRule = ({ unit, start, end, clause }: Amount, line: string): boolean => !OF_THIS_TIME.test(clause) && !NO_RULE.has(unit.replace(/^第/, '')) && !unit.startsWith('第') && !OWN_WORK.test(line) && !SUM.test(line.slice(0, start)) && !(WAS.test(line.slice(0, start)) && BECAME.test(line.slice(end)));

/** Where the line tells a rule with another number than it has. `isMeant`: what the rule has to speak of, besides. */
export function retoldIn(line: string, rules: Rules, needed: Needed, isMeant: (rule: Rule) => boolean = () => true): Retold[] {
  const found: Retold[] = [];
  // what stands behind an example goes on with it
  const [rulesTold] = line.split(EXAMPLE);
  for (const sentence of matchesOf(/[^。；]+/g, rulesTold!)) {
    if (OWN_WORK.test(sentence[0])) continue;
    const amounts = amountsIn(sentence[0]);
    const keys = keysOf(sentence[0]);
    for (const one of amounts) {
      const before = sentence[0].slice(0, one.start);
      const isOther = NO_RULE.has(one.unit) || SUM.test(before) || BY_HOW_MUCH.test(before) || (WAS.test(before) && BECAME.test(sentence[0].slice(one.end)));
      const rule = isOther ? null : otherRule(one, sentence[0], keys, amounts, rules, needed, isMeant);
      if (rule) found.push({ at: sentence.index + one.start, printed: one.printed, clause: one.clause.trim(), rule });
    }
  }
  return found;
}

/** What was added up or multiplied is told by no rule. */
const SUM = /(?:合計|總計|共計|共|總(?:額|經費|金額|數|計)?|經費|小計|計)(?:最[高多])?(?:新[臺台]幣)?為?[\s　]*$/;
/** 將理工類提高十萬元: by how much. */
const BY_HOW_MUCH = /(?:提高|提升|增加|增|調高|減少|降低|調降)(?:新[臺台]幣)?$/;

/** The rule that the number is told of, where none that may be meant has it. */
function otherRule(one: Amount, line: string, keys: ReadonlySet<string>, amounts: readonly Amount[], rules: Rules, needed: Needed, isMeant: (rule: Rule) => boolean): Retold['rule'] | null {
  const isOfKind = ({ unit, low, high }: Amount): boolean => unit === one.unit && (one.low === one.high || low !== high);
  const matches = matchesFor(one, keys, amounts, rules).filter(({ rule }) => (rule.amounts.some(isOfKind) || rule.element.cells) && !isOtherCase(one.clause, rule.words) && !isOtherPer(one.clause, rule.words));
  const best = Math.max(0, ...matches.map(({ score }) => score));
  if (best < needed.score || rules.bare.has(one.low) || rules.bare.has(one.high)) return null;
  if (matches.some(({ rule, score }) => score >= best * NEARLY && holds(rule, one))) return null;
  const [match] = matches.filter(({ score }) => score === best);
  if (!match || (match.part < needed.part && match.anchors < ENOUGH) || match.shared < LEAST_SHARED || match.rule.element.cells) return null;
  const { rule } = match;
  if (!isMeant(rule)) return null;
  // what another number of the line tells is not told by this one
  const all = rule.amounts.filter(isOfKind);
  const left = all.filter((own) => !amounts.some((other) => other !== one && isSameAmount(other, own)));
  const own = left.length > 0 ? left : all;
  if (own.every(({ low }) => Math.max(low, one.low) >= FAR * Math.min(low, one.low))) return null;
  if (own.length > MOST_NUMBERS || own.some(({ low, high }) => low < one.low && one.high < high)) return null;
  const closeness = (other: Amount): number => [...one.near].filter((pair) => other.near.has(pair)).length;
  const other = own.reduce((a, b) => (closeness(b) > closeness(a) ? b : a));
  // 8小時核算0.2學分 by the rule 每4小時核算0.1學分
  if (/每一?$/.test(rule.words.slice(0, other.start)) !== /每一?$/.test(line.slice(0, one.start))) return null;
  // 經過三分之二學期候補者，繳交三分之一: a band of a scale, which has to be known from both of its ends
  const ends = amounts.filter((other) => other !== one && other.unit === SHARE);
  if (one.unit === SHARE && ends.length > 0 && (ends.length < 2 || !ends.every((other) => holds(rule, other)))) return null;
  // 名額不足五名者 is when, and says nothing of how many there are; 為原則 lets others be
  const [before, behind] = [rule.words.slice(0, other.start), rule.words.slice(other.end)];
  if ((FALLS_SHORT.test(before) && !FALLS_SHORT.test(one.clause)) || /^[^，。；]{0,4}為原則/.test(behind)) return null;
  return { version: rule.version, element: rule.element, at: rule.from + other.start, printed: other.printed };
}
const FALLS_SHORT = /(?:不足|未滿|未達|不滿)[^，。；]{0,2}$/;

/** A cell of a table as a line: the head of the column, what the row is of, and, from `from` on, the cell. */
export interface CellLine {
  readonly line: string;
  readonly from: number;
  readonly row: readonly string[];
  /** Is the cell more than a number? */
  readonly says: boolean;
  /** Does a rule speak of the row, and of the column where several have such numbers? */
  isOf(rule: Rule): boolean;
}

/** The cells that hold a number. */
export function linesOfTable(table: Element): CellLine[] {
  const [top, ...rows] = rowsOf(table);
  const heads = (top ?? []).map(wordsOf);
  return rows.flatMap((row) => row.slice(1).flatMap((cell, i) => {
    const [name, head, words] = [wordsOf(row[0]).replace(/^[0-9]+[.、]?/, ''), heads[i + 1] ?? '', wordsOf(cell)];
    if (name.length < 2 || !HAS_NUMBER.test(words)) return [];
    const line = `${head}，${name}，${words.replace(/[;；。]/g, '，')}${/^[0-9][0-9,，]*$/.test(words) ? unitIn(name + head) : ''}`;
    const from = head.length + name.length + 1;
    const [own, column] = [[...keysOf(name)], [...keysOf(head)]];
    const isAlone = row.filter((other) => HAS_NUMBER.test(wordsOf(other))).length === 1;
    // a cell that is nothing but a number says nothing of what it is
    const says = pairsOf(words).length > 0;
    if (!says && /[%％]$|分之|成$/.test(words)) return [];
    return [{ line, from, row, says, isOf: ({ pairs }) => says || (own.filter((key) => pairs.has(key)).length * 2 >= own.length && (isAlone || column.some((key) => pairs.has(key)))) }];
  }));
}
const HAS_NUMBER = /[0-9一二三四五六七八九十]/;
const UNITS = /學分|小時|[（(]([\u4e00-\u9fff]{1,3})[）)]/;
function unitIn(words: string): string {
  const [all, inner] = UNITS.exec(words) ?? [];
  return inner === undefined ? (all ?? '') : findUnit(inner) ? inner : '';
}
