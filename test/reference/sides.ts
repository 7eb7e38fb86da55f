/** Which sides of the rules random facts reach: every condition that holds and that does not hold, and every value between which conditions choose. */
import type { CheckedExpression, CheckedVersion } from '../../compiler/check/checked.ts';
import { expressionsIn, type Watch } from './book.ts';
import type { Facts } from './interpreter.ts';
import { asNumber, numbersOfPhrase, type Field, type Target } from './random-facts.ts';
import { outOfBase, type Value } from './values.ts';

export interface Sides {
  /** For the book: what the facts of this turn reach. What only completions of them reach does not count. */
  readonly watch: Watch;
  /** Begins a turn. */
  turn(facts: Facts): void;
  /** How many were reached so far. */
  reached(): number;
  /** Grows with each side that is reached, and with each part more of a 且 that holds, or of a 或 that does not, at once. */
  progress(): number;
  /** What the facts of this turn were compared with. */
  targets(): Target[];
  /** Those that were not reached, as `rule: the words of the condition is false`. */
  missed(): string[];
  readonly count: number;
}

/** A condition has two sides, a value one. */
function wantedOf(checked: CheckedVersion): Map<CheckedExpression, { readonly item: string; readonly sides: readonly string[] }> {
  const wanted = new Map<CheckedExpression, { item: string; sides: readonly string[] }>();
  for (const item of checked.items) {
    const chosen = new Set(item.kind === 'definition' ? [...item.branches.map((b) => b.value), ...(item.otherwise ? [item.otherwise] : [])] : []);
    for (const e of expressionsIn(item)) {
      const sides = [...(e.type.kind === 'boolean' && e.kind !== 'boolean' ? ['true', 'false'] : []), ...(chosen.has(e) ? ['reached'] : [])];
      if (sides.length > 0) wanted.set(e, { item: item.kind === 'delegation' ? '' : item.name, sides });
    }
  }
  return wanted;
}

/** A fact with what it is compared with: an expression, or so many times that. */
interface Comparison {
  readonly record: string;
  readonly field: Field;
  readonly other: CheckedExpression;
  readonly times: readonly number[];
}

function comparisonsOf(checked: CheckedVersion): Comparison[] {
  const of = (fact: CheckedExpression, other: CheckedExpression, times: readonly number[] = [1]): Comparison[] => {
    const field = fact.kind === 'fact' ? checked.records.get(fact.record)?.fields.find((f) => f.name.text === fact.field) : undefined;
    return field && (field.type.kind === 'number' || field.type.kind === 'date') && fact.kind === 'fact' ? [{ record: fact.record, field, other, times }] : [];
  };
  return checked.items.flatMap(expressionsIn).flatMap((e) => {
    if (e.kind === 'compare') return [...of(e.left, e.right), ...of(e.right, e.left)];
    if (e.kind !== 'meets' || !e.base) return [];
    const { value } = e.phrase;
    return of(e.subject, e.base, value.kind === 'share' ? [asNumber(value.fraction)] : numbersOfPhrase(e.phrase));
  });
}

function targetsIn({ record, field, other, times }: Comparison, values: ReadonlyMap<CheckedExpression, Value>): Target[] {
  const value = values.get(other);
  if (value?.kind === 'day') return field.type.kind === 'date' ? [{ record, field, value: value.value }] : [];
  if (value?.kind !== 'number' || field.type.kind !== 'number') return [];
  const at = asNumber(outOfBase(value.value, field.type.unit));
  return times.map((by) => ({ record, field, value: at * by }));
}

export function watchSides(checked: CheckedVersion): Sides {
  const wanted = wantedOf(checked);
  const seen = new Map<CheckedExpression, Set<string>>([...wanted.keys()].map((e) => [e, new Set()]));
  const comparisons = comparisonsOf(checked);
  const values = new Map<CheckedExpression, Value>();
  const together = new Map<CheckedExpression, number>();
  let [current, reached, closer]: [Facts | null, number, number] = [null, 0, 0];
  const comeCloser = (e: CheckedExpression & { kind: 'logic' }): void => {
    const count = e.operands.filter((o) => values.get(o)?.kind === 'truth' && (values.get(o) as { value: boolean }).value === (e.operator === '且')).length;
    if (count <= (together.get(e) ?? 0)) return;
    together.set(e, count);
    closer++;
  };
  const see = (e: CheckedExpression, side: string): void => {
    const sides = seen.get(e);
    if (!sides || sides.has(side) || !wanted.get(e)!.sides.includes(side)) return;
    sides.add(side);
    reached++;
  };
  return {
    watch: (e, value, facts) => {
      if (facts !== current) return;
      values.set(e, value);
      if (e.kind === 'logic') comeCloser(e);
      see(e, 'reached');
      if (value.kind === 'truth') see(e, String(value.value));
    },
    turn: (facts) => {
      current = facts;
      values.clear();
    },
    targets: () => comparisons.flatMap((one) => targetsIn(one, values)),
    reached: () => reached,
    progress: () => reached + closer,
    missed: () => [...wanted].flatMap(([e, { item, sides }]) => sides.filter((side) => !seen.get(e)!.has(side)).map((side) => `${item}: ${e.span.start}–${e.span.end} ${e.kind} is ${side}`)),
    count: [...wanted.values()].reduce((sum, { sides }) => sum + sides.length, 0),
  };
}
