/** Outcomes and values as staff read them. */
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import { factsReadBy } from '../lower/index.ts';
import { factName } from '../model/base-day.ts';
import { isNeighbour } from '../model/calendar-names.ts';
import { shownDate } from '../runtime/dates.ts';
import { readIsoDate, type Outcome, type Result } from '../runtime/index.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** An outcome in Chinese: 符合, 違反, 發生效果 …. */
export const showOutcomeWord = (outcome: Outcome): string => (outcome === 'value' ? '發生效果' : OUTCOME_WORDS[outcome]);

/** The outcome in Chinese: 符合, 違反 …. */
export const showOutcome = (result: Result): string => OUTCOME_WORDS[result.outcome];

/** The value of a definition or the effects of a rule, members by Chinese name, days in the Republic's years; "" when there is none. */
export function showValue(result: Result, item: CheckedItem, checked: CheckedVersion): string {
  if (result.outcome !== 'value') return '';
  const effects = [...(result.effects ?? []), ...(result.openEffects ?? []).map(({ effect }) => `${effect}（未定）`)];
  if (effects.length > 0) return effects.join('、');
  const value = result.value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (item.kind === 'definition' && item.type.kind === 'date' && value !== null) return shownDate(readIsoDate(value));
  if (typeof value === 'string') return memberName(value, item, checked) ?? value;
  return value === null ? '' : Array.isArray(value) ? value.join('、') : String(value);
}

/** The Chinese name of a member, in the enumeration of the definition that gave it: aliases may repeat in others. */
function memberName(alias: string, item: CheckedItem, checked: CheckedVersion): string | null {
  if (item.kind !== 'definition' || item.type.kind !== 'enumeration') return null;
  return checked.enumerations.get(item.type.enumeration)?.members.find((m) => m.alias === alias)?.text ?? null;
}

/**
 * Alias → Chinese name of what the result of `item` shows. Aliases of fields may repeat in other records: those that the item reads come first,
 * and what is read under one alias twice stands under the long one.
 */
export function chineseNames(item: CheckedItem, checked: CheckedVersion): Map<string, string> {
  const names = new Map<string, string>();
  const note = (kind: string, alias: string | null, name: string): void => {
    if (alias === null) return;
    if (!names.has(alias)) names.set(alias, name);
    names.set(`${kind}.${alias}`, name);
  };
  for (const { record, field } of factsReadBy(item, checked)) {
    const read = checked.records.get(record)?.fields.find((f) => f.name.text === field);
    if (read?.name.alias) names.set(read.name.alias, isNeighbour(record) ? `${record}.${field}` : field);
  }
  for (const { phrase } of checked.phrases.values()) note('binding', phrase.alias, phrase.name);
  for (const other of checked.items) {
    note('definition', other.alias, other.name);
    if (other.kind === 'discretion' && other.amount) note(other.alias, other.amount.alias, other.amount.name);
  }
  for (const { name, fields } of checked.records.values()) {
    for (const field of fields) {
      note('field', field.name.alias, field.name.text);
      names.set(`${name.alias}.${field.name.alias}`, factName(name.text, field.name.text));
    }
  }
  return names;
}
