/**
 * A total and the numbers that stand in front of it or behind: 學費六千元、雜費二千元，合計八千元; 退學費…即一萬元，退雜費五千元，合計退還一萬五千元; 五名，由教師互選三名、學生代表一名及校友代表一名組成.
 * Nothing is asked of the words between them. Every plausible reading of the numbers is tried — the last ones, one of them left out, each as often as it is counted,
 * what is left after one is taken off — and a total is told of only where none of them gives it and the plain one comes near.
 */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { differs, isOne, SHARE, showIn, type Quantity, type Sentence } from './quantities.ts';
import { officesIn } from './officers.ts';
import { countedIn, OVERLAPS, WHOLE_IN_FRONT } from './total-words.ts';

/** What is done with all of it. */
const DONE = '(?:應|須|需|可|得|另|再|實)?(?:退還|退費|退回|退|收費|收取|收|繳納|繳費|繳交|繳|補助|核給|核發|發給|支出|支用|支應|支給|給付|支付|獲|獎勵|頒發|提供|開設|修習|修|借用|使用)?';
const TOTAL = new RegExp(`(?:(?:^|[，、；。：（＝=])(?:以上)?(?:兩項|二者|三項|[二兩三四五]者)?(?:總共|計|共)|(?:^|[，、；。：（＝=])[^，、；。：（＝=每各]{0,8}(?:合計|總計|共計|小計))(?:費用|金額|經費)?${DONE}(?:為|是)?(?:新[臺台]幣)?\\s*$`);
/** 累計十五點者: when something comes about; 合計以十萬元為限: less will do. */
const IS_BOUND = /^元?整?(?:以[上下內]|為限|為上限|者|時|以內)/;
/** Another case, a choice, a bound: the numbers are no parts of one whole. */
const NO_PARTS = /或|若|如(?![下左]|期)|至少|至多|最[多高低少]|以[上下內]|超過|不得|未滿|逾|減|扣|折|[優甲乙丙丁特上中下高初平同]?等(?=[，。；、])|其中|另計|不含|[%％]|(?<!學)分之|每|各/;
/** 5%即240元: the number behind is meant. */
const GIVES = /[0-9.百千]+(?:[%％]|分之[0-9一二三四五六七八九十]+)[）)]?(?:即|為|計|，?即為)/g;
const TIMES = /[×✕╳＊*xX]\s*$/;
const TIMES_BEHIND = /^\s*[×✕╳＊*xX]/;
const MOST_PARTS = 8;
const MOST_APART = 0.2;

const isFixed = (q: Quantity): boolean => isOne(q) && !q.isOrdinal && q.unit !== SHARE;
const isFactor = (text: string, { start, end }: Quantity): boolean => TIMES.test(text.slice(0, start)) || TIMES_BEHIND.test(text.slice(end));

/** What a number may count for: itself, or as often as the counts around it say. */
function valuesOf({ quantities }: Sentence, q: Quantity): number[] {
  const i = quantities.indexOf(q);
  const counts = [quantities[i - 1], quantities[i + 1]].flatMap((other) => (other && other.unit !== q.unit && isFixed(other) && other.low > 1 ? [(q.low * other.low) / other.factor] : []));
  return [q.low, ...counts];
}

/** Every sum of one value of each. */
const sumsOf = (lists: readonly (readonly number[])[]): number[] => lists.reduce<number[]>((sums, list) => sums.flatMap((sum) => list.map((value) => sum + value)), [0]);

/** May the numbers make the total in any way? */
function mayMake(total: number, sentence: Sentence, parts: readonly Quantity[]): boolean {
  const is = (n: number): boolean => Math.abs(n - total) < 1e-6;
  const values = parts.map((q) => valuesOf(sentence, q));
  const runs = values.map((_, from) => values.slice(from));
  const readings = [...runs, ...runs.flatMap((run) => run.map((_, out) => run.filter((__, i) => i !== out))), ...runs.flatMap((run) => run.map((_, to) => run.slice(0, to + 1)))];
  const all = parts.map(({ low }) => low);
  return readings.some((lists) => lists.length > 0 && sumsOf(lists).some(is)) || all.some((a, i) => all.some((b, k) => i !== k && is(a - b))) || all.some((a, i) => is(a - all.reduce((sum, b, k) => (k === i ? sum : sum + b), 0)));
}

interface Told {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}
/** A total that no reading of the numbers in front of it gives. */
function wrongTotal(sentence: Sentence, whole: Quantity): Told | null {
  const { text, quantities } = sentence;
  if (!isFixed(whole) || (whole.comparator !== null && whole.comparator !== '=') || whole.low < 2 * whole.factor || !TOTAL.test(text.slice(0, whole.start)) || IS_BOUND.test(text.slice(whole.end))) return null;
  const own = quantities.filter((q) => q.end <= whole.start && q.unit === whole.unit && isFixed(q));
  const last = own.findLastIndex((q) => TOTAL.test(text.slice(0, q.start)));
  const parts = own.slice(last + 1).filter((q) => !isFactor(text, q));
  const [first] = parts;
  const isLeast = parts.some(({ comparator }) => /[≥]/.test(comparator ?? ''));
  if (!first || parts.length < 2 || parts.length > MOST_PARTS || NO_PARTS.test(text.slice(first.start, whole.start).replace(GIVES, '').replace(isLeast ? /至少/g : '', ''))) return null;
  // 正副召集人各一人: nobody knows how many
  if (/[各每][^，、；：]{0,4}$/.test(text.slice(0, first.start))) return null;
  const officers = whole.unit === '人' ? officesIn(text.slice(0, whole.start)) : 0;
  if (Array.from({ length: officers + 1 }, (_, n) => whole.low - n).some((total) => mayMake(total, sentence, own.slice(-MOST_PARTS)))) return null;
  const sum = parts.reduce((a, { low }) => a + low, 0);
  // 選修至少二十四學分: more of it would make more
  if (isLeast && sum < whole.low) return null;
  return Math.abs(sum - whole.low) <= whole.low * MOST_APART ? { whole, parts, sum } : null;
}

/** What leads from a whole to all of its parts. */
const OPENS = /^(?:整|委員|代表|學生)?(?:，|\s)*(?:包[括含]|內含|分(?:別?為)|即|由(?=.*組成)|為限，|[：:])|^(?:，[^（）]{0,12})?）[：:]/;
/** 其中一百萬元存入專戶；另七萬元支用: these two are all there is. */
const OPENS_WITH_REST = /^整?，其中(?=.*[，；](?:另|其?餘)[^，；]*[0-9一二三四五六七八九十壹貳參肆伍陸柒捌玖])/;
const REST = /[，；](?:另|其?餘)/g;
const INNER = /（[^（）]*）/g;
/** 產業界或校友代表: no choice of a number. */
const IN_NAME = /(?<![人名位分元時日項件，、])或(?![一二三四五六七八九十0-9])/g;
const CALLED = /(?:[置設]|委員|代表|成員|轉捐|捐[贈助款]|經費|預算|編列|規劃|名額|獎[勵項]|錄取|^|：)(?:為|共|計|以|是)*(?:新[臺台]幣)?\s*$/;
const isNamed = (text: string): boolean => WHOLE_IN_FRONT.test(text) || CALLED.test(text);

/** A whole that no reading of the numbers behind it gives; what stands in brackets belongs to the number in front of them. */
function wrongWhole({ text: printed, from, quantities: all }: Sentence, whole: Quantity): Told | null {
  const behind = printed.slice(whole.end);
  const hasRest = OPENS_WITH_REST.test(behind);
  const opening = OPENS.exec(behind)?.[0] ?? (hasRest ? '，' : null);
  const isCap = opening?.endsWith('為限，') === true;
  if (opening === null || !isFixed(whole) || !(whole.comparator === null || whole.comparator === '=' || isCap) || whole.low < 2 * whole.factor || !isNamed(printed.slice(0, whole.start).replace(/以$/, ''))) return null;
  const text = printed.slice(0, whole.end) + behind.replace(INNER, (words) => '\u3000'.repeat(words.length));
  const stop = hasRest ? -1 : text.indexOf('；', whole.end);
  const end = stop < 0 ? text.length : stop;
  const quantities = all.filter((q) => q.start < whole.end || (q.end <= end && text[q.start] !== '\u3000'));
  const parts = quantities.filter((q) => q.start > whole.end && q.unit === whole.unit);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || parts.length > MOST_PARTS || !parts.every((q) => isFixed(q) && q.comparator === null && !isFactor(text, q))) return null;
  const words = text.slice(whole.end + opening.length, last.end).replace(hasRest ? REST : IN_NAME, '').replace(IN_NAME, '').replace(/其中/, hasRest ? '' : '其中');
  const names = parts.map((q) => /[^，；、]*$/.exec(text.slice(whole.end + opening.length, q.start))![0].replace(/^(?:另|其?餘|其中)/, ''));
  if (NO_PARTS.test(hasRest ? names.join('，') : words) || (whole.unit === '人' && OVERLAPS.test(words)) || /^以[上下內]/.test(text.slice(last.end))) return null;
  const officers = whole.unit === '人' ? officesIn(words) : 0;
  // 必修二十學分、選修十學分，校外選修六學分: the last one may be a part of the others
  const ends = parts.flatMap((q, i) => (i > 0 && (i === parts.length - 1 || /，/.test(text.slice(q.end, parts[i + 1]!.start))) ? [i + 1] : []));
  const values = parts.map((q) => valuesOf({ text, from, quantities }, q));
  const inner = all.filter((q) => q.start > whole.end && q.end <= last.end && q.unit === whole.unit && isFixed(q)).reduce((a, { low }) => a + low, 0);
  const fits = (total: number): boolean => !differs(inner, total) || ends.some((n) => sumsOf(values.slice(0, n)).some((sum) => !differs(sum, total)));
  if (Array.from({ length: officers + 1 }, (_, n) => whole.low - n).some(fits)) return null;
  const sum = parts.reduce((a, { low }) => a + low, 0);
  return Math.abs(sum - whole.low) <= whole.low * MOST_APART_BEHIND && (!isCap || sum > whole.low) ? { whole, parts, sum } : null;
}
const MOST_APART_BEHIND = 0.3;

/** Totals that are not what the numbers around them make. */
export const checkSumsTold: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const sentence of countedIn(element)) {
      for (const q of sentence.quantities) {
        const found = wrongTotal(sentence, q) ?? wrongWhole(sentence, q);
        if (!found) continue;
        const placed = ({ start, end }: Quantity): Label => placeIn(checked, element, sentence.from + start, sentence.from + end);
        report(diagnose('FG3023', { stated: found.whole.printed, sum: showIn(found.sum, found.whole), what: '' }, placed(found.whole), { related: found.parts.map((one) => ({ ...placed(one), note: { zh: '各項', en: 'the parts' } })) }));
      }
    }
  }
};
