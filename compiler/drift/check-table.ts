/** A comparison table against the text that it amends and the text that the amendment yields. */
import { compareVersions, foldedKey } from '../compare/index.ts';
import { contentOf, similarity } from '../compare/similarity.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { PlaceFinder } from '../import/table-places.ts';
import { restoreLines } from '../import/table-merge.ts';
import type { ComparisonTable } from '../import/table.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isHeading, isProvision, printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { changedLineLeftOut, compareWhole, comparePart, leftOut, overlap, placeOfExcerpt, type Disagreement } from './differences.ts';
import { isGone } from './row-kinds.ts';
import { sourceOfRow, sourcesOf } from './table-sources.ts';

/** Places of the rows of a table, in its order. */
export class RowPlaces {
  readonly #table: ComparisonTable;
  readonly #finders: readonly { readonly source: Source; readonly finder: PlaceFinder }[];

  constructor(table: ComparisonTable) {
    this.#table = table;
    this.#finders = sourcesOf(table).map((source) => ({ source, finder: new PlaceFinder(source.text) }));
  }

  /** The first words of a cell. */
  of(row: ReadRow, column: 'amended' | 'current'): Label {
    const lines = row.printed[column];
    return this.#find((lines[0]?.text ?? row.printed.label).slice(0, 60), sourceOfRow(this.#table, row));
  }

  /** Words of the table, behind those looked up before where they stand there. */
  words(words: string): Label {
    return this.#find(words, this.#table.source);
  }

  /** In one file, and where they do not stand there in the others. */
  #find(words: string, first: Source): Label {
    const order = this.#finders.length === 1 ? this.#finders : [...this.#finders].sort((a, b) => Number(b.source === first) - Number(a.source === first));
    for (const { source, finder } of order) {
      const span = finder.find(words);
      if (span) return { source, span };
    }
    return { source: first, span: { start: 0, end: 0 } };
  }
}

/** Place of an element of a version: its number and first words. */
export const placeOfElement = (version: RegulationVersion, element: Element): Label => version.origins.get(element.id)?.label ?? { source: version.source, span: { start: 0, end: 0 } };

/** The words of a provision that a disagreement shows; the beginning of the provision where it shows none. */
export const placeOfWordsIn = (version: RegulationVersion, element: Element, shown: string): Label => placeOfExcerpt(version, element, shown) ?? placeOfElement(version, element);

/** 附表一 is not 附件一. */
const key = (e: Element): string => `${isProvision(e) ? 'provision' : e.level} ${e.number === null || e.level === 'annex' ? foldedKey(e.marker) : String(e.number)}`;

/** The element of a text with the level and number of another; of the sections that every chapter counts anew, the one most like it. */
export function twinOf(version: RegulationVersion, element: Element): Element | null {
  const twins = version.text.body.filter((e) => key(e) === key(element));
  if (twins.length < 2 || !isHeading(element)) return twins[0] ?? null;
  const words = foldedKey(element.text);
  return twins.reduce((best, e) => (overlap(foldedKey(e.text), words) > overlap(foldedKey(best.text), words) ? e : best));
}

/** The element at the place of another one in a whole text: a section of the same chapter. */
export function twinIn(version: RegulationVersion, element: Element, whole: RegulationVersion): Element | null {
  if (!isHeading(element)) return twinOf(version, element);
  const path = headingPath(whole, element);
  return version.text.body.find((e) => key(e) === key(element) && headingPath(version, e) === path) ?? null;
}

const RANKS: readonly Element['level'][] = ['part', 'chapter', 'section'];
/** 第二章第一節 */
function headingPath({ text }: RegulationVersion, element: Element): string {
  const above = text.body.slice(0, text.body.indexOf(element)).filter(isHeading);
  const path = [key(element)];
  for (let rank = RANKS.indexOf(element.level), i = above.length - 1; i >= 0; i--) {
    if (RANKS.indexOf(above[i]!.level) >= rank) continue;
    rank = RANKS.indexOf(above[i]!.level);
    path.unshift(key(above[i]!));
  }
  return path.join('/');
}

const note = (place: Label, zh: string, en: string): Label => ({ ...place, note: { zh, en } });

/** A text in force that is so much like an amended one is what that amends. */
const ALIKE = 0.6;
const excerptOf = (element: Element): string => `${printedLines({ ...element, marker: '', gap: '' }).join('').trim().slice(0, 14)}…`;

/** Current cells against the regulation; an empty one where the amended cell rewords a provision in force. `draft` is the full draft, where there is one. */
export function checkCurrentCells(table: ComparisonTable, base: RegulationVersion, draft: RegulationVersion | null, report: Report): void {
  const places = new RowPlaces(table);
  const currents = new Set(table.rows.flatMap(({ current }) => (current ? [key(current)] : [])));
  // where no row moves, what stands in force under a number has to be shown
  const moves = table.rows.some(({ amended, current }) => amended !== null && current !== null && key(amended) !== key(current));
  for (const row of table.rows) {
    const { current } = row;
    if (!current) {
      const left = row.amended && !row.names && isProvision(row.amended) && !currents.has(key(row.amended)) ? twinOf(base, row.amended) : null;
      if (left && (!moves || similarity(contentOf(left), contentOf(row.amended!)) >= ALIKE)) report(diagnose('FG6032', { provision: labelOf(left, base.text.style), cell: '', base: excerptOf(left) }, places.of(row, 'amended'), { related: [note(placeOfElement(base, left), '現行法規', 'the regulation')] }));
      continue;
    }
    const label = labelOf(current, base.text.style);
    const twin = twinOf(base, current);
    if (!twin) {
      report(diagnose('FG6032', { provision: label, cell: '', base: null }, places.of(row, 'current')));
      continue;
    }
    const cell = restoreLines(current, twin);
    const drafted = draft && row.amended && !row.deletedMark ? twinOf(draft, row.amended) : null;
    if (isRemark(cell)) continue;
    const found = comparePart(cell, twin) ?? (row.amended && !row.deletedMark ? leftOut(cell, row.amended, twin) : null) ?? (drafted && changedLineLeftOut(cell, twin, drafted));
    if (found) report(diagnose('FG6032', { provision: label, cell: found.here, base: found.there }, places.of(row, 'current'), { related: [note(placeOfWordsIn(base, twin, found.there), '現行法規', 'the regulation')] }));
  }
}

/** （漏列）, （從略）: a remark of the writer in the place of the words. */
const isRemark = (element: Element): boolean => /^[（(【](?!刪除|本[條點]刪除|無|空白)[\u4e00-\u9fff]{2,6}[)）】]$/.test(element.children.flatMap(printedLines).join('').trim());

/** Numbers of the amended column that stand in two rows. */
export function checkRowsTwice(table: ComparisonTable, report: Report): void {
  const places = new RowPlaces(table);
  const firstOf = new Map<string, Label>();
  for (const row of table.rows) {
    const { amended, current } = row;
    const kept = current && isGone(row) ? table.rows.find((other) => other !== row && other.current !== null && other.amended !== null && !other.deletedMark && key(other.current) === key(current)) : undefined;
    // what is divided has two rows, but none of them deletes it
    if (kept && current!.level !== 'section') report(diagnose('FG6036', { printed: current!.marker, where: 'table' }, places.of(row, 'current'), { related: [note(places.of(kept, 'current'), '第一次在這裡', 'the first one')] }));
    if (!amended || row.names) continue;
    const place = places.of(row, 'amended');
    const first = firstOf.get(key(amended));
    // every chapter counts its sections anew
    if (first && amended.level !== 'section') report(diagnose('FG6036', { printed: amended.marker, where: 'table' }, place, { related: [note(first, '第一次在這裡', 'the first one')] }));
    firstOf.set(key(amended), place);
  }
}

/** Amended cells against another text of what comes out; `base` is the text in force, where it is known. */
export function checkAmendedCells(table: ComparisonTable, after: RegulationVersion, base: RegulationVersion | null, against: 'amendment' | 'draft', report: Report): void {
  const places = new RowPlaces(table);
  for (const row of table.rows) {
    const { amended } = row;
    if (!amended || row.names) continue;
    const place = places.of(row, 'amended');
    const twin = twinOf(after, amended);
    const label = labelOf(amended, after.text.style);
    if (!twin) {
      if (against === 'draft') report(diagnose('FG6035', { provision: label, extra: false }, place, { related: [note(placeOfWords(after.text.title, [after.source]), '草案全文沒有這一條（點）', 'not in the draft')] }));
      continue;
    }
    const cell = restoreLines(amended, twin);
    const inForce = base && row.current ? twinOf(base, row.current) : null;
    const found = row.deletedMark ? null : (comparePart(cell, twin) ?? (row.current ? leftOut(cell, row.current, twin) : null) ?? (inForce && changedLineLeftOut(cell, twin, inForce)));
    if (found) report(cellDiffers(label, found, against, place, placeOfWordsIn(after, twin, found.there)));
  }
}

/** Provisions that the table deletes and the draft still prints. One that closes up has taken the number of another: its words are others. */
export function checkDeletedRows(table: ComparisonTable, draft: RegulationVersion, report: Report): void {
  const places = new RowPlaces(table);
  for (const row of table.rows) {
    const { current } = row;
    if (!current || row.names || !isGone(row)) continue;
    const twin = twinOf(draft, current);
    if (!twin || compareWhole(current, twin) !== null) continue;
    report(diagnose('FG6035', { provision: labelOf(current, draft.text.style), extra: true }, placeOfElement(draft, twin), { related: [note(places.of(row, 'current'), '對照表刪除這一條（點）', 'deleted by the table')] }));
  }
}

const cellDiffers = (provision: string, { here, there }: Disagreement, against: 'amendment' | 'draft', place: Label, other: Label) =>
  diagnose('FG6033', { provision, cell: here, other: there, against }, place, { related: [against === 'draft' ? note(other, '修正草案全文', 'the draft') : note(other, '修正案', 'the amendment')] });

/** Rows that the amendment has and the table lacks, and the other way round. */
export function checkRowsOfTable(table: ComparisonTable, before: RegulationVersion, after: RegulationVersion, changes: readonly { current: Element | null; amended: Element | null }[], report: Report): void {
  const shown = (current: Element | null, amended: Element | null): string => `${current ? key(current) : ''}→${amended ? key(amended) : ''}`;
  const places = new RowPlaces(table);
  const inTable = new Set(table.rows.flatMap((row) => (row.names ? [] : [shown(row.current, row.deletedMark ? row.current : row.amended)])));
  // a number may be that of one provision before and of another after: 5 → 6 says nothing of what becomes of 6
  const keysOf = (elements: readonly (Element | null)[]): Set<string> => new Set(elements.flatMap((e) => (e ? [key(e)] : [])));
  const [amendedKeys, currentKeys] = [keysOf(table.rows.map((row) => (row.deletedMark ? row.current : row.amended))), keysOf(table.rows.map((row) => row.current))];
  const wanted = new Set(changes.map(({ current, amended }) => shown(current, amended)));
  for (const { current, amended } of changes) {
    const element = (amended ?? current)!;
    // a section that came into another chapter prints nothing else
    const change = current && amended ? compareWhole(amended, current) : null;
    if (current && amended && current.marker === amended.marker && change === null) continue;
    if (inTable.has(shown(current, amended)) || (amended ? amendedKeys : currentKeys).has(key(element))) continue;
    const version = amended ? after : before;
    report(diagnose('FG6030', { provision: labelOf(element, version.text.style) }, { source: table.source, span: { start: 0, end: Math.min(1, table.source.text.length) } }, { related: [note(change ? placeOfWordsIn(version, element, change.here) : placeOfElement(version, element), '修正在這裡', 'the change is here'), ...(change ? [note(placeOfWordsIn(before, current!, change.there), '現行法規', 'the regulation')] : [])] }));
  }
  for (const row of table.rows) {
    const element = row.amended ?? row.current;
    if (!element || row.names) continue;
    const isWanted = wanted.has(shown(row.current, row.deletedMark ? row.current : row.amended)) || changes.some(({ current, amended }) => [current, amended].some((e) => e !== null && key(e) === key(element)));
    // a full-text table prints unchanged provisions too
    const isUnchanged = row.amended !== null && row.current !== null && compareWhole(row.amended, row.current) === null && row.amended.marker === row.current.marker;
    if (!isWanted && !isUnchanged) report(diagnose('FG6031', { provision: labelOf(element, after.text.style) }, places.of(row, row.amended ? 'amended' : 'current')));
  }
}

/** What an amendment changes, row by row. */
export const changesBetween = (before: RegulationVersion, after: RegulationVersion, alignment?: Parameters<typeof compareVersions>[2]['alignment']): { current: Element | null; amended: Element | null }[] =>
  compareVersions(before.text, after.text, { profile: 'official', undrafted: true, ...(alignment ? { alignment } : {}) }).rows.filter((row) => row.kind !== 'title').map((row) => ({ current: row.currentElement, amended: row.amendedElement }));
