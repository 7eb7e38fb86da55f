/** Two duties that apply to one student at once, and of which each can be kept alone, can both be kept. */
import type { Expression, ProgramNorm, RuleProgram } from '../../ir/program.ts';
import type { CaseFact } from '../cases.ts';
import { constantInCase } from '../evaluate-case.ts';
import { labelAt, unproven, withCase, type Finding, type Subject } from '../findings.ts';
import { both, inForce, isNot, keeps } from '../norms.ts';
import { createProver } from '../prover.ts';
import { constantOf, replaceFacts, type Read } from '../replace-facts.ts';
import { factsReadBy } from '../variables-read.ts';

/** Ways of keeping both that are tried in other situations before the question is given up. */
const ROUNDS = 12;
/** Mark of the facts of somebody else; no name of a source holds it. */
const OTHER = ' ′';

interface Pair {
  readonly first: ProgramNorm;
  readonly second: ProgramNorm;
  /** Facts that the duties speak of and that no 適用 or 除外 depends on: what can be done about them. All others are the situation. */
  readonly conduct: ReadonlySet<string>;
}

export function proveConflicts(subject: Subject): Finding[] {
  const norms = subject.program.items.filter((i): i is ProgramNorm => i.kind === 'norm' && i.duties.length > 0);
  const read = new Map(norms.map((n) => [n, { duty: factsReadBy(keeps(n), subject.program), scope: factsReadBy(inForce(n), subject.program) }]));
  return norms.flatMap((second, j) => norms.slice(0, j).flatMap((first) => {
    const [a, b] = [read.get(first)!, read.get(second)!];
    const isConduct = (fact: string): boolean => !a.scope.has(fact) && !b.scope.has(fact);
    const conduct = new Set([...a.duty, ...b.duty].filter(isConduct));
    return [...a.duty].some((fact) => isConduct(fact) && b.duty.has(fact)) ? conflictOf(subject, { first, second, conduct }) : [];
  }));
}

const keyOf = ({ record, field }: Pick<CaseFact, 'record' | 'field'>): string => `${record}.${field}`;

/**
 * Is there a situation in which each can be kept, by somebody who does one thing and somebody who does another, and nothing keeps both? Every way
 * of keeping both that is found for one situation is tried in all others at once.
 */
function conflictOf(subject: Subject, pair: Pair): Finding[] {
  const { first, second, conduct } = pair;
  const keepBoth = both(keeps(first), keeps(second));
  const inTheOther = (e: Read): Expression | null => (e.op === 'fact' && conduct.has(keyOf(e)) ? { ...e, field: `${e.field}${OTHER}` } : null);
  const other = replaceFacts(keeps(second), withOthers(subject.program), inTheOther, OTHER);
  let candidate = both(inForce(first), inForce(second), keeps(first), other.condition);
  let { program } = other;
  for (let round = 0; round < ROUNDS; round++) {
    const situation = createProver(program).findCase(candidate);
    if (situation.kind === 'none') return [];
    if (situation.kind === 'unproven') break;
    const fixed = situation.facts.filter((f) => !conduct.has(keyOf(f)) && !f.field.endsWith(OTHER));
    const way = subject.prover.findCase(keepBoth, undefined, fixed);
    if (way.kind === 'none') return report(subject, pair, situation.facts.filter((f) => !f.field.endsWith(OTHER)));
    if (way.kind === 'unproven') break;
    // where the situation does not matter, one way is a way for everybody
    if (fixed.length === 0) return [];
    const done = way.facts.filter((f) => conduct.has(keyOf(f)));
    const tried = replaceFacts(isNot(keepBoth), program, (e) => asDone(e, done, subject.program), ` ${round}`);
    candidate = both(candidate, tried.condition);
    program = tried.program;
  }
  return [unproven(subject, first, { zh: `與「${second.name.text}」能否同時做到`, en: `whether it can be kept together with ${second.name.text}` })];
}

/** The facts of somebody else may be absent where those of the student may. */
const withOthers = (program: RuleProgram): RuleProgram =>
  ({ ...program, records: program.records.map((r) => ({ ...r, fields: r.fields.flatMap((f) => [f, { ...f, name: { ...f.name, text: `${f.name.text}${OTHER}` } }]) })) });

/** A fact, whether it is there, or what a list comes to, as somebody has it who does so; null for what that does not settle. */
function asDone(e: Read, done: readonly CaseFact[], program: RuleProgram): Expression | null {
  if (e.op === 'aggregate') return [...factsReadBy(e, program)].every((fact) => done.some((f) => keyOf(f) === fact)) ? constantInCase(e, program, done) : null;
  const fact = e.op === 'present' ? e.fact : e;
  const own = fact.op === 'fact' ? done.find((f) => keyOf(f) === keyOf(fact)) : undefined;
  if (!own || fact.op !== 'fact') return null;
  return e.op === 'present' ? { op: 'boolean', value: own.value !== null } : constantOf(fact, own.value);
}

/** The student keeps the first of them, and so not the second. */
function report(subject: Subject, { first, second }: Pair, facts: readonly CaseFact[]): Finding[] {
  const claim = both(inForce(first), inForce(second), keeps(first), isNot(keeps(second)));
  const given = subject.prover.findCase(claim, undefined, facts);
  if (given.kind !== 'found' || !subject.confirms(claim, given.facts)) return [];
  const related = [{ ...labelAt(subject, first), note: { zh: '與這個規則不能同時做到', en: 'cannot be kept together with this rule' } }];
  return [withCase(second, 'FG7106', { first: first.name.text, second: second.name.text, provision: second.provision.label, other: first.provision.label }, given.facts, {
    title: `${first.name.text}與${second.name.text}`, label: labelAt(subject, second), related, items: [first, second],
  })];
}
