/** Struck-out text of drafts: kept or left out, reported either way. */
import { cellWords } from './tables.ts';
import { makeLine, type Finding, type SourceLine } from './lines.ts';

/** Lines without their struck text; a line that was struck whole is gone. */
export function dropStruck(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    if (line.table) return [dropInCells(line)];
    const struck = line.marks.filter((m) => m.kind === 'strike').sort((a, b) => a.start - b.start);
    if (struck.length === 0) return [line];
    let text = '';
    let at = 0;
    for (const mark of struck) {
      text += line.text.slice(at, mark.start);
      at = mark.end;
    }
    const removed = (offset: number): number => struck.reduce((n, m) => n + Math.max(0, Math.min(offset, m.end) - m.start), 0);
    const rest = makeLine(text + line.text.slice(at), {
      ...line, marks: line.marks.filter((m) => m.kind !== 'strike').map((m) => ({ ...m, start: m.start - removed(m.start), end: m.end - removed(m.end) })),
    });
    return rest ? [{ ...rest, indent: line.indent, marker: struck[0]!.start === 0 ? undefined : line.marker }] : [];
  });
}

const hasStruck = (lines: readonly SourceLine[]): boolean => lines.some((line) => line.marks.some((m) => m.kind === 'strike') || hasStruck(line.cells?.flat(2) ?? []));

/** A table without the struck words of its cells. */
function dropInCells(line: SourceLine): SourceLine {
  const { table, cells } = line;
  if (!table || !cells || !hasStruck(cells.flat(2))) return line;
  const kept = cells.map((row) => row.map(dropStruck));
  const words = (y: number, x: number): string => (hasStruck(cells[y]![x]!) ? cellWords(kept[y]![x]!) : table[y]![x]!);
  return { ...line, cells: kept, table: table.map((row, y) => row.map((_, x) => words(y, x))) };
}

/** What is struck out, one finding for each run. */
export const struckFindings = (lines: readonly SourceLine[], dropped: boolean): Finding[] =>
  lines.flatMap((line) => [
    ...line.marks.filter((m) => m.kind === 'strike').map((m) => ({ kind: 'struckText' as const, text: line.text.slice(m.start, m.end), dropped })),
    ...struckFindings(line.cells?.flat(2) ?? [], dropped),
  ]);
