/** 科目表: a duty to have taken courses that can be allocated to the groups of a printed table, each course once. */
import type { CourseTableSyntax, ExpressionSyntax } from '../../lang/ast.ts';
import type { EntryProblem } from '../../lang/diagnostics/codes/courses.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { MOST_SHARING } from '../runtime/allocation-model.ts';
import { allOf } from './cells.ts';
import type { CheckedCourseTable, CheckedExpression } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkGroups, checkPairs } from './course-groups.ts';
import { checkLimits, isDemanding } from './course-limits.ts';
import { checkReach } from './course-reach.ts';
import { printedCourses } from './course-rows.ts';
import { mostSharing } from './course-sharing.ts';
import { checkCondition, checkExpression } from './expressions.ts';
import { sameUnit, showType } from './types.ts';

type Base = Omit<CheckedCourseTable, 'kind' | 'applies' | 'list' | 'element' | 'key' | 'credits' | 'printedCredits' | 'counts' | 'groups' | 'pairs' | 'total'>;
type ListFact = CheckedExpression & { readonly kind: 'fact' };

/** @param base name, place and scope of the block; `context.elements` are the elements that 依 names. Null when something was reported. */
export function checkCourseTable(base: Base, table: CourseTableSyntax, context: ExpressionContext): CheckedCourseTable | null {
  const applies = table.applies.map((c) => checkCondition(c, context));
  const list = table.courses && checkList(table.courses, context);
  const element = list ? entryOf(list) : null;
  // without its list nothing can be said of the entries; the names that are read count as used
  const entry: ExpressionContext = { ...context, ...(element === null ? { report: () => {} } : {}), aggregate: { operator: '科目表', entry: element } };
  const takesRows = table.groups.some((g) => g.rows.length > 0 || g.groups.some((inner) => inner.rows.length > 0));
  const key = table.key && checkEntry('科目', table.key.value, element, entry);
  const credits = table.credits && checkEntry('學分', table.credits, element, entry);
  const counts = table.counts.map((c) => checkCondition(c, entry));
  const printed = (takesRows || table.creditColumn) && table.key && key ? printedCourses(table, table.key.column, key.type, context) : null;
  const groups = checkGroups(table.groups, { printed, entry, context });
  const printedCredits = table.creditColumn && credits ? (printed?.credits(table.creditColumn, credits.type) ?? null) : null;
  const pairs = checkPairs(table, groups, context);
  const total = checkLimits(table.total, '總計', context);
  if (!list || element === null || !credits || !groups || !pairs || !total || (table.key && !key) || (table.creditColumn && !printedCredits)) return null;
  if ([...applies, ...counts].some((c) => c === null)) return null;
  const checked: CheckedCourseTable = {
    ...base, kind: 'courseTable', applies: applies as CheckedExpression[], list, element, key: takesRows || printedCredits ? key : null, credits, ...(printedCredits ? { printedCredits } : {}),
    counts: counts.length > 0 ? allOf(counts as CheckedExpression[], table.span) : null, groups, pairs, total,
  };
  return isPossible(checked, table, context) ? checked : null;
}

const entryOf = ({ type }: ListFact): string | null => (type.kind === 'list' && type.element.kind === 'record' ? type.element.record : null);

/** 修習: a fact that lists records. */
function checkList(syntax: ExpressionSyntax, context: ExpressionContext): ListFact | null {
  const { records } = context.scope;
  const word = syntax.kind === 'path' && syntax.steps.length === 1 ? syntax.steps[0]!.text : null;
  const record = word === null ? undefined : [...records.values()].find((r) => r.name.text === word || r.name.alias === word);
  const list = record ? null : checkExpression(syntax, context);
  if (list?.kind === 'fact' && entryOf(list) !== null) return list;
  if (!record && !list) return null;
  const lists = [...records.values()].flatMap((r) => r.fields.flatMap(({ name, type }) => (type.kind === 'list' && type.element.kind === 'record' ? [{ name: `${r.name.text}.${name.text}`, of: type.element.record, owner: r.name.text }] : [])));
  const near = record ? lists.filter((l) => l.of === record.name.text || l.owner === record.name.text) : lists;
  const found = record ? `記錄「${record.name.text}」` : list!.kind === 'fact' ? `「${list!.record}.${list!.field}」（${showType(list!.type)}）` : `「${showType(list!.type)}」`;
  context.report(diagnose('FG5070', { found, lists: near.slice(0, 3).map((l) => l.name) }, at(context, syntax.span)));
  return null;
}

/** 科目 and 學分: a field of the entry, of a type that says what the search must know. */
function checkEntry(clause: '科目' | '學分', syntax: ExpressionSyntax, element: string | null, entry: ExpressionContext): CheckedExpression | null {
  const value = checkExpression(syntax, entry);
  if (!value) return null;
  const problem = entryProblem(clause, value);
  if (problem) entry.report(diagnose('FG5071', { clause, entry: element ?? '', problem }, at(entry, syntax.span)));
  return problem ? null : value;
}

function entryProblem(clause: '科目' | '學分', { kind, type }: CheckedExpression): EntryProblem | null {
  if (kind !== 'element') return 'field';
  if (clause === '科目') return type.kind === 'text' || type.kind === 'enumeration' ? null : 'name';
  if (type.kind !== 'number' || !sameUnit(type.unit, '學分')) return 'unit';
  return type.decimals === null || type.low === null || type.high === null ? 'range' : null;
}

/** It demands something that can be met, and no more at once than the search can look at. */
function isPossible(checked: CheckedCourseTable, table: CourseTableSyntax, context: ExpressionContext): boolean {
  const { name, headSpan } = table;
  const isAsking = [...checked.groups.flatMap((g) => g.limits), ...checked.total].some(isDemanding);
  if (!isAsking) context.report(diagnose('FG5078', { name: name.text }, at(context, headSpan)));
  const isMuch = mostSharing(checked) > MOST_SHARING;
  if (isMuch) context.report(diagnose('FG5045', { name: name.text, kind: 'groups', limit: MOST_SHARING }, at(context, headSpan)));
  return isAsking && !isMuch && checkReach(checked, table, context);
}
