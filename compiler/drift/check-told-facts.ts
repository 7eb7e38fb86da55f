/** Facts that hold wherever they are told: a numbered meeting has one day, a body one number on one day, a letter one day and one number. All documents among each other, whatever they are about. */
import { formatRoc, toDays, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import { printedLines } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { datedParts, placedDates, within } from './text/history.ts';
import { meetingsIn, type Meeting } from './text/meetings.ts';

/** Something that happened on a day, under a number. */
interface Fact {
  /** What the number is counted in: 109學年度教務會議; whose letters. */
  readonly series: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly words: string;
  readonly what: '會議' | '文號';
  readonly isHistory: boolean;
  readonly source: Source;
  readonly place: Label;
}

const LETTER = /([\u4e00-\u9fff]{2,8}(?:[（(][一二三四五六七八九十]{1,3}[）)])?字)第?[\s　]*([0-9]{6,11}[A-Z]?)[\s　]*號/g;
/** So far from its day stands the number of a letter. */
const BESIDE = 16;
/** Between a day and the number of another letter. */
const OTHER_STEP = /會|通過|，|、|；/;
/** The office whose letter it is stands in front of the head of its number. */
const headOf = (printed: string): string => printed.replace(/^.*(?:部|署|院|府|會|局|處|大學|學院|民國|[年月日以經依])(?=[\u4e00-\u9fff]{2})/, '').replace(/[（）()]/g, '');

/** Their letters, each with the day right in front of it. */
const lettersIn = (line: string, of: Pick<Fact, 'isHistory' | 'source'>): Fact[] => {
  if (!line.includes('號')) return [];
  const dates = placedDates(line);
  return matchesOf(LETTER, narrowDigits(line)).flatMap(({ 0: words, 1: head, 2: number, index }): Fact[] => {
    const at = index + words.indexOf('字');
    const day = dates.findLast(({ end }) => end <= at && at - end <= BESIDE);
    if (!day || OTHER_STEP.test(line.slice(day.end, at))) return [];
    return [{ ...of, series: headOf(head!), number: number!, date: day.date, words: `${headOf(head!)}第${number}號`, what: '文號', place: within(placeOfWords(line, [of.source]), line, { at: index, end: index + words.length }) }];
  });
};

/** A meeting that a year is told of; others may be of any. */
const factOf = ({ series, number, date, words, place, body }: Meeting, of: Pick<Fact, 'isHistory' | 'source'>): Fact[] => {
  const [, , name = ''] = series.split(' ');
  return body !== undefined || !/^[0-9]/.test(series) || /臨時|擴大|聯席|暨/.test(name) ? [] : [{ ...of, series, number: String(number), date, words, what: '會議', place }];
};

/** The parts of a line that are read by themselves: sentences; a row of a table with its cells side by side. */
const factsIn = (line: string, of: Pick<Fact, 'isHistory' | 'source'>): Fact[] => {
  if (!/[0-9０-９一二三四五六七八九十]/.test(line)) return [];
  const place = placeOfWords(line.split('\t')[0]!, [of.source]);
  const meetings = /次/.test(line) && datedParts(line).length === 1 && STATES.test(line) ? meetingsIn([line], () => place) : [];
  return [...meetings.flatMap((one) => factOf(one, of)), ...lettersIn(line, of)];
};
/** What is to come may be put off; a row of a table says nothing but the day. */
const STATES = /^(?!.*(?:擬提|將提|預[定計]|改期|延期|順延|擬於|將於)).*(?:通過|修[正訂]|訂定|審議|決議|核備|備查|\t)/;

const ONLY_DAY = /^(?:發文日期[\s　]*[：:][\s　]*)?(?:中華民國|民國)?[\s　]*[0-9０-９一二三四五六七八九十百零○〇年月日\s　]{5,20}$/;
const ONLY_LETTER = /^(?:發文字號[\s　]*[：:][\s　]*)?[^，。；：]{2,16}字第?[^，。；：]{6,16}號[令函]?$/;

/** A letter and a decree print their day and their number in lines of their own, next to each other. */
const lettersAbove = (lines: readonly string[], source: Source): Fact[] => lines.flatMap((line, i) => {
  const day = ONLY_LETTER.test(line) ? lines.slice(Math.max(0, i - 2), i).findLast((one) => ONLY_DAY.test(one)) : undefined;
  const [date] = day === undefined ? [] : placedDates(day);
  return date ? lettersIn(`${formatRoc(date.date)}${line.replace(/^.*[：:]/, '')}`, { isHistory: false, source }).map((fact) => ({ ...fact, place: placeOfWords(day!, [source]) })) : [];
});

/** Every fact that a document tells of. */
function factsOf({ texts, paper, overviews, tables, source }: ReadDocument): Fact[] {
  const history = texts.flatMap(({ version: { text } }) => text.history).flatMap((line) => factsIn(line, { isHistory: true, source }));
  const lines = [
    ...texts.flatMap(({ version: { text } }) => text.body.flatMap(printedLines)), ...paper.flatMap(({ text, table }) => table?.map((row) => row.join('\t')) ?? [text]),
    ...overviews.flatMap((one) => one.lines), ...tables.flatMap(({ rows, title }) => [...title.history, ...rows.flatMap(({ explanation }) => explanation)]),
  ];
  return [...history, ...lettersAbove(paper.map(({ text }) => text.trim()), source), ...lines.flatMap((line) => matchesOf(/[^。；]+/g, line).flatMap(([sentence]) => factsIn(sentence, { isHistory: false, source })))];
}

/** One digit is another one, or two of them stand the other way round. */
function isTypingMistake(a: string, b: string): boolean {
  const other = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  return a.length === b.length && (other.length === 1 || (other.length === 2 && a[other[0]!] === b[other[1]!] && a[other[1]!] === b[other[0]!]));
}

const sameDay = (a: Fact, b: Fact): boolean => toDays(a.date) === toDays(b.date);
/** Cannot both be right. */
const disagree = (a: Fact, b: Fact): boolean => a.what === b.what && a.series === b.series && (a.number === b.number ? !sameDay(a, b) : sameDay(a, b) && (a.what === '會議' || isTypingMistake(a.number, b.number)));

/** Facts of two documents that cannot both be right: the one that fewer documents have, and not the history, is told of. */
export function checkToldFacts(documents: readonly ReadDocument[], report: Report): void {
  // what disagrees is of one series, and shares its number or its day
  const groups = new Map<string, Fact[]>();
  for (const fact of documents.flatMap(factsOf)) {
    for (const key of [`${fact.series} ${fact.number}`, `${fact.series} of ${toDays(fact.date)}`]) {
      const facts = groups.get(key);
      if (facts) facts.push(fact);
      else groups.set(key, [fact]);
    }
  }
  const told = new Set<string>();
  for (const [group, facts] of groups) {
    const isOfNumber = !group.includes(' of ');
    const support = (fact: Fact): number => new Set((groups.get(`${fact.series} ${fact.number}`) ?? []).filter((one) => sameDay(one, fact)).map(({ source }) => source)).size + (fact.isHistory ? 1 / 2 : 0);
    for (const fact of facts) {
      const other = facts.find((one) => one.source !== fact.source && (one.number === fact.number) === isOfNumber && disagree(fact, one) && (support(one) > support(fact) || (support(one) === support(fact) && one.source.path < fact.source.path)));
      const key = `${fact.source.path} ${fact.series} ${fact.number} ${toDays(fact.date)}`;
      if (!other || told.has(key)) continue;
      told.add(key);
      const say = ({ words, date }: Fact): string => (other.number === fact.number ? formatRoc(date) : words);
      report(diagnose('FG3041', { subject: other.number === fact.number ? `${fact.words}的日期` : `${formatRoc(fact.date)}的${fact.what}`, printed: say(fact), other: say(other) }, fact.place, { related: [{ ...other.place, note: { zh: '另一份在這裡', en: 'the other document' } }] }));
    }
  }
}
