/** 本條前於109年3月8日修正: an explanation tells of an earlier amendment, whose day the history has. */
import { formatRoc, type CivilDate } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfWords } from './imported-version.ts';
import { placedDates, within } from './text/history.ts';

/** A line of an explanation with its place. */
export interface ToldLine {
  readonly line: string;
  readonly place: Label;
}

const OWN = /本(?:條文?|點|辦法|要點|規則|準則|須知|細則|規程|學則|規定|標準|章程|原則|守則)[^，。；]{0,6}(?:於|在|自)$/;
/** 最近一次修正為, 前次修正日期為: words that tell of an amendment by themselves. */
const LATEST = /(?:最近一?次|最後一?次|前一?次|上一?次)(?:之)?(?:修正|修訂)(?:日期)?(?:為|是|係|於|在|[：:])*$/;
/** 歷經108年11月20日及112年5月17日二次修正: each of the days is one of an amendment. */
const COUNTED = /^(?:[^，。；]{0,40}日)?[一二兩三四五六七八九十0-9]{1,2}[次度](?:之)?修[正訂]/;
const AMENDED = /^[^，。；本]{0,24}(?:修正|修訂|訂定|制定|增訂|增列)/;

/** Year, month, day: two of three that are the same make one day that is misprinted. */
const isMisprint = (a: CivilDate, b: CivilDate): boolean => [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length === 2;

/** No line of the history has the day, and one line has all of it but the year, the month or the day. `sources`: where the history stands. */
export function checkToldAmendments(lines: readonly ToldLine[], base: RegulationVersion, sources: readonly Source[], report: Report): void {
  const { text: { history } } = base;
  const known = history.flatMap((line) => placedDates(line).map((day) => ({ ...day, line })));
  for (const { line, place } of lines) {
    for (const day of placedDates(line)) {
      const before = line.slice(0, day.at);
      if (!(LATEST.test(before) || COUNTED.test(line.slice(day.end)) || (OWN.test(before) && AMENDED.test(line.slice(day.end)))) || known.some(({ date }) => formatRoc(date) === formatRoc(day.date))) continue;
      const [meant, ...others] = known.filter(({ date }) => isMisprint(date, day.date));
      if (!meant || others.length > 0) continue;
      const printed = line.slice(day.at, day.end);
      report(diagnose('FG3041', { subject: '前次修正的日期', printed, other: formatRoc(meant.date) }, within(place, line, day), { related: [{ ...within(placeOfWords(meant.line, sources), meant.line, meant), note: { zh: '沿革', en: 'the history' } }] }));
    }
  }
}
