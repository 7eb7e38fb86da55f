/**
 * Which rule a clause of a paper tells again that says no number: a choice between all clauses of the rules that say something of the same (計入 or not, 考試前 or 考試後, on
 * whose cost, which of a closed set), and none of them. How much each hint says is learnt (`bench/sense.ts`) from papers that tell rules rightly.
 */
import type { Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { casesOf } from './statement-words.ts';
import { deedsIn, deniedIn, formsOf, saysSameSense, sensesIn, type Sense } from './sense-slots.ts';
import { OF_NO_SENSE, OF_SENSE } from './sense-weights.ts';
import { isOfWork, sentencesOfRules } from './rule-sentences.ts';
import { amountsIn, isSame, keysOf, tenseAt, type Slot } from './told-slots.ts';
import type { ToldSentence } from './told-match.ts';

/** A sentence of a rule. */
interface SenseRule {
  readonly version: RegulationVersion;
  readonly element: Element;
  readonly from: number;
  readonly words: string;
  readonly provision: string;
  readonly pairs: ReadonlySet<string>;
  readonly amounts: readonly Slot[];
  readonly cases: ReadonlyMap<string, string>;
  readonly age: 'old' | 'new' | 'both';
  readonly senses: readonly Sense[];
  /** The words of the items below it. */
  readonly items: ReadonlySet<string>[];
}

export interface SenseCandidate {
  readonly rule: SenseRule;
  readonly own: Sense;
}

export interface SenseRules {
  readonly rules: readonly SenseRule[];
  readonly byName: ReadonlyMap<string, readonly SenseCandidate[]>;
  readonly denied: ReadonlySet<string>;
  /** In how many rules each pair of characters stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of what is denied nowhere but in papers. */
  readonly more: Map<string, readonly SenseCandidate[]>;
}

/** 應不予核准： 一、停止補助期間者: what is said of a list is said of each item; told with the words of one of them. */
function addItem(rule: SenseRule | undefined, item: string): void {
  if (!rule || rule.items.length >= MOST_ITEMS || rule.senses.length === 0) return;
  rule.items.push(keysOf(item));
}
const MOST_ITEMS = 30;

/** What the text as it is to be and the text in force say; a sentence that stands in both is one. */
export function senseRulesOf(next: RegulationVersion | null, old: RegulationVersion | null): SenseRules {
  const both = [next ?? [], old ?? []].flat();
  const denied = new Set(both.flatMap((version) => sentencesOfRules(version).flatMap(({ words }) => deniedIn(words))));
  const seen = new Map<string, SenseRule>();
  for (const version of both) {
    for (const sentence of sentencesOfRules(version)) {
      const { element, from, words, context, provision } = sentence;
      if (isOfWork(sentence)) continue;
      const before = seen.get(words);
      if (before) {
        if (before.version !== version) seen.set(words, { ...before, age: 'both' });
        continue;
      }
      const age = both.length < 2 ? 'both' : version === next ? 'new' : 'old';
      seen.set(words, { version, element, from, words, provision, pairs: new Set([...keysOf(context), ...keysOf(words)]), amounts: amountsIn(words), cases: casesOf(words), age, senses: [...sensesIn(words), ...deedsIn(words, denied)], items: [] });
    }
  }
  const items = new Map(both.flatMap((version) => sentencesOfRules(version)).flatMap(({ words, lead }) => (lead ? [[`${lead.words} ${words}`, [lead.words, words] as const] as const] : [])));
  for (const [lead, words] of items.values()) addItem(seen.get(lead), words);
  const rules = [...seen.values()];
  const counts = new Map<string, number>();
  const byName = new Map<string, SenseCandidate[]>();
  for (const rule of rules) {
    for (const pair of rule.pairs) counts.set(pair, (counts.get(pair) ?? 0) + (rule.age === 'both' ? 1 : 1 / 2));
    for (const own of rule.senses) {
      const all = byName.get(own.of) ?? [];
      byName.set(own.of, all);
      all.push({ rule, own }, ...rule.items.map((item) => ({ rule, own: { ...own, rest: new Set([...own.rest, ...item]) } })));
    }
  }
  return { rules, byName, denied, counts, more: new Map() };
}

/** The clauses of the rules that say something of the same. */
export function candidatesFor({ of }: Sense, { rules, byName, more }: SenseRules): readonly SenseCandidate[] {
  const known = byName.get(of) ?? more.get(of);
  if (known) return known;
  const found = of.startsWith('否:') ? rules.flatMap((rule) => (rule.words.search(formsOf(of.slice(2))) >= 0 ? deedsIn(rule.words, [of.slice(2)]).map((own): SenseCandidate => ({ rule, own })) : [])) : [];
  more.set(of, found);
  return found;
}

/** What a sentence of a paper says that a rule may say as well. */
export function sensesTold({ words }: ToldSentence, { denied }: SenseRules): Sense[] {
  return [...sensesIn(words), ...deedsIn(words, new Set([...denied, ...deniedIn(words)]))];
}

type Hints<Name extends string> = Readonly<Record<Name, number>>;
const no = Number;
const COMMON = 0.3;
const LOSS = 0.2;
const EXCEPT = /但|惟|除|例外|不在此限|必要時|特殊|得經|始得|方得|方可|才[得可能]/;

/** What speaks for a rule, and against it. */
export function senseHints(one: Sense, { slots, cited, above, words, keys }: ToldSentence, { rule, own }: SenseCandidate, { counts }: SenseRules): Hints<keyof typeof OF_SENSE> {
  const sum = (pairs: Iterable<string>, isShared: (pair: string) => boolean): number => {
    let all = 0;
    for (const pair of pairs) if (isShared(pair)) all += Math.max(COMMON, 1 - LOSS * ((counts.get(pair) ?? 1) - 1));
    return all;
  };
  const part = (shared: number, all: number): number => (all === 0 ? 0 : shared / all);
  const any = (): boolean => true;
  const near = sum(one.near, (pair) => own.near.has(pair));
  const [cases, others] = [casesOf(one.clause.replace(one.printed, ' ')), casesOf(own.clause.replace(own.printed, ' '))];
  const agreeing = [...cases].filter(([key, value]) => value.split(' ').some((x) => others.get(key)?.split(' ').includes(x))).length;
  const apart = [...cases].some(([key, value]) => others.has(key) && !value.split(' ').some((x) => others.get(key)!.split(' ').includes(x)));
  const holds = (slot: Slot): boolean => rule.amounts.some(({ unit, low }) => unit === slot.unit && isSame(low, slot.low));
  const amounts = slots.filter(({ unit }) => unit !== '單位');
  const tense = tenseAt(words, one);
  return {
    near: Math.min(4, near), partOfTold: part(near, sum(one.near, any)), partOfOwn: part(near, sum(own.near, any)),
    inRule: Math.min(4, sum(one.near, (pair) => own.rest.has(pair) && !own.near.has(pair))), inSentence: Math.min(4, sum(one.rest, (pair) => own.rest.has(pair) && !one.near.has(pair))), partOfRule: part(sum(own.rest, (pair) => one.rest.has(pair)), sum(own.rest, any)),
    above: Math.min(3, sum(above, (pair) => !keys.has(pair) && rule.pairs.has(pair))),
    anchors: Math.min(3, amounts.filter(holds).length), against: Math.min(2, amounts.filter((slot) => !holds(slot) && rule.amounts.some(({ unit }) => unit === slot.unit)).length),
    cited: no(cited !== null && cited === rule.provision), otherCited: no(cited !== null && cited !== rule.provision),
    sameCase: Math.min(2, agreeing), otherCase: no(apart), sameForm: no(one.isCase === own.isCase), otherForm: no(one.isCase !== own.isCase),
    outright: no(own.isOutright && one.isOutright), except: no(EXCEPT.test(rule.words) !== EXCEPT.test(words)),
    otherTense: no(tense !== '' && rule.age !== 'both' && rule.age !== tense), older: no(rule.age === 'old'),
  };
}

/** 會議紀錄, 申請人: what happened, and what is asked. */
const OWN_WORK = /建議|當選|贊成|反對|預估|預計|統計|截至|去年|目前|現況|實際|應到|出席[：:]|表決|棄權|請假|缺席|今年|本年度|本次|人次|貴|檢送|提案|案由|決議|[臨動]議|主席|時間[：:]|地點/;
const OF_ONE = /我|您|[你妳]|該[生員案師]|某|例如|假[如設]|[甲乙丙丁][生君師案員]|小[明美華]/;
/** What speaks for what the paper says of itself. */
export function senseHintsForNone(one: Sense, { words, line, keys }: ToldSentence): Hints<keyof typeof OF_NO_SENSE> {
  return {
    always: 1, ownWork: no(OWN_WORK.test(line)), case: no(OF_ONE.test(line)), question: no(/[？?]|能否|是否|可否/.test(line)), isCase: no(one.isCase), few: no(one.near.size < 2), nothing: no(one.near.size === 0), keys: Math.min(3, keys.size / 5),
    time: no(one.kind === 'time'), cost: no(one.kind === 'cost'), set: no(one.kind === 'set'), outright: no(one.isOutright), changed: no(/修正|增列|增訂|刪除|改為|調整|放寬|原|現行/.test(words)),
  };
}

const weigh = <Name extends string>(hints: Hints<Name>, weights: Readonly<Record<Name, number>>): number => (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * hints[name], 0);

/** What a clause says, and the rule that says it otherwise. */
export interface ToldOtherwise {
  readonly one: Sense;
  readonly sentence: ToldSentence;
  readonly candidate: SenseCandidate;
  readonly sure: number;
}

export const SURE_OF_SENSE = 0.75;
/** 列入, without 應 or 得, may be told of a case. */
const SURER = 0.95;
export const UNLIKELY_SENSE = 0.1;

/** 檢查無誤後十日, of a rule with a number of its own: numbers are compared as such. */
export const isToldBy = (one: Sense, { own, rule }: SenseCandidate): boolean => saysSameSense(one, own) || (one.of === own.of && one.value === `${own.value}#` && rule.amounts.some(({ unit, start }) => OF_TIME.test(unit) && start >= own.end && start - own.end <= SOON));
/** So far behind 檢查無誤後 stands its number. */
const SOON = 16;
const OF_TIME = /[日月週年時]$|學期/;

/** What was decided of late, and what is worked out. */
const OF_THIS_CASE = /本(?:要點|辦法|規定|規則|準則|細則|須知|章程)|[本旨]案|業經|擬[提送]|提[送請案]|第[0-9一二三四五六七八九十]+次|[0-9]月[0-9]+日/;
const OF_EXAMPLE = /(?:學員|學生|教師|員工|申請人|廠商|某)[甲乙丙丁A-Z]|例[一二三四五六七八九十0-9如：:]|舉例|為例|試算/;
/** Is it nothing that a rule may say? */
export const mayBeSaid = (one: Sense, { line, words }: ToldSentence): boolean => !one.isCase && !/[？?]|能否|是否|可否/.test(line) && !OF_EXAMPLE.test(line) && !(one.of === '會議' && OF_THIS_CASE.test(line)) && words.lastIndexOf('「', one.start) <= words.lastIndexOf('」', one.start) && !/(?:原|現行|過去|以往|修正前)[^，。；]*$/.test(words.slice(0, one.start));

/** Without words in common nothing is told. */
function sharesEnough(one: Sense, { near, inRule, inSentence, above, partOfTold, anchors, against }: Hints<keyof typeof OF_SENSE>): boolean {
  const byNumbers = against === 0 ? anchors : 0;
  if (one.kind === 'set') return near + inRule >= LEAST_SHARED && partOfTold >= HALF;
  // 答：學期結束前: the question says of what
  return near + inRule + byNumbers + (one.kind === 'time' ? (one.near.size === 0 ? above : 0) : inSentence / 2) >= LEAST_SHARED;
}
const LEAST_SHARED = 0.6;
const HALF = 0.5;
/** So much of a part of a list another part may share. */
const MOST_OF_OTHER = 0.6;

/** Where a sentence says otherwise what a rule says. */
export function toldOtherwise(sentence: ToldSentence, rules: SenseRules): ToldOtherwise[] {
  return sensesTold(sentence, rules).flatMap((one) => {
    const candidates = candidatesFor(one, rules);
    if (!mayBeSaid(one, sentence) || candidates.every((candidate) => isToldBy(one, candidate))) return [];
    const scores = [weigh(senseHintsForNone(one, sentence), OF_NO_SENSE), ...candidates.map((candidate) => weigh(senseHints(one, sentence, candidate, rules), OF_SENSE))];
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((a, b) => a + b, 0);
    let [same, other, best] = [0, 0, -1];
    candidates.forEach((candidate, i) => {
      const likely = odds[i + 1]! / all;
      if (isToldBy(one, candidate)) same += likely;
      else {
        other += likely;
        if (best < 0 || likely > odds[best + 1]! / all) best = i;
      }
    });
    const hints = best < 0 ? null : senseHints(one, sentence, candidates[best]!, rules);
    // a sentence that says both is told of either, but for lists whose parts changed places
    const isBoth = best >= 0 && candidates.some((candidate) => candidate.rule === candidates[best]!.rule && isToldBy(one, candidate) && (senseHints(one, sentence, candidate, rules).partOfTold > MOST_OF_OTHER || hints!.partOfTold < 1));
    // what is to be cannot say otherwise than a rule that is to be gone
    const isGone = best >= 0 && candidates[best]!.rule.age === 'old' && tenseAt(sentence.words, one) !== 'old' && !candidates.some((candidate, i) => candidate.rule.age !== 'old' && odds[i + 1]! / all > UNLIKELY_SENSE);
    return hints && !isBoth && !isGone && sharesEnough(one, hints) && other >= (one.isOutright ? SURE_OF_SENSE : SURER) && same < UNLIKELY_SENSE ? [{ one, sentence, candidate: candidates[best]!, sure: other }] : [];
  });
}
