/** The facts and decisions that an expression reads, directly or through definitions: a case gives them all, also those that cancel out. */
import type { Expression, ProgramDefinition, ProgramDiscretion, RuleProgram } from '../ir/program.ts';
import type { ListFact } from './lists.ts';
import type { Space, Variable } from './space.ts';

/** Numbers of variables; facts of a kind that the space does not know are left out. */
export function variablesReadBy(expression: Expression, program: RuleProgram, space: Space): ReadonlySet<number> {
  const found = new Set<number>();
  const note = (variable: Variable | null): void => void (variable && found.add(variable.index));
  visitRead(expression, program, (e) => {
    if (e.op === 'fact') note(space.fact(e.record, e.field, e.type));
    const names = e.op === 'granted' ? e.grants.map((grant) => grant.discretion) : e.op === 'discretionary' || e.op === 'amount' ? [e.discretion] : [];
    const discretions = program.items.filter((i): i is ProgramDiscretion => i.kind === 'discretion' && names.includes(i.name.text));
    for (const discretion of discretions) [space.decision(discretion), space.amount(discretion)].forEach(note);
  });
  return found;
}

/** The lists that aggregates look into, each once. */
export function listsReadBy(expression: Expression, program: RuleProgram): ListFact[] {
  const found = new Map<string, ListFact>();
  visitRead(expression, program, (e) => void (e.op === 'aggregate' && e.list.op === 'fact' && found.set(`${e.list.record}.${e.list.field}`, e.list)));
  return [...found.values()];
}

/** Is there more to ask than single facts: the entries of a list, or what a value was before it was rounded? */
export function looksInside(expression: Expression, program: RuleProgram): boolean {
  let found = false;
  visitRead(expression, program, (e) => void (found ||= e.op === 'round' || (e.op === 'aggregate' && e.list.op === 'fact')));
  return found;
}

/** Facts as record.field. */
export function factsReadBy(expression: Expression, program: RuleProgram): ReadonlySet<string> {
  const found = new Set<string>();
  visitRead(expression, program, (e) => void (e.op === 'fact' && found.add(`${e.record}.${e.field}`)));
  return found;
}

/** How an expression counts days: by months or working days at all, the lists of days that it counts by, and the days and whole numbers that it names. */
export interface DaysCounted {
  readonly isCounted: boolean;
  readonly lists: readonly { readonly record: string; readonly field: string }[];
  readonly days: readonly number[];
  readonly numbers: readonly number[];
}

/** See {@link DaysCounted}. */
export function daysCountedBy(expression: Expression, program: RuleProgram): DaysCounted {
  const lists = new Map<string, DaysCounted['lists'][number]>();
  const [days, numbers] = [new Set<number>(), new Set<number>()];
  let isCounted = false;
  visitRead(expression, program, (e) => {
    if (e.op === 'addMonths' || e.op === 'workday' || e.op === 'workdaysBetween' || e.op === 'elapsed') isCounted = true;
    if (e.op === 'date') days.add(e.days);
    if (e.op === 'number' && e.value.d === 1n) numbers.add(Number(e.value.n));
    if (e.op === 'fact' && e.type.kind === 'list' && e.type.element.kind === 'date') lists.set(`${e.record}.${e.field}`, e);
  });
  return { isCounted, lists: [...lists.values()].map(({ record, field }) => ({ record, field })), days: [...days], numbers: [...numbers] };
}

/** Visits an expression, what it is made of, and the definitions that it reads, each once. */
function visitRead(expression: Expression, program: RuleProgram, visit: (e: Expression) => void): void {
  const opened = new Set<string>();
  const read = (e: Expression): void => {
    visit(e);
    if (e.op === 'definition' && !opened.has(e.definition)) {
      opened.add(e.definition);
      const definition = program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === e.definition);
      definition?.branches.forEach((b) => [b.condition, b.value].forEach(read));
      if (definition?.otherwise) read(definition.otherwise);
    }
    operandsIn(e).forEach(read);
  };
  read(expression);
}

/** Expressions directly inside an expression of any kind, those that are not known here included. */
function operandsIn(e: Expression): Expression[] {
  // for which times days off are known is not asked of a case
  if (e.op === 'workday') return [e.date, ...(e.count ? [e.count] : []), e.holidays, e.workdays];
  if (e.op === 'workdaysBetween') return [e.from, e.to, e.holidays, e.workdays];
  if (e.op === 'granted') return [e.original, ...e.grants.flatMap(({ requirement, value }) => [...(requirement ? [requirement] : []), value])];
  const found: Expression[] = [];
  const add = (value: unknown): void => void (typeof value === 'object' && value !== null && 'op' in value && found.push(value as Expression));
  for (const value of Object.values(e)) if (Array.isArray(value)) value.forEach(add); else add(value);
  return found;
}
