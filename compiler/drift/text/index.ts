/** Contradictions inside a single text. Each check is one statement; the list below is all of them. */
import type { Diagnostic, Label, Report } from '../../../lang/diagnostics/diagnostic.ts';
import { changedElements, elementsOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { checkCalendars, checkDaysExist, checkWeekdays } from './days.ts';
import { checkAcademicYears, checkEffect, checkEffectOfAmendment, checkFirstAdoption, checkHistoryOrder, checkMadeBefore, checkTitleYear } from './history.ts';
import { checkBodyOfLine, checkLineNumbers } from './history-lines.ts';
import { checkLastAmended, checkProvisionCount } from './history-provisions.ts';
import { checkMeetingNumbers } from './meetings.ts';
import { checkBodies } from './bodies.ts';
import { checkBodiesSetUp } from './bodies-set-up.ts';
import { checkInForce, checkPassedBy } from './closing.ts';
import { checkMembers } from './members.ts';
import { checkModals } from './modals.ts';
import { checkSaidTwice } from './said-twice.ts';
import { checkOrder } from './order.ts';
import { checkHours, checkPeriods, checkSemesters } from './periods.ts';
import { checkDefinitions, checkShortNames } from './short-names.ts';
import { checkNames, checkOwnName, checkSelfNames } from './names.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkAnnouncedLists } from './announced.ts';
import { checkEachOf } from './each-of.ts';
import { checkDuties } from './duties.ts';
import { evenVersion, quoting } from './even-print.ts';
import { checkLetters, checkSteps, checkStepsOfLine } from './events.ts';
import { checkExamples, checkSharesOfCases } from './examples.ts';
import { checkCitedTitle, checkSharesOfBody } from './mutual.ts';
import { checkOffices } from './offices.ts';
import { checkAnnexes, checkCaptions, checkHeadings } from './structure.ts';
import { checkCounts } from './list-counts.ts';
import { checkCalculations, checkRounding } from './numbers.ts';
import { checkQuorumCounts } from './quorum-counts.ts';
import { checkRestated } from './restated.ts';
import { checkFormulas } from './formulas.ts';
import { checkGrades } from './grades.ts';
import { checkShares } from './shares.ts';
import { checkPlainSums } from './plain-sums.ts';
import { isSumOfSome } from './subset-sums.ts';
import { checkBands } from './bands.ts';
import { checkAnnounced, checkCopies, checkEnumerations } from './enumerations.ts';
import { checkPrices } from './prices.ts';
import { checkRates } from './rates.ts';
import { checkRowsOfCases } from './worked-rows.ts';
import { checkConversions } from './worked-conversions.ts';
import { checkReferences } from './references.ts';
import { checkCapitalReferences } from './capital-references.ts';
import { checkProvisionRanges, checkRanges, checkSpans, checkWeeks, checkYears } from './spans.ts';
import { checkLookedUp } from './looked-up.ts';
import { checkTableValues } from './table-values.ts';
import { checkTables } from './tables.ts';
import { checkTotals } from './totals.ts';
import { checkWholes } from './wholes.ts';

/** Of each line of a history by itself. */
const LINE_CHECKS: readonly TextCheck[] = [checkAcademicYears, checkDaysExist, checkWeekdays, checkCalendars];
/** Of single provisions, whatever else the text holds: those that an amendment leaves as they are have been looked at. */
const PROVISION_CHECKS: readonly TextCheck[] = [checkDaysExist, checkWeekdays, checkCalendars, checkTotals, checkShares, checkCalculations, checkExamples, checkFormulas, checkRounding, checkRestated, checkAbbreviations, checkSpans, checkYears, checkRanges, checkProvisionRanges, checkBands, checkAnnounced, checkEnumerations, checkCopies, checkWeeks, checkPeriods, checkHours, checkSemesters, checkOrder, checkPlainSums];
/** Of provisions with what stands around them. */
const SENTENCE_CHECKS: readonly TextCheck[] = [checkSelfNames, checkTables, checkCounts, ...PROVISION_CHECKS];
const BODY_CHECKS: readonly TextCheck[] = [checkNames, checkOffices, checkBodiesSetUp, checkMembers, checkEachOf, checkQuorumCounts, checkSaidTwice, checkWholes, checkRates, checkConversions, checkSharesOfCases, checkRowsOfCases, checkPrices, checkCounts, checkHeadings, checkAnnexes, checkCaptions, checkReferences, checkCitedTitle, checkSharesOfBody, checkCapitalReferences, checkOwnName, checkShortNames, checkDefinitions, checkDuties, checkAnnouncedLists, checkModals, checkBodies, checkGrades, checkInForce, checkTableValues, checkLookedUp, checkSelfNames, checkTables];
const HISTORY_CHECKS: readonly TextCheck[] = [checkHistoryOrder, checkAcademicYears, checkEffect, checkEffectOfAmendment, checkFirstAdoption, checkTitleYear, checkMeetingNumbers, checkLastAmended, checkPassedBy, checkMadeBefore, checkSteps, checkStepsOfLine, checkLetters, checkLineNumbers, checkBodyOfLine];

/** Reports what a text says of itself in two ways. `isLast`: the last line of its history tells of this very text. */
export function checkText(printed: CheckedText, reportAll: Report, isLast = true): void {
  const [checked, report] = [evenly(printed), quoting(reportAll)];
  for (const check of HISTORY_CHECKS) check(checked, report);
  if (isLast) checkProvisionCount(checked, report);
  checkEvenBody(checked, report);
}

/** The text as its checks read it. */
const evenly = (checked: CheckedText): CheckedText => ({ ...checked, version: evenVersion(checked.version), ...(checked.before ? { before: evenVersion(checked.before) } : {}) });

/** A wrong result beside which its rule was told of is not told of again, nor is a number that is another one elsewhere, nor a wrong total. */
export function withoutRepeats(report: Report): Report {
  const told: Label[] = [];
  const twice: Label[] = [];
  const sums: Label[] = [];
  return (diagnostic) => {
    const { code, primary: { source, span }, related } = diagnostic;
    const isSame = ({ source: other, span: { start, end } }: Label): boolean => other === source && start === span.start && end === span.end;
    if (code === 'FG3023' && (sums.some(isSame) || isSumOfSome(diagnostic))) return;
    if (code === 'FG3023') sums.push(diagnostic.primary);
    // a list that is counted at its end: its total was told of
    if (code === 'FG3025' && sums.some((sum) => sum.source === source && sum.span.start < span.end && span.start < sum.span.end)) return;
    if (code === 'FG3041' && span.end > span.start && twice.some(isSame)) return;
    if (code === 'FG3041') twice.push(diagnostic.primary);
    if (code === 'FG3024' && told.some((other) => other.source === source && other.span.start < span.end && span.start < other.span.end)) return;
    if (code === 'FG3024' && related.length > 0) told.push(diagnostic.primary);
    report(diagnostic);
  };
}

/** Of a text whose history is that of another one. */
export const checkBody = (printed: CheckedText, report: Report): void => checkEvenBody(evenly(printed), quoting(report));

function checkEvenBody(checked: CheckedText, reportAll: Report): void {
  const whole = { ...checked, elements: elementsOf(checked) };
  const changed = { ...checked, elements: changedElements(whole) };
  withoutTotalsOfResults((report) => {
    for (const check of BODY_CHECKS) check(whole, report);
    for (const check of PROVISION_CHECKS) check(changed, report);
  }, withoutRepeats(reportAll));
}

/** A wrong result of an example is no wrong total besides. */
function withoutTotalsOfResults(run: (report: Report) => void, report: Report): void {
  const found: Diagnostic[] = [];
  run((diagnostic) => void found.push(diagnostic));
  const results = found.flatMap(({ code, primary }) => (code === 'FG3024' ? [primary] : []));
  for (const one of found) if (one.code !== 'FG3023' || !results.some(({ source, span }) => source === one.primary.source && span.start < one.primary.span.end && one.primary.span.start < span.end)) report(one);
}

/** Of some provisions only, as the cells of a table hold them. */
export function checkSentences(printed: CheckedText, report: Report): void {
  const checked = evenly(printed);
  withoutTotalsOfResults((told) => {
    for (const check of SENTENCE_CHECKS) check(checked, told);
  }, quoting(report));
}

/** Of lines of adoption that stand alone. */
export function checkLines(checked: CheckedText, report: Report): void {
  for (const check of LINE_CHECKS) check(checked, report);
}

export type { CheckedText } from './checked-text.ts';
