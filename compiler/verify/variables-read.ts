/** The facts and decisions that an expression reads, directly or through definitions: a case gives them all, also those that cancel out. */
import type { Expression, RuleProgram } from '../ir/program.ts';
import type { Space, Variable } from './space.ts';

/** Numbers of variables; facts of a kind that the space does not know are left out. */
export function variablesReadBy(expression: Expression, program: RuleProgram, space: Space): ReadonlySet<number> {
  const found = new Set<number>();
  const opened = new Set<string>();
  const note = (variable: Variable | null): void => void (variable && found.add(variable.index));
  const read = (e: Expression): void => {
    if (e.op === 'fact') note(space.fact(e.record, e.field, e.type));
    if (e.op === 'discretionary' || e.op === 'amount') {
      const discretion = program.items.find((i) => i.kind === 'discretion' && i.name.text === e.discretion);
      if (discretion?.kind === 'discretion') [space.decision(discretion), space.amount(discretion)].forEach(note);
    }
    if (e.op === 'definition' && !opened.has(e.definition)) {
      opened.add(e.definition);
      const definition = program.items.find((i) => i.kind === 'definition' && i.name.text === e.definition);
      if (definition?.kind === 'definition') [...definition.branches.flatMap((b) => [b.condition, b.value]), ...(definition.otherwise ? [definition.otherwise] : [])].forEach(read);
    }
    operandsIn(e).forEach(read);
  };
  read(expression);
  return found;
}

/** Expressions directly inside an expression of any kind, those that are not known here included. */
export function operandsIn(e: Expression): Expression[] {
  const isExpression = (value: unknown): value is Expression => typeof value === 'object' && value !== null && 'op' in value;
  return Object.values(e).flatMap((value: unknown) => (Array.isArray(value) ? value.filter(isExpression) : isExpression(value) ? [value] : []));
}
