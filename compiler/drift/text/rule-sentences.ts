/** All that a text says, sentence by sentence, each with what stands above it. */
import { matchesOf } from '../../../lang/matches.ts';
import { indexElements } from '../../model/index-elements.ts';
import { isProvision, walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { rowsOf, wordsOf } from './tables.ts';

/** A sentence, or a row of a table, with what stands above it. */
export interface RuleSentence {
  readonly element: Element;
  readonly from: number;
  readonly words: string;
  /** The number of its provision; "" for none. */
  readonly provision: string;
  /** The line that a list stands below, and the sentence in front. */
  readonly context: string;
}

const readSentences = new WeakMap<RegulationVersion, readonly RuleSentence[]>();
/** All that a text says, sentence by sentence, in printed order; the first row of a table is no rule. */
export function sentencesOfRules(version: RegulationVersion): readonly RuleSentence[] {
  const before = readSentences.get(version);
  if (before) return before;
  const found: RuleSentence[] = [];
  const { parents } = indexElements(version.text);
  const provisionOf = (element: Element | undefined): string => (element === undefined ? '' : isProvision(element) ? String(element.number) : provisionOf(parents.get(element.id)));
  for (const top of version.text.body) {
    walk(top, (element, ancestors) => {
      const provision = provisionOf(element);
      if (element.cells) {
        for (const row of rowsOf(element).slice(1)) found.push({ element, from: 0, words: row.map(wordsOf).join('，'), context: '', provision });
        return;
      }
      const above = ancestors.map(({ text }) => /[^。]*。?$/.exec(text)![0]).join(' ');
      const sentences = matchesOf(/[^。]+/g, element.text);
      sentences.forEach(({ 0: words, index }, i) => found.push({ element, from: index, words, context: `${above} ${i > 0 ? sentences[i - 1]![0] : ''}`, provision }));
    });
  }
  readSentences.set(version, found);
  return found;
}

const OF_WORK = /例如|為例|舉例|釋例|試算|[×＊*＝=]/;
/** What a rule works out is none. */
export const isOfWork = ({ context, words }: RuleSentence): boolean => OF_WORK.test(context + words);
