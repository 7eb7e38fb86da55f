/** A found case as a 案例 to paste into the file: its facts, and what the rules say about it today. */
import type { CheckedVersion } from '../check/checked.ts';
import { QUALIFIER } from '../check/link.ts';
import { OUTCOME_WORDS } from '../evaluate/outcome-words.ts';
import { showValue } from '../evaluate/outcomes.ts';
import type { Evaluator } from '../evaluate/evaluator.ts';
import { isBaseDay } from '../model/base-day.ts';
import type { Result } from '../runtime/index.ts';
import { entriesOf, inputOf, type CaseFact } from './cases.ts';

/** `案例 名 { 學生 { … } 規則 違反 }` in the layout of the formatter. Null when the evaluator does not take the facts, or nothing can be expected: a 案例 that expects nothing is refused. */
export function caseBlock(title: string, facts: readonly CaseFact[], items: readonly string[], checked: CheckedVersion, evaluator: Evaluator): string | null {
  const { issues, results } = evaluator.evaluate(inputOf(facts));
  if (issues.length > 0) return null;
  const expectations = items.flatMap((alias) => expectationOf(alias, results[alias], checked));
  if (expectations.length === 0) return null;
  const records = [...new Set(facts.map((f) => f.record))].map((record) => linesOf(record, facts.filter((f) => f.record === record)));
  return `案例 ${title} {\n${records.join('')}${expectations.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** The facts of a record in one line, and one line for each entry of its lists. */
function linesOf(record: string, facts: readonly CaseFact[]): string {
  const [lists, plain] = [facts.filter((f) => entriesOf(f).length > 0), facts.filter((f) => entriesOf(f).length === 0)];
  if (plain.length === 1 && isBaseDay(record, plain[0]!.field)) return `  ${plain[0]!.field} ${plain[0]!.shown}\n`;
  const own = plain.length > 0 ? [`  ${record} { ${plain.map((f) => `${ownName(f.field)} ${f.shown}`).join('，')} }\n`] : [];
  return [...own, ...lists.flatMap((f) => entriesOf(f).map((entry) => `  ${record}.${f.field} ${entry === '' ? '{ }' : `{ ${entry} }`}\n`))].join('');
}

/** A doubt of another regulation goes by its own name in a case. */
const ownName = (field: string): string => field.slice(field.lastIndexOf(QUALIFIER) + QUALIFIER.length);

function expectationOf(alias: string, result: Result | undefined, checked: CheckedVersion): string[] {
  const item = checked.items.find((i) => i.alias === alias);
  // what belongs to another regulation is expected there
  if (!item || item.of || !result) return [];
  if (result.outcome !== 'value') return [`${item.name} ${OUTCOME_WORDS[result.outcome]}`];
  const shown = showValue(result, item, checked);
  if (result.effects?.length) return [`${item.name} ＝ 「${shown}」`];
  // a fraction such as 25/3 has no form that a case can state
  return /^-?\d+\/\d+$/.test(shown) ? [] : [`${item.name} ＝ ${shown}`];
}
