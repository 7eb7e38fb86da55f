/** 屬於, 有一屬於, 全屬於: one value, or the members of a list, in a set. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { at, mismatch, misused, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { nameRead } from './others.ts';
import { agrees, isKept, sameUnit } from './types.ts';

type Comparison = ExpressionSyntax & { kind: 'compare' };

export function checkMembership(expression: Comparison, context: ExpressionContext, quantifier: 'one' | 'any' | 'every', negated: boolean): CheckedExpression | null {
  const items = expression.right.kind === 'list' ? expression.right.items : [expression.right];
  const phrase = items.length === 1 ? phraseOf(items[0]!, context) : null;
  const subject = checkExpression(expression.left, context);
  if (!subject) return null;
  const single = subject.type.kind === 'list' ? subject.type.element : subject.type;
  const how = subject.type.kind === 'list' && quantifier === 'one' ? 'any' : quantifier;
  if (subject.type.kind !== 'list' && how !== 'one') {
    context.report(diagnose('FG5011', { operator: expression.operator }, at(context, expression.operatorSpan), { fixes: [{ title: { zh: '改成「屬於」', en: 'change to 屬於' }, source: context.source, edits: [{ span: expression.operatorSpan, text: '屬於' }] }] }));
    return null;
  }
  const set = phrase ? phraseSet(phrase, single, items[0]!, context) : literalSet(items, single, context);
  return set && { kind: 'membership', subject, quantifier: how, set, phrase, negated, type: { kind: 'boolean' }, span: expression.span };
}

export function phraseOf(expression: ExpressionSyntax, context: ExpressionContext): CheckedPhrase | null {
  const name = expression.kind === 'path' ? nameRead(expression, context) : null;
  const phrase = name === null ? undefined : context.scope.phrases.get(name);
  if (phrase) context.scope.used.add(phrase.phrase.name);
  return phrase ?? null;
}

/** What a bound list holds, as members of the subject's type. */
export function phraseSet(phrase: CheckedPhrase, single: ValueType, expression: ExpressionSyntax, context: ExpressionContext): CheckedExpression[] | null {
  const span = expression.span;
  const { value } = phrase;
  if (single.kind === 'enumeration' && single.enumeration === '星期' && value.kind === 'weekdays') {
    const members = context.scope.enumerations.get('星期')!.members;
    return value.days.map((day) => ({ kind: 'member', enumeration: '星期', member: members[day - 1]!.text, type: single, span }));
  }
  if (single.kind === 'enumeration' && value.kind !== 'unknown') {
    if (phrase.members?.enumeration === single.enumeration) return phrase.members.names.map((member) => ({ kind: 'member', enumeration: single.enumeration, member, type: single, span }));
    context.report(diagnose('FG4004', { name: phrase.phrase.name, phrase: phrase.phrase.phrase, enumeration: single.enumeration }, at(context, span), { related: [{ ...phrase.phrase.place, note: { zh: '綁定在這裡', en: 'bound here' } }] }));
    return null;
  }
  if (single.kind === 'number' && value.kind === 'numbers') {
    if (sameUnit(single.unit, value.unit) || (value.unit === null && isKept(single.unit))) return value.values.map((v) => ({ kind: 'number', value: v, type: NUMBER(value.unit), span }));
    context.report(mismatch(context, 'FG5004', single, NUMBER(value.unit), span));
    return null;
  }
  context.report(misused(phrase, at(context, span)));
  return null;
}

function literalSet(items: readonly ExpressionSyntax[], single: ValueType, context: ExpressionContext): CheckedExpression[] | null {
  const set: CheckedExpression[] = [];
  for (const item of items) {
    const checked = checkExpression(item, context, single);
    if (!checked) return null;
    const bare = checked.kind === 'number' && checked.type.kind === 'number' && checked.type.unit === null && single.kind === 'number';
    if (!bare && !agrees(single, checked.type)) {
      context.report(mismatch(context, 'FG5004', single, checked.type, item.span));
      return null;
    }
    set.push(checked);
  }
  return set;
}
