/** The proofs that belong to `check`: branches of definitions that overlap or leave a gap are errors, told with a case. */
import type { CheckedDefinition, CheckedItem, CheckedVersion } from '../check/checked.ts';
import { readsByName } from '../check/cycles.ts';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { lowerVersion } from '../lower/index.ts';
import { isComplete, proveBranches } from './proofs/branches.ts';
import { checkedItem } from './findings.ts';
import { settledNames } from './settled.ts';
import { subjectOf } from './subject.ts';

/**
 * Reports FG7101 and FG7102, and gives the version with the names of the definitions that leave nobody out. What cannot be proven is no error; `verify` says so.
 * `before`: the version that an amendment was applied to, proven without an error.
 */
export function checkDefinitions(checked: CheckedVersion, before: CheckedVersion | null, report: Report): CheckedVersion {
  const reads = readsByName(checked.items);
  const settled = before ? settledNames(checked, before, reads) : new Set<string>();
  const proven = new Set([...(before?.complete ?? [])].filter((name) => settled.has(name)));
  const { complete } = proveOpen(checked, reads, settled, report);
  return complete.size + proven.size > 0 ? { ...checked, complete: new Set([...complete, ...proven, ...(checked.complete ?? [])]) } : checked;
}

/** Proves the definitions that are not settled, and says which leave nobody out. */
function proveOpen(checked: CheckedVersion, reads: ReadonlyMap<string, readonly string[]>, settled: ReadonlySet<string>, report: Report): { readonly complete: ReadonlySet<string> } {
  const items = withWhatTheyRead(checked.items.filter((i) => !i.of && hasBranches(i) && !settled.has(i.name)), checked, reads);
  if (items.length === 0) return { complete: new Set() };
  // of the bound phrases only those that provisos change are computed; the list of all of them is for documents
  const targets = new Set(items.flatMap((i) => (i.kind === 'proviso' ? [i.target] : [])));
  const part = { ...checked, items, phrases: new Map([...checked.phrases].filter(([name]) => targets.has(name))) };
  // the evaluator stays unloaded here: `verify` asks it, and the tests do for every rule of the project
  const asked = subjectOf(part, lowerVersion(part), () => true);
  const complete = new Set(asked.program.items.flatMap((i) => (i.kind === 'definition' && isComplete(asked, i) ? [i.name.text] : [])));
  const subject = { ...asked, program: { ...asked.program, items: asked.program.items.map((i) => (complete.has(i.name.text) ? { ...i, isComplete: true } as typeof i : i)) } };
  const own = { ...subject, program: { ...subject.program, items: subject.program.items.filter((i) => !checkedItem(subject, i)?.of && !settled.has(i.name.text)) } };
  for (const { diagnostic } of proveBranches(own)) if (diagnostic.severity === 'error') report(diagnostic);
  return { complete };
}

/** Two branches, or one without 其餘: otherwise there is nothing to overlap and no gap. */
const hasBranches = (item: CheckedItem): item is CheckedDefinition => item.kind === 'definition' && (item.branches.length > 1 || (item.branches.length === 1 && item.otherwise === null));

/** The definitions with all that they are computed from: other definitions, and the provisos and decisions that change what they read. Rules are left out. */
function withWhatTheyRead(definitions: readonly CheckedItem[], checked: CheckedVersion, reads: ReadonlyMap<string, readonly string[]>): CheckedItem[] {
  if (definitions.length === 0) return [];
  const read = new Set(definitions.map((d) => d.name));
  for (const name of read) for (const other of reads.get(name) ?? []) read.add(other);
  // a proviso may have provisos of its own
  const family = new Set(read);
  for (const name of family) for (const i of checked.items) if (i.kind === 'proviso' && i.target === name) family.add(i.name);
  const isValued = (i: CheckedItem): boolean => i.kind === 'definition' || i.kind === 'doubt';
  return checked.items.filter((i) => (isValued(i) && read.has(i.name)) || (i.kind === 'proviso' && family.has(i.name)) || i.kind === 'discretion');
}
