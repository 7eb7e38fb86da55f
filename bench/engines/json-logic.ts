/** json-logic-engine, compiled: the engine makes a JavaScript function of the rules. */
import { LogicEngine } from 'json-logic-engine';
import { MINIMUM, code, type Input } from '../graduation/audit.ts';
import { ownCopy } from '../common/measure.ts';
import { MET_CODES, OTHER_CODES, thresholds, versionOf, type Codes, type Contender } from './contender.ts';

function countOf(audit: (input: Input) => Codes, met: Codes, inputs: readonly Input[]): number {
  let count = 0;
  for (let i = 0; i < inputs.length; i++) {
    const { stress, advance, social, certificates, graduation } = audit(inputs[i]!);
    if (stress === met.stress) count++;
    if (advance === met.advance) count++;
    if (social === met.social) count++;
    if (certificates === met.certificates) count++;
    if (graduation === met.graduation) count++;
  }
  return count;
}

export function jsonLogic(): Contender {
  const tests = thresholds<object>((fact) => ({ var: `hours.${fact}` }), (a, b) => ({ '+': [a, b] })).map(([rule, value, minimum]) => [rule, { '>=': [value, minimum] }] as const);
  const applies = { and: [{ '===': [{ var: 'student.programme' }, 'dayFourYear'] }, { '>=': [{ var: 'student.admissionYear' }, MINIMUM.admissionYear] }] };
  const outcome = (rule: (typeof tests)[number][0] | 'graduation', test: object): object => ({ if: [test, code('met', rule), code('violated', rule)] });
  const logic = {
    if: [applies, { eachKey: { ...Object.fromEntries(tests.map(([rule, test]) => [rule, outcome(rule, test)])), graduation: outcome('graduation', { and: tests.map(([, test]) => test) }) } }, { preserve: OTHER_CODES }],
  };
  const audit = new LogicEngine().build(logic) as (input: Input) => Codes;
  const count = ownCopy(countOf);
  return {
    name: 'json-logic-engine', version: versionOf('json-logic-engine'), note: 'compiled', students: 5000,
    count: (inputs) => count(audit, MET_CODES, inputs), codes: (inputs) => Promise.resolve(inputs.map((input) => audit(input))),
  };
}
