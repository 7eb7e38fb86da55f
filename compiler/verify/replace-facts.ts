/** Expressions with other facts in the place of theirs: what they say of somebody who does something else in the same situation. */
import type { Expression, ProgramDefinition, RuleProgram } from '../ir/program.ts';
import { rational, parseDecimal } from '../model/rational.ts';
import { completeDate, parseDate, toDays } from '../../lang/dates.ts';
import type { CaseFact } from './cases.ts';
import type { Aggregate } from './lists.ts';

export type Fact = Extract<Expression, { op: 'fact' }>;
/** What a condition reads of a case: a fact, whether it is there, what a list comes to. */
export type Read = Fact | Aggregate | Extract<Expression, { op: 'present' }>;

/**
 * The condition with `replace(read)` for each fact, each question whether one is there, and each aggregate over a list (null: what it is made of is asked for), definitions included: those that change get
 * copies whose names end with `mark`, in the program that is returned.
 */
export function replaceFacts(condition: Expression, program: RuleProgram, replace: (e: Read) => Expression | null, mark: string): { condition: Expression; program: RuleProgram } {
  const copies = new Map<string, ProgramDefinition>();
  const put = (e: Expression): Expression => {
    if (e.op === 'fact') return replace(e) ?? e;
    const whole = e.op === 'aggregate' || e.op === 'present' ? replace(e) : null;
    if (whole) return whole;
    if (e.op === 'granted') return { op: 'granted', limit: `${e.limit}${mark}`, original: put(e.original), grants: e.grants.map(({ discretion, requirement, value }) => ({ discretion, requirement: requirement && put(requirement), value: put(value) })) };
    if (e.op !== 'definition') return mapOperands(e, put);
    const definition = program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === e.definition);
    if (!definition) return e;
    const name = `${e.definition}${mark}`;
    if (!copies.has(name)) {
      // definitions do not depend on themselves: the copy is complete before anything asks for it
      const branches = definition.branches.map((b) => ({ condition: put(b.condition), value: put(b.value) }));
      copies.set(name, { ...definition, name: { text: name, alias: name }, branches, otherwise: definition.otherwise && put(definition.otherwise) });
    }
    return { ...e, definition: name };
  };
  const changed = put(condition);
  return { condition: changed, program: { ...program, items: [...program.items, ...copies.values()] } };
}

function mapOperands(e: Expression, change: (e: Expression) => Expression): Expression {
  const isExpression = (value: unknown): value is Expression => typeof value === 'object' && value !== null && 'op' in value;
  const changed = Object.entries(e).map(([key, value]: [string, unknown]) =>
    [key, isExpression(value) ? change(value) : Array.isArray(value) ? value.map((v: unknown) => (isExpression(v) ? change(v) : v)) : value]);
  return Object.fromEntries(changed) as Expression;
}

/** A fact's value as a constant; null for lists and for what is absent, which have none. */
export function constantOf({ type }: Fact, value: CaseFact['value']): Expression | null {
  if (typeof value === 'boolean') return { op: 'boolean', value };
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  switch (type.kind) {
    case 'enumeration':
      return { op: 'member', enumeration: type.enumeration, member: String(value) };
    case 'text':
      return { op: 'text', value: String(value) };
    case 'number':
      return numberOf(String(value));
    case 'date': {
      const date = parseDate(String(value));
      const day = date && completeDate(date);
      return day ? { op: 'date', days: toDays(day) } : null;
    }
    default:
      return null;
  }
}

function numberOf(text: string): Expression | null {
  const [n, d] = text.split('/');
  if (d !== undefined) return { op: 'number', value: rational(BigInt(n!), BigInt(d)) };
  const value = parseDecimal(n!);
  return value && { op: 'number', value };
}
