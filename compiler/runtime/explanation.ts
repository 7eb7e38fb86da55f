/** Results as Chinese text for people. */
import { allocationLines } from './allocation-words.ts';
import { amountText } from './amounts.ts';
import type { Outcome, Reason, Result, ResultValue } from './result.ts';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: '符合',
  violated: '違反',
  deviates: '偏離原則',
  notApplicable: '不適用',
  undetermined: '無法判定',
  conflict: '衝突',
  entitled: '得',
  notEntitled: '不得',
  value: '值',
};

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  divisionByZero: '除數為零，沒有值可比',
  fractionalDays: '日數或月數不是整數，無法加到日期上',
  noValue: '所列各種情形都不合，法規沒有給值',
  samePlace: '清單中有兩筆的先後相同，一筆合於條件、一筆不合，不知道哪一筆在前',
  noEntries: '清單中沒有符合條件的項目，沒有最大或最小可取',
  noSuchDate: '算出的日期不在西元 1 年至 9999 年之間',
  conflict: '所讀的值有兩個但書都適用，而沒有說誰優先',
  tooManyWays: '科目可採計的組合太多，在限定的步數內不能確定',
  noCalendar: '順延或數工作日要看的日子還沒有行事曆（尚未公布，或沒有列出假日與補班）',
  noWorkday: '自該日起 366 日內沒有工作日，請檢查行事曆的放假日',
};

/** 符合, 違反… */
export function outcomeWord(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome];
}

/** Why it is not known although no fact is missing: 除數為零，沒有值可比. */
export function reasonWord(reason: Reason): string {
  return REASON_WORDS[reason];
}

function valueText(value: ResultValue, unit: string | undefined): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = Array.isArray(value) ? value.join('、') : String(value);
  return amountText(text, unit);
}

function headline(name: string, result: Result): string {
  if (result.outcome === 'value' && result.value !== null) return `${name}：${valueText(result.value, result.unit)}`;
  return `${name}：${outcomeWord(result.outcome)}`;
}

/** Without what only how it is written tells apart: 2學期, 2 個學期. */
const squeezed = (text: string): string => text.replace(/[ \u3000個]+/g, '');

/** Effects that may come about, with what would tell. */
export function openEffectLines({ openEffects = [] }: Result): string[] {
  return openEffects.map(({ effect, missing, reasons = [] }) => `效果未定：${effect}${missing.length > 0 ? `，缺少${missing.join('、')}` : ''}${reasons.map((reason) => `，${REASON_WORDS[reason]}`).join('')}`);
}

const places = (at: readonly number[]): string => `第 ${at.map((i) => i + 1).join('、')} 筆`;

/** 第 1、3 筆；第 2 筆未定 */
const placesShown = (entries: readonly number[], open: readonly number[]): string =>
  [entries.length > 0 ? places(entries) : open.length > 0 ? '' : '沒有一筆', open.length > 0 ? `${places(open)}未定` : ''].filter((text) => text !== '').join('；');

/** The values that a rule in effect gives, one line each; those that its effects write out already are left out. */
export function consequenceLines({ effects = [], consequences = [] }: Result): string[] {
  const written = new Set(effects.map(squeezed));
  return consequences.flatMap(({ names, shown, list, entries, open = [], missing = [], reasons = [] }) => {
    const fact = names.join('.');
    if (shown !== undefined && list !== undefined) return [`登記：${fact} ＝ ${shown}，${entries ? placesShown(entries, open) : `無法判定是哪幾筆，缺少${missing.join('、')}`}`];
    if (shown === undefined) return [`登記：${fact} 無法判定${missing.length > 0 ? `，缺少${missing.join('、')}` : ''}${reasons.map((reason) => `，${REASON_WORDS[reason]}`).join('')}`];
    return written.has(squeezed(`${fact}＝${shown}`)) ? [] : [`登記：${fact} ＝ ${shown}`];
  });
}

/**
 * One result as lines of text: the outcome, the provision and its words, the values that counted, what is missing.
 * `names` gives the Chinese name of an alias in `because.values`, where there is one.
 */
export function explainResult(name: string, result: Result, names: Readonly<Record<string, string>> = {}): string {
  const lines = [headline(name, result)];
  for (const { provision, text, values, name: about, outcome } of result.because) {
    const head = about === undefined ? '' : `（${about}${outcome === undefined ? '' : `：${outcomeWord(outcome)}`}）`;
    lines.push(`　依 ${provision}${head}：${text}`);
    for (const [alias, shown] of Object.entries(values)) lines.push(`　　${Object.hasOwn(names, alias) ? names[alias] : alias}：${shown}`);
  }
  if (result.allocation) lines.push(...allocationLines(result.allocation).map((line) => `　${line}`));
  if (result.missing.length > 0) lines.push(`　尚缺：${result.missing.join('、')}`);
  if (result.possible) lines.push(`　可能為：${result.possible.map(outcomeWord).join('、')}`);
  for (const reason of result.reasons ?? []) lines.push(`　原因：${REASON_WORDS[reason]}`);
  for (const [alias, { value, unit }] of Object.entries(result.produces ?? {})) {
    if (value !== null) lines.push(`　產出：${Object.hasOwn(names, alias) ? names[alias] : alias} ${valueText(value, unit)}`);
  }
  for (const effect of result.effects ?? []) lines.push(`　效果：${effect}`);
  lines.push(...openEffectLines(result).map((line) => `　${line}`));
  lines.push(...consequenceLines(result).map((line) => `　${line}`));
  for (const caveat of result.caveats ?? []) lines.push(`　注意：${caveat}`);
  return lines.join('\n');
}
