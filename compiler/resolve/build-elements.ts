/** Syntax of legal text → elements of a version, with the place of every word and every bound phrase. */
import type { AnnexSyntax, BindingSyntax, ContentSyntax, HeadingSyntax, MarkerSyntax, ProvisionSyntax, TableSyntax, TextNodeSyntax } from '../../lang/ast.ts';
import type { Source, Span } from '../../lang/source.ts';
import { readBareCaption, readCaption, type Caption } from '../model/captions.ts';
import { cellOffsets, type Element, type Level } from '../model/regulation.ts';
import { elementId, uniqueId, type TakenIds } from '../model/ids.ts';
import { spreadRun } from '../model/printed-runs.ts';
import type { BoundPhrase, ElementOrigin } from '../model/version.ts';

/** Collects what building elements finds besides the elements themselves. */
export interface TextCollector {
  readonly source: Source;
  readonly origins: Map<string, ElementOrigin>;
  readonly phrases: BoundPhrase[];
  /** Ids given out so far: two elements numbered alike still get ids of their own. */
  readonly taken: TakenIds;
}

/** An empty collector; ids in `taken` are not given out again. */
export const newCollector = (source: Source, taken: Iterable<string> = []): TextCollector => ({ source, origins: new Map(), phrases: [], taken: new Map([...taken].map((id) => [id, 1])) });

const NESTED: readonly Level[] = ['subparagraph', 'item', 'subitem'];
/** The level of a numbered line at a depth below its provision (0 = 款). */
export const nestedLevel = (depth: number): Level => NESTED[Math.min(depth, NESTED.length - 1)]!;

const noContent = (at: number): ContentSyntax => ({ span: { start: at, end: at }, text: '', bindings: [], handMarks: [], offsets: [at] });

/** A provision or annex, and every provision of a line that stands for several. */
export function buildProvisions(node: ProvisionSyntax | AnnexSyntax, style: '條' | '點', into: TextCollector): Element[] {
  return node.marker.run
    ? spreadRun(node.marker, node.marker.run).map(({ marker, number, printedIn }) => ({ ...buildProvision({ ...node, marker: { ...node.marker, text: marker, number } }, style, into), printedIn }))
    : [buildProvision(node, style, into)];
}

/** A provision or annex with its lines. `style` decides between articles and points for plain numbers (三、). */
export function buildProvision(node: ProvisionSyntax | AnnexSyntax, style: '條' | '點', into: TextCollector, id?: string): Element {
  const level: Level = node.kind === 'annex' ? 'annex' : node.marker.style === 'article' ? 'article' : node.marker.style === 'pointWord' ? 'point' : style === '條' && node.marker.style === 'cjk' ? 'article' : 'point';
  const shell = frame(level, node.marker, '');
  const own = id ?? uniqueId(elementId(null, shell, 0), into.taken);
  const { caption, lines } = takeCaption(level, node.lines);
  place(into, own, node.marker.span, []);
  const children = buildLines(ensureFirstLine(lines, node.marker.span.end), own, 0, into);
  return { ...shell, id: own, ...caption, children };
}

/** Text that stands outside of any provision, as an element of the body. */
export function buildUnnumbered(lines: readonly TextNodeSyntax[], span: Span, into: TextCollector, known?: string): Element {
  const shell = frame('annex', null, '');
  const id = known ?? uniqueId(elementId(null, shell, 0), into.taken);
  place(into, id, span, []);
  return { ...shell, id, children: buildLines(ensureFirstLine(lines, span.start), id, 0, into) };
}

/** 第一條（目的）: the bracketed words right behind an article's number, when nothing else stands on that line; 第一條　目的 above the words of a provision. */
function takeCaption(level: Level, lines: readonly TextNodeSyntax[]): { caption: Caption; lines: readonly TextNodeSyntax[] } {
  const [first, second] = lines;
  const bare = level !== 'annex' && first && second && isPlain(first) && isPlain(second) && first.children.length === 0 && first.content.bindings.length === 0 ? readBareCaption(first.content.text, second.content.text) : null;
  if (bare) return { caption: bare, lines: lines.slice(1) };
  const found = level === 'article' && first && first.marker === null ? readCaption(first.content.text) : null;
  if (!found || found.length < first!.content.text.length || (lines.length < 2 && first!.children.length === 0)) return { caption: { caption: null }, lines };
  const { length: _, ...caption } = found;
  return { caption, lines: [...first!.children, ...lines.slice(1)] };
}

const isPlain = (line: TextNodeSyntax): boolean => line.marker === null && line.table === null;

/** A provision's own lines begin with a 項, if only an empty one that holds its 款. */
function ensureFirstLine(lines: readonly TextNodeSyntax[], at: number): readonly TextNodeSyntax[] {
  const first = lines[0];
  if (first && first.marker === null && !first.table) return lines;
  const numbered = lines.findIndex((line) => line.marker === null);
  const cut = numbered < 0 ? lines.length : numbered;
  return [{ span: { start: at, end: at }, marker: null, content: noContent(at), table: null, children: lines.slice(0, cut) }, ...lines.slice(cut)];
}

/** Lines under a parent as elements; `depth` counts numbered levels above. */
export function buildLines(lines: readonly TextNodeSyntax[], parentId: string, depth: number, into: TextCollector): Element[] {
  const counts = new Map<Level, number>();
  return lines.map((line) => {
    const level: Level = line.table ? 'table' : line.marker ? nestedLevel(depth) : 'paragraph';
    const nth = counts.get(level) ?? 0;
    counts.set(level, nth + 1);
    return buildLine(line, level, parentId, nth, line.marker ? depth + 1 : depth, into);
  });
}

/** One line with what hangs under it; `id` overrides the address-made identity (a restated element keeps its own). */
export function buildLine(line: TextNodeSyntax, level: Level, parentId: string | null, nth: number, depth: number, into: TextCollector, id?: string): Element {
  const cells = line.table ? line.table.rows.map((row) => row.map((cell) => cell.text)) : null;
  const handMarks = line.table && cells ? marksInCells(line.table, cells) : line.content.handMarks.map((s) => [s.start, s.end] as const);
  const shell: Element = { ...frame(level, line.marker, line.content.text), cells, handMarks };
  const own = id ?? uniqueId(elementId(parentId, shell, nth), into.taken);
  place(into, own, line.marker?.span ?? line.content.span, [line.content], line.table);
  collectPhrases(line.content.bindings, own, into);
  line.table?.rows.forEach((cells, row) => cells.forEach(({ bindings }, column) => collectPhrases(bindings, own, into, [row, column])));
  return { ...shell, id: own, children: buildLines(line.children, own, depth, into) };
}

/** The marks of a table's cells, as ranges of what the table prints. */
function marksInCells({ rows }: TableSyntax, cells: readonly (readonly string[])[]): Element['handMarks'] {
  const offsets = cellOffsets(cells);
  return rows.flatMap((row, y) => row.flatMap((cell, x) => cell.handMarks.map(({ start, end }) => [offsets[y]![x]! + start, offsets[y]![x]! + end] as const)));
}

/** A heading (第二章 學籍). */
export function buildHeading(node: HeadingSyntax, into: TextCollector, outer: string | null, known?: string): Element {
  const shell = { ...frame(node.level, node.marker, node.content.text), handMarks: node.content.handMarks.map((s) => [s.start, s.end] as const) };
  const id = known ?? uniqueId(elementId(outer, shell, 0), into.taken);
  place(into, id, node.marker.span, [node.content]);
  collectPhrases(node.content.bindings, id, into);
  return { ...shell, id };
}

const frame = (level: Level, marker: MarkerSyntax | null, text: string): Element => ({
  id: '', level, marker: marker?.text ?? '', gap: marker?.gap ?? '', number: marker?.number ?? null, caption: null, text, children: [], cells: null, handMarks: [],
});

function place(into: TextCollector, id: string, span: Span, contents: readonly ContentSyntax[], table: TableSyntax | null = null): void {
  const pieces = contents.map((content) => ({ from: 0, to: content.text.length, source: into.source, offsets: content.offsets }));
  const cells = table?.rows.map((row) => row.map((cell) => ({ source: into.source, span: cell.span })));
  into.origins.set(id, { label: { source: into.source, span }, pieces, ...(cells ? { cells } : {}) });
}

function collectPhrases(bindings: readonly BindingSyntax[], elementId: string, into: TextCollector, cell?: readonly [number, number]): void {
  for (const b of bindings) {
    into.phrases.push({
      name: b.name.text, alias: b.name.alias?.text ?? null, phrase: b.phrase, elementId, range: [b.range.start, b.range.end], type: b.type,
      place: { source: into.source, span: b.name.span }, ...(cell ? { cell } : {}),
    });
  }
}
