/** Meetings that a history names: one meeting has one day, and those of one semester follow their numbers. */
import { formatRoc, toDays, type CivilDate } from '../../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import type { TextCheck } from './checked-text.ts';
import { datedParts, datesIn } from './history.ts';

/** A line that tells of one meeting on one day. */
export interface Meeting {
  /** Academic year, semester where it is told, and whose meeting: what its number counts in. */
  readonly series: string;
  readonly number: number;
  readonly date: CivilDate;
  /** 103學年度第3次教務會議 */
  readonly words: string;
  readonly place: Label;
  /** Whose meeting it is, where neither a year nor a high number tells what it is counted in. */
  readonly body?: string;
}

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十百零○]{1,6}';
const MEETING = new RegExp(`(?:(${NUMERAL})學年度(?:第([12一二])學期|([上下])學期)?)?(?:第(${NUMERAL})次)([\\u4e00-\\u9fff（）()]{0,16}?(?:會議|(?:委員會|所務會|系務會|院務會)(?!議)))`, 'g');

/** No meeting is held so often in a year. */
const COUNTED_ON = 20;

/** The meetings of a history line, each with its own day; none where a day has several. */
const meetingsOf = (line: string, place: Label): Meeting[] => datedParts(line).flatMap(({ date, words: said }): Meeting[] => {
  const [match, ...others] = matchesOf(MEETING, narrowDigits(said).replace(/[\s　]/g, ''));
  if (!match || others.length > 0) return [];
  const [words, year, digit, half, number, body] = match;
  const semester = digit ? (parseNumeral(digit) === 1 ? 1 : 2) : half ? (half === '上' ? 1 : 2) : null;
  const one = { series: [year && parseNumeral(year), semester, body].join(' '), number: parseNumeral(number!) ?? 0, date, words, place };
  // meetings that no year is told of are counted on and on, where they are many
  return [year !== undefined || one.number >= COUNTED_ON ? one : { ...one, body: body! }];
});

/** The series that a meeting without a year is of, where it counts as `other` does: of the academic year in which it was held. */
function seriesIn({ series, body, date }: Meeting, other: Meeting): string {
  if (body === undefined || other.body !== undefined) return series;
  const [, semester] = other.series.split(' ');
  // an academic year begins in August, its second semester in February
  const year = date.year - 1911 - (date.month < 8 ? 1 : 0);
  return [year, semester === '' ? '' : date.month >= 2 && date.month < 8 ? 2 : 1, body].join(' ');
}

/** 114學年度第2次教務會議 and 114學年度第2次校務會議 on one day. */
function isOfOtherBody(first: Meeting, second: Meeting): boolean {
  const [[year, semester, body], [otherYear, otherSemester, other]] = [first, second].map(({ series }) => series.split(' ')) as [string[], string[]];
  const isSame = year === otherYear && (semester === otherSemester || semester === '' || otherSemester === '') && first.number === second.number && toDays(first.date) === toDays(second.date);
  return year !== '' && isSame && !body!.endsWith(other!) && !other!.endsWith(body!);
}

/** Do the days and numbers of two meetings of one series not go together? */
function disagree(first: Meeting, second: Meeting, together: 'list' | 'one' | null): boolean {
  // in one list, meetings without a year may be of any
  if (together === 'list' ? first.series !== second.series || first.body !== undefined : seriesIn(first, second) !== seriesIn(second, first) || (first.body !== undefined && second.body !== undefined)) return false;
  const days = Math.sign(toDays(second.date) - toDays(first.date));
  const numbers = Math.sign(second.number - first.number);
  return together === 'one' ? days !== 0 && numbers !== 0 : days !== numbers;
}

/** Two lines about meetings that cannot both be right: one meeting has one day, one number and one body, those of one series rise together in both, and two lines may have to be of `one`. */
export function checkMeetings(first: Meeting, second: Meeting, together: 'list' | 'one' | null, report: Report): void {
  if (!disagree(first, second, together) && !(together === null && isOfOtherBody(first, second))) return;
  report(diagnose('FG3027', { first: first.words, firstDate: formatRoc(first.date), second: second.words, secondDate: formatRoc(second.date) }, second.place, { related: [{ ...first.place, note: { zh: '另一則', en: 'the other line' } }] }));
}

/** The meetings of a history, in its order. */
export const meetingsIn = (history: readonly string[], placeOf: (index: number) => Label): Meeting[] => history.flatMap((line, index) => meetingsOf(line, placeOf(index)));

/** A line about one numbered meeting that a history prints twice was copied. */
const checkLinesTwice: TextCheck = ({ version: { text }, historyPlace }, report) => {
  text.history.forEach((line, index) => {
    const first = text.history.indexOf(line);
    if (first < index && datesIn(line).length > 0 && /第\s*\S{1,4}\s*次/.test(line)) report(diagnose('FG6036', { printed: line.trim(), where: 'draft' }, historyPlace(index), { related: [{ ...historyPlace(first), note: { zh: '第一次在這裡', en: 'the first one' } }] }));
  });
};

/** The lines of one history among themselves. */
export const checkMeetingNumbers: TextCheck = (checked, report) => {
  const { version, historyPlace } = checked;
  checkLinesTwice(checked, report);
  const meetings = meetingsIn(version.text.history, historyPlace);
  meetings.forEach((second, i) => {
    const first = meetings.slice(0, i).findLast((one) => one.series === second.series);
    if (first) checkMeetings(first, second, 'list', report);
  });
};
