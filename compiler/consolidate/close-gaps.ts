/** 遞補 and 遞移: new numbers for what stands behind deleted, divided and new elements. */
import { cutAtFirst, listsIn } from '../model/numbered-lists.ts';
import { walk, type Element, type Level, type ProvisionNumber } from '../model/regulation.ts';
import type { AmendmentPlan, Insertion } from './plan.ts';

/** New numbers by id, at every level: headings, provisions, and the lists under them. */
export function closeGaps(body: readonly Element[], plan: AmendmentPlan): Map<string, ProvisionNumber> {
  const numbers = new Map<string, ProvisionNumber>();
  const byLevel = new Map<Level, Element[]>();
  for (const top of body) {
    if (top.number) byLevel.set(top.level, [...(byLevel.get(top.level) ?? []), top]);
    walk(top, (element) => {
      if (element.level !== 'paragraph') closeLists(listsIn(element), (i) => holderOf(i, plan)?.id === element.id, plan, numbers);
    });
  }
  for (const [level, elements] of byLevel) closeLists(cutAtFirst(elements), (i) => i.parent === null && isAtLevel(i, level), plan, numbers);
  return numbers;
}

/** What the lists are counted in that a new line joins: a 標目 (大學部：) has none of its own. */
const holderOf = ({ parent }: Insertion, { index }: AmendmentPlan): Element | null => (parent?.level === 'paragraph' ? index.parents.get(parent.id)! : parent);

/** A new element of the body stands among headings of its level, or among provisions. */
const isAtLevel = ({ step }: Insertion, level: Level): boolean => (step.kind === 'heading' ? step.level === level : step.kind === 'provision' && (level === 'article' || level === 'point'));

/** Lists of one parent. A new number makes room in the list that has it; where several have it nobody knows which. */
function closeLists(lists: readonly (readonly Element[])[], isHere: (insertion: Insertion) => boolean, plan: AmendmentPlan, numbers: Map<string, ProvisionNumber>): void {
  const added = plan.insert.filter((i) => i.operation.closing === '遞移' && i.operation.verb !== '分列' && isHere(i)).flatMap(({ step, parent }) => ('number' in step && step.number.length === 1 ? [{ n: step.number[0]!, parent }] : []));
  const holders = added.map(({ n, parent }) => (lists.length === 1 ? lists : lists.filter((list) => (parent?.level === 'paragraph' ? parent.children.includes(list[0]!) : list.some(({ number }) => number![0] === n)))));
  for (const list of lists) closeList(list, new Set(added.flatMap(({ n }, i) => (holders[i]!.length === 1 && holders[i]![0] === list ? [n] : []))), plan, numbers);
}

/**
 * Numbers go down by the elements deleted before them in the list, and up by the parts that a 分列 with 遞移 adds and by what is `added` before them
 * (by its final number); 之二 becomes 之一 behind a deleted 之一. What stands behind a deleted 三 as 三之一 goes on behind 二, and takes the first number where nothing is left
 * before it. A number that is kept (保留) moves like any other.
 */
function closeList(list: readonly Element[], added: ReadonlySet<number>, plan: AmendmentPlan, numbers: Map<string, ProvisionNumber>): void {
  let main = 0;
  let branch = 0;
  let last = 0;
  for (const { id, number } of list) {
    const isBranch = number!.length > 1;
    const isGone = (plan.remove.get(id) ?? plan.relations.absorbed.get(id))?.operation.closing === '遞補';
    if (!isBranch) {
      while (!isGone && added.has(number![0]! - main)) main--;
      if (!isGone) last = 0;
      branch = -last;
    } else if (!isGone && number![0] === main) {
      numbers.set(id, [1]);
      main--;
      branch = number![1]!;
      continue;
    } else if (!isGone) last = number![1]! - branch;
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
