/** 本條前於109年3月8日修正: an explanation tells of an earlier amendment, whose day the history has. */
import { formatRoc, toDays, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../lang/numerals.ts';
import type { Source } from '../../lang/source.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { placedDates, within, type PlacedDay } from './text/history.ts';

/** A line of an explanation with its place. */
export interface ToldLine {
  readonly line: string;
  readonly place: Label;
}

const OWN = /本(?:條文?|點|辦法|要點|規則|準則|須知|細則|規程|學則|規定|標準|章程|原則|守則)[^，。；]{0,6}(?:於|在|自)$/;
/** 最近一次修正為, 前次修正日期為: words that tell of an amendment by themselves. */
const LATEST = /(?:最近一?次|最後一?次|前一?次|上一?次)(?:之)?(?:修正|修訂)(?:日期)?(?:為|是|係|於|在|經|[：:])*$/;
/** 歷經108年11月20日及112年5月17日二次修正: each of the days is one of an amendment. */
const COUNTED = /^(?:[^，。；]{0,40}日)?[一二兩三四五六七八九十0-9]{1,2}[次度](?:之)?修[正訂]/;
const AMENDED = /^[^，。；本]{0,24}(?:修正|修訂|訂定|制定|增訂|增列|(?:會議|委員會)[^，。；本]{0,4}通過)/;

/** Year, month, day: two of three that are the same make one day that is misprinted. */
const isMisprint = (a: CivilDate, b: CivilDate): boolean => [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length === 2;

const BODY = /^[^，。；]{0,16}?([\u4e00-\u9fff]{2}(?:會議|委員會))/;
/** The last line that tells of the same body: no day of an announcement or of a ministry's consent is meant. */
const lastOf = <D extends { readonly line: string }>(known: readonly D[], behind: string): D | undefined => {
  const body = BODY.exec(behind)?.[1];
  return body === undefined ? undefined : known.findLast(({ line }) => line.includes(body));
};

const TIMES = '(?<times>[0-9０-９]{1,2}|[一二兩三四五六七八九十]{1,3})[次度]';
const SINCE = '(?:歷經|歷|其後|其間|期間|嗣後|嗣經|迄今|至今|前後|先後|曾)[^，。；第]{0,8}?';
/** 其後歷經十三次修正, 迄今已修正四次 */
const PASSED = [new RegExp(`${SINCE}${TIMES}(?:會議)?(?:之)?修[正訂]`), new RegExp(`${SINCE}修[正訂](?:共|計|達|過|了)?${TIMES}`)];

const BODIES = /[\u4e00-\u9fff]{2}(?:會議|委員會)/g;
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
  for (const { line, place } of history.length > 1 && !beginsLater(history[0]!) ? lines : []) {
    const match = PASSED.map((pattern) => pattern.exec(line)).find((found) => found !== null);
    if (!match || timesAmended(history).includes(parseNumeral(match.groups!['times']!.replace('兩', '二')) ?? NaN)) continue;
    report(diagnose('FG6074', { said: match[0], counted: history.length - 1, what: 'meetings' }, within(place, line, { at: match.index, end: match.index + match[0].length }), { related: [{ ...placeOfWords(history[0]!, sources), note: { zh: '沿革', en: 'the history' } }] }));
  }
}

/** A day of the history with its line. */
type KnownDay = PlacedDay & { readonly line: string };

/** The day of the history that is meant, where another one is told of: all of it but the year, the month or the day, or the last one of the same body. */
function dayMeant(day: PlacedDay, line: string, known: readonly KnownDay[]): KnownDay | undefined {
  const before = line.slice(0, day.at);
  const behind = line.slice(day.end);
  if (!(LATEST.test(before) || COUNTED.test(behind) || (OWN.test(before) && AMENDED.test(behind)))) return undefined;
  const [meant, ...others] = known.filter(({ date }) => isMisprint(date, day.date));
  return (LATEST.test(before) ? lastOf(known, behind) : undefined) ?? (others.length === 0 ? meant : undefined);
}

/** 於94年10月5日經校務會議通過, where the line of that day has another body. */
function bodyMeant(line: string, day: PlacedDay, known: readonly KnownDay[]): { body: string; at: number; lines: readonly KnownDay[] } | null {
  const match = OWN.test(line.slice(0, day.at)) || LATEST.test(line.slice(0, day.at)) ? PASSED_BY.exec(line.slice(day.end)) : null;
  const lines = known.filter(({ date }) => toDays(date) === toDays(day.date));
  const bodies = lines.flatMap((one) => matchesOf(BODIES, one.line).map(([name]) => name));
  return match && bodies.length > 0 && !lines.some((one) => one.line.includes(match[1]!.slice(-4))) ? { body: match[1]!, at: day.end + match[0].length - match[1]!.length, lines } : null;
}
const PASSED_BY = /^經(?:本[校院系所])?([\u4e00-\u9fff]{0,10}?(?:會議|委員會))(?=[^，。；]{0,4}(?:通過|審議|訂定|修[正訂]))/;

/** 自九十六年施行: the year of the first line. */
const SINCE_YEAR = /(?:辦法|要點|規則|準則|須知|細則|規程|學則|規定)(?:[（(][^（）()]*[）)])?自(?:民國)?([0-9０-９]{2,3}|[一二三四五六七八九十百零○〇]{2,5})年(?:間|度)?(?:訂定|制定|施行|實施|發布)/;
function checkFirstYear({ line, place }: ToldLine, known: readonly KnownDay[], sources: readonly Source[], report: Report): void {
  const match = SINCE_YEAR.exec(line);
  const [first] = known;
  const year = parseNumeral(narrowDigits(match?.[1] ?? '').replace(/[○〇]/g, '零'));
  // what is adopted in winter may be in force from the next year on
  if (!match || !first || beginsLater(first.line) || year === null || [0, 1].includes(year - (first.date.year - 1911))) return;
  const at = line.indexOf(match[1]!, match.index);
  report(diagnose('FG3041', { subject: '訂定的年', printed: `${match[1]}年`, other: formatRoc(first.date) }, within(place, line, { at, end: at + match[1]!.length + 1 }), { related: [{ ...within(placeOfWords(first.line, sources), first.line, first), note: { zh: '沿革', en: 'the history' } }] }));
}

/** No line of the history has the day or the body that is told of. `sources`: where the history stands. */
export function checkToldAmendments(lines: readonly ToldLine[], base: RegulationVersion, sources: readonly Source[], report: Report): void {
  checkTimes(lines, base, sources, report);
  const known = base.text.history.flatMap((line) => placedDates(line).map((day): KnownDay => ({ ...day, line })));
  const inHistory = (one: KnownDay): Label => ({ ...within(placeOfWords(one.line, sources), one.line, one), note: { zh: '沿革', en: 'the history' } });
  for (const told of lines) {
    const { line, place } = told;
    checkFirstYear(told, known, sources, report);
    for (const day of placedDates(line)) {
      const isKnown = known.some(({ date }) => toDays(date) === toDays(day.date));
      const meant = isKnown ? undefined : dayMeant(day, line, known);
      if (meant) report(diagnose('FG3041', { subject: '前次修正的日期', printed: line.slice(day.at, day.end), other: formatRoc(meant.date) }, within(place, line, day), { related: [inHistory(meant)] }));
      const passed = isKnown ? bodyMeant(line, day, known) : null;
      if (passed) report(diagnose('FG3041', { subject: '通過的會議', printed: passed.body, other: passed.lines[0]!.line }, within(place, line, { at: passed.at, end: passed.at + passed.body.length }), { related: [inHistory(passed.lines[0]!)] }));
    }
  }
}
