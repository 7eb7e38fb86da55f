/** 案例 → the input of an evaluator. Values are read by the type of their fact; what does not fit is reported at its place. */
import type { CaseSyntax, ExpressionSyntax, RecordValueSyntax, WordSyntax } from '../../lang/ast.ts';
import { completeDate, formatIso, formatRoc, fromDays, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { analysePhrase } from '../../lang/phrases.ts';
import { BASE_DAY } from '../../lang/parser-words.ts';
import type { Source } from '../../lang/source.ts';
import type { CheckedDiscretion, CheckedVersion } from '../check/checked.ts';
import { qualified } from '../check/link.ts';
import { sameUnit, showType } from '../check/types.ts';
import type { ValueType } from '../ir/program.ts';
import { CALENDAR, calendarOn, type Calendar } from '../model/calendar.ts';
import { showRational } from '../model/rational.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { withBaseDay } from '../model/base-day.ts';
import { withCalendar } from './fill-calendar.ts';

type Input = Record<string, Record<string, unknown>>;
type FieldTypes = ReadonlyMap<string, { readonly type: ValueType; readonly optional: boolean }>;

/** A record, or a 裁量, with what may be written in it. */
interface Owner {
  readonly name: string;
  readonly types: FieldTypes;
}

const DECISIONS = ['准', '不准', '未決'];

/** What reading one case needs. `entries` are the lists that `學生.修課 {…}` made: they take more entries, a list given as a value does not. */
interface Reading {
  readonly source: Source;
  readonly checked: CheckedVersion;
  readonly report: Report;
  readonly entries: Set<unknown>;
  /** The calendar that the case names by a day: `基準日 115年3月1日`, or `行事曆 { 基準日 115年3月1日 }`, gives the days of the calendar in use on that day. */
  calendar: Calendar | null;
  /** That day; null where it names none. */
  day: number | null;
}

/** The input with Chinese names, as the evaluator's input check takes it; null when something was reported. */
export function readCase(syntax: CaseSyntax, source: Source, checked: CheckedVersion, report: Report): Input | null {
  const input: Input = Object.create(null) as Input;
  let sound = true;
  const note: Report = (d) => {
    sound = false;
    report(d);
  };
  const reading: Reading = { source, checked, report: note, entries: new Set(), calendar: null, day: null };
  reading.day = syntax.time.map((t) => dayOf(t.value)).find((d) => d !== null) ?? null;
  // a day that chooses versions may lie in no calendar: then its days are unknown
  if (reading.day !== null) reading.calendar = calendarOn(checked.calendars, reading.day);
  for (const record of syntax.records) {
    const elsewhere = discretionElsewhere(record, checked);
    const owner = elsewhere ? ownerOf(elsewhere) : fieldsOf(record.record, checked);
    if (!owner) {
      note(diagnose('FG2006', { name: record.record.text, suggestion: suggest(record.record.text, recordNames(checked)) }, { source, span: record.record.span }));
      continue;
    }
    const values = (input[owner.name] ??= Object.create(null) as Record<string, unknown>);
    if (record.list && !elsewhere) addEntry(values, record, record.list, owner, reading);
    else readFields(values, record, owner.types, owner.name, reading);
  }
  return sound ? (withBaseDay(withCalendar(input, reading.calendar, checked), reading.day, checked.records) as Input) : null;
}

const discretions = (checked: CheckedVersion): CheckedDiscretion[] => checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion');
const recordNames = (checked: CheckedVersion): string[] => [...checked.records.keys(), ...discretions(checked).map((d) => d.name)];

/** Of one record thousands of cases ask. */
const typesKnown = new WeakMap<RecordType, FieldTypes>();

function typesOf(record: RecordType): FieldTypes {
  const types = typesKnown.get(record) ?? new Map(record.fields.flatMap((f) => [f.name.text, ...(f.name.alias ? [f.name.alias] : [])].map((key) => [key, f] as const)));
  typesKnown.set(record, types);
  return types;
}

/** The fields of a record, or of a 裁量: its 決定 and the amount granted. */
function fieldsOf(word: WordSyntax, checked: CheckedVersion): Owner | null {
  const record = checked.records.get(word.text) ?? [...checked.records.values()].find((r) => r.name.alias === word.text);
  if (record) return { name: record.name.text, types: typesOf(record) };
  const discretion = discretions(checked).find((d) => d.name === word.text || d.alias === word.text);
  return discretion ? ownerOf(discretion) : null;
}

/** `選課要點.核可超修 { 決定 准 }`: an act that another regulation provides for. */
function discretionElsewhere({ record, list }: RecordValueSyntax, checked: CheckedVersion): CheckedDiscretion | undefined {
  const other = list && checked.others?.find((o) => o.term === record.text);
  return other ? discretions(checked).find((d) => d.of?.alias === other.alias && d.of.name === list.text) : undefined;
}

function ownerOf(discretion: CheckedDiscretion): Owner {
  const types = new Map<string, { type: ValueType; optional: boolean }>([['決定', { type: { kind: 'enumeration', enumeration: '決定' }, optional: false }]]);
  if (discretion.amount) types.set(discretion.amount.name, { type: discretion.amount.type, optional: false });
  return { name: discretion.name, types };
}

/** The field of a record that a word may have meant. */
const fieldMeant = (word: string, record: string, types: FieldTypes): string | null => {
  const near = suggest(word, types.keys());
  return near && `${record}.${near}`;
};

/** `學生.修課 { … }`: one more entry of the list, in file order. */
function addEntry(values: Record<string, unknown>, record: RecordValueSyntax, list: WordSyntax, owner: Owner, reading: Reading): void {
  const place = { source: reading.source, span: list.span };
  const declared = owner.types.get(list.text);
  if (!declared) {
    reading.report(diagnose('FG2007', { record: owner.name, field: list.text, suggestion: fieldMeant(list.text, owner.name, owner.types) }, place));
    return;
  }
  const name = `${owner.name}.${list.text}`;
  const { type } = declared;
  const element = type.kind === 'list' && type.element.kind === 'record' ? reading.checked.records.get(type.element.record) : undefined;
  if (!element) {
    reading.report(diagnose('FG7009', { name, type: showType(type) }, place));
    return;
  }
  if (!Object.hasOwn(values, list.text)) reading.entries.add((values[list.text] = []));
  const entries = values[list.text];
  const entry = Object.create(null) as Record<string, unknown>;
  if (Array.isArray(entries) && reading.entries.has(entries)) entries.push(entry);
  else reading.report(diagnose('FG7001', { name }, place));
  readFields(entry, record, typesOf(element), element.name.text, reading);
}

/** Reads the facts into `out`; a fact that is given already is reported. */
function readFields(out: Record<string, unknown>, record: RecordValueSyntax, types: FieldTypes, name: string, reading: Reading): void {
  const { source, checked, report } = reading;
  for (const field of record.fields.map((f) => ({ ...f, name: readingNamed(f.name, types) }))) {
    if (name === CALENDAR && field.name.text === BASE_DAY && !types.has(BASE_DAY)) {
      reading.calendar = calendarNamed(field.value, reading);
      reading.day = dayOf(field.value);
      continue;
    }
    const declared = types.get(field.name.text);
    const place = { source, span: field.name.span };
    if (!declared) {
      report(diagnose('FG2007', { record: name, field: field.name.text, suggestion: fieldMeant(field.name.text, name, types) }, place));
      continue;
    }
    if (Object.hasOwn(out, field.name.text)) report(diagnose('FG7001', { name: `${name}.${field.name.text}` }, place));
    out[field.name.text] = readValue(field.value, declared.type, declared.optional, source, checked, report);
  }
}

/** 疑義 { 半數 甲說 }: a doubt of another regulation goes by its own name where no other of that name is open. */
function readingNamed(word: WordSyntax, types: FieldTypes): WordSyntax {
  const [found, ...more] = types.has(word.text) ? [] : [...types.keys()].filter((key) => key.endsWith(qualified('', word.text)));
  return found !== undefined && more.length === 0 ? { ...word, text: found } : word;
}

/** Days since 1970-01-01 of a whole date; null for everything else. */
export function dayOf(value: ExpressionSyntax): number | null {
  const date = value.kind === 'date' ? parseDate(value.text) : null;
  const whole = date && completeDate(date);
  return whole && toDays(whole);
}

function calendarNamed(value: ExpressionSyntax, { source, checked, report }: Reading): Calendar | null {
  const day = dayOf(value);
  if (day === null) report(diagnose('FG7002', { wanted: '日期', optional: false }, { source, span: value.span }));
  const calendar = day === null ? null : calendarOn(checked.calendars, day);
  if (day !== null && !calendar) report(diagnose('FG7012', { date: formatRoc(fromDays(day)), calendars: checked.calendars.map((c) => c.alias) }, { source, span: value.span }));
  return calendar;
}

/** The value as JSON: numbers exact as text where a double would not be; members by Chinese name; dates as 2016-09-01. */
export function readValue(value: ExpressionSyntax, type: ValueType, optional: boolean, source: Source, checked: CheckedVersion, report: Report): unknown {
  const wrong = (): undefined => void report(diagnose('FG7002', { wanted: showType(type), optional }, { source, span: value.span }));
  if (value.kind === 'absent') return optional ? null : type.kind === 'list' ? [] : wrong();
  switch (type.kind) {
    case 'boolean':
      return value.kind === 'boolean' ? value.value : wrong();
    case 'text':
      return value.kind === 'string' ? value.text : value.kind === 'path' ? value.steps.map((s) => s.text).join('.') : wrong();
    case 'date': {
      const date = value.kind === 'date' ? parseDate(value.text) : null;
      const whole = date && completeDate(date);
      return whole ? formatIso(whole) : wrong();
    }
    case 'number':
      return readNumber(value, type.unit) ?? wrong();
    case 'enumeration':
      return readMember(value, type.enumeration, source, checked, report) ?? wrong();
    case 'list': {
      const items = value.kind === 'list' ? value.items : [value];
      return type.element.kind === 'record' ? wrong() : items.map((item) => readValue(item, type.element, false, source, checked, report));
    }
    // entries are written as blocks of their own
    case 'record':
      return wrong();
  }
}

function readNumber(value: ExpressionSyntax, unit: string | null): number | string | null {
  if (value.kind === 'number') {
    if (value.unit && !sameUnit(value.unit.text, unit)) return null;
    const number = Number(value.digits);
    return Number.isSafeInteger(number) || value.digits.includes('.') ? number : value.digits;
  }
  const words = value.kind === 'path' && value.steps.length === 1 ? analysePhrase(value.steps[0]!.text) : null;
  if (words?.kind !== 'quantity' || (words.quantity.unit !== null && !sameUnit(words.quantity.unit, unit))) return null;
  return Number(showRational(words.quantity.value));
}

function readMember(value: ExpressionSyntax, enumeration: string, source: Source, checked: CheckedVersion, report: Report): string | null {
  if (value.kind !== 'path' || value.steps.length !== 1) return null;
  const word = value.steps[0]!.text;
  if (enumeration === '決定') return DECISIONS.includes(word) ? word : null;
  const members = checked.enumerations.get(enumeration)?.members ?? [];
  const member = members.find((m) => m.text === word || m.alias === word);
  if (!member) {
    const suggestion = suggest(word, members.map((m) => m.text));
    report(diagnose('FG2012', { member: word, enumeration, suggestion }, { source, span: value.span }));
  }
  return member?.text ?? word;
}
