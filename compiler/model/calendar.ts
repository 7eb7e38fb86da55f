/** School calendars (行事曆) and the record of facts that they fill. */
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import type { Field, RecordType, VocabularyName } from './vocabulary.ts';

/** The record that every calendar fills. */
export const CALENDAR = '行事曆';
/** Lists of days; every other name is one day, or a window with 起 and 迄. */
export const HOLIDAYS = '假日';
export const MAKE_UP_DAYS = '補班';
/** The first day of teaching: 週次 counts from it. */
export const CLASSES_START = '上課開始';

export interface CalendarEntry {
  readonly name: VocabularyName;
  readonly kind: 'day' | 'window' | 'days';
  /** Days since 1970-01-01, ascending: one day; the first and the last of a window; all days of a list. */
  readonly days: readonly number[];
}

export interface Calendar {
  readonly alias: string;
  readonly title: string;
  readonly institution: string;
  /** First and last day of 期間. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly CalendarEntry[];
  readonly place: Label;
}

const DATE: ValueType = { kind: 'date' };
const DAYS: ValueType = { kind: 'list', element: DATE };

/** Names that every calendar may state and that rules may read although none states them yet, with their aliases. */
const COMMON: readonly (readonly [name: string, alias: string, type: ValueType])[] = [
  [HOLIDAYS, 'holidays', DAYS], [MAKE_UP_DAYS, 'makeUpDays', DAYS], ['開學', 'termStart', DATE], [CLASSES_START, 'classesStart', DATE], ['上課結束', 'classesEnd', DATE],
];
const PERIOD: readonly (readonly [name: string, alias: string])[] = [['期間起', 'from'], ['期間迄', 'to']];

const typeOf = ({ kind }: CalendarEntry): ValueType => (kind === 'days' ? DAYS : DATE);
export const commonAlias = (name: string): string | null => COMMON.find(([common]) => common === name)?.[1] ?? null;

/** The fields that one entry gives, with its days: 加退選 gives 加退選起 and 加退選迄. */
function fieldsOf(entry: CalendarEntry): { readonly field: Field; readonly days: readonly number[] }[] {
  const { name: { text, alias: own, place }, kind, days } = entry;
  const alias = own ?? commonAlias(text);
  const field = (word: string, key: string | null): Field => ({ name: { text: word, alias: key, place }, type: typeOf(entry), optional: false });
  if (kind !== 'window') return [{ field: field(text, alias), days }];
  return [{ field: field(`${text}起`, alias && `${alias}From`), days: [days[0]!] }, { field: field(`${text}迄`, alias && `${alias}To`), days: [days.at(-1)!] }];
}

/** All that a calendar states, by field: its 期間, and its entries in file order. */
export function calendarFields({ from, to, entries, place }: Calendar): { readonly field: Field; readonly days: readonly number[] }[] {
  const period = PERIOD.map(([text, alias], i) => ({ field: { name: { text, alias, place }, type: DATE, optional: false }, days: [i === 0 ? from : to] }));
  return [...period, ...entries.flatMap(fieldsOf)];
}

/** The record 行事曆 of several calendars: the fields of `declared` (a vocabulary's own record of that name) first, then those of the calendars. */
export function calendarRecord(calendars: readonly Calendar[], declared: RecordType | null): RecordType {
  const { place } = calendars[0]!;
  const fields = new Map<string, Field>(declared?.fields.map((f) => [f.name.text, f]));
  const add = (field: Field): void => void (fields.has(field.name.text) || fields.set(field.name.text, field));
  for (const calendar of calendars) calendarFields(calendar).forEach(({ field }) => add(field));
  for (const [text, alias, type] of COMMON) add({ name: { text, alias, place }, type, optional: false });
  return { name: declared?.name ?? { text: CALENDAR, alias: 'calendar', place }, measureWord: null, fields: [...fields.values()] };
}

/** The calendar whose 期間 holds a day; null when there is none. */
export const calendarOn = (calendars: readonly Calendar[], day: number): Calendar | null => calendars.find(({ from, to }) => from <= day && day <= to) ?? null;

/** The calendars that 使用 names: one by its alias, or all of a school by what comes before the last dot (ntua.calendar for ntua.calendar.114-2). */
export const calendarsUsed = (uses: readonly string[], calendars: Iterable<Calendar>): Calendar[] =>
  [...calendars].filter(({ alias }) => uses.some((use) => alias === use || alias.startsWith(`${use}.`)));
