/** Wholes and parts that have names of their own: what is taken in is what is spent and what is left; ballots that were handed in are valid or not; who should come has come or has not. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { cellOffsets, isProvision, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOne, show, type Quantity } from './quantities.ts';
import { numberOf, rowsOf, wordsOf } from './tables.ts';
import { countedIn } from './total-words.ts';

const BEHIND = '(?:委員|代表|人員|成員|總?數|總?額|總計|合計|共計|經費|金額|選票|人數|計|共|有|為|約|新[臺台]幣)*$';
/** 本次講座收入, 計畫收入; but no 學費收入, which is a part. */
const IN_FRONT = '(?:^經?|^本[次年學期案][^，。；、]{0,4}|[，。；：、（）]|[次度期年案心動畫隊班會後]|相抵|決算|預算|全年|本校|本館|總|實際?)';
const role = (words: string): RegExp => new RegExp(`${IN_FRONT}(?:${words})${BEHIND}`);

const AGAINST = role('(?:不同意|反對|不贊成)票?');
const ABSTAINS = role('棄權票?|(?:未表示|無)意見|未表態|未投票');

interface Balance {
  /** What the parts may make: any of these. */
  readonly wholes: readonly RegExp[];
  readonly parts: readonly RegExp[];
  /** One more part, where the text has one. */
  readonly others: readonly RegExp[];
  readonly units: ReadonlySet<string>;
}
const BALANCES: readonly Balance[] = [
  { wholes: [role('收入')], parts: [role('支出'), role('結餘款?|[賸剩]餘款?|餘絀|盈餘|結存|餘額|餘款')], others: [], units: new Set(['元']) },
  { wholes: [role('投票(?:總數)?|收回|回收|領[取票]|開出|發出|投出')], parts: [role('有效選?票'), role('無效選?票|廢票')], others: [role('空白票')], units: new Set(['票', '張', '人', '份']) },
  { wholes: [role('應出席|應到')], parts: [role('(?:實際|親自)?出席|實到'), role('請假|缺席|未出席')], others: [role('請假|公假'), role('缺席|未出席'), role('委託出席|委託代理')], units: new Set(['人']) },
  // 出席二十人，同意十六人，不同意三人，棄權一人: two of the three will do
  ...[[AGAINST, ABSTAINS], [ABSTAINS, AGAINST]].map(([part, other]): Balance => ({ wholes: [role('(?:出席|投票|表決)(?:人員)?')], parts: [role('(?:贊成|同意)票?'), part!], others: [other!, role('廢票|無效票')], units: new Set(['人', '票']) })),
];

/** A number with the words in front of it. */
interface Named {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  readonly place: Label;
}

const isFixed = (q: Quantity): boolean => isOne(q) && q.comparator === null && !q.isOrdinal;
const namedIn = (checked: CheckedText, element: Element): Named[] =>
  countedIn(element).flatMap(({ text, from, quantities }) => quantities.filter(isFixed).map((q, _, all) => {
    const before = all.findLast(({ end }) => end <= q.start)?.end ?? 0;
    return { label: text.slice(before, q.start).replace(/：$/, '').replace(/^.*[，。；：、（]/, ''), value: q.low, unit: q.unit, printed: q.printed, place: placeIn(checked, element, from + q.start, from + q.end) };
  }));

/** 收入合計 | 620,000: the only number of a row. */
function namedInRows(checked: CheckedText, table: Element): Named[] {
  const rows = rowsOf(table);
  const offsets = table.cells ? cellOffsets(table.cells) : [];
  return rows.flatMap((row) => {
    const numbers = row.flatMap((cell, x) => (x > 0 && numberOf(cell) !== null ? [x] : []));
    const [x] = numbers;
    const at = offsets[table.cells!.indexOf(row)]?.[x ?? 0];
    if (x === undefined || numbers.length !== 1 || at === undefined) return [];
    return [{ label: wordsOf(row[0]), value: numberOf(row[x])!, unit: '', printed: row[x]!.trim(), place: placeIn(checked, table, at, at + row[x]!.length) }];
  });
}

/** What is left of other years, parts of other wholes. */
const OF_OTHERS = /上[年期次]|前[年期次]|累[計積]|歷年|期初|預[計估]|如|若|[占佔]|分之|%/;

/** The one number that is called so; undefined where there is none, or where there are several. */
function theOne(all: readonly Named[], name: RegExp): Named | undefined {
  const found = all.filter(({ label }) => name.test(label));
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** Tells the whole of one balance; true where it is told or kept. */
function checkBalance({ wholes, parts, others, units }: Balance, numbers: readonly Named[], report: Parameters<TextCheck>[1]): boolean {
  const all = numbers.filter(({ unit }) => unit === '' || units.has(unit));
  const own = all.filter(({ label }) => !OF_OTHERS.test(label));
  // 上年度結餘五萬元: one more part
  if (all.some((one) => !own.includes(one) && [...wholes, ...parts].some((name) => name.test(one.label)))) return true;
  const found = parts.map((name) => theOne(own, name));
  const stated = own.filter(({ label }) => wholes.some((name) => name.test(label)));
  const whole = stated.at(-1);
  if (found.some((one) => one === undefined) || new Set(found).size < parts.length || !whole) return false;
  const more = others.map((name) => theOne(own, name)).filter((one) => one !== undefined && !found.includes(one)) as Named[];
  const sum = found.reduce((a, one) => a + one!.value, 0);
  const sums = more.reduce((all, one) => [...all, ...all.map((n) => n + one.value)], [sum]);
  if (stated.some(({ value }) => sums.some((one) => Math.abs(one - value) < 1e-6))) return true;
  const told = sums.at(-1)!;
  if (Math.abs(told - whole.value) > whole.value * MOST_APART) return true;
  report(diagnose('FG3023', { stated: whole.printed, sum: show(told), what: '' }, whole.place, { related: [...found, ...more].map((one) => ({ ...one!.place, note: { zh: '各項', en: 'the parts' } })) }));
  return true;
}
const MOST_APART = 0.5;

/** Of one sentence, of one provision, of the whole text. */
export const checkBalances: TextCheck = (checked, report) => {
  const provisions: Named[][] = [[]];
  for (const element of elementsOf(checked)) {
    if (isProvision(element)) provisions.push([]);
    provisions.at(-1)!.push(...(element.cells ? namedInRows(checked, element) : namedIn(checked, element)));
  }
  for (const balance of BALANCES) {
    const isTold = provisions.map((numbers) => checkBalance(balance, numbers, report)).some(Boolean);
    if (!isTold) checkBalance(balance, provisions.flat(), report);
  }
};
