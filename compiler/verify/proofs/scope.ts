/** Every rule applies to somebody. */
import type { ProgramNorm } from '../../ir/program.ts';
import { labelAt, unproven, withoutCase, type Finding, type Subject } from '../findings.ts';
import { scopeOf } from '../norms.ts';

export function proveScopes(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'norm' && (item.applies || item.when) ? scopeFindings(subject, item) : []));
}

function scopeFindings(subject: Subject, norm: ProgramNorm): Finding[] {
  const { kind } = subject.prover.findCase(scopeOf(norm));
  if (kind === 'found') return [];
  if (kind === 'unproven') return [unproven(subject, norm, { zh: '是否有人適用', en: 'whether it applies to anybody' })];
  return [withoutCase(norm, 'FG7103', { name: norm.name.text, provision: norm.provision.label }, { title: '', label: labelAt(subject, norm) })];
}
