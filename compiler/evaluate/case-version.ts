/** The version that an expectation of a 案例 is about, read with those of other regulations: the newest ones, or those of the day and the admission year that the case names. */
import { formatRoc, fromDays } from '../../lang/dates.ts';
import type { ExpectationSyntax, ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { ADMISSION_YEAR, BASE_DAY } from '../../lang/parser-words.ts';
import type { CheckedCase } from '../check/checked.ts';
import type { CompiledRegulation, CompiledVersion, Period } from '../pipeline.ts';
import { readingWords, type VersionReading } from '../readings.ts';
import { cohortWords } from '../resolve/applicability.ts';
import { dayOf } from './read-case.ts';

/** What a case says of when it plays; null: not stated. */
interface CaseTime {
  /** Days since 1970-01-01. */
  readonly day: number | null;
  readonly cohort: number | null;
  /** Where the day stands, otherwise the name of the case. */
  readonly place: Label;
}

/** 修正前 is the version that the amendment was made from; otherwise the version of the file. */
export const versionOfSide = ({ side }: ExpectationSyntax, version: CompiledVersion, { versions }: CompiledRegulation): CompiledVersion | null =>
  side !== '修正前' ? version : (versions.find((v) => version.applied && v.checked.version === version.applied.before) ?? null);

/** The version with what it reads when the case plays; null where there is none, which is reported. */
export function readingOfCase(c: CheckedCase, version: CompiledVersion, side: ExpectationSyntax['side'], compiled: CompiledRegulation, report: Report): VersionReading | null {
  const newest = version.readings.at(-1) ?? null;
  const time = timeOf(c, version, report);
  const periods = compiled.periods.filter((p) => p.version === version);
  // a draft is in force on no day: it is read with the newest of everything
  if (!time || periods.length === 0 || (time.day === null && time.cohort === null)) return time && newest;
  const { day, cohort, place } = time;
  const isFor = (p: Period): boolean => cohort === null || ((p.cohorts.from === null || p.cohorts.from <= cohort) && (p.cohorts.to === null || cohort <= p.cohorts.to));
  if (day === null) return periods.filter((p) => isFor(p) && p.reading).at(-1)?.reading ?? newest;
  const isOn = ({ from, to }: Period): boolean => (from === null || from <= day) && (to === null || day <= to);
  const found = periods.filter((p) => isOn(p) && isFor(p));
  const readings = [...new Set(found.map((p) => p.reading))];
  if (readings.length > 1) report(diagnose('FG7011', { regulation: compiled.regulation.alias, cohorts: found.map((p) => cohortWords(p.cohorts) ?? '') }, place));
  if (found.length > 0) return readings.length > 1 ? null : (readings[0] ?? lacking(found[0]!, compiled, day, place, report));
  const last = side === '修正前' ? periods.filter((p) => isFor(p) && p.reading && p.to !== null && p.to < day).at(-1) : undefined;
  if (last) return last.reading;
  const there = compiled.periods.find((p) => isOn(p) && isFor(p))?.version;
  report(diagnose('FG7015', { date: shown(day), version: version.checked.version.text.version, other: there?.checked.version.text.version ?? null, periods: [...new Set(periods.map(wordsOf))] }, place));
  return null;
}

function lacking({ lacks }: Period, { regulation }: CompiledRegulation, day: number, place: Label, report: Report): null {
  if (lacks !== null) report(diagnose('FG7014', { regulation: regulation.alias, other: lacks, date: shown(day) }, place));
  return null;
}

const shown = (day: number): string => formatRoc(fromDays(day));

function wordsOf({ from, to, cohorts }: Period): string {
  const days = `${from === null ? '' : `自${shown(from)}起`}${to === null ? '' : `至${shown(to)}止`}` || '始終';
  const words = cohortWords(cohorts);
  return words ? `${days}（${words}）` : days;
}

/** The versions read, where a version was read with more than one. */
export const shownVersion = ({ readings, checked }: CompiledVersion, reading: VersionReading): string => (readings.length > 1 ? readingWords(reading) : checked.version.text.version);

/** What the case states; null where it cannot be read, which is reported. */
function timeOf({ syntax, source }: CheckedCase, { checked }: CompiledVersion, report: Report): CaseTime | null {
  const fail = (value: ExpressionSyntax, wanted: string): null => {
    report(diagnose('FG7002', { wanted, optional: false }, { source, span: value.span }));
    return null;
  };
  const stated = (word: string) => syntax.time.filter((t) => t.name.text === word);
  const [days, years] = [stated(BASE_DAY), stated(ADMISSION_YEAR)];
  const facts = syntax.records.flatMap((r) => (r.list ? [] : r.fields));
  const twice = days[1] ?? years[1];
  if (twice) report(diagnose('FG7001', { name: twice.name.text }, { source, span: twice.name.span }));
  const day = days[0] ?? facts.find((f) => f.name.text === BASE_DAY && f.value.kind === 'date');
  const read = day && dayOf(day.value);
  if (day && read === null) return fail(day.value, '日期');
  const [own] = years;
  const year = own && yearOf(own.value);
  if (own && year === null) return fail(own.value, '學年度');
  const words = admissionYearWords(checked);
  const fact = facts.find((f) => words.has(f.name.text));
  const factYear = fact ? yearOf(fact.value) : null;
  if (own && fact && factYear !== null && factYear !== year) {
    report(diagnose('FG7010', { name: fact.name.text, fact: factYear, cohort: year!, inCase: true }, { source, span: own.span }));
    return null;
  }
  return twice ? null : { day: read ?? null, cohort: year ?? factYear, place: { source, span: day?.span ?? syntax.headSpan } };
}

const wordsKnown = new WeakMap<CompiledVersion['checked']['records'], ReadonlySet<string>>();

/** 入學學年度, and what the records of the version call it besides. */
function admissionYearWords({ records }: CompiledVersion['checked']): ReadonlySet<string> {
  const words = wordsKnown.get(records) ?? new Set([ADMISSION_YEAR, ...[...records.values()].flatMap((r) => r.fields.flatMap(({ name }) => (name.text === ADMISSION_YEAR && name.alias ? [name.alias] : [])))]);
  wordsKnown.set(records, words);
  return words;
}

/** 113 or 113學年度. */
function yearOf(value: ExpressionSyntax): number | null {
  const year = value.kind === 'number' && [undefined, '學年度', '年', '學年'].includes(value.unit?.text) ? Number(value.digits) : NaN;
  return Number.isInteger(year) && year > 0 ? year : null;
}
