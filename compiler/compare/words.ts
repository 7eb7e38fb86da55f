/** Where words begin: the dictionary of the platform, corrected for numerals, citations and short pieces of law. */

const NUMERAL = /[零一二三四五六七八九十百千萬億兆○〇0-9０-９]{2,}|[0-9０-９]+(?:[.．,，][0-9０-９]+)+/gu;
const CITATION = /第([零一二三四五六七八九十百千○〇0-9０-９]+)([條點項款目章節編學屆次年週])(?:之([一二三四五六七八九十]+))?/gu;
/** A number and what it counts: a number changes without its unit. */
const COUNTED = /([零一二三四五六七八九十百千萬億○〇0-9０-９]+)(?:學分|學期|學年|小時|分鐘|個月|[人位席個名票歲屆門次年月日週時分元學科系所件點級等種款項條份張冊本頁字篇枚場倍班組隊戶間床輛台套筆題秒])([內前後起]?)/gu;
/** 統一, 唯一, 同一 … are words, and 第十二條之一 a citation, whatever follows. */
const LEADS_ONE = /(?:[統唯單專同劃第萬]|[條點]之)$/u;
/** A clause with its sign, or so much of one: dividing into words takes longer than in proportion, in a clause of 80,000 characters half a minute. */
const PIECE = /[^。；，：\n]{0,999}[。；，：\n]|[^。；，：\n]{1,1000}/gu;

/** Clauses whose words are kept: those of a row are asked for several times, and regulations repeat theirs. A few hundred kB. */
const KEPT_AT_MOST = 2000;
const kept = new Map<string, readonly number[]>();
/** Made when it is first needed: that takes some milliseconds. The locale is fixed: the result does not depend on the machine's. */
let dictionary: Intl.Segmenter | undefined;

/** Where the words of a clause begin. */
function wordsOf(piece: string): readonly number[] {
  const known = kept.get(piece);
  if (known) return known;
  dictionary ??= new Intl.Segmenter('zh-Hant', { granularity: 'word' });
  const found = Array.from(dictionary.segment(piece), ({ index }) => index);
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(piece, found);
  return found;
}

/** Per position of `text`: 1 where a word begins, 0 inside a word, 2 inside a numeral, 3 between a number and its unit. */
export function wordBreaks(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1);
  breaks[text.length] = 1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    for (const at of wordsOf(piece)) breaks[index + at] = 1;
  }
  for (const { 0: numeral, index } of text.matchAll(NUMERAL)) {
    breaks[index] = 1;
    breaks.fill(2, index + 1, index + numeral.length);
    breaks[index + numeral.length] = 1;
  }
  // 三 | 日 | 內 | 向, though 日內 and 內向 are words
  for (const { 0: whole, 1: numeral = '', 2: behind = '', index } of text.matchAll(COUNTED)) {
    breaks[index + numeral.length] = 3;
    // 於 | 七日: the dictionary takes 於七 for a word
    if (breaks[index] === 0 && !LEADS_ONE.test(text.slice(Math.max(0, index - 2), index))) breaks[index] = 1;
    for (const end of [index + whole.length - behind.length, index + whole.length]) if (breaks[end] === 0) breaks[end] = 1;
  }
  // 第 | 四 | 項
  for (const { 0: whole, 1: numeral = '', 2: unit = '', index } of text.matchAll(CITATION)) {
    for (const at of [0, 1 + numeral.length + unit.length, whole.length]) breaks[index + at] = 1;
    for (const at of [1, 1 + numeral.length]) breaks[index + at] = 3;
  }
  return breaks;
}
