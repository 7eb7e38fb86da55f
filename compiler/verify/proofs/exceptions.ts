/** The exceptions of a rule leave something of it, and each of them excepts somebody whom no other one does. */
import type { ProgramNorm } from '../../ir/program.ts';
import { checkedItem, confirmed, labelAt, withCase, withoutCase, type Finding, type Subject } from '../findings.ts';
import { both, either, inForce, isNot, scopeOf } from '../norms.ts';

export function proveExceptions(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'norm' && item.exceptions.length > 0 ? [...swallowed(subject, item), ...idle(subject, item)] : []));
}

function swallowed(subject: Subject, norm: ProgramNorm): Finding[] {
  if (subject.prover.findCase(inForce(norm)).kind !== 'none') return [];
  const excepted = confirmed(subject, both(scopeOf(norm), either(...norm.exceptions)));
  if (excepted.kind !== 'found') return [];
  return [withCase(norm, 'FG7104', { name: norm.name.text, provision: norm.provision.label }, excepted.facts, { title: `${norm.name.text}被除外吃掉`, label: labelAt(subject, norm) })];
}

function idle(subject: Subject, norm: ProgramNorm): Finding[] {
  const home = checkedItem(subject, norm);
  const scope = scopeOf(norm);
  if (subject.prover.findCase(scope).kind !== 'found') return [];
  return norm.exceptions.flatMap((exception, i) => {
    const others = norm.exceptions.filter((_, j) => j !== i);
    const isNeeded = subject.prover.findCase(both(scope, exception, ...others.map(isNot))).kind !== 'none';
    if (isNeeded) return [];
    const isCovered = subject.prover.findCase(both(scope, exception)).kind !== 'none';
    const span = home?.kind === 'rule' ? home.exceptions[i]?.span : undefined;
    return [withoutCase(norm, 'FG7105', { name: norm.name.text, provision: norm.provision.label, covered: isCovered }, { title: '', label: labelAt(subject, norm, span) })];
  });
}
