/**
 * Lists of one question. The entries of a list that its conditions cannot tell apart make a cell; a list is how many entries lie in each cell, and
 * what the numbers in them add up to. Whatever an aggregate says of a list follows from these.
 */
import { MOST_ENTRIES } from '../runtime/entries.ts';
import type { Expression, RuleProgram, ValueType } from '../ir/program.ts';
import { NO, UNKNOWN, variablesIn, YES, type Formula, type Term } from './formulas.ts';
import { truthsOf, type Atom, type Box, type Problem } from './boxes.ts';
import type { Range } from './ranges.ts';
import { wholeDomain, type Domain, type Space } from './space.ts';

export type Aggregate = Extract<Expression, { op: 'aggregate' }>;
export type ListFact = Extract<Expression, { op: 'fact' }>;

export interface ListModel {
  readonly key: string;
  readonly record: string;
  readonly field: string;
  readonly element: ValueType;
  /** 可缺: there may be none, which is not the same as an empty one. */
  readonly isOptional: boolean;
  /** Variables of one entry, by field; the one of a plain list has the name ''. */
  readonly entry: Map<string, number>;
  /** Conditions that decide about entries: where they change, cells end. */
  readonly conditions: Formula[];
  /** Null while the conditions are gathered; empty when there are too many of them to tell cells apart. */
  cells: readonly Cell[] | null;
}

/** Entries whose fields lie in these parts of what they can be. */
export interface Cell {
  readonly name: string;
  readonly domains: ReadonlyMap<number, Domain>;
  /** The variable that counts them. */
  readonly count: number;
}

const MOST_CELLS = 60;

export const listKey = ({ record, field }: Pick<ListFact, 'record' | 'field'>): string => `${record}.${field}`;

export function listModel(fact: ListFact, { records }: RuleProgram): ListModel | null {
  if (fact.type.kind !== 'list') return null;
  const isOptional = records.some((r) => r.name.text === fact.record && r.fields.some((f) => f.name.text === fact.field && f.optional));
  return { key: listKey(fact), isOptional, record: fact.record, field: fact.field, element: fact.type.element, entry: new Map(), conditions: [], cells: null };
}

/** The variable of a field of one entry; null for a type that is not known here. */
export function entryVariable(list: ListModel, field: string, type: ValueType, space: Space): number | null {
  const before = list.entry.get(field);
  if (before !== undefined) return before;
  const variable = space.entry(list.key, list.element.kind === 'record' ? list.element.record : '', field, type);
  if (!variable) return null;
  list.entry.set(field, variable.index);
  return variable.index;
}

// ------------------------------------------------------------------------------------------------ cells

type Domains = ReadonlyMap<number, Domain>;

/** Divides the entries until every condition says one thing of all entries of a cell, or nothing more can be told by one field alone. */
export function divide(list: ListModel, space: Space, problem: Problem): void {
  const whole: Domains = new Map([...list.entry.values()].map((variable) => [variable, wholeDomain(space.variables[variable]!)]));
  const outside = space.variables.map(wholeDomain);
  const done: Domains[] = [];
  const open: Domains[] = [whole];
  for (let domains = open.pop(); domains; domains = open.pop()) {
    const parts = divided(domains, list.conditions, { domains: outside.map((domain, v) => domains!.get(v) ?? domain), limits: new Map() }, problem);
    if (parts.length > 1) open.push(...parts.toReversed());
    else done.push(domains);
    if (open.length + done.length > MOST_CELLS) {
      list.cells = [];
      return;
    }
  }
  list.cells = done.map((domains, i) => {
    const name = `${list.key}[${i}]`;
    return { name, domains, count: space.number(name, { low: 0, high: MOST_ENTRIES }).index };
  });
}

/** A cell cut where a condition is undecided in it; itself where nothing is. */
function divided(domains: Domains, conditions: readonly Formula[], box: Box, problem: Problem): Domains[] {
  for (const condition of conditions) {
    if (isDecided(truthsOf(condition, box, problem))) continue;
    for (const atom of atomsIn(condition)) {
      const own = 'variable' in atom ? domains.get(atom.variable) : undefined;
      if (!own || isDecided(truthsOf(atom, box, problem))) continue;
      const parts = cutBy(atom, own);
      if (parts.length > 1) return parts.map((part) => new Map(domains).set((atom as { variable: number }).variable, part));
    }
  }
  return [domains];
}

const isDecided = (truths: number): boolean => truths === YES || truths === NO || truths === UNKNOWN;

function cutBy(atom: Atom, part: Domain): Domain[] {
  if (atom.kind === 'present') return part.absent === 'maybe' ? [{ ...part, absent: 'no' }, { ...part, absent: 'yes' }] : [part];
  if (atom.kind === 'member') return [part.mask & atom.set, part.mask & ~atom.set].filter((mask) => mask !== 0n).map((mask) => ({ ...part, mask }));
  if (atom.kind !== 'bound') return [part];
  const { low, high } = part.range;
  const ends = atom.relation === '≤' ? [atom.limit] : [atom.limit - 1, atom.limit];
  const inside = ends.filter((end) => end >= low && end < high);
  return [low, ...inside.map((end) => end + 1)].map((start, i) => ({ ...part, range: { low: start, high: inside[i] ?? high } }));
}

function* atomsIn(formula: Formula): Generator<Atom> {
  switch (formula.kind) {
    case 'constant':
    case 'free':
      return;
    case 'all':
    case 'any':
      for (const part of formula.parts) yield* atomsIn(part);
      return;
    case 'not':
    case 'holds':
      yield* atomsIn(formula.part);
      return;
    case 'given':
      for (const part of [...formula.needs, formula.then]) yield* atomsIn(part);
      return;
    case 'choose':
      for (const { when, then } of formula.cases) for (const part of [when, then]) yield* atomsIn(part);
      yield* atomsIn(formula.otherwise);
      return;
    default:
      yield formula;
  }
}

// ------------------------------------------------------------------------------------------------ what is left of a condition in a cell

/** The variables that an atom reads. */
export function readBy(atom: Atom, { terms }: Problem): readonly number[] {
  switch (atom.kind) {
    case 'term':
    case 'multiple':
      return variablesIn(terms[atom.term] as Term);
    case 'same':
      return [atom.left, atom.right];
    default:
      return [atom.variable];
  }
}

/** All that variables can be, those of the cell's entries within it. */
export function cellBox(cell: Cell, space: Space): Box {
  return { domains: space.variables.map((v) => cell.domains.get(v.index) ?? wholeDomain(v)), limits: new Map() };
}

/** What is left of a condition on the entries of a cell: a condition on what lies outside of the list, `free` where entries of the cell differ. */
export function inCell(formula: Formula, cell: Cell, box: Box, problem: Problem): Formula {
  const truths = truthsOf(formula, box, problem);
  if (isDecided(truths)) return { kind: 'constant', truths };
  const within = (part: Formula): Formula => inCell(part, cell, box, problem);
  switch (formula.kind) {
    case 'constant':
    case 'free':
      return formula;
    case 'all':
    case 'any':
      return { kind: formula.kind, parts: formula.parts.map(within) };
    case 'not':
    case 'holds':
      return { kind: formula.kind, part: within(formula.part) };
    case 'given':
      return { kind: 'given', needs: formula.needs.map(within), then: within(formula.then) };
    case 'choose':
      return { kind: 'choose', cases: formula.cases.map(({ when, then }) => ({ when: within(when), then: within(then) })), otherwise: within(formula.otherwise) };
    default:
      return readBy(formula, problem).some((v) => cell.domains.has(v)) ? { kind: 'free' } : formula;
  }
}

export function hasFree(formula: Formula): boolean {
  switch (formula.kind) {
    case 'free':
      return true;
    case 'all':
    case 'any':
      return formula.parts.some(hasFree);
    case 'not':
    case 'holds':
      return hasFree(formula.part);
    case 'given':
      return [...formula.needs, formula.then].some(hasFree);
    case 'choose':
      return hasFree(formula.otherwise) || formula.cases.some(({ when, then }) => hasFree(when) || hasFree(then));
    default:
      return false;
  }
}

/** From the lowest to the highest of some ranges. */
export const hull = (ranges: readonly Range[]): Range => ({ low: Math.min(...ranges.map((r) => r.low)), high: Math.max(...ranges.map((r) => r.high)) });
