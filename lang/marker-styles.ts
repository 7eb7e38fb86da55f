/** The kinds of numbers that a regulation uses from the top down, as its 體例 lists them: 條, 點, 壹, or 1.、（1）. */
import type { MarkerStyle } from './ast.ts';
import { readBareNumber, readCapitalHeading, readHeading, readMarker, readNestedMarker, readProvisionMarker, type HeadingReading, type MarkerReading } from './markers.ts';

/** The first number of each kind, as 體例 shows it. */
const SAMPLES: readonly (readonly [style: MarkerStyle, sample: string, pattern: RegExp])[] = [
  ['parenCjk', '（一）', /^(?:[（(]一[）)]|㈠)/],
  ['parenDigit', '（1）', /^(?:[（(][1１][）)]|⑴)/],
  ['halfParenDigit', '1）', /^[1１][）)]/],
  ['decimal4', '1.1.1.1', /^[1１](?:[.．][1１]){3}/],
  ['decimal3', '1.1.1', /^[1１](?:[.．][1１]){2}/],
  ['decimal2', '1.1', /^[1１][.．][1１]/],
  ['digit', '1.', /^(?:[1１][.．]|⒈)/],
  ['bareDigit', '1', /^[1１]/],
  ['capital', '壹', /^壹/],
  ['cjk', '一', /^一/],
  ['heavenly', '甲', /^(?:[（(]甲[）)]|甲)/],
  ['circled', '①', /^①/],
  ['roman', 'I.', /^(?:[（(][IiⅠⅰ][）)]|[IiⅠⅰ][.．)）]?)/],
  ['latin', 'a.', /^(?:[（(][aA][）)]|[aA][.．)）]?)/],
];
/** 條 and 點 say what a provision is called: whatever its number looks like. */
const NAMES = /^(?:條文?|點)/;
const SEPARATORS = /^[、，,\s]+/;

/** Levels from the top down; null is a level of any number (條, 點). null for words that are no such list. */
export function readMarkerStyles(words: string): readonly (MarkerStyle | null)[] | null {
  const levels: (MarkerStyle | null)[] = [];
  let rest = words.replace(SEPARATORS, '');
  while (rest !== '') {
    const known = SAMPLES.map(([style, , pattern]) => ({ style, read: pattern.exec(rest)?.[0] })).find(({ read }) => read !== undefined);
    const read = known?.read ?? NAMES.exec(rest)?.[0];
    if (read === undefined) return null;
    levels.push(known?.style ?? null);
    rest = rest.slice(read.length).replace(SEPARATORS, '');
  }
  return levels.length > 0 ? levels : null;
}

/** Is a number of the kind that 體例 wants? 1 is also 1. and 1、 */
export const isOfStyle = (style: MarkerStyle, wanted: MarkerStyle): boolean => style === wanted || (wanted === 'bareDigit' && style === 'digit');

/** What 體例 says for a kind of number: 1. for digit. */
export const sampleOf = (style: MarkerStyle): string => SAMPLES.find(([known]) => known === style)?.[1] ?? '點';

/** The number of a provision at column 0 of a file whose 體例 begins with `top`; without one only 第三條, 三、 and 參、 are provisions. 一 also has 一　目的. */
export function readTopMarker(line: string, top: MarkerStyle | null): MarkerReading | null {
  const own = readProvisionMarker(line);
  if (own || top === null) return own;
  const marker = readMarker(line);
  if (marker) return isOfStyle(marker.style, top) ? marker : null;
  return top === 'bareDigit' ? readBareNumber(line) : top === 'cjk' ? readNestedMarker(line) : null;
}

/** A heading at column 0 of a file whose 體例 begins with `top`: 第一章　總則; 壹、總則 where the points are numbered 一、 over all of them. */
export const readTopHeading = (line: string, top: MarkerStyle | null): HeadingReading | null => readHeading(line) ?? (top === 'cjk' ? readCapitalHeading(line) : null);
