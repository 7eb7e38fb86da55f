/**
 * RuleProgram → JSON Schema (draft 2020-12) of the input in alias form. Chinese names of keys and members, which the loader accepts as well, are
 * in the titles. Limits are those of the generated evaluator; what the evaluator takes the schema takes as well.
 *
 * Three things cannot be said in it: that a number of any precision has at most 15 digits, the range of a fraction written as text, and the decimal
 * places of a number: validators compute `multipleOf` in floating point and refuse 0.07 as a multiple of 0.01. The places stand in the description.
 */
import type { ProgramEnumeration, ProgramName, Rational, RuleProgram, ValueType } from '../../ir/program.ts';
import { MOST_ENTRIES } from '../../runtime/index.ts';
import { entryRecords, inputRecords, type InputField, type InputRecord } from '../typescript/inputs.ts';
import { scaledLimits } from '../typescript/representation.ts';
import { DECISION_MEMBERS } from '../typescript/slots.ts';

type Schema = Record<string, unknown>;

/** Existing dates from 0001-01-01 to 9999-12-31, leap days included. */
const DATE_PATTERN = '^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))'
  + '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

function membersSchema(members: readonly (readonly [alias: string, name: string])[]): Schema {
  return { enum: members.map(([alias]) => alias), description: members.map(([alias, name]) => `${alias}：${name}`).join('；') };
}

function numberSchema(type: ValueType & { kind: 'number' }): Schema {
  const unit = type.unit === null ? {} : { description: `單位：${type.unit}` };
  if (type.decimals === null || type.decimals > 14) {
    const { low, high } = scaledLimits(type.low, type.high, 0);
    const limit = (r: Rational | null, otherwise: bigint): number => (r ? Number(r.n) / Number(r.d) : Number(otherwise));
    return { anyOf: [{ type: 'number', minimum: limit(type.low, low), maximum: limit(type.high, high) }, { type: 'string', pattern: '^-?\\d+/0*[1-9]\\d*$' }], ...unit };
  }
  const { scale, low, high } = scaledLimits(type.low, type.high, type.decimals);
  const value = (scaled: bigint): number => Number(scaled) / Number(scale);
  const limits = { minimum: value(low), maximum: value(high) };
  if (type.decimals === 0) return { type: 'integer', ...limits, ...unit };
  return { type: 'number', ...limits, description: `${type.unit === null ? '' : `單位：${type.unit}；`}最多 ${type.decimals} 位小數` };
}

interface Lookup {
  enumeration(name: string): ProgramEnumeration;
  /** The record of the entries of a list. */
  entry(name: string): InputRecord;
}

function typeSchema(type: ValueType, lookup: Lookup): Schema {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string' };
    case 'date':
      return { type: 'string', format: 'date', pattern: DATE_PATTERN };
    case 'number':
      return numberSchema(type);
    case 'enumeration':
      return membersSchema(lookup.enumeration(type.enumeration).members.map((m) => [m.alias, m.text]));
    case 'list':
      return { type: 'array', items: typeSchema(type.element, lookup), maxItems: MOST_ENTRIES };
    case 'record':
      return recordSchema(lookup.entry(type.record), lookup);
  }
}

function fieldSchema(field: InputField, lookup: Lookup): Schema {
  const schema = field.type === 'decision' ? membersSchema(DECISION_MEMBERS) : typeSchema(field.type, lookup);
  const title = field.name.text;
  return field.optional ? { title, anyOf: [schema, { type: 'null' }] } : { title, ...schema };
}

/**
 * An object with these properties and no others. Names that every JavaScript object inherits (constructor, __proto__) stand as patterns:
 * validators read `properties` of that name from the prototype, or leave them out.
 */
function objectSchema(title: string, entries: readonly (readonly [string, Schema])[]): Schema {
  const isInherited = ([key]: readonly [string, Schema]): boolean => key in {};
  const inherited = entries.filter(isInherited).map(([key, schema]) => [`^${key}$`, schema] as const);
  return {
    title,
    type: 'object',
    properties: Object.fromEntries(entries.filter((entry) => !isInherited(entry))),
    ...(inherited.length > 0 ? { patternProperties: Object.fromEntries(inherited) } : {}),
    additionalProperties: false,
  };
}

/** What the vocabulary has and this version does not read: any value. */
const unreadSchemas = (unread: readonly ProgramName[] = []): (readonly [string, Schema])[] => unread.map(({ text, alias }) => [alias, { title: text, description: '這個版本不讀' }]);

function recordSchema({ name, fields, unread }: InputRecord, lookup: Lookup): Schema {
  return objectSchema(name.text, [...fields.map((field) => [field.name.alias, fieldSchema(field, lookup)] as const), ...unreadSchemas(unread)]);
}

/** The schema of an evaluator's input. Nothing is required: what is not given is not known, and results say what they miss. */
export function emitJsonSchema(program: RuleProgram): object {
  const find = <T extends { readonly name: { readonly text: string; readonly alias: string } }>(all: readonly T[], name: string): T => {
    const found = all.find((e) => e.name.text === name) ?? all.find((e) => e.name.alias === name);
    if (!found) throw new Error(`rule program: nothing named ${name}`);
    return found;
  };
  const lookup: Lookup = { enumeration: (name) => find(program.enumerations, name), entry: (name) => find(entryRecords(program), name) };
  const records = inputRecords(program.records, program.items);
  const { title, institution, version, wording } = program.regulation;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: `鍵與成員用別名；載入時也可用中文名。不知道的事實不寫。${wording === '改寫' ? '條文為改寫。' : ''}`,
    ...objectSchema(`${institution}${title}（${version}）的輸入`, [...records.map((record) => [record.name.alias, recordSchema(record, lookup)] as const), ...unreadSchemas(program.unread)]),
  };
}
