/** Where the rule stands that an example is worked out by: the sentence or the table that speaks of the same things. */
import type { Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText } from './checked-text.ts';
import { SHARE, sentencesIn, type Quantity } from './quantities.ts';
import { pairsOf } from './statement-words.ts';

const SENTENCE = /[^。；]+[。；]?/g;
const NUMBER = /[0-9０-９一二兩三四五六七八九十百千萬半]/;

interface Place {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The best of the sentences in front of an example (`from` in its element; 0: all of it is one) and of all other elements; none where nothing is alike. */
export function ruleOf(checked: CheckedText, elements: readonly Element[], index: number, from: number, end: number, result: Quantity): readonly Label[] {
  const said = new Set(pairsOf(elements[index]!.text.slice(from, end)));
  const scoreOf = (words: string, isNear: boolean): number => {
    if (!NUMBER.test(words)) return 0;
    const shared = new Set(pairsOf(words).filter((pair) => said.has(pair))).size;
    const fits = sentencesIn(words).some(({ quantities }) => quantities.some(({ unit }) => unit === result.unit || unit === SHARE));
    return shared === 0 && !isNear ? 0 : shared + (fits ? 2 : 0) + (isNear ? 1 : 0);
  };
  const places = elements.flatMap((element, i): Place[] => {
    if (element.cells) return [{ element, start: 0, end: 0, score: scoreOf(element.cells.flat().join('，'), false) }];
    const own = i === index ? element.text.slice(0, from) : element.text;
    return matchesOf(SENTENCE, own).map(({ 0: words, index: at }) => ({ element, start: at, end: at + words.length, score: scoreOf(words, i === index) - Math.min(Math.abs(index - i), 99) / 100 }));
  });
  const [best] = places.filter(({ score }) => score > 0.5).sort((a, b) => b.score - a.score);
  return best ? [{ ...placeIn(checked, best.element, best.start, best.end), note: { zh: '照這裡的規定計算', en: 'worked out by the rule here' } }] : [];
}
