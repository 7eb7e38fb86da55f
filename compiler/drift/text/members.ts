/** The members of a body over its provisions: how many there are in all, how many of each kind, and who they are by their offices. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { isOfSeveral, levelsOf } from './bodies.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOfOne, namesIn } from './officers.ts';
import { isOne, sentencesOf, type Quantity } from './quantities.ts';
import { sayTwice } from './say-twice.ts';

const NOUN = '(?:委員|代表|成員|組員)';
const KIND = '(?:當然|選任|推選|遴選|遴聘|聘任|票選|推派|指定|教師|學生|職員|職工|行政人員|校外|校友|家長|研究生)';
/** 本會置委員九人, 院務會議代表四十五人 */
const WHOLE = new RegExp(`(?:^|[，；])[^，；各每]{0,16}(?:置${NOUN}|(?:會議|委員會|小組)${NOUN}|本會${NOUN})(?:總數|人數)?(?:共|計|為|以)*$`);
/** 當然委員七人, 學生代表六人: of that kind, whatever else. */
const OF_KIND = new RegExp(`(?:^|[，、；：及與和暨（(除中含由為置設]|包括|[條項點款]之?)(${KIND}${NOUN})(?:人數)?(?:共|計|為)*$`);
/** Of some of them, of other ones, or of a part of what the body does. */
const APART = /列席|陪同|候補|連署|互[推選]|提議|小組(?!委員)|出席|每[學年]|如|若|得由/;

interface Count {
  readonly kind: string;
  readonly q: Quantity;
  readonly element: Element;
  readonly sentence: string;
  readonly from: number;
}
interface Listed {
  readonly kind: string;
  readonly sum: number;
  /** Whether every member is one by office. */
  readonly isByOffice: boolean;
  readonly element: Element;
  readonly sentence: string;
  readonly at: number;
  readonly end: number;
}

const kindOf = (name: string): string => (name.startsWith('當然') ? '當然' : name.replace(/成員|組員/, '委員'));

function countsIn(element: Element): Count[] {
  return sentencesOf(element).flatMap(({ text, from, quantities }) => quantities.filter(({ unit, isOrdinal, comparator }) => unit === '人' && !isOrdinal && (comparator === null || comparator === '=')).flatMap((q): Count[] => {
    const before = text.slice(0, q.start);
    const name = OF_KIND.exec(before)?.[1];
    const kind = WHOLE.test(before) && !name ? '' : name ? kindOf(name) : null;
    return kind === null || /^以[上下內]|^至/.test(text.slice(q.end)) ? [] : [{ kind, q, element, sentence: text, from }];
  }));
}

/** 各學院院長五人: one of each, five in all. */
const EACH_HEAD = /^各[\u4e00-\u9fff]{1,6}(?:院長|主任|所長|館長|處長|主管)$/;
const NUMBERED = /^([\u4e00-\u9fff]*?)(各)?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[人名位]$/;
/** Who chooses them. */
const CHOSEN = /(?:由|經)[^，、；由]{2,12}?(?:遴聘|聘請|聘任|遴選|推選|推派|選派|推舉|指派|指定|選舉)(?:之|產生)?/g;

/** How many persons one item of a list is; null where nobody knows. */
function personsIn(item: string, element: Element, from: number): { count: number; isOffice: boolean } | null {
  const numbered = NUMBERED.exec(item);
  if (!numbered) return isOfOne(item) ? { count: 1, isOffice: true } : null;
  const [, name, each] = numbered;
  if (each !== undefined || (name!.startsWith('各') && !EACH_HEAD.test(name!)) || name === '') return null;
  const q = sentencesOf(element).flatMap((one) => one.quantities.map((found) => ({ found, at: one.from + found.start }))).find(({ at, found }) => at >= from && found.unit === '人' && item.endsWith(found.printed));
  return q && isOne(q.found) ? { count: q.found.low, isOffice: false } : null;
}

const OPENS = /^(?:，任期[^，。；]{1,8})?(?:，兼?任[^，。；]{1,6})?，?(?:其?成員|委員)?(?:由|包[括含]|含|為|除|其中)/;
/** 本會委員由…, 前點當然委員為… */
const SUBJECT = new RegExp(`^[\\s　]*(?:(?:本會議?|本委員會|本小組|前[條項點款](?:第[一二三四五六]款)?)之?)?(當然)?${NOUN}(?:之?組成)?，?(?:係?由|為|包[括含]|係|以|除)`);
const CLOSES = /(?:共同)?(?:組成|組織|擔任|兼任)|任之|聘[任兼]之|為(?:當然)?委員(?=[，。；]|$)|為(?:當然)?代表(?=[，。；]|$)|$/;
/** 除教務長、學務長為當然委員外，其餘委員由 */
const BETWEEN = new RegExp(`為當然${NOUN}外?(?=，)|[共合]?計[一二三四五六七八九十]+人(?=為當然)|其餘${NOUN}?|^(?:除|由|為)|(?<=，)(?:另?由|另|並由)`, 'g');

/** The persons of a list, each by an office or with a number; null for any other words in it. */
function readList(words: string, element: Element, from: number): { sum: number; isByOffice: boolean; length: number } | null {
  const plain = words.replace(/[（(][^（）()]*[）)]/g, (inner) => '\u3000'.repeat(inner.length));
  const outer = /為當然(?:委員|代表)外/.exec(plain);
  const from2 = outer ? outer.index + outer[0].length : 0;
  const close = CLOSES.exec(plain.slice(from2));
  if (!close) return null;
  const length = from2 + close.index;
  // what stands behind may name more of them
  if (/[、]|[一二三四五六七八九十0-9]人/.test(plain.slice(length + close[0].length))) return null;
  const list = plain.slice(0, length).replaceAll('\u3000', '').replace(CHOSEN, '').replace(BETWEEN, '').replaceAll('；', '、');
  const items = namesIn(list);
  const persons = items.map((item) => personsIn(item, element, from));
  if (items.length < 2 || persons.some((one) => one === null)) return null;
  return { sum: persons.reduce((sum, one) => sum + one!.count, 0), isByOffice: persons.every((one) => one!.isOffice), length };
}

function listsIn(element: Element, counts: readonly Count[]): Listed[] {
  return sentencesOf(element).length === 0 && !/[長任]/.test(element.text) ? [] : [...element.text.matchAll(/[^。]+/g)].flatMap(({ 0: sentence, index }): Listed[] => {
    const own = counts.find((one) => one.element === element && one.from === index && (one.kind === '' || one.kind === '當然') && OPENS.test(sentence.slice(one.q.end)));
    const subject = own ? null : SUBJECT.exec(sentence);
    if (!own && !subject) return [];
    const start = own ? own.q.end + OPENS.exec(sentence.slice(own.q.end))![0].length : subject![0].length;
    const list = readList(sentence.slice(start), element, index + start);
    return list ? [{ kind: own ? own.kind : subject![1] ? '當然' : '', sum: list.sum, isByOffice: list.isByOffice, element, sentence, at: index + start, end: index + start + list.length }] : [];
  });
}

const part = (place: Label): Label => ({ ...place, note: { zh: '各項', en: 'the parts' } });

function saySum(checked: CheckedText, { q, element, from }: Count, sum: number, related: readonly Label[], report: Parameters<TextCheck>[1]): void {
  report(diagnose('FG3023', { stated: q.printed, sum: `${sum}人`, what: '' }, placeIn(checked, element, from + q.start, from + q.end), { related }));
}

/** 當然委員 by their offices, and all members by office or number, against how many there are said to be. */
function checkLists(checked: CheckedText, counts: readonly Count[], report: Parameters<TextCheck>[1]): void {
  for (const list of elementsOf(checked).flatMap((element) => (element.cells ? [] : listsIn(element, counts)))) {
    const wholes = counts.filter(({ kind }) => kind === list.kind);
    const [whole] = wholes;
    const isBeside = whole?.element === list.element && whole.sentence === list.sentence;
    // numbers beside their whole are summed up elsewhere
    if (wholes.length !== 1 || !whole || (isBeside && !list.isByOffice) || (list.sum >= whole.q.low && list.sum <= whole.q.high)) continue;
    saySum(checked, whole, list.sum, [part(placeIn(checked, list.element, list.at, list.end))], report);
  }
}

const TWO_KINDS = new RegExp(`當然${NOUN}[^，。；]{0,6}[及與和、]((?:選任|推選|遴選|遴聘|聘任|票選|指定)${NOUN})`);
/** 置委員二十五人，分為當然委員及選任委員: as many as these two, where each has its own provision. */
function checkKinds(checked: CheckedText, counts: readonly Count[], report: Parameters<TextCheck>[1]): void {
  const wholes = counts.filter(({ kind }) => kind === '');
  const [whole] = wholes;
  const other = whole && TWO_KINDS.exec(whole.sentence)?.[1];
  if (!whole || wholes.length !== 1 || !other) return;
  const parts = ['當然', kindOf(other)].map((kind) => counts.filter((one) => one.kind === kind && one.sentence !== whole.sentence));
  if (parts.some((list) => list.length !== 1 || !isOne(list[0]!.q))) return;
  const sum = parts.reduce((a, [one]) => a + one!.q.low, 0);
  if (sum >= whole.q.low && sum <= whole.q.high) return;
  saySum(checked, whole, sum, parts.map(([one]) => part(placeIn(checked, one!.element, one!.from + one!.q.start, one!.from + one!.q.end))), report);
}

/** Whose members they are, where the sentence says it: none of the one that the text is about. */
const bodyOf = ({ sentence, q }: Count): string => (/以下簡稱/.test(sentence) ? '' : (sentence.slice(0, q.start).match(BODY)?.at(-1)?.replace(/^.*本(?=會|委員會|小組)/, '') ?? '').replace(/^(?:會|委員會|小組)$/, ''));
const BODY = /[\u4e00-\u9fff]*?(?:委員會|小組|會議|本會)/g;

/** 學生代表六人 in one provision, 八人 in another one. */
function checkTwice(checked: CheckedText, counts: readonly Count[], report: Parameters<TextCheck>[1]): void {
  counts.forEach((one, i) => {
    const other = one.kind === '' || APART.test(one.sentence) ? undefined : counts.slice(0, i).find((before) => before.kind === one.kind && before.sentence !== one.sentence && !APART.test(before.sentence) && bodyOf(before) === bodyOf(one));
    const agrees = other && one.q.low <= other.q.high && other.q.low <= one.q.high;
    if (!other || agrees || levelsOf(one.element.text) !== levelsOf(other.element.text)) return;
    const printed = ({ q, element, from }: Count) => ({ printed: q.printed, element, at: from + q.start });
    sayTwice(checked, printed(one), printed(other), one.kind === '當然' ? '當然委員' : one.kind, report);
  });
}

/** Of each of several units, of one case of several. */
const OF_EACH = /各(?:學?院|系|所|單位|班|學程)[^。；，]{0,8}(?:設|成立|組成|置)/;

export const checkMembers: TextCheck = (checked, report) => {
  const counts = elementsOf(checked).flatMap((element) => countsIn(element));
  if (counts.length === 0 || counts.filter(({ kind }) => kind === '').length > 1 || isOfSeveral(checked) || elementsOf(checked).some(({ text }) => OF_EACH.test(text))) return;
  checkLists(checked, counts, report);
  checkKinds(checked, counts, report);
  checkTwice(checked, counts, report);
};
