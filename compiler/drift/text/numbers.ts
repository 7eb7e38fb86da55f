/** Numbers that a text states twice: wholes and their parts, lists and their counts, printed calculations, rounded results. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { candidatesOf, isShare, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { agrees, readSide } from './arithmetic.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);
const show = (value: number): string => String(Math.round(value * 1e6) / 1e6);

// ------------------------------------------------------------------------------------------------ sentences

const BOUND = /至少|至多|最多|最少|最高|最低|以上|以下|或|每|不得|超過|逾|未滿|未達|另|其餘|上限|下限|不含|得抵|其中|任選|擇/;
const BEFORE_TOTAL = /(?:合計|總計|共計|共|計)(?:應修|須修|修習|修滿|應修習|為|達|需|得|最長|最多)?$|最長共$|(?:總分|滿分)(?:為|是|計|共)?$|總額(?:以|為|計)?$/;
const LEADS = /包括|包含|分別為|分為|內含|即|[：:]|^，第[一二三四1-4]/;

/** 必修八十學分、選修四十八學分，共一百二十八學分 in one sentence. */
function checkSentence(checked: CheckedText, element: Element, from: number, to: number, report: Parameters<TextCheck>[1]): void {
  const sentence = element.text.slice(from, to);
  const all = candidatesOf(sentence).filter((c) => c.unit !== null && !isShare(c.printed));
  if (checkBreakdown(checked, element, from, sentence, all, report)) return;
  const total = all.find((c) => BEFORE_TOTAL.test(sentence.slice(Math.max(0, c.start - 6), c.start)));
  if (!total || all.filter((c) => BEFORE_TOTAL.test(sentence.slice(Math.max(0, c.start - 6), c.start))).length > 1) return;
  const same = all.filter((c) => c !== total && c.unit === total.unit);
  const [before, after] = [same.filter((c) => c.end <= total.start), same.filter((c) => c.start >= total.end)];
  const behind = sentence.slice(total.end);
  const parts = before.length >= 2 && after.length === 0 ? before : before.length === 0 && after.length >= 2 && LEADS.test(behind.slice(0, 8)) ? after : [];
  if (parts.length < 2 || all.some((c) => c !== total && !parts.includes(c))) return;
  // 每案基本費二十元、… speaks of all parts alike; a word between them of one only
  if (BOUND.test(sentence.slice(Math.max(0, Math.min(parts[0]!.start, total.start) - 3)))) return;
  const sum = parts.reduce((a, c) => a + valueOf(c), 0);
  if (Math.abs(sum - valueOf(total)) < 1e-9) return;
  report(diagnose('FG3023', { stated: total.printed + total.unit!, sum: show(sum) + total.unit!, what: '' }, placeIn(checked, element, from + total.start, from + total.end), { related: [part(placeIn(checked, element, from + parts[0]!.start, from + parts.at(-1)!.end))] }));
}

const WHOLE = /(?:總學分數?|總人數|總時數|總點數|總[\u4e00-\u9fff]{1,3}數|畢業(?:應修)?學分數?|應修學分數?|應修|應修習|修習|修滿|修畢|應修滿|須修滿?|置委員|委員|共計|合計|總計)(?:為|計|共)?\s*$/;
const OPENS = /^(?:，其中|，?(?:包括|包含|含|分別為|即|由(?=[^。；]*(?:組成|組織)))|^(?:共同)?組成[：:，]|\s*[（(](?:包括|包含|含|即)?)/;

/** Women and members from outside may be the same ones. */
const OVERLAPS = /[男女]|性別/;

/** 總學分128學分（必修80學分、選修40學分）, 應修128學分，包括…: the parts behind a whole. Parts may be left out unless the whole says 總; more than the whole they cannot be. */
function checkBreakdown(checked: CheckedText, element: Element, from: number, sentence: string, all: readonly Candidate[], report: Parameters<TextCheck>[1]): boolean {
  const at = all.findIndex((c) => WHOLE.test(sentence.slice(Math.max(0, c.start - 8), c.start)));
  const whole = all[at];
  const opening = whole ? OPENS.exec(sentence.slice(whole.end)) : null;
  if (!whole || !opening) return false;
  const isBracketed = /^\s*[（(]/.test(sentence.slice(whole.end));
  const end = isBracketed ? sentence.slice(whole.end).search(/[）)]/) : sentence.length - whole.end;
  const parts = all.slice(at + 1).filter((c) => c.end <= whole.end + end);
  const listed = sentence.slice(whole.end + opening[0].length, whole.end + end);
  // 至少應修36學分（必修12學分、選修20學分）: what is said of the least of it is said of its parts
  const isBounded = !isBracketed && BOUND.test(sentence.slice(Math.max(0, whole.start - 3), whole.end));
  if (end < 0 || parts.length < 2 || parts.some((c) => c.unit !== whole.unit) || isBounded || BOUND.test(listed) || OVERLAPS.test(listed)) return false;
  const sum = parts.reduce((a, c) => a + valueOf(c), 0);
  // 由教師代表五人、學生代表二人組成: nobody without a number
  const members = /^，?由([^。；]*?)(?:共同)?(?:組成|組織)/.exec(sentence.slice(whole.end))?.[1]?.split(/[、，及與和暨]/);
  if (members?.some((words) => candidatesOf(words).length !== 1)) return false;
  // 必修十二學分、選修二十學分: every item of the bracket is a part with its number
  const isListed = isBracketed && !/^(?:含|包括|包含)/.test(sentence.slice(whole.end).replace(/^\s*[（(]/, '')) && !/等/.test(listed) && listed.split(/[、，,及與和]/).every((words) => candidatesOf(words).length === 1);
  const isAll = members !== undefined || /^(?:共同)?組成/.test(sentence.slice(whole.end)) || isListed;
  if (Math.abs(sum - valueOf(whole)) < 1e-9 || (sum < valueOf(whole) && !isAll)) return false;
  report(diagnose('FG3023', { stated: whole.printed + whole.unit!, sum: show(sum) + whole.unit!, what: '' }, placeIn(checked, element, from + whole.start, from + whole.end), { related: [part(placeIn(checked, element, from + parts[0]!.start, from + parts.at(-1)!.end))] }));
  return true;
}

const part = (place: Label): Label => ({ ...place, note: { zh: '各項', en: 'the parts' } });

/** 共三十學分：（一）… 十學分 （二）… 二十學分 */
function checkListTotal(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const parts = element.children.filter((child) => child.number !== null);
  if (parts.length < 2 || !/[：:]$/.test(element.text) || BOUND.test(element.text)) return;
  const numbers = candidatesOf(element.text).filter((c) => c.unit !== null && !isShare(c.printed));
  const [total] = numbers;
  if (numbers.length !== 1 || !total) return;
  if (!BEFORE_TOTAL.test(element.text.slice(Math.max(0, total.start - 6), total.start))) return;
  const values = parts.map((part) => candidatesOf(part.text).filter((c) => c.unit === total.unit && !isShare(c.printed)));
  if (values.some((list) => list.length !== 1) || parts.some((part) => BOUND.test(part.text) || part.children.length > 0)) return;
  const sum = values.reduce((a, [c]) => a + valueOf(c!), 0);
  if (Math.abs(sum - valueOf(total)) < 1e-9) return;
  report(diagnose('FG3023', { stated: total.printed + total.unit!, sum: show(sum) + total.unit!, what: '' }, placeIn(checked, element, total.start, total.end), { related: parts.map((item, i) => part(placeIn(checked, item, values[i]![0]!.start, values[i]![0]!.end))) }));
}

/** Without these no number is a whole (BEFORE_TOTAL, WHOLE). */
const STATES_WHOLE = /[共計總]|[應須]修|修[滿畢習]|畢業|委員|滿分/;

export const checkTotals: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!STATES_WHOLE.test(element.text)) continue;
    for (const { 0: sentence, index } of element.text.matchAll(/[^。；;]+/g)) if (STATES_WHOLE.test(sentence)) checkSentence(checked, element, index, index + sentence.length, report);
    checkListTotal(checked, element, report);
  }
};

const listed = (place: Label, zh: string, en: string): Label => ({ ...place, note: { zh, en } });

const COUNT = /(?:下列|以下|左列|分為|分成|區分為|分)(?:之)?([二三四五六七八九十兩]{1,3}|[2-9]|1[0-9])(?:大)?(種|類|項|款|級|等|階段|部分|組|目|方面|方式|原則|情形|條件)(?:[^，。；：:]{0,6})?[：:]$|(?<![第前之])([二三四五六七八九]|[2-9])(種|類|項|款|級|階段|部分)(?:[^，。；：:]{0,6})?如[下左][：:]$/;

/** 分為下列三類： with two of them below. */
export const checkCounts: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const match = COUNT.exec(element.text);
    const [digits, word] = match ? [(match[1] ?? match[3])!, (match[2] ?? match[4])!] : ['', ''];
    const stated = match ? parseNumeral(digits.replace('兩', '二')) : null;
    const parts = element.children.filter((child) => child.number !== null);
    if (!match || stated === null || parts.length === 0 || parts.length === stated) continue;
    const at = match.index + match[0].indexOf(digits);
    report(diagnose('FG3025', { stated: digits + word, found: parts.length }, placeIn(checked, element, at, at + digits.length + word.length), { related: [listed(placeIn(checked, parts[0]!, 0, parts[0]!.text.length), '所列的第一個', 'the first of the list'), listed(placeIn(checked, parts.at(-1)!, 0, parts.at(-1)!.text.length), '最後一個', 'the last')] }));
  }
};

// ------------------------------------------------------------------------------------------------ calculations

const EDGE = '0-9０-９.．,，+＋\\-－−–×xX*＊÷/／（）()\\[\\]〔〕%％\\s';
const WORDS = '學分|小時|鐘點|分鐘|個月|學期|學年|[分元人時週次年科門點名天日月節篇件]';
const BEHIND = new RegExp(`^(?:[${EDGE}]|${WORDS})+`);
const BEFORE = new RegExp(`(?:[${EDGE}]|${WORDS})+$`);

export const checkCalculations: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    for (const match of element.text.matchAll(/[=＝≒≈]/g)) {
      const [left, right] = [BEFORE.exec(element.text.slice(0, match.index))?.[0] ?? '', BEHIND.exec(element.text.slice(match.index + 1))?.[0] ?? ''];
      const sides = [readSide(trimmed(left, true)), readSide(trimmed(right, false))];
      const [a, b] = sides;
      if (!a || !b || !(a.calculates || b.calculates)) continue;
      const fine = a.calculates ? agrees(a, b) : agrees(b, a);
      if (fine) continue;
      const [from, to] = [match.index - left.length, match.index + 1 + right.length];
      report(diagnose('FG3024', { printed: element.text.slice(from, to).trim(), value: show((a.calculates ? a : b).value) }, placeIn(checked, element, from, to)));
    }
  }
};

const NUMBER = '[0-9０-９]+(?:[.．][0-9０-９]+)?';
const ROUNDED = new RegExp(`(${NUMBER})\\s*分?[，,]?(?:[^，,。；0-9０-９]{0,6}[，,])?(?:以|採|經)?(四捨五入|無條件進位|無條件捨去)(?:法)?(?:取|計|算|後|至|到)*(整數位?|個位數?|小數(?:點)?(?:後|以下)?(?:第)?([一二三四1-4])位)?[^。；0-9０-９]{0,6}?(?:為|得|＝|=|計)\\s*(${NUMBER})`, 'g');
const decimals = (printed: string): number => /[.．]([0-9０-９]+)$/.exec(printed)?.[1]?.length ?? 0;

/** 82.33，四捨五入至小數點第一位為82.3: the result is that of the rounding. */
export const checkRounding: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!/四捨五入|無條件/.test(element.text)) continue;
    for (const match of element.text.matchAll(ROUNDED)) {
      const [all, from, way, place, digit, to] = match;
      const [value, stated] = [from!, to!].map((printed) => Number(narrowDigits(printed).replace('．', '.')));
      const digits = digit ? (parseNumeral(digit) ?? 0) : place ? 0 : decimals(to!);
      const scale = 10 ** digits;
      // binary fractions: 76.45 × 10 is 764.4999…
      const scaled = Number((value! * scale).toFixed(6));
      const rounded = (way === '四捨五入' ? Math.floor(scaled + 0.5) : way === '無條件進位' ? Math.ceil(scaled) : Math.floor(scaled)) / scale;
      if (Math.abs(rounded - stated!) < 1e-9 || Math.abs(value! - stated!) > 1.5) continue;
      report(diagnose('FG3024', { printed: all, value: rounded.toFixed(digits) }, placeIn(checked, element, match.index, match.index + all.length)));
    }
  }
};

/** A side without an unmatched bracket or the number of a list in front: （1）3×4, 76）。 */
function trimmed(side: string, isLeft: boolean): string {
  let text = side.trim();
  const open = (text.match(/[（(\[]/g) ?? []).length;
  const close = (text.match(/[）)\]]/g) ?? []).length;
  // 54小時，54÷18: what stands before the comma is another clause
  if (isLeft) text = text.replace(/^.*[，,](?![0-9０-９]{3}(?![0-9０-９]))/, '');
  if (isLeft && open > close) text = text.replace(/^[^（(\[]*[（(\[]/, '');
  if (!isLeft && close > open) text = text.slice(0, Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'), text.lastIndexOf(']')));
  if (!isLeft) text = text.replace(/(?:[，,]|\.\s|\s{2,}).*$/, '');
  return text;
}
