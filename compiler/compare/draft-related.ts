/** Drafted statements about other provisions: what was split off from this one, what was merged into it. */
import { compareNumbers, type Element, type RegulationText } from '../model/regulation.ts';
import type { InnerPair } from './inner.ts';
import { enumerated, labelOf } from './labels.ts';
import type { Related } from './relations.ts';
import { contentOf, similarity } from './similarity.ts';

export interface OtherProvisions {
  /** 修正條文第七條及第八條 */
  readonly amended: (elements: readonly Element[]) => string;
  /** What became of the provision as a whole. */
  readonly statements: (current: Element, amended: Element) => string[];
  /** Where a 項 that stands on one side only went or came from; null where it is simply new or gone. `label` is its name on its side. */
  readonly paragraph: (pair: InnerPair, label: string) => string | null;
}

/** A 項 with words this much like those of another provision is the one that went there. */
const SAME_WORDS = 0.5;

export function otherProvisions({ split, merged }: Related, style: RegulationText['style']): OtherProvisions {
  const word = style === '條' ? '條文' : '規定';
  const names = (elements: readonly Element[]): string => enumerated([...elements].sort(byNumber).map((element) => labelOf(element, style)));
  const amendedNames = (elements: readonly Element[]): string => `修正${word}${names(elements)}`;
  const currentNames = (elements: readonly Element[]): string => `現行${word}${names(elements)}`;
  return {
    amended: amendedNames,
    statements: (current, amended) => [
      ...(merged.length > 0 ? [`${currentNames([current, ...merged])}合併。`] : []),
      ...(split.length > 0 ? [`分列為${amendedNames([amended, ...split])}。`] : []),
    ],
    paragraph: ({ current, amended }, label) => {
      if (current && !amended) {
        const target = holderOf(current, split);
        return target && `現行${label}移列${amendedNames([target])}。`;
      }
      const source = amended && !current ? holderOf(amended, merged) : null;
      return source && `${label}由${currentNames([source])}移列。`;
    },
  };
}

const byNumber = (a: Element, b: Element): number => (a.number && b.number ? compareNumbers(a.number, b.number) : 0);

/** The provision that holds the words of a 項, or whose words it holds. */
function holderOf(paragraph: Element, provisions: readonly Element[]): Element | null {
  const words = contentOf(paragraph);
  return provisions.find((provision) => {
    const content = contentOf(provision);
    return content.key.includes(words.key) || words.key.includes(content.key) || similarity(words, content) >= SAME_WORDS;
  }) ?? null;
}
