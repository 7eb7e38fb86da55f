/** Rows 貳、申請 among rows 三、…: headings of a text whose points count on over them, as `capital-headings.ts` finds them in a whole text. */
import { isCapital, readCapitalHeading, readProvisionMarker, type MarkerReading } from '../../lang/markers.ts';
import { isHeading, isProvision, type Element } from '../model/regulation.ts';
import type { SourceLine } from './lines.ts';

type Cells = { readonly amended: readonly SourceLine[]; readonly current: readonly SourceLine[] };

const numberOf = (line: SourceLine | undefined): MarkerReading | null => (!line || line.table ? null : (line.marker ?? readProvisionMarker(line.text)));
const isPart = (marker: MarkerReading | null): boolean => marker !== null && isCapital(marker.text);

/** A cell that begins with a heading: nothing else, or points below it. */
function isHeadingCell([first, second]: readonly SourceLine[]): boolean {
  return !first!.table && readCapitalHeading(first!.text) !== null && (!second || numberOf(second)?.style === 'cjk');
}

/** Do the points of a column begin anew: is a number there twice, or 一、 behind 貳、? `countsOn`: another one stands behind 貳、 or a later part. */
function readColumn(cells: readonly (readonly SourceLine[])[]): { readonly countsOn: boolean; readonly restarts: boolean } {
  const seen = new Set<string>();
  let isLater = false;
  let countsOn = false;
  for (const cell of cells) {
    const opening = numberOf(cell[0]);
    isLater ||= isPart(opening) && (opening?.number?.[0] ?? 0) > 1;
    for (const line of opening && isPart(opening) ? cell.slice(1) : cell.slice(0, 1)) {
      const marker = numberOf(line);
      if (marker?.style !== 'cjk' || isPart(marker)) continue;
      const number = String(marker.number);
      if (seen.has(number) || (isLater && number === '1')) return { countsOn, restarts: true };
      seen.add(number);
      countsOn ||= isLater;
    }
  }
  return { countsOn, restarts: false };
}

/** The rows with their headings marked as such. */
export function withCapitalHeadings<R extends Cells>(rows: readonly R[]): readonly R[] {
  const columns = [rows.map((row) => row.amended), rows.map((row) => row.current)].map((cells) => cells.filter((cell) => cell.length > 0));
  const parts = columns.flat().filter((cell) => isPart(numberOf(cell[0])));
  if (parts.length === 0 || !parts.every(isHeadingCell)) return rows;
  const read = columns.map(readColumn);
  if (read.some(({ restarts }) => restarts) || !read.some(({ countsOn }) => countsOn)) return rows;
  const marked = (cell: readonly SourceLine[]): readonly SourceLine[] =>
    cell.map((line, i) => (i === 0 && isPart(numberOf(line)) ? { ...line, marker: readCapitalHeading(line.text)! } : line));
  return rows.map((row) => ({ ...row, amended: marked(row.amended), current: marked(row.current) }));
}

/** 貳、申請 as the heading that it is in a regulation with such headings; anything else as it is. */
function asHeading<E extends Element | null>(element: E): E {
  const [words, ...rest] = element?.children ?? [];
  if (!element || !isProvision(element) || !isCapital(element.marker) || element.caption !== null || rest.length > 0 || words?.level !== 'paragraph' || words.children.length > 0) return element;
  return readCapitalHeading(element.marker + words.text) ? { ...element, level: 'chapter', text: words.text, handMarks: words.handMarks, children: [] } : element;
}

/** The rows of a table about a regulation with headings 壹、: by themselves rows 貳、 and 參、 look like points. */
export const withHeadingsOf = <R extends { readonly amended: Element | null; readonly current: Element | null }>(rows: readonly R[], body: readonly Element[]): readonly R[] =>
  body.some((element) => isHeading(element) && isCapital(element.marker)) ? rows.map((row) => ({ ...row, amended: asHeading(row.amended), current: asHeading(row.current) })) : rows;
