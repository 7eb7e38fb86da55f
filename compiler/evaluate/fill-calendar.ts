/** The facts that a calendar gives, put into an input that does not state them. */
import { formatIso, fromDays } from '../../lang/dates.ts';
import type { CheckedVersion } from '../check/checked.ts';
import { CALENDAR, calendarFields, type Calendar } from '../model/calendar.ts';
import type { RecordType } from '../model/vocabulary.ts';

type Facts = Record<string, unknown>;
const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The input with the days of a calendar (ISO, under the names of the vocabulary). What the input says of 行事曆 itself stays: a calendar
 * never overwrites a fact. An input that is no object, or whose 行事曆 is none, is left for the input check to report.
 */
export function withCalendar(input: unknown, calendar: Calendar | null, { records }: Pick<CheckedVersion, 'records'>): unknown {
  const record = records.get(CALENDAR);
  if (!calendar || !record || !isFacts(input)) return input;
  const keys = wordsOf(record.name).filter((word) => Object.hasOwn(input, word));
  const given = keys.length === 0 ? {} : input[keys[0]!];
  if (!isFacts(given) || keys.length > 1) return input;
  return { ...input, [keys[0] ?? record.name.text]: { ...factsOf(calendar, record, given), ...given } };
}

const wordsOf = ({ text, alias }: RecordType['name']): string[] => (alias === null ? [text] : [text, alias]);

function factsOf(calendar: Calendar, record: RecordType, given: Facts): Facts {
  const facts: Facts = {};
  for (const { field, days } of calendarFields(calendar)) {
    const declared = record.fields.find((f) => f.name.text === field.name.text);
    // a vocabulary that declares the name as something else keeps it for itself
    if (!declared || declared.type.kind !== field.type.kind || wordsOf(declared.name).some((word) => Object.hasOwn(given, word))) continue;
    const iso = days.map((day) => formatIso(fromDays(day)));
    facts[declared.name.text] = field.type.kind === 'list' ? iso : iso[0];
  }
  return facts;
}
