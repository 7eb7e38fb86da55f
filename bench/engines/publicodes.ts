/** publicodes: a situation for each student, then each rule. */
import Engine from 'publicodes';
import { MINIMUM, RULES, code, type Input } from '../graduation/audit.ts';
import { codesOf, oneByOne, thresholds, versionOf, type Codes, type Contender } from './contender.ts';

const FACTS = ['stress', 'advance', 'social', 'aesthetic', 'certificates'] as const;

type Rules = NonNullable<ConstructorParameters<typeof Engine>[0]>;

function rules(): Rules {
  const tests = new Map<string, string>(thresholds((fact) => `fact ${fact}`, (a, b) => `(${a} + ${b})`).map(([rule, value, minimum]) => [rule, `${value} >= ${minimum}`]));
  const outcome = (rule: (typeof RULES)[number], conditions: string[]) => ({
    variations: [{ si: 'applies = non', alors: `'${code('notApplicable', rule)}'` }, { si: { 'toutes ces conditions': conditions }, alors: `'${code('met', rule)}'` }, { sinon: `'${code('violated', rule)}'` }],
  });
  return {
    programme: { valeur: "'otherProgramme'" }, 'admission year': { valeur: 0 }, ...Object.fromEntries(FACTS.map((fact) => [`fact ${fact}`, { valeur: 0 }])),
    applies: { 'toutes ces conditions': ["programme = 'dayFourYear'", `admission year >= ${MINIMUM.admissionYear}`] },
    ...Object.fromEntries(RULES.map((rule) => [`rule ${rule}`, outcome(rule, rule === 'graduation' ? [...tests.values()] : [tests.get(rule)!])])),
  };
}

export function publicodes(): Contender {
  const engine = new Engine(rules());
  const audit = ({ student = {}, hours = {} }: Input): Codes => {
    engine.setSituation({ programme: `'${student.programme}'`, 'admission year': student.admissionYear, ...Object.fromEntries(FACTS.map((fact) => [`fact ${fact}`, hours[fact]])) });
    return codesOf((rule) => String(engine.evaluate(`rule ${rule}`).nodeValue));
  };
  return { name: 'publicodes', version: versionOf('publicodes'), note: 'a situation for each student', students: 20, ...oneByOne(audit) };
}
