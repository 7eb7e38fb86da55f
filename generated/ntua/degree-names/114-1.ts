// @generated fagui: rules/ntua/degree-names/regulation.fagui
/**
 * 國立臺灣藝術大學系所授予學位名稱規範（ntua.degreeNames），版本 114-1
 * 由 rules/ntua/degree-names/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  answer,
  asRecord,
  checkInput,
  decided,
  lacking,
  onlyReached,
  readably,
  result,
  settledResult,
  settledValue,
  showMember,
  standardSchema,
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
  version: '114-1',
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

/** 學位 */
export interface Degree {
  /** 班別 */
  readonly programme?: DegreeProgramme;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly degree?: Degree;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學位',
    alias: 'degree',
    fields: [{ name: '班別', alias: 'programme', optional: false, type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } }],
    unread: ['入學學年度', 'admissionYear', '授予學年度', 'awardYear'],
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

function reachOfDegreeTitle(programme: DegreeProgramme | undefined): readonly (string | undefined)[] | undefined {
  const reached: (string | undefined)[] = [];
  const case1: Truth = programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, ['藝術碩士'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, ['藝術學碩士'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 !== NO && !addReached(reached, ['藝術學碩士'], undefined)) return undefined;
  if (case3 === YES) return reached;
  return addReached(reached, ['藝術學博士'], undefined) ? reached : undefined;
}

function onlyDegreeTitle(programme: DegreeProgramme | undefined): string | undefined {
  return onlyReached<string | undefined>(reachOfDegreeTitle(programme), undefined);
}

function computeDegreeTitle(programme: DegreeProgramme | undefined): string | undefined {
  const case1: Truth = programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 === YES) return '藝術碩士';
  if (case1 === UNKNOWN) return onlyDegreeTitle(programme);
  const case2: Truth = programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 === YES) return '藝術學碩士';
  if (case2 === UNKNOWN) return onlyDegreeTitle(programme);
  const case3: Truth = programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 === YES) return '藝術學碩士';
  if (case3 === UNKNOWN) return onlyDegreeTitle(programme);
  return '藝術學博士';
}

function lackOfDegreeTitle(programme: DegreeProgramme | undefined): Note {
  const case1: Answer = answer(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = answer(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = answer(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case3 === 'object') return case3;
  return lacking();
}

function reachOfDegreeAbbreviation(programme: DegreeProgramme | undefined): readonly (string | undefined)[] | undefined {
  const reached: (string | undefined)[] = [];
  const case1: Truth = programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, ['M.F.A.'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 !== NO && !addReached(reached, ['M.A.'], undefined)) return undefined;
  if (case3 === YES) return reached;
  return addReached(reached, ['Ph.D.'], undefined) ? reached : undefined;
}

function onlyDegreeAbbreviation(programme: DegreeProgramme | undefined): string | undefined {
  return onlyReached<string | undefined>(reachOfDegreeAbbreviation(programme), undefined);
}

function computeDegreeAbbreviation(programme: DegreeProgramme | undefined): string | undefined {
  const case1: Truth = programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case1 === YES) return 'M.F.A.';
  if (case1 === UNKNOWN) return onlyDegreeAbbreviation(programme);
  const case2: Truth = programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case2 === YES) return 'M.A.';
  if (case2 === UNKNOWN) return onlyDegreeAbbreviation(programme);
  const case3: Truth = programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (case3 === YES) return 'M.A.';
  if (case3 === UNKNOWN) return onlyDegreeAbbreviation(programme);
  return 'Ph.D.';
}

function lackOfDegreeAbbreviation(programme: DegreeProgramme | undefined): Note {
  const case1: Answer = answer(
    programme === 'visualCommunicationInService' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = answer(
    programme === 'performingArtsMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = answer(
    programme === 'performingArtsInService' ? YES : programme === undefined ? UNKNOWN : NO,
    programme === undefined && '學位.班別',
  );
  if (typeof case3 === 'object') return case3;
  return lacking();
}

/** 學位名稱：value */
const DEGREE_TITLE_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 學位名稱所讀的事實 */
const DEGREE_TITLE_FACTS: readonly string[] = ['學位.班別'];

function resultOfDegreeTitle(degreeTitleValue: string | undefined, programme: DegreeProgramme | undefined): Result {
  const value = degreeTitleValue;
  const decision =
    value === undefined ? undeterminedValue('附表1', lacking(lackOfDegreeTitle(programme)), DEGREE_TITLE_FACTS) : DEGREE_TITLE_VALUE;
  return result(
    decision,
    { text: '授予學位名稱表', values: [['programme', showMember(programme, DEGREE_PROGRAMME_NAMES)]], caveats: [], effects: [] },
    valueOrNull(value),
    null,
  );
}

const DEGREE_PROGRAMME_PARTS: PartedFact = [
  '學位.班別',
  'degree',
  'programme',
  ['visualCommunicationInService', 'performingArtsMaster', 'performingArtsInService', 'performingArtsDoctoral'],
];

const DEGREE_TITLE_PARTS: Parts = { order: DEGREE_TITLE_FACTS, deciding: [DEGREE_PROGRAMME_PARTS], others: [] };

function givenDegreeTitle(input: Input): Valued {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeTitleValue = computeDegreeTitle(programme);
  const value = degreeTitleValue;
  return valued(
    value === undefined ? undeterminedValue('附表1', lacking(lackOfDegreeTitle(programme)), DEGREE_TITLE_FACTS) : DEGREE_TITLE_VALUE,
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
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 則 「藝術碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 則 「藝術學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 則 「藝術學碩士」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 則 「藝術學博士」
 *
 * undefined：無法判定。
 */
export function degreeTitle(input: Input): string | undefined {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeTitleValue = computeDegreeTitle(programme);
  return settledValue(valueOfDegreeTitle(degreeTitleValue), givenDegreeTitle, input, DEGREE_TITLE_PARTS);
}

/** 學位名稱：值與理由。 */
export function explainDegreeTitle(input: Input): Result {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeTitleValue = computeDegreeTitle(programme);
  return settledResult(resultOfDegreeTitle(degreeTitleValue, programme), givenDegreeTitle, input, DEGREE_TITLE_PARTS);
}

/** 英文學位縮寫：value */
const DEGREE_ABBREVIATION_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 英文學位縮寫所讀的事實 */
const DEGREE_ABBREVIATION_FACTS: readonly string[] = ['學位.班別'];

function resultOfDegreeAbbreviation(degreeAbbreviationValue: string | undefined, programme: DegreeProgramme | undefined): Result {
  const value = degreeAbbreviationValue;
  const decision =
    value === undefined
      ? undeterminedValue('附表1', lacking(lackOfDegreeAbbreviation(programme)), DEGREE_ABBREVIATION_FACTS)
      : DEGREE_ABBREVIATION_VALUE;
  return result(
    decision,
    { text: '授予學位名稱表', values: [['programme', showMember(programme, DEGREE_PROGRAMME_NAMES)]], caveats: [], effects: [] },
    valueOrNull(value),
    null,
  );
}

const DEGREE_ABBREVIATION_PARTS: Parts = { order: DEGREE_ABBREVIATION_FACTS, deciding: [DEGREE_PROGRAMME_PARTS], others: [] };

function givenDegreeAbbreviation(input: Input): Valued {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme);
  const value = degreeAbbreviationValue;
  return valued(
    value === undefined
      ? undeterminedValue('附表1', lacking(lackOfDegreeAbbreviation(programme)), DEGREE_ABBREVIATION_FACTS)
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
 * - 當 學位.班別 屬於 視覺傳達設計學系碩士在職專班 則 「M.F.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間碩士班 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所碩士在職專班 則 「M.A.」
 * - 當 學位.班別 屬於 跨域表演藝術研究所日間博士班 則 「Ph.D.」
 *
 * undefined：無法判定。
 */
export function degreeAbbreviation(input: Input): string | undefined {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme);
  return settledValue(valueOfDegreeAbbreviation(degreeAbbreviationValue), givenDegreeAbbreviation, input, DEGREE_ABBREVIATION_PARTS);
}

/** 英文學位縮寫：值與理由。 */
export function explainDegreeAbbreviation(input: Input): Result {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme);
  return settledResult(
    resultOfDegreeAbbreviation(degreeAbbreviationValue, programme),
    givenDegreeAbbreviation,
    input,
    DEGREE_ABBREVIATION_PARTS,
  );
}

export interface Decisions {}

export interface Results {
  readonly degreeTitle: Result;
  readonly degreeAbbreviation: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(_input: Input): Decisions {
  return {};
}

function evaluateRead(input: Input): Results {
  const degree = recordOf(input?.degree);
  const programme = readDegreeProgramme(degree.programme);
  const degreeTitleValue = computeDegreeTitle(programme);
  const degreeAbbreviationValue = computeDegreeAbbreviation(programme);
  return {
    degreeTitle: settledResult(resultOfDegreeTitle(degreeTitleValue, programme), givenDegreeTitle, input, DEGREE_TITLE_PARTS),
    degreeAbbreviation: settledResult(
      resultOfDegreeAbbreviation(degreeAbbreviationValue, programme),
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
