/** 本條前於109年3月8日修正，一百零三年復修正第六條: papers, overviews and explanations tell of earlier amendments, whose days, meetings and provisions the history has. */
import { formatRoc, toDays, type CivilDate, type PartialDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { foldedKey } from '../compare/fold.ts';
import { isProvision } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { provisionsAmended } from './named-provisions.ts';
import { datedParts, within } from './text/history.ts';
import { WHOLE_TEXT } from './text/history-provisions.ts';
import { bareName } from './text/names.ts';
import { bodiesIn, eventsIn, isMisprint, isOfDate, type ToldEvent } from './text/told-events.ts';

/** A line of an explanation with its place. */
export interface ToldLine {
  readonly line: string;
  readonly place: Label;
}

/** A step of the history. */
interface Entry {
  readonly date: CivilDate;
  readonly at: number;
  readonly end: number;
  readonly line: string;
  readonly source: Source;
  readonly bodies: readonly string[];
  /** The provisions that it names; null where it names none, or all. */
  readonly provisions: readonly string[] | null;
  readonly isAmended: boolean;
}

const AMENDED = /修[正訂]|增訂|刪除/;

function entriesOf(version: RegulationVersion, sources: readonly Source[]): Entry[] {
  return version.text.history.flatMap((line) => datedParts(line).map(({ words, ...day }): Entry => ({
    ...day, line, source: placeOfWords(line, sources).source, bodies: bodiesIn(words).map(({ name }) => name), isAmended: AMENDED.test(words) || /全文/.test(words),
    provisions: /全文/.test(words) ? null : (provisionsAmended(words)?.named.map(({ number }) => String(number)) ?? null),
  })));
}

/** What the lines are compared with. */
interface Past {
  readonly entries: readonly Entry[];
  /** It begins with the making of the text. */
  readonly isWhole: boolean;
  /** Those before the amendment at hand. */
  readonly inForce: readonly Entry[];
  readonly isOwn: (name: string) => boolean;
  /** So many provisions it has had. */
  readonly counts: readonly number[];
  readonly names: readonly string[];
}

const KIND = '(?:條文?|點|辦法|要點|規則|準則|須知|細則|規程|學則|規定|標準|章程|原則|守則)';
const OWN = new RegExp(`[本該]${KIND}[^，。；]{0,6}(?:於|在|自)(?:民國)?$`);
const NAMES_ITSELF = new RegExp(`[本該]${KIND}|旨揭`);
/** 最近一次修正為, 前次修正日期為: words that tell of an amendment by themselves. */
const LATEST = /(?:最近一?次|最後一?次|前一?次|上一?次|前揭)(?:之)?(?:(?:修正|修訂|修法)(?:發布|公布)?(?:之?日期|時間)?(?:為|是|係|於|在|經|[：:])*|(?:為|是|係|於|在)+)(?:民國)?$/;
/** 現行要點經, 現行規定係於: the day of what is in force. */
const IN_FORCE = new RegExp(`現行(?:條文|版本|${KIND})(?:前|業|已|為|是|係)*(?:於|經|在|自)+(?:民國)?$`);
/** 歷經108年11月20日及112年5月17日二次修正: each of the days is one of an amendment. */
const COUNTED = /^(?:[^，。；]{0,40}[日年])?[一二兩三四五六七八九十0-9]{1,2}[次度](?:之)?修[正訂]/;
const FOREIGN = /[^方無依合司作手看想辦]法(?!規)|條例|細則|準則|標準|規程|辦法|要點(?!如)|規則|學則|教育部|行政院|考試院|立法院|國科會|科技部|號函|來函/;
const ABOUT_OTHERS = /教育部|行政院|號函|來函|部函|[年月日]令|入學|學年度起/;

/** The name that it had. */
const FORMER = /(?:原|前身)(?:名稱?)?(?:為|係|稱|是|：)?[^，。；]{2,40}/g;

/** 本辦法係依圖書館法第四條規定，於: by which law the regulation is made. */
const BY_LAW = new RegExp(`([本該]${KIND}[^，。；]{0,4}?(?:係|乃|前|業)?)(?:依據?|依照|按照?|根據)[^，。；]{2,60}，`);

/** Are the words in front of a day about another rule? */
function isForeign({ before, words }: ToldEvent, { names }: Past): boolean {
  if (ABOUT_OTHERS.test(words.slice(0, 12))) return true;
  if (OWN.test(before) || LATEST.test(before) || IN_FORCE.test(before)) return false;
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), before.replace(BY_LAW, '$1').replace(FORMER, '')).replace(new RegExp(`[本該]${KIND}|旨揭[\\u4e00-\\u9fff]{2,4}`, 'g'), '');
  return FOREIGN.test(rest);
}

const compare = (a: PartialDate, { year, month, day }: CivilDate): number => (a.year! - year) || (a.month === null ? 0 : a.month - month) || (a.month === null || a.day === null ? 0 : a.day - day);
const RENUMBERS = /全文|刪除|條次|點次|增訂第[^，。；]{1,4}[條點](?!之)/;

/** The line of the history that a step is meant to be, where none has its day. */
function entryMeant(event: ToldEvent, past: Past, isAnchored: boolean, isSeries: boolean): Entry | undefined {
  const { entries, isWhole } = past;
  const { date, before, words, kind, provisions } = event;
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const isNamed = OWN.test(before) || NAMES_ITSELF.test(before) || past.names.some((name) => before.includes(name));
  const named = event.bodies.slice(0, 1).flatMap(({ name }) => entries.filter(({ bodies }) => bodies.some((body) => isSameBody(body, name))));
  if (LATEST.test(before) || (IN_FORCE.test(before) && named.length > 0)) return named.at(-1) ?? (date.day === null ? last : onlyOf(entries, (one) => isMisprint(date, one.date)));
  if (COUNTED.test(words)) return onlyOf(entries, (one) => isMisprint(date, one.date)) ?? (date.day === null && isAnchored ? nearest(date, entries) : undefined);
  // from that day on it is in force, whenever it was made
  if (date.day !== null && /^\s*起/.test(words)) return undefined;
  // meetings that are numbered are compared by their numbers
  const alike = onlyOf(entries, (one) => isMisprint(date, one.date) && !(NUMBERED.test(words) && NUMBERED.test(one.line)));
  if (alike && (isNamed || isAnchored ? kind !== null || PASSED.test(words) : false)) return alike;
  if (alike && named.includes(alike) && PASSED.test(words)) return alike;
  // a body that the history names has passed the text on no other day
  const passed = date.day !== null && isNamed && isWhole && PASSED_BY.test(words) && !NUMBERED.test(words) ? named : [];
  if (passed.length > 0 && compare(date, passed.at(-1)!.date) < 0) return closest(date, passed);
  // what is in force was amended by what its history tells of
  if (date.day !== null && kind === 'amended' && event.isDirect && isWhole && past.inForce.length > 0 && isNamed && EARLIER.test(before) && PUBLISHED.test(words.slice(0, BEHIND_STEP)) && entries.every((one) => PUBLISHED.test(one.line)) && compare(date, last.date) > 0) return last;
  // where every step was published, there was one such amendment in that year
  if (date.day !== null && kind === 'amended' && event.isDirect && isWhole && (past.inForce.length > 0 || compare(date, last.date) <= 0) && (isNamed || isAnchored) && PUBLISHED.test(words.slice(0, BEHIND_STEP)) && entries.every((one) => PUBLISHED.test(one.line))) return onlyOf(entries, (one) => one.isAmended && one.date.year === date.year);
  // a step behind the last one is of the amendment at hand, unless the words count it among earlier ones
  if ((compare(date, last.date) > 0 && !(isSeries && date.day === null && date.year - last.date.year <= 1)) || (!isWhole && compare(date, first.date) < 0)) return undefined;
  if (kind === 'amended' && provisions && (isNamed || isAnchored)) {
    const own = onlyOf(entries, (one) => one.provisions !== null && provisions.every(({ number }) => one.provisions!.includes(number)));
    if (own) return own;
  }
  if (kind === null && isWhole && (isNamed || isAnchored) && MADE_IN.test(words) && compare(date, (entries[1] ?? first).date) < 0 && !first.isAmended && (named.length === 0 || named.includes(first))) return first;
  if (kind === 'made' && isWhole && (isNamed || isSeries) && MADE_IN.test(words)) return Math.abs(date.year - first.date.year) <= 1 && /^[^，。；]{0,4}(?:施行|實施)/.test(words) && date.year >= first.date.year ? undefined : first;
  return date.day === null && kind === 'amended' && event.isDirect && (isNamed || isAnchored) ? nearest(date, entries.filter(({ isAmended }) => isAmended)) : undefined;
}
const PASSED_BY = /^[^，。；]{2,20}(?:通過|訂定|決議)/;
const EARLIER = /(?:曾|嗣|復|再|其後)(?:經|並)?(?:於|在)?(?:民國)?$/;
const NUMBERED = /第[\s　]*[0-9０-９一二三四五六七八九十百零○〇]{1,5}[\s　]*次/;
const PASSED = /通過|訂定|制定|決議|核定|發布|公布|修[正訂]/;
const PUBLISHED = /發布|公布/;
const MADE_IN = /^(?:[^，。；]{0,14}?)(?:訂定|制定|訂頒|頒[布訂]|施行|實施|通過|公[布告])/;
const NEAR = 3;
const BEHIND_STEP = 8;
const isSameBody = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
const onlyOf = (entries: readonly Entry[], isIt: (entry: Entry) => boolean): Entry | undefined => {
  const found = entries.filter(isIt);
  return found.length === 1 ? found[0] : undefined;
};
/** The one whose year is nearest, of those that are near enough. */
function nearest({ year }: PartialDate, entries: readonly Entry[]): Entry | undefined {
  const apart = (one: Entry): number => Math.abs(one.date.year - year!);
  return [...entries].filter((one) => apart(one) <= NEAR).sort((a, b) => apart(a) - apart(b))[0];
}

/** The one whose day is nearest. */
const closest = (day: PartialDate, entries: readonly Entry[]): Entry | undefined => {
  const apart = ({ date: { year, month, day: of } }: Entry): number => Math.abs((year - day.year!) * 372 + (month - day.month!) * 31 + of - day.day!);
  return [...entries].sort((a, b) => apart(a) - apart(b))[0];
};

const DAYS_OF_ONE_ADOPTION = 300;

/** A day of the history that has another meeting, or that amended other provisions. */
function mistold(event: ToldEvent, of: readonly Entry[], { entries, inForce, counts }: Past): { subject: string; printed: string; at: number; entry: Entry } | null {
  const [body] = event.bodies;
  const [entry] = of as [Entry];
  const later = LATEST.test(event.before) && event.date.day !== null ? inForce.findLast((one) => one.isAmended && toDays(one.date) - toDays(entry.date) > (entry.bodies.length + one.bodies.length > 0 ? DAYS_OF_ONE_ADOPTION : 0) && (body === undefined || one.bodies.some((name) => isSameBody(name, body.name)))) : undefined;
  if (later) return { subject: '最近一次修正的日期', printed: formatRoc(entry.date), at: event.at, entry: later };
  const isPassed = body !== undefined && event.date.day !== null && /^[^，。；]{0,8}(?:通過|審議|訂定|修[正訂]|決議)/.test(event.words.slice(body.at - event.end + body.name.length));
  if (isPassed && !/備查|核備/.test(event.words) && of.every(({ bodies }) => bodies.length > 0) && !of.some(({ bodies }) => bodies.some((one) => isSameBody(one, body.name) || one.slice(-4) === body.name.slice(-4)))) return { subject: '通過的會議', printed: body.name, at: body.at, entry };
  const whole = WHOLE_TEXT.exec(narrowDigits(event.words));
  if (whole && event.date.day !== null && counts.length > 0 && !counts.includes(parseNumeral(whole[1]!)!)) return { subject: '全文的條數', printed: whole[0], at: event.end + whole.index, entry };
  const isRenumbered = entries.some((one) => one.date.year >= entry.date.year && !of.includes(one) && RENUMBERS.test(one.line));
  if (event.kind !== 'amended' || event.provisions === null || isRenumbered || of.some(({ provisions }) => provisions === null)) return null;
  const other = event.provisions.find(({ number }) => !of.some(({ provisions }) => provisions!.includes(number)));
  return other ? { subject: '修正的條文', printed: other.words, at: other.at, entry } : null;
}

const BODIES = /[\u4e00-\u9fff]{2}(?:會議|委員會)/g;
const TIMES = '(?<times>[0-9０-９]{1,2}|[一二兩三四五六七八九十]{1,3})[次度]';
const SINCE = '(?:歷經|歷|其後|其間|期間|嗣後|嗣經|迄今|至今|前後|先後|曾)[^，。；第]{0,8}?';
/** 其後歷經十三次修正, 迄今已修正四次 */
const AMENDED_TIMES = [new RegExp(`${SINCE}${TIMES}(?:會議)?(?:之)?修[正訂]`), new RegExp(`${SINCE}修[正訂](?:共|計|達|過|了)?${TIMES}`)];
/** 此次為第四次修正: of the one at hand. */
const NTH = new RegExp(`(?:本次|此次|這次|本案|本次修正)[^，。；第]{0,6}第${TIMES}修[正訂]`);

/** Many print the last lines of a history only: then it tells neither how many there were nor when the first one was. */
const beginsLater = (first: string): boolean => /修[正訂]/.test(first);
/** So often may a history have been amended: one line is the first text's, and one amendment may have passed several bodies or been agreed to by a ministry. */
function timesAmended(history: readonly string[]): number[] {
  const amended = history.filter((line) => /修[正訂]/.test(line));
  const bodies = new Map<string, number>();
  for (const line of amended) for (const body of new Set(matchesOf(BODIES, line).map(([name]) => name))) bodies.set(body, (bodies.get(body) ?? 0) + 1);
  return [history.length - 1, amended.length, ...bodies.values()];
}

/** 其後歷經十三次修正, where the history has another number of amendments. */
function checkTimes(lines: readonly ToldLine[], base: RegulationVersion, sources: readonly Source[], report: Report): void {
  const { history } = base.text;
  const times = timesAmended(history);
  for (const { line, place } of history.length > 1 && !beginsLater(history[0]!) ? lines : []) {
    const match = AMENDED_TIMES.map((pattern) => pattern.exec(line)).find((found) => found !== null) ?? null;
    const nth = match ? null : NTH.exec(line);
    const said = parseNumeral((match ?? nth)?.groups!['times']!.replace('兩', '二') ?? '');
    // the last line may be that of the amendment at hand
    if (said === null || (match ? times : times.flatMap((n) => [n, n + 1])).includes(said)) continue;
    const { 0: words, index } = (match ?? nth)!;
    report(diagnose('FG6074', { said: words, counted: history.length - 1, what: 'meetings' }, within(place, line, { at: index, end: index + words.length }), { related: [{ ...placeOfWords(history[0]!, sources), note: HISTORY }] }));
  }
}

const SERIES = /[、及與和暨]/;
/** 於104年12月9日及111年3月23日三度修正: as many days as times. */
const SERIES_OF_TIMES = new RegExp(`^(?:間|底)?(?:，|共|計|先後|前後)*${TIMES}(?:之)?(?:修[正訂]|增修)`);

/** Two days, of which is said that they are three amendments. */
function checkSeries({ line, place, index }: ToldLine & { readonly index: number }, events: readonly ToldEvent[], report: Report): void {
  events.forEach((last, i) => {
    const match = SERIES_OF_TIMES.exec(narrowDigits(last.words));
    const said = parseNumeral(match?.groups!['times']!.replace('兩', '二') ?? '');
    let first = i;
    while (first > 0 && new RegExp(`^${SERIES.source}$`).test(events[first - 1]!.words.trim())) first--;
    const count = i - first + 1;
    if (said === null || count < 2 || said === count) return;
    report(diagnose('FG6074', { said: match![0], counted: count, what: 'days' }, within(place, line, { at: index + last.end, end: index + last.end + match![0].length }), { related: [{ ...within(place, line, { at: index + events[first]!.at, end: index + last.end }), note: { zh: '寫出來的日期', en: 'the days that are named' } }] }));
  });
}

const HISTORY = { zh: '沿革', en: 'the history' };

/** How many provisions the texts have, with those numbered 之一 and without them, and had by their histories. */
function countsOf(versions: readonly RegulationVersion[]): number[] {
  return versions.flatMap(({ text: { body, history } }) => {
    const provisions = body.filter(isProvision);
    const said = history.flatMap((line) => parseNumeral(WHOLE_TEXT.exec(narrowDigits(line))?.[1] ?? '') ?? []);
    return provisions.length === 0 ? [] : [provisions.length, provisions.filter(({ number }) => number?.length === 1).length, ...said];
  });
}

/** No line of the history has the day, the body or the provision that is told of. `sources`: where the history stands; `drafts`: other texts whose history may hold what is told; `isInForce`: the last step is no one that the lines are about. */
export function checkToldAmendments(lines: readonly ToldLine[], base: RegulationVersion, sources: readonly Source[], report: Report, drafts: readonly RegulationVersion[] = [], isInForce = false): void {
  checkTimes(lines, base, sources, report);
  const own = entriesOf(base, sources);
  const lineKeys = new Set(own.map(({ line }) => foldedKey(line)));
  // what drafts add is of the amendment at hand: told rightly, but never what is meant by another day
  const all = [...own, ...drafts.flatMap((draft) => entriesOf(draft, [draft.source])).filter(({ line }) => !lineKeys.has(foldedKey(line)))];
  if (own.length === 0) return;
  const names = [base.text.title, bareName(base.text.title)].filter((name) => name.length >= 4).concat(/[^辦]法$/.test(base.text.title) ? ['本法'] : []);
  const past: Past = { entries: own, names, counts: countsOf([base, ...drafts]), inForce: isInForce ? own : [], isWhole: !beginsLater(base.text.history[0]!), isOwn: (words) => names.some((name) => words.endsWith(name)) };
  const told = lines.flatMap((one) => matchesOf(/[^。；]+/g, one.line).map(({ 0: sentence, index }) => ({ ...one, index, events: eventsIn(sentence, past.isOwn).filter((event) => !isForeign(event, past)) })));
  const ofDate = (event: ToldEvent): Entry[] => all.filter(({ date }) => isOfDate(event.date, date));
  const isAnchored = told.some(({ events }) => events.some((event) => (event.kind !== null || PASSED.test(event.words) || LATEST.test(event.before)) && ofDate(event).length > 0));
  for (const { line, place, index, events } of told) {
    checkSeries({ line, place, index }, events, report);
    for (const event of events) {
      const of = ofDate(event);
      const meant = of.length > 0 ? null : entryMeant(event, past, isAnchored, events.some((other) => other !== event && other.kind !== null && ofDate(other).length > 0));
      const wrong = of.length > 0 ? mistold(event, of, past) : meant ? { subject: meant === own[0] && event.kind === 'made' ? '訂定的日期' : '前次修正的日期', printed: line.slice(index + event.at, index + event.end), at: event.at, entry: meant } : null;
      if (!wrong) continue;
      const { entry, at, printed } = wrong;
      const beside = within(placeOfWords(entry.line, [entry.source]), entry.line, entry);
      const other = meant ? formatRoc(entry.date) : entry.line;
      report(diagnose('FG3041', { subject: wrong.subject, printed, other }, within(place, line, { at: index + at, end: index + at + printed.length }), { related: [{ ...beside, note: HISTORY }] }));
    }
  }
}
