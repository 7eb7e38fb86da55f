/** Decisions from other decisions: conclusions (結論) from what they require, and conflicts of two provisos (但書). */
import { result, type Because, type Decision, type Explained, type Outcome, type Produced, type Result } from './result.ts';
import { NO, YES, type Truth } from './truth.ts';
import { inSourceOrder, lacking, undetermined, type Answer } from './undetermined.ts';

/** What a required item can turn out to be, as bits: fulfilled, in conflict, failed. */
export const FULFILLED = 1;
export const CONFLICTING = 2;
export const FAILED = 4;
const ANY = 7;

const BIT_OF: Readonly<Record<Outcome, number>> = {
  met: FULFILLED, entitled: FULFILLED, deviates: FULFILLED, notApplicable: FULFILLED, value: FULFILLED,
  conflict: CONFLICTING, violated: FAILED, notEntitled: FAILED, undetermined: ANY,
};

/** What a required rule, decision or conclusion can turn out to be. */
export function reachOf({ outcome, possible }: Decision): number {
  if (possible === null) return BIT_OF[outcome];
  let reach = 0;
  for (const one of possible) reach |= BIT_OF[one];
  return reach;
}

/** The same for a definition that must be true: where it has a value, that decides. */
export function reachOfTruth(decision: Decision, truth: Truth): number {
  const reach = reachOf(decision);
  const held = truth === YES ? FULFILLED : truth === NO ? FAILED : FULFILLED | FAILED;
  return (reach & CONFLICTING) | ((reach & FULFILLED) !== 0 ? held : 0);
}

/** What two required items can turn out to be together: one that fails decides, then one in conflict. */
export function reachTogether(a: number, b: number): number {
  const isConflict = ((a & CONFLICTING) !== 0 && (b & (FULFILLED | CONFLICTING)) !== 0) || ((b & CONFLICTING) !== 0 && (a & FULFILLED) !== 0);
  return ((a | b) & FAILED) | (isConflict ? CONFLICTING : 0) | (a & b & FULFILLED);
}

/** A conclusion of which more than one outcome can still come about, or whose case (適用) is open. */
export function undeterminedConclusion(provision: string, inCase: Answer, reach: number, required: readonly Decision[], order: readonly string[]): Decision {
  const possible: Outcome[] = [];
  if ((reach & FULFILLED) !== 0) possible.push('entitled');
  if ((reach & FAILED) !== 0) possible.push('notEntitled');
  if ((reach & CONFLICTING) !== 0) possible.push('conflict');
  const isOpen = typeof inCase === 'object';
  if (isOpen) possible.push('notApplicable');
  const isDecided = reach === FULFILLED || reach === FAILED || reach === CONFLICTING;
  return undetermined(provision, possible, lacking(isOpen && inCase, ...(isDecided ? [] : required)), order);
}

/**
 * A decision under a conflict that has come about or may: `conflict` is its condition (not NO), `inCase` whether the item applies, `conflicted`
 * the decision where it does.
 */
export function conflicting(decision: Decision, conflict: Answer, inCase: Answer, conflicted: Decision, order: readonly string[]): Decision {
  if (decision.outcome === 'notApplicable' || inCase === NO || conflict === NO) return decision;
  const isOpen = typeof inCase === 'object';
  if (conflict === YES) return isOpen ? undetermined(decision.provision, ['conflict', 'notApplicable'], inCase, order) : conflicted;
  if (decision.outcome === 'conflict') return decision;
  const possible: readonly Outcome[] = [...new Set<Outcome>([...(decision.possible ?? [decision.outcome]), 'conflict'])];
  const { missing, reasons } = lacking(decision, conflict as Answer);
  return { outcome: 'undetermined', provision: decision.provision, missing: inSourceOrder(missing, order), possible, reasons };
}

/** An item that a conclusion requires, with its result. */
export interface Required {
  readonly name: string;
  readonly result: Result;
}

/** Does a required item stand in the way, for the outcome that the conclusion has? */
function counts(outcome: Outcome, { result: { outcome: own, value } }: Required): boolean {
  switch (outcome) {
    case 'entitled':
      return true;
    case 'notEntitled':
      return BIT_OF[own] === FAILED || value === false;
    case 'notApplicable':
      return false;
    default:
      return own === outcome;
  }
}

/** The full result of a conclusion: what was required and failed, or all of it; with the values that it hands out when it is reached. */
export function conclusionResult(decision: Decision, explained: Explained, required: readonly Required[], produced: readonly (readonly [alias: string, result: Result])[]): Result {
  const own = result(decision, explained);
  // the conclusion has cited what its rules read of other regulations
  const cited = new Set(own.because.map(({ regulation, provision }) => (regulation === undefined ? null : provision)));
  const reasons = required.filter((one) => counts(decision.outcome, one))
    .flatMap((one): Because[] => one.result.because.filter(({ regulation, provision }) => regulation === undefined || !cited.has(provision)).map((because, i) => (i === 0 ? { ...because, name: one.name, outcome: one.result.value === false ? 'notEntitled' : one.result.outcome } : because)));
  const produces = produced.map(([alias, { value, unit, missing }]): [string, Produced] =>
    [alias, { value, ...(unit === undefined ? {} : { unit }), ...(missing.length > 0 ? { missing } : {}) }]);
  return { ...own, because: [...own.because, ...reasons], ...(decision.outcome === 'entitled' && produces.length > 0 ? { produces: Object.fromEntries(produces) } : {}) };
}
