/** Questions about the rules of one program: is there a case in which a condition holds? */
import type { Expression, RuleProgram } from '../ir/program.ts';
import { withDomain, type Box } from './boxes.ts';
import { factsOf, type CaseFact } from './cases.ts';
import { countsOf, listFactsIn } from './entries.ts';
import { holdsInCase } from './evaluate-case.ts';
import { drawCase } from './drawn-cases.ts';
import { all, holds, not, sizeOf, type Formula } from './formulas.ts';
import { divide, listKey, listModel, type ListModel } from './lists.ts';
import { createQuestion, type Question } from './question.ts';
import { elementOf, readCondition } from './read-expression.ts';
import { listsReadBy, looksInside, variablesReadBy } from './variables-read.ts';
import { BUDGET, search } from './search.ts';
import { domainWith } from './fixed-facts.ts';
import { EVERY_DAY, wholeDomain, type Domain, type Variable } from './space.ts';

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
  /** Is a condition proven to be true in every case, never false and never unknown, however early or late its days are? */
  isAlwaysTrue(condition: Expression): boolean;
}

/** A prover that reads each definition of the program once, however many questions are asked. */
export function createProver(program: RuleProgram): Prover {
  const shared = createQuestion(program);
  const domains = rememberDomains();
  return {
    program,
    findCase: (condition, budget = BUDGET, fixed = []) => {
      const question = looksInside(condition, program) ? createQuestion(program) : shared;
      const found = question === shared ? findIn(condition, shared, domains, budget, fixed) : findWithLists(condition, question, budget, fixed);
      const facts = found.kind === 'unproven' ? drawCase(condition, question, fixed) : null;
      return facts ? { kind: 'found', facts } : found;
    },
    isAlwaysTrue: (condition) => {
      const question = createQuestion(program, EVERY_DAY);
      const { space, terms, lists } = question;
      const formula = looksInside(condition, program) ? readTwice(condition, question) : readCondition(condition, question);
      const read = variablesReadBy(condition, program, space);
      // a list may be absent, which its cells do not tell
      if (hasDense([...read, ...entriesIn(lists)], space.variables) || [...lists.values()].some((list) => list.isOptional)) return false;
      const elsewhere = all([not(holds(formula)), ...question.defined]);
      return search(elsewhere, { domains: space.variables.map(wholeDomain), limits: question.limits }, { terms: terms.list }, workFor(elsewhere, BUDGET)).kind === 'none';
    },
  };
}

const entriesIn = (lists: Question['lists']): number[] => [...lists.values()].flatMap((list) => [...list.entry.values()]);

/** Parts of formulas that are looked at before a question about lists is given up: what cells make of a condition can be large. */
const MOST_WORK = 1_000_000;

/** Boxes that may be looked at. */
const workFor = (formula: Formula, budget: number): number => Math.min(budget, Math.ceil(MOST_WORK / sizeOf(formula)));

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

function findIn(condition: Expression, question: Question, domains: Domains, budget: number, fixed: readonly CaseFact[]): FoundCase {
  const { space, terms, program } = question;
  const formula = readCondition(condition, question);
  const read = variablesReadBy(condition, program, space);
  const start: Box = { domains: space.variables.map((variable) => domainWith(variable, domains(variable), fixed)), limits: new Map() };
  const found = search(formula, start, { terms: terms.list }, budget);
  if (found.kind === 'found') return { kind: 'found', facts: factsOf(found.box, read, space) };
  return found.kind === 'none' && hasDense(read, space.variables) ? { kind: 'unproven' } : found;
}

/** Between the steps of a number that has none, nothing was looked at. */
const hasDense = (read: Iterable<number>, variables: readonly Variable[]): boolean => [...read].some((v) => variables[v]!.dense);

/** A condition that looks into lists, or that rounds: read first for what tells entries apart, then over what lies in the cells. */
function readTwice(condition: Expression, question: Question): Formula {
  const { program, space, lists } = question;
  for (const fact of listsReadBy(condition, program)) {
    const list = listModel(fact, program);
    if (!list) continue;
    lists.set(list.key, list);
    elementOf(list, question);
  }
  readCondition(condition, question);
  for (const list of lists.values()) divide(list, space, { terms: question.terms.list });
  question.startAgain();
  return readCondition(condition, question);
}

/** Cells and sums are more than any list need be, so that none means none; of what is found a list is made, and only one for which the condition holds is handed on. */
function findWithLists(condition: Expression, question: Question, budget: number, fixed: readonly CaseFact[]): FoundCase {
  const formula = readTwice(condition, question);
  const { program, space, terms, lists, limits, wishes, defined } = question;
  const read = [...variablesReadBy(condition, program, space)].filter((v) => !lists.has(listKey(space.variables[v]!)));
  const whole = space.variables.map((variable) => domainWith(variable, wholeDomain(variable), fixed));
  const given = givenLists(lists.values(), fixed, question);
  if (given === null) return { kind: 'unproven' };
  for (const [variable, range] of given.counts) whole[variable] = { ...whole[variable]!, range };
  let made: readonly CaseFact[] = [];
  const fits = (box: Box): boolean => {
    const own = factsOf(box, read, space);
    for (const listed of listFactsIn(box, question)) {
      made = [...own, ...listed.map((fact) => given.facts.find((f) => listKey(f) === listKey(fact)) ?? fact)];
      if (holdsInCase(condition, program, made)) return true;
    }
    return false;
  };
  // entries that are compared with a fact may need it to be more than the least that it can be
  const accepts = (box: Box): boolean => fits(box) || (wishes.some((w) => w.kind === 'part') && fits(atHighest(box, read)));
  const whatHolds = all([formula, ...defined]);
  const found = search(whatHolds, { domains: whole, limits }, { terms: terms.list }, workFor(whatHolds, budget), accepts);
  if (found.kind === 'found') return { kind: 'found', facts: made };
  return found.kind === 'none' && hasDense([...read, ...entriesIn(lists)], space.variables) ? { kind: 'unproven' } : found;
}

/** The part of a box in which facts are as high as they can be in it. */
const atHighest = (box: Box, read: readonly number[]): Box =>
  read.reduce((part, v) => (Number.isFinite(box.domains[v]!.range.high) ? withDomain(part, v, { range: { low: box.domains[v]!.range.high, high: box.domains[v]!.range.high } }) : part), box);

/** What lists that are given come to; null when they cannot be looked at the way that the condition does. */
function givenLists(lists: Iterable<ListModel>, fixed: readonly CaseFact[], question: Question): { readonly facts: readonly CaseFact[]; readonly counts: ReadonlyMap<number, Domain['range']> } | null {
  const counts = new Map<number, Domain['range']>();
  const facts: CaseFact[] = [];
  for (const list of lists) {
    const fact = fixed.find((f) => listKey(f) === list.key);
    if (!fact) continue;
    const own = countsOf(list, fact.value, question);
    if (!own) return null;
    facts.push(fact);
    for (const [variable, range] of own) counts.set(variable, range);
  }
  return { facts, counts };
}

/** Is there a case in which a condition of a program holds? See {@link FoundCase}. */
export const findCase = (condition: Expression, program: RuleProgram, budget?: number): FoundCase => createProver(program).findCase(condition, budget);
