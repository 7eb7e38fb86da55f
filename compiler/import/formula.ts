/** Formulas (MathML of web pages and OpenDocument, Office Math of Word) as a line of text: (a)/(b), a^(b), √(a). */
import { childOf, childrenOf, elementsOf, textOf, type XmlNode } from './xml.ts';

/** In brackets where its parts would otherwise be read with what stands beside them. */
const whole = (text: string): string => (/^[\p{L}\p{N}.．,]*$/u.test(text) ? text : `(${text})`);
const power = (sign: '^' | '_', text: string): string => (text === '' ? '' : sign + whole(text));
const root = (degree: string, text: string): string => `${degree}√${whole(text)}`;

const all = (nodes: readonly XmlNode[]): string => nodes.map(formulaText).join('');
/** The part of an Office Math element by its name. */
const part = (node: XmlNode, name: string): string => all(elementsOf(childOf(node, name)));
const property = (node: XmlNode, name: string, fallback: string): string => {
  const found = childOf(elementsOf(node)[0], name);
  return found ? (found.attributes['val'] ?? '') : fallback;
};

/** The formula under an element of MathML or Office Math, from left to right; every character that it prints is in it. */
export function formulaText(node: XmlNode): string {
  const [a = '', b = '', c = ''] = /^(?:mfrac|msu[bp]|msubsup|mroot|munder|mover|munderover)$/.test(node.name) ? elementsOf(node).map(formulaText) : [];
  switch (node.name) {
    case 'annotation': case 'annotation-xml': return '';
    case 'mi': case 'mn': case 'mo': case 'mtext': case 'ms': return textOf(node).trim();
    case 't': return textOf(node);
    case 'mfrac': return `${whole(a)}/${whole(b)}`;
    case 'f': return `${whole(part(node, 'num'))}/${whole(part(node, 'den'))}`;
    case 'msup': case 'mover': return a + power('^', b);
    case 'msub': case 'munder': return a + power('_', b);
    case 'msubsup': case 'munderover': return a + power('_', b) + power('^', c);
    case 'sSup': case 'limUpp': return part(node, 'e') + power('^', part(node, 'sup') + part(node, 'lim'));
    case 'sSub': case 'limLow': return part(node, 'e') + power('_', part(node, 'sub') + part(node, 'lim'));
    case 'sSubSup': return part(node, 'e') + power('_', part(node, 'sub')) + power('^', part(node, 'sup'));
    case 'msqrt': return root('', all(elementsOf(node)));
    case 'mroot': return root(b, a);
    case 'rad': return root(part(node, 'deg'), part(node, 'e'));
    case 'nary': return property(node, 'chr', '∫') + power('_', part(node, 'sub')) + power('^', part(node, 'sup')) + part(node, 'e');
    case 'd': return property(node, 'begChr', '(') + childrenOf(node, 'e').map((e) => all(elementsOf(e))).join(property(node, 'sepChr', '|')) + property(node, 'endChr', ')');
    case 'mfenced': return (node.attributes['open'] ?? '(') + elementsOf(node).map(formulaText).join(',') + (node.attributes['close'] ?? ')');
    default: return all(elementsOf(node));
  }
}
