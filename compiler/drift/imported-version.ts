/** An imported text as a version whose words have places in the text that was taken out of the file. */
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { PlaceFinder } from '../import/table-places.ts';
import { walk, type Element, type RegulationText } from '../model/regulation.ts';
import type { ElementOrigin, RegulationVersion } from '../model/version.ts';

/** The words by which an element is found: its number with what follows it. */
const wordsOf = (element: Element): string => element.marker + (element.text || element.children[0]?.text || (element.cells?.[0]?.join('\t') ?? ''));

/** A version without rules. Elements that the source does not hold word for word have the place of their first words. */
export function importedVersion(text: RegulationText, source: Source): RegulationVersion {
  const finder = new PlaceFinder(source.text);
  const origins = new Map<string, ElementOrigin>();
  for (const top of text.body) {
    walk(top, (element) => {
      const span = finder.find(wordsOf(element)) ?? { start: 0, end: 0 };
      const label: Label = { source, span };
      const at = element.text === '' ? -1 : source.text.indexOf(element.text, span.start);
      const isThere = at >= 0 && at - span.start <= element.marker.length + element.gap.length + 4;
      const offsets = isThere ? Array.from({ length: element.text.length + 1 }, (_, i) => at + i) : [];
      origins.set(element.id, { label, pieces: isThere ? [{ from: 0, to: element.text.length, source, offsets }] : [] });
    });
  }
  return { text, uses: [], origins, phrases: [], blocks: [], source };
}

/** The same of a text whose elements stand in several files. */
export function importedFrom(text: RegulationText, sources: readonly Source[]): RegulationVersion {
  const [first, ...others] = sources.map((source) => importedVersion(text, source));
  const isThere = (version: RegulationVersion, id: string): boolean => version.origins.get(id)!.label.span.end > 0;
  return others.length === 0 ? first! : { ...first!, origins: new Map([...first!.origins].map(([id, origin]) => [id, isThere(first!, id) ? origin : (others.find((version) => isThere(version, id))?.origins.get(id) ?? origin)])) };
}

/** Where words stand in one of the sources; their beginnings otherwise. */
export function placeOfWords(words: string, sources: readonly Source[]): Label {
  for (const source of sources) {
    const start = words === '' ? -1 : source.text.indexOf(words);
    if (start >= 0) return { source, span: { start, end: start + words.length } };
  }
  const source = sources[0]!;
  return { source, span: new PlaceFinder(source.text).find(words) ?? { start: 0, end: 0 } };
}
