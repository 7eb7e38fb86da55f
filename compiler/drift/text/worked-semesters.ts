/** Semesters counted forward: 113學年度第一學期起休學一學年者，應於114學年度第一學期復學. */
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';

const SEMESTER = /([0-9]{2,3}|[一二三四五六七八九十百零○]{2,6})學年度(?:第([一二12])|([上下]))學期/g;
const LENGTH = /([0-9]|[一二兩三四五六七八九十]{1,2})個?(學年|學期|年)(?![級度制])/g;
/** What goes on for so long. */
const AWAY = /休學|保留|借調|留職停薪|停權|停止|停招|停修|暫停/;
/** The semester behind the last one, and the last one. */
const BACK = /^[^，。；]{0,6}(?:復學|復職|入學|註冊|返校|歸建|恢復)/;
const UNTIL = /^(?:結束)?(?:止|屆滿|期滿|為止)/;
const OTHERWISE = /次一?學[期年]|翌學|下一?學[期年]|延長|再|前一|以前/;

export interface WrongSemester {
  readonly at: number;
  readonly end: number;
  readonly value: string;
}

/** The semester of an example that is not so many behind the first one; null where it is, or nothing is to be counted. */
export function wrongSemester(example: string): WrongSemester | null {
  const [first, second, ...more] = matchesOf(SEMESTER, example);
  if (!first || !second || more.length > 0) return null;
  const start = first.index + first[0].length;
  const between = example.slice(start, second.index);
  const [length, other] = matchesOf(LENGTH, between);
  const behind = example.slice(second.index + second[0].length);
  const isBack = BACK.test(behind);
  if (!length || other || /[。；]/.test(between) || /[計算]至?$/.test(between) || !AWAY.test(between) || OTHERWISE.test(between) || (!isBack && !UNTIL.test(behind))) return null;
  const [from, to] = [first, second].map(([, year, digit, half]) => (parseNumeral(year!) ?? 0) * 2 + (digit === '二' || digit === '2' || half === '下' ? 1 : 0));
  const semesters = (parseNumeral(length[1]!.replace('兩', '二')) ?? 0) * (length[2] === '學期' ? 1 : 2);
  const due = from! + semesters - (isBack ? 0 : 1);
  return due === to ? null : { at: first.index, end: second.index + second[0].length, value: `${Math.floor(due / 2)}學年度第${(due % 2) + 1}學期` };
}
