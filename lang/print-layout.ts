/** Where each line of legal text is indented so that every unmarked line keeps its owner. */
import type { FileSyntax, TextNodeSyntax } from './ast.ts';

/** Spaces before a line, by the offset of its first character that is not white space. */
export type Layout = ReadonlyMap<number, number>;

const STEP = 2;

/** The layout of a file's legal text: 項 and 款 under a provision at 2, 目 at 4 …; in an amendment one step deeper under a restated provision. */
export function layoutOf(file: FileSyntax, text: string): Layout {
  const layout = new Map<number, number>();
  if (file.kind === 'regulation') {
    for (const item of file.items) {
      if (item.kind === 'provision' || item.kind === 'annex' || item.kind === 'stray') item.lines.forEach((node) => placeNode(node, STEP, layout, text));
    }
  } else if (file.kind === 'amendment') {
    for (const operation of file.operations) {
      if (operation.kind !== 'operation') continue;
      const texts = [{ target: operation.address, lines: operation.lines }, ...operation.parts];
      for (const { target, lines } of texts) placeRestated(lines, target?.steps.at(-1)?.kind === 'provision', layout, text);
    }
  }
  return layout;
}

/** Restated lines stand at one step; below a whole provision everything but its own line at two. */
function placeRestated(lines: readonly TextNodeSyntax[], isProvision: boolean, layout: Map<number, number>, text: string): void {
  const [first, ...rest] = lines;
  if (!first) return;
  if (!isProvision) lines.forEach((node) => placeNode(node, STEP, layout, text));
  else {
    layout.set(first.span.start, STEP);
    [...first.children, ...rest].forEach((node) => placeNode(node, 2 * STEP, layout, text));
  }
}

/** What hangs under a number goes one step in; 款 under an unnumbered 項 stand where the 項 stands. */
function placeNode(node: TextNodeSyntax, indent: number, layout: Map<number, number>, text: string): void {
  if (node.table) placeRows(node.table.span, indent, layout, text);
  else layout.set(node.span.start, indent);
  const inner = node.marker === null ? indent : indent + STEP;
  for (const child of node.children) placeNode(child, inner, layout, text);
}

function placeRows({ start, end }: { readonly start: number; readonly end: number }, indent: number, layout: Map<number, number>, text: string): void {
  layout.set(start, indent);
  for (const row of text.slice(start, end).matchAll(/[\r\n][ \t\u3000\r\n]*(?=\|)/g)) layout.set(start + row.index + row[0].length, indent);
}

/** Tails of bindings (`名 (alias) : 型別` between the braces) as ranges, in order. */
export function bindingTails(file: FileSyntax): readonly { readonly start: number; readonly end: number }[] {
  const tails: { start: number; end: number }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) value.forEach(visit);
    else if ('bindings' in value) {
      for (const { name, span } of (value as { bindings: { name: { span: { start: number } }; span: { end: number } }[] }).bindings) tails.push({ start: name.span.start, end: span.end - 1 });
    } else Object.values(value).forEach(visit);
  };
  visit(file);
  return tails.sort((a, b) => a.start - b.start);
}
