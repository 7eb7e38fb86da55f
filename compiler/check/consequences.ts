/** 效果 選課.成績 ＝ 0分: a rule that takes effect gives a fact a value. The fact is one of the vocabulary, the value fits its type. */
import type { ClauseSyntax, ExpressionSyntax, RuleSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { AssignmentMisfit, GivenProblem } from '../../lang/diagnostics/codes/consequences.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import { CALENDAR } from '../model/calendar.ts';
import { amountText } from '../runtime/amounts.ts';
import { add, compare, divide, multiply, showRational, subtract } from '../model/rational.ts';
import type { CheckedConsequence, CheckedExpression, CheckedGiven } from './checked.ts';
import { isChanged } from './course-limits.ts';
import { at, type ExpressionContext } from './context.ts';
import { operandsOf } from './cycles.ts';
import { checkCondition, checkExpression } from './expressions.ts';
import { phraseOf, phraseSet } from './membership.ts';
import { factorOf } from './types.ts';

type Assignment = ClauseSyntax & { readonly kind: 'consequence' };
type Target = CheckedExpression & { readonly kind: 'fact' };
type CheckValue = (syntax: ExpressionSyntax, type: ValueType, context: ExpressionContext) => CheckedExpression | null;

/** The values that a rule gives, in source order; null for one that is wrong (reported). @param read what the rule's conditions read */
export function checkConsequences(rule: RuleSyntax, read: readonly CheckedExpression[], context: ExpressionContext, checkValue: CheckValue): (CheckedConsequence | null)[] {
  const given = new Map<string, Assignment>();
  return rule.clauses.flatMap((clause) => {
    if (clause.kind !== 'consequence') return [];
    const entries = clause.entries && entriesOf(clause.entries, context);
    const target = clause.entries ? entries && fieldOfEntry(clause, entries, context) : targetOf(clause, read, context);
    const value = target && checkGiven(clause.value, target, context, checkValue);
    // what the value names counts as used, whatever is wrong with the fact
    if (!target) for (const item of itemsOf(clause.value)) checkExpression(item, { ...context, report: () => {} });
    if (!target || !value) return [null];
    if (entries && readsEntry(value, target.record)) {
      context.report(diagnose('FG5068', { fact: `${target.record}.${target.field}`, problem: 'entry' }, at(context, clause.value.span)));
      return [null];
    }
    const fact = `${target.record}.${target.field}`;
    // two clauses may speak of different entries
    const first = entries ? undefined : given.get(fact);
    if (!entries) given.set(fact, first ?? clause);
    if (first) {
      const related = [{ ...at(context, first.span), note: { zh: '第一次在這裡', en: 'the first one' } }];
      context.report(diagnose('FG5067', { fact }, at(context, clause.target.span), { related }));
    }
    if (first || !isGiven(value, target.type, fact, context)) return [null];
    return [{ record: target.record, field: target.field, type: target.type, words: clause.words, value, ...(entries ? { entries } : {}), span: clause.span }];
  });
}

// ------------------------------------------------------------------------------------------------ the fact

function targetOf({ target }: Assignment, read: readonly CheckedExpression[], context: ExpressionContext): Target | null {
  const words = context.source.text.slice(target.span.start, target.span.end);
  const misfit = (why: AssignmentMisfit, name: string): null => {
    context.report(diagnose('FG5065', { name, misfit: why }, at(context, target.span)));
    return null;
  };
  if (target.kind !== 'path' || target.steps.length < 2) return misfit('name', words);
  const fact = checkExpression(target, context);
  if (fact?.kind !== 'fact') return null;
  const name = `${fact.record}.${fact.field}`;
  if (fact.record === CALENDAR || context.scope.records.get(fact.record)?.fields.find((f) => f.name.text === fact.field)?.ofCalendar) return misfit('calendar', name);
  if (fact.type.kind === 'record' || (fact.type.kind === 'list' && fact.type.element.kind === 'record')) return misfit('list', name);
  // of a record that lists hold, the one is meant that is given by itself: the rule speaks of it
  if (isEntry(fact.record, context) && !read.some((e) => reads(e, fact.record))) return misfit('entry', name);
  return fact as Target;
}

type Entries = NonNullable<CheckedConsequence['entries']>;
type EntriesSyntax = NonNullable<Assignment['entries']>;

/** 於 學生.修課 其中 …: a list of records, and which of its entries; null when something was reported. */
function entriesOf({ list: listSyntax, condition: asked }: EntriesSyntax, context: ExpressionContext): Entries | null {
  const list = checkExpression(listSyntax, context);
  if (!list) return null;
  const entry = list.type.kind === 'list' && list.type.element.kind === 'record' ? list.type.element.record : null;
  if (list.kind !== 'fact' || entry === null) {
    context.report(diagnose('FG5065', { name: context.source.text.slice(listSyntax.span.start, listSyntax.span.end), misfit: 'unlisted' }, at(context, listSyntax.span)));
    return null;
  }
  const condition = asked && checkCondition(asked, { ...context, aggregate: { operator: '任一', entry } });
  return asked && !condition ? null : { list, condition };
}

/** The field of the entries that gets the value. */
function fieldOfEntry({ target }: Assignment, { list }: Entries, context: ExpressionContext): Target | null {
  const entry = list.type.kind === 'list' && list.type.element.kind === 'record' ? list.type.element.record : null;
  const field = checkExpression(target, { ...context, aggregate: { operator: '任一', entry } });
  if (!field) return null;
  if (field.kind === 'element' && field.type.kind !== 'list') return { ...field, kind: 'fact' } as Target;
  context.report(diagnose('FG5065', { name: context.source.text.slice(target.span.start, target.span.end), misfit: 'unlike' }, at(context, target.span)));
  return null;
}

/** Would the value be read from one entry, or from a record given by itself? */
const readsEntry = (value: CheckedExpression | CheckedGiven, record: string): boolean => (value.kind === 'list' ? value.items.some((item) => reads(item, record)) : value.kind !== 'absent' && reads(value, record));

/** Does a list of the vocabulary hold records of this name? */
const isEntry = (record: string, { scope }: ExpressionContext): boolean =>
  [...scope.records.values()].some(({ fields }) => fields.some(({ type }) => type.kind === 'list' && type.element.kind === 'record' && type.element.record === record));

const reads = (e: CheckedExpression, record: string): boolean => (e.kind === 'fact' && e.record === record) || operandsOf(e).some((o) => reads(o, record));

// ------------------------------------------------------------------------------------------------ the value

const itemsOf = (syntax: ExpressionSyntax): readonly ExpressionSyntax[] => (syntax.kind === 'list' ? syntax.items : syntax.kind === 'absent' ? [] : [syntax]);

/** A value of the fact's type; for a list its constants, for what may be absent 無. */
function checkGiven(syntax: ExpressionSyntax, target: Target, context: ExpressionContext, checkValue: CheckValue): CheckedExpression | CheckedGiven | null {
  const { span } = syntax;
  const refuse = (problem: GivenProblem): null => {
    context.report(diagnose('FG5068', { fact: `${target.record}.${target.field}`, problem }, at(context, span)));
    return null;
  };
  if (target.type.kind === 'list') {
    const items = syntax.kind === 'absent' ? [] : listItems(syntax, target.type.element, context, checkValue);
    if (items === null) return null;
    return items.every((item) => isConstant(item, context)) ? { kind: 'list', items, span } : refuse('constant');
  }
  if (syntax.kind === 'list') return refuse('single');
  if (syntax.kind !== 'absent') return checkValue(syntax, target.type, context);
  const field = context.scope.records.get(target.record)?.fields.find((f) => f.name.text === target.field);
  return field?.optional ? { kind: 'absent', span } : refuse('absent');
}

/** The values of a list one by one; a bound list of members stands for all of them. Null when something was reported. */
function listItems(syntax: ExpressionSyntax, element: ValueType, context: ExpressionContext, checkValue: CheckValue): CheckedExpression[] | null {
  const phrase = syntax.kind === 'list' ? null : phraseOf(syntax, context);
  const kind = phrase?.value.kind;
  if (phrase && (phrase.members !== null || kind === 'list' || kind === 'numbers' || kind === 'weekdays')) return phraseSet(phrase, element, syntax, context);
  const items = itemsOf(syntax).map((item) => checkValue(item, element, context));
  return items.every((item) => item !== null) ? (items as CheckedExpression[]) : null;
}

/** Written out, or bound in the text and changed by no proviso and no authority. */
const isConstant = (e: CheckedExpression, { scope }: ExpressionContext): boolean =>
  (e.kind === 'phrase' ? !isChanged(e.phrase, scope) : ['number', 'boolean', 'text', 'date', 'member'].includes(e.kind));

/** Do the constants fit the field? */
function isGiven(value: CheckedExpression | CheckedGiven, type: ValueType, fact: string, context: ExpressionContext): boolean {
  if (value.kind === 'absent') return true;
  return value.kind === 'list' ? value.items.every((item) => fits(fact, item, type.kind === 'list' ? type.element : type, context)) : fits(fact, value, type, context);
}

/** What an expression of constants is, in the units that the units of the law count in; null for what reads facts. */
function constantIn(e: CheckedExpression): Rational | null {
  if (e.kind === 'number') return multiply(e.value, factorOf(e.type.kind === 'number' ? e.type.unit : null));
  if (e.kind === 'phrase') {
    const { value } = e.phrase;
    return value.kind === 'quantity' ? multiply(value.quantity.value, factorOf(value.quantity.unit)) : value.kind === 'share' ? value.fraction : null;
  }
  if (e.kind !== 'arithmetic') return null;
  const [a, b] = [constantIn(e.left), constantIn(e.right)];
  if (!a || !b || (e.operator === '÷' && b.n === 0n)) return null;
  return { '＋': add, '－': subtract, '×': multiply, '÷': divide }[e.operator](a, b);
}

/** Is a constant within the range and the places of the field? What is computed from facts is not known here. */
function fits(fact: string, value: CheckedExpression, type: ValueType, context: ExpressionContext): boolean {
  const constant = type.kind === 'number' ? constantIn(value) : null;
  if (type.kind !== 'number' || !constant) return true;
  const { low, high, decimals, unit } = type;
  const own = divide(constant, factorOf(unit));
  const isOut = (low !== null && compare(own, low) < 0) || (high !== null && compare(own, high) > 0);
  const isFine = decimals === null || (own.n * 10n ** BigInt(decimals)) % own.d === 0n;
  if (!isOut && isFine) return true;
  const show = (r: Rational | null): string | null => r && showRational(r);
  context.report(diagnose('FG5066', { fact, value: amountText(showRational(own), unit), low: show(low), high: show(high), decimals: isOut ? null : decimals }, at(context, value.span)));
  return false;
}
