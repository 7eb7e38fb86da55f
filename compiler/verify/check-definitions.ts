/** The proofs that belong to `check`: branches of definitions that overlap or leave a gap are errors, told with a case. */
import type { CheckedDefinition, CheckedItem, CheckedVersion } from '../check/checked.ts';
import { definitionsIn } from '../check/cycles.ts';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { expressionsOf, lowerVersion } from '../lower/index.ts';
import { isComplete, proveBranches } from './proofs/branches.ts';
import { subjectOf } from './subject.ts';

/** Reports FG7101 and FG7102, and gives the version with the names of the definitions that leave nobody out. What cannot be proven is no error; `verify` says so. */
export function checkDefinitions(checked: CheckedVersion, report: Report): CheckedVersion {
  const items = withWhatTheyRead(checked.items.filter(hasBranches), checked);
  if (items.length === 0) return checked;
  // the list of all bound phrases is for documents: nothing is proven from it
  const part = { ...checked, items, phrases: new Map() };
  // the evaluator stays unloaded here: `verify` asks it, and the tests do for every rule of the project
  const asked = subjectOf(part, lowerVersion(part), () => true);
  const complete = new Set(asked.program.items.flatMap((i) => (i.kind === 'definition' && isComplete(asked, i) ? [i.name.text] : [])));
  const subject = { ...asked, program: { ...asked.program, items: asked.program.items.map((i) => (complete.has(i.name.text) ? { ...i, isComplete: true } as typeof i : i)) } };
  for (const { diagnostic } of proveBranches(subject)) if (diagnostic.severity === 'error') report(diagnostic);
  return complete.size > 0 ? { ...checked, complete } : checked;
}

/** Two branches, or one without 其餘: otherwise there is nothing to overlap and no gap. */
const hasBranches = (item: CheckedItem): item is CheckedDefinition => item.kind === 'definition' && (item.branches.length > 1 || (item.branches.length === 1 && item.otherwise === null));

/** The definitions with those that they read, and the decisions that change limits; rules are left out. */
function withWhatTheyRead(definitions: readonly CheckedItem[], checked: CheckedVersion): CheckedItem[] {
  if (definitions.length === 0) return [];
  const read = new Set<string>();
  const open = [...definitions];
  for (let item = open.pop(); item; item = open.pop()) {
    if (read.has(item.name)) continue;
    read.add(item.name);
    const names = new Set(expressionsOf(item).flatMap(definitionsIn));
    open.push(...checked.items.filter((i) => (i.kind === 'definition' || i.kind === 'doubt') && names.has(i.name)));
  }
  return checked.items.filter((i) => i.kind !== 'rule' && i.kind !== 'delegation' && (i.kind === 'discretion' || read.has(i.name)));
}
