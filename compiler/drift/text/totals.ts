/** Wholes and their parts: 128學分：必修80學分、選修48學分; 必修…、選修…，合計128學分; 共三十學分： above a list; 每組五人，共六組，合計三十人. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { candidatesOf, isShare, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { EXAMPLE } from './examples.ts';

interface Total {
  readonly whole: Candidate;
  readonly parts: readonly Candidate[];
  readonly sum: number;
}

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);
const show = (value: number): string => String(Math.round(value * 1e6) / 1e6);
const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9;

/** Numbers that count something: no shares, no ordinals, no months of a date. */
const countsIn = (text: string): Candidate[] => candidatesOf(text).filter((c) => c.unit !== null && c.unit !== '月' && !isShare(c.printed) && !/第$/.test(text.slice(0, c.start)));

/** Bounds, choices, changes: nothing has to add up. */
const LOOSE = /至少|至多|最多|最少|最高|最低(?!畢業)|以(?:[上下]|內(?!容))|或(?!者)|不得|不足|超過|逾(?!期)|未滿|未達|另(?!聘)|上限|下限|不含|得?抵|任選|擇|為限|每|各|至|[減扣增加調]/;
/** Women, members from outside, half of them from somewhere may be the same persons. */
const OVERLAPS = /[男女]|性別|之[一二三]|專長|背景/;
/** What leads from a whole to its parts. */
const OPENING = /^(?:共同)?(?:組成|組織)?(?:，|\s)*(?:，?其中(?:包括|包含|含)?|包括|包含|內含|含|分別?為|即|由|除|[：:]|[（(](?:含|包括|包含|即)?|，(?=[^，。；]*[0-9０-９一二三四五六七八九十百千萬]+[^，。；]*、[^，。；]*$)|(?<=[成織]，))/;
const AFTER_PARTS = /(?:合計|總計|共計|總共|共|計|總分|滿分|總額)(?:應修|須修|修習|修滿|最長|為|是|達|需|得|有)*(?:新[臺台]幣)?\s*$/;
const TAIL = /^(?:[）)]|，?(?:由|聘|遴|經|並|均|為|之|共同|組成|組織|擔任|任之|計|計算|以)[^0-9０-９]*|\s)*$/;
const NAME_OF_PART = /^[^。；]{0,24}$/;
/** One part behind the other. */
const NEXT_PART = /^[\u4e00-\u9fff]{0,6}[、，,及與和暨外]/;
/** What is left over may be a part that nobody names; more than this share of the whole is none that was forgotten. */
const MOST_LEFT_OUT = 0.25;

const HOLDER = /(?:長|主任|秘書|主席|總監)$/;
/** 院長、系主任三人 and 除主任為當然委員外 name a person more than their numbers say. */
function unnumbered(name: string): number {
  const words = name.replace(/^[，：:（(、及與和暨]+/, '').replace(/^(?:其中|包括|包含|含|由|除|以)+/, '').replace(/為當然委員外.*$/, '、');
  const items = words.split(/[、，及與和暨]/);
  return items.slice(0, -1).every((item) => HOLDER.test(item) && item.length <= 12) ? items.length - 1 : 0;
}

/** 十五人，包括當然委員五人、遴選委員十人: parts behind a whole. */
function partsBehind(sentence: string, all: readonly Candidate[], at: number): Total | null {
  const whole = all[at]!;
  const behind = sentence.slice(whole.end);
  const opening = OPENING.exec(behind)?.[0];
  const close = /^\s*[（(]/.test(behind) ? whole.end + behind.search(/[）)]/) : sentence.length;
  const parts = all.slice(at + 1).filter((c) => c.end <= close);
  if (!opening || parts.length === 0 || parts.some((c) => c.unit !== whole.unit)) return null;
  const names = parts.map((c, i) => sentence.slice(i === 0 ? whole.end + opening.length : parts[i - 1]!.end, c.start));
  const listed = sentence.slice(whole.end, parts.at(-1)!.end);
  if (LOOSE.test(listed) || OVERLAPS.test(listed) || LOOSE.test(sentence.slice(Math.max(0, whole.start - 4), whole.start)) || /^以[上下內]/.test(behind)) return null;
  if (!names.every((name, i) => NAME_OF_PART.test(name) && (i === 0 || NEXT_PART.test(name))) || !TAIL.test(sentence.slice(parts.at(-1)!.end, close))) return null;
  const persons = /[人名位員]/.test(whole.unit!) ? names.reduce((n, name) => n + unnumbered(name), 0) : 0;
  if (parts.length + persons < 2) return null;
  const [sum, stated] = [parts.reduce((a, c) => a + valueOf(c), persons), valueOf(whole)];
  const isLeftOut = sum < stated && (/等/.test(listed) || stated - sum > stated * MOST_LEFT_OUT);
  return differs(sum, stated) && !isLeftOut ? { whole, parts, sum } : null;
}

/** 必修八十學分、選修四十八學分，合計一百二十八學分: the last number of the sentence is that of all. */
function partsBefore(sentence: string, all: readonly Candidate[]): Total | null {
  const [parts, whole] = [all.slice(0, -1), all.at(-1)];
  if (!whole || parts.length < 2 || parts.some((c) => c.unit !== whole.unit) || !AFTER_PARTS.test(sentence.slice(0, whole.start))) return null;
  if (LOOSE.test(sentence.slice(Math.max(0, parts[0]!.start - 3), whole.end))) return null;
  const names = parts.map((c, i) => sentence.slice(i === 0 ? 0 : parts[i - 1]!.end, c.start));
  if (!names.every((name, i) => i === 0 || (NAME_OF_PART.test(name) && NEXT_PART.test(name)))) return null;
  const sum = parts.reduce((a, c) => a + valueOf(c), 0);
  return differs(sum, valueOf(whole)) ? { whole, parts, sum } : null;
}

/** A whole and a part at least, and no citations: few sentences have as much. */
const ORDINAL = /第[0-9０-９一二三四五六七八九十百]+/g;
const COUNTS_TWICE = /[0-9０-９一二三四五六七八九十百千萬][^0-9０-９一二三四五六七八九十百千萬]+[0-9０-９一二三四五六七八九十百千萬]/;

/** The wholes of a sentence that are not the sums of their parts. */
export function wrongTotals(sentence: string): Total[] {
  if (!COUNTS_TWICE.test(sentence.replace(ORDINAL, ''))) return [];
  const all = countsIn(sentence);
  const before = partsBefore(sentence, all);
  return before ? [before] : all.flatMap((_, i) => partsBehind(sentence, all, i) ?? []);
}

const TOTAL = /(?:合計|總計|共計|共|計)[\u4e00-\u9fff]{0,3}$/;
/** In an example more words lead to the result. */
const RESULT = /(?:合計|總計|共計|共|計|應繳|應扣|應收|須繳|可得|核給|得|扣|為|即|需|是)[\u4e00-\u9fff]{0,3}$/;

/** 每組五人，共六組，合計二十五人: what stands at the end is no product of the others. */
export function wrongProduct(sentence: string, isExample: boolean): { printed: string; at: number; value: number } | null {
  if (!sentence.includes('每')) return null;
  const all = countsIn(sentence);
  const [a, b, total] = all;
  if (all.length !== 3 || !a || !b || !total || LOOSE.test(sentence.replace(/每/g, '').replace(/[增減扣加]/g, '')) || !(isExample ? RESULT : TOTAL).test(sentence.slice(b.end, total.start))) return null;
  for (const [rate, count] of [[a, b], [b, a]] as const) {
    const per = /每(?:一)?([\u4e00-\u9fff]{1,3})[^0-9０-９]{0,8}$/.exec(sentence.slice(0, rate.start))?.[1];
    if (!per || rate.unit !== total.unit || count.unit === rate.unit || !per.startsWith(count.unit!)) continue;
    const value = valueOf(rate) * valueOf(count);
    return differs(value, valueOf(total)) ? { printed: sentence.slice(a.start, total.end), at: a.start, value } : null;
  }
  return null;
}

const part = (place: Label): Label => ({ ...place, note: { zh: '各項', en: 'the parts' } });
const stated = ({ printed, unit }: Candidate): string => printed + unit!;

/** 共三十學分：（一）… 十學分 （二）… 二十學分 */
function checkListTotal(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const parts = element.children.filter((child) => child.number !== null);
  const numbers = countsIn(element.text);
  const [total] = numbers;
  if (parts.length < 2 || !/[：:]$/.test(element.text) || LOOSE.test(element.text) || numbers.length !== 1 || !total) return;
  if (!AFTER_PARTS.test(element.text.slice(Math.max(0, total.start - 6), total.start))) return;
  const values = parts.map(({ text }) => countsIn(text).filter((c) => c.unit === total.unit));
  if (values.some((list) => list.length !== 1) || parts.some(({ text, children }) => LOOSE.test(text) || children.length > 0)) return;
  const sum = values.reduce((a, [c]) => a + valueOf(c!), 0);
  if (!differs(sum, valueOf(total))) return;
  report(diagnose('FG3023', { stated: stated(total), sum: show(sum) + total.unit!, what: '' }, placeIn(checked, element, total.start, total.end), { related: parts.map((item, i) => part(placeIn(checked, item, values[i]![0]!.start, values[i]![0]!.end))) }));
}

export const checkTotals: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    const isExample = EXAMPLE.test(element.text);
    for (const { 0: sentence, index } of element.text.matchAll(/[^。；;]+/g)) {
      for (const { whole, parts, sum } of wrongTotals(sentence)) {
        const related = [part(placeIn(checked, element, index + parts[0]!.start, index + parts.at(-1)!.end))];
        report(diagnose('FG3023', { stated: stated(whole), sum: show(sum) + whole.unit!, what: '' }, placeIn(checked, element, index + whole.start, index + whole.end), { related }));
      }
      const product = wrongProduct(sentence, isExample);
      if (product) report(diagnose('FG3024', { printed: product.printed, value: show(product.value) }, placeIn(checked, element, index + product.at, index + product.at + product.printed.length)));
    }
    checkListTotal(checked, element, report);
  }
};
