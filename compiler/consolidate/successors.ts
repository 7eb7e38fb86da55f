/** Where the rules of a merged or divided provision go: code follows the words, which stand under another number then. */
import type { Element } from '../model/regulation.ts';
import type { BoundPhrase, VersionBlock } from '../model/version.ts';
import type { ElementIndex } from '../model/index-elements.ts';
import { subtree } from '../resolve/find-element.ts';
import type { Application } from './apply.ts';
import { skeleton } from './skeleton.ts';

/** An element for a block, with the elements whose words it executes. */
export interface Successor {
  readonly element: Element;
  readonly scope: readonly Element[];
}

/** What became of the provision that a block stands on, where that was merged into others or divided; empty otherwise. */
export function successorsOf(block: VersionBlock, { plan, parts }: Application, after: ElementIndex): Element[] {
  for (let id = block.elementId; id !== null; id = plan.index.parents.get(id)?.id ?? null) {
    const own = id;
    const keepers = plan.relations.merged.filter(({ keeper, absorbed }) => absorbed === own || keeper === own).map(({ keeper }) => keeper);
    const ids = [...new Set([...keepers, ...(parts.has(own) ? [own, ...parts.get(own)!] : [])])];
    if (ids.length > 0) return ids.flatMap((one) => after.byId.get(one) ?? []);
  }
  return [];
}

const words = (elements: readonly Element[], phrases: readonly BoundPhrase[]): string => skeleton(elements, phrases).split('\n').filter(Boolean).join('\n');

/** The one element under `successors` that says what the block's words said; null when none does, or several. */
export function sameWordsUnder(successors: readonly Element[], was: { readonly scope: readonly Element[]; readonly phrases: readonly BoundPhrase[] }, phrases: readonly BoundPhrase[]): Successor | null {
  const wanted = words(was.scope, was.phrases);
  // an only 項 says what its provision says: the provision is named
  const found = wanted === '' ? [] : outermost(successors.flatMap(subtree).filter((e) => words(subtree(e), phrases) === wanted));
  return found.length === 1 ? { element: found[0]!, scope: subtree(found[0]!) } : null;
}

const outermost = (elements: readonly Element[]): Element[] => elements.filter((e) => !elements.some((other) => other !== e && subtree(other).includes(e)));

/** Of the parts of a divided provision the one that holds most of the phrases that the block names; the first one where they hold none. */
export function likeliestOf(successors: readonly Element[], names: ReadonlySet<string>, phrases: readonly BoundPhrase[]): Successor | null {
  const held = successors.map((e) => {
    const ids = new Set(subtree(e).map(({ id }) => id));
    return new Set(phrases.filter((p) => ids.has(p.elementId) && names.has(p.name)).map((p) => p.name)).size;
  });
  const element = successors[held.indexOf(Math.max(...held))];
  return element ? { element, scope: subtree(element) } : null;
}
