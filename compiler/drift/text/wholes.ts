/** What a programme takes in all, and what is asked for at its end: 本課程共三十六小時, and 完成三十小時者，始得通過. */
import { elementsOf, type TextCheck } from './checked-text.ts';
import type { Element } from '../../model/regulation.ts';
import { sentencesOf, type Quantity } from './quantities.ts';
import { sayTwice } from './say-twice.ts';
import { WHOLE_IN_FRONT } from './total-words.ts';

interface Found {
  readonly q: Quantity;
  readonly text: string;
  readonly element: Element;
  readonly at: number;
}

const UNITS: ReadonlySet<string> = new Set(['學分', '分鐘', '點']);
/** 應修學分至少二十學分, 本課程共三十六小時 */
const REQUIRES = /(?:^|[，：])(?!每|各)[^，：每各]{0,12}(?:課程|學程|訓練|研習|實習|學分數?|時數)(?:總數)?(?:，?應修|至少|總計|應修滿|應修畢|為|應修習)+$/;
/** 修畢二十學分者, 學生應完成三十六小時，始得通過: nothing else says of what. */
const BARE = /(?:^|[，；])(?:學生|學員|修習者|參加者|修習學生|修讀學生)?(?:應|須|於)?(?:完成|修畢|修滿|修習|修讀|取得)(?:前[條項點](?:之|規定)?|全部|上開|規定|所定)*(?:課程|時數|學分)?(?:達|滿|至少|共)?$/;
const BARE_BEHIND = /^(?:以上)?(?:者|後|，[始方經並])/;

/** A text with one whole of a unit and nothing else in that unit but its parts and what is asked for. */
export const checkWholes: TextCheck = (checked, report) => {
  const all = elementsOf(checked).flatMap((element) => sentencesOf(element).flatMap(({ text, from, quantities }) => quantities.filter(({ unit, isOrdinal }) => UNITS.has(unit) && !isOrdinal).map((q): Found => ({ q, text, element, at: from + q.start }))));
  for (const unit of new Set(all.map(({ q }) => q.unit))) {
    const own = all.filter(({ q }) => q.unit === unit);
    const isWhole = ({ q, text }: Found): boolean => WHOLE_IN_FRONT.test(text.slice(0, q.start)) || REQUIRES.test(text.slice(0, q.start));
    const wholes = own.filter((one) => isWhole(one) && own.find(({ text }) => text === one.text) === one);
    const [whole] = wholes;
    if (!whole || wholes.length > 1 || /每|各/.test(whole.text.slice(0, whole.q.start))) continue;
    const others = own.filter(({ text }) => text !== whole.text);
    const isBare = ({ q, text }: Found): boolean => BARE.test(text.slice(0, q.start)) && BARE_BEHIND.test(text.slice(q.end));
    const [bare] = others;
    if (!bare || others.length > 1 || !isBare(bare) || bare.q.low === whole.q.low) continue;
    const printed = ({ q, element, at }: Found) => ({ printed: q.printed, element, at });
    sayTwice(checked, printed(bare), printed(whole), unit === '學分' ? '應修學分' : unit === '點' ? '總點數' : '總時數', report);
  }
};
