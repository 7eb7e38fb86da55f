/** Groups of a 科目表 that may share a course: allocating looks at the subsets of those with minima. */
import type { CheckedCourseGroup, CheckedCourseTable, CheckedExpression } from './checked.ts';
import { isDemanding } from './course-limits.ts';

/** No printed table has more groups; of so many nobody asks which hang together. */
const MOST_COMPARED = 300;

/** The most 類別 and 組 with minima that hang together by courses which more than one of them may take. */
export function mostSharing({ groups }: Pick<CheckedCourseTable, 'groups'>): number {
  if (groups.length > MOST_COMPARED) return groups.filter(({ limits }) => limits.some(isDemanding)).length;
  const owner = groups.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at]!;
    return at;
  };
  const join = (a: number, b: number): void => void (owner[find(b)] = find(a));
  groups.forEach((group, index) => void (group.parent >= 0 && join(group.parent, index)));
  const byName = new Map<string, number>();
  groups.forEach(({ names }, index) => names?.forEach((name) => {
    const other = byName.get(name);
    if (other === undefined) byName.set(name, index);
    else join(other, index);
  }));
  // without rows of the table only the conditions keep two groups apart
  const unlisted = groups.flatMap(({ names }, index) => (names === null ? [index] : []));
  for (const a of unlisted) groups.forEach((group, b) => void (group.names?.length !== 0 && a !== b && !areApart(groups[a]!, group) && join(a, b)));
  const counts = new Map<number, number>();
  groups.forEach((group, index) => void (group.limits.some(isDemanding) && counts.set(find(index), (counts.get(find(index)) ?? 0) + 1)));
  return Math.max(0, ...counts.values());
}

/** The values that one field of the entry must have, as the condition says: 領域 為 選修. */
function valuesOf(condition: CheckedExpression | null): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const parts = condition?.kind === 'logic' && condition.operator === '且' ? condition.operands : condition ? [condition] : [];
  for (const part of parts) {
    if (part.kind === 'compare' && part.operator === '=' && part.left.kind === 'element' && part.right.kind === 'member') found.set(part.left.field, new Set([part.right.member]));
    if (part.kind === 'membership' && part.quantifier === 'one' && !part.negated && part.subject.kind === 'element' && part.set.every((e) => e.kind === 'member')) {
      found.set(part.subject.field, new Set(part.set.map((e) => (e.kind === 'member' ? e.member : ''))));
    }
  }
  return found;
}

function areApart(a: CheckedCourseGroup, b: CheckedCourseGroup): boolean {
  const others = valuesOf(b.condition);
  return [...valuesOf(a.condition)].some(([field, values]) => others.has(field) && ![...values].some((value) => others.get(field)!.has(value)));
}
