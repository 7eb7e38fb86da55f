/** What one question is read with: variables and terms, and what is known about those that are not facts. */
import { divide } from '../model/rational.ts';
import type { RuleProgram } from '../ir/program.ts';
import type { SequenceVariables } from './aggregates.ts';
import type { Formula } from './formulas.ts';
import type { Cell, ListModel } from './lists.ts';
import { normalise, type Polynomial } from './polynomials.ts';
import { EVERYTHING, intersect, type Range } from './ranges.ts';
import { createSpace, type Space } from './space.ts';
import { createTerms, type Terms } from './terms.ts';
import type { Value } from './values.ts';

/** The sum of a product of fields over the entries of a cell. */
export interface Moment {
  readonly variable: number;
  readonly cell: Cell;
  readonly fields: readonly number[];
  /** Over all entries of the cell, not only those that meet some condition. */
  readonly isWhole: boolean;
}

export interface Question {
  readonly program: RuleProgram;
  readonly space: Space;
  readonly terms: Terms;
  readonly definitions: Map<string, Value>;
  /** The lists that it looks into, by record.field. */
  readonly lists: Map<string, ListModel>;
  /** The list whose entry is being read. */
  readonly entry: ListModel | null;
  /** The grant whose value is being read, and what the limit was before it. */
  readonly grant: { readonly discretion: string; readonly original: Value } | null;
  /** Conditions that tie variables of ours to the facts; they hold for every case. */
  readonly defined: Formula[];
  /** What terms are limited to in every case. */
  readonly limits: Map<number, Range>;
  readonly moments: Map<string, Moment>;
  /** Greatest, least, ranked values and runs: what entries have to have. */
  readonly wishes: Wish[];
  define(formula: Formula): void;
  /** polynomial ≤ 0 or ≥ 0 */
  limit(polynomial: Polynomial, relation: '≤' | '≥'): void;
  /** A new variable of ours. */
  fresh(range: Range): number;
  /** A number for a formula or what is made of formulas and polynomials, the same one for the same. */
  numberOf(what: unknown): number;
  /** What was made for the same before, otherwise what `make` gives: what is read twice is one variable. */
  once<T>(what: unknown, make: () => T): T;
  /** Forgets what was made while the lists were not divided yet. */
  startAgain(): void;
}

/** What the entries that are made for a case should come to. */
export type Wish =
  /** The greatest (least) of `by` × a field of entries of these cells is what the variable says. */
  | { readonly kind: 'extreme'; readonly isMost: boolean; readonly variable: number; readonly field: number; readonly by: number; readonly cells: readonly Cell[] }
  /** The longest run of entries of these cells. */
  | { readonly kind: 'run'; readonly list: ListModel; readonly variable: number; readonly cells: readonly Cell[]; readonly sequence: SequenceVariables }
  /** So many entries of a cell meet a condition that others of the cell do not. */
  | { readonly kind: 'part'; readonly variable: number; readonly cell: Cell; readonly condition: Formula };

/** @param days what a date may be; see {@link createSpace} */
export function createQuestion(program: RuleProgram, days?: Range): Question {
  const space = createSpace(program, days);
  const terms = createTerms();
  const defined: Formula[] = [];
  const limits = new Map<number, Range>();
  const numbers = new Map<string, number>();
  const known = new Map<number, unknown>();
  const [definitions, moments, wishes] = [new Map<string, Value>(), new Map<string, Moment>(), [] as Wish[]];
  let made = 0;
  const numberOf = (what: unknown): number => {
    const key = JSON.stringify(what, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value instanceof Map ? [...(value as Map<string, unknown>).values()] : value));
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  return {
    program, space, terms, definitions, lists: new Map(), entry: null, grant: null, defined, limits, moments, wishes, numberOf,
    define: (formula) => void defined.push(formula),
    limit: (polynomial, relation) => {
      const normal = normalise(polynomial);
      const term = terms.number(normal);
      if (term === null) return;
      const end = divide({ n: -normal.constant.n, d: normal.constant.d }, normal.factor);
      const isUpper = (relation === '≤') === normal.factor.n > 0n;
      const whole = isUpper ? floor(end) : -floor({ n: -end.n, d: end.d });
      limits.set(term, intersect(limits.get(term) ?? EVERYTHING, isUpper ? { low: -Infinity, high: whole } : { low: whole, high: Infinity }));
    },
    fresh: (range) => space.number(String(made++), range).index,
    once: <T>(what: unknown, make: () => T): T => {
      const number = numberOf(what);
      if (!known.has(number)) known.set(number, make());
      return known.get(number) as T;
    },
    startAgain: () => {
      for (const all of [limits, moments, definitions, known]) all.clear();
      wishes.length = 0;
      defined.length = 0;
    },
  };
}

const floor = ({ n, d }: { readonly n: bigint; readonly d: bigint }): number => Number(n % d !== 0n && n < 0n ? n / d - 1n : n / d);
