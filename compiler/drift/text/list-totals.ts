/** A whole and the numbered items below it: 置委員十五人，由下列人員組成：（一）…六人 （二）…九人. Every plausible reading of the items is tried; only a whole that none of them gives is told. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOne, SHARE, showIn, type Quantity, type Sentence } from './quantities.ts';
import { isOffice, isOfMany, isOfOne, namesIn } from './officers.ts';
import { countedIn, isLoose, isPlain, OVERLAPS, WHOLE_IN_FRONT, WHOLE_WORDS } from './total-words.ts';

/** What announces that the items below make up the number: 共三十學分：, 置委員九人，其組成如下：, 總分一百分： */
const ANNOUNCES = new RegExp(`${WHOLE_WORDS}|組成|組織|如[下左]|下列|左列|配分|分配|包[括含]|分為|(?:學分|[人名位席分床格點元]|小時)[）)]?[：:]$`);
/** The items are all there is. */
const IS_ALL = new RegExp(`${WHOLE_WORDS}|組成|分配|配分|配置|分為|(?:成員|委員|代表)(?:名單|資格|產生方式)?(?:[分別為]{1,2})?如[下左]|產生方式如[下左]`);
/** 每學年度: of the whole and its parts alike; 每名: as often as there are. */
const OF_ALL_ALIKE = /每(?=學?[年期]|[月週日名人組件篇場隊班案])/g;
/** 行政或董事之教師代表一人: one or the other is the name of the one, no second number. */
const IN_NAME = /(?<![一二三四五六七八九十0-9](?:人|名|位|分|元|學分|小時|日|週|次|項|件))或(?![一二三四五六七八九十0-9])/g;
const isOpenNumber = (words: string): boolean => isLoose(words.replace(OF_ALL_ALIKE, '').replace(IN_NAME, ''));

/** 至少修滿一百二十八學分，其組成如下: the parts are those of the least. */
const LEAST_OF_ALL = /(?:至少|最低|不得?少於)(?:應|須)?(?:修習|修滿|修畢|修|達|為)*(?=[0-9０-９一二三四五六七八九十百千]+(?:學分|小時|點|人)，)|(?<=[0-9０-９一二三四五六七八九十百千]+(?:學分|小時|點|人))以上(?=，)/;
const IS_MADE_OF = /，(?:其|其中)?(?:組成|分配|配置|包[括含]|分為|內含|含)[^，。]{0,6}[：:]$/;
/** 總經費以三十萬元為限，其項目如下: the items may make less, not more. */
const AT_MOST = /(?:每一?[^，；：]{1,6})?(?:總經費|總預算|經費總額|預算總額|總金?額|經費)(?:以|最高|上限|不得?超過|為)*(?:新[臺台]幣)?[0-9０-９,，一二三四五六七八九十百千萬]+元整?(?:為限|為上限|以內)?(?=，[^，；]*(?:項目|分配|配置|編列|用途))/;

/** Parts of a part: 七人（社聯會三人、系聯會四人）; what an item itself is made of: 四十學分，其中二十學分為…. */
const INNER = /[（(][^（）()]*[）)]|[，（(]其中.*$|(?<=[0-9０-９一二三四五六七八九十][人名位])，由[^，；。]*(?:推[派選舉薦]|互選|遴[聘選]|選[派出])[^，；。]*/g;
const SPACE = '\u3000';
/** One of those that are counted, or one more. */
const MAY_BE_ONE_OF_THEM = /執行[秘祕]書|幹事|互[選推]|(?:召集人|主席|主任委員).*(?:推[選舉]|選[舉任]|指定|指派)/;
const REST = /^其他|^其餘/;

/** What one item may come to, the plain reading first; `isOpen`: or more than that. */
interface Reading {
  readonly values: readonly number[];
  readonly isOpen: boolean;
  readonly label: readonly [number, number] | null;
}
const NOBODY_KNOWS: Reading = { values: [0], isOpen: true, label: null };

/** 二千元×一日＝二千元: neither of the first two is an addend. */
const isFactor = ({ text }: Sentence, { start, end }: Quantity): boolean => /[×✕╳＊*]\s*$/.test(text.slice(0, start)) || /^\s*[×✕╳＊*]/.test(text.slice(end));
const countsOf = (sentence: Sentence, unit: string): Quantity[] => sentence.quantities.filter((q) => q.unit === unit && q.unit !== SHARE && !q.isOrdinal && !isFactor(sentence, q));

/** 教務長、學務長及總務長各一人: as many as are named; 各學院: nobody knows how many. */
function timesOf(name: string): readonly number[] | 'many' {
  const words = name.replace(/^[^：:]*[：:]/, '').replace(/^[，、；及與和暨]/, '');
  if (/各$/.test(words) && !/各[^、及與和暨]*各$/.test(words)) return [words.split(/[、及與和暨]/).filter((one) => one !== '').length];
  return /各/.test(words) ? 'many' : [1];
}

/** What one number of an item counts, up to what the whole can hold; nothing for 每班二名. */
function valuesOf(text: string, from: number, q: Quantity, others: readonly Quantity[], most: number): number[] {
  const name = text.slice(from, q.start);
  const times = q.unit === '人' ? timesOf(name) : [1];
  if (times === 'many') return q.low <= 0 ? [0] : Array.from({ length: Math.max(1, Math.min(200, Math.floor(most / q.low))) }, (_, i) => q.low * (i + 1));
  // 優等二名，每名三萬元
  const products = others.filter((other) => isOne(other) && other.low > 1).map((other) => (q.low * other.low) / other.factor);
  if (/每[^，、；]{0,6}$/.test(name)) return products;
  return /各[^，、；]{0,6}$/.test(name) && products.length > 0 ? products : [...times.map((n) => q.low * n), ...products];
}

/** 當然委員：校長、教務長及學務長: persons who are only named. */
function namedIn(text: string): Reading {
  const words = text.replace(/。$/, '').replace(/^[^：:]*[：:]/, '').replace(/^由/, '').replace(/(?:為|擔任|兼任)(?:之|當然委員|委員|召集人|主任委員|主席)*$/, '');
  const names = namesIn(words);
  if (names.length === 0 || !names.every(isOffice)) return NOBODY_KNOWS;
  const isOpen = names.some(isOfMany) && names.length > 1;
  return { values: [names.length], isOpen: isOpen || /各/.test(words), label: [0, text.length] };
}

/** Every sum that one of each of the values makes. */
function sumsOf(lists: readonly (readonly number[])[]): number[] {
  let sums = [0];
  for (const list of lists) sums = [...new Set(sums.flatMap((sum) => list.map((value) => Math.round((sum + value) * 1e6) / 1e6)))].slice(0, MOST_READINGS);
  return sums;
}
const MOST_READINGS = 2000;

/** What an item may come to; null where its number is no fixed one. */
function readItem(item: Element, unit: string, most: number): Reading | null {
  const outer = item.text.replace(INNER, (inner) => SPACE.repeat(inner.length));
  // 研究（六十分）
  const plain = countedIn(item).some((sentence) => countsOf(sentence, unit).some((q) => outer[sentence.from + q.start] !== SPACE)) ? outer : item.text;
  if (isOpenNumber(plain) || (unit === '人' && OVERLAPS.test(plain.replace(/(?:專長|背景)之/g, '')))) return null;
  const found = countedIn(item).flatMap((sentence) => countsOf(sentence, unit).filter((q) => plain[sentence.from + q.start] !== SPACE).map((q) => ({ q, sentence })));
  if (found.length === 0) return readWithoutNumber(item, unit, most);
  if (found.some(({ q, sentence: { text } }) => !isPlain(text, q))) return null;
  const { sentence, q: last } = found.at(-1)!;
  const range = found.some(({ q }) => !isOne(q));
  const own = found.map(({ q, sentence: { text, quantities } }, i) => {
    const before = found[i - 1]?.sentence === found[i]!.sentence ? found[i - 1]!.q.end : 0;
    return valuesOf(text, before, q, unit === '人' ? [] : quantities.filter((other) => other.unit !== unit && other.unit !== SHARE && !other.isOrdinal && other.start >= before && other.end <= q.start), most);
  });
  const first = found[0]!;
  const label = [first.sentence.from + first.q.start, sentence.from + last.end] as const;
  // 校長、副校長二人，共三人: the last number is that of the item
  if ((found.length > 1 || (unit === '人' && isOne(last))) && WHOLE_IN_FRONT.test(sentence.text.slice(0, last.start))) return { values: [last.low], isOpen: false, label };
  if (range) return found.length === 1 ? { values: wholeNumbers(last), isOpen: false, label } : null;
  if (own.some(({ length }) => length === 0)) return null;
  // 學生代表五人，學士班三人、碩士班二人
  const isMadeOfRest = own.length > 1 && !/^[、及與和暨]/.test(first.sentence.text.slice(first.q.end));
  const values = [...sumsOf(own), ...(isMadeOfRest ? own[0]! : [])];
  const withOfficers = unit === '人' ? values.map((value) => value + officersBeside(plain)) : values;
  return { values: [...withOfficers, ...values, ...(unit === '人' && MAY_BE_ONE_OF_THEM.test(item.text) ? [0] : [])], isOpen: false, label };
}
const wholeNumbers = ({ low, high, factor }: Quantity): number[] => (high - low > 50 * factor ? [low, high] : Array.from({ length: Math.floor((high - low) / factor) + 1 }, (_, i) => low + i * factor));

/** 校長、教務長及學生代表三人: two named in front of the number. */
const officersBeside = (text: string): number => namesIn(text.replace(/^[^：:]*[：:]/, '')).filter(isOfOne).length;

/** What stands below it, or persons by their offices. */
function readWithoutNumber(item: Element, unit: string, most: number): Reading | null {
  const below = item.children.filter(({ number }) => number !== null).map((child) => readItem(child, unit, most));
  if (below.some((one) => one === null)) return null;
  if (below.length > 0) return { values: sumsOf(below.map((one) => one!.values)), isOpen: below.some((one) => one!.isOpen), label: [0, item.text.length] };
  return unit === '人' ? namedIn(item.text) : NOBODY_KNOWS;
}

/** Persons who are members by what stands above a list: 校長為主任委員. */
const officersAbove = (words: string): number => [...words.matchAll(/([^，：]*?)(?:擔任|兼任|為)(?:當然委員|委員|召集人|主任委員|主席)/g)].reduce((n, [, list]) => n + namesIn(list!).filter(isOffice).length, 0);

const LEADS_ONLY = /^(?:本會|前項)?(?:其餘?)?(?:委員|成員|各項|名額|經費)?之?(?:組成|成員|分配|配分|配置|名額分配)(?:方式|情形|比例)?如[下左][：:]$/;
/** The sentence in front of the list that states the whole: 置委員十五人，任期二年。其組成如下： */
function headOf(element: Element): Sentence | null {
  const all = countedIn(element);
  const last = all.at(-1);
  if (!last || !/[：:]$/.test(element.text)) return null;
  const behind = element.text.slice(last.from + last.text.length).replace(/^。/, '');
  return behind === '' || (LEADS_ONLY.test(behind) && all.length === 1) ? last : null;
}

/** 三十六學分，含論文六學分: one of the parts, or besides those that are listed. */
const OF_WHOLE = /^(?:[，（(](?:內?含|包含|其中)[^，；]{0,10})$/;

const part = (place: Label): Label => ({ ...place, note: { zh: '各項', en: 'the parts' } });
/** So much of the whole may be left to something that nobody names; so much more is of something else. */
const MOST_LEFT_OUT = 0.25;
const MOST_LEFT_OUT_OF_ALL = 0.4;
const MOST_MORE = 0.6;

/** The sum that is told, or null where a reading gives the whole. */
function wrongSum(readings: readonly Reading[], whole: Quantity, above: readonly number[], isAll: boolean): number | null {
  const sums = sumsOf([...readings.map(({ values }) => values), ...above.map((value) => [0, value])]);
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  if (sums.length >= MOST_READINGS || sums.some((sum) => sum >= whole.low - 1e-9 && sum <= whole.high + 1e-9)) return null;
  const isOpen = readings.some((one) => one.isOpen);
  if (isOpen && least < whole.low) return null;
  if (most < whole.low && whole.low - most > whole.low * (isAll ? MOST_LEFT_OUT_OF_ALL : MOST_LEFT_OUT)) return null;
  // of several readings the one that is told is the nearest
  return least > whole.high * (1 + MOST_MORE) ? null : sums.reduce((a, b) => (Math.abs(b - whole.low) < Math.abs(a - whole.low) ? b : a));
}

/** 合計：二千八百元。: the last item is no part, it is all of them. */
const OWN_WHOLE = /^(?:以上|[上前]列|上述)?(?:各[項款類])?(?:合計|總計|共計)/;
/** The sentence behind a list that tells what its items make, in its last item or below it. */
function behindList(element: Element, below: Element | undefined): { items: Element[]; owner: Element; sentence: Sentence } | null {
  const items = element.children.filter((child) => child.number !== null);
  const last = items.at(-1);
  if (!last || items.length < 2) return null;
  const next = element.children[element.children.indexOf(last) + 1] ?? below;
  const owner = next && OWN_WHOLE.test(next.text) && next.children.length === 0 ? next : last;
  const sentence = countedIn(owner).find(({ text }) => OWN_WHOLE.test(text));
  if (!sentence || sentence.quantities.length !== 1 || isOpenNumber(sentence.text.replace(OWN_WHOLE, ''))) return null;
  const parts = owner !== last ? items : [...items.slice(0, -1), ...(sentence.from > 0 ? [{ ...last, text: last.text.slice(0, sentence.from) }] : [])];
  return parts.length < 2 ? null : { items: parts, owner, sentence };
}
/** （一）… 十格 （二）… 二十格 以上合計三十格。 */
export function checkTotalBelow(checked: CheckedText, element: Element, below: Element | undefined, report: Parameters<TextCheck>[1]): void {
  const found = behindList(element, below);
  const whole = found?.sentence.quantities[0];
  if (!found || !whole || !isOne(whole) || !isPlain(found.sentence.text, whole) || whole.unit === SHARE || !/^元?整?(?:，[^0-9一二三四五六七八九十]*)?[。]?$/.test(found.sentence.text.slice(whole.end))) return;
  const readings = found.items.map((item) => readItem(item, whole.unit, whole.high));
  if (readings.some((one) => one === null || one.label === null || one.isOpen)) return;
  const sum = wrongSum(readings.map((one) => one!), whole, [], true);
  if (sum !== null) saySum(checked, found, whole, readings.map((one) => one!), sum, report);
}

function saySum(checked: CheckedText, { items, owner, sentence }: { items: readonly Element[]; owner: Element; sentence: Sentence }, whole: Quantity, readings: readonly Reading[], sum: number, report: Parameters<TextCheck>[1]): void {
  const related = items.map((item, i) => part(placeIn(checked, item, ...(readings[i]!.label ?? [0, item.text.length]))));
  report(diagnose('FG3023', { stated: whole.printed, sum: showIn(sum, whole), what: '' }, placeIn(checked, owner, sentence.from + whole.start, sentence.from + whole.end), { related }));
}
/** 前項床位合計一千零六十床, 前點委員總數十九人 */
const OF_LIST_BEFORE = /^前(項|點|條)(?:各[款目項]|所定|之)*[^，。；0-9前各每]{0,8}(?:合計|總計|共計|總數|總額)(?:為|共|計)*$/;
/** The list of the paragraph or of the provision in front, where it holds one list only. */
const listBefore = (word: string, paragraph: Element | undefined, provision: Element | undefined): Element | null => {
  const lists = (word === '項' ? [paragraph] : [provision, ...(provision?.children ?? [])]).flatMap((one) => (one && one.children.filter(({ number }) => number !== null).length > 1 ? [one] : []));
  return lists.length === 1 ? lists[0]! : null;
};

/** A whole in the paragraph or the provision behind its list. */
export function checkTotalOfListBefore(checked: CheckedText, element: Element, paragraph: Element | undefined, provision: Element | undefined, report: Parameters<TextCheck>[1]): void {
  if (!element.text.startsWith('前') || element.cells) return;
  for (const sentence of countedIn(element).slice(0, 1)) {
    const whole = sentence.quantities[0]!;
    const word = OF_LIST_BEFORE.exec(sentence.text.slice(0, whole.start))?.[1];
    const list = word ? listBefore(word, paragraph, provision) : null;
    const items = list?.children.filter((child) => child.number !== null) ?? [];
    if (!list || !isOne(whole) || whole.isOrdinal || whole.unit === SHARE || !isPlain(sentence.text, whole) || countedIn(list).some(({ quantities }) => quantities.some(({ unit }) => unit === whole.unit))) continue;
    const readings = items.map((item) => readItem(item, whole.unit, whole.high));
    if (readings.some((one) => one === null || one.label === null || one.isOpen)) continue;
    const sum = wrongSum(readings.map((one) => one!), whole, [], true);
    if (sum !== null) saySum(checked, { items, owner: element, sentence }, whole, readings.map((one) => one!), sum, report);
  }
}

/** 出差二日者: a supposed case that has no parts. */
const isCase = (head: string, { unit, end }: Quantity): boolean => /^[日天夜時]$/.test(unit) && /^[^，。]{0,16}(?:者|時)，/.test(head.slice(end));

/** 共三十學分：（一）… 十學分 （二）… 二十學分 */
export function checkListTotal(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const numbered = element.children.filter((child) => child.number !== null);
  const items = OWN_WHOLE.test(numbered.at(-1)?.text ?? '') ? numbered.slice(0, -1) : numbered;
  const head = items.length < 2 ? null : headOf(element);
  if (!head || !ANNOUNCES.test(element.text)) return;
  const isLeast = LEAST_OF_ALL.test(head.text) && IS_MADE_OF.test(element.text);
  if (isOpenNumber(head.text.replace(isLeast ? LEAST_OF_ALL : '', '').replace(AT_MOST, ''))) return;
  for (const whole of head.quantities.filter((q) => q.unit !== SHARE && !q.isOrdinal && !isCase(head.text, q))) {
    const isMost = AT_MOST.test(head.text) && /[≤<]/.test(whole.comparator ?? '');
    if (!isPlain(head.text, whole) && !isMost && !isLeast) continue;
    // 置委員二十一人，…校長為主任委員，餘二十人如下: the rest of them; 各修四至六學分: of each of the items
    const isRest = /[其所]?餘[^，。；]{0,6}$/.test(head.text.slice(0, whole.start));
    const inner = head.quantities.filter((q) => q !== whole && q.unit === whole.unit && !(isRest && q.end <= whole.start) && !(q.start > whole.end && /各[^，；。]{0,10}$/.test(head.text.slice(whole.end, q.start))));
    if (!inner.every((q) => isOne(q) && q.comparator === null && q.start > whole.end && OF_WHOLE.test(head.text.slice(whole.end, q.start)))) continue;
    if (isLeast && REST.test(items.at(-1)!.text)) continue;
    const readings = items.map((item) => readItem(item, whole.unit, whole.high));
    if (readings.some((one) => one === null) || !readings.some((one) => one!.label !== null && !one!.isOpen)) continue;
    const sum = wrongSum(readings.map((one) => one!), whole, [...inner.map(({ low }) => low), whole.unit === '人' ? officersAbove(head.text.slice(whole.end)) : 0], IS_ALL.test(element.text));
    // at least so many, of which these: more are left to choose
    if (sum === null || (isMost && sum < whole.low) || (isLeast && sum < whole.low && /其中/.test(element.text))) continue;
    saySum(checked, { items, owner: element, sentence: head }, whole, readings.map((one) => one!), sum, report);
  }
}
