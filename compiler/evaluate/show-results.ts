/** Results of one case as staff read them: name, outcome, provision; with reasons the words of the provision and the values used. */
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import { amountText } from '../runtime/amounts.ts';
import { allocationLines, consequenceLines, fullLines, openEffectLines, reasonWord, type FullResult, type Result } from '../runtime/index.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { chineseNames, showOutcome, showOutcomeWord, showValue } from './outcomes.ts';

export interface EvaluatedCase {
  readonly regulation: string;
  readonly version: string;
  readonly status?: 'draft' | 'adopted';
  readonly asOf: string | null;
  readonly cohort?: number | null;
  /** 施行 …, 適用 …: what decided that it is this version. */
  readonly words?: readonly string[];
  /** The calendar whose days the facts were completed with, and those of the terms beside it that are read. */
  readonly calendar?: string | null;
  /** What has to be known besides. */
  readonly notes?: readonly string[];
  /** Full ones where reasons were asked for. */
  readonly results: Readonly<Record<string, Result | FullResult>>;
}

/** Decided results first, in source order; what does not apply or lacks facts is listed behind them. The one rule that was asked for is shown whole. */
export function showResults(evaluated: EvaluatedCase, checked: CheckedVersion, explain: boolean): string {
  const { text } = checked.version;
  // what belongs to another regulation is cited where it is read, and shown when it is asked for
  const isAlone = Object.keys(evaluated.results).length === 1;
  const entries = checked.items.flatMap((item) => (evaluated.results[item.alias] && (!item.of || isAlone) ? [{ item, result: evaluated.results[item.alias]! }] : []));
  const isIdle = (result: Result): boolean => result.outcome === 'notApplicable' && entries.length > 1;
  const decided = entries.filter(({ result }) => !isIdle(result) && result.outcome !== 'undetermined');
  const open = entries.filter(({ item, result }) => result.outcome === 'undetermined' && !(entries.length > 1 && isOfEntries(item, result, checked)));
  const idle = entries.filter(({ result }) => isIdle(result));
  const head = `${text.institution}${text.title}　${headOf(evaluated)}\n${evaluated.calendar ? `行事曆 ${evaluated.calendar}\n` : ''}${(evaluated.notes ?? []).map((note) => `注意：${note}\n`).join('')}`;
  const seen = new Set<string>();
  const blocks = decided.map(({ item, result }) => withoutRepeats(showOne(item, result, checked, explain), seen));
  if (idle.length) blocks.push(`不適用：${idle.map(({ item }) => item.name).join('、')}\n`);
  if (open.length) blocks.push(explain || !decided.length ? open.map(({ item, result }) => showOpen(item, result)).join('') : `無法判定${open.every(({ result }) => result.missing.length) ? '（缺少事實）' : ''}：${open.map(({ item }) => item.name).join('、')}\n`);
  return `${head}\n${blocks.join('')}`;
}

/** A definition that is used on the entries of a list says nothing by itself where only such an entry is lacking. */
function isOfEntries(item: CheckedItem, { missing }: Result, { records }: CheckedVersion): boolean {
  const isEntry = (record: string): boolean => [...records.values()].some(({ fields }) => fields.some(({ type }) => type.kind === 'list' && type.element.kind === 'record' && type.element.record === record));
  return item.kind === 'definition' && missing.length > 0 && missing.every((path) => isEntry(path.split('.')[0]!));
}

/** What is said of the entries of a list is said once, where it is read first. */
function withoutRepeats(block: string, seen: Set<string>): string {
  return block.split('\n').filter((line) => {
    if (!line.startsWith('　　逐筆') || !seen.has(line)) return seen.add(line);
    return false;
  }).join('\n');
}

/** 版本 114-2　施行 115年5月28日起　適用 115學年度以後入學　基準日 2026-09-01　入學學年度 115 */
const headOf = ({ version, status, words = [], asOf, cohort = null }: EvaluatedCase): string =>
  [`版本 ${version}${status === 'draft' ? '（草案）' : ''}`, ...words, ...(asOf ? [`基準日 ${asOf}`] : []), ...(cohort === null ? [] : [`入學學年度 ${cohort}`])].join('　');

function showOne(item: CheckedItem, result: Result, checked: CheckedVersion, explain: boolean): string {
  const value = showValue(result, item, checked);
  const [because] = result.because;
  const head = `${value === '' ? showOutcome(result) : amountText(value, result.unit)}　${item.name}（${because?.provision ?? ''}）\n`;
  return head + (explain && because ? reasons(item, because, result, checked) + cited(result) + allocated(result) + required(result) : '') + produced(result, checked) + given(result) + more(result);
}

function reasons(item: CheckedItem, because: Result['because'][number], result: Result, checked: CheckedVersion): string {
  const lines = [because.text === '' ? '' : `　　條文：${because.text}`, ...(isExplained(result) ? grounds(item, result, checked) : []), ...(result.caveats ?? []).map((c) => `　　注意：${c}`), result.effects?.length && result.outcome !== 'value' ? `　　效果：${result.effects.join('、')}` : ''];
  return lines.filter(Boolean).map((line) => `${line}\n`).join('');
}

/** The values that suffice: those of the definitions behind them, each with what gives it, and what would be enough without these. */
function grounds(item: CheckedItem, { basis, definitions, entries }: FullResult, checked: CheckedVersion): string[] {
  const shownOf = (of: CheckedItem, values: Readonly<Record<string, string>>): string[] => {
    const names = chineseNames(of, checked);
    return Object.entries(values).map(([alias, shown]) => `${names.get(alias) ?? alias} ${shown}`);
  };
  const toldByEntry = new Set(entries.filter((one) => one.entries.length > 0).map(({ words, shown }) => `${words} ${shown ?? ''}`));
  const behind = definitions.map(({ name, provision, shown, values }) => ({ name, provision, shown, values: shownOf(checked.items.find((i) => i.name === name) ?? item, values).filter((value) => !toldByEntry.has(value)) }));
  const said = new Set([...toldByEntry, ...behind.flatMap(({ name, shown, values }) => [`${name} ${shown}`, ...values])]);
  const [first = [], ...others] = basis.map((values) => shownOf(item, values));
  const own = first.filter((value) => !said.has(value));
  const told = new Set([...first, ...said]);
  return [
    ...(own.length > 0 ? [`　　依據：${own.join('、')}`] : []),
    ...behind.map(({ name, provision, shown, values }) => `　　依據「${name}」（${provision}）：${shown}${values.length > 0 ? `（${values.join('、')}）` : ''}`),
    ...others.filter((values) => values.some((value) => !told.has(value))).map((values) => `　　又因：${values.join('、')}（單憑這些，結果亦同）`),
  ];
}

/** What is read of other regulations. */
const cited = ({ because }: Result): string => because.map(({ regulation, provision, name, text }) => (regulation === undefined ? '' : `　　引「${name}」：${provision}：${text}\n`)).join('');

/** What counts where, and why that is not enough. */
const allocated = ({ allocation }: Result): string => (allocation ? allocationLines(allocation).map((line) => `　　${line}\n`).join('') : '');

/** What a conclusion requires, each with its outcome; the sides of a conflict are among the exceptions. */
function required({ because }: Result): string {
  return because.map(({ name, provision, outcome }) => (name !== undefined && outcome !== undefined ? `　　須「${name}」（${provision}）：${OUTCOME_WORDS[outcome]}\n` : '')).join('');
}

/** The values that a conclusion hands out. */
function produced({ produces = {} }: Result, checked: CheckedVersion): string {
  return Object.entries(produces).map(([alias, { value, unit, missing = [] }]) => {
    const item = checked.items.find((i) => i.alias === alias);
    if (!item) return '';
    const shown = value === null ? `無法判定${missing.length ? `，缺少${missing.join('、')}` : ''}` : amountText(showValue({ outcome: 'value', value, missing: [], because: [] }, item, checked), unit);
    return `　　產出：${item.name} ${shown}\n`;
  }).join('');
}

/** The values that a rule gives facts. */
const given = (result: Result): string => [...openEffectLines(result), ...consequenceLines(result)].map((line) => `　　${line}\n`).join('');

const isExplained = (result: Result | FullResult): result is FullResult => 'changes' in result;

/** Exceptions considered, changes, and who supplies what is missing. */
function more(result: Result | FullResult): string {
  return isExplained(result) ? fullLines(result).map((line) => `　　${line}\n`).join('') : '';
}

function showOpen(item: CheckedItem, result: Result): string {
  // a value is possible, whatever it is
  const possible = result.possible?.some((outcome) => outcome !== 'value') ? `；可能：${result.possible.map(showOutcomeWord).join('、')}` : '';
  const lacks = [...(result.missing.length ? [`缺少${result.missing.join('、')}`] : []), ...(result.reasons ?? []).map(reasonWord)];
  return `無法判定　${item.name}（${result.because[0]?.provision ?? ''}）：${lacks.join('；') || '缺少依據'}${possible}\n${isExplained(result) ? allocated(result) : ''}${more(result)}`;
}
