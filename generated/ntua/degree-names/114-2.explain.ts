// @generated fagui: rules/ntua/degree-names/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學系所授予學位名稱規範（ntua.degreeNames），版本 114-2：判定的說明
 * 由 rules/ntua/degree-names/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  agreeOverCases,
  and,
  asRecord,
  onlyReached,
  or,
  readInteger,
} from '../../../compiler/runtime/index.ts';
import type { RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainVisualRevised,
  explainPerformingRevised,
  explainNameInForce,
  explainDegreeTitle,
  explainDegreeAbbreviation,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 授予班別：視覺傳達設計學系碩士在職專班、跨域表演藝術研究所日間碩士班、跨域表演藝術研究所碩士在職專班、跨域表演藝術研究所日間博士班 */
type DegreeProgramme = 'visualCommunicationInService' | 'performingArtsMaster' | 'performingArtsInService' | 'performingArtsDoctoral';

const DEGREE_PROGRAMME_NAMES: readonly (readonly [alias: DegreeProgramme, name: string])[] = [
  ['visualCommunicationInService', '視覺傳達設計學系碩士在職專班'],
  ['performingArtsMaster', '跨域表演藝術研究所日間碩士班'],
  ['performingArtsInService', '跨域表演藝術研究所碩士在職專班'],
  ['performingArtsDoctoral', '跨域表演藝術研究所日間博士班'],
];

function readDegreeProgramme(value: unknown): DegreeProgramme | undefined {
  switch (value) {
    case 'visualCommunicationInService':
    case 'performingArtsMaster':
    case 'performingArtsInService':
    case 'performingArtsDoctoral':
      return value;
    default:
      return undefined;
  }
}

/** 名稱新舊：修訂前名稱、修訂後名稱 */
type NameVersion = 'former' | 'revised';

const NAME_VERSION_NAMES: readonly (readonly [alias: NameVersion, name: string])[] = [
  ['former', '修訂前名稱'],
  ['revised', '修訂後名稱'],
];

/** 疑義.視傳適用修訂後名稱：甲說、乙說 */
type VisualRevisedReading = 'byAdmission' | 'byAward';

const VISUAL_REVISED_READING_NAMES: readonly (readonly [alias: VisualRevisedReading, name: string])[] = [
  ['byAdmission', '甲說'],
  ['byAward', '乙說'],
];

function readVisualRevisedReading(value: unknown): VisualRevisedReading | undefined {
  switch (value) {
    case 'byAdmission':
    case 'byAward':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.跨域適用修訂後名稱：甲說、乙說 */
type PerformingRevisedReading = 'byAdmission' | 'byAward';

const PERFORMING_REVISED_READING_NAMES: readonly (readonly [alias: PerformingRevisedReading, name: string])[] = [
  ['byAdmission', '甲說'],
  ['byAward', '乙說'],
];

function readPerformingRevisedReading(value: unknown): PerformingRevisedReading | undefined {
  switch (value) {
    case 'byAdmission':
    case 'byAward':
      return value;
    default:
      return undefined;
  }
}

const recordOf = asRecord;

const integerOf = readInteger;

function computeVisualRevised(visualRevised: VisualRevisedReading | undefined, admissionYear: number, awardYear: number): Truth {
  return or(
    or(
      and(
        visualRevised === 'byAdmission' ? YES : visualRevised === undefined ? UNKNOWN : NO,
        admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN,
      ),
      and(
        visualRevised === 'byAward' ? YES : visualRevised === undefined ? UNKNOWN : NO,
        or(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, awardYear >= 116 ? YES : awardYear < 116 ? NO : UNKNOWN),
      ),
    ),
    and(
      admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN,
      or(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, awardYear >= 116 ? YES : awardYear < 116 ? NO : UNKNOWN),
    ),
  );
}

function computePerformingRevised(
  performingRevised: PerformingRevisedReading | undefined,
  admissionYear: number,
  awardYear: number,
): Truth {
  return or(
    or(
      and(
        performingRevised === 'byAdmission' ? YES : performingRevised === undefined ? UNKNOWN : NO,
        admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN,
      ),
      and(
        performingRevised === 'byAward' ? YES : performingRevised === undefined ? UNKNOWN : NO,
        or(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, awardYear >= 114 ? YES : awardYear < 114 ? NO : UNKNOWN),
      ),
    ),
    and(
      admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN,
      or(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, awardYear >= 114 ? YES : awardYear < 114 ? NO : UNKNOWN),
    ),
  );
}

function reachOfNameInForce(
  programme: DegreeProgramme | undefined,
  visualRevisedValue: Truth,
  performingRevisedValue: Truth,
): readonly (NameVersion | undefined)[] | undefined {
  const reached: (NameVersion | undefined)[] = [];
  const case1: Truth = and(programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO, visualRevisedValue);
  if (case1 !== NO && !addReached(reached, ['revised'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? NO : programme === undefined ? UNKNOWN : YES,
    performingRevisedValue,
  );
  if (case2 !== NO && !addReached(reached, ['revised'], undefined)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, ['former'], undefined) ? reached : undefined;
}

function onlyNameInForce(
  programme: DegreeProgramme | undefined,
  visualRevisedValue: Truth,
  performingRevisedValue: Truth,
): NameVersion | undefined {
  return onlyReached<NameVersion | undefined>(reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue), undefined);
}

function computeNameInForce(
  programme: DegreeProgramme | undefined,
  visualRevisedValue: Truth,
  performingRevisedValue: Truth,
): NameVersion | undefined {
  const case1: Truth = and(programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO, visualRevisedValue);
  if (case1 === YES) return 'revised';
  if (case1 === UNKNOWN) return onlyNameInForce(programme, visualRevisedValue, performingRevisedValue);
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? NO : programme === undefined ? UNKNOWN : YES,
    performingRevisedValue,
  );
  if (case2 === YES) return 'revised';
  if (case2 === UNKNOWN) return onlyNameInForce(programme, visualRevisedValue, performingRevisedValue);
  return 'former';
}

function conditionInCases(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_2(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_3(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_4(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_5(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_6(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_7(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_8(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_9(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_10(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_11(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_12(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_13(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_14(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'former' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_15(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

function conditionInCases_16(
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): Truth {
  const holds: Truth = nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[NameVersion | undefined]>([nameInForceReach ?? [nameInForceValue]], (nameInForceCase: NameVersion | undefined) =>
        nameInForceCase === 'revised' ? YES : nameInForceCase === undefined ? UNKNOWN : NO,
      );
}

/** 視傳適用修訂後名稱（第一點）：考慮的除外、可能的改變、由誰提供事實。 */
export const visualRevised_2: RuleGuide = {
  name: '視傳適用修訂後名稱',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainVisualRevised,
  conditions: [],
  facts: [
    {
      path: ['degree', 'admissionYear'],
      name: '學位.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [116],
      parts: [116],
      phrases: ['visualFrom'],
    },
    {
      path: ['degree', 'awardYear'],
      name: '學位.授予學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [116],
      parts: [116],
      phrases: ['visualFrom'],
    },
    {
      path: ['readings', 'visualRevised'],
      name: '疑義.視傳適用修訂後名稱',
      type: { kind: 'enumeration', members: VISUAL_REVISED_READING_NAMES },
      request: '「視傳適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 跨域適用修訂後名稱（第一點）：考慮的除外、可能的改變、由誰提供事實。 */
export const performingRevised_2: RuleGuide = {
  name: '跨域適用修訂後名稱',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPerformingRevised,
  conditions: [],
  facts: [
    {
      path: ['degree', 'admissionYear'],
      name: '學位.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114],
      parts: [114],
      phrases: ['performingFrom'],
    },
    {
      path: ['degree', 'awardYear'],
      name: '學位.授予學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114],
      parts: [114],
      phrases: ['performingFrom'],
    },
    {
      path: ['readings', 'performingRevised'],
      name: '疑義.跨域適用修訂後名稱',
      type: { kind: 'enumeration', members: PERFORMING_REVISED_READING_NAMES },
      request: '「跨域適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 適用名稱（第一點）：考慮的除外、可能的改變、由誰提供事實。 */
export const nameInForce: RuleGuide = {
  name: '適用名稱',
  office: '教務處',
  compared: true,
  members: NAME_VERSION_NAMES,
  reads: () => [visualRevised_2, performingRevised_2],
  explain: explainNameInForce,
  conditions: [],
  facts: [
    { path: ['degree', 'programme'], name: '學位.班別', type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } },
    {
      path: ['degree', 'admissionYear'],
      name: '學位.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['degree', 'awardYear'],
      name: '學位.授予學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['readings', 'visualRevised'],
      name: '疑義.視傳適用修訂後名稱',
      type: { kind: 'enumeration', members: VISUAL_REVISED_READING_NAMES },
      request: '「視傳適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
    {
      path: ['readings', 'performingRevised'],
      name: '疑義.跨域適用修訂後名稱',
      type: { kind: 'enumeration', members: PERFORMING_REVISED_READING_NAMES },
      request: '「跨域適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['definition.visualRevised'], reads: ['視傳適用修訂後名稱'] },
              holds(input: Input): Truth {
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const degree = recordOf(input?.degree);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                return visualRevisedValue;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? NO : programme === undefined ? UNKNOWN : YES;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['definition.performingRevised'], reads: ['跨域適用修訂後名稱'] },
              holds(input: Input): Truth {
                const readings = recordOf(input?.readings);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const degree = recordOf(input?.degree);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                return performingRevisedValue;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 學位名稱（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeTitle: RuleGuide = {
  name: '學位名稱',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [nameInForce],
  explain: explainDegreeTitle,
  conditions: [],
  facts: [
    { path: ['degree', 'programme'], name: '學位.班別', type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } },
    {
      path: ['degree', 'admissionYear'],
      name: '學位.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['degree', 'awardYear'],
      name: '學位.授予學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['readings', 'visualRevised'],
      name: '疑義.視傳適用修訂後名稱',
      type: { kind: 'enumeration', members: VISUAL_REVISED_READING_NAMES },
      request: '「視傳適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
    {
      path: ['readings', 'performingRevised'],
      name: '疑義.跨域適用修訂後名稱',
      type: { kind: 'enumeration', members: PERFORMING_REVISED_READING_NAMES },
      request: '「跨域適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_2(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_3(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_4(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_5(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_6(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_7(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_15(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
    ],
  },
};

/** 英文學位縮寫（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeAbbreviation: RuleGuide = {
  name: '英文學位縮寫',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [nameInForce],
  explain: explainDegreeAbbreviation,
  conditions: [],
  facts: [
    { path: ['degree', 'programme'], name: '學位.班別', type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } },
    {
      path: ['degree', 'admissionYear'],
      name: '學位.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['degree', 'awardYear'],
      name: '學位.授予學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114, 116],
      parts: [114, 116],
    },
    {
      path: ['readings', 'visualRevised'],
      name: '疑義.視傳適用修訂後名稱',
      type: { kind: 'enumeration', members: VISUAL_REVISED_READING_NAMES },
      request: '「視傳適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
    {
      path: ['readings', 'performingRevised'],
      name: '疑義.跨域適用修訂後名稱',
      type: { kind: 'enumeration', members: PERFORMING_REVISED_READING_NAMES },
      request: '「跨域適用修訂後名稱」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_8(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_9(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_10(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_11(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_12(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_13(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_14(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                return programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['nameInForce'], reads: ['適用名稱'] },
              holds(input: Input): Truth {
                const degree = recordOf(input?.degree);
                const programme = readDegreeProgramme(degree.programme);
                const readings = recordOf(input?.readings);
                const visualRevised = readVisualRevisedReading(readings.visualRevised);
                const admissionYear = integerOf(degree.admissionYear, 80, 200);
                const awardYear = integerOf(degree.awardYear, 80, 200);
                const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
                const performingRevised = readPerformingRevisedReading(readings.performingRevised);
                const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
                const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
                const nameInForceReach =
                  nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
                return conditionInCases_16(nameInForceValue, nameInForceReach);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
    ],
  },
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['visualRevised']: visualRevised_2,
  ['performingRevised']: performingRevised_2,
  ['nameInForce']: nameInForce,
  ['degreeTitle']: degreeTitle,
  ['degreeAbbreviation']: degreeAbbreviation,
};
