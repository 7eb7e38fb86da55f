/** Sums, shares and tables inside of papers: 應出席二十一人，實際出席十六人，請假五人; the estimate of a memo. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadDocument } from './documents.ts';
import { textOfPaper } from './paper-text.ts';
import { checkShares } from './text/shares.ts';
import { checkTables } from './text/tables.ts';
import { checkTotals } from './text/totals.ts';

/** What a paper says of its own numbers. */
export function checkPaperSums(document: ReadDocument, report: Report): void {
  const checked = textOfPaper(document);
  if (checked) for (const check of [checkTotals, checkShares, checkTables]) check(checked, report);
}
