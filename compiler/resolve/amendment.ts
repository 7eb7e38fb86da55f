/** 修正案 files: what they amend, when they take effect, for whom. The operations are applied by `consolidate`. */
import type { AmendmentSyntax } from '../../lang/ast.ts';
import { completeDate, formatRoc, fromDays, parseDate, toDays } from '../../lang/dates.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { readAcademicStart, readCohorts, readEnd, type Cohorts } from './applicability.ts';
import { aliasOf, headerText, headerValue, leadingDate } from './regulation.ts';

export interface ResolvedAmendment {
  readonly alias: string;
  readonly title: string;
  /** Alias of the regulation that it amends, and the version it was written against (null: the one in force before it). */
  readonly target: string;
  readonly baseVersion: string | null;
  /** 105-1 of nfu.courseSelection.105-1 */
  readonly version: string;
  readonly source: Source;
  readonly syntax: AmendmentSyntax;
  /** draft until the adopting meeting (通過) or the announcement (公布) has a date. */
  readonly status: 'draft' | 'adopted';
  readonly effectiveFrom: number | null;
  /** 至116年7月31日止: the last day of effect; null is open. */
  readonly effectiveTo: number | null;
  /** 適用 自115學年度入學學生 */
  readonly cohorts: Cohorts;
  /** The history lines it adds: 105年○月○日105學年度第○次教務會議修正通過 */
  readonly historyLines: readonly string[];
  /** The whole history where the amendment restates it (沿革), a new institution (機關); mostly null. */
  readonly restatedHistory: readonly string[] | null;
  readonly institution: string | null;
}

/** An amendment with its header read; its operations stay syntax until it is applied. */
export function resolveAmendment(source: Source, file: AmendmentSyntax, report: Report): ResolvedAmendment {
  const alias = aliasOf(file);
  const target = headerText(file, '修正法規') ?? '';
  const [regulation, base] = target.split('@').map((part) => part.trim());
  if (!regulation) report(diagnose('FG6001', { alias }, { source, span: file.title.span }));
  const historyLines = headerLines(file, '通過') ?? [];
  const adoptedOn = dayOf(headerText(file, '公布')) ?? dayOf(historyLines.at(-1) ?? null);
  const effectiveFrom = effectiveDay(file, source, adoptedOn, report);
  const effectiveTo = readEnd(headerValue(file, '生效'));
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    report(diagnose('FG6055', { from: formatRoc(fromDays(effectiveFrom)), to: formatRoc(fromDays(effectiveTo)) }, { source, span: headerValue(file, '生效')!.value.span }));
  }
  const cohorts = readCohorts({ 生效: headerValue(file, '生效'), 適用: headerValue(file, '適用'), 過渡: headerValue(file, '過渡') }, source, report);
  return {
    alias, title: file.title.text, target: regulation ?? '', baseVersion: base || null,
    version: regulation && alias.startsWith(`${regulation}.`) ? alias.slice(regulation.length + 1) : alias,
    source, syntax: file, status: adoptedOn === null ? 'draft' : 'adopted',
    effectiveFrom, effectiveTo, cohorts, historyLines,
    restatedHistory: headerLines(file, '沿革'), institution: headerText(file, '機關'),
  };
}

/** The lines of a header's value; null when the header is not there. */
function headerLines(file: AmendmentSyntax, key: string): string[] | null {
  const header = headerValue(file, key);
  return header ? header.value.text.split('\n').map((line) => line.trim()).filter(Boolean) : null;
}

function dayOf(text: string | null): number | null {
  const date = text ? parseDate(leadingDate(text)) : null;
  const whole = date && completeDate(date);
  return whole ? toDays(whole) : null;
}

/**
 * 生效 105年8月1日 → that day; 自115學年度起實施 → 1 August of that year; 自公布日施行 → the third day, the day of publication counted (中央法規標準法 art. 13); 核定後實施 and
 * anything else → the day of adoption. A draft has no day.
 */
function effectiveDay(file: AmendmentSyntax, source: Source, adoptedOn: number | null, report: Report): number | null {
  const header = headerValue(file, '生效');
  const words = header?.value.text ?? '';
  const fixed = /(?<!至|到)(?<![\d至到])\d{2,3}年\d{1,2}月\d{1,2}日/.exec(words)?.[0];
  if (fixed) {
    const date = parseDate(fixed);
    const whole = date && completeDate(date);
    if (whole) return toDays(whole);
    report(diagnose('FG6002', { text: fixed }, { source, span: header!.value.span }));
  }
  const academic = readAcademicStart(words);
  if (academic !== null) return academic;
  if (adoptedOn === null) return null;
  return /自(?:公布|發布)日(?:起)?(?:施行|實施|生效)/.test(words) ? adoptedOn + 2 : adoptedOn;
}
