/** XML parts as a light tree. No document type, no external entities; size and depth are limited while reading. */
import { SaxesParser } from 'saxes';
import { ImportFailure } from './failure.ts';

export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** Namespace address. */
  readonly uri: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

const MOST_NODES = 600_000;
const DEEPEST = 256;

/** Parses a part; throws ImportFailure for anything that is no well-formed XML within the limits. */
export function parseXml(bytes: Uint8Array, part: string): XmlNode {
  const fail = (detail: string): never => {
    throw new ImportFailure({ kind: 'corrupt', part, detail });
  };
  const parser = new SaxesParser({ xmlns: true });
  const root: { children: (XmlNode | string)[] } = { children: [] };
  const stack: { children: (XmlNode | string)[] }[] = [root];
  let nodes = 0;
  parser.on('error', (error) => fail(error.message.replace(/^undefined:/, '')));
  parser.on('doctype', () => fail('DOCTYPE'));
  parser.on('opentag', (tag) => {
    if (++nodes > MOST_NODES) throw new ImportFailure({ kind: 'tooLarge', what: part, size: nodes, limit: MOST_NODES, unit: 'elements' });
    if (stack.length > DEEPEST) fail(`depth > ${DEEPEST}`);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const { local, value } of Object.values(tag.attributes)) attributes[local] ??= value;
    const node = { name: tag.local, uri: tag.uri, attributes, children: [] as (XmlNode | string)[] };
    stack.at(-1)!.children.push(node);
    stack.push(node);
  });
  parser.on('closetag', () => void stack.pop());
  const text = (value: string): void => void stack.at(-1)!.children.push(value);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)).close();
  const top = root.children.find((child): child is XmlNode => typeof child !== 'string');
  return top ?? fail('empty');
}

/** Child elements, without text. */
export const elementsOf = (node: XmlNode | undefined): XmlNode[] => (node ? node.children.filter((child): child is XmlNode => typeof child !== 'string') : []);
/** The first child of a name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => elementsOf(node).find((child) => child.name === name);
/** Every child of a name, in order. */
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] => elementsOf(node).filter((child) => child.name === name);
/** All text under a node. */
export const textOf = (node: XmlNode | string): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));
/** First descendants of a name, not looking inside them. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}
