/**
 * One version of a regulation with everything that hangs on its text: where each word came from, which phrases are bound,
 * which blocks execute which element. Made by `resolve` for the base and by `consolidate` for what amendments make of it.
 */
import type { BlockSyntax, TypeSyntax } from '../../lang/ast.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { CAPTION_NAME, type RegulationText } from './regulation.ts';

/** Characters `from`–`to` of an element's text stand in `source`, character i at `offsets[i - from]`; `offsets` has one more entry for the end. */
export interface OriginPiece {
  readonly from: number;
  readonly to: number;
  readonly source: Source;
  readonly offsets: readonly number[];
}

export interface ElementOrigin {
  /** The element's number, or its first words when it has none. */
  readonly label: Label;
  readonly pieces: readonly OriginPiece[];
  /** Where each cell of a table stands, by row and column. */
  readonly cells?: readonly (readonly Label[])[];
}

/** `[phrase]{name (alias) : type}` in one element of this version. */
export interface BoundPhrase {
  readonly name: string;
  readonly alias: string | null;
  readonly phrase: string;
  readonly elementId: string;
  /** Range of the element's text, or of the text of `cell`. */
  readonly range: readonly [number, number];
  /** Row and column, in a table. */
  readonly cell?: readonly [number, number];
  readonly type: TypeSyntax | null;
  /** The name between the braces, and the file it stands in. */
  readonly place: Label;
}

/** The headings among the phrases: see `RegulationText.captions`. */
export const captionsOf = (phrases: readonly BoundPhrase[]): ReadonlyMap<string, string> =>
  new Map(phrases.flatMap((p) => (p.name === CAPTION_NAME && !p.cell ? [[p.elementId, p.phrase] as const] : [])));

/** A block with the element it executes. */
export interface VersionBlock {
  readonly block: BlockSyntax;
  readonly source: Source;
  /** Element that 依 names, or for a case the provision it stands behind; null when it could not be found (reported). */
  readonly elementId: string | null;
  /** Elements whose words belong to that address (a 標目 covers the lines under it). */
  readonly scope: readonly string[];
}

/** Does the meaning of a block hang on the words of its element? A lower rule (另訂) is made elsewhere, a case only tells what is expected. */
export const isExecutable = ({ kind }: BlockSyntax): boolean => kind !== 'delegation' && kind !== 'case';

export interface RegulationVersion {
  readonly text: RegulationText;
  /** Aliases after 使用. */
  readonly uses: readonly string[];
  /** What the version calls the regulations among them: the words after 稱, by alias. */
  readonly terms?: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, ElementOrigin>;
  readonly phrases: readonly BoundPhrase[];
  readonly blocks: readonly VersionBlock[];
  /** The file that declares the regulation (base) or the last amendment applied. */
  readonly source: Source;
  /** The version that the last amendment was applied to; a base has none. */
  readonly previous?: RegulationVersion;
  /** What the last amendment says of its provisions besides what their ids tell. */
  readonly declared?: Declared;
}

/** Phrases by the id of the element that they stand in, in their order. */
export function phrasesByElement(phrases: readonly BoundPhrase[]): ReadonlyMap<string, readonly BoundPhrase[]> {
  const groups = new Map<string, BoundPhrase[]>();
  for (const phrase of phrases) {
    const known = groups.get(phrase.elementId);
    if (known) known.push(phrase);
    else groups.set(phrase.elementId, [phrase]);
  }
  return groups;
}

/** Ids of elements before and after: 合併, what went into others; 分列, what was made of others that go on beside it. */
export interface Declared {
  readonly merged: readonly IdPair[];
  readonly split: readonly IdPair[];
}
export interface IdPair {
  readonly current: string;
  readonly amended: string;
}

/** What the amendments that lead from one version to another say together; nothing where none do. */
export function declaredBetween(from: RegulationVersion, to: RegulationVersion): Declared {
  if (to === from || !to.previous) return { merged: [], split: [] };
  const earlier = declaredBetween(from, to.previous);
  return { merged: [...earlier.merged, ...(to.declared?.merged ?? [])], split: [...earlier.split, ...(to.declared?.split ?? [])] };
}
