/** The regulation that a table amends: the one given, or one made of the table's current column. */
import { contentOf, similarity } from '../compare/similarity.ts';
import { assignIds } from '../model/ids.ts';
import { reprintMarker } from '../model/reprint-marker.ts';
import { isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { withHeadingsOf } from './table-capital-headings.ts';
import { closingOf, type Closing } from './table-closing.ts';
import { hasEllipsis, isPartial, joinElements, keyOf as wordsOf, mergePartial, restoreEllipses, restoreLines } from './table-merge.ts';
import type { ReadRow } from './table-rows.ts';

/** A row with the element of the base that it is about and the whole element after the amendment. */
export interface PlacedRow {
  readonly row: ReadRow;
  readonly base: Element | null;
  readonly next: Element | null;
  /** The cells show only a part of the provision. */
  readonly partial: boolean;
}

const keyOf = (e: Element): string => `${e.level === 'article' || e.level === 'point' ? 'provision' : e.level} ${e.number === null ? e.marker : String(e.number)}`;

/** Rows about one provision become one: its 款 may stand in several. A row that repeats another stays: its number stands twice. */
export function joinRowsOfOneProvision(rows: readonly ReadRow[]): ReadRow[] {
  const out: ReadRow[] = [];
  for (const row of rows) {
    const at = row.current && row.amended ? out.findIndex((other) => other.current !== null && other.amended !== null && keyOf(other.current) === keyOf(row.current!) && keyOf(other.amended) === keyOf(row.amended!) && wordsOf(other.amended) !== wordsOf(row.amended!)) : -1;
    const before = out[at];
    if (!before) out.push(row);
    else out[at] = { ...before, amended: joinElements(before.amended!, row.amended!), current: joinElements(before.current!, row.current!), explanation: [...before.explanation, ...row.explanation] };
  }
  return out;
}

/** 二、… with its new （三） beside an empty cell: the provision exists, and the new 款 joins it. */
const addsInside = (row: ReadRow): boolean => {
  if (row.current !== null || row.amended === null || !isProvision(row.amended)) return false;
  const first = row.amended.children.flatMap((e) => (e.number ? [e] : e.children)).find((e) => e.number !== null);
  return hasEllipsis(row.amended) || (first?.number?.[0] ?? 1) > 1;
};

/** What is known of such a provision: its number and opening words. */
function stub(element: Element): Element {
  const [first] = element.children;
  return { ...element, children: first ? [{ ...first, children: [], handMarks: [] }] : [] };
}

const withoutMarks = (element: Element): Element => ({ ...element, handMarks: [], children: element.children.map(withoutMarks) });

export interface MadeBase {
  readonly body: readonly Element[];
  /** Provisions of which the table shows only the opening words. */
  readonly stubs: readonly Element[];
}

/** The current column as the body of a regulation: its provisions in the order of the rows. */
export function baseOfRows(rows: readonly ReadRow[]): MadeBase {
  const stubs = rows.filter(addsInside).map((row) => stub(row.amended!));
  const kept = new Map<string, Element>();
  for (const row of rows) {
    const element = row.current ?? (addsInside(row) ? stub(row.amended!) : null);
    if (element && !kept.has(keyOf(element))) kept.set(keyOf(element), withoutMarks(element));
  }
  return { body: assignIds([...kept.values()]), stubs };
}

/** Finds what each row is about. `missing` are rows whose current cell names no element of the base; `isWhole`: the base holds more than the rows show. */
export function placeRows(printed: readonly ReadRow[], base: RegulationText, isWhole = true): { placed: PlacedRow[]; missing: ReadRow[]; closing: Closing | null } {
  const rows = withHeadingsOf(printed, base.body);
  const closing = closingOf(rows, isWhole ? base : null, (row) => !addsInside(row));
  const taken = new Set(closing?.numbers.values());
  // a number that the provisions before it leave when they close up is free for a new one
  const isFree = (element: Element): boolean => closing !== null && element.number?.length === 1 && !taken.has(element.number[0]!);
  const byKey = new Map<string, Element>();
  for (const element of base.body) if (!byKey.has(keyOf(element))) byKey.set(keyOf(element), element);
  const missing: ReadRow[] = [];
  const moved = new Set(rows.flatMap((row) => (row.current && row.amended && keyOf(row.current) !== keyOf(row.amended) ? [keyOf(row.current)] : [])));
  const placed = rows.map((row): PlacedRow => {
    const named = row.current ?? (row.amended && (addsInside(row) || (!moved.has(keyOf(row.amended)) && !isFree(row.amended))) ? row.amended : null);
    const found = named ? (byKey.get(keyOf(named)) ?? null) : null;
    if (row.current && !found) missing.push(row);
    if (!found || !row.amended) return { row, base: found, next: row.amended, partial: false };
    const restored = (element: Element): Element => restoreLines(restoreEllipses(element, found), found);
    const [amended, current] = [restored(row.amended), row.current && restored(row.current)];
    const partial = addsInside(row) || row.steps.length > 0 || hasEllipsis(row.amended) || (row.current !== null && hasEllipsis(row.current)) || isPartial(found, current, amended);
    const next = partial ? mergePartial(found, current, amended) : { ...amended, id: found.id };
    // a label in a column of its own is spelled as the column wants it
    const isLabelled = row.printed.label !== '' && next.number !== null && found.number !== null;
    return { row, base: found, next: isLabelled ? { ...next, marker: String(next.number) === String(found.number) ? found.marker : reprintMarker(found.marker, next.number!), gap: found.gap } : next, partial };
  });
  return { placed: settleClaims(placed), missing, closing };
}

/** How strong a row's claim on an element of the base is, where several rows print the same one: words that went elsewhere, a number that stays empty. */
function claimOf({ row, base, next }: PlacedRow): number {
  if (row.deletedMark) return 4;
  if (!next) return 0;
  return String(next.number) === String(base!.number) ? 3 : 1 + similarity(contentOf(base!), contentOf(next));
}

/** One row for each element: the others add what they print, or say again that it is gone. */
function settleClaims(placed: readonly PlacedRow[]): PlacedRow[] {
  const best = new Map<Element, PlacedRow>();
  for (const row of placed) {
    const other = row.base && best.get(row.base);
    if (row.base && (!other || claimOf(row) > claimOf(other))) best.set(row.base, row);
  }
  return placed.map((row) => (row.base && best.get(row.base) !== row ? { ...row, base: null, next: row.row.amended, partial: false } : row));
}
