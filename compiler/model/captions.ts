/** The caption of an article: 第一條（目的）, 【目的】, (目的). */
import type { Element } from './regulation.ts';

const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '〔': '〕', '〈': '〉' };
const CAPTION = /^([（(【〔〈])([^（()）【】〔〕〈〉。：；]{1,24})([）)】〕〉])/;
/** Words in brackets that are no caption, and a number. */
const NONE = /^(?:刪除|刪|廢止|保留|未修正|略|同現行條文|[0-9０-９]+|[a-zA-Z]|[一二三四五六七八九十百]+|[甲乙丙丁戊己庚辛壬癸])$/;

export type Caption = Pick<Element, 'caption' | 'captionBrackets'>;

/** The caption that words begin with, and how long it is with its brackets; null where they begin with none. */
export function readCaption(words: string): (Caption & { readonly length: number }) | null {
  const [all = '', open = '', caption = '', close] = CAPTION.exec(words) ?? [];
  if (all === '' || BRACKETS[open] !== close || NONE.test(caption)) return null;
  return { caption, ...(open === '（' ? {} : { captionBrackets: `${open}${close}` }), length: all.length };
}

/** The caption as it is printed; "" without one. */
export const printedCaption = ({ caption, captionBrackets = '（）' }: Caption): string => (caption === null ? '' : captionBrackets[0]! + caption + captionBrackets[1]!);
