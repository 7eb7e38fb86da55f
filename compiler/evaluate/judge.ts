/** One expectation of a case against what the evaluator gives: the outcome or the value must be the same, otherwise what it should read. */
import type { ExpectationSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import { amountText } from '../runtime/amounts.ts';
import { fullReasons, reasonWord, shortageLines, type FullResult, type Result } from '../runtime/index.ts';
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import { expectedOf, outcomeWords, type Asked } from './expected.ts';
import { OUTCOME_OF } from './outcome-words.ts';
import { chineseNames, showOutcome, showOutcomeWord, showValue } from './outcomes.ts';

/** What an expectation would have to read: words of the case file. */
export interface Correction {
  readonly span: Span;
  readonly text: string;
}

export interface Judged extends Asked {
  readonly results: Readonly<Record<string, Result>>;
  explain(alias: string): FullResult;
}

/** Reports a failure; gives the correction when other words of the expectation would make it right, null when none would, undefined when it is right. */
export function judge(judged: Judged, report: Report): Correction | null | undefined {
  const { expectation, checked, results } = judged;
  const expected = expectedOf(judged, report);
  if (!expected) return null;
  const { item, wanted } = expected;
  if (!item) return undefined;
  const result = results[item.alias]!;
  const shown = expectation.outcome ? showOutcome(result) : showValue(result, item, checked);
  // what gives no value shows none, and is no empty text
  if (shown === wanted && (expectation.outcome !== null || result.outcome === 'value')) return undefined;
  const unit = expectation.outcome === null ? result.unit : undefined;
  const got = expectation.outcome && result.effects?.length ? showOutcomeWord(result.outcome) : shown === '' ? showOutcome(result) : amountText(shown, unit);
  reportFailure(judged, item, result, { expected: amountText(wanted, unit), got }, report);
  return correctionOf(expectation, item, result, checked);
}

function reportFailure({ expectation, case: c, checked, explain }: Judged, item: CheckedItem, result: Result, { expected, got }: { expected: string; got: string }, report: Report): void {
  const names = chineseNames(item, checked);
  const because = result.because.map((b) => [b.provision, Object.entries(b.values).map(([k, v]) => `${names.get(k) ?? k} ${v}`).join('、')].filter(Boolean).join('：')).join('；');
  const full = explain(item.alias);
  const towards = full.changes.find((change) => change.set.length === 1 && expectation.outcome !== null && OUTCOME_OF[expectation.outcome.text] === change.outcome);
  const considered = [...fullReasons(full), ...(full.allocation ? shortageLines(full.allocation) : []), ...(result.reasons ?? []).map(reasonWord), ...(towards ? [towards.text.replace(/。$/, '')] : [])].join('；');
  const origin = item.elementId === null ? undefined : checked.version.origins.get(item.elementId);
  const provision: Label[] = origin ? [{ ...origin.label, note: { zh: `條文：${result.because[0]?.provision ?? ''}`, en: 'the provision' } }] : [];
  const rule: Label = { source: item.source, span: item.span, note: { zh: '規則在這裡', en: 'the rule' } };
  const words = outcomeWords(item);
  const possible = words && ['得', '不得', '符合', '違反'].includes(expected) && !words.includes(expected) ? words : null;
  report(diagnose('FG7005', { rule: item.name, expected, got, because, considered, missing: result.missing.join('、'), possible }, { source: c.source, span: expectation.span }, { related: [...provision, rule] }));
}

// ------------------------------------------------------------------------------------------------ what it should read

function correctionOf({ rule, outcome, value, span }: ExpectationSyntax, item: CheckedItem, result: Result, checked: CheckedVersion): Correction | null {
  if (result.outcome !== 'value') {
    const word = showOutcome(result);
    return outcome ? { span: outcome.span, text: word } : { span: { start: rule.span.end, end: span.end }, text: ` ${word}` };
  }
  const text = writtenValue(result, item, checked);
  if (text === null) return null;
  return value ? { span: value.span, text } : { span: { start: rule.span.end, end: span.end }, text: ` ＝ ${text}` };
}

/** A value as a case writes it; null for one that no case can write (a fraction without an end, a list). */
function writtenValue(result: Result, item: CheckedItem, checked: CheckedVersion): string | null {
  if (result.effects?.length) return `「${showValue(result, item, checked)}」`;
  const { value } = result;
  if (value === null || Array.isArray(value)) return null;
  const type = item.kind === 'definition' ? item.type : null;
  if (type?.kind === 'text') return `「${String(value)}」`;
  if (type?.kind === 'number') return String(value).includes('/') ? null : `${String(value)}${result.unit ? ` ${result.unit}` : ''}`;
  return showValue(result, item, checked);
}
