/** Which entries of a list an aggregate (任一 全部 個數 最大 …) owes its result to. */
import { rationalText } from './decimal.ts';
import type { GuideAggregate, GuideEntry } from './guide.ts';
import { orderExact, rational, type Rational } from './rational.ts';
import { NO, YES } from './truth.ts';
import { anyAnswer } from './undetermined.ts';

/** One entry with what the condition says of it, or that it is the greatest or least one. */
export interface ConsideredEntry {
  /** From 1, in the order of the list. */
  readonly position: number;
  /** By alias, as shown to people; unknown ones are left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly result: 'holds' | 'doesNotHold' | 'undetermined' | 'greatest' | 'least';
  /** Of a sum of what a definition says of the entry: how much that is. */
  readonly amount?: string;
  readonly missing: readonly string[];
  /** 第2筆（學分 2、成績 59） */
  readonly place: string;
  /** 第2筆（學分 2、成績 59）不成立 */
  readonly text: string;
}

/** An aggregate with the entries that decide it, in order; those that say nothing about its result are left out. */
export interface ConsideredEntries {
  /** 全部（學生.修課 皆 修課.成績 ≥ 60） */
  readonly words: string;
  /** 學生.修課 */
  readonly list: string;
  readonly operation: GuideAggregate['operation'];
  /** How many entries the list has. */
  readonly count: number;
  /** What it comes to; left out where that is not shown with the result. */
  readonly shown?: string;
  readonly entries: readonly ConsideredEntry[];
  /** How many entries of each result there are; left out where the greatest or the least is looked for. */
  readonly tally?: Readonly<Record<'holds' | 'doesNotHold' | 'undetermined', number>>;
}

interface Judged {
  readonly entry: GuideEntry;
  readonly position: number;
  readonly result: ConsideredEntry['result'];
  /** Of a sum of what a definition says. */
  readonly amount?: Rational;
}

const WORDS: Readonly<Record<ConsideredEntry['result'], string>> = { holds: '成立', doesNotHold: '不成立', undetermined: '無法判定', greatest: '最大', least: '最小' };

/** What is added up counts or does not. */
const wordOf = (operation: GuideAggregate['operation'], result: ConsideredEntry['result']): string => (operation === 'sum' && result === 'holds' ? '計入' : operation === 'sum' && result === 'doesNotHold' ? '不計' : WORDS[result]);

/** More entries than these are counted in text, not listed. */
const MOST_LISTED = 5;

function shown({ entry, position, result, amount }: Judged, operation: GuideAggregate['operation']): ConsideredEntry {
  const values = entry.values.filter((value): value is [string, string, string] => value[2] !== undefined);
  const listed = values.map(([, name, text]) => (name === '' ? text : `${name} ${text}`)).join('、');
  const missing = typeof entry.answer === 'object' ? entry.answer.missing : [];
  const lacking = missing.length > 0 ? `，缺少${missing.map(fieldOf).join('、')}` : '';
  const place = `第${position}筆${listed === '' ? '' : `（${listed}）`}`;
  const word = amount && amount.n !== 0n ? `計 ${rationalText(amount)}` : wordOf(operation, result);
  return { position, values: Object.fromEntries(values.map(([alias, , text]) => [alias, text])), result, ...(amount ? { amount: rationalText(amount) } : {}), missing, place, text: `${place}${word}${lacking}` };
}

/** 學生.修課 的 成績: the field of an entry that is missing. */
const fieldOf = (missing: string): string => missing.slice(missing.lastIndexOf(' ') + 1);

/** The greatest or least of those that count, all of them where several are equal. */
function extremes(all: readonly Judged[], sign: 1 | -1): Judged[] {
  const [first, ...others] = all.filter((one) => one.result === 'holds');
  if (!first) return [];
  const best = others.reduce((found, one) => (sign * orderExact(one.entry.amount, found.entry.amount) > 0 ? one : found), first);
  return [first, ...others].filter(({ entry }) => orderExact(entry.amount, best.entry.amount) === 0).map((one) => ({ ...one, result: sign === 1 ? 'greatest' : 'least' }));
}

/** The entries that a result rests on: those that fail of 全部, those that hold of 任一, the fewer ones of a count or a sum; while the result is open, those that are. */
function deciding(operation: GuideAggregate['operation'], all: readonly Judged[], isDecided: boolean): readonly Judged[] {
  const those = (result: Judged['result']): Judged[] => all.filter((one) => one.result === result);
  const [yes, no, open] = [those('holds'), those('doesNotHold'), those('undetermined')];
  const settled = operation === 'all' ? no : operation === 'some' ? yes : [];
  if (settled.length > 0) return settled;
  if (open.length > 0 && !(isDecided && yes.length + no.length > 0)) return open;
  switch (operation) {
    case 'all':
      return [];
    case 'some':
    case 'streak':
      return no;
    case 'max':
    case 'min':
      return extremes(all, operation === 'max' ? 1 : -1);
    default:
      return yes.length < no.length ? yes : no;
  }
}

/** One entry as all parts of a sum see it: what the cases of a definition say of it. At most one case holds. */
function joined(parts: readonly GuideEntry[]): GuideEntry {
  const [first] = parts as readonly [GuideEntry, ...GuideEntry[]];
  const held = parts.find(({ answer }) => answer === YES);
  return held ?? { ...first, answer: anyAnswer(...parts.map(({ answer }) => answer)) };
}

/** What a definition says of an entry is nothing where no case holds or the case gives 0. */
function judged(entry: GuideEntry, position: number, isValued: boolean): Judged {
  const { answer, amount } = entry;
  if (!isValued || typeof answer === 'object') return { entry, position, result: answer === YES ? 'holds' : answer === NO ? 'doesNotHold' : 'undetermined' };
  const counted = answer === YES && amount ? amount : rational(0n);
  return { entry, position, result: counted.n === 0n ? 'doesNotHold' : 'holds', amount: counted };
}

/** The shown value of each aggregate by its words. */
type Values = Readonly<Record<string, string>>;

/**
 * The aggregates of a rule whose list is known, each with its deciding entries; the parts of one sum together. `input` is in alias form; `isDecided`: the
 * result of the rule is, whatever entries are open.
 */
export function considerEntries(aggregates: readonly GuideAggregate[], input: object, values: Values, isDecided: boolean): ConsideredEntries[] {
  const byWords = new Map<string, GuideAggregate[]>();
  for (const one of aggregates) byWords.set(one.words, [...(byWords.get(one.words) ?? []), one]);
  return [...byWords].flatMap(([words, parts]) => {
    const { list, operation } = parts[0]!;
    const seen = parts.map(({ entries }) => entries(input));
    const isValued = operation === 'sum' && seen.some((entries) => entries?.some(({ amount }) => amount !== undefined));
    const all = seen[0]?.map((_, i) => judged(joined(seen.map((entries) => entries![i]!)), i + 1, isValued));
    if (!all) return [];
    const tally = { holds: 0, doesNotHold: 0, undetermined: 0 };
    for (const { result } of all) tally[result as keyof typeof tally]++;
    return [{
      words, list, operation, count: all.length, ...(values[words] === undefined ? {} : { shown: values[words] }), entries: deciding(operation, all, isDecided).map((one) => shown(one, operation)),
      ...(operation === 'max' || operation === 'min' ? {} : { tally }),
    }];
  });
}

/** The first of them, and how many there are besides. */
export const someOf = (texts: readonly string[]): string => `${texts.slice(0, MOST_LISTED).join('、')}${texts.length > MOST_LISTED ? `，另有 ${texts.length - MOST_LISTED} 筆` : ''}`;

/** 逐筆「全部（…）」：第2筆（學分 2、成績 59）不成立; of many how many there are of each kind, and the first of those that decide. Those that are open are named with what is missing. */
export function entriesLine({ words, operation, count, shown: value, entries, tally }: ConsideredEntries): string {
  const head = `逐筆「${words}」${value === undefined ? '' : `為 ${value}`}：`;
  const { result } = entries[0]!;
  if (count <= MOST_LISTED || !tally) return `${head}${someOf(entries.map(({ text }) => text))}`;
  const kinds = (['holds', 'doesNotHold', 'undetermined'] as const).filter((kind) => tally[kind] > 0).map((kind) => `${tally[kind]} 筆${wordOf(operation, kind)}`);
  const listed = result !== 'undetermined' ? `；${wordOf(operation, result)}者：${someOf(entries.map(({ place, amount }) => `${place}${amount === undefined || amount === '0' ? '' : `計 ${amount}`}`))}` : '';
  return kinds.length === 1 ? `${head}${count} 筆均${wordOf(operation, result)}，如 ${someOf(entries.map(({ place }) => place))}` : `${head}${count} 筆中 ${kinds.join('、')}${listed}`;
}
