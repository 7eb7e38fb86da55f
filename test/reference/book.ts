/** A checked version with what is looked up in it again and again: by name, by target, by what an authority changes. */
import type { CheckedDiscretion, CheckedExpression, CheckedItem, CheckedProviso, CheckedVersion } from '../../compiler/check/checked.ts';
import type { ValueType } from '../../compiler/ir/program.ts';
import type { Facts } from './interpreter.ts';
import type { Value } from './values.ts';

/** Is told what every expression gives. */
export type Watch = (e: CheckedExpression, value: Value, facts: Facts) => void;

export interface Book {
  readonly checked: CheckedVersion;
  readonly watch: Watch | null;
  readonly items: ReadonlyMap<string, CheckedItem>;
  /** By record, then by field. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, { readonly type: ValueType; readonly optional: boolean }>>;
  /** Members of all enumerations by alias. */
  readonly members: ReadonlyMap<string, string>;
  readonly discretions: readonly CheckedDiscretion[];
  /** Provisos by target. */
  readonly provisos: ReadonlyMap<string, readonly CheckedProviso[]>;
  /** Names of the provisos that go before one of the same target, directly or through others. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** Discretions by the limit that they change. */
  readonly grants: ReadonlyMap<string, readonly CheckedDiscretion[]>;
  /** Names of everything that an expression or an item depends on: definitions, limits, provisos, discretions. Filled as it is asked for. */
  readonly reads: Map<object, ReadonlySet<string>>;
  /** Discretions among these. */
  readonly decides: Map<object, readonly CheckedDiscretion[]>;
  /** Definitions without 其餘 that leave nobody out. */
  readonly complete: ReadonlySet<string>;
}

function groupBy<T>(all: readonly T[], key: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

export function openBook(checked: CheckedVersion, watch: Watch | null = null): Book {
  const discretions = checked.items.filter((i): i is CheckedDiscretion => i.kind === 'discretion');
  const provisos = checked.items.filter((i): i is CheckedProviso => i.kind === 'proviso');
  return {
    checked, watch, discretions, items: new Map(checked.items.filter((i) => i.kind !== 'delegation').map((i) => [i.name, i])),
    fields: new Map([...checked.records.values()].map((r) => [r.name.text, new Map(r.fields.map((f) => [f.name.text, f]))])),
    members: new Map([...checked.enumerations.values()].flatMap((e) => e.members.map((m) => [m.alias ?? m.text, m.text]))),
    provisos: groupBy(provisos, (p) => p.target), before: priorities(provisos), grants: groupBy(discretions, (d) => d.effect?.phrase), reads: new Map(), decides: new Map(), complete: checked.complete ?? new Set(),
  };
}

/** Repeats one step of 「優先於」 until nothing is added. */
function priorities(provisos: readonly CheckedProviso[]): Map<string, Set<string>> {
  const before = new Map(provisos.map((p) => [p.name, new Set(provisos.filter((q) => q.target === p.target && q.beats.includes(p.name)).map((q) => q.name))]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const names of before.values()) for (const name of [...names]) for (const further of before.get(name) ?? []) if (!names.has(further)) grown = Boolean(names.add(further));
  }
  return before;
}

/** Expressions directly inside a node of any kind; phrases apart, which are not code. */
function* inside(node: unknown): Generator<CheckedExpression> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'phrase' || key === 'type' || key === 'span' || key === 'source') continue;
    for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (typeof one !== 'object' || one === null) continue;
      if ('span' in one && 'kind' in one && 'type' in one && !('source' in one)) yield one as CheckedExpression;
      else yield* inside(one);
    }
  }
}

const found = new WeakMap<object, readonly CheckedExpression[]>();

/** All expressions inside a node, outer before inner. Looked for once: checked trees stay as they are. */
export function expressionsIn(node: object): readonly CheckedExpression[] {
  const known = found.get(node);
  if (known) return known;
  const all = [...inside(node)].flatMap((e) => [e, ...expressionsIn(e)]);
  found.set(node, all);
  return all;
}

/** Names of the definitions, doubts, limits, provisos and discretions on which the outcome of an expression or an item depends. */
export function dependencies(node: CheckedExpression | CheckedItem, book: Book): ReadonlySet<string> {
  const known = book.reads.get(node);
  if (known) return known;
  const names = new Set<string>();
  const visitName = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const by of [...(book.provisos.get(name) ?? []), ...(book.grants.get(name) ?? [])]) visitName(by.name);
    const item = book.items.get(name);
    if (item && item.kind !== 'rule' && item.kind !== 'conclusion') visitAll(item);
  };
  const visitOne = (e: CheckedExpression): void => {
    if ('phrase' in e && e.phrase) visitName(e.phrase.phrase.name);
    if (e.kind === 'definition') visitName(e.name);
    if (e.kind === 'amount' || e.kind === 'decision') visitName(e.discretion);
  };
  const visitAll = (of: object): void => {
    for (const e of expressionsIn(of)) visitOne(e);
  };
  if (isItem(node)) for (const proviso of book.provisos.get(node.name) ?? []) visitName(proviso.name);
  else visitOne(node);
  if (isItem(node) && node.kind === 'courseTable') for (const { phrase } of [...node.groups.flatMap((g) => [...g.limits, ...(g.each ? [g.each] : [])]), ...node.total]) visitName(phrase.name);
  // what a rule gives decides nothing
  visitAll(isItem(node) && node.kind === 'rule' ? { ...node, consequences: [], conditional: [], ...(isReplaced(node.name, book) ? { duties: [] } : {}) } : node);
  book.reads.set(node, names);
  return names;
}

/** The discretions on which the outcome of an expression or an item depends. */
export function discretionsOf(node: CheckedExpression | CheckedItem, book: Book): readonly CheckedDiscretion[] {
  const known = book.decides.get(node);
  if (known) return known;
  const reads = dependencies(node, book);
  const all = book.discretions.filter(({ name }) => reads.has(name));
  book.decides.set(node, all);
  return all;
}

/** Does a proviso that nothing can end stand for all duties of a rule? */
const isReplaced = (rule: string, book: Book): boolean => (book.provisos.get(rule) ?? []).some((p) => p.effect.kind === 'duty' && isUnconditional(p, book));

export const isUnconditional = (proviso: CheckedProviso, { provisos, before }: Book): boolean =>
  proviso.condition === null && !provisos.has(proviso.name) && before.get(proviso.name)!.size === 0;

const isItem = (node: CheckedExpression | CheckedItem): node is CheckedItem => 'source' in node;
