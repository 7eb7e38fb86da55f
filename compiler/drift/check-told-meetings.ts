/** One meeting that two documents tell of: 經10月2日法規委員會審查 in a letter, 依10月9日法規委員會意見 in a table. */
import { formatRoc, toDays, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Source } from '../../lang/source.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { datedParts, datesIn, within } from './text/history.ts';
import { bodiesIn, eventsIn, isMisprint } from './text/told-events.ts';

interface Held {
  readonly body: string;
  readonly date: CivilDate;
  readonly source: Source;
  readonly place: Label;
  /** The meeting is counted: compared by its number elsewhere. */
  readonly isNumbered: boolean;
}

const TIME = /^(?:[一二三四五六七八九十壹貳參]、)?(?:開會|會議)?(?:時[\s　]*間|日[\s　]*期)[\s　]*[：:]/;
const COUNTED = /第[\s　]*[0-9０-９一二三四五六七八九十百零○〇]{1,5}[\s　]*次/;

/** The meeting whose minutes or agenda a paper is: its name stands above the line of its time. */
export function ownMeeting(lines: readonly string[], source: Source): Held | null {
  const at = lines.findIndex((line) => TIME.test(line));
  const head = lines.slice(0, Math.max(0, at)).find((line) => /會(?:議)?(?:紀錄|記錄|議程|開會通知)/.test(line));
  const [date] = at < 0 ? [] : datesIn(lines[at]!);
  const body = head === undefined ? undefined : bodiesIn(head.replace(/(?:會議)?(?:紀錄|記錄|議程|開會通知單?).*$/, (end) => (end.startsWith('會議') && !/委員會(?:會議)?(?:紀|記|議程)/.test(head) ? '會議' : '')))[0];
  return date && body ? { body: body.name, date, source, place: placeOfWords(lines[at]!, [source]), isNumbered: COUNTED.test(head!) } : null;
}

/** So far from its day may the name of a meeting stand. */
const BESIDE = 14;

/** The meetings that a line names right behind their day. */
const heldIn = (line: string, source: Source): Held[] => matchesOf(/[^。；]+/g, line).flatMap(({ 0: sentence, index }) => eventsIn(sentence).flatMap(({ date, at, end, bodies: [body], words }): Held[] => {
  const { month, day } = date;
  if (!body || month === null || day === null || body.at - end > BESIDE || /[，、]/.test(sentence.slice(end, body.at))) return [];
  return [{ body: body.name, date: { year: date.year, month, day }, source, place: within(placeOfWords(line, [source]), line, { at: index + at, end: index + end }), isNumbered: COUNTED.test(words) }];
}));

/** Every meeting that a document tells of, each day once. */
function heldBy({ paper, overviews, tables, source }: ReadDocument): Held[] {
  const lines = [...paper.flatMap(({ text, table }) => (table === null ? [text] : [])), ...overviews.flatMap((one) => one.lines), ...tables.flatMap(({ rows, title }) => [...title.history, ...rows.flatMap(({ explanation }) => explanation)])];
  const own = ownMeeting(lines, source);
  return [...(own ? [own] : []), ...lines.flatMap((line) => heldIn(line, source))];
}

const isOne = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= LEAST_NAME && (a.endsWith(b) || b.endsWith(a)));
const LEAST_NAME = 4;
/** Two meetings of one body about one matter may be so many days apart, and be meant to be one. */
const NEAR = 45;
const AGAIN = /再次|復審|續審|第二次|二讀|複審|再提|續行/;

/** Each body with one day in one document and another one in the next: the one that fewer documents have is told of. */
export function checkToldMeetings(documents: readonly ReadDocument[], roles: readonly Pick<Roles, 'draft' | 'base'>[], report: Report): void {
  const told = documents.filter((document) => !AGAIN.test(document.source.text)).map(heldBy);
  const all = told.flat();
  // days that a document has two of for one body are those of two meetings
  const single = told.map((held) => held.filter((one) => held.every((other) => !isOne(one.body, other.body) || toDays(one.date) === toDays(other.date))));
  const said = new Set<string>();
  for (const one of single.flat()) {
    const key = `${one.source.path} ${one.body}`;
    const others = single.flat().filter((other) => other.source !== one.source && isOne(one.body, other.body) && !(one.isNumbered && other.isNumbered));
    const other = others.find(({ date }) => toDays(date) !== toDays(one.date) && (isMisprint(date, one.date) || Math.abs(toDays(date) - toDays(one.date)) <= NEAR));
    if (!other || said.has(key) || others.some(({ date }) => toDays(date) === toDays(one.date) && support(date, all) >= support(other.date, all))) continue;
    const [mine, theirs] = [support(one.date, all), support(other.date, all)];
    if (mine > theirs || (mine === theirs && one.source.path < other.source.path)) continue;
    said.add(key);
    say(one, formatRoc(other.date), other.place, report);
  }
  const [only] = roles;
  if (roles.length === 1) for (const document of documents) checkAgainstHistories(document, [only!.draft?.version ?? [], only!.base ?? []].flat(), report);
}

/** In so many documents stands the day. */
const support = (date: CivilDate, all: readonly Held[]): number => new Set(all.filter((one) => toDays(one.date) === toDays(date)).map(({ source }) => source)).size;

const say = ({ body, date, place }: Held, other: string, there: Label, report: Report): void =>
  report(diagnose('FG3041', { subject: `${body}的日期`, printed: formatRoc(date), other }, place, { related: [{ ...there, note: { zh: '另一份在這裡', en: 'the other document' } }] }));

/** The meeting of minutes that are about the regulation: a line of its history has their day with another body, or their body with another day. */
function checkAgainstHistories({ paper, subjects, source }: ReadDocument, texts: readonly RegulationVersion[], report: Report): void {
  const own = subjects.length === 0 ? null : ownMeeting(paper.flatMap(({ text, table }) => (table === null ? [text] : [])), source);
  if (!own) return;
  const steps = texts.flatMap((text) => text.text.history.flatMap((line) => datedParts(line).map(({ date, words, at, end }) => ({ date, line, bodies: bodiesIn(words).map(({ name }) => name), isNumbered: COUNTED.test(words), place: within(placeOfWords(line, [text.source]), line, { at, end }) }))));
  const ofDay = steps.filter(({ date }) => toDays(date) === toDays(own.date));
  if (ofDay.length > 0) {
    const [step] = ofDay as [(typeof steps)[number]];
    const isOther = ofDay.every(({ bodies, isNumbered }) => bodies.length === 1 && !(isNumbered && own.isNumbered) && !bodies.some((body) => isOne(body, own.body)));
    if (isOther) report(diagnose('FG3041', { subject: '通過的會議', printed: step.bodies[0]!, other: own.body }, step.place, { related: [{ ...own.place, note: { zh: '另一份在這裡', en: 'the other document' } }] }));
    return;
  }
  const meant = steps.filter((step) => step.bodies.some((body) => isOne(body, own.body)) && isMisprint(step.date, own.date) && !(step.isNumbered && own.isNumbered));
  if (meant.length === 1) say(own, formatRoc(meant[0]!.date), meant[0]!.place, report);
}
