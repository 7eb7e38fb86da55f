/** OpenDocument texts (.odt) → lines, read from the XML itself. */
import { ImportFailure } from './failure.ts';
import { formulaText } from './formula.ts';
import type { Extraction, Finding, LineHint, MarkKind, SourceLine } from './lines.ts';
import { itemsOf, itemStartsWithText, nextNumber, OUTLINE, readListStyles, type ListCounts, type ListStyles } from './odt-numbering.ts';
import { readPrinted } from './read-marker.ts';
import { LineBuilder } from './runs.ts';
import { drawnText } from './symbol-fonts.ts';
import { tableLines, type TableCell } from './tables.ts';
import { childOf, childrenOf, elementsOf, findAll, parseXml, textOf, type XmlNode } from './xml.ts';
import { openZip } from './zip.ts';
import type { DocxOptions } from './docx.ts';

interface Look {
  readonly marks: readonly MarkKind[];
  readonly hidden: boolean;
  readonly font: string | undefined;
}

const PLAIN: Look = { marks: [], hidden: false, font: undefined };

/** Marks of the styles of a file, by name. */
function readLooks(parts: readonly (XmlNode | undefined)[]): (name: string | undefined) => Look {
  const styles = new Map(parts.flatMap((part) => (part ? findAll(part, 'style') : [])).map((node) => [`${node.attributes['family'] ?? ''}/${node.attributes['name'] ?? ''}`, node]));
  const cache = new Map<string, Look>();
  const resolve = (name: string, depth: number): Look => {
    const known = cache.get(name);
    if (known) return known;
    const node = styles.get(`text/${name}`) ?? styles.get(`paragraph/${name}`);
    if (!node || depth > 20) return PLAIN;
    const parent = node.attributes['parent-style-name'];
    const base = parent === undefined ? PLAIN : resolve(parent, depth + 1);
    const a = childOf(node, 'text-properties')?.attributes ?? {};
    const marks = new Set(base.marks);
    const set = (kind: MarkKind, value: string | undefined, off: string): void => void (value === undefined ? 0 : value === off ? marks.delete(kind) : marks.add(kind));
    set('underline', a['text-underline-style'], 'none');
    set('strike', a['text-line-through-style'] ?? a['text-line-through-type'], 'none');
    set('bold', a['font-weight'], 'normal');
    const look: Look = { marks: [...marks], hidden: a['display'] === 'none' || (a['display'] === undefined && base.hidden), font: a['font-name'] ?? a['font-family']?.replace(/['"]/g, '') ?? base.font };
    cache.set(name, look);
    return look;
  };
  return (name) => (name === undefined ? PLAIN : resolve(name, 0));
}

interface List {
  readonly style: string;
  readonly level: number;
  readonly counts: ListCounts;
}

/** An entry of a list. */
interface Entry {
  readonly level: number;
  /** Its number was printed. */
  numbered: boolean;
}

class OdtReader {
  readonly findings: Finding[] = [];
  readonly notes: SourceLine[] = [];
  builder = new LineBuilder();
  readonly #look: (name: string | undefined) => Look;
  readonly #styles: ListStyles;
  readonly #reject: boolean;
  readonly #changes = new Map<string, { kind: string; node: XmlNode }>();
  readonly #countsById = new Map<string, ListCounts>();
  readonly #countsByStyle = new Map<string, ListCounts>();
  readonly #outline: ListCounts = [];
  /** The words of open tracked insertions. */
  readonly #inserted = new Map<string, string[]>();
  #after: SourceLine[] = [];
  #marker: string | null = null;
  /** The number of the open paragraph, which is printed and counted with its first words. */
  #number: (() => void) | null = null;
  /** The paragraph before ends inside of an insertion that is left out: this one goes on with it. */
  #joined = false;
  #entry: Entry | null = null;

  readonly #part: (name: string) => XmlNode | undefined;

  constructor(look: (name: string | undefined) => Look, styles: ListStyles, reject: boolean, part: (name: string) => XmlNode | undefined) {
    this.#part = part;
    this.#look = look;
    this.#styles = styles;
    this.#reject = reject;
  }

  blocks(nodes: readonly XmlNode[], list: List | null = null): void {
    for (const node of nodes) this.#block(node, list);
  }

  #block(node: XmlNode, list: List | null): void {
    switch (node.name) {
      case 'p': case 'h': return this.#paragraph(node);
      case 'list': return this.#list(node, list);
      case 'table': return this.#table(node);
      case 'tracked-changes': return this.#readChanges(node);
      case 'change-start': case 'change-end': case 'change': return this.#change(node);
      case 'frame': case 'custom-shape': case 'text-box':
        this.#frame(node);
        return this.#end(null);
      case 'section': return node.attributes['display'] === 'none' ? this.#hidden(node) : this.blocks(elementsOf(node), list);
      case 'text': case 'index-title': case 'index-body': case 'table-of-content': case 'numbered-paragraph': case 'list-item': case 'list-header': case 'g': return this.blocks(elementsOf(node), list);
      default: return undefined;
    }
  }

  #hidden(node: XmlNode): void {
    const text = textOf(node).trim();
    if (text !== '') this.findings.push({ kind: 'hiddenText', text, dropped: true });
  }

  inside(nodes: readonly XmlNode[]): SourceLine[] {
    const [outer, after, marker, number, joined, entry] = [this.builder, this.#after, this.#marker, this.#number, this.#joined, this.#entry];
    this.builder = new LineBuilder();
    [this.#after, this.#marker, this.#number, this.#joined, this.#entry] = [[], null, null, false, null];
    this.blocks(nodes);
    this.builder.end();
    const { lines } = this.builder;
    [this.builder, this.#after, this.#marker, this.#number, this.#joined, this.#entry] = [outer, after, marker, number, joined, entry];
    return lines;
  }

  /** Whether what is read stands in an insertion that is left out. */
  get #skips(): boolean {
    return this.#reject && this.#inserted.size > 0;
  }

  #paragraph(node: XmlNode): void {
    const look = this.#look(node.attributes['style-name']);
    if (node.name === 'h' && this.#number === null) this.#expect(() => nextNumber(this.#styles, OUTLINE, Number(node.attributes['outline-level'] ?? 1), this.#outline, null));
    this.#inline(node.children, look);
    this.#joined = this.#skips;
    if (!this.#joined) this.#end(node.name === 'h' ? 'heading' : null);
  }

  /** The paragraph that begins has a number, unless it only goes on with words of another. */
  #expect(number: () => { marker: string; bullet: boolean } | null): void {
    if (!this.#joined || this.#number) this.#number = () => this.#print(number());
  }

  #putNumber(): void {
    const number = this.#number;
    this.#number = null;
    number?.();
  }

  #end(hint: LineHint): void {
    this.#putNumber();
    const before = this.builder.lines.length;
    this.builder.end({ indent: null, hint });
    const line = this.builder.lines[before];
    const reading = this.#marker !== null && line ? readPrinted(this.#marker) : null;
    if (this.#entry && this.#marker !== null) this.#entry.numbered = true;
    const depth = this.#entry?.numbered ? { depth: this.#entry.level } : {};
    if (line && reading && reading.text === this.#marker && line.text.startsWith(reading.text)) {
      this.builder.lines[before] = { ...line, ...depth, marker: { ...reading, gap: /^\s*/.exec(line.text.slice(reading.text.length))![0] } };
    } else if (line) this.builder.lines[before] = { ...line, ...depth };
    this.#marker = null;
    for (const extra of this.#after) this.builder.push(extra);
    this.#after = [];
  }

  #print(number: { marker: string; bullet: boolean } | null): void {
    if (!number || number.marker.trim() === '') return;
    this.findings.push({ kind: number.bullet ? 'bullet' : 'automaticNumber', text: number.marker, dropped: number.bullet });
    if (number.bullet) return;
    const marker = number.marker.trim();
    this.#marker = marker;
    this.builder.add(marker + (/[條點点編篇章節]$/.test(marker) ? '　' : /[、）)：﹑]$/.test(marker) ? '' : ' '));
  }

  #list(node: XmlNode, outer: List | null): void {
    const list = this.#openList(node, outer);
    const entry = this.#entry;
    for (const item of itemsOf(node)) {
      this.#entry = { level: list.level, numbered: false };
      if (item.name === 'list-item' && itemStartsWithText(item)) {
        const start = item.attributes['start-value'];
        this.#expect(() => nextNumber(this.#styles, list.style, list.level, list.counts, start === undefined ? null : Number(start)));
      }
      this.blocks(elementsOf(item), list);
    }
    this.#entry = entry;
  }

  #openList(node: XmlNode, outer: List | null): List {
    const style = node.attributes['style-name'] ?? outer?.style ?? '';
    if (outer) return { style, level: outer.level + 1, counts: outer.counts };
    const continued = node.attributes['continue-list'];
    const goesOn = node.attributes['continue-numbering'] === 'true';
    const counts = (continued !== undefined ? this.#countsById.get(continued) : goesOn ? this.#countsByStyle.get(style) : undefined) ?? [];
    const id = node.attributes['id'];
    if (id !== undefined) this.#countsById.set(id, counts);
    this.#countsByStyle.set(style, counts);
    return { style, level: 1, counts };
  }

  #inline(nodes: readonly (XmlNode | string)[], look: Look): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#text(node.replace(/[ \t\r\n]+/g, ' '), look);
      else this.#piece(node, look);
    }
  }

  #text(text: string, look: Look): void {
    if (text === '') return;
    for (const words of this.#inserted.values()) words.push(text);
    if (this.#skips) return;
    this.#putNumber();
    if (look.hidden) this.findings.push({ kind: 'hiddenText', text, dropped: true });
    else this.builder.add(drawnText(look.font, text), look.marks);
  }

  #piece(node: XmlNode, look: Look): void {
    switch (node.name) {
      case 's': return this.#text(' '.repeat(Math.min(500, Number(node.attributes['c'] ?? 1) || 1)), look);
      case 'tab': return this.#text('\t', look);
      case 'line-break': return this.#end(null);
      case 'note': return this.#note(node);
      case 'annotation': return void this.findings.push({ kind: 'comment', text: childrenOf(node, 'p').map(textOf).join(' '), dropped: true });
      case 'annotation-end': case 'soft-page-break': return undefined;
      case 'hidden-text': case 'hidden-paragraph': return this.#hidden(node);
      case 'frame': case 'object': return this.#formula(node, look) ? undefined : this.#frame(node);
      case 'custom-shape': return this.#frame(node);
      case 'change-start': case 'change-end': case 'change': return this.#change(node);
      case 'ruby': return this.#ruby(node, look);
      default: return this.#inline(node.children, node.name === 'span' ? mergeLooks(look, this.#look(node.attributes['style-name'])) : look);
    }
  }

  /** Characters without the reading beside them, which is told. */
  #ruby(node: XmlNode, look: Look): void {
    const reading = childOf(node, 'ruby-text');
    if (reading && !this.#skips) this.findings.push({ kind: 'ruby', text: textOf(reading), dropped: true });
    this.#inline(childOf(node, 'ruby-base')?.children ?? [], look);
  }

  #note(node: XmlNode): void {
    const lines = this.inside(elementsOf(childOf(node, 'note-body')));
    if (lines.length === 0) return;
    this.findings.push({ kind: 'footnote', text: lines.map((line) => line.text).join(' '), dropped: false });
    this.notes.push(...lines.map((line) => ({ ...line, hint: 'note' as const })));
  }

  /** Formulas are objects: parts of their own, or in place. */
  #formula(node: XmlNode, look: Look): boolean {
    const object = node.name === 'object' ? node : findAll(node, 'object')[0];
    const inside = object && (childOf(object, 'math') ?? this.#part(`${(object.attributes['href'] ?? '').replace(/^\.\//, '')}/content.xml`));
    const text = inside?.name === 'math' ? formulaText(inside) : '';
    if (text === '') return false;
    if (!this.#skips) this.findings.push({ kind: 'formula', text, dropped: false });
    this.#text(text, look);
    return true;
  }

  #frame(node: XmlNode): void {
    const boxes = node.name === 'text-box' ? [node] : findAll(node, 'text-box');
    const content = boxes.length > 0 ? boxes.flatMap(elementsOf) : node.name === 'custom-shape' ? elementsOf(node) : [];
    const lines = this.inside(content);
    if (lines.length > 0) {
      this.findings.push({ kind: 'textBox', text: lines.map((line) => line.text).join(' '), dropped: false });
      this.#after.push(...lines);
    } else if (findAll(node, 'image').length > 0 || findAll(node, 'object').length > 0) {
      this.findings.push({ kind: 'picture', text: node.attributes['name'] ?? '', dropped: true });
    }
  }

  #readChanges(node: XmlNode): void {
    for (const region of childrenOf(node, 'changed-region')) {
      const change = elementsOf(region)[0];
      if (change) this.#changes.set(region.attributes['id'] ?? '', { kind: change.name, node: change });
    }
  }

  #change(node: XmlNode): void {
    const id = node.attributes['change-id'] ?? '';
    const change = this.#changes.get(id);
    if (change?.kind === 'insertion' && node.name === 'change-start') this.#inserted.set(id, []);
    else if (node.name === 'change-end') this.#endInsertion(id);
    else if (change?.kind === 'deletion' && node.name === 'change') {
      this.findings.push({ kind: 'deletion', text: paragraphsIn(change.node).map(textOf).join(''), dropped: !this.#reject });
      if (this.#reject) this.#restore(change.node);
    }
  }

  #endInsertion(id: string): void {
    const words = this.#inserted.get(id);
    if (words) this.findings.push({ kind: 'insertion', text: words.join(''), dropped: this.#reject });
    this.#inserted.delete(id);
  }

  /** Deleted words at their place again: the first paragraph goes on with the open one, and that with the last. */
  #restore(deletion: XmlNode): void {
    const own = this.#number;
    const paragraphs = paragraphsIn(deletion);
    const numbers = this.#numbersIn(deletion);
    paragraphs.forEach((paragraph, i) => {
      const isLast = i === paragraphs.length - 1;
      if (i > 0) this.#end(null);
      const goesOn = i === 0 && (isLast || !own);
      const number = numbers.get(paragraph);
      if (!goesOn) this.#number = isLast && own ? own : number ? () => this.#print(number()) : null;
      this.#inline(paragraph.children, this.#look(paragraph.attributes['style-name']));
    });
  }

  /** The numbers of the paragraphs in deleted lists, which go on with those of the text. */
  #numbersIn(deletion: XmlNode): Map<XmlNode, () => { marker: string; bullet: boolean } | null> {
    const numbers = new Map<XmlNode, () => { marker: string; bullet: boolean } | null>();
    const visit = (node: XmlNode, outer: List | null): void => {
      if (node.name !== 'list') return elementsOf(node).forEach((child) => visit(child, outer));
      const style = node.attributes['style-name'] ?? outer?.style ?? '';
      const list = outer ? { ...outer, style, level: outer.level + 1 } : { style, level: 1, counts: this.#countsByStyle.get(style) ?? [] };
      for (const item of itemsOf(node)) {
        if (item.name === 'list-item' && itemStartsWithText(item)) numbers.set(elementsOf(item)[0]!, () => nextNumber(this.#styles, list.style, list.level, list.counts, null));
        elementsOf(item).forEach((child) => visit(child, list));
      }
    };
    visit(deletion, null);
    return numbers;
  }

  #table(node: XmlNode): void {
    const rows: TableCell[][] = [];
    const visit = (parent: XmlNode): void => {
      for (const child of elementsOf(parent)) {
        if (child.name === 'table-row') rows.push(this.#row(child));
        else if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) visit(child);
      }
    };
    visit(node);
    if (this.#skips) return this.#inserted.forEach((words) => words.push(textOf(node)));
    for (const line of tableLines(rows)) this.builder.push(line);
  }

  #row(row: XmlNode): TableCell[] {
    return childrenOf(row, 'table-cell').map((cell) => ({
      lines: this.inside(elementsOf(cell)),
      colspan: Number(cell.attributes['number-columns-spanned'] ?? 1) || 1,
      rowspan: Number(cell.attributes['number-rows-spanned'] ?? 1) || 1,
    }));
  }
}

/** The paragraphs under a node, those of lists and tables among them. */
const paragraphsIn = (node: XmlNode): XmlNode[] => elementsOf(node).flatMap((child) => (child.name === 'p' || child.name === 'h' ? [child] : child.name === 'change-info' ? [] : paragraphsIn(child)));

/** What the pages of a document print at their edges. */
const pageHeads = (styles: XmlNode | undefined): Finding[] =>
  [...new Set(childrenOf(childOf(styles, 'master-styles'), 'master-page').flatMap((page) => elementsOf(page).filter(({ name }) => /^(?:header|footer)(?:-left|-first)?$/.test(name))).map((part) => paragraphsIn(part).map(textOf).join(' ').trim()))]
    .filter((text) => text !== '').map((text) => ({ kind: 'headerFooter', text, dropped: true }));

const mergeLooks = (a: Look, b: Look): Look => ({ marks: [...new Set([...a.marks, ...b.marks])], hidden: a.hidden || b.hidden, font: b.font ?? a.font });

const MANIFEST = 'META-INF/manifest.xml';
const NOTHING: XmlNode = { name: '', uri: '', attributes: {}, children: [] };

/** Lines of an .odt file; throws ImportFailure. */
export function extractOdt(bytes: Uint8Array, options: DocxOptions = {}): Extraction {
  const parts = openZip(bytes, (name) => name === 'styles.xml' || name === MANIFEST || /^(?:[^/]+\/)?content\.xml$/.test(name));
  const read = (name: string): XmlNode | undefined => (parts.has(name) ? parseXml(parts.get(name)!, name) : undefined);
  // the parts of a file with a password are no XML; its list of parts says so, and stays readable
  if (findAll(read(MANIFEST) ?? NOTHING, 'encryption-data').length > 0) throw new ImportFailure({ kind: 'notZip', found: 'password' });
  const content = read('content.xml');
  const styles = read('styles.xml');
  const text = childOf(childOf(content, 'body'), 'text');
  if (!text) throw new ImportFailure({ kind: 'missingPart', part: 'content.xml' });
  const reader = new OdtReader(readLooks([styles, content]), readListStyles([styles, content]), options.trackedChanges === 'reject', read);
  reader.blocks(elementsOf(text));
  reader.builder.end();
  return { lines: [...reader.builder.lines, ...reader.notes], findings: [...reader.findings, ...pageHeads(styles)] };
}
