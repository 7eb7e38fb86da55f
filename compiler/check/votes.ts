/** 議決: quorum and majority, each a duty: so many of those who should attend, so many of those who attend. */
import type { ExpressionSyntax, VoteSyntax } from '../../lang/ast.ts';
import type { CheckedExpression, CheckedRule } from './checked.ts';
import type { ExpressionContext } from './context.ts';
import { checkCondition } from './expressions.ts';
import { nameRead } from './others.ts';

type Base = Omit<CheckedRule, 'kind' | 'applies' | 'when' | 'exceptions' | 'duties' | 'permission' | 'effects' | 'conditional' | 'consequences'>;

/**
 * 出席 must meet its share of 應出席, 同意 its share of 出席. A threshold that is a number (至少三人) is met as it is; one with a base of its
 * own (會議.委員數 之 門檻) counts from that. Null when something was reported.
 */
export function checkVote(base: Base, vote: VoteSyntax, context: ExpressionContext): CheckedRule | null {
  const demanded: ExpressionContext = { ...context, demanded: true };
  const { members, quorum, majority } = vote;
  if (!members || !quorum) return null;
  const conditions = [
    threshold(quorum.present, quorum.threshold, members, demanded),
    ...(majority ? [threshold(majority.inFavour, majority.threshold, quorum.present, demanded)] : []),
  ];
  if (conditions.some((c) => c === null)) return null;
  const duties = (conditions as CheckedExpression[]).map((condition) => ({ modality: '應' as const, condition }));
  return { ...base, kind: 'rule', applies: [], when: [], exceptions: [], duties, permission: null, effects: [], conditional: [], consequences: [] };
}

function threshold(count: ExpressionSyntax, limit: ExpressionSyntax, whole: ExpressionSyntax, context: ExpressionContext): CheckedExpression | null {
  const name = limit.kind === 'path' ? nameRead(limit, context) : null;
  const isNumber = name !== null && context.scope.phrases.get(name)?.value.kind === 'limit';
  const span = { start: count.span.start, end: limit.span.end };
  const right: ExpressionSyntax = limit.kind === 'of' || isNumber ? limit : { kind: 'of', base: whole, measure: limit, span: limit.span };
  return checkCondition({ kind: 'compare', operator: '合於', operatorSpan: span, left: count, right, span }, context);
}
