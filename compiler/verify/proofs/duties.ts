/** A duty can be met, and it can be violated. */
import type { ProgramNorm } from '../../ir/program.ts';
import { confirmed, labelAt, withCase, type Finding, type Subject } from '../findings.ts';
import { both, inForce, isNot, keeps } from '../norms.ts';

export function proveDuties(subject: Subject): Finding[] {
  return subject.program.items.flatMap((item) => (item.kind === 'norm' && item.duties.length > 0 ? dutyFindings(subject, item) : []));
}

function dutyFindings(subject: Subject, norm: ProgramNorm): Finding[] {
  const [met, violated] = [both(inForce(norm), keeps(norm)), both(inForce(norm), isNot(keeps(norm)))];
  const { name, provision } = norm;
  const words = (title: string) => ({ title: `${name.text}${title}`, label: labelAt(subject, norm) });
  if (subject.prover.findCase(met).kind === 'none') {
    const found = confirmed(subject, violated);
    return found.kind === 'found' ? [withCase(norm, 'FG7107', { name: name.text, provision: provision.label }, found.facts, words('無法符合'))] : [];
  }
  if (subject.later.findCase(violated).kind !== 'none') return [];
  const found = confirmed(subject, met);
  return found.kind === 'found' ? [withCase(norm, 'FG7108', { name: name.text, provision: provision.label }, found.facts, words('不會違反'))] : [];
}
