/** Cases that a text works out without calling them examples, and those that other readers do not understand: 核定金額100萬元者，配合款20萬元. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesIn, SHARE, type Quantity } from './quantities.ts';
import { rowsOf } from './tables.ts';
import { pairsOf } from './statement-words.ts';
import { timesOf } from './times-of.ts';
import { reach, type Reached } from './worked-reach.ts';
import { isCap, likely, valuesOf } from './worked-values.ts';
import { isPrinted, saysTooLittle } from './worked-results.ts';
import { roundedBy } from './worked-rounding.ts';
import { steppedIn } from './worked-bands.ts';
import { CLOCK, readCase, readRule, RESULT, TIMES, type Named, type Worked } from './worked-examples.ts';

export interface Verdict {
  readonly at: number;
  readonly end: number;
  readonly value: number | null;
  readonly isSure: boolean;
  readonly result: Quantity;
}

/** What opens a case, wherever it stands. */
const OPENS = /例如|舉例|[舉試]一例|釋例|範例|示例|示範|[給算]例|例[：:，]|試算|試以|假設|設若|設(?=[一某甲約])|為例|準此|據此|依此|(?<=^|[。，；：\s])(?:某(?=[一-鿿]{1,12})|[甲乙](?=[生員師案君]))|(?<=^|[。；])如(?=有?[一-鿿]{0,6}[0-9一二三四五六七八九十])|(?<=[。；])如(?=[副助教講])/;
/** Of a rule, not of a case. */
const RULE_WORDS = /每|以[上下](?!同)|不得|至[多少]|為限|上限|得由|應由|為原則|未滿|未達|不足|百分之|分之|超過|逾[一二三四五六七八九十0-9]|各款|下列|置委員/;
const SEGMENT = /[^；。]+[；。]?/g;

/** The lines of a table as sentences: 丙證，全年3,600元。 */
export function linesOf(element: Element, words: string): string[] {
  const rows = rowsOf(element);
  const [head = [], ...body] = rows;
  const unitOfHead = (cell: string): string => /[（(](?:新[臺台]幣)?([元分點小時學分倍人名]{1,2})[）)]/.exec(cell)?.[1] ?? (/倍率/.test(cell) ? '倍' : /點數/.test(cell) ? '點' : '');
  const named = body.filter((row) => row[0] && words.includes(labelOf(row[0])));
  return (named.length > 0 ? named : body).map((row) => {
    const called = row.map((_, x) => x).slice(1).filter((x) => /[0-9０-９一二三四五六七八九十]/.test(row[x] ?? '') && (head[x] ?? '') !== '' && words.includes(labelOf(head[x]!)));
    return row.map((cell, x) => (x === 0 ? cell : called.length > 0 && !called.includes(x) ? '' : `${(head[x] ?? '').replace(/[（(].*$/, '')}${cell}${/^[0-9０-９.,，]+$/.test(cell) ? unitOfHead(head[x] ?? '') : ''}`)).filter((cell) => cell !== '').join('，') + '。';
  });
}
const labelOf = (cell: string): string => cell.replace(/[（(].*$/, '').trim();

const labelIn = (text: string): string => /^([\u4e00-\u9fff]{2,8})[：，]/.exec(text)?.[1] ?? '';
/** （一）汽車：, where the case speaks of another one of its list: 機車. */
function isOtherItem(elements: readonly Element[], i: number, words: string): boolean {
  const { level, text } = elements[i]!;
  if (!/item|subparagraph/.test(level) || labelIn(text) === '' || words.includes(labelIn(text))) return false;
  const list: string[] = [];
  for (const step of [-1, 1]) for (let k = i + step; elements[k]?.level === level; k += step) list.push(labelIn(elements[k]!.text));
  return list.some((label) => label !== '' && words.includes(label));
}

interface Line {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly pairs: readonly string[];
}
const known = new WeakMap<Element, readonly Line[]>();
const readLines = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, quantities: sentencesIn(text).flatMap((one) => one.quantities) })).filter(({ text, quantities }) => quantities.length > 0 && !OPENS.test(text)).map((line) => ({ ...line, pairs: [...new Set(pairsOf(line.text))] }));
function linesBefore(element: Element, to: number | null): readonly Line[] {
  if (to !== null) return readLines(element.text.slice(0, to).split(/(?<=[。；])/));
  const own = known.get(element) ?? readLines(element.text.split(/(?<=[。；])/));
  known.set(element, own);
  return own;
}

/** The sentences in front of a place that speak of what a case speaks of. */
function rulesFor(elements: readonly Element[], index: number, at: number, words: string, units: ReadonlySet<string>): string {
  const sentences: { text: string; score: number; order: number }[] = [];
  const said = new Set(pairsOf(words));
  elements.forEach((element, i) => {
    if (i > index && !element.cells) return;
    const lines = element.cells ? readLines(linesOf(element, words)) : isOtherItem(elements, i, words) ? [] : linesBefore(element, i === index ? at : null);
    for (const { text, quantities, pairs } of lines) {
      const shared = pairs.filter((pair) => said.has(pair)).length;
      const fits = quantities.filter((q) => units.has(q.unit) || q.unit === SHARE).length;
      if ((shared + fits > 0 || /攤還|均分/.test(text)) && (fits > 0 || shared > 1 || /平均|均分|攤/.test(text))) sentences.push({ text: text.replace(/[。；]?$/, '。'), score: shared + Math.min(fits, 2) - (index - i) / 1000, order: i });
    }
  });
  const best = [...sentences].sort((a, b) => b.score - a.score).slice(0, 6);
  return best.sort((a, b) => a.order - b.order).map(({ text }) => text).join('');
}

interface Chosen {
  readonly text: string;
  /** Numbers of the case that only say which class it is in. */
  readonly deciding: readonly Named[];
}

/** 一年未滿 and 未滿一年. */
const boundOf = (q: Quantity, behind: string): Quantity['comparator'] => (/^未滿/.test(behind) ? '<' : q.comparator);
const IS_CLASS = /^(?:公里|歲)?(?:以[上下內]|未滿)?(?:[（(][^）)]*[）)])?(?:者|之|時|的|，|、|但|而|至|未|以[上下]|[0-9一二三四五六七八九十]|為|列|。|$)/;
const monthsOf = ({ unit }: Quantity): number => (unit === '年' ? 12 : 1);
function holds(low: number, q: Quantity, comparator: Quantity['comparator']): boolean {
  if (!isOne(q)) return low >= q.low && low <= q.high;
  return comparator === '<' ? low < q.low : comparator === '≤' ? low <= q.low : comparator === '>' ? low > q.low : comparator === '≥' ? low >= q.low : true;
}

const CAPPED = /最[高多]|上限|為限|不得/;
/** Rules of a class that the case is not in: 八十一人至一百人 for ninety; and the bounds of its own. */
export function chosenFrom(ruleText: string, given: readonly Named[]): Chosen {
  if (/其後|部分|第一(?:個)?小時|前[一二三]小時|再延長/.test(ruleText)) return { text: ruleText, deciding: [] };
  const clauses = ruleText.split(/(?<=[。；])/);
  const deciding = new Set<Named>();
  const read = clauses.map((clause) => {
    const quantities = sentencesIn(clause).flatMap(({ quantities: all, from }) => all.map((q) => ({ ...q, start: q.start + from, end: q.end + from })));
    const bounds = quantities.flatMap((q) => {
      const behind = clause.slice(q.end);
      if ((boundOf(q, behind) === null && isOne(q)) || q.isOrdinal || /每[滿逾]?$|每超過$|餘[^，。；]{0,4}[達滿逾]$/.test(clause.slice(0, q.start)) || !IS_CLASS.test(behind) || CAPPED.test(clause.slice(Math.max(0, q.start - 6), q.end + 4))) return [];
      const same = given.filter((one) => one.unit === q.unit || (monthsOf(one) > 1 && q.unit === '月') || (monthsOf(q) > 1 && one.unit === '月'));
      const [own, ...others] = same.length < 2 ? same : same.filter(({ name }) => pairsOf(name).some((pair) => clause.slice(0, q.start).includes(pair)));
      return own && others.length === 0 ? [{ q, own }] : [];
    });
    if (bounds.length === 0 || bounds.length === quantities.length) return { clause, isIn: null };
    const isIn = bounds.every(({ q, own }) => holds(own.low * monthsOf(own) / monthsOf(q), q, boundOf(q, clause.slice(q.end))));
    if (isIn) bounds.forEach(({ own }) => deciding.add(own));
    return { clause: [...bounds].reverse().reduce((words, { q }) => words.slice(0, q.start) + '某數' + words.slice(q.end), clause), isIn };
  });
  if (!read.some(({ isIn }) => isIn === true)) return { text: ruleText, deciding: [] };
  return { text: read.filter(({ isIn }) => isIn !== false).map(({ clause }) => clause).join(''), deciding: [...deciding] };
}

/** Of numbers of one kind in one sentence those that the case names: 副教授九小時. */
function namedIn(rule: readonly Named[], words: string): Named[] {
  const groups = new Map<string, Named[]>();
  for (const q of rule) {
    const key = isCap(q) ? `cap${q.start}` : `${q.sentence} ${q.unit} ${q.per.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), q]);
  }
  const quorums = rule.filter((q) => q.unit === SHARE && (q.comparator !== null || q.printed === '半數'));
  if (quorums.length > 1 && /人|票/.test(words)) groups.set('quorum', quorums.map((q) => ({ ...q, name: q.name + q.behind, of: q })) as Named[]);
  const kept = new Set([...groups.values()].flatMap((group) => likely(group, words)));
  const [quorum, ...more] = [...kept].filter((q) => 'of' in q);
  return rule.filter((q) => kept.has(q) && (!quorums.includes(q) || !quorum || more.length > 0 || q.start === quorum.start));
}

/** Every result of a case with what it should be; null: it is right. */
export function casesIn(elements: readonly Element[], index: number, isOpened: boolean): Verdict[] {
  const { text } = elements[index]!;
  if (CLOCK.test(text)) return [];
  const opens = isOpened ? 0 : text.search(OPENS);
  const out: Verdict[] = [];
  let before: Named[] = [];
  let limit = text.length;
  const segments = matchesOf(SEGMENT, text);
  const isCase = (printed: string): boolean => /者，|(?<!小)時，/.test(printed) && !RULE_WORDS.test(printed.replace(/每[月期週]/g, ''));
  // what is not called an example works out several cases, of which one confirms the rule
  if (opens < 0 && segments.filter(({ 0: printed }) => isCase(printed)).length < 2) return [];
  for (const { 0: printed, index: at } of segments) {
    const isExample = opens >= 0 && at + printed.length > opens;
    if (!isExample && (opens >= 0 || !isCase(printed))) continue;
    const from = isExample && at < opens ? opens - at : 0;
    if (isExample || /者，|(?<!小)時，/.test(printed)) limit = Math.min(limit, at + from);
    out.push(...wrongOf(elements, index, at + from, printed.slice(from), isExample, before, Math.min(limit, at + from), isOpened));
    if (before.length === 0) before = readCase(printed.slice(from), []).filter((q) => isOne(q) && !isMonth(q)).slice(0, -1);
  }
  return opens >= 0 || out.some(({ value }) => value === null) ? out : out.filter(({ isSure }) => isSure);
}

/** Where the list begins that a case stands in. */
function openedAt(elements: readonly Element[], index: number): number {
  let i = index;
  while (i > 0 && !opensList(elements[i]!.text)) i--;
  return i === 0 ? index : i;
}

function wrongOf(elements: readonly Element[], index: number, at: number, printed: string, isExample: boolean, before: readonly Named[], limit: number, isOpened: boolean): Verdict[] {
  const words = printed;
  if (/[=＝×÷]/.test(words) || (!isExample && !/者，|(?<!小)時，/.test(words))) return [];
  const first = readCase(words, []);
  if (first.length === 0 || first.length > 7) return [];
  const text = rulesFor(elements, isOpened ? openedAt(elements, index) : index, isOpened ? 0 : limit, words, new Set(first.map(({ unit }) => unit)));
  if (text === '' || /[=＝]/.test(text)) return [];
  const counted = [...new Set(readRule(text).flatMap(({ per }) => per))];
  const all = readCase(words, counted).filter((q) => isOne(q) && !isMonth(q));
  if (!isExample && all.some(({ comparator, unit }, i) => comparator !== null || (i === all.length - 1 && (unit === SHARE || unit === TIMES)))) return [];
  return all.flatMap((result, i): Verdict[] => {
    const isLast = i === all.length - 1;
    const lead = /[^，。；]*$/.exec(words.slice(all[i - 1]?.end ?? 0, result.start))![0];
    if ((i === 0 && before.length === 0) || !isResult(result, lead, words, isLast)) return [];
    const given = all.slice(0, i);
    const inherited = before.filter((q) => !all.some((one) => one.unit === q.unit && one !== result));
    const amountsBefore = before.filter(({ unit }) => unit === result.unit);
    const ways = [valueOf({ text, around: text + elements[index]!.text }, words, given, result, 0), ...(inherited.length > 0 ? [valueOf({ text, around: text + elements[index]!.text }, words, [...inherited, ...given], result, inherited.length)] : []), ...(amountsBefore.length > 0 && inherited.length < before.length ? [valueOf({ text, around: text + elements[index]!.text }, words, [...amountsBefore, ...given], result, amountsBefore.length)].filter((one) => one === RIGHT) : [])].filter((one) => one !== null);
    if (ways.length === 0) return [];
    if (!isLast && !ways.includes(RIGHT) && !(ways[0] as Found).isSure) return [];
    return [{ at: at + all[0]!.start, end: at + result.end, ...(ways.includes(RIGHT) ? { value: null, isSure: false } : (ways[0] as Found)), result }];
  });
}

/** 十一月: no length. */
const isMonth = ({ printed }: Named): boolean => /^[0-9一二三四五六七八九十]+月$/.test(printed);

const isResult = (result: Named, lead: string, words: string, isLast: boolean): boolean =>
  result.comparator === null && result.unit !== SHARE && result.unit !== '次' && !/停[止用權]|第$|其中|(?:簽到|出席|請假|缺席|到場)$/.test(lead) && (isLast || (ON_THE_WAY.test(lead) && !/^者/.test(words.slice(result.end)))) && !/每[^，。；]*$/.test(lead.replace(/每[月期週]/, '')) && !/^[^，。；]{0,4}以[上下]|^(?:前|後|內)/.test(words.slice(result.end)) && !(/以[^，。；]{0,3}$/.test(lead) && /^[計論]/.test(words.slice(result.end)) && !isLast);

const ON_THE_WAY = /(?:共|配|計|應[繳付退收補]?|可?得|折[後算抵合]?|減免|退還|獲|[計折]為|餘|繳納|收費|支給|核[發給]|扣)[^，。；0-9]{0,6}$/;

const RIGHT = 'right';
/** Small whole numbers are rounded only where somebody says how. */
const isAs = (value: number, result: Named): boolean => isPrinted(value, result) && (/[.．點]/.test(result.printed) || result.low / result.factor >= 20 || result.unit === '人' || Math.abs(value - result.low) < 1e-9);
interface Found {
  readonly value: number;
  /** The class that the case is in, or the steps of the rule, leave nothing else. */
  readonly isSure: boolean;
}

/** How far a wrong result goes around the right one at most. */
const FAR = 2.1;
/** What a result should be; null where nothing says what it is. */
function valueOf({ text, around }: { text: string; around: string }, words: string, given: readonly Named[], result: Named, free: number): Found | typeof RIGHT | null {
  const { text: chosen, deciding } = chosenFrom(text, given);
  const rule = namedIn(readRule(chosen), words).filter((q) => q.comparator === null || q.unit === SHARE || q.per.length > 0 || isCap(q));
  if (rule.length === 0 || rule.length > 10 || given.length > 5) return null;
  const round = roundedBy(text + words, 0);
  const isRight = (value: number): boolean => isAs(value, result) || (round !== null && round(value / result.factor).some((one) => Math.abs(one - result.low / result.factor) < 1e-9));
  const worked: Worked = { rule, ruleText: chosen, given, result, start: 0, end: result.end, lead: result.name, text: words, regionAt: 0, isLast: true, equations: [], equation: null };
  if (saysTooLittle(worked)) return null;
  const stepped = steppedIn({ rule, ruleText: text, given, result, start: 0, end: result.end, lead: result.name, text: words, regionAt: 0, isLast: true, equations: [], equation: null });
  if (stepped && stepped.length > 0) return stepped.some(isRight) ? RIGHT : { value: stepped[0]!, isSure: true };
  const overs = oversIn(given, rule);
  if (/部分/.test(text) && overs.length === 0) return null;
  const means = weighted(readRule(text), given.filter(({ unit }) => unit === result.unit), given);
  if (means.length > 0) return means.some(isRight) ? RIGHT : result.unit === '分' ? { value: [...means].sort((a, b) => Math.abs(a - result.low) - Math.abs(b - result.low))[0]!, isSure: true } : null;
  const limits = rule.filter((q) => isCap(q) && q.unit === result.unit).map((q) => q.per.reduce((all, word) => all * (given.map((one) => timesOf(word, one)).find((n) => n !== null) ?? 1), q.low));
  const amounts = given.filter(({ unit }) => unit === result.unit);
  const most = /得?再?加修|得再加|另加/.test(chosen) ? Infinity : Math.min(Infinity, ...limits, ...(amounts.length > 0 ? rule.filter((q) => q.unit === SHARE && isCap(q)).map(({ low }) => low * Math.max(...amounts.map((q) => q.low))) : []));
  const valuesAt = (depth: number): Reached[] => reach(result.unit, given.filter((q) => !deciding.includes(q) && q.low / q.factor !== 1), given, rule, chosen + words, depth).map((one) => (one.value > most + 1e-9 ? { ...one, value: most } : one));
  const values = valuesAt(3);
  const isMeant = (q: Named): boolean => rule.some((one) => (one.unit === q.unit && (one.comparator === null || isCap(one))) || (q.unit === result.unit && one.unit === SHARE) || one.per.some((word) => timesOf(word, q) !== null));
  const needed = given.reduce((bits, q, i) => (i < free || deciding.includes(q) || overs.includes(q) || q.low / q.factor === 1 || !isMeant(q) || (i > 0 && isDerived(given.slice(0, i), rule, q, chosen + words)) ? bits : bits | (1 << i)), 0);
  const mine = (1 << given.length) - 1;
  const isFull = ({ used }: Reached): boolean => (used & needed) === needed && used > mine && ((used & mine) !== 0 || deciding.length > 0);
  const full = values.filter(isFull);
  if (full.length === 0) return null;
  const fewest = Math.min(...full.map(({ steps }) => steps));
  // 四千二百元，加計五千元，共九千二百元
  if (values.some(({ value, used, steps }) => used === mine && steps > 1 && isRight(value))) return RIGHT;
  const mean = amounts.reduce((sum, { low }) => sum + low, 0) / amounts.length;
  if (amounts.length > 1 && /平均/.test(around + words) && isRight(mean)) return RIGHT;
  if (/較[少多高低]|為準|擇|全額|實際|核實/.test(around + words) && given.some(({ unit, low }) => unit === result.unit && low === result.low)) return null;
  const mostSteps = fewest + (fewest === 1 && !rule.some(({ unit }) => unit === SHARE || unit === TIMES) ? 0 : 1);
  const isReached = (one: Reached): boolean => isFull(one) && isRight(one.value) && one.steps <= mostSteps;
  if (full.some(isReached) || (fewest === 3 && valuesAt(4).some(isReached))) return RIGHT;
  if (fewest > 1 && valuesOf(worked).some(({ value, used, steps }) => value <= most + 1e-9 && (used & needed) === needed && used > mine && steps <= 2 && isRight(value))) return RIGHT;
  const others = given.filter((q) => q.unit !== result.unit);
  if (others.some((q, i) => others.slice(i + 1).some((one) => one.unit === q.unit)) && fewest < 5) return null;
  const [nearest] = full.filter(({ steps }) => steps === fewest).sort((a, b) => Math.abs(a.value - result.low) - Math.abs(b.value - result.low));
  const isNear = nearest!.value / result.low < FAR && result.low / nearest!.value < FAR;
  return isNear && fewest < 4 ? { value: nearest!.value, isSure: deciding.length > 0 && fewest < 3 } : null;
}

/** 四十五平方公尺, of which 二十五 go beyond the rule's 二十: those whose rest the case names itself. */
const oversIn = (given: readonly Named[], rule: readonly Named[]): Named[] =>
  given.filter((q, i) => given.slice(i + 1).some((rest) => rest.unit === q.unit && rule.some((free) => free.unit === q.unit && free.per.length === 0 && Math.abs(q.low - free.low - rest.low) < 1e-9)));

/** Marks by the shares of a sentence, one behind the other. */
const weighted = (rule: readonly Named[], marks: readonly Named[], given: readonly Named[]): number[] =>
  [...new Set(rule.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const shares = rule.filter((q) => q.sentence === sentence && q.unit === SHARE);
    return marks.length > 1 && !given.some(({ unit }) => unit === '學分') && shares.length === marks.length ? [marks.reduce((sum, { low }, i) => sum + low * shares[i]!.low, 0)] : [];
  });

/** A number of the case that those in front of it come to: 共16點. */
const isDerived = (given: readonly Named[], rule: readonly Named[], q: Named, words: string): boolean => (RESULT.test(q.name) || /[先已][繳付扣配]/.test(q.name)) && reach(q.unit, given, given, rule, words, 3).some((one) => one.steps > 1 && isPrinted(one.value, q));

/** 計算示例如下：: what follows in its list is opened, too. */
export const opensList = (text: string): boolean => OPENS.test(text) && /[：:]$/.test(text);
export const isCaseText = ({ text, cells }: Element): boolean => !cells && /[0-9０-９一二三四五六七八九十壹貳參肆伍陸柒捌玖]/.test(text);
