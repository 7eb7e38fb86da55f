/** A whole and the items of a list, above it or below: 置委員十五人，由下列人員組成：（一）…六人 （二）…九人; （一）… 十格 （二）… 二十格 以上合計三十格. Every plausible reading of the items is tried; only a whole that none of them gives is told. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { listsOf, type Item, type List } from './lists.ts';
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
const LEAST_OF_ALL = /(?:至少|最低|不得?少於)(?:之|的)?(?:(?:畢業|應修)?總?學分數?)?(?:應|須)?(?:修習|修滿|修畢|修|達|為)*(?=[0-9０-９一二三四五六七八九十百千]+(?:學分|小時|點|人)，)|(?<=[0-9０-９一二三四五六七八九十百千]+(?:學分|小時|點|人))以上(?=，)/;
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
  /** So much or more. */
  readonly isLeast?: boolean;
  readonly label: readonly [number, number] | null;
}
const NONE_OF_IT: Reading = { values: [0], isOpen: false, label: null };
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

/** 其餘委員就下列人員聘兼之：, 其他委員如下： */
const OF_REST = /其[餘他](?:委員|成員|代表)?[^，。；]{0,40}[：:]$/;
const CHAIR = '副?(?:主任委員|召集人|主席)';
/** 主任委員由局長兼任: one whom no number counts. */
const CHAIRS = new RegExp(`(?<!其中)${CHAIR}由`, 'g');
/** Those in front of 其餘委員, with a number or without; those that are named below again may be among the others. */
function beforeRest(head: Sentence, whole: Quantity, inner: readonly Quantity[], items: readonly Item[]): number[] {
  const words = head.text.slice(whole.end);
  const sum = inner.reduce((a, { low }) => a + low, matchesOf(CHAIRS, words).length + officersAbove(words));
  const isNamedAgain = items.some(({ element: { text } }) => new RegExp(`${CHAIR}|[秘祕]書`).test(text)) || /[秘祕]書|幹事/.test(words);
  return isNamedAgain ? [sum, sum - 1] : [sum];
}

/** Every sum that one of each of the values makes. */
function sumsOf(lists: readonly (readonly number[])[]): number[] {
  let sums = [0];
  for (const list of lists) sums = [...new Set(sums.flatMap((sum) => list.map((value) => Math.round((sum + value) * 1e6) / 1e6)))].slice(0, MOST_READINGS);
  return sums;
}
const MOST_READINGS = 2000;

/** （一）外文（6學分）：…: what stands in brackets in front of the colon is all of the item; 國文（4學分）／華語（4學分）： one of them, or both. */
function readLabel(item: Element, unit: string): Reading | null {
  const label = /^[^，。；：:]{1,40}[）)](?=[：:]|。?$)/.exec(item.text)?.[0];
  const found = label ? countedIn(item).slice(0, 1).flatMap((sentence) => countsOf(sentence, unit).filter(({ end }) => sentence.from + end <= label.length)) : [];
  if (!label || found.length === 0 || isOpenNumber(label) || !found.every((q) => isOne(q) && isPlain(label, q) && /[（(][共計]{0,2}$/.test(label.slice(0, q.start)) && /^[）)]/.test(label.slice(q.end)))) return null;
  return { values: [...new Set([...found.map(({ low }) => low), found.reduce((sum, { low }) => sum + low, 0)])], isOpen: false, label: [0, label.length] };
}

/** 教師代表六人：由各學院推選一人; 專業選修：40學分；至少修滿…: a name, its number, and what is said of that. 專業選修課程：至少十八學分: so many or more. */
function readLeading({ text: all }: Element, unit: string): Reading | null {
  const [sentence] = countedIn({ text: all, cells: null } as Element);
  const [q, ...others] = sentence ? countsOf(sentence, unit) : [];
  if (!sentence || !q || sentence.from > 0 || !isOne(q)) return null;
  const [name, behind] = [sentence.text.slice(0, q.start), sentence.text.slice(q.end)];
  const isLeast = /[≥]/.test(q.comparator ?? '') && /至少$/.test(name);
  const words = name.replace(/至少$/, '').replace(/[：:]$/, '');
  const isFollowed = /^[）)]?(?:$|[：:（(；])/.test(behind);
  const isOther = (one: Quantity): boolean => /；/.test(sentence.text.slice(q.end, one.start)) && !isOpenNumber(sentence.text.slice(q.end, one.end));
  if (!isFollowed || (!isLeast && !isPlain(sentence.text, q)) || !/^[^，。；：:每各]{2,24}$/.test(words) || isOpenNumber(words) || (unit === '人' && (/[、及與]/.test(words) || OVERLAPS.test(words))) || (/^；/.test(behind) && others.some(isOther))) return null;
  return { values: [q.low], isOpen: false, isLeast, label: [q.start, q.end] };
}
/** 外加論文六學分，不計入畢業學分; 每學期修習學分數上限: of something else. */
const NOT_COUNTED = /^外加|不計入|不採計|^每/;

/** What an item may come to; null where its number is no fixed one. */
function readItem({ element: item, below }: Item, unit: string, most: number): Reading | null {
  const labelled = readLabel(item, unit) ?? readLeading(item, unit);
  if (labelled) return labelled;
  if (NOT_COUNTED.test(item.text)) return NONE_OF_IT;
  const outer = item.text.replace(INNER, (inner) => SPACE.repeat(inner.length));
  // 研究（六十分）
  const plain = countedIn(item).some((sentence) => countsOf(sentence, unit).some((q) => outer[sentence.from + q.start] !== SPACE)) ? outer : item.text;
  if (isOpenNumber(plain) || (unit === '人' && OVERLAPS.test(plain.replace(/(?:專長|背景)之/g, '')))) return null;
  const found = countedIn(item).flatMap((sentence) => countsOf(sentence, unit).filter((q) => plain[sentence.from + q.start] !== SPACE).map((q) => ({ q, sentence })));
  if (found.length === 0) return readWithoutNumber(item, below, unit, most);
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
function readWithoutNumber(item: Element, lines: readonly Element[], unit: string, most: number): Reading | null {
  const below = lines.filter(({ number }) => number !== null).map((child) => readItem({ element: child, below: child.children }, unit, most));
  if (below.some((one) => one === null)) return null;
  if (below.length > 0) return { values: sumsOf(below.map((one) => one!.values)), isOpen: below.some((one) => one!.isOpen), label: [0, item.text.length] };
  return unit === '人' ? namedIn(item.text) : NOBODY_KNOWS;
}

/** Persons who are members by what stands above a list: 校長為主任委員. */
const officersAbove = (words: string): number => [...words.matchAll(/([^，：]*?)(?:擔任|兼任|為)(?:當然委員|委員|副?召集人|副?主任委員|副?主席)/g)].reduce((n, [, list]) => n + namesIn(list!).filter(isOffice).length, 0);

const LEADS_ONLY = /^(?:本會|前項)?(?:其餘?)?(?:委員|成員|各項|名額|經費)?之?(?:組成|成員|分配|配分|配置|名額分配)(?:方式|情形|比例)?如[下左][：:]$/;
/** The sentence in front of a list that states the whole: 置委員十五人，任期二年。其組成如下：; the last one of a line above lines that are alike: 名額：共九名。 */
function headOf(element: Element, isPlain: boolean): Sentence | null {
  const all = countedIn(element);
  const last = all.at(-1);
  if (!last || !/[：:]$/.test(element.text)) return last && isPlain && all.length === 1 && last.quantities.length === 1 && WHOLE_IN_FRONT.test(last.text.slice(0, last.quantities[0]!.start)) ? last : null;
  const behind = element.text.slice(last.from + last.text.length).replace(/^。/, '');
  return behind === '' || (LEADS_ONLY.test(behind) && all.length === 1) ? last : null;
}

/** 應補修下列課程共十二學分，成績達六十分為及格。: the items are announced with their sum; each has one number behind its name. */
function headOfAnnounced(element: Element, items: readonly Item[]): Sentence | null {
  const sentence = countedIn(element).find(({ text, quantities }) => quantities.some((q) => /(?:下列|左列|以下)[^，。；：]{0,10}(?:合計|總計|共計|共)$/.test(text.slice(0, q.start))));
  const whole = sentence?.quantities.find((q) => /(?:合計|總計|共計|共)$/.test(sentence.text.slice(0, q.start)));
  if (!sentence || !whole || !items.every(({ element: one }) => readLeading(one, whole.unit) !== null)) return null;
  return { ...sentence, text: sentence.text.slice(0, whole.end), quantities: sentence.quantities.filter((q) => q.end <= whole.end) };
}

/** 共同課程：含外文及國文，計10學分。: a line of one sentence above items that all have their number in front of a colon. */
function headOfLabelled(element: Element, items: readonly Item[]): Sentence | null {
  const [sentence, ...others] = countedIn(element);
  const whole = sentence?.quantities.at(-1);
  if (!sentence || !whole || others.length > 0 || !/^整?。?$/.test(element.text.slice(sentence.from + whole.end)) || !WHOLE_IN_FRONT.test(sentence.text.slice(0, whole.start))) return null;
  return items.every((item) => readLabel(item.element, whole.unit)) ? sentence : null;
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
  const isOpen = readings.some((one) => one.isOpen || one.isLeast);
  if (isOpen && least < whole.low) return null;
  if (most < whole.low && whole.low - most > whole.low * (isAll ? MOST_LEFT_OUT_OF_ALL : MOST_LEFT_OUT)) return null;
  // of several readings the one that is told is the nearest
  return least > whole.high * (1 + MOST_MORE) ? null : sums.reduce((a, b) => (Math.abs(b - whole.low) < Math.abs(a - whole.low) ? b : a));
}

/** 合計：二千八百元。: the last item is no part, it is all of them. */
const OWN_WHOLE = /^(?:以上|[上前]列|上述)?(?:各[項款類])?(?:成員|委員|人員|經費|費用|名額|學分)?(?:合計|總計|共計|總共|共|滿分|總分)/;
/** 前項床位合計一千零六十床, 所需經費共計二十五萬元，由上列各款支應: of the list in front, whatever is counted. */
const OF_LIST = /以上|[上前]列|上述|上開|前[條項點款]|各[項款類組]/;
/** 受獎學生共二十八名: of what, the words do not say; the list has to count nothing else. */
const OF_ANY = /^(?![^，]*(?:每|各|另|如|若|得))[^，；：]{0,14}$/;
/** 共計一百五十萬元，其餘由各系自籌 */
const LEAVES_REST = /其?餘|不足|自籌|另[由有]|尚/;
/** 全程參與者核給時數十二小時 */
const ALL_OF_THEM = /^(?:全程|全部|完成全)[^，。；：]{0,16}$/;

/** The sentence that tells what the items in front of it make, in the last one of them or below them; `items`: without what is none of them. */
function behindList({ items, tails }: List): { items: readonly Item[]; owner: Element; sentence: Sentence; isOwn: boolean } | null {
  const last = items.at(-1)!;
  const own = countedIn(last.element).find(({ text }) => OWN_WHOLE.test(text));
  if (own) return { items: [...items.slice(0, -1), ...(own.from > 0 ? [{ ...last, element: { ...last.element, text: last.element.text.slice(0, own.from) } }] : [])], owner: last.element, sentence: own, isOwn: true };
  for (const owner of tails) {
    const [sentence] = owner.children.length > 0 ? [] : countedIn(owner);
    const [whole] = sentence?.quantities ?? [];
    const isOwn = OWN_WHOLE.test(owner.text);
    if (sentence && whole && sentence.from === 0 && (isOwn || ALL_OF_THEM.test(sentence.text.slice(0, whole.start)) || (WHOLE_IN_FRONT.test(sentence.text.slice(0, whole.start)) && (OF_LIST.test(sentence.text) || OF_ANY.test(sentence.text.slice(0, whole.start)))))) return { items, owner, sentence, isOwn };
  }
  return null;
}

/** （一）… 十格 （二）… 二十格 以上合計三十格。 */
function checkTotalBelow(checked: CheckedText, list: List, report: Parameters<TextCheck>[1]): void {
  const found = behindList(list);
  const whole = found?.sentence.quantities[0];
  if (!found || !whole || found.items.length < 2 || found.sentence.quantities.filter(({ unit }) => unit === whole.unit).length > 1 || !isOne(whole) || whole.isOrdinal || !isPlain(found.sentence.text, whole) || whole.unit === SHARE) return;
  if (LEAVES_REST.test(found.sentence.text.slice(whole.end)) || isOpenNumber(found.sentence.text.slice(0, whole.start).replace(OWN_WHOLE, '')) || /^元?整?以[上下內]|^為限/.test(found.sentence.text.slice(whole.end))) return;
  const readings = found.items.map((item) => readItem(item, whole.unit, whole.high));
  if (readings.some((one) => one === null || one.label === null || one.isOpen)) return;
  const sum = wrongSum(readings.map((one) => one!), whole, [], true);
  if (sum !== null) saySum(checked, found, whole, readings.map((one) => one!), sum, report);
}

function saySum(checked: CheckedText, { items, owner, sentence }: { items: readonly Item[]; owner: Element; sentence: Sentence }, whole: Quantity, readings: readonly Reading[], sum: number, report: Parameters<TextCheck>[1]): void {
  const related = items.map(({ element }, i) => part(placeIn(checked, element, ...(readings[i]!.label ?? [0, element.text.length]))));
  report(diagnose('FG3023', { stated: whole.printed, sum: showIn(sum, whole), what: '' }, placeIn(checked, owner, sentence.from + whole.start, sentence.from + whole.end), { related }));
}

const EACH_OF_THEM = /[均皆都各](?:合|總|共)?計?(?:為|應修)?$/;
/** （一）必修六學分＋選修十二學分: each item makes the whole. */
function checkEach(checked: CheckedText, list: { items: readonly Item[]; owner: Element; sentence: Sentence }, whole: Quantity, report: Parameters<TextCheck>[1]): void {
  for (const item of list.items) {
    const reading = readItem(item, whole.unit, whole.high);
    const sum = reading && reading.label !== null && !reading.isOpen ? wrongSum([reading], whole, [], false) : null;
    if (reading && sum !== null) saySum(checked, { ...list, items: [item] }, whole, [reading], sum, report);
  }
}

/** 出差二日者: a supposed case that has no parts. */
const isCase = (head: string, { unit, end }: Quantity): boolean => /^[日天夜時]$/.test(unit) && /^[^，。]{0,16}(?:者|時)，/.test(head.slice(end));

/** 共三十學分：（一）… 十學分 （二）… 二十學分 */
function checkTotalAbove(checked: CheckedText, { heads: [element], items: all, isPlain: isLines }: List, report: Parameters<TextCheck>[1]): void {
  const items = OWN_WHOLE.test(all.at(-1)!.element.text) ? all.slice(0, -1) : all;
  const labelled = items.length < 2 || !element || isLines ? null : headOfLabelled(element, items);
  const announced = items.length < 2 || !element || isLines || labelled ? null : headOfAnnounced(element, items);
  const head = items.length < 2 || !element ? null : (labelled ?? announced ?? headOf(element, isLines));
  if (!head || !element || !(isLines || labelled || announced || ANNOUNCES.test(element.text))) return;
  const isLeast = LEAST_OF_ALL.test(head.text) && IS_MADE_OF.test(element.text);
  if (isOpenNumber(head.text.replace(isLeast ? LEAST_OF_ALL : '', '').replace(AT_MOST, ''))) return;
  for (const whole of head.quantities.filter((q) => q.unit !== SHARE && !q.isOrdinal && !isCase(head.text, q))) {
    const isMost = AT_MOST.test(head.text) && /[≤<]/.test(whole.comparator ?? '');
    if (!isPlain(head.text, whole) && !isMost && !isLeast) continue;
    // 方案有二，均合計十八學分：
    if (EACH_OF_THEM.test(head.text.slice(0, whole.start))) {
      checkEach(checked, { items, owner: element, sentence: head }, whole, report);
      continue;
    }
    // 置委員二十一人，…校長為主任委員，餘二十人如下: the rest of them; 各修四至六學分: of each of the items
    const isRest = /[其所]?餘[^，。；]{0,6}$/.test(head.text.slice(0, whole.start));
    const inner = head.quantities.filter((q) => q !== whole && q.unit === whole.unit && !(isRest && q.end <= whole.start) && !(q.start > whole.end && /各[^，；。]{0,10}$/.test(head.text.slice(whole.end, q.start))));
    const isOfRest = whole.unit === '人' && !isRest && OF_REST.test(element.text) && !/[各等]/.test(head.text.slice(whole.end)) && inner.every((q) => isOne(q) && q.comparator === null && q.start > whole.end);
    if (!isOfRest && !inner.every((q) => isOne(q) && q.comparator === null && q.start > whole.end && OF_WHOLE.test(head.text.slice(whole.end, q.start)))) continue;
    if (isLeast && REST.test(items.at(-1)!.element.text)) continue;
    const readings = items.map((item) => readItem(item, whole.unit, whole.high));
    if (isLeast && readings.some((one) => one?.isLeast)) continue;
    if (readings.some((one) => one === null || ((isLines || labelled !== null) && one.label === null)) || !readings.some((one) => one!.label !== null && !one!.isOpen)) continue;
    const above = [...inner.map(({ low }) => low), whole.unit === '人' ? officersAbove(head.text.slice(whole.end)) : 0];
    const first: Reading[] = isOfRest ? [{ values: beforeRest(head, whole, inner, items), isOpen: false, label: null }] : [];
    const sum = wrongSum([...first, ...readings.map((one) => one!)], whole, isOfRest ? [] : above, IS_ALL.test(element.text));
    // at least so many, of which these: more are left to choose
    if (sum === null || (isMost && sum < whole.low) || (isLeast && sum < whole.low && /其中/.test(element.text))) continue;
    saySum(checked, { items, owner: element, sentence: head }, whole, readings.map((one) => one!), sum, report);
  }
}

/** Wholes above and below lists. */
export const checkListTotals: TextCheck = (checked, report) => {
  for (const list of listsOf(checked)) {
    checkTotalAbove(checked, list, report);
    checkTotalBelow(checked, list, report);
  }
};
