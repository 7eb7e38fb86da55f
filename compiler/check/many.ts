/** No text of law asks for more than this, and each of it adds to the work or deepens the recursion of what follows: it is refused with a word, not left to run. */
import type { BoundKind } from '../../lang/diagnostics/codes/blocks.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedItem } from './checked.ts';
import { readsByName } from './cycles.ts';

/** Authorities that may change one limit: each is a step of its own. */
const MOST_GRANTS = 100;
/** Provisos of one target: every two of them may conflict. */
const MOST_PROVISOS = 20;
/** Definitions that read definitions, provisos of provisos, conclusions of conclusions. */
const MOST_DEEP = 100;

/** Reports what is too much, once for each target, and leaves it out. */
export function withoutTooMany(items: readonly CheckedItem[], report: Report): CheckedItem[] {
  const out = new Set<CheckedItem>();
  const refuse = (item: CheckedItem, name: string, kind: BoundKind, limit: number): void => report(diagnose('FG5045', { name, kind, limit }, { source: item.source, span: item.span }));
  const limited = (kind: BoundKind, limit: number, target: (item: CheckedItem) => string | null): void => {
    const found = new Map<string, number>();
    for (const item of items) {
      const name = target(item);
      if (name === null) continue;
      found.set(name, (found.get(name) ?? 0) + 1);
      if (found.get(name)! <= limit) continue;
      out.add(item);
      if (found.get(name) === limit + 1) refuse(item, name, kind, limit);
    }
  };
  limited('grants', MOST_GRANTS, (item) => (item.kind === 'discretion' && item.effect ? item.effect.phrase : null));
  limited('provisos', MOST_PROVISOS, (item) => (item.kind === 'proviso' ? item.target : null));
  const few = items.filter((item) => !out.has(item));
  const withoutDeep = (list: readonly CheckedItem[], graph: Graph): CheckedItem[] => {
    const heights = heightsOf(graph);
    const deep = list.filter(({ name }) => (heights.get(name) ?? 0) > MOST_DEEP);
    const lowest = deep.reduce<CheckedItem | null>((low, item) => (low === null || heights.get(item.name)! < heights.get(low.name)! ? item : low), null);
    if (lowest) refuse(lowest, lowest.name, 'depth', MOST_DEEP);
    return list.filter((item) => !deep.includes(item));
  };
  // what a definition reads through its provisos is asked for only when those are few
  const shallow = withoutDeep(few, new Map(few.flatMap((item) => (item.kind === 'proviso' ? [[item.name, [item.target]] as const] : item.kind === 'conclusion' ? [[item.name, item.requires] as const] : []))));
  return withoutDeep(shallow, readsByName(shallow));
}

type Graph = ReadonlyMap<string, readonly string[]>;

/** How many names lie on the longest way down from each, itself included. A way that comes back to itself ends there: cycles are told elsewhere. Without recursion. */
function heightsOf(graph: Graph): Map<string, number> {
  const heights = new Map<string, number>();
  const open = new Set<string>();
  for (const root of graph.keys()) {
    const stack = [{ name: root, at: 0, height: 1 }];
    open.add(root);
    while (stack.length) {
      const top = stack[stack.length - 1]!;
      const child = graph.get(top.name)?.[top.at++];
      if (child === undefined) {
        stack.pop();
        open.delete(top.name);
        heights.set(top.name, top.height);
        const above = stack[stack.length - 1];
        if (above) above.height = Math.max(above.height, top.height + 1);
      } else if (heights.has(child)) top.height = Math.max(top.height, heights.get(child)! + 1);
      else if (graph.has(child) && !open.has(child)) {
        open.add(child);
        stack.push({ name: child, at: 0, height: 1 });
      }
    }
  }
  return heights;
}
