/** What the emitted evaluator says against what the reference says, for one set of facts. */
import type { CheckedDefinition, CheckedDoubt, CheckedItem, CheckedPhrase } from '../../compiler/check/checked.ts';
import type { ValueType } from '../../compiler/ir/program.ts';
import type { Book } from './book.ts';
import { namedCompletions, openFacts, sampleCompletions, waysOf } from './completions.ts';
import { effectsOf, entriesBy, givenBy, takesEffect } from './consequences.ts';
import { openWorld, valueOf, type Facts, type World } from './interpreter.ts';
import { outcomesOf, valueOutcomes } from './outcomes.ts';
import { isoDay, outOfBase, ratioOf, type Ratio, type Value } from './values.ts';

interface Given {
  readonly value: unknown;
  readonly missing?: readonly string[];
  readonly reasons?: readonly unknown[];
  readonly list?: readonly string[];
  readonly entries?: readonly number[];
  readonly open?: readonly number[];
}

export interface Evaluated {
  readonly outcome: string;
  readonly possible?: readonly string[] | null;
  readonly value: unknown;
  readonly missing: readonly string[];
  readonly reasons?: readonly unknown[];
  readonly consequences?: readonly Given[];
  readonly effects?: readonly string[];
  readonly openEffects?: readonly { readonly effect: string; readonly missing: readonly string[]; readonly reasons?: readonly unknown[] }[];
}
export type Evaluate = (facts: Facts) => { readonly issues: readonly unknown[]; readonly results: Readonly<Record<string, Evaluated>> };

/** Combinations of facts that an evaluator tries, and completions that it is held against where it says more. */
const TRIED = 64;
const SAMPLES = 20;

type Asked = { readonly item: CheckedItem } | { readonly phrase: CheckedPhrase; readonly type: ValueType };

const questions = new WeakMap<Book, ReadonlyMap<string, Asked>>();

/** What is asked of a version, by alias. */
function questionsOf(book: Book): ReadonlyMap<string, Asked> {
  const asked = questions.get(book) ?? makeQuestions(book);
  questions.set(book, asked);
  return asked;
}

function makeQuestions(book: Book): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const item of book.checked.items) if (item.kind !== 'delegation' && item.kind !== 'proviso') asked.set(item.alias, { item });
  for (const [name, phrase] of book.checked.phrases) {
    const { value } = phrase;
    if (book.provisos.get(name)?.some((p) => p.effect.kind === 'value')) asked.set(phrase.phrase.alias ?? name, { phrase, type: { kind: 'number', unit: 'quantity' in value ? value.quantity.unit : null, decimals: null, low: null, high: null } });
  }
  return asked;
}

/** By three-valued logic alone: `met`, `met,violated`, `value 3/2`. */
function plainly(asked: Asked, book: Book, facts: Facts): string {
  const world = openWorld(book, facts);
  if ('phrase' in asked) return expectedValue(asked.phrase, asked.type, world);
  const { item } = asked;
  return item.kind === 'definition' || item.kind === 'doubt' ? expectedValue(item, item.kind === 'doubt' ? { kind: 'boolean' } : item.type, world) : [...outcomesOf(item, world)].sort().join();
}

const isOpen = (shown: string): boolean => shown.includes(',') || shown === 'value';
const outcomesIn = (shown: string): string[] => shown.split(' ')[0]!.split(',');

/** What all of them can be. */
function together(all: readonly string[]): string {
  const shown = new Set(all);
  return shown.size === 1 ? all[0]! : [...new Set(all.flatMap(outcomesIn))].sort().join();
}

const openOf = (asked: Asked, book: Book, facts: Facts): ReturnType<typeof openFacts> => openFacts('phrase' in asked ? asked.phrase : asked.item, book, facts);

/** The same over every value of the facts that have few, where there are not too many; a table of courses is not tried. */
function tried(asked: Asked, book: Book, facts: Facts): string {
  const own = plainly(asked, book, facts);
  if (!isOpen(own) || allocates(asked, book)) return own;
  const open = openOf(asked, book, facts);
  return waysOf(open) > TRIED ? own : together(namedCompletions(open, facts).map((one) => plainly(asked, book, one)));
}

/** A table of courses, or a conclusion that requires one. */
const allocates = (asked: Asked, book: Book): boolean => 'item' in asked && (asked.item.kind === 'courseTable' || (asked.item.kind === 'conclusion' && asked.item.requires.some((name) => allocates({ item: book.items.get(name)! }, book))));

/** What the reference says of the facts, by alias: `met`, `met,violated`, `value 3/2`. */
export function expectations(book: Book, facts: Facts): Map<string, string> {
  return new Map([...questionsOf(book)].map(([alias, asked]) => [alias, withGiven(asked, tried(asked, book, facts), openWorld(book, facts))]));
}

/** With what a rule gives, and its effects in words: `value ⇒ 3/1 unknown；通知`. */
function withGiven(asked: Asked, outcomes: string, world: World): string {
  if (!('item' in asked) || asked.item.kind !== 'rule' || !takesEffect(outcomes)) return outcomes;
  const { item } = asked;
  const given = item.consequences.length === 0 ? '' : ` ⇒ ${givenBy(item, world).map((value, i) => `${shownValue(value, item.consequences[i]!.type) ?? 'unknown'}${entriesBy(item.consequences[i]!, world)}`).join(' ')}`;
  return `${outcomes}${given}${shownEffects(effectsOf(item, world))}`;
}

/** Is it no more than three-valued logic allows, and does it leave out nothing that comes about? */
function isWithin(got: string, limits: string): boolean {
  return got === limits || (isOpen(limits) && outcomesIn(got).every((outcome) => outcomesIn(limits).includes(outcome)));
}

/**
 * An emitted evaluator may say more, as it looks at the parts into which conditions cut a number, and less, where there are too many combinations. It
 * may not say what some completion of the facts denies.
 */
function admits(asked: Asked, got: string, book: Book, facts: Facts): boolean {
  const open = openOf(asked, book, facts);
  if (!isWithin(got, tried(asked, book, facts))) return false;
  return sampleCompletions(open, facts, book, SAMPLES).map((one) => plainly(asked, book, one)).every((one) => isOpen(one) || isWithin(one, got));
}

/** One line for each difference; what was compared goes to `seen` with the outcome. */
export function differences(book: Book, facts: Facts, evaluate: Evaluate, seen: (alias: string, outcome: string) => void = () => {}, expected: ReadonlyMap<string, string> = expectations(book, facts)): string[] {
  const { issues, results } = evaluate(facts);
  if (issues.length > 0) return [`the input has issues: ${JSON.stringify(issues)}`];
  const found: string[] = [];
  const asking = questionsOf(book);
  for (const alias of new Set([...expected.keys(), ...Object.keys(results)])) {
    const result = results[alias];
    const got = result ? shownResult(result, book) : 'nothing';
    seen(alias, got);
    const asked = asking.get(alias);
    if (got !== expected.get(alias) && !(asked && admits(asked, outcomesOnly(got), book, facts) && hasRightGiven(asked, got, result!, book, facts))) found.push(`${alias}: reference ${expected.get(alias)}, emitted ${got}`);
    else if ((result!.outcome === 'undetermined') !== result!.missing.length + (result!.reasons?.length ?? 0) > 0) found.push(`${alias}: ${got}, but misses ${result!.missing.join()}`);
  }
  return found;
}

/** What the rule gives with the outcome that was found; what three-valued logic leaves open may be what all completions of the facts agree on. */
function hasRightGiven(asked: Asked, got: string, result: Evaluated, book: Book, facts: Facts): boolean {
  const world = openWorld(book, facts);
  if (got === withGiven(asked, outcomesOnly(got), world)) return true;
  if (!('item' in asked) || asked.item.kind !== 'rule' || !takesEffect(outcomesOnly(got))) return false;
  const { item } = asked;
  const values = item.consequences.map(({ value }) => value).filter((value) => value.kind !== 'absent' && value.kind !== 'list');
  const open = openFacts(item, book, facts, [...values, ...item.conditional.map(({ condition }) => condition)]);
  const completions = waysOf(open) <= TRIED && open.every(({ values }) => values !== null) ? namedCompletions(open, facts) : sampleCompletions(open, facts, book, SAMPLES);
  const worlds = completions.map((one) => openWorld(book, one));
  const valuesIn = (one: World): string[] => givenBy(item, one).map((value, i) => shownValue(value, item.consequences[i]!.type) ?? 'unknown');
  const plain = valuesIn(world);
  const others = worlds.map(valuesIn);
  const isRight = (given: Given, i: number): boolean => {
    const shown = shownGiven(given, book);
    const entries = entriesBy(item.consequences[i]!, world);
    return shown === `${plain[i]}${entries}` || (plain[i] === 'unknown' && others.every((given) => `${given[i]}${entries}` === shown));
  };
  const stateIn = (all: readonly string[], word: string): string => (all.includes(word) ? 'yes' : all.includes(`${word}?`) ? 'open' : 'no');
  const { consequences = [], effects = [], openEffects = [] } = result;
  const own = [...effects, ...openEffects.map(({ effect }) => `${effect}?`)];
  const known = effectsOf(item, world);
  const words = new Set([...own, ...known].map((word) => word.replace(/\?$/, '')));
  return !got.includes('without') && consequences.length === item.consequences.length && consequences.every(isRight)
    && [...words].every((word) => stateIn(own, word) === stateIn(known, word) || (stateIn(known, word) === 'open' && worlds.every((one) => stateIn(effectsOf(item, one), word) === stateIn(own, word))));
}

function expectedValue(item: CheckedDefinition | CheckedDoubt | CheckedPhrase, type: ValueType, world: World): string {
  const outcomes = [...valueOutcomes(item, world)].sort().join();
  const value = outcomes === 'value' ? shownValue(valueOf(item, world), type) : null;
  return value === null ? outcomes : `${outcomes} ${value}`;
}

/** Without what the rule gives. */
const outcomesOnly = (shown: string): string => shown.split(/ ⇒ |；/)[0]!;
const shownEffects = (effects: readonly string[]): string => (effects.length === 0 ? '' : `；${[...effects].sort().join('、')}`);

/** `met`, `met,violated` while it is open, `value 3/2`; of a value that is not known only `value`. */
function shownResult({ outcome, possible, value, consequences, effects = [], openEffects = [] }: Evaluated, book: Book): string {
  const outcomes = [...(possible ?? [outcome])].sort().join();
  const inWords = shownEffects([...effects, ...openEffects.map(({ effect, missing, reasons = [] }) => `${effect}${missing.length + reasons.length > 0 ? '?' : ' without a reason'}`)]);
  if (consequences) return `${outcomes} ⇒ ${consequences.map((given) => shownGiven(given, book)).join(' ')}${inWords}`;
  if (inWords) return `${outcomes}${inWords}`;
  if (outcome !== 'value' || value === null || value === undefined || Array.isArray(value)) return outcomes;
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+\/\d+$/.test(value))) return `${outcomes} ${reduced(exact(String(value)))}`;
  return `${outcomes} ${book.members.get(String(value)) ?? String(value)}`;
}

/** A value, or unknown; one that is not known must say why. */
function shownGiven({ list, entries, open = [], missing: all = [], ...given }: Given, book: Book): string {
  if (list === undefined) return shownValueGiven({ ...given, missing: all }, book);
  const missing = entries ? all : all.slice(0, -1);
  return `${shownValueGiven({ ...given, missing }, book)}${entries ? `@${entries.join('.')}?${open.join('.')}` : '@unknown'}`;
}

function shownValueGiven({ value, missing = [], reasons = [] }: Given, book: Book): string {
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
