/** What kind of value an expression gives: decides how it is compared. */
import type { Expression, ValueType } from '../../ir/program.ts';

export type Kind = 'number' | 'truth' | 'text' | 'list';

function kindOfType(type: ValueType): Kind {
  switch (type.kind) {
    case 'boolean':
      return 'truth';
    case 'number':
    case 'date':
      return 'number';
    case 'list':
      return 'list';
    default:
      return 'text';
  }
}

/** The unit of a number; null for what has none. */
export const unitOf = (type: ValueType): string | null => (type.kind === 'number' ? type.unit : null);

/** How the generated code computes an expression. */
export function kindOf(e: Expression): Kind {
  switch (e.op) {
    case 'fact':
    case 'definition':
    case 'element':
      return kindOfType(e.type);
    case 'member':
    case 'text':
      return 'text';
    case 'discretionary':
      return kindOf(e.original);
    case 'aggregate':
      return e.operation === 'some' || e.operation === 'all' ? 'truth' : 'number';
    case 'boolean':
    case 'and':
    case 'or':
    case 'not':
    case 'compare':
    case 'in':
    case 'any':
    case 'every':
    case 'present':
    case 'allocation':
      return 'truth';
    default:
      return 'number';
  }
}
