// @generated fagui: rules/nfu/admissions/regulation.fagui
/**
 * 國立虎尾科技大學各學制錄取人數統計規範（nfu.admissions），版本 105-1：判定的說明
 * 由 rules/nfu/admissions/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  agreeOverCases,
  allAnswers,
  answer,
  asRecord,
  lacking,
  lift,
  onlyReached,
  presence,
  readEntries,
  readInteger,
  showNumber,
  showOptional,
} from '../../../compiler/runtime/index.ts';
import type { Answer, GuideEntry, Lack, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainDepartmentSum,
  explainConsistentTotal,
  explainQuota,
  explainOverQuota,
  explainExtraQuotaNote,
  explainOverQuotaCheck,
  explainFillRate,
} from './105-1.ts';
import type { Input } from './105-1.ts';

/** 招生學制：博士班、碩士班、碩士在職專班、四技日間部、四技進修部、二技日間部、二技進修部、二技進修學院 */
type AdmissionProgramme =
  'doctoral' | 'master' | 'inServiceMaster' | 'fourYearDay' | 'fourYearEvening' | 'twoYearDay' | 'twoYearEvening' | 'twoYearContinuing';

const ADMISSION_PROGRAMME_NAMES: readonly (readonly [alias: AdmissionProgramme, name: string])[] = [
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
interface AdmissionRow {
  /** 人數：人，整數，0至10000；可缺（null 表示沒有） */
  readonly admitted?: number | null;
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

/** 各系合計（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentSum: RuleGuide = {
  name: '各系合計',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainDepartmentSum,
  conditions: [],
  facts: [
    {
      path: ['admissionStatistics', 'departments'],
      name: '錄取統計.各系',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [{ name: '人數', alias: 'admitted', optional: true, type: { kind: 'integer', low: 0, high: 10000 } }],
        },
      },
    },
  ],
  aggregates: [
    {
      words: '合計（錄取列.人數 於 錄取統計.各系 其中 有 錄取列.人數）',
      list: '錄取統計.各系',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const admissionStatistics = recordOf(input?.admissionStatistics);
        const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
        return departments?.map((entry): GuideEntry => {
          const admitted = integerOf(entry.admitted, 0, 10000);
          const hasAdmitted = presence(entry.admitted, admitted === admitted);
          const amount = lift(admitted);
          return {
            answer: allAnswers(
              answer(hasAdmitted, hasAdmitted === UNKNOWN && '錄取統計.各系 的 人數'),
              answer(amount === undefined ? UNKNOWN : YES, admitted !== admitted && '錄取統計.各系 的 人數'),
            ),
            values: [['admitted', '人數', showOptional(hasAdmitted, showNumber(admitted, 1n, null))]],
          };
        });
      },
    },
  ],
};

/** 總計之相符（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const consistentTotal: RuleGuide = {
  name: '總計之相符',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [departmentSum],
  explain: explainConsistentTotal,
  conditions: [],
  facts: [
    {
      path: ['admissionStatistics', 'total'],
      name: '錄取統計.總計',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      turns: [[difference, '=']],
      parts: [],
    },
    {
      path: ['admissionStatistics', 'departments'],
      name: '錄取統計.各系',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [{ name: '人數', alias: 'admitted', optional: true, type: { kind: 'integer', low: 0, high: 10000 } }],
        },
      },
    },
  ],
  aggregates: [
    {
      words: '合計（錄取列.人數 於 錄取統計.各系 其中 有 錄取列.人數）',
      list: '錄取統計.各系',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const admissionStatistics = recordOf(input?.admissionStatistics);
        const departments = readEntries<AdmissionRow>(admissionStatistics.departments);
        return departments?.map((entry): GuideEntry => {
          const admitted = integerOf(entry.admitted, 0, 10000);
          const hasAdmitted = presence(entry.admitted, admitted === admitted);
          const amount = lift(admitted);
          return {
            answer: allAnswers(
              answer(hasAdmitted, hasAdmitted === UNKNOWN && '錄取統計.各系 的 人數'),
              answer(amount === undefined ? UNKNOWN : YES, admitted !== admitted && '錄取統計.各系 的 人數'),
            ),
            values: [['admitted', '人數', showOptional(hasAdmitted, showNumber(admitted, 1n, null))]],
          };
        });
      },
    },
  ],
};

/** 核定名額（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const quota: RuleGuide = {
  name: '核定名額',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainQuota,
  conditions: [],
  facts: [
    {
      path: ['admissionStatistics', 'programme'],
      name: '錄取統計.學制',
      type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES },
    },
  ],
};

/** 逾核定名額（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const overQuota: RuleGuide = {
  name: '逾核定名額',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [quota],
  explain: explainOverQuota,
  conditions: [],
  facts: [
    {
      path: ['admissionStatistics', 'total'],
      name: '錄取統計.總計',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
      parts: [15, 57, 110, 124, 157, 516, 531, 1537],
    },
    {
      path: ['admissionStatistics', 'programme'],
      name: '錄取統計.學制',
      type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES },
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
    },
  ],
};

/** 外加名額之加註（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extraQuotaNote: RuleGuide = {
  name: '外加名額之加註',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [overQuota],
  explain: explainExtraQuotaNote,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '逾核定名額',
      phrase: null,
      holds(input: Input): Answer {
        const admissionStatistics = recordOf(input?.admissionStatistics);
        const total_2 = integerOf(admissionStatistics.total, 0, 100000);
        const programme = readAdmissionProgramme(admissionStatistics.programme);
        const quotaValue = computeQuota(programme);
        const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
        const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
        const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
        const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
        return answer(overQuotaValue, overQuotaLack);
      },
    },
  ],
  facts: [
    {
      path: ['admissionStatistics', 'total'],
      name: '錄取統計.總計',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
      parts: [15, 57, 110, 124, 157, 516, 531, 1537],
    },
    {
      path: ['admissionStatistics', 'programme'],
      name: '錄取統計.學制',
      type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES },
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
    },
    { path: ['admissionStatistics', 'extraQuotaIncluded'], name: '錄取統計.含外加名額', type: { kind: 'boolean' } },
  ],
};

/** 逾額之查核（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overQuotaCheck: RuleGuide = {
  name: '逾額之查核',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [overQuota],
  explain: explainOverQuotaCheck,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '逾核定名額',
      phrase: null,
      holds(input: Input): Answer {
        const admissionStatistics = recordOf(input?.admissionStatistics);
        const total_2 = integerOf(admissionStatistics.total, 0, 100000);
        const programme = readAdmissionProgramme(admissionStatistics.programme);
        const quotaValue = computeQuota(programme);
        const quotaReach = quotaValue !== quotaValue ? reachOfQuota(programme) : undefined;
        const overQuotaValue = computeOverQuota(total_2, quotaValue, quotaReach);
        const quotaLack = quotaValue !== quotaValue ? lackOfQuota(programme) : false;
        const overQuotaLack = overQuotaValue === UNKNOWN ? lackOfOverQuota(total_2, quotaValue, quotaReach, quotaLack) : false;
        return answer(overQuotaValue, overQuotaLack);
      },
    },
  ],
  facts: [
    {
      path: ['admissionStatistics', 'total'],
      name: '錄取統計.總計',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
      parts: [15, 57, 110, 124, 157, 516, 531, 1537],
    },
    {
      path: ['admissionStatistics', 'programme'],
      name: '錄取統計.學制',
      type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES },
      near: [14, 56, 109, 123, 156, 515, 530, 1536],
    },
    { path: ['admissionStatistics', 'extraQuotaIncluded'], name: '錄取統計.含外加名額', type: { kind: 'boolean' } },
  ],
};

/** 錄取率（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const fillRate: RuleGuide = {
  name: '錄取率',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [quota],
  explain: explainFillRate,
  conditions: [],
  facts: [
    {
      path: ['admissionStatistics', 'total'],
      name: '錄取統計.總計',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      parts: [],
      phrases: ['rateRounding'],
    },
    {
      path: ['admissionStatistics', 'programme'],
      name: '錄取統計.學制',
      type: { kind: 'enumeration', members: ADMISSION_PROGRAMME_NAMES },
      phrases: ['rateRounding'],
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['departmentSum']: departmentSum,
  ['consistentTotal']: consistentTotal,
  ['quota']: quota,
  ['overQuota']: overQuota,
  ['extraQuotaNote']: extraQuotaNote,
  ['overQuotaCheck']: overQuotaCheck,
  ['fillRate']: fillRate,
};
