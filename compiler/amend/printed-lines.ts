/** Operations on provisions that are gone and stand in one line (第四條至第六條（刪除）): they are named as that line prints them, or restated with it. */
import { parseAddress } from '../../lang/citations.ts';
import { isDeletedMark } from '../consolidate/apply.ts';
import { withNumber } from '../consolidate/renumber.ts';
import { runsIn } from '../model/printed-runs.ts';
import type { Element } from '../model/regulation.ts';
import { showSteps, stepsOf } from './addresses.ts';
import type { DerivedOperation, Drafting } from './derive.ts';
import { sameElement } from './equality.ts';
import { isRenumbered, type Pair } from './relations.ts';

/** The operation on each new element that stands in such a line, or no longer does: where all of them are deleted, that of its first one, and the others have none. */
export function printedLinesOf({ old, next, closed, places, relations, options }: Drafting, pairs: readonly Pair[], added: readonly Element[]): Map<Element, DerivedOperation[]> {
  const out = new Map<Element, DerivedOperation[]>();
  if (!options.runs) return out;
  const former = new Map(pairs.map(({ current, amended }) => [amended, current]));
  const [before, after] = [runsIn(old.body), runsIn(next.body)];
  for (const run of new Set(after.values())) {
    const isNew = run.every((e) => added.includes(e));
    const stays = (e: Element): boolean => former.has(e) && !relations.absorbed.has(former.get(e)!.id) && !places.has(e.id) && !isRenumbered({ current: former.get(e)!, amended: e }, closed);
    const moved = run.map((e) => former.get(e) && withNumber(former.get(e)!, e.number!));
    const isAsBefore = run.every(stays) && run.every((e, i) => sameElement(moved[i]!, e)) && before.has(former.get(run[0]!)!) && moved[0]!.printedIn!.marker === run[0]!.printedIn!.marker;
    const isInPlace = run.every((e) => stays(e) && String(former.get(e)!.number) === String(e.number));
    if (!isNew && !isInPlace && !isAsBefore) continue;
    const { marker, gap } = run[0]!.printedIn!;
    // 二、三 is 第二點第三款
    const isDeleted = isInPlace && run.every(isDeletedMark) && parseAddress(marker) === null;
    const together: DerivedOperation = { address: marker, verb: '刪除', tail: '保留', element: null, former: null };
    const alone = (e: Element): DerivedOperation => ({ address: showSteps(stepsOf(next, e), next.style), verb: isNew ? '增訂' : '修正', tail: '', element: { ...e, marker, gap }, former: null });
    run.forEach((e, i) => out.set(e, isAsBefore || (isDeleted && i > 0) ? [] : [isDeleted ? together : alone(e)]));
  }
  for (const run of new Set(before.values())) {
    const pair = pairs.find(({ current }) => current === run[0]);
    const isApart = pair && run.every((e) => pairs.some(({ current, amended }) => current === e && !after.has(amended) && sameElement(e, amended)));
    // one that is deleted again stands alone, and so do the others
    if (isApart) out.set(pair.amended, [{ address: showSteps(stepsOf(old, pair.current), old.style), verb: '刪除', tail: '保留', element: null, former: pair.current }]);
  }
  return out;
}
