/** Records as far as the rules read them. */
import type { CheckedExpression, CheckedVersion } from '../check/checked.ts';
import type { ProgramName, ProgramRecord } from '../ir/program.ts';
import type { RecordType } from '../model/vocabulary.ts';

type Name = RecordType['name'];

/** A name of a vocabulary; where it has no alias it goes by itself. */
export const programName = ({ text, alias }: Pick<Name, 'text' | 'alias'>): ProgramName => ({ text, alias: alias ?? text });

/** The fields of a record besides those that are read. */
export function unreadOf(record: RecordType, read: readonly RecordType['fields'][number][]): { readonly unread?: readonly ProgramName[] } {
  const unread = record.fields.filter((f) => !read.includes(f)).map((f) => programName(f.name));
  return unread.length > 0 ? { unread } : {};
}

/** The records of the vocabulary that are none of those that an input has. */
export function unreadRecords(checked: CheckedVersion, read: readonly { readonly name: ProgramName }[]): ProgramName[] {
  const names = new Set(read.flatMap(({ name }) => [name.text, name.alias]));
  return [...checked.records.values()].map((record) => programName(record.name)).filter(({ text, alias }) => !names.has(text) && !names.has(alias));
}

/**
 * The records of the lists that are read, in order of the vocabulary, with the fields that their aggregates read (none where entries are only counted).
 * `read` are all expressions of the version, the inner ones included.
 */
export function elementsOf(checked: CheckedVersion, read: readonly CheckedExpression[]): ProgramRecord[] {
  const listed = new Set(read.flatMap((e) => (e.kind === 'fact' && e.type.kind === 'list' && e.type.element.kind === 'record' ? [e.type.element.record] : [])));
  const fields = new Set(read.flatMap((e) => (e.kind === 'element' ? [`${e.record}.${e.field}`] : [])));
  return [...checked.records.values()].filter((r) => listed.has(r.name.text)).map((record) => {
    const found = record.fields.filter((f) => fields.has(`${record.name.text}.${f.name.text}`));
    return { name: programName(record.name), fields: found.map((f) => ({ name: programName(f.name), type: f.type, optional: f.optional })), ...unreadOf(record, found) };
  });
}
