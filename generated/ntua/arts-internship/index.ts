// @generated fagui: rules/ntua/arts-internship/regulation.fagui
/**
 * 國立臺灣藝術大學學生至「藝文機構實習」實行辦法（ntua.artsInternship）：依基準日與入學學年度選用版本；草案不在其中。
 * 由 rules/ntua/arts-internship/regulation.fagui 與它的修正案產生，請改那些檔，不要改這裡。
 */

import { selectVersion } from '../../../compiler/runtime/index.ts';
import type { AskedVersion, NotSelected, Selected } from '../../../compiler/runtime/index.ts';
import * as v114_1 from './114-1.ts';

/** 每一段施行期間與適用的入學學年度（頭尾都包含，null 為不限）的版本。 */
export const PERIODS = [{ version: '114-1', from: '2025-12-04', to: null, cohortFrom: null, cohortTo: null, module: v114_1 }] as const;

/** 已經通過、因為 step 還沒有日期而尚未施行的版本；select 不會選用。 */
export const AWAITING = [{ version: '114-2', passedOn: '2026-05-28', step: '核定' }] as const;

/**
 * 某一天對某一年入學的人施行的版本；module 是那個版本的模組，以 version 分辨型別。
 * asOf 沒有預設值；版本因入學學年度而不同時，cohort 一定要寫。選不到時 ok 為 false，reason 說明原因。
 * awaiting 是已經通過而尚未施行的版本。
 */
export function select(asked: AskedVersion): (Selected<(typeof PERIODS)[number]> | NotSelected) & { readonly awaiting: typeof AWAITING } {
  return { ...selectVersion(PERIODS, asked), awaiting: AWAITING };
}
