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
  /** The cells of a row, as printed; none for a sentence. */
  readonly cells: readonly string[];
  /** What stands at the head of each of them. */
  readonly heads: readonly string[];
  /** The line that a list stands below, and the sentence in front. */
  readonly context: string;
  /** 有下列情形之一者，應不予核准：of an item, what holds for it. */
  readonly lead?: RuleSentence;
}

/** 借期（日）: the unit of the bare numbers below. */
const OF_COLUMN = /[（(](?:新[臺台]幣)?([\u4e00-\u9fff%％]{1,3})[/／每]?[^（）()]{0,3}[）)]$/;
const IS_BARE = /^[0-9][0-9,，.]*$/;
const withUnit = (cell: string, head: string): string => (IS_BARE.test(cell) ? head.replace(OF_COLUMN, '') + cell + (OF_COLUMN.exec(head)?.[1] ?? '') : cell);

const readSentences = new WeakMap<RegulationVersion, readonly RuleSentence[]>();
/** All that a text says, sentence by sentence, in printed order; the first row of a table is no rule. */
export function sentencesOfRules(version: RegulationVersion): readonly RuleSentence[] {
  const before = readSentences.get(version);
  if (before) return before;
  const found: RuleSentence[] = [];
  const last = new Map<string, RuleSentence>();
  const { parents } = indexElements(version.text);
  const provisionOf = (element: Element | undefined): string => (element === undefined ? '' : isProvision(element) ? String(element.number) : provisionOf(parents.get(element.id)));
  for (const top of version.text.body) {
    walk(top, (element, ancestors) => {
      const provision = provisionOf(element);
      if (element.cells) {
        const [heads = [], ...rows] = rowsOf(element).map((row) => row.map(wordsOf));
        for (const cells of rows) found.push({ element, from: 0, words: cells.map((cell, i) => withUnit(cell, heads[i] ?? '')).join('，'), cells, heads, context: heads.join(' '), provision });
        return;
      }
      const above = ancestors.map(({ text }) => /[^。]*。?$/.exec(text)![0]).join(' ');
      const sentences = matchesOf(/[^。]+/g, element.text);
      const parent = parents.get(element.id);
      const lead = element.number !== null && parent && /[：:]$/.test(parent.text) ? last.get(parent.id) : undefined;
      sentences.forEach(({ 0: words, index }, i) => found.push({ element, from: index, words, cells: [], heads: [], context: `${above} ${i > 0 ? sentences[i - 1]![0] : ''}`, provision, ...(lead && i === 0 ? { lead } : {}) }));
      if (sentences.length > 0) last.set(element.id, found.at(-1)!);
    });
  }
  readSentences.set(version, found);
  return found;
}

const OF_WORK = /例如|為例|舉例|釋例|試算|[×＊*＝=]/;
/** What a rule works out is none. */
export const isOfWork = ({ context, words }: RuleSentence): boolean => OF_WORK.test(context + words);
