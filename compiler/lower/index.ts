/** lower: the checked tree → the rule program. */
import type { CheckedConclusion, CheckedConsequence, CheckedCourseTable, CheckedDefinition, CheckedDelegation, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedItem, CheckedPhrase, CheckedRule, CheckedVersion } from '../check/checked.ts';
import { operandsOf, phraseRead } from '../check/cycles.ts';
import { indexWithOthers } from '../check/link.ts';
import type { ProgramBinding, ProgramCite, ProgramConclusion, ProgramConsequence, ProgramDefinition, ProgramDiscretion, ProgramEnumeration, ProgramNorm, ProgramProviso, ProgramRecord, ProvisionRef, RuleProgram, ValueType, Expression } from '../ir/program.ts';
import { elementLabel } from '../model/index-elements.ts';
import { explainingWords } from '../model/regulation.ts';
import { entryExpressions, limitsRead, lowerAllocation, phrasesOfTable, type TableReading } from './course-tables.ts';
import { elementsOf, programName, unreadOf, unreadRecords } from './elements.ts';
import { bindingOf, inOwnUnit, lowerExpression, lowerPhrase, type LowerContext as ExpressionContext } from './expressions.ts';
import { conflictsRead, withProvisos, type ConflictPair, type Excepted } from './provisos.ts';

const MODALITY = { 應: 'must', 不得: 'mustNot', 原則應: 'principle', 原則不得: 'principleNot' } as const;

interface LowerContext extends ExpressionContext {
  /** Roundings that the text does not print, by the item that they are in. */
  readonly inferred: readonly { readonly name: string; readonly words: string }[];
}

export function lowerVersion(checked: CheckedVersion): RuleProgram {
  const excepted = withProvisos(checked);
  const { text } = checked.version;
  const context = contextOf(excepted);
  const { items: put } = excepted.checked;
  const items = put.flatMap((item) => lowerItem(item, excepted, context));
  const granted = put.flatMap((item) => (item.kind === 'discretion' && item.effect ? [item.effect.value] : []));
  const expressions = [...put.flatMap(expressionsOf), ...granted, ...[...excepted.exceptions.values()].flat()];
  const provisos = lowerProvisos(checked, excepted, context);
  const records = recordsOf(checked, expressions);
  return {
    regulation: { alias: text.alias, title: text.title, institution: text.institution, version: text.version, wording: text.wording },
    ...(checked.others ? { others: checked.others.map(({ alias, checked: { version: { text: other } } }) => ({ alias, title: other.institution + other.title, version: other.version })) } : {}),
    enumerations: enumerationsOf(checked, expressions), records, elements: elementsOf(checked, expressions.flatMap(flatten)),
    unread: unreadRecords(checked, [...records, ...items.filter(({ kind }) => kind === 'discretion')]),
    bindings: [...checked.phrases.values()].map((p) => bindingOf(p, context.index)), items, ...(provisos.length ? { provisos } : {}),
  };
}

function contextOf({ checked, types }: Excepted): LowerContext {
  const changes = new Map<string, CheckedDiscretion[]>();
  const discretions = new Map(checked.items.flatMap((item) => (item.kind === 'discretion' ? [[item.name, item] as const] : [])));
  for (const item of checked.items) {
    if (item.kind !== 'discretion' || !item.effect) continue;
    changes.set(item.effect.phrase, [...(changes.get(item.effect.phrase) ?? []), item]);
  }
  const inferred = checked.items.flatMap((item) => inferredIn(item).map((words) => ({ name: item.name, words })));
  return { index: indexWithOthers(checked), changes, discretions, excepted: types, original: null, inferred };
}

function lowerItem(item: CheckedItem, excepted: Excepted, context: LowerContext): RuleProgram['items'][number][] {
  const lowered = lowerKind(item, excepted, context);
  const own = item.kind === 'rule' ? conditionsOf(item) : item.kind === 'courseTable' ? [...expressionsOf(item), ...tableExceptions(item, excepted)] : expressionsOf(item);
  return lowered ? [{ ...lowered, ...conflictsOf(item, own, excepted, context) }] : [];
}

/** The conflicts that an item or a value meets; nothing for most. */
function conflictsOf(item: { readonly name: string | null }, own: readonly CheckedExpression[], excepted: Excepted, context: LowerContext): Pick<ProgramNorm, 'conflicts'> {
  const conflicts = conflictsRead(item, own, excepted, expressionsOf)
    .map(({ between: [a, b], condition }) => ({ between: [a.name, b.name] as const, condition: lowerExpression(condition, context) }));
  return conflicts.length ? { conflicts } : {};
}

function lowerKind(item: CheckedItem, excepted: Excepted, context: LowerContext): RuleProgram['items'][number] | null {
  const { checked } = excepted;
  switch (item.kind) {
    case 'rule':
      return lowerRule(item, excepted, context);
    case 'definition':
      return lowerDefinition(item, checked, context);
    case 'discretion':
      return lowerDiscretion(item, checked, context);
    case 'doubt':
      return lowerDoubt(item, checked, context);
    case 'conclusion':
      return lowerConclusion(item, checked, context);
    case 'courseTable':
      return lowerCourseTable(item, excepted, context);
    case 'delegation':
    case 'proviso':
      return null;
  }
}

// ------------------------------------------------------------------------------------------------ items

/** What every item says of itself; `own` are its expressions in source order. */
function describe(item: CheckedItem, own: readonly CheckedExpression[], checked: CheckedVersion, context: LowerContext) {
  const phrases = uniquePhrases(own.flatMap(phrasesIn));
  // a limit that provisos change is read as a definition, and shown with the value that it has
  const direct = phrases.filter((p) => !context.excepted.has(p.phrase.name));
  return {
    name: { text: item.name, alias: item.alias }, provision: provisionOf(item, context),
    facts: factsOf([...own, ...phrases.flatMap((p) => (context.changes.get(p.phrase.name) ?? []).flatMap((d) => (d.requirement ? [d.requirement] : [])))], checked), bindings: direct.map((p): ProgramBinding => bindingOf(p, context.index)),
    caveats: caveatsOf(item, own, phrases, checked, context), ...(item.of ? { of: item.of.alias } : {}), ...citesOf(item, own, phrases, checked, context),
  };
}

/** What the item reads of other regulations, directly or not, with the provisions there; what one provision says is told once. */
function citesOf(item: CheckedItem, own: readonly CheckedExpression[], phrases: readonly CheckedPhrase[], checked: CheckedVersion, context: LowerContext): Pick<ProgramNorm, 'cites'> {
  if (!checked.others) return {};
  const cited = new Map<string, ProgramCite>();
  const titleOf = (alias: string): string => checked.others!.find((o) => o.alias === alias)!.checked.version.text.title;
  if (item.kind === 'rule' && item.follows) {
    const provision = provisionOf({ ...item, elementId: item.follows.elementId, scope: [] }, context);
    cited.set(provision.label, { name: item.follows.name, regulation: titleOf(item.follows.alias), provision });
  }
  for (const name of namesReached(item, own, phrases, checked)) {
    const phrase = checked.phrases.get(name);
    const other = checked.items.find((i) => i.name === name && i.of && i.kind !== 'delegation');
    const alias = other?.of?.alias ?? phrase?.of;
    if (alias === undefined || name === item.name) continue;
    const provision = other ? provisionOf(other, context) : bindingOf(phrase!, context.index).provision;
    const known = cited.get(provision.label);
    cited.set(provision.label, known ? { ...known, name: `${known.name}、${name}` } : { name, regulation: titleOf(alias), provision });
  }
  return cited.size > 0 ? { cites: [...cited.values()] } : {};
}

function provisionOf(item: CheckedItem, { index }: LowerContext): ProvisionRef {
  const element = index.byId.get(item.elementId ?? '');
  if (!element) return { label: '', text: '' };
  const own = explainingWords(element);
  const isCaption = !item.scope.every((id) => id.startsWith(item.elementId!));
  const text = isCaption ? item.scope.map((id) => index.byId.get(id)?.text ?? '').join('') : own;
  return { label: elementLabel(index, item.elementId!), text };
}

function lowerRule(rule: CheckedRule, excepted: Excepted, context: LowerContext): ProgramNorm {
  const own = expressionsOf(rule);
  const when = allOf(rule.when, context);
  const consequences = rule.consequences.map((c) => lowerConsequence(c, excepted, context));
  const conditional = rule.conditional.map(({ condition, effects }) => ({ condition: lowerExpression(condition, context), effects, ...conflictsOf({ name: null }, [condition], excepted, context) }));
  return {
    kind: 'norm', ...describe(rule, own, excepted.checked, context),
    applies: allOf(rule.applies, context), when: when ?? (rule.permission ? { op: 'boolean', value: true } : null),
    exceptions: rule.exceptions.map((e) => lowerExpression(e, context)),
    duties: rule.duties.map((d) => ({ modality: MODALITY[d.modality], condition: lowerExpression(d.condition, context) })),
    permission: rule.permission ? { modality: rule.permission.modality === '得' ? 'may' : 'mayOnlyIf', act: rule.permission.act } : null,
    effects: rule.effects, ...(conditional.length ? { conditional } : {}), ...(consequences.length ? { consequences } : {}),
  };
}

function lowerConsequence({ record, field, type, words, value, entries }: CheckedConsequence, excepted: Excepted, context: LowerContext): ProgramConsequence {
  const owner = excepted.checked.records.get(record)!;
  const named = ({ name }: { readonly name: { readonly text: string; readonly alias: string | null } }) => ({ text: name.text, alias: name.alias ?? name.text });
  return {
    record: named(owner), field: named(owner.fields.find((f) => f.name.text === field)!), type, words,
    value: lowerGiven(value, type, context), ...(entries ? { entries: lowerEntries(record, entries, context) } : {}), ...conflictsOf({ name: null }, valuesOf(value), excepted, context),
  };
}

function lowerGiven(value: CheckedConsequence['value'], type: ValueType, context: LowerContext): ProgramConsequence['value'] {
  if (value.kind === 'absent') return { op: 'absent' };
  if (value.kind !== 'list') return inOwnUnit(lowerExpression(value, context), type);
  const { element } = type as ValueType & { readonly kind: 'list' };
  return { op: 'list', items: value.items.map((item) => inOwnUnit(lowerExpression(item, context), element)) };
}

/** The expressions that a given value consists of. */
function lowerEntries(record: string, { list, condition }: NonNullable<CheckedConsequence['entries']>, context: LowerContext): NonNullable<ProgramConsequence['entries']> {
  return { op: 'aggregate', operation: 'some', list: { op: 'fact', record: list.record, field: list.field, type: list.type }, element: record, value: null, condition: condition && lowerExpression(condition, context), type: { kind: 'boolean' } };
}

/** What says which entries get a value. */
const entriesRead = ({ entries }: CheckedConsequence): readonly CheckedExpression[] => (entries ? [entries.list, ...(entries.condition ? [entries.condition] : [])] : []);

const valuesOf = (value: CheckedConsequence['value']): readonly CheckedExpression[] => (value.kind === 'list' ? value.items : value.kind === 'absent' ? [] : [value]);

/** What provisos (但書 … 不適用) take out of a table, and when they take its limits away. */
const tableExceptions = (table: CheckedCourseTable, { exceptions }: Excepted): CheckedExpression[] =>
  [table.name, ...phrasesOfTable(table).map((p) => p.phrase.name)].flatMap((name) => exceptions.get(name) ?? []);

/** A duty to have courses that can be allocated. */
function lowerCourseTable(table: CheckedCourseTable, excepted: Excepted, context: LowerContext): ProgramNorm {
  const lower = (e: CheckedExpression): Expression => lowerExpression(e, context);
  return {
    kind: 'norm', ...describe(table, [...expressionsOf(table), ...tableExceptions(table, excepted)], excepted.checked, context),
    applies: allOf(table.applies, context), when: null, exceptions: (excepted.exceptions.get(table.name) ?? []).map(lower),
    duties: [{ modality: 'must', condition: lowerAllocation(table, { lower, limit: (phrase) => lowerPhrase(phrase, context), changed: (phrase) => changedLimit(phrase, excepted, context) }) }], permission: null, effects: [],
  };
}

/** What exceptions make of a limit of a 科目表; null where there are none. */
function changedLimit(phrase: CheckedPhrase, excepted: Excepted, context: LowerContext): ReturnType<TableReading['changed']> {
  const { name } = phrase.phrase;
  const granted = context.changes.get(name) ?? [];
  const provisos = excepted.provisos.filter((p) => p.target === name);
  if (granted.length + provisos.length === 0) return null;
  const named = (item: CheckedItem) => ({ name: { text: item.name, alias: item.alias }, provision: provisionOf(item, context) });
  return {
    binding: bindingOf(phrase, context.index), lifted: joined('or', excepted.exceptions.get(name) ?? [], context),
    changes: [
      ...provisos.map((p) => ({ kind: 'proviso' as const, ...named(p), condition: lowerExpression(excepted.live.get(p.name)!, context) })),
      ...granted.map((d) => ({ kind: 'discretion' as const, ...named(d), requirement: d.requirement && lowerExpression(d.requirement, context) })),
    ],
  };
}

function lowerDefinition(definition: CheckedDefinition, checked: CheckedVersion, outer: LowerContext): ProgramDefinition {
  const context = asPrinted(definition.name, outer);
  return {
    kind: 'definition', ...describe(definition, expressionsOf(definition), checked, context), type: definition.type,
    branches: definition.branches.map((b) => ({ condition: lowerExpression(b.condition, context), value: inOwnUnit(lowerExpression(b.value, context), definition.type) })),
    otherwise: definition.otherwise ? inOwnUnit(lowerExpression(definition.otherwise, context), definition.type) : null,
    ...(checked.complete?.has(definition.name) ? { isComplete: true } : {}),
  };
}

/** Within the definition of an excepted limit its phrase is what the text prints. */
function asPrinted(name: string, context: LowerContext): LowerContext {
  const without = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...map].filter(([key]) => key !== name));
  return { ...context, excepted: without(context.excepted), changes: without(context.changes) };
}

function lowerConclusion(item: CheckedConclusion, checked: CheckedVersion, context: LowerContext): ProgramConclusion {
  return { kind: 'conclusion', ...describe(item, item.applies, checked, context), applies: allOf(item.applies, context), requires: item.requires, produces: item.produces };
}

/** null: there is none. */
const joined = (op: 'and' | 'or', list: readonly CheckedExpression[], context: LowerContext): Expression | null =>
  list.length === 0 ? null : list.length === 1 ? lowerExpression(list[0]!, context) : { op, operands: list.map((e) => lowerExpression(e, context)) };
const allOf = (list: readonly CheckedExpression[], context: LowerContext): Expression | null => joined('and', list, context);

/** The provisos for those who ask what they are; what they do stands in the items. */
function lowerProvisos(checked: CheckedVersion, { conditions }: Excepted, context: LowerContext): ProgramProviso[] {
  return checked.items.flatMap((item): ProgramProviso[] => {
    if (item.kind !== 'proviso') return [];
    const condition = conditions.get(item.name);
    return [{
      name: { text: item.name, alias: item.alias }, provision: provisionOf(item, context), target: item.target,
      condition: condition ? lowerExpression(condition, context) : { op: 'boolean', value: true }, effect: item.effect.kind, beats: item.beats,
    }];
  });
}

/** Pairs of provisos of one target, neither before the other, with the condition under which both are live. Whether a case meets it is for the solver to say. */
export function conflictPairs(checked: CheckedVersion): ConflictPair[] {
  const excepted = withProvisos(checked);
  const context = contextOf(excepted);
  return excepted.conflicts.map((c) => ({ ...c, condition: lowerExpression(c.condition, context) }));
}

function lowerDiscretion(item: CheckedDiscretion, checked: CheckedVersion, context: LowerContext): ProgramDiscretion {
  const { amount } = item;
  return {
    kind: 'discretion', ...describe(item, item.requirement ? [item.requirement] : [], checked, context), authority: item.authority,
    requirement: item.requirement ? lowerExpression(item.requirement, context) : null,
    amount: amount ? { name: { text: amount.name, alias: amount.alias }, type: amount.type, low: amount.low, high: amount.high } : null,
  };
}

/**
 * A doubt is a condition of its own. While no reading counts, an answer that all readings give stands:
 * (reading = 甲 ∧ A) ∨ (reading = 乙 ∧ B) ∨ (A ∧ B).
 */
function lowerDoubt(item: CheckedDoubt, checked: CheckedVersion, context: LowerContext): ProgramDefinition {
  const conditions = item.readings.map((r) => lowerExpression(r.condition, context));
  const { fact } = item;
  const otherwise: Expression = fact === null
    ? conditions[item.readings.findIndex((r) => r.name === item.adopted)]!
    : { op: 'or', operands: [...item.readings.map((r, i) => ({ op: 'and', operands: [isReading(fact, r.name, context), conditions[i]!] }) as const), { op: 'and', operands: conditions }] };
  return { kind: 'definition', ...describe(item, expressionsOf(item), checked, context), type: { kind: 'boolean' }, branches: [], otherwise };
}

function isReading(fact: NonNullable<CheckedDoubt['fact']>, reading: string, context: LowerContext): Expression {
  if (fact.type.kind !== 'enumeration') throw new Error('a doubt is settled by the name of a reading');
  return { op: 'compare', operator: '=', left: lowerExpression(fact, context), right: { op: 'member', enumeration: fact.type.enumeration, member: reading } };
}

// ------------------------------------------------------------------------------------------------ what is read

/** What decides of a rule, in source order; the values that it gives decide nothing. */
const conditionsOf = (rule: CheckedRule): CheckedExpression[] => [...rule.applies, ...rule.when, ...rule.duties.map((d) => d.condition), ...rule.exceptions];

/** The expressions of an item in source order, those of the values that it gives behind all others. */
export function expressionsOf(item: CheckedItem): CheckedExpression[] {
  switch (item.kind) {
    case 'rule':
      return [...conditionsOf(item), ...item.conditional.map((c) => c.condition), ...item.consequences.flatMap((c) => [...valuesOf(c.value), ...entriesRead(c)])];
    case 'definition':
      return [...item.branches.flatMap((b) => [b.condition, b.value]), ...(item.otherwise ? [item.otherwise] : [])];
    case 'discretion':
      return item.requirement ? [item.requirement] : [];
    case 'doubt':
      return [...item.readings.map((r) => r.condition), ...(item.fact ? [item.fact] : [])];
    case 'proviso':
      return [...(item.condition ? [item.condition] : []), ...(item.effect.kind === 'duty' ? [item.effect.condition] : item.effect.kind === 'value' ? [item.effect.value] : [])];
    case 'conclusion':
      return [...item.applies];
    case 'courseTable':
      return [...item.applies, item.list, ...entryExpressions(item), ...limitsRead(item)];
    case 'delegation':
      return [];
  }
}

const flatten = (e: CheckedExpression): CheckedExpression[] => [e, ...operandsOf(e).flatMap(flatten)];

function phrasesIn(e: CheckedExpression): CheckedPhrase[] {
  return flatten(e).flatMap((x) => (x.kind === 'phrase' || x.kind === 'meets' || x.kind === 'deadline' ? [x.phrase] : (x.kind === 'membership' || x.kind === 'round' || x.kind === 'date') && x.phrase ? [x.phrase] : []));
}

const uniquePhrases = (phrases: readonly CheckedPhrase[]): CheckedPhrase[] => [...new Map(phrases.map((p) => [p.phrase.name, p])).values()];

/** Facts read directly or through definitions, source order, no repeats. */
function factsOf(own: readonly CheckedExpression[], checked: CheckedVersion): { record: string; field: string }[] {
  const definitions = new Map(checked.items.flatMap((i) => (i.kind === 'definition' || i.kind === 'doubt' || i.kind === 'discretion' ? [[i.name, i] as const] : [])));
  const found = new Map<string, { record: string; field: string }>();
  const opened = new Set<string>();
  const read = (e: CheckedExpression): void => {
    operandsOf(e).forEach(read);
    if (e.kind === 'fact') found.set(`${e.record}.${e.field}`, { record: e.record, field: e.field });
    // a limit that provisos change is a definition too
    const name = e.kind === 'definition' ? e.name : e.kind === 'decision' ? e.discretion : phraseRead(e)?.phrase.name;
    const definition = name === undefined || opened.has(name) ? undefined : definitions.get(name);
    if (!definition) return;
    opened.add(definition.name);
    expressionsOf(definition).forEach(read);
  };
  own.forEach(read);
  return [...found.values()];
}

/** Facts that an item reads, directly or through definitions and provisos. */
export const factsReadBy = (item: CheckedItem, checked: CheckedVersion): { record: string; field: string }[] => factsOf(expressionsOf(item), checked);

/** Names of everything that an item says or reads: bound phrases, definitions and what those read, what changes a limit, what a conclusion requires and hands out. */
function namesReached(start: CheckedItem, own: readonly CheckedExpression[], phrases: readonly CheckedPhrase[], checked: CheckedVersion): Set<string> {
  const items = new Map(checked.items.flatMap((i) => (i.kind === 'delegation' ? [] : [[i.name, i] as const])));
  const reached = new Set([start.name]);
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const item = items.get(name);
    if (item) visitItem(item, expressionsOf(item));
    for (const other of checked.items) if (other.kind === 'discretion' && other.effect?.phrase === name) visit(other.name);
  };
  const visitItem = (item: CheckedItem, expressions: readonly CheckedExpression[]): void => {
    for (const e of expressions.flatMap(flatten)) {
      const phrase = phraseRead(e);
      if (e.kind === 'definition') visit(e.name);
      if (e.kind === 'decision') visit(e.discretion);
      if (phrase) visit(phrase.phrase.name);
    }
    if (item.kind === 'conclusion') [...item.requires, ...item.produces].forEach(visit);
  };
  phrases.forEach((p) => visit(p.phrase.name));
  visitItem(start, own);
  return reached;
}

/** 另訂 on anything that bears on the item, and the readings that were adopted where a text that it reads has several. */
function caveatsOf(item: CheckedItem, own: readonly CheckedExpression[], phrases: readonly CheckedPhrase[], checked: CheckedVersion, { inferred }: LowerContext): string[] {
  const open = checked.items.filter((i): i is CheckedDelegation | CheckedDoubt => i.kind === 'delegation' || (i.kind === 'doubt' && i.adopted !== null));
  const names = namesReached(item, own, phrases, checked);
  const told = open.filter(({ name }) => names.has(name));
  return [
    ...inferred.flatMap(({ name, words }) => (names.has(name) ? [`「${name}」的取位（${words}）係推定，條文未載明`] : [])),
    ...told.flatMap((d) => (d.kind === 'delegation' ? [`${d.authority}得另訂「${d.name}」${d.strictness === '限更嚴' ? '（限更嚴）' : ''}，未計入本結果`] : [])),
    ...told.flatMap((d) => (d.kind === 'doubt' ? [`「${d.name}」有${d.readings.map((r) => r.name).join('、')}，本結果採${d.adopted}`] : [])),
  ];
}

/** The roundings of an item that the text does not print, each once. */
const inferredIn = (item: CheckedItem): string[] => [...new Set(expressionsOf(item).flatMap(flatten).flatMap((e) => (e.kind === 'round' && e.inferred !== undefined ? [e.inferred] : [])))];

function enumerationsOf(checked: CheckedVersion, expressions: readonly CheckedExpression[]): ProgramEnumeration[] {
  const used = new Set<string>();
  const note = (type: ValueType): void => {
    if (type.kind === 'enumeration') used.add(type.enumeration);
    if (type.kind === 'list') note(type.element);
  };
  expressions.flatMap(flatten).forEach((e) => note(e.type));
  return [...checked.enumerations.values()].filter((e) => used.has(e.name.text))
    .map((e) => ({ name: programName(e.name), members: e.members.map(programName) }));
}

function recordsOf(checked: CheckedVersion, expressions: readonly CheckedExpression[]): ProgramRecord[] {
  const read = new Set(expressions.flatMap(flatten).flatMap((e) => ((e.kind === 'workday' || e.kind === 'workdaysBetween') && e.within ? [e.within] : [e])).flatMap((e) => (e.kind === 'fact' ? [`${e.record}.${e.field}`] : [])));
  return [...checked.records.values()].flatMap((record) => {
    const fields = record.fields.filter((f) => read.has(`${record.name.text}.${f.name.text}`));
    if (!fields.length) return [];
    return [{ name: programName(record.name), fields: fields.map((f) => ({ name: programName(f.name), type: f.type, optional: f.optional, ...(f.ofCalendar ? { ofCalendar: true as const } : {}) })), ...unreadOf(record, fields) }];
  });
}
