/** Records that stand in lists only as far as the rules read them. */
import type { CheckedExpression, CheckedVersion } from '../check/checked.ts';
import type { ProgramRecord } from '../ir/program.ts';

/**
 * The records of the lists that are read, in order of the vocabulary, with the fields that their aggregates read (none where entries are only counted).
 * `read` are all expressions of the version, the inner ones included.
 */
export function elementsOf(checked: CheckedVersion, read: readonly CheckedExpression[]): ProgramRecord[] {
  const listed = new Set(read.flatMap((e) => (e.kind === 'fact' && e.type.kind === 'list' && e.type.element.kind === 'record' ? [e.type.element.record] : [])));
  const fields = new Set(read.flatMap((e) => (e.kind === 'element' ? [`${e.record}.${e.field}`] : [])));
  return [...checked.records.values()].filter((r) => listed.has(r.name.text)).map((record) => ({
    name: { text: record.name.text, alias: record.name.alias ?? record.name.text },
    fields: record.fields.filter((f) => fields.has(`${record.name.text}.${f.name.text}`))
      .map((f) => ({ name: { text: f.name.text, alias: f.name.alias ?? f.name.text }, type: f.type, optional: f.optional })),
  }));
}
