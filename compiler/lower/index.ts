/** lower: the checked tree → the rule program. */
import type { CheckedDefinition, CheckedDelegation, CheckedDiscretion, CheckedDoubt, CheckedExpression, CheckedItem, CheckedPhrase, CheckedRule, CheckedVersion } from '../check/checked.ts';
import { operandsOf } from '../check/cycles.ts';
import type { ProgramBinding, ProgramDefinition, ProgramDiscretion, ProgramEnumeration, ProgramNorm, ProgramRecord, ProvisionRef, RuleProgram, ValueType, Expression } from '../ir/program.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import { isProvision } from '../model/regulation.ts';
import { elementsOf } from './elements.ts';
import { bindingOf, inOwnUnit, lowerExpression, type LowerContext } from './expressions.ts';

const MODALITY = { 應: 'must', 不得: 'mustNot', 原則應: 'principle', 原則不得: 'principleNot' } as const;

export function lowerVersion(checked: CheckedVersion): RuleProgram {
  const { text } = checked.version;
  const context = contextOf(checked);
  const items = checked.items.flatMap((item) => lowerItem(item, checked, context));
  const expressions = checked.items.flatMap(expressionsOf);
  return {
    regulation: { alias: text.alias, title: text.title, institution: text.institution, version: text.version, wording: text.wording },
    enumerations: enumerationsOf(checked, expressions), records: recordsOf(checked, expressions), elements: elementsOf(checked, expressions.flatMap(flatten)),
    bindings: [...checked.phrases.values()].map((p) => bindingOf(p, context.index)), items,
  };
}

function contextOf(checked: CheckedVersion): LowerContext {
  const changes = new Map<string, CheckedDiscretion[]>();
  for (const item of checked.items) {
    if (item.kind !== 'discretion' || !item.effect) continue;
    changes.set(item.effect.phrase, [...(changes.get(item.effect.phrase) ?? []), item]);
  }
  return { index: indexElements(checked.version.text), changes, original: null };
}

function lowerItem(item: CheckedItem, checked: CheckedVersion, context: LowerContext): (ProgramNorm | ProgramDefinition | ProgramDiscretion)[] {
  switch (item.kind) {
    case 'rule':
      return [lowerRule(item, checked, context)];
    case 'definition':
      return [lowerDefinition(item, checked, context)];
    case 'discretion':
      return [lowerDiscretion(item, checked, context)];
    case 'doubt':
      return [lowerDoubt(item, checked, context)];
    case 'delegation':
      return [];
  }
}

// ------------------------------------------------------------------------------------------------ items

/** What every item says of itself; `own` are its expressions in source order. */
function describe(item: CheckedItem, own: readonly CheckedExpression[], checked: CheckedVersion, context: LowerContext) {
  const phrases = uniquePhrases(own.flatMap(phrasesIn));
  return {
    name: { text: item.name, alias: item.alias }, provision: provisionOf(item, context),
    facts: factsOf([...own, ...phrases.flatMap((p) => (context.changes.get(p.phrase.name) ?? []).flatMap((d) => (d.requirement ? [d.requirement] : [])))], checked), bindings: phrases.map((p): ProgramBinding => bindingOf(p, context.index)),
    caveats: [...caveatsOf(item, phrases, checked), ...adoptedReadings(item, own, checked)],
  };
}

function provisionOf(item: CheckedItem, { index }: LowerContext): ProvisionRef {
  const element = item.elementId === null ? undefined : index.byId.get(item.elementId);
  if (!element) return { label: '', text: '' };
  const own = isProvision(element) ? (element.children[0]?.text ?? '') : element.text;
  const isCaption = item.scope.length > 1 && !item.scope.every((id) => id.startsWith(element.id));
  const text = isCaption ? item.scope.map((id) => index.byId.get(id)?.text ?? '').join('') : own;
  return { label: elementLabel(index, element.id), text };
}

function lowerRule(rule: CheckedRule, checked: CheckedVersion, context: LowerContext): ProgramNorm {
  const own = expressionsOf(rule);
  const all = (list: readonly CheckedExpression[]): Expression | null =>
    list.length === 0 ? null : list.length === 1 ? lowerExpression(list[0]!, context) : { op: 'and', operands: list.map((e) => lowerExpression(e, context)) };
  const when = all(rule.when);
  return {
    kind: 'norm', ...describe(rule, own, checked, context),
    applies: all(rule.applies), when: when ?? (rule.permission ? { op: 'boolean', value: true } : null),
    exceptions: rule.exceptions.map((e) => lowerExpression(e, context)),
    duties: rule.duties.map((d) => ({ modality: MODALITY[d.modality], condition: lowerExpression(d.condition, context) })),
    permission: rule.permission ? { modality: rule.permission.modality === '得' ? 'may' : 'mayOnlyIf', act: rule.permission.act } : null,
    effects: rule.effects,
  };
}

function lowerDefinition(definition: CheckedDefinition, checked: CheckedVersion, context: LowerContext): ProgramDefinition {
  return {
    kind: 'definition', ...describe(definition, expressionsOf(definition), checked, context), type: definition.type,
    branches: definition.branches.map((b) => ({ condition: lowerExpression(b.condition, context), value: inOwnUnit(lowerExpression(b.value, context), definition.type) })),
    otherwise: definition.otherwise ? inOwnUnit(lowerExpression(definition.otherwise, context), definition.type) : null,
  };
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

/** The expressions of an item in source order. */
export function expressionsOf(item: CheckedItem): CheckedExpression[] {
  switch (item.kind) {
    case 'rule':
      return [...item.applies, ...item.when, ...item.duties.map((d) => d.condition), ...item.exceptions];
    case 'definition':
      return [...item.branches.flatMap((b) => [b.condition, b.value]), ...(item.otherwise ? [item.otherwise] : [])];
    case 'discretion':
      return item.requirement ? [item.requirement] : [];
    case 'doubt':
      return [...item.readings.map((r) => r.condition), ...(item.fact ? [item.fact] : [])];
    case 'delegation':
      return [];
  }
}

const flatten = (e: CheckedExpression): CheckedExpression[] => [e, ...operandsOf(e).flatMap(flatten)];

function phrasesIn(e: CheckedExpression): CheckedPhrase[] {
  return flatten(e).flatMap((x) => (x.kind === 'phrase' || x.kind === 'meets' ? [x.phrase] : (x.kind === 'membership' || x.kind === 'round') && x.phrase ? [x.phrase] : []));
}

const uniquePhrases = (phrases: readonly CheckedPhrase[]): CheckedPhrase[] => [...new Map(phrases.map((p) => [p.phrase.name, p])).values()];

/** Facts read directly or through definitions, source order, no repeats. */
function factsOf(own: readonly CheckedExpression[], checked: CheckedVersion): { record: string; field: string }[] {
  const definitions = new Map(checked.items.flatMap((i) => (i.kind === 'definition' || i.kind === 'doubt' ? [[i.name, i] as const] : [])));
  const found = new Map<string, { record: string; field: string }>();
  const opened = new Set<string>();
  const read = (e: CheckedExpression): void => {
    for (const x of flatten(e)) {
      if (x.kind === 'fact') found.set(`${x.record}.${x.field}`, { record: x.record, field: x.field });
      if (x.kind !== 'definition' || opened.has(x.name)) continue;
      opened.add(x.name);
      const definition = definitions.get(x.name);
      if (definition) expressionsOf(definition).forEach(read);
    }
  };
  own.forEach(read);
  return [...found.values()];
}

/** 另訂 on the rule itself or on a phrase that it reads, and the reading that was adopted where the text has several. */
function caveatsOf(item: CheckedItem, phrases: readonly CheckedPhrase[], checked: CheckedVersion): string[] {
  const names = new Set([item.name, ...phrases.map((p) => p.phrase.name)]);
  return checked.items
    .filter((i): i is CheckedDelegation => i.kind === 'delegation' && names.has(i.name))
    .map((d) => `${d.authority}得另訂「${d.name}」${d.strictness === '限更嚴' ? '（限更嚴）' : ''}，未計入本結果`);
}

function adoptedReadings(item: CheckedItem, own: readonly CheckedExpression[], checked: CheckedVersion): string[] {
  const read = new Set([item.name, ...own.flatMap(flatten).flatMap((e) => (e.kind === 'definition' ? [e.name] : []))]);
  return checked.items.flatMap((i) => (i.kind === 'doubt' && i.adopted !== null && read.has(i.name) ? [`「${i.name}」有${i.readings.map((r) => r.name).join('、')}，本結果採${i.adopted}`] : []));
}

function enumerationsOf(checked: CheckedVersion, expressions: readonly CheckedExpression[]): ProgramEnumeration[] {
  const used = new Set<string>();
  const note = (type: ValueType): void => {
    if (type.kind === 'enumeration') used.add(type.enumeration);
    if (type.kind === 'list') note(type.element);
  };
  expressions.flatMap(flatten).forEach((e) => note(e.type));
  checked.items.forEach((i) => i.kind === 'definition' && note(i.type));
  return [...checked.enumerations.values()].filter((e) => used.has(e.name.text))
    .map((e) => ({ name: { text: e.name.text, alias: e.name.alias ?? e.name.text }, members: e.members.map((m) => ({ text: m.text, alias: m.alias ?? m.text })) }));
}

function recordsOf(checked: CheckedVersion, expressions: readonly CheckedExpression[]): ProgramRecord[] {
  const read = new Set(expressions.flatMap(flatten).flatMap((e) => (e.kind === 'fact' ? [`${e.record}.${e.field}`] : [])));
  return [...checked.records.values()].flatMap((record) => {
    const fields = record.fields.filter((f) => read.has(`${record.name.text}.${f.name.text}`));
    if (!fields.length) return [];
    return [{ name: { text: record.name.text, alias: record.name.alias ?? record.name.text }, fields: fields.map((f) => ({ name: { text: f.name.text, alias: f.name.alias ?? f.name.text }, type: f.type, optional: f.optional })) }];
  });
}
