/** Statements of one case: 訪視距校75公里之機構一次，核給800元. What they name of the entries of a text. */
import { matchesOf } from '../../../lang/matches.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { exampleAt, isOfName, isWithin, type Entry, type Group } from './looked-up-entries.ts';
import { isOne, sentencesOf, type Quantity } from './quantities.ts';
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

/** Bounds and choices: no single case. */
const LOOSE = /或|至[多少]|最[高多低少長短]|[上下]限|為限|以[上下內]|不得|未[滿達逾]|不[足滿]|逾(?!期)|超過|以外|除外|但|原則|[得可](?=申請|選|酌|視)|不予|修正前|原為|調整|[時0-9一二三四五六七八九十]小時[0-9一二三四五六七八九十]+分/;
const MOST_NUMBERS = 9;
const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;

/** The cases of a text: short statements with plain numbers. */
export function casesIn(elements: readonly Element[]): Case[] {
  let provision = -1;
  let heading = '';
  return elements.flatMap((element, i): Case[] => {
    if (isProvision(element)) {
      provision = i;
      heading = '';
    }
    if (element.cells || !NUMBER.test(element.text)) return [];
    if (heading === '') heading = /^[^。：:]*/.exec(element.text)![0];
    const example = exampleAt(element.text, heading);
    return sentencesOf(element).flatMap(({ text, from, quantities }) =>
      matchesOf(/[^；]+/g, text).flatMap(({ 0: words, index }): Case[] => {
        const own = quantities.filter(({ start, end }) => start >= index && end <= index + words.length).map((q) => ({ ...q, start: q.start - index, end: q.end - index })).filter((q) => !isOfName(words, q));
        const isExample = example !== null && from + index + words.length > example;
        // besides examples only what names a case and its result: both of them exactly
        if (own.length < (isExample || words.includes('者，') ? 1 : 2) || own.length > MOST_NUMBERS || (!isExample && own.some((q) => !isOne(q) || q.comparator !== null)) || LOOSE.test(words)) return [];
        return [{ element, from: from + index, text: words, quantities: own, isExample, ruleEnd: example ?? 0, carried: quantities.filter(({ end }) => end <= index), provision }];
      }));
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
export function isOfGroup(one: Case, result: Quantity, { context }: Group): boolean {
  const lead = /[^，。；：]*$/.exec(one.text.slice(0, result.start))![0];
  if (PAID.test(lead)) return true;
  // 住宿費 is none of the 清潔費
  const kind = /([\u4e00-\u9fff]{2})(?:費|獎金|薪|酬勞)/.exec(lead)?.[1];
  if (kind !== undefined && !context.includes(kind)) return false;
  const said = pairsOf(lead);
  const [before, behind] = [one.element.text.slice(0, one.from), one.element.text.slice(one.from + one.text.length)];
  return said.length === 0 || sharesAny(lead, context) || said.some((pair) => context.includes(pair) || (one.isExample && (before.includes(pair) || behind.includes(pair))));
}

/** The entries of a group that a number of the case falls into: of each such number one. */
function hitsByNumber(one: Case, group: Group): Hit[] {
  const banded = group.entries.filter(({ bounds }) => bounds !== null);
  const { unit, isOrdinal } = banded[0]?.bounds ?? {};
  if (banded.length < 2) return [];
  const hits = one.quantities.flatMap((q): Hit[] => {
    if (q.unit !== unit || q.isOrdinal !== isOrdinal || !isExact(one, q) || isPartOfAll(one, q)) return [];
    const found = banded.filter(({ bounds }) => isWithin(q.low, bounds!));
    if (found.length !== 1 || !(one.isExample ? sharesAny(one.text, group.context) : sharesAny(clauseOf(one.text, q), group.context))) return [];
    return [{ entry: found[0]!, group, start: q.start, end: q.end, key: q }];
  });
  // 家庭年所得四十二萬元，學雜費五萬元: the number that is named as the band is
  const named = hits.filter(({ key, entry }) => sharesAny(/[^，。；：]*$/.exec(one.text.slice(0, key!.start))![0], entry.bounds!.name));
  return named.length > 0 ? named : hits;
}

const LONGER = /(?:副|助理|指導|非|次|準|代理|[\u4e00-\u9fff]級)$/;
/** The entries of a group whose names the case prints, the longest names first. */
function hitsByName(one: Case, group: Group): Hit[] {
  if (!group.entries.some(({ labels }) => labels.some((label) => label.length > 1 && one.text.includes(label)))) return [];
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
  const numbers = groups.flatMap((group) => hitsByNumber(one, group));
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

