/** Outcomes and values as staff read them. */
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import type { Outcome, Result } from '../runtime/index.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: '符合', violated: '違反', deviates: '偏離原則', notApplicable: '不適用', undetermined: '無法判定', conflict: '衝突', entitled: '得', notEntitled: '不得', value: '有值',
};

export const OUTCOME_OF: Readonly<Record<string, Outcome>> = Object.fromEntries(Object.entries(OUTCOME_WORDS).map(([outcome, word]) => [word, outcome as Outcome]));

/** An outcome in Chinese: 符合, 違反, 發生效果 …. */
export const showOutcomeWord = (outcome: Outcome): string => (outcome === 'value' ? '發生效果' : OUTCOME_WORDS[outcome]);

/** The outcome in Chinese: 符合, 違反 …. */
export const showOutcome = (result: Result): string => OUTCOME_WORDS[result.outcome];

/** The value of a definition or the effects of a rule, members by Chinese name; "" when there is none. */
export function showValue(result: Result, item: CheckedItem, checked: CheckedVersion): string {
  if (result.outcome !== 'value') return '';
  if (result.effects?.length) return result.effects.join('、');
  const value = result.value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return memberName(value, item, checked) ?? value;
  return value === null ? '' : Array.isArray(value) ? value.join('、') : String(value);
}

/** The Chinese name of a member, in the enumeration of the definition that gave it: aliases may repeat in others. */
function memberName(alias: string, item: CheckedItem, checked: CheckedVersion): string | null {
  if (item.kind !== 'definition' || item.type.kind !== 'enumeration') return null;
  return checked.enumerations.get(item.type.enumeration)?.members.find((m) => m.alias === alias)?.text ?? null;
}

/** Alias → Chinese name of facts, bindings, definitions and amounts. */
export function chineseNames(checked: CheckedVersion): Map<string, string> {
  const names = new Map<string, string>();
  const note = (alias: string | null, name: string): void => {
    if (alias !== null && !names.has(alias)) names.set(alias, name);
  };
  for (const record of checked.records.values()) for (const field of record.fields) note(field.name.alias, field.name.text);
  for (const { phrase } of checked.phrases.values()) note(phrase.alias, phrase.name);
  for (const item of checked.items) {
    note(item.alias, item.name);
    if (item.kind === 'discretion' && item.amount) note(item.amount.alias, item.amount.name);
  }
  return names;
}
