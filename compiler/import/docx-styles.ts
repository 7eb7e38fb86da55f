/** Styles of a Word file, as far as they print characters: numbers, underline, strike, hidden text, headings. */
import { childOf, childrenOf, type XmlNode } from './xml.ts';

export interface RunLook {
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** The font of Latin characters, which signs are set in. */
  readonly font?: string;
}

export interface ParagraphStyle {
  readonly list: string | undefined;
  readonly level: number | undefined;
  /** The style and those it is based on. */
  readonly ids: readonly string[];
  readonly heading: 'title' | 'heading' | null;
  readonly look: RunLook;
  readonly left: number | undefined;
}

const isOn = (node: XmlNode | undefined): boolean | undefined => (node ? !/^(?:0|false|off)$/.test(node.attributes['val'] ?? '') : undefined);

/** What a w:rPr says; what it leaves open is absent. */
export function readLook(properties: XmlNode | undefined): RunLook {
  const look: { -readonly [key in keyof RunLook]: RunLook[key] } = {};
  const underline = childOf(properties, 'u');
  if (underline) look.underline = (underline.attributes['val'] ?? 'single') !== 'none';
  const strike = isOn(childOf(properties, 'strike')) ?? isOn(childOf(properties, 'dstrike'));
  if (strike !== undefined) look.strike = strike;
  const bold = isOn(childOf(properties, 'b'));
  if (bold !== undefined) look.bold = bold;
  const hidden = isOn(childOf(properties, 'vanish'));
  if (hidden !== undefined) look.hidden = hidden;
  const fonts = childOf(properties, 'rFonts')?.attributes;
  const font = fonts?.['ascii'] ?? fonts?.['hAnsi'];
  if (font !== undefined) look.font = font;
  return look;
}

/** The indentation of a paragraph's words from the left, in twentieths of a point, where its properties say it. */
export function leftOf(properties: XmlNode | undefined): number | undefined {
  const { left, start } = childOf(properties, 'ind')?.attributes ?? {};
  const value = Number(left ?? start);
  return Number.isFinite(value) ? value : undefined;
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  look(id: string | undefined): RunLook;
  /** The list that a numbering style uses. */
  listOf(id: string): string | undefined;
}

const LONGEST_CHAIN = 20;

/** Reads styles.xml; without it every style is empty. */
export function readStyles(root: XmlNode | undefined): Styles {
  const byId = new Map(childrenOf(root, 'style').map((node) => [node.attributes['styleId'] ?? '', node]));
  const fallback = childrenOf(root, 'style').find((node) => node.attributes['type'] === 'paragraph' && node.attributes['default'] === '1')?.attributes['styleId'];
  const chain = (id: string | undefined): XmlNode[] => {
    const out: XmlNode[] = [];
    for (let node = byId.get(id ?? ''); node && out.length < LONGEST_CHAIN; node = byId.get(childOf(node, 'basedOn')?.attributes['val'] ?? '')) out.push(node);
    return out;
  };
  const look = (id: string | undefined): RunLook => Object.assign({}, ...chain(id).reverse().map((node) => readLook(childOf(node, 'rPr')))) as RunLook;
  const numberOf = (node: XmlNode, name: string): string | undefined => childOf(childOf(childOf(node, 'pPr'), 'numPr'), name)?.attributes['val'];
  return {
    look,
    listOf: (id) => chain(id).map((node) => numberOf(node, 'numId')).find((v) => v !== undefined),
    paragraph: (id) => {
      const nodes = chain(id ?? fallback);
      const level = nodes.map((node) => numberOf(node, 'ilvl')).find((v) => v !== undefined);
      const names = nodes.map((node) => childOf(node, 'name')?.attributes['val'] ?? '');
      const heading = names.some((n) => /^title$/i.test(n)) ? 'title' : names.some((n) => /^heading \d/i.test(n)) ? 'heading' : null;
      return { list: nodes.map((node) => numberOf(node, 'numId')).find((v) => v !== undefined), level: level === undefined ? undefined : Number(level), ids: nodes.map((node) => node.attributes['styleId'] ?? ''), heading, look: look(id ?? fallback), left: nodes.map((node) => leftOf(childOf(node, 'pPr'))).find((v) => v !== undefined) };
    },
  };
}
