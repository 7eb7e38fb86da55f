/** School calendars (行事曆) and the records of facts that they fill. */
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import { CJK_NUMERAL, narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { ValueType } from '../ir/program.ts';
import { HOLIDAY_PERIODS, CALENDAR, NEIGHBOURS, type Neighbour } from './calendar-names.ts';
import type { Field, RecordType, VocabularyName } from './vocabulary.ts';

export { CALENDAR, HOLIDAY_PERIODS } from './calendar-names.ts';
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
  const record = recordOf(CALENDAR, 'calendar', calendars, declared);
  const periods: Field = { name: { text: HOLIDAY_PERIODS, alias: 'holidayPeriods', place }, type: DAYS, optional: false };
  return record.fields.some((f) => f.name.text === HOLIDAY_PERIODS) ? record : { ...record, fields: [...record.fields, periods] };
}

function recordOf(name: string, alias: string, calendars: readonly Calendar[], declared: RecordType | null): RecordType {
  const { place } = calendars[0]!;
  const fields = new Map<string, Field>(declared?.fields.map((f) => [f.name.text, f]));
  const add = (field: Field): void => {
    const own = fields.get(field.name.text);
    if (!own || own.type.kind === field.type.kind) fields.set(field.name.text, { ...(own ?? field), ofCalendar: true });
  };
  for (const calendar of calendars) calendarFields(calendar).forEach(({ field }) => add(field));
  for (const [text, key, type] of COMMON) add({ name: { text, alias: key, place }, type, optional: false });
  return { name: declared?.name ?? { text: name, alias, place }, measureWord: declared?.measureWord ?? null, fields: [...fields.values()] };
}

/**
 * The records that calendars fill: 行事曆, 次學期 and 前學期, each with the days of one calendar. `declared` are the records of the vocabularies: one of these names keeps its own
 * fields, and an alias that another record has is not taken from it.
 */
export function calendarRecords(calendars: readonly Calendar[], declared: readonly RecordType[]): RecordType[] {
  const own = (name: string): RecordType | null => declared.find((r) => r.name.text === name) ?? null;
  const free = (alias: string): string => (declared.some((r) => r.name.alias === alias) ? `${alias}Calendar` : alias);
  return [calendarRecord(calendars, own(CALENDAR)), ...[...NEIGHBOURS].map(([name, { alias }]) => recordOf(name, free(alias), calendars, own(name)))];
}

/** The calendar whose 期間 holds a day; null when there is none. */
export const calendarOn = (calendars: readonly Calendar[], day: number): Calendar | null => calendars.find(({ from, to }) => from <= day && day <= to) ?? null;

/** The calendars that 使用 names: one by its alias, or all of a school by what comes before the last dot (ntua.calendar for ntua.calendar.114-2). */
export const calendarsUsed = (uses: readonly string[], calendars: Iterable<Calendar>): Calendar[] =>
  [...calendars].filter(({ alias }) => uses.some((use) => alias === use || alias.startsWith(`${use}.`)));

/** The school of a calendar: what its alias says before the last dot. */
export const familyOf = ({ alias }: Pick<Calendar, 'alias'>): string => alias.slice(0, Math.max(0, alias.lastIndexOf('.')));

/**
 * The term that a calendar's title names, as a number that grows by 2 from one 學期 to the next: 114學年度第1學期, 114學年度第二學期, 114-2, 114學年度下學期. A winter or summer term
 * (寒假, 暑期) stands between two of them. Null where the title names none.
 */
export function termOf({ title }: Pick<Calendar, 'title'>): number | null {
  const text = narrowDigits(title);
  const named = new RegExp(`([0-9${CJK_NUMERAL}]+)學年度?第?(?:([1-3一二三上下])學期|(寒)|(暑))`).exec(text.replace(/[ \t\u3000]/g, ''));
  const short = named ? null : /(?:^|[^0-9])([0-9]{2,3})[-－–—]([123])(?![0-9])/.exec(text);
  const year = named ? parseNumeral(named[1]!) : short && Number(short[1]);
  if (year === null) return null;
  return year * 4 + (named?.[3] ? 1 : named?.[4] ? 3 : PLACES[(named ?? short)![2]!]!);
}

/** The third one of a year is held in summer. */
const PLACES: Readonly<Record<string, number>> = { 1: 0, 一: 0, 上: 0, 2: 2, 二: 2, 下: 2, 3: 3, 三: 3 };

/** 115學年度第1學期 */
export const termTitle = (term: number): string => `${Math.floor(term / 4)}學年度第${term % 4 === 0 ? 1 : 2}學期`;

/** The term before or after that of a calendar; of a winter or summer term the 學期 beside it. Null where the title names no term. */
export function neighbourTerm(calendar: Calendar, which: Neighbour): number | null {
  const term = termOf(calendar);
  if (term === null) return null;
  const step = term % 2 === 0 ? 2 : 1;
  return which === '次學期' ? term + step : term - step;
}

/** The calendar of the term before or after; null where it is not there, or where several are for that term. */
export function neighbourOf(calendar: Calendar, which: Neighbour, calendars: readonly Calendar[]): Calendar | null {
  const term = neighbourTerm(calendar, which);
  const found = term === null ? [] : calendars.filter((c) => familyOf(c) === familyOf(calendar) && termOf(c) === term);
  return found.length === 1 ? found[0]! : null;
}

/** 假日 and 補班 of all calendars of a school, and the first and last days of the times for which both are stated, those that follow each other joined; null where `calendar` itself does not state both. */
export function daysOffAround(calendar: Calendar, calendars: readonly Calendar[]): { readonly holidays: readonly number[]; readonly makeUpDays: readonly number[]; readonly periods: readonly number[] } | null {
  const listed = (c: Calendar, name: string): readonly number[] | undefined => c.entries.find((e) => e.kind === 'days' && e.name.text === name)?.days;
  const whole = calendars.filter((c) => familyOf(c) === familyOf(calendar) && listed(c, HOLIDAYS) && listed(c, MAKE_UP_DAYS)).sort((a, b) => a.from - b.from);
  if (!whole.includes(calendar)) return null;
  const all = (name: string): number[] => [...new Set(whole.flatMap((c) => listed(c, name)!))].sort((a, b) => a - b);
  const periods: number[] = [];
  for (const { from, to } of whole) {
    if (periods.at(-1) === from - 1) periods[periods.length - 1] = to;
    else periods.push(from, to);
  }
  return { holidays: all(HOLIDAYS), makeUpDays: all(MAKE_UP_DAYS), periods };
}
