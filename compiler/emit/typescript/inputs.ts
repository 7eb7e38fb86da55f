/** The input side of a module: types of enumerations and records, their readers, and the shape for the input check. */
import type { ProgramDiscretion, ProgramRecord, RuleProgram, ValueType } from '../../ir/program.ts';
import { docComment, lineComment, type Emission } from './emission.ts';
import { literal, pascalCase, propertyKey } from './names.ts';
import { amountType, DECISION_FIELD, DECISION_MEMBERS, entryType, enumerationNames, representation } from './slots.ts';

/** A record of the input: of the program, or that of a decision. */
export interface InputRecord {
  readonly name: { readonly text: string; readonly alias: string };
  readonly fields: readonly InputField[];
  readonly unread?: readonly { readonly text: string; readonly alias: string }[];
}

export interface InputField {
  readonly name: { readonly text: string; readonly alias: string };
  readonly optional: boolean;
  /** 'decision': granted, refused, undecided. */
  readonly type: ValueType | 'decision';
}

function decisionRecord(discretion: ProgramDiscretion): InputRecord {
  const amount: InputField[] = discretion.amount ? [{ name: discretion.amount.name, optional: false, type: amountType(discretion) }] : [];
  return { name: discretion.name, fields: [{ name: DECISION_FIELD, optional: false, type: 'decision' }, ...amount] };
}

/** Records of the entries of lists. */
export const entryRecords = (program: RuleProgram): readonly InputRecord[] => program.elements ?? [];

/** Records and decisions that the input has, in source order. */
export function inputRecords(records: readonly ProgramRecord[], items: readonly { readonly kind: string }[]): InputRecord[] {
  const discretions = items.filter((item): item is ProgramDiscretion => item.kind === 'discretion');
  return [...records, ...discretions.map(decisionRecord)];
}

function fieldType(emission: Emission, type: ValueType | 'decision'): string {
  if (type === 'decision') return DECISION_MEMBERS.map(([alias]) => literal(alias)).join(' | ');
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return representation(emission, type).kind === 'exact' ? 'number | string' : 'number';
    case 'enumeration':
      return enumerationNames(emission, type.enumeration).type;
    case 'record':
      return entryType(emission, type.record);
    case 'list':
      return `readonly (${fieldType(emission, type.element)})[]`;
    default:
      return 'string';
  }
}

function rangeText(type: ValueType | 'decision'): string {
  if (type === 'decision') return '准、不准、未決';
  if (type.kind === 'date') return '日期，如 2026-05-28';
  if (type.kind !== 'number') return '';
  const limit = (r: { n: bigint; d: bigint } | null): string => (r === null ? '' : r.d === 1n ? String(r.n) : `${r.n}/${r.d}`);
  const places = type.decimals === null ? '' : type.decimals === 0 ? '整數' : `小數${type.decimals}位`;
  return [type.unit ?? '', places, type.low || type.high ? `${limit(type.low)}至${limit(type.high)}` : ''].filter((t) => t !== '').join('，');
}

function fieldText(emission: Emission, field: InputField): string {
  const details = [rangeText(field.type), field.optional ? '可缺（null 表示沒有）' : ''].filter((t) => t !== '').join('；');
  const comment = lineComment(`${field.name.text}${details === '' ? '' : `：${details}`}`);
  return `  ${comment}\n  readonly ${propertyKey(field.name.alias)}?: ${fieldType(emission, field.type)}${field.optional ? ' | null' : ''};`;
}

/** Interfaces of the records and of the whole input. */
export function inputTypes(emission: Emission, records: readonly InputRecord[]): string {
  const typeNames = records.map((record) => emission.names.fresh(pascalCase(record.name.alias)));
  const interfaceText = (record: InputRecord, comment: string, name: string): string =>
    `${lineComment(comment)}\nexport interface ${name} {\n${record.fields.map((field) => fieldText(emission, field)).join('\n')}\n}`;
  const entries = entryRecords(emission.index.program).map((record) => interfaceText(record, `${record.name.text}：清單中的一筆`, entryType(emission, record.name.text)));
  const interfaces = [...entries, ...records.map((record, i) => interfaceText(record, record.name.text, typeNames[i]!))];
  const members = records.map((record, i) => `  readonly ${propertyKey(record.name.alias)}?: ${typeNames[i]};`);
  return [...interfaces, `${docComment(['What the rules read. A key that is not there is a fact that is not known.'])}\nexport interface Input {\n${members.join('\n')}\n}`].join('\n\n');
}

/** The type of a field as the input check reads it. */
export function shapeType(emission: Emission, type: ValueType | 'decision'): string {
  if (type === 'decision') return `{ kind: 'enumeration', members: [${DECISION_MEMBERS.map((pair) => `[${pair.map(literal).join(', ')}]`).join(', ')}] }`;
  switch (type.kind) {
    case 'boolean':
    case 'text':
    case 'date':
      return `{ kind: ${literal(type.kind)} }`;
    case 'enumeration':
      return `{ kind: 'enumeration', members: ${enumerationNames(emission, type.enumeration).names} }`;
    case 'record':
      return `{ kind: 'record', ${readFields(emission, emission.index.elementRecord(type.record), '      ')} }`;
    case 'list':
      return `{ kind: 'list', element: ${shapeType(emission, type.element)} }`;
    case 'number': {
      const r = representation(emission, type);
      if (r.kind === 'scaled') {
        const limits = `low: ${r.low}, high: ${r.high}`;
        return r.scale === 1n ? `{ kind: 'integer', ${limits} }` : `{ kind: 'decimal', places: ${type.decimals}, ${limits} }`;
      }
      const limit = (value: { n: bigint; d: bigint } | null): string => (value ? `{ n: ${value.n}n, d: ${value.d}n }` : 'null');
      return `{ kind: 'rational', low: ${limit(type.low)}, high: ${limit(type.high)} }`;
    }
  }
}

const named = (name: { text: string; alias: string }): string => `name: ${literal(name.text)}, alias: ${literal(name.alias)}`;

function readFields(emission: Emission, { fields, unread = [] }: InputRecord, indent: string): string {
  const lines = fields.map((f) => `{ ${named(f.name)}, optional: ${f.optional}, type: ${shapeType(emission, f.type)} }`);
  const others = unread.flatMap(({ text, alias }) => (text === alias ? [text] : [text, alias])).map(literal);
  return `fields: [\n${lines.map((line) => `${indent}  ${line},`).join('\n')}\n${indent}]${others.length > 0 ? `, unread: [${others.join(', ')}]` : ''}`;
}

/** The constant that the input check reads. */
export function inputShape(emission: Emission, records: readonly InputRecord[]): string {
  const read = records.map((record) => `  { ${named(record.name)}, ${readFields(emission, record, '  ')} },`);
  const lines = [...read, ...(emission.index.program.unread ?? []).map((name) => `  { ${named(name)}, fields: null },`)];
  return `const INPUT_SHAPE${emission.ts(`: ${emission.rtType('InputShape')}`)} = [\n${lines.join('\n')}\n];`;
}

/** Type and names of every enumeration in use, and the readers that `isUsed` says are called. */
export function enumerationTexts(emission: Emission, isUsed: (name: string) => boolean): string[] {
  return emission.index.program.enumerations.flatMap((enumeration) => {
    const names = emission.enumerations.get(enumeration.name.alias);
    if (!names) return [];
    const { members } = enumeration;
    const pairs = members.map((m) => `  [${literal(m.alias)}, ${literal(m.text)}],`).join('\n');
    const type = emission.ts(`${lineComment(`${enumeration.name.text}：${members.map((m) => m.text).join('、')}`)}\nexport type ${names.type} = ${members.map((m) => literal(m.alias)).join(' | ') || 'never'};\n\n`);
    const texts = [`${type}export const ${names.names}${emission.ts(`: readonly (readonly [alias: ${names.type}, name: string])[]`)} = [\n${pairs}\n];`];
    if (isUsed(names.read)) texts.push(readerText(emission, names.read, names.type, members.map((m) => m.alias)));
    if (isUsed(names.bit)) texts.push(bitText(emission, names.bit, members.map((m) => m.alias)));
    return texts;
  });
}

function readerText(emission: Emission, name: string, type: string, aliases: readonly string[]): string {
  const cases = aliases.map((alias) => `    case ${literal(alias)}:`).join('\n');
  return `function ${name}(value${emission.ts(': unknown')})${emission.ts(`: ${type} | undefined`)} {\n  switch (value) {\n${cases}\n      return value;\n    default:\n      return undefined;\n  }\n}`;
}

function bitText(emission: Emission, name: string, aliases: readonly string[]): string {
  const cases = aliases.map((alias, i) => `    case ${literal(alias)}:\n      return ${1 << i};`).join('\n');
  return `function ${name}(member${emission.ts(': unknown')})${emission.ts(': number')} {\n  switch (member) {\n${cases}\n    default:\n      return -1;\n  }\n}`;
}
