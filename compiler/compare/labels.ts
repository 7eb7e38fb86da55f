/** Names of what is inside a provision, and lists of names: 第二項第三款, 第三條至第五條. */
import { labelOfNumber, LEVEL_WORD } from '../model/provision-labels.ts';
import type { Element, ProvisionNumber } from '../model/regulation.ts';

/** 第二項, 第三款, 第一目: an element inside a provision by its ordinal or number. */
export const innerLabel = (level: Element['level'], number: ProvisionNumber): string => labelOfNumber(number, LEVEL_WORD[level] ?? '');

/** 第一項; 第一項及第二項; 第一項、第三項及第四項 */
export const enumerated = (labels: readonly string[]): string =>
  labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join('、')}及${labels.at(-1)}`;

/** One step of an address inside a provision: 第一項, 第二款, or the words before the 款 (序文). */
export interface Step {
  readonly level: Element['level'] | 'opening';
  readonly number: ProvisionNumber;
}

export const OPENING: Step = { level: 'opening', number: [] };

export const stepLabel = ({ level, number }: Step): string => (level === 'opening' ? '序文' : innerLabel(level, number));

/** Labels of steps side by side; three and more that follow each other are a range: 第一款, 第三款至第五款. */
export const runs = (steps: readonly Step[]): string[] => ranges(steps, stepLabel);

/** Labels of what is numbered; three and more that follow each other are a range: 第三條至第五條. */
export function ranges<T extends { readonly level: string; readonly number: ProvisionNumber | null }>(numbered: readonly T[], label: (one: T) => string): string[] {
  const out: string[] = [];
  for (let from = 0; from < numbered.length; ) {
    let to = from;
    while (to + 1 < numbered.length && follows(numbered[to]!, numbered[to + 1]!)) to++;
    const labels = numbered.slice(from, to + 1).map(label);
    out.push(...(labels.length > 2 ? [`${labels[0]}至${labels.at(-1)}`] : labels));
    from = to + 1;
  }
  return out;
}

type Numbered = { readonly level: string; readonly number: ProvisionNumber | null };
const follows = (a: Numbered, b: Numbered): boolean => a.level === b.level && a.number?.length === 1 && b.number?.length === 1 && b.number[0] === a.number[0]! + 1;

/** The 項 of these ordinals: 第一項及第二項, 第一項及第三項至第五項. */
export const paragraphs = (ordinals: readonly number[]): string => enumerated(runs(ordinals.map((ordinal) => ({ level: 'paragraph', number: [ordinal] }))));

/** Every element below a provision by its address in it: 第一項第五款, 第五款 where there is only one 項. */
export function innerAddresses(provision: Element, under = '', out = new Map<Element, string>()): Map<Element, string> {
  const own = paragraphsOf(provision);
  provision.children.forEach((child, index) => {
    const label = child.level !== 'paragraph' ? innerLabel(child.level, child.number ?? [index + 1]) : own.length === 1 ? '' : innerLabel('paragraph', [own.indexOf(child) + 1]);
    out.set(child, under + label);
    innerAddresses(child, under + label, out);
  });
  return out;
}

/** The 項 of a provision: a table between them is none, and neither is the name that it begins with (壹、宗旨). */
export function paragraphsOf(provision: Element): Element[] {
  const name = nameOf(provision);
  return provision.children.filter((child) => child.level === 'paragraph' && child !== name);
}

const NAME_AT_MOST = 20;

/** The first line of a provision that is a name and no sentence: 壹、宗旨. Others follow it. */
export function nameOf({ children: [first, second] }: Element): Element | null {
  const isName = first?.level === 'paragraph' && second?.level === 'paragraph' && first.children.length === 0 && first.text.length <= NAME_AT_MOST && !/[，；。]|：$/u.test(first.text.replace(/[：:]$/u, ''));
  return isName ? first : null;
}
