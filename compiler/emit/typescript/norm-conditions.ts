/** The conditions that decide of a norm together: whether it applies, and whether its duties are fulfilled. */
import type { Expression, ProgramNorm } from '../../ir/program.ts';
import { joined } from './program-index.ts';

const negated = (operand: Expression): Expression => (operand.op === 'not' ? operand.operand : { op: 'not', operand });

/** Does it only permit? Then 當 decides of what is permitted, not of whether it applies. */
export const isPermission = ({ permission, duties }: ProgramNorm): boolean => permission !== null && duties.length === 0;

/** 適用 and not 除外; for duties and effects also 當. */
export function caseOf(norm: ProgramNorm): Expression {
  const parts = [norm.applies, isPermission(norm) ? null : norm.when, ...norm.exceptions.map(negated)];
  return joined('and', parts.filter((part) => part !== null));
}

/** All duties of one kind: 應 and 不得, or 原則應 and 原則不得. */
export function dutyOf({ duties }: ProgramNorm, kind: 'must' | 'principle'): Expression {
  const not = `${kind}Not`;
  return joined('and', duties.filter(({ modality }) => modality === kind || modality === not).map(({ modality, condition }) => (modality === not ? negated(condition) : condition)));
}
