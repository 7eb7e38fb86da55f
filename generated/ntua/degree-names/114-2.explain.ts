// @generated fagui: rules/ntua/degree-names/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學系所授予學位名稱規範（ntua.degreeNames），版本 114-2：判定的說明
 * 由 rules/ntua/degree-names/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import type { RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainVisualRevised,
  explainPerformingRevised,
  explainNameInForce,
  explainDegreeTitle,
  explainDegreeAbbreviation,
} from './114-2.ts';

/** 授予班別：視覺傳達設計學系碩士在職專班、跨域表演藝術研究所日間碩士班、跨域表演藝術研究所碩士在職專班、跨域表演藝術研究所日間博士班 */
type DegreeProgramme = 'visualCommunicationInService' | 'performingArtsMaster' | 'performingArtsInService' | 'performingArtsDoctoral';

const DEGREE_PROGRAMME_NAMES: readonly (readonly [alias: DegreeProgramme, name: string])[] = [
  ['visualCommunicationInService', '視覺傳達設計學系碩士在職專班'],
  ['performingArtsMaster', '跨域表演藝術研究所日間碩士班'],
  ['performingArtsInService', '跨域表演藝術研究所碩士在職專班'],
  ['performingArtsDoctoral', '跨域表演藝術研究所日間博士班'],
];

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

/** 疑義.跨域適用修訂後名稱：甲說、乙說 */
type PerformingRevisedReading = 'byAdmission' | 'byAward';

const PERFORMING_REVISED_READING_NAMES: readonly (readonly [alias: PerformingRevisedReading, name: string])[] = [
  ['byAdmission', '甲說'],
  ['byAward', '乙說'],
];

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
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['visualRevised']: visualRevised_2,
  ['performingRevised']: performingRevised_2,
  ['nameInForce']: nameInForce,
  ['degreeTitle']: degreeTitle,
  ['degreeAbbreviation']: degreeAbbreviation,
};
