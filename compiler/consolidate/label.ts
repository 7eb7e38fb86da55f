/** Names of texts that no file makes by itself: of which amendments they are made, and for whom. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import type { Cohorts } from '../resolve/applicability.ts';
import { ancestorsOf, type Lineage } from './compose.ts';
import type { Cell } from './timeline.ts';

export interface VersionName {
  /** 115-2＠114以前入學 */
  readonly label: string;
  /** The same as an ASCII file name: 115-2-cohort-to-114 */
  readonly stem: string;
}

/**
 * The last amendments of a text side by side (2＋3), and where one that they stand on is left out for its cohort or its date, for whom and when
 * that is. `cells`: all cells with this text.
 */
export function nameOfText(cells: readonly Cell[], lineage: Lineage): VersionName {
  const { applied } = cells[0]!;
  const ancestors = applied.map((a) => ancestorsOf(a, lineage.adopted));
  const leaves = applied.filter((a) => !ancestors.some((line) => line.includes(a)));
  const versions = leaves.length ? leaves.map((a) => a.version) : [lineage.regulation.base.text.version];
  const skipped = ancestors.flat().filter((a) => !applied.includes(a));
  const cohorts = skipped.some((a) => a.cohorts.from !== null || a.cohorts.to !== null) ? span(cells) : { from: null, to: null };
  const byCohort = cohorts.from !== null || cohorts.to !== null;
  const since = skipped.length > 0 && !byCohort ? cells[0]!.from : null;
  return {
    label: versions.join('＋') + (byCohort ? `＠${cohortLabel(cohorts)}` : '') + (since === null ? '' : `＠自${formatRoc(fromDays(since))}`),
    stem: versions.join('-and-') + (byCohort ? `-cohort${cohorts.from === null ? '' : `-from-${cohorts.from}`}${cohorts.to === null ? '' : `-to-${cohorts.to}`}` : '') + (since === null ? '' : `-from-${formatIso(fromDays(since))}`),
  };
}

/** The cohorts of all cells together. */
function span(cells: readonly Cell[]): Cohorts {
  const ends = (key: 'from' | 'to', pick: (...years: number[]) => number): number | null => {
    const years = cells.map((c) => c.cohorts[key]);
    return years.includes(null) ? null : pick(...(years as number[]));
  };
  return { from: ends('from', Math.min), to: ends('to', Math.max) };
}

function cohortLabel({ from, to }: Cohorts): string {
  if (from === null) return `${to}以前入學`;
  return to === null ? `${from}以後入學` : from === to ? `${from}入學` : `${from}至${to}入學`;
}
