/** Meetings that a history names: one meeting has one day, and those of one semester follow their numbers. */
import { formatRoc, toDays, type CivilDate } from '../../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import type { TextCheck } from './checked-text.ts';
import { datesIn } from './history.ts';

/** A line that tells of one meeting on one day. */
export interface Meeting {
  /** Academic year, semester where it is told, and whose meeting: what its number counts in. */
  readonly series: string;
  readonly number: number;
  readonly date: CivilDate;
  /** 103學年度第3次教務會議 */
  readonly words: string;
  readonly place: Label;
}

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十百零○]{1,6}';
const MEETING = new RegExp(`(?:(${NUMERAL})學年度(?:第([12一二])學期|([上下])學期)?)?(?:第(${NUMERAL})次)([\\u4e00-\\u9fff（）()]{0,16}?(?:會議|委員會|所務會|系務會|院務會))(?!議)`, 'g');

/** No meeting is held so often in a year. */
const COUNTED_ON = 20;

/** The meeting of a history line; null when it tells of none or of several. */
function meetingOf(line: string, place: Label): Meeting | null {
  const [date, ...others] = datesIn(line);
  const found = matchesOf(MEETING, narrowDigits(line).replace(/[\s　]/g, ''));
  const [match] = found;
  if (!date || others.length > 0 || !match || found.length > 1) return null;
  const [words, year, digit, half, number, body] = match;
  // meetings that no year is told of are counted on and on, where they are many
  if (year === undefined && (parseNumeral(number!) ?? 0) < COUNTED_ON) return null;
  const semester = digit ? (parseNumeral(digit) === 1 ? 1 : 2) : half ? (half === '上' ? 1 : 2) : null;
  return { series: [year && parseNumeral(year), semester, body].join(' '), number: parseNumeral(number!) ?? 0, date, words, place };
}

/** Two lines about meetings that cannot both be right: one meeting has one day and one number, those of one `list` rise together in both, and two lines may have to be of `one`. */
export function checkMeetings(first: Meeting, second: Meeting, together: 'list' | 'one' | null, report: Report): void {
  if (first.series !== second.series) return;
  const days = Math.sign(toDays(second.date) - toDays(first.date));
  const numbers = Math.sign(second.number - first.number);
  const isApart = days !== 0 && numbers !== 0;
  if (together === 'one' ? !isApart : days === numbers || (isApart && together === null)) return;
  report(diagnose('FG3027', { first: first.words, firstDate: formatRoc(first.date), second: second.words, secondDate: formatRoc(second.date) }, second.place, { related: [{ ...first.place, note: { zh: '另一則', en: 'the other line' } }] }));
}

/** The meetings of a history, in its order. */
export const meetingsIn = (history: readonly string[], placeOf: (index: number) => Label): Meeting[] => history.flatMap((line, index) => meetingOf(line, placeOf(index)) ?? []);

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
