/** The style sheets inside a page, as far as they print characters: kinds of list numbers, underlines, kept white space, words only read out. */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Declarations by property name, lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** p.title.red#a → its parts; null for what needs more than names (:hover, [type=a]). */
interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

interface Rule {
  /** From the outermost to the element itself. */
  readonly selector: readonly Compound[];
  readonly declarations: Declarations;
}

const READ = /^(?:list-style|list-style-type|text-decoration|text-decoration-line|white-space|clip-path)$/;
const MOST_RULES = 500;

/** `a: b; c: d` → its declarations. */
export function readDeclarations(style: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const part of style.split(';')) {
    const at = part.indexOf(':');
    if (at > 0) out.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/!\s*important/i, '').trim().toLowerCase());
  }
  return out;
}

function readCompound(text: string): Compound | null {
  if (!/^(?:\*|[A-Za-z][\w-]*)?(?:[.#][\w-]+)*$/.test(text) || text === '') return null;
  return {
    tag: (/^[A-Za-z][\w-]*/.exec(text)?.[0] ?? '').toLowerCase(), id: /#([\w-]+)/.exec(text)?.[1] ?? '',
    classes: [...text.matchAll(/\.([\w-]+)/g)].map((match) => match[1]!),
  };
}

function readRules(css: string): Rule[] {
  const out: Rule[] = [];
  for (const [, selectors = '', body = ''] of css.replace(/\/\*[^]*?\*\/|<!--|-->/g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = new Map([...readDeclarations(body)].filter(([name]) => READ.test(name)));
    if (declarations.size === 0) continue;
    for (const one of selectors.split(',')) {
      const selector = one.trim().split(/[\s>]+/).map(readCompound);
      if (selector.length > 0 && selector.every((part) => part !== null)) out.push({ selector, declarations });
      if (out.length >= MOST_RULES) return out;
    }
  }
  return out;
}

const attribute = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? '';

function fits(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== '' && tag !== element.tagName) return false;
  if (id !== '' && id !== attribute(element, 'id')) return false;
  const own = classes.length > 0 ? attribute(element, 'class').split(/\s+/) : [];
  return classes.every((name) => own.includes(name));
}

function matches(element: Element, selector: readonly Compound[]): boolean {
  if (!fits(element, selector.at(-1)!)) return false;
  let at = selector.length - 2;
  for (let up: Parent | null = element.parentNode; up && at >= 0 && 'tagName' in up; up = up.parentNode) if (fits(up, selector[at]!)) at--;
  return at < 0;
}

const weight = ({ selector }: Rule): number => selector.reduce((n, { tag, id, classes }) => n + (id === '' ? 0 : 10_000) + classes.length * 100 + (tag === '' ? 0 : 1), 0);

/** The words of all style elements under a node, without recursion. */
function styleTexts(page: Parent): string[] {
  const out: string[] = [];
  const stack: (Node | Parent)[] = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue;
    if ('tagName' in node && node.tagName === 'style') out.push(...node.childNodes.map((child) => ('value' in child ? child.value : '')));
    else for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return out;
}

/** The declarations that apply to an element of the page: those of its style sheets, then its own. */
export function readStyleSheets(page: Parent): (element: Element) => Declarations {
  const rules = readRules(styleTexts(page).join('\n'));
  const sorted = rules.map((rule, i) => ({ rule, i })).sort((a, b) => weight(a.rule) - weight(b.rule) || a.i - b.i).map(({ rule }) => rule);
  return (element) => {
    const own = readDeclarations(attribute(element, 'style'));
    return sorted.length === 0 ? own : new Map([...sorted.filter(({ selector }) => matches(element, selector)).flatMap(({ declarations }) => [...declarations]), ...own]);
  };
}
