/** Citations of a text whose sentence is about another provision, or another item of the list, than the one that is cited. */
import { diagnose, type Label, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { elementLabel, indexElements } from '../../model/index-elements.ts';
import { isProvision, printedLines, type Element } from '../../model/regulation.ts';
import { subtree } from '../../resolve/find-element.ts';
import { placeIn, type CheckedText } from './checked-text.ts';
import type { Reference } from './citations.ts';
import { otherPlace, placesOf, type Places } from './cited-match.ts';

/** Words of an element without its number. */
export const wordsOf = (element: Element): string => printedLines({ ...element, marker: '', gap: '' }).join('\n');

const known = new WeakMap<readonly Element[], Places>();
/** All provisions of a body, read once. */
function provisionsIn(body: readonly Element[], provisions: readonly Element[]): Places {
  const places = known.get(body) ?? placesOf(provisions.map(wordsOf));
  known.set(body, places);
  return places;
}

/** 第五條及第六條, 第三款至第五款: one of several. */
const JOINED_BEFORE = /[、及或與至]\s*$/;
const JOINED_BEHIND = /^\s*(?:[、及或與至]|[前後]段)/;
export const isOneOfSeveral = (line: string, start: number, end: number): boolean => JOINED_BEFORE.test(line.slice(0, start)) || JOINED_BEHIND.test(line.slice(end));

/** 一百零三年五月三十日修正之第七條. */
const OF_AMENDMENT = /(?:修[正訂]|增訂|[公發]布)之?$/;

/** `target`: what the reference leads to. */
export function checkCitedPlace(checked: CheckedText, { citation: { span: { start, end }, kind, steps }, element, provision, follows }: Reference, target: Element, report: Report): void {
  const { text } = checked.version;
  if (follows || isOneOfSeveral(element.text, start, end) || OF_AMENDMENT.test(element.text.slice(0, start))) return;
  const index = indexElements(text);
  const say = (cited: Element, other: Element, word: string): void => {
    const label = checked.version.origins.get(other.id)?.label;
    const related: Label[] = label ? [{ ...label, note: { zh: `這裡才說到「${word}」`, en: 'this speaks of it' } }] : [];
    report(diagnose('FG3046', { citation: element.text.slice(start, end), word, provision: elementLabel(index, cited.id), other: elementLabel(index, other.id) }, placeIn(checked, element, start, end), { related }));
  };
  const parent = index.parents.get(target.id);
  if (!isProvision(target) && target.number && parent) {
    const items = parent.children.filter(({ level, number }) => level === target.level && number);
    const found = otherPlace({ line: element.text, start, end, to: items.indexOf(target), own: items.findIndex((one) => subtree(one).includes(element)) }, placesOf(items.map(wordsOf)), true);
    if (found) return say(target, items[found.place]!, found.word);
  }
  const [first] = steps;
  if (kind !== 'own' || first?.kind !== 'provision' || (first.word !== null && first.word !== text.style)) return;
  const provisions = text.body.filter(isProvision);
  let cited: Element | undefined = target;
  while (cited && !isProvision(cited)) cited = index.parents.get(cited.id);
  if (!cited || cited === provision) return;
  const found = otherPlace({ line: element.text, start, end, to: provisions.indexOf(cited), own: provisions.indexOf(provision) }, provisionsIn(text.body, provisions), false);
  if (found) say(cited, provisions[found.place]!, found.word);
}
