/** The facts that a calendar gives, put into an input that does not state them. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import type { Localized } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedVersion } from '../check/checked.ts';
import { CALENDAR, HOLIDAY_PERIODS, isNeighbour, NEIGHBOURS, type Neighbour } from '../model/calendar-names.ts';
import { calendarFields, daysOffAround, familyOf, HOLIDAYS, MAKE_UP_DAYS, neighbourOf, neighbourTerm, termTitle, type Calendar } from '../model/calendar.ts';
import type { RecordType } from '../model/vocabulary.ts';

type Facts = Record<string, unknown>;
const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records that calendars fill, and the calendars in use (without them: the one that is given). */
type Calendars = Pick<CheckedVersion, 'records'> & Partial<Pick<CheckedVersion, 'calendars'>>;

/**
 * The input with the days of a calendar (ISO, under the names of the vocabulary), of the terms beside it as 次學期 and 前學期, and with the days off of all calendars of the school.
 * What the input says of these itself stays: a calendar never overwrites a fact. An input that is no object, or a record of it that is none, is left for the input check to report.
 */
export function withCalendar(input: unknown, calendar: Calendar | null, { records, calendars: used }: Calendars): unknown {
  if (!calendar) return input;
  const calendars = used ?? [calendar];
  const beside = [...NEIGHBOURS.keys()].map((which) => [which, neighbourOf(calendar, which as Neighbour, calendars)] as const);
  const own = filled(input, records.get(CALENDAR), (given, record) => ({ ...factsOf(calendar, record, given), ...daysOff(calendar, calendars, record, given) }));
  return beside.reduce((facts, [which, term]) => (term ? filled(facts, records.get(which), (given, record) => factsOf(term, record, given)) : facts), own);
}

/** The input with more facts of one record. */
function filled(input: unknown, record: RecordType | undefined, facts: (given: Facts, record: RecordType) => Facts): unknown {
  if (!record || !isFacts(input)) return input;
  const keys = wordsOf(record.name).filter((word) => Object.hasOwn(input, word));
  const given = keys.length === 0 ? {} : input[keys[0]!];
  if (!isFacts(given) || keys.length > 1) return input;
  return { ...input, [keys[0] ?? record.name.text]: { ...facts(given, record), ...given } };
}

/** 假日 and 補班 of all terms instead of one, with the times that they cover; nothing where the input states days off by itself. */
function daysOff(calendar: Calendar, calendars: readonly Calendar[], record: RecordType, given: Facts): Facts {
  const all = daysOffAround(calendar, calendars);
  const fields = [HOLIDAYS, MAKE_UP_DAYS, HOLIDAY_PERIODS].map((name) => record.fields.find((f) => f.name.text === name));
  if (!all || fields.some((f) => f?.type.kind !== 'list' || f.type.element.kind !== 'date' || wordsOf(f.name).some((word) => Object.hasOwn(given, word)))) return {};
  return Object.fromEntries([all.holidays, all.makeUpDays, all.periods].map((days, i) => [fields[i]!.name.text, days.map((day) => formatIso(fromDays(day)))]));
}

/** Records of other terms that are read, and that no calendar gives: which term's it would be. Nothing is said of a calendar whose title names no term. */
export function withoutNeighbours(calendar: Calendar, read: Iterable<string>, calendars: readonly Calendar[]): Localized[] {
  return [...new Set(read)].filter(isNeighbour).flatMap((which) => {
    const term = neighbourTerm(calendar, which);
    if (term === null || neighbourOf(calendar, which, calendars)) return [];
    const title = termTitle(term);
    return [{
      zh: `沒有${which}（${title}）的行事曆（${familyOf(calendar)}）；${which}的日子，事實裡沒有寫的都當作還不知道，公布後請加上這個行事曆檔。`,
      en: `There is no calendar of ${title} (${which}, ${familyOf(calendar)}); days of it that the facts do not state are taken as unknown. Add its file when it is published.`,
    }];
  });
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
