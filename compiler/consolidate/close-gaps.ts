/** 遞補 and 遞移: new numbers for what stands behind deleted and divided elements. */
import { cutAtFirst, listsIn } from '../model/numbered-lists.ts';
import { walk, type Element, type Level, type ProvisionNumber } from '../model/regulation.ts';
import type { AmendmentPlan } from './plan.ts';

/** New numbers by id, at every level: headings, provisions, and the lists under them. */
export function closeGaps(body: readonly Element[], plan: AmendmentPlan): Map<string, ProvisionNumber> {
  const numbers = new Map<string, ProvisionNumber>();
  const byLevel = new Map<Level, Element[]>();
  for (const top of body) {
    if (top.number) byLevel.set(top.level, [...(byLevel.get(top.level) ?? []), top]);
    walk(top, (element) => {
      if (element.level !== 'paragraph') for (const list of listsIn(element)) closeList(list, plan, numbers);
    });
  }
  for (const elements of byLevel.values()) for (const list of cutAtFirst(elements)) closeList(list, plan, numbers);
  return numbers;
}

/**
 * Numbers go down by the elements deleted before them in the list, and up by the parts that a 分列 with 遞移 adds; 之二 becomes 之一 behind a
 * deleted 之一. A number that is kept (保留) moves like any other.
 */
function closeList(list: readonly Element[], plan: AmendmentPlan, numbers: Map<string, ProvisionNumber>): void {
  let main = 0;
  let branch = 0;
  for (const { id, number } of list) {
    const isBranch = number!.length > 1;
    if (!isBranch) branch = 0;
    const isGone = (plan.remove.get(id) ?? plan.relations.absorbed.get(id))?.operation.closing === '遞補';
    if (!isGone && (main !== 0 || branch !== 0)) numbers.set(id, isBranch ? [number![0]! - main, number![1]! - branch, ...number!.slice(2)] : [number![0]! - main]);
    const by = (isGone ? 1 : 0) - partsAdded(id, plan);
    if (isBranch) branch += by;
    else main += by;
  }
}

/** How many elements of the list a 分列 adds behind its first one. */
function partsAdded(id: string, { relations }: AmendmentPlan): number {
  const split = relations.split.get(id);
  return split?.closing === '遞移' ? split.parts.length - 1 : 0;
}
