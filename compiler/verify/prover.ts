/** Questions about the rules of one program: is there a case in which a condition holds? */
import type { Expression, RuleProgram } from '../ir/program.ts';
import type { Box } from './boxes.ts';
import { factsOf, type CaseFact } from './cases.ts';
import { readCondition, type Reader } from './read-expression.ts';
import { variablesReadBy } from './variables-read.ts';
import { BUDGET, search } from './search.ts';
import { domainWith } from './fixed-facts.ts';
import { createSpace, wholeDomain, type Domain, type Variable } from './space.ts';
import { createTerms } from './terms.ts';

/**
 * - found: the condition is true for a student with these facts, whatever other facts hold; the facts are all that the condition reads.
 * - none: there is no such student among those whose facts keep to the ranges and decimals of the vocabulary (dates: 民國1 to 999年).
 * - unproven: the budget is used up, or it depends on what the solver does not read.
 */
export type FoundCase = { readonly kind: 'found'; readonly facts: readonly CaseFact[] } | { readonly kind: 'none' } | { readonly kind: 'unproven' };

export interface Prover {
  readonly program: RuleProgram;
  /**
   * @param budget boxes that are looked at before the question is given up
   * @param fixed facts that the student has: only such cases are looked at
   */
  findCase(condition: Expression, budget?: number, fixed?: readonly CaseFact[]): FoundCase;
}

/** A prover that reads each definition of the program once, however many questions are asked. */
export function createProver(program: RuleProgram): Prover {
  const reader: Reader = { program, space: createSpace(program), terms: createTerms(), definitions: new Map() };
  const domains = rememberDomains();
  return { program, findCase: (condition, budget = BUDGET, fixed = []) => findIn(condition, reader, domains, budget, fixed) };
}

type Domains = (variable: Variable) => Domain;

/** The whole domain of each variable, computed again only when conditions have named more of its values. */
function rememberDomains(): Domains {
  const known = new Map<number, { readonly named: number; readonly domain: Domain }>();
  return (variable) => {
    const named = variable.symbols.named.length;
    const before = known.get(variable.index);
    if (before?.named === named) return before.domain;
    const domain = wholeDomain(variable);
    known.set(variable.index, { named, domain });
    return domain;
  };
}

function findIn(condition: Expression, reader: Reader, domains: Domains, budget: number, fixed: readonly CaseFact[]): FoundCase {
  const { space, terms, program } = reader;
  const formula = readCondition(condition, reader);
  const read = variablesReadBy(condition, program, space);
  const start: Box = { domains: space.variables.map((variable) => domainWith(variable, domains(variable), fixed)), limits: new Map() };
  const found = search(formula, start, { terms: terms.list }, budget);
  if (found.kind === 'found') return { kind: 'found', facts: factsOf(found.box, read, space) };
  // between the steps of a number that has none, nothing was looked at
  return found.kind === 'none' && [...read].some((v) => space.variables[v]!.dense) ? { kind: 'unproven' } : found;
}

/** Is there a case in which a condition of a program holds? See {@link FoundCase}. */
export const findCase = (condition: Expression, program: RuleProgram, budget?: number): FoundCase => createProver(program).findCase(condition, budget);
