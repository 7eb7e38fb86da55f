/** Word files (.docx) → lines, read from the XML itself: automatic numbers as printed, marks, tables, tracked changes, hidden text, notes. */
import { readPrinted } from './read-marker.ts';
import { chunkReader, isChunkName, type ChunkReader } from './docx-chunks.ts';
import { FieldStack } from './docx-fields.ts';
import { leftOf, readStyles, readLook, type ParagraphStyle, type RunLook, type Styles } from './docx-styles.ts';
import { NumberCounter, readNumbering, type PrintedNumber } from './docx-numbering.ts';
import { ImportFailure } from './failure.ts';
import { formulaText } from './formula.ts';
import type { Extraction, Finding, LineHint, MarkKind, SourceLine } from './lines.ts';
import { LineBuilder } from './runs.ts';
import { drawnText, symbolOf } from './symbol-fonts.ts';
import { tableLines, type TableCell } from './tables.ts';
import { childOf, childrenOf, elementsOf, findAll, parseXml, textOf, type XmlNode } from './xml.ts';
import { openZip } from './zip.ts';

export type TrackedChanges = 'accept' | 'reject' | 'report';

export interface DocxOptions {
  /** Tracked insertions and deletions: `accept` and `report` read the text with them applied, `reject` the text before them. */
  readonly trackedChanges?: TrackedChanges;
}

const NEEDED = /^word\/(?:_rels\/document\.xml\.rels|(?:document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\d*\.xml)$/;
const INSERTIONS = new Set(['ins', 'moveTo']);
const DELETIONS = new Set(['del', 'moveFrom']);
/** Elements around runs that print nothing themselves. */
const WRAPPERS = new Set(['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'dir', 'bdo', 'rubyBase', 'ruby', 'ins', 'moveTo', 'del', 'moveFrom', 'Choice', 'oMathPara']);

interface Scope {
  readonly look: RunLook;
  /** Inside a tracked change that the reading leaves out. */
  readonly left: 'insertion' | 'deletion' | null;
}

/** How the words of a run look. */
interface Run {
  readonly marks: readonly MarkKind[];
  readonly font: string | undefined;
}

const MARK_OF: readonly (readonly ['underline' | 'strike' | 'bold', MarkKind])[] = [['underline', 'underline'], ['strike', 'strike'], ['bold', 'bold']];

interface OpenLevel {
  readonly depth: number;
  /** Its kind of number. */
  readonly glyph: string;
  /** Where its words stand. */
  readonly left: number | undefined;
}
/** Indentations this close are one, in twentieths of a point. */
const SAME_PLACE = 20;

class DocxReader {
  readonly findings: Finding[] = [];
  builder = new LineBuilder();
  readonly #styles: Styles;
  readonly #counter: NumberCounter;
  readonly #reject: boolean;
  /** Lines of text boxes of the open paragraph; they follow it. */
  #boxes: SourceLine[] = [];
  #marker: string | null = null;
  /** The number of the open paragraph, which is printed and counted with its first words: one without words whose mark is gone has none. */
  #number: (() => void) | null = null;
  #joinNext = false;
  /** The levels of automatic numbers above the open line. */
  #levels: readonly OpenLevel[] = [];
  /** The level of the number that the open paragraph has, or goes on with. */
  #depth: number | undefined;
  readonly #fields = new FieldStack();

  readonly #chunk: ChunkReader;

  constructor(styles: Styles, counter: NumberCounter, reject: boolean, chunk: ChunkReader) {
    this.#styles = styles;
    this.#counter = counter;
    this.#reject = reject;
    this.#chunk = chunk;
  }

  blocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (node.name === 'p') this.#paragraph(node);
      else if (node.name === 'tbl') {
        this.#closeJoined();
        this.#table(node);
      }
      else if (node.name === 'altChunk' || node.name === 'subDoc') this.#insert(node);
      else if (node.name === 'AlternateContent') this.blocks(elementsOf(childOf(node, 'Choice') ?? childOf(node, 'Fallback')));
      else if (['sdt', 'sdtContent', 'customXml', 'body', 'ins', 'moveTo'].includes(node.name)) this.blocks(elementsOf(node));
    }
  }

  /** The lines of a file that stands inside of this one. */
  #insert(node: XmlNode): void {
    this.#closeJoined();
    const { lines, findings } = this.#chunk(node.attributes['id']);
    this.findings.push(...findings);
    for (const line of lines) this.builder.push(line);
  }

  /** Lines of a part of their own (a cell, a text box, a note). */
  inside(nodes: readonly XmlNode[]): SourceLine[] {
    const [outer, boxes, marker, number, join, levels, depth] = [this.builder, this.#boxes, this.#marker, this.#number, this.#joinNext, this.#levels, this.#depth];
    this.builder = new LineBuilder();
    [this.#boxes, this.#marker, this.#number, this.#joinNext, this.#levels, this.#depth] = [[], null, null, false, [], undefined];
    this.blocks(nodes);
    this.#closeJoined();
    this.builder.end();
    const { lines } = this.builder;
    [this.builder, this.#boxes, this.#marker, this.#number, this.#joinNext, this.#levels, this.#depth] = [outer, boxes, marker, number, join, levels, depth];
    return lines;
  }

  /** A paragraph whose mark is gone has nothing behind it that it could join. */
  #closeJoined(): void {
    if (!this.#joinNext) return;
    [this.#joinNext, this.#number] = [false, null];
    this.#endLine(null);
  }

  #paragraph(node: XmlNode): void {
    const properties = childOf(node, 'pPr');
    const style = this.#styles.paragraph(childOf(properties, 'pStyle')?.attributes['val']);
    if (!this.#joinNext || this.#number) {
      this.#number = () => this.#printNumber(properties, style);
      this.#depth = this.#depthAt(leftOf(properties) ?? style.left);
    }
    this.runs(elementsOf(node), { look: style.look, left: null });
    // a paragraph mark that was deleted, or moved away, joins this paragraph to the next
    const gone = this.#reject ? INSERTIONS : DELETIONS;
    this.#joinNext = elementsOf(childOf(properties, 'rPr')).some(({ name }) => gone.has(name));
    if (!this.#joinNext) this.#endLine(style.heading);
  }

  /** A level goes on where numbers like it stood; lists of other numbers at the same level stay open around it: 一、 of one list below 第一條 of another. */
  #openLevel(level: OpenLevel): void {
    const at = this.#levels.findIndex(({ depth, glyph }) => depth === level.depth && glyph === level.glyph);
    this.#levels = [...(at >= 0 ? this.#levels.slice(0, at) : this.#levels.filter(({ depth }) => depth <= level.depth)), level];
  }

  /** The level whose words stand at a place; none where several or none do, or a list around the open one. */
  #depthAt(left: number | undefined): number | undefined {
    const found = this.#levels.filter((level) => left !== undefined && left > 0 && level.left !== undefined && Math.abs(level.left - left) <= SAME_PLACE);
    return found.length === 1 && this.#levels.findLast(({ depth }) => depth === found[0]!.depth) === found[0] ? found[0]!.depth : undefined;
  }

  #putNumber(): void {
    const number = this.#number;
    this.#number = null;
    number?.();
  }

  #add(text: string, marks: readonly MarkKind[] = []): void {
    if (text === '') return;
    this.#putNumber();
    this.builder.add(text, marks);
  }

  #text(text: string, marks: readonly MarkKind[]): void {
    if (this.#fields.isInstruction) this.findings.push({ kind: 'hiddenText', text, dropped: true });
    else this.#add(text, marks);
  }

  #endLine(hint: LineHint): void {
    this.#putNumber();
    const before = this.builder.lines.length;
    this.builder.end({ indent: null, hint });
    const line = this.builder.lines[before];
    const reading = this.#marker !== null && line ? readPrinted(this.#marker) : null;
    if (line && reading && reading.text === this.#marker && line.text.startsWith(reading.text)) {
      const gap = /^\s*/.exec(line.text.slice(reading.text.length))![0];
      this.builder.lines[before] = { ...line, depth: this.#depth, marker: { ...reading, gap } };
    } else if (line && this.#depth !== undefined) this.builder.lines[before] = { ...line, depth: this.#depth };
    this.#marker = null;
    for (const box of this.#boxes) this.builder.push(box);
    this.#boxes = [];
  }

  #printNumber(properties: XmlNode | undefined, style: ParagraphStyle): void {
    const own = childOf(properties, 'numPr');
    const list = childOf(own, 'numId')?.attributes['val'] ?? style.list;
    if (list === undefined || list === '0') return;
    const level = Number(childOf(own, 'ilvl')?.attributes['val'] ?? style.level ?? this.#counter.levelOf(list, style.ids) ?? 0);
    const number = this.#counter.next(list, level);
    if (!number || number.marker === '') return;
    this.findings.push({ kind: number.bullet ? 'bullet' : 'automaticNumber', text: number.marker, dropped: number.bullet });
    if (number.bullet) return;
    this.#depth = level + 1;
    this.#marker = number.marker.trim();
    this.#openLevel({ depth: level + 1, glyph: readPrinted(this.#marker)?.style ?? '', left: leftOf(properties) ?? this.#counter.leftOf(list, level) ?? style.left });
    this.builder.add(number.marker + gapAfter(number));
  }

  runs(nodes: readonly XmlNode[], scope: Scope): void {
    for (const node of nodes) this.#inline(node, scope);
  }

  #inline(node: XmlNode, scope: Scope): void {
    if (node.name === 'r') return this.#run(node, scope);
    if (node.name === 'AlternateContent') return this.runs(elementsOf(childOf(node, 'Choice') ?? childOf(node, 'Fallback')), scope);
    if (node.name === 'oMath') return this.#formula(node, scope);
    if (node.name === 'subDoc') return this.#insert(node);
    if (INSERTIONS.has(node.name)) return this.#change(node, scope, 'insertion');
    if (DELETIONS.has(node.name)) return this.#change(node, scope, 'deletion');
    if (WRAPPERS.has(node.name)) this.runs(elementsOf(node), scope);
  }

  #change(node: XmlNode, scope: Scope, kind: 'insertion' | 'deletion'): void {
    const out = (kind === 'insertion') === this.#reject;
    this.#tell(node, kind, out);
    this.runs(elementsOf(node), { ...scope, left: out ? kind : scope.left });
  }

  #tell(node: XmlNode, kind: 'insertion' | 'deletion', dropped: boolean): void {
    const text = wordsOf(node);
    if (text !== '') this.findings.push({ kind, text, dropped });
  }

  #formula(node: XmlNode, scope: Scope): void {
    const text = formulaText(node);
    if (text === '' || scope.left) return;
    this.findings.push({ kind: 'formula', text, dropped: false });
    this.#add(text);
  }

  #run(node: XmlNode, scope: Scope): void {
    const properties = childOf(node, 'rPr');
    const look = { ...scope.look, ...this.#styles.look(childOf(properties, 'rStyle')?.attributes['val']), ...readLook(properties) };
    if (scope.left) return;
    if (look.hidden) {
      const text = wordsOf(node);
      if (text.trim() !== '') this.findings.push({ kind: 'hiddenText', text, dropped: true });
      return;
    }
    const marks = MARK_OF.filter(([key]) => look[key]).map(([, kind]) => kind);
    for (const child of elementsOf(node)) this.#piece(child, { marks, font: look.font }, scope);
  }

  #piece(node: XmlNode, run: Run, scope: Scope): void {
    const { marks, font } = run;
    switch (node.name) {
      case 't': case 'delText': return this.#text(drawnText(font, textOf(node)), marks);
      case 'tab': case 'ptab': return this.#add('\t');
      case 'br': case 'cr': return this.#endLine(null);
      case 'instrText': return this.#fields.instruct(textOf(node));
      case 'fldChar': return this.#add(this.#fields.mark(node), marks);
      case 'noBreakHyphen': return this.#add('-', marks);
      case 'sym': return this.#symbol(node, marks);
      case 'ruby': return this.#ruby(node, scope);
      case 'AlternateContent': return elementsOf(childOf(node, 'Choice') ?? childOf(node, 'Fallback')).forEach((inner) => this.#piece(inner, run, scope));
      case 'drawing': case 'pict': case 'object': return this.#drawing(node);
      default: return undefined;
    }
  }

  /** Characters without the reading beside them, which is told. */
  #ruby(node: XmlNode, scope: Scope): void {
    const reading = childOf(node, 'rt');
    if (reading) this.findings.push({ kind: 'ruby', text: wordsOf(reading), dropped: true });
    this.runs(elementsOf(childOf(node, 'rubyBase')), scope);
  }

  #symbol(node: XmlNode, marks: readonly MarkKind[]): void {
    const code = Number.parseInt(node.attributes['char'] ?? '', 16);
    if (Number.isInteger(code) && code > 0) this.#add(symbolOf(node.attributes['font'], code), marks);
  }

  #drawing(node: XmlNode): void {
    const boxes = findAll(node, 'txbxContent');
    for (const box of boxes) {
      const lines = this.inside(elementsOf(box));
      if (lines.length === 0) continue;
      this.findings.push({ kind: 'textBox', text: lines.map((line) => line.text).join(' '), dropped: false });
      this.#boxes.push(...lines);
    }
    if (boxes.length > 0) return;
    const about = findAll(node, 'docPr')[0]?.attributes;
    this.findings.push({ kind: 'picture', text: about?.['descr'] ?? about?.['name'] ?? '', dropped: true });
  }

  #table(node: XmlNode): void {
    const grid: (TableCell & { continues: boolean; at: number })[][] = [];
    for (const row of rowsOf(node)) {
      const properties = childOf(row, 'trPr');
      const gone = this.#reject ? 'ins' : 'del';
      if (childOf(properties, gone)) {
        this.#tell(row, gone === 'ins' ? 'insertion' : 'deletion', true);
        continue;
      }
      let at = Number(childOf(properties, 'gridBefore')?.attributes['val'] ?? 0) || 0;
      const cells = Array.from({ length: Math.min(at, 50) }, (_, i) => ({ lines: [] as SourceLine[], colspan: 1, rowspan: 1, continues: false, at: i }));
      for (const cell of cellsOf(row)) {
        const own = childOf(cell, 'tcPr');
        const colspan = Math.max(1, Number(childOf(own, 'gridSpan')?.attributes['val'] ?? 1) || 1);
        const merge = childOf(own, 'vMerge');
        cells.push({ lines: this.inside(elementsOf(cell)), colspan, rowspan: 1, continues: merge !== undefined && merge.attributes['val'] !== 'restart', at });
        at += colspan;
      }
      grid.push(cells);
    }
    for (const line of tableLines(mergeRows(grid))) this.builder.push(line);
  }
}

/** The words under a node in their order, deleted ones among them. */
const wordsOf = (node: XmlNode): string => elementsOf(node).map((child) => (child.name === 't' || child.name === 'delText' ? textOf(child) : wordsOf(child))).join('');

const rowsOf = (table: XmlNode): XmlNode[] => elementsOf(table).flatMap((n) => (n.name === 'tr' ? [n] : n.name === 'sdt' || n.name === 'sdtContent' || n.name === 'customXml' ? rowsOf(n) : []));
const cellsOf = (row: XmlNode): XmlNode[] => elementsOf(row).flatMap((n) => (n.name === 'tc' ? [n] : n.name === 'sdt' || n.name === 'sdtContent' || n.name === 'customXml' ? cellsOf(n) : []));

/** Cells merged downwards become one cell with a row span. */
function mergeRows(grid: readonly (readonly (TableCell & { continues: boolean; at: number })[])[]): TableCell[][] {
  return grid.map((row, y) =>
    row.filter((cell) => !cell.continues || y === 0).map((cell) => {
      let rowspan = 1;
      while (grid[y + rowspan]?.some((below) => below.continues && below.at === cell.at)) rowspan++;
      return { lines: cell.lines, colspan: cell.colspan, rowspan };
    }),
  );
}

/** White space behind an automatic number, where number and words would otherwise run together. */
function gapAfter({ marker, suffix }: PrintedNumber): string {
  if (suffix === 'nothing') return '';
  if (/[條点點編篇章節]$/.test(marker.trim())) return '　';
  return /[、）)：﹑]$/.test(marker.trim()) ? '' : ' ';
}

/** Footnotes and endnotes that people wrote, as lines behind the text. */
function notes(reader: DocxReader, root: XmlNode | undefined, name: string): SourceLine[] {
  return childrenOf(root, name)
    .filter((note) => !['separator', 'continuationSeparator', 'continuationNotice'].includes(note.attributes['type'] ?? ''))
    .flatMap((note) => {
      const lines = reader.inside(elementsOf(note));
      if (lines.length > 0) reader.findings.push({ kind: 'footnote', text: lines.map((line) => line.text).join(' '), dropped: false });
      return lines.map((line) => ({ ...line, hint: 'note' as const }));
    });
}

/** Lines of a .docx file; throws ImportFailure. */
export const extractDocx = (bytes: Uint8Array, options: DocxOptions = {}): Extraction => extract(bytes, options, (inner) => extract(inner, options, null));

function extract(bytes: Uint8Array, options: DocxOptions, inner: ((bytes: Uint8Array) => Extraction) | null): Extraction {
  const parts = openZip(bytes, (name) => NEEDED.test(name) || isChunkName(name));
  const read = (name: string): XmlNode | undefined => (parts.has(name) ? parseXml(parts.get(name)!, name) : undefined);
  const document = read('word/document.xml');
  if (!document) throw new ImportFailure({ kind: 'missingPart', part: 'word/document.xml' });
  const styles = readStyles(read('word/styles.xml'));
  const counter = new NumberCounter(readNumbering(read('word/numbering.xml'), (id) => styles.listOf(id)));
  const reader = new DocxReader(styles, counter, options.trackedChanges === 'reject', chunkReader(parts, read('word/_rels/document.xml.rels'), inner));
  const lines = [...reader.inside(elementsOf(document)), ...notes(reader, read('word/footnotes.xml'), 'footnote'), ...notes(reader, read('word/endnotes.xml'), 'endnote')];
  for (const comment of childrenOf(read('word/comments.xml'), 'comment')) {
    reader.findings.push({ kind: 'comment', text: reader.inside(elementsOf(comment)).map((line) => line.text).join(' '), dropped: true });
  }
  for (const name of [...parts.keys()].filter((key) => /\/(?:header|footer)\d*\.xml$/.test(key)).sort()) {
    const text = reader.inside(elementsOf(read(name))).map((line) => line.text).join(' ');
    if (text !== '') reader.findings.push({ kind: 'headerFooter', text, dropped: true });
  }
  return { lines, findings: reader.findings };
}
