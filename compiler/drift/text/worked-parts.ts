/** What a rule says of parts of what it counts: 未滿一小時以一小時計, 未滿六小時不計. */
import { parseNumeral } from '../../../lang/numerals.ts';

/** 未滿一小時以一小時計: how parts of a block count, no step of its own. */
export const PARTS = /(?:其?(?:未滿|不足|不滿|未達)[^，；。]{1,14}?(?:者|時)?[，,]?(?:均|仍|皆)?(?:以|按|依)(?![^，；。]{0,8}(?:[折成]|百分|分之))[^，；。]{1,10}?(?:計[算收費]?|論)|(?:未滿|不足|不滿)[^，；。]{0,12}?(?:者|部分|時)?，?(?:均|皆)?(?:不予?(?:計[算入]?|採計)|(?:無條件)?(?:捨[去棄]|進位)|四捨五入)|餘數?(?:滿|達|逾|超過|在)[^，；。]{1,8}，?(?:得|應)?(?:再|另)?[增加][^，；。]{1,8})/g;

/** 餘數滿八人者增選一人: a rest of so many is one more. */
const REST = /餘(?:人?數)?(?:滿|達|逾|超過|在)([0-9]+|[一二三四五六七八九十]+)[^，。；]{0,6}(?:，?(?:得|應)?(?:再|另)?[增加]|，?(?:以|仍)[^，。；]{0,8}計)/;

const HALF_REST = /(?:未滿|不足|未達|未逾|以內)[^。；]{0,12}(?:減半|半價|折半)/;

const COUNTS_WHOLE = /(?:未滿|不足|不滿|未達)[^，；。]{1,14}?(?:者|時)?[，,]?(?:均|仍|皆)?(?:以|按|依)[^，；。]{1,10}?(?:計|論)/;
const COUNTS_NOT = /每滿|(?:未滿|不足|不滿|未達)[^，；。]{0,12}?(?:者|部分|時)?，?(?:均|皆)?不予?(?:計|採計)|捨[去棄]/;

/** How many blocks are begun or full, as the rule says; where it does not, as they are, or of blocks of several (`size`) each of these. */
export const blocksOf = (count: number, ruleText: string, size: number): number[] => blocksBy(ruleText)(count, size);

/** The same of a rule that is read once. */
export function blocksBy(ruleText: string): (count: number, size: number) => number[] {
  const isHalved = HALF_REST.test(ruleText);
  const isOfHalves = isHalved && /半個?小時|三十分|30分/.test(ruleText);
  const [, rest] = REST.exec(ruleText) ?? [];
  const [isWhole, isNot] = [COUNTS_WHOLE.test(ruleText), COUNTS_NOT.test(ruleText)];
  return (count, size) => {
    const near = Math.round(count * 1e9) / 1e9;
    if (Number.isInteger(near)) return [near];
    // 未滿半小時減半計收: a rest is a half or a whole one
    if (size === 1 && isHalved) {
      const [half, whole] = [Math.floor(near) + 1 / 2, Math.ceil(near)];
      return !isOfHalves ? [half, whole] : near > half ? [whole] : [half];
    }
    if (rest && size > 1) return [Math.floor(near) + ((near - Math.floor(near)) * size >= parseNumeral(rest)! - 1e-6 ? 1 : 0)];
    if (isWhole) return [Math.ceil(near)];
    if (isNot) return [Math.floor(near)];
    return size > 1 ? [Math.floor(near), near, Math.ceil(near)] : [near];
  };
}
