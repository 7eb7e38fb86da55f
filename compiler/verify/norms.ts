/** The conditions that decide a rule, put together as the evaluators do. */
import type { Expression, ProgramNorm } from '../ir/program.ts';

export const both = (...parts: readonly (Expression | null)[]): Expression => {
  const given = parts.filter((part) => part !== null);
  return given.length === 1 ? given[0]! : { op: 'and', operands: given };
};
export const either = (...operands: readonly Expression[]): Expression => (operands.length === 1 ? operands[0]! : { op: 'or', operands });
export const isNot = (operand: Expression): Expression => (operand.op === 'not' ? operand.operand : { op: 'not', operand });

/** 適用, and 當 where it says when there is something to do (of a permission it says who is entitled). */
export const scopeOf = (norm: ProgramNorm): Expression => both(norm.applies, norm.permission && norm.duties.length === 0 ? null : norm.when);
/** Within its scope and no exception. */
export const inForce = (norm: ProgramNorm): Expression => both(scopeOf(norm), ...norm.exceptions.map(isNot));

/** Every duty is kept, those of principle included. */
export const keeps = (norm: ProgramNorm): Expression => both(...norm.duties.map((d) => (d.modality.endsWith('Not') ? isNot(d.condition) : d.condition)));
