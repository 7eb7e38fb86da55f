/** Texts as the difference pass sees them: the folded units that are not white space, line breaks among them. */
import { fold } from './fold.ts';
import { wordBreaks } from './words.ts';

/**
 * What a position between two units is. A mark that starts or ends there looks natural in this order:
 * line edge, sentence, clause, pause, word … inside a word or a numeral.
 */
export interface Units {
  /** Folded code units without white space; a line break is one unit. */
  readonly codes: Uint16Array;
  /** Offset of each unit in the text; one more entry for the end. */
  readonly offsets: Uint32Array;
  /** Per position 0…n: a line break, the edge of a cell or of the text lies there. */
  readonly lineEdge: Uint8Array;
  /** Per position: what stands before it is the number of its line (第三條, 一、), so that words begin here. */
  readonly afterMarker: Uint8Array;
  /** Per position: 1 a word may begin here, 0 inside a word, 2 inside a numeral, 3 between a number and its unit. */
  readonly wordEdge: Uint8Array;
}

export const LINE_BREAK = 10;
/** What stands between the cells of a table's row: a unit of its own, which no mark holds. */
export const CELL_BREAK = 0x1f;

/** What a mark never crosses: the edge of a line or of a cell. */
export const isBreak = (code: number): boolean => code === LINE_BREAK || code === CELL_BREAK;

const MARKER = /^[\s\u3000]*(?:第[^\s\u3000，。、]{1,12}[條點编編章節款](?:之[一二三四五六七八九十]+)?[\s\u3000、]*|[壹貳參肆伍陸柒捌玖拾一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/u;

/** Length of the number that a printed line begins with, white space included; 0 without one. */
export const markerLength = (line: string): number => MARKER.exec(line)?.[0].length ?? 0;

/** As many arguments as a call takes safely. */
const UNITS_AT_ONCE = 4096;

/** Units as a text. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += UNITS_AT_ONCE) text += String.fromCharCode(...codes.subarray(from, from + UNITS_AT_ONCE));
  return text;
}

/** The units of `text`, lines separated by "\n". */
export function unitsOf(text: string): Units {
  const shadow = fold(text);
  const breaks = wordBreaks(text);
  const cells = cellBreaks(text);
  const kept: number[] = [];
  for (let i = 0; i < shadow.length; i++) if (shadow[i] !== ' ' || text[i] === '\n' || cells.has(i)) kept.push(i);
  const n = kept.length;
  const codes = new Uint16Array(n);
  const offsets = new Uint32Array(n + 1);
  const lineEdge = new Uint8Array(n + 1);
  const wordEdge = new Uint8Array(n + 1);
  kept.forEach((offset, k) => {
    codes[k] = text[offset] === '\n' ? LINE_BREAK : cells.has(offset) ? CELL_BREAK : shadow.charCodeAt(offset);
    offsets[k] = offset;
    lineEdge[k] = k === 0 || isBreak(codes[k] as number) || isBreak(codes[k - 1] as number) ? 1 : 0;
    wordEdge[k] = breaks[offset] as number;
  });
  offsets[n] = text.length;
  lineEdge[n] = 1;
  wordEdge[n] = 1;
  return { codes, offsets, lineEdge, wordEdge, afterMarker: markerEdges(text, offsets) };
}

/** Offsets of the | of printed rows, | 系所 | 學分 |, and of the tabs between the cells of a table within a cell. */
function cellBreaks(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: row, index } of text.matchAll(/^\| .* \|$/gmu)) {
    for (const { index: at } of row.matchAll(/(?<=^| )\|(?= |$)|\t/gu)) found.add(index + at);
  }
  return found;
}

function markerEdges(text: string, offsets: Uint32Array): Uint8Array {
  const edges = new Uint8Array(offsets.length);
  let start = 0;
  let k = 0;
  for (const line of text.split('\n')) {
    const end = start + markerLength(line);
    if (end > start) {
      while ((offsets[k] as number) < end) k++;
      edges[k] = 1;
    }
    start += line.length + 1;
  }
  return edges;
}

/** Units [from, to): as a text of their own, or (`whole` false) as a part that is cut out of a line. */
export function sliceUnits(units: Units, from: number, to: number, whole = true): Units {
  const lineEdge = units.lineEdge.slice(from, to + 1);
  if (whole) lineEdge[0] = lineEdge[to - from] = 1;
  return {
    codes: units.codes.subarray(from, to), offsets: units.offsets.subarray(from, to + 1), lineEdge,
    afterMarker: units.afterMarker.subarray(from, to + 1), wordEdge: units.wordEdge.subarray(from, to + 1),
  };
}
