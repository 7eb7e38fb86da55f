/** What a rule that takes effect gives facts (效果 選課.成績 ＝ 0分), for programs to record. Nothing here is read back by the evaluation that gave it. */
import { takesEffect, type Consequence, type Reason, type Result, type ResultValue } from './result.ts';
import { UNKNOWN, YES, type Truth } from './truth.ts';
import { inSourceOrder, lacking, type Answer, type Note } from './undetermined.ts';

/** The result of a rule whose consequences have types of their own. */
export interface ResultWith<Given extends readonly Consequence[]> extends Result {
  readonly consequences?: Given;
}

/** The fact that gets a value, by alias and by name. */
export type ConsequenceFact<Record extends string, Field extends string, Unit extends string> = Omit<Consequence<Record, Field, null, Unit>, 'value' | 'shown' | 'missing' | 'reasons'>;

/** The result with what the rule gives; `given` is asked only where it takes effect. */
export function withConsequences<Given extends readonly Consequence[]>(result: Result, given: () => Given): ResultWith<Given> {
  return takesEffect(result.outcome) ? { ...result, consequences: given() } : result as ResultWith<Given>;
}

/** One value; where it is not known (undefined), null with what it lacks, in the order of the rule's facts. */
export function consequenceOf<Record extends string, Field extends string, Unit extends string, Value extends ResultValue>(
  fact: ConsequenceFact<Record, Field, Unit>, value: Value | undefined, shown: string | undefined, note: Note, order: readonly string[],
): Consequence<Record, Field, Value | null, Unit> {
  if (value !== undefined) return { ...fact, value, ...(shown === undefined ? {} : { shown }) };
  const { missing, reasons } = lacking(note);
  return { ...fact, value: null, ...(missing.length > 0 ? { missing: inSourceOrder(missing, order) } : {}), ...(reasons.length > 0 ? { reasons } : {}) };
}

/** The value with the entries that get it; `met` says of each whether it does, undefined where the list (`name`) is not known. */
export function givenToEntries<Given extends Consequence>(given: Given, list: readonly [record: string, field: string], name: string, met: readonly Truth[] | undefined): Given {
  if (met === undefined) return { ...given, list, missing: [...(given.missing ?? []), name] };
  const open = met.flatMap((one, i) => (one === UNKNOWN ? [i] : []));
  return { ...given, list, entries: met.flatMap((one, i) => (one === YES ? [i] : [])), ...(open.length > 0 ? { open } : {}) };
}

const CONFLICT: readonly Reason[] = /* @__PURE__ */ Object.freeze(['conflict'] as const);

/** What a value lacks that reads what two provisos say differently, or may. */
export function conflictNote(conflict: Answer): Note {
  return conflict === YES ? { missing: [], reasons: CONFLICT } : conflict;
}
