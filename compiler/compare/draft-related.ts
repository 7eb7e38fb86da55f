/** Drafted words about other provisions: what was split off from this one, what was merged into it, where its words came from. */
import { compareNumbers, type Element, type RegulationText } from '../model/regulation.ts';
import type { ExplainInput } from './explain.ts';
import { enumerated, paragraphs, paragraphsOf, ranges } from './labels.ts';
import { labelOf } from '../model/provision-labels.ts';
import { containedIn, contentOf } from './similarity.ts';

/** A 項 of which this much stands in the new provision went there. */
const CONTAINED = 0.6;

const byNumber = (a: Element, b: Element): number => (a.number && b.number ? compareNumbers(a.number, b.number) : 0);

const word = (style: RegulationText['style']): string => (style === '條' ? '條文' : '規定');

/** 修正條文第七條及第八條, 現行規定第二點 */
export const names = (side: '修正' | '現行', elements: readonly Element[], style: RegulationText['style']): string =>
  `${side}${word(style)}${enumerated(ranges([...elements].sort(byNumber), (element) => labelOf(element, style)))}`;

/** What became of a provision as a whole: split, merged, gone into another, taken from another. */
export function relatedStatements({ kind, current, amended, related, style }: ExplainInput): string[] {
  const { split, merged, into, from } = related;
  if (kind === 'deleted') return into ? [`併入${names('修正', [into], style)}。`] : [];
  if (kind === 'added') return from && amended ? [`由現行${word(style)}${sourceLabel(from, amended, style)}移列。`] : [];
  // what is related to others has both sides
  return [
    ...(merged.length > 0 ? [`${names('現行', [current as Element, ...merged], style)}合併。`] : []),
    ...(split.length > 0 ? [`分列為${names('修正', [amended as Element, ...split], style)}。`] : []),
  ];
}

/** 第六條第三項及第四項: an old provision, with its 項 that the new one was made of where those are not all. */
export function sourceLabel(current: Element, amended: Element, style: RegulationText['style']): string {
  const now = contentOf(amended);
  const all = paragraphsOf(current);
  const used = all.flatMap((paragraph, index) => {
    const old = contentOf(paragraph);
    return old.key.includes(now.key) || containedIn(old, now) >= CONTAINED ? [index + 1] : [];
  });
  return labelOf(current, style) + (used.length < all.length ? paragraphs(used) : '');
}
