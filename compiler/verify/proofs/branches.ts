/** The branches of a definition neither overlap with different values nor leave a gap without 其餘. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { checkedItem, confirmed, labelAt, unproven, withCase, type Finding, type Subject } from '../findings.ts';
import { both, either, isNot } from '../norms.ts';
import type { Label } from '../../../lang/diagnostics/diagnostic.ts';

/** Definitions in which there is something to prove: two branches, or one without 其餘. */
export const hasBranches = (definition: ProgramDefinition): boolean => definition.branches.length > 1 || (definition.branches.length === 1 && definition.otherwise === null);

export function proveBranches(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'definition' && hasBranches(item) && isOwn(subject, item) ? [...overlaps(subject, item), ...gaps(subject, item)] : []));
}

/** Are the branches those of the source? Others were put together from provisos, which say themselves what comes first. */
function isOwn(subject: Subject, definition: ProgramDefinition): boolean {
  const home = checkedItem(subject, definition);
  return home?.kind === 'definition' && home.branches.length === definition.branches.length;
}

function branchLabel(subject: Subject, definition: ProgramDefinition, index: number): Label {
  const home = checkedItem(subject, definition);
  return labelAt(subject, definition, home?.kind === 'definition' ? home.branches[index]?.condition.span : undefined);
}

function overlaps(subject: Subject, definition: ProgramDefinition): Finding[] {
  const { branches } = definition;
  return branches.flatMap((second, j) => branches.slice(0, j).flatMap((first, i) => {
    if (isSameExpression(first.value, second.value)) return [];
    const found = confirmed(subject, both(first.condition, second.condition, { op: 'compare', operator: '≠', left: first.value, right: second.value }));
    if (found.kind === 'none') return [];
    if (found.kind === 'unproven') return [unproven(subject, definition, { zh: `第 ${i + 1} 與第 ${j + 1} 個情形會不會同時成立而值不同`, en: `whether branches ${i + 1} and ${j + 1} overlap with different values` })];
    const related = [{ ...branchLabel(subject, definition, i), note: { zh: '這個情形也成立', en: 'this branch holds as well' } }];
    return [withCase(definition, 'FG7101', { name: definition.name.text, provision: definition.provision.label, first: i + 1, second: j + 1 }, found.facts, {
      title: `${definition.name.text}重疊之情形`, label: branchLabel(subject, definition, j), related,
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

function gaps(subject: Subject, definition: ProgramDefinition): Finding[] {
  if (definition.otherwise !== null || definition.isComplete) return [];
  const found = confirmed(subject, both(...definition.branches.map((b) => isNot(b.condition))));
  if (found.kind === 'none') return [];
  if (found.kind === 'unproven') return [unproven(subject, definition, { zh: '各情形是否涵蓋所有的人', en: 'whether the branches cover everybody' })];
  return [withCase(definition, 'FG7102', { name: definition.name.text, provision: definition.provision.label }, found.facts, { title: `${definition.name.text}未涵蓋之情形`, label: labelAt(subject, definition) })];
}
