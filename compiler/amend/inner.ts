/** Changes inside one provision of school directions: the smallest elements to restate, add or delete. */
import type { AddressStep } from '../../lang/ast.ts';
import { isNextTo } from '../consolidate/open-gaps.ts';
import { compareNumbers, type Element, type RegulationText } from '../model/regulation.ts';
import { findElement, isFound } from '../resolve/find-element.ts';
import { childStep } from './addresses.ts';
import { sameElement, sameWords } from './equality.ts';

export interface InnerChange {
  readonly verb: '修正' | '增訂' | '刪除';
  /** 缺號 where others keep their numbers behind what is deleted. */
  readonly tail?: string;
  readonly steps: readonly AddressStep[];
  /** The restated or new element; null for 刪除. */
  readonly element: Element | null;
  /** The element before (修正). */
  readonly former: Element | null;
}

/** Most operations that one provision is given; beyond that it is restated as a whole. */
const MOST = 3;

/** The changes from `former` to `next` below a provision; null when the provision is better restated as a whole. */
export function innerChanges(text: RegulationText, former: Element, next: Element, steps: readonly AddressStep[]): InnerChange[] | null {
  if (!sameWords(former, next)) return null;
  const changes = childChanges(former, next, steps);
  if (!changes || changes.length === 0 || changes.length > MOST) return null;
  // an address must lead back to the element it was made for
  return changes.every((c) => c.verb === '增訂' || leadsTo(text, c.steps, c.former)) ? changes : null;
}

function leadsTo(text: RegulationText, steps: readonly AddressStep[], element: Element | null): boolean {
  const found = findElement(text, steps);
  return isFound(found) && found.element === element;
}

const keyOf = (e: Element): string => `${e.level} ${String(e.number)}`;

function childChanges(former: Element, next: Element, steps: readonly AddressStep[]): InnerChange[] | null {
  const pairs = pairChildren(former.children, next.children);
  if (!pairs) return null;
  const out: InnerChange[] = [];
  for (const [i, { a, b }] of pairs.entries()) {
    const leavesGap = pairs.slice(i + 1).some((later) => later.a && later.b && a?.number && later.a.level === a.level && isNextTo(a.number, later.a.number));
    const changes = a && b ? changedChild(former, a, b, steps) : a ? removed(former, a, steps, leavesGap) : added(next, b!, steps, former);
    if (!changes) return null;
    out.push(...changes);
  }
  return out;
}

function changedChild(parent: Element, a: Element, b: Element, steps: readonly AddressStep[]): InnerChange[] | null {
  if (sameElement(a, b)) return [];
  const step = childStep(parent, a);
  if (!step) return null;
  const own = [...steps, step];
  // 第三點第四款: the only 項 of a provision needs no name
  const isOnly = a.level === 'paragraph' && parent.children.filter((c) => c.level === 'paragraph').length === 1;
  const below = sameWords(a, b) ? childChanges(a, b, isOnly ? steps : own) : null;
  if (isOnly && !below?.length) return null;
  return below && below.length > 0 ? below : [{ verb: '修正', steps: own, element: b, former: a }];
}

function removed(parent: Element, a: Element, steps: readonly AddressStep[], leavesGap: boolean): InnerChange[] | null {
  const step = childStep(parent, a);
  return step && step.kind === 'child' && step.level !== 'paragraph' ? [{ verb: '刪除', tail: leavesGap ? '缺號' : '', steps: [...steps, step], element: null, former: a }] : null;
}

/** A new numbered line whose number says where it stands, or a new last 項. */
function added(nextParent: Element, b: Element, steps: readonly AddressStep[], former: Element): InnerChange[] | null {
  const step = childStep(nextParent, b);
  if (!step) return null;
  const siblings = nextParent.children.filter((c) => c.level === b.level);
  const inOrder = siblings.every((c, i) => i === 0 || compareNumbers(siblings[i - 1]!.number ?? [], c.number ?? []) < 0);
  const isLast = nextParent.children.at(-1) === b && former.children.at(-1)?.level === b.level;
  return (b.level === 'paragraph' ? isLast : inOrder) ? [{ verb: '增訂', steps: [...steps, step], element: b, former: null }] : null;
}

/** Children side by side by number; 項 and tables by their order. null when the numbers of either side do not tell them apart. */
function pairChildren(a: readonly Element[], b: readonly Element[]): { a: Element | null; b: Element | null }[] | null {
  const out: { a: Element | null; b: Element | null }[] = [];
  let i = 0;
  for (const next of b) {
    const at = a.findIndex((former, k) => k >= i && keyOf(former) === keyOf(next));
    if (at < 0) {
      out.push({ a: null, b: next });
      continue;
    }
    for (; i < at; i++) out.push({ a: a[i]!, b: null });
    out.push({ a: a[at]!, b: next });
    i = at + 1;
  }
  for (; i < a.length; i++) out.push({ a: a[i]!, b: null });
  const twins = (list: readonly Element[]): boolean => new Set(list.filter((e) => e.number).map(keyOf)).size !== list.filter((e) => e.number).length;
  return twins(a) || twins(b) ? null : out;
}
