/** Contradictions inside a single text. Each check is one statement; the list below is all of them. */
import type { Report } from '../../../lang/diagnostics/diagnostic.ts';
import type { CheckedText, TextCheck } from './checked-text.ts';
import { checkAcademicYears, checkHistoryOrder } from './history.ts';
import { checkNames, checkSelfNames } from './names.ts';
import { checkCalculations, checkCounts, checkTables, checkTotals } from './numbers.ts';

const CHECKS: readonly TextCheck[] = [checkHistoryOrder, checkAcademicYears, checkNames, checkSelfNames, checkTables, checkTotals, checkCounts, checkCalculations];

/** Reports what a text says of itself in two ways. */
export function checkText(checked: CheckedText, report: Report): void {
  for (const check of CHECKS) check(checked, report);
}

export type { CheckedText } from './checked-text.ts';
