/** The lines of one provision → its tree: 項, 款, 目, 細目 and tables. */
import type { MarkerStyle } from '../../lang/ast.ts';
import type { MarkerReading } from '../../lang/markers.ts';
import { letterBehind } from '../../lang/markers.ts';
import { cellOffsets, type Element, type Level } from '../model/regulation.ts';
import { FULL_LINE, isTerminated } from './broken-lines.ts';
import { sliceLine, standsFurtherIn, type SourceLine, type TextMark } from './lines.ts';
import { follows, markerOf, readListMarker } from './read-marker.ts';

/** Something about numbers that a person should look at. */
export interface NumberingIssue {
  readonly kind: 'gap' | 'duplicate';
  readonly found: string;
  readonly after: string;
  readonly at: SourceLine;
}

export interface Nested {
  readonly children: readonly Element[];
  readonly issues: readonly NumberingIssue[];
}

const LEVELS: readonly Level[] = ['subparagraph', 'item', 'subitem'];
/** The level of a numbered line: 款, 目, 細目 by depth, whatever its glyph. */
export const numberedLevel = (depth: number): Level => LEVELS[Math.min(depth, LEVELS.length - 1)]!;

/** Element under construction. */
interface Draft {
  readonly level: Level;
  readonly marker: MarkerReading | null;
  readonly line: SourceLine | null;
  readonly children: Draft[];
}

interface OpenList {
  readonly style: MarkerStyle;
  readonly marker: MarkerReading;
  readonly node: Draft;
  /** The children among which the list's lines stand. */
  readonly home: Draft[];
  readonly indent: number | null;
  readonly depth: number | undefined;
}

interface Row {
  readonly line: SourceLine;
  readonly marker: MarkerReading | null;
}

/** The words of a line behind its marker. */
const wordsOf = (row: Row): SourceLine => (row.marker ? sliceLine(row.line, row.marker.text.length + row.marker.gap.length) : row.line);

/** Two markers on one line (三、（一）…, (一)1.…): two rows when the inner list goes on below. */
function splitDoubleMarkers(lines: readonly SourceLine[], labelled: boolean): Row[] {
  /** The number that each style has next, below the line. */
  const below = new Map<MarkerStyle, number | null>();
  const rows = lines.map((line) => ({ line, marker: markerOf(line) })).reverse().map((row) => {
    const split = splitLine(row, below);
    if (row.marker) below.set(row.marker.style, row.marker.number?.[0] ?? null);
    return split;
  }).reverse().flat();
  // the words behind the provision's own number are its first line even when a number opens them
  if (labelled && rows[0]?.marker) rows.unshift({ line: { ...rows[0].line, text: '', marks: [] }, marker: null });
  return rows;
}

function splitLine({ line, marker }: Row, below: ReadonlyMap<MarkerStyle, number | null>): Row[] {
  const inner = marker && sliceLine(line, marker.text.length + marker.gap.length);
  const second = inner && readListMarker(inner.text);
  const goesOn = second && second.number?.[0] === 1 && second.style !== marker.style && below.get(second.style) === 2;
  if (!goesOn) return [{ line, marker }];
  return [{ line: { ...line, text: marker.text, marks: [] }, marker: { ...marker, gap: '' } }, { line: { ...inner, indent: line.indent }, marker: second }];
}

const FRESH_PARAGRAPH = /^(?:前[項揭款條]|第[^，。]{1,4}項|本[條點]|但)/;

/** A bullet, as a list without numbers has them; ※ begins a note. */
const BULLET = /^[•●○◎◆◇■□▲►◦▪➢]/;

/** No regulation has lists inside of more lists where nothing but a colon says so. */
const DEEPEST = 6;

class Nester {
  readonly top: Draft[] = [];
  readonly issues: NumberingIssue[] = [];
  readonly #rows: readonly Row[];
  /** Index of the next numbered row behind each row. */
  readonly #nextNumbered: number[];
  readonly #paragraphIndent: ReadonlySet<number>;
  #lists: OpenList[] = [];
  /** The line that a new list would hang under. */
  #leaf: Draft | null = null;

  readonly #base: number;

  constructor(rows: readonly Row[], base: number, paragraphIndents: ReadonlySet<number>) {
    this.#base = base;
    this.#rows = rows;
    this.#nextNumbered = Array<number>(rows.length);
    for (let i = rows.length - 1, next = rows.length; i >= 0; i--) {
      this.#nextNumbered[i] = next;
      if (rows[i]!.marker) next = i;
    }
    this.#paragraphIndent = paragraphIndents;
  }

  run(): void {
    this.#rows.forEach((row, at) => (row.marker ? this.#numbered(row, row.marker, at) : this.#plain(row, at)));
  }

  #numbered(row: Row, read: MarkerReading, place: number): void {
    const marker = letterBehind(read, this.#lists.findLast((list) => list.style === 'latin')?.marker.number?.[0]);
    // a number joins the open list of its style, as in a .fagui file: only there does the same text give the same tree
    const at = this.#listOf(row, marker, place);
    const node: Draft = { level: 'subparagraph', marker, line: wordsOf(row), children: [] };
    const home = at < 0 ? (this.#leaf ?? this.#paragraph()).children : this.#lists[at]!.home;
    home.push(node);
    if (at >= 0) {
      const list = this.#lists[at]!;
      const last = list.marker.number ?? [0];
      if (String(marker.number) === String(last)) this.issues.push({ kind: 'duplicate', found: marker.text, after: list.marker.text, at: row.line });
      else if (!follows(last, marker.number)) this.issues.push({ kind: 'gap', found: marker.text, after: list.marker.text, at: row.line });
      this.#lists.length = at;
    } else if (!follows(null, marker.number) && marker.style !== 'latin') this.issues.push({ kind: 'gap', found: marker.text, after: '', at: row.line });
    this.#lists.push({ style: marker.style, marker, node, home, indent: row.line.indent, depth: row.line.depth });
    this.#leaf = node;
  }

  /**
   * Index of the open list that a number belongs to: of several of its style the innermost that stands no further in, or, at the same place, that it counts on from;
   * -1 where it begins one, as 1. below 1. does that stands further in or behind a colon.
   */
  #listOf({ line }: Row, marker: MarkerReading, place: number): number {
    const innermost = this.#lists.findLastIndex((list) => list.style === marker.style);
    if (innermost < 0 || (follows(null, marker.number) && (standsFurtherIn(line, this.#lists[innermost]!) || this.#opensInner(place, this.#lists[innermost]!)))) return -1;
    const isHome = (list: OpenList): boolean => list.style === marker.style && !standsFurtherIn(list, line);
    const within = this.#lists.findLastIndex(isHome);
    if (within < 0) return this.#lists.findIndex((list) => list.style === marker.style);
    const counting = this.#lists.findLastIndex((list) => isHome(list) && !standsFurtherIn(line, list) && follows(list.marker.number, marker.number));
    return counting >= 0 ? counting : within;
  }

  /** 1. right below a line of its own kind that ends with a colon, or is a title that the same numbers go on behind: what it begins stands inside of that line. */
  #opensInner(place: number, { style, marker, node }: OpenList): boolean {
    const before = this.#rows[place - 1];
    if (this.#lists.length >= DEEPEST || node !== this.#leaf || before?.marker?.style !== style || standsFurtherIn(before.line, this.#rows[place]!.line)) return false;
    if (/[：:]$/.test(before.line.text)) return true;
    return !isTerminated(before.line.text) && before.line.text.length < FULL_LINE && this.#resumes(place, style, marker.number);
  }

  /** Does a list go on behind the one that a row begins, with a number that this one has had? */
  #resumes(place: number, style: MarkerStyle, outer: readonly number[] | null): boolean {
    let inner: readonly number[] | null = null;
    for (let at = place; at < this.#rows.length; at++) {
      const { marker } = this.#rows[at]!;
      if (marker?.style !== style) continue;
      if (!follows(inner, marker.number)) return inner !== null && follows(outer, marker.number);
      inner = marker.number;
    }
    return false;
  }

  /** The last 項, made (empty) when there is none. */
  #paragraph(): Draft {
    const last = this.top.findLast((draft) => draft.level === 'paragraph');
    if (last) return last;
    const made: Draft = { level: 'paragraph', marker: null, line: null, children: [] };
    this.top.push(made);
    return made;
  }

  /** An unnumbered line or a table: a new 項, or a part of a numbered line whose list goes on behind it. */
  #plain(row: Row, at: number): void {
    const node: Draft = { level: row.line.table ? 'table' : 'paragraph', marker: null, line: row.line, children: [] };
    const depth = this.#homeOf(row, at);
    if (depth < 0) {
      if (node.level === 'table') this.#paragraph();
      this.top.push(node);
      this.#lists = [];
    } else {
      this.#lists[depth]!.node.children.push(node);
      this.#lists.length = depth + 1;
    }
    this.#leaf = node;
  }

  /** Index of the open list whose last line an unnumbered line belongs to; -1 for the provision itself. */
  #homeOf(row: Row, at: number): number {
    if (this.#lists.length === 0) return -1;
    const { depth, text } = row.line;
    if (depth !== undefined && !FRESH_PARAGRAPH.test(text)) return this.#lists.findLastIndex((list) => list.depth === depth);
    const evidence = this.#continuedLater(at);
    const before = this.#rows[at - 1];
    // the lines of a list of bullets stand together, below the number that they follow, unless the numbers stand below bullets
    if (before && BULLET.test(text) && !this.top.some((draft) => draft.line?.text[0] === text[0]) && (before.marker || BULLET.test(before.line.text))) return this.#lists.length - 1;
    const afterColon = before?.marker && /[：:]$/.test(before.line.text) && !FRESH_PARAGRAPH.test(row.line.text);
    if (afterColon) return this.#lists.length - 1;
    if (evidence >= 0) return this.#deepestWithin(row, evidence);
    const home = this.#byIndent(row);
    return home < 0 && this.#isLikeSiblings(row) ? this.#lists.length - 1 : home;
  }

  /** Below the last number of a list whose numbers are all but titles: a line like the one that each of those before it has. */
  #isLikeSiblings(row: Row): boolean {
    const { home, node } = this.#lists.at(-1)!;
    const siblings = home.slice(0, home.indexOf(node));
    const isTitle = (draft: Draft): boolean => draft.line !== null && !row.line.table && /[^。；;，,]$/.test(draft.line.text) && draft.line.text.length < FULL_LINE;
    const hasOne = ({ children }: Draft): boolean => children.length === 1 && children[0]!.level === 'paragraph' && children[0]!.marker === null;
    return siblings.length > 0 && node.children.length === 0 && !FRESH_PARAGRAPH.test(row.line.text) && [...siblings, node].every(isTitle) && siblings.every(hasOne);
  }

  /** The innermost open list that a later number continues; -1 when none does. */
  #continuedLater(at: number): number {
    let limit = this.#lists.length;
    for (let next = this.#nextNumbered[at]!; next < this.#rows.length; next = this.#nextNumbered[next]!) {
      const marker = this.#rows[next]!.marker!;
      for (let i = limit - 1; i >= 0; i--) {
        const list = this.#lists[i]!;
        if (list.style !== marker.style) continue;
        if (follows(list.marker.number ?? [0], marker.number)) return i;
        if (follows(null, marker.number)) limit = i;
        break;
      }
      if (limit === 0) return -1;
    }
    return -1;
  }

  /** Below a list that goes on, indentation decides how far in; without it the line belongs to that list's own line. */
  #deepestWithin(row: Row, evidence: number): number {
    const { indent } = row.line;
    if (indent === null) return evidence;
    for (let i = this.#lists.length - 1; i > evidence; i--) {
      const own = this.#lists[i]!.indent;
      if (own !== null && own < indent && !this.#paragraphIndent.has(indent)) return i;
    }
    return evidence;
  }

  /** The nearest open number indented less than the line, unless 項 of this provision stand at that indentation. */
  #byIndent(row: Row): number {
    const { indent } = row.line;
    if (indent === null || this.#paragraphIndent.has(indent) || FRESH_PARAGRAPH.test(row.line.text)) return -1;
    for (let i = this.#lists.length - 1; i >= 0; i--) {
      const own = this.#lists[i]!.indent;
      if (own === null) return -1;
      // lists at the margin say nothing: there the words of a 項 are the ones that are indented
      if (own < indent && own > this.#base) return i;
    }
    return -1;
  }
}

/** Indentations of the unnumbered lines before the first number of a provision: those are 項. */
export function paragraphIndents(lines: readonly SourceLine[]): Set<number> {
  const indents = new Set<number>();
  for (const line of lines) {
    if (markerOf(line)) break;
    if (line.indent !== null && !line.table) indents.add(line.indent);
  }
  return indents;
}

/** Underlines of a line; those of a table's cells are ranges of what the table prints. */
export function underlinesOf(line: SourceLine): Element['handMarks'] {
  const ranges = (marks: readonly TextMark[], by: number): Element['handMarks'] => marks.filter((m) => m.kind === 'underline').map((m) => [m.start + by, m.end + by] as const);
  if (!line.table) return ranges(line.marks, 0);
  const offsets = cellOffsets(line.table);
  return line.table.flatMap((row, y) => row.flatMap((words, x) => {
    const inside = line.cells?.[y]?.[x] ?? [];
    // a cell prints its lines with a space between them; anything else (a table inside it) has no places here
    if (inside.map((own) => own.text).join(' ') !== words) return [];
    let at = offsets[y]![x]!;
    return inside.flatMap((own) => {
      const found = ranges(own.marks, at);
      at += own.text.length + 1;
      return found;
    });
  }));
}

function finish(draft: Draft, depth: number): Element {
  const level = draft.marker ? numberedLevel(depth) : draft.level;
  const text = draft.level === 'table' ? '' : (draft.line?.text ?? '');
  return {
    id: '', level, marker: draft.marker?.text ?? '', gap: draft.marker?.gap ?? '', number: draft.marker?.number ?? null, caption: null, text,
    children: draft.children.map((child) => finish(child, draft.marker ? depth + 1 : depth)),
    cells: draft.line?.table ?? null,
    handMarks: draft.line ? underlinesOf(draft.line) : [],
  };
}

export interface NestOptions {
  /** The first line stood behind the provision's number. */
  readonly labelled: boolean;
  /** Indentation of the provision's number. */
  readonly base?: number;
  /** Indentations at which 項 stand in this document. */
  readonly paragraphIndents?: ReadonlySet<number>;
}

/** Builds the children of a provision or annex from its lines; at least one 項. */
export function nest(lines: readonly SourceLine[], { labelled, base, paragraphIndents: indents }: NestOptions): Nested {
  const rows = splitDoubleMarkers(lines, labelled);
  const nester = new Nester(rows, base ?? 0, indents ?? paragraphIndents(lines));
  nester.run();
  const children = nester.top.map((draft) => finish(draft, 0));
  const empty: Element = { id: '', level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [] };
  return { children: children.length > 0 ? children : [empty], issues: nester.issues };
}
