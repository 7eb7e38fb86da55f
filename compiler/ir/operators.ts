/** Operators of comparisons. */
import type { Expression } from './program.ts';

export type Operator = Extract<Expression, { op: 'compare' }>['operator'];

/** The operator with its sides exchanged. */
export const MIRRORED: Readonly<Record<Operator, Operator>> = { '<': '>', '≤': '≥', '=': '=', '≥': '≤', '>': '<', '≠': '≠' };
