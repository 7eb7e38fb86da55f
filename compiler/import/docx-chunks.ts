/** Files inside of a Word file that Word prints in their place (w:altChunk): texts that other programs put together. */
import { ImportFailure } from './failure.ts';
import { extractHtml } from './html.ts';
import type { Extraction } from './lines.ts';
import { decodeText, extractText } from './text.ts';
import { childrenOf, type XmlNode } from './xml.ts';

/** Parts that may be such a file. */
export const isChunkName = (name: string): boolean => /\.(?:x?html?|docx|txt)$/i.test(name);

/** Reads the file that a relation of the document names; throws ImportFailure where it cannot: its words would be lost. */
export type ChunkReader = (relation: string | undefined) => Extraction;

/** A target as the name of a part: afchunk.htm, /word/afchunk.htm. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `word/${target}`);

/** The reader for one document: its parts, its relations, and how to read a Word file inside of it (null where that is one itself). */
export function chunkReader(parts: ReadonlyMap<string, Uint8Array>, relations: XmlNode | undefined, readDocx: ((bytes: Uint8Array) => Extraction) | null): ChunkReader {
  const targets = new Map(childrenOf(relations, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  return (relation) => {
    const target = targets.get(relation) ?? '';
    const bytes = parts.get(partOf(target));
    const ending = /\.([a-z]+)$/i.exec(target)?.[1]?.toLowerCase() ?? '';
    if (bytes && ending === 'docx' && readDocx) return readDocx(bytes);
    if (bytes && ending.includes('htm')) return extractHtml(decodeText(bytes).text);
    if (bytes && ending === 'txt') return extractText(decodeText(bytes).text);
    throw new ImportFailure({ kind: 'missingPart', part: target === '' ? 'altChunk' : target });
  };
}
