/** The facts that a calendar gives, put into an input that does not state them. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import type { Localized } from '../../lang/diagnostics/diagnostic.ts';
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

/** Why no calendar gives the days that a rule reads; null where the version knows no calendar at all. */
export function withoutCalendar(asOf: number | null, calendars: readonly Calendar[]): Localized | null {
  if (calendars.length === 0) return null;
  const left = { zh: '要用到的行事曆日子，事實裡沒有寫的都當作還不知道。', en: 'days of the calendar that the facts do not state are taken as unknown.' };
  if (asOf === null) return { zh: `沒有以 --as-of 指定基準日，不知道要看哪一個行事曆；${left.zh}`, en: `No day is given with --as-of, so no calendar can be chosen; ${left.en}` };
  const [roc, iso] = [formatRoc, formatIso].map((format) => (day: number): string => format(fromDays(day))) as [(day: number) => string, (day: number) => string];
  const periods = (shown: (day: number) => string, join: string): string => calendars.map(({ title, from, to }) => `${title}${join === ' to ' ? ': ' : '：'}${shown(from)}${join}${shown(to)}`).join(join === ' to ' ? '; ' : '、');
  return {
    zh: `基準日 ${roc(asOf)} 不在任何行事曆的期間內（${periods(roc, '至')}）；${left.zh}`,
    en: `${iso(asOf)} lies in the period of no calendar (${periods(iso, ' to ')}); ${left.en}`,
  };
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
