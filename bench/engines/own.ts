/** The generated evaluator and the two by hand as contenders. */
import { type Input } from '../graduation/audit.ts';
import { ownCount } from '../graduation/count.ts';
import type { Decide } from '../graduation/generated.ts';
import { codesOf, type Codes, type Contender } from './contender.ts';

/** A function from input to decisions. */
export function decisions(name: string, note: string, decide: Decide): Contender {
  const count = ownCount();
  const codes = (input: Input): Codes => {
    const decided = decide(input);
    return codesOf((rule) => `${decided[rule].outcome} ${decided[rule].provision}`);
  };
  return { name, version: '', note, students: 5000, count: (inputs) => count(decide, inputs), codes: (inputs) => Promise.resolve(inputs.map(codes)) };
}
