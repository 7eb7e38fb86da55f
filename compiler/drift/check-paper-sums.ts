/** Sums, shares and tables inside of papers: 應出席二十一人，實際出席十六人，請假五人; the estimate of a memo. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { readStructure } from '../import/structure.ts';
import type { Element } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { importedVersion, placeOfWords } from './imported-version.ts';
import type { CheckedText } from './text/checked-text.ts';
import { checkShares } from './text/shares.ts';
import { checkTables } from './text/tables.ts';
import { checkTotals } from './text/totals.ts';

/** What a paper says of its own numbers: its lines are read like those of a text, those in front of it as paragraphs. */
export function checkPaperSums({ paper, source }: ReadDocument, report: Report): void {
  const { regulation, notes } = paper.length === 0 ? { regulation: null, notes: [] } : readStructure(paper.map((line) => (line.marks.length > 0 ? { ...line, marks: [] } : line)));
  const [first] = regulation?.body ?? [];
  if (!regulation || !first) return;
  const heads = notes.map((text, i): Element => ({ ...first, id: `${first.id}-note-${i}`, level: 'paragraph', number: null, marker: '', gap: '', text, children: [] }));
  const version = importedVersion({ ...regulation, body: [...heads, ...regulation.body], alias: 'paper', version: '1' }, source);
  const checked: CheckedText = { version, others: new Map(), historyPlace: (index) => placeOfWords(regulation.history[index]!, [source]) };
  for (const check of [checkTotals, checkShares, checkTables]) check(checked, report);
}
