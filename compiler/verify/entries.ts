/** Entries for the lists of a case: so many of every cell, with numbers that add up to what was found. They are proposals; whether they do is asked of each. */
import type { Box } from './boxes.ts';
import { nearestIn, pointOf, type CaseEntry, type CaseFact } from './cases.ts';
import type { SequenceVariables } from './aggregates.ts';
import { all, not, type Formula } from './formulas.ts';
import type { Cell, ListModel } from './lists.ts';
import type { Question, Wish } from './question.ts';
import type { Range } from './ranges.ts';
import { search } from './search.ts';
import { isSymbolIn, wholeDomain, type Domain, type Variable } from './space.ts';

/** Where numbers lie that nothing ties down. */
const VARIANTS = ['near', 'low', 'high', 'spread'] as const;
type Variant = (typeof VARIANTS)[number];
/** Longer lists show nobody anything. */
const MOST_SHOWN = 400;
const ENTRY_BUDGET = 2000;

/** The list facts of a case in a box, in several ways. */
export function* listFactsIn(box: Box, question: Question): Generator<CaseFact[]> {
  for (const variant of VARIANTS) {
    const facts = [...question.lists.values()].map((list) => listFact(list, box, variant, question));
    if (facts.every((fact) => fact !== null)) yield facts;
  }
}

/** One entry to be made: what each of its fields may be. */
type Draft = Map<number, Domain>;

function listFact(list: ListModel, box: Box, variant: Variant, question: Question): CaseFact | null {
  const drafts = list.cells!.flatMap((cell) => draftsOf(cell, box, question).map((draft) => ({ cell, draft })));
  if (drafts.length > MOST_SHOWN) return null;
  for (const variable of list.entry.values()) if (question.space.variables[variable]!.kind === 'number') settle(variable, drafts, box, variant, question);
  for (const { fields, cell } of question.moments.values()) if (fields.length === 2) balance(fields[0]!, fields[1]!, cell, drafts, box, question);
  const ordered = inRuns(list, drafts, box, question);
  return factOf(list, ordered.map(({ draft }) => entryOf(list, draft, question)));
}

// ------------------------------------------------------------------------------------------------ which entries

/** So many entries as the box has of a cell; where conditions divide the cell further, each is one that is on the wanted side of them. */
function draftsOf(cell: Cell, box: Box, question: Question): Draft[] {
  const count = box.domains[cell.count]!.range.low;
  if (count > MOST_SHOWN) return Array.from({ length: MOST_SHOWN + 1 }, (): Draft => new Map());
  const parts = question.wishes.filter((w) => w.kind === 'part' && w.cell === cell) as Extract<Wish, { kind: 'part' }>[];
  const solved = new Map<string, Draft>();
  return Array.from({ length: count }, (_, at) => {
    const sides = parts.map((part) => at < box.domains[part.variable]!.range.low);
    const key = sides.join();
    if (!solved.has(key)) solved.set(key, parts.length === 0 ? new Map(cell.domains) : onSides(cell, parts.map((p, i) => (sides[i] ? p.condition : not(p.condition))), box, question));
    return new Map(solved.get(key));
  });
}

/** An entry of a cell that meets conditions, in the case that the box shows. */
function onSides(cell: Cell, conditions: readonly Formula[], box: Box, question: Question): Draft {
  const start: Box = { domains: question.space.variables.map((v) => cell.domains.get(v.index) ?? settled(v, box.domains[v.index] ?? wholeDomain(v))), limits: new Map() };
  const found = search(all(conditions), start, { terms: question.terms.list }, ENTRY_BUDGET);
  return new Map([...cell.domains].map(([v, domain]) => [v, found.kind === 'found' ? found.box.domains[v]! : domain]));
}

/** The one value of a domain that a case gives. */
function settled(variable: Variable, domain: Domain): Domain {
  if (variable.kind === 'list') return { ...domain, mask: domain.must };
  if (variable.kind === 'symbol') return { ...domain, mask: domain.mask & -domain.mask };
  const at = nearestIn(variable, domain);
  return { ...domain, range: { low: at, high: at } };
}

// ------------------------------------------------------------------------------------------------ numbers

interface Placed { readonly cell: Cell; readonly draft: Draft }

/** Gives a number field of all entries one value each: sums and greatest values as the box has them. */
function settle(field: number, all: readonly Placed[], box: Box, variant: Variant, question: Question): void {
  const variable = question.space.variables[field]!;
  const pinned = new Set<Placed>();
  for (const wish of question.wishes) if (wish.kind === 'extreme' && wish.field === field) clamp(wish, all, box, pinned);
  for (const cell of new Set(all.map((p) => p.cell))) {
    const own = all.filter((p) => p.cell === cell && p.draft.get(field)!.absent !== 'yes');
    const ranges = own.map(({ draft }) => draft.get(field)!.range);
    const moment = [...question.moments.values()].find((m) => m.isWhole && m.cell === cell && m.fields.length === 1 && m.fields[0] === field);
    const values = fill(ranges, variant, moment ? box.domains[moment.variable]!.range : null, variable);
    own.forEach(({ draft }, i) => draft.set(field, { ...draft.get(field)!, range: { low: values[i]!, high: values[i]! } }));
  }
}

/** No entry beyond a greatest value, and one that has it. */
function clamp({ isMost, variable, field, by, cells }: Extract<Wish, { kind: 'extreme' }>, all: readonly Placed[], box: Box, pinned: Set<Placed>): void {
  const { low, high } = box.domains[variable]!.range;
  const [least, most] = by > 0 ? [Math.ceil(low / by), Math.floor(high / by)] : [Math.ceil(high / by), Math.floor(low / by)];
  let isReached = false;
  for (const placed of all) {
    if (!cells.includes(placed.cell)) continue;
    const domain = placed.draft.get(field)!;
    const within: Range = isMost === by > 0 ? { ...domain.range, high: Math.min(domain.range.high, most) } : { ...domain.range, low: Math.max(domain.range.low, least) };
    const goal = isMost === by > 0 ? Math.max(within.low, least) : Math.min(within.high, most);
    const isPin: boolean = !isReached && !pinned.has(placed) && goal >= within.low && goal <= within.high;
    if (isPin) pinned.add(placed);
    isReached ||= isPin;
    placed.draft.set(field, { ...domain, range: isPin ? { low: goal, high: goal } : within });
  }
}

/** A number in each range, with a sum in `sum`. */
function fill(ranges: readonly Range[], variant: Variant, sum: Range | null, variable: Variable): number[] {
  const values = ranges.map((range, i) => {
    if (variant === 'near') return nearestIn(variable, { range } as Domain);
    return variant === 'low' || (variant === 'spread' && i % 2 === 0) ? range.low : range.high;
  });
  if (!sum) return values;
  const total = values.reduce((a, b) => a + b, 0);
  let missing = total < sum.low ? sum.low - total : total > sum.high ? sum.high - total : 0;
  // evenly first, then wherever there is room
  for (const isEven of [true, false]) {
    for (let i = 0; i < values.length && missing !== 0; i++) {
      const share = isEven ? Math.sign(missing) * Math.ceil(Math.abs(missing) / (values.length - i)) : missing;
      const next = Math.min(ranges[i]!.high, Math.max(ranges[i]!.low, values[i]! + share));
      missing -= next - values[i]!;
      values[i] = next;
    }
  }
  return values;
}

/** Changes the second field of entries until the products with the first add up to what the box has. */
function balance(first: number, second: number, cell: Cell, all: readonly Placed[], box: Box, question: Question): void {
  const moment = [...question.moments.values()].find((m) => m.isWhole && m.cell === cell && m.fields[0] === first && m.fields[1] === second);
  if (!moment || first === second) return;
  const sum = box.domains[moment.variable]!.range;
  const own = all.filter((p) => p.cell === cell).map(({ draft }) => draft);
  const at = (draft: Draft, field: number): number => draft.get(field)!.range.low;
  const [factor, changed] = [first, second].sort((a, b) => widthOf(cell, a) - widthOf(cell, b)) as [number, number];
  let total = own.reduce((products, draft) => products + at(draft, first) * at(draft, second), 0);
  const whole = cell.domains.get(changed)!.range;
  for (const draft of own.toSorted((a, b) => at(b, factor) - at(a, factor))) {
    const missing = total < sum.low ? sum.low - total : total > sum.high ? sum.high - total : 0;
    const times = at(draft, factor);
    if (missing === 0 || times <= 0) continue;
    const step = Math.sign(missing) * Math.ceil(Math.abs(missing) / times);
    const next = Math.min(whole.high, Math.max(whole.low, at(draft, changed) + step));
    total += (next - at(draft, changed)) * times;
    draft.set(changed, { ...draft.get(changed)!, range: { low: next, high: next } });
  }
}

const widthOf = (cell: Cell, field: number): number => {
  const { low, high } = cell.domains.get(field)!.range;
  return high - low;
};

// ------------------------------------------------------------------------------------------------ order and form

/** The entries in the order in which the longest run of some of them is as long as wanted. */
function inRuns(list: ListModel, placed: readonly Placed[], box: Box, question: Question): readonly Placed[] {
  const wish = question.wishes.find((w) => w.kind === 'run' && w.list === list) as Extract<Wish, { kind: 'run' }> | undefined;
  if (!wish) return placed;
  const length = Math.max(1, box.domains[wish.variable]!.range.low);
  const inside = placed.filter(({ cell }) => wish.cells.includes(cell));
  const others = placed.filter(({ cell }) => !wish.cells.includes(cell));
  const ordered: Placed[] = [];
  while (inside.length > 0 || others.length > 0) ordered.push(...inside.splice(0, length), ...others.splice(0, inside.length > 0 ? 1 : others.length));
  number(wish.sequence, ordered, question);
  return ordered;
}

/** One group in this order: the last of the fields that order goes up by one from entry to entry, where its end is reached the one before it does. */
function number({ order, alike }: SequenceVariables, ordered: readonly Placed[], question: Question): void {
  const [first] = ordered;
  if (!first) return;
  const at = order.map((field) => lowestOf(first.draft.get(field)!));
  for (const { draft } of ordered) {
    order.forEach((field, i) => draft.set(field, { ...draft.get(field)!, range: { low: at[i]!, high: at[i]! } }));
    for (const field of alike) if (question.space.variables[field]!.kind === 'number') draft.set(field, first.draft.get(field)!);
    const next = order.findLastIndex((field, i) => at[i]! < wholeDomain(question.space.variables[field]!).range.high);
    if (next < 0) return;
    at[next] = at[next]! + 1;
    order.forEach((field, i) => i > next && (at[i] = lowestOf(wholeDomain(question.space.variables[field]!))));
  }
}

/** A number from which one can go up. */
const lowestOf = ({ range: { low, high } }: Domain): number => (Number.isFinite(low) ? low : Number.isFinite(high) ? high - MOST_SHOWN : 0);

interface Written { readonly value: CaseEntry; readonly shown: string }

function entryOf(list: ListModel, draft: Draft, { space }: Question): Written {
  const points = [...list.entry].map(([field, index]) => ({ field, ...pointOf(space.variables[index]!, draft.get(index)!) }));
  return { value: Object.fromEntries(points.map(({ field, value }) => [field, value as CaseEntry[string]])), shown: points.map(({ field, shown }) => `${field} ${shown}`.trimStart()).join('，') };
}

/** A list as a fact of a case. */
function factOf({ record, field, element }: ListModel, entries: readonly Written[]): CaseFact {
  if (element.kind === 'record') return { record, field, value: entries.map((e) => e.value), shown: showEntries(entries.map((e) => e.shown)), entries: entries.map((e) => e.shown) };
  return { record, field, value: entries.map(({ value }) => value['']!) as readonly (number | string)[], shown: entries.map((e) => e.shown).join('、') || '無' };
}

/** 〔學分 9，成績 60〕×2、〔學分 2，成績 60〕: entries that are alike once. */
function showEntries(entries: readonly string[]): string {
  if (entries.length === 0) return '無';
  const runs: { shown: string; count: number }[] = [];
  for (const shown of entries) {
    const last = runs.at(-1);
    if (last?.shown === shown) last.count++;
    else runs.push({ shown, count: 1 });
  }
  return entries.every((shown) => shown === '') ? `${entries.length} 筆` : runs.map(({ shown, count }) => `〔${shown}〕${count > 1 ? `×${count}` : ''}`).join('、');
}

// ------------------------------------------------------------------------------------------------ lists that are given

/** What cells and sums are for a list that a case gives; null when an entry lacks what is asked of it. */
export function countsOf(list: ListModel, value: CaseFact['value'], question: Question): Map<number, Range> | null {
  if (!Array.isArray(value)) return null;
  const entries = (value as readonly (CaseEntry | number | string)[]).map((one): CaseEntry => (typeof one === 'object' ? one : { '': one }));
  const found = new Map<number, Range>();
  const sums = new Map<number, number>();
  for (const cell of list.cells!) sums.set(cell.count, 0);
  for (const moment of question.moments.values()) if (moment.isWhole && list.cells!.includes(moment.cell)) sums.set(moment.variable, 0);
  for (const entry of entries) {
    const numbers = new Map<number, number>();
    const cell = list.cells!.find((c) => [...list.entry].every(([field, index]) => isIn(entry[field], question.space.variables[index]!, c.domains.get(index)!, numbers)));
    if (!cell) return null;
    sums.set(cell.count, sums.get(cell.count)! + 1);
    for (const m of question.moments.values()) if (m.isWhole && m.cell === cell) sums.set(m.variable, sums.get(m.variable)! + m.fields.reduce((product, f) => product * (numbers.get(f) ?? 0), 1));
  }
  for (const [variable, at] of sums) found.set(variable, { low: at, high: at });
  return found;
}

function isIn(value: CaseEntry[string] | undefined, variable: Variable, domain: Domain, numbers: Map<number, number>): boolean {
  if (value === undefined) return false;
  if (value === null) return domain.absent !== 'no';
  if (domain.absent === 'yes') return false;
  if (variable.kind !== 'number') return isSymbolIn(variable, value, domain.mask);
  const [n, d = '1'] = String(value).split('/');
  const at = variable.type.kind === 'date' ? Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 : Math.round((Number(n) * variable.scale) / Number(d));
  numbers.set(variable.index, at);
  return at >= domain.range.low && at <= domain.range.high;
}
