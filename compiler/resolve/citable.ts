/** Which texts of a workspace a text speaks of when it names a regulation. */
import type { RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

const SCHOOL = /(?:大學|學院|專科學校|學校|中學|小學)$/;

/**
 * The texts that one may name by their titles alone: those of its own institution, and those of ministries and the like. Regulations of another school bear the
 * same titles; its own ones go first.
 * @returns by title, without the text itself
 */
export function citableBy({ alias, institution }: RegulationText, texts: readonly RegulationVersion[]): Map<string, RegulationVersion> {
  const isOwn = ({ text }: RegulationVersion): boolean => text.institution === institution;
  const citable = texts.filter((other) => other.text.alias !== alias && (isOwn(other) || !SCHOOL.test(institution) || !SCHOOL.test(other.text.institution)));
  return new Map([...citable.filter((other) => !isOwn(other)), ...citable.filter(isOwn)].map((other) => [other.text.title, other]));
}
