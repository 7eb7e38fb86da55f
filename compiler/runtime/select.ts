/** Which version holds on a day for a cohort. */

/** When and for whom a version is in force: ISO dates and admission years (民國), both ends included; null is open. */
export interface VersionPeriod {
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cohortFrom: number | null;
  readonly cohortTo: number | null;
  /** The versions of other regulations that its rules read. */
  readonly others?: readonly { readonly alias: string; readonly title: string; readonly version: string }[];
  /** A regulation that its rules read and that has no version in force then, by alias. */
  readonly lacks?: string | null;
}

/** `asOf`: an ISO date such as 2026-09-01, always stated. `cohort`: an admission year such as 115, needed where versions differ by it. */
export interface AskedVersion {
  readonly asOf: string;
  readonly cohort?: number | null;
}

export type SelectionFailure =
  /** `asOf` is no date of the form 2026-09-01. */
  | 'invalidDate'
  /** `cohort` is no admission year. */
  | 'invalidCohort'
  /** No version is in force on that day. */
  | 'outsideDates'
  /** Versions differ by admission year on that day, and none was given. */
  | 'cohortNeeded'
  /** A version is in force on that day, but none for that cohort. */
  | 'outsideCohorts'
  /** A version is in force, but it reads another regulation (`other`) that has none. */
  | 'otherNotInForce';

export interface NotSelected {
  readonly ok: false;
  readonly reason: SelectionFailure;
  /** Alias of the other regulation, with otherNotInForce. */
  readonly other?: string;
}
/** The period that holds, as it stands in the table, so that `version` tells its type. */
export type Selected<P> = P extends unknown ? { readonly ok: true } & P : never;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isIsoDate(text: unknown): text is string {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && !isLeap ? 28 : DAYS[month - 1]!);
}

/** Periods of which no cohort needs to be known to tell them apart: one version, read with the same versions of others. */
const isSame = (a: VersionPeriod, b: VersionPeriod): boolean =>
  a.version === b.version && (a.lacks ?? null) === (b.lacks ?? null) && (a.others ?? []).every((other, i) => other.version === b.others?.[i]?.version);

/** The one period of a table that holds; there is no default for the day, nor for a cohort on which the answer depends. */
export function selectVersion<P extends VersionPeriod>(periods: readonly P[], { asOf, cohort = null }: AskedVersion): Selected<P> | NotSelected {
  const fail = (reason: SelectionFailure): NotSelected => ({ ok: false, reason });
  if (!isIsoDate(asOf)) return fail('invalidDate');
  if (cohort !== null && !(Number.isInteger(cohort) && cohort > 0)) return fail('invalidCohort');
  const onDay = periods.filter(({ from, to }) => (from === null || from <= asOf) && (to === null || asOf <= to));
  if (onDay.length === 0) return fail('outsideDates');
  if (cohort === null && onDay.some((p) => !isSame(p, onDay[0]!))) return fail('cohortNeeded');
  const found = onDay.find(({ cohortFrom, cohortTo }) => cohort === null || ((cohortFrom === null || cohortFrom <= cohort) && (cohortTo === null || cohort <= cohortTo)));
  if (!found) return fail('outsideCohorts');
  return found.lacks ? { ...fail('otherNotInForce'), other: found.lacks } : ({ ok: true, ...found } as unknown as Selected<P>);
}
