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
  /** What has to stand around the element, as `namesOf` names it. */
  readonly around: readonly string[];
  readonly weight: number;
}

const READ = /^(?:list-style|list-style-type|text-decoration|text-decoration-line|white-space|clip-path|display|visibility)$/;
const MOST_RULES = 2000;
/** What stands before an element (li:before), under the name `before`. */
const BEFORE = /::?before$/;

/** `a: b; c: d` → its declarations. */
export function readDeclarations(style: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const part of style.split(';')) {
    const at = part.indexOf(':');
    if (at > 0) out.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/!\s*important/i, '').trim().toLowerCase());
  }
  return out;
}

const contentOf = (body: string): Declarations => {
  const content = /(?:^|;)\s*content\s*:\s*([^;]*)/i.exec(body)?.[1]?.trim();
  return content === undefined ? new Map<string, string>() : new Map([['before', content]]);
};

/** Does a rule such as @media hold on a screen as it is commonly seen? One that asks for a size or for paper does not. */
const holds = (prelude: string): boolean => /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer\b[^;]*|supports\b[^;]*)\s*$/i.test(prelude);

const DEEPEST = 5;

/** The blocks of a style sheet, those inside of @media among them: what stands before the brace, and in the braces. */
function blocksOf(css: string, depth = 0): [prelude: string, body: string][] {
  const out: [string, string][] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = css.slice(at, open).replace(/^[^]*[;}]/, '').trim();
    let end = css.indexOf('}', open);
    if (prelude.startsWith('@')) {
      for (let [level, i] = [0, open]; i < css.length && (i === open || level > 0); i++) {
        if (css[i] === '{') level++;
        else if (css[i] === '}') level--;
        end = i;
      }
      if (holds(prelude) && depth < DEEPEST) out.push(...blocksOf(css.slice(open + 1, end), depth + 1));
    } else out.push([prelude, css.slice(open + 1, end < 0 ? css.length : end)]);
    if (end < 0) break;
    at = end + 1;
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

const weightOf = (selector: readonly Compound[]): number => selector.reduce((n, { tag, id, classes }) => n + (id === '' ? 0 : 10_000) + classes.length * 100 + (tag === '' ? 0 : 1), 0);
/** The names that a part of a selector asks for, the most telling first. */
const namesOf = ({ tag, id, classes }: Compound): string[] => [...(id === '' ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`), ...(tag === '' ? [] : [tag])];

function readRules(css: string): Rule[] {
  const out: Rule[] = [];
  for (const [selectors, body] of blocksOf(css.replace(/\/\*[^]*?\*\/|<!--|-->/g, ''))) {
    const own = new Map([...readDeclarations(body)].filter(([name]) => READ.test(name)));
    for (const one of selectors.split(',')) {
      const declarations = BEFORE.test(one.trim()) ? contentOf(body) : own;
      const selector = one.trim().replace(BEFORE, '').split(/[\s>]+/).map(readCompound);
      if (declarations.size > 0 && selector.every((part) => part !== null)) out.push({ selector, declarations, around: selector.slice(0, -1).flatMap(namesOf), weight: weightOf(selector) });
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

/** The names that an element answers to. */
const namesOfElement = (element: Element): string[] => {
  const [id, classes] = [attribute(element, 'id'), attribute(element, 'class')];
  return [element.tagName, ...(id === '' ? [] : [`#${id}`]), ...(classes === '' ? [] : [...new Set(classes.split(/\s+/))].map((name) => `.${name}`))];
};

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

/** Rules by what their last part names, so that an element is compared with few of them. */
function indexRules(rules: readonly Rule[]): ReadonlyMap<string, Rule[]> {
  const byName = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = namesOf(rule.selector.at(-1)!)[0] ?? '';
    const named = byName.get(name);
    if (named) named.push(rule);
    else byName.set(name, [rule]);
  }
  return byName;
}

/** The declarations that apply to an element of the page: those of its style sheets, then its own. */
export function readStyleSheets(page: Parent): (element: Element) => Declarations {
  // by weight, and of the same weight as they stand in the sheets
  const rules = readRules(styleTexts(page).join('\n')).sort((a, b) => a.weight - b.weight);
  const byName = indexRules(rules);
  const places = new Map(rules.map((rule, i) => [rule, i]));
  const around = new WeakMap<Parent, ReadonlySet<string>>();
  const namesAround = (parent: Parent | null): ReadonlySet<string> => {
    if (!parent || !('tagName' in parent)) return new Set();
    const known = around.get(parent);
    if (known) return known;
    const [outer, own] = [namesAround(parent.parentNode), namesOfElement(parent)];
    const names = own.every((name) => outer.has(name)) ? outer : new Set([...outer, ...own]);
    around.set(parent, names);
    return names;
  };
  return (element) => {
    const own = readDeclarations(attribute(element, 'style'));
    if (rules.length === 0) return own;
    const names = namesAround(element.parentNode);
    const fitting = [...namesOfElement(element), ''].flatMap((name) => (byName.get(name) ?? []).filter((rule) => rule.around.every((needed) => names.has(needed)) && matches(element, rule.selector)));
    return fitting.length === 0 ? own : new Map([...fitting.sort((a, b) => places.get(a)! - places.get(b)!).flatMap(({ declarations }) => [...declarations]), ...own]);
  };
}
