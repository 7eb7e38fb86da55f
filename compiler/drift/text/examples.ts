/** Examples and cases whose results their rules do not give. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { extremesIn } from './looked-up-extremes.ts';
import { isPlainlyMade } from './plain-ways.ts';
import { sentencesOf } from './quantities.ts';
import { sayTwice } from './say-twice.ts';
import { CLOCK } from './worked-examples.ts';
import { examplesOf, judgedIn, type Judged } from './worked-judged.ts';
import { ruleOf } from './worked-place.ts';
import { wrongConversion, wrongDifference, wrongInstalment, wrongPartOfTotal, wrongPercentage, wrongRenewal, wrongThreshold } from './worked-plain.ts';
import { saidOtherwise } from './worked-rates.ts';
import { opensAt, showResult, wrongIn } from './worked-sentences.ts';
import { wrongSemester } from './worked-semesters.ts';
import { wrongProductOf } from './worked-prices.ts';
import { wrongShares } from './worked-shares.ts';

/** What single sentences say that needs no rule beside them; `judged` are told already, or right. */
function wrongSentences(element: Element, elements: readonly Element[], judged: readonly Judged[]): { at: number; end: number; value: string }[] {
  const isJudged = (at: number, end: number): boolean => judged.some((one) => one.at < end && at < one.end);
  return sentencesOf(element).flatMap(({ text, from, quantities }) => {
    if (CLOCK.test(text)) return [];
    const found = wrongIn(text, quantities, element.text);
    const plain = wrongInstalment(text, quantities, elements) ?? wrongRenewal(text, quantities, elements) ?? wrongDifference(text, quantities) ?? wrongPercentage(text, quantities) ?? wrongPartOfTotal(text, quantities) ?? wrongConversion(text, quantities) ?? wrongThreshold(text, quantities) ?? wrongProductOf(text, quantities, elements, elements.indexOf(element));
    return [...(found && !isJudged(from + found.at, from + found.end) ? [found] : []), ...(plain ? [plain] : [])].map((one) => ({ at: from + one.at, end: from + one.end, value: showResult(one) }));
  });
}

/** 113學年度第一學期起休學一學年: the semester that comes out. */
function wrongSemesters({ text }: Element): { at: number; end: number; value: string }[] {
  const opens = text.includes('學年度') ? Math.max(0, opensAt(text)) : -1;
  const wrong = opens < 0 ? null : wrongSemester(text.slice(opens));
  return wrong ? [{ at: opens + wrong.at, end: opens + wrong.end, value: wrong.value }] : [];
}

function checkElement(checked: CheckedText, elements: readonly Element[], index: number, report: Parameters<TextCheck>[1]): void {
  const element = elements[index]!;
  const worked = examplesOf(elements, index);
  const extremes = extremesIn(element);
  // what the rule takes of the numbers of an example is not worked out of them
  const isTaken = (at: number, end: number): boolean => extremes.some((one) => one.at < end && at < one.end);
  const judged = judgedIn(elements, index, worked).filter(({ at, end }) => !isTaken(at, end));
  for (const one of worked) for (const { one: printed, other, subject } of saidOtherwise(one, elements, index)) sayTwice(checked, printed, other, subject, report);
  for (const { at, end, ruleEnd, result, value, isByWords } of judged) {
    if (value !== null && !(isByWords && isPlainlyMade(element, end, [...(checked.rules ?? []), ...elements], checked.rules !== undefined))) report(diagnose('FG3024', { printed: element.text.slice(at, end), value: showResult({ value, result }) }, placeIn(checked, element, at, end), { related: ruleOf(checked, elements, index, ruleEnd, end, result) }));
  }
  const taken = extremes.flatMap(({ at, end, result, value }) => (value === null ? [] : [{ at, end, value: showResult({ value, result }) }]));
  for (const { at, end, value } of [...wrongSemesters(element), ...taken, ...wrongSentences(element, elements, judged).filter((one) => !isTaken(one.at, one.end))]) report(diagnose('FG3024', { printed: element.text.slice(at, end), value }, placeIn(checked, element, at, end)));
}

/** Results that no share of the rules makes of the amounts in front of them, where nothing else judges them. */
export const checkSharesOfCases: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const rules = checked.rules ? [...checked.rules, ...elements] : elements;
  elements.forEach((element, index) => {
    const wrong = wrongShares(elements, index, rules);
    const judged = wrong.length > 0 ? judgedIn(elements, index, examplesOf(elements, index)) : [];
    for (const one of wrong) if (!judged.some(({ at, end }) => at < one.end && one.at < end)) report(diagnose('FG3024', { printed: element.text.slice(one.at, one.end), value: showResult(one) }, placeIn(checked, element, one.at, one.end), { related: ruleOf(checked, elements, index, one.at, one.end, one.result) }));
  });
};

export const checkExamples: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  elements.forEach((element, index) => {
    if (!element.cells) checkElement(checked, elements, index, report);
  });
};
