/** 沿革: dates in order, and academic years that fit their dates. */
import { dateAt, completeDate, formatRoc, toDays, type CivilDate } from '../../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { placeOfWords } from '../imported-version.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const DATE_START = /[0-9０-９一二三四五六七八九十百中民西]/;

/** The dates of a line that are printed whole. */
export const datesIn = (line: string): CivilDate[] => placedDates(line).map(({ date }) => date);

export interface PlacedDay {
  readonly date: CivilDate;
  readonly at: number;
  readonly end: number;
}

/** Those dates with their places. */
export function placedDates(line: string): PlacedDay[] {
  const found: PlacedDay[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!DATE_START.test(line[at]!)) continue;
    const date = dateAt(line, at);
    if (!date) {
      // a longer number does not begin in its middle
      while (/[0-9０-９]/.test(line[at]!) && /[0-9０-９]/.test(line[at + 1] ?? '')) at++;
      continue;
    }
    const whole = completeDate(date.date);
    if (whole) found.push({ date: whole, at, end: at + date.length });
    at += date.length - 1;
  }
  return found;
}

/** A day of a line with the words behind it, up to the next day. */
export interface DatedPart extends PlacedDay {
  readonly words: string;
}

/** No meeting and no term in front of the first day: words belong to the day before them. */
const BEGINS_UNDATED = /會|學年|次/;

/** 110年5月2日院務會議通過，110年6月13日校務會議修正: the parts of a line that prints several days; the whole line for one day, nothing where words stand in front of their days. */
export function datedParts(line: string): DatedPart[] {
  const dates = placedDates(line);
  const [first] = dates;
  if (!first) return [];
  if (dates.length === 1) return [{ ...first, words: line }];
  if (BEGINS_UNDATED.test(line.slice(0, first.at))) return [];
  return dates.map((date, i) => ({ ...date, words: line.slice(date.end, dates[i + 1]?.at) }));
}

export const checkHistoryOrder: TextCheck = ({ version: { text }, historyPlace }, report) => {
  const dated = text.history.flatMap((line, index) => {
    const [first] = datesIn(line);
    // 修正草案　114.4.30 第172次行政會議 above the lines of the past is the step at hand
    return first && !(index === 0 && AT_HAND.test(line)) ? [{ index, date: first, days: toDays(first) }] : [];
  });
  const steps = dated.slice(1).map((entry, i) => Math.sign(entry.days - dated[i]!.days));
  // some texts print the newest line first, but none begins with what was amended later
  const newestFirst = steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length && !beginsAtFirst(dated.map(({ index }) => text.history[index]!));
  dated.slice(1).forEach((entry, i) => {
    const before = dated[i]!;
    if (steps[i] === 0 || (steps[i]! < 0) === newestFirst) return;
    report(diagnose('FG3020', { date: formatRoc(entry.date), before: formatRoc(before.date) }, historyPlace(entry.index), { related: [{ ...historyPlace(before.index), note: { zh: '前一則沿革', en: 'the line before' } }] }));
  });
};

const AT_HAND = /^[\s　（(【]*(?:(?:本次|此次|擬)?(?:修正|修訂)?草案|本次(?:修正|修訂)|擬(?:修正|修訂)|提案)/;
const AMENDED = /修正|修訂|增訂|刪除/;
/** 通過 in the first line, 修正通過 in the last one. */
const beginsAtFirst = (lines: readonly string[]): boolean => !AMENDED.test(lines[0] ?? '修正') && AMENDED.test(lines.at(-1)!);

const TERM = /([0-9]{2,3}|[一二三四五六七八九十百零○〇]{2,6})\s*學年度?(?!度|\s*(?:起|入學|以後|前|後|[（(]含|新生))\s*(?:第?\s*([12一二])\s*學期|(上|下)\s*學期)?/g;

/** The academic years that a day may count to: around August both the old and the new one are said. */
export function yearsOf({ year, month }: CivilDate): number[] {
  const roc = year - 1911;
  return month === 7 || month === 8 ? [roc - 1, roc] : [month > 8 ? roc : roc - 1];
}

/** The semesters of a month; at their edges both. */
const semestersOf = ({ month }: CivilDate): number[] => ([1, 2, 7, 8].includes(month) ? [1, 2] : [month > 8 ? 1 : 2]);

/** What is said of one day of several is the term of its meeting. */
const OF_MEETING = /^[\s　）)]*(?:第?\s*\S{1,4}\s*次|[^，。；]{0,8}會)/;

/** Terms that do not fit their days; of a sentence only those of meetings are. */
function wrongTerms(line: string, isOfMeeting: boolean): { date: CivilDate; printed: string; expected: string; at: number; end: number }[] {
  const parts = datedParts(line);
  return parts.flatMap(({ date, words, at, end }) => {
    const [term, ...others] = matchesOf(TERM, narrowDigits(words));
    if (!term || others.length > 0 || ((parts.length > 1 || isOfMeeting) && !OF_MEETING.test(words.slice(term.index + term[0].length)))) return [];
    const expected = termOf(date, term);
    return expected === null ? [] : [{ date, printed: term[0].replace(/\s/g, ''), expected, at, end }];
  });
}

export const checkAcademicYears: TextCheck = ({ version: { text }, historyPlace }, report) => {
  text.history.forEach((line, index) => {
    for (const { date, printed, expected } of wrongTerms(line, false)) report(diagnose('FG3021', { date: formatRoc(date), printed, expected }, historyPlace(index)));
  });
};

/** The same of a meeting that an explanation names: 業經112年3月15日111學年度第2學期第1次教務會議通過. */
export function checkMeetingTerms(line: string, place: Label, report: Report): void {
  for (const { 0: sentence } of matchesOf(/[^。；]+/g, line)) for (const { date, printed, expected } of wrongTerms(sentence.slice(Math.max(0, placedDates(sentence)[0]?.at ?? 0)), true)) report(diagnose('FG3021', { date: formatRoc(date), printed, expected }, place));
}

/** The term of a day, where another one is printed. */
function termOf(date: CivilDate, term: RegExpMatchArray): string | null {
  const year = parseNumeral(term[1]!);
  const semester = term[3] ? (term[3] === '上' ? 1 : 2) : term[2] ? parseNumeral(term[2]) : null;
  const years = yearsOf(date);
  const isWrong = (year !== null && !years.includes(year)) || (semester !== null && !semestersOf(date).includes(semester));
  return isWrong ? `${years.at(-1)}學年度${semester === null ? '' : `第${semestersOf(date)[0]}學期`}` : null;
}

/** A day within a line of the history; the whole line where the source breaks it. */
export const within = (place: Label, line: string, { at, end }: Pick<PlacedDay, 'at' | 'end'>): Label =>
  place.source.text.startsWith(line, place.span.start) ? { ...place, span: { start: place.span.start + at, end: place.span.start + end } } : place;

const EFFECTIVE = /(?:自|並自|，|；)\s*$/;
const TAKES_EFFECT = /^\s*(?:起)?(?:公[布佈]|發[布佈])?(?:施行|實施|生效|適用)/;
export const LOOKS_BACK = /溯|追/;
/** 自114年8月1日施行: the day on which something takes effect. */
export const effectIn = (words: string): PlacedDay | undefined => placedDates(words).find(({ at, end }) => EFFECTIVE.test(words.slice(0, at)) && TAKES_EFFECT.test(words.slice(end)));

/** 114年6月18日通過，自114年5月1日施行: what begins before it was decided is said to look back (溯自). */
export const checkEffect: TextCheck = ({ version: { text }, historyPlace }, report) => {
  text.history.forEach((line, index) => {
    const dates = placedDates(line);
    const [decided, ...others] = dates;
    const effect = others.find(({ at, end }) => EFFECTIVE.test(line.slice(0, at)) && TAKES_EFFECT.test(line.slice(end)));
    // laws often take effect before the decree that announces them
    if (!decided || !effect || LOOKS_BACK.test(line) || /令/.test(line) || !/通過|修正|訂定/.test(line.slice(decided.end, effect.at)) || toDays(effect.date) >= toDays(decided.date)) return;
    report(diagnose('FG3042', { effect: formatRoc(effect.date), decided: formatRoc(decided.date) }, within(historyPlace(index), line, effect), { related: [{ ...within(historyPlace(index), line, decided), note: { zh: '通過的日期', en: 'the day of adoption' } }] }));
  });
};

const THIS_AMENDMENT = /(?:本次|此次|這次)修正/;

/** 本次修正條文自112年2月1日施行, where the last line says that they were adopted after that day. */
export const checkEffectOfAmendment: TextCheck = (checked, report) => {
  const { version: { text }, historyPlace } = checked;
  const index = text.history.length - 1;
  const [decided] = datesIn(text.history[index] ?? '');
  if (!decided || !AMENDED.test(text.history[index]!) || /令/.test(text.history[index]!)) return;
  for (const element of elementsOf(checked)) {
    for (const { 0: sentence, index: from } of matchesOf(/[^。；]+/g, element.text)) {
      if (!THIS_AMENDMENT.test(sentence) || LOOKS_BACK.test(sentence)) continue;
      const effect = effectIn(sentence);
      if (effect && toDays(effect.date) < toDays(decided)) report(diagnose('FG3042', { effect: formatRoc(effect.date), decided: formatRoc(decided) }, placeIn(checked, element, from + effect.at, from + effect.end), { related: [{ ...historyPlace(index), note: { zh: '最後一次修正', en: 'the last amendment' } }] }));
    }
  }
};

/** The day before which the text cannot have taken effect, where its history begins with its making: laws often take effect some time before the decree that announces them. */
function madeOn(history: readonly string[]): { readonly date: CivilDate; readonly index: number } | null {
  const [line = ''] = history;
  const [date] = datesIn(line);
  if (!date || !/通過|訂定|制定/.test(line) || AMENDED.test(line)) return null;
  return { date: /令/.test(line) ? { ...date, year: date.year - YEARS_BEFORE_DECREE } : date, index: 0 };
}
const YEARS_BEFORE_DECREE = 2;

const IN_FORCE = /^本[\u4e00-\u9fff]{1,4}(?:經[^，。；]*，)?自/;
const COHORT = /([0-9]{2,3}|[一二三四五六七八九十百零○〇]{2,6})\s*學年度?(?:\([含]\)|（含）)?(?:起|以後)?\s*入學/g;
/** Those who study already are often reached, those who have left are not. */
const YEARS_OF_STUDY = 2;

/** 自112年8月1日施行, 自109學年度入學學生適用, in a text that was made in 114. */
export const checkMadeBefore: TextCheck = (checked, report) => {
  const { version: { text }, historyPlace } = checked;
  const made = madeOn(text.history);
  if (!made) return;
  const year = Math.min(...yearsOf(made.date));
  const related = [{ ...historyPlace(made.index), note: { zh: '訂定的日期', en: 'the day on which it was made' } }];
  for (const element of elementsOf(checked)) {
    for (const { 0: sentence, index: from } of matchesOf(/[^。；]+/g, element.text)) {
      if (LOOKS_BACK.test(sentence)) continue;
      const effect = IN_FORCE.test(sentence) ? effectIn(sentence) : undefined;
      if (effect && toDays(effect.date) < toDays(made.date)) report(diagnose('FG3042', { effect: formatRoc(effect.date), decided: formatRoc(made.date) }, placeIn(checked, element, from + effect.at, from + effect.end), { related }));
      if (!/適用/.test(sentence)) continue;
      for (const match of matchesOf(COHORT, narrowDigits(sentence))) {
        if ((parseNumeral(match[1]!) ?? year) > year - YEARS_OF_STUDY || /以前|之前|前入學/.test(sentence)) continue;
        report(diagnose('FG3042', { effect: match[0].replace(/\s/g, ''), decided: formatRoc(made.date) }, placeIn(checked, element, from + match.index, from + match.index + match[0].length), { related }));
      }
    }
  }
};

const TITLE_YEAR = /([0-9]{2,3})\s*學年度/;
const APPLIES = /([0-9]{2,3}|[一二三四五六七八九十百零○]{2,6})\s*學年度(?!起|（|\(|[^，。；]{0,12}(?:以前|以後|之前|之後|起))[^，。；]{0,16}/g;

/** 113學年度招生簡章, whose words say that it is for the academic year 114, and never speak of 113. */
export const checkTitleYear: TextCheck = (checked, report) => {
  const { text, source } = checked.version;
  const year = Number(TITLE_YEAR.exec(narrowDigits(text.title))?.[1] ?? 0);
  if (year === 0) return;
  const found = elementsOf(checked).flatMap((element) => matchesOf(APPLIES, narrowDigits(element.text)).map((match) => ({ element, match, year: parseNumeral(match[1]!), applies: /適用/.test(element.text.slice(Math.max(0, match.index - 8), match.index + match[0].length)) })));
  const [first] = found.filter(({ applies }) => applies);
  if (!first || new Set(found.map((one) => one.year)).size !== 1 || first.year === year || first.year === null) return;
  report(diagnose('FG3044', { title: `${year}學年度`, printed: `${first.match[1]}學年度` }, placeIn(checked, first.element, first.match.index, first.match.index + first.match[0].length), { related: [{ ...placeOfWords(text.title, [source]), note: { zh: '名稱', en: 'the title' } }] }));
};

const FIRST = /訂定|制定|新訂/;
const BODY = /[\u4e00-\u9fff]{2,8}會議|教育部|總統/;

/** 訂定 twice by the same meeting, or behind a line that amends: the later one amended. */
export const checkFirstAdoption: TextCheck = ({ version: { text }, historyPlace }, report) => {
  const lines = text.history.map((line, index) => ({ line, index, body: BODY.exec(line)?.[0].slice(-4) ?? '', date: datesIn(line)[0] }));
  lines.forEach(({ line, index, body, date }) => {
    if (!FIRST.test(line) || AMENDED.test(line) || !date) return;
    const before = lines.slice(0, index).find((one) => one.date && one.body === body && one.body !== '' && !/廢止|原名稱/.test(one.line) && (AMENDED.test(one.line) ? toDays(date) > toDays(one.date) : FIRST.test(one.line) && toDays(date) - toDays(one.date) > DAYS_OF_ONE_ADOPTION));
    if (before) report(diagnose('FG3043', { date: formatRoc(date), before: formatRoc(before.date!) }, historyPlace(index), { related: [{ ...historyPlace(before.index), note: { zh: '先前的一則', en: 'the line before' } }] }));
  });
};
/** A year: the way of one text through all of its meetings. */
const DAYS_OF_ONE_ADOPTION = 300;
