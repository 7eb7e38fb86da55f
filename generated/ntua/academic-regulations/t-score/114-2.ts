// @generated fagui: rules/ntua/academic-regulations/t-score.fagui
/**
 * 國立臺灣藝術大學T分數學業平均成績計算公式（ntua.tScore），版本 114-2
 * 由 rules/ntua/academic-regulations/t-score.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  NO,
  UNKNOWN,
  YES,
  answer,
  asRecord,
  checkInput,
  decided,
  readBoolean,
  result,
  showTruth,
  standardSchema,
  undeterminedPermission,
} from '../../../../compiler/runtime/index.ts';
import type { CheckedInput, Decision, InputShape, Result, StandardSchema, Truth } from '../../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.tScore',
  title: 'T分數學業平均成績計算公式',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

/** 學期成績 */
export interface TermResult {
  /** 全部到齊 */
  readonly complete?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly termResult?: TermResult;
}

const INPUT_SHAPE: InputShape = [
  { name: '學期成績', alias: 'termResult', fields: [{ name: '全部到齊', alias: 'complete', optional: false, type: { kind: 'boolean' } }] },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

/** T分數平均之結算：entitled */
const SETTLEMENT_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點');

/** T分數平均之結算：notEntitled */
const SETTLEMENT_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點');

/** T分數平均之結算所讀的事實 */
const SETTLEMENT_FACTS: readonly string[] = ['學期成績.全部到齊'];

function openSettlement(complete: Truth): Decision {
  return undeterminedPermission('第五點', YES, answer(complete, complete === UNKNOWN && '學期成績.全部到齊'), SETTLEMENT_FACTS);
}

function decideSettlement(complete: Truth): Decision {
  const when: Truth = complete;
  if (when === YES) return SETTLEMENT_ENTITLED;
  if (when === NO) return SETTLEMENT_NOT_ENTITLED;
  return openSettlement(complete);
}

function resultOfSettlement(complete: Truth): Result {
  return result(decideSettlement(complete), {
    text: '有單科成績尚未全部到齊者，不結算 T 分數之平均。',
    values: [['complete', showTruth(complete)]],
    caveats: [],
    effects: [],
  });
}

/**
 * T分數平均之結算（第五點）
 *
 * > 有單科成績尚未全部到齊者，不結算 T 分數之平均。
 *
 * - 當 學期成績.全部到齊
 * - 始得 結算T分數之平均
 */
export function settlement(input: Input): Decision {
  const termResult = asRecord(input.termResult);
  const complete = readBoolean(termResult.complete);
  return decideSettlement(complete);
}

/** T分數平均之結算：結果與理由。 */
export function explainSettlement(input: Input): Result {
  const termResult = asRecord(input.termResult);
  const complete = readBoolean(termResult.complete);
  return resultOfSettlement(complete);
}

export interface Decisions {
  readonly settlement: Decision;
}

export interface Results {
  readonly settlement: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const termResult = asRecord(input.termResult);
  const complete = readBoolean(termResult.complete);
  return {
    settlement: decideSettlement(complete),
  };
}

/** Every result with its reasons. */
export function evaluate(input: Input): Results {
  const termResult = asRecord(input.termResult);
  const complete = readBoolean(termResult.complete);
  return {
    settlement: resultOfSettlement(complete),
  };
}
