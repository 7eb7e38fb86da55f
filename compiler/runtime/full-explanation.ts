/** A result with everything that can be said of it: exceptions considered, what would change it, what is missing and who has it. */
import { definitionsOf, isGiven, reasonsOf, type Basis, type ConsideredDefinition, type Reasons } from './basis.ts';
import { changeLines, changesOf, type Change } from './changes.ts';
import { considerEntries, entriesLine, someOf, type ConsideredEntries, type ConsideredEntry } from './considered-entries.ts';
import type { GuideCondition, GuideFact, RuleGuide } from './guide.ts';
import { laterMissing } from './later-needs.ts';
import { readably } from './readable.ts';
import type { Result } from './result.ts';
import { NO, YES } from './truth.ts';

/** A condition with its answer. */
export interface Considered {
  readonly clause: GuideCondition['clause'];
  readonly name: string | null;
  readonly provision: string;
  readonly words: string;
  readonly phrase: string | null;
  readonly result: 'holds' | 'doesNotHold' | 'undetermined';
  readonly missing: readonly string[];
}

/** A missing fact and who can supply it. */
export interface Need {
  readonly fact: string;
  readonly supplier: string;
  /** 「選課」的「學分」，由教務處提供; 「學生」的「修課」第2筆（學分 3）的「成績」，由教務處提供 */
  readonly text: string;
  /** Of a field of entries: the places of those that lack it, from 1. Left out where it is not known which do. */
  readonly entries?: readonly number[];
  /** Nobody can supply it: the input says that there is none (null), and the rule reads its value all the same. */
  readonly absent?: true;
}

export interface FullResult extends Result {
  /**
   * The values that suffice for the outcome, by alias as in `because`; where there are several, each is enough without the others, the first one is told of first. None for an
   * undetermined result.
   */
  readonly basis: readonly Basis[];
  /** The definitions that the first of them rests on. */
  readonly definitions: readonly ConsideredDefinition[];
  /** The conditions under which the rule applies (適用). */
  readonly applies: readonly Considered[];
  readonly exceptions: readonly Considered[];
  /** Of every aggregate over a known list, which entries decide it. */
  readonly entries: readonly ConsideredEntries[];
  /** Empty for an undetermined result: then `needs` says what to do. */
  readonly changes: readonly Change[];
  readonly needs: readonly Need[];
  /** What may be missing next, depending on what is supplied. */
  readonly later: readonly Need[];
  /** Names of facts that are not known and change nothing: the result is decided all the same. */
  readonly regardless: readonly string[];
}

const RESULT_WORDS: Readonly<Record<Considered['result'], string>> = { holds: '成立', doesNotHold: '不成立', undetermined: '無法判定' };

function consider(condition: GuideCondition, input: object): Considered {
  const { clause, name, provision, words, phrase } = condition;
  const answer = condition.holds(input);
  const result = answer === YES ? 'holds' : answer === NO ? 'doesNotHold' : 'undetermined';
  return { clause, name, provision, words, phrase, result, missing: typeof answer === 'object' ? answer.missing : [] };
}

/** Does the input say that there is no such fact? */
function isAbsent({ optional = false, path: [record, field] }: GuideFact, input: object): boolean {
  const given = optional && Object.hasOwn(input, record) ? (input as Record<string, unknown>)[record] : undefined;
  return typeof given === 'object' && given !== null && Object.hasOwn(given, field) && (given as Record<string, unknown>)[field] === null;
}

/** The entries of a list that lack a field: those that an aggregate is open for, or where none looks at them, all that do not say it. */
function lackingEntries(missing: string, { type, path: [record, field] }: GuideFact, input: object, considered: readonly ConsideredEntries[]): readonly Pick<ConsideredEntry, 'position' | 'place'>[] {
  const open = new Map(considered.flatMap(({ entries }) => entries).filter((entry) => entry.missing.includes(missing)).map((entry) => [entry.position, entry]));
  if (open.size > 0) return [...open.values()].sort((a, b) => a.position - b.position);
  const lacked = type.kind === 'list' && type.element.kind === 'record' ? type.element.fields.find(({ name }) => missing.endsWith(` ${name}`)) : undefined;
  const list = (input as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[record]?.[field];
  if (!lacked || !Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, i) => (typeof entry === 'object' && entry !== null && (entry as Record<string, unknown>)[lacked.alias] === undefined ? [{ position: i + 1, place: `第${i + 1}筆` }] : []));
}

/** What is asked of whoever supplies a fact (選課.學分): 「選課」的「學分」，由教務處提供. */
export const usualRequest = (name: string, supplier: string): string => `${name.split('.').map((part) => `「${part}」`).join('的')}，由${supplier}提供`;

function needOf(name: string, guide: RuleGuide, input: object, considered: readonly ConsideredEntries[]): Need {
  const known = guide.facts.find((fact) => fact.name === name) ?? guide.facts.find((fact) => name.startsWith(`${fact.name} `));
  if (!known) return { fact: name, supplier: guide.office, text: `「${name}」，由${guide.office}提供` };
  const supplier = known.supplier ?? guide.office;
  if (known.name !== name) {
    const entries = lackingEntries(name, known, input, considered);
    const [list, field] = [known.name, name.slice(name.lastIndexOf(' ') + 1)];
    const whose = list.split('.').map((part) => `「${part}」`).join('的');
    return { fact: name, supplier, text: `${whose}${someOf(entries.map(({ place }) => place))}的「${field}」，由${supplier}提供`, ...(entries.length > 0 ? { entries: entries.map(({ position }) => position) } : {}) };
  }
  if (isAbsent(known, input)) return { fact: name, supplier, text: `「${name}」寫的是「無」，而規則沒有說「無」的時候怎麼判定；請用「有」「無」把這種情形分開`, absent: true };
  return { fact: name, supplier, text: known.request ?? usualRequest(name, supplier) };
}

/** The full result of one rule. `input` is in alias form (the value of `checkedInput`). Never throws: what cannot be read of it is not known. */
export const explainFully = (guide: RuleGuide, input: object): FullResult => readably((readable: object) => explainRead(guide, readable), input);

function explainRead(guide: RuleGuide, input: object): FullResult {
  const result = guide.explain(input);
  const considered = guide.conditions.map((condition) => consider(condition, input));
  const reasons = reasonsOf(guide, input, result);
  const isDecided = result.outcome !== 'undetermined';
  const definitions = isDecided ? definitionsOf(guide, reasons) : [];
  const entries = considerEntries((guide.aggregates ?? []).filter(({ list }) => !isDecided || decides(list, guide, reasons)), input, Object.fromEntries([...definitions.map(({ values }) => values), result.because[0]?.values ?? {}].flatMap((values) => Object.entries(values))), isDecided);
  return {
    ...result,
    basis: reasons.basis,
    definitions,
    applies: considered.filter((c) => c.clause === '適用'),
    exceptions: considered.filter((c) => c.clause !== '適用'),
    entries,
    changes: changesOf(guide, input),
    needs: result.missing.map((name) => needOf(name, guide, input, entries)),
    later: laterMissing(guide, input, result.missing).map((name) => needOf(name, guide, input, [])),
    regardless: isDecided ? guide.facts.flatMap((fact) => (isGiven(fact, input) ? openFields(fact, guide, input) : [fact.name])) : [],
  };
}

/** 學生.修課第3、31筆的成績: what entries of a list lack that an aggregate looks at. */
function openFields({ name: list }: GuideFact, { aggregates = [] }: RuleGuide, input: object): string[] {
  const places = new Map<string, Set<number>>();
  for (const one of aggregates.filter((aggregate) => aggregate.list === list)) {
    for (const [i, { answer }] of (one.entries(input) ?? []).entries()) {
      if (typeof answer === 'object') for (const missing of answer.missing) places.set(missing, (places.get(missing) ?? new Set()).add(i + 1));
    }
  }
  return [...places].filter(([missing]) => missing.startsWith(`${list} `)).map(([missing, at]) => `${list}第${[...at].sort((a, b) => a - b).join('、')}筆的${missing.slice(missing.lastIndexOf(' ') + 1)}`);
}

/** Does an outcome rest on a list? */
const decides = (list: string, { facts }: RuleGuide, reasons: Reasons): boolean => reasons.facts.includes(list) || !facts.some(({ name }) => name === list);

/** 除外「延修生、畢業班、轉學生」（第三點第四款）：不成立 */
function consideredLine({ clause, name, provision, words, phrase, result, missing }: Considered): string {
  const lacking = missing.length > 0 ? `，缺少${missing.join('、')}` : '';
  return `${clause}${name === null ? '' : `「${name}」`}「${phrase ?? words}」（${provision}）：${RESULT_WORDS[result]}${lacking}`;
}

/** Facts that the same office supplies on one line: 待補：「選課」的「學分」、「選課」的「學年」，由教務處提供 */
function needLines(head: string, needs: readonly Need[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { text } of needs) {
    const at = text.lastIndexOf('，');
    groups.set(text.slice(at), [...(groups.get(text.slice(at)) ?? []), text.slice(0, at)]);
  }
  return [...groups].map(([by, facts]) => `${head}：${facts.join('、')}${by}`);
}

/** The conditions considered, one line each. One of application is told of where it is open, or why nothing applies; then exceptions do not matter. */
export function fullReasons(full: FullResult): string[] {
  const outside = full.applies.filter((c) => c.result === 'doesNotHold');
  const told = full.entries.filter(({ words, entries }) => entries.length > 0 && (outside.length === 0 || outside.some((c) => c.words.includes(words))));
  return [...full.applies.filter((c) => c.result !== 'holds').map(consideredLine), ...(outside.length > 0 ? [] : full.exceptions.map(consideredLine)), ...told.map(entriesLine)];
}

/** What a full result says beyond `explainResult`, one line each. */
export function fullLines(full: FullResult): string[] {
  return [
    ...fullReasons(full),
    ...changeLines(full.changes).map((text) => `改變：${text}`),
    ...(full.regardless.length > 0 && full.applies.every((c) => c.result !== 'doesNotHold') ? [`不影響：${full.regardless.join('、')} 未提供；其他事實不變時，不論為何，結果都相同`] : []),
    ...needLines('待補', full.needs.filter((need) => !need.absent)),
    ...needLines('視情形另補', full.later.filter((need) => !need.absent)),
    ...full.needs.filter((need) => need.absent).map(({ text }) => `注意：${text}`),
  ];
}
