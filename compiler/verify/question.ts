/** What one question is read with: variables and terms, and what is known about those that are not facts. */
import { divide } from '../model/rational.ts';
import type { RuleProgram } from '../ir/program.ts';
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
  fresh(name: string, range: Range): number;
  /** A number for a formula, the same one for the same formula. */
  numberOf(formula: Formula): number;
}

/** What the entries that are made for a case should come to. */
export type Wish =
  /** The greatest (least) of `by` × a field of entries of these cells is what the variable says. */
  | { readonly kind: 'extreme'; readonly isMost: boolean; readonly variable: number; readonly field: number; readonly by: number; readonly cells: readonly Cell[] }
  /** The longest run of entries of these cells. */
  | { readonly kind: 'run'; readonly list: ListModel; readonly variable: number; readonly cells: readonly Cell[] }
  /** So many entries of a cell meet a condition that others of the cell do not. */
  | { readonly kind: 'part'; readonly variable: number; readonly cell: Cell; readonly condition: Formula };

/** @param days what a date may be; see {@link createSpace} */
export function createQuestion(program: RuleProgram, days?: Range): Question {
  const space = createSpace(program, days);
  const terms = createTerms();
  const defined: Formula[] = [];
  const limits = new Map<number, Range>();
  const numbers = new Map<string, number>();
  let made = 0;
  return {
    program, space, terms, definitions: new Map(), lists: new Map(), entry: null, defined, limits, moments: new Map(), wishes: [],
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
    fresh: (name, range) => space.number(`${name} ${made++}`, range).index,
    numberOf: (formula) => {
      const key = JSON.stringify(formula, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    },
  };
}

const floor = ({ n, d }: { readonly n: bigint; readonly d: bigint }): number => Number(n % d !== 0n && n < 0n ? n / d - 1n : n / d);
