/** Allocations of courses in words, without any table or search behind them. */
import { describe, expect, it } from 'vitest';
import { allocationLines, shortageLines, type AllocatedCourse, type AllocatedGroup, type AllocationObstacle, type CourseAllocation } from '../../../compiler/runtime/index.ts';

const course = (name: string | null, credits: number | null, more: Partial<AllocatedCourse> = {}): AllocatedCourse => ({ index: 4, name, credits, ...more });
const group = (more: Partial<AllocatedGroup> = {}): AllocatedGroup =>
  ({ alias: 'a', name: '甲類', within: null, met: false, minCredits: 0, minCourses: 0, credits: 0, courses: 0, counted: [], creditsPhrase: null, coursesPhrase: null, ...more });
const allocation = (more: Partial<CourseAllocation> = {}): CourseAllocation =>
  ({ groups: [], credits: 6, wantedCredits: null, creditsPhrase: null, unused: [], open: [], obstacles: [], mostCredits: null, isProven: true, ...more });
const obstacle = (more: Partial<AllocationObstacle>): AllocationObstacle =>
  ({ groups: [{ alias: 'a', name: '甲類' }], wantedCredits: 0, wantedCourses: 0, courses: [], credits: 0, lack: 'together', short: null, ...more });
const TOTAL = '合計採計 6 學分';

describe('a group', () => {
  it.each<[Partial<AllocatedGroup>, string]>([
    [{}, '甲類：採計 0 學分'],
    [{ within: 'b', met: true, minCourses: 1, credits: 3, courses: 1, counted: [course('微積分', 3)] }, '　甲類：採計 3 學分（微積分 3），已達'],
    [{ minCredits: 6, credits: 5, courses: 2, counted: [course('微積分', 3, { recorded: 4 }), course(null, 2)] }, '甲類：採計 5 學分（微積分 3（紀錄 4）、第 5 筆 2），未達 至少 6 學分'],
    [{ minCredits: 6, credits: 5, creditsPhrase: '至少六學分' }, '甲類：採計 5 學分，未達 至少六學分'],
    [{ minCourses: 2, courses: 1, credits: 3 }, '甲類：採計 3 學分，未達 至少 2 門'],
    [{ minCourses: 2, courses: 2, minCredits: 6, credits: 5, coursesPhrase: '至少兩門' }, '甲類：採計 5 學分，未達 至少 6 學分'],
    [{ minCourses: 2, courses: 1, minCredits: 6, credits: 6 }, '甲類：採計 6 學分，未達 至少 2 門'],
    [{ minCourses: 2, courses: 1, minCredits: 6, credits: 3, coursesPhrase: '至少兩門六學分', creditsPhrase: '至少兩門六學分' }, '甲類：採計 3 學分，未達 至少兩門六學分'],
    [{ minCourses: 2, minCredits: 6, coursesPhrase: '至少兩門' }, '甲類：採計 0 學分，未達 至少兩門、至少 6 學分'],
  ])('%o: %s', (more, line) => expect(allocationLines(allocation({ groups: [group(more)] }))).toEqual([line, TOTAL]));
});

describe('the total', () => {
  it.each<[Partial<CourseAllocation>, string]>([
    [{}, TOTAL], [{ wantedCredits: 6 }, `${TOTAL}，已達`], [{ wantedCredits: 7 }, `${TOTAL}，未達 至少 7 學分`], [{ wantedCredits: 7, creditsPhrase: '至少七學分' }, `${TOTAL}，未達 至少七學分`],
  ])('%o: %s', (more, line) => expect(allocationLines(allocation(more))).toEqual([line]));
});

describe('what cannot be reached', () => {
  it.each<[Partial<AllocationObstacle>, string]>([
    [{ lack: 'credits', wantedCredits: 6, credits: 4, short: 2, courses: [course('概論', 4)] }, '甲類 需 6 學分，可計入之科目只有 4 學分（概論 4），至少還差 2 學分'],
    [{ lack: 'courses', wantedCourses: 3, short: 3 }, '甲類 需 3 門，可計入之科目只有 0 門，至少還差 3 門'],
    [{ wantedCourses: 2, courses: [course('概論', null)] }, '甲類 需 2 門，可計入之科目有 1 門（概論），但'],
    [{ wantedCredits: 5 }, '甲類 需 5 學分，可計入之科目有 0 門，但'],
    [{ wantedCourses: 2, wantedCredits: 5, groups: [{ alias: 'a', name: '甲類' }, { alias: 'b', name: '乙類' }] }, '甲類、乙類 合計需 2 門、5 學分，可計入之科目有 0 門，但'],
  ])('%o: %s', (more, words) => expect(allocationLines(allocation({ obstacles: [obstacle(more)] }))[1]!.startsWith(`無法達到：${words}`)).toBe(true));

  it('is told of what is not known at its best, and of the credits in all', () => {
    const open = [course('專題', 3)];
    const [known, atBest] = ['尚不能確定、未計入：專題 3', '（不能確定之科目，已以最有利之情形計算）'];
    const most = { wantedCredits: 7.1, mostCredits: 6.8 };
    const proof = '無法達到：合計需 7.1 學分，最多只能採計 6.8 學分，至少還差 0.3 學分';
    expect(allocationLines(allocation({ open }))).toEqual([TOTAL, known]);
    expect(allocationLines(allocation({ open, obstacles: [obstacle({ lack: 'courses', wantedCourses: 1, short: 1 })] })).slice(1)).toEqual([known, '無法達到：甲類 需 1 門，可計入之科目只有 0 門，至少還差 1 門', atBest]);
    expect(allocationLines(allocation({ open, ...most })).slice(1)).toEqual([known, proof, atBest]);
    expect(allocationLines(allocation(most)).slice(1)).toEqual([proof]);
  });
});

it('says what counts nowhere, and where more may be possible', () => {
  expect(allocationLines(allocation({ isProven: false, unused: [course('體育', 1), course(null, 2)] }))).toEqual([TOTAL, '（組合太多，這是算得到的分配，不一定是最好的）', '未採計：體育 1、第 5 筆 2']);
});

it('in short tells of what is not reached', () => {
  const groups = [group({ name: '甲類', met: true, minCredits: 2, credits: 2 }), group({ name: '乙組', within: 'a', minCourses: 1 })];
  const total = { credits: 6, wantedCredits: 8 };
  expect(shortageLines(allocation({ groups, unused: [course('體育', 1)], isProven: false }))).toEqual(['乙組：採計 0 學分，未達 至少 1 門']);
  expect([shortageLines(allocation(total)), shortageLines(allocation({ ...total, wantedCredits: 6 })), shortageLines(allocation({ open: [course('專題', 3)] }))]).toEqual([[`${TOTAL}，未達 至少 8 學分`], [], ['尚不能確定、未計入：專題 3']]);
});
