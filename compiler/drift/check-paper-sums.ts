/** Sums, shares and tables inside of papers: 應出席二十一人，實際出席十六人，請假五人; the estimate of a memo. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadDocument } from './documents.ts';
import { textOfPaper } from './paper-text.ts';
import type { CheckedText } from './text/checked-text.ts';
import { checkEachOf } from './text/each-of.ts';
import { checkAnnounced, checkEnumerations } from './text/enumerations.ts';
import { evenVersion, quoting } from './text/even-print.ts';
import { checkCounts } from './text/list-counts.ts';
import { checkShares } from './text/shares.ts';
import { checkTables } from './text/tables.ts';
import { checkTotals } from './text/totals.ts';

/** What a paper says of its own numbers. */
export function checkPaperSums(document: ReadDocument, report: Report): void {
  const printed = textOfPaper(document);
  if (printed) checkSums(printed, report);
}

/** The numbers of what is no regulation. */
export function checkSums(printed: CheckedText, report: Report): void {
  const [checked, told] = [{ ...printed, version: evenVersion(printed.version) }, quoting(report)];
  for (const check of [checkTotals, checkShares, checkTables, checkEachOf, checkCounts, checkAnnounced, checkEnumerations]) check(checked, told);
}
