/** Names that are computed from each other across regulations: those may read each other, but no name may need itself. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CheckedItem } from './checked.ts';
import { changedBy, cyclesIn, readsByName } from './cycles.ts';
import { qualified } from './link.ts';
import type { Scope } from './scope.ts';

/** Reports each circle through an item of this version and another regulation, with the names on it; what is on a circle, or needs what is, is left out. @param items own ones and those linked from others */
export function withoutCircles(items: readonly CheckedItem[], { version: { text }, others }: Scope, report: Report): CheckedItem[] {
  const reads = readsByName(items);
  for (const item of items) if (item.kind === 'conclusion') reads.set(item.name, [...(reads.get(item.name) ?? []), ...item.requires]);
  const cycles = cyclesIn(reads.keys(), (name) => reads.get(name) ?? []);
  if (cycles.length === 0) return [...items];
  for (const cycle of cycles) {
    const names = cycle.slice(0, -1);
    const isOwn = (name: string): boolean => !others.some((o) => name.startsWith(qualified(o.term, '')));
    const at = names.findIndex(isOwn);
    const own = items.find((i) => !i.of && (i.name === names[at] || changedBy(i) === names[at]));
    if (!own) continue;
    const shown = [...names.slice(at), ...names.slice(0, at + 1)].map((name) => (isOwn(name) ? qualified(text.title, name) : name));
    report(diagnose('FG2034', { cycle: shown }, { source: own.source, span: own.span }));
  }
  const gone = new Set(cycles.flat());
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const [name, names] of reads) if (names.some((n) => gone.has(n))) gone.add(name);
  }
  return items.filter((item) => !gone.has(item.name) && !gone.has(changedBy(item) ?? ''));
}
