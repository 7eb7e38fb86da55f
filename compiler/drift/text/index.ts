/** Contradictions inside a single text. Each check is one statement; the list below is all of them. */
import type { Report } from '../../../lang/diagnostics/diagnostic.ts';
import type { CheckedText, TextCheck } from './checked-text.ts';
import { checkCalendars, checkDaysExist, checkWeekdays } from './days.ts';
import { checkAcademicYears, checkHistoryOrder, checkProvisionCount } from './history.ts';
import { checkMeetingNumbers } from './meetings.ts';
import { checkNames, checkSelfNames } from './names.ts';
import { checkCalculations, checkCounts, checkTables, checkTotals } from './numbers.ts';
import { checkShares } from './shares.ts';

const CHECKS: readonly TextCheck[] = [
  checkHistoryOrder, checkAcademicYears, checkMeetingNumbers, checkProvisionCount, checkDaysExist, checkWeekdays, checkCalendars, checkNames, checkSelfNames,
  checkTables, checkTotals, checkCounts, checkShares, checkCalculations,
];

/** Reports what a text says of itself in two ways. */
export function checkText(checked: CheckedText, report: Report): void {
  for (const check of CHECKS) check(checked, report);
}

export type { CheckedText } from './checked-text.ts';
