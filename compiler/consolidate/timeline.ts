/**
 * When which text is in force for whom: all dates and admission years at which anything changes cut the plane of days and cohorts into cells,
 * and in every cell there is exactly one text. Gaps and overlaps are found here, once, and not by the person who happens to ask for that day.
 */
import { formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { Cohorts } from '../resolve/applicability.ts';
import { ancestorsOf, compose, touchedIds, type Composed, type Lineage } from './compose.ts';
import { holds, inOrder } from './index.ts';

/** Days and admission years, the last ones included; null is open. */
export interface Cell {
  readonly from: number | null;
  readonly to: number | null;
  readonly cohorts: Cohorts;
  /** The amendments in force, in the order in which they apply. */
  readonly applied: readonly ResolvedAmendment[];
}

/** The cells of a regulation by date, then by cohort; neighbours of which the same amendments are in force are one. A draft has none. */
export function cellsOf({ regulation, adopted }: Lineage): Cell[] {
  const cells: Cell[] = [];
  if (regulation.status === 'draft') return cells;
  for (const [from, to] of intervals(regulation.effectiveFrom, regulation.effectiveTo, adopted.flatMap((a) => [a.effectiveFrom, after(a.effectiveTo)]))) {
    const inForce = inOrder(adopted.filter((a) => a.effectiveFrom !== null && a.effectiveFrom <= (from ?? -Infinity) && (a.effectiveTo === null || a.effectiveTo >= (from ?? -Infinity))));
    for (const [low, high] of intervals(null, null, inForce.flatMap((a) => [a.cohorts.from, after(a.cohorts.to)]))) {
      cells.push({ from, to, cohorts: { from: low, to: high }, applied: inForce.filter((a) => holds(a.cohorts, low ?? high ?? 0)) });
    }
  }
  return joinInTime(cells, (a, b) => sameAmendments(a.applied, b.applied));
}

/** What holds from one day to another for some cohorts. */
export type Span = Pick<Cell, 'from' | 'to' | 'cohorts'>;

/** A cell goes on where the next interval has one for the same cohorts that says the same. */
export function joinInTime<C extends Span>(cells: readonly C[], isSame: (a: C, b: C) => boolean): C[] {
  const joined: C[] = [];
  for (const cell of cells) {
    const at = joined.findIndex((c) => after(c.to) === cell.from && c.cohorts.from === cell.cohorts.from && c.cohorts.to === cell.cohorts.to && isSame(c, cell));
    if (at < 0) joined.push(cell);
    else joined[at] = { ...joined[at]!, to: cell.to };
  }
  return joined;
}

export const after = (last: number | null): number | null => (last === null ? null : last + 1);
const sameAmendments = (a: readonly ResolvedAmendment[], b: readonly ResolvedAmendment[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/** [from, to] cut before each of the points that lie inside of it. */
export function intervals(from: number | null, to: number | null, points: readonly (number | null)[]): (readonly [number | null, number | null])[] {
  const inside = [...new Set(points)].filter((p): p is number => p !== null && (from === null || p > from) && (to === null || p <= to)).sort((a, b) => a - b);
  return [from, ...inside].map((start, i) => [start, inside[i] === undefined ? to : inside[i] - 1]);
}

const shown = (day: number): string => formatRoc(fromDays(day));
const titleOf = ({ source, syntax }: ResolvedAmendment): Label => ({ source, span: syntax.title.span });
const other = (amendment: ResolvedAmendment): Label => ({ ...titleOf(amendment), note: { zh: '另一個修正案', en: 'the other amendment' } });

/** Amendments that take effect while the regulation itself is not in force, and cohorts between two amendments of one provision. */
export function reportGaps(lineage: Lineage, report: Report): void {
  const { regulation, adopted } = lineage;
  const { effectiveFrom, effectiveTo } = regulation;
  const related = [{ source: regulation.source, span: regulation.syntax.title.span, note: { zh: '法規', en: 'the regulation' } }];
  for (const amendment of adopted) {
    const { effectiveFrom: day, version } = amendment;
    if (day === null) continue;
    if (effectiveFrom !== null && day < effectiveFrom) report(diagnose('FG6050', { amendment: version, date: shown(day), limit: shown(effectiveFrom), after: false }, titleOf(amendment), { related }));
    if (effectiveTo !== null && day > effectiveTo) report(diagnose('FG6050', { amendment: version, date: shown(day), limit: shown(effectiveTo), after: true }, titleOf(amendment), { related }));
  }
  const limited = adopted.filter((a) => a.effectiveFrom !== null && (a.cohorts.from !== null || a.cohorts.to !== null));
  reportCohortGaps(lineage, limited, report);
}

function reportCohortGaps(lineage: Lineage, limited: readonly ResolvedAmendment[], report: Report): void {
  const touched = new Map(limited.map((a) => [a, touchedIds(a, lineage)]));
  const label = indexElements(lineage.regulation.base.text);
  for (const [low, high] of limited.flatMap((a) => limited.map((b) => [a, b] as const))) {
    const cohort = after(low.cohorts.to);
    if (cohort === null || high.cohorts.from === null || high.cohorts.from <= cohort) continue;
    const day = Math.max(low.effectiveFrom!, high.effectiveFrom!);
    if (![low, high].every((a) => isOn(a, day))) continue;
    const shared = [...touched.get(low)!.keys()].find((id) => touched.get(high)!.has(id));
    const filled = limited.some((a) => isOn(a, day) && holds(a.cohorts, cohort) && touched.get(a)!.has(shared ?? ''));
    if (shared === undefined || filled) continue;
    report(diagnose('FG6051', { address: label.byId.has(shared) ? elementLabel(label, shared) : touched.get(high)!.get(shared)!, date: shown(day), cohort, first: low.version, second: high.version }, titleOf(high), { related: [other(low)] }));
  }
}

const isOn = ({ effectiveFrom, effectiveTo }: ResolvedAmendment, day: number): boolean => effectiveFrom !== null && effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);

/**
 * The text of a cell; null when its amendments do not make one, which is reported with a date and a cohort of the cell: an overlap (two
 * amendments of one place side by side), or an amendment that stands on one that does not apply here.
 */
export function composeCell(cell: Cell, lineage: Lineage, report: Report): Composed | null {
  const found: Diagnostic[] = [];
  const culprits: { amendment: ResolvedAmendment; rivals: readonly ResolvedAmendment[]; missing: readonly ResolvedAmendment[] }[] = [];
  const composed = compose(lineage, cell.applied, (d) => found.push(d), (amendment, applied) => {
    const ancestors = ancestorsOf(amendment, lineage.adopted);
    culprits.push({ amendment, rivals: applied.map((a) => a.amendment).filter((a) => !ancestors.includes(a)), missing: ancestors.filter((a) => !cell.applied.includes(a)) });
  });
  const [culprit] = culprits;
  if (!culprit) return composed;
  const { amendment, rivals, missing } = culprit;
  const own = found.filter((d) => d.severity === 'error' && d.primary.source === amendment.source);
  const touched = touchedIds(amendment, lineage);
  const rival = rivals.find((a) => [...touchedIds(a, lineage).keys()].some((id) => touched.has(id))) ?? (missing.length === 0 ? rivals.at(-1) : undefined);
  const where = { date: shown(cell.from ?? cell.to ?? 0), cohort: cell.cohorts.from ?? cell.cohorts.to };
  const place = own[0]?.primary ?? titleOf(amendment);
  const address = place.source.text.slice(place.span.start, place.span.end);
  if (rival) report(diagnose('FG6052', { ...where, address, first: rival.version, second: amendment.version }, place, { related: [other(rival)] }));
  else if (missing[0]) report(diagnose('FG6056', { ...where, address, amendment: amendment.version, base: missing[0].version }, place, { related: [{ ...titleOf(missing[0]), note: { zh: '在此不適用', en: 'does not apply here' } }] }));
  else found.forEach(report);
  return null;
}
