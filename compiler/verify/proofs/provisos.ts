/** Two provisos (但書) of one target that say different things are not live for the same student, unless one goes before the other. */
import { conflictPairs } from '../../lower/index.ts';
import { confirmed, unproven, withCase, type Finding, type Subject } from '../findings.ts';
import { both, inForce } from '../norms.ts';

export function proveProvisos(subject: Subject): Finding[] {
  return conflictPairs(subject.checked).flatMap(({ target, between: [first, second], condition }) => {
    const item = subject.program.items.find((i) => i.name.text === target);
    if (!item) return [];
    // a limit has no outcome of its own: a rule that reads it has, for those to whom it applies
    const judged = subject.program.items.filter((i) => i.kind === 'norm' && i.conflicts?.some((c) => c.between[0] === first.name && c.between[1] === second.name)).slice(0, 1);
    const [reader] = judged;
    const applied = item.kind !== 'norm' && reader?.kind === 'norm' ? confirmed(subject, both(inForce(reader), condition)) : null;
    const found = applied?.kind === 'found' ? applied : confirmed(subject, item.kind === 'norm' ? both(inForce(item), condition) : condition);
    if (found.kind === 'none') return [];
    if (found.kind === 'unproven') return [unproven(subject, item, { zh: `但書「${first.name}」與「${second.name}」會不會同時成立`, en: `whether the provisos ${first.name} and ${second.name} hold at once` })];
    const related = [{ source: first.source, span: first.span, note: { zh: '另一個但書', en: 'the other proviso' } }];
    const label = { source: second.source, span: second.span };
    return [withCase(item, 'FG7113', { first: first.name, second: second.name, target, provision: item.provision.label }, found.facts, { title: `${first.name}與${second.name}`, label, related, items: judged })];
  });
}
