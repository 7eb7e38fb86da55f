/** What may be missing next: facts that a rule asks for only once others are known (a granted amount, the other case of a definition). */
import { choicesOf, rowOf } from './fact-values.ts';
import type { GuideFact, RuleGuide } from './guide.ts';

type Input = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Values of a number or a day, and evaluations of the rule, that are tried. */
const MOST_VALUES = 8;
const MOST_EVALUATIONS = 100;

/** Some values of a fact: all of one that has few, the places where the rule compares of a number or a day. */
function someValues(fact: GuideFact): readonly unknown[] {
  const row = rowOf(fact);
  if (!row) return choicesOf(fact, undefined).map(({ value }) => value);
  const steps = new Set([row.low, ...(fact.near ?? []).flatMap((step) => [step, step + 1, step - 1]), row.high]);
  return [...steps].filter((step) => step >= row.low && step <= row.high).slice(0, MOST_VALUES).map((step) => row.valueOf(step));
}

/** The names of the facts that a result does not lack yet and may lack when some of those that it lacks are known; in the order in which they come up. */
export function laterMissing(guide: RuleGuide, input: object, missing: readonly string[]): readonly string[] {
  const found = new Set<string>();
  let left = MOST_EVALUATIONS;
  const follow = (given: Input, lacking: readonly string[]): void => {
    const fact = guide.facts.find(({ name }) => lacking.includes(name));
    if (!fact) return;
    const [record, field] = fact.path;
    for (const value of someValues(fact)) {
      if (left-- <= 0) return;
      const known = { ...given, [record]: { ...given[record], [field]: value } };
      const next = guide.explain(known).missing;
      for (const name of next) if (!missing.includes(name)) found.add(name);
      // a value that the rule cannot read leaves it missing
      if (!next.includes(fact.name)) follow(known, next);
    }
  };
  follow(input as Input, missing);
  return [...found];
}
