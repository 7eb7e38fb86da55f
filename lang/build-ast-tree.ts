/**
 * The tree of 項款目 from flat lines. A marker joins the open list of its class or opens a child of the line before, as does the first one
 * of its class that is indented more than the class is; an unmarked line belongs to the nearest open marker indented less than it, otherwise it is a new 項. Level is depth, whatever the glyph.
 */
import type { MarkerStyle, TextNodeSyntax } from './ast.ts';
import type { FlatLine } from './build-ast-lines.ts';
import { letterBehind } from './markers.ts';

type OpenNode = { node: { marker: TextNodeSyntax['marker']; children: TextNodeSyntax[]; span: { start: number; end: number } }; style: MarkerStyle | null; indent: number };

/**
 * Builds the tree. `opening` says that the first line is the provision's own line (its number does not open a list): it counts as a 項.
 */
export function buildTree(lines: readonly FlatLine[], opening: boolean): readonly TextNodeSyntax[] {
  const roots: TextNodeSyntax[] = [];
  const open: OpenNode[] = [];
  lines.forEach((line, index) => {
    const own = opening && index === 0;
    const marker = line.marker && letterBehind(line.marker, open.findLast((o) => o.style === 'latin')?.node.marker?.number?.[0]);
    const style = own ? null : marker?.style ?? null;
    const depth = own ? 0 : style === null ? depthOfUnmarked(open, line.indent) : depthOfMarked(open, style, line.indent, marker?.number ?? null);
    open.length = depth;
    const node = { span: { ...line.span }, marker, content: line.content, table: line.table, children: [] as TextNodeSyntax[] };
    if (depth === 0) roots.push(node);
    else open[depth - 1]!.node.children.push(node);
    for (const { node: parent } of open) parent.span.end = Math.max(parent.span.end, line.span.end);
    open.push({ node, style, indent: line.indent });
  });
  return roots;
}

/**
 * Depth of a marked line: that of the open list of its class (of several, the innermost that is not indented more), or below the line before.
 * A first number that is indented more than its class begins a list of its own: 1. inside of 1.
 */
function depthOfMarked(open: readonly OpenNode[], style: MarkerStyle, indent: number, number: readonly number[] | null): number {
  const innermost = open.findLast((o) => o.style === style);
  if (!innermost || (isFirst(number) && indent > innermost.indent)) return open.length;
  const within = open.findLastIndex((o) => o.style === style && o.indent <= indent);
  return within >= 0 ? within : open.findIndex((o) => o.style === style);
}

const isFirst = (number: readonly number[] | null): boolean => number?.length === 1 && number[0] === 1;

/** Depth of an unmarked line: below the innermost open marker that is indented less, or a new 項. */
function depthOfUnmarked(open: readonly OpenNode[], indent: number): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.style !== null && open[i]!.indent < indent) return i + 1;
  return 0;
}
