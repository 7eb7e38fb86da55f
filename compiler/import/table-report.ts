/** What reading a table found, for people: counts, and the cells that need a look. */
import { diagnose, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { labelOf } from '../model/provision-labels.ts';
import type { RegulationText } from '../model/regulation.ts';
import { findingDiagnostics } from './report.ts';
import { countMarks } from './table-operations.ts';
import { keyOf, sameWords } from './table-merge.ts';
import { restoreLines } from './table-merge.ts';
import { PlaceFinder } from './table-places.ts';
import type { ComparisonTable } from './table.ts';
import type { MadeBase, PlacedRow } from './table-base.ts';
import { firstWords, type ReadRow } from './table-rows.ts';

/** Rows by what happens to their provision. */
export interface TableCounts {
  readonly rows: number;
  readonly amended: number;
  readonly added: number;
  readonly deleted: number;
  readonly renumbered: number;
  readonly names: number;
  /** Printed, but nothing of it changes. */
  readonly unchanged: number;
  /** Cells that could not be read. */
  readonly unread: number;
  /** Underlined ranges kept as hand marks. */
  readonly marks: number;
}

export function countRows(table: ComparisonTable, placed: readonly PlacedRow[]): TableCounts {
  const is = { names: 0, added: 0, deleted: 0, renumbered: 0, amended: 0, unchanged: 0 };
  for (const row of placed) is[kindOf(row)]++;
  return { rows: placed.length, ...is, unread: table.unread.length, marks: placed.reduce((sum, r) => sum + (r.next ? countMarks(r.next) : 0), 0) };
}

function kindOf({ row, base, next }: PlacedRow): 'names' | 'added' | 'deleted' | 'renumbered' | 'amended' | 'unchanged' {
  if (row.names) return 'names';
  if (!base) return 'added';
  if (!next || row.deletedMark) return 'deleted';
  if (!sameWords(base, next)) return 'amended';
  return String(base.number) === String(next.number) ? 'unchanged' : 'renumbered';
}

/** Place of a row in its document. */
export const rowPlace = (finder: PlaceFinder, table: ComparisonTable, row: ReadRow): Label => ({ source: table.source, span: finder.find(firstWords(row.printed)) ?? { start: 0, end: 0 } });

export interface TableFindings {
  readonly table: ComparisonTable;
  readonly placed: readonly PlacedRow[];
  readonly missing: readonly ReadRow[];
  readonly base: RegulationText;
  /** The base was made of the table; null where one was given. */
  readonly made: MadeBase | null;
  /** Provisions that the amendment does not yield as the table prints them. */
  readonly inexact: readonly string[];
  readonly restProvisions: number;
}

/** All findings about one table, in its order. */
export function tableDiagnostics(findings: TableFindings): Diagnostic[] {
  const { table, placed, base, made } = findings;
  const finder = new PlaceFinder(table.source.text);
  const start: Label = { source: table.source, span: { start: 0, end: 0 } };
  const counts = countRows(table, placed);
  const out: Diagnostic[] = [diagnose('FG9030', { ...counts, continued: table.continued }, start)];
  out.push(...findingDiagnostics(table.struck, table.source));
  if (table.others.length > 0) out.push(diagnose('FG9040', { count: table.others.length, titles: table.others }, start));
  if (table.title.regulation === '') out.push(diagnose('FG9032', {}, start));
  for (const { column, words } of table.unread) out.push(diagnose('FG9031', { column, text: words }, { source: table.source, span: finder.find(words.slice(0, 40)) ?? start.span }));
  for (const row of placed) out.push(...rowDiagnostics(row, findings, rowPlace(finder, table, row.row)));
  if (made && made.stubs.length > 0) out.push(diagnose('FG9039', { provisions: made.stubs.map((e) => labelOf(e, base.style)) }, start));
  for (const provision of findings.inexact) out.push(diagnose('FG9033', { provision }, start));
  if (findings.restProvisions > 0) out.push(diagnose('FG9038', { count: findings.restProvisions }, start));
  return out;
}

function rowDiagnostics({ row, base: former, next, partial }: PlacedRow, { base, made, missing }: TableFindings, at: Label): Diagnostic[] {
  const out: Diagnostic[] = [];
  if (missing.includes(row)) out.push(diagnose('FG9035', { provision: labelOf(row.current!, base.style) }, at));
  if (!made && !row.current && former && !partial && !row.printed.isNew) out.push(diagnose('FG9034', { provision: labelOf(former, base.style) }, at));
  if (!made && row.current && former && !partial && keyOf(restoreLines(row.current, former)) !== keyOf(former)) out.push(diagnose('FG9037', { provision: labelOf(former, base.style) }, at));
  if (former && next && !row.deletedMark && String(former.number) === String(next.number) && sameWords(former, next)) out.push(diagnose('FG9036', { provision: labelOf(former, base.style) }, at));
  return out;
}
