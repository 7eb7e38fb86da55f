/** Numbers with their units as people write them. */
import { expect, it } from 'vitest';
import { amountText } from '../../../compiler/runtime/amounts.ts';

it.each([
  ['16', '學分', '16 學分'], ['12.5', null, '12.5'], ['3', '月', '3 個月'], ['2', '學期', '2 個學期'], ['3', '個月', '3 個月'], ['2', '年', '2 年'], ['25/3', '學分', '25/3 學分'], ['85/3', undefined, '85/3'],
  ['31/12', '年', '2年7個月'], ['331/124', '年', '2年8個月餘'], ['-31/12', '年', '－2年7個月'], ['1/24', '年', '未滿1個月'], ['2.5', '年', '2.5 年'], ['239/12', '歲', '19歲11個月'], ['85/31', '月', '2個月餘'],
  ['1/2、3/4', '年', '1/2、3/4 年'],
])('%s of %s: %s', (text, unit, shown) => expect(amountText(text, unit)).toBe(shown));
