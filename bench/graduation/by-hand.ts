/**
 * The same rules as regulation.fagui, written by hand twice: rule by rule, as the regulation reads, and tuned for this one set of rules, which a
 * change of one rule would undo. Both check their input, return constant objects and name what is missing, as the generated evaluator does.
 */
import { decided, type Decision, type Outcome } from '../../compiler/runtime/index.ts';
import { MINIMUM, PROVISIONS, type Input, type Rule } from './audit.ts';

export type Decisions = Readonly<Record<Rule, Decision>>;

const [STRESS_MET, STRESS_VIOLATED, STRESS_OTHER] = [decided('met', PROVISIONS.stress), decided('violated', PROVISIONS.stress), decided('notApplicable', PROVISIONS.stress)];
const [ADVANCE_MET, ADVANCE_VIOLATED, ADVANCE_OTHER] = [decided('met', PROVISIONS.advance), decided('violated', PROVISIONS.advance), decided('notApplicable', PROVISIONS.advance)];
const [SOCIAL_MET, SOCIAL_VIOLATED, SOCIAL_OTHER] = [decided('met', PROVISIONS.social), decided('violated', PROVISIONS.social), decided('notApplicable', PROVISIONS.social)];
const [CERTIFICATES_MET, CERTIFICATES_VIOLATED, CERTIFICATES_OTHER] = [decided('met', PROVISIONS.certificates), decided('violated', PROVISIONS.certificates), decided('notApplicable', PROVISIONS.certificates)];
const [GRADUATION_MET, GRADUATION_VIOLATED, GRADUATION_OTHER] = [decided('met', PROVISIONS.graduation), decided('violated', PROVISIONS.graduation), decided('notApplicable', PROVISIONS.graduation)];

const OTHERS: Decisions = { stress: STRESS_OTHER, advance: ADVANCE_OTHER, social: SOCIAL_OTHER, certificates: CERTIFICATES_OTHER, graduation: GRADUATION_OTHER };

const isWhole = (value: unknown, low: number, high: number): value is number => Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

const EMPTY = {};
const studentOf = (input: Input): NonNullable<Input['student']> => input.student ?? EMPTY;
const hoursOf = (input: Input): NonNullable<Input['hours']> => input.hours ?? EMPTY;

/** Rule by rule. */
export function auditByHand(input: Input): Decisions {
  const { programme, admissionYear } = studentOf(input);
  const { stress, advance, social, aesthetic, certificates } = hoursOf(input);
  const knowsCohort = (programme === 'dayFourYear' || programme === 'otherProgramme') && isWhole(admissionYear, 80, 200);
  const knowsHours = isWhole(stress, 0, 1000) && isWhole(advance, 0, 1000) && isWhole(social, 0, 1000) && isWhole(aesthetic, 0, 1000) && isWhole(certificates, 0, 50);
  if (!knowsCohort || !knowsHours) return auditWithGaps(input);
  const applies = programme === 'dayFourYear' && admissionYear >= MINIMUM.admissionYear;
  const counted = social + aesthetic;
  const isMet = stress >= MINIMUM.stress && advance >= MINIMUM.advance && counted >= MINIMUM.social && certificates >= MINIMUM.certificates;
  return {
    stress: !applies ? STRESS_OTHER : stress >= MINIMUM.stress ? STRESS_MET : STRESS_VIOLATED,
    advance: !applies ? ADVANCE_OTHER : advance >= MINIMUM.advance ? ADVANCE_MET : ADVANCE_VIOLATED,
    social: !applies ? SOCIAL_OTHER : counted >= MINIMUM.social ? SOCIAL_MET : SOCIAL_VIOLATED,
    certificates: !applies ? CERTIFICATES_OTHER : certificates >= MINIMUM.certificates ? CERTIFICATES_MET : CERTIFICATES_VIOLATED,
    graduation: !applies ? GRADUATION_OTHER : isMet ? GRADUATION_MET : GRADUATION_VIOLATED,
  };
}

/** Tuned: whoever no rule applies to gets one constant object before anything else is read. */
export function auditTuned(input: Input): Decisions {
  const { programme, admissionYear } = studentOf(input);
  if (programme === 'otherProgramme') return OTHERS;
  const knowsYear = isWhole(admissionYear, 80, 200);
  if (knowsYear && admissionYear < MINIMUM.admissionYear) return OTHERS;
  const { stress, advance, social, aesthetic, certificates } = hoursOf(input);
  const knowsHours = isWhole(stress, 0, 1000) && isWhole(advance, 0, 1000) && isWhole(social, 0, 1000) && isWhole(aesthetic, 0, 1000) && isWhole(certificates, 0, 50);
  if (programme !== 'dayFourYear' || !knowsYear || !knowsHours) return auditWithGaps(input);
  const counted = social + aesthetic;
  const isMet = stress >= MINIMUM.stress && advance >= MINIMUM.advance && counted >= MINIMUM.social && certificates >= MINIMUM.certificates;
  return {
    stress: stress >= MINIMUM.stress ? STRESS_MET : STRESS_VIOLATED,
    advance: advance >= MINIMUM.advance ? ADVANCE_MET : ADVANCE_VIOLATED,
    social: counted >= MINIMUM.social ? SOCIAL_MET : SOCIAL_VIOLATED,
    certificates: certificates >= MINIMUM.certificates ? CERTIFICATES_MET : CERTIFICATES_VIOLATED,
    graduation: isMet ? GRADUATION_MET : GRADUATION_VIOLATED,
  };
}

interface Threshold {
  /** null: not known. */
  readonly isReached: boolean | null;
  readonly missing: readonly string[];
}

function threshold(minimum: number, ...facts: readonly (readonly [name: string, value: unknown, high: number])[]): Threshold {
  const missing: string[] = [];
  let known = 0;
  for (const [name, value, high] of facts) {
    if (isWhole(value, 0, high)) known += value;
    else missing.push(name);
  }
  // no hours are fewer than none: what is known may be enough
  return known >= minimum ? { isReached: true, missing: [] } : { isReached: missing.length > 0 ? null : false, missing };
}

function decisionWithGaps(rule: Rule, cohort: readonly string[], { isReached, missing }: Threshold): Decision {
  if (cohort.length === 0 && isReached !== null) return decided(isReached ? 'met' : 'violated', PROVISIONS[rule]);
  const reached: Outcome[] = isReached === null ? ['met', 'violated'] : [isReached ? 'met' : 'violated'];
  const possible: Outcome[] = cohort.length > 0 ? [...reached, 'notApplicable'] : reached;
  return { outcome: 'undetermined', provision: PROVISIONS[rule], missing: [...cohort, ...missing], possible, reasons: [] };
}

function auditWithGaps({ student = {}, hours = {} }: Input): Decisions {
  if (student.programme === 'otherProgramme' || (isWhole(student.admissionYear, 80, 200) && student.admissionYear < MINIMUM.admissionYear)) return OTHERS;
  const cohort = [...(student.programme === 'dayFourYear' ? [] : ['學生.學制']), ...(isWhole(student.admissionYear, 80, 200) ? [] : ['學生.入學學年度'])];
  const stress = threshold(MINIMUM.stress, ['時數.抗壓時數', hours.stress, 1000]);
  const advance = threshold(MINIMUM.advance, ['時數.精進時數', hours.advance, 1000]);
  const social = threshold(MINIMUM.social, ['時數.社會接軌時數', hours.social, 1000], ['時數.美學時數', hours.aesthetic, 1000]);
  const certificates = threshold(MINIMUM.certificates, ['時數.列表證照張數', hours.certificates, 50]);
  const each = [stress, advance, social, certificates];
  const isReached = each.some((one) => one.isReached === false) ? false : each.some((one) => one.isReached === null) ? null : true;
  const all: Threshold = { isReached, missing: isReached === null ? each.flatMap((one) => one.missing) : [] };
  return {
    stress: decisionWithGaps('stress', cohort, stress), advance: decisionWithGaps('advance', cohort, advance), social: decisionWithGaps('social', cohort, social),
    certificates: decisionWithGaps('certificates', cohort, certificates), graduation: decisionWithGaps('graduation', cohort, all),
  };
}
