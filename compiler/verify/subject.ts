/** What the proofs of a version ask their questions of. */
import type { CheckedVersion } from '../check/checked.ts';
import type { RuleProgram } from '../ir/program.ts';
import type { Subject } from './findings.ts';
import { createProver, type Prover } from './prover.ts';

/** A member that no vocabulary has: names do not hold spaces. */
const ANOTHER = { text: '日後 增加', alias: 'added later' } as const;

/** @param confirms asks the evaluator about a case; see {@link Subject} */
export function subjectOf(checked: CheckedVersion, program: RuleProgram, confirms: Subject['confirms']): Subject {
  let later: Prover | null = null;
  // made when a proof asks for it: those of `check` do not
  const makeLater = (): Prover => createProver({ ...program, enumerations: program.enumerations.map((e) => ({ ...e, members: [...e.members, ANOTHER] })) });
  return { checked, program, prover: createProver(program), get later() { return (later ??= makeLater()); }, confirms };
}
