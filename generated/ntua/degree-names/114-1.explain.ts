// @generated fagui: rules/ntua/degree-names/regulation.fagui
/**
 * 國立臺灣藝術大學系所授予學位名稱規範（ntua.degreeNames），版本 114-1：判定的說明
 * 由 rules/ntua/degree-names/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import type { RuleGuide } from '../../../compiler/runtime/index.ts';
import { explainDegreeTitle, explainDegreeAbbreviation } from './114-1.ts';

/** 授予班別：視覺傳達設計學系碩士在職專班、跨域表演藝術研究所日間碩士班、跨域表演藝術研究所碩士在職專班、跨域表演藝術研究所日間博士班 */
type DegreeProgramme = 'visualCommunicationInService' | 'performingArtsMaster' | 'performingArtsInService' | 'performingArtsDoctoral';

const DEGREE_PROGRAMME_NAMES: readonly (readonly [alias: DegreeProgramme, name: string])[] = [
  ['visualCommunicationInService', '視覺傳達設計學系碩士在職專班'],
  ['performingArtsMaster', '跨域表演藝術研究所日間碩士班'],
  ['performingArtsInService', '跨域表演藝術研究所碩士在職專班'],
  ['performingArtsDoctoral', '跨域表演藝術研究所日間博士班'],
];

/** 學位名稱（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeTitle: RuleGuide = {
  name: '學位名稱',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDegreeTitle,
  conditions: [],
  facts: [{ path: ['degree', 'programme'], name: '學位.班別', type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } }],
};

/** 英文學位縮寫（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeAbbreviation: RuleGuide = {
  name: '英文學位縮寫',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDegreeAbbreviation,
  conditions: [],
  facts: [{ path: ['degree', 'programme'], name: '學位.班別', type: { kind: 'enumeration', members: DEGREE_PROGRAMME_NAMES } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = { ['degreeTitle']: degreeTitle, ['degreeAbbreviation']: degreeAbbreviation };
