/** Where lines begin: hanging indents for numbered lines, in full-width characters. */

export interface Placement {
  readonly indent: number;
  readonly hanging: number;
}

/** `page`: a line stands under the words of its parent. `cell`: one character deeper per level, because columns are narrow. */
export type Scheme = 'page' | 'cell';

/** The place of a line and what hangs under it. */
export interface Level extends Placement {
  /** Where the marker of a numbered line below begins. */
  readonly childStart: number;
  /** Where an unnumbered line below (項) is placed. */
  readonly unnumbered: Placement;
}

/** The level above the outermost line. */
export const outermost: Level = { indent: 0, hanging: 0, childStart: 0, unnumbered: { indent: 0, hanging: 0 } };

/** Widest marker that still hangs; a longer one would leave no room for the words. */
const WIDEST = 6;

const narrow: Readonly<Record<string, number>> = { '.': 0.25, ',': 0.25, ' ': 0.25, '(': 0.33, ')': 0.33, ':': 0.25, '\u00a0': 0.25 };

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x2000) return 1;
  return narrow[character] ?? 0.5;
}

/** Printed width of a marker in full-width characters, to a quarter: Latin digits are half as wide, their dot a quarter. */
function markerWidth(marker: string): number {
  let width = 0;
  for (const character of marker) width += characterWidth(character);
  return Math.min(WIDEST, Math.round(width * 4) / 4);
}

/** 第三條: the words hang by a fixed measure, and a later 項 begins two characters further in. */
export function articleLevel(scheme: Scheme): Level {
  const edge = scheme === 'page' ? 4 : 1;
  return { indent: edge, hanging: edge, childStart: edge, unnumbered: { indent: edge, hanging: -2 } };
}

/** 三、 （一） 1.: the words hang behind the marker (`marker` with the white space printed after it). */
export function numberedLevel(parent: Level, marker: string, scheme: Scheme): Level {
  const width = markerWidth(marker);
  const indent = parent.childStart + width;
  const childStart = scheme === 'page' ? indent : parent.childStart + 1;
  return { indent, hanging: width, childStart, unnumbered: { indent, hanging: 0 } };
}

/** An unnumbered line; numbered lines below it begin where they would without it. */
export function unnumberedLevel(parent: Level): Level {
  return { ...parent.unnumbered, childStart: parent.childStart, unnumbered: parent.unnumbered };
}
