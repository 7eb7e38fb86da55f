/**
 * Why an answer is open: which facts, decisions or reasons stand in the way, and which outcomes can still come about. Only reached when a
 * rule is undetermined, so plain arrays are fine here.
 */
import type { Decision, Outcome, Reason } from './result.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

/** What an unknown condition or value lacks. */
export interface Lack {
  readonly missing: readonly string[];
  readonly reasons: readonly Reason[];
}

/** A condition's answer: NO, YES, or what it lacks. */
export type Answer = 0 | 2 | Lack;

/** A note on an unknown condition: the name of a missing fact, a lack, or false where nothing is missing. */
export type Note = string | Lack | 0 | 2 | false;

export const DIVISION_BY_ZERO: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['divisionByZero'] as const });
export const FRACTIONAL_DAYS: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['fractionalDays'] as const });
export const NO_VALUE: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['noValue'] as const });
export const NO_ENTRIES: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['noEntries'] as const });
export const NO_SUCH_DATE: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['noSuchDate'] as const });
export const SAME_PLACE: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['samePlace'] as const });
export const NO_WORKDAY: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['noWorkday'] as const });
export const NO_CALENDAR: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['noCalendar'] as const });

const NO_REASONS: readonly Reason[] = /* @__PURE__ */ Object.freeze([]);

/** Joins notes into one lack; no repeats, first mention first. */
export function lacking(...notes: readonly Note[]): Lack {
  if (notes.length === 1) {
    const [only] = notes;
    if (typeof only === 'object') return only;
    if (typeof only === 'string') return { missing: [only], reasons: NO_REASONS };
  }
  const missing: string[] = [];
  const reasons: Reason[] = [];
  for (const note of notes) {
    if (typeof note === 'string') addTo(missing, note);
    else if (typeof note === 'object') {
      for (const name of note.missing) addTo(missing, name);
      for (const reason of note.reasons) addTo(reasons, reason);
    }
  }
  return { missing, reasons: reasons.length === 0 ? NO_REASONS : reasons };
}

/** The lists are short: a search costs less than a set. */
function addTo<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** The answer of one condition; its notes count only when it is unknown. */
export function answer(truth: Truth, ...notes: readonly Note[]): Answer {
  return truth === UNKNOWN ? lacking(...notes) : truth;
}

/** `deciding` where one answer is that, `otherwise` where all are known; else what the others lack. One pass and no list: this runs for every fact that is missing. */
function joint(answers: readonly Answer[], deciding: 0 | 2, otherwise: 0 | 2): Answer {
  let lack: Lack | null = null;
  let open = 0;
  for (const one of answers) {
    if (one === deciding) return deciding;
    if (typeof one !== 'object') continue;
    lack = one;
    open++;
  }
  return lack === null ? otherwise : open === 1 ? lack : lacking(...answers);
}

/** Every condition holds. One that is answered with no decides; otherwise what the others lack is kept. */
export function allAnswers(...answers: readonly Answer[]): Answer {
  return joint(answers, NO, YES);
}

/** At least one condition holds; what the others lack is kept unless one decides. */
export function anyAnswer(...answers: readonly Answer[]): Answer {
  return joint(answers, YES, NO);
}

/** The condition does not hold; what it lacks stays. */
export function notAnswer(a: Answer): Answer {
  return a === NO ? YES : a === YES ? NO : a;
}

/** Names in the order in which the rule reads its facts; names it does not list keep their order behind them. */
export function inSourceOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  if (names.length === 1) return names;
  const sorted: string[] = [];
  for (const name of order) if (names.includes(name)) sorted.push(name);
  if (sorted.length < names.length) for (const name of names) if (!order.includes(name)) sorted.push(name);
  return sorted;
}

/** An undetermined decision from the outcomes that can come about and what is lacking. */
export function undetermined(provision: string, possible: readonly Outcome[], lack: Lack, order: readonly string[]): Decision {
  return { outcome: 'undetermined', provision, missing: inSourceOrder(lack.missing, order), possible, reasons: lack.reasons };
}

/** Adds 不適用 where the case (適用, 除外) is open. `inside` is what the norm says when it applies. */
function withCase(provision: string, inCase: Answer, inside: readonly Outcome[], lack: Lack, order: readonly string[]): Decision {
  const possible = typeof inCase === 'object' ? [...inside, 'notApplicable' as const] : inside;
  return undetermined(provision, possible, typeof inCase === 'object' ? lacking(inCase, lack) : lack, order);
}

const MET_OR_VIOLATED: readonly Outcome[] = /* @__PURE__ */ Object.freeze(['met', 'violated']);

/** A duty: `must` failing is 違反 whatever the principles say; then `principle` failing is 偏離原則. */
export function undeterminedDuty(provision: string, inCase: Answer, must: Answer, principle: Answer, order: readonly string[]): Decision {
  if (must === NO) return withCase(provision, inCase, ['violated'], lacking(), order);
  if (typeof must === 'object' && principle === YES) return withCase(provision, inCase, MET_OR_VIOLATED, must, order);
  const inside: Outcome[] = [];
  if (principle !== NO) inside.push('met');
  if (must !== YES) inside.push('violated');
  if (principle !== YES) inside.push('deviates');
  return withCase(provision, inCase, inside, lacking(must, principle), order);
}

/** A permission, or an authority's decision: 得 or 不得. */
export function undeterminedPermission(provision: string, inCase: Answer, when: Answer, order: readonly string[]): Decision {
  const inside: readonly Outcome[] = when === YES ? ['entitled'] : when === NO ? ['notEntitled'] : ['entitled', 'notEntitled'];
  return withCase(provision, inCase, inside, lacking(when), order);
}

/** Effects that follow when the case is given. */
export function undeterminedEffect(provision: string, inCase: Answer, order: readonly string[]): Decision {
  return withCase(provision, inCase, ['value'], lacking(), order);
}

/** A definition: its value is not known. */
export function undeterminedValue(provision: string, lack: Lack, order: readonly string[]): Decision {
  return undetermined(provision, ['value'], lack, order);
}
