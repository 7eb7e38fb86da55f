/** Which provisions an amendment merges (合併) and which it divides (分列), as far as the two texts show it clearly. */
import type { Alignment } from '../model/comparison.ts';
import { isProvision, type Element, type ProvisionNumber } from '../model/regulation.ts';
import { grouped } from '../compare/relations.ts';
import { isDeletedMark } from '../consolidate/apply.ts';
import { annexName } from '../consolidate/renumber.ts';
import { sameBody } from './equality.ts';

/** An old element with the new one that continues it. */
export interface Pair {
  readonly current: Element;
  readonly amended: Element;
}

/** Does its number change otherwise than by closing up (`closed`: numbers after it, by id)? */
export const isRenumbered = ({ current, amended }: Pair, closed: ReadonlyMap<string, ProvisionNumber>): boolean =>
  amended.level === 'annex' ? annexName(current) !== annexName(amended) : amended.number !== null && String(closed.get(current.id) ?? current.number) !== String(amended.number);

export interface Merger {
  readonly absorbed: readonly Element[];
  /** Their numbers stay, with （刪除）. */
  readonly isKept: boolean;
  /** The text of the merger; null where it is that of its sources, one behind the other. */
  readonly element: Element | null;
}

export interface AmendRelations {
  /** By the id of the old provision that stays. */
  readonly mergers: ReadonlyMap<string, Merger>;
  /** The new provisions beside the one that continues an old one, by its id. */
  readonly splits: ReadonlyMap<string, readonly Element[]>;
  /** Ids of the old provisions that go into another. */
  readonly absorbed: ReadonlySet<string>;
}

export const NO_RELATIONS: AmendRelations = { mergers: new Map(), splits: new Map(), absorbed: new Set() };

/** Reads them off an alignment; only whole provisions whose other part is plain. `added`: new elements that continue none. */
export function relationsIn({ merged = [], moved = [] }: Alignment, olds: readonly Element[], pairs: readonly Pair[], added: readonly Element[]): AmendRelations {
  const byCurrent = new Map(pairs.map((pair) => [pair.current.id, pair]));
  const byAmended = new Map(pairs.map((pair) => [pair.amended.id, pair]));
  const splits = new Map<string, readonly Element[]>();
  for (const [source, parts] of grouped(moved.map(({ current, amended }) => [current, amended]))) {
    if (byCurrent.has(source)) splits.set(source, added.filter((e) => parts.includes(e.id)));
  }
  const mergers = new Map<string, Merger>();
  for (const [id, sources] of grouped(merged.map(({ current, amended }) => [amended, current]))) {
    const keeper = byAmended.get(id);
    const merger = keeper && !splits.has(keeper.current.id) ? mergerOf(keeper, olds.filter((e) => sources.includes(e.id)), byCurrent) : null;
    if (keeper && merger) mergers.set(keeper.current.id, merger);
  }
  return { mergers, splits, absorbed: new Set([...mergers.values()].flatMap(({ absorbed }) => absorbed.map((e) => e.id))) };
}

/** null where the sources do not all go, or not all in one way. */
function mergerOf({ current, amended }: Pair, sources: readonly Element[], pairs: ReadonlyMap<string, Pair>): Merger | null {
  const marks = sources.map((e) => pairs.get(e.id)?.amended ?? null);
  const isKept = marks.every((mark) => mark !== null && isDeletedMark(mark));
  if (!isKept && marks.some((mark) => mark !== null)) return null;
  const joined = [current, ...sources].flatMap((e) => e.children);
  const isJoined = current.caption === amended.caption && sources.every((e) => e.children[0]?.level === 'paragraph' && e.children[0].text !== '') && sameBody(joined, amended.children);
  return { absorbed: sources, isKept, element: isJoined ? null : amended };
}

/**
 * Numbers after everything has closed up and moved on, by id; empty when that explains no more than moving each does. `gone`: ids of what is
 * deleted, `arrived`: numbers of what is new.
 */
export function shiftedNumbers(olds: readonly Element[], gone: ReadonlySet<string>, arrived: ReadonlySet<number>, relations: AmendRelations, pairs: ReadonlyMap<string, Pair>): Map<string, ProvisionNumber> {
  const numbers = new Map<string, ProvisionNumber>();
  let shift = 0;
  let explained = 0;
  let kept = 0;
  for (const { id, number } of olds.filter(isProvision)) {
    while (!gone.has(id) && number?.length === 1 && arrived.has(number[0]! + shift)) shift++;
    if (gone.has(id)) shift--;
    const next = pairs.get(id)?.amended.number;
    if (next && number && shift !== 0) {
      numbers.set(id, [number[0]! + shift, ...number.slice(1)]);
      if (String(numbers.get(id)) === String(next)) explained++;
      if (String(number) === String(next)) kept++;
    }
    if (number?.length === 1) shift += relations.splits.get(id)?.length ?? 0;
  }
  return explained > kept ? numbers : new Map<string, ProvisionNumber>();
}
