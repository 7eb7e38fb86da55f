import { describe, expect, it } from 'vitest';
import { courseAllocation, withAllocation } from '../../../compiler/runtime/course-allocation.ts';
import { TOO_MANY_WAYS, canAllocateCourses, courseLists, creditedAt, lackOfCourse, makeCourseTable, type CourseTableText, type TakenCourse } from '../../../compiler/runtime/course-table.ts';
import type { Result } from '../../../compiler/runtime/result.ts';
import { NO, UNKNOWN, YES } from '../../../compiler/runtime/truth.ts';

/** Half credits: all numbers of credits are doubled. */
const tableOf = (groups: CourseTableText['groups'], more: Partial<CourseTableText> = {}) => makeCourseTable({ scale: 2, most: 20, groups, pairs: [], rows: [], ...more });
const taken = (credits: number, more: Partial<TakenCourse> = {}): TakenCourse => ({ key: undefined, credits, counts: YES, conditions: [], ...more });
const group = (alias: string, more: Partial<CourseTableText['groups'][number]> = {}): CourseTableText['groups'][number] => ({ alias, name: `${alias}類`, ...more });

/** A 類別 with a 組, by names, and one of a condition of which a course gives at most 2 credits. */
const mixed = tableOf([
  group('core', { minCredits: 8, isNamed: true, creditsPhrase: '至少四學分' }),
  group('list', { parent: 0, minCourses: 1, isNamed: true, coursesPhrase: '至少一門' }),
  group('free', { minCredits: 4, condition: 0, eachHigh: 4 }),
], { total: 12, totalPhrase: '至少六學分', rows: [['math', [0]], ['draw', [1]]], names: [['math', '數學'], ['draw', '素描']] });
const inMixed = (key: string | undefined, credits: number, condition: 0 | 1 | 2, counts: 0 | 1 | 2 = YES): TakenCourse => ({ key, credits, counts, conditions: [condition] });

describe('the allocation of a result', () => {
  it('says what counts where, with the words of the law, in whole credits', () => {
    const found = courseAllocation(mixed, [inMixed('math', 5, NO), inMixed('draw', 3, NO), inMixed('other', 6, YES)], false);
    const math = { index: 0, name: '數學', credits: 2.5 };
    const draw = { index: 1, name: '素描', credits: 1.5 };
    expect(found).toEqual({
      groups: [
        { alias: 'core', name: 'core類', within: null, met: true, minCredits: 4, minCourses: 0, credits: 4, courses: 2, counted: [math, draw], creditsPhrase: '至少四學分', coursesPhrase: null },
        { alias: 'list', name: 'list類', within: 'core', met: true, minCredits: 0, minCourses: 1, credits: 1.5, courses: 1, counted: [draw], creditsPhrase: null, coursesPhrase: '至少一門' },
        { alias: 'free', name: 'free類', within: null, met: true, minCredits: 2, minCourses: 0, credits: 2, courses: 1, counted: [{ index: 2, name: null, credits: 2 }], creditsPhrase: null, coursesPhrase: null },
      ],
      credits: 6, wantedCredits: 6, creditsPhrase: '至少六學分', unused: [], open: [], obstacles: [], mostCredits: null, isProven: true,
    });
  });

  it('tells apart what is open, what has no place and what does not count', () => {
    const found = courseAllocation(mixed, [inMixed('math', NaN, NO), inMixed('draw', 4, NO, UNKNOWN), inMixed('other', 6, NO), inMixed('math', 2, YES, NO), inMixed(undefined, 4, NO)], false);
    expect(found.open).toEqual([{ index: 0, name: '數學', credits: null }, { index: 1, name: '素描', credits: 2 }, { index: 4, name: null, credits: 2 }]);
    expect(found.unused).toEqual([{ index: 2, name: null, credits: 3 }]);
    expect(found.groups.map(({ courses, credits, met }) => [courses, credits, met])).toEqual([[0, 0, false], [0, 0, false], [0, 0, false]]);
    expect(found).toMatchObject({ credits: 0, obstacles: [], mostCredits: null });
  });

  it('names courses by their key where no names are given, and says nothing of a total that is not wanted', () => {
    const found = courseAllocation(tableOf([group('a', { minCourses: 1 })]), [taken(4, { key: '微積分' }), taken(2)], false);
    expect(found).toMatchObject({ wantedCredits: null, creditsPhrase: null, groups: [{ counted: [{ name: '微積分' }, { name: null }] }] });
  });

  it('says which groups are in each other\'s way, what they want and how many credits are short', () => {
    const table = tableOf([group('a', { minCredits: 6 }), group('b', { minCredits: 7 })]);
    const found = courseAllocation(table, [taken(6), taken(4)], true);
    expect(found.obstacles).toEqual([{
      groups: [{ alias: 'a', name: 'a類' }, { alias: 'b', name: 'b類' }], wantedCredits: 6.5, wantedCourses: 0,
      courses: [{ index: 0, name: null, credits: 3 }, { index: 1, name: null, credits: 2 }], credits: 5, lack: 'credits', short: 1.5,
    }]);
    expect(found.mostCredits).toBeNull();
    expect(courseAllocation(table, [taken(6), taken(4)], false).obstacles).toEqual([]);
  });

  it('says how many courses are short', () => {
    const found = courseAllocation(tableOf([group('a', { minCourses: 3 })]), [taken(2, { counts: NO }), taken(4)], true);
    expect(found.obstacles).toMatchObject([{ wantedCredits: 0, wantedCourses: 3, courses: [{ index: 1 }], lack: 'courses', short: 2 }]);
  });

  it('does not say how much is short where courses cannot be split', () => {
    const found = courseAllocation(tableOf([group('a', { minCredits: 6 }), group('b', { minCredits: 6 })]), [taken(8), taken(4)], true);
    expect(found.obstacles).toMatchObject([{ lack: 'together', short: null }]);
  });

  it('nor where two of the groups in the way, or lists of theirs, may share a course', () => {
    const named = { isNamed: true, minCredits: 6 } as const;
    const courses = [taken(6, { key: 'x' }), taken(6, { key: 'y' })];
    const groups = [group('a', named), group('b', named), group('c', named)];
    const rows = [['x', [0, 2]], ['y', [1, 2]]] as const;
    expect(courseAllocation(tableOf(groups, { rows }), courses, true).obstacles).toMatchObject([{ groups: [{ alias: 'a' }, { alias: 'b' }, { alias: 'c' }], lack: 'credits', short: 3 }]);
    expect(courseAllocation(tableOf(groups, { rows, pairs: [[0, 1]] }), courses, true).obstacles).toMatchObject([{ groups: [{ alias: 'a' }, { alias: 'b' }, { alias: 'c' }], lack: 'together', short: null }]);
    const listed = tableOf([group('a', named), group('b', { isNamed: true }), group('c', named), group('l', { ...named, parent: 1 })], { rows: [['x', [0, 2]], ['y', [2, 3]]], pairs: [[0, 1]] });
    expect(courseAllocation(listed, courses, true).obstacles).toMatchObject([{ groups: [{ alias: 'a' }, { alias: 'c' }, { alias: 'l' }], lack: 'together', short: null }]);
  });

  it('says how much is short where only one group of a pair is in the way', () => {
    const table = tableOf([group('a', { minCredits: 10 }), group('b', { minCredits: 10 }), group('c', { minCredits: 10 })], { pairs: [[0, 1]] });
    expect(courseAllocation(table, [taken(10)], true).obstacles).toMatchObject([{ groups: [{ alias: 'a' }, { alias: 'c' }], lack: 'credits', short: 5 }]);
  });

  it('says how many credits there can be when every group can be met', () => {
    const table = tableOf([group('a', { minCredits: 4, maxCredits: 6 })], { total: 10 });
    expect(courseAllocation(table, [taken(8)], true)).toMatchObject({ obstacles: [], credits: 3, wantedCredits: 5, mostCredits: 3 });
    // what is unknown counts at its best
    expect(courseAllocation(table, [taken(5), taken(4, { counts: UNKNOWN })], true)).toMatchObject({ obstacles: [], credits: 2.5, mostCredits: 3 });
    expect(courseAllocation(table, [taken(8)], false).mostCredits).toBeNull();
    expect(courseAllocation(table, [taken(8), taken(4, { counts: UNKNOWN })], false).mostCredits).toBeNull();
  });

  it('looks for what is in the way with what is unknown at its best', () => {
    const table = tableOf([group('a', { minCredits: 8 })], { most: 8 });
    expect(courseAllocation(table, [taken(2), taken(4, { counts: UNKNOWN })], true).obstacles).toMatchObject([{ courses: [{ index: 0 }, { index: 1 }], credits: 3, lack: 'credits', short: 1 }]);
    expect(courseAllocation(table, [taken(2), taken(NaN)], true).obstacles).toEqual([]);
  });

  it('is not part of a result that says nothing of courses', () => {
    const result = (outcome: Result['outcome']): Result => ({ outcome } as Result);
    const courses = [taken(8)];
    const table = tableOf([group('a', { minCredits: 10 })]);
    expect(withAllocation(result('violated'), table, courses).allocation?.obstacles).toHaveLength(1);
    expect(withAllocation(result('undetermined'), table, courses).allocation?.obstacles).toEqual([]);
    for (const outcome of ['notApplicable', 'conflict'] as const) expect(withAllocation(result(outcome), table, courses)).toEqual({ outcome });
    expect(withAllocation(result('violated'), table, undefined)).toEqual({ outcome: 'violated' });
  });
});

describe('tables of courses', () => {
  it('takes courses by name where a group has a list, unknown names only where any name counts', () => {
    const table = tableOf([group('named', { isNamed: true }), group('empty', { isNamed: true }), group('any')], { rows: [['x', [0]]] });
    const placesOf = (key: string | undefined): (readonly number[])[] => courseLists(table, [taken(2, { key })]).possible.map(({ places }) => places);
    expect([placesOf('x'), placesOf('y'), placesOf(undefined)]).toEqual([[[0, 2]], [[2]], [[0, 2]]]);
    expect(courseLists(table, [taken(2, { key: 'x' }), taken(2)])).toMatchObject({ sureOrigin: [0], possibleOrigin: [0, 1], open: [1] });
  });

  it('leaves out what does not count or belongs nowhere, and keeps apart what is open', () => {
    const table = tableOf([group('a', { condition: 0 }), group('b', { condition: 1 })]);
    const conditions = (a: 0 | 1 | 2, b: 0 | 1 | 2, more: Partial<TakenCourse> = {}): TakenCourse => taken(2, { conditions: [a, b], ...more });
    const lists = courseLists(table, [conditions(NO, NO), conditions(YES, YES, { counts: NO }), conditions(YES, NO), conditions(YES, UNKNOWN), conditions(NO, YES, { counts: UNKNOWN }), conditions(NO, YES, { credits: NaN })]);
    expect(lists).toEqual({
      sure: [{ credits: 2, places: [0] }], sureOrigin: [2], open: [3, 4, 5], possibleOrigin: [2, 3, 4, 5],
      possible: [{ credits: 2, places: [0] }, { credits: 2, places: [0, 1] }, { credits: 2, places: [1] }, { credits: 20, places: [1] }],
    });
  });

  it('takes absurd credits as a thousand, or as all that is wanted where that is more', () => {
    const creditsOf = (most: number): number[] => courseLists(tableOf([group('a')], { most }), [taken(1e15), taken(1999)]).sure.map(({ credits }) => credits);
    expect([creditsOf(20), creditsOf(5000)]).toEqual([[2000, 1999], [5000, 1999]]);
  });

  it('credits no more than the group, and that around it, take of one course', () => {
    const { allocated } = tableOf([group('a', { eachHigh: 6 }), group('b', { parent: 0, eachHigh: 4 }), group('c', { parent: 0, eachHigh: 9 }), group('d')]);
    expect([0, 1, 2, 3].map((place) => creditedAt(allocated, place, 8))).toEqual([6, 4, 6, 8]);
    expect(creditedAt(allocated, 1, 3)).toBe(3);
  });

  it('can allocate where groups and the total are reached, cannot where they are not, and does not know what depends on the unknown', () => {
    const table = tableOf([group('a', { minCredits: 4, maxCredits: 6 }), group('b', { minCourses: 1, condition: 0 })], { total: 8 });
    const course = (credits: number, condition: 0 | 1 | 2, counts: 0 | 1 | 2 = YES): TakenCourse => taken(credits, { conditions: [condition], counts });
    expect(canAllocateCourses(table, undefined)).toBe(UNKNOWN);
    expect(canAllocateCourses(table, [course(6, NO), course(2, YES)])).toBe(YES);
    expect(canAllocateCourses(table, [course(6, NO), course(1, YES)])).toBe(NO);
    expect(canAllocateCourses(table, [course(6, NO), course(2, NO)])).toBe(NO);
    expect(canAllocateCourses(table, [course(6, NO), course(2, UNKNOWN)])).toBe(UNKNOWN);
    expect(canAllocateCourses(table, [course(6, NO), course(NaN, YES)])).toBe(UNKNOWN);
    expect(canAllocateCourses(table, [course(6, NO), course(1, YES, UNKNOWN)])).toBe(NO);
    expect(canAllocateCourses(table, [course(6, NO), course(2, YES), course(2, UNKNOWN, UNKNOWN)])).toBe(YES);
  });

  it('needs no total', () => {
    const table = tableOf([group('a', { minCredits: 4 }), group('b', { minCourses: 1 })]);
    expect(canAllocateCourses(table, [taken(4), taken(0)])).toBe(YES);
    expect(canAllocateCourses(table, [taken(4)])).toBe(NO);
    expect(canAllocateCourses(tableOf([group('a')]), [])).toBe(YES);
    expect(canAllocateCourses(tableOf([group('a')], { total: 1 }), [])).toBe(NO);
    expect(canAllocateCourses(tableOf([group('a', { minCourses: 1 })], { total: 4 }), [taken(4)])).toBe(YES);
    expect(canAllocateCourses(tableOf([group('a', { minCredits: 4 }), group('b', { minCourses: 1, condition: 0 })], { total: 4 }), [taken(6, { conditions: [NO] })])).toBe(NO);
  });

  it('reaches the total only with what the groups credit', () => {
    const capped = tableOf([group('a', { eachHigh: 4 }), group('b', { minCourses: 2 })], { total: 8 });
    expect(canAllocateCourses(capped, [taken(6), taken(6)])).toBe(YES);
    const only = tableOf([group('a', { eachHigh: 4 })], { total: 8 });
    expect([canAllocateCourses(only, [taken(6), taken(6)]), canAllocateCourses(only, [taken(6), taken(3)])]).toEqual([YES, NO]);
  });

  it('says what keeps a course from being known to count', () => {
    const table = tableOf([group('a', { isNamed: true, condition: 0 }), group('b', { condition: 1 }), group('c', { condition: 0 })], { rows: [['x', [0]]] });
    const lack = (...missing: string[]) => ({ missing, reasons: [] });
    const lackOf = (counts: Parameters<typeof lackOfCourse>[1], key: string | undefined, credits: number, conditions: Parameters<typeof lackOfCourse>[6]): readonly string[] =>
      lackOfCourse(table, counts, key, lack('課名'), credits, lack('學分'), conditions).missing;
    expect(lackOf(YES, 'x', 2, [YES, YES])).toEqual([]);
    expect(lackOf(NO, undefined, NaN, [lack('甲'), lack('乙')])).toEqual([]);
    expect(lackOf(lack('計入'), undefined, NaN, [lack('甲'), lack('乙')])).toEqual(['計入', '課名', '學分', '甲', '乙']);
    expect(lackOf(YES, 'x', 2, [YES, lack('乙')])).toEqual(['乙']);
    expect(lackOf(YES, undefined, 2, [YES, YES])).toEqual(['課名']);
    // the condition says no already: the name does not matter
    expect(lackOf(YES, undefined, 2, [NO, lack('乙')])).toEqual(['乙']);
    expect(lackOf(YES, 'x', NaN, [YES, YES])).toEqual(['學分']);
    expect(lackOf(lack('計入'), 'x', 2, [YES, YES])).toEqual(['計入']);
  });

  it('leaves out the condition of groups that would not take the course by its name', () => {
    const table = tableOf([group('a', { isNamed: true, condition: 0 }), group('b')], { rows: [['x', [0]]] });
    const lackOf = (key: string, counts: Parameters<typeof lackOfCourse>[1]) => lackOfCourse(table, counts, key, { missing: ['課名'], reasons: [] }, NaN, { missing: ['學分'], reasons: [] }, [{ missing: ['甲'], reasons: [] }]).missing;
    expect([lackOf('y', YES), lackOf('x', YES)]).toEqual([['學分'], ['學分', '甲']]);
  });

  it('goes by the credits that it prints, where it prints some', () => {
    const table = tableOf([group('a', { minCredits: 4 })], { printedCredits: [['x', 4]] });
    expect([taken(1, { key: 'x' }), taken(NaN, { key: 'x' }), taken(3, { key: 'y' }), taken(3)].map((course) => courseLists(table, [course]).sure.map((c) => c.credits))).toEqual([[4], [4], [3], []]);
    expect([canAllocateCourses(table, [taken(1, { key: 'x' })]), canAllocateCourses(table, [taken(1, { key: 'y' })]), canAllocateCourses(table, [taken(1)])]).toEqual([YES, NO, UNKNOWN]);
    expect(courseAllocation(table, [taken(1, { key: 'x' }), taken(2, { key: 'y' }), taken(NaN, { key: 'x' })], false).groups[0]!.counted).toStrictEqual([{ index: 0, name: 'x', credits: 2, recorded: 0.5 }, { index: 1, name: 'y', credits: 1 }, { index: 2, name: 'x', credits: 2 }]);
    const lackOf = (key: string | undefined, credits: number): readonly string[] => lackOfCourse(table, YES, key, { missing: ['課名'], reasons: [] }, credits, { missing: ['學分'], reasons: [] }, []).missing;
    expect([lackOf('x', NaN), lackOf('y', NaN), lackOf(undefined, 2), lackOf(undefined, NaN), lackOf('y', 2)]).toEqual([[], ['學分'], ['課名'], ['課名', '學分'], []]);
  });

  it('of too much work nothing is missing', () => {
    expect(TOO_MANY_WAYS).toEqual({ missing: [], reasons: ['tooManyWays'] });
  });
});
