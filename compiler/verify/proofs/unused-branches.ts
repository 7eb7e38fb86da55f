/** Every branch of a definition, and its 其餘, is reached by somebody. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { checkedItem, labelAt, ownBranches, withoutCase, type Finding, type Subject } from '../findings.ts';
import { both, isNot } from '../norms.ts';

export function proveUnusedBranches(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'definition' && item.branches.length > 0 ? unreached(subject, item) : []));
}

function unreached(subject: Subject, definition: ProgramDefinition): Finding[] {
  const home = checkedItem(subject, definition);
  const divided = ownBranches(subject, definition);
  if (!divided || home?.kind !== 'definition') return [];
  const { own: { name, provision, branches, otherwise }, added } = divided;
  const none = (before: ProgramDefinition['branches']): Expression[] => [...added, ...before].map((b) => isNot(b.condition));
  const dead = branches.flatMap((branch, i) => {
    if (subject.prover.findCase(both(branch.condition, ...none(branches.slice(0, i)))).kind !== 'none') return [];
    return [withoutCase(definition, 'FG7110', { name: name.text, provision: provision.label, branch: i + 1 }, { title: '', label: labelAt(subject, definition, home.branches[i]!.condition.span) })];
  });
  if (!otherwise || branches.length === 0 || subject.later.findCase(both(...none(branches))).kind !== 'none') return dead;
  return [...dead, withoutCase(definition, 'FG7110', { name: name.text, provision: provision.label, branch: null }, { title: '', label: labelAt(subject, definition, home.otherwise?.span) })];
}
