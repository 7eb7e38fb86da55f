/** What the emitted evaluator says against what the reference says, for one set of facts. */
import type { CheckedDefinition, CheckedDoubt, CheckedItem, CheckedPhrase } from '../../compiler/check/checked.ts';
import type { ValueType } from '../../compiler/ir/program.ts';
import { changeableType } from '../../compiler/check/provisos.ts';
import type { Book } from './book.ts';
import { givenBy, takesEffect } from './consequences.ts';
import { openWorld, valueOf, type Facts, type World } from './interpreter.ts';
import { outcomesOf, valueOutcomes } from './outcomes.ts';
import { isoDay, outOfBase, ratioOf, type Ratio, type Value } from './values.ts';

interface Given {
  readonly value: unknown;
  readonly missing?: readonly string[];
  readonly reasons?: readonly unknown[];
}

export interface Evaluated {
  readonly outcome: string;
  readonly possible?: readonly string[] | null;
  readonly value: unknown;
  readonly missing: readonly string[];
  readonly reasons?: readonly unknown[];
  readonly consequences?: readonly Given[];
}
export type Evaluate = (facts: Facts) => { readonly issues: readonly unknown[]; readonly results: Readonly<Record<string, Evaluated>> };

/** What the reference says of the facts, by alias: `met`, `met,violated`, `value 3/2`. */
export function expectations(book: Book, facts: Facts): Map<string, string> {
  const world = openWorld(book, facts);
  const expected = new Map<string, string>();
  for (const item of book.checked.items) {
    if (item.kind === 'delegation' || item.kind === 'proviso') continue;
    expected.set(item.alias, item.kind === 'definition' || item.kind === 'doubt' ? expectedValue(item, item.kind === 'doubt' ? { kind: 'boolean' } : item.type, world) : expectedOutcome(item, world));
  }
  for (const [name, phrase] of book.checked.phrases) {
    const type = book.provisos.has(name) ? changeableType(phrase) : null;
    if (type) expected.set(phrase.phrase.alias ?? name, expectedValue(phrase, type, world));
  }
  return expected;
}

/** One line for each difference; what was compared goes to `seen` with the outcome. */
export function differences(book: Book, facts: Facts, evaluate: Evaluate, seen: (alias: string, outcome: string) => void = () => {}, expected: ReadonlyMap<string, string> = expectations(book, facts)): string[] {
  const { issues, results } = evaluate(facts);
  if (issues.length > 0) return [`the input has issues: ${JSON.stringify(issues)}`];
  const found: string[] = [];
  for (const alias of new Set([...expected.keys(), ...Object.keys(results)])) {
    const result = results[alias];
    const got = result ? shownResult(result, book) : 'nothing';
    seen(alias, got);
    if (got !== expected.get(alias)) found.push(`${alias}: reference ${expected.get(alias)}, emitted ${got}`);
    else if ((result!.outcome === 'undetermined') !== result!.missing.length + (result!.reasons?.length ?? 0) > 0) found.push(`${alias}: ${got}, but misses ${result!.missing.join()}`);
  }
  return found;
}

/** `met`, `violated`, with what the rule gives: `value ⇒ 3/1 unknown`. */
function expectedOutcome(item: CheckedItem, world: World): string {
  const outcomes = [...outcomesOf(item, world)].sort().join();
  if (item.kind !== 'rule' || item.consequences.length === 0 || !takesEffect(outcomes)) return outcomes;
  return `${outcomes} ⇒ ${givenBy(item, world).map((value, i) => shownValue(value, item.consequences[i]!.type) ?? 'unknown').join(' ')}`;
}

function expectedValue(item: CheckedDefinition | CheckedDoubt | CheckedPhrase, type: ValueType, world: World): string {
  const outcomes = [...valueOutcomes(item, world)].sort().join();
  const value = outcomes === 'value' ? shownValue(valueOf(item, world), type) : null;
  return value === null ? outcomes : `${outcomes} ${value}`;
}

/** `met`, `met,violated` while it is open, `value 3/2`; of a value that is not known only `value`. */
function shownResult({ outcome, possible, value, consequences }: Evaluated, book: Book): string {
  const outcomes = [...(possible ?? [outcome])].sort().join();
  if (consequences) return `${outcomes} ⇒ ${consequences.map((given) => shownGiven(given, book)).join(' ')}`;
  if (outcome !== 'value' || value === null || value === undefined || Array.isArray(value)) return outcomes;
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+\/\d+$/.test(value))) return `${outcomes} ${reduced(exact(String(value)))}`;
  return `${outcomes} ${book.members.get(String(value)) ?? String(value)}`;
}

/** A value, or unknown; one that is not known must say why. */
function shownGiven({ value, missing = [], reasons = [] }: Given, book: Book): string {
  if ((value === null) !== missing.length + reasons.length > 0) return `${String(value)} with ${missing.length} missing`;
  return value === null ? 'unknown' : shownResult({ outcome: 'value', value, missing: [] }, book).slice('value '.length);
}

function shownValue(value: Value, type: ValueType): string | null {
  switch (value.kind) {
    case 'truth': return String(value.value);
    case 'name': return value.value;
    case 'day': return isoDay(value.value);
    case 'number': return reduced(outOfBase(value.value, type.kind === 'number' ? type.unit : null));
    default: return null;
  }
}

function exact(text: string): Ratio {
  const [n, d] = text.split('/') as [string, string?];
  return d === undefined ? ratioOf(n) : { n: BigInt(n), d: BigInt(d) };
}

function reduced({ n, d }: Ratio): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
}
