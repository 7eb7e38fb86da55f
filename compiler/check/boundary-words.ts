/** The words of the law that belong to a number, boundary words included: what an author should put between the brackets. */
import { boundaryAround } from '../../lang/boundaries.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { analysePhrase } from '../../lang/phrases.ts';
import { indexElements } from '../model/index-elements.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
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
  if (condition?.kind !== 'meets' || condition.negated || !DEMANDS.test(condition.phrase.phrase.phrase.trim())) return;
  const { name, phrase, place } = condition.phrase.phrase;
  context.report(diagnose('FG4023', { name, phrase }, at(context, condition.span), { related: [{ ...place, note: { zh: `綁定的用語是「${phrase}」`, en: `the bound phrase is ${phrase}` } }] }));
}
