/** What an amendment leaves as it is, rules and all: proven of the version before, it needs no proof again. */
import type { CheckedItem, CheckedVersion } from '../check/checked.ts';
import { changedBy } from '../check/cycles.ts';
import { indexElements } from '../model/index-elements.ts';

/** The names of definitions that are written the same in both versions, for the same words, with all that they are computed from (`reads`, by name). */
export function settledNames(checked: CheckedVersion, before: CheckedVersion, reads: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const changes = ({ items }: CheckedVersion): CheckedItem[] => items.filter((i) => i.kind === 'proviso' || i.kind === 'discretion');
  const [own, earlier] = [changes(checked), changes(before)];
  const mayChange = own.length !== earlier.length || own.some((item, i) => !isSame(item, earlier[i]!, checked, before) || (item.kind === 'proviso' && changedBy(item) === null));
  if (mayChange || checked.others || before.others) return new Set();
  const known = new Map(before.items.map((item) => [item.name, item]));
  const items = new Map(checked.items.map((item) => [item.name, item]));
  const isKept = (name: string): boolean => {
    const item = items.get(name);
    const earlierItem = known.get(name);
    return (item ? earlierItem !== undefined && isSame(item, earlierItem, checked, before) : earlierItem === undefined) && checked.phrases.get(name)?.phrase === before.phrases.get(name)?.phrase;
  };
  const names = [...reads.keys()];
  const settled = new Set(names.filter(isKept));
  const isSettled = (name: string): boolean => (reads.has(name) ? settled.has(name) : isKept(name));
  let size: number;
  do {
    size = settled.size;
    for (const name of settled) if (!reads.get(name)!.every(isSettled)) settled.delete(name);
  } while (settled.size < size);
  return settled;
}

/** The same block, which executes the same words. */
function isSame(a: CheckedItem, b: CheckedItem, checked: CheckedVersion, before: CheckedVersion): boolean {
  const [index, earlier] = [indexElements(checked.version.text).byId, indexElements(before.version.text).byId];
  return a.span === b.span && a.elementId === b.elementId && a.scope.length === b.scope.length && a.scope.every((id, i) => id === b.scope[i] && index.get(id) === earlier.get(id));
}
