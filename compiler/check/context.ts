/** What the expression checks of one block share. */
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source, Span } from '../../lang/source.ts';
import type { Element } from '../model/regulation.ts';
import type { ValueType } from '../ir/program.ts';
import type { Scope } from './scope.ts';
import { showType } from './types.ts';

export interface ExpressionContext {
  readonly scope: Scope;
  readonly source: Source;
  readonly report: Report;
  /** Elements that the block executes: a literal number that they print must be bound instead. */
  readonly elements: readonly Element[];
  /** Type of 原值 inside the 效果 of a 裁量. */
  readonly original: ValueType | null;
}

type MismatchCode = 'FG5003' | 'FG5004';

/** Two things that do not go together: 學分 and 小時. */
export function mismatch(context: ExpressionContext, code: MismatchCode, left: ValueType, right: ValueType, span: Span): Diagnostic {
  return diagnose(code, { left: showType(left), right: showType(right) }, { source: context.source, span });
}

export const at = (context: ExpressionContext, span: Span) => ({ source: context.source, span });
