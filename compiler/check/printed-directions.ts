/** What is printed around a bound number, outside of the brackets, and what the rule makes of it: a direction that the text turns around, an effect that the text prints behind it. */
import { negationBefore } from '../../lang/boundaries.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { analysePhrase, type Comparator } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import { indexElements } from '../model/index-elements.ts';
import type { CheckedPhrase } from './checked.ts';
import { at, hasComparator, type ExpressionContext } from './context.ts';

/** What may stand between a number and the effect of the case that it describes: 者，應 and whose act it is. */
const TO_EFFECT = /^(?:以[上下])?(?:[（(][^（()）]*[）)])?(?:的|之)?(?:者|時|學生|同學|人員)?[，,]?[^，。；,者其否但惟]{0,8}$/;
/** The effect is not what comes about: 不予採計 prints 採計. */
const DENIED = /(?:[不未免勿毋無非]|停止|暫停|取消|喪失)(?:[須需必再予得可能另應以]|給予)*$/;

/** Does the text print behind a bound number, in the same case, what comes about where the condition holds: 未達[六十分]者，不予採計? */
export function printsEffect(text: string, end: number, { follows }: ExpressionContext): boolean {
  const behind = text.slice(end, end + MOST);
  return (follows ?? []).some((words) => {
    const start = words.length < 2 ? -1 : behind.indexOf(words);
    return start >= 0 && TO_EFFECT.test(behind.slice(0, start)) && !DENIED.test(behind.slice(0, start));
  });
}
const MOST = 200;

const comparatorOf = (value: CheckedPhrase['value']): Comparator | null => (value.kind === 'limit' || value.kind === 'share' ? value.comparator : null);

/**
 * Reports 合於 with a limit that the words before the brackets turn around: 不得[超過三人] under 應, and 未[達六十分] where the case is that of the effect printed behind it.
 * Under 不得, and for the other case (達六十分 of 未[達六十分]者不予註冊), the bound words alone are what is meant.
 */
export function reportTurnedAround({ phrase, value }: CheckedPhrase, operator: string, context: ExpressionContext, span: Span): void {
  const text = phrase.cell || !hasComparator(value) ? undefined : indexElements(context.scope.version.text).byId.get(phrase.elementId)?.text;
  const before = text === undefined ? '' : negationBefore(text.slice(0, phrase.range[0]));
  if (text === undefined || before === '') return;
  const whole = analysePhrase(before + phrase.phrase);
  const meaning = comparatorOf(whole);
  if (meaning === null || meaning === comparatorOf(value)) return;
  if (!(context.demanded && /^(?:不[得可應能宜許准]|勿)/.test(before)) && !printsEffect(text, phrase.range[1], context)) return;
  context.report(diagnose('FG4002', { name: phrase.name, operator, word: before + phrase.phrase, meaning }, at(context, span), { related: [{ ...phrase.place, note: { zh: `條文寫的是「${before + phrase.phrase}」`, en: `the text says ${before + phrase.phrase}` } }] }));
}
