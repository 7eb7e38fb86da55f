/** The branches of a definition neither overlap with different values nor leave a gap without 其餘. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { checkedItem, confirmed, labelAt, ownBranches, unproven, withCase, type Divided, type Finding, type Subject } from '../findings.ts';
import { both, either, isNot } from '../norms.ts';
import type { Label } from '../../../lang/diagnostics/diagnostic.ts';

/** Definitions in which there is something to prove: two branches, or one without 其餘. */
export const hasBranches = (definition: ProgramDefinition): boolean => definition.branches.length > 1 || (definition.branches.length === 1 && definition.otherwise === null);

export function proveBranches(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => {
    const divided = item.kind === 'definition' ? ownBranches(subject, item) : null;
    return divided && hasBranches(divided.own) ? [...overlaps(subject, divided), ...gaps(subject, divided)] : [];
  });
}

function branchLabel(subject: Subject, definition: ProgramDefinition, index: number): Label {
  const home = checkedItem(subject, definition);
  return labelAt(subject, definition, home?.kind === 'definition' ? home.branches[index]?.condition.span : undefined);
}

/** Those that provisos put before them come first whenever they hold: nobody else is asked about. */
function overlaps(subject: Subject, { own, added }: Divided): Finding[] {
  const { branches } = own;
  return branches.flatMap((second, j) => branches.slice(0, j).flatMap((first, i) => {
    if (isSameExpression(first.value, second.value)) return [];
    const found = confirmed(subject, both(first.condition, second.condition, ...added.map((b) => isNot(b.condition)), { op: 'compare', operator: '≠', left: first.value, right: second.value }));
    if (found.kind === 'none') return [];
    if (found.kind === 'unproven') return [unproven(subject, own, { zh: `第 ${i + 1} 與第 ${j + 1} 個情形會不會同時成立而值不同`, en: `whether branches ${i + 1} and ${j + 1} overlap with different values` })];
    const related = [{ ...branchLabel(subject, own, i), note: { zh: '這個情形也成立', en: 'this branch holds as well' } }];
    return [withCase(own, 'FG7101', { name: own.name.text, provision: own.provision.label, first: i + 1, second: j + 1 }, found.facts, {
      title: `${own.name.text}重疊之情形`, label: branchLabel(subject, own, j), related,
    })];
  }));
}

/** Written alike: bound numbers apart from their place. */
function isSameExpression(a: Expression, b: Expression): boolean {
  const plain = (e: Expression): string => JSON.stringify(e, (key, value: unknown) => (key === 'binding' ? undefined : typeof value === 'bigint' ? String(value) : value));
  return plain(a) === plain(b);
}

/** Does one of the branches hold for everybody, with nothing absent that would leave them open? */
export const isComplete = ({ prover }: Subject, { branches, otherwise }: ProgramDefinition): boolean =>
  otherwise === null && branches.length > 0 && prover.isAlwaysTrue(either(...branches.map((b) => b.condition)));

function gaps(subject: Subject, { own, added }: Divided): Finding[] {
  if (own.otherwise !== null || own.isComplete) return [];
  const found = confirmed(subject, both(...[...added, ...own.branches].map((b) => isNot(b.condition))));
  if (found.kind === 'none') return [];
  if (found.kind === 'unproven') return [unproven(subject, own, { zh: '各情形是否涵蓋所有的人', en: 'whether the branches cover everybody' })];
  return [withCase(own, 'FG7102', { name: own.name.text, provision: own.provision.label }, found.facts, { title: `${own.name.text}未涵蓋之情形`, label: labelAt(subject, own) })];
}
