/** json-rules-engine: one rule for each outcome, its event carries the code. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { MINIMUM, RULES, code, type Input, type Rule } from '../graduation/audit.ts';
import { codesOf, oneByOne, thresholds, versionOf, type Codes, type Contender } from './contender.ts';

type Condition = { fact: string; operator: string; value: string | number };
type Outcome = Parameters<typeof code>[0];

const outcomeRule = (conditions: RuleProperties['conditions'], outcome: Outcome, rules: readonly Rule[]): RuleProperties => ({
  conditions, event: { type: 'outcome', params: Object.fromEntries(rules.map((rule) => [rule, code(outcome, rule)])) },
});

function allRules(): RuleProperties[] {
  const condition = (fact: string, operator: string, value: string | number): Condition => ({ fact, operator, value });
  const applies = [condition('programme', 'equal', 'dayFourYear'), condition('admissionYear', 'greaterThanInclusive', MINIMUM.admissionYear)];
  const limits = thresholds((fact) => fact, () => 'counted');
  const below = limits.map(([, fact, minimum]) => condition(fact, 'lessThan', minimum));
  const reached = limits.map(([, fact, minimum]) => condition(fact, 'greaterThanInclusive', minimum));
  return [
    outcomeRule({ any: [condition('programme', 'notEqual', 'dayFourYear'), condition('admissionYear', 'lessThan', MINIMUM.admissionYear)] }, 'notApplicable', RULES),
    ...limits.flatMap(([rule], i) => [outcomeRule({ all: [...applies, reached[i]!] }, 'met', [rule]), outcomeRule({ all: [...applies, below[i]!] }, 'violated', [rule])]),
    outcomeRule({ all: [...applies, ...reached] }, 'met', ['graduation']),
    outcomeRule({ all: [...applies, { any: below }] }, 'violated', ['graduation']),
  ];
}

export function jsonRules(): Contender {
  const engine = new Engine(allRules());
  engine.addFact('counted', async (_params, almanac) => (await almanac.factValue<number>('social')) + (await almanac.factValue<number>('aesthetic')));
  const audit = async ({ student, hours }: Input): Promise<Codes> => {
    const { events } = await engine.run({ ...student, ...hours });
    const found: Partial<Record<Rule, string>> = Object.assign({}, ...events.map((event) => event.params));
    return codesOf((rule) => found[rule] ?? 'none');
  };
  return { name: 'json-rules-engine', version: versionOf('json-rules-engine'), note: 'one run for each student', students: 200, ...oneByOne(audit) };
}
