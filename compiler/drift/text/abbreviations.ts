/** English names with their abbreviation: Master of Arts（M.A.）. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const NAME = /\b([A-Z][a-z]+(?:[ -](?:of|in|and|the|for|on|to|[A-Z][a-z]+))*[ -][A-Z][a-z]+)\s*(?:學位)?\s*(?:[（(]\s*(?:簡稱|縮寫)?(?:為)?|[,，、]\s*(?:簡稱|縮寫)?(?:為)?\s*)\s*((?:[A-Z][a-z]?\.?\s?){2,6})(?=[）)。，；、]|$)/g;
const SMALL = /^(?:of|in|and|the|for|on|to)$/;

/** The abbreviation has as many letters as the name has words, and they are others. Ph.D. has its words the other way round. */
export function isOtherAbbreviation(name: string, abbreviation: string): boolean {
  const words = name.split(/[ -]/).filter((word) => !SMALL.test(word));
  const letters = abbreviation.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[a-z]/g, '');
  if (/^Ph\.?\s?D/.test(abbreviation)) return !/^Doctor of Philosophy/.test(name);
  if (capitals.length !== words.length) return false;
  return capitals !== words.map((word) => word[0]).join('');
}

/** Bachelor of Science (B.A.): the letters are those of the words. */
export const checkAbbreviations: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    for (const match of matchesOf(NAME, element.text)) {
      const [all, name, abbreviation] = match;
      if (!isOtherAbbreviation(name!, abbreviation!.trim())) continue;
      report(diagnose('FG3034', { name: name!, abbreviation: abbreviation!.trim() }, placeIn(checked, element, match.index, match.index + all.length)));
    }
  }
};
