/** A list that is announced and does not follow: 有下列情形之一者，不得申請。 */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import type { Element } from '../../model/regulation.ts';
import { subtree } from '../../resolve/find-element.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const ANNOUNCES = /(?:下列(?![支席入])|左列|如下)(?![述示圖])[^，。；：:「]{0,12}/g;
/** What may be the list itself, in the same line or in the place that is named. */
const LISTED = /[：:]\s*\S|[（(][一二1１甲][）)]|[一1１甲][、.．]|[①⑴]|附[表件圖錄]|表列|網[站址頁]|第[一二三四五六七八九十]+[條點款]/;
const FORMULA = /[=＝÷×]/;

/** A list without numbers, or a table that is drawn. */
const DRAWN = /^\s*[•‧●▪■◆◎○※＊*\-–—┌│|]/;

/** May it be the list? */
const isListed = (element: Element): boolean => subtree(element).some(({ number, cells, text }) => number !== null || cells !== null || FORMULA.test(text) || DRAWN.test(text));

/** The announced list stands in the same line, under it, or in the lines behind it. */
export const checkAnnouncedLists: TextCheck = (checked, report) => {
  const index = indexElements(checked.version.text);
  for (const element of elementsOf(checked)) {
    const { text } = element;
    const parent = index.parents.get(element.id);
    if (element.cells || element.children.length > 0 || !parent || !ENDS.test(text) || isFollowed(parent, checked.version.text.body)) continue;
    const printed = matchesOf(ANNOUNCES, text).find((match) => !LISTED.test(text.slice(match.index + 2)));
    const behind = parent.children.slice(parent.children.indexOf(element) + 1);
    // after a colon several lines are a list, whatever they begin with
    if (!printed || behind.some(isListed) || (COLON.test(text) && behind.length > 1)) continue;
    report(diagnose('FG3047', { printed: printed[0], at: elementLabel(index, element.id) }, placeIn(checked, element, printed.index, printed.index + printed[0].length)));
  }
};

/** The words in front of the provisions announce those. */
const isFollowed = (parent: Element, body: readonly Element[]): boolean => parent.level === 'annex' && parent.marker === '' && (body.at(-1) !== parent || parent.children.some(({ cells }) => cells !== null));

const ENDS = /[。：:]\s*$/;
const COLON = /[：:]\s*$/;
