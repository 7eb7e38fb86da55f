/** Slots of facts, presences and decisions: how generated code reads its input. */
import type { Expression, ProgramDiscretion, ValueType } from '../../ir/program.ts';
import { factName } from '../../model/base-day.ts';
import { constant, local, slotOnce, type Emission, type EnumerationNames, type Slot } from './emission.ts';
import { constantCase, IDENTIFIER, isInherited, literal, pascalCase } from './names.ts';
import { knownTest, representationOf, type Representation } from './representation.ts';

/** Field names of a decision in the input. */
export const DECISION_FIELD = { text: '決定', alias: 'decision' } as const;
export const DECISION_MEMBERS = [['granted', '准'], ['refused', '不准'], ['undecided', '未決']] as const;

const memberCount = (emission: Emission) => (name: string): number => emission.index.enumeration(name).members.length;

/** How values of a type are held. */
export function representation(emission: Emission, type: ValueType): Representation {
  return representationOf(type, memberCount(emission));
}

/** Type, names and readers of an enumeration; the same names each time. */
export function enumerationNames(emission: Emission, name: string): EnumerationNames {
  const { alias } = emission.index.enumeration(name).name;
  const known = emission.enumerations.get(alias);
  if (known) return known;
  const type = emission.names.fresh(pascalCase(alias));
  const made = {
    type,
    names: emission.names.fresh(`${constantCase(alias)}_NAMES`),
    read: emission.names.fresh(`read${type}`),
    bit: emission.names.fresh(`bitOf${type}`),
  };
  emission.enumerations.set(alias, made);
  return made;
}

/** TypeScript type of a representation. */
export function typeOf(emission: Emission, r: Representation): string {
  switch (r.kind) {
    case 'scaled':
    case 'bits':
      return 'number';
    case 'exact':
      return emission.rtType('MaybeRational');
    case 'truth':
      return emission.rtType('Truth');
    case 'text':
      return `${r.enumeration === null ? 'string' : enumerationNames(emission, r.enumeration).type} | undefined`;
    case 'list':
      return `readonly ${r.element.kind === 'scaled' ? 'number' : 'string'}[] | undefined`;
    case 'entries':
      return `readonly ${entryType(emission, r.record)}[] | undefined`;
  }
}

/** Code of a property access that never finds an inherited property. `mayLack`: anything may stand where the object should be; a function refuses to be asked for its caller. */
function access(emission: Emission, object: string, alias: string, mayLack = false): string {
  if (isInherited(alias) || !IDENTIFIER.test(alias) || (mayLack && alias in Function.prototype)) return `${emission.rt('own')}(${object}, ${literal(alias)})`;
  return `${object}${mayLack ? '?' : ''}.${alias}`;
}

const OWN_READERS = { asRecord: 'recordOf', readInteger: 'integerOf', readDecimal: 'decimalOf' } as const;

/** A reader that runs for every fact as a constant of the module: an engine calls its own constants directly, but looks imported ones up each time. */
export function ownReader(emission: Emission, name: keyof typeof OWN_READERS): string {
  return constant(emission, OWN_READERS[name], emission.rt(name));
}

function recordSlot(emission: Emission, alias: string, wanted = alias): Slot {
  return slotOnce(emission, `record:${alias}`, () => ({
    name: emission.names.fresh(wanted), representation: { kind: 'text', enumeration: null }, type: 'object', missing: null,
    read: `${ownReader(emission, 'asRecord')}(${access(emission, 'input', alias, true)})`,
  }));
}

/** Code of an exact number, or null. */
function limitCode(emission: Emission, limit: { n: bigint; d: bigint } | null): string {
  return limit ? constant(emission, 'LIMIT', `/* @__PURE__ */ ${emission.rt('rational')}(${limit.n}n, ${limit.d}n)`) : 'null';
}

function readCode(emission: Emission, type: ValueType, r: Representation, raw: string): string {
  if (r.kind === 'entries') return `${emission.rt('readEntries')}${emission.ts(`<${entryType(emission, r.record)}>`)}(${raw})`;
  if (r.kind === 'bits') return `${emission.rt('readMembers')}(${raw}, ${enumerationNames(emission, r.enumeration).bit})`;
  if (r.kind === 'list' && type.kind === 'list') {
    const element = r.element.kind === 'exact'
      ? `${emission.rt('rationalKey')}(${readCode(emission, type.element, r.element, 'element')})`
      : readCode(emission, type.element, r.element, 'element');
    return `${emission.rt('readList')}(${raw}, (element) => ${element})`;
  }
  if (r.kind === 'truth') return `${emission.rt('readBoolean')}(${raw})`;
  if (r.kind === 'text') return r.enumeration === null ? `${emission.rt('readText')}(${raw})` : `${enumerationNames(emission, r.enumeration).read}(${raw})`;
  if (type.kind === 'date') return `${emission.rt('readIsoDate')}(${raw})`;
  if (type.kind !== 'number') throw new Error(`rule program: a ${type.kind} is not a number`);
  if (r.kind === 'exact') return `${emission.rt('readRational')}(${raw}, ${limitCode(emission, type.low)}, ${limitCode(emission, type.high)})`;
  if (r.kind !== 'scaled') throw new Error('a number is scaled or exact');
  return r.scale === 1n
    ? `${ownReader(emission, 'readInteger')}(${raw}, ${r.low}, ${r.high})`
    : `${ownReader(emission, 'readDecimal')}(${raw}, ${r.scale}, ${r.low}, ${r.high})`;
}

/** The slot of a fact. */
export function factSlot(emission: Emission, recordName: string, fieldName: string): Slot {
  const { record, field } = emission.index.field(recordName, fieldName);
  return slotOnce(emission, `fact:${record.name.alias}.${field.name.alias}`, () => {
    const owner = recordSlot(emission, record.name.alias);
    const r = representation(emission, field.type);
    return {
      name: emission.names.fresh(field.name.alias), representation: r, type: typeOf(emission, r),
      read: readCode(emission, field.type, r, access(emission, owner.name, field.name.alias)), missing: factName(record.name.text, field.name.text),
    };
  });
}

/** The slot that says whether an optional fact, or field of an entry, is there. */
export function presenceSlot(emission: Emission, e: Expression): Slot {
  if (e.op !== 'fact' && e.op !== 'element') throw new Error('rule program: only a fact can be present');
  const isOfEntry = e.op === 'element';
  const { record, field } = isOfEntry ? emission.index.element(e.record, e.field) : emission.index.field(e.record, e.field);
  return slotOnce(emission, `${isOfEntry ? 'entryPresent' : 'present'}:${record.name.alias}.${field.name.alias}`, () => {
    const fact = isOfEntry ? elementSlot(emission, e.record, e.field) : factSlot(emission, e.record, e.field);
    const raw = access(emission, isOfEntry ? local(emission, 'entry') : recordSlot(emission, record.name.alias).name, field.name.alias);
    return {
      name: emission.names.fresh(`has${pascalCase(field.name.alias)}`), representation: { kind: 'truth' }, type: emission.rtType('Truth'),
      read: `${emission.rt('presence')}(${raw}, ${knownTest(fact.name, fact.representation)})`, missing: fact.missing, isOfEntry,
    };
  });
}

/** The type of a record in a list; the same name each time. */
export function entryType(emission: Emission, recordName: string): string {
  const { alias } = emission.index.elementRecord(recordName).name;
  const known = emission.entryTypes.get(alias);
  if (known !== undefined) return known;
  const isAlsoInput = emission.index.program.records.some((r) => r.name.alias === alias);
  const type = emission.names.fresh(pascalCase(alias) + (isAlsoInput ? 'Entry' : ''));
  emission.entryTypes.set(alias, type);
  return type;
}

/** The slot of a field of the entry that a loop looks at. */
export function elementSlot(emission: Emission, recordName: string, fieldName: string): Slot {
  const { record, field } = emission.index.element(recordName, fieldName);
  const holds = `entry:${record.name.alias}.${field.name.alias}`;
  return slotOnce(emission, holds, () => {
    const r = representation(emission, field.type);
    const raw = access(emission, local(emission, 'entry'), field.name.alias);
    return { name: local(emission, field.name.alias, holds), representation: r, type: typeOf(emission, r), read: readCode(emission, field.type, r, raw), missing: null, isOfEntry: true };
  });
}

/**
 * The slot of a list that is looked at entry by entry. Lists that the conditions read as sets, or as texts of exact numbers, get one of their own:
 * here each entry counts.
 */
export function listSlot(emission: Emission, recordName: string, fieldName: string): Slot {
  const fact = factSlot(emission, recordName, fieldName);
  const { record, field } = emission.index.field(recordName, fieldName);
  if (field.type.kind !== 'list') throw new Error(`rule program: ${fact.missing} is no list`);
  const { element } = field.type;
  const r = fact.representation;
  if (r.kind === 'entries' || (r.kind === 'list' && r.element.kind !== 'exact')) return fact;
  return slotOnce(emission, `list:${record.name.alias}.${field.name.alias}`, () => {
    const inner = representation(emission, element);
    const raw = access(emission, recordSlot(emission, record.name.alias).name, field.name.alias);
    return {
      name: emission.names.fresh(`${field.name.alias}List`), representation: { kind: 'list', element: inner }, missing: fact.missing,
      type: `readonly ${inner.kind === 'exact' ? emission.rtType('Rational') : 'string'}[] | undefined`,
      read: `${emission.rt('readList')}(${raw}, (element) => ${readCode(emission, element, inner, 'element')})`,
    };
  });
}

/** The slot of a decision: YES granted, NO refused, UNKNOWN undecided or not given. */
export function decisionSlot(emission: Emission, { name: { text, alias } }: ProgramDiscretion): Slot {
  return slotOnce(emission, `decision:${alias}`, () => {
    const owner = recordSlot(emission, alias, `${alias}Input`);
    return {
      name: emission.names.fresh(`${alias}Decision`), representation: { kind: 'truth' }, type: emission.rtType('Truth'),
      read: `${emission.rt('readDecision')}(${access(emission, owner.name, DECISION_FIELD.alias)})`, missing: `${text}.${DECISION_FIELD.text}`,
    };
  });
}

/** The type of the amount that an authority grants, limited to what it may grant. */
export function amountType(discretion: ProgramDiscretion): ValueType & { kind: 'number' } {
  const { amount } = discretion;
  if (!amount || amount.type.kind !== 'number') throw new Error(`rule program: ${discretion.name.text} has no amount in numbers`);
  return { ...amount.type, low: amount.low, high: amount.high };
}

/** The slot of the amount that an authority granted. */
export function amountSlot(emission: Emission, discretion: ProgramDiscretion): Slot {
  const { name } = discretion;
  return slotOnce(emission, `amount:${name.alias}`, () => {
    const owner = recordSlot(emission, name.alias, `${name.alias}Input`);
    const type = amountType(discretion);
    const r = representation(emission, type);
    const amount = discretion.amount!.name;
    return {
      name: emission.names.fresh(amount.alias), representation: r, type: typeOf(emission, r),
      read: readCode(emission, type, r, access(emission, owner.name, amount.alias)), missing: `${name.text}.${amount.text}`,
    };
  });
}
