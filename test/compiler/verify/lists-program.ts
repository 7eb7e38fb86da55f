/** Small programs over short lists, and every list that there is of them: what is planted in them must be found, and nothing else. */
import type { Expression, ProgramDefinition, RuleProgram } from '../../../compiler/ir/program.ts';
import {
  aggregate, and, boolean, calculate, compare, decimal, definition, entryField, enumerated, factIn, field, integer, listOf, member, name, not, number, or, program, q, reads, record, recordOf, rounded,
} from '../emit/typescript/build-program.ts';
import type { Dice } from '../emit/typescript/random-program.ts';

/** 修課 { 學分 0至2，及格 是否，類別 必修或選修，抵免 是否 可缺 } and 學生 { 修課 清單，門檻 0至3，應屆 是否 } */
const COURSE = record('修課', 'course', field('學分', 'credits', integer(0, 2)), field('及格', 'passed', boolean), field('類別', 'kind', enumerated('類別')), field('抵免', 'waived', boolean, true));
const STUDENT = record('學生', 'student', field('修課', 'courses', listOf(recordOf('修課'))), field('分數', 'scores', listOf({ ...decimal(1, 0, 0), high: q(3, 10) })), field('門檻', 'limit', integer(0, 3)), field('應屆', 'final', boolean));
const KINDS = ['必修', '選修'];

const courses = factIn(STUDENT, 'courses');
const scores = factIn(STUDENT, 'scores');
const own = (alias: string): Expression => entryField(COURSE, alias);

export interface ListProgram {
  readonly program: RuleProgram;
  readonly conditions: readonly Expression[];
}

/** Conditions over one list each, or over a list and a fact; `longest` entries tell all of them apart. */
export function listProgram(dice: Dice): ListProgram {
  const outer = (): Expression => dice.one<Expression>([number(dice.below(4)), number(dice.below(4)), factIn(STUDENT, 'limit'), reads(threshold)]);
  const threshold: ProgramDefinition = definition('threshold', integer(0, 3), { branches: [{ condition: factIn(STUDENT, 'final'), value: number(dice.below(3)) }], otherwise: number(1 + dice.below(2)) });
  const operator = () => dice.one(['<', '≤', '=', '≥', '>', '≠'] as const);
  const which = (depth: number): Expression => {
    if (depth > 0 && dice.chance(40)) return dice.chance(30) ? not(which(depth - 1)) : dice.one([and, or])(which(depth - 1), which(depth - 1));
    return dice.one<() => Expression>([
      () => own('passed'), () => compare(own('kind'), '=', member('類別', dice.one(KINDS))), () => compare(own('credits'), operator(), number(dice.below(3))),
      () => compare(own('credits'), operator(), outer()), () => own('waived'), () => ({ op: 'present', fact: own('waived') }), () => factIn(STUDENT, 'final'),
    ])();
  };
  const filter = () => ({ condition: dice.chance(60) ? which(1) : null });
  const value = (): Expression => dice.one<Expression>([own('credits'), own('credits'), calculate('multiply', own('credits'), number(2)), calculate('add', own('credits'), number(1))]);
  const amount = (): Expression => dice.one<() => Expression>([
    () => aggregate('count', courses, filter()), () => aggregate('count', courses, filter()), () => aggregate('sum', courses, { value: value(), ...filter() }), () => aggregate('sum', courses, { value: value(), ...filter() }),
    () => aggregate(dice.one(['max', 'min'] as const), courses, { value: value(), ...filter() }), () => aggregate('mean', courses, { value: value(), ...filter() }),
    () => rounded(aggregate('mean', courses, { value: value(), ...filter() }), dice.one(['halfAway', 'truncate', 'awayFromZero'] as const), dice.below(2)),
    () => aggregate('streak', courses, { condition: which(1), sequence: { order: [own('credits')], alike: dice.chance(50) ? [own('kind')] : [] } }), () => calculate('divide', aggregate('sum', courses, { value: value(), ...filter() }), aggregate('count', courses, filter())),
    () => rounded(aggregate(dice.one(['max', 'min', 'mean'] as const), scores), dice.one(['halfAway', 'truncate', 'awayFromZero'] as const)),
    () => aggregate(dice.one(['max', 'min', 'mean', 'sum', 'count'] as const), scores), () => aggregate('rank', scores, { own: number(dice.below(4), 10) }), () => aggregate('rank', courses, { own: number(dice.below(4)), value: own('credits'), ...filter(), ...(dice.chance(50) ? { isLeastFirst: true } : {}) }),
    () => rounded(calculate('subtract', calculate('divide', factIn(STUDENT, 'limit'), number(2)), number(1)), dice.one(['halfAway', 'truncate', 'awayFromZero'] as const)),
  ])();
  const condition = (depth: number): Expression => {
    if (depth > 0 && dice.chance(60)) return dice.chance(25) ? not(condition(depth - 1)) : dice.one([and, or])(...dice.times(2, () => condition(depth - 1)));
    return dice.one<() => Expression>([
      () => aggregate(dice.one(['some', 'all'] as const), courses, { condition: which(2) }), () => compare(amount(), operator(), outer()), () => compare(amount(), operator(), number(dice.below(4))),
      () => compare(amount(), operator(), amount()), () => factIn(STUDENT, 'final'), () => ({ op: dice.one(['any', 'every'] as const), list: scores, set: [number(dice.below(4), 10)] }),
    ])();
  };
  return {
    program: program({ enumerations: [{ name: name('類別', 'kind'), members: KINDS.map((m, i) => name(m, `kind${i}`)) }], records: [STUDENT], elements: [COURSE], items: [threshold] }),
    conditions: dice.times(3, () => condition(2)),
  };
}

const ENTRIES = [0, 1, 2].flatMap((credits) => [true, false].flatMap((passed) => KINDS.flatMap((kind) => [true, false, null].map((waived) => ({ 學分: credits, 及格: passed, 類別: kind, 抵免: waived })))));

/** Every list of so many of `entries`. */
function lists<T>(entries: readonly T[], length: number): readonly (readonly T[])[] {
  return length === 0 ? [[]] : lists(entries, length - 1).flatMap((rest) => entries.map((entry) => [...rest, entry]));
}

/** Every input with short lists; the entries without the fields that nobody asks for. */
export function* shortLists(used: ReadonlySet<string>, longest: number): Generator<Record<string, Record<string, unknown>>> {
  const entries = [...new Map(ENTRIES.map((e) => Object.fromEntries(Object.entries(e).filter(([key]) => used.has(key)))).map((e) => [JSON.stringify(e), e])).values()];
  const upTo = <T>(all: readonly T[], most: number): (readonly T[])[] => Array.from({ length: most + 1 }, (_, n) => lists(all, n)).flat();
  const taken = used.has('修課') ? upTo(entries, entries.length > 12 ? Math.min(longest, 2) : longest) : [[]];
  const scored = used.has('分數') ? upTo([0, 0.1, 0.2, 0.3], longest) : [[]];
  for (const 修課 of taken) for (const 分數 of scored) for (const 門檻 of used.has('門檻') ? [0, 1, 2, 3] : [0]) for (const 應屆 of [true, false]) yield { 學生: { 修課, 分數, 門檻, 應屆 } };
}
