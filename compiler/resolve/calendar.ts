/** 行事曆 files → calendars: each name once, days that can be meant, one calendar for each day. */
import type { CalendarDaysSyntax, CalendarEntrySyntax, CalendarSyntax } from '../../lang/ast.ts';
import { completeDate, dateAt, formatRoc, fromDays, toDays, weekdayOf } from '../../lang/dates.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { commonAlias, familyOf, HOLIDAYS, MAKE_UP_DAYS, termOf, type Calendar, type CalendarEntry } from '../model/calendar.ts';
import { aliasOf, headerText, headerValue } from './regulation.ts';

const isList = (name: string): boolean => name === HOLIDAYS || name === MAKE_UP_DAYS;
const shown = (day: number): string => formatRoc(fromDays(day));
const isWeekend = (day: number): boolean => weekdayOf(fromDays(day)) > 5;

/** A calendar; null when its 期間 cannot be read (reported). */
export function resolveCalendar(source: Source, file: CalendarSyntax, report: Report): Calendar | null {
  const entries = [...groupEntries(source, file.entries, report)];
  reportDays(source, file.entries, report);
  const period = periodOf(source, file, report);
  if (!period) return null;
  for (const { name, days } of file.entries) {
    // a break may begin in one term and end in the next
    const reaches = (d: CalendarDaysSyntax): boolean => d.from <= period.to && d.to >= period.from && d.to - d.from <= period.to - period.from;
    const outside = days.find((d) => (d.from < period.from || d.to > period.to) && !(d.isRange && reaches(d)));
    if (outside) report(diagnose('FG2025', { name: name.text, date: shown(outside.from < period.from ? outside.from : outside.to) }, { source, span: outside.span }));
  }
  return { alias: aliasOf(file), title: file.title.text, institution: headerText(file, '機關') ?? '', ...period, entries, place: { source, span: file.title.span } };
}

function periodOf(source: Source, file: CalendarSyntax, report: Report): { readonly from: number; readonly to: number } | null {
  const header = headerValue(file, '期間');
  if (!header) {
    report(diagnose('FG2021', { title: file.title.text }, { source, span: file.title.span }));
    return null;
  }
  const [text = '', ...more] = header.value.text.split('\n');
  const span = { start: header.value.span.start, end: header.value.span.start + text.length };
  for (const line of more) {
    const start = source.text.indexOf(line, span.end);
    report(diagnose('FG1072', { text: line }, { source, span: { start, end: start + line.length } }));
  }
  const first = dateAt(text, 0);
  const from = first && completeDate(first.date);
  const to = /^[ \t\u3000]*(?:至|到|[~～〜–—－-])[ \t\u3000]*/.exec(text.slice(first?.length ?? 0))?.[0];
  const last = first && to !== undefined ? dateAt(text, first.length + to.length) : null;
  const until = last && completeDate({ ...last.date, year: last.date.year ?? from?.year ?? null });
  if (!from || !until) report(diagnose('FG1070', { text }, { source, span }));
  else if (toDays(until) < toDays(from)) report(diagnose('FG1073', { from: formatRoc(from), to: formatRoc(until) }, { source, span }));
  else return { from: toDays(from), to: toDays(until) };
  return null;
}

/** One entry a name; only 假日 and 補班 may stand several times, or have several days. */
function groupEntries(source: Source, entries: readonly CalendarEntrySyntax[], report: Report): Iterable<CalendarEntry> {
  const byName = new Map<string, CalendarEntry>();
  const aliases = new Map<string, Label>();
  for (const { name, days, none } of entries) {
    const place = { source, span: name.span };
    const first = byName.get(name.text);
    if (isList(name.text)) {
      byName.set(name.text, { name: first?.name ?? { text: name.text, alias: name.alias?.text ?? null, place }, kind: 'days', days: sorted([...(first?.days ?? []), ...days.flatMap(daysOf)]) });
      continue;
    }
    const again = first ? name.span : days[1]?.span;
    if (again) report(diagnose('FG2020', { name: name.text }, { source, span: again }, first ? { related: [{ ...first.name.place, note: { zh: '第一次寫在這裡', en: 'first written here' } }] } : {}));
    const twin = name.alias && aliases.get(name.alias.text);
    if (twin) report(diagnose('FG2001', { name: name.alias!.text }, { source, span: name.alias!.span }, { related: [{ ...twin, note: { zh: '第一次宣告在這裡', en: 'first declared here' } }] }));
    if (!first && !name.alias && commonAlias(name.text) === null) report(diagnose('FG2028', { name: name.text }, place));
    if (name.alias) aliases.set(name.alias.text, { source, span: name.alias.span });
    const [only] = days;
    if (first || none || !only) continue;
    byName.set(name.text, { name: { text: name.text, alias: name.alias?.text ?? null, place }, kind: only.isRange ? 'window' : 'day', days: only.isRange ? [only.from, only.to] : [only.from] });
  }
  return byName.values();
}

const daysOf = ({ from, to }: CalendarDaysSyntax): number[] => Array.from({ length: Math.min(to - from, 400) + 1 }, (_, i) => from + i);
const sorted = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => a - b);

/** A single holiday on a weekend, a make-up day that is a weekday, a day that is both. Ranges of holidays (winter break) may hold weekends. */
function reportDays(source: Source, entries: readonly CalendarEntrySyntax[], report: Report): void {
  const of = (name: string): CalendarDaysSyntax[] => entries.filter((e) => e.name.text === name).flatMap((e) => e.days);
  const [holidays, makeUp] = [of(HOLIDAYS), of(MAKE_UP_DAYS)];
  const off = new Set(holidays.flatMap(daysOf));
  for (const { from, isRange, note, span } of holidays) {
    if (!isRange && isWeekend(from)) report(diagnose('FG2022', { date: shown(from), note }, { source, span }));
  }
  for (const days of makeUp) {
    const [both] = daysOf(days).filter((day) => off.has(day));
    if (both !== undefined) report(diagnose('FG2024', { date: shown(both) }, { source, span: days.span }));
    else if (!days.isRange && !isWeekend(days.from)) report(diagnose('FG2023', { date: shown(days.from) }, { source, span: days.span }));
  }
}

/** Calendars of one school: no day in two of them, a later term at a later time, and every name means the same kind of thing. */
export function reportCalendarClashes(calendars: readonly Calendar[], report: Report): void {
  calendars.forEach((later, i) => {
    for (const earlier of calendars.slice(0, i).filter((c) => familyOf(c) === familyOf(later))) {
      const day = Math.max(earlier.from, later.from);
      const related = [{ ...earlier.place, note: { zh: '另一個行事曆', en: 'the other calendar' } }];
      if (day <= Math.min(earlier.to, later.to)) report(diagnose('FG2026', { alias: earlier.alias, date: shown(day) }, later.place, { related }));
      else reportOrder(later, earlier, report);
      for (const { name, kind } of later.entries) {
        const other = earlier.entries.find((e) => e.name.text === name.text);
        if (other && (other.kind !== kind || other.name.alias !== name.alias)) report(diagnose('FG2027', { name: name.text, alias: earlier.alias }, name.place, { related: [{ ...other.name.place, note: { zh: '另一個寫法', en: 'the other one' } }] }));
      }
    }
  });
}

/** A calendar whose head names a later term than that of another has its time behind it; two of one term leave open which the next one is. */
function reportOrder(one: Calendar, other: Calendar, report: Report): void {
  const [term, before] = [termOf(one), termOf(other)];
  if (term === null || before === null || Math.sign(term - before) === Math.sign(one.from - other.from)) return;
  report(diagnose('FG2040', { title: one.title, other: other.title, isSame: term === before }, one.place, { related: [{ ...other.place, note: { zh: '另一個行事曆', en: 'the other calendar' } }] }));
}
