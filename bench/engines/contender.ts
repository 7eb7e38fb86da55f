/** What a rule engine shows the bench of itself. */
import { createRequire } from 'node:module';
import { MINIMUM, RULES, code, type Input, type Rule } from '../graduation/audit.ts';

/** The outcome of each rule with its provision, `met 第一點`, as the engine gives it. */
export type Codes = Readonly<Record<Rule, string>>;

export interface Contender {
  readonly name: string;
  /** Version of the package. */
  readonly version: string;
  /** How it is used where that matters. */
  readonly note: string;
  /** Students of one round: what is slow gets fewer. */
  readonly students: number;
  /** Audits every student and counts the rules that are met: what is timed. All outcomes are used, so that an engine cannot leave one out. */
  count(inputs: readonly Input[]): number | Promise<number>;
  /** The same results to compare: one for each student. */
  codes(inputs: readonly Input[]): Promise<readonly Codes[]>;
}

/** The version of an installed package. */
export function versionOf(packageName: string): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve.paths(packageName)!.map((folder) => `${folder}/${packageName}/package.json`);
  for (const file of entry) {
    try {
      return (require(file) as { version: string }).version;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error(`${packageName} is not installed: run npm ci`);
}

/** Codes of all rules for a student to whom none applies. */
export const OTHER_CODES: Codes = codesOf((rule) => code('notApplicable', rule));

/** An object with an entry for each rule. */
export function codesOf<T>(of: (rule: Rule) => T): Readonly<Record<Rule, T>> {
  return Object.fromEntries(RULES.map((rule) => [rule, of(rule)])) as Record<Rule, T>;
}

export const MET_CODES: Codes = codesOf((rule) => code('met', rule));

/** The rules that are met in all. */
export const countMet = (all: readonly Codes[]): number => all.reduce((sum, codes) => sum + RULES.filter((rule) => codes[rule] === MET_CODES[rule]).length, 0);

/** Left side and minimum of each threshold, with `of` naming a fact in the engine's syntax and `sum` adding two. */
export function thresholds<T>(of: (fact: string) => T, sum: (a: T, b: T) => T): readonly (readonly [rule: Exclude<Rule, 'graduation'>, value: T, minimum: number])[] {
  return [
    ['stress', of('stress'), MINIMUM.stress],
    ['advance', of('advance'), MINIMUM.advance],
    ['social', sum(of('social'), of('aesthetic')), MINIMUM.social],
    ['certificates', of('certificates'), MINIMUM.certificates],
  ];
}

/** A contender that audits one student after the other, each when the one before has its answer. */
export function oneByOne(audit: (input: Input) => Codes | Promise<Codes>): Pick<Contender, 'count' | 'codes'> {
  const codes = async (inputs: readonly Input[]): Promise<Codes[]> => {
    const all: Codes[] = [];
    for (const input of inputs) all.push(await audit(input));
    return all;
  };
  return { codes, count: async (inputs) => countMet(await codes(inputs)) };
}
