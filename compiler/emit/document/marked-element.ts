/** Two versions of a body merged into one: every element of the amended version in its order, deleted ones where they stood. */
import type { Element } from '../../model/regulation.ts';
import { addedRuns, deletedRuns, markChanges, type Difference } from './marked-text.ts';
import { addedTable, deletedTable, markedTables } from './marked-table.ts';
import { standsAlone } from '../../model/captions.ts';
import { headText, type StyledElement } from './styled-element.ts';
import type { Table } from './model.ts';

export interface Pairing {
  readonly difference: Difference;
  /** By id of the amended element. */
  readonly currentById: ReadonlyMap<string, Element>;
}

interface Merge extends Pairing {
  /** Ids of current elements that the amended version continues, wherever it does. */
  readonly continued: ReadonlySet<string>;
}

const styled = (element: Element, runs: (text: string) => StyledElement['text'], table: Table | null, children: readonly StyledElement[]): StyledElement => ({
  level: element.level, marker: element.marker + element.gap, head: runs(headText(element)), headAlone: standsAlone(element), text: runs(element.text), table, children,
});

/** A deleted element; what lived on elsewhere is not struck, because it is printed there. */
function deleted(element: Element, merge: Merge): StyledElement {
  const children = element.children.filter((child) => !merge.continued.has(child.id)).map((child) => deleted(child, merge));
  return styled(element, deletedRuns, element.cells && deletedTable(element.cells), children);
}

/** One amended element. A table whose shape changed is printed twice, the old one struck: hence a list. */
function marked(element: Element, merge: Merge): StyledElement[] {
  const current = merge.currentById.get(element.id);
  const children = mergeLists(current?.children ?? [], element.children, merge);
  if (!current) return [styled(element, addedRuns, element.cells && addedTable(element.cells), children)];
  if (element.cells) {
    const tables = markedTables(current.cells ?? [], element.cells, merge.difference);
    return tables.map((table, index) => styled(element, addedRuns, table, index === tables.length - 1 ? children : []));
  }
  return [{
    ...styled(element, addedRuns, null, children),
    head: markChanges(headText(current), headText(element), merge.difference),
    text: markChanges(current.text, element.text, merge.difference),
  }];
}

/** Deleted siblings by the surviving sibling that they stood behind ("" for those before the first). */
function deletedBehind(current: readonly Element[], amended: readonly Element[], merge: Merge): Map<string, Element[]> {
  const amendedOf = new Map<string, string>();
  for (const element of amended) {
    const from = merge.currentById.get(element.id);
    if (from) amendedOf.set(from.id, element.id);
  }
  const behind = new Map<string, Element[]>();
  let anchor = '';
  for (const element of current) {
    anchor = amendedOf.get(element.id) ?? anchor;
    if (!merge.continued.has(element.id)) behind.set(anchor, [...(behind.get(anchor) ?? []), element]);
  }
  return behind;
}

function mergeLists(current: readonly Element[], amended: readonly Element[], merge: Merge): StyledElement[] {
  const behind = deletedBehind(current, amended, merge);
  const struck = (anchor: string): StyledElement[] => (behind.get(anchor) ?? []).map((element) => deleted(element, merge));
  return [...struck(''), ...amended.flatMap((element) => [...marked(element, merge), ...struck(element.id)])];
}

function continuedIds(body: readonly Element[], pairing: Pairing, ids = new Set<string>()): Set<string> {
  for (const element of body) {
    const current = pairing.currentById.get(element.id);
    if (current) ids.add(current.id);
    continuedIds(element.children, pairing, ids);
  }
  return ids;
}

/** The merged body, ready to be arranged into lines. */
export function markedBody(current: readonly Element[], amended: readonly Element[], pairing: Pairing): StyledElement[] {
  return mergeLists(current, amended, { ...pairing, continued: continuedIds(amended, pairing) });
}
