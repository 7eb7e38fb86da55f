/** The facts of a program that are not known, tried out: an item may be decided although three-valued logic alone leaves it open. */
import type { ProgramField, ProgramRecord, RuleProgram } from '../../../../compiler/ir/program.ts';
import { Oracle } from './oracle.ts';
import { canonical, type Entry } from './oracle-values.ts';
import { Dice, randomValue } from './random-program.ts';

type Item = RuleProgram['items'][number];
type Input = Record<string, unknown>;

/** A fact, or the decision of an authority (`values` only), that cannot be read from the input. */
interface Open {
  readonly record: string;
  readonly field: string;
  readonly values: readonly unknown[] | null;
  readonly random: (dice: Dice) => unknown;
}

/** Combinations of named values that are tried here (an evaluator tries twice as many), and completions that are drawn. */
const TRIED = 32;
const SAMPLES = 8;

/** `record.field` of every fact that an item is computed from, names of discretions, and whether courses are allocated. */
function readsOf(program: RuleProgram, item: Item, found = new Set<string>(), withEffects = false): Set<string> {
  const named = (name: string): Item => program.items.find((i) => i.name.text === name)!;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { op, record, field, discretion, definition } = node as Readonly<Record<string, unknown>>;
    if (op === 'fact') found.add(`${String(record)}.${String(field)}`);
    if (op === 'allocation') found.add(op);
    if (typeof discretion === 'string') found.add(discretion);
    if (op === 'definition') readsOf(program, named(String(definition)), found);
    Object.values(node).forEach(visit);
  };
  const { facts: _, bindings: __, ...own } = item;
  visit('consequences' in own && !withEffects ? { ...own, consequences: null } : own);
  if (item.kind === 'discretion') found.add(item.name.text);
  if (item.kind === 'conclusion') for (const name of item.requires) readsOf(program, named(name), found);
  return found;
}

function valuesOf(program: RuleProgram, { type, optional }: ProgramField): readonly unknown[] | null {
  const named = type.kind === 'boolean' ? [true, false] : type.kind === 'enumeration' ? program.enumerations.find((e) => e.name.text === type.enumeration)!.members.map((m) => m.alias) : null;
  return named && (optional ? [...named, null] : named);
}

function openFacts(oracle: Oracle, reads: ReadonlySet<string>): Open[] {
  const { program, input } = oracle;
  const facts = program.records.flatMap((r) => r.fields.filter((f) => reads.has(`${r.name.text}.${f.name.text}`) && oracle.fact(r.name.text, f.name.text) === undefined)
    .map((f): Open => ({ record: r.name.alias, field: f.name.alias, values: valuesOf(program, f), random: (dice) => (f.optional && dice.chance(20) ? null : randomValue(dice, f.type)) })));
  const lists = program.records.flatMap((r) => r.fields.filter((f) => reads.has(`${r.name.text}.${f.name.text}`)).flatMap((f) => openEntries(oracle, r, f)));
  const decisions = program.items.filter((i) => i.kind === 'discretion' && reads.has(i.name.text) && !['granted', 'refused'].includes(String((input[i.name.alias] as Input | undefined)?.['decision'])));
  return [...facts, ...lists, ...decisions.map((d): Open => ({ record: d.name.alias, field: 'decision', values: ['granted', 'refused'], random: (dice) => dice.one(['granted', 'refused']) }))];
}

/** A list of whose entries something is not known: each entry with some value for it. */
function openEntries(oracle: Oracle, { name }: ProgramRecord, { name: { text, alias }, type }: ProgramField): Open[] {
  const list = oracle.fact(name.text, text);
  if (type.kind !== 'list' || type.element.kind !== 'record' || !Array.isArray(list)) return [];
  const { record } = type.element;
  const { fields } = oracle.program.elements!.find((one) => one.name.text === record)!;
  const entries = list as Entry[];
  const lacking = (entry: Entry): readonly ProgramField[] => fields.filter((field) => oracle.element(record, field.name.text, entry) === undefined);
  if (entries.every((entry) => lacking(entry).length === 0)) return [];
  const completed = (entry: Entry, dice: Dice): unknown => Object.fromEntries([...Object.entries(entry.raw), ...lacking(entry).map((field) => [field.name.alias, randomValue(dice, field.type)])]);
  return [{ record: name.alias, field: alias, values: null, random: (dice) => entries.map((entry) => completed(entry, dice)) }];
}

const withFact = (input: Input, { record, field }: Open, value: unknown): Input => {
  const given = input[record];
  const fields = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {};
  return { ...input, [record]: Object.fromEntries([...Object.entries(fields), [field, value]]) };
};

/** What an item can come to: outcomes, and of a definition its values with them. */
export function reachable(oracle: Oracle, item: Item): Set<string> {
  if (item.kind !== 'definition') return oracle.outcomes(item);
  const outcomes = oracle.withConflict(item, new Set(['value']));
  const value = outcomes.size === 1 && outcomes.has('value') ? canonical(oracle.program, item.type, oracle.value(item)) : 'unknown';
  return new Set(value === 'unknown' ? [...outcomes, 'unknown'] : [`value ${value}`]);
}

const union = (sets: readonly Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
const isSettled = (set: Set<string>): boolean => set.size === 1;

/** Is `got` no wider than what must be found, and does it leave out nothing that comes about? An undetermined definition can be anything. */
export function admits(oracle: Oracle, item: Item, got: Set<string>, plain: Set<string>): boolean {
  if (isSettled(plain)) return false;
  const { program, input } = oracle;
  const reads = readsOf(program, item);
  const open = openFacts(oracle, reads);
  const ask = (one: Input): Set<string> => reachable(new Oracle(program, one), item);
  const covers = (wide: Set<string>, narrow: Set<string>): boolean => wide.has('unknown') || [...narrow].every((one) => wide.has(one));
  const ways = open.reduce((product, { values }) => product * (values?.length ?? 1), 1);
  if (ways <= TRIED && !reads.has('allocation')) {
    const completions = open.reduce<Input[]>((all, fact) => (fact.values ? all.flatMap((one) => fact.values!.map((value) => withFact(one, fact, value))) : all), [input]);
    const tried = union(completions.map(ask));
    if (isSettled(tried) ? !isSettled(got) : !covers(tried, got)) return false;
  }
  const dice = new Dice(7);
  const samples = dice.times(SAMPLES, () => ask(open.reduce((one, fact) => withFact(one, fact, fact.random(dice)), input)));
  return covers(plain, got) && samples.every((sample) => !isSettled(sample) || covers(got, sample));
}

/** Facts that are not known, each with some value: in every way where these are few and have few values, otherwise in some. For what an item gives. */
export function completionsFor(oracle: Oracle, item: Item): Oracle[] {
  const { program, input } = oracle;
  const open = openFacts(oracle, readsOf(program, item, new Set(), true));
  const ways = open.reduce((product, { values }) => product * (values?.length ?? TRIED + 1), 1);
  const dice = new Dice(11);
  const inputs = ways <= TRIED ? open.reduce<Input[]>((all, fact) => all.flatMap((one) => fact.values!.map((value) => withFact(one, fact, value))), [input])
    : dice.times(SAMPLES, () => open.reduce((one, fact) => withFact(one, fact, fact.random(dice)), input));
  return inputs.map((one) => new Oracle(program, one));
}
