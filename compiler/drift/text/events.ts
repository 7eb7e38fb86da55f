/** Steps of one adoption in their order: a text is passed, then approved, noted and published; a letter bears the year in which it was written. */
import { formatRoc, toDays, type CivilDate } from '../../../lang/dates.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { placedDates, within } from './history.ts';

interface Event {
  readonly date: CivilDate;
  readonly days: number;
  /** What is said of the day, up to the next one. */
  readonly words: string;
  readonly index: number;
  readonly at: number;
  readonly end: number;
}

const PASSED = /通過|訂定|制定|議決|決議/;
/** Comes about when a text is passed. */
const FOLLOWS = /核定|核備|核准|備查|發布|公布|公告|函頒/;
/** The last step, and the one before it. */
const PUBLISHED = /發布|公布|公告/;
const APPROVED = /核定|核備|核准/;
const AMENDS = /修正|修訂|增訂|刪除|廢止/;
/** Which day of a line a text takes effect says nothing of its steps. */
const EFFECT = /施行|生效|適用|廢止/;

/** The steps that a history tells of, in printed order. */
function eventsOf(history: readonly string[]): Event[] {
  return history.flatMap((line, index) => {
    const dates = placedDates(line);
    return dates.map(({ date, at, end }, i): Event => ({ date, days: toDays(date), words: line.slice(end, dates[i + 1]?.at), index, at, end }));
  });
}

/** The steps of one adoption lie within so many days. */
const DAYS_OF_ONE_ADOPTION = 300;

/** 校長核定 in April, and 通過 in May: nothing was there to be approved. */
export const checkSteps: TextCheck = ({ version: { text }, historyPlace }, report) => {
  const events = eventsOf(text.history);
  events.forEach((event, i) => {
    const next = events[i + 1];
    if (!next || PASSED.test(event.words) || EFFECT.test(event.words)) return;
    // 校長核定公布, 教育部同意核定: each of them approves
    const isApproved = PUBLISHED.test(event.words) && !APPROVED.test(event.words) && APPROVED.test(next.words) && !PASSED.test(next.words);
    if (!isApproved && (!FOLLOWS.test(event.words) || !PASSED.test(next.words) || FOLLOWS.test(next.words))) return;
    const isOfOneLine = next.index === event.index;
    // an amendment that is passed behind an approval begins anew
    const isFirst = i === 0 && !AMENDS.test(next.words);
    if ((!isOfOneLine && !isFirst && !isApproved) || next.days <= event.days || next.days - event.days > DAYS_OF_ONE_ADOPTION) return;
    const step = (one: Event, pattern: RegExp): string => pattern.exec(one.words)![0];
    const place = (one: Event) => within(historyPlace(one.index), text.history[one.index]!, one);
    report(diagnose('FG3048', { step: step(event, FOLLOWS), date: formatRoc(event.date), passed: step(next, isApproved ? APPROVED : PASSED), passedOn: formatRoc(next.date) }, place(event), { related: [{ ...place(next), note: { zh: '這時才通過', en: 'passed here' } }] }));
  });
};

/** 依102年9月3日教育部函修正, 自102年8月1日起: a day that is no step. */
const NO_STEP = /(?:[自依奉據照原溯至]|教育部)\s*$/;
/** What comes in front of an adoption. */
const DISCUSSED = /審議|審查|討論/;
/** Lines that print more days tell a history of their own, in an order of their own. */
const MOST_STEPS = 3;

/** 102年9月11日行政會議修正，102年8月25日發布: within a line, what comes of an adoption is later, and bodies follow each other. */
export const checkStepsOfLine: TextCheck = ({ version: { text }, historyPlace }, report) => {
  text.history.forEach((line, index) => {
    const steps = eventsOf([line]);
    if (steps.length > MOST_STEPS) return;
    steps.slice(1).forEach((next, i) => {
      const event = steps[i]!;
      const between = line.slice(event.end, next.at);
      if (next.days >= event.days || ![PASSED, AMENDS, DISCUSSED].some((pattern) => pattern.test(event.words)) || NO_STEP.test(between) || [event, next].some(({ words }) => EFFECT.test(words))) return;
      const follows = FOLLOWS.test(next.words);
      const isBeside = /[（(][^）)]*$/.test(between);
      if (!follows && (isBeside || (!PASSED.test(next.words) && !AMENDS.test(next.words)) || event.days - next.days > DAYS_OF_ONE_ADOPTION)) return;
      const place = (one: Event) => within(historyPlace(index), line, one);
      report(diagnose('FG3020', { date: formatRoc(next.date), before: formatRoc(event.date) }, place(next), { related: [{ ...place(event), note: { zh: '前一個日期', en: 'the day before' } }] }));
    });
  });
};

/** 臺教高（二）字第1120004321號: the first three digits of ten are the year. */
const LETTER = /字第\s*([0-9]{3})[0-9]{7}[A-Z]?\s*號/g;

/** A letter that was drafted in December may be sent until March. */
const LAST_MONTH_OF_OLD = 3;

/** Can a letter with a number of `year` be of that day? Where the day is that of a meeting, the letter came later. */
function isOfYear(year: number, { year: common, month }: CivilDate, between: string): boolean {
  const later = common - 1911 - year;
  return later === 0 || (/會|通過/.test(between) ? Math.abs(later) === 1 : later === 1 && month <= LAST_MONTH_OF_OLD);
}

function wrongLetters(line: string): { number: string; year: number; date: CivilDate; at: number; end: number }[] {
  if (!line.includes('字第')) return [];
  const dates = placedDates(line);
  return matchesOf(LETTER, narrowDigits(line)).flatMap((match) => {
    const before = dates.findLast(({ end }) => end <= match.index && match.index - end <= LETTER_BESIDE);
    const year = Number(match[1]);
    if (!before || isOfYear(year, before.date, line.slice(before.end, match.index))) return [];
    return [{ number: match[0].replace(/\s/g, ''), year, date: before.date, at: match.index, end: match.index + match[0].length }];
  });
}
/** So many characters lie between a day and the number of its letter: the office that wrote it. */
const LETTER_BESIDE = 24;

export const checkLetters: TextCheck = (checked, report) => {
  const { version: { text }, historyPlace } = checked;
  text.history.forEach((line, index) => {
    for (const { at, end, date, ...said } of wrongLetters(line)) report(diagnose('FG3049', { ...said, date: formatRoc(date) }, within(historyPlace(index), line, { at, end })));
  });
  for (const element of elementsOf(checked)) for (const { at, end, date, ...said } of wrongLetters(element.text)) report(diagnose('FG3049', { ...said, date: formatRoc(date) }, placeIn(checked, element, at, end)));
};
