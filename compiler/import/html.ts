/** HTML → lines. Scripts and styles are left out and reported; marks, lists and tables are read. */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { automaticNumber } from './automatic-numbers.ts';
import type { Extraction, Finding, LineHint, MarkKind, SourceLine, TextMark } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { LineBuilder } from './runs.ts';
import { tableLines, type TableCell } from './tables.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3',
  'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'caption', 'option', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot',
]);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object', 'embed', 'svg', 'math-annotation']);
const MARKS: Readonly<Record<string, MarkKind>> = Object.assign(Object.create(null), { u: 'underline', ins: 'underline', s: 'strike', strike: 'strike', del: 'strike', b: 'bold', strong: 'bold' });
const DEEPEST = 300;

const attribute = (element: Element, name: string): string | null => element.attrs.find((a) => a.name === name)?.value ?? null;

interface Context {
  readonly marks: ReadonlySet<MarkKind>;
  readonly preserve: boolean;
  readonly listDepth: number;
  readonly hint: LineHint;
  readonly depth: number;
}

/** Number of a list item, as its list would print it. */
interface ListState {
  readonly type: string;
  next: number;
  readonly step: number;
}

function marksOf(element: Element, marks: ReadonlySet<MarkKind>): ReadonlySet<MarkKind> {
  const style = attribute(element, 'style') ?? '';
  const added: MarkKind[] = [];
  const own = MARKS[element.tagName];
  if (own) added.push(own);
  if (/text-decoration[^;]*underline/i.test(style)) added.push('underline');
  if (/text-decoration[^;]*line-through/i.test(style)) added.push('strike');
  return added.length ? new Set([...marks, ...added]) : marks;
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '');

/** All text under a node, without recursion. */
function plainText(node: Node | Element): string {
  let out = '';
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.nodeName === '#text') out += (next as DefaultTreeAdapterTypes.TextNode).value;
    else if ('childNodes' in next) stack.push(...[...next.childNodes].reverse());
  }
  return out;
}

const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

class HtmlReader {
  readonly findings: Finding[] = [];
  builder = new LineBuilder();

  /** White space of HTML is layout: a run is one space, none where a source line ends between two Chinese characters. */
  #text(raw: string, context: Context): void {
    if (context.preserve) {
      raw.split('\n').forEach((piece, i) => {
        if (i > 0) this.#end(context);
        this.builder.add(piece, context.marks);
      });
      return;
    }
    // the last character is carried along: looking it up in a growing string would copy it again and again
    let last = this.builder.lastCharacter;
    const out: string[] = [];
    raw.split(/([ \t\n\r\f]+)/).forEach((piece, i, pieces) => {
      const after = pieces[i + 1]?.[0] ?? '';
      const broken = i % 2 === 1 && piece.includes('\n') && CJK.test(last) && (after === '' || CJK.test(after));
      const words = i % 2 === 0 ? piece : broken || last === ' ' || last === '' ? '' : ' ';
      if (words === '') return;
      out.push(words);
      last = words.at(-1)!;
    });
    const text = out.join('');
    this.builder.add(text, context.marks);
  }

  #end(context: Context): void {
    this.builder.end({ indent: context.listDepth * 2, hint: context.hint });
  }

  children(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) this.node(node, context);
  }

  node(node: Node, context: Context): void {
    if (node.nodeName === '#text') this.#text((node as DefaultTreeAdapterTypes.TextNode).value, context);
    else if (node.nodeName === '#comment') this.#comment((node as DefaultTreeAdapterTypes.CommentNode).data);
    else if ('tagName' in node) this.#element(node, context);
  }

  #comment(data: string): void {
    if (data.trim() !== '') this.findings.push({ kind: 'comment', text: data.trim(), dropped: true });
  }

  #element(element: Element, outer: Context): void {
    const name = element.tagName;
    if (DROPPED.has(name)) {
      const text = plainText(element).trim();
      if (name !== 'head' && text !== '') this.findings.push({ kind: 'script', text: `<${name}> ${text.slice(0, 80)}`, dropped: true });
      return;
    }
    if (isHidden(element)) {
      const text = plainText(element).trim();
      if (text !== '') this.findings.push({ kind: 'hiddenText', text, dropped: true });
      return;
    }
    if (outer.depth > DEEPEST) return this.#text(plainText(element), outer);
    const context: Context = { ...outer, marks: marksOf(element, outer.marks), depth: outer.depth + 1 };
    if (name === 'br') return this.#end(context);
    if (name === 'img') return void this.findings.push({ kind: 'picture', text: attribute(element, 'alt') ?? attribute(element, 'src')?.slice(0, 80) ?? '', dropped: true });
    if (name === 'table') return this.#table(element, context);
    if (name === 'ol' || name === 'ul') return this.#list(element, context);
    if (!BLOCKS.has(name)) return this.children(element.childNodes, context);
    this.#block(element, context, outer);
  }

  #block(element: Element, context: Context, outer: Context): void {
    this.#end(outer);
    const hint: LineHint = element.tagName === 'h1' ? 'title' : /^h[2-6]$/.test(element.tagName) ? 'heading' : context.hint;
    const inner: Context = { ...context, hint, preserve: context.preserve || element.tagName === 'pre' || /white-space\s*:\s*pre/i.test(attribute(element, 'style') ?? '') };
    this.children(element.childNodes, inner);
    this.#end(inner);
  }

  #list(element: Element, context: Context): void {
    this.#end(context);
    const state = element.tagName === 'ol' ? listState(element) : null;
    for (const child of element.childNodes) {
      if (!('tagName' in child) || child.tagName !== 'li') {
        this.node(child, context);
        continue;
      }
      const inner: Context = { ...context, listDepth: context.listDepth + (context.listDepth === 0 && !state ? 0 : 1), hint: 'list', depth: context.depth + 1 };
      if (state) this.#number(child, state, inner);
      this.children(child.childNodes, inner);
      this.#end(inner);
    }
  }

  /** The number that a browser would print before an item, unless the item has one of its own. */
  #number(item: Element, state: ListState, context: Context): void {
    const value = Number(attribute(item, 'value') ?? NaN);
    const number = Number.isInteger(value) ? value : state.next;
    state.next = number + state.step;
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(item, 'style') ?? '')?.[1] ?? state.type;
    const marker = automaticNumber(style, number);
    if (marker === '' || readAnyMarker(plainText(item).trim())) return;
    this.findings.push({ kind: 'automaticNumber', text: marker, dropped: false });
    this.builder.add(marker, context.marks);
  }

  #table(element: Element, context: Context): void {
    this.#end(context);
    const rows: TableCell[][] = [];
    const visit = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        if (!('tagName' in node)) continue;
        if (node.tagName === 'tr') rows.push(this.#row(node, context));
        else if (node.tagName === 'caption') this.#block(node, context, context);
        else visit(node.childNodes);
      }
    };
    visit(element.childNodes);
    for (const line of tableLines(rows)) this.builder.push(line);
  }

  #row(row: Element, context: Context): TableCell[] {
    const cells: TableCell[] = [];
    for (const node of row.childNodes) {
      if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th') || isHidden(node)) continue;
      const outer = this.builder;
      this.builder = new LineBuilder();
      const inside: Context = { ...context, listDepth: 0, hint: null };
      // in this project's own pages the lines of a cell are spans that a style sheet sets below each other
      const ownPage = attribute(node, 'data-label') !== null;
      for (const child of node.childNodes) {
        this.node(child, inside);
        if (ownPage) this.#end(inside);
      }
      this.builder.end();
      const span = (name: string): number => Math.max(1, Math.trunc(Number(attribute(node, name) ?? 1)) || 1);
      cells.push({ lines: this.builder.lines, colspan: span('colspan'), rowspan: span('rowspan') });
      this.builder = outer;
    }
    return cells;
  }
}

function listState(list: Element): ListState {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(list, 'style') ?? '')?.[1];
  const start = Number(attribute(list, 'start') ?? 1);
  const reversed = attribute(list, 'reversed') !== null;
  const count = list.childNodes.filter((n) => 'tagName' in n && n.tagName === 'li').length;
  return { type: style ?? attribute(list, 'type') ?? '1', next: attribute(list, 'start') === null && reversed ? count : Number.isInteger(start) ? start : 1, step: reversed ? -1 : 1 };
}

const START: Context = { marks: new Set(), preserve: false, listDepth: 0, hint: null, depth: 0 };

/** Lines of an HTML document or fragment. */
export function extractHtml(html: string): Extraction {
  const reader = new HtmlReader();
  reader.children(parse(html).childNodes, START);
  reader.builder.end();
  return { lines: reader.builder.lines, findings: reader.findings };
}

/** One line of text with HTML tags inside, white space kept: its text and marks. */
export function inlineHtml(html: string): { lines: readonly SourceLine[]; text: string; marks: readonly TextMark[]; findings: readonly Finding[] } {
  const reader = new HtmlReader();
  reader.children(parseFragment(html).childNodes, { ...START, preserve: true });
  reader.builder.end();
  const { lines } = reader.builder;
  return { lines, text: lines[0]?.text ?? '', marks: lines[0]?.marks ?? [], findings: reader.findings };
}
