/** The words of the law that belong to a number, boundary words included: what an author should put between the brackets. */
import { boundaryAround } from '../../lang/boundaries.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { analysePhrase } from '../../lang/phrases.ts';
import { indexElements } from '../model/index-elements.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { comparatorOf, deadlineIn } from './deadlines.ts';
import { at, hasComparator, type ExpressionContext } from './context.ts';

/** `不得超過六小時` for the 六小時 at start…end of a printed text; null where no boundary word stands beside it. `unit`: of the number, where it is known. */
export function wordsWithBoundary(text: string, start: number, end: number, unit: string | null): string | null {
  const found = boundaryAround(text.slice(0, start), text.slice(end), unit);
  if (!found) return null;
  const from = found.side === 'before' ? found.start : opening(text.slice(0, start));
  const words = text.slice(from, found.side === 'before' ? end : end + found.end);
  return hasComparator(analysePhrase(words)) ? words : null;
}

/** 以…為限: the word that opens it belongs to it. */
const opening = (before: string): number => before.length - (/[以達]$/.test(before) ? 1 : 0);

/** The same for a bound phrase of the version that is checked. */
export function boundWords({ phrase, value }: CheckedPhrase, { scope }: ExpressionContext): string | null {
  const element = indexElements(scope.version.text).byId.get(phrase.elementId);
  return element ? wordsWithBoundary(element.text, ...phrase.range, value.kind === 'quantity' ? value.quantity.unit : null) : null;
}

/** Does the printed text hold `{name` or `｛name`: a binding of which a bracket is lacking, or full-width? */
export function isHalfBound(name: string, { scope }: ExpressionContext): boolean {
  if (name === '') return false;
  return [...indexElements(scope.version.text).byId.values()].some(({ text }) => text.includes(`{${name}`) || text.includes(`｛${name}`));
}

/** Words that say what is demanded, not what somebody has done: 不得少於, 應達, 以三次為限. */
const DEMANDS = /^(?:不[得可應能宜許准]|勿|應|須)|為(?:上限|下限|限|度)$/;

/** Reports 不得 with a phrase that demands something by itself (不得超過二十五學分): whoever keeps to it would violate the rule. */
export function reportForbiddenDemand(condition: CheckedExpression | null, context: ExpressionContext): void {
  for (const { phrase: { name, phrase, place }, span } of condition ? demandsIn(condition) : [])
    context.report(diagnose('FG4023', { name, phrase }, at(context, span), { related: [{ ...place, note: { zh: `綁定的用語是「${phrase}」`, en: `the bound phrase is ${phrase}` } }] }));
}

/** The demands that a condition asks to be kept, also the days that end periods (不得逾二週), and those that 且 and 或 join. */
function demandsIn(e: CheckedExpression): { phrase: CheckedPhrase['phrase']; span: CheckedExpression['span'] }[] {
  if (e.kind === 'logic') return e.operands.flatMap(demandsIn);
  const deadline = e.kind === 'compare' ? deadlineIn(e.right) : null;
  const met = e.kind === 'meets' && !e.negated ? e.phrase : e.kind === 'compare' && deadline && comparatorOf(deadline) === e.operator ? deadline.phrase : null;
  return met && DEMANDS.test(met.phrase.phrase.trim()) ? [{ phrase: met.phrase, span: e.span }] : [];
}
