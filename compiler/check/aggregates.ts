/** 合計 個數 最大 最小 平均 標準差 名次 連續 任一 全部: one value from the entries of a list. */
import type { AggregateOperator, ExpressionSyntax, SequenceSyntax, TieSyntax, WordSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression, CheckedSequence } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkCondition, checkExpression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { agrees, isKept, sameUnit, showType } from './types.ts';

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
  const ranked = operator === '名次' ? checkRank(expression, list, entry, inner) : null;
  const value = operator === '名次' ? (ranked?.value ?? null) : expression.value && checkValue(expression.value, operator, inner);
  const sequence = expression.sequence && entry !== null ? checkSequence(expression.sequence, entry, inner) : null;
  const condition = expression.condition ? checkCondition(expression.condition, { ...inner, demanded: context.demanded && (operator === '任一' || operator === '全部'), follows: [] }) : null;
  if ((operator === '名次' ? !ranked : expression.value && !value) || (expression.sequence && !sequence) || (expression.condition && !condition) || (operator === '標準差' && !rounded)) return null;
  if (expression.ties) return ranked && value && entry !== null ? rankByTies(expression, { own: ranked.own, value }, list, entry, condition, inner) : null;
  return {
    kind: 'aggregate', operator, list, element: entry, value, condition, type: typeOf(operator, value?.type ?? list.type.element), span: expression.span,
    ...(ranked ? { own: ranked.own, ...(expression.direction ? { isLeastFirst: true } : {}) } : {}), ...(sequence ? { sequence } : {}),
  };
}

/** `學生.修課` of `名次（… 於 學生.修課.成績）`, and the field behind it. */
function listAndField({ operator, list }: Aggregate): { readonly list: ExpressionSyntax; readonly field: WordSyntax | null } {
  if (operator !== '名次' || list.kind !== 'path' || list.steps.length !== 3) return { list, field: null };
  const steps = list.steps.slice(0, 2);
  return { list: { ...list, steps, span: { start: list.span.start, end: steps[1]!.span.end } }, field: list.steps[2]! };
}

/** The list that is looked at: a fact. Of a record or a single fact its lists are named. */
function checkList(expression: Aggregate, context: ExpressionContext): ListFact | null {
  const syntax = listAndField(expression).list;
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
function hasItsParts(expression: Aggregate, list: ListFact, entry: string | null, context: ExpressionContext): boolean {
  const { operator, operatorSpan, value, condition, list: listSyntax, sequence } = expression;
  const { field } = listAndField(expression);
  const before = { operator, list: `${list.record}.${list.field}` };
  const takesNone = TAKES_NO_VALUE.includes(operator);
  if ((value && takesNone) || (!condition && NEEDS_CONDITION.includes(operator)) || (!value && operator === '名次') || (operator === '連續' && !sequence)) return false;
  const each = operator === '名次' ? field : value;
  if (each && entry === null) context.report(diagnose('FG5052', before, at(context, each.span)));
  else if (!each && entry !== null && !takesNone) {
    if (!condition || operator === '名次') context.report(diagnose('FG5051', { ...before, entry }, at(context, operatorSpan)));
  } else if ((condition ?? sequence) && entry === null) context.report(diagnose('FG5057', before, at(context, (condition ?? sequence)!.span)));
  else if (!takesNone && entry === null && !isOrdered(operator, list.type.element)) context.report(diagnose('FG5056', { operator, found: showType(list.type) }, at(context, listSyntax.span)));
  else return true;
  return false;
}

/** Is it something that the operator puts in order or adds up? */
const isOrdered = (operator: AggregateOperator, type: ValueType): boolean => type.kind === 'number' || (type.kind === 'date' && TAKES_DAYS.includes(operator));

/** A number, or a day for 最大 and 最小. */
function checkValue(syntax: ExpressionSyntax, operator: AggregateOperator, inner: ExpressionContext): CheckedExpression | null {
  const value = checkExpression(syntax, inner);
  if (!value || isOrdered(operator, value.type)) return value;
  inner.report(mismatch(inner, 'FG5003', NUMBER(null), value.type, syntax.span));
  return null;
}

/** What is ranked, read outside of the entries, and the number of each entry that it is ranked among (null: the entries are numbers), in one unit. */
function checkRank(expression: Aggregate, list: ListFact, entry: string | null, inner: ExpressionContext): { readonly own: CheckedExpression; readonly value: CheckedExpression | null } | null {
  const { field } = listAndField(expression);
  const value = entry === null ? null : fieldOf(entry, field!, inner);
  if (entry !== null && !value) return null;
  const among = value?.type ?? list.type.element;
  if (among.kind !== 'number') {
    inner.report(mismatch(inner, 'FG5003', NUMBER(null), among, field!.span));
    return null;
  }
  const own = checkExpression(expression.value!, { ...inner, aggregate: { operator: '名次', entry: null } }, among);
  if (!own) return null;
  if (own.type.kind === 'number' && sameUnit(among.unit, own.type.unit)) return { own, value };
  inner.report(mismatch(inner, 'FG5003', among, own.type, expression.value!.span));
  return null;
}

/** What is before: numbers or days in this order. */
interface Key {
  readonly own: CheckedExpression;
  readonly value: CheckedExpression;
  readonly isLeastFirst: boolean;
}

/** 名次 with 同分依: one more than how many entries are before, by the first of these fields that differs. */
function rankByTies(expression: Aggregate, first: Pick<Key, 'own' | 'value'>, list: ListFact, entry: string, condition: CheckedExpression | null, inner: ExpressionContext): CheckedExpression | null {
  const { span } = expression;
  const rest = expression.ties!.map((tie) => tieKey(tie, expression, entry, inner));
  if (!rest.every((key) => key !== null)) return null;
  const type = { kind: 'boolean' } as const;
  const compared = ({ own, value }: Key, operator: '<' | '=' | '>'): CheckedExpression => ({ kind: 'compare', operator, left: value, right: own, type, span });
  const joined = (operator: '且' | '或', ...operands: readonly CheckedExpression[]): CheckedExpression => ({ kind: 'logic', operator, operands, type, span });
  const keys: readonly Key[] = [{ ...first, isLeastFirst: expression.direction !== null }, ...rest];
  const isBefore = (key: Key): CheckedExpression => compared(key, key.isLeastFirst ? '<' : '>');
  const before = keys.slice(0, -1).reduceRight((later, key) => joined('或', isBefore(key), joined('且', compared(key, '='), later)), isBefore(keys.at(-1)!));
  const count: CheckedExpression = { kind: 'aggregate', operator: '個數', list, element: entry, value: null, condition: condition ? joined('且', condition, before) : before, type: NUMBER(null, 0), span };
  return { kind: 'arithmetic', operator: '＋', left: count, right: { kind: 'number', value: { n: 1n, d: 1n }, type: NUMBER(null), span }, type: NUMBER(null, 0), span };
}

/** The field of the one who is ranked, whose record stands before the dot, and that of the entry. */
function tieKey({ field, direction, span }: TieSyntax, { value: ranked }: Aggregate, entry: string, inner: ExpressionContext): Key | null {
  const [record, ...steps] = ranked?.kind === 'path' ? ranked.steps : [];
  // of anything else it is not known whose field is meant, which was said when the file was read
  if (!record || steps.length !== 1) return null;
  const value = fieldOf(entry, field, inner);
  const own = value && checkExpression({ kind: 'path', steps: [{ text: record.text, span: field.span }, field], span: field.span }, { ...inner, aggregate: { operator: '名次', entry: null } });
  if (!value || !own) return null;
  const isSame = value.type.kind === 'date' ? own.type.kind === 'date' : value.type.kind === 'number' && own.type.kind === 'number' && sameUnit(value.type.unit, own.type.unit);
  if (isSame) return { own, value, isLeastFirst: direction?.text === '由低至高' };
  inner.report(value.type.kind === 'number' || value.type.kind === 'date' ? mismatch(inner, 'FG5003', value.type, own.type, span) : diagnose('FG5060', { word: '依', field: `${entry}.${field.text}`, found: showType(value.type) }, at(inner, field.span)));
  return null;
}

/** A field of the entry by its name alone. */
const fieldOf = (entry: string, field: WordSyntax, inner: ExpressionContext): CheckedExpression | null =>
  checkExpression({ kind: 'path', steps: [{ text: entry, span: field.span }, field], span: field.span }, inner);

/** 依: numbers and days; 同: anything that is one value. */
function checkSequence({ order, alike }: SequenceSyntax, entry: string, inner: ExpressionContext): CheckedSequence | null {
  const fields = (words: readonly WordSyntax[], word: '依' | '同', fits: (type: ValueType) => boolean): CheckedExpression[] => words.flatMap((name) => {
    const field = fieldOf(entry, name, inner);
    if (field && !fits(field.type)) inner.report(diagnose('FG5060', { word, field: `${entry}.${name.text}`, found: showType(field.type) }, at(inner, name.span)));
    return field && fits(field.type) ? [field] : [];
  });
  const checked = { order: fields(order, '依', ({ kind }) => kind === 'number' || kind === 'date'), alike: fields(alike, '同', ({ kind }) => kind !== 'list' && kind !== 'record') };
  return checked.order.length === order.length && checked.alike.length === alike.length ? checked : null;
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
  // 人數 × 百分之二十, rounded, is a number of people still
  if (e.kind === 'round') return countsIn(e.operand, unit, scope);
  if (e.kind === 'extreme') return e.operands.every((part) => isBare(part) || countsIn(part, unit, scope));
  if (e.kind === 'arithmetic' && (e.operator === '×' || e.operator === '÷')) {
    const isPlain = (part: CheckedExpression): boolean => part.type.kind === 'number' && part.type.unit === null && !countsIn(part, unit, scope);
    return (countsIn(e.left, unit, scope) && isPlain(e.right)) || (e.operator === '×' && isPlain(e.left) && countsIn(e.right, unit, scope));
  }
  if (e.kind === 'arithmetic') return [e.left, e.right].every((part) => isBare(part) || countsIn(part, unit, scope));
  if (e.kind !== 'aggregate' || !COUNTS.includes(e.operator)) return false;
  const measure = e.element === null ? null : (scope.records.get(e.element)?.measureWord ?? null);
  const words = measure === null ? COUNT_UNITS : [...COUNT_UNITS, measure];
  return words.some((word) => isKept(word) && sameUnit(word, unit));
}

/** May two values be compared? A count of entries goes with 次, 個 and the 量詞 of what is counted. */
export function areComparable(left: CheckedExpression, right: CheckedExpression, scope: Scope): boolean {
  if (left.type.kind !== 'number' || right.type.kind !== 'number') return agrees(left.type, right.type);
  return sameUnit(left.type.unit, right.type.unit) || countsIn(left, right.type.unit, scope) || countsIn(right, left.type.unit, scope);
}

/** A count where so many 門 are wanted is a number of 門. */
export function asCount(e: CheckedExpression | null, wanted: ValueType | null, scope: Scope): CheckedExpression | null {
  return e && wanted?.kind === 'number' && wanted.unit !== null && countsIn(e, wanted.unit, scope) ? { ...e, type: NUMBER(wanted.unit, 0) } : e;
}

/** A number written in the rule without its unit takes that of what it stands with. */
export const isBare = (e: CheckedExpression): boolean => e.kind === 'number' && e.type.kind === 'number' && e.type.unit === null;
