/** Rows that stand in words: items of a list, lines below each other and parts of a sentence that give one value for a name or for a band of numbers. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { boundsOf, isOfName, LONGEST_NAME, persIn, valueOf, type Entry, type Group, type Value } from './looked-up-bounds.ts';
import { isOne, sentencesOf, SHARE, type Quantity } from './quantities.ts';

const LABEL_ENDS = /[：:，,（(每]|發給|核給|核發|支給|頒發|給予|給與|補助|減免|減授|[發給為收減加應得以計置罰扣退]/;
const LEADS_TO = /(?:為|列|評為|屬)([^，。；、0-9]{1,5})$/;
/** What is given without a number: all of it, or nothing. */
const ALL = /全[額數部](?:退|發|核|補|減|免)|(?:退還?|補助|減免|退費|核發|發給)[^，。；0-9]{0,6}全[額數部]/;
const NOTHING = /不予(?:退|補助|核給|核發|發給|獎勵|減免)|(?:概|均|皆|則|，|者)不(?:再|予)?(?:退[還費]?|補助|發給)|不退[還費]/;

const wholeOf = (words: string): Value | null => (NOTHING.test(words) ? 0 : ALL.test(words) ? 1 : null) === null ? null : { value: NOTHING.test(words) ? 0 : 1, unit: SHARE, factor: 1, isFactor: true };

/** What one item of a list or one part of a sentence gives. */
function entryOf(element: Element, words: string, from: number, read: readonly Quantity[]): Entry | null {
  const quantities = read.filter((q) => !isOfName(words, q));
  const band = boundsOf(words, quantities);
  const rest = quantities.slice(band?.count ?? 0);
  const [q, more] = rest;
  const common = { element, start: from, end: from + words.length, column: null, printed: words.trim() };
  if (band && rest.length === 0) {
    const whole = wholeOf(words.slice(quantities[band.count - 1]!.end));
    if (whole) return { ...common, labels: [], bounds: band.bounds, value: whole, name: null, per: '' };
    const name = LEADS_TO.exec(words.replace(/[。；]$/, ''))?.[1] ?? null;
    return name === null ? null : { ...common, labels: [], bounds: band.bounds, value: null, name, per: '' };
  }
  if (!q || more || !isOne(q) || q.isOrdinal || (q.comparator !== null && band === null)) return null;
  const label = words.slice(0, q.start).trim().replace(/[「」]/g, '');
  const end = LABEL_ENDS.exec(label.slice(1));
  const name = (end ? label.slice(0, end.index + 1) : label).replace(/者$|新[臺台]幣$/, '');
  // 夜間另收燈光費: beside what is due
  if (!band && (name.length < 2 || name.length > LONGEST_NAME || /另|再|並|其餘|[加減]收/.test(label))) return null;
  const ranked = band ? /^(第[一二三四五六七八九十]類|[甲乙丙丁特優]等)[：:]/.exec(words)?.[1] : undefined;
  return { ...common, labels: band ? (ranked ? [ranked] : []) : [name], bounds: band?.bounds ?? null, value: valueOf(q, words.slice(q.end)), name: null, per: persIn(words.slice(0, q.start)) };
}

const isWhole = ({ value }: Entry): boolean => value !== null && value.unit === SHARE && (value.value === 0 || value.value === 1);

/** Entries are of one group where they have the same unit and all of them a band of one unit, or none of them. */
function groupOf(entries: readonly (Entry | null)[], context: string, provision: number, kind = ''): Group[] {
  const given = entries.filter((one) => one !== null);
  const units = new Set(given.filter((one) => !isWhole(one)).map(({ value }) => value?.unit ?? ''));
  const [unit] = units;
  // 不予補助 beside amounts is none of them; all of something beside amounts says nothing
  const read = given.map((one): Entry => (!isWhole(one) || unit === undefined || unit === SHARE ? one : { ...one, value: one.value!.value === 0 ? { value: 0, unit, factor: 1, isFactor: false } : null }));
  const labels = read.flatMap((one) => one.labels);
  const per = persIn(context.slice(-60));
  const bounds = new Set(read.map((one) => one.bounds?.unit ?? ''));
  if (read.length < 2 || units.size > 1 || bounds.size > 1 || new Set(labels).size < labels.length) return [];
  return [{ entries: read.map((one) => ({ ...one, per: `${per}、${one.per}` })), context: `${context}，${read.map(({ printed }) => printed).join('，')}`, head: '', kind, provision, wholes: [] }];
}

/** The numbered lines of an element that have no bands, each of which is one sentence. */
export function listGroups(element: Element, provision: number): Group[] {
  const items = element.children.filter(({ number, cells }) => number !== null && !cells);
  if (items.length < 2) return [];
  const entries = items.map((item) => {
    const [first, second] = sentencesOf(item);
    return first && !second && item.children.length === 0 ? entryOf(item, first.text, first.from, first.quantities) : null;
  });
  return entries.some((one) => one?.bounds) ? [] : groupOf(entries, element.text, provision);
}

const CLAUSE = /[^，；。]+[，；。]?/g;
const isBound = (q: Quantity): boolean => !isOne(q) || (q.comparator !== null && q.comparator !== '=');
const GIVES = /(?:為|列|評為|屬)[^，。；、0-9]{1,5}[，。；]?$/;

const OTHERWISE = /^(?:逾期|屆期|否則|其餘|但|惟)/;

/** What an element says of bands, clause by clause: each begins where the one in front has said what it gives. */
function bandsOf(element: Element, before: number | null): Entry[][] {
  const runs: Entry[][] = [[]];
  const flush = (part: { from: number; text: string; read: Quantity[] } | null): null => {
    const entry = part ? entryOf(element, part.text.replace(/[，；。]$/, ''), part.from, part.read) : null;
    if (entry?.bounds) runs.at(-1)!.push(entry);
    else if (part) runs.push([]);
    return null;
  };
  for (const { text, from, quantities } of sentencesOf(element)) {
    if (before !== null && from + text.length > before) break;
    let part: { from: number; text: string; read: Quantity[]; isDone: boolean } | null = null;
    const opens = text.indexOf('：') + 1;
    const colon = quantities.some(({ end }) => end < opens) ? 0 : opens;
    for (const { 0: words, index } of matchesOf(CLAUSE, text.slice(colon))) {
      const at = colon + index;
      const own = quantities.filter(({ start, end }) => start >= at && end <= at + words.length);
      // 二週內辦理核銷；逾期者，…: what follows is for others
      if (part !== null && !part.isDone && (/；$/.test(part.text) || OTHERWISE.test(words))) {
        runs.push([]);
        part = null;
      }
      if (own.some(isBound) && (part === null || part.isDone)) {
        flush(part);
        part = { from: from + at, text: '', read: [], isDone: false };
      }
      if (part === null) continue;
      const offset = at - (part.from - from);
      part.text += words;
      part.read.push(...own.map((q) => ({ ...q, start: q.start - at + offset, end: q.end - at + offset })));
      const last = own.findLastIndex(isBound);
      const behind = last < 0 ? words : words.slice(own[last]!.end - at);
      part.isDone ||= own.length - 1 > last || wholeOf(behind) !== null || GIVES.test(behind);
    }
    flush(part);
  }
  return runs.filter((run) => run.length > 0);
}

const KIND = /^([\u4e00-\u9fff]{2,8})(?:（[^（）]{1,8}）)?[：:]/;
const kindOf = ({ text }: Element): string => KIND.exec(text)?.[1] ?? '';

/** Bands of a text: several in one element, or one in each of the lines that follow each other. */
export function bandGroups(lines: readonly { readonly element: Element; readonly provision: number; readonly above: string; readonly before: number | null }[]): Group[] {
  const groups: Group[] = [];
  let run: Entry[] = [];
  let of: (typeof lines)[number] | null = null;
  const close = (): void => {
    if (of) groups.push(...groupOf(run, of.above, of.provision));
    [run, of] = [[], null];
  };
  for (const line of lines) {
    const { element } = line;
    if (element.text === '') continue;
    const runs = element.cells ? [] : bandsOf(element, line.before);
    const [only, ...more] = runs;
    if (runs.some(({ length }) => length > 1)) {
      close();
      groups.push(...runs.flatMap((own) => groupOf(own, line.above + element.text.slice(0, own[0]!.start), line.provision, kindOf(element))));
    } else if (only && more.length === 0) {
      if (of && of.element.level !== element.level) close();
      of ??= line;
      run.push(only[0]!);
    } else close();
  }
  close();
  return groups;
}

/** 提撥百分之二十，其中百分之三十分配予主辦單位: a share of a share, no second entry. */
const isChained = (text: string, quantities: readonly Quantity[]): boolean => quantities.some(({ unit, start }, i) => i > 0 && unit === SHARE && /(?:其中|再(?:由|按|依|以|提|自)|就其)[^，；、]{0,8}$/.test(text.slice(quantities[i - 1]!.end, start)));

const PART = /[^，；、]+/g;
/** 教授八小時，副教授九小時: runs of parts that give one value for a name each. */
export function sentenceGroups(element: Element, provision: number, before: number | null): Group[] {
  return sentencesOf(element).flatMap(({ text, from, quantities }): Group[] => {
    if (quantities.length < 2 || (before !== null && from + text.length > before) || isChained(text, quantities)) return [];
    const runs: Entry[][] = [[]];
    const colon = text.indexOf('：') + 1;
    for (const { 0: words, index } of text.slice(colon).matchAll(PART)) {
      const at = colon + index;
      const own = quantities.filter(({ start, end }) => start >= at && end <= at + words.length).map((q) => ({ ...q, start: q.start - at, end: q.end - at }));
      const entry = own.length === 0 ? null : entryOf(element, words, from + at, own);
      if (entry && !entry.bounds) runs.at(-1)!.push(entry);
      else if (own.length > 0) runs.push([]);
    }
    return runs.flatMap((run) => groupOf(run, text.slice(0, colon), provision));
  });
}
