/** Outcomes in Chinese, and back. */
import type { Outcome } from '../runtime/index.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: '符合', violated: '違反', deviates: '偏離原則', notApplicable: '不適用', undetermined: '無法判定', conflict: '衝突', entitled: '得', notEntitled: '不得', value: '有值',
};

export const OUTCOME_OF: Readonly<Record<string, Outcome>> = Object.fromEntries(Object.entries(OUTCOME_WORDS).map(([outcome, word]) => [word, outcome as Outcome]));
