/** An allocation of courses as Chinese text. */
import type { AllocatedCourse, AllocatedGroup, AllocationObstacle, CourseAllocation } from './course-allocation.ts';
import { limitLines } from './course-limits.ts';

const nameOf = ({ index, name }: AllocatedCourse): string => name ?? `第 ${index + 1} 筆`;
const listOf = (courses: readonly AllocatedCourse[]): string => courses.map((course) => `${nameOf(course)}${course.credits === null ? '' : ` ${course.credits}`}${course.recorded === undefined ? '' : `（紀錄 ${course.recorded}）`}`).join('、');
const quoted = (courses: readonly AllocatedCourse[]): string => (courses.length === 0 ? '' : `（${listOf(courses)}）`);

/** 未達 至少六學分 */
function shortfall({ met, credits, courses, minCredits, minCourses, creditsPhrase, coursesPhrase }: AllocatedGroup): string {
  if (met) return '，已達';
  const words = [
    ...(courses < minCourses ? [coursesPhrase ?? `至少 ${minCourses} 門`] : []),
    ...(credits < minCredits ? [creditsPhrase ?? `至少 ${minCredits} 學分`] : []),
  ];
  return `，未達 ${[...new Set(words)].join('、')}`;
}

/** 概論與材料：採計 5 學分（設計概論 3、色彩學 2），未達 至少六學分 */
function groupLine(group: AllocatedGroup): string {
  const isBound = group.minCourses > 0 || group.minCredits > 0;
  return `${group.within === null ? '' : '　'}${group.name}：採計 ${group.credits} 學分${quoted(group.counted)}${isBound ? shortfall(group) : ''}`;
}

/** 評論與鑑賞、美學與史論 合計需 12 學分，可計入之科目只有 10 學分 */
function obstacleLine({ groups, wantedCredits, wantedCourses, courses, credits, lack, short }: AllocationObstacle): string {
  const names = `${groups.map((group) => group.name).join('、')} ${groups.length > 1 ? '合計' : ''}需`;
  if (lack === 'credits') return `${names} ${wantedCredits} 學分，可計入之科目只有 ${credits} 學分${quoted(courses)}，至少還差 ${short} 學分`;
  if (lack === 'courses') return `${names} ${wantedCourses} 門，可計入之科目只有 ${courses.length} 門${quoted(courses)}，至少還差 ${short} 門`;
  const wanted = [...(wantedCourses > 0 ? [`${wantedCourses} 門`] : []), ...(wantedCredits > 0 ? [`${wantedCredits} 學分`] : [])].join('、');
  return `${names} ${wanted}，可計入之科目有 ${courses.length} 門${quoted(courses)}，但一科不能拆開，除准予併計者外只計一處，也不能超過採計上限，無法同時達到`;
}

/** 合計採計 40 學分，未達 至少四十四學分 */
function totalLine({ credits, wantedCredits, creditsPhrase }: CourseAllocation): string {
  return `合計採計 ${credits} 學分${wantedCredits === null ? '' : credits >= wantedCredits ? '，已達' : `，未達 ${creditsPhrase ?? `至少 ${wantedCredits} 學分`}`}`;
}

/** What is not known, and the proof that it is impossible. */
function openLines({ wantedCredits, open, obstacles, mostCredits }: CourseAllocation): string[] {
  return [
    ...(open.length > 0 ? [`尚不能確定、未計入：${listOf(open)}`] : []),
    ...obstacles.map((obstacle) => `無法達到：${obstacleLine(obstacle)}`),
    ...(mostCredits === null ? [] : [`無法達到：合計需 ${wantedCredits} 學分，最多只能採計 ${mostCredits} 學分，至少還差 ${shortOf(wantedCredits!, mostCredits)} 學分`]),
    ...(open.length > 0 && (obstacles.length > 0 || mostCredits !== null) ? ['（不能確定之科目，已以最有利之情形計算）'] : []),
  ];
}

/** An allocation line by line: each group, the total, what counts nowhere or is not known, and the proof where it is impossible. */
export function allocationLines(allocation: CourseAllocation): string[] {
  const { groups, unused, isProven } = allocation;
  return [
    ...groups.map(groupLine), totalLine(allocation), ...limitLines(allocation.limits ?? []), ...(isProven ? [] : ['（組合太多，這是算得到的分配，不一定是最好的）']),
    ...(unused.length > 0 ? [`未採計：${listOf(unused)}`] : []), ...openLines(allocation),
  ];
}

/** Only what is not reached or not known, and why. */
export function shortageLines(allocation: CourseAllocation): string[] {
  const { groups, credits, wantedCredits } = allocation;
  return [...groups.filter((group) => !group.met).map((group) => groupLine(group).trim()), ...(wantedCredits !== null && credits < wantedCredits ? [totalLine(allocation)] : []), ...limitLines(allocation.limits ?? []), ...openLines(allocation)];
}

/** The difference of two decimals of few places, without what doubles add. */
const shortOf = (wanted: number, credits: number): number => Number((wanted - credits).toFixed(14));
