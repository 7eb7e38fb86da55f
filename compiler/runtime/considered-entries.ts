/** Which entries of a list an aggregate (任一 全部 個數 最大 …) owes its result to. */
import type { GuideAggregate, GuideEntry } from './guide.ts';
import { orderExact } from './rational.ts';
import { NO, YES } from './truth.ts';

/** One entry with what the condition says of it, or that it is the greatest or least one. */
export interface ConsideredEntry {
  /** From 1, in the order of the list. */
  readonly position: number;
  /** By alias, as shown to people; unknown ones are left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly result: 'holds' | 'doesNotHold' | 'undetermined' | 'greatest' | 'least';
  readonly missing: readonly string[];
  /** 第2筆（學分 2、成績 59）不成立 */
  readonly text: string;
}

/** An aggregate with the entries that decide it, in order; those that say nothing about its result are left out. */
export interface ConsideredEntries {
  /** 全部（學生.修課 皆 修課.成績 ≥ 60） */
  readonly words: string;
  /** 學生.修課 */
  readonly list: string;
  /** How many entries the list has. */
  readonly count: number;
  readonly entries: readonly ConsideredEntry[];
}

interface Judged {
  readonly entry: GuideEntry;
  readonly position: number;
  readonly result: ConsideredEntry['result'];
}

const WORDS: Readonly<Record<ConsideredEntry['result'], string>> = { holds: '成立', doesNotHold: '不成立', undetermined: '無法判定', greatest: '最大', least: '最小' };

/** More entries than these are counted in text, not listed. */
const MOST_LISTED = 5;

function shown({ entry, position, result }: Judged): ConsideredEntry {
  const values = entry.values.filter((value): value is [string, string, string] => value[2] !== undefined);
  const listed = values.map(([, name, text]) => (name === '' ? text : `${name} ${text}`)).join('、');
  const missing = typeof entry.answer === 'object' ? entry.answer.missing : [];
  const lacking = missing.length > 0 ? `，缺少${missing.map((name) => name.slice(name.lastIndexOf(' ') + 1)).join('、')}` : '';
  return { position, values: Object.fromEntries(values.map(([alias, , text]) => [alias, text])), result, missing, text: `第${position}筆${listed === '' ? '' : `（${listed}）`}${WORDS[result]}${lacking}` };
}

/** The greatest or least of those that count, all of them where several are equal. */
function extremes(all: readonly Judged[], sign: 1 | -1): Judged[] {
  const [first, ...others] = all.filter((one) => one.result === 'holds');
  if (!first) return [];
  const best = others.reduce((found, one) => (sign * orderExact(one.entry.amount, found.entry.amount) > 0 ? one : found), first);
  return [first, ...others].filter(({ entry }) => orderExact(entry.amount, best.entry.amount) === 0).map((one) => ({ ...one, result: sign === 1 ? 'greatest' : 'least' }));
}

/** The entries that a result rests on: those that fail of 全部, those that hold of 任一, the fewer ones of a count or a sum; while it is open, those that are. */
function deciding(operation: GuideAggregate['operation'], all: readonly Judged[]): readonly Judged[] {
  const those = (result: Judged['result']): Judged[] => all.filter((one) => one.result === result);
  const [yes, no, open] = [those('holds'), those('doesNotHold'), those('undetermined')];
  const settled = operation === 'all' ? no : operation === 'some' ? yes : [];
  if (settled.length > 0) return settled;
  if (open.length > 0) return open;
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

/** The aggregates of a rule whose list is known, each with its deciding entries. `input` is in alias form. */
export function considerEntries(aggregates: readonly GuideAggregate[], input: object): ConsideredEntries[] {
  return aggregates.flatMap(({ words, list, operation, entries }) => {
    const all = entries(input)?.map((entry, i): Judged => ({ entry, position: i + 1, result: entry.answer === YES ? 'holds' : entry.answer === NO ? 'doesNotHold' : 'undetermined' }));
    return all ? [{ words, list, count: all.length, entries: deciding(operation, all).map(shown) }] : [];
  });
}

/** 逐筆「全部（…）」：第2筆（學分 2、成績 59）不成立 */
export function entriesLine({ words, entries }: ConsideredEntries): string {
  const rest = entries.length - MOST_LISTED;
  return `逐筆「${words}」：${entries.slice(0, MOST_LISTED).map((entry) => entry.text).join('、')}${rest > 0 ? `，另有 ${rest} 筆` : ''}`;
}
