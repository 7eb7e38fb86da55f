/** base ⊕ amendments → one text and one set of rules for a date, a cohort and a status, or a diagnostic that says why not. */
import { formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { Cohorts } from '../resolve/applicability.ts';
import type { ResolvedRegulation } from '../resolve/regulation.ts';
import { compose, lineageOf, parentOf, type Composed } from './compose.ts';

export { applyAmendment, type AppliedAmendment } from './amend-version.ts';

export interface VersionChoice {
  /** Days since 1970-01-01; null: the newest adopted text. */
  readonly asOf: number | null;
  /** Admission year (民國); null: amendments for certain cohorts do not count. */
  readonly cohort: number | null;
  /** Aliases of drafts to include: amendments, and regulations that are drafts themselves. */
  readonly drafts: readonly string[];
}

export type ChosenVersion = Composed;

/** The one text for a date, a cohort and a status; null with a diagnostic when there is none. */
export function consolidate(regulation: ResolvedRegulation, amendments: readonly ResolvedAmendment[], choice: VersionChoice, report: Report): ChosenVersion | null {
  const { effectiveFrom, effectiveTo } = regulation;
  const own = amendments.filter((a) => a.target === regulation.alias);
  const isAskedFor = [regulation, ...own].some(({ alias }) => choice.drafts.includes(alias));
  if (regulation.status === 'draft' && !isAskedFor) {
    report(outsideVersions(regulation, choice.asOf));
    return null;
  }
  if (choice.asOf !== null && regulation.status === 'adopted' && ((effectiveFrom !== null && choice.asOf < effectiveFrom) || (effectiveTo !== null && choice.asOf > effectiveTo))) {
    report(outsideVersions(regulation, choice.asOf));
    return null;
  }
  const chosen = inOrder(own.filter((a) => isChosen(a, choice)));
  return compose(lineageOf(regulation, amendments), chosen, report);
}

function isChosen(amendment: ResolvedAmendment, choice: VersionChoice): boolean {
  if (choice.drafts.includes(amendment.alias)) return true;
  if (amendment.status === 'draft' || amendment.effectiveFrom === null) return false;
  if (choice.asOf !== null && amendment.effectiveFrom > choice.asOf) return false;
  if (choice.asOf !== null && amendment.effectiveTo !== null && amendment.effectiveTo < choice.asOf) return false;
  return holds(amendment.cohorts, choice.cohort);
}

/** Is a cohort (null: not known) one of those? */
export const holds = ({ from, to }: Cohorts, cohort: number | null): boolean => (from === null && to === null) || (cohort !== null && (from === null || from <= cohort) && (to === null || cohort <= to));

/** Adopted ones by date of effect, drafts after them, each by alias; what stands on another one comes after it. */
export function inOrder(amendments: readonly ResolvedAmendment[]): ResolvedAmendment[] {
  const waiting = [...amendments].sort(byEffect);
  const ordered: ResolvedAmendment[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((a) => !waiting.includes(parentOf(a, amendments)!));
    ordered.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}

function byEffect(a: ResolvedAmendment, b: ResolvedAmendment): number {
  const [left, right] = [a.effectiveFrom ?? Infinity, b.effectiveFrom ?? Infinity];
  // of two without a date the difference is no number
  return left - right || (a.alias < b.alias ? -1 : 1);
}

/** Nothing is in force on a day; of a draft, on any. */
export function outsideVersions(regulation: ResolvedRegulation, asOf: number | null): Diagnostic {
  const place = { source: regulation.source, span: regulation.syntax.title.span };
  if (asOf === null || regulation.status === 'draft') return diagnose('FG6077', { alias: regulation.alias, step: regulation.awaits?.step ?? null }, place);
  const [from, to] = [regulation.effectiveFrom, regulation.effectiveTo].map((day) => (day === null ? null : formatRoc(fromDays(day))));
  return diagnose('FG6018', { regulation: regulation.alias, date: formatRoc(fromDays(asOf)), from: from ?? null, to: to ?? null }, place);
}
