/** The legal text that a file carries, and whether two readings of it say the same: what the formatter must never change. */
import type { ContentSyntax, FileSyntax, MarkerSyntax, OperationSyntax, TextNodeSyntax, WordingSyntax } from './ast.ts';

const markerText = (marker: MarkerSyntax | null): string => (marker === null ? '' : marker.text + marker.gap);
const lineOf = (marker: MarkerSyntax | null, content: ContentSyntax): string => markerText(marker) + content.text;

function nodeLines(node: TextNodeSyntax): string[] {
  const own = node.table ? node.table.rows.map((row) => row.map((cell) => cell.text).join(' | ')) : [lineOf(node.marker, node.content)];
  return [...own, ...node.children.flatMap(nodeLines)];
}

const wordingLines = ({ verb, find, replace, times }: WordingSyntax): string[] => [`${find.text} ${verb} ${replace?.text ?? ''} ${times}`];

function operationLines(operation: OperationSyntax): string[] {
  const { address, verb, others, parts, version, closing, target, place, lines, wordings, explanation } = operation;
  const head = [address?.text ?? '', verb, ...[...others, ...parts.map((part) => part.target)].map(({ text }) => text), version?.text ?? '', closing ?? '', target?.text ?? '', place ? `於 ${place.anchor.text} ${place.side}` : ''].filter((word) => word !== '').join(' ');
  return [head, ...[...lines, ...parts.flatMap((part) => part.lines)].flatMap(nodeLines), ...wordings.flatMap(wordingLines), ...explanation.map((word) => word.text)];
}

/**
 * Every character of legal text in a file, one entry per printed line (number, white space behind it, words; table rows with
 * their cells), in file order: title, history, headings, provisions, annexes; for an amendment its operations and reasons.
 */
export function legalTextOf(file: FileSyntax): string[] {
  const lines = [file.title.text, ...file.headers.map((header) => `${header.key.text} ${header.value.text}`)];
  if (file.kind === 'amendment') return [...lines, ...file.operations.flatMap((item) => (item.kind === 'operation' ? operationLines(item) : []))];
  if (file.kind !== 'regulation') return lines;
  lines.push(...(file.history?.entries.map((entry) => entry.text) ?? []));
  for (const item of file.items) {
    if (item.kind === 'heading') lines.push(lineOf(item.marker, item.content));
    else if (item.kind === 'provision' || item.kind === 'annex') lines.push(markerText(item.marker), ...item.lines.flatMap(nodeLines));
    else if (item.kind === 'stray') lines.push(...item.lines.flatMap(nodeLines));
  }
  return lines;
}

/** Places in a file, which layout may change; everything else in a tree must stay. */
const PLACES: ReadonlySet<string> = new Set(['span', 'headSpan', 'verbSpan', 'operatorSpan', 'offsets']);

/** A tree without its places, as text: equal for two files that differ in layout only. */
export const treeWithoutPlaces = (file: FileSyntax): string => JSON.stringify(file, (key, value: unknown) => (PLACES.has(key) ? undefined : value));

/** Everything a person wrote except layout: white space, the separators that the printer may drop, and the width of brackets. */
const inkOf = (text: string): string => text.replace(/[\s\u3000\uFEFF；;，,、﹑､]/g, '').replace(/[（]/g, '(').replace(/[）]/g, ')').replace(/｛/g, '{').replace(/｝/g, '}').replace(/：/g, ':');

/** True when two texts differ in layout only, comments included. */
export const sameInk = (a: string, b: string): boolean => inkOf(a) === inkOf(b);
