/**
 * What a version reads of other regulations, put among its own items under qualified names: definitions, doubts, and what changes them there (provisos, discretions, lower rules).
 * From here on every pass sees one tree and needs to know of no other regulation.
 */
import { elsewhereId, indexElements, withElsewhere, type ElementIndex } from '../model/index-elements.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import { CALENDAR, isCalendarRecord } from '../model/calendar-names.ts';
import type { Enumeration, RecordType, Vocabulary } from '../model/vocabulary.ts';
import type { CheckedExpression, CheckedItem, CheckedPhrase, CheckedVersion, LinkedRegulation } from './checked.ts';
import { operandsOf } from './cycles.ts';
import { READINGS, readingsOf } from './doubts.ts';
import { expressionsIn } from './map-expressions.ts';
import { namesNeeded, withNames, type NameChange } from './names.ts';

/** The elements of a version, with those of the regulations that it reads. */
export function indexWithOthers({ version, others }: Pick<CheckedVersion, 'version' | 'others'>): ElementIndex {
  const index = indexElements(version.text);
  return others ? withElsewhere(index, new Map(others.map((o) => [o.alias, indexElements(o.checked.version.text)]))) : index;
}

/** What stands between a regulation and one of its names. */
export const QUALIFIER = '.';
export const qualified = (term: string, name: string): string => `${term}${QUALIFIER}${name}`;

/** The regulations that are used, then those that they read, each once and never the one (`self`) that uses them; one that is not used goes by the word of the first that uses it, or by its alias where that is taken. */
export function withTransitive(used: readonly OtherRegulation[], taken: ReadonlySet<string>, self: string): LinkedRegulation[] {
  const all: LinkedRegulation[] = [];
  const add = (other: OtherRegulation, isUsed: boolean): void => {
    const last = other.alias.slice(other.alias.lastIndexOf('.') + 1);
    const prefix = [last, other.alias].map((words) => words.replace(/[^\p{L}\p{N}$]+/gu, '_')).find((p) => all.every((o) => o.prefix !== p))!;
    all.push({ alias: other.alias, term: other.term, prefix, checked: other.checked, isUsed });
  };
  for (const other of used) add(other, true);
  for (const { checked } of all) {
    for (const other of checked.others ?? []) {
      if (other.alias === self || all.some((o) => o.alias === other.alias)) continue;
      const isTaken = taken.has(other.term) || all.some((o) => o.term === other.term);
      add(isTaken ? { ...other, term: other.alias } : other, false);
    }
  }
  return all;
}

/** Another regulation by alias, with the word that it goes by and what it says at the same date. */
export type OtherRegulation = Pick<LinkedRegulation, 'alias' | 'term' | 'checked'>;

/** The phrases of another regulation under their qualified names. */
export const linkedPhrases = (other: LinkedRegulation): CheckedPhrase[] => [...other.checked.phrases.values()].filter((p) => p.of === undefined).map((p) => linkedPhrase(p, other));

function linkedPhrase(phrase: CheckedPhrase, { alias, term, prefix }: LinkedRegulation): CheckedPhrase {
  const { name, elementId } = phrase.phrase;
  return { ...phrase, of: alias, phrase: { ...phrase.phrase, name: qualified(term, name), alias: `${prefix}_${phrase.phrase.alias ?? name}`, elementId: elsewhereId(alias, elementId) } };
}

function linkedItem(item: CheckedItem, { alias, prefix }: LinkedRegulation, change: NameChange, home: Home): CheckedItem {
  const { name, elementId, scope } = item;
  const renamed = withNames(item, change);
  // a rule of this version that the other one applies is cited by what it reads
  const rest = renamed.kind === 'rule' && renamed.follows?.alias === home.alias ? { ...renamed, follows: undefined } : renamed;
  return { ...rest, alias: `${prefix}_${item.alias}`, elementId: elementId === null ? null : elsewhereId(alias, elementId), scope: scope.map((id) => elsewhereId(alias, id)), of: { alias, name } } as CheckedItem;
}

/** Names that the items of a version read of others, in source order. */
export const namesReadElsewhere = (items: readonly CheckedItem[], others: readonly LinkedRegulation[]): Set<string> =>
  new Set(items.flatMap(namesNeeded).filter((name) => others.some((o) => name.startsWith(qualified(o.term, '')))));

export interface Linked {
  readonly items: readonly CheckedItem[];
  readonly phrases: readonly CheckedPhrase[];
  /** Names of the definitions that leave nobody out. */
  readonly complete: ReadonlySet<string>;
}

/** The version into which others are linked; what they read of it goes by its own names there. */
export interface Home {
  readonly alias: string;
  readonly phrases: ReadonlyMap<string, CheckedPhrase>;
}

/** The items and phrases of `others` that the qualified names `read` need, under names of this version. */
export function linkItems(read: ReadonlySet<string>, others: readonly LinkedRegulation[], home: Home): Linked {
  const items = new Map<string, CheckedItem>();
  const phrases = new Map<string, CheckedPhrase>();
  const complete = new Set<string>();
  const seen = new Map(others.map((other) => [other.alias, new Set<string>()]));
  const queue = others.map((other) => [other, namesOf(read, other.term)] as const);
  for (const [other, all] of queue) {
    const names = all.filter((name) => !seen.get(other.alias)!.has(name));
    if (names.length === 0) continue;
    const needed = neededOf(other.checked, names);
    [...names, ...needed.names].forEach((name) => seen.get(other.alias)!.add(name));
    const change = renaming(other, others, home);
    for (const item of needed.items.filter((i) => !i.of).map((i) => linkedItem(i, other, change, home))) items.set(`${item.kind} ${item.name}`, item);
    for (const phrase of needed.phrases.filter((p) => p.of === undefined)) phrases.set(qualified(other.term, phrase.phrase.name), linkedPhrase(phrase, other));
    for (const { name, of } of needed.items) if (!of && other.checked.complete?.has(name)) complete.add(qualified(other.term, name));
    for (const inner of other.checked.others ?? []) if (inner.alias !== home.alias) queue.push([others.find((o) => o.alias === inner.alias)!, namesOf(needed.names, inner.term)]);
  }
  return { items: [...items.values()], phrases: [...phrases.values()], complete };
}

/** Those of the qualified names that begin with the term, without it. */
const namesOf = (names: Iterable<string>, term: string): string[] => [...names].filter((name) => name.startsWith(qualified(term, ''))).map((name) => name.slice(qualified(term, '').length));

/** What names of a version are computed from: definitions and doubts, what changes them and the limits that they read, and what may be ordered otherwise. */
function neededOf({ items, phrases }: CheckedVersion, names: readonly string[]): { readonly names: readonly string[]; readonly items: CheckedItem[]; readonly phrases: CheckedPhrase[] } {
  const found = new Set(names);
  for (const name of found) {
    for (const item of items) {
      if (bearsOn(item) === name) found.add(item.name);
      if (item.name === name && item.kind !== 'delegation') namesNeeded(item).forEach((needed) => found.add(needed));
    }
  }
  return { names: [...found], items: items.filter((item) => found.has(item.name)), phrases: [...phrases.values()].filter((p) => found.has(p.phrase.name)) };
}

/** What a proviso excepts from, or an authority changes. */
const bearsOn = (item: CheckedItem): string | null => (item.kind === 'proviso' ? item.target : item.kind === 'discretion' ? (item.effect?.phrase ?? null) : null);

/** Rewrites whatever names something of the other regulation: its own names get its term, those that it links get the term that they have here, and names of this version none. */
function renaming(other: LinkedRegulation, others: readonly LinkedRegulation[], home: Home): NameChange {
  const nameOf = (name: string): string => {
    const inner = (other.checked.others ?? []).find((o) => name.startsWith(qualified(o.term, '')));
    if (!inner) return qualified(other.term, name);
    const bare = name.slice(qualified(inner.term, '').length);
    return inner.alias === home.alias ? bare : qualified(others.find((o) => o.alias === inner.alias)!.term, bare);
  };
  const phrases = new Map<CheckedPhrase, CheckedPhrase>();
  const phraseOf = (phrase: CheckedPhrase): CheckedPhrase => {
    const known = phrases.get(phrase);
    if (known) return known;
    const inner = (other.checked.others ?? []).find((o) => o.alias === phrase.of);
    const bare = inner ? phrase.phrase.name.slice(qualified(inner.term, '').length) : '';
    const owner = inner ? others.find((o) => o.alias === inner.alias) : other;
    const linked = !inner ? linkedPhrase(phrase, other) : owner ? linkedPhrase(owner.checked.phrases.get(bare)!, owner) : (home.phrases.get(bare) ?? phrase);
    phrases.set(phrase, linked);
    return linked;
  };
  return { name: nameOf, phrase: phraseOf };
}

/** Facts of records and members of enumerations that linked items read and no vocabulary of this version declares are those of the other regulation. */
export function linkedFacts(own: Pick<CheckedVersion, 'records' | 'enumerations'>, others: readonly LinkedRegulation[]): Pick<CheckedVersion, 'records' | 'enumerations'> {
  const records = new Map(own.records);
  const enumerations = new Map(own.enumerations);
  for (const { checked } of others) {
    for (const [name, record] of checked.records) if (name !== READINGS.text) records.set(name, joined(records.get(name), record));
    for (const [name, enumeration] of checked.enumerations) if (!enumerations.has(name) && !name.startsWith(readingsOf(''))) enumerations.set(name, enumeration);
  }
  return { records, enumerations };
}

/** The calendars of the other regulation may state more days than those in use here. */
function joined(own: RecordType | undefined, other: RecordType): RecordType {
  if (!own || !isCalendarRecord(own.name.text)) return own ?? other;
  return { ...own, fields: [...own.fields, ...other.fields.filter((f) => own.fields.every((o) => o.name.text !== f.name.text))] };
}

/** Does a definition of another regulation read a field of this record outside of lists of its own? */
export function readsRecordElsewhere(name: string, record: string, { checked }: LinkedRegulation): boolean {
  return neededOf(checked, [name]).items.some((item) => readsFact(item, record));
}

const readsFact = (item: CheckedItem, record: string): boolean => expressionsIn(item).some((e) => readsOutside(e, record));

const readsOutside = (e: CheckedExpression, record: string): boolean => e.kind !== 'aggregate' && ((e.kind === 'fact' && e.record === record) || operandsOf(e).some((operand) => readsOutside(operand, record)));

/** 次學期 and 前學期, as far as calendars fill them. */
const isFilled = (one: RecordType | Enumeration): boolean => 'fields' in one && isCalendarRecord(one.name.text) && one.fields.some((f) => f.ofCalendar);

/** A name that two vocabularies declare: what one regulation calls a student is not what the other does. Calendars are not asked, they fill one record together. */
export function clashOfFacts(own: readonly Vocabulary[], { checked }: Pick<LinkedRegulation, 'checked'>): { readonly name: string; readonly places: readonly [Label, Label] } | null {
  for (const declared of own.flatMap((v) => [...v.records, ...v.enumerations])) {
    const { name: { text, place } } = declared;
    const there = checked.records.get(text) ?? checked.enumerations.get(text);
    const other = there?.name.place;
    if (other && text !== CALENDAR && ![declared, there].some(isFilled) && (other.source !== place.source || other.span.start !== place.span.start)) return { name: text, places: [place, other] };
  }
  return null;
}
