/** feelin, an interpreter of FEEL (DMN): one expression for each student, and one over all of them. */
import { evaluate } from 'feelin';
import { MINIMUM, RULES, code, type Input } from '../graduation/audit.ts';
import { countMet, oneByOne, thresholds, versionOf, type Codes, type Contender } from './contender.ts';

function expression(): string {
  const tests = new Map<string, string>(thresholds((fact) => `s.hours.${fact}`, (a, b) => `${a} + ${b}`).map(([rule, value, minimum]) => [rule, `${value} >= ${minimum}`]));
  tests.set('graduation', [...tests.values()].join(' and '));
  const context = (of: (rule: (typeof RULES)[number]) => string): string => `{ ${RULES.map((rule) => `${rule}: ${of(rule)}`).join(', ')} }`;
  const applies = `s.student.programme = "dayFourYear" and s.student.admissionYear >= ${MINIMUM.admissionYear}`;
  return `if ${applies} then ${context((rule) => `if ${tests.get(rule)!} then "${code('met', rule)}" else "${code('violated', rule)}"`)} else ${context((rule) => `"${code('notApplicable', rule)}"`)}`;
}

export function feel(): Contender[] {
  const one = expression();
  const all = `for s in students return ${one}`;
  const version = versionOf('feelin');
  const codes = (inputs: readonly Input[]): readonly Codes[] => evaluate(all, { students: inputs }).value as readonly Codes[];
  return [
    { name: 'feelin', version, note: 'one evaluation for each student, parsed each time', students: 50, ...oneByOne((s) => evaluate(one, { s }).value as Codes) },
    { name: 'feelin, batch', version, note: 'one evaluation for all students', students: 500, codes: (inputs) => Promise.resolve(codes(inputs)), count: (inputs) => countMet(codes(inputs)) },
  ];
}
