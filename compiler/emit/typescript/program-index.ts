/** Lookups over a rule program: by name, and what depends on what. */
import type {
  Expression, ProgramConclusion, ProgramDefinition, ProgramDiscretion, ProgramEnumeration, ProgramField, ProgramName, ProgramNorm, ProgramRecord, RuleProgram,
} from '../../ir/program.ts';

export type Item = ProgramNorm | ProgramDefinition | ProgramDiscretion | ProgramConclusion;

export interface ProgramIndex {
  readonly program: RuleProgram;
  enumeration(name: string): ProgramEnumeration;
  member(enumeration: string, member: string): ProgramName;
  field(record: string, field: string): { readonly record: ProgramRecord; readonly field: ProgramField };
  /** A field of the entries of a list. */
  element(record: string, field: string): { readonly record: ProgramRecord; readonly field: ProgramField };
  elementRecord(record: string): ProgramRecord;
  item(name: string): Item;
  definition(name: string): ProgramDefinition;
  discretion(name: string): ProgramDiscretion;
  /** An identifier for a bound limit: its alias, where it has one. */
  limitAlias(name: string): string;
  /** Discretions that an expression depends on, through definitions too; source order. */
  discretionsOf(expression: Expression): readonly ProgramDiscretion[];
  /** Is it one of several that change a limit ('granted')? */
  changesLimit(discretion: ProgramDiscretion): boolean;
  /** Definitions, every one after those that it reads. */
  readonly definitions: readonly ProgramDefinition[];
}

/** The only condition, or one of all of them. */
export const joined = (op: 'and' | 'or', operands: readonly Expression[]): Expression => (operands.length === 1 ? operands[0]! : { op, operands });

/** Expressions directly inside another one. */
export function operandsOf(e: Expression): readonly Expression[] {
  switch (e.op) {
    case 'and':
    case 'or':
    case 'extreme':
      return e.operands;
    case 'not':
    case 'round':
      return [e.operand];
    case 'aggregate':
      return [e.list, ...(e.condition ? [e.condition] : []), ...(e.value ? [e.value] : []), ...(e.own ? [e.own] : []), ...(e.sequence ? [...e.sequence.order, ...e.sequence.alike] : [])];
    case 'allocation':
      return [e.list, ...[e.key, e.credits, e.counts, ...e.groups.map((g) => g.condition), ...limitExpressions(e)].filter((operand) => operand !== null)];
    case 'workday':
      return [e.date, ...(e.count ? [e.count] : []), e.holidays, e.workdays, ...(e.within ? [e.within] : [])];
    case 'workdaysBetween':
      return [e.from, e.to, e.holidays, e.workdays, ...(e.within ? [e.within] : [])];
    case 'elapsed':
      return [e.from, e.to];
    case 'compare':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [e.left, e.right];
    case 'in':
      return [e.value, ...e.set];
    case 'any':
    case 'every':
      return [e.list, ...e.set];
    case 'present':
      return [e.fact];
    case 'addDays':
      return [e.date, e.days];
    case 'addMonths':
      return [e.date, e.months];
    case 'discretionary':
      return [e.original, e.granted];
    case 'granted':
      return [e.original, ...e.grants.flatMap(({ requirement, value }) => [...(requirement ? [requirement] : []), value])];
    default:
      return [];
  }
}

/** What the limits of an allocation are computed from, outside of its entries. */
export const limitExpressions = ({ limits = [] }: Extract<Expression, { op: 'allocation' }>): readonly Expression[] =>
  limits.flatMap(({ cases, changes }) => [
    ...cases.flatMap(({ condition, value }) => [condition, value]), ...changes.map((change) => (change.kind === 'proviso' ? change.condition : change.requirement)),
  ].filter((e) => e !== null));

/** Every expression of an item, in the order in which it is read. */
export function expressionsOf(item: Item): readonly Expression[] {
  const given = (e: Expression | null): Expression[] => (e ? [e] : []);
  switch (item.kind) {
    case 'norm':
      return [...given(item.applies), ...given(item.when), ...item.duties.map((d) => d.condition), ...item.exceptions];
    case 'definition':
      return [...item.branches.flatMap((b) => [b.condition, b.value]), ...given(item.otherwise)];
    case 'discretion':
      return given(item.requirement);
    case 'conclusion':
      return given(item.applies);
  }
}

/** The branches of a definition that are asked, and what gives the value where none of them holds: where the branches leave nobody out, the last of them. */
export function branchesOf({ branches, otherwise, isComplete }: ProgramDefinition): { readonly asked: ProgramDefinition['branches']; readonly last: Expression | null } {
  return isComplete && !otherwise ? { asked: branches.slice(0, -1), last: branches.at(-1)!.value } : { asked: branches, last: otherwise };
}

/** The same with the conditions of its conflicts, which decide of its outcome and of nothing that it computes. */
export function allExpressionsOf(item: Item): readonly Expression[] {
  return [...expressionsOf(item), ...(item.conflicts ?? []).map((c) => c.condition)];
}

/** The values that a norm gives facts and the cases of its effects, with the conditions of their conflicts: they decide of no outcome. */
export function valuesGivenBy(item: Item): readonly Expression[] {
  if (item.kind !== 'norm') return [];
  const cases = (item.conditional ?? []).flatMap(({ condition, conflicts = [] }) => [condition, ...conflicts.map((c) => c.condition)]);
  return [...cases, ...(item.consequences ?? []).flatMap(({ value, entries, conflicts = [] }) => [...(entries ? [entries] : []), ...(value.op === 'list' ? value.items : value.op === 'absent' ? [] : [value]), ...conflicts.map((c) => c.condition)])];
}

/** Calls `visit` for an expression and everything in it, without following definitions. */
export function visitExpression(e: Expression, visit: (e: Expression) => void): void {
  visit(e);
  for (const operand of operandsOf(e)) visitExpression(operand, visit);
}

function finder<T>(what: string, values: readonly T[], nameOf: (value: T) => ProgramName): (name: string) => T {
  const byText = new Map(values.map((value) => [nameOf(value).text, value]));
  const byAlias = new Map(values.map((value) => [nameOf(value).alias, value]));
  return (name) => {
    const found = byText.get(name) ?? byAlias.get(name);
    if (!found) throw new Error(`rule program: no ${what} named ${name}`);
    return found;
  };
}

function sortDefinitions(definitions: readonly ProgramDefinition[], find: (name: string) => ProgramDefinition): ProgramDefinition[] {
  const sorted: ProgramDefinition[] = [];
  const state = new Map<ProgramDefinition, 'open' | 'done'>();
  const place = (definition: ProgramDefinition): void => {
    if (state.get(definition) === 'done') return;
    if (state.get(definition) === 'open') throw new Error(`rule program: definition ${definition.name.text} depends on itself`);
    state.set(definition, 'open');
    for (const e of expressionsOf(definition)) visitExpression(e, (inner) => void (inner.op === 'definition' && place(find(inner.definition))));
    state.set(definition, 'done');
    sorted.push(definition);
  };
  definitions.forEach(place);
  return sorted;
}

/** Builds the lookups. Throws on names that do not resolve and on cyclic definitions: both are faults of the lowering, not of a file. */
export function indexProgram(program: RuleProgram): ProgramIndex {
  const all = program.items.filter((item) => item.kind === 'definition');
  const discretions = program.items.filter((item) => item.kind === 'discretion');
  const record = finder('record', program.records, (r) => r.name);
  const elementRecord = finder('record of entries', program.elements ?? [], (r) => r.name);
  const fields = new Map([...program.records, ...(program.elements ?? [])].map((r) => [r, finder(`field of ${r.name.text}`, r.fields, (f) => f.name)]));
  const enumeration = finder('enumeration', program.enumerations, (e) => e.name);
  const members = new Map(program.enumerations.map((e) => [e, finder(`member of ${e.name.text}`, e.members, (m) => m)]));
  const definition = finder('definition', all, (d) => d.name);
  const discretion = finder('discretion', discretions, (d) => d.name);
  const known = new Map<ProgramDefinition, ReadonlySet<ProgramDiscretion>>();

  const collect = (e: Expression): Set<ProgramDiscretion> => {
    const found = new Set<ProgramDiscretion>();
    visitExpression(e, (inner) => {
      if (inner.op === 'discretionary' || inner.op === 'amount') found.add(discretion(inner.discretion));
      if (inner.op === 'granted') for (const grant of inner.grants) found.add(discretion(grant.discretion));
      if (inner.op === 'definition') for (const d of known.get(definition(inner.definition)) ?? []) found.add(d);
    });
    return found;
  };
  const definitions = sortDefinitions(all, definition);
  for (const one of definitions) known.set(one, new Set(expressionsOf(one).flatMap((e) => [...collect(e)])));

  const ofLimits = new Set<string>();
  for (const e of program.items.flatMap((item) => [...allExpressionsOf(item), ...valuesGivenBy(item)])) {
    visitExpression(e, (inner) => void (inner.op === 'granted' && inner.grants.forEach((grant) => ofLimits.add(grant.discretion))));
  }

  return {
    program,
    enumeration,
    member: (enumerationName, member) => members.get(enumeration(enumerationName))!(member),
    field: (recordName, fieldName) => {
      const found = record(recordName);
      return { record: found, field: fields.get(found)!(fieldName) };
    },
    element: (recordName, fieldName) => {
      const found = elementRecord(recordName);
      return { record: found, field: fields.get(found)!(fieldName) };
    },
    elementRecord,
    item: finder<Item>('item', program.items, (i) => i.name),
    definition,
    discretion,
    limitAlias: (name) => program.bindings.find((b) => b.name.text === name && b.name.alias !== name)?.name.alias ?? 'limit',
    discretionsOf: (e) => {
      const found = collect(e);
      return discretions.filter((d) => found.has(d));
    },
    changesLimit: (d) => ofLimits.has(d.name.text),
    definitions,
  };
}
