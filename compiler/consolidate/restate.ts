/** Restated or new text of an amendment → the element it makes. */
import type { ContentSyntax, HeadingSyntax, MarkerSyntax, TextNodeSyntax } from '../../lang/ast.ts';
import { readAnnexMarker, readHeading } from '../../lang/markers.ts';
import { spreadRun } from '../model/printed-runs.ts';
import type { Element, Level, ProvisionNumber, RegulationText } from '../model/regulation.ts';
import { isUnnumbered } from '../model/unnumbered.ts';
import { buildHeading, buildLine, buildProvision, buildUnnumbered, type TextCollector } from '../resolve/build-elements.ts';

/** Numbered levels above a level: 款 0, 目 1, 細目 2. */
const depthOf = (level: Level): number => (level === 'item' ? 1 : level === 'subitem' ? 2 : 0);

/** What the restated lines are to become. */
export interface RestatedAs {
  /** Name of an annex that is new or has another one, whose text need not print it. */
  readonly annex?: string;
  /** New text without a number. */
  readonly unnumbered?: true;
  readonly level: Level;
  /** Identity to give it (a restated element keeps its own); undefined makes one from its address. */
  readonly id?: string;
  /** Which of several provisions in one line is meant: 第四條至第六條　（刪除）. */
  readonly number?: ProvisionNumber | null;
  /** For a new line below a provision: its parent, and its place among siblings of its level. */
  readonly parentId?: string | null;
  readonly nth?: number;
  /** The element before the amendment: its marker stands when the restated text prints none. */
  readonly former: Element | null;
}

/** Builds the element; null when there are no lines. */
export function buildRestated(lines: readonly TextNodeSyntax[], as: RestatedAs, style: RegulationText['style'], into: TextCollector): Element | null {
  const first = lines[0];
  if (!first) return null;
  if (as.level === 'part' || as.level === 'chapter' || as.level === 'section') return restateHeading(first, { ...as, level: as.level }, into);
  if (as.unnumbered || (as.former && isUnnumbered(as.former))) return buildUnnumbered(lines, first.span, into, as.id);
  if (as.level === 'article' || as.level === 'point' || as.level === 'annex') return restateProvision(lines, as, style, into);
  const line: TextNodeSyntax = { ...first, children: [...first.children, ...lines.slice(1)] };
  const built = buildLine(line, as.level, as.parentId ?? null, as.nth ?? 0, depthBelow(as.level, first), into, as.id);
  return first.marker || !as.former ? built : { ...built, marker: as.former.marker, gap: as.former.gap, number: as.former.number };
}

const depthBelow = (level: Level, line: TextNodeSyntax): number => depthOf(level) + (line.marker || level !== 'paragraph' ? 1 : 0);

function restateHeading(line: TextNodeSyntax, as: RestatedAs & { readonly level: HeadingSyntax['level'] }, into: TextCollector): Element {
  const read = line.marker ? null : readHeading(line.content.text);
  const text = read ? line.content.text.slice(read.text.length + read.gap.length) : line.content.text;
  const cut = line.content.text.length - text.length;
  const content = { ...line.content, text, offsets: line.content.offsets.slice(cut) };
  const marker: MarkerSyntax = line.marker ?? { span: line.span, text: read?.text ?? as.former?.marker ?? '', gap: read?.gap ?? as.former?.gap ?? '　', number: read?.number ?? as.former?.number ?? null, style: 'heading' };
  return buildHeading({ kind: 'heading', level: as.level, marker, content, span: line.span }, into, as.parentId ?? null, as.id);
}

/** `附表一　收費標準` below `附表一 增訂`: the name is read as on a line of the regulation itself. */
function readName(lines: readonly TextNodeSyntax[], { annex, former }: RestatedAs): readonly TextNodeSyntax[] {
  const [first, ...rest] = lines as [TextNodeSyntax, ...TextNodeSyntax[]];
  const read = first.marker ? null : readAnnexMarker(first.content.text);
  const bare = (name: string): string => name.replace(/[\s\u3000：:、]/gu, '');
  if (!read || ![former?.marker, annex].some((name) => name !== undefined && bare(name) === bare(read.text))) return lines;
  const content = behind(first.content, read.text.length + read.gap.length);
  return [{ ...first, marker: { ...read, span: first.span }, content }, ...rest];
}

/** What stands behind the first `cut` characters. */
function behind({ text, bindings, handMarks, offsets, span }: ContentSyntax, cut: number): ContentSyntax {
  const shifted = ({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } => ({ start: Math.max(0, start - cut), end: Math.max(0, end - cut) });
  return {
    span, text: text.slice(cut), offsets: offsets.slice(cut),
    bindings: bindings.map((binding) => ({ ...binding, range: shifted(binding.range) })),
    handMarks: handMarks.map(shifted).filter(({ start, end }) => start < end),
  };
}

/** `七、…` with its 款, then further 項: the tree hangs them under the number, a provision holds them side by side. */
function restateProvision(lines: readonly TextNodeSyntax[], as: RestatedAs, style: RegulationText['style'], into: TextCollector): Element {
  const [first, ...rest] = (as.level === 'annex' ? readName(lines, as) : lines) as [TextNodeSyntax, ...TextNodeSyntax[]];
  const { former, annex = '' } = as;
  const span = first.span;
  const unprinted = former ? { text: former.marker, gap: former.gap, number: former.number } : { text: annex, gap: '', number: readAnnexMarker(annex)?.number ?? null };
  const marker: MarkerSyntax = first.marker ?? { span, ...unprinted, style: as.level === 'article' ? 'article' : 'cjk' };
  const own: TextNodeSyntax[] = [{ ...first, marker: null, children: [] }];
  const hang = (node: TextNodeSyntax): void => {
    if (node.marker === null) own.push(node);
    else own[own.length - 1] = { ...own.at(-1)!, children: [...own.at(-1)!.children, node] };
  };
  [...first.children, ...rest].forEach(hang);
  const provisionLines = own[0]!.content.text === '' && own[0]!.children.length === 0 && own.length > 1 ? own.slice(1) : own;
  if (as.level === 'annex') return buildProvision({ kind: 'annex', span, marker, lines: provisionLines }, style, into, as.id);
  const one = marker.run && spreadRun(marker, marker.run).find(({ number }) => String(number) === String(as.number));
  const built = buildProvision({ kind: 'provision', span, marker: one ? { ...marker, text: one.marker, number: one.number } : marker, lines: provisionLines }, style, into, as.id);
  return one ? { ...built, printedIn: one.printedIn } : built;
}

