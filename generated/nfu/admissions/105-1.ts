// @generated fagui: rules/nfu/admissions/regulation.fagui
/**
 * 國立虎尾科技大學各學制錄取人數統計規範（nfu.admissions），版本 105-1
 * 由 rules/nfu/admissions/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  DIVISION_BY_ZERO,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  atMostExact,
  checkInput,
  decided,
  equalExact,
  isZero,
  lacking,
  lessExact,
  lift,
  onlyReached,
  presence,
  rational,
  readBoolean,
  readEntries,
  readInteger,
  readably,
  result,
  roundHalfAway,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showEntries,
  showExact,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  sumBounds,
  truthValue,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedValue,
  valueOrNull,
  valued,
  valuesOverCases,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  Bounds,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  MaybeRational,
  Note,
  OpenEntry,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.admissions',
  title: '各學制錄取人數統計規範',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 招生學制：博士班、碩士班、碩士在職專班、四技日間部、四技進修部、二技日間部、二技進修部、二技進修學院 */
export type AdmissionProgramme =
  'doctoral' | 'master' | 'inServiceMaster' | 'fourYearDay' | 'fourYearEvening' | 'twoYearDay' | 'twoYearEvening' | 'twoYearContinuing';

export const ADMISSION_PROGRAMME_NAMES: readonly (readonly [alias: AdmissionProgramme, name: string])[] = [
  ['doctoral', '博士班'],
  ['master', '碩士班'],
  ['inServiceMaster', '碩士在職專班'],
  ['fourYearDay', '四技日間部'],
  ['fourYearEvening', '四技進修部'],
  ['twoYearDay', '二技日間部'],
  ['twoYearEvening', '二技進修部'],
  ['twoYearContinuing', '二技進修學院'],
];

function readAdmissionProgramme(value: unknown): AdmissionProgramme | undefined {
  switch (value) {
    case 'doctoral':
    case 'master':
    case 'inServiceMaster':
    case 'fourYearDay':
    case 'fourYearEvening':
    case 'twoYearDay':
    case 'twoYearEvening':
    case 'twoYearContinuing':
      return value;
    default:
      return undefined;
  }
}

/** 錄取列：清單中的一筆 */
export interface AdmissionRow {
  /** 人數：人，整數，0至10000；可缺（null 表示沒有） */
  readonly admitted?: number | null;
}

/** 錄取統計 */
export interface AdmissionStatistics {
  /** 學制 */
  readonly programme?: AdmissionProgramme;
  /** 各系 */
  readonly departments?: readonly AdmissionRow[];
  /** 總計：人，整數，0至100000 */
  readonly total?: number;
  /** 含外加名額 */
  readonly extraQuotaIncluded?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly admissionStatistics?: AdmissionStatistics;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '錄取統計',
    alias: 'admissionStatistics',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES } },
      {
        name: '各系',
        alias: 'departments',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [{ name: '人數', alias: 'admitted', optional: true, type: { kind: 'integer', low: 0, high: 10000 } }],
          },
        },
      },
      { name: '總計', alias: 'total', optional: false, type: { kind: 'integer', low: 0, high: 100000 } },
      { name: '含外加名額', alias: 'extraQuotaIncluded', optional: false, type: { kind: 'boolean' } },
    ],
  },
  { name: '學生', alias: 'student', fields: null },
  { name: '新生', alias: 'freshman', fields: null },
  { name: '選課', alias: 'enrolment', fields: null },
  { name: '課程', alias: 'course', fields: null },
  { name: '學期成績', alias: 'termResult', fields: null },
  { name: '抵免', alias: 'exemption', fields: null },
  { name: '更正', alias: 'correction', fields: null },
  { name: '開課', alias: 'offering', fields: null },
  { name: '教師', alias: 'teacher', fields: null },
  { name: '專題', alias: 'project', fields: null },
  { name: '校際', alias: 'intercollegiate', fields: null },
  { name: '他校學生', alias: 'visitor', fields: null },
  { name: '考試', alias: 'exam', fields: null },
  { name: '試題卷', alias: 'examPaper', fields: null },
  { name: '課程委員會', alias: 'curriculumCommittee', fields: null },
  { name: '課程委員', alias: 'committeeMember', fields: null },
  { name: '課程會議', alias: 'committeeMeeting', fields: null },
  { name: '課程決議', alias: 'committeeResolution', fields: null },
  { name: '抵免申請', alias: 'exemptionApplication', fields: null },
  { name: '抵免科目', alias: 'exemptedSubject', fields: null },
  { name: '抵免後', alias: 'afterExemption', fields: null },
  { name: '舊課程', alias: 'oldCurriculum', fields: null },
  { name: '畢業學分', alias: 'graduationFormula', fields: null },
  { name: '研究所抵免', alias: 'graduateExemption', fields: null },
  { name: '遠距課程', alias: 'distanceCourse', fields: null },
  { name: '教學平台', alias: 'platform', fields: null },
  { name: '遠距學位', alias: 'distanceDegree', fields: null },
  { name: '數位專班', alias: 'digitalProgramme', fields: null },
  { name: '教材補助', alias: 'coursewareGrant', fields: null },
  { name: '遠距評鑑', alias: 'distanceReview', fields: null },
  { name: '線上課程', alias: 'onlineCourse', fields: null },
  { name: '磨課師教材', alias: 'moocMaterial', fields: null },
  { name: '磨課師申請', alias: 'moocApplication', fields: null },
  { name: '錄取列', alias: 'admissionRow', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

const integerOf = readInteger;

function sumOfDepartmentsAdmitted(departments: readonly AdmissionRow[] | undefined): number {
  if (departments === undefined) return NaN;
  let total = 0;
  for (const entry of departments) {
    const admitted = integerOf(entry.admitted, 0, 10000);
    const hasAdmitted = presence(entry.admitted, admitted === admitted);
    const met: Truth = hasAdmitted;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    total += admitted;
  }
  return total;
}

function lackOfSumOfDepartmentsAdmitted(departments: readonly AdmissionRow[] | undefined): Lack {
  if (departments === undefined) return lacking('錄取統計.各系');
  let lack = lacking();
  for (const entry of departments) {
    const admitted = integerOf(entry.admitted, 0, 10000);
    const hasAdmitted = presence(entry.admitted, admitted === admitted);
    const met: Answer = answer(hasAdmitted, hasAdmitted === UNKNOWN && '錄取統計.各系 的 人數');
    if (typeof met === 'object') lack = lacking(lack, met);
    if (met === YES) {
      lack = lacking(lack, admitted !== admitted && '錄取統計.各系 的 人數');
    }
  }
  return lack;
}

const RANGE = /* @__PURE__ */ Object.freeze({ low: rational(0n, 1n), high: rational(10000n, 1n), optional: true });

function boundsOfSumOfDepartmentsAdmitted(departments: readonly AdmissionRow[] | undefined): Bounds {
  if (departments === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of departments) {
    const admitted = integerOf(entry.admitted, 0, 10000);
    const hasAdmitted = presence(entry.admitted, admitted === admitted);
    open.push([hasAdmitted, lift(admitted)]);
  }
  return sumBounds(open, RANGE);
}

function computeDepartmentSum(sumOfDepartmentsAdmittedValue: number): number {
  return sumOfDepartmentsAdmittedValue;
}

function lackOfDepartmentSum(sumOfDepartmentsAdmittedValue: number, departments: readonly AdmissionRow[] | undefined): Note {
  return lacking(sumOfDepartmentsAdmittedValue !== sumOfDepartmentsAdmittedValue && lackOfSumOfDepartmentsAdmitted(departments));
}

function reachOfQuota(programme: AdmissionProgramme | undefined): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [14], NaN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, [530], NaN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 !== NO && !addReached(reached, [123], NaN)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = programme === 'fourYearDay' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case4 !== NO && !addReached(reached, [1536], NaN)) return undefined;
  if (case4 === YES) return reached;
  const case5: Truth = programme === 'fourYearEvening' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case5 !== NO && !addReached(reached, [515], NaN)) return undefined;
  if (case5 === YES) return reached;
  const case6: Truth = programme === 'twoYearDay' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case6 !== NO && !addReached(reached, [109], NaN)) return undefined;
  if (case6 === YES) return reached;
  const case7: Truth = programme === 'twoYearEvening' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case7 !== NO && !addReached(reached, [56], NaN)) return undefined;
  if (case7 === YES) return reached;
  return addReached(reached, [156], NaN) ? reached : undefined;
}

function onlyQuota(programme: AdmissionProgramme | undefined): number {
  return onlyReached<number>(reachOfQuota(programme), NaN);
}

function computeQuota(programme: AdmissionProgramme | undefined): number {
  const case1: Truth = programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 === YES) return 14;
  if (case1 === UNKNOWN) return onlyQuota(programme);
  const case2: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 === YES) return 530;
  if (case2 === UNKNOWN) return onlyQuota(programme);
  const case3: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 === YES) return 123;
  if (case3 === UNKNOWN) return onlyQuota(programme);
  const case4: Truth = programme === 'fourYearDay' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case4 === YES) return 1536;
  if (case4 === UNKNOWN) return onlyQuota(programme);
  const case5: Truth = programme === 'fourYearEvening' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case5 === YES) return 515;
  if (case5 === UNKNOWN) return onlyQuota(programme);
  const case6: Truth = programme === 'twoYearDay' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case6 === YES) return 109;
  if (case6 === UNKNOWN) return onlyQuota(programme);
  const case7: Truth = programme === 'twoYearEvening' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case7 === YES) return 56;
  if (case7 === UNKNOWN) return onlyQuota(programme);
  return 156;
}

function lackOfQuota(programme: AdmissionProgramme | undefined): Note {
  const case1: Answer = answer(
    programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = answer(
    programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = answer(
    programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return lacking();
  const case4: Answer = answer(
    programme === 'fourYearDay' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return lacking();
  const case5: Answer = answer(
    programme === 'fourYearEvening' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case5 === 'object') return case5;
  if (case5 === YES) return lacking();
  const case6: Answer = answer(
    programme === 'twoYearDay' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case6 === 'object') return case6;
  if (case6 === YES) return lacking();
  const case7: Answer = answer(
    programme === 'twoYearEvening' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '錄取統計.學制',
  );
  if (typeof case7 === 'object') return case7;
  return lacking();
}

function conditionInCases(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined): Truth {
  const holds: Truth = total_2 > quotaValue ? YES : total_2 <= quotaValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([quotaReach ?? [quotaValue]], (quotaCase: number) =>
        total_2 > quotaCase ? YES : total_2 <= quotaCase ? NO : UNKNOWN,
      );
}

function reachOfOverQuota(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(reached, [conditionInCases(total_2, quotaValue, quotaReach)], UNKNOWN) ? reached : undefined;
}

function onlyOverQuota(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined): Truth {
  return onlyReached<Truth>(reachOfOverQuota(total_2, quotaValue, quotaReach), UNKNOWN);
}

function computeOverQuota(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined): Truth {
  {
    const value: Truth = total_2 > quotaValue ? YES : total_2 <= quotaValue ? NO : UNKNOWN;
    return value === UNKNOWN ? onlyOverQuota(total_2, quotaValue, quotaReach) : value;
  }
}

function lackOfOverQuota(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined, quotaLack: Note): Note {
  return answer(conditionInCases(total_2, quotaValue, quotaReach), total_2 !== total_2 && '錄取統計.總計', quotaLack);
}

function reachOfFillRate(quotaReach: readonly number[] | undefined, quotaValue: number, total_2: number): readonly number[] | undefined {
  const reached: number[] = [];
  return addReached(
    reached,
    valuesOverCases<[number], number>([quotaReach ?? [quotaValue]], (quotaCase: number) => roundHalfAway(100 * (total_2 * 100), quotaCase)),
    NaN,
  )
    ? reached
    : undefined;
}

function onlyFillRate(quotaReach: readonly number[] | undefined, quotaValue: number, total_2: number): number {
  return onlyReached<number>(reachOfFillRate(quotaReach, quotaValue, total_2), NaN);
}

function computeFillRate(total_2: number, quotaValue: number, quotaReach: readonly number[] | undefined): number {
  {
    const value: number = roundHalfAway(100 * (total_2 * 100), quotaValue);
    return value !== value ? onlyFillRate(quotaReach, quotaValue, total_2) : value;
  }
}

function lackOfFillRate(total_2: number, quotaLack: Note, quotaValue: number): Note {
  return lacking(total_2 !== total_2 && '錄取統計.總計', quotaLack, isZero(lift(quotaValue)) && DIVISION_BY_ZERO);
}

/** 各系合計：value */
const DEPARTMENT_SUM_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 各系合計所讀的事實 */
const DEPARTMENT_SUM_FACTS: readonly string[] = ['錄取統計.各系', '錄取統計.各系 的 人數'];

function resultOfDepartmentSum(
  departmentSumValue: number,
  sumOfDepartmentsAdmittedValue: number,
  departments: readonly AdmissionRow[] | undefined,
): Result {
  const value = departmentSumValue;
  const decision =
    value !== value
      ? undeterminedValue('第二點', lacking(lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments)), DEPARTMENT_SUM_FACTS)
      : DEPARTMENT_SUM_VALUE;
  return result(
    decision,
    {
      text: '各學制之總計，應與各系所列人數之合計相同；空白之格，以零計。',
      values: [
        ['departments', showEntries(departments)],
        ['合計（錄取列.人數 於 錄取統計.各系 其中 有 錄取列.人數）', showExact(lift(sumOfDepartmentsAdmittedValue), '人')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '人',
  );
}

function valueOfDepartmentSum(departmentSumValue: number): number | undefined {
  const value = departmentSumValue;
  return scaledValue(value);
}

/**
 * 各系合計（第二點）
 *
 * > 各學制之總計，應與各系所列人數之合計相同；空白之格，以零計。
 *
 * - 其餘 合計（錄取列.人數 於 錄取統計.各系 其中 有 錄取列.人數）
 *
 * undefined：無法判定。
 */
export function departmentSum(input: Input): number | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  return valueOfDepartmentSum(departmentSumValue);
}

/** 各系合計：值與理由。 */
export function explainDepartmentSum(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  return resultOfDepartmentSum(departmentSumValue, sumOfDepartmentsAdmittedValue, departments);
}

function conditionWithinBounds(
  total_2: number,
  sumOfDepartmentsAdmittedValue: number,
  departments: readonly AdmissionRow[] | undefined,
): Truth {
  const holds: Truth = total_2 <= sumOfDepartmentsAdmittedValue ? YES : total_2 > sumOfDepartmentsAdmittedValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfDepartmentsAdmitted(departments) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(lift(total_2), bound1),
  );
}

function holdsWith(total_2: number, sumOfDepartmentsAdmittedValue: number, departments: readonly AdmissionRow[] | undefined): Truth {
  return conditionWithinBounds(total_2, sumOfDepartmentsAdmittedValue, departments);
}

function holdsAtEnds(total_2: number, sumOfDepartmentsAdmittedValue: number, departments: readonly AdmissionRow[] | undefined): Truth {
  return agree(
    holdsWith(total_2 === total_2 ? total_2 : 0, sumOfDepartmentsAdmittedValue, departments),
    holdsWith(total_2 === total_2 ? total_2 : 100000, sumOfDepartmentsAdmittedValue, departments),
  );
}

function conditionWithinBounds_2(
  total_2: number,
  sumOfDepartmentsAdmittedValue: number,
  departments: readonly AdmissionRow[] | undefined,
): Truth {
  const holds: Truth = total_2 >= sumOfDepartmentsAdmittedValue ? YES : total_2 < sumOfDepartmentsAdmittedValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfDepartmentsAdmitted(departments) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(bound1, lift(total_2)),
  );
}

function holdsWith_2(total_2: number, sumOfDepartmentsAdmittedValue: number, departments: readonly AdmissionRow[] | undefined): Truth {
  return conditionWithinBounds_2(total_2, sumOfDepartmentsAdmittedValue, departments);
}

function holdsAtEnds_2(total_2: number, sumOfDepartmentsAdmittedValue: number, departments: readonly AdmissionRow[] | undefined): Truth {
  return agree(
    holdsWith_2(total_2 === total_2 ? total_2 : 0, sumOfDepartmentsAdmittedValue, departments),
    holdsWith_2(total_2 === total_2 ? total_2 : 100000, sumOfDepartmentsAdmittedValue, departments),
  );
}

/** 總計之相符：met */
const CONSISTENT_TOTAL_MET = /* @__PURE__ */ decided('met', '第二點');

/** 總計之相符：violated */
const CONSISTENT_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 總計之相符所讀的事實 */
const CONSISTENT_TOTAL_FACTS: readonly string[] = ['錄取統計.總計', '錄取統計.各系', '錄取統計.各系 的 人數'];

function conditionWithinBounds_3(total_2: number, departmentSumValue: number, departments: readonly AdmissionRow[] | undefined): Truth {
  const holds: Truth = total_2 === departmentSumValue ? YES : total_2 < departmentSumValue || total_2 > departmentSumValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  if (
    agreeOverCases<[MaybeRational]>([boundsOfSumOfDepartmentsAdmitted(departments) ?? [undefined]], (bound1: MaybeRational) =>
      lessExact(lift(total_2), bound1),
    ) === YES ||
    agreeOverCases<[MaybeRational]>([boundsOfSumOfDepartmentsAdmitted(departments) ?? [undefined]], (bound1: MaybeRational) =>
      lessExact(bound1, lift(total_2)),
    ) === YES
  )
    return NO;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfDepartmentsAdmitted(departments) ?? [undefined]], (bound1: MaybeRational) =>
    equalExact(lift(total_2), bound1),
  ) === YES
    ? YES
    : UNKNOWN;
}

function openConsistentTotal(
  total_2: number,
  sumOfDepartmentsAdmittedValue: number,
  departments: readonly AdmissionRow[] | undefined,
  departmentSumLack: Note,
): Decision {
  const must: Truth = and(
    holdsAtEnds(total_2, sumOfDepartmentsAdmittedValue, departments),
    holdsAtEnds_2(total_2, sumOfDepartmentsAdmittedValue, departments),
  );
  if (must === YES) return CONSISTENT_TOTAL_MET;
  if (must === NO) return CONSISTENT_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第二點',
    YES,
    answer(
      and(
        holdsAtEnds(total_2, sumOfDepartmentsAdmittedValue, departments),
        holdsAtEnds_2(total_2, sumOfDepartmentsAdmittedValue, departments),
      ),
      total_2 !== total_2 && '錄取統計.總計',
      departmentSumLack,
    ),
    YES,
    CONSISTENT_TOTAL_FACTS,
  );
}

function decideConsistentTotal(
  total_2: number,
  departmentSumValue: number,
  departments: readonly AdmissionRow[] | undefined,
  sumOfDepartmentsAdmittedValue: number,
  departmentSumLack: Note,
): Decision {
  const must: Truth = conditionWithinBounds_3(total_2, departmentSumValue, departments);
  if (must === YES) return CONSISTENT_TOTAL_MET;
  if (must === NO) return CONSISTENT_TOTAL_VIOLATED;
  return openConsistentTotal(total_2, sumOfDepartmentsAdmittedValue, departments, departmentSumLack);
}

function difference(input: Input): number | null | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  const departmentSumLack =
    departmentSumValue !== departmentSumValue ? lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments) : false;
  const value = total_2 - departmentSumValue;
  return value === value ? value : lacking(total_2 !== total_2 && '錄取統計.總計', departmentSumLack).missing.length > 0 ? undefined : null;
}

const ADMISSION_STATISTICS_TOTAL_PARTS: PartedFact = [
  '錄取統計.總計',
  'admissionStatistics',
  'total',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference, '=']] },
];

const CONSISTENT_TOTAL_PARTS: Parts = { order: CONSISTENT_TOTAL_FACTS, deciding: [ADMISSION_STATISTICS_TOTAL_PARTS], others: [] };

function givenConsistentTotal(input: Input): Decision {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  const departmentSumLack =
    departmentSumValue !== departmentSumValue ? lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments) : false;
  return decideConsistentTotal(total_2, departmentSumValue, departments, sumOfDepartmentsAdmittedValue, departmentSumLack);
}

function resultOfConsistentTotal(
  total_2: number,
  departmentSumValue: number,
  departments: readonly AdmissionRow[] | undefined,
  sumOfDepartmentsAdmittedValue: number,
  departmentSumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideConsistentTotal(total_2, departmentSumValue, departments, sumOfDepartmentsAdmittedValue, departmentSumLack),
      givenConsistentTotal,
      input,
      CONSISTENT_TOTAL_PARTS,
    ),
    {
      text: '各學制之總計，應與各系所列人數之合計相同；空白之格，以零計。',
      values: [
        ['total', showNumber(total_2, 1n, '人')],
        ['departments', showEntries(departments)],
        ['departmentSum', showNumber(departmentSumValue, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 總計之相符（第二點）
 *
 * > 各學制之總計，應與各系所列人數之合計相同；空白之格，以零計。
 *
 * - 應 錄取統計.總計 = 各系合計
 */
export function consistentTotal(input: Input): Decision {
  return settled(givenConsistentTotal(input), givenConsistentTotal, input, CONSISTENT_TOTAL_PARTS);
}

/** 總計之相符：結果與理由。 */
export function explainConsistentTotal(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  const departmentSumLack =
    departmentSumValue !== departmentSumValue ? lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments) : false;
  return resultOfConsistentTotal(total_2, departmentSumValue, departments, sumOfDepartmentsAdmittedValue, departmentSumLack, input);
}

/** 核定名額：value */
const QUOTA_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 核定名額所讀的事實 */
const QUOTA_FACTS: readonly string[] = ['錄取統計.學制'];

function resultOfQuota(quotaValue: number, programme: AdmissionProgramme | undefined): Result {
  const value = quotaValue;
  const decision = value !== value ? undeterminedValue('附表1', lacking(lackOfQuota(programme)), QUOTA_FACTS) : QUOTA_VALUE;
  return result(
    decision,
    {
      text: '各學制錄取人數及核定名額表',
      values: [['programme', showMember(programme, ADMISSION_PROGRAMME_NAMES)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '人',
  );
}

const ADMISSION_STATISTICS_PROGRAMME_PARTS: PartedFact = [
  '錄取統計.學制',
  'admissionStatistics',
  'programme',
  ['doctoral', 'master', 'inServiceMaster', 'fourYearDay', 'fourYearEvening', 'twoYearDay', 'twoYearEvening', 'twoYearContinuing'],
];

const QUOTA_PARTS: Parts = { order: QUOTA_FACTS, deciding: [ADMISSION_STATISTICS_PROGRAMME_PARTS], others: [] };

function givenQuota(input: Input): Valued {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const value = quotaValue;
  return valued(
    value !== value ? undeterminedValue('附表1', lacking(lackOfQuota(programme)), QUOTA_FACTS) : QUOTA_VALUE,
    scaledValue(value),
  );
}

function valueOfQuota(quotaValue: number): number | undefined {
  const value = quotaValue;
  return scaledValue(value);
}

/**
 * 核定名額（附表1）
 *
 * > 各學制錄取人數及核定名額表
 *
 * - 當 錄取統計.學制 屬於 博士班 則 14
 * - 當 錄取統計.學制 屬於 碩士班 則 530
 * - 當 錄取統計.學制 屬於 碩士在職專班 則 123
 * - 當 錄取統計.學制 屬於 四技日間部 則 1536
 * - 當 錄取統計.學制 屬於 四技進修部 則 515
 * - 當 錄取統計.學制 屬於 二技日間部 則 109
 * - 當 錄取統計.學制 屬於 二技進修部 則 56
 * - 當 錄取統計.學制 屬於 二技進修學院 則 156
 *
 * undefined：無法判定。
 */
export function quota(input: Input): number | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  return settledValue(valueOfQuota(quotaValue), givenQuota, input, QUOTA_PARTS);
}

/** 核定名額：值與理由。 */
export function explainQuota(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  return settledResult(resultOfQuota(quotaValue, programme), givenQuota, input, QUOTA_PARTS);
}

/** 逾核定名額：value */
const OVER_QUOTA_VALUE = /* @__PURE__ */ decided('value', '第三點');

/** 逾核定名額所讀的事實 */
const OVER_QUOTA_FACTS: readonly string[] = ['錄取統計.總計', '錄取統計.學制'];

function resultOfOverQuota(
  overQuotaValue: Truth,
  total_2: number,
  quotaValue: number,
  quotaReach: readonly number[] | undefined,
  quotaLack: Note,
  programme: AdmissionProgramme | undefined,
): Result {
  const value = overQuotaValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點', lacking(lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack)), OVER_QUOTA_FACTS)
      : OVER_QUOTA_VALUE;
  return result(
    decision,
    {
      text: '各學制經教育部核定之招生名額，如附表1。總計多於核定名額者，依下列方式處理：（一）其差額係因外加名額所致者，於表內加註。（二）其餘者，列出查核。',
      values: [
        ['total', showNumber(total_2, 1n, '人')],
        ['programme', showMember(programme, ADMISSION_PROGRAMME_NAMES)],
        ['quota', showNumber(quotaValue, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ADMISSION_STATISTICS_TOTAL_PARTS_2: PartedFact = [
  '錄取統計.總計',
  'admissionStatistics',
  'total',
  [0, 15, 57, 110, 124, 157, 516, 531, 1537],
];

const OVER_QUOTA_PARTS: Parts = {
  order: OVER_QUOTA_FACTS,
  deciding: [ADMISSION_STATISTICS_PROGRAMME_PARTS],
  others: [ADMISSION_STATISTICS_TOTAL_PARTS_2],
};

function givenOverQuota(input: Input): Valued {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const value = overQuotaValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第三點', lacking(lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack)), OVER_QUOTA_FACTS)
      : OVER_QUOTA_VALUE,
    truthValue(value),
  );
}

function valueOfOverQuota(overQuotaValue: Truth): boolean | undefined {
  const value = overQuotaValue;
  return truthValue(value);
}

/**
 * 逾核定名額（第三點）
 *
 * > 各學制經教育部核定之招生名額，如附表1。總計多於核定名額者，依下列方式處理：（一）其差額係因外加名額所致者，於表內加註。（二）其餘者，列出查核。
 *
 * - 其餘 錄取統計.總計 > 核定名額
 *
 * undefined：無法判定。
 */
export function overQuota(input: Input): boolean | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  return settledValue(valueOfOverQuota(overQuotaValue), givenOverQuota, input, OVER_QUOTA_PARTS);
}

/** 逾核定名額：值與理由。 */
export function explainOverQuota(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  return settledResult(
    resultOfOverQuota(overQuotaValue, total_2, quotaValue, quotaReach, quotaLack, programme),
    givenOverQuota,
    input,
    OVER_QUOTA_PARTS,
  );
}

/** 外加名額之加註：value */
const EXTRA_QUOTA_NOTE_VALUE = /* @__PURE__ */ decided('value', '第三點第一款');

/** 外加名額之加註：notApplicable */
const EXTRA_QUOTA_NOTE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 外加名額之加註所讀的事實 */
const EXTRA_QUOTA_NOTE_FACTS: readonly string[] = ['錄取統計.總計', '錄取統計.學制', '錄取統計.含外加名額'];

function openExtraQuotaNote(overQuotaValue: Truth, extraQuotaIncluded: Truth, overQuotaLack: Note): Decision {
  const inCase: Truth = and(overQuotaValue, extraQuotaIncluded);
  if (inCase === YES) return EXTRA_QUOTA_NOTE_VALUE;
  if (inCase === NO) return EXTRA_QUOTA_NOTE_NOT_APPLICABLE;
  return undeterminedEffect(
    '第三點第一款',
    allAnswers(answer(overQuotaValue, overQuotaLack), answer(extraQuotaIncluded, extraQuotaIncluded === UNKNOWN && '錄取統計.含外加名額')),
    EXTRA_QUOTA_NOTE_FACTS,
  );
}

function decideExtraQuotaNote(overQuotaValue: Truth, extraQuotaIncluded: Truth, overQuotaLack: Note): Decision {
  const inCase: Truth = and(overQuotaValue, extraQuotaIncluded);
  if (inCase === YES) return EXTRA_QUOTA_NOTE_VALUE;
  if (inCase === NO) return EXTRA_QUOTA_NOTE_NOT_APPLICABLE;
  return openExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack);
}

const ADMISSION_STATISTICS_EXTRA_QUOTA_INCLUDED_PARTS: PartedFact = [
  '錄取統計.含外加名額',
  'admissionStatistics',
  'extraQuotaIncluded',
  [true, false],
];

const EXTRA_QUOTA_NOTE_PARTS: Parts = {
  order: EXTRA_QUOTA_NOTE_FACTS,
  deciding: [ADMISSION_STATISTICS_PROGRAMME_PARTS],
  others: [ADMISSION_STATISTICS_TOTAL_PARTS_2, ADMISSION_STATISTICS_EXTRA_QUOTA_INCLUDED_PARTS],
};

function givenExtraQuotaNote(input: Input): Decision {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  return decideExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack);
}

function resultOfExtraQuotaNote(
  overQuotaValue: Truth,
  extraQuotaIncluded: Truth,
  overQuotaLack: Note,
  input: Input,
  total_2: number,
  programme: AdmissionProgramme | undefined,
): Result {
  return result(
    settled(decideExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack), givenExtraQuotaNote, input, EXTRA_QUOTA_NOTE_PARTS),
    {
      text: '其差額係因外加名額所致者，於表內加註。',
      values: [
        ['total', showNumber(total_2, 1n, '人')],
        ['programme', showMember(programme, ADMISSION_PROGRAMME_NAMES)],
        ['extraQuotaIncluded', showTruth(extraQuotaIncluded)],
        ['overQuota', showTruth(overQuotaValue)],
      ],
      caveats: [],
      effects: ['加註含外加名額'],
    },
  );
}

/**
 * 外加名額之加註（第三點第一款）
 *
 * > 其差額係因外加名額所致者，於表內加註。
 *
 * - 適用 逾核定名額
 * - 當 錄取統計.含外加名額
 * - 效果 加註含外加名額
 */
export function extraQuotaNote(input: Input): Decision {
  return settled(givenExtraQuotaNote(input), givenExtraQuotaNote, input, EXTRA_QUOTA_NOTE_PARTS);
}

/** 外加名額之加註：結果與理由。 */
export function explainExtraQuotaNote(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  return resultOfExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack, input, total_2, programme);
}

/** 逾額之查核：value */
const OVER_QUOTA_CHECK_VALUE = /* @__PURE__ */ decided('value', '第三點第二款');

/** 逾額之查核：notApplicable */
const OVER_QUOTA_CHECK_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 逾額之查核所讀的事實 */
const OVER_QUOTA_CHECK_FACTS: readonly string[] = ['錄取統計.總計', '錄取統計.學制', '錄取統計.含外加名額'];

function openOverQuotaCheck(overQuotaValue: Truth, extraQuotaIncluded: Truth, overQuotaLack: Note): Decision {
  const inCase: Truth = and(overQuotaValue, sameTruth(extraQuotaIncluded, NO));
  if (inCase === YES) return OVER_QUOTA_CHECK_VALUE;
  if (inCase === NO) return OVER_QUOTA_CHECK_NOT_APPLICABLE;
  return undeterminedEffect(
    '第三點第二款',
    allAnswers(
      answer(overQuotaValue, overQuotaLack),
      answer(sameTruth(extraQuotaIncluded, NO), extraQuotaIncluded === UNKNOWN && '錄取統計.含外加名額'),
    ),
    OVER_QUOTA_CHECK_FACTS,
  );
}

function decideOverQuotaCheck(overQuotaValue: Truth, extraQuotaIncluded: Truth, overQuotaLack: Note): Decision {
  const inCase: Truth = and(overQuotaValue, sameTruth(extraQuotaIncluded, NO));
  if (inCase === YES) return OVER_QUOTA_CHECK_VALUE;
  if (inCase === NO) return OVER_QUOTA_CHECK_NOT_APPLICABLE;
  return openOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack);
}

const OVER_QUOTA_CHECK_PARTS: Parts = {
  order: OVER_QUOTA_CHECK_FACTS,
  deciding: [ADMISSION_STATISTICS_PROGRAMME_PARTS],
  others: [ADMISSION_STATISTICS_TOTAL_PARTS_2, ADMISSION_STATISTICS_EXTRA_QUOTA_INCLUDED_PARTS],
};

function givenOverQuotaCheck(input: Input): Decision {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  return decideOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack);
}

function resultOfOverQuotaCheck(
  overQuotaValue: Truth,
  extraQuotaIncluded: Truth,
  overQuotaLack: Note,
  input: Input,
  total_2: number,
  programme: AdmissionProgramme | undefined,
): Result {
  return result(
    settled(decideOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack), givenOverQuotaCheck, input, OVER_QUOTA_CHECK_PARTS),
    {
      text: '其餘者，列出查核。',
      values: [
        ['total', showNumber(total_2, 1n, '人')],
        ['programme', showMember(programme, ADMISSION_PROGRAMME_NAMES)],
        ['extraQuotaIncluded', showTruth(extraQuotaIncluded)],
        ['overQuota', showTruth(overQuotaValue)],
      ],
      caveats: [],
      effects: ['列出查核'],
    },
  );
}

/**
 * 逾額之查核（第三點第二款）
 *
 * > 其餘者，列出查核。
 *
 * - 適用 逾核定名額
 * - 當 錄取統計.含外加名額 = 否
 * - 效果 列出查核
 */
export function overQuotaCheck(input: Input): Decision {
  return settled(givenOverQuotaCheck(input), givenOverQuotaCheck, input, OVER_QUOTA_CHECK_PARTS);
}

/** 逾額之查核：結果與理由。 */
export function explainOverQuotaCheck(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  return resultOfOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack, input, total_2, programme);
}

/** 錄取率：value */
const FILL_RATE_VALUE = /* @__PURE__ */ decided('value', '第四點');

/** 錄取率所讀的事實 */
const FILL_RATE_FACTS: readonly string[] = ['錄取統計.總計', '錄取統計.學制'];

function resultOfFillRate(
  fillRateValue: number,
  total_2: number,
  quotaLack: Note,
  quotaValue: number,
  programme: AdmissionProgramme | undefined,
): Result {
  const value = fillRateValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點', lacking(lackOfFillRate(total_2, quotaLack, quotaValue)), FILL_RATE_FACTS)
      : FILL_RATE_VALUE;
  return result(
    decision,
    {
      text: '錄取率，為總計占核定名額之百分比，四捨五入至小數點後第二位。',
      values: [
        ['total', showNumber(total_2, 1n, '人')],
        ['programme', showMember(programme, ADMISSION_PROGRAMME_NAMES)],
        ['quota', showNumber(quotaValue, 1n, '人')],
        ['rateRounding', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    null,
  );
}

function difference_2(input: Input): number | null | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const value = roundHalfAway(100 * (total_2 * 100), quotaValue);
  return value === value
    ? value
    : lacking(total_2 !== total_2 && '錄取統計.總計', quotaLack, isZero(lift(quotaValue)) && DIVISION_BY_ZERO).missing.length > 0
      ? undefined
      : null;
}

const ADMISSION_STATISTICS_TOTAL_PARTS_3: PartedFact = [
  '錄取統計.總計',
  'admissionStatistics',
  'total',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const FILL_RATE_PARTS: Parts = {
  order: FILL_RATE_FACTS,
  deciding: [ADMISSION_STATISTICS_PROGRAMME_PARTS, ADMISSION_STATISTICS_TOTAL_PARTS_3],
  others: [],
};

function givenFillRate(input: Input): Valued {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const fillRateValue = computeFillRate(total_2, quotaValue, quotaReach);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const value = fillRateValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點', lacking(lackOfFillRate(total_2, quotaLack, quotaValue)), FILL_RATE_FACTS)
      : FILL_RATE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfFillRate(fillRateValue: number): number | string | undefined {
  const value = fillRateValue;
  return scaledValue(value, 100n);
}

/**
 * 錄取率（第四點）
 *
 * > 錄取率，為總計占核定名額之百分比，四捨五入至小數點後第二位。
 *
 * - 其餘 取位（（錄取統計.總計 × 100） ÷ 核定名額，錄取率取位）
 *
 * undefined：無法判定。
 */
export function fillRate(input: Input): number | string | undefined {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const fillRateValue = computeFillRate(total_2, quotaValue, quotaReach);
  return settledValue(valueOfFillRate(fillRateValue), givenFillRate, input, FILL_RATE_PARTS);
}

/** 錄取率：值與理由。 */
export function explainFillRate(input: Input): Result {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const fillRateValue = computeFillRate(total_2, quotaValue, quotaReach);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  return settledResult(resultOfFillRate(fillRateValue, total_2, quotaLack, quotaValue, programme), givenFillRate, input, FILL_RATE_PARTS);
}

export interface Decisions {
  readonly consistentTotal: Decision;
  readonly extraQuotaNote: Decision;
  readonly overQuotaCheck: Decision;
}

export interface Results {
  readonly departmentSum: Result;
  readonly consistentTotal: Result;
  readonly quota: Result;
  readonly overQuota: Result;
  readonly extraQuotaNote: Result;
  readonly overQuotaCheck: Result;
  readonly fillRate: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  const departmentSumLack =
    departmentSumValue !== departmentSumValue ? lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments) : false;
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  return {
    consistentTotal: settled(
      decideConsistentTotal(total_2, departmentSumValue, departments, sumOfDepartmentsAdmittedValue, departmentSumLack),
      givenConsistentTotal,
      input,
      CONSISTENT_TOTAL_PARTS,
    ),
    extraQuotaNote: settled(
      decideExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack),
      givenExtraQuotaNote,
      input,
      EXTRA_QUOTA_NOTE_PARTS,
    ),
    overQuotaCheck: settled(
      decideOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack),
      givenOverQuotaCheck,
      input,
      OVER_QUOTA_CHECK_PARTS,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const admissionStatistics = recordOf(input?.admissionStatistics);
  const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
  const sumOfDepartmentsAdmittedValue = sumOfDepartmentsAdmitted(departments);
  const departmentSumValue = computeDepartmentSum(sumOfDepartmentsAdmittedValue);
  const total_2 = integerOf(admissionStatistics.total, 0, 100000);
  const departmentSumLack =
    departmentSumValue !== departmentSumValue ? lackOfDepartmentSum(sumOfDepartmentsAdmittedValue, departments) : false;
  const programme = readAdmissionProgramme(admissionStatistics.programme);
  const quotaValue = computeQuota(programme);
  const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
  const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
  const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
  const extraQuotaIncluded = readBoolean(admissionStatistics.extraQuotaIncluded);
  const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
  const fillRateValue = computeFillRate(total_2, quotaValue, quotaReach);
  return {
    departmentSum: resultOfDepartmentSum(departmentSumValue, sumOfDepartmentsAdmittedValue, departments),
    consistentTotal: resultOfConsistentTotal(
      total_2,
      departmentSumValue,
      departments,
      sumOfDepartmentsAdmittedValue,
      departmentSumLack,
      input,
    ),
    quota: settledResult(resultOfQuota(quotaValue, programme), givenQuota, input, QUOTA_PARTS),
    overQuota: settledResult(
      resultOfOverQuota(overQuotaValue, total_2, quotaValue, quotaReach, quotaLack, programme),
      givenOverQuota,
      input,
      OVER_QUOTA_PARTS,
    ),
    extraQuotaNote: resultOfExtraQuotaNote(overQuotaValue, extraQuotaIncluded, overQuotaLack, input, total_2, programme),
    overQuotaCheck: resultOfOverQuotaCheck(overQuotaValue, extraQuotaIncluded, overQuotaLack, input, total_2, programme),
    fillRate: settledResult(
      resultOfFillRate(fillRateValue, total_2, quotaLack, quotaValue, programme),
      givenFillRate,
      input,
      FILL_RATE_PARTS,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
