/** Where 項, 款 and 目 that stand on one side of a row only went, or where they came from: into other provisions, or within their own. */
import type { Element, RegulationText } from '../model/regulation.ts';
import { pairChildren, sameElement } from './inner.ts';
import { innerAddresses } from './labels.ts';
import { labelOf } from '../model/provision-labels.ts';
import { containedIn, contentOf, similarity, type Content } from './similarity.ts';

/** The place of an element on the other side. */
export interface Place {
  /** 修正條文第十二條第一項第五款, 現行第二款 */
  readonly name: string;
  readonly reworded: boolean;
}

/** By the element that stands on one side only. */
export type Whereabouts = ReadonlyMap<Element, Place>;

interface Row {
  readonly current: Element | null;
  readonly amended: Element | null;
  readonly moved?: boolean;
  readonly split: readonly Element[];
  readonly merged: readonly Element[];
}

interface Lone {
  readonly content: Content;
  readonly row: Row;
}

/** Shorter words stand in two places by chance, unless they are all of a provision that was split off or merged. */
const LONG_ENOUGH = 10;
const isLong = ({ key }: Content): boolean => key.length >= LONG_ENOUGH;
const SAME_WORDS = 0.8;
/** Elements, old times new, that are compared with each other. */
const TABLE_AT_MOST = 40_000;

/** Looks through the rows with two sides; each place is found once. */
export function whereabouts(rows: readonly Row[], style: RegulationText['style']): Whereabouts {
  const out = new Map<Element, Place>();
  const [gone, come]: [Lone[], Lone[]] = [[], []];
  for (const row of rows) {
    if (row.current && row.amended && !row.moved && !sameElement(row.current, row.amended)) collect(row.current, row.amended, row, gone, come);
  }
  const word = style === '條' ? '條文' : '規定';
  const rest = (list: readonly Lone[], side: 'split' | 'merged', prefix: string): Lone[] => list.filter(({ content, row }) => {
    const holder = row[side].find((provision) => (isLong(content) ? holds(contentOf(provision), content) : contentOf(provision).key === content.key));
    if (holder) out.set(content.element, { name: `${prefix}${word}${labelOf(holder, style)}`, reworded: !contentOf(holder).key.includes(content.key) });
    return !holder;
  });
  const [left, right] = [rest(gone, 'split', '修正'), rest(come, 'merged', '現行')].map((list) => list.filter(({ content }) => isLong(content))) as [Lone[], Lone[]];
  if (left.length * right.length > TABLE_AT_MOST) return out;
  for (const [a, b] of matches(left, right)) {
    const reworded = a.content.key !== b.content.key;
    out.set(a.content.element, { name: nameOf(b, a.row.amended, 'amended', `修正${word}`, style), reworded });
    out.set(b.content.element, { name: nameOf(a, b.row.current, 'current', `現行${word}`, style), reworded });
  }
  return out;
}

function collect(current: Element, amended: Element, row: Row, gone: Lone[], come: Lone[]): void {
  for (const pair of pairChildren(current, amended)) {
    if (pair.current && pair.amended) {
      if (!sameElement(pair.current, pair.amended)) collect(pair.current, pair.amended, row, gone, come);
    } else {
      const lone = { content: contentOf((pair.current ?? pair.amended) as Element), row };
      (pair.current ? gone : come).push(lone);
    }
  }
}

/** Does a provision hold the words of a 項, or the 項 the provision's? */
const holds = (provision: Content, part: Content): boolean => Math.max(containedIn(part, provision), containedIn(provision, part)) >= SAME_WORDS;

/** Pairs of elements with the same words, then with nearly the same. */
function matches(gone: readonly Lone[], come: readonly Lone[]): [Lone, Lone][] {
  const free = new Set(come);
  const out: [Lone, Lone][] = [];
  for (const enough of [1, SAME_WORDS]) {
    for (const a of gone) {
      if (out.some(([taken]) => taken === a)) continue;
      const b = [...free].find((one) => one.content.element.level === a.content.element.level && similarity(a.content, one.content) >= enough);
      if (!b) continue;
      free.delete(b);
      out.push([a, b]);
    }
  }
  return out;
}

/** The address of an element; without its provision where that is the row's own. */
function nameOf({ content, row }: Lone, own: Element | null, side: 'current' | 'amended', prefix: string, style: RegulationText['style']): string {
  const provision = row[side] as Element;
  const inner = innerAddresses(provision).get(content.element) ?? '';
  if (provision !== own) return `${prefix}${labelOf(provision, style)}${inner}`;
  return side === 'current' ? `現行${inner}` : inner;
}
