/** Code that shows values to people: the `values` of an explanation. */
import type { Expression, ProgramDefinition, ProgramDiscretion, ValueType } from '../../ir/program.ts';
import type { Emission } from './emission.ts';
import { compileExact } from './exact.ts';
import { kindOf, unitOf } from './kinds.ts';
import { expandedMeaning, meaningOf } from './meaning.ts';
import { literal } from './names.ts';
import { allExpressionsOf, expressionsOf, operandsOf, valuesGivenBy, visitExpression, type Item } from './program-index.ts';
import type { Representation } from './representation.ts';
import { compiledDefinition, isLooped } from './scope.ts';
import { amountSlot, amountType, decisionSlot, enumerationNames, factSlot, presenceSlot } from './slots.ts';
import { workdayLists } from './texts.ts';

export interface ShownValue {
  readonly alias: string;
  /** Used instead of the alias when two values have the same. */
  readonly longAlias: string;
  readonly code: string;
}

/** Code of type string | undefined for a value held in `code`. */
export function showCode(emission: Emission, code: string, type: ValueType, r: Representation): string {
  const { rt } = emission;
  const unit = literal(unitOf(type));
  switch (r.kind) {
    case 'truth':
      return `${rt('showTruth')}(${code})`;
    case 'exact':
      return `${rt('showExact')}(${code}, ${unit})`;
    case 'scaled':
      return type.kind === 'date' ? `${rt('showDate')}(${code})` : `${rt('showNumber')}(${code}, ${r.scale}n, ${unit})`;
    case 'text':
      return r.enumeration === null ? code : `${rt('showMember')}(${code}, ${enumerationNames(emission, r.enumeration).names})`;
    case 'bits': {
      const { names } = enumerationNames(emission, r.enumeration);
      return `${rt('showList')}(${rt('membersOf')}(${code}, ${names}), (member) => ${rt('showMember')}(member, ${names}))`;
    }
    case 'entries':
      return `${rt('showEntries')}(${code})`;
    case 'list':
      return `${rt('showList')}(${code}, (element) => ${type.kind === 'list' ? showCode(emission, 'element', type.element, r.element.kind === 'exact' ? { kind: 'text', enumeration: null } : r.element) : 'element'})`;
  }
}

function factValue(emission: Emission, record: string, field: string): ShownValue {
  const found = emission.index.field(record, field);
  const slot = factSlot(emission, record, field);
  const shown = showCode(emission, slot.name, found.field.type, slot.representation);
  const alias = found.field.name.alias;
  const longAlias = `${found.record.name.alias}.${alias}`;
  if (!found.field.optional) return { alias, longAlias, code: shown };
  const present = presenceSlot(emission, { op: 'fact', record, field, type: found.field.type });
  return { alias, longAlias, code: `${emission.rt('showOptional')}(${present.name}, ${shown})` };
}

function decisionValues(emission: Emission, discretion: ProgramDiscretion): ShownValue[] {
  const { rt } = emission;
  const decision = decisionSlot(emission, discretion);
  const { alias } = discretion.name;
  const code = `${decision.name} === ${rt('UNKNOWN')} ? '未決' : ${decision.name} === ${rt('YES')} ? '准' : '不准'`;
  const values: ShownValue[] = [{ alias, longAlias: `${alias}.decision`, code }];
  if (!discretion.amount) return values;
  const amount = amountSlot(emission, discretion);
  const shown = showCode(emission, amount.name, amountType(discretion), amount.representation);
  const name = discretion.amount.name.alias;
  return [...values, {
    alias: name, longAlias: `${alias}.${name}`, code: `${decision.name} === ${rt('YES')} ? ${shown} : undefined`,
  }];
}

/** What decides of an item, and what it gives. */
const shownExpressions = (item: Item): readonly Expression[] => [...allExpressionsOf(item), ...valuesGivenBy(item)];

interface FactRead {
  readonly record: string;
  readonly field: string;
}

/** Facts of an item: those it lists, then any other that its expressions reach. */
export const factsOf = (emission: Emission, item: Item): FactRead[] => [...factsRead(emission, item).all.values()];

/** The same by their names; `counted` are those that are nothing but days off that a day is put off by: what comes of these is shown, not all of them. */
function factsRead(emission: Emission, item: Item): { readonly all: ReadonlyMap<string, FactRead>; readonly counted: ReadonlySet<string> } {
  const { index } = emission;
  const discretions = new Set(index.program.items.filter((i) => i.kind === 'discretion').flatMap((d) => [d.name.text, d.name.alias]));
  const all = new Map<string, FactRead>();
  const [direct, counted] = [new Set<string>(), new Set<string>()];
  const add = (record: string, field: string): string => {
    const found = index.field(record, field);
    const key = `${found.record.name.alias}.${found.field.name.alias}`;
    all.set(key, { record, field });
    return key;
  };
  // for which times days off are known is nothing that a case has or lacks
  const [unsaid, daysOff] = [new Set<Expression>(), new Set<Expression>()];
  const reached = new Set<string>();
  const reach = (e: Expression): void => visitExpression(e, (inner) => {
    if (inner.op === 'workday' || inner.op === 'workdaysBetween') {
      [inner.holidays, inner.workdays].forEach((list) => daysOff.add(list));
      if (inner.within) unsaid.add(inner.within);
    }
    if (inner.op === 'fact' && !unsaid.has(inner)) {
      const key = add(inner.record, inner.field);
      (daysOff.has(inner) ? counted : direct).add(key);
    }
    if (inner.op !== 'definition' || reached.has(inner.definition)) return;
    reached.add(inner.definition);
    expressionsOf(index.definition(inner.definition)).forEach(reach);
  });
  for (const fact of item.facts) if (!discretions.has(fact.record)) add(fact.record, fact.field);
  shownExpressions(item).forEach(reach);
  if (item.kind === 'conclusion') for (const name of item.requires) factsOf(emission, index.item(name)).forEach(({ record, field }) => add(record, field));
  return { all, counted: new Set([...counted].filter((key) => !direct.has(key))) };
}

/** The definitions that an item reads itself. */
export function definitionsRead(emission: Emission, item: Item): ProgramDefinition[] {
  const read = new Set<ProgramDefinition>();
  for (const e of shownExpressions(item)) visitExpression(e, (inner) => void (inner.op === 'definition' && read.add(emission.index.definition(inner.definition))));
  return [...read];
}

/** Definitions that no decision bears on have one value to show; the others show their decisions instead. */
function definitionValue(emission: Emission, definition: ProgramDefinition): ShownValue[] {
  const { slot, representation } = compiledDefinition(emission, definition.name.text);
  const { alias } = definition.name;
  return slot ? [{ alias, longAlias: `definition.${alias}`, code: showCode(emission, slot.name, definition.type, representation) }] : [];
}

const wholeCode = (emission: Emission, part: Expression): string => `${emission.rt('wholeNumber')}(${compileExact(emission, part)})`;

function shownElapsed(emission: Emission, { from, to, unit }: Extract<Expression, { op: 'elapsed' }>): string {
  return `${emission.rt('showElapsed')}(${wholeCode(emission, from)}, ${wholeCode(emission, to)}, ${literal(unit)})`;
}

function shownWorkday(emission: Emission, e: Extract<Expression, { op: 'workday' | 'workdaysBetween' }>): string {
  const { rt } = emission;
  const whole = (part: Expression): string => wholeCode(emission, part);
  if (e.op === 'workdaysBetween') return `${rt('showWorkdaysBetween')}(${whole(e.from)}, ${whole(e.to)}, ${workdayLists(emission, e)})`;
  return e.count ? `${rt('showWorkdays')}(${whole(e.date)}, ${whole(e.count)}, ${workdayLists(emission, e)})` : `${rt('showDate')}(${whole(e)})`;
}

/** The days that others are put off to, those that working days are counted to, how many lie between, and how long it is from one to another; several go by the words of the rule. */
function workdayValues(emission: Emission, item: Item): ShownValue[] {
  const values = new Map<string, ShownValue>();
  const visit = (e: Expression): void => {
    // what an aggregate looks at has a day for each entry
    if (e.op === 'aggregate' || e.op === 'allocation') return;
    if ((e.op === 'workday' || e.op === 'workdaysBetween') && emission.index.discretionsOf(e).length === 0) {
      const words = meaningOf(e);
      values.set(words, { alias: e.op === 'workdaysBetween' ? '工作日數' : e.count ? '工作日數至' : '順延後', longAlias: words, code: shownWorkday(emission, e) });
    }
    if (e.op === 'elapsed' && emission.index.discretionsOf(e).length === 0) {
      const words = meaningOf(e);
      values.set(words, { alias: `${e.unit}數`, longAlias: words, code: shownElapsed(emission, e) });
    }
    operandsOf(e).forEach(visit);
  };
  shownExpressions(item).forEach(visit);
  return [...values.values()];
}

/** Aggregates that no decision bears on, under their words: 合計（修課.學分 於 學生.修課） 12 學分. */
function aggregateValues(emission: Emission, item: Item): ShownValue[] {
  const { rt } = emission;
  const found = new Map<string, { readonly type: ValueType; readonly parts: Map<string, string> }>();
  for (const expression of shownExpressions(item)) {
    visitExpression(expression, (e) => {
      if (!isLooped(e) || (e.op === 'aggregate' && e.operation === 'deviation') || kindOf(e) !== 'number' || emission.index.discretionsOf(e).length > 0) return;
      const { type } = e.op === 'aggregate' ? e : e.operand;
      const one = found.get(meaningOf(e)) ?? { type, parts: new Map<string, string>() };
      found.set(meaningOf(e), one);
      const words = e.op === 'aggregate' ? expandedMeaning(e) : meaningOf(e);
      if (!one.parts.has(words)) one.parts.set(words, compileExact(emission, e));
    });
  }
  return [...found].map(([alias, { type, parts }]) => {
    const exact = [...parts.values()].reduce((left, right) => `${rt('addExact')}(${left}, ${right})`);
    const code = type.kind === 'date' ? `${rt('showDate')}(${rt('wholeNumber')}(${exact}))` : `${rt('showExact')}(${exact}, ${literal(unitOf(type))})`;
    return { alias, longAlias: alias, code };
  });
}

/** A conclusion shows what its own case reads: the items that it requires show the rest. */
function shownFacts(emission: Emission, item: Item): FactRead[] {
  const { all, counted } = factsRead(emission, item.kind === 'conclusion' ? { ...item, facts: [], requires: [] } : item);
  return [...all].flatMap(([key, fact]) => (counted.has(key) ? [] : [fact]));
}

/** Of a bound phrase. */
const longAliasOf = (alias: string): string => `binding.${alias}`;

/** Everything shown with the result of an item: facts, definitions read, decisions, bound phrases. */
export function shownValues(emission: Emission, item: Item): ShownValue[] {
  const discretions = new Set(shownExpressions(item).flatMap((e) => [...emission.index.discretionsOf(e)]));
  if (item.kind === 'discretion') discretions.add(item);
  return [
    ...shownFacts(emission, item).map(({ record, field }) => factValue(emission, record, field)),
    ...workdayValues(emission, item),
    ...aggregateValues(emission, item),
    ...definitionsRead(emission, item).flatMap((definition) => definitionValue(emission, definition)),
    ...[...discretions].flatMap((discretion) => decisionValues(emission, discretion)),
    ...item.bindings.map((binding): ShownValue => ({ alias: binding.name.alias, longAlias: longAliasOf(binding.name.alias), code: literal(binding.shown) })),
  ];
}

/** The alias under which each value stands; one that occurs twice is written in full each time. */
function aliasesOf(values: readonly ShownValue[]): readonly (readonly [alias: string, value: ShownValue])[] {
  const count = new Map<string, number>();
  for (const { alias } of values) count.set(alias, (count.get(alias) ?? 0) + 1);
  return values.map((v) => [count.get(v.alias) === 1 ? v.alias : v.longAlias, v]);
}

/** The array literal of shown values. */
export function valuesCode(values: readonly ShownValue[]): string {
  return `[${aliasesOf(values).map(([alias, { code }]) => `[${literal(alias)}, ${code}]`).join(', ')}]`;
}

/** By the alias of a bound phrase of an item, or of a definition that it reads: the alias under which its value stands. */
export function shownAliases(emission: Emission, item: Item): ReadonlyMap<string, string> {
  const longAliases = new Map([...item.bindings.map(({ name }) => [longAliasOf(name.alias), name.alias] as const), ...definitionsRead(emission, item).map(({ name }) => [`definition.${name.alias}`, name.alias] as const)]);
  return new Map(aliasesOf(shownValues(emission, item)).flatMap(([alias, { longAlias }]) => (longAliases.has(longAlias) ? [[longAliases.get(longAlias)!, alias]] : [])));
}
