/**
 * Which number or office of a regulation a paper tells again: a choice between all that its texts hold, and none of them, by the words around both. How much each
 * hint says is learnt (`bench/told.ts`) from papers that tell regulations rightly: what is told is the rule that has the number.
 */
import { matchesOf } from '../../../lang/matches.ts';
import { formatNumeral, parseNumeral } from '../../../lang/numerals.ts';
import { casesOf } from './statement-words.ts';
import type { Candidate, Rule, Rules } from './told-rules.ts';
import { SHARE } from './quantities.ts';
import { amountsIn, CYCLE, DAY_OF_YEAR, isCondition, isCounted, isName, isSame, keysOf, persOf, saysSame, senseAt, slotsIn, tenseAt, type Slot } from './told-slots.ts';
import { areOfTwoThings, haveOtherSubjects } from './parallel.ts';
import { opensAt } from './worked-openings.ts';
import { OF_NONE, OF_RULE } from './told-weights.ts';

/** A sentence of a paper. */
export interface ToldSentence {
  readonly words: string;
  /** Where it begins in its line. */
  readonly from: number;
  readonly line: string;
  readonly keys: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  /** All numbers of the line. */
  readonly numbers: readonly { readonly at: number; readonly value: number }[];
  /** The one provision that the line names. */
  readonly cited: string | null;
  /** The words in front: those of the line, and of the question or the heading above it. */
  readonly above: ReadonlySet<string>;
}

/** Without a word in common nothing is told. */
const sharesWords = ({ inRule, inSentence, above, anchors, cited }: Hints<keyof typeof OF_RULE>): boolean => inRule + inSentence + above > 0 && inRule + inSentence + above + anchors + cited >= LEAST_SHARED;
const LEAST_SHARED = 0.5;

/** Who asks tells his own case. */
const OF_PERSON = /我(?!們|國|校)|該生/;
const CITED = /第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})[條點](?:之([0-9]{1,2}|[一二三四五六七八九十]{1,2}))?/g;
/** `above`: the line in front, where it is a question or heads this one. */
export function sentencesTold(line: string, above: string): ToldSentence[] {
  const cited = new Set(matchesOf(CITED, line).map(({ 1: digits, 2: inner }) => [digits, inner].flatMap((one) => (one === undefined ? [] : String(parseNumeral(one) ?? ''))).join()));
  const opens = opensAt(line);
  const rules = opens < 0 ? line : line.slice(0, line.slice(0, opens).search(/[^。；]*$/));
  if (OF_PERSON.test(line)) return [];
  const numbers = amountsIn(line).flatMap(({ unit, low, high, start }) => (low === high && unit !== DAY_OF_YEAR ? [{ at: start, value: low }] : []));
  return matchesOf(/[^。；？?]+(?![^。；？?]|[？?])/g, rules).map(({ 0: words, index }) => ({ words, from: index, line, keys: keysOf(words), slots: slotsIn(words), numbers, cited: cited.size === 1 ? [...cited][0]! : null, above: keysOf(`${above} ${line.slice(0, index)}`) }));
}

type Hints<Name extends string> = Readonly<Record<Name, number>>;
const areApart = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => [...a].some(([key, value]) => b.has(key) && !value.split(' ').some((one) => b.get(key)!.split(' ').includes(one)));
const agreeing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number => [...a].filter(([key, value]) => value.split(' ').some((one) => b.get(key)?.split(' ').includes(one))).length;
const holds = ({ slots }: Rule, { unit, low, high }: Slot): boolean => [low, high].every((value) => slots.some((one) => one.unit === unit && (isSame(one.low, value) || isSame(one.high, value))));
const no = Number;

/** What the words of a slot say, whichever rule it may be of. */
const said = (one: Slot, words: string) => ({ cases: casesOf(one.clause), lead: casesOf(words.slice(0, one.start)), per: persOf(one.clause), which: senseAt(words, one), tense: tenseAt(words, one), isIf: isCondition(words, one) });

/** Days, weeks, months and years until something is done. */
const DAYS = '日';
const COMMON = 0.3;
const LOSS = 0.2;
/** What speaks for the rule, and against it. */
export function hintsFor(one: Slot, { words, keys, slots, cited, above }: ToldSentence, { rule, own, age, pers, sense, beside, ownCases, lead: ruleLead, isIf: isOwnIf }: Candidate, { counts }: Rules, { cases, per, which, tense, isIf, lead } = said(one, words)): Hints<keyof typeof OF_RULE> {
  const sum = (pairs: Iterable<string>, isShared: (pair: string) => boolean): number => {
    let all = 0;
    for (const pair of pairs) if (isShared(pair)) all += Math.max(COMMON, 1 - LOSS * ((counts.get(pair) ?? 1) - 1));
    return all;
  };
  const any = (): boolean => true;
  const inRule = sum(one.near, (pair) => rule.pairs.has(pair));
  const isTaken = isCounted(one) && slots.some((other) => other !== one && other.unit === own.unit && !isSame(other.low, one.low) && isSame(other.low, own.low) && isSame(other.high, own.high));
  const part = (shared: number, all: number): number => (all === 0 ? 0 : shared / all);
  return {
    near: Math.min(4, sum(one.near, (pair) => own.near.has(pair))), inRule: Math.min(4, inRule), partInRule: part(inRule, sum(one.near, any)), partOfRule: part(sum(own.near, (pair) => keys.has(pair)), sum(own.near, any)),
    inSentence: Math.min(4, sum(keys, (pair) => !one.near.has(pair) && rule.pairs.has(pair))), above: Math.min(3, sum(above, (pair) => !keys.has(pair) && rule.pairs.has(pair))),
    anchors: Math.min(3, slots.filter((other) => other !== one && isCounted(other) && !(other.unit === one.unit && other.low === one.low) && holds(rule, other)).length),
    against: Math.min(2, slots.filter((other) => other !== one && isCounted(other) && other.unit !== one.unit && !holds(rule, other) && rule.slots.some(({ unit }) => unit === other.unit)).length),
    otherCase: no(areApart(cases, rule.cases)), sameCase: Math.min(2, agreeing(cases, rule.cases)), otherPer: no(per.length > 0 && pers.length > 0 && !per.some((x) => pers.includes(x))), samePer: no(per.some((x) => pers.includes(x))),
    cited: no(cited !== null && cited === rule.provision), otherCited: no(cited !== null && cited !== rule.provision), otherSense: no(which !== '' && sense !== '' && which !== sense), sameSense: no(which !== '' && which === sense),
    beside: Math.min(3, beside), otherTense: no(tense !== '' && age !== 'both' && age !== tense), sameTense: no(tense !== '' && age === tense), taken: no(isTaken),
    otherOwnCase: no(areApart(cases, ownCases)), sameOwnCase: Math.min(2, agreeing(cases, ownCases)), bound: no(sense !== '' && which === ''), otherLead: no(areApart(lead, ruleLead)), sameLead: Math.min(2, agreeing(lead, ruleLead)), otherSpelling: no(one.unit === DAYS && one.printed.at(-1) !== own.printed.at(-1)), otherThing: no(areOfTwoThings({ words, at: one.start, end: one.end }, { words: rule.words, at: own.start, end: own.end })), instance: no(isOwnIf && !isIf && which === ''), otherPart: no(isCounted(one) && isIf !== isOwnIf), samePart: no(isIf && isOwnIf),
  };
}

/** Cases that are worked out have numbers of their own. */
const OF_CASE = /例如|舉例|為例|釋例|試算|某|乘以|[×＊*＝=]|[A-ZＡ-Ｚ甲乙丙丁][班案生師員君]/;
/** Votes, who was there, who was asked. */
const OF_MEETING = /當選|贊成|反對|應到|出席[：:]|時間[：:]|日期[：:]|表決|同意|棄權|請假|缺席|邀集|研商|名單/;
/** What is expected, and what was counted. */
const OF_COUNT = /預估|預計|預算|統計|截至|去年|上[學年]|目前|現況|實際|實支|近[0-9一二三四五六七八九十]+年|最近|今年|本年度|平均|占比|率由|上升|下降|約[0-9一二三四五六七八九十]|核定補助|人次|編列|經費|申請人數/;
const OF_THIS_PAPER = /歷經|建議|本屆|計算[：:]|分別為|[甲乙丙丁][師生君案員]|已[逾於有達]|未逾|影響|亦符|符合|貴|本場|檢送/;
const OWN_WORK = new RegExp([OF_MEETING, OF_COUNT, OF_THIS_PAPER].map(({ source }) => source).join('|'));
/** Who asks, and what is worked out for him. */
const OF_ONE = /我|您|[你妳]|該[生員案師]|如果|假[如設]|原[繳訂]|前已|應[退繳補]|需[退繳補]|[可實]領|試算|核准|仍[須需]|尚[需須缺]|還[需要]/;
const SUM = /(?:合計|總計|共計|共|總(?:額|經費|金額|數|計)?|經費|小計|計)(?:最[高多])?(?:新[臺台]幣)?為?[\s　]*$/;
const OF_AMENDMENTS = /第?[0-9一二三四五六七八九十]*次?(?:修正|會議)|訂定|修正[0-9一二三四五六七八九十]*[條點次]/;
const AND_OFFICE = /[及與和、]\s*$/;
const isHeld = (slot: Slot, { byUnit }: Rules): boolean => (byUnit.get(slot.unit) ?? []).some(({ own }) => saysSame(slot, own));
/** 所以每週教五小時 */
const RESULT = /(?:所以|因此|故|等於|相當於|[＝=÷×]|剩餘?)[^，。；]{0,8}$/;
/** Is it two numbers in front of it in the line, put together? */
function isDerived({ low, high, start }: Slot, from: number, numbers: ToldSentence['numbers']): boolean {
  const others = numbers.filter(({ at, value }) => at < from + start && value > 1).map(({ value }) => value);
  return low === high && others.some((a, i) => others.some((b, k) => i !== k && [a * b, a / b, a - b, a + b].some((value) => isSame(value, low))));
}
/** 十二人，每人二萬元，計二十四萬元: is it worked with in what stands behind? */
function isOperand({ low, high, start }: Slot, from: number, numbers: ToldSentence['numbers']): boolean {
  const others = numbers.filter(({ value }) => value > 1 && !isSame(value, low));
  return low === high && low > 1 && others.some((result) => result.at > from + start && others.some((b) => b.value !== result.value && [low * b.value, low / b.value, low - b.value, b.value - low].some((value) => isSame(value, result.value))));
}
/** What speaks for a number or an office of the paper itself. */
export function hintsForNone(one: Slot, { words, from, line, keys, slots, numbers }: ToldSentence, rules: Rules): Hints<keyof typeof OF_NONE> {
  const isOfCase = OF_CASE.test(words);
  const [ofMeeting, ofCount, ofPaper] = [OF_MEETING, OF_COUNT, OF_THIS_PAPER].map((pattern) => no(pattern.test(words)));
  const others = slots.filter((other) => isCounted(other) && other.start !== one.start);
  const near = [...one.near];
  return {
    always: 1, ofMeeting: ofMeeting!, ofCount: ofCount!, ofPaper: ofPaper!, ofCase: no(isOfCase), sum: no(SUM.test(words.slice(0, one.start))), times: no(one.unit === '次'), years: no(/[年月]$|學期|學年/.test(one.unit)), persons: no(one.unit === '人'), saysNothing: no(one.near.size === 0), noKeys: no(keys.size === 0),
    ofAmendments: no(OF_AMENDMENTS.test(words)), question: no(/[？?]/.test(line)), case: no(OF_ONE.test(line)), office: no(isName(one)), cycle: no(one.unit === CYCLE), ordinal: no(one.unit.startsWith('第')), unround: no(one.low >= UNROUND && one.low % FIVE > 0 && one.unit !== DAY_OF_YEAR), part: no(one.unit === SHARE && !isSame((one.low * 20) % 1, 0) && !/分之[一二三四五六七八九]$|半/.test(one.printed)),
    known: Math.min(2, others.filter((other) => isHeld(other, rules)).length), strange: Math.min(3, others.filter((other) => !isHeld(other, rules)).length), foreign: near.length === 0 ? 0 : near.filter((pair) => !rules.counts.has(pair)).length / near.length,
    derived: no(isCounted(one) && isDerived(one, from, numbers)), operand: no(isCounted(one) && isOperand(one, from, numbers)), officeAtWork: no(isName(one) && ofMeeting! + ofCount! + ofPaper! > 0), result: no(RESULT.test(words.slice(0, one.start))), officeOfList: no(isName(one) && AND_OFFICE.test(words.slice(0, one.start))),
  };
}

/** Rules like round numbers; what was counted is none. */
const UNROUND = 11;
const FIVE = 5;

const weigh = <Name extends string>(hints: Hints<Name>, weights: Readonly<Record<Name, number>>): number => (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * hints[name], 0);

/** How likely each of several choices is, by their scores. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / all);
}

/** How likely each candidate is what is told; what is missing to 1 is that it is none of them. */
export function likelihoods(one: Slot, sentence: ToldSentence, candidates: readonly Candidate[], rules: Rules): number[] {
  const own = said(one, sentence.words);
  return sharesOf([weigh(hintsForNone(one, sentence, rules), OF_NONE), ...candidates.map((candidate) => weigh(hintsFor(one, sentence, candidate, rules, own), OF_RULE))]).slice(1);
}

/** A number or an office told, and the rule that has another one. */
export interface Retold {
  readonly one: Slot;
  readonly sentence: ToldSentence;
  readonly candidate: Candidate;
}

/** So likely it has to be that a rule with another number is told, and so unlikely one that has it. */
export const SURE = 0.7;
const SURER = 0.9;
const SUREST = 0.95;
const UNLIKELY = 0.1;
const HARDLY = 0.025;
/** So many times another number is no slip. */
const FAR = 4;
const CALENDAR = 90;
const TIMED = /^(?:次|週|年|月|日|學期|學年|小時)$/;
/** Numbers of provisions, of copies, of pages. */
const NO_RULE: ReadonlySet<string> = new Set(['條', '項', '款', '頁', '份', '案', '學年度', '第學期', '第次', '第屆', '第年']);
/** 一次最久二小時, 一週最多四小時: by what it is counted. */
const IS_PER = /^(?!以?內|之內|為限|以[上下]|者|後|前|[，。；、）]|$)/;
/** 將理工類提高十萬元: by how much. */
const BY_HOW_MUCH = /(?:提高|提升|增加|增|調[高漲降]|減少|降低|縮短|提前|(?<![至最])[多少])了?(?:新[臺台]幣)?$/;
const isFar = (a: Slot, b: Slot): boolean => isCounted(a) && a.unit !== DAY_OF_YEAR && Math.max(a.low, b.low) >= FAR * Math.min(a.low, b.low);
/** What is of no rule at all, by the words of its sentence. */
const OF_NO_RULE: Readonly<Record<string, (one: Slot, words: string) => boolean>> = {
  isCounter: ({ unit }) => NO_RULE.has(unit) || NO_RULE.has(unit.replace(/^第/, '')),
  isPer: ({ low, high, unit, printed, end }, words) => (low === 1 || /^[1一]/.test(printed)) && low === high && TIMED.test(unit) && IS_PER.test(words.slice(end)),
  isCalendarYear: ({ unit, low }) => unit === '年' && low >= CALENDAR,
  isDifference: ({ start }, words) => BY_HOW_MUCH.test(words.slice(0, start)),
  isLeft: ({ start }, words) => STILL.test(words.slice(0, start)),
  isAverage: ({ unit, low }) => unit === '人' && low % 1 > 0,
};
/** May it be of a rule at all? */
const mayBeTold = (one: Slot, words: string): boolean => !Object.values(OF_NO_RULE).some((isSo) => isSo(one, words));
/** 仍須修滿七十八學分: what is left of it. */
const STILL = /(?:(?:仍|尚|還)[須需缺]|剩)[^，。；]*$/;

/** 二時段計六萬元 by 每時段三萬元, 320小時給予3學分 by 640小時給予6學分: so many times as much as the rule has, where the line has how many, or the rule and the line have another number in the same proportion. */
const OF_DEADLINE = /^(?:以?[內前]|之內|之前)/;
function isScaled(one: Slot, { line, words, slots }: ToldSentence, { own, rule }: Candidate): boolean {
  if (!isCounted(one) || own.low === 0) return false;
  const times = one.low / own.low;
  // 前六十日 of 前三十日: no deadline is counted so often
  if ((OF_DEADLINE.test(words.slice(one.end)) || words[one.start - 1] === '前') && /^[日月年週]$/.test(one.unit)) return false;
  const all = [...slots, ...slotsIn(line)].filter((other) => isCounted(other) && other.low !== one.low);
  return all.some(({ low }) => isSame(low, times)) || (times > 1 && isSame(times % 1, 0) && new RegExp(`(?:${times}|${formatNumeral(times)})個(?!月|星期|小時|學[期年])`).test(line)) || all.some((other) => rule.slots.some(({ unit, low }) => unit === other.unit && unit !== one.unit && low > 0 && isSame(other.low / low, times)));
}

/** Is it a number of a rule, no place, no sum and nothing that was? */
export const isToldOfRule = (one: Slot, line: string): boolean => mayBeTold(one, line) && !one.unit.startsWith('第') && !OF_THIS_TIME.test(one.clause) && !OWN_WORK.test(line) && !OF_CASE.test(line) && !SUM.test(line.slice(0, one.start)) && tenseAt(line, one) !== 'old';
/** What came in and what was spent. */
const ACCOUNTS = /收入|支出|收支|結餘|[估概決]算/;
/** Somebody thinks so, or dealt with it. */
const PROPOSES = /建議|為宜|增設|增聘|[本旨]案(?:業?經|前經)/;
const OF_THIS_TIME = /本次|本學期|本期(?!限)|本[年學]度|實到|請假[：:\s]*$|缺席/;

const AT_MEETING = /會辦|敬會|邀集|研商|列席|請假|簽[會辦]|會簽|開會|召開|主席[：:]|紀錄[：:]|出席[：:]|提案單位/;
/** What a paper tells of itself, whatever the rules are. */
const OF_ITSELF: Readonly<Record<string, (one: Slot, sentence: ToldSentence, rules: Rules) => boolean>> = {
  saysNothing: (one) => isName(one) && one.near.size === 0,
  isAtMeeting: (one, { words }) => isName(one) && AT_MEETING.test(words),
  isOfNoRule: (one, { words }) => !mayBeTold(one, words),
  isOfThisTime: (one, { words }) => OF_THIS_TIME.test(one.unit === '人' ? words.slice(0, one.start) : one.clause) && !(one.unit === SHARE && senseAt(words, one) !== ''),
  isWorkedOut: (one, { words }) => /(?:以[^，。；]{1,8}[0-9一二三四五六七八九十][人名位]計，|四捨五入|無條件)[^，。；]*$/.test(words.slice(0, one.start)),
  isProposed: (_, { words }) => PROPOSES.test(words),
  isOfAccounts: (one, { words }) => one.unit === '元' && ACCOUNTS.test(words),
  // in a table that speaks of something else, it is another one
  isInTables: (one, { keys }, { bare }) => isCounted(one) && [one.low, one.high].some((value) => bare.get(value)?.some((words) => words.size === 0 || [...words].some((word) => keys.has(word))) ?? false),
};
const ENDS_THERE = /[起至止前]|截/;
/** 逾一千元之課程, 每一學分一千二百元之課程: one of those that the rule is of; 每人四萬元為上限, 十二人，每人二萬元，計二十四萬元: so much of it. */
function isInstance(one: Slot, { words, from, numbers }: ToldSentence, { own, isIf, sense }: Candidate): boolean {
  if (!isCounted(one) || senseAt(words, one) !== '') return false;
  // 違規五次即註銷: it says what comes of it
  if (isIf && COMES.test(words.slice(one.end))) return false;
  const fits = sense === 'least' ? one.low >= own.low : sense === 'most' && one.low <= own.low;
  return isIf ? fits || (sense === '' && !isCondition(words, one)) || (sense !== '' && !isCondition(words, one) && NAMES_COUNT.test(one.clause)) : fits && isOperand(one, from, numbers);
}
const COMES = /^[^，。；]{0,6}(?:即|就|則|者|，(?:即|就|則|應|得|可|不|將|停|註|取))/;
/** 核定名額十五名 */
const NAMES_COUNT = /核定|實際|現有|編制|在籍|在學|註冊人數/;
/** 四人房600床: what the rows of a table make together. */
function isSumOfCells(one: Slot, rows: readonly Candidate[]): boolean {
  return isCounted(one) && [...one.near].some((pair) => {
    const all = rows.filter(({ rule }) => rule.pairs.has(pair));
    return all.length > 1 && isSame(all.reduce((sum, { own }) => sum + own.low, 0), one.low);
  });
}
/** 基本時數, 每週: the clause in front of a number, where none of its words says much. */
const frontOf = (words: string, at: number): string => /[^，。；：、]*$/.exec(words.slice(0, at))![0].replace(/^\s*(?:答|問|A|Q)?[0-9]*[：:]?/, '');
const isNamedIn = (front: string, words: string, at: number): boolean => front.length < 2 || [...front].slice(1).some((c, i) => words.slice(0, at).includes(front[i]! + c));
/** Why a rule with another number is not the one that is told. */
const OF_ANOTHER: Readonly<Record<string, (one: Slot, sentence: ToldSentence, candidate: Candidate, rules: Rules) => boolean>> = {
  saysSame: (one, _, { own }) => saysSame(one, own),
  isFar: (one, _, { own }) => isFar(one, own),
  isScaled,
  isInstance,
  isOfPeriod: (one, { words }, { own, sense }) => one.unit === DAY_OF_YEAR && (own.isEnd === true || sense !== '') && !one.isEnd && !ENDS_THERE.test(words.slice(Math.max(0, one.start - 6), one.end + 3)),
  isOtherSubject: (_, { words }, { rule }) => haveOtherSubjects(words, rule.words),
  isOfCells: (one, _, { rule }, { byUnit }) => rule.element.cells !== null && isSumOfCells(one, (byUnit.get(one.unit) ?? []).filter(({ rule: { element } }) => element === rule.element)),
  isStrange: (one, sentence, candidate, rules) => !sharesWords(hintsFor(one, sentence, candidate, rules)),
  isNameless: (one, { words }, { rule, own }) => isCounted(one) && one.near.size === 0 && senseAt(words, one) === '' && !isNamedIn(frontOf(words, one.start), rule.words, own.start),
  isShareOf: (one, { numbers }, _, { byUnit }) => isCounted(one) && one.unit !== SHARE && numbers.some(({ value }) => value > one.low && (byUnit.get(SHARE) ?? []).some(({ own }) => own.low === own.high && Math.abs(value * own.low - one.low) < 1e-9)),
  isSum: (one, { words }, { rule, own }) => SUM.test(words.slice(0, one.start)) !== SUM.test(rule.words.slice(0, own.start)),
};

/** 攀岩場之管理單位: where a row is named, no other row of its table is told. */
const isOfOtherRow = ({ words }: ToldSentence, { rule: { label, labels } }: Candidate): boolean => labels.length > 0 && !words.includes(label) && labels.some((other) => other.length >= SHORTEST_LABEL && words.includes(other));
const SHORTEST_LABEL = 3;
/** The rules that a number or an office of a sentence may be told of; none where it is of the paper itself. */
export const candidatesFor = (one: Slot, sentence: ToldSentence, rules: Rules, isMeant: (candidate: Candidate) => boolean = () => true): readonly Candidate[] => (Object.values(OF_ITSELF).some((isSo) => isSo(one, sentence, rules)) ? [] : (rules.byUnit.get(one.unit) ?? []).filter((candidate) => !isOfOtherRow(sentence, candidate) && isMeant(candidate)));

/** The rule with another number that is told, by how likely each is; null for none. */
export function otherTold(one: Slot, sentence: ToldSentence, candidates: readonly Candidate[], likely: readonly number[], rules: Rules): Candidate | null {
  const near = likely.map((chance, i) => (isFar(one, candidates[i]!.own) ? 0 : chance));
  const best = candidates[near.indexOf(Math.max(...near))]!;
  // 半年內 of a rule that is to say 一年內: no other rule than the one that is told
  const without = ({ rule, own }: Candidate): string => rule.words.replace(own.printed, '');
  const isTwin = (candidate: Candidate): boolean => candidate !== best && without(candidate) === without(best);
  const [same, other] = candidates.reduce(([a, b], candidate, i) => (saysSame(one, candidate.own) || (one.low !== one.high && holds(candidate.rule, one)) ? [a + likely[i]!, b] : isFar(one, candidate.own) && !isTwin(candidate) ? [a, b] : [a, b + likely[i]!]), [0, 0] as [number, number]);
  // the same sentence has the number, too
  const isBeside = candidates.some(({ own, rule }, i) => rule === best.rule && saysSame(one, own) && likely[i]! > HARDLY);
  // what the regulation has elsewhere is mostly told of that
  const sure = one.unit === CYCLE ? SUREST : candidates.some(({ own }) => saysSame(one, own)) ? SURER : SURE;
  return other >= sure && same < UNLIKELY && !isBeside && !Object.values(OF_ANOTHER).some((isSo) => isSo(one, sentence, best, rules)) ? best : null;
}

/** Where a sentence tells a rule with another number or another office than it has. */
export function retoldIn(sentence: ToldSentence, rules: Rules, isMeant?: (candidate: Candidate) => boolean): Retold[] {
  return sentence.slots.flatMap((one) => {
    const candidates = candidatesFor(one, sentence, rules, isMeant);
    const candidate = candidates.length === 0 ? null : otherTold(one, sentence, candidates, likelihoods(one, sentence, candidates, rules), rules);
    return candidate ? [{ one, sentence, candidate }] : [];
  });
}
