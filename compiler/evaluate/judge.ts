/** One expectation of a case against what the evaluator gives: the outcome or the value must be the same, otherwise what it should read. */
import type { ExpectationSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { Span } from '../../lang/source.ts';
import { shownDate } from '../runtime/dates.ts';
import { amountText } from '../runtime/amounts.ts';
import { fullReasons, readIsoDate, reasonWord, shortageLines, type FullResult, type Result } from '../runtime/index.ts';
import type { CheckedCase, CheckedItem, CheckedVersion } from '../check/checked.ts';
import type { ValueType } from '../ir/program.ts';
import { chineseNames, OUTCOME_OF, showOutcome, showOutcomeWord, showValue } from './outcomes.ts';
import { readValue } from './read-case.ts';

/** What an expectation would have to read: words of the case file. */
export interface Correction {
  readonly span: Span;
  readonly text: string;
}

export interface Judged {
  readonly expectation: ExpectationSyntax;
  readonly case: CheckedCase;
  readonly checked: CheckedVersion;
  readonly results: Readonly<Record<string, Result>>;
  /** Is it a rule of another version? Then it does not apply in this one. */
  readonly elsewhere: boolean;
  explain(alias: string): FullResult;
}

/** Reports a failure; gives the correction when other words of the expectation would make it right, null when none would, undefined when it is right. */
export function judge(judged: Judged, report: Report): Correction | null | undefined {
  const { expectation, case: c, checked, results, elsewhere } = judged;
  const item = checked.items.find((i) => i.kind !== 'delegation' && (i.name === expectation.rule.text || i.alias === expectation.rule.text));
  const result = item && results[item.alias];
  // a rule that only another version has does not apply in this one
  if (!item && elsewhere && expectation.outcome?.text === '不適用') return undefined;
  if (!item || !result) {
    report(diagnose('FG7013', { name: expectation.rule.text, suggestion: suggest(expectation.rule.text, checked.items.map((i) => i.name)) }, { source: c.source, span: expectation.rule.span }));
    return null;
  }
  const wanted = expectation.outcome ? expectation.outcome.text : wantedValue(judged, item, report);
  const shown = expectation.outcome ? showOutcome(result) : showValue(result, item, checked);
  if (wanted === undefined) return null;
  // what gives no value shows none, and is no empty text
  if (shown === wanted && (expectation.outcome !== null || result.outcome === 'value')) return undefined;
  const unit = expectation.outcome === null ? result.unit : undefined;
  const got = expectation.outcome && result.effects?.length ? showOutcomeWord(result.outcome) : shown === '' ? showOutcome(result) : amountText(shown, unit);
  reportFailure(judged, item, result, { expected: amountText(wanted, unit), got }, report);
  return correctionOf(expectation, item, result, checked);
}

const BOOLEAN: ValueType = { kind: 'boolean' };
const TEXT: ValueType = { kind: 'text' };

/** The expected value as results show it; undefined when it was reported. */
function wantedValue({ expectation, case: c, checked }: Judged, item: CheckedItem, report: Report): string | undefined {
  const value = expectation.value!;
  const isOutcome = value.kind === 'path' && value.steps.length === 1 && Object.hasOwn(OUTCOME_OF, value.steps[0]!.text);
  const words = value.kind === 'boolean' || isOutcome ? outcomeWords(item) : null;
  if (words) {
    report(diagnose('FG7002', { wanted: '文字', optional: false, outcomes: { name: item.name, words } }, { source: c.source, span: value.span }));
    return undefined;
  }
  // what else a rule gives is its effects, in their words
  const type = item.kind === 'definition' ? item.type : item.kind === 'doubt' ? BOOLEAN : TEXT;
  // several effects, each in its own brackets
  const texts = type === TEXT && value.kind === 'list' ? value.items : [value];
  const expected = texts.map((text) => readValue(text, type, false, c.source, checked, report)).reduce((before, next) => (before === undefined || next === undefined ? undefined : `${before}、${next}`));
  return expected === undefined ? undefined : expected === true ? '是' : expected === false ? '否' : type.kind === 'date' ? shownDate(readIsoDate(expected)) : String(expected);
}

/** The two outcomes that people mean by 是 and 否; null for what has a value or only effects. */
function outcomeWords(item: CheckedItem): readonly [string, string] | null {
  if (item.kind === 'conclusion' || item.kind === 'discretion' || (item.kind === 'rule' && item.permission)) return ['得', '不得'];
  return item.kind === 'courseTable' || (item.kind === 'rule' && item.duties.length > 0) ? ['符合', '違反'] : null;
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
