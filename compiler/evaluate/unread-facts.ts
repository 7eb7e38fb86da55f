/** Facts that the vocabulary knows and a program does not read are no fault of an input: they are left out before it is checked. */
import type { CheckedVersion } from '../check/checked.ts';
import type { ProgramRecord, RuleProgram } from '../ir/program.ts';
import type { RecordType, VocabularyName } from '../model/vocabulary.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOf = (name: VocabularyName): readonly string[] => (name.alias === null ? [name.text] : [name.text, name.alias]);

/** What becomes of a field's value; null leaves the field out. */
type Keep = ((value: unknown) => unknown) | null;
const asItIs = (value: unknown): unknown => value;

/** Rewrites an input of any shape without the facts, the records and the fields of entries that `program` does not read; what nobody knows stays, to be reported. */
export function withoutUnread(checked: CheckedVersion, program: RuleProgram): (input: unknown) => unknown {
  const elements = new Map((program.elements ?? []).map((e) => [e.name.text, e]));
  const read = new Map(program.records.map((r) => [r.name.text, r]));
  const keepEntries = (record: string): Keep => {
    const declared = checked.records.get(record);
    const fields = declared && fieldsOf(declared, elements.get(record), () => asItIs);
    return (value) => (fields && Array.isArray(value) ? value.map((entry) => keepFields(entry, fields)) : value);
  };
  const keeps = new Map([...checked.records.values()].flatMap((record): [string, Keep][] => {
    const own = read.get(record.name.text);
    const fields = fieldsOf(record, own, (type) => (type.kind === 'list' && type.element.kind === 'record' ? keepEntries(type.element.record) : asItIs));
    const keep = (value: unknown): unknown => keepFields(value, fields);
    return wordsOf(record.name).map((word) => [word, own ? keep : null]);
  }));
  return (input) => keepFields(input, keeps, isObject);
}

/** How each field of a record is kept: left out when the program does not read it. */
function fieldsOf(record: RecordType, read: ProgramRecord | undefined, keepValue: (type: RecordType['fields'][number]['type']) => Keep): ReadonlyMap<string, Keep> {
  const names = new Set(read?.fields.map((f) => f.name.text));
  return new Map(record.fields.flatMap((field) => wordsOf(field.name).map((word): [string, Keep] => [word, names.has(field.name.text) ? keepValue(field.type) : null])));
}

/** @param mayDrop of what is left out only what passes; the rest is kept to be reported. */
function keepFields(value: unknown, fields: ReadonlyMap<string, Keep>, mayDrop: (dropped: unknown) => boolean = () => true): unknown {
  if (!isObject(value)) return value;
  const out = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    const keep = fields.get(key);
    if (keep === null && mayDrop(inner)) continue;
    out[key] = keep ? keep(inner) : inner;
  }
  return out;
}
