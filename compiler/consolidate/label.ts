/** Names of texts that no file makes by itself: of which amendments they are made, and for whom. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
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
  const day = cells[0]!.from;
  const isInForce = ({ effectiveFrom, effectiveTo }: ResolvedAmendment): boolean => effectiveFrom !== null && effectiveFrom <= (day ?? -Infinity) && (effectiveTo === null || (day ?? -Infinity) <= effectiveTo);
  // what is in force and left out all the same is left out for its cohorts
  const ranges = skipped.some(isInForce) ? rangesOf(cells) : [];
  const since = skipped.every(isInForce) ? null : day;
  return {
    label: versions.join('＋') + (ranges.length ? `＠${ranges.map(rangeLabel).join('、')}入學` : '') + (since === null ? '' : `＠自${formatRoc(fromDays(since))}`),
    stem: versions.join('-and-') + (ranges.length ? `-cohort${ranges.map(rangeStem).join('-and')}` : '') + (since === null ? '' : `-from-${formatIso(fromDays(since))}`),
  };
}

/** The cohorts of all cells, neighbours joined. */
function rangesOf(cells: readonly Cell[]): Cohorts[] {
  const ranges: Cohorts[] = [];
  for (const { cohorts } of [...cells].sort((a, b) => (a.cohorts.from ?? -Infinity) - (b.cohorts.from ?? -Infinity))) {
    const last = ranges.at(-1);
    const end = last?.to ?? Infinity;
    if (!last || end + 1 < (cohorts.from ?? -Infinity)) ranges.push(cohorts);
    else if (end < (cohorts.to ?? Infinity)) ranges[ranges.length - 1] = { from: last.from, to: cohorts.to };
  }
  return ranges;
}

const rangeStem = ({ from, to }: Cohorts): string => (from === null ? '' : `-from-${from}`) + (to === null ? '' : `-to-${to}`);

function rangeLabel({ from, to }: Cohorts): string {
  if (from === null) return `${to}以前`;
  return to === null ? `${from}以後` : from === to ? `${from}` : `${from}至${to}`;
}
