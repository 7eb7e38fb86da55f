/** What a text lets its readers look up: the cells of tables, the items of lists and the parts of sentences that give one value for a name or for a band of numbers. */
import { isProvision, type Element } from '../../model/regulation.ts';
import type { Group } from './looked-up-bounds.ts';
import { bandGroups, listGroups, sentenceGroups } from './looked-up-rows.ts';
import { tableGroups } from './looked-up-tables.ts';
import { isOne, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { opensAt } from './worked-openings.ts';

export { isOfName, isWithin, type Bounds, type Entry, type Group } from './looked-up-bounds.ts';

/** 申請參考：… */
const FOR_EXAMPLE = /^[\u4e00-\u9fff]{2,6}(?:參考|說明|示範|試算)[：:]/;
const MAY_BE_EXAMPLE = /[例算設某生如甲乙丙丁以據準依參示]/;
/** Where the examples of an element begin, under a heading that may say it of all of it; null where it has none. */
export function exampleAt(text: string, heading: string): number | null {
  if (heading !== '' && MAY_BE_EXAMPLE.test(heading) && opensAt(heading) >= 0) return 0;
  const at = MAY_BE_EXAMPLE.test(text) ? opensAt(text) : -1;
  if (at < 0 && FOR_EXAMPLE.test(text)) return 0;
  return at < 0 ? null : at;
}

/** The most or the least that may be given. */
const LIMITS = /滿分|配分|占|比重|最[高多低]|[上下]限|為限|至[多少]|以內|不得/;

const STEP = /部分/;
const MAY_GIVE = /[0-9０-９一二三四五六七八九十]/;

const OF_ALL = /全|共|總|計|每學期|一學期|以/;
/** How long a semester, a course or whatever bands in parts of a whole may be of is. */
const wholesOf = (elements: readonly Element[]): Quantity[] =>
  elements.flatMap((element) => sentencesOf(element).flatMap(({ text, quantities }) => quantities.filter((q) => /^(?:日|月|分鐘)$/.test(q.unit) && isOne(q) && !q.isOrdinal && q.comparator === null && OF_ALL.test(text.slice(Math.max(0, q.start - 8), q.start)))));

/** All groups of a text. */
export function groupsIn(elements: readonly Element[]): Group[] {
  let provision = -1;
  let above = '';
  let lead = '';
  let last: Element | null = null;
  const lines = elements.map((element, i) => {
    if (isProvision(element)) {
      provision = i;
      above = '';
    }
    // the words above a list are above all of its items
    if (!element.cells && element.text !== '' && element.level !== last?.level) lead = above;
    const line = { element, provision, above: element.cells ? above : lead, before: element.cells ? null : exampleAt(element.text, '') };
    if (element.cells || element.text === '') return line;
    above = element.text;
    last = element;
    return line;
  });
  const groups = [...lines.flatMap(({ element, provision: own, above: words, before }) => {
    if (element.cells) return MAY_GIVE.test(words + element.cells.flat().join('')) ? tableGroups(element, words, own) : [];
    return [...listGroups(element, own), ...sentenceGroups(element, own, before)];
  }), ...bandGroups(lines)];
  const isOfParts = groups.some(({ entries }) => entries[0]!.bounds?.unit === SHARE);
  const wholes = isOfParts ? wholesOf(elements) : [];
  // 超過一百萬元之部分，百分之十二: steps of one scale, each of which counts for its part
  return groups.filter(({ context, entries }) => !LIMITS.test(context) && !entries.some(({ printed }) => LIMITS.test(printed) || STEP.test(printed))).map((group) => (group.entries[0]!.bounds?.unit === SHARE ? { ...group, wholes } : group));
}
