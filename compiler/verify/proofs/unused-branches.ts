/** Every branch of a definition, and its 其餘, is reached by somebody. */
import type { ProgramDefinition } from '../../ir/program.ts';
import { checkedItem, labelAt, withoutCase, type Finding, type Subject } from '../findings.ts';
import { both, isNot } from '../norms.ts';

export function proveUnusedBranches(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'definition' && item.branches.length > 0 ? unreached(subject, item) : []));
}

function unreached(subject: Subject, definition: ProgramDefinition): Finding[] {
  const home = checkedItem(subject, definition);
  if (home?.kind !== 'definition' || home.branches.length !== definition.branches.length) return [];
  const { name, provision, branches, otherwise } = definition;
  const dead = branches.flatMap((branch, i) => {
    if (subject.prover.findCase(both(branch.condition, ...branches.slice(0, i).map((b) => isNot(b.condition)))).kind !== 'none') return [];
    return [withoutCase(definition, 'FG7110', { name: name.text, provision: provision.label, branch: i + 1 }, { title: '', label: labelAt(subject, definition, home.branches[i]!.condition.span) })];
  });
  if (!otherwise || subject.later.findCase(both(...branches.map((b) => isNot(b.condition)))).kind !== 'none') return dead;
  return [...dead, withoutCase(definition, 'FG7110', { name: name.text, provision: provision.label, branch: null }, { title: '', label: labelAt(subject, definition, home.otherwise?.span) })];
}
