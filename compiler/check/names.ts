/**
 * Where checked items hold names of their regulation: every kind of node with every field of it. A kind or a field that is added does not type-check
 * until this table says what it holds.
 */
import type { Rational, ValueType } from '../ir/program.ts';
import type { CheckedExpression, CheckedGiven, CheckedItem, CheckedPhrase } from './checked.ts';
import { READINGS, readingsOf } from './doubts.ts';

/** How a name is used: of the item itself; of a definition or doubt that is read; of a discretion whose amount or decision is read; of what a conclusion takes; of what is changed; of provisos that give way; of the rule that a 準用 applies; of what only words are made of. */
export type NameUse = 'own' | 'value' | 'amount' | 'taken' | 'changed' | 'sibling' | 'cited' | 'shown';

/** What happens to the names of an item; what is given back stands in their place. */
export interface NameChange {
  name(name: string, use: NameUse): string;
  phrase(phrase: CheckedPhrase): CheckedPhrase;
}

/** 'doubt': the name of a doubt where the record is 疑義; 'tree': something that this table describes. */
type TextRole = 'plain' | NameUse | 'doubt';
/** Fields that every node has, or that are told apart outside: `type` is looked at wherever it stands. */
type Common = 'kind' | 'span' | 'type' | 'source' | 'alias' | 'elementId' | 'scope' | 'of';
type Fields<T> = { readonly [F in keyof T as Exclude<F, Common>]-?: Role<NonNullable<T[F]>> };
type ByKind<T extends { readonly kind: string }> = { readonly [K in T['kind']]: Fields<Extract<T, { readonly kind: K }>> };
type Role<V> = [V] extends [readonly (infer E)[]] ? Role<E>
  : [V] extends [CheckedPhrase] ? 'phrase'
  : [V] extends [CheckedExpression | CheckedGiven] ? 'tree'
  : [V] extends [string] ? TextRole
  : [V] extends [number | boolean | Rational | ReadonlyMap<string, unknown>] ? 'plain'
  : [V] extends [{ readonly kind: string }] ? { readonly byKind: ByKind<V> }
  : { readonly fields: Fields<V>; readonly isShown?: true };
type AnyRole = TextRole | 'phrase' | 'tree' | { readonly byKind: Readonly<Record<string, AnyFields>> } | { readonly fields: AnyFields; readonly isShown?: true };
type AnyFields = Readonly<Record<string, AnyRole>>;

const EXPRESSIONS: ByKind<CheckedExpression> & ByKind<CheckedGiven> = {
  number: { value: 'plain' }, boolean: { value: 'plain' }, text: { value: 'plain' }, date: { days: 'plain', phrase: 'phrase' }, original: {},
  member: { enumeration: 'plain', member: 'plain' }, fact: { record: 'plain', field: 'doubt' }, element: { record: 'plain', field: 'plain' },
  phrase: { phrase: 'phrase' }, definition: { name: 'value', entry: 'plain' }, amount: { discretion: 'amount' }, decision: { discretion: 'amount' },
  logic: { operator: 'plain', operands: 'tree' }, not: { operand: 'tree' }, presence: { operand: 'tree', present: 'plain' },
  compare: { operator: 'plain', left: 'tree', right: 'tree' }, arithmetic: { operator: 'plain', left: 'tree', right: 'tree' },
  meets: { subject: 'tree', base: 'tree', phrase: 'phrase', negated: 'plain' }, deadline: { base: 'tree', phrase: 'phrase', back: 'plain' },
  membership: { subject: 'tree', quantifier: 'plain', set: 'tree', phrase: 'phrase', negated: 'plain' },
  aggregate: { operator: 'plain', list: 'tree', element: 'plain', value: 'tree', condition: 'tree', own: 'tree', isLeastFirst: 'plain', sequence: { fields: { order: 'tree', alike: 'tree' } }, written: { isShown: true, fields: { value: 'tree', condition: 'tree', part: 'plain' } } },
  round: { mode: 'plain', decimals: 'plain', operand: 'tree', phrase: 'phrase', inferred: 'plain' }, workday: { operand: 'tree', count: 'tree', isBack: 'plain', holidays: 'tree', workdays: 'tree', within: 'tree' },
  elapsed: { unit: 'plain', from: 'tree', to: 'tree' }, extreme: { isMost: 'plain', operands: 'tree' },
  workdaysBetween: { from: 'tree', to: 'tree', holidays: 'tree', workdays: 'tree', within: 'tree' },
  list: { items: 'tree' }, absent: {},
};

const CONDITION = { condition: 'tree' } as const;

const ITEMS: ByKind<CheckedItem> = {
  rule: {
    name: 'own', applies: 'tree', when: 'tree', exceptions: 'tree', duties: { fields: { modality: 'plain', ...CONDITION } }, permission: { fields: { modality: 'plain', act: 'plain' } },
    effects: 'plain', conditional: { fields: { ...CONDITION, effects: 'plain' } }, follows: { fields: { name: 'cited' } },
    consequences: { fields: { record: 'plain', field: 'plain', words: 'plain', value: 'tree', entries: { fields: { list: 'tree', ...CONDITION } } } },
  },
  definition: { name: 'own', branches: { fields: { ...CONDITION, value: 'tree' } }, otherwise: 'tree' },
  discretion: { name: 'own', authority: 'plain', requirement: 'tree', amount: { fields: { name: 'plain', low: 'plain', high: 'plain', phrase: 'phrase' } }, effect: { fields: { phrase: 'changed', value: 'tree' } } },
  doubt: { name: 'own', readings: { fields: { name: 'plain', ...CONDITION } }, adopted: 'plain', fact: 'tree' },
  delegation: { name: 'own', authority: 'plain', strictness: 'plain' },
  proviso: { name: 'own', target: 'changed', condition: 'tree', effect: { byKind: { notApplicable: {}, duty: { modality: 'plain', ...CONDITION }, value: { value: 'tree' } } }, beats: 'sibling' },
  conclusion: { name: 'own', applies: 'tree', requires: 'taken', produces: 'taken' },
  courseTable: {
    name: 'own', applies: 'tree', list: 'tree', element: 'plain', key: 'tree', credits: 'tree', printedCredits: 'plain', counts: 'tree', pairs: 'plain', total: 'phrase',
    groups: { fields: { name: 'plain', parent: 'plain', names: 'plain', ...CONDITION, limits: 'phrase', each: 'phrase' } },
  },
};

type Node = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The item with its names changed, those of what it reads included. */
export const withNames = (item: CheckedItem, change: NameChange): CheckedItem => inFields(item, (ITEMS as Readonly<Record<string, AnyFields>>)[item.kind]!, change) as CheckedItem;

function inFields(node: object, fields: AnyFields, change: NameChange): object {
  return Object.fromEntries(Object.entries(node).map(([key, value]: [string, unknown]) => {
    if (key === 'type') return [key, inType(value as ValueType, change)];
    const role = fields[key];
    return [key, role === undefined || role === 'plain' ? value : inRole(value, role, node, change)];
  }));
}

function inRole(value: unknown, role: AnyRole, node: object, change: NameChange): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((one) => inRole(one, role, node, change));
  if (typeof role === 'object' && 'byKind' in role) return inFields(value, role.byKind[(value as Node).kind]!, change);
  if (typeof role === 'object') return inFields(value, role.fields, role.isShown ? { ...change, name: (name) => change.name(name, 'shown') } : change);
  if (role === 'phrase') return change.phrase(value as CheckedPhrase);
  if (role === 'tree') return inFields(value, (EXPRESSIONS as Readonly<Record<string, AnyFields>>)[(value as Node).kind]!, change);
  if (role === 'doubt') return 'record' in node && node.record === READINGS.text ? change.name(String(value), 'value') : value;
  return role === 'plain' ? value : change.name(String(value), role);
}

/** The readings of a doubt are an enumeration of its name. */
function inType(type: ValueType, change: NameChange): ValueType {
  if (type.kind === 'list') return { ...type, element: inType(type.element, change) };
  const prefix = readingsOf('');
  return type.kind === 'enumeration' && type.enumeration.startsWith(prefix) ? { ...type, enumeration: readingsOf(change.name(type.enumeration.slice(prefix.length), 'value')) } : type;
}

export interface NamesUsed {
  readonly names: readonly { readonly name: string; readonly use: NameUse }[];
  readonly phrases: readonly CheckedPhrase[];
}

/** All that an item names, itself included, in source order. */
export function namesUsed(item: CheckedItem): NamesUsed {
  const names: { name: string; use: NameUse }[] = [];
  const phrases: CheckedPhrase[] = [];
  withNames(item, {
    name: (name, use) => {
      names.push({ name, use });
      return name;
    },
    phrase: (phrase) => {
      phrases.push(phrase);
      return phrase;
    },
  });
  return { names, phrases };
}

/** Names that an item needs in order to be decided: what it reads, grants or takes, and the phrases among it. */
export function namesNeeded(item: CheckedItem): string[] {
  const { names, phrases } = namesUsed(item);
  return [...names.flatMap(({ name, use }) => (use === 'value' || use === 'amount' || use === 'taken' ? [name] : [])), ...phrases.map((p) => p.phrase.name)];
}
