/** 科目表 that nobody can meet, whatever was taken: minima beyond the most that can be counted. */
import type { CourseTableSyntax } from '../../lang/ast.ts';
import { diagnose, type Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import type { Rational } from '../ir/program.ts';
import type { CheckedCourseGroup, CheckedCourseTable, CheckedPhrase } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { endsOf, isChanged, unitOf } from './course-limits.ts';

/** Credits, or courses. */
type Measure = '學分' | '門';

/** What a group wants and the most that it can count; `distinct`: the most when no course is taken twice. */
interface Reach {
  readonly wanted: number;
  readonly most: number;
  readonly distinct: number;
}

/** Sums of decimals are a little off. */
const CLOSE = 1e-9;

const numberOf = (value: Rational | null, open: number): number => (value === null ? open : Number(value.n) / Number(value.d));

function endsIn(phrases: readonly CheckedPhrase[], measure: Measure): { low: number; high: number } {
  const ends = phrases.filter((phrase) => (unitOf(phrase) === '學分') === (measure === '學分')).map(endsOf);
  return { low: Math.max(0, ...ends.map(({ low }) => numberOf(low, 0))), high: Math.min(Infinity, ...ends.map(({ high }) => numberOf(high, Infinity))) };
}

/** The most credits that one course can have in a group, or this one, of which the table may print how many it has: none, where it has not as many as 每門 asks for. */
function creditsOfOne({ groups, credits, printedCredits }: CheckedCourseTable, { parent, each }: CheckedCourseGroup, name?: string): number {
  const limits = [each, groups[parent]?.each ?? null].flatMap((phrase) => (phrase ? [endsOf(phrase)] : []));
  const printed = name === undefined ? undefined : printedCredits?.get(name);
  const most = printed ? numberOf(printed, Infinity) : credits.type.kind === 'number' ? numberOf(credits.type.high, Infinity) : Infinity;
  return limits.some(({ low }) => numberOf(low, 0) > most) ? 0 : Math.min(most, ...limits.map(({ high }) => numberOf(high, Infinity)));
}

/** Names of the courses that a group takes with its 組; null when it takes courses by a condition too. */
function namesOf(group: CheckedCourseGroup, lists: readonly CheckedCourseGroup[]): ReadonlySet<string> | null {
  const all = [group, ...lists];
  return all.some(({ names }) => names === null) ? null : new Set(all.flatMap(({ names }) => names!));
}

/** A group by credits or courses; its 組 share no course between them. */
function reachOf(table: CheckedCourseTable, index: number, measure: Measure): Reach {
  const group = table.groups[index]!;
  const inside = table.groups.flatMap(({ parent }, i) => (parent === index ? [i] : []));
  const lists = inside.map((i) => reachOf(table, i, measure));
  const { low, high } = endsIn(group.limits, measure);
  const room = Math.min(endsIn(group.limits, '門').high, group.parent < 0 ? Infinity : endsIn(table.groups[group.parent]!.limits, '門').high);
  const one = measure === '門' ? (creditsOfOne(table, group) > 0 ? 1 : 0) : creditsOfOne(table, group);
  const countOf = (courses: number): number => (one === 0 ? 0 : Math.min(high, courses * one));
  const names = namesOf(group, inside.map((i) => table.groups[i]!));
  const ofEach = names && measure === '學分' ? [...names].map((name) => creditsOfOne(table, group, name)).sort((a, b) => b - a) : null;
  const once = ofEach ? Math.min(high, ofEach.slice(0, room).reduce((sum, each) => sum + each, 0)) : countOf(Math.min(room, names?.size ?? Infinity));
  // a 類別 that takes nothing itself has what its 組 have
  const isOpen = group.names?.length === 0 && group.condition === null;
  const through = (of: 'most' | 'distinct'): number => (isOpen ? lists.reduce((sum, list) => sum + list[of], 0) : Infinity);
  return {
    // credits beyond those that a 類別 counts do not hurt its 組; courses do
    wanted: measure === '學分' ? low : Math.max(low, lists.reduce((sum, { wanted }) => sum + wanted, 0)),
    most: Math.min(countOf(room), through('most')), distinct: Math.min(once, through('distinct')),
  };
}

const boundIn = (phrases: readonly CheckedPhrase[]): Label[] => phrases.map(({ phrase }) => ({ ...phrase.place, note: { zh: `綁定的用語是「${phrase.phrase}」`, en: `the bound phrase is ${phrase.phrase}` } }));

/** The table without the limits that a 但書 or a 裁量 may change: of those nothing can be said. */
function settledLimits(table: CheckedCourseTable, { scope }: ExpressionContext): CheckedCourseTable {
  const isSettled = (phrase: CheckedPhrase): boolean => !isChanged(phrase, scope);
  const groups = table.groups.map((g) => ({ ...g, limits: g.limits.filter(isSettled), each: g.each && isSettled(g.each) ? g.each : null }));
  return { ...table, groups, total: table.total.filter(isSettled) };
}

/** Reports what nobody can meet, whatever exceptions make of the limits that they change, or only who takes one course twice; false when the table is impossible. */
export function checkReach(table: CheckedCourseTable, { name, headSpan, groups }: CourseTableSyntax, context: ExpressionContext): boolean {
  const checked = settledLimits(table, context);
  const syntaxes = groups.flatMap((group) => [group, ...group.groups]);
  const impossible = new Set<number>();
  const report = (word: string, text: string, span: Span, { wanted, most, distinct }: Reach, unit: Measure, phrases: readonly CheckedPhrase[]): boolean => {
    const code = wanted > most + CLOSE ? 'FG5079' : 'FG5080';
    if (wanted > Math.min(most, distinct) + CLOSE) context.report(diagnose(code, { word, name: text, wanted, most: code === 'FG5079' ? most : distinct, unit }, at(context, span), { related: boundIn(phrases) }));
    return wanted > most + CLOSE;
  };
  // 組 first: a 類別 around one that cannot be met is not reported for the same reason
  const order = [...checked.groups.keys()].sort((a, b) => Number(checked.groups[a]!.parent < 0) - Number(checked.groups[b]!.parent < 0) || a - b);
  for (const index of order) {
    const group = checked.groups[index]!;
    const inside = checked.groups.flatMap(({ parent }, i) => (parent === index ? [i] : []));
    if (inside.some((i) => impossible.has(i))) continue;
    const around = [group, ...(checked.groups[group.parent] ? [checked.groups[group.parent]!] : []), ...inside.map((i) => checked.groups[i]!)];
    const phrases = around.flatMap(({ limits, each }) => [...limits, ...(each ? [each] : [])]);
    for (const unit of ['門', '學分'] as const) {
      if (!impossible.has(index) && report(group.parent < 0 ? '類別' : '組', group.name, syntaxes[index]!.name.span, reachOf(checked, index, unit), unit, phrases)) impossible.add(index);
    }
  }
  if (impossible.size > 0) return false;
  const tops = checked.groups.flatMap(({ parent }, index) => (parent < 0 ? [reachOf(checked, index, '學分')] : []));
  const sum = (of: 'most' | 'distinct'): number => tops.reduce((all, reach) => all + reach[of], 0);
  const wanted = endsIn(checked.total, '學分').low;
  return !report('總計', name.text, headSpan, { wanted, most: sum('most'), distinct: sum('distinct') }, '學分', checked.total);
}
