/** Rows of a comparison table → the operations of a 修正案. */
import type { AddressStep } from '../../lang/ast.ts';
import { bodySteps, printedName, showSteps } from '../amend/addresses.ts';
import { sameElement } from '../amend/equality.ts';
import { innerChanges } from '../amend/inner.ts';
import { annexName } from '../consolidate/renumber.ts';
import { isProvision, type Element, type RegulationText } from '../model/regulation.ts';
import { hasCapitalHeadings } from '../resolve/find-element.ts';
import type { PlacedRow } from './table-base.ts';
import type { Closing } from './table-closing.ts';

export interface TableOperation {
  readonly head: string;
  /** The element to print under the head, and what it was. */
  readonly element: Element | null;
  readonly former: Element | null;
  readonly explanation: readonly string[];
}

export interface RowOperations {
  readonly placed: PlacedRow;
  readonly operations: readonly TableOperation[];
}

const STOCK = /^[\s　]*(?:[一1１][、.．)）][\s　]*)?(?:(?:本[條點編章節]|本附[件表錄圖註])(?:新增|增訂|刪除|未修正)|(?:條|點|附[件表錄圖])次(?:變更|調整|遞移|順移|往前遞移)(?:，內容未修正)?)[。；]?$/;
/** Words that every table derives anew: 本點新增, 點次變更. */
export const isStock = (statement: string): boolean => STOCK.test(statement);

/** The operations of every row; `whole` restates changed provisions as a whole. */
export function operationsOf(rows: readonly PlacedRow[], base: RegulationText, closing: Closing | null, whole: (row: PlacedRow) => boolean): RowOperations[] {
  const out = rows.map((placed) => ({ placed, operations: rowOperations(placed, base, closing?.kind === 'gaps', whole(placed)) }));
  if (closing?.kind !== 'moves') return out;
  const moves = silentMoves(rows, base, closing);
  const at = out.findIndex(({ placed }) => placed.base && !placed.next);
  return out.map((row, i) => (i === at ? { ...row, operations: [...row.operations, ...moves] } : row));
}

/** Provisions without a row whose numbers change all the same. */
function silentMoves(rows: readonly PlacedRow[], base: RegulationText, { numbers }: Closing): TableOperation[] {
  const shown = new Set(rows.map((row) => row.base));
  return base.body.flatMap((former) => {
    const next = isProvision(former) && !shown.has(former) && former.number ? numbers.get(former.number[0]!) : undefined;
    if (next === undefined || next === former.number![0]) return [];
    return [{ head: `${addressIn(base, former)} 移列 ${ownAddress(base, { ...former, number: [next] })}`, element: null, former, explanation: [] }];
  });
}

function rowOperations(placed: PlacedRow, base: RegulationText, closing: boolean, whole: boolean): TableOperation[] {
  const { row, base: former, next } = placed;
  const explanation = row.explanation.filter((statement) => !isStock(statement));
  if (row.names) return [{ head: `更名`, element: titleElement(row.names[0]), former: null, explanation }];
  if (former && (!next || row.deletedMark)) {
    const tail = row.deletedMark ? ' 保留' : closing && isProvision(former) ? ' 遞補' : '';
    return [{ head: `${addressIn(base, former)} 刪除${tail}`, element: null, former, explanation }];
  }
  if (!next) return [];
  if (!former) return [{ head: `${ownAddress(base, next)} 增訂`, element: next, former: null, explanation }];
  return changeOperations(placed, base, closing, whole, explanation);
}

function changeOperations({ base: old, next: amended, partial }: PlacedRow, base: RegulationText, closing: boolean, whole: boolean, explanation: readonly string[]): TableOperation[] {
  const [former, next] = [old!, amended!];
  const isAnnex = former.level === 'annex';
  const moves = isAnnex ? annexName(former) !== annexName(next) : String(former.number) !== String(next.number);
  const moved = moves ? { ...former, number: next.number, marker: next.marker, gap: next.gap } : former;
  const changed = !sameElement({ ...moved, marker: next.marker }, next);
  const inner = changed && !whole && !moves && isProvision(former) && (partial || base.style === '點') ? innerOperations(base, former, next) : null;
  const restated = inner ?? (changed ? [{ head: `${addressIn(base, former)} 修正`, element: next, former }] : []);
  const isExplained = closing && !changed && explanation.length === 0;
  const move = moves && (!closing || isAnnex) || (moves && !changed && !isExplained) ? [{ head: `${addressIn(base, former)} 移列 ${ownAddress(base, next)}`, element: null, former }] : [];
  return [...move, ...restated].map((operation, i, all) => ({ ...operation, explanation: i === all.length - 1 ? explanation : [] }));
}

/** The 款 that changed alone; null where hand marks stand in words that did not change, or the provision is better restated. */
function innerOperations(base: RegulationText, former: Element, next: Element): Omit<TableOperation, 'explanation'>[] | null {
  const steps = bodySteps(base, former);
  const changes = steps && innerChanges(base, former, { ...next, marker: former.marker }, steps);
  if (!changes) return null;
  const restated = changes.flatMap((c) => (c.element ? [c.element] : []));
  if (countMarks(next) !== restated.reduce((sum, e) => sum + countMarks(e), 0)) return null;
  return changes.map((c) => ({ head: `${showSteps(c.steps, base.style)} ${c.verb}`, element: c.element, former: c.former }));
}

/** Underlines in an element and under it. */
export const countMarks = (e: Element): number => e.handMarks.length + e.children.reduce((sum, child) => sum + countMarks(child), 0);

const addressIn = (base: RegulationText, element: Element): string => showSteps(bodySteps(base, element) ?? ownSteps(base, element), base.style);
const ownAddress = (base: RegulationText, element: Element): string => showSteps(ownSteps(base, element), base.style);

function ownSteps(base: RegulationText, element: Element): AddressStep[] {
  const { level, number } = element;
  if (level === 'annex' || !number) return [{ kind: 'annex', text: annexName(element) }];
  if (level === 'part' || level === 'chapter' || level === 'section') return [{ kind: 'heading', level, number, ...(hasCapitalHeadings(base) ? printedName(element) : {}) }];
  return [{ kind: 'provision', number, word: level === 'article' ? '條' : '點' }];
}

const titleElement = (title: string): Element => ({ id: '', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: title, children: [], cells: null, handMarks: [] });
