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

  it('takes the days that there are in each month, of leap years too, and no others', () => {
    for (const year of [1900, 2000, 2023, 2024, 2025, 2028, 2030, 2100]) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const on = (day: number): string => pick(`${year}-${String(month).padStart(2, '0')}-${day}`, 105);
        expect([year, month, on(last) === 'invalidDate', on(last + 1)]).toEqual([year, month, false, 'invalidDate']);
      }
    }
  });

  it('gives the row as it stands in the table', () => {
    const rows = [{ ...period('1', null, null), module: { limit: 3 } }] as const;
    expect(selectVersion(rows, { asOf: '2000-01-01' })).toEqual({ ok: true, ...rows[0] });
  });

  it('needs no cohort where one version is read with the same versions of others for all', () => {
    const reading = (version: string, title = '母法') => [{ alias: 't.a', title: '子法', version: '1' }, { alias: 't.b', title, version }];
    const of = (...more: Partial<VersionPeriod>[]) => {
      const selected = selectVersion(more.map((one, i) => ({ ...period('1', null, null, i === 0 ? null : 105, i === 0 ? 104 : null), ...one })), { asOf: '2020-01-01' });
      return selected.ok ? selected.others ?? 'alone' : selected.reason;
    };
    expect(of({}, {})).toBe('alone');
    expect(of({ lacks: null }, {})).toBe('alone');
    expect(of({ others: reading('1') }, { others: reading('1') })).toEqual(reading('1'));
    expect([of({ others: reading('1') }, { others: reading('2') }), of({}, { version: '2' }), of({}, { lacks: 't.b' })]).toEqual(['cohortNeeded', 'cohortNeeded', 'cohortNeeded']);
  });

  it('names the regulation that has no version in force', () => {
    const rows = [{ ...period('1', null, null, null, 104), lacks: 't.base' }, { ...period('1', null, null, 105, null), lacks: null }];
    expect(selectVersion(rows, { asOf: '2020-01-01', cohort: 104 })).toEqual({ ok: false, reason: 'otherNotInForce', other: 't.base' });
    expect(selectVersion(rows, { asOf: '2020-01-01', cohort: 105 })).toMatchObject({ ok: true, version: '1' });
    expect(selectVersion(rows, { asOf: '2020-01-01' })).toEqual({ ok: false, reason: 'cohortNeeded' });
  });
});
