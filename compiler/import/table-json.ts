/** A comparison table as it was read, in the form of `fagui compare --format json`. */
import type { ComparisonJson, CellJson, RowJson } from '../compare/json.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isHeading, isProvision, type Element } from '../model/regulation.ts';
import type { SourceLine } from './lines.ts';
import type { ComparisonTable } from './table.ts';
import { underlinesOf } from './nest.ts';
import { wordsOf } from './table-lines.ts';
import { sameWords } from './table-merge.ts';
import type { ReadRow } from './table-rows.ts';

function cellJson(lines: readonly SourceLine[]): CellJson {
  const underlined: [number, number][] = [];
  let at = 0;
  for (const line of lines) {
    for (const [start, end] of underlinesOf(line)) underlined.push([at + start, at + end]);
    at += wordsOf([line]).length + 1;
  }
  return { text: wordsOf(lines), underlined };
}

/** The rows as printed, each with what it does. An empty cell is null. */
export function tableToJson(table: ComparisonTable): ComparisonJson {
  const style = table.rows.some(({ amended, current }) => [amended, current].some((e) => e?.level === 'article')) ? '條' : '點';
  const label = (e: Element | null): string | null => (e && !isHeading(e) ? labelOf(e, style) : null);
  const rows = table.rows.map((row): RowJson => ({
    kind: kindOf(row), provision: label(row.amended), formerProvision: label(row.current),
    amended: row.amended || row.names || row.deletedMark ? cellJson(row.printed.amended) : null,
    current: row.current || row.names ? cellJson(row.printed.current) : null,
    explanation: cellJson([...(row.printed.shared ?? []), ...row.printed.explanation]),
  }));
  const [amended = '修正規定', current = '現行規定'] = table.headers;
  return { title: table.title.printed, headers: [amended, current, '說明'], profile: 'amended-only', rows };
}

function kindOf({ names, amended, current, deletedMark }: ReadRow): RowJson['kind'] {
  if (names) return 'title';
  const either = amended ?? current;
  if (either && isHeading(either)) return 'heading';
  if (!amended || deletedMark) return 'deleted';
  if (!current) return 'added';
  const sameNumber = !isProvision(amended) || String(amended.number) === String(current.number);
  const same = sameWords(amended, current);
  return sameNumber ? (same ? 'unchanged' : 'amended') : same ? 'renumbered' : 'renumberedAmended';
}
