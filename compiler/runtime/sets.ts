/** Lists against sets whose members are not all constants; constant sets become bit masks or switches in the generated code. */
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

type Element = number | string;
type MaybeElement = Element | undefined;

const isKnown = (value: MaybeElement): value is Element => value !== undefined && value === value;

function isIn(element: Element, set: readonly MaybeElement[]): Truth {
  if (set.includes(element)) return YES;
  return set.every(isKnown) ? NO : UNKNOWN;
}

/** 有一屬於 */
export function anyIn(list: readonly Element[] | undefined, set: readonly MaybeElement[]): Truth {
  if (!list) return UNKNOWN;
  let found: Truth = NO;
  for (const element of list) {
    const one = isIn(element, set);
    if (one > found) found = one;
  }
  return found;
}

/** 皆屬於 */
export function everyIn(list: readonly Element[] | undefined, set: readonly MaybeElement[]): Truth {
  if (!list) return UNKNOWN;
  let all: Truth = YES;
  for (const element of list) {
    const one = isIn(element, set);
    if (one < all) all = one;
  }
  return all;
}
