/**
 * Reads documents back from each format, independently of the emitters, into one form: the text of every line and cell,
 * and beside it a string of the same length with one sign per unit: "." plain, "u" underlined, "s" struck, "b" bold, upper
 * case letters for two at once, "-" for a line end.
 */
import { unzipSync, strFromU8 } from 'fflate';
import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';
import { linesOfCell, type Document, type Run, type TextLine } from '../../../../compiler/emit/document/index.ts';

export interface Reading {
  readonly text: string;
  readonly looks: string;
}

/** Lines stand alone; a table is its rows (header first) of cells. */
export type ReadBlock = Reading | readonly (readonly Reading[])[];

interface Looks {
  readonly u: boolean;
  readonly s: boolean;
  readonly b: boolean;
}

const sign = ({ u, s, b }: Looks): string => (u && s ? 'U' : u && b ? 'B' : s && b ? 'S' : u ? 'u' : s ? 's' : b ? 'b' : '.');

class Collector {
  text = '';
  looks = '';
  add(text: string, looks: Looks): void {
    this.text += text;
    for (const unit of text.split('')) this.looks += unit === '\n' ? '-' : sign(looks);
  }
  take(): Reading {
    const reading = { text: this.text, looks: this.looks };
    this.text = '';
    this.looks = '';
    return reading;
  }
}

const plain: Looks = { u: false, s: false, b: false };
const looksOf = (run: Run): Looks => ({ u: run.underline === true, s: run.strike === true, b: run.bold === true });

/** What every reader has to find. Lines without text leave no trace that counts. */
export function expectedReading(document: Document): ReadBlock[] {
  const read = (lines: readonly TextLine[]): Reading => {
    const collector = new Collector();
    lines.forEach((line, index) => {
      if (index > 0) collector.add('\n', plain);
      for (const run of line.runs) collector.add(run.text, looksOf(run));
    });
    return collector.take();
  };
  return document.blocks.map((block): ReadBlock =>
    block.kind === 'line' ? read([block]) : [...block.header, ...block.rows].map((row) => row.cells.map((cell) => read(linesOfCell(cell)))),
  ).filter((block) => !('text' in block) || block.text !== '');
}

interface DocxCell extends Reading {
  readonly continued: boolean;
}

/** Reads word/document.xml with a SAX parser; cells that continue one above are left out. */
export function readDocx(bytes: Uint8Array): ReadBlock[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const blocks: ReadBlock[] = [];
  const collector = new Collector();
  let rows: Reading[][] | null = null;
  let cells: DocxCell[] = [];
  let lines = 0;
  let continued = false;
  let inText = false;
  let looks = plain;
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') rows = [];
    else if (name === 'w:tr') cells = [];
    else if (name === 'w:tc') { lines = 0; continued = false; }
    else if (name === 'w:vMerge') continued = attributes['w:val'] === 'continue';
    else if (name === 'w:p' && rows && lines++ > 0) collector.add('\n', plain);
    else if (name === 'w:r') looks = plain;
    else if (name === 'w:b') looks = { ...looks, b: true };
    else if (name === 'w:strike') looks = { ...looks, s: true };
    else if (name === 'w:u') looks = { ...looks, u: attributes['w:val'] === 'single' };
    else if (name === 'w:tab') collector.add('\t', looks);
    else if (name === 'w:br') collector.add('\n', looks);
    else if (name === 'w:t') inText = attributes['xml:space'] === 'preserve';
  });
  parser.on('text', (text) => { if (inText) collector.add(text, looks); });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:tc') cells.push({ ...collector.take(), continued });
    else if (name === 'w:tr') rows!.push(cells.filter((cell) => !cell.continued).map(({ text, looks: l }) => ({ text, looks: l })));
    else if (name === 'w:tbl') { blocks.push(rows!); rows = null; }
    else if (name === 'w:p' && !rows) { const line = collector.take(); if (line.text !== '') blocks.push(line); }
  });
  parser.write(xml).close();
  return blocks;
}

/** Reads content.xml as ODF says: spaces at the edges of a line and all but one of several are layout, text:s stands for real ones. */
export function readOdt(bytes: Uint8Array): ReadBlock[] {
  const xml = strFromU8(unzipSync(bytes)['content.xml']!);
  const blocks: ReadBlock[] = [];
  const collector = new Collector();
  const styles = new Map<string, Looks>();
  let style = '';
  let rows: Reading[][] | null = null;
  let lines = 0;
  let inLine = false;
  let looks = plain;
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') style = String(attributes['style:name']);
    else if (name === 'style:text-properties') {
      styles.set(style, { u: attributes['style:text-underline-style'] === 'solid', s: attributes['style:text-line-through-style'] === 'solid', b: attributes['fo:font-weight'] === 'bold' });
    } else if (name === 'table:table') rows = [];
    else if (name === 'table:table-row') rows!.push([]);
    else if (name === 'table:table-cell') lines = 0;
    else if (name === 'text:p' || name === 'text:h') {
      inLine = true;
      if (rows && lines++ > 0) collector.add('\n', plain);
    } else if (name === 'text:span') looks = styles.get(String(attributes['text:style-name']))!;
    else if (name === 'text:s') collector.add(' '.repeat(Number(attributes['text:c'] ?? 1)), looks);
    else if (name === 'text:tab') collector.add('\t', looks);
    else if (name === 'text:line-break') collector.add('\n', looks);
  });
  parser.on('text', (text) => {
    if (!inLine) return;
    if (/[\t\n]|^ | $| {2}/.test(text)) throw new Error(`White space that ODF drops: ${JSON.stringify(text)}`);
    collector.add(text, looks);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text:span') looks = plain;
    else if (name === 'table:table-cell') rows!.at(-1)!.push(collector.take());
    else if (name === 'table:table') { blocks.push(rows!); rows = null; }
    else if (name === 'text:p' || name === 'text:h') {
      inLine = false;
      if (!rows) { const line = collector.take(); if (line.text !== '') blocks.push(line); }
    }
  });
  parser.write(xml).close();
  return blocks;
}

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
export const attribute = (node: Tree.Element, name: string): string | undefined => node.attrs.find((a) => a.name === name)?.value;

/** Every element of a tree with this tag, in order. */
export function elementsNamed(node: Tree.ParentNode, tag: string): Tree.Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => [...(child.tagName === tag ? [child] : []), ...elementsNamed(child, tag)]);
}

function collectHtml(node: Tree.ParentNode, collector: Collector, looks: Looks): void {
  let lines = 0;
  for (const child of node.childNodes) {
    if (!isElement(child)) {
      if (child.nodeName === '#text') collector.add((child as Tree.TextNode).value, looks);
      continue;
    }
    const tag = child.tagName;
    if (tag === 'br' || (tag === 'span' && lines++ > 0)) collector.add('\n', plain);
    if (!['br', 'span', 'u', 's', 'b'].includes(tag)) throw new Error(`Unexpected element ${tag}`);
    collectHtml(child, collector, { u: looks.u || tag === 'u', s: looks.s || tag === 's', b: looks.b || tag === 'b' });
  }
}

function readHtmlElement(node: Tree.Element): Reading {
  const collector = new Collector();
  collectHtml(node, collector, plain);
  return collector.take();
}

const readHtmlTable = (table: Tree.Element): Reading[][] =>
  elementsNamed(table, 'tr').map((row) => row.childNodes.filter(isElement).map(readHtmlElement));

export function readHtml(html: string): ReadBlock[] {
  const main = elementsNamed(parse(html), 'main')[0]!;
  return main.childNodes.filter(isElement).map((node): ReadBlock => {
    const table = node.tagName === 'div' ? elementsNamed(node, 'table')[0] : undefined;
    return table ? readHtmlTable(table) : readHtmlElement(node);
  }).filter((block) => !('text' in block) || block.text !== '');
}

/** One inline token: words and line ends from markdown-it, looks from the tags between them. */
function readInline(tokens: readonly { type: string; content: string }[]): Reading {
  const collector = new Collector();
  let looks = plain;
  for (const { type, content } of tokens) {
    const tag = /^<(\/?)([usb])>$/.exec(content);
    if (type === 'html_inline' && tag) looks = { ...looks, [tag[2]!]: tag[1] === '' };
    else if (type === 'html_inline' && content === '<br>') collector.add('\n', plain);
    else if (type === 'text' || type === 'text_special') collector.add(content, looks);
    else throw new Error(`Unexpected Markdown token ${type}: ${content}`);
  }
  return collector.take();
}

const expectedBlocks = /^(heading|paragraph|table|thead|tbody|tr|th|td)_(open|close)$/;

export function readMarkdown(markdown: string): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let rows: Reading[][] | null = null;
  for (const token of new MarkdownIt({ html: true }).parse(markdown, {})) {
    if (token.type === 'table_open') rows = [];
    else if (token.type === 'tr_open') rows!.push([]);
    else if (token.type === 'table_close') { blocks.push(rows!); rows = null; }
    else if (token.type === 'inline') (rows ? rows.at(-1)! : blocks).push(readInline(token.children!) as never);
    else if (token.type === 'html_block' && token.content.startsWith('<table>')) {
      blocks.push(readHtmlTable(elementsNamed(parse(token.content), 'table')[0]!));
    } else if (token.type === 'html_block' && token.content.startsWith('<!--')) continue;
    else if (!expectedBlocks.test(token.type)) throw new Error(`Unexpected Markdown block ${token.type}: ${token.content}`);
  }
  return blocks;
}
