/** What brackets right behind a binding say of its number is bound with it: [八十分以上（不含八十分）], not [八十分以上]（不含八十分）. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { analysePhrase, type PhraseValue } from '../../lang/phrases.ts';
import { indexElements } from '../model/index-elements.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { CheckedPhrase } from './checked.ts';

const BRACKETS = /^\s*[（(]不?包?含[^（()）]{0,16}[）)]/;

/** Outside of the binding they are not read, and the number itself would count as the boundary word has it. */
export function checkBracketsLeftOut(version: RegulationVersion, phrases: Iterable<CheckedPhrase>, report: Report): void {
  const { byId } = indexElements(version.text);
  for (const { phrase, value } of phrases) {
    const text = phrase.cell ? undefined : byId.get(phrase.elementId)?.text;
    const brackets = text === undefined ? null : BRACKETS.exec(text.slice(phrase.range[1]));
    if (!brackets || boundaries(analysePhrase(phrase.phrase + brackets[0])) === boundaries(value)) continue;
    report(diagnose('FG4021', { name: phrase.name, phrase: phrase.phrase, brackets: brackets[0].trim() }, phrase.place));
  }
}

/** On which side of its numbers a value must lie, as one string; units are not looked at. */
const boundaries = (value: PhraseValue): string => ('comparator' in value ? String(value.comparator) : value.kind === 'range' || value.kind === 'shares' ? `range ${value.without ?? ''}` : '');
