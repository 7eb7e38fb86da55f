/** What the 說明 of a row says that a number did: 由八十分降低為八十五分, 增加四學分 where the cells have six more. */
import { isShare, type Candidate } from '../../lang/phrase-numbers.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import { isOneUnit, measured } from './check-row-words.ts';

export type DirectionMistake = 'rises' | 'falls' | 'otherAmount';

const UP = /(?:提高|提升|增加|調高|調升|調增|調漲|上調|加收|延長|擴大|增)$/;
const DOWN = /(?:降低|調降|調低|調減|下調|下修|減收|減少|縮短|縮減|減)$/;
/** 增置副會長一人: of whom the cells have another number. */
const OF_NAMED = /(增置|增設|增加|增列|增聘|減少|減列)([\u4e00-\u9fff]{2,6})$/;
/** Of ranks the better one is the lower number; a bound may be loosened either way. */
const EITHER_WAY = /名次|排名|排序|前百分|標準|條件|門檻(?!學分)|資格/;
const BECOMES = /(?:為|至|到|成)(?:新[臺台]幣)?$/;
const wayOf = (words: string): number => (UP.test(words) ? 1 : DOWN.test(words) ? -1 : 0);

interface Measured {
  readonly value: number;
  readonly candidate: Candidate;
}

const measuredIn = (text: string): Measured[] =>
  measured(text).filter(({ isMixed }) => !isMixed).map((candidate) => ({ candidate, value: Number(candidate.value.n) / Number(candidate.value.d) }));
const wordsOf = (element: Element): string => printedLines(element).join('\n');

/** 由八十分降低為八十五分: it rises. */
function otherWay(statement: string, numbers: readonly Measured[]): DirectionMistake | null {
  for (const [i, { candidate: to, value }] of numbers.entries()) {
    const from = numbers[i - 1];
    const between = from ? statement.slice(from.candidate.end, to.start) : '';
    const way = BECOMES.test(between) ? wayOf(between.replace(BECOMES, '')) : 0;
    const topic = /[^。；，]*$/.exec(statement.slice(0, from?.candidate.start ?? 0))![0];
    // 由二萬元以上二十萬元以下，提高為十萬元以上: ends of ranges
    const isRange = [numbers[i - 2], numbers[i + 1]].some((other) => other && isOneUnit(other.candidate, to) && !/[。；]/.test(statement.slice(Math.min(other.candidate.end, to.end), Math.max(other.candidate.start, from?.candidate.start ?? 0))));
    // 甲費調降為百分之四十五，乙費調高為百分之二十: each says only what it becomes
    const isBecome = from !== undefined && BECOMES.test(statement.slice(0, from.candidate.start));
    if (!from || isBecome || way === 0 || isRange || from.value === value || !isOneUnit(from.candidate, to) || (EITHER_WAY.test(topic) && isShare(to.printed))) continue;
    if (Math.sign(value - from.value) !== way) return way > 0 ? 'falls' : 'rises';
  }
  return null;
}

/** The numbers of a unit that one text has more often than the other one. */
function onlyIn(text: string, other: string, like: Candidate): number[] {
  const left = measuredIn(other).filter(({ candidate }) => isOneUnit(candidate, like)).map(({ value }) => value);
  return measuredIn(text).flatMap(({ candidate, value }) => {
    if (!isOneUnit(candidate, like)) return [];
    const at = left.indexOf(value);
    if (at < 0) return [value];
    left.splice(at, 1);
    return [];
  });
}

/** 增加四學分, 減少二人: what the numbers of the two cells differ by. */
function otherAmount({ amended, current }: ReadRow, statement: string, numbers: readonly Measured[]): DirectionMistake | null {
  for (const { candidate, value } of numbers) {
    const all = statement.slice(0, candidate.start);
    const named = OF_NAMED.exec(all);
    // what the number is of stands in front of it in both cells
    const isNamed = named !== null && [amended, current].every((cell) => cell && measuredIn(wordsOf(cell)).some((one) => isOneUnit(one.candidate, candidate) && wordsOf(cell).slice(0, one.candidate.start).endsWith(named[2]!)));
    const before = isNamed ? all.slice(0, -named[2]!.length) : all;
    const way = isNamed ? (/^增/.test(named[1]!) ? 1 : -1) : wayOf(before.replace(/了$/, ''));
    // 增加四十學分之課程, 各增加二人: something else is added
    if (way === 0 || /[各每]/.test(/[^。；，]*$/.exec(before)![0]) || !/^(?:[。；，]|$)/.test(statement.slice(candidate.end)) || !amended || !current) continue;
    const [is, was] = [onlyIn(wordsOf(amended), wordsOf(current), candidate), onlyIn(wordsOf(current), wordsOf(amended), candidate)];
    if (is.length === 0 || is.length !== was.length) continue;
    const differences = is.flatMap((a) => was.map((b) => a - b));
    if (differences.some((difference) => Math.abs(difference - way * value) < 1e-9)) continue;
    return differences.some((difference) => Math.abs(difference + way * value) < 1e-9) ? (way > 0 ? 'falls' : 'rises') : 'otherAmount';
  }
  return null;
}

/** What the numbers do instead; null where they do as the statement says. */
export function contradictedDirection(row: ReadRow, statement: string): DirectionMistake | null {
  const { amended, current, deletedMark } = row;
  if (!amended || !current || deletedMark || hasEllipsis(amended) || hasEllipsis(current) || !/[增減提升降調延縮擴]/.test(statement)) return null;
  const numbers = measuredIn(statement);
  return otherWay(statement, numbers) ?? otherAmount(row, statement, numbers);
}
