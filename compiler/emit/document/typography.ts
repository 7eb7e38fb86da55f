/** Sizes and alignment of the lines of official papers, shared by the emitters that print. */
import type { LineRole } from './model.ts';

export interface Typeface {
  /** Character size in points. */
  readonly size: number;
  /** Distance from one row to the next in points. */
  readonly leading: number;
  /** Space above and below in points; none between two lines of one role. */
  readonly before: number;
  readonly after: number;
  readonly align: 'justify' | 'center' | 'right' | 'left';
  readonly bold: boolean;
}

/** By role of the line; `cell` is for every line inside a table. */
export const typefaces: Readonly<Record<LineRole | 'cell', Typeface>> = {
  title: { size: 16, leading: 24, before: 0, after: 6, align: 'center', bold: true },
  history: { size: 10, leading: 14, before: 0, after: 8, align: 'right', bold: false },
  note: { size: 10, leading: 14, before: 0, after: 6, align: 'center', bold: false },
  heading: { size: 14, leading: 22, before: 8, after: 4, align: 'center', bold: true },
  body: { size: 12, leading: 20, before: 0, after: 0, align: 'justify', bold: false },
  // ragged: in a narrow column justified Chinese tears apart wherever a comma may not begin a row
  cell: { size: 12, leading: 18, before: 0, after: 0, align: 'left', bold: false },
};

/** Space between the rule of a table and the text, left and right, in millimetres. */
export const cellPadding = 1.6;
