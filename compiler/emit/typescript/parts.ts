/**
 * Facts that an item may have to try value by value while they are unknown, because it reads them more than once; each with the parts into which the
 * conditions cut its values: two members are one part where nothing tells them apart, a number is cut at the constants that it is compared with.
 */
import type { Expression, ProgramField, Rational, ValueType } from '../../ir/program.ts';
import { exactValue, isoDate, rational } from '../../runtime/index.ts';
import { constant, type Emission } from './emission.ts';
import { factNames } from './item-facts.ts';
import { constantCase, literal } from './names.ts';
import { allExpressionsOf, operandsOf, type Item } from './program-index.ts';
import { FIRST_DAY, LAST_DAY, scaledLimits } from './representation.ts';
import { factsOf } from './shown-values.ts';
import { DECISION_FIELD } from './slots.ts';

type Comparator = Extract<Expression, { op: 'compare' }>['operator'];

/** What one condition tells apart: members in a set from others; numbers (times `factor`) on both sides of constants. */
type Cut = { readonly set: readonly string[] } | { readonly operator: Comparator; readonly factor: Rational; readonly at: readonly Rational[] };

/** How often a fact is read, 2 for more than once; `cuts` null: also in a way that tells all its values apart. */
interface Use {
  readonly times: number;
  readonly cuts: readonly Cut[] | null;
}

/** By `fact:record.field` and `decision:name`, by alias. */
export type Uses = ReadonlyMap<string, Use>;

const ONE = rational(1n);
const FLIPPED: Readonly<Record<Comparator, Comparator>> = { '<': '>', '≤': '≥', '=': '=', '≥': '≤', '>': '<', '≠': '≠' };

function addUse(uses: Map<string, Use>, key: string, { times, cuts }: Use): void {
  const known = uses.get(key);
  uses.set(key, known ? { times: Math.min(2, known.times + times), cuts: known.cuts && cuts && [...known.cuts, ...cuts] } : { times: Math.min(2, times), cuts });
}

const factKey = (emission: Emission, e: { readonly record: string; readonly field: string }): string => {
  const { record, field } = emission.index.field(e.record, e.field);
  return `fact:${record.name.alias}.${field.name.alias}`;
};

/** The constants that a value is one of; null where it may be another one. */
function constantsOf(emission: Emission, e: Expression): (Rational | string)[] | null {
  switch (e.op) {
    case 'number':
      return [e.value];
    case 'date':
      return [rational(BigInt(e.days))];
    case 'member':
      return [e.member];
    case 'boolean':
      return [];
    case 'definition': {
      const { branches, otherwise } = emission.index.definition(e.definition);
      const all = [...branches.map((b) => b.value), ...(otherwise ? [otherwise] : [])].map((value) => constantsOf(emission, value));
      return all.every((values) => values !== null) ? all.flat() : null;
    }
    default:
      return null;
  }
}

/** A fact, or one times a constant above 0 (hours that are kept in minutes). */
function factIn(e: Expression): { readonly fact: Extract<Expression, { op: 'fact' }>; readonly factor: Rational } | null {
  if (e.op === 'fact') return { fact: e, factor: ONE };
  return e.op === 'multiply' && e.left.op === 'fact' && e.right.op === 'number' && e.right.value.n > 0n ? { fact: e.left, factor: e.right.value } : null;
}

const isNumber = (value: Rational | string): value is Rational => typeof value === 'object';

function cutsOf(operator: Comparator, factor: Rational, constants: readonly (Rational | string)[]): Cut[] {
  const at = constants.filter(isNumber);
  return [...(at.length > 0 ? [{ operator, factor, at }] : []), ...constants.filter((c) => typeof c === 'string').map((member) => ({ set: [member] }))];
}

/** The uses of a fact in a comparison with constants; the other side is returned to be looked at as well. */
function comparedUse(emission: Emission, uses: Map<string, Use>, e: Extract<Expression, { op: 'compare' }>, times: number): Expression | null {
  for (const [side, other, operator] of [[e.left, e.right, e.operator], [e.right, e.left, FLIPPED[e.operator]]] as const) {
    const own = factIn(side);
    const constants = own && constantsOf(emission, other);
    if (!own || !constants) continue;
    addUse(uses, factKey(emission, own.fact), { times, cuts: cutsOf(operator, own.factor, constants) });
    return other;
  }
  return null;
}

function gather(emission: Emission, uses: Map<string, Use>, e: Expression, times: number): void {
  const inside = (operands: readonly Expression[], n = times): void => operands.forEach((operand) => gather(emission, uses, operand, n));
  switch (e.op) {
    case 'fact':
      // a truth is told apart by being read, anything else by what it is compared with
      return addUse(uses, factKey(emission, e), { times: e.type.kind === 'boolean' ? times : 2, cuts: null });
    case 'present':
      return e.fact.op === 'fact' ? addUse(uses, factKey(emission, e.fact), { times, cuts: [] }) : undefined;
    case 'compare': {
      const other = comparedUse(emission, uses, e, times);
      return inside(other ? [other] : [e.left, e.right]);
    }
    case 'in': {
      const constants = e.set.map((one) => constantsOf(emission, one));
      if (e.value.op !== 'fact' || !constants.every((c) => c?.length === 1)) return inside(operandsOf(e));
      const values = constants.flat() as (Rational | string)[];
      const names = values.filter((v) => typeof v === 'string');
      return addUse(uses, factKey(emission, e.value), { times, cuts: names.length === values.length ? [{ set: names }] : cutsOf('=', ONE, values) });
    }
    case 'definition': {
      const definition = emission.index.definition(e.definition);
      for (const [key, use] of usesOf(emission, definition)) addUse(uses, key, { ...use, times: definition.type.kind === 'list' ? 2 : use.times * times });
      return;
    }
    // what is asked of every entry is asked many times
    case 'aggregate':
    case 'allocation':
      return inside(operandsOf(e), 2);
    case 'discretionary':
      addUse(uses, `decision:${emission.index.discretion(e.discretion).name.alias}`, { times, cuts: null });
      return inside(operandsOf(e));
    default:
      return inside(operandsOf(e));
  }
}

/** What an item reads, through definitions and required items too. */
export function usesOf(emission: Emission, item: Item): Uses {
  const known = emission.uses.get(item);
  if (known) return known;
  const uses = new Map<string, Use>();
  emission.uses.set(item, uses);
  for (const e of allExpressionsOf(item)) gather(emission, uses, e, 1);
  if (item.kind === 'discretion') addUse(uses, `decision:${item.name.alias}`, { times: 1, cuts: null });
  if (item.kind === 'conclusion') for (const name of item.requires) for (const [key, use] of usesOf(emission, emission.index.item(name))) addUse(uses, key, use);
  return uses;
}

/** Does an item allocate courses? That is too much work to be done for every part. */
function allocates(emission: Emission, item: Item): boolean {
  if (item.kind === 'conclusion') return item.requires.some((name) => allocates(emission, emission.index.item(name)));
  return item.kind === 'norm' && item.duties.some((d) => d.condition.op === 'allocation');
}

// ------------------------------------------------------------------------------------------------ parts

/** One member of each set of members that no condition tells apart. */
function memberParts(emission: Emission, enumeration: string, cuts: readonly Cut[] | null): string[] {
  const { members } = emission.index.enumeration(enumeration);
  if (cuts === null) return members.map((m) => m.alias);
  const parts = new Map<string, string>();
  for (const { text, alias } of members) {
    const told = cuts.map((cut) => 'set' in cut && (cut.set.includes(text) || cut.set.includes(alias))).join();
    if (!parts.has(told)) parts.set(told, alias);
  }
  return [...parts.values()];
}

/** The largest integer that is at most n ÷ d. */
const floorOf = ({ n, d }: Rational): bigint => (n - (((n % d) + d) % d)) / d;

/** The first steps (units of 1/scale) of the parts of a number or a day; null where it is not only compared with constants. */
function stepParts(cuts: readonly Cut[] | null, low: bigint, high: bigint, scale: bigint): bigint[] | null {
  if (cuts === null) return null;
  const starts = new Set([low]);
  for (const cut of cuts) {
    if ('set' in cut) return null;
    for (const { n, d } of cut.at) {
      const at = rational(n * cut.factor.d * scale, d * cut.factor.n);
      const below = floorOf(at);
      const isStep = at.d === 1n;
      if (!'≤>'.includes(cut.operator) && (isStep || '≥<'.includes(cut.operator))) starts.add(isStep ? below : below + 1n);
      if (!'≥<'.includes(cut.operator) && (isStep || '≤>'.includes(cut.operator))) starts.add(below + 1n);
    }
  }
  return [...starts].filter((step) => step >= low && step <= high).sort((a, b) => (a < b ? -1 : 1));
}

/** One value of each part, as the input writes it; null where the values of a fact are not cut into parts. */
function partsOf(emission: Emission, type: ValueType, cuts: readonly Cut[] | null): readonly (boolean | number | string)[] | null {
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'enumeration':
      return memberParts(emission, type.enumeration, cuts);
    case 'date':
      return stepParts(cuts, FIRST_DAY, LAST_DAY, 1n)?.map((day) => isoDate(Number(day))) ?? null;
    case 'number': {
      if (type.decimals === null || type.decimals > 14) return null;
      const { scale, low, high } = scaledLimits(type.low, type.high, type.decimals);
      return stepParts(cuts, low, high, scale)?.map((step) => exactValue(rational(step, scale))) ?? null;
    }
    default:
      return null;
  }
}

interface Parted {
  readonly code: string;
  /** Is it read more than once, or told apart by nothing? Then trying it may decide. */
  readonly matters: boolean;
  readonly isCounted: boolean;
}

function parted(emission: Emission, names: readonly [record: string, field: string], path: readonly [record: string, field: string], use: Use, values: readonly unknown[], isCounted: boolean): Parted {
  const code = `[${literal(names.join('.'))}, ${path.map(literal).join(', ')}, ${JSON.stringify(values)}]`;
  const type = emission.ts(`: ${emission.rtType('PartedFact')}`);
  return { code: constant(emission, `${constantCase(path[0])}_${constantCase(path[1])}_PARTS`, code, '', type), matters: use.times > 1 || values.length === 1, isCounted };
}

function partedFact(emission: Emission, uses: Uses, fact: { readonly record: string; readonly field: string }): Parted[] {
  const use = uses.get(factKey(emission, fact));
  const { record, field }: { record: { name: ProgramField['name'] }; field: ProgramField } = emission.index.field(fact.record, fact.field);
  const values = use && partsOf(emission, field.type, use.cuts);
  if (!use || !values) return [];
  return [parted(emission, [record.name.text, field.name.text], [record.name.alias, field.name.alias], use, field.optional ? [...values, null] : values, field.type.kind === 'number' || field.type.kind === 'date')];
}

/** Code of the facts that an item tries while they are unknown; null where three-valued logic says all that there is to say. */
export function partsCode(emission: Emission, item: Item): string | null {
  if (allocates(emission, item)) return null;
  const uses = usesOf(emission, item);
  const facts = factsOf(emission, item).flatMap((fact) => partedFact(emission, uses, fact));
  const decisions = emission.index.program.items.flatMap((d) => {
    const use = d.kind === 'discretion' ? uses.get(`decision:${d.name.alias}`) : undefined;
    return use ? [parted(emission, [d.name.text, DECISION_FIELD.text], [d.name.alias, DECISION_FIELD.alias], use, ['granted', 'refused'], false)] : [];
  });
  const all = [...facts, ...decisions];
  const first = all.filter((fact) => fact.matters);
  if (first.length === 0) return null;
  // numbers after what has but a few values
  const list = (some: readonly Parted[]): string => `[${some.map((fact) => fact.code).join(', ')}]`;
  const deciding = [...first.filter((fact) => !fact.isCounted), ...first.filter((fact) => fact.isCounted)];
  return constant(emission, `${constantCase(item.name.alias)}_PARTS`, `{ order: ${factNames(emission, item)}, deciding: ${list(deciding)}, others: ${list(all.filter((fact) => !fact.matters))} }`, '', emission.ts(`: ${emission.rtType('Parts')}`));
}
