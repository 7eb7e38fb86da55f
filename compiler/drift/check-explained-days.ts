/** The days that explanations of a table tell, against each other and against the meeting above the table. */
import { formatRoc, toDays } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { ComparisonTable } from '../import/table.ts';
import { importedVersion, placeOfWords } from './imported-version.ts';
import type { CheckedText } from './text/checked-text.ts';
import { checkCalendars, checkWeekdays } from './text/days.ts';
import { checkLines } from './text/index.ts';
import { checkMeetingTerms, LOOKS_BACK, placedDates, within, yearsOf, type PlacedDay } from './text/history.ts';

/** What explanations say of days, and of the steps in front of the meeting above the table. */
export function checkExplainedDays(table: ComparisonTable, report: Report): void {
  const { title, source } = table;
  const lines = [...new Set(table.rows.flatMap(({ explanation }) => explanation))].filter((line) => /[年./／]/.test(line));
  const places = lines.map((line) => placeOfWords(line, [source]));
  const told = asHistory(table, lines);
  checkWeekdays(told, report);
  checkCalendars(told, report);
  checkLines(asHistory(table, title.history), report);
  const meeting = ownMeeting(table);
  lines.forEach((line, i) => {
    checkMeetingTerms(line, places[i]!, report);
    if (meeting) checkStepsBefore(line, places[i]!, meeting, report);
    if (meeting) checkTermOfEffect(line, places[i]!, meeting, report);
  });
}

/** Lines that no regulation holds, as the checks of a history take them. */
function asHistory({ title, source }: ComparisonTable, history: readonly string[]): CheckedText {
  const version = importedVersion({ alias: 'imported', title: title.regulation, institution: title.institution, style: '條', version: '1', history, wording: '原文', body: [] }, source);
  return { version, others: new Map(), historyPlace: (index) => placeOfWords(history[index]!, [source]) };
}

/** The meeting that the table was made for: the one line of a single day above it. */
function ownMeeting({ title: { history }, source }: ComparisonTable): (PlacedDay & { place: Label }) | null {
  const [line, ...others] = history;
  const [day, ...days] = placedDates(line ?? '');
  return line !== undefined && others.length === 0 && day && days.length === 0 && /會/.test(line) ? { ...day, place: placeOfWords(line, [source]) } : null;
}

const note = (place: Label): { related: Label[] } => ({ related: [{ ...place, note: { zh: '這次會議', en: 'the meeting' } }] });
const PASSED = /^[^，。；]{0,40}?(?:會議|委員會|小組)[^，。；]{0,10}?(?:審議|討論|審查|決議|通過)/;
const IS_STEP = /(?:業|前|已)?經[\s　]*(?:本校|本院)?[\s　]*$|[（(]$/;
/** What is told of a later day than so many was not told for this meeting. */
const DAYS_OF_ONE_AMENDMENT = 150;

/** 業經113年6月17日課程委員會審議通過, above which stands the meeting of 113年5月8日. */
function checkStepsBefore(line: string, place: Label, meeting: PlacedDay & { place: Label }, report: Report): void {
  for (const day of placedDates(line)) {
    const later = toDays(day.date) - toDays(meeting.date);
    const [before, behind] = [line.slice(0, day.at), line.slice(day.end)];
    const isStep = (IS_STEP.test(before) && PASSED.test(behind)) || (/經[^，。；（(]{2,40}(?:會議|委員會|小組)[（(]$/.test(before) && /^[）)][^，。；]{0,6}(?:審議|討論|審查|決議|通過)/.test(behind));
    if (later > 0 && later <= DAYS_OF_ONE_AMENDMENT && isStep) report(diagnose('FG3020', { date: formatRoc(day.date), before: formatRoc(meeting.date) }, within(place, line, day), note(meeting.place)));
  }
}

const EFFECT = /自([0-9]{2,3}|[一二三四五六七八九十百零○]{2,6})學年度(?:第[12一二]學期)?起(?:適用|實施|施行)/g;
/** Told of the amendment, not of how it came about. */
const IS_NEW = /修正|修訂|增訂|增列|新增|放寬|延後|延長|提高|提升|調整|降低|縮短|明定|取消|刪除/;
const IS_OLD = /原|現行|業|已|曾|前|歷/;

/** 放寬上限，自111學年度起適用, decided in 113. */
function checkTermOfEffect(line: string, place: Label, meeting: PlacedDay & { place: Label }, report: Report): void {
  for (const { 0: sentence, index } of matchesOf(/[^。；]+/g, narrowDigits(line))) {
    if (!IS_NEW.test(sentence) || IS_OLD.test(sentence) || LOOKS_BACK.test(sentence)) continue;
    for (const match of matchesOf(EFFECT, sentence)) {
      const at = index + match.index;
      if ((parseNumeral(match[1]!) ?? Infinity) < Math.min(...yearsOf(meeting.date))) report(diagnose('FG3042', { effect: match[0].replace(/^自|起.*$/g, ''), decided: formatRoc(meeting.date) }, within(place, line, { at, end: at + match[0].length }), note(meeting.place)));
    }
  }
}
