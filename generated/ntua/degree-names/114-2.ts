// @generated fagui: rules/ntua/degree-names/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學系所授予學位名稱規範（ntua.degreeNames），版本 114-2
 * 由 rules/ntua/degree-names/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  lacking,
  onlyReached,
  or,
  readInteger,
  readably,
  result,
  settledResult,
  settledValue,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedValue,
  valueOrNull,
  valued,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  InputShape,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.degreeNames',
  title: '系所授予學位名稱規範',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 授予班別：視覺傳達設計學系碩士在職專班、跨域表演藝術研究所日間碩士班、跨域表演藝術研究所碩士在職專班、跨域表演藝術研究所日間博士班 */
export type DegreeProgramme =
  'visualCommunicationInService' | 'performingArtsMaster' | 'performingArtsInService' | 'performingArtsDoctoral';

export const DEGREE_PROGRAMME_NAMES: readonly (readonly [alias: DegreeProgramme, name: string])[] = [
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
export type NameVersion = 'former' | 'revised';

export const NAME_VERSION_NAMES: readonly (readonly [alias: NameVersion, name: string])[] = [
  ['former', '修訂前名稱'],
  ['revised', '修訂後名稱'],
];

/** 疑義.視傳適用修訂後名稱：甲說、乙說 */
export type VisualRevisedReading = 'byAdmission' | 'byAward';

export const VISUAL_REVISED_READING_NAMES: readonly (readonly [alias: VisualRevisedReading, name: string])[] = [
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
export type PerformingRevisedReading = 'byAdmission' | 'byAward';

export const PERFORMING_REVISED_READING_NAMES: readonly (readonly [alias: PerformingRevisedReading, name: string])[] = [
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

/** 學位 */
export interface Degree {
  /** 班別 */
  readonly programme?: DegreeProgramme;
  /** 入學學年度：學年度，整數，80至200 */
  readonly admissionYear?: number;
  /** 授予學年度：學年度，整數，80至200 */
  readonly awardYear?: number;
}

/** 疑義 */
export interface Readings {
  /** 視傳適用修訂後名稱 */
  readonly visualRevised?: VisualRevisedReading;
  /** 跨域適用修訂後名稱 */
  readonly performingRevised?: PerformingRevisedReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly degree?: Degree;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學位',
    alias: 'degree',
    fields: [
      { name: '班別', alias: 'programme', optional: false, type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } },
      { name: '入學學年度', alias: 'admissionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '授予學年度', alias: 'awardYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '視傳適用修訂後名稱',
        alias: 'visualRevised',
        optional: false,
        type: { kind: 'enumeration', members: VISUAL_REVISED_READING_NAMES },
      },
      {
        name: '跨域適用修訂後名稱',
        alias: 'performingRevised',
        optional: false,
        type: { kind: 'enumeration', members: PERFORMING_REVISED_READING_NAMES },
      },
    ],
  },
  { name: '前審', alias: 'review', fields: null },
  { name: '提案', alias: 'proposal', fields: null },
  { name: '畢業生', alias: 'graduate', fields: null },
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

function lackOfVisualRevised(visualRevised: VisualRevisedReading | undefined, admissionYear: number, awardYear: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        visualRevised === 'byAdmission' ? YES : visualRevised === undefined ? UNKNOWN : NO,
        visualRevised === undefined && '疑義.視傳適用修訂後名稱',
      ),
      answer(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
    ),
    allAnswers(
      answer(
        visualRevised === 'byAward' ? YES : visualRevised === undefined ? UNKNOWN : NO,
        visualRevised === undefined && '疑義.視傳適用修訂後名稱',
      ),
      anyAnswer(
        answer(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
        answer(awardYear >= 116 ? YES : awardYear < 116 ? NO : UNKNOWN, awardYear !== awardYear && '學位.授予學年度'),
      ),
    ),
    allAnswers(
      answer(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
      anyAnswer(
        answer(admissionYear >= 116 ? YES : admissionYear < 116 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
        answer(awardYear >= 116 ? YES : awardYear < 116 ? NO : UNKNOWN, awardYear !== awardYear && '學位.授予學年度'),
      ),
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

function lackOfPerformingRevised(performingRevised: PerformingRevisedReading | undefined, admissionYear: number, awardYear: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        performingRevised === 'byAdmission' ? YES : performingRevised === undefined ? UNKNOWN : NO,
        performingRevised === undefined && '疑義.跨域適用修訂後名稱',
      ),
      answer(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
    ),
    allAnswers(
      answer(
        performingRevised === 'byAward' ? YES : performingRevised === undefined ? UNKNOWN : NO,
        performingRevised === undefined && '疑義.跨域適用修訂後名稱',
      ),
      anyAnswer(
        answer(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
        answer(awardYear >= 114 ? YES : awardYear < 114 ? NO : UNKNOWN, awardYear !== awardYear && '學位.授予學年度'),
      ),
    ),
    allAnswers(
      answer(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
      anyAnswer(
        answer(admissionYear >= 114 ? YES : admissionYear < 114 ? NO : UNKNOWN, admissionYear !== admissionYear && '學位.入學學年度'),
        answer(awardYear >= 114 ? YES : awardYear < 114 ? NO : UNKNOWN, awardYear !== awardYear && '學位.授予學年度'),
      ),
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

function lackOfNameInForce(
  programme: DegreeProgramme | undefined,
  visualRevisedValue: Truth,
  visualRevisedLack: Note,
  performingRevisedValue: Truth,
  performingRevisedLack: Note,
): Note {
  const case1: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學位.班別',
    ),
    answer(visualRevisedValue, visualRevisedLack),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? NO : programme === undefined ? UNKNOWN : YES,
      programme === undefined && '學位.班別',
    ),
    answer(performingRevisedValue, performingRevisedLack),
  );
  if (typeof case2 === 'object') return case2;
  return lacking();
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

function reachOfDegreeTitle(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): readonly (string | undefined)[] | undefined {
  const reached: (string | undefined)[] = [];
  const case1: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases(nameInForceValue, nameInForceReach),
  );
  if (case1 !== NO && !addReached(reached, ['藝術碩士'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_2(nameInForceValue, nameInForceReach),
  );
  if (case2 !== NO && !addReached(reached, ['設計碩士'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_3(nameInForceValue, nameInForceReach),
  );
  if (case3 !== NO && !addReached(reached, ['藝術學碩士'], undefined)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_4(nameInForceValue, nameInForceReach),
  );
  if (case4 !== NO && !addReached(reached, ['文學碩士'], undefined)) return undefined;
  if (case4 === YES) return reached;
  const case5: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_5(nameInForceValue, nameInForceReach),
  );
  if (case5 !== NO && !addReached(reached, ['藝術學碩士'], undefined)) return undefined;
  if (case5 === YES) return reached;
  const case6: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_6(nameInForceValue, nameInForceReach),
  );
  if (case6 !== NO && !addReached(reached, ['文學碩士'], undefined)) return undefined;
  if (case6 === YES) return reached;
  const case7: Truth = and(
    programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_7(nameInForceValue, nameInForceReach),
  );
  if (case7 !== NO && !addReached(reached, ['藝術學博士'], undefined)) return undefined;
  if (case7 === YES) return reached;
  return addReached(reached, ['哲學博士'], undefined) ? reached : undefined;
}

function onlyDegreeTitle(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): string | undefined {
  return onlyReached<string | undefined>(reachOfDegreeTitle(programme, nameInForceValue, nameInForceReach), undefined);
}

function computeDegreeTitle(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): string | undefined {
  const case1: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case1 === YES) return '藝術碩士';
  if (case1 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case2 === YES) return '設計碩士';
  if (case2 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case3: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case3 === YES) return '藝術學碩士';
  if (case3 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case4: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case4 === YES) return '文學碩士';
  if (case4 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case5: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case5 === YES) return '藝術學碩士';
  if (case5 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case6: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case6 === YES) return '文學碩士';
  if (case6 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const case7: Truth = and(
    programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case7 === YES) return '藝術學博士';
  if (case7 === UNKNOWN) return onlyDegreeTitle(programme, nameInForceValue, nameInForceReach);
  return '哲學博士';
}

function lackOfDegreeTitle(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
  nameInForceLack: Note,
): Note {
  const case1: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學位.班別',
    ),
    answer(conditionInCases(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學位.班別',
    ),
    answer(conditionInCases_2(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = allAnswers(
    answer(programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_3(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return lacking();
  const case4: Answer = allAnswers(
    answer(programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_4(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return lacking();
  const case5: Answer = allAnswers(
    answer(programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_5(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case5 === 'object') return case5;
  if (case5 === YES) return lacking();
  const case6: Answer = allAnswers(
    answer(programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_6(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case6 === 'object') return case6;
  if (case6 === YES) return lacking();
  const case7: Answer = allAnswers(
    answer(programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_7(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case7 === 'object') return case7;
  return lacking();
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

function reachOfDegreeAbbreviation(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): readonly (string | undefined)[] | undefined {
  const reached: (string | undefined)[] = [];
  const case1: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_8(nameInForceValue, nameInForceReach),
  );
  if (case1 !== NO && !addReached(reached, ['M.F.A.'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_9(nameInForceValue, nameInForceReach),
  );
  if (case2 !== NO && !addReached(reached, ['M.Des.'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_10(nameInForceValue, nameInForceReach),
  );
  if (case3 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_11(nameInForceValue, nameInForceReach),
  );
  if (case4 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case4 === YES) return reached;
  const case5: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_12(nameInForceValue, nameInForceReach),
  );
  if (case5 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case5 === YES) return reached;
  const case6: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_13(nameInForceValue, nameInForceReach),
  );
  if (case6 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case6 === YES) return reached;
  const case7: Truth = and(
    programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    conditionInCases_14(nameInForceValue, nameInForceReach),
  );
  if (case7 !== NO && !addReached(reached, ['Ph.D.'], undefined)) return undefined;
  if (case7 === YES) return reached;
  return addReached(reached, ['Ph.D.'], undefined) ? reached : undefined;
}

function onlyDegreeAbbreviation(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): string | undefined {
  return onlyReached<string | undefined>(reachOfDegreeAbbreviation(programme, nameInForceValue, nameInForceReach), undefined);
}

function computeDegreeAbbreviation(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
): string | undefined {
  const case1: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case1 === YES) return 'M.F.A.';
  if (case1 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case2: Truth = and(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case2 === YES) return 'M.Des.';
  if (case2 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case3: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case3 === YES) return 'M.A.';
  if (case3 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case4: Truth = and(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case4 === YES) return 'M.A.';
  if (case4 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case5: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case5 === YES) return 'M.A.';
  if (case5 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case6: Truth = and(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'revised' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case6 === YES) return 'M.A.';
  if (case6 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const case7: Truth = and(
    programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    nameInForceValue === 'former' ? YES : nameInForceValue === undefined ? UNKNOWN : NO,
  );
  if (case7 === YES) return 'Ph.D.';
  if (case7 === UNKNOWN) return onlyDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  return 'Ph.D.';
}

function lackOfDegreeAbbreviation(
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
  nameInForceLack: Note,
): Note {
  const case1: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學位.班別',
    ),
    answer(conditionInCases_8(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = allAnswers(
    answer(
      programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學位.班別',
    ),
    answer(conditionInCases_9(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = allAnswers(
    answer(programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_10(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return lacking();
  const case4: Answer = allAnswers(
    answer(programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_11(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return lacking();
  const case5: Answer = allAnswers(
    answer(programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_12(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case5 === 'object') return case5;
  if (case5 === YES) return lacking();
  const case6: Answer = allAnswers(
    answer(programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_13(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case6 === 'object') return case6;
  if (case6 === YES) return lacking();
  const case7: Answer = allAnswers(
    answer(programme === 'performingArtsDoctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學位.班別'),
    answer(conditionInCases_14(nameInForceValue, nameInForceReach), nameInForceLack),
  );
  if (typeof case7 === 'object') return case7;
  return lacking();
}

/** 視傳適用修訂後名稱：value */
const VISUAL_REVISED_VALUE = /* @__PURE__ */ decided('value', '第一點');

/** 視傳適用修訂後名稱所讀的事實 */
const VISUAL_REVISED_FACTS: readonly string[] = ['學位.入學學年度', '學位.授予學年度', '疑義.視傳適用修訂後名稱'];

function resultOfVisualRevised(
  visualRevisedValue: Truth,
  visualRevised: VisualRevisedReading | undefined,
  admissionYear: number,
  awardYear: number,
): Result {
  const value = visualRevisedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第一點', lacking(lackOfVisualRevised(visualRevised, admissionYear, awardYear)), VISUAL_REVISED_FACTS)
      : VISUAL_REVISED_VALUE;
  return result(
    decision,
    {
      text: '下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。',
      values: [
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['awardYear', showNumber(awardYear, 1n, '學年度')],
        ['visualRevised', showMember(visualRevised, VISUAL_REVISED_READING_NAMES)],
        ['visualFrom', '116 學年度'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const DEGREE_ADMISSION_YEAR_PARTS: PartedFact = ['學位.入學學年度', 'degree', 'admissionYear', [80, 116]];

const DEGREE_AWARD_YEAR_PARTS: PartedFact = ['學位.授予學年度', 'degree', 'awardYear', [80, 116]];

const READINGS_VISUAL_REVISED_PARTS: PartedFact = ['疑義.視傳適用修訂後名稱', 'readings', 'visualRevised', ['byAdmission', 'byAward']];

const VISUAL_REVISED_PARTS: Parts = {
  order: VISUAL_REVISED_FACTS,
  deciding: [READINGS_VISUAL_REVISED_PARTS, DEGREE_ADMISSION_YEAR_PARTS, DEGREE_AWARD_YEAR_PARTS],
  others: [],
};

function givenVisualRevised(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const visualRevised = readVisualRevisedReading(readings.visualRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
  const value = visualRevisedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第一點', lacking(lackOfVisualRevised(visualRevised, admissionYear, awardYear)), VISUAL_REVISED_FACTS)
      : VISUAL_REVISED_VALUE,
    truthValue(value),
  );
}

function valueOfVisualRevised(visualRevisedValue: Truth): boolean | undefined {
  const value = visualRevisedValue;
  return truthValue(value);
}

/**
 * 視傳適用修訂後名稱（第一點）
 *
 * > 下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。
 *
 * - 其餘 （疑義.視傳適用修訂後名稱 = 甲說 且 學位.入學學年度 ≥ 視傳修訂起始（116 學年度）） 或 （疑義.視傳適用修訂後名稱 = 乙說 且 （學位.入學學年度 ≥ 視傳修訂起始（116 學年度） 或 學位.授予學年度 ≥ 視傳修訂起始（116 學年度））） 或 （學位.入學學年度 ≥ 視傳修訂起始（116 學年度） 且 （學位.入學學年度 ≥ 視傳修訂起始（116 學年度） 或 學位.授予學年度 ≥ 視傳修訂起始（116 學年度）））
 *
 * undefined：無法判定。
 */
export function visualRevised_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const visualRevised = readVisualRevisedReading(readings.visualRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
  return settledValue(valueOfVisualRevised(visualRevisedValue), givenVisualRevised, input, VISUAL_REVISED_PARTS);
}

/** 視傳適用修訂後名稱：值與理由。 */
export function explainVisualRevised(input: Input): Result {
  const readings = recordOf(input?.readings);
  const visualRevised = readVisualRevisedReading(readings.visualRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
  return settledResult(
    resultOfVisualRevised(visualRevisedValue, visualRevised, admissionYear, awardYear),
    givenVisualRevised,
    input,
    VISUAL_REVISED_PARTS,
  );
}

/** 跨域適用修訂後名稱：value */
const PERFORMING_REVISED_VALUE = /* @__PURE__ */ decided('value', '第一點');

/** 跨域適用修訂後名稱所讀的事實 */
const PERFORMING_REVISED_FACTS: readonly string[] = ['學位.入學學年度', '學位.授予學年度', '疑義.跨域適用修訂後名稱'];

function resultOfPerformingRevised(
  performingRevisedValue: Truth,
  performingRevised: PerformingRevisedReading | undefined,
  admissionYear: number,
  awardYear: number,
): Result {
  const value = performingRevisedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第一點', lacking(lackOfPerformingRevised(performingRevised, admissionYear, awardYear)), PERFORMING_REVISED_FACTS)
      : PERFORMING_REVISED_VALUE;
  return result(
    decision,
    {
      text: '下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。',
      values: [
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['awardYear', showNumber(awardYear, 1n, '學年度')],
        ['performingRevised', showMember(performingRevised, PERFORMING_REVISED_READING_NAMES)],
        ['performingFrom', '114 學年度'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const DEGREE_ADMISSION_YEAR_PARTS_2: PartedFact = ['學位.入學學年度', 'degree', 'admissionYear', [80, 114]];

const DEGREE_AWARD_YEAR_PARTS_2: PartedFact = ['學位.授予學年度', 'degree', 'awardYear', [80, 114]];

const READINGS_PERFORMING_REVISED_PARTS: PartedFact = [
  '疑義.跨域適用修訂後名稱',
  'readings',
  'performingRevised',
  ['byAdmission', 'byAward'],
];

const PERFORMING_REVISED_PARTS: Parts = {
  order: PERFORMING_REVISED_FACTS,
  deciding: [READINGS_PERFORMING_REVISED_PARTS, DEGREE_ADMISSION_YEAR_PARTS_2, DEGREE_AWARD_YEAR_PARTS_2],
  others: [],
};

function givenPerformingRevised(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const performingRevised = readPerformingRevisedReading(readings.performingRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
  const value = performingRevisedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第一點', lacking(lackOfPerformingRevised(performingRevised, admissionYear, awardYear)), PERFORMING_REVISED_FACTS)
      : PERFORMING_REVISED_VALUE,
    truthValue(value),
  );
}

function valueOfPerformingRevised(performingRevisedValue: Truth): boolean | undefined {
  const value = performingRevisedValue;
  return truthValue(value);
}

/**
 * 跨域適用修訂後名稱（第一點）
 *
 * > 下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。
 *
 * - 其餘 （疑義.跨域適用修訂後名稱 = 甲說 且 學位.入學學年度 ≥ 跨域修訂起始（114 學年度）） 或 （疑義.跨域適用修訂後名稱 = 乙說 且 （學位.入學學年度 ≥ 跨域修訂起始（114 學年度） 或 學位.授予學年度 ≥ 跨域修訂起始（114 學年度））） 或 （學位.入學學年度 ≥ 跨域修訂起始（114 學年度） 且 （學位.入學學年度 ≥ 跨域修訂起始（114 學年度） 或 學位.授予學年度 ≥ 跨域修訂起始（114 學年度）））
 *
 * undefined：無法判定。
 */
export function performingRevised_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const performingRevised = readPerformingRevisedReading(readings.performingRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
  return settledValue(valueOfPerformingRevised(performingRevisedValue), givenPerformingRevised, input, PERFORMING_REVISED_PARTS);
}

/** 跨域適用修訂後名稱：值與理由。 */
export function explainPerformingRevised(input: Input): Result {
  const readings = recordOf(input?.readings);
  const performingRevised = readPerformingRevisedReading(readings.performingRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
  return settledResult(
    resultOfPerformingRevised(performingRevisedValue, performingRevised, admissionYear, awardYear),
    givenPerformingRevised,
    input,
    PERFORMING_REVISED_PARTS,
  );
}

/** 適用名稱：value */
const NAME_IN_FORCE_VALUE = /* @__PURE__ */ decided('value', '第一點');

/** 適用名稱所讀的事實 */
const NAME_IN_FORCE_FACTS: readonly string[] = [
  '學位.班別',
  '學位.入學學年度',
  '學位.授予學年度',
  '疑義.視傳適用修訂後名稱',
  '疑義.跨域適用修訂後名稱',
];

function resultOfNameInForce(
  nameInForceValue: NameVersion | undefined,
  programme: DegreeProgramme | undefined,
  visualRevisedValue: Truth,
  visualRevisedLack: Note,
  performingRevisedValue: Truth,
  performingRevisedLack: Note,
  admissionYear: number,
  awardYear: number,
  visualRevised: VisualRevisedReading | undefined,
  performingRevised: PerformingRevisedReading | undefined,
): Result {
  const value = nameInForceValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '第一點',
          lacking(lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)),
          NAME_IN_FORCE_FACTS,
        )
      : NAME_IN_FORCE_VALUE;
  return result(
    decision,
    {
      text: '下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。',
      values: [
        ['programme', showMember(programme, DEGREE_PROGRAMME_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['awardYear', showNumber(awardYear, 1n, '學年度')],
        ['readings.visualRevised', showMember(visualRevised, VISUAL_REVISED_READING_NAMES)],
        ['readings.performingRevised', showMember(performingRevised, PERFORMING_REVISED_READING_NAMES)],
        ['definition.visualRevised', showTruth(visualRevisedValue)],
        ['definition.performingRevised', showTruth(performingRevisedValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const DEGREE_PROGRAMME_PARTS: PartedFact = ['學位.班別', 'degree', 'programme', ['visualCommunicationInService', 'performingArtsMaster']];

const DEGREE_ADMISSION_YEAR_PARTS_3: PartedFact = ['學位.入學學年度', 'degree', 'admissionYear', [80, 114, 116]];

const DEGREE_AWARD_YEAR_PARTS_3: PartedFact = ['學位.授予學年度', 'degree', 'awardYear', [80, 114, 116]];

const NAME_IN_FORCE_PARTS: Parts = {
  order: NAME_IN_FORCE_FACTS,
  deciding: [
    DEGREE_PROGRAMME_PARTS,
    READINGS_VISUAL_REVISED_PARTS,
    READINGS_PERFORMING_REVISED_PARTS,
    DEGREE_ADMISSION_YEAR_PARTS_3,
    DEGREE_AWARD_YEAR_PARTS_3,
  ],
  others: [],
};

function givenNameInForce(input: Input): Valued {
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
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const value = nameInForceValue;
  return valued(
    value === undefined
      ? undeterminedValue(
          '第一點',
          lacking(lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)),
          NAME_IN_FORCE_FACTS,
        )
      : NAME_IN_FORCE_VALUE,
    value,
  );
}

function valueOfNameInForce(nameInForceValue: NameVersion | undefined): NameVersion | undefined {
  const value = nameInForceValue;
  return value;
}

/**
 * 適用名稱（第一點）
 *
 * > 下列班別授予學位之中文名稱及英文縮寫，依附表1。視覺傳達設計學系碩士在職專班自116學年度起，跨域表演藝術研究所各班別自114學年度起，適用修訂後名稱；其前之學年度，適用修訂前名稱。
 *
 * - 當 學位.班別 = 視覺傳達設計學系碩士在職專班 且 視傳適用修訂後名稱 則 修訂後名稱
 * - 當 學位.班別 ≠ 視覺傳達設計學系碩士在職專班 且 跨域適用修訂後名稱 則 修訂後名稱
 * - 其餘 修訂前名稱
 *
 * undefined：無法判定。
 */
export function nameInForce(input: Input): NameVersion | undefined {
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
  return settledValue(valueOfNameInForce(nameInForceValue), givenNameInForce, input, NAME_IN_FORCE_PARTS);
}

/** 適用名稱：值與理由。 */
export function explainNameInForce(input: Input): Result {
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
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  return settledResult(
    resultOfNameInForce(
      nameInForceValue,
      programme,
      visualRevisedValue,
      visualRevisedLack,
      performingRevisedValue,
      performingRevisedLack,
      admissionYear,
      awardYear,
      visualRevised,
      performingRevised,
    ),
    givenNameInForce,
    input,
    NAME_IN_FORCE_PARTS,
  );
}

/** 學位名稱：value */
const DEGREE_TITLE_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 學位名稱所讀的事實 */
const DEGREE_TITLE_FACTS: readonly string[] = [
  '學位.班別',
  '學位.入學學年度',
  '學位.授予學年度',
  '疑義.視傳適用修訂後名稱',
  '疑義.跨域適用修訂後名稱',
];

function resultOfDegreeTitle(
  degreeTitleValue: string | undefined,
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
  nameInForceLack: Note,
  admissionYear: number,
  awardYear: number,
  visualRevised: VisualRevisedReading | undefined,
  performingRevised: PerformingRevisedReading | undefined,
): Result {
  const value = degreeTitleValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '附表1',
          lacking(lackOfDegreeTitle(programme, nameInForceValue, nameInForceReach, nameInForceLack)),
          DEGREE_TITLE_FACTS,
        )
      : DEGREE_TITLE_VALUE;
  return result(
    decision,
    {
      text: '授予學位名稱表',
      values: [
        ['programme', showMember(programme, DEGREE_PROGRAMME_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['awardYear', showNumber(awardYear, 1n, '學年度')],
        ['visualRevised', showMember(visualRevised, VISUAL_REVISED_READING_NAMES)],
        ['performingRevised', showMember(performingRevised, PERFORMING_REVISED_READING_NAMES)],
        ['nameInForce', showMember(nameInForceValue, NAME_VERSION_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const DEGREE_PROGRAMME_PARTS_2: PartedFact = [
  '學位.班別',
  'degree',
  'programme',
  ['visualCommunicationInService', 'performingArtsMaster', 'performingArtsInService', 'performingArtsDoctoral'],
];

const DEGREE_TITLE_PARTS: Parts = {
  order: DEGREE_TITLE_FACTS,
  deciding: [
    DEGREE_PROGRAMME_PARTS_2,
    READINGS_VISUAL_REVISED_PARTS,
    READINGS_PERFORMING_REVISED_PARTS,
    DEGREE_ADMISSION_YEAR_PARTS_3,
    DEGREE_AWARD_YEAR_PARTS_3,
  ],
  others: [],
};

function givenDegreeTitle(input: Input): Valued {
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
  const degreeTitleValue = computeDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const nameInForceLack =
    nameInForceValue === undefined
      ? lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)
      : false;
  const value = degreeTitleValue;
  return valued(
    value === undefined
      ? undeterminedValue(
          '附表1',
          lacking(lackOfDegreeTitle(programme, nameInForceValue, nameInForceReach, nameInForceLack)),
          DEGREE_TITLE_FACTS,
        )
      : DEGREE_TITLE_VALUE,
    value,
  );
}

function valueOfDegreeTitle(degreeTitleValue: string | undefined): string | undefined {
  const value = degreeTitleValue;
  return value;
}

/**
 * 學位名稱（附表1）
 *
 * > 授予學位名稱表
 *
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 且 適用名稱 屬於 修訂前名稱 則 「藝術碩士」
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 且 適用名稱 屬於 修訂後名稱 則 「設計碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 且 適用名稱 屬於 修訂前名稱 則 「藝術學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 且 適用名稱 屬於 修訂後名稱 則 「文學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 且 適用名稱 屬於 修訂前名稱 則 「藝術學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 且 適用名稱 屬於 修訂後名稱 則 「文學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 且 適用名稱 屬於 修訂前名稱 則 「藝術學博士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 且 適用名稱 屬於 修訂後名稱 則 「哲學博士」
 *
 * undefined：無法判定。
 */
export function degreeTitle(input: Input): string | undefined {
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
  const degreeTitleValue = computeDegreeTitle(programme, nameInForceValue, nameInForceReach);
  return settledValue(valueOfDegreeTitle(degreeTitleValue), givenDegreeTitle, input, DEGREE_TITLE_PARTS);
}

/** 學位名稱：值與理由。 */
export function explainDegreeTitle(input: Input): Result {
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
  const degreeTitleValue = computeDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const nameInForceLack =
    nameInForceValue === undefined
      ? lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)
      : false;
  return settledResult(
    resultOfDegreeTitle(
      degreeTitleValue,
      programme,
      nameInForceValue,
      nameInForceReach,
      nameInForceLack,
      admissionYear,
      awardYear,
      visualRevised,
      performingRevised,
    ),
    givenDegreeTitle,
    input,
    DEGREE_TITLE_PARTS,
  );
}

/** 英文學位縮寫：value */
const DEGREE_ABBREVIATION_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 英文學位縮寫所讀的事實 */
const DEGREE_ABBREVIATION_FACTS: readonly string[] = [
  '學位.班別',
  '學位.入學學年度',
  '學位.授予學年度',
  '疑義.視傳適用修訂後名稱',
  '疑義.跨域適用修訂後名稱',
];

function resultOfDegreeAbbreviation(
  degreeAbbreviationValue: string | undefined,
  programme: DegreeProgramme | undefined,
  nameInForceValue: NameVersion | undefined,
  nameInForceReach: readonly (NameVersion | undefined)[] | undefined,
  nameInForceLack: Note,
  admissionYear: number,
  awardYear: number,
  visualRevised: VisualRevisedReading | undefined,
  performingRevised: PerformingRevisedReading | undefined,
): Result {
  const value = degreeAbbreviationValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '附表1',
          lacking(lackOfDegreeAbbreviation(programme, nameInForceValue, nameInForceReach, nameInForceLack)),
          DEGREE_ABBREVIATION_FACTS,
        )
      : DEGREE_ABBREVIATION_VALUE;
  return result(
    decision,
    {
      text: '授予學位名稱表',
      values: [
        ['programme', showMember(programme, DEGREE_PROGRAMME_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['awardYear', showNumber(awardYear, 1n, '學年度')],
        ['visualRevised', showMember(visualRevised, VISUAL_REVISED_READING_NAMES)],
        ['performingRevised', showMember(performingRevised, PERFORMING_REVISED_READING_NAMES)],
        ['nameInForce', showMember(nameInForceValue, NAME_VERSION_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const DEGREE_ABBREVIATION_PARTS: Parts = {
  order: DEGREE_ABBREVIATION_FACTS,
  deciding: [
    DEGREE_PROGRAMME_PARTS_2,
    READINGS_VISUAL_REVISED_PARTS,
    READINGS_PERFORMING_REVISED_PARTS,
    DEGREE_ADMISSION_YEAR_PARTS_3,
    DEGREE_AWARD_YEAR_PARTS_3,
  ],
  others: [],
};

function givenDegreeAbbreviation(input: Input): Valued {
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
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const nameInForceLack =
    nameInForceValue === undefined
      ? lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)
      : false;
  const value = degreeAbbreviationValue;
  return valued(
    value === undefined
      ? undeterminedValue(
          '附表1',
          lacking(lackOfDegreeAbbreviation(programme, nameInForceValue, nameInForceReach, nameInForceLack)),
          DEGREE_ABBREVIATION_FACTS,
        )
      : DEGREE_ABBREVIATION_VALUE,
    value,
  );
}

function valueOfDegreeAbbreviation(degreeAbbreviationValue: string | undefined): string | undefined {
  const value = degreeAbbreviationValue;
  return value;
}

/**
 * 英文學位縮寫（附表1）
 *
 * > 授予學位名稱表
 *
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 且 適用名稱 屬於 修訂前名稱 則 「M.F.A.」
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 且 適用名稱 屬於 修訂後名稱 則 「M.Des.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 且 適用名稱 屬於 修訂前名稱 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 且 適用名稱 屬於 修訂後名稱 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 且 適用名稱 屬於 修訂前名稱 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 且 適用名稱 屬於 修訂後名稱 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 且 適用名稱 屬於 修訂前名稱 則 「Ph.D.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 且 適用名稱 屬於 修訂後名稱 則 「Ph.D.」
 *
 * undefined：無法判定。
 */
export function degreeAbbreviation(input: Input): string | undefined {
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
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  return settledValue(valueOfDegreeAbbreviation(degreeAbbreviationValue), givenDegreeAbbreviation, input, DEGREE_ABBREVIATION_PARTS);
}

/** 英文學位縮寫：值與理由。 */
export function explainDegreeAbbreviation(input: Input): Result {
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
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const nameInForceLack =
    nameInForceValue === undefined
      ? lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)
      : false;
  return settledResult(
    resultOfDegreeAbbreviation(
      degreeAbbreviationValue,
      programme,
      nameInForceValue,
      nameInForceReach,
      nameInForceLack,
      admissionYear,
      awardYear,
      visualRevised,
      performingRevised,
    ),
    givenDegreeAbbreviation,
    input,
    DEGREE_ABBREVIATION_PARTS,
  );
}

export interface Decisions {}

export interface Results {
  readonly visualRevised: Result;
  readonly performingRevised: Result;
  readonly nameInForce: Result;
  readonly degreeTitle: Result;
  readonly degreeAbbreviation: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(_input: Input): Decisions {
  return {};
}

function evaluateRead(input: Input): Results {
  const readings = recordOf(input?.readings);
  const visualRevised = readVisualRevisedReading(readings.visualRevised);
  const degree = recordOf(input?.degree);
  const admissionYear = integerOf(degree.admissionYear, 80, 200);
  const awardYear = integerOf(degree.awardYear, 80, 200);
  const visualRevisedValue = computeVisualRevised(visualRevised, admissionYear, awardYear);
  const performingRevised = readPerformingRevisedReading(readings.performingRevised);
  const performingRevisedValue = computePerformingRevised(performingRevised, admissionYear, awardYear);
  const programme = readDegreeProgramme(degree.programme);
  const nameInForceValue = computeNameInForce(programme, visualRevisedValue, performingRevisedValue);
  const visualRevisedLack = visualRevisedValue === UNKNOWN ? lackOfVisualRevised(visualRevised, admissionYear, awardYear) : false;
  const performingRevisedLack =
    performingRevisedValue === UNKNOWN ? lackOfPerformingRevised(performingRevised, admissionYear, awardYear) : false;
  const nameInForceReach =
    nameInForceValue === undefined ? reachOfNameInForce(programme, visualRevisedValue, performingRevisedValue) : undefined;
  const degreeTitleValue = computeDegreeTitle(programme, nameInForceValue, nameInForceReach);
  const nameInForceLack =
    nameInForceValue === undefined
      ? lackOfNameInForce(programme, visualRevisedValue, visualRevisedLack, performingRevisedValue, performingRevisedLack)
      : false;
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme, nameInForceValue, nameInForceReach);
  return {
    visualRevised: settledResult(
      resultOfVisualRevised(visualRevisedValue, visualRevised, admissionYear, awardYear),
      givenVisualRevised,
      input,
      VISUAL_REVISED_PARTS,
    ),
    performingRevised: settledResult(
      resultOfPerformingRevised(performingRevisedValue, performingRevised, admissionYear, awardYear),
      givenPerformingRevised,
      input,
      PERFORMING_REVISED_PARTS,
    ),
    nameInForce: settledResult(
      resultOfNameInForce(
        nameInForceValue,
        programme,
        visualRevisedValue,
        visualRevisedLack,
        performingRevisedValue,
        performingRevisedLack,
        admissionYear,
        awardYear,
        visualRevised,
        performingRevised,
      ),
      givenNameInForce,
      input,
      NAME_IN_FORCE_PARTS,
    ),
    degreeTitle: settledResult(
      resultOfDegreeTitle(
        degreeTitleValue,
        programme,
        nameInForceValue,
        nameInForceReach,
        nameInForceLack,
        admissionYear,
        awardYear,
        visualRevised,
        performingRevised,
      ),
      givenDegreeTitle,
      input,
      DEGREE_TITLE_PARTS,
    ),
    degreeAbbreviation: settledResult(
      resultOfDegreeAbbreviation(
        degreeAbbreviationValue,
        programme,
        nameInForceValue,
        nameInForceReach,
        nameInForceLack,
        admissionYear,
        awardYear,
        visualRevised,
        performingRevised,
      ),
      givenDegreeAbbreviation,
      input,
      DEGREE_ABBREVIATION_PARTS,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
