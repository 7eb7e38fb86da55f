/** Two versions of a regulation → the operations of the amendment that makes one of the other. */
import { align } from '../compare/index.ts';
import { isProvision, type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';
import { isUnnumbered } from '../model/unnumbered.ts';
import { isDeletedMark } from '../consolidate/apply.ts';
import { isNextTo } from '../consolidate/open-gaps.ts';
import { annexName, withName, withNumber } from '../consolidate/renumber.ts';
import { resultSteps, showSteps, stepsOf } from './addresses.ts';
import { sameElement } from './equality.ts';
import { innerChanges } from './inner.ts';
import { defaultOrder, stayingKeys } from './order.ts';
import { printedLinesOf } from './printed-lines.ts';
import { isRenumbered, NO_RELATIONS, relationsIn, shiftedNumbers, type AmendRelations, type Merger, type Pair } from './relations.ts';

export interface DerivedOperation {
  readonly address: string;
  readonly verb: '修正' | '增訂' | '刪除' | '移列' | '合併' | '分列';
  /** What stands behind the verb: 遞補, 保留, 缺號, the new number, other provisions, 於 … 後. */
  readonly tail: string;
  /** The element to print under it. */
  readonly element: Element | null;
  /** 分列: further elements to print. */
  readonly parts?: readonly Element[];
  /** What it was, for its bindings. */
  readonly former: Element | null;
  /** 合併: what else went into it. */
  readonly absorbed?: readonly Element[];
}

export interface DeriveOptions {
  /** Name provisions together that are deleted and printed in one line: 第四條至第六條 刪除 保留. */
  readonly runs: boolean;

  /** Restate changed provisions as a whole (central practice), not their changed 款 alone. */
  readonly whole: boolean;
  /** Write 合併 and 分列 where the texts show them, and 遞移 behind what is new. */
  readonly related: boolean;
}

/** The operations in the order of the old text, new elements behind. Throws when an element has no address of its own. */
export function deriveOperations(old: RegulationText, next: RegulationText, options: DeriveOptions): DerivedOperation[] {
  const byId = new Map(old.body.map((e) => [e.id, e]));
  const amendedById = new Map(next.body.map((e) => [e.id, e]));
  const alignment = align(old, next);
  const pairs = alignment.pairs.flatMap(({ current, amended }): Pair[] => {
    const [a, b] = [byId.get(current), amendedById.get(amended)];
    return a && b && (a.level === b.level || (isProvision(a) && isProvision(b))) ? [{ current: a, amended: b }] : [];
  });
  const pairOf = new Map(pairs.map((p) => [p.current.id, p]));
  const paired = new Set(pairs.map((p) => p.amended.id));
  const deleted = old.body.filter((e) => !pairOf.has(e.id));
  const added = next.body.filter((e) => !paired.has(e.id));
  const relations = options.related ? relationsIn(alignment, old.body, pairs, added) : NO_RELATIONS;
  const closed = closesUp(old, deleted, options.related ? added : [], relations, pairOf);
  const places = explicitPlaces(old, next, pairs, added, closed);
  const parts = new Set([...relations.splits.values()].flat());
  const drafting: Drafting = { old, next, closed, places, relations, options };
  const lines = printedLinesOf(drafting, pairs, added);
  return [
    ...old.body.flatMap((e) => {
      if (relations.absorbed.has(e.id)) return [];
      const pair = pairOf.get(e.id);
      return pair ? (lines.get(pair.amended) ?? changed(drafting, pair)) : [deletion(drafting, e, pairs, added)];
    }),
    ...added.filter((e) => !parts.has(e)).flatMap((e) => lines.get(e) ?? [addition(drafting, e)]),
  ];
}

/** What every operation is drafted from. */
export interface Drafting {
  readonly old: RegulationText;
  readonly next: RegulationText;
  readonly closed: ReadonlyMap<string, ProvisionNumber>;
  readonly places: ReadonlyMap<string, string>;
  readonly relations: AmendRelations;
  readonly options: DeriveOptions;
}

// ------------------------------------------------------------------------------------------------ numbers

const hasPlainNumber = (e: Element): boolean => isProvision(e) && e.number?.length === 1;

/** Numbers after 遞補 and 遞移, by id. Only directions (點) close up. */
function closesUp(old: RegulationText, deleted: readonly Element[], added: readonly Element[], relations: AmendRelations, pairOf: ReadonlyMap<string, Pair>): Map<string, ProvisionNumber> {
  const gone = new Set(deleted.filter(hasPlainNumber).map((e) => e.id));
  const parts = new Set([...relations.splits.values()].flat());
  const arrived = new Set(added.filter((e) => hasPlainNumber(e) && !parts.has(e)).map((e) => e.number![0]!));
  return old.style !== '點' ? new Map<string, ProvisionNumber>() : shiftedNumbers(old.body, gone, arrived, relations, pairOf);
}

// ------------------------------------------------------------------------------------------------ places

/** `於 … 後` by id of the new element, for those that would otherwise stand elsewhere. */
function explicitPlaces(old: RegulationText, next: RegulationText, pairs: readonly Pair[], added: readonly Element[], closed: ReadonlyMap<string, ProvisionNumber>): Map<string, string> {
  const placeInBase = new Map(pairs.map(({ current, amended }) => [amended.id, old.body.indexOf(current)]));
  const moving = new Set([...pairs.filter((p) => isRenumbered(p, closed)).map((p) => p.amended.id)]);
  // text without a number stands where its heading stands
  const numbered = next.body.filter((e) => !isUnnumbered(e));
  const wanted = numbered.map((e) => e.id);
  const staying = stayingKeys(wanted.filter((id) => !moving.has(id)), placeInBase);
  const isArriving = (e: Element): boolean => !staying.has(e.id);
  const inBaseOrder = numbered.filter((e) => !isArriving(e));
  const order = defaultOrder(inBaseOrder, numbered.filter(isArriving)).map((e) => e.id);
  const places = new Map<string, string>();
  const forced = numbered.filter((e) => isArriving(e) && !moving.has(e.id) && !added.includes(e));
  if (order.join('\n') === wanted.join('\n') && forced.length === 0) return places;
  for (const [i, e] of numbered.entries()) {
    if (!isArriving(e)) continue;
    const before = numbered[i - 1];
    // the first one stands before the first that stays; where none stays it begins the list, and the others follow it
    const anchor = before ?? numbered.find((x) => !isArriving(x));
    if (anchor) places.set(e.id, `於 ${showSteps(resultSteps(old, next, anchor), next.style)} ${before ? '後' : '前'}`);
  }
  return places;
}

// ------------------------------------------------------------------------------------------------ operations

function deletion(drafting: Drafting, element: Element, pairs: readonly Pair[], added: readonly Element[]): DerivedOperation {
  const { old, closed } = drafting;
  const tail = closed.size > 0 && hasPlainNumber(element) ? '遞補' : leavesGap(drafting, element, pairs, added) ? '缺號' : '';
  return { address: showSteps(stepsOf(old, element), old.style), verb: '刪除', tail, element: null, former: element };
}

/** Nothing gets the number, and provisions behind it keep theirs. */
function leavesGap({ old, closed, places }: Drafting, element: Element, pairs: readonly Pair[], added: readonly Element[]): boolean {
  if (!isProvision(element) || !element.number) return false;
  const isMoving = (pair: Pair): boolean => isRenumbered(pair, closed) || places.has(pair.amended.id);
  // 附件一 and 第一章 fill no gap
  const arriving = [...added, ...pairs.filter(isMoving).map(({ amended }) => amended)].filter(isProvision);
  const behind = new Set(old.body.slice(old.body.indexOf(element) + 1));
  return !arriving.some((e) => String(e.number) === String(element.number)) && pairs.some((pair) => behind.has(pair.current) && isProvision(pair.current) && isNextTo(element.number!, pair.current.number) && !isMoving(pair));
}

function addition({ old, next, closed, places, options: { related: isShifting } }: Drafting, element: Element): DerivedOperation {
  // behind the last one there is nothing to move on
  const isFollowed = next.body.slice(next.body.indexOf(element) + 1).some(hasPlainNumber);
  const moves = closed.size > 0 && isShifting && hasPlainNumber(element) && isFollowed ? '遞移' : '';
  return { address: showSteps(resultSteps(old, next, element), next.style), verb: '增訂', tail: [moves, places.get(element.id) ?? ''].filter(Boolean).join(' '), element, former: null };
}

function changed(drafting: Drafting, pair: Pair): DerivedOperation[] {
  const { old, next, closed, places, relations, options } = drafting;
  const { current, amended } = pair;
  const parts = relations.splits.get(current.id);
  if (parts) return [division(drafting, pair, parts)];
  const out: DerivedOperation[] = [];
  const place = places.get(amended.id);
  if ((isRenumbered(pair, closed) || place) && (amended.number || amended.level === 'annex')) {
    const target = showSteps(resultSteps(old, next, amended), next.style);
    out.push({ address: showSteps(stepsOf(old, current), old.style), verb: '移列', tail: [target, place ?? ''].filter(Boolean).join(' '), element: null, former: current });
  }
  if (isDeletedMark(amended) && !isDeletedMark(current) && isProvision(amended) && sameElement({ ...amended, children: [] }, { ...current, children: [], caption: null })) {
    return [{ address: showSteps(stepsOf(old, current), old.style), verb: '刪除', tail: '保留', element: null, former: current }];
  }
  const merger = relations.mergers.get(current.id);
  if (merger) return [...out, mergerOperation(drafting, current, merger)];
  const moved = amended.level === 'annex' ? withName(current, annexName(amended)) : amended.number && String(amended.number) !== String(current.number) ? withNumber(current, amended.number) : current;
  return sameElement(moved, amended) ? out : [...out, ...restatements(old, pair, moved, options)];
}

/** The first part is the one that continues the old provision, whatever its number. */
function division({ old, next, closed }: Drafting, { current, amended }: Pair, parts: readonly Element[]): DerivedOperation {
  const targets = [amended, ...parts].map((e) => showSteps(resultSteps(old, next, e), next.style)).join('、');
  return { address: showSteps(stepsOf(old, current), old.style), verb: '分列', tail: closed.size > 0 ? `${targets} 遞移` : targets, element: amended, parts, former: current };
}

function mergerOperation({ old, closed }: Drafting, current: Element, { absorbed, isKept, element }: Merger): DerivedOperation {
  const others = absorbed.map((e) => showSteps(stepsOf(old, e), old.style)).join('、');
  const closing = isKept ? ' 保留' : closed.size > 0 ? ' 遞補' : '';
  return { address: showSteps(stepsOf(old, current), old.style), verb: '合併', tail: others + closing, element, former: current, absorbed };
}

function restatements(old: RegulationText, { current, amended }: Pair, moved: Element, options: DeriveOptions): DerivedOperation[] {
  const steps = stepsOf(old, current);
  const inner = options.whole || !isProvision(current) || moved.marker !== amended.marker ? null : innerChanges(old, current, { ...amended, marker: current.marker }, steps);
  if (inner) return inner.map((c) => ({ address: showSteps(c.steps, old.style), verb: c.verb, tail: c.tail ?? '', element: c.element, former: c.former }));
  return [{ address: showSteps(steps, old.style), verb: '修正', tail: '', element: amended, former: current }];
}
