/** A history as a list: its numbers, and the bodies that adopt. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { toDays } from '../../../lang/dates.ts';
import { meetingInFull } from './closing.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { datesIn } from './history.ts';

const NUMERAL = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
/** 3、102年9月11日, 3. 102年9月11日, （三）102年9月11日: the number of a line, none of a day. */
const NUMBERED = new RegExp(`^[\\s　]*(?:[（(]${NUMERAL}[）)]|${NUMERAL}(?:、|[.．](?![0-9]{1,2}[.．])))(?=[\\s　]*(?:中華民國|民國|[0-9一二三四五六七八九十百]{2,}))`);
const FEWEST = 3;

/** 1、, 2、, 2、, 4、: numbered lines follow each other. */
export const checkLineNumbers: TextCheck = ({ version: { text: { history } }, historyPlace }, report) => {
  const found = history.map((line) => NUMBERED.exec(narrowDigits(line)));
  const numbers = found.map((match) => parseNumeral(match?.[1] ?? match?.[2] ?? '') ?? 0);
  if (numbers.length < FEWEST || numbers.includes(0)) return;
  const step = numbers.at(-1)! < numbers[0]! ? -1 : 1;
  // two lines that were joined on import hold the number between
  const isJoined = (i: number): boolean => datesIn(history[i]!).length > 1 && /[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9一二三四五六七八九十][、.．]/.test(history[i]!.slice(found[i]![0].length));
  const at = numbers.findIndex((number, i) => i > 0 && number !== numbers[i - 1]! + step && !isJoined(i - 1));
  // lines that stand in another order are told of by their days
  const days = history.map((line) => datesIn(line)[0]).map((date) => (date ? toDays(date) : NaN));
  const isSwapped = days.some((day, i) => (day - days[i - 1]!) * step < 0);
  if (at > 0 && !isSwapped) report(diagnose('FG6037', { printed: `${numbers[at]!}、`, after: `${numbers[at - 1]!}、` }, historyPlace(at), { related: [{ ...historyPlace(at - 1), note: { zh: '前一則', en: 'the line before' } }] }));
};

const BODY = /次(?:臨時|擴大)?([\u4e00-\u9fff]{2,10}會議)/g;
/** The others that have to agree. */
const OTHERS = 3;
/** One text passes several bodies within so many days. */
const DAYS_OF_ONE_ADOPTION = 150;

/** 教務會議 in one line, where the lines in front of it and behind it, and the last provision, all say 行政會議. */
export const checkBodyOfLine: TextCheck = (checked, report) => {
  const { version: { text }, historyPlace } = checked;
  const lines = text.history.flatMap((line, index) => {
    const [date] = datesIn(line);
    const bodies = matchesOf(BODY, line).map(([, body]) => body!);
    return bodies.length === 1 && date ? [{ index, body: bodies[0]!, days: toDays(date) }] : [];
  });
  if (lines.length !== text.history.length || lines.length <= OTHERS) return;
  const usual = lines[0]!.body;
  const [odd, ...others] = lines.filter(({ body }) => meetingInFull(body) !== meetingInFull(usual));
  if (!odd || others.length > 0 || odd === lines.at(-1) || lines.some((one) => one !== odd && Math.abs(one.days - odd.days) < DAYS_OF_ONE_ADOPTION)) return;
  const closing = elementsOf(checked).findLast((element) => !element.cells && /通過|審議/.test(element.text) && element.text.includes(usual));
  if (!closing) return;
  const at = closing.text.indexOf(usual);
  report(diagnose('FG3041', { subject: '通過的會議', printed: odd.body, other: usual }, historyPlace(odd.index), { related: [{ ...placeIn(checked, closing, at, at + usual.length), note: { zh: `這裡寫「${usual}」`, en: `here it is ${usual}` } }] }));
};
