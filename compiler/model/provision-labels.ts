/** Names of provisions and headings: 第三點, 第十二條之一, 第二章. */
import { isCapital } from '../../lang/markers.ts';
import { formatNumeral } from '../../lang/numerals.ts';
import type { Element, ProvisionNumber, RegulationText } from './regulation.ts';
import { isUnnumbered, placeOfUnnumbered } from './unnumbered.ts';

/** What is counted at each level that has a word of its own. */
export const LEVEL_WORD: Readonly<Partial<Record<Element['level'], string>>> = {
  part: '編', chapter: '章', section: '節', article: '條', point: '點', paragraph: '項', subparagraph: '款', item: '目', subitem: '細目', table: '表',
};

/** [12, 1] and 條 → 第十二條之一. */
export const labelOfNumber = (number: ProvisionNumber, unit: string): string =>
  `第${formatNumeral(number[0] ?? 0)}${unit}${number.slice(1).map((n) => `之${formatNumeral(n)}`).join('')}`;

const PRINTED = /^第[^\s\u3000、]+/u;

/** Label of a heading, provision or annex: the printed spelling where it is a full one (第一百一十六條), otherwise made from the number. */
export function labelOf(element: Element, style: RegulationText['style']): string {
  // 附表一 counts annexes, not articles
  if (element.level === 'annex') return element.marker.replace(/[\s\u3000：:、]+$/u, '') || element.text;
  // 壹、總則 is no 第一章
  if (element.level === 'chapter' && isCapital(element.marker)) return element.marker.replace(/[\s\u3000]/gu, '') + element.text;
  const printed = PRINTED.exec(element.marker.replace(/[\s\u3000]/gu, ''))?.[0];
  // a database prints 第 5-1 條: documents say 第五條之一
  if (printed !== undefined && !/[0-9０-９]/u.test(printed)) return printed;
  if (element.number !== null && element.number.length > 0) return labelOfNumber(element.number, LEVEL_WORD[element.level] ?? style);
  return printed ?? (element.marker.replace(/[\s\u3000]/gu, '') || element.text);
}

/** The same of an element of a body, where text without a number goes by its place: 前言, 第二章前言, 文末. */
export function labelIn({ body, style }: Pick<RegulationText, 'body' | 'style'>, element: Element): string {
  const place = isUnnumbered(element) ? placeOfUnnumbered(body, element) : null;
  if (!place) return labelOf(element, style);
  return (place.heading ? labelOf(place.heading, style) : '') + place.word;
}
