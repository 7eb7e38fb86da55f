/** 但書 put where they act: into the exceptions and duties of rules, the branches of definitions, the values of bound limits. */
import type { CheckedDefinition, CheckedExpression, CheckedItem, CheckedProviso, CheckedRule, CheckedVersion } from '../check/checked.ts';
import { operandsOf, phraseRead } from '../check/cycles.ts';
import { changeableType } from '../check/provisos.ts';
import type { Expression, ValueType } from '../ir/program.ts';

/** Two provisos of one target, neither before the other, that say different things where both are live. */
export interface CheckedConflict {
  readonly target: string;
  readonly between: readonly [CheckedProviso, CheckedProviso];
  readonly condition: CheckedExpression;
}

export interface Excepted {
  /** The items with what provisos do to them; limits that provisos change are definitions of their names; no provisos. */
  readonly checked: CheckedVersion;
  /** Types of the bound phrases that are read as definitions. */
  readonly types: ReadonlyMap<string, ValueType>;
  readonly conflicts: readonly CheckedConflict[];
  /** When a proviso holds, those that beat it apart; null: always. By name. */
  readonly conditions: ReadonlyMap<string, CheckedExpression | null>;
  /** What provisos take out of an item (a 科目表 has no exceptions of its own), and when they take a limit away, by name. */
  readonly exceptions: ReadonlyMap<string, readonly CheckedExpression[]>;
  readonly provisos: readonly CheckedProviso[];
  /** When a proviso takes effect, by name. */
  readonly live: ReadonlyMap<string, CheckedExpression>;
}

const BOOLEAN: ValueType = { kind: 'boolean' };

/** The provisos of a version with the order among them. */
interface Provisos {
  readonly all: readonly CheckedProviso[];
  /** Names of the provisos that go before one, directly or through others. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

export function withProvisos(checked: CheckedVersion): Excepted {
  const all = checked.items.filter((i): i is CheckedProviso => i.kind === 'proviso');
  const provisos: Provisos = { all, before: new Map(all.map((p) => [p.name, goBefore(p, all)])) };
  const conflicts = conflictsOf(provisos);
  const types = new Map<string, ValueType>();
  const items = checked.items.flatMap((item): CheckedItem[] => {
    if (item.kind === 'rule') return [exceptedRule(item, provisos, conflicts)];
    if (item.kind === 'definition') return [exceptedDefinition(item, provisos, checked.complete?.has(item.name) === true)];
    if (item.kind !== 'proviso') return [item];
    const phrase = types.has(item.target) ? null : exceptedPhrase(item, checked, provisos);
    if (phrase) types.set(item.target, phrase.type);
    return phrase ? [phrase] : [];
  });
  const ended = [...checked.items.map((i) => i.name), ...checked.phrases.keys()];
  const exceptions = new Map(ended.map((name) => [name, exceptionsOf(name, provisos, conflicts)] as const));
  return {
    checked: { ...checked, items }, types, conflicts, exceptions, provisos: all,
    conditions: new Map(all.map((p) => [p.name, ownCondition(p, provisos)])), live: new Map(all.map((p) => [p.name, liveOf(p, provisos)])),
  };
}

// ------------------------------------------------------------------------------------------------ when a proviso is live

function goBefore(proviso: CheckedProviso, all: readonly CheckedProviso[], found = new Set<string>()): Set<string> {
  for (const other of all) {
    if (other.target !== proviso.target || !other.beats.includes(proviso.name) || found.has(other.name)) continue;
    found.add(other.name);
    goBefore(other, all, found);
  }
  return found;
}

const join = (operator: '且' | '或', operands: readonly CheckedExpression[], span: CheckedExpression['span']): CheckedExpression | null =>
  operands.length === 0 ? null : operands.length === 1 ? operands[0]! : { kind: 'logic', operator, operands, type: BOOLEAN, span };
const not = (operand: CheckedExpression): CheckedExpression => ({ kind: 'not', operand, type: BOOLEAN, span: operand.span });
const yes = (proviso: CheckedProviso): CheckedExpression => ({ kind: 'boolean', value: true, type: BOOLEAN, span: proviso.span });

/** The condition of a proviso without the cases that its own exceptions take out; null: always. */
function ownCondition(proviso: CheckedProviso, provisos: Provisos): CheckedExpression | null {
  const inner = provisos.all.filter((p) => p.target === proviso.name);
  return join('且', [...(proviso.condition ? [proviso.condition] : []), ...inner.map((p) => not(liveOf(p, provisos)))], proviso.span);
}

/** Its own condition, and that of none that goes before it. */
function liveOf(proviso: CheckedProviso, provisos: Provisos): CheckedExpression {
  const before = provisos.all.filter((p) => provisos.before.get(proviso.name)!.has(p.name));
  const own = ownCondition(proviso, provisos);
  return join('且', [...(own ? [own] : []), ...before.map((p) => not(ownCondition(p, provisos) ?? yes(p)))], proviso.span) ?? yes(proviso);
}

/** Two 不適用 say the same; every other pair without an order conflicts where both are live. */
function conflictsOf(provisos: Provisos): CheckedConflict[] {
  return provisos.all.flatMap((second, j) => provisos.all.slice(0, j).flatMap((first): CheckedConflict[] => {
    const isOrdered = provisos.before.get(first.name)!.has(second.name) || provisos.before.get(second.name)!.has(first.name);
    const agree = first.effect.kind === 'notApplicable' && second.effect.kind === 'notApplicable';
    if (first.target !== second.target || isOrdered || agree) return [];
    return [{ target: first.target, between: [first, second], condition: join('且', [liveOf(first, provisos), liveOf(second, provisos)], second.span)! }];
  }));
}

// ------------------------------------------------------------------------------------------------ targets

/** 不適用 is one more exception, unless it meets a proviso that says otherwise: then the rule applies and is in conflict. */
function exceptedRule(rule: CheckedRule, provisos: Provisos, conflicts: readonly CheckedConflict[]): CheckedRule {
  const own = provisos.all.filter((p) => p.target === rule.name);
  return { ...rule, exceptions: [...rule.exceptions, ...exceptionsOf(rule.name, provisos, conflicts)], duties: own.reduce((duties, p) => replacedDuties(duties, p, provisos), rule.duties) };
}

function exceptionsOf(target: string, provisos: Provisos, conflicts: readonly CheckedConflict[]): CheckedExpression[] {
  return provisos.all.filter((p) => p.target === target && p.effect.kind === 'notApplicable').map((p) => {
    const against = conflicts.flatMap((c) => (c.between.includes(p) ? c.between.filter((other) => other !== p) : []));
    return join('且', [liveOf(p, provisos), ...against.map((other) => not(liveOf(other, provisos)))], p.span)!;
  });
}

type Duty = CheckedRule['duties'][number];
const isDemand = ({ modality }: Duty): boolean => modality === '應' || modality === '原則應';

/** While the proviso is live its duty stands for all duties of the rule. */
function replacedDuties(duties: readonly Duty[], proviso: CheckedProviso, provisos: Provisos): readonly Duty[] {
  const { effect, span } = proviso;
  if (effect.kind !== 'duty') return duties;
  const live = liveOf(proviso, provisos);
  const duty: Duty = { modality: effect.modality, condition: effect.condition };
  if (live.kind === 'boolean') return [duty];
  return duties.some((d) => d.modality === '原則應' || d.modality === '原則不得') ? inTurn(duties, duty, live, span) : [inOne(duties, duty, live, span)];
}

/** (L ∧ new) ∨ (¬L ∧ old) ∨ (new ∧ old): where L is unknown, what both say stands. */
function inOne(duties: readonly Duty[], duty: Duty, live: CheckedExpression, span: CheckedExpression['span']): Duty {
  const kept = (d: Duty): CheckedExpression => (isDemand(d) ? d.condition : not(d.condition));
  const [now, was] = [kept(duty), duties.map(kept)];
  const operands = [[live, now], [not(live), ...was], [now, ...was]].map((all) => join('且', all, span)!);
  return { modality: '應', condition: join('或', operands, span)! };
}

/** A principle may be departed from and its proviso may not, so each keeps its own word: the ones ask nothing while it is live, the other asks nothing otherwise. */
function inTurn(duties: readonly Duty[], duty: Duty, live: CheckedExpression, span: CheckedExpression['span']): Duty[] {
  const unless = (d: Duty, idle: CheckedExpression): Duty => ({ ...d, condition: join(isDemand(d) ? '或' : '且', [isDemand(d) ? idle : not(idle), d.condition], span)! });
  return [...duties.map((d) => unless(d, live)), unless(duty, not(live))];
}

type Branch = CheckedDefinition['branches'][number];
const changesOf = (target: string, provisos: Provisos) => provisos.all.flatMap((p) => (p.target === target && p.effect.kind === 'value' ? [{ proviso: p, value: p.effect.value }] : []));

/** The branches of the provisos before its own; a new value that reads 原值 has one for each original value. */
function exceptedDefinition(definition: CheckedDefinition, provisos: Provisos, isComplete: boolean): CheckedDefinition {
  const added = changesOf(definition.name, provisos).flatMap(({ proviso, value }): Branch[] => {
    const live = liveOf(proviso, provisos);
    if (!readsOriginal(value)) return [{ condition: live, value }];
    const { branches } = definition;
    const otherwise = definition.otherwise ?? (isComplete ? branches.at(-1)!.value : null);
    return [
      ...branches.map((b) => ({ condition: join('且', [live, b.condition], proviso.span)!, value: withOriginal(value, b.value) })),
      ...(otherwise ? [{ condition: live, value: withOriginal(value, otherwise) }] : []),
    ];
  });
  return { ...definition, branches: [...added, ...definition.branches] };
}

/** A bound limit, quantity, share or day as a definition of its name. The first of its provisos says where it stands among the items. */
function exceptedPhrase(first: CheckedProviso, checked: CheckedVersion, provisos: Provisos): CheckedDefinition | null {
  const phrase = checked.phrases.get(first.target);
  if (!phrase || first.effect.kind !== 'value') return null;
  const type = changeableType(phrase)!;
  const { name, alias, elementId, place } = phrase.phrase;
  const original: CheckedExpression = { kind: 'phrase', phrase, type, span: first.span };
  const branches = changesOf(name, provisos).map(({ proviso, value }): Branch => ({ condition: liveOf(proviso, provisos), value: withOriginal(value, original) }));
  return { kind: 'definition', name, alias: alias ?? name, ...(phrase.of === undefined ? {} : { of: { alias: phrase.of, name } }), elementId, scope: [elementId], source: place.source, span: place.span, type, branches, otherwise: original };
}

const readsOriginal = (e: CheckedExpression): boolean => e.kind === 'original' || operandsOf(e).some(readsOriginal);

const withOriginal = (e: CheckedExpression, original: CheckedExpression): CheckedExpression => replaceOriginal(e, original) as CheckedExpression;

/** Of an expression: no expressions are in these. */
const APART: ReadonlySet<string> = new Set(['phrase', 'type', 'span']);

function replaceOriginal(node: unknown, original: CheckedExpression): unknown {
  if (Array.isArray(node)) return node.map((child) => replaceOriginal(child, original));
  if (typeof node !== 'object' || node === null) return node;
  if ('kind' in node && node.kind === 'original') return original;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, APART.has(key) ? value : replaceOriginal(value, original)]));
}

// ------------------------------------------------------------------------------------------------ who is concerned

/** Conflicts that an item (null: a value of its own) meets: on itself, and on every definition and limit that it reads, directly or through others. */
export function conflictsRead(item: { readonly name: string | null }, own: readonly CheckedExpression[], { checked, conflicts }: Excepted, expressionsOf: (item: CheckedItem) => readonly CheckedExpression[]): CheckedConflict[] {
  if (!conflicts.length) return [];
  const values = new Map(checked.items.flatMap((i) => (i.kind === 'definition' || i.kind === 'doubt' ? [[i.name, i] as const] : [])));
  const grantsOn = (name: string) => checked.items.flatMap((i) => (i.kind === 'discretion' && i.effect?.phrase === name ? [...(i.requirement ? [i.requirement] : []), i.effect.value] : []));
  const reached = new Set<string | null>([item.name]);
  const visit = (e: CheckedExpression): void => {
    const phrase = phraseRead(e);
    for (const name of [...(e.kind === 'definition' ? [e.name] : []), ...(phrase ? [phrase.phrase.name] : [])]) {
      if (reached.has(name)) continue;
      reached.add(name);
      const value = values.get(name);
      if (value) expressionsOf(value).forEach(visit);
      // a limit is what authorities made of it
      grantsOn(name).forEach(visit);
    }
    operandsOf(e).forEach(visit);
  };
  own.forEach(visit);
  return conflicts.filter((c) => reached.has(c.target));
}

/** A conflict in the terms of the rule program. */
export interface ConflictPair {
  readonly target: string;
  readonly between: readonly [CheckedProviso, CheckedProviso];
  /** Where it holds, both provisos are live. */
  readonly condition: Expression;
}
