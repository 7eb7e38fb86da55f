/** HTML → lines. Scripts and styles are left out and reported; marks, lists and tables are read. */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { automaticNumber, countedNumber } from './automatic-numbers.ts';
import { formulaText } from './formula.ts';
import { readStyleSheets, type Declarations } from './html-styles.ts';
import { trimEdges, type Extraction, type Finding, type LineHint, type MarkKind, type SourceLine, type TextMark } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { LineBuilder } from './runs.ts';
import { tableLines, type TableCell } from './tables.ts';
import type { XmlNode } from './xml.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Root = DefaultTreeAdapterTypes.ParentNode;

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3',
  'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'caption', 'option', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot',
]);
const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object', 'embed', 'svg']);
const MARKS: Readonly<Record<string, MarkKind>> = Object.assign(Object.create(null), { u: 'underline', ins: 'underline', s: 'strike', strike: 'strike', del: 'strike', b: 'bold', strong: 'bold' });
const DEEPEST = 300;

const attribute = (element: Element, name: string): string | null => element.attrs.find((a) => a.name === name)?.value ?? null;

interface Context {
  readonly marks: ReadonlySet<MarkKind>;
  readonly preserve: boolean;
  readonly listDepth: number;
  readonly hint: LineHint;
  readonly depth: number;
  /** Inside of <a href>. */
  readonly linked: boolean;
}

/** Number of a list item, as its list would print it. */
interface ListState {
  readonly type: string;
  next: number;
  readonly step: number;
}

function marksOf(element: Element, style: Declarations, marks: ReadonlySet<MarkKind>): ReadonlySet<MarkKind> {
  const added: MarkKind[] = [];
  const own = MARKS[element.tagName];
  if (own) added.push(own);
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (/underline/.test(line)) added.push('underline');
  if (/line-through/.test(line)) added.push('strike');
  return added.length ? new Set([...marks, ...added]) : marks;
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '');
/** Hidden by a style sheet: a script of the page may show it again, and does so with the text itself. */
const isHiddenBySheet = (style: Declarations): boolean => style.get('display') === 'none' || style.get('visibility') === 'hidden';

/** All text under a node but what no page prints, without recursion. */
function plainText(node: Node | Element): string {
  let out = '';
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.nodeName === '#text') out += (next as DefaultTreeAdapterTypes.TextNode).value;
    else if ('childNodes' in next && (next === node || !DROPPED.has(next.nodeName))) for (let i = next.childNodes.length - 1; i >= 0; i--) stack.push(next.childNodes[i]!);
  }
  return out;
}

/** Elements of a formula as those of an XML part; what lies deeper is left out. */
const asXml = (element: Element, depth = 0): XmlNode => ({
  name: element.tagName, uri: '', attributes: Object.fromEntries(element.attrs.map((a) => [a.name, a.value])),
  children: element.childNodes.flatMap<XmlNode | string>((child) => ('value' in child ? [child.value] : 'tagName' in child && depth < DEEPEST ? [asXml(child, depth + 1)] : [])),
});

const CJK = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

/** The number kind that a list or item says, "" when it says none. */
const listType = (style: Declarations): string => /[a-z][a-z-]+/.exec((style.get('list-style-type') ?? style.get('list-style') ?? '').replace(/url\([^)]*\)|inside|outside/g, ''))?.[0] ?? '';

const FRAME = /^(?:nav|navbar|navigation|menu|mainmenu|breadcrumbs?|footer|page-footer|site-footer)$/i;
const LEGAL = /第[\s　]*[0-9一二三四五六七八九十百]{1,4}[\s　]*[條點章]|(?:^|\s)[一二三四五六七八九十]{1,3}、/;

/** Does an element hold the menu or the foot of a web page? What reads like provisions is neither. */
function isPageFrame(element: Element): boolean {
  const names = `${element.tagName} ${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.split(/\s+/);
  return element.tagName !== 'body' && names.some((name) => FRAME.test(name)) && !LEGAL.test(plainText(element));
}

/** The mark of a footnote: [1] behind the words, a number in front of the note. */
const isNoteMark = (element: Element): boolean => element.tagName === 'a' && /^#(?:_?ftn|_?edn|sdfootnote|sdendnote|fn|footnote)(?:ref)?[\d:_-]*(?:anc|sym)?$/i.test(attribute(element, 'href') ?? '');
const NOTE_TEXT = /^(?:_?ftn|_?edn|sdfootnote|sdendnote|fn|footnote)[:_-]?\d+$/i;

class HtmlReader {
  readonly findings: Finding[] = [];
  readonly notes: SourceLine[] = [];
  builder = new LineBuilder();
  readonly #styleOf: (element: Element) => Declarations;
  /** A list number that waits for the first words of its item. */
  #marker: { readonly text: string; readonly context: Context } | null = null;
  /** Whether the open line has words inside and outside of links. */
  #linked = { inside: false, outside: false };
  /** A line end of the source behind a Chinese character: a space, unless another one follows. */
  #broken = false;

  /** Characters of the page. */
  readonly #size: number;

  constructor(page: Root) {
    this.#styleOf = readStyleSheets(page);
    this.#size = page.childNodes.reduce((sum, node) => sum + plainText(node).length, 0);
  }

  /** Does an element hold most of the page? */
  #isMost(element: Element): boolean {
    return plainText(element).length * 2 > this.#size;
  }

  /** White space of HTML is layout: a run is one space, none where a source line ends between two Chinese characters. */
  #text(raw: string, context: Context): void {
    if (trimEdges(raw) !== '') {
      this.#putMarker();
      this.#linked = { inside: this.#linked.inside || context.linked, outside: this.#linked.outside || !context.linked };
    }
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
    if (this.#broken && raw !== '') {
      if (!CJK.test(raw[0]!) && !/\s/.test(raw[0]!)) this.builder.add(last = ' ', context.marks);
      this.#broken = false;
    }
    raw.split(/([ \t\n\r\f]+)/).forEach((piece, i, pieces) => {
      const after = pieces[i + 1]?.[0] ?? '';
      const broken = i % 2 === 1 && piece.includes('\n') && CJK.test(last) && (after === '' || CJK.test(after));
      this.#broken ||= broken && after === '';
      const words = i % 2 === 0 ? piece : broken || last === ' ' || last === '' ? '' : ' ';
      if (words === '') return;
      out.push(words);
      last = words.at(-1)!;
    });
    const text = out.join('');
    this.builder.add(text, context.marks);
  }

  #end(context: Context): void {
    const isLink = this.#linked.inside && !this.#linked.outside && (context.hint === null || context.hint === 'list');
    this.builder.end({ indent: context.listDepth * 2, hint: isLink ? 'link' : context.hint });
    this.#linked = { inside: false, outside: false };
    this.#broken = false;
  }

  /** Prints the number of the open item before its first words. */
  #putMarker(): void {
    if (!this.#marker) return;
    const { text, context } = this.#marker;
    this.#marker = null;
    this.builder.add(text, context.marks);
    this.#linked = { ...this.#linked, outside: true };
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
    if (data.trim() !== '' && !/^\[(?:if|endif|CDATA)/.test(data)) this.findings.push({ kind: 'comment', text: data.trim(), dropped: true });
  }

  #element(element: Element, outer: Context): void {
    const name = element.tagName;
    if (DROPPED.has(name)) {
      const text = plainText(element).trim();
      if (name !== 'head' && text !== '') this.findings.push({ kind: 'script', text: `<${name}> ${text.slice(0, 80)}`, dropped: true });
      return;
    }
    const style = this.#styleOf(element);
    if (isHidden(element) || (isHiddenBySheet(style) && !this.#isMost(element))) {
      const text = plainText(element).trim();
      if (text !== '') this.findings.push({ kind: 'hiddenText', text, dropped: true });
      return;
    }
    if (outer.depth > DEEPEST) return this.#text(plainText(element), outer);
    if (name === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '')) {
      return void this.findings.push({ kind: 'headerFooter', text: plainText(element).replace(/\s+/g, ' ').trim(), dropped: true });
    }
    if (isPageFrame(element)) {
      const text = plainText(element).replace(/\s+/g, ' ').trim();
      return text === '' ? undefined : void this.findings.push({ kind: 'navigation', text, dropped: true });
    }
    if (isNoteMark(element)) return void this.findings.push({ kind: 'noteMark', text: plainText(element).trim(), dropped: true });
    if (NOTE_TEXT.test(attribute(element, 'id') ?? '')) return this.#note(element, outer);
    const context: Context = {
      ...outer, marks: marksOf(element, style, outer.marks), depth: outer.depth + 1, linked: outer.linked || (name === 'a' && attribute(element, 'href') !== null),
      preserve: outer.preserve || name === 'pre' || /^(?:pre|break-spaces)/.test(style.get('white-space') ?? ''),
    };
    if (name === 'rt' || name === 'rp') return name === 'rp' ? undefined : void this.findings.push({ kind: 'ruby', text: plainText(element).trim(), dropped: true });
    if (name === 'br') return this.#end(context);
    if (name === 'img') return void this.findings.push({ kind: 'picture', text: attribute(element, 'alt') ?? attribute(element, 'src')?.slice(0, 80) ?? '', dropped: true });
    if (name === 'math') return this.#formula(element, context);
    if (name === 'table') return this.#table(element, context);
    if (name === 'ol' || name === 'ul') return this.#list(element, context);
    if (!BLOCKS.has(name)) return this.children(element.childNodes, context);
    this.#block(element, context, outer);
  }

  #formula(element: Element, context: Context): void {
    const text = formulaText(asXml(element));
    if (text === '') return;
    this.findings.push({ kind: 'formula', text, dropped: false });
    this.#text(text, context);
  }

  #block(element: Element, context: Context, outer: Context): void {
    this.#end(outer);
    const hint: LineHint = element.tagName === 'h1' ? 'title' : /^h[2-6]$/.test(element.tagName) ? 'heading' : context.hint;
    const inner: Context = { ...context, hint };
    this.children(element.childNodes, inner);
    this.#end(inner);
  }

  /** A footnote: its lines stand behind the text. */
  #note(element: Element, context: Context): void {
    this.#end(context);
    const outer = this.builder;
    this.builder = new LineBuilder();
    this.children(element.childNodes, { ...context, listDepth: 0, hint: 'note', depth: context.depth + 1 });
    this.#end({ ...context, hint: 'note' });
    const { lines } = this.builder;
    this.builder = outer;
    if (lines.length === 0) return;
    this.findings.push({ kind: 'footnote', text: lines.map((line) => line.text).join(' '), dropped: false });
    this.notes.push(...lines);
  }

  #list(element: Element, context: Context): void {
    this.#end(context);
    const state = element.tagName === 'ol' ? listState(element, listType(this.#styleOf(element))) : null;
    for (const child of element.childNodes) {
      if (!('tagName' in child) || child.tagName !== 'li') {
        this.node(child, context);
        continue;
      }
      if (NOTE_TEXT.test(attribute(child, 'id') ?? '')) {
        this.#note(child, context);
        continue;
      }
      const inner: Context = { ...context, listDepth: context.listDepth + (context.listDepth === 0 && !state ? 0 : 1), hint: 'list', depth: context.depth + 1 };
      if (state) this.#number(child, state, inner);
      this.children(child.childNodes, inner);
      this.#putMarker();
      this.#end(inner);
    }
  }

  /** The number that a browser would print before an item, unless the item has one of its own. */
  #number(item: Element, state: ListState, context: Context): void {
    const value = Number(attribute(item, 'value') ?? NaN);
    const number = Number.isInteger(value) ? value : state.next;
    state.next = number + state.step;
    const style = this.#styleOf(item);
    const marker = countedNumber(style.get('before') ?? '', number) ?? automaticNumber(listType(style) || state.type, number);
    if (marker === '' || readAnyMarker(plainText(item).trim())) return;
    this.findings.push({ kind: 'automaticNumber', text: marker, dropped: false });
    if (this.#marker) {
      this.#putMarker();
      this.#end(context);
    }
    this.#marker = { text: marker, context };
  }

  #table(element: Element, context: Context): void {
    this.#putMarker();
    this.#end(context);
    const rows: TableCell[][] = [];
    const visit = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        if (!('tagName' in node)) continue;
        if (node.tagName === 'tr') rows.push(this.#row(node, context));
        else if (node.tagName === 'caption') {
          // a caption that is only read out, as in this project's own pages, is no printed words
          if (attribute(node, 'role') !== 'caption' || !this.#styleOf(node).has('clip-path')) this.#block(node, context, context);
        }
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
      const linked = this.#linked;
      this.#linked = { inside: false, outside: false };
      const inside: Context = { ...context, listDepth: 0, hint: null };
      // in this project's own pages the lines of a cell are spans that a style sheet sets below each other
      const ownPage = attribute(node, 'data-label') !== null;
      for (const child of node.childNodes) {
        this.node(child, inside);
        if (ownPage) this.#end(inside);
      }
      this.#end(inside);
      this.#linked = linked;
      const span = (name: string): number => Math.max(1, Math.trunc(Number(attribute(node, name) ?? 1)) || 1);
      cells.push({ lines: this.builder.lines, colspan: span('colspan'), rowspan: span('rowspan') });
      this.builder = outer;
    }
    return cells;
  }
}

function listState(list: Element, type: string): ListState {
  const start = Number(attribute(list, 'start') ?? 1);
  const reversed = attribute(list, 'reversed') !== null;
  const count = list.childNodes.filter((n) => 'tagName' in n && n.tagName === 'li').length;
  return { type: type || (attribute(list, 'type') ?? '1'), next: attribute(list, 'start') === null && reversed ? count : Number.isInteger(start) ? start : 1, step: reversed ? -1 : 1 };
}

const START: Context = { marks: new Set(), preserve: false, listDepth: 0, hint: null, depth: 0, linked: false };

/** Lines of an HTML document or fragment. */
export function extractHtml(html: string): Extraction {
  const page = parse(html);
  const reader = new HtmlReader(page);
  reader.children(page.childNodes, START);
  reader.builder.end();
  return { lines: [...reader.builder.lines, ...reader.notes], findings: reader.findings };
}

/** One line of text with HTML tags inside, white space kept: its text and marks. */
export function inlineHtml(html: string): { lines: readonly SourceLine[]; text: string; marks: readonly TextMark[]; findings: readonly Finding[] } {
  const fragment = parseFragment(html);
  const reader = new HtmlReader(fragment);
  reader.children(fragment.childNodes, { ...START, preserve: true });
  reader.builder.end();
  const { lines } = reader.builder;
  return { lines, text: lines[0]?.text ?? '', marks: lines[0]?.marks ?? [], findings: reader.findings };
}
