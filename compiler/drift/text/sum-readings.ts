/** Which numbers around a number may be its parts: behind it, in front of it, in the brackets or the sentence behind, in the items of a list. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type CheckedText } from './checked-text.ts';
import { listsOf, type Item, type List } from './lists.ts';
import { isOfOne, namesIn, officesIn } from './officers.ts';
import { isOne, SHARE, type Quantity, type Sentence } from './quantities.ts';
import { countedIn } from './total-words.ts';

/** A number in its element; places are those of the element. */
export interface Amount {
  readonly element: Element;
  readonly q: Quantity;
  readonly start: number;
  readonly end: number;
}

/** Where the parts of a reading stand. */
export type Place = 'brackets' | 'behind' | 'next' | 'front' | 'frontAll' | 'below' | 'above';

/** One way to read the parts of a whole. */
export interface SumReading {
  readonly place: Place;
  readonly parts: readonly Amount[];
  readonly sum: number;
  /** The words from the whole to the last part, or from the first part to the whole. */
  readonly words: string;
  /** What stands in front of each part. */
  readonly names: readonly string[];
  /** Every number of the unit in this place is one of them. */
  readonly isAll: boolean;
  /** A number counts as often as the one beside it says, or as names stand in front of it. */
  readonly isMultiplied: boolean;
  /** Persons named by their offices are counted besides. */
  readonly hasOfficers: boolean;
  /** Items without a number. */
  readonly missing: number;
}

/** A number that may be the whole of others. */
export interface Whole extends Amount {
  readonly sentence: Sentence;
  /** The words in front of it in its sentence, and behind. */
  readonly before: string;
  readonly behind: string;
  readonly readings: readonly SumReading[];
  /** It is one of the parts of another number that they make. */
  readonly isPart: boolean;
}

const MOST_PARTS = 10;
const MOST_ITEMS = 20;
const INNER = /（[^（）]*）/g;
const BLANK = '\u3000';
const blank = (words: string): string => words.replace(INNER, (inner) => BLANK.repeat(inner.length));
const isFixed = (q: Quantity): boolean => isOne(q) && !q.isOrdinal && q.unit !== SHARE;
const TIMES = /[×＊*xX]\s*$/;
const TIMES_BEHIND = /^\s*[×＊*xX]/;

const namesOf = (text: string, from: number, parts: readonly Quantity[]): string[] => parts.map((q, i) => text.slice(i === 0 ? from : parts[i - 1]!.end, q.start));
const OF_NAMES = /(?:^|[，、；：（及與和暨由])([^，；：（]*[、及與和暨][^，；：（]*)(?:單位)?(?:代表|主管)?各(?:推派|推選|置|設|聘|遴選)?$/;
const COUNTED_EACH = /(?:^|[^第])([二兩三四五六七八九十]|[2-9])(?:個|所|大)?[^、，；：0-9一二三四五六七八九十]{1,6}[，]?[各每][^，；：、0-9一二三四五六七八九十]{0,8}$/;
const DIGITS = '零一二三四五六七八九十';

/** What a number may count for besides itself. */
function multiplesOf(q: Quantity, name: string, quantities: readonly Quantity[]): number[] {
  const i = quantities.indexOf(q);
  const counts = [quantities[i - 1], quantities[i + 1]].flatMap((other) => (other && other.unit !== q.unit && other.unit !== SHARE && isFixed(other) && other.low / other.factor > 1 ? [(q.low * other.low) / other.factor] : []));
  const listed = OF_NAMES.exec(name)?.[1]?.split(/[、及與和暨]/).length ?? 1;
  const stated = COUNTED_EACH.exec(name)?.[1];
  const times = stated ? (stated === '兩' ? 2 : DIGITS.includes(stated) ? DIGITS.indexOf(stated) : Number(stated)) : 1;
  return [...counts, ...(listed > 1 ? [q.low * listed] : []), ...(times > 1 ? [q.low * times] : [])];
}

interface Run {
  readonly place: Place;
  readonly element: Element;
  readonly text: string;
  readonly offset: number;
  /** Where the words of the first part begin, and where the run as a whole ends. */
  readonly from: number;
  readonly words: string;
  readonly parts: readonly Quantity[];
  readonly quantities: readonly Quantity[];
  readonly isAll: boolean;
}

/** The readings of one run: as it stands, each as often as it is counted, with the officers named in it. */
function readingsOf({ place, element, text, offset, from, words, parts, quantities, isAll }: Run): SumReading[] {
  const names = namesOf(text, from, parts);
  const amounts = parts.map((q): Amount => ({ element, q, start: offset + q.start, end: offset + q.end }));
  const plain = parts.reduce((a, { low }) => a + low, 0);
  const base = { place, parts: amounts, words, names, isAll, missing: 0 };
  const out: SumReading[] = parts.length > 1 ? [{ ...base, sum: plain, isMultiplied: false, hasOfficers: false }] : [];
  const options = parts.map((q, i) => multiplesOf(q, names[i]!, quantities));
  if (options.some(({ length }) => length > 0)) {
    const all = options.map((values, i) => values[0] ?? parts[i]!.low);
    out.push({ ...base, sum: all.reduce((a, b) => a + b, 0), isMultiplied: true, hasOfficers: false });
    const last = options.map((values, i) => values.at(-1) ?? parts[i]!.low);
    if (last.some((value, i) => value !== all[i])) out.push({ ...base, sum: last.reduce((a, b) => a + b, 0), isMultiplied: true, hasOfficers: false });
  }
  const officers = parts[0]?.unit === '人' ? officesIn(names.join('、')) : 0;
  // 教務長、學務長及院長四人: the number counts the last one
  for (const more of officers > 1 ? [officers, officers - 1] : [officers]) if (more > 0) out.push(...out.filter((one) => !one.hasOfficers).map((one): SumReading => ({ ...one, sum: one.sum + more, hasOfficers: true })), ...(parts.length === 1 ? [{ ...base, sum: plain + more, isMultiplied: false, hasOfficers: true }] : []));
  return out;
}

const ends = (text: string, parts: readonly Quantity[]): number[] => parts.flatMap((q, i) => (i > 0 && (i === parts.length - 1 || /[，；。）]/.test(text.slice(q.end, parts[i + 1]!.start))) ? [i + 1] : []));

/** Runs that begin behind a place of a sentence. */
function runsBehind(place: Place, element: Element, { text, from: offset, quantities }: Sentence, start: number, stop: number, unit: string, skip?: Quantity): Run[] {
  const seen = new Set<string>();
  return [text, blank(text)].flatMap((words) => {
    const all = quantities.filter((q) => q !== skip && q.start >= start && q.end <= stop && q.unit === unit && isFixed(q) && words[q.start] !== BLANK && !TIMES.test(text.slice(0, q.start)) && !TIMES_BEHIND.test(text.slice(q.end))).slice(0, MOST_PARTS);
    const key = all.map((q) => q.start).join();
    if (all.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return (all.length === 1 ? [1] : ends(words, all)).map((n): Run => {
      const parts = all.slice(0, n);
      return { place, element, text: words, offset, from: start, words: words.slice(start, parts.at(-1)!.end), parts, quantities, isAll: n === all.length };
    });
  });
}

/** Runs that end in front of a place of a sentence. */
function runsInFront(element: Element, sentence: Sentence, start: number, stop: number, unit: string): Run[] {
  const { text, from: offset, quantities } = sentence;
  const seen = new Set<string>();
  return [text, blank(text)].flatMap((words) => {
    const all = quantities.filter((q) => q.start >= start && q.end <= stop && q.unit === unit && isFixed(q) && words[q.start] !== BLANK && !TIMES.test(text.slice(0, q.start)) && !TIMES_BEHIND.test(text.slice(q.end))).slice(-MOST_PARTS);
    return all.flatMap((first, i): Run[] => {
      const parts = all.slice(i);
      const key = parts.map((q) => q.start).join();
      if (seen.has(key)) return [];
      seen.add(key);
      const from = i === 0 ? start : all[i - 1]!.end;
      return [{ place: 'front', element, text: words, offset, from, words: words.slice(first.start, stop), parts, quantities, isAll: i === 0 }];
    });
  });
}

interface ItemValue {
  readonly sum: number;
  readonly parts: readonly Amount[];
  readonly isMultiplied: boolean;
  readonly hasOfficers: boolean;
}
/** What an item may come to: its first number, its last one, all of them, those below it. */
function valuesOfItem({ element, below }: Item, unit: string): readonly (ItemValue | null)[] {
  const all = countedIn(element).flatMap((sentence) => {
    const words = blank(sentence.text);
    return sentence.quantities.filter((q) => q.unit === unit && isFixed(q) && (words[q.start] !== BLANK || /^[^（]{0,14}（/.test(element.text))).map((q): Amount & { sentence: Sentence } => ({ element, q, sentence, start: sentence.from + q.start, end: sentence.from + q.end }));
  });
  const outer = all.filter(({ q, sentence }) => blank(sentence.text)[q.start] !== BLANK);
  const used = outer.length > 0 ? outer : all;
  const plain = (parts: readonly Amount[]): ItemValue => ({ parts, sum: parts.reduce((a, { q }) => a + q.low, 0), isMultiplied: false, hasOfficers: false });
  const officers = unit === '人' ? namesIn(element.text.replace(/^[^：]*：/, '').replace(/。$/, '')).filter((name) => isOfOne(name.replace(/(?:為|擔任|兼任)[^，]*$/, ''))).length : 0;
  if (used.length === 0) {
    if (officers > 0) return [{ parts: [], sum: officers, isMultiplied: false, hasOfficers: true }, null, null, null, null];
    const inner = below.filter(({ number }) => number !== null).map((child) => valuesOfItem({ element: child, below: child.children }, unit)[0]);
    if (inner.length === 0 || inner.every((one) => !one)) return [null, null, null, null, null];
    const parts = inner.flatMap((one) => one?.parts ?? []);
    const sum = inner.reduce((a, one) => a + (one?.sum ?? 0), 0);
    const one = { parts, sum, isMultiplied: false, hasOfficers: false };
    return [one, one, one, one, one];
  }
  const [first, last] = [used[0]!, used.at(-1)!];
  const multiplied = used.map((one, i) => {
    const from = used[i - 1]?.sentence === one.sentence ? used[i - 1]!.q.end : 0;
    return multiplesOf(one.q, one.sentence.text.slice(from, one.q.start), one.sentence.quantities)[0];
  });
  const times = multiplied[0] === undefined ? null : { parts: [first], sum: multiplied[0], isMultiplied: true, hasOfficers: false };
  const withOfficers = officers === 0 ? null : { ...plain(used), sum: plain(used).sum + officers, hasOfficers: true };
  return [plain([first]), plain([last]), plain(used), times ?? plain([first]), withOfficers ?? plain([first])];
}

const MOST_SUMS = 500;
/** 主任委員一人，由委員互選之: one of those that the other items count. */
const isElected = (ways: readonly (ItemValue | null)[]): boolean => ways.some((one) => one?.parts.some(({ element }) => /互[選推]/.test(element.text)));
/** Is there a choice among what each item may come to that makes this sum? */
function canMake(values: readonly (readonly (ItemValue | null)[])[], sum: number): boolean {
  let sums = new Set([0]);
  for (const ways of values) {
    const own = new Set([...ways.map((one) => one?.sum ?? 0), ...(isElected(ways) ? [0] : [])]);
    sums = new Set([...sums].flatMap((made) => [...own].map((value) => made + value)).filter((made) => made <= sum).slice(0, MOST_SUMS));
  }
  return sums.has(sum);
}

/** The readings of the items of a list; a last item that tells the sum of the others is none of them. `besides`: what may count besides the items. */
function readingsOfItems(place: Place, items: readonly Item[], { low: whole, unit }: Quantity, words: string, besides: readonly number[] = []): SumReading[] {
  if (items.length < 2 || items.length > MOST_ITEMS) return [];
  const values = items.map((item) => valuesOfItem(item, unit));
  const counted = [0, ...besides];
  const right = counted.some((more) => canMake(values, whole - more)) ? [{ place, parts: [], sum: whole, words, names: [], isAll: true, isMultiplied: false, hasOfficers: false, missing: 0 }] : [];
  const seen = new Set<number>();
  return [...right, ...[0, 1, 2, 3, 4].flatMap((way): SumReading[] => {
    const own = values.map((ways) => ways[way]);
    const known = own.flatMap((one) => one ?? []);
    const parts = known.flatMap((one) => one.parts);
    if (known.length < 2 || parts.length === 0) return [];
    const sum = known.reduce((a, one) => a + one.sum, 0);
    if (seen.has(sum)) return [];
    seen.add(sum);
    const names = parts.map(({ element, start }) => element.text.slice(0, start));
    const reading = { place, parts, words, names, isAll: true, isMultiplied: known.some((one) => one.isMultiplied), hasOfficers: known.some((one) => one.hasOfficers), missing: items.length - known.length };
    return counted.map((more): SumReading => ({ ...reading, sum: sum + more }));
  })];
}

const MAY_FOLLOW = /^(?:其|各|由|包|含|分|計|置|設|委員|成員|前)/;
const BRACKETS = /^[^，。；：（）0-9一二三四五六七八九十]{0,8}（([^（）]*)）/;

/** The numbers of a text that may be wholes, each with every way to read its parts. */
export function wholesIn(checked: CheckedText): Whole[] {
  const lists = listsOf(checked);
  const byHead = new Map<Element, List[]>();
  const byTail = new Map<Element, List[]>();
  const push = (map: Map<Element, List[]>, element: Element | undefined, list: List): void => void (element && map.set(element, [...(map.get(element) ?? []), list]));
  for (const list of lists) {
    push(byHead, list.heads[0], list);
    for (const tail of list.tails) push(byTail, tail, list);
    push(byTail, list.items.at(-1)!.element, list);
  }
  const wholes = elementsOf(checked).flatMap((element) => (element.cells ? [] : wholesOf(element, byHead.get(element) ?? [], byTail.get(element) ?? [])));
  const parts = new Set(wholes.flatMap(({ q, readings }) => readings.filter(({ sum, parts: all }) => all.length > 1 && Math.abs(sum - q.low) < 1e-9).flatMap(({ parts: all }) => all.map((part) => part.q))));
  return wholes.map((whole) => ({ ...whole, isPart: parts.has(whole.q) }));
}

function wholesOf(element: Element, heads: readonly List[], tails: readonly List[]): Whole[] {
  const sentences = countedIn(element);
  return sentences.flatMap((sentence, at) => sentence.quantities.flatMap((q): Whole[] => {
    if (!isFixed(q) || q.low < 2 * q.factor) return [];
    const { text } = sentence;
    const [before, behind] = [text.slice(0, q.start), text.slice(q.end)];
    const runs: Run[] = [];
    const inner = BRACKETS.exec(behind);
    if (inner) {
      const from = q.end + inner[0].indexOf('（') + 1;
      runs.push(...runsBehind('brackets', element, sentence, from, q.end + inner[0].length, q.unit));
    }
    runs.push(...runsBehind('behind', element, sentence, q.end, text.length, q.unit));
    // in brackets themselves: to the end of those
    const close = before.lastIndexOf('（') > before.lastIndexOf('）') ? behind.indexOf('）') : -1;
    if (close >= 0) runs.push(...runsBehind('behind', element, sentence, q.end, q.end + close, q.unit));
    const next = sentences[at + 1];
    if (next && MAY_FOLLOW.test(next.text)) runs.push(...runsBehind('next', element, next, 0, next.text.length, q.unit));
    const open = close >= 0 ? before.lastIndexOf('（') + 1 : 0;
    runs.push(...runsInFront(element, sentence, open, q.start, q.unit));
    const readings = runs.flatMap(readingsOf);
    const last = sentences[at - 1];
    if (last) readings.push(...runsInFront(element, last, 0, last.text.length, q.unit).filter(({ isAll }) => isAll).flatMap(readingsOf).map((one): SumReading => ({ ...one, place: 'frontAll' })));
    const isLast = at === sentences.length - 1;
    // the chair in front, and what the whole is said to hold: 應修三十六學分，含論文六學分，其課程如下
    const chairs = q.unit === '人' ? officesIn(text) : 0;
    const held = sentence.quantities.filter((other) => other.start > q.end && other.unit === q.unit && isFixed(other)).map(({ low }) => low);
    if (isLast || /[：]$/.test(element.text)) for (const { items } of heads) readings.push(...readingsOfItems('below', items, q, behind, [...[1, chairs].slice(0, chairs), ...held]));
    for (const { items } of tails) {
      const own = items.at(-1)!.element === element;
      readings.push(...readingsOfItems('above', own ? items.slice(0, -1) : items, q, before));
    }
    return readings.length === 0 ? [] : [{ element, q, start: sentence.from + q.start, end: sentence.from + q.end, sentence, before, behind, readings, isPart: false }];
  }));
}
