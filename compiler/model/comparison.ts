/** A comparison of two versions of a regulation: the rows of an amendment comparison table (修正條文對照表). */
import type { Element, RegulationText } from './regulation.ts';

export type RowKind =
  | 'amended' | 'added' | 'deleted' | 'renumbered' | 'renumberedAmended' | 'moved' | 'unchanged' | 'heading' | 'title';

/** Which side carries underlines: the official rule (DOCUMENTS.md section 4), the new side only (schools), or both. */
export type Profile = 'official' | 'amended-only' | 'both';

/** One printed cell. `text` has "\n" between printed lines; `underlined` are half-open ranges of it, sorted, disjoint. */
export interface Cell {
  readonly text: string;
  readonly underlined: readonly (readonly [number, number])[];
}

export interface ComparisonRow {
  readonly kind: RowKind;
  /** 第三點, 第十二條之一; the label after the amendment (for a deleted provision that closes up: null) */
  readonly provision: string | null;
  /** The label before the amendment. */
  readonly formerProvision: string | null;
  /** Elements the row shows; null where the cell is empty. */
  readonly amendedElement: Element | null;
  readonly currentElement: Element | null;
  /** What else of the current text the row shows: provisions that were merged into it. */
  readonly joined?: readonly Element[];
  readonly amended: Cell | null;
  readonly current: Cell | null;
  readonly explanation: Cell;
  /** The explanation was drafted from the difference: an author has to confirm or replace it. */
  readonly drafted?: boolean;
  /** Headers that concern this row only (修正名稱｜現行名稱｜說明). */
  readonly headers?: readonly [string, string, string];
}

export interface Comparison {
  readonly title: string;
  readonly headers: readonly [string, string, string];
  readonly profile: Profile;
  readonly rows: readonly ComparisonRow[];
  readonly current: RegulationText;
  readonly amended: RegulationText;
  /** Typographic noise, never underlined and never a row of its own. */
  readonly noise?: readonly Noise[];
}

/** A difference in typography that is no change of law: where, and the two spellings. */
export interface Noise {
  /** Label of the provision in the new version. */
  readonly provision: string;
  readonly amended: string;
  readonly current: string;
}

/**
 * Which top-level element (heading, provision, annex) of the new version continues which of the old. Ids are element ids.
 * What is in no pair was added (new only) or deleted (old only).
 */
export interface Alignment {
  readonly pairs: readonly { readonly current: string; readonly amended: string }[];
  /** New provisions made of words of an old one that itself continues elsewhere (one article split in two). */
  readonly moved?: readonly { readonly current: string; readonly amended: string }[];
  /** Inserted provisions (第五條之一) made of words of an old one: new by custom, whatever their words. */
  readonly taken?: readonly { readonly current: string; readonly amended: string }[];
  /** Provisions that an amendment merges (合併): each is shown in the row of the one that took it in. */
  readonly joined?: readonly { readonly current: string; readonly amended: string }[];
  /** Of the `moved` ones those that an amendment divides off (分列). */
  readonly divided?: readonly { readonly current: string; readonly amended: string }[];
  /** Deleted provisions whose words live on in a new one that continues another (two articles made one). */
  readonly merged?: readonly { readonly current: string; readonly amended: string }[];
}
