/** 類別 and 組 of a 科目表: which courses belong to each, and what each asks for. */
import type { CourseGroupSyntax, CourseTableSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { allOf } from './cells.ts';
import type { CheckedCourseGroup, CheckedExpression } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkLimits } from './course-limits.ts';
import type { PrintedCourses } from './course-rows.ts';
import { checkCondition } from './expressions.ts';

/** What the groups are read with. `printed` null: the table could not be read, or no group takes rows. */
export interface GroupReading {
  readonly printed: PrintedCourses | null;
  /** Inside of it the record of the list is the entry. */
  readonly entry: ExpressionContext;
  readonly context: ExpressionContext;
}

/** Each 類別 before its 組; null when something was reported. */
export function checkGroups(groups: readonly CourseGroupSyntax[], reading: GroupReading): CheckedCourseGroup[] | null {
  const checked: (CheckedCourseGroup | null)[] = [];
  for (const group of groups) {
    const parent = checked.length;
    checked.push(checkGroup(group, null, reading));
    for (const inner of group.groups) {
      const own = checkGroup(inner, checked[parent] ?? null, reading);
      checked.push(own && { ...own, parent });
    }
  }
  const isUnique = reportTwice(groups, reading.context);
  return isUnique && checked.every((g) => g !== null) ? (checked as CheckedCourseGroup[]) : null;
}

/** @param outer the 類別 around a 組 */
function checkGroup(group: CourseGroupSyntax, outer: CheckedCourseGroup | null, { printed, entry, context }: GroupReading): CheckedCourseGroup | null {
  const name = group.name.text;
  const conditions = group.conditions.map((c) => checkCondition(c, entry));
  const limits = checkLimits(group.limits, '合於', context);
  const each = group.each ? checkLimits([group.each], '每門', context) : [];
  const own = group.rows.length > 0 ? (printed?.take(group.rows) ?? null) : null;
  const takesRows = group.rows.length > 0;
  const takesNothing = !takesRows && group.conditions.length === 0;
  if (takesNothing && (group.word === '組' || group.groups.length === 0)) {
    context.report(diagnose('FG5073', { word: group.word, name, isEmpty: false }, at(context, group.name.span)));
    return null;
  }
  if (conditions.some((c) => c === null) || !limits || !each || (takesRows && !own)) return null;
  // what a 類別 takes nothing of itself counts for it through its 組 only; a 組 takes of its 類別 what that takes
  const isOuterOpen = outer === null || isOpen(outer);
  const names = takesNothing ? [] : isOuterOpen || outer.names === null ? own : own === null ? outer.names : own.filter((n) => outer.names!.includes(n));
  if (!takesNothing && names?.length === 0) {
    context.report(diagnose('FG5073', { word: group.word, name, isEmpty: true }, at(context, group.name.span)));
    return null;
  }
  const all = [...(!isOuterOpen && outer.condition ? [outer.condition] : []), ...(conditions as CheckedExpression[])];
  return { name, alias: group.name.alias?.text ?? name, parent: -1, names, condition: all.length > 0 ? allOf(all, group.span) : null, limits, each: each[0] ?? null };
}

/** Does a 類別 take nothing itself? */
const isOpen = ({ names, condition }: CheckedCourseGroup): boolean => names !== null && names.length === 0 && condition === null;

/** Names of 類別 and 組 are one namespace within their table. False when one stands twice. */
function reportTwice(groups: readonly CourseGroupSyntax[], context: ExpressionContext): boolean {
  const first = new Map<string, CourseGroupSyntax>();
  let isUnique = true;
  for (const group of groups.flatMap((g) => [g, ...g.groups])) {
    const words = group.name.alias ? [group.name.text, group.name.alias.text] : [group.name.text];
    const twice = words.find((word) => first.has(word));
    if (twice !== undefined) {
      isUnique = false;
      context.report(diagnose('FG2001', { name: twice }, at(context, group.name.span), { related: [{ ...at(context, first.get(twice)!.name.span), note: { zh: '第一次宣告在這裡', en: 'first declared here' } }] }));
    }
    for (const word of words) if (!first.has(word)) first.set(word, group);
  }
  return isUnique;
}

/** 併計: indexes of two 類別 each, in source order, each pair once; null when something was reported. */
export function checkPairs(table: CourseTableSyntax, groups: readonly CheckedCourseGroup[] | null, context: ExpressionContext): (readonly [number, number])[] | null {
  const categories = table.groups.map((g) => g.name.text);
  const lists = table.groups.flatMap((g) => g.groups.map((inner) => inner.name.text));
  const pairs = new Map<string, readonly [number, number]>();
  let isSound = true;
  const report = (name: string, problem: 'unknown' | 'list' | 'count', span: { start: number; end: number }): void => {
    isSound = false;
    context.report(diagnose('FG5076', { name, problem, suggestion: problem === 'unknown' ? suggest(name, categories) : null }, at(context, span)));
  };
  for (const pair of table.pairs) {
    const wrong = pair.groups.filter(({ text }) => !categories.includes(text));
    for (const { text, span } of wrong) report(text, lists.includes(text) ? 'list' : 'unknown', span);
    const names = [...new Set(pair.groups.map(({ text }) => text))];
    if (wrong.length === 0 && (names.length !== 2 || pair.groups.length !== 2)) report('', 'count', pair.span);
    if (!isSound || !groups) continue;
    const [a, b] = names.map((name) => groups.findIndex((g) => g.parent < 0 && g.name === name)).sort((x, y) => x - y) as [number, number];
    pairs.set(`${a} ${b}`, [a, b]);
  }
  return isSound ? [...pairs.values()] : null;
}
