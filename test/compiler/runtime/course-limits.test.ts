/** Limits of a 科目表 that exceptions change, without any text: what they can be, in how many ways, and what is shown of them. */
import { describe, expect, it } from 'vitest';
import { allocationLines, canAllocateWithin, lackOfLimits, limitCases, makeCourseTable, NO, rational, UNKNOWN, withAllocation, YES, lacking, type CourseLimit, type LimitValue, type Result, type TakenCourse } from '../../../compiler/runtime/index.ts';

const limit = (comparator: CourseLimit['comparator'], counts: CourseLimit['counts'] = 'credits'): CourseLimit =>
  ({ alias: 'limit', name: '限', phrase: '至少二學分', provision: '一', counts, comparator, changes: [{ kind: 'proviso', name: '但書', provision: '二' }] });
const tableOf = (limits: readonly CourseLimit[], more: object = {}) => makeCourseTable({
  scale: 2, most: 20, groups: [{ alias: 'a', name: '甲', limits: limits.map((_, i) => i), ...more }], pairs: [], rows: [], limits,
});
const taken = (...credits: number[]): TakenCourse[] => credits.map((own) => ({ key: undefined, credits: own, counts: YES, conditions: [] }));
const n = (value: number, d = 1): LimitValue => rational(BigInt(value), BigInt(d));

describe('the cases of a limit', () => {
  it('are those up to the first that is known to hold, each number once', () => {
    expect(limitCases([NO, [n(1)]], [UNKNOWN, [n(2)]], [UNKNOWN, [n(4, 2), n(3)]], [YES, [null]], [YES, [n(9)]])).toEqual([n(2), n(3), null]);
    expect(limitCases([YES, undefined])).toEqual([undefined]);
    expect(limitCases([UNKNOWN, [undefined]], [YES, [undefined, null, null]])).toEqual([undefined, null]);
  });
});

describe('an allocation within them', () => {
  const within = (comparator: CourseLimit['comparator'], values: readonly LimitValue[], credits: readonly number[], counts: CourseLimit['counts'] = 'credits') => canAllocateWithin(tableOf([limit(comparator, counts)], { minCredits: 2 }), [values], taken(...credits));

  it('goes by whole steps; below nothing is nothing', () => {
    // 2.25 credits in halves: at least 2.5, at most 2; the group itself wants 1
    expect([within('≥', [n(9, 4)], [4]), within('≥', [n(9, 4)], [5]), within('>', [n(5, 2)], [5]), within('>', [n(5, 2)], [6])]).toEqual([NO, YES, NO, YES]);
    expect([within('≤', [n(3, 4)], [4]), within('<', [n(1)], [4]), within('≤', [n(1)], [4]), within('<', [n(5, 4)], [4])]).toEqual([NO, NO, YES, YES]);
    expect([within('≥', [n(-9)], [2]), within('≤', [n(-9)], [2]), within('<', [n(-9, 4)], [2])]).toEqual([YES, NO, NO]);
    expect([within('≥', [n(2)], [4], 'courses'), within('≥', [n(3, 2)], [2, 2], 'courses'), within('≤', [n(1, 2)], [2, 2], 'courses')]).toEqual([NO, YES, NO]);
    expect([canAllocateWithin(tableOf([limit('<')]), [[n(1)]], []), canAllocateWithin(tableOf([limit('≤')]), [[n(1)]], [])]).toEqual([YES, YES]);
    expect([within('=', [n(2)], [4]), within('=', [n(2)], [2]), within('=', [n(9, 4)], [9])]).toEqual([YES, NO, NO]);
  });

  it('stands when the easiest is out of reach, or the hardest is not', () => {
    expect([[n(1), n(2)], [n(2), n(4)], [n(4), n(5)]].map((values) => within('≥', values, [4]))).toEqual([YES, UNKNOWN, NO]);
    expect([[null, n(4)], [null, n(1)], [undefined], [undefined, n(9)]].map((values) => within('≥', values, [4]))).toEqual([UNKNOWN, YES, UNKNOWN, UNKNOWN]);
    expect([within('≥', [undefined], [1]), within('≤', [undefined], [1]), within('≤', [undefined], [4])]).toEqual([NO, NO, UNKNOWN]);
    expect([[n(1, 2), n(2)], [n(2), n(1, 2)], [n(3), n(2)], [n(1, 2), n(1, 4)]].map((values) => within('≤', values, [4]))).toEqual([UNKNOWN, UNKNOWN, YES, NO]);
    // where nothing is asked for but not too much, nothing need be known
    expect((['≤', '<', '≥', '>', '='] as const).map((comparator) => canAllocateWithin(tableOf([limit(comparator)]), [[undefined]], taken(4)))).toEqual([YES, YES, UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(canAllocateWithin(tableOf([limit('≥'), limit('≤')]), [[n(2)], [n(1), n(9)]], taken(4))).toBe(UNKNOWN);
    // credits that are not known may be as many as are asked for
    expect([within('≥', [n(2)], [NaN]), canAllocateWithin(makeCourseTable({ scale: 2, most: 20, groups: [{ alias: 'a', name: '甲', minCourses: 1, eachLimits: [0] }], pairs: [], rows: [], limits: [limit('≥')] }), [[n(3)]], taken(NaN))]).toEqual([UNKNOWN, UNKNOWN]);
    expect(canAllocateWithin(tableOf([limit('≥')]), [[n(1)]], undefined)).toBe(UNKNOWN);
  });

  it('tries every exact number, up to a limit', () => {
    expect([[n(2), n(1)], [n(2), n(3)], [n(5), n(6)]].map((values) => within('=', values, [4]))).toEqual([YES, UNKNOWN, NO]);
    const many = (count: number): LimitValue[] => Array.from({ length: count }, (_, i) => n(i + 90));
    const two = (first: number, second: number) => canAllocateWithin(tableOf([limit('='), limit('=')]), [many(first), many(second)], taken(4));
    expect([two(8, 8), two(13, 5)]).toEqual([NO, UNKNOWN]);
  });

  it('is as quick for absurd numbers', () => {
    const absurd = 10n ** 30n;
    expect(canAllocateWithin(tableOf([limit('≥', 'courses'), limit('≥')]), [[rational(absurd)], [rational(absurd)]], taken(4, 4))).toBe(NO);
    expect(canAllocateWithin(tableOf([limit('≥')]), [[rational(absurd)]], taken(1e15))).toBe(NO);
  });

  it('has limits of one course and of all', () => {
    const table = makeCourseTable({ scale: 1, most: 20, total: 1, groups: [{ alias: 'a', name: '甲', minCredits: 2, eachLimits: [0] }], pairs: [], rows: [], limits: [limit('≤'), limit('≥')], totalLimits: [1] });
    const of = (each: LimitValue, total: LimitValue, ...credits: number[]) => canAllocateWithin(table, [[each], [total]], taken(...credits));
    expect([of(n(2), n(4), 4), of(n(2), n(4), 4, 4), of(null, n(4), 4), of(n(2), null, 4), of(n(1), null, 4)]).toEqual([NO, YES, YES, YES, NO]);
  });
});

describe('what is told of them', () => {
  it('lacks what keeps them open', () => {
    const lack = (name: string) => lacking(name);
    expect(lackOfLimits([[n(1)], [n(1), n(2)], [undefined], [n(3)]], [[false, lack('a')], [false, lack('b')], [false, lack('c')], [true, lack('d')]]).missing).toEqual(['b', 'c', 'd']);
  });

  const result = (outcome: Result['outcome']): Result => ({ outcome, value: null, missing: [], because: [] });
  const shown = (outcome: Result['outcome'], values: readonly LimitValue[], changes: readonly (0 | 1 | 2)[], comparator: CourseLimit['comparator'] = '≥') =>
    withAllocation(result(outcome), tableOf([limit(comparator)]), taken(4), { values: [values], changes: [changes] }).allocation;

  it('counts with the limits that bear the outcome out', () => {
    expect(shown('met', [n(1), n(2)], [1])).toMatchObject({ groups: [{ minCredits: 2, met: true, creditsPhrase: null }], limits: [{ counted: '至少 2 學分', isOpen: true, by: [{ name: '但書', isOpen: true }] }] });
    expect(shown('violated', [n(3), n(5)], [1])).toMatchObject({ groups: [{ minCredits: 3, met: false }], obstacles: [{ wantedCredits: 3 }], limits: [{ counted: '至少 3 學分' }] });
    // what all facts say together may be met although the hardest limits are not
    expect(shown('met', [n(1), n(5)], [1])).toMatchObject({ groups: [{ minCredits: 1, met: true }], limits: [{ counted: '至少 1 學分', isOpen: true }] });
    expect(shown('undetermined', [n(1), n(5)], [1])).toMatchObject({ groups: [{ minCredits: 5, met: false }] });
    expect(shown('undetermined', [undefined], [2])).toMatchObject({ groups: [{ minCredits: 0 }], limits: [{ counted: null, isOpen: true, by: [{ isOpen: false }] }] });
    expect(shown('met', [null], [2])!.limits).toMatchObject([{ counted: null, isOpen: false }]);
    expect(shown('met', [n(2)], [2], '=')!.limits).toMatchObject([{ counted: '2 學分' }]);
  });

  it('leaves a limit that nothing changed to its words', () => {
    expect(shown('met', [n(2)], [0])).toMatchObject({ groups: [{ creditsPhrase: '至少二學分' }] });
    expect(shown('met', [n(2)], [0])!.limits).toBeUndefined();
    expect(shown('notApplicable', [n(2)], [2])).toBeUndefined();
  });

  it('is one line for each limit: what it counts with, and who changed it or may', () => {
    const two: CourseLimit = { ...limit('≥'), changes: [{ kind: 'proviso', name: '減修', provision: '二' }, { kind: 'discretion', name: '核減', provision: '三' }] };
    const lines = (values: readonly LimitValue[], changes: readonly (0 | 1 | 2)[], of = two): string[] =>
      allocationLines(withAllocation(result('met'), tableOf([of]), taken(4), { values: [values], changes: [changes] }).allocation!).filter((line) => line.startsWith('限'));
    expect(lines([n(2)], [2, 0])).toEqual(['限（一）：至少 2 學分，依但書「減修」（二）']);
    expect(lines([n(3, 2)], [2, 2])).toEqual(['限（一）：至少 1.5 學分，依但書「減修」（二）、裁量「核減」（三）']);
    expect(lines([n(1), n(2)], [0, 1])).toEqual(['限（一）：尚不能確定，這裡以 至少 2 學分計，視裁量「核減」（三）']);
    expect(lines([null], [2, 0])).toEqual(['限（一）：不適用，依但書「減修」（二）']);
    expect(lines([undefined], [1, 0])).toEqual(['限（一）：尚不能確定，這裡不計，視但書「減修」（二）']);
    expect(lines([n(0)], [2, 0])).toEqual(['限（一）：不適用，依但書「減修」（二）']);
    expect(lines([n(3)], [2, 0], { ...two, counts: 'courses', comparator: '≤' })).toEqual(['限（一）：至多 3 門，依但書「減修」（二）']);
    expect(lines([n(1)], [2, 0], { ...two, counts: 'courses', comparator: '=' })).toEqual(['限（一）：1 門，依但書「減修」（二）']);
    expect(lines([n(1)], [2, 0], { ...two, counts: 'courses' })).toEqual(['限（一）：至少 1 門，依但書「減修」（二）']);
    expect(lines([n(2)], [0, 0])).toEqual([]);
  });

  it('joins what the limits of one name count with', () => {
    const table = tableOf([limit('≥'), limit('≤')]);
    const { limits } = withAllocation(result('met'), table, taken(4), { values: [[n(1)], [n(4)]], changes: [[2], [2]] }).allocation!;
    expect(limits!.map((l) => l.counted)).toEqual(['至少 1 學分、至多 4 學分']);
    const fallen = withAllocation(result('met'), table, taken(4), { values: [[null], [n(4)]], changes: [[2], [2]] }).allocation!;
    expect(fallen.limits!.map((l) => l.counted)).toEqual(['至多 4 學分']);
  });

  it('keeps the words of a minimum as long as it is the one that they state', () => {
    const fixed = { minCredits: 2, creditsPhrase: '至少一學分', minCourses: 1, coursesPhrase: '至少一門' };
    const words = (values: readonly LimitValue[], changes: readonly (0 | 1 | 2)[], counts: CourseLimit['counts'] = 'credits') => {
      const { allocation } = withAllocation(result('met'), tableOf([limit('≥', counts)], fixed), taken(4, 4), { values: [values], changes: [changes] });
      return [allocation!.groups[0]!.creditsPhrase, allocation!.groups[0]!.coursesPhrase, allocation!.groups[0]!.minCredits, allocation!.groups[0]!.minCourses];
    };
    expect(words([n(1, 2)], [2])).toEqual(['至少一學分', '至少一門', 1, 1]);
    expect(words([n(1)], [2])).toEqual(['至少一學分', '至少一門', 1, 1]);
    expect(words([n(2)], [2])).toEqual([null, '至少一門', 2, 1]);
    expect(words([n(2)], [0])).toEqual(['至少二學分', '至少一門', 2, 1]);
    expect(words([n(2)], [2], 'courses')).toEqual(['至少一學分', null, 1, 2]);
    expect(words([n(2)], [0], 'courses')).toEqual(['至少一學分', '至少二學分', 1, 2]);
  });

  it('is of the total too', () => {
    const table = makeCourseTable({ scale: 2, most: 20, total: 2, totalPhrase: '共一學分', groups: [{ alias: 'a', name: '甲' }], pairs: [], rows: [], limits: [limit('≥')], totalLimits: [0] });
    const total = (value: LimitValue, change: 0 | 1 | 2) => {
      const { allocation } = withAllocation(result('met'), table, taken(8), { values: [[value]], changes: [[change]] });
      return [allocation!.wantedCredits, allocation!.creditsPhrase];
    };
    expect([total(n(1, 2), 2), total(n(1), 2), total(n(3), 2), total(n(3), 0)]).toEqual([[1, '共一學分'], [1, '共一學分'], [3, null], [3, '至少二學分']]);
    const none = makeCourseTable({ scale: 2, most: 20, groups: [{ alias: 'a', name: '甲' }], pairs: [], rows: [], limits: [limit('≥')], totalLimits: [0] });
    expect(([null, n(1, 2)] as const).map((value) => withAllocation(result('met'), none, taken(8), { values: [[value]], changes: [[2]] }).allocation!.wantedCredits)).toEqual([null, 0.5]);
  });

  it('is beyond reach where it is more than a thousand, and more than was taken', () => {
    const least = (value: LimitValue, credits: readonly number[], counts: CourseLimit['counts'] = 'credits') => {
      const [group] = withAllocation(result('violated'), tableOf([limit('≥', counts)]), taken(...credits), { values: [[value]], changes: [[2]] }).allocation!.groups;
      return counts === 'credits' ? group!.minCredits : group!.minCourses;
    };
    expect([least(n(600), [4]), least(n(5000), [4]), least(n(5000), [1e15]), least(n(5000), [1999, 2001]), least(n(3), [4], 'courses'), least(n(5000), [4], 'courses')]).toEqual([600, 1000, 1000.5, 2000, 3, 1000]);
  });

  it('is nothing where the ways are too many to try', () => {
    const many = Array.from({ length: 9 }, (_, i) => n(i));
    const table = tableOf([limit('='), limit('=')]);
    expect(withAllocation(result('undetermined'), table, taken(4), { values: [many, many], changes: [[1], [1]] })).toEqual(result('undetermined'));
    expect(withAllocation(result('undetermined'), table, taken(4), { values: [many.slice(1), many.slice(1)], changes: [[1], [1]] }).allocation).toBeDefined();
  });
});
