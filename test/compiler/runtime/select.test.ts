import { describe, expect, it } from 'vitest';
import { selectVersion, type VersionPeriod } from '../../../compiler/runtime/index.ts';

const period = (version: string, from: string | null, to: string | null, cohortFrom: number | null = null, cohortTo: number | null = null): VersionPeriod => ({ version, from, to, cohortFrom, cohortTo });
const PERIODS = [
  period('1', '2015-08-01', '2016-07-31'),
  period('1', '2016-08-01', '2020-01-31', null, 104), period('2', '2016-08-01', '2020-01-31', 105, 110), period('3', '2016-08-01', '2020-01-31', 111, null),
  period('4', '2021-01-01', null, 105, null),
];
const pick = (asOf: unknown, cohort?: unknown): string => {
  const selected = selectVersion(PERIODS, { asOf: asOf as string, ...(cohort === undefined ? {} : { cohort: cohort as number }) });
  return selected.ok ? selected.version : selected.reason;
};

describe('selectVersion', () => {
  it.each<[unknown, unknown, string]>([
    ['2015-07-31', 105, 'outsideDates'], ['2015-08-01', undefined, '1'], ['2016-07-31', 120, '1'],
    ['2016-08-01', 104, '1'], ['2016-08-01', 105, '2'], ['2016-08-01', 110, '2'], ['2016-08-01', 111, '3'], ['2016-08-01', null, 'cohortNeeded'], ['2020-01-31', undefined, 'cohortNeeded'],
    ['2020-02-01', 105, 'outsideDates'], ['2020-12-31', 105, 'outsideDates'], ['2021-01-01', 104, 'outsideCohorts'], ['2999-12-31', 105, '4'],
    ['2016-8-1', 105, 'invalidDate'], ['105年8月1日', 105, 'invalidDate'], ['2017-02-29', 105, 'invalidDate'], ['2020-02-29', 105, 'outsideDates'], ['2000-02-29', 105, 'outsideDates'], ['1900-02-29', 105, 'invalidDate'], ['2020-02-30', 105, 'invalidDate'], ['2021-04-31', 105, 'invalidDate'], ['2021-13-01', 105, 'invalidDate'], ['2021-00-01', 105, 'invalidDate'], ['2021-01-00', 105, 'invalidDate'], ['2021-12-31', 105, '4'], [undefined, 105, 'invalidDate'],
    ['2016-08-01', 0, 'invalidCohort'], ['2016-08-01', 105.5, 'invalidCohort'], ['2016-08-01', '105', 'invalidCohort'],
  ])('%s, %s: %s', (asOf, cohort, expected) => {
    expect(pick(asOf, cohort)).toBe(expected);
  });

  it('gives the row as it stands in the table', () => {
    const rows = [{ ...period('1', null, null), module: { limit: 3 } }] as const;
    expect(selectVersion(rows, { asOf: '2000-01-01' })).toEqual({ ok: true, ...rows[0] });
  });
});
