/** A result with everything that can be said of it: exceptions considered, what would change it, what is missing and who has it. */
import { changesOf, type Change } from './changes.ts';
import { considerEntries, entriesLine, type ConsideredEntries } from './considered-entries.ts';
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
  /** 「選課」的「學分」，由教務處提供 */
  readonly text: string;
  /** Nobody can supply it: the input says that there is none (null), and the rule reads its value all the same. */
  readonly absent?: true;
}

export interface FullResult extends Result {
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
function isAbsent({ optional, path: [record, field] }: GuideFact, input: object): boolean {
  const given = optional && Object.hasOwn(input, record) ? (input as Record<string, unknown>)[record] : undefined;
  return typeof given === 'object' && given !== null && Object.hasOwn(given, field) && (given as Record<string, unknown>)[field] === null;
}

/** Is nothing known of a fact? */
function isUnknown({ path: [record, field] }: GuideFact, input: object): boolean {
  const given = Object.hasOwn(input, record) ? (input as Record<string, unknown>)[record] : undefined;
  return typeof given !== 'object' || given === null || !Object.hasOwn(given, field) || (given as Record<string, unknown>)[field] === undefined;
}

function needOf(name: string, guide: RuleGuide, input: object): Need {
  const known = guide.facts.find((fact) => fact.name === name) ?? guide.facts.find((fact) => name.startsWith(fact.name));
  if (known?.name === name && isAbsent(known, input)) return { fact: name, supplier: known.supplier, text: `「${name}」寫的是「無」，而規則沒有說「無」的時候怎麼判定；請用「有」「無」把這種情形分開`, absent: true };
  if (known) return { fact: name, supplier: known.supplier, text: known.name === name ? known.request : `「${name}」，由${known.supplier}提供` };
  return { fact: name, supplier: guide.office, text: `「${name}」，由${guide.office}提供` };
}

/** The full result of one rule. `input` is in alias form (the value of `checkedInput`). Never throws: what cannot be read of it is not known. */
export const explainFully = (guide: RuleGuide, input: object): FullResult => readably((readable: object) => explainRead(guide, readable), input);

function explainRead(guide: RuleGuide, input: object): FullResult {
  const result = guide.explain(input);
  const considered = guide.conditions.map((condition) => consider(condition, input));
  return {
    ...result,
    applies: considered.filter((c) => c.clause === '適用'),
    exceptions: considered.filter((c) => c.clause !== '適用'),
    entries: considerEntries(guide.aggregates ?? [], input),
    changes: changesOf(guide, input),
    needs: result.missing.map((name) => needOf(name, guide, input)),
    later: laterMissing(guide, input, result.missing).map((name) => needOf(name, guide, input)),
    regardless: result.outcome === 'undetermined' ? [] : guide.facts.filter((fact) => isUnknown(fact, input)).map(({ name }) => name),
  };
}

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
    ...full.changes.map((change) => `改變：${change.text}`),
    ...(full.regardless.length > 0 && full.applies.every((c) => c.result !== 'doesNotHold') ? [`不影響：${full.regardless.join('、')} 未提供；其他事實不變時，不論為何，結果都相同`] : []),
    ...needLines('待補', full.needs.filter((need) => !need.absent)),
    ...needLines('視情形另補', full.later.filter((need) => !need.absent)),
    ...full.needs.filter((need) => need.absent).map(({ text }) => `注意：${text}`),
  ];
}
