/** Sums, shares and tables inside of papers: 應出席二十一人，實際出席十六人，請假五人; the estimate of a memo. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { SourceLine } from '../import/lines.ts';
import { readStructure } from '../import/structure.ts';
import type { Element } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { importedVersion, placeOfWords } from './imported-version.ts';
import type { CheckedText } from './text/checked-text.ts';
import { checkShares } from './text/shares.ts';
import { checkTables } from './text/tables.ts';
import { checkTotals } from './text/totals.ts';

const NO_WORDS: Element = { id: '', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [] };
const lineOf = ({ text, table }: SourceLine, i: number): Element => ({ ...NO_WORDS, id: `line-${i}`, level: table ? 'table' : 'paragraph', text, cells: table });

/** What a paper says of its own numbers: its lines are read like those of a text, those in front of it as paragraphs. */
export function checkPaperSums({ paper, source }: ReadDocument, report: Report): void {
  if (paper.length === 0) return;
  const { regulation, notes } = readStructure(paper.map((line) => (line.marks.length > 0 ? { ...line, marks: [] } : line)));
  const body = regulation.body.length === 0 ? paper.map(lineOf) : [...notes.map((text, i) => ({ ...NO_WORDS, id: `note-${i}`, text })), ...regulation.body];
  const version = importedVersion({ ...regulation, body, alias: 'paper', version: '1' }, source);
  const checked: CheckedText = { version, others: new Map(), historyPlace: (index) => placeOfWords(regulation.history[index]!, [source]) };
  for (const check of [checkTotals, checkShares, checkTables]) check(checked, report);
}
