/** The caption of an article: 第一條（目的）, 【目的】, (目的); of any provision: 第一條　目的 on a line of its own. */
import type { Element } from './regulation.ts';

const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '〔': '〕', '〈': '〉', '[': ']', '［': '］' };
const CAPTION = /^([（(【〔〈[［])([^（()）【】〔〕〈〉[\]［］。：；]{1,24})([）)】〕〉\]］])/;
/** Words in brackets that are no caption, and a number. */
const NONE = /^(?:刪除|刪|廢止|保留|未修正|略|同現行條文|[0-9０-９]+|[a-zA-Z]|[一二三四五六七八九十百]+|[甲乙丙丁戊己庚辛壬癸])$/;

export type Caption = Pick<Element, 'caption' | 'captionBrackets'>;

/** The caption that words begin with, and how long it is with its brackets; null where they begin with none. */
export function readCaption(words: string): (Caption & { readonly length: number }) | null {
  const [all = '', open = '', caption = '', close] = CAPTION.exec(words) ?? [];
  if (all === '' || BRACKETS[open] !== close || NONE.test(caption)) return null;
  return { caption, ...(open === '（' ? {} : { captionBrackets: `${open}${close}` }), length: all.length };
}

/** Letters and nothing else, as a sentence or a part of one hardly has. */
const BARE = /^[\u4e00-\u9fff](?:[\u4e00-\u9fff／/]|[（(][\u4e00-\u9fff]{1,6}[）)]){1,11}$/;
/** 應, 得, 須, 於 and what ends a provision: words of a rule, not the name of one. */
const RULE_WORDS = /應(?![備繳附檢])|(?<![取所])得|須(?!知)|於|[由以]|如下|者$|經.+通過|後.{0,2}(?:實施|施行|公布|發布)|.{6}(?:辦理|修正|修訂|實施|施行)$/;
const SENTENCE = /.{5}[。：；:;]$/u;

/**
 * 第三條　申請資格, with the provision itself in the line below: words without brackets that are the whole line of a number. `below`: the
 * unnumbered line that follows. null where they are words of the provision.
 */
export const readBareCaption = (words: string, below: string): Caption | null =>
  BARE.test(words) && !NONE.test(words) && !RULE_WORDS.test(words) && SENTENCE.test(below) ? { caption: words, captionBrackets: '' } : null;

/** The caption as it is printed; "" without one. */
export const printedCaption = ({ caption, captionBrackets = '（）' }: Caption): string => (caption === null ? '' : (captionBrackets[0] ?? '') + caption + (captionBrackets[1] ?? ''));

/** A caption without brackets has a line of its own, above the first 項. */
export const standsAlone = ({ caption, captionBrackets }: Caption): boolean => caption !== null && captionBrackets === '';
