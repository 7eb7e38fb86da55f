/** The words of some elements with every bound phrase replaced by its name and kind: what a rule depends on besides bound values. */
import { analysePhrase, type PhraseValue } from '../../lang/phrases.ts';
import type { Element } from '../model/regulation.ts';
import type { BoundPhrase } from '../model/version.ts';

/** Equal skeletons: only values inside bindings of the same kind have changed (十六 → 十五). */
export function skeleton(elements: readonly Element[], phrases: readonly BoundPhrase[]): string {
  return elements.map((element) => elementSkeleton(element, phrases.filter((p) => p.elementId === element.id))).join('\n');
}

function elementSkeleton(element: Element, phrases: readonly BoundPhrase[]): string {
  if (element.cells) return element.cells.map((row) => row.join('|')).join('\n');
  let text = '';
  let at = 0;
  for (const phrase of [...phrases].sort((a, b) => a.range[0] - b.range[0])) {
    if (phrase.range[0] < at) continue;
    text += `${element.text.slice(at, phrase.range[0])}{${phrase.name}:${kindOfPhrase(analysePhrase(phrase.phrase))}}`;
    at = phrase.range[1];
  }
  return text + element.text.slice(at);
}

/** What stays the same when only the value changes: the kind, the boundary, the unit. */
export function kindOfPhrase(value: PhraseValue): string {
  switch (value.kind) {
    case 'limit':
      return `limit${value.comparator}${value.quantity.unit ?? ''}`;
    case 'quantity':
      return `quantity${value.quantity.unit ?? ''}`;
    case 'range':
      return `range${value.low.unit ?? value.high.unit ?? ''}`;
    case 'share':
      return `share${value.comparator ?? ''}`;
    case 'numbers':
      return `numbers${value.unit ?? ''}`;
    default:
      return value.kind;
  }
}
