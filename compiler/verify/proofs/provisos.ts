/** Two provisos (但書) of one target that say different things are not live for the same student, unless one goes before the other. */
import { conflictPairs } from '../../lower/index.ts';
import type { ConflictPair } from '../../lower/provisos.ts';
import { confirmed, unproven, withCase, type Finding, type ProgramItem, type Subject } from '../findings.ts';
import { both, inForce } from '../norms.ts';
import type { FoundCase } from '../prover.ts';

interface Collision extends ConflictPair {
  readonly item: ProgramItem;
  /** A rule that reads the limit of which the two say something. */
  readonly judged: readonly ProgramItem[];
  readonly found: FoundCase;
}

/** Every pair without an order, with a case in which both hold. */
export function collisionsOf(subject: Subject): Collision[] {
  return conflictPairs(subject.checked).flatMap((pair) => {
    const { target, between: [first, second], condition } = pair;
    const item = subject.program.items.find((i) => i.name.text === target);
    if (!item) return [];
    // a limit has no outcome of its own: a rule that reads it has, for those to whom it applies
    const judged = subject.program.items.filter((i) => i.kind === 'norm' && i.conflicts?.some((c) => c.between[0] === first.name && c.between[1] === second.name)).slice(0, 1);
    const [reader] = judged;
    const applied = item.kind !== 'norm' && reader?.kind === 'norm' ? confirmed(subject, both(inForce(reader), condition)) : null;
    const found = applied?.kind === 'found' ? applied : confirmed(subject, item.kind === 'norm' ? both(inForce(item), condition) : condition);
    return [{ ...pair, item, judged, found }];
  });
}

export function proveProvisos(subject: Subject): Finding[] {
  return collisionsOf(subject).flatMap(({ target, between: [first, second], item, judged, found }) => {
    if (found.kind === 'none') return [];
    if (found.kind === 'unproven') return [unproven(subject, item, { zh: `但書「${first.name}」與「${second.name}」會不會同時成立`, en: `whether the provisos ${first.name} and ${second.name} hold at once` })];
    const related = [{ source: first.source, span: first.span, note: { zh: '另一個但書', en: 'the other proviso' } }];
    const label = { source: second.source, span: second.span };
    return [withCase(item, 'FG7113', { first: first.name, second: second.name, target, provision: item.provision.label }, found.facts, { title: `${first.name}與${second.name}`, label, related, items: judged })];
  });
}
