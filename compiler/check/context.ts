/** What the expression checks of one block share. */
import type { AggregateOperator, AnalogySyntax } from '../../lang/ast.ts';
import { diagnose, type Diagnostic, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source, Span } from '../../lang/source.ts';
import type { Element } from '../model/regulation.ts';
import type { ValueType } from '../ir/program.ts';
import type { CheckedPhrase } from './checked.ts';
import type { Scope } from './scope.ts';
import { showType } from './types.ts';

export interface ExpressionContext {
  readonly scope: Scope;
  readonly source: Source;
  readonly report: Report;
  /** Elements that the block executes: a literal number that they print must be bound instead. */
  readonly elements: readonly Element[];
  /** The condition of 應: what it says must be so, not the case in which something else happens. */
  readonly demanded: boolean;
  /** Effects and permissions, as they are written, that come about where the condition holds. */
  readonly follows?: readonly string[];
  /** Type of 原值 inside the 效果 of a 裁量. */
  readonly original: ValueType | null;
  /** The 準用 on the way from one regulation to the next: their blocks and names, and what to do about a circle. */
  readonly applying?: { readonly blocks: readonly AnalogySyntax[]; readonly names: readonly string[]; readonly inCircle: (names: readonly string[]) => void };
  /** The words are those of another regulation, applied here (準用): what it reads of a third one need not be used here. */
  readonly isApplied?: true;
  /** Inside the value and the condition of an aggregate, and where a 科目表 looks at an entry: the operator, and the record whose name stands for the entry (null for a list that holds none). */
  readonly aggregate?: { readonly operator: AggregateOperator | '科目表'; readonly entry: string | null };
}

type MismatchCode = 'FG5003' | 'FG5004';

/** Two things that do not go together: 學分 and 小時. */
export function mismatch(context: ExpressionContext, code: MismatchCode, left: ValueType, right: ValueType, span: Span): Diagnostic {
  return diagnose(code, { left: showType(left), right: showType(right) }, { source: context.source, span });
}

/** Does the phrase say on which side of its number a value must lie: 不得超過四小時, 三分之一以上? */
export const hasComparator = (value: CheckedPhrase['value']): boolean => value.kind === 'limit' || (value.kind === 'share' && value.comparator !== null);

/** A phrase used as what it is not; one with ○ has no use yet. */
export function misused(phrase: CheckedPhrase, place: Label): Diagnostic {
  const { name, phrase: words } = phrase.phrase;
  const related = [{ ...phrase.phrase.place, note: { zh: `綁定的用語是「${words}」`, en: `the bound phrase is ${words}` } }];
  if (phrase.value.kind === 'unknown') return diagnose('FG4012', { name, phrase: words }, place, { related });
  return diagnose('FG4003', { name, phrase: words, read: READ_AS[phrase.value.kind] }, place, { related });
}

const READ_AS: Readonly<Record<Exclude<CheckedPhrase['value']['kind'], 'unknown'>, string>> = {
  limit: '有界線的數', quantity: '一個數', range: '一段範圍', share: '幾分之幾', shares: '幾分之幾的範圍', numbers: '幾個數', list: '名單', date: '日期', days: '一段日期', weekdays: '星期', rounding: '取位', words: '文字',
};

export const at = (context: ExpressionContext, span: Span) => ({ source: context.source, span });
