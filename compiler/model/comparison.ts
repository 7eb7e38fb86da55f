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
  readonly amended: Cell | null;
  readonly current: Cell | null;
  readonly explanation: Cell;
}

export interface Comparison {
  readonly title: string;
  readonly headers: readonly [string, string, string];
  readonly profile: Profile;
  readonly rows: readonly ComparisonRow[];
  readonly current: RegulationText;
  readonly amended: RegulationText;
}

/**
 * Which top-level element (heading, provision, annex) of the new version continues which of the old. Ids are element ids.
 * A pair not in `pairs` is added (new only) or deleted (old only). `moved`: parts that come from elsewhere.
 */
export interface Alignment {
  readonly pairs: readonly { readonly current: string; readonly amended: string }[];
}
