/** 基準日: the day that is asked about (--as-of, 基準日 of a 案例), which rules may read as a date. */
import { formatIso, fromDays } from '../../lang/dates.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import { BASE_DAY } from '../../lang/parser-words.ts';
import { readIsoDate } from '../runtime/index.ts';
import type { RecordType } from './vocabulary.ts';

export { BASE_DAY } from '../../lang/parser-words.ts';

/** The record of the input that holds it: `asked: { asOf: '2026-09-01' }`, under the alias that `select` takes the same day by. */
export const ASKED = { text: '時點', alias: 'asked' } as const;

export const isBaseDay = (record: string, field: string): boolean => record === ASKED.text && field === BASE_DAY;

/** How rules and people call a fact: 選課.學分; the day in question is 基準日. */
export const factName = (record: string, field: string): string => (isBaseDay(record, field) ? field : `${record}.${field}`);

/** @param ofCalendar whether days of a calendar go with it: then no other day is proposed, since they would be others */
export const askedRecord = (place: Label, ofCalendar: boolean): RecordType =>
  ({ name: { ...ASKED, place }, measureWord: null, fields: [{ name: { text: BASE_DAY, alias: 'asOf', place }, type: { kind: 'date' }, optional: false, ...(ofCalendar ? { ofCalendar: true } : {}) }] });

const isFacts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const stated = (input: Record<string, unknown>): unknown => Object.values(ASKED).flatMap((key) => (Object.hasOwn(input, key) ? [input[key]] : []))[0];

/** The day in question as an input states it, in days since 1970-01-01; null where it states none that can be read. */
export function baseDayIn(input: unknown): number | null {
  const asked = isFacts(input) ? stated(input) : undefined;
  const text = isFacts(asked) ? (asked['asOf'] ?? asked[BASE_DAY]) : undefined;
  const day = typeof text === 'string' ? readIsoDate(text) : NaN;
  return Number.isNaN(day) ? null : day;
}

/** The input with the day in question, where rules read it and the input does not state it itself. */
export function withBaseDay(input: unknown, day: number | null, records: ReadonlyMap<string, RecordType>): unknown {
  return day === null || !isFacts(input) || stated(input) !== undefined || !records.has(ASKED.text) ? input : { ...input, [ASKED.text]: { [BASE_DAY]: formatIso(fromDays(day)) } };
}
