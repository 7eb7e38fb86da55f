/** Members that the vocabulary declares for some years only (自105學年度, 至 99學年度), in facts that are judged on another day. */
import { formatRoc, fromDays } from '../../lang/dates.ts';
import type { Localized } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedVersion } from '../check/checked.ts';
import type { ValueType } from '../ir/program.ts';
import type { Member, RecordType, VocabularyName } from '../model/vocabulary.ts';

type Known = Pick<CheckedVersion, 'records' | 'enumerations'>;

const isFacts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const valuesOf = (facts: Record<string, unknown>, { text, alias }: VocabularyName): unknown[] => [text, ...(alias === null ? [] : [alias])].flatMap((key) => (Object.hasOwn(facts, key) ? [facts[key]] : []));

/**
 * One note for each member in an input of any shape that did not exist yet, or no longer, on the day (days since 1970-01-01). They say so and decide nothing: a student of an
 * old programme is one still.
 */
export function membersOutside(input: unknown, known: Known, asOf: number | null): Localized[] {
  if (asOf === null || !isFacts(input)) return [];
  const notes = new Map<string, Localized>();
  for (const record of known.records.values()) {
    for (const facts of valuesOf(input, record.name)) visitRecord(facts, record, record.name.text, known, asOf, notes);
  }
  return [...notes.values()];
}

function visitRecord(facts: unknown, record: RecordType, name: string, known: Known, asOf: number, notes: Map<string, Localized>): void {
  if (!isFacts(facts)) return;
  for (const field of record.fields) for (const value of valuesOf(facts, field.name)) visitValue(value, field.type, `${name}.${field.name.text}`, known, asOf, notes);
}

function visitValue(value: unknown, type: ValueType, name: string, known: Known, asOf: number, notes: Map<string, Localized>): void {
  if (type.kind === 'list') {
    if (Array.isArray(value)) for (const one of value) visitValue(one, type.element, name, known, asOf, notes);
  } else if (type.kind === 'record') {
    const record = known.records.get(type.record);
    if (record) visitRecord(value, record, name, known, asOf, notes);
  } else if (type.kind === 'enumeration') {
    const member = known.enumerations.get(type.enumeration)?.members.find((m) => m.text === value || (m.alias !== null && m.alias === value));
    const note = member && noteOf(member, name, asOf);
    if (note) notes.set(`${name} ${member.text}`, note);
  }
}

function noteOf({ text, validity }: Member, name: string, asOf: number): Localized | null {
  const day = formatRoc(fromDays(asOf));
  if (validity?.from && asOf < validity.from.day) return { zh: `${name} 的「${text}」自${validity.from.words}起才有，基準日是 ${day}`, en: `${text} of ${name} exists from ${validity.from.words} on; the day is ${day}` };
  if (validity?.to && asOf > validity.to.day) return { zh: `${name} 的「${text}」只到${validity.to.words}為止，基準日是 ${day}`, en: `${text} of ${name} exists until ${validity.to.words} only; the day is ${day}` };
  return null;
}
