/** 議決: quorum and majority, each a duty: so many of those who should attend, so many of those who attend. */
import type { ExpressionSyntax, VoteSyntax } from '../../lang/ast.ts';
import type { CheckedExpression, CheckedRule } from './checked.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { indexElements } from '../model/index-elements.ts';
import { at, type ExpressionContext } from './context.ts';
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
  if (majority) reportBase(majority.threshold, members, context);
  const conditions = [
    threshold(quorum.present, quorum.threshold, members, demanded),
    ...(majority ? [threshold(majority.inFavour, majority.threshold, quorum.present, demanded)] : []),
  ];
  if (conditions.some((c) => c === null)) return null;
  const duties = (conditions as CheckedExpression[]).map((condition) => ({ modality: '應' as const, condition }));
  return { ...base, kind: 'rule', applies: [], when: [], exceptions: [], duties, permission: null, effects: [], conditional: [], consequences: [] };
}

/** 全體委員三分之二以上之同意 is no share of those present. */
function reportBase(limit: ExpressionSyntax, members: ExpressionSyntax, context: ExpressionContext): void {
  const phrase = limit.kind === 'path' && limit.steps.length === 1 ? context.scope.phrases.get(limit.steps[0]!.text) : undefined;
  const element = phrase?.value.kind === 'share' ? indexElements(context.scope.version.text).byId.get(phrase.phrase.elementId) : undefined;
  if (!phrase || !element) return;
  const words = element.text.slice(0, phrase.phrase.range[0]) + (phrase.value.kind === 'share' ? (phrase.value.base ?? '') : '');
  const printed = OF_ALL.exec(words)?.[1];
  const { start, end } = members.span;
  if (printed !== undefined) context.report(diagnose('FG5095', { name: phrase.phrase.name, printed, members: context.source.text.slice(start, end) }, at(context, limit.span)));
}

/** 全體委員, 應出席委員, 委員總額 at the end of what is printed before a share. */
const OF_ALL = /((?:全體|應出席|應到)[^，。；、及且並出]{0,8}|[^，。；、及且並出]{0,8}總(?:額|數|人數))之?$/;

function threshold(count: ExpressionSyntax, limit: ExpressionSyntax, whole: ExpressionSyntax, context: ExpressionContext): CheckedExpression | null {
  const name = limit.kind === 'path' ? nameRead(limit, context) : null;
  const isNumber = name !== null && context.scope.phrases.get(name)?.value.kind === 'limit';
  const span = { start: count.span.start, end: limit.span.end };
  const right: ExpressionSyntax = limit.kind === 'of' || isNumber ? limit : { kind: 'of', base: whole, measure: limit, span: limit.span };
  return checkCondition({ kind: 'compare', operator: '合於', operatorSpan: span, left: count, right, span }, context);
}
