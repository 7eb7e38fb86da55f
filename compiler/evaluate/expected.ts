/** What an expectation of a case asks for, read without running anything: the rule, and its outcome or value in the words of results. */
import type { ExpectationSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { CheckedCase, CheckedItem, CheckedVersion } from '../check/checked.ts';
import type { ValueType } from '../ir/program.ts';
import { readIsoDate, shownDate } from '../runtime/dates.ts';
import { OUTCOME_OF } from './outcome-words.ts';
import { readValue } from './read-case.ts';

/** An expectation of a case, and the version that it is about. */
export interface Asked {
  readonly expectation: ExpectationSyntax;
  readonly case: CheckedCase;
  readonly checked: CheckedVersion;
  /** Is it a rule of another version? Then it does not apply in this one. */
  readonly elsewhere: boolean;
}

export interface Expected {
  /** null: the rule is one of another version, and it is expected not to apply here. */
  readonly item: CheckedItem | null;
  /** The outcome or the value as results show it. */
  readonly wanted: string;
}

/** What is expected; null when that cannot come out of any rule, which is reported. */
export function expectedOf(asked: Asked, report: Report): Expected | null {
  const { expectation: { rule, outcome }, case: c, checked, elsewhere } = asked;
  const item = checked.items.find((i) => i.kind !== 'delegation' && (i.name === rule.text || i.alias === rule.text));
  // a rule that only another version has does not apply in this one
  if (!item && elsewhere && outcome?.text === '不適用') return { item: null, wanted: outcome.text };
  if (!item) {
    report(diagnose('FG7013', { name: rule.text, suggestion: suggest(rule.text, checked.items.map((i) => i.name)) }, { source: c.source, span: rule.span }));
    return null;
  }
  const wanted = outcome ? outcome.text : wantedValue(asked, item, report);
  return wanted === undefined ? null : { item, wanted };
}

const BOOLEAN: ValueType = { kind: 'boolean' };
const TEXT: ValueType = { kind: 'text' };

/** The expected value as results show it; undefined when it was reported. */
function wantedValue({ expectation, case: c, checked }: Asked, item: CheckedItem, report: Report): string | undefined {
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
export function outcomeWords(item: CheckedItem): readonly [string, string] | null {
  if (item.kind === 'conclusion' || item.kind === 'discretion' || (item.kind === 'rule' && item.permission)) return ['得', '不得'];
  return item.kind === 'courseTable' || (item.kind === 'rule' && item.duties.length > 0) ? ['符合', '違反'] : null;
}
