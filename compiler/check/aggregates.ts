/** 合計 個數 最大 最小 平均 標準差 名次 連續 任一 全部: one value from the entries of a list. */
import type { AggregateOperator, ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkCondition, checkExpression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { isKept, sameUnit, showType } from './types.ts';

type Aggregate = ExpressionSyntax & { kind: 'aggregate' };
type ListFact = CheckedExpression & { readonly kind: 'fact'; readonly type: ValueType & { readonly kind: 'list' } };

/** What stands for the condition of entries that are counted or asked; the others look at numbers. */
const TAKES_NO_VALUE: readonly AggregateOperator[] = ['個數', '連續', '任一', '全部'];
const NEEDS_CONDITION: readonly AggregateOperator[] = ['連續', '任一', '全部'];
const COUNTS: readonly AggregateOperator[] = ['個數', '名次', '連續'];
/** These look at days as well: 最大 is the latest, 最小 the earliest. */
const TAKES_DAYS: readonly AggregateOperator[] = ['最大', '最小'];

/** @param rounded it stands directly inside a 取位: the only place for a 標準差, which is no exact number. */
export function checkAggregate(expression: Aggregate, context: ExpressionContext, rounded = false): CheckedExpression | null {
  const { operator, operatorSpan } = expression;
  if (context.aggregate) {
    context.report(diagnose('FG5054', { inner: operator, outer: context.aggregate.operator }, at(context, operatorSpan)));
    return null;
  }
  if (operator === '標準差' && !rounded) context.report(diagnose('FG5055', {}, at(context, operatorSpan)));
  const list = checkList(expression, context);
  if (!list) return null;
  const entry = list.type.element.kind === 'record' ? list.type.element.record : null;
  if (!hasItsParts(expression, list, entry, context)) return null;
  const inner: ExpressionContext = { ...context, aggregate: { operator, entry } };
  const value = expression.value ? checkValue(expression, expression.value, list, inner) : null;
  const condition = expression.condition ? checkCondition(expression.condition, { ...inner, demanded: context.demanded && (operator === '任一' || operator === '全部') }) : null;
  if ((expression.value && !value) || (expression.condition && !condition) || (operator === '標準差' && !rounded)) return null;
  return { kind: 'aggregate', operator, list, element: entry, value, condition, type: typeOf(operator, value?.type ?? list.type.element), span: expression.span };
}

/** The list that is looked at: a fact. Of a record or a single fact its lists are named. */
function checkList(expression: Aggregate, context: ExpressionContext): ListFact | null {
  const syntax = expression.list;
  const record = syntax.kind === 'path' && syntax.steps.length === 1 ? recordNamed(context.scope, syntax.steps[0]!.text) : undefined;
  const list = record ? null : checkExpression(syntax, context);
  if (!record && !list) return null;
  if (list?.kind === 'fact' && list.type.kind === 'list') return list as ListFact;
  const found = record ? `記錄「${record.name.text}」` : list!.kind === 'fact' ? `${list!.record}.${list!.field}（${showType(list!.type)}）` : showType(list!.type);
  const owner = record?.name.text ?? (list?.kind === 'fact' ? list.record : null);
  context.report(diagnose('FG5050', { operator: expression.operator, found, lists: listsOf(context.scope, owner) }, at(context, syntax.span)));
  return null;
}

const recordNamed = (scope: Scope, name: string) => [...scope.records.values()].find((r) => r.name.text === name || r.name.alias === name);

/** Lists that may have been meant: those that hold entries of the record, or that the record has. */
function listsOf(scope: Scope, record: string | null): string[] {
  const lists = [...scope.records.values()].flatMap((r) => r.fields.flatMap(({ name, type }) => (type.kind === 'list' ? [{ owner: r.name.text, field: name.text, element: type.element }] : [])));
  const near = lists.filter((l) => l.owner === record || (l.element.kind === 'record' && l.element.record === record));
  return near.slice(0, 3).map((l) => `${l.owner}.${l.field}`);
}

/** Value and condition stand where the list wants them. Parts that an operator never takes, or always needs, were reported when the file was read. */
function hasItsParts({ operator, operatorSpan, value, condition, list: listSyntax }: Aggregate, list: ListFact, entry: string | null, context: ExpressionContext): boolean {
  const before = { operator, list: `${list.record}.${list.field}` };
  const takesNone = TAKES_NO_VALUE.includes(operator);
  if ((value && takesNone) || (!condition && NEEDS_CONDITION.includes(operator)) || (!value && operator === '名次')) return false;
  if (value && entry === null && operator !== '名次') context.report(diagnose('FG5052', before, at(context, value.span)));
  else if (!value && entry !== null && !takesNone) {
    if (!condition) context.report(diagnose('FG5051', { ...before, entry }, at(context, operatorSpan)));
  } else if (condition && (operator === '名次' || entry === null)) context.report(diagnose('FG5057', before, at(context, condition.span)));
  else if (!takesNone && (operator === '名次' || entry === null) && !isOrdered(operator, list.type.element)) context.report(diagnose('FG5056', { operator, found: showType(list.type) }, at(context, listSyntax.span)));
  else return true;
  return false;
}

/** Is it something that the operator puts in order or adds up? */
const isOrdered = (operator: AggregateOperator, type: ValueType): boolean => type.kind === 'number' || (type.kind === 'date' && TAKES_DAYS.includes(operator));

/** A number, or a day for 最大 and 最小; for 名次 in the unit of the list, and read outside of its entries. */
function checkValue({ operator }: Aggregate, syntax: ExpressionSyntax, list: ListFact, inner: ExpressionContext): CheckedExpression | null {
  const element = list.type.element;
  const value = checkExpression(syntax, inner, operator === '名次' ? element : null);
  if (!value) return null;
  const wanted = operator === '名次' ? element : NUMBER(null);
  if (value.type.kind === 'number' && (operator !== '名次' || (element.kind === 'number' && sameUnit(element.unit, value.type.unit)))) return value;
  if (isOrdered(operator, value.type) && operator !== '名次') return value;
  inner.report(mismatch(inner, 'FG5003', wanted, value.type, syntax.span));
  return null;
}

function typeOf(operator: AggregateOperator, of: ValueType): ValueType {
  if (operator === '任一' || operator === '全部') return { kind: 'boolean' };
  if (COUNTS.includes(operator)) return NUMBER(null, 0);
  if (of.kind === 'date') return of;
  const { unit, decimals } = of.kind === 'number' ? of : { unit: null, decimals: null };
  return NUMBER(unit, operator === '平均' || operator === '標準差' ? null : decimals);
}

// ------------------------------------------------------------------------------------------------ counts

/** 三門, 三次, 三個 and 第三名 all count entries. */
const COUNT_UNITS = ['次', '個', '名'];

/**
 * May a number without a unit stand with one of this unit, because it counts entries? 個數（學生.修課 …） goes with 門 where the record has 量詞 門, and with 次, 個, 名; so does a
 * sum of such counts.
 */
export function countsIn(e: CheckedExpression, unit: string | null, scope: Scope): boolean {
  if (e.kind === 'arithmetic') return (e.operator === '＋' || e.operator === '－') && [e.left, e.right].every((part) => isBare(part) || countsIn(part, unit, scope));
  if (e.kind !== 'aggregate' || !COUNTS.includes(e.operator)) return false;
  const measure = e.element === null ? null : (scope.records.get(e.element)?.measureWord ?? null);
  const words = measure === null ? COUNT_UNITS : [...COUNT_UNITS, measure];
  return words.some((word) => isKept(word) && sameUnit(word, unit));
}

/** A count where so many 門 are wanted is a number of 門. */
export function asCount(e: CheckedExpression | null, wanted: ValueType | null, scope: Scope): CheckedExpression | null {
  return e && wanted?.kind === 'number' && wanted.unit !== null && countsIn(e, wanted.unit, scope) ? { ...e, type: NUMBER(wanted.unit, 0) } : e;
}

/** A number written in the rule without its unit takes that of what it stands with. */
export const isBare = (e: CheckedExpression): boolean => e.kind === 'number' && e.type.kind === 'number' && e.type.unit === null;
