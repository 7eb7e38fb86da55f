/** For whom and until when an amendment applies: the words of 生效, 適用 and 過渡. */
import { completeDate, dateAt, fromDays, toDays } from '../../lang/dates.ts';
import type { HeaderSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import type { Source, Span } from '../../lang/source.ts';

/** Admission years (民國) of the first and the last cohort, both included; null is open. */
export interface Cohorts {
  readonly from: number | null;
  readonly to: number | null;
}
export const ALL_COHORTS: Cohorts = { from: null, to: null };

const Y = '(?:第)?([0-9０-９零○〇一二三四五六七八九十百]+)學年(?:度)?';
const ENTERED = '(?:之|所)?(?:入學|新生)';
const INCLUSIVE = '(?:[（(]含[）)])?';
/** 以前 and 以後 include the year that they name. The range comes first: its halves read as the others. */
const PATTERNS: readonly (readonly [RegExp, (first: number, second: number) => Cohorts])[] = [
  [new RegExp(`自?${Y}(?:起|入學|起入學)?(?:至|到|[~～-])${Y}(?:止)?`), (from, to) => ({ from, to })],
  [new RegExp(`自${Y}(?:起)?${ENTERED}`), (from) => ({ from, to: null })],
  [new RegExp(`${Y}${INCLUSIVE}(?:起|以後|後)${ENTERED}`), (from) => ({ from, to: null })],
  [new RegExp(`${Y}${ENTERED}(?:學生|新生|者)?(?:起|以後)`), (from) => ({ from, to: null })],
  [new RegExp(`至${Y}(?:止)?${ENTERED}`), (to) => ({ from: null, to })],
  [new RegExp(`${Y}${INCLUSIVE}以前${ENTERED}`), (to) => ({ from: null, to })],
  [new RegExp(`${Y}${ENTERED}(?:學生|新生|者)?以前`), (to) => ({ from: null, to })],
  [new RegExp(`${Y}${ENTERED}`), (year) => ({ from: year, to: year })],
];

/** The cohorts that a clause names (自115學年度入學學生), with the words behind them; null when it names none. */
function cohortsIn(clause: string): { readonly cohorts: Cohorts; readonly rest: string } | null {
  for (const [pattern, build] of PATTERNS) {
    const match = pattern.exec(clause);
    const [first, second = null] = match ? match.slice(1).map((word) => parseNumeral(word)) : [];
    if (!match || first === null || first === undefined || (match.length > 2 && second === null)) continue;
    return { cohorts: build(first, second ?? first), rest: clause.slice(match.index + match[0].length) };
  }
  return null;
}

interface Clause {
  readonly text: string;
  readonly span: Span;
}

/** The clauses of a header, cut at ； and 。 */
function clausesOf(header: HeaderSyntax | undefined): Clause[] {
  if (!header) return [];
  const { text, span } = header.value;
  return [...text.matchAll(/[^；;。\n]+/g)].flatMap((match) => {
    const words = match[0].trim();
    const start = span.start + match.index + match[0].indexOf(words);
    return words === '' ? [] : [{ text: words, span: { start, end: start + words.length } }];
  });
}

/**
 * The cohorts of 適用 (a header, or a clause of 生效). Words that speak of years and cannot be read are an error; what is said for single students
 * (但已修者不受影響) is reported as text that nothing evaluates.
 */
export function readCohorts(headers: { readonly 生效: HeaderSyntax | undefined; readonly 適用: HeaderSyntax | undefined; readonly 過渡: HeaderSyntax | undefined }, source: Source, report: Report): Cohorts {
  let cohorts = ALL_COHORTS;
  const untouched = (clause: Clause): void => report(diagnose('FG6054', { text: clause.text }, { source, span: clause.span }));
  clausesOf(headers.過渡).forEach(untouched);
  const effect = clausesOf(headers.生效).filter(({ text }) => /^適用|^但|^過渡|入學/.test(text));
  for (const clause of [...effect, ...clausesOf(headers.適用)]) {
    if (/^但|^過渡/.test(clause.text)) {
      untouched(clause);
      continue;
    }
    const found = cohortsIn(clause.text);
    if (found && (found.cohorts.from ?? 0) <= (found.cohorts.to ?? Infinity)) {
      cohorts = found.cohorts;
      const more = found.rest.replace(/^(?:之|入學)*(?:學生|新生|者)?(?:適用之?|起)?[，,、]?/, '');
      if (more !== '') untouched({ text: more, span: { start: clause.span.end - more.length, end: clause.span.end } });
    } else if (/學年|入學|年級|新生/.test(clause.text)) report(diagnose('FG6053', { text: clause.text }, { source, span: clause.span }));
  }
  return cohorts;
}

/** 至116年7月31日止 in 生效 or 施行: the last day. null: open. */
export function readEnd(header: HeaderSyntax | undefined): number | null {
  const words = header?.value.text ?? '';
  for (const match of words.matchAll(/[至到][ \t\u3000]*(?=[^至到]*[0-9０-９]*年)/g)) {
    const found = dateAt(words, match.index + match[0].length);
    const whole = found && completeDate(found.date);
    if (whole) return toDays(whole);
  }
  return null;
}

/** 自115學年度起實施 → 115年8月1日; 自115學年度第2學期起實施 → 116年2月1日. null where 生效 names no academic year (入學 is a cohort). */
export function readAcademicStart(words: string): number | null {
  const match = new RegExp(`自?${Y}(?:第?([12一二])學期)?(?:開始|起)?(?:施行|實施|生效)`).exec(words);
  const year = match && parseNumeral(match[1]!);
  if (!match || year === null) return null;
  const isSecond = match[2] === '2' || match[2] === '二';
  return toDays(isSecond ? { year: year + 1912, month: 2, day: 1 } : { year: year + 1911, month: 8, day: 1 });
}

/** 自次學期起實施, 自下一學年度起施行: the first day of the term, or of the academic year, behind a day; null where the words speak of none. Semesters begin on 1 August and 1 February. */
export function readNextStart(words: string, day: number): number | null {
  const match = /(?:次|下)一?(?:個)?學(期|年)度?(?:開始|起)/.exec(words);
  if (!match) return null;
  const { year, month } = fromDays(day);
  const august = { year: month >= 8 ? year + 1 : year, month: 8, day: 1 };
  const february = { year: month >= 2 ? year + 1 : year, month: 2, day: 1 };
  return match[1] === '年' ? toDays(august) : Math.min(toDays(august), toDays(february));
}

/** 115學年度以後入學, 114學年度以前入學, 111至113學年度入學; null for everybody. */
export function cohortWords({ from, to }: Cohorts): string | null {
  if (from === null) return to === null ? null : `${to}學年度以前入學`;
  return to === null ? `${from}學年度以後入學` : from === to ? `${from}學年度入學` : `${from}至${to}學年度入學`;
}
