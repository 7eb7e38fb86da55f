/** Sums, shares and tables inside of papers: 應出席二十一人，實際出席十六人，請假五人; the estimate of a memo. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadDocument } from './documents.ts';
import type { SourceLine } from '../import/lines.ts';
import { textOfPaper } from './paper-text.ts';
import type { CheckedText } from './text/checked-text.ts';
import { checkEachOf } from './text/each-of.ts';
import { checkAnnounced, checkEnumerations } from './text/enumerations.ts';
import { withoutRepeats } from './text/index.ts';
import { checkPlainSums } from './text/plain-sums.ts';
import { checkCounts } from './text/list-counts.ts';
import { checkShares } from './text/shares.ts';
import { checkTables } from './text/tables.ts';
import { checkTotals } from './text/totals.ts';

/** What a paper says of its own numbers. */
export function checkPaperSums(document: ReadDocument, report: Report): void {
  const printed = textOfPaper(document);
  if (printed) checkSums(printed, report);
  for (const { lines } of document.overviews) {
    const told = textOfPaper({ paper: lines.map(lineOf), source: document.source });
    if (told) checkSums(told, report);
  }
}
const lineOf = (text: string): SourceLine => ({ text, indent: null, blankBefore: false, marks: [], hint: null, table: null, start: 0 });

/** The numbers of what is no regulation. */
export function checkSums(checked: CheckedText, report: Report): void {
  const told = withoutRepeats(report);
  for (const check of [checkTotals, checkShares, checkTables, checkEachOf, checkCounts, checkAnnounced, checkEnumerations, checkPlainSums]) check(checked, told);
}
