/** The words of the law that belong to a number, boundary words included: what an author should put between the brackets. */
import { boundaryAround } from '../../lang/boundaries.ts';
import { analysePhrase } from '../../lang/phrases.ts';
import { indexElements } from '../model/index-elements.ts';
import type { CheckedPhrase } from './checked.ts';
import { hasComparator, type ExpressionContext } from './context.ts';

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
