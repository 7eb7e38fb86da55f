/** Statements of one case: 訪視距校75公里之機構一次，核給800元. What they name of the entries of a text. */
import { matchesOf } from '../../../lang/matches.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { isOfName, isWithin, type Entry, type Group } from './looked-up-bounds.ts';
import { eachOf } from './looked-up-lists.ts';
import { exampleAt } from './looked-up-entries.ts';
import { gonesOf, isSameBand, mayBeIn, printedBand } from './looked-up-gone.ts';
import { isOne, sentencesOf, SHARE, type Quantity, type Sentence } from './quantities.ts';
import { pairsOf } from './statement-words.ts';
import { timesOf } from './times-of.ts';

/** Words up to a semicolon, with the numbers in them. */
export interface Case {
  readonly element: Element;
  /** Where its words begin in the element. */
  readonly from: number;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** It says of itself that it is an example. */
  readonly isExample: boolean;
  /** Where the example begins that it is of: what stands in front of it in its element is a rule. */
  readonly ruleEnd: number;
  /** The numbers of its sentence in front of it. */
  readonly carried: readonly Quantity[];
  readonly provision: number;
  /** Where its result is printed, if that is known: nothing from there on is looked up. */
  readonly resultAt?: number;
}

/** An entry that a case names, and where the words stand that name it. */
export interface Hit {
  readonly entry: Entry;
  readonly group: Group;
  readonly start: number;
  readonly end: number;
  /** The number that falls into its band. */
  readonly key: Quantity | null;
}

/** Choices and limits: no single case. */
const CHOICE = /或|至[多少]|最[高多低少長短]|[上下]限|為限|不得|以[外上下內]|除外|原則|[得可](?=申請|選|酌|視)|修正前|原為|調整|[時0-9一二三四五六七八九十]小時[0-9一二三四五六七八九十]+分/;
/** What a rule says of many cases; an example says it of its own. */
const LOOSE = /未[滿達逾]|不[足滿]|逾(?!期)|超過|但|不予/;
const MOST_NUMBERS = 9;
const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;
/** The case of an example in front goes on. */
const SAME = /^(?:該[生員師案班單學教]|上[開述例]|同[例上]|承上)/;
/** An example goes on in so many elements. */
const STORY = 3;

/** Short statements of a sentence with plain numbers. */
function casesOf(element: Element, sentence: Sentence, example: number | null, provision: number, story: readonly Quantity[]): Case[] {
  const { text, from, quantities } = sentence;
  return matchesOf(/[^；]+/g, text).flatMap(({ 0: words, index }): Case[] => {
    const own = quantities.filter(({ start, end }) => start >= index && end <= index + words.length).map((q) => ({ ...q, start: q.start - index, end: q.end - index })).filter((q) => !isOfName(words, q));
    const isExample = example !== null && from + index + words.length > example;
    // besides examples only what names a case and its result: both of them exactly
    const isPlain = isExample || (own.every((q) => isOne(q) && q.comparator === null) && !LOOSE.test(words));
    if (own.length < (isExample || words.includes('者，') ? 1 : 2) || own.length > MOST_NUMBERS || !isPlain || CHOICE.test(words)) return [];
    const one: Case = { element, from: from + index, text: words, quantities: own, isExample, ruleEnd: example ?? 0, carried: [...quantities.filter(({ end }) => end <= index), ...story], provision };
    return isExample ? eachOf(one) : [one];
  });
}

/** The cases of a text. */
export function casesIn(elements: readonly Element[]): Case[] {
  let provision = -1;
  let heading = '';
  let story: { readonly at: number; readonly quantities: readonly Quantity[] } = { at: -STORY, quantities: [] };
  return elements.flatMap((element, i): Case[] => {
    if (isProvision(element)) {
      provision = i;
      heading = '';
    }
    if (element.cells || !NUMBER.test(element.text)) return [];
    if (heading === '') heading = /^[^。：:]*/.exec(element.text)![0];
    const goesOn = SAME.test(element.text) && i - story.at <= STORY;
    const example = goesOn ? 0 : exampleAt(element.text, heading);
    const sentences = sentencesOf(element);
    const cases = sentences.flatMap((sentence) => casesOf(element, sentence, example, provision, goesOn ? story.quantities : []));
    if (example !== null) story = { at: i, quantities: [...(goesOn ? story.quantities : []), ...sentences.flatMap(({ quantities }) => quantities)].slice(0, MOST_NUMBERS) };
    return cases;
  });
}

/** 先捐八十萬元、復捐七十萬元，累計一百五十萬元: of several numbers the one that they come to. */
const IN_ALL = /(?:累計|合計|總計|共計)[^，。；、0-9]{0,4}$/;
const isPartOfAll = (one: Case, q: Quantity): boolean => one.quantities.some((whole) => whole.unit === q.unit && whole !== q && IN_ALL.test(one.text.slice(0, whole.start))) && !IN_ALL.test(one.text.slice(0, q.start));

/** 滿四年 of an example is exactly four. */
const isExact = (one: Case, q: Quantity): boolean => isOne(q) && (q.comparator === null || q.comparator === '=' || (one.isExample && q.comparator === '≥' && /[滿達]$/.test(one.text.slice(0, q.start))));

const RAW = /[\u4e00-\u9fff]{2,}/g;
/** Any two neighbouring characters, also those of common words. */
function sharesAny(words: string, context: string): boolean {
  return matchesOf(RAW, words.replace(/新[臺台]幣|[0-9一二三四五六七八九十百千萬]+/g, '　')).some(({ 0: run }) => [...run].some((c, i) => i > 0 && context.includes(run[i - 1]! + c)));
}

/** The words around a number: those of its clause. */
function clauseOf(text: string, { start, end }: Quantity): string {
  return /[^，。；：]*$/.exec(text.slice(0, start))![0] + '　' + /^[^，。；：]*/.exec(text.slice(end))![0];
}

/** What may be said of any result. */
const PAID = /^[應得可實共再計]*(?:退還?|退費|核給|核發|發給|支給|補助|減免|繳納?|收費?|收取|加計|計為|罰款?)?新?[臺台]?幣?$/;
/** Do the words of a result say nothing, or something that the entries are of? */
export function isOfGroup(one: Case, result: Quantity, { context, entries }: Group): boolean {
  const lead = /[^，。；：]*$/.exec(one.text.slice(0, result.start))![0];
  if (PAID.test(lead) || (/薪/.test(lead) && /薪|待遇|報酬|酬金/.test(context)) || entries.some(({ labels }) => labels.some((label) => lead.endsWith(label)))) return true;
  // 住宿費 is none of the 清潔費
  const kind = /([\u4e00-\u9fff]{2})(?:費|獎金|薪|酬勞)/.exec(lead)?.[1];
  if (kind !== undefined && !/[支給付領計核每起敘]/.test(kind) && !context.includes(kind)) return false;
  const said = pairsOf(lead);
  const [before, behind] = [one.element.text.slice(0, one.from), one.element.text.slice(one.from + one.text.length)];
  return said.length === 0 || sharesAny(lead, context) || said.some((pair) => context.includes(pair) || (one.isExample && (before.includes(pair) || behind.includes(pair))));
}

/** Rows that hold together, the first or the narrowest of which is meant: 未達六分之一, 未達三分之一. */
const MOST_FOUND = 2;
const narrowestFirst = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => a.bounds!.high - a.bounds!.low - (b.bounds!.high - b.bounds!.low) || a.bounds!.high - b.bounds!.high || b.bounds!.low - a.bounds!.low);

/** The entry of a group whose part of a length the case names: 第十週 of eighteen weeks, 未逾三分之一. */
function hitsByPart(one: Case, group: Group, banded: readonly Entry[]): Hit[] {
  const hitOf = (entries: readonly Entry[], key: Quantity): Hit[] => (entries.length > MOST_FOUND || entries.length === banded.length ? [] : narrowestFirst(entries).map((entry) => ({ entry, group, start: key.start, end: key.end, key })));
  const printed = printedBand(one.text, one.quantities);
  if (printed) return hitOf(banded.filter(({ bounds }) => isSameBand(bounds!, printed.bounds)), printed.key);
  const gones = gonesOf(one.text, one.quantities, group.wholes);
  const keys = [...new Set(gones.map(({ key }) => key))];
  const [key, another] = keys;
  return !key || another ? [] : hitOf(banded.filter(({ bounds }) => gones.some((gone) => mayBeIn(gone, bounds!))), key);
}

/** 學期三分之一: bands in parts of a length. */
const LENGTH = /學期|[全當]期|課程|時數|期間|上課|開[課班]|學年|修業|日數|天數/;
/** The entries of a group that a number of the case falls into: of each such number one. */
function hitsByNumber(one: Case, group: Group): Hit[] {
  const banded = group.entries.filter(({ bounds }) => bounds !== null);
  const { unit, isOrdinal } = banded[0]?.bounds ?? {};
  if (banded.length < 2) return [];
  if (unit === SHARE && banded.some(({ bounds }) => LENGTH.test(bounds!.name))) return hitsByPart(one, group, banded);
  const hits = one.quantities.flatMap((q): Hit[] => {
    if (q.start >= (one.resultAt ?? Infinity) || q.unit !== unit || q.isOrdinal !== isOrdinal || !isExact(one, q) || isPartOfAll(one, q)) return [];
    const found = banded.filter(({ bounds }) => isWithin(q.low, bounds!));
    if (found.length === 0 || found.length > MOST_FOUND || found.length === banded.length || !(one.isExample ? sharesAny(one.text, group.context) : sharesAny(clauseOf(one.text, q), group.context))) return [];
    return narrowestFirst(found).map((entry) => ({ entry, group, start: q.start, end: q.end, key: q }));
  });
  // 家庭年所得四十二萬元，學雜費五萬元: the number that is named as the band is
  const names = banded.map(({ bounds }) => bounds!.name).join('，');
  const named = hits.filter(({ key }) => sharesAny(/[^，。；：]*$/.exec(one.text.slice(0, key!.start))![0], names));
  return named.length > 0 ? named : hits;
}

/** Something besides what is named: 並加床一床. */
const BESIDES = /並[^，。；]*[0-9一二兩三四五六七八九十]|另[加行外購]|加[床購租選]/;
const LONGER = /(?:副|助理|指導|非|次|準|代理|[\u4e00-\u9fff]級)$/;
/** The entries of a group whose names the case prints, the longest names first. */
function hitsByName(one: Case, group: Group): Hit[] {
  if (BESIDES.test(one.text) || !group.entries.some(({ labels }) => labels.some((label) => label.length > 1 && one.text.includes(label)))) return [];
  const names = group.entries.flatMap((entry) => entry.labels.map((label) => ({ entry, label }))).filter(({ label }) => label.length > 1).sort((a, b) => b.label.length - a.label.length);
  let words = one.text;
  const hits: Hit[] = [];
  for (const { entry, label } of names) {
    const at = words.indexOf(label);
    if (at < 0) continue;
    words = words.replaceAll(label, '　'.repeat(label.length));
    if (!LONGER.test(words.slice(0, at)) && !hits.some((hit) => hit.entry === entry)) hits.push({ entry, group, start: at, end: at + label.length, key: null });
  }
  return hits;
}

/** Does a case count what an entry is for each of? */
export const countsOf = (one: Case, { per }: Entry): Quantity[] => one.quantities.filter((q) => isOne(q) && !q.isOrdinal && per.split('、').some((word) => word !== '' && timesOf(word, q) !== null));

/** Results of several entries. */
export const TOGETHER = /共|合計|總/;

/** What a band leads to by way of a name: 八十八分, 甲等, 半個月薪資. */
function throughName(hits: readonly Hit[], groups: readonly Group[]): Hit[] {
  return hits.flatMap((hit): Hit[] => {
    const { name } = hit.entry;
    return name === null ? [] : groups.flatMap((group) => group.entries.filter(({ labels, value }) => value !== null && labels.includes(name)).map((entry) => ({ ...hit, entry, group })));
  });
}

/** 進修部: of several lists of bands those that the case names. */
function ofKind(hits: readonly Hit[], { text }: Case): readonly Hit[] {
  const named = hits.filter(({ group }) => group.kind !== '' && text.includes(group.kind));
  return named.length === 0 ? hits : hits.filter((hit) => hit.group.kind === '' || named.includes(hit));
}

const TAIL = /時段$|人員$/;
/** Of the columns of one table those that the case names, all of them where it names none. */
function ofColumn(hits: readonly Hit[], { text }: Case): Hit[] {
  const isNamed = ({ entry: { column } }: Hit): boolean => column !== null && text.includes(column.replace(TAIL, ''));
  return hits.filter((hit) => hit.entry.column === null || isNamed(hit) || !hits.some((other) => other.entry.element === hit.entry.element && isNamed(other)));
}

const isInside = (one: Case, { element, start, end }: Entry): boolean => element === one.element && start < one.from + one.text.length && one.from < end;

const byElement = new WeakMap<readonly Group[], Map<Element, Entry[]>>();
/** The entries that stand in an element that is no table. */
function entriesAt(groups: readonly Group[], element: Element): readonly Entry[] {
  const known = byElement.get(groups) ?? new Map<Element, Entry[]>();
  if (!byElement.has(groups)) {
    byElement.set(groups, known);
    for (const entry of groups.flatMap(({ entries }) => entries)) if (!entry.element.cells) known.set(entry.element, [...(known.get(entry.element) ?? []), entry]);
  }
  return known.get(element) ?? [];
}

/** Every entry that a case names. A case among the entries themselves names none. */
export function hitsOf(one: Case, groups: readonly Group[]): { byNumber: Hit[]; byName: Hit[] } {
  if (entriesAt(groups, one.element).some((entry) => isInside(one, entry) || !one.isExample)) return { byNumber: [], byName: [] };
  const numbers = ofKind(groups.flatMap((group) => hitsByNumber(one, group)), one);
  const named = groups.flatMap((group) => {
    const hits = hitsByName(one, group);
    if (one.isExample) return hits;
    const kept = hits.filter(({ entry }) => (countsOf(one, entry).length > 0 || (TOGETHER.test(one.text) && one.quantities.length > 1)) && (entry.column === null || one.text.includes(entry.column.replace(TAIL, ''))));
    // 筆試三科及口試者: of the other one nothing is known
    return kept.some(({ entry }) => hits.some((hit) => hit.entry.column === entry.column && !kept.includes(hit))) ? [] : kept;
  });
  const through = throughName(numbers, groups).filter(({ group }) => !named.some((hit) => hit.group === group));
  return { byNumber: ofColumn([...numbers, ...through], one), byName: ofColumn(named, one) };
}

