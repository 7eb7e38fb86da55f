/** What the loop of an aggregate keeps from entry to entry, and what it ends in. */
import type { AggregateOperation, Expression } from '../../ir/program.ts';
import * as runtime from '../../runtime/index.ts';
import { local, type Emission, type Slot } from './emission.ts';
import { compileExact, liftCode } from './exact.ts';
import { abs, compileScaled, least, leastCommonMultiple, most, toScale, unlessExactNeeded, type Scaled } from './numbers.ts';
import { IDENTIFIER } from './names.ts';
import { LARGEST_SAFE, unknownTest, unknownValue, type Representation } from './representation.ts';
import { elementSlot } from './slots.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;
type Round = Extract<Expression, { op: 'round' }>;
type Field = Extract<Expression, { op: 'element' }>;

/** A loop over the entries of a list. */
export interface Loop {
  /** The emission, with the list whose entries are looked at. */
  readonly emission: Emission;
  readonly list: Slot;
  /** The local that holds an entry. */
  readonly entry: string;
}

export interface Fold {
  readonly representation: Representation;
  readonly before: readonly string[];
  /** For each entry that meets the condition. */
  readonly each: string[];
  readonly after: readonly string[];
  readonly wantsLoop: boolean;
  /** Statement for an entry that does not meet the condition, where that is not `continue;`. */
  readonly skip?: string;
  /** Statement for an entry of which it is not known, where it does not end the loop. */
  readonly open?: string;
}

/** Sums are proven for lists of this length. */
const MOST_ENTRIES = BigInt(runtime.MOST_ENTRIES);
const COUNT = { kind: 'scaled', scale: 1n, low: 0n, high: MOST_ENTRIES } as const satisfies Representation;
const EXACT: Representation = { kind: 'exact' };

/** The value of an entry: in doubles, or exact. */
interface Amount {
  readonly scaled: Scaled | null;
  readonly lines: string[];
  readonly name: string;
  readonly representation: Representation;
}

/** How the values of a list are held; null for records. */
export const elementOf = ({ representation }: Slot): Representation | null => (representation.kind === 'list' ? representation.element : null);

function ownAmount({ list, entry }: Loop): Amount {
  const inner = elementOf(list);
  if (inner?.kind === 'scaled') return { scaled: { code: entry, scale: inner.scale, low: inner.low, high: inner.high }, lines: [], name: entry, representation: inner };
  if (inner?.kind === 'exact') return { scaled: null, lines: [], name: entry, representation: inner };
  throw new Error('rule program: an aggregate without a value looks at numbers or days');
}

function amountOf(loop: Loop, value: Expression | null): Amount {
  if (value === null) return ownAmount(loop);
  const { emission } = loop;
  const scaled = unlessExactNeeded(() => compileScaled(emission, value));
  const code = scaled ? scaled.code : compileExact(emission, value);
  const isNamed = IDENTIFIER.test(code);
  const name = isNamed ? code : local(emission, 'amount');
  const lines = isNamed ? [] : [`const ${name}${emission.ts(`: ${scaled ? 'number' : emission.rtType('MaybeRational')}`)} = ${code};`];
  if (!scaled) return { scaled, lines, name, representation: EXACT };
  const { scale, low, high } = scaled;
  return { scaled: { ...scaled, code: name }, lines, name, representation: { kind: 'scaled', scale, low, high } };
}

const isSafe = (n: bigint): boolean => abs(n) <= LARGEST_SAFE;

function sumFold({ emission }: Loop, amount: Amount): Fold {
  const total = local(emission, 'total');
  const { scaled, lines, name } = amount;
  if (!scaled) {
    const type = emission.ts(`: ${emission.rtType('MaybeRational')}`);
    return { representation: EXACT, before: [`let ${total}${type} = ${emission.rt('ZERO')};`], each: [...lines, `${total} = ${emission.rt('addExact')}(${total}, ${name});`], after: [`return ${total};`], wantsLoop: true };
  }
  const low = least(0n, scaled.low * MOST_ENTRIES);
  const high = most(0n, scaled.high * MOST_ENTRIES);
  if (isSafe(low) && isSafe(high)) {
    return { representation: { kind: 'scaled', scale: scaled.scale, low, high }, before: [`let ${total} = 0;`], each: [...lines, `${total} += ${name};`], after: [`return ${total};`], wantsLoop: true };
  }
  return {
    representation: EXACT, before: [`let ${total} = 0n;`], wantsLoop: true,
    each: [...lines, `if (${name} !== ${name}) return undefined;`, `${total} += BigInt(${name});`], after: [`return ${emission.rt('rational')}(${total}, ${scaled.scale}n);`],
  };
}

function extremeFold({ emission }: Loop, operation: 'max' | 'min', { scaled, lines, name, representation }: Amount): Fold {
  const best = local(emission, 'best');
  if (scaled) {
    const isKept = `${best} ${operation === 'max' ? '>=' : '<='} ${name}`;
    return { representation, before: [`let ${best} = NaN;`], each: [...lines, `if (${name} !== ${name}) return NaN;`, `if (!(${isKept})) ${best} = ${name};`], after: [`return ${best};`], wantsLoop: true };
  }
  const [a, b] = operation === 'max' ? [best, name] : [name, best];
  return {
    representation: EXACT, wantsLoop: true, before: [`let ${best}${emission.ts(`: ${emission.rtType('MaybeRational')}`)};`], after: [`return ${best};`],
    each: [...lines, `if (${name} === undefined) return undefined;`, `if (${best} === undefined || ${emission.rt('lessExact')}(${a}, ${b}) === ${emission.rt('YES')}) ${best} = ${name};`],
  };
}

/** The rounded root of a variance: in doubles where the spread of the values bounds it. */
function rootOf(emission: Emission, variance: string, { decimals, mode }: Round, scaled: Scaled | null): Pick<Fold, 'representation' | 'after'> {
  const { rt } = emission;
  const root = `${rt('roundRoot')}(${variance}, ${decimals}, "${mode}")`;
  const scale = 10n ** BigInt(decimals);
  // a deviation is at most half of the range
  const high = scaled ? ((scaled.high - scaled.low) * scale) / (2n * scaled.scale) + 1n : LARGEST_SAFE + 1n;
  if (!isSafe(high)) return { representation: EXACT, after: [`return ${root};`] };
  return { representation: { kind: 'scaled', scale, low: 0n, high }, after: [`return ${rt('scaledElement')}(${root}, ${scale}n);`] };
}

function deviationFold({ emission }: Loop, { scaled, lines, name }: Amount, round: Round): Fold {
  const [total, squares, count] = [local(emission, 'total'), local(emission, 'squares'), local(emission, 'count')];
  const { rt } = emission;
  if (!scaled) {
    const type = emission.ts(`: ${emission.rtType('MaybeRational')}`);
    return {
      wantsLoop: true, ...rootOf(emission, `${rt('varianceExact')}(${total}, ${squares}, ${count})`, round, null),
      before: [`let ${total}${type} = ${rt('ZERO')};`, `let ${squares}${type} = ${rt('ZERO')};`, `let ${count} = 0;`],
      each: [...lines, `${total} = ${rt('addExact')}(${total}, ${name});`, `${squares} = ${rt('addExact')}(${squares}, ${rt('multiplyExact')}(${name}, ${name}));`, `${count}++;`],
    };
  }
  const largest = most(abs(scaled.low), abs(scaled.high));
  const root = rootOf(emission, `${rt('variance')}(${total}, ${squares}, ${count}, ${scaled.scale}n)`, round, scaled);
  if (isSafe(largest * largest * MOST_ENTRIES)) {
    const each = [...lines, `${total} += ${name};`, `${squares} += ${name} * ${name};`, `${count}++;`];
    return { ...root, wantsLoop: true, before: [`let ${total} = 0;`, `let ${squares} = 0;`, `let ${count} = 0;`], each };
  }
  const large = local(emission, 'large');
  const each = [...lines, `if (${name} !== ${name}) return ${unknownValue(root.representation)};`, `const ${large} = BigInt(${name});`, `${total} += ${large};`, `${squares} += ${large} * ${large};`, `${count}++;`];
  return { ...root, wantsLoop: true, before: [`let ${total} = 0n;`, `let ${squares} = 0n;`, `let ${count} = 0;`], each };
}

function countFold({ emission, list }: Loop, condition: Expression | null): Fold {
  if (!condition) return { representation: COUNT, before: [], each: [], after: [`return ${list.name}.length;`], wantsLoop: false };
  const count = local(emission, 'count');
  return { representation: COUNT, before: [`let ${count} = 0;`], each: [`${count}++;`], after: [`return ${count};`], wantsLoop: true };
}

/** The fields that order the entries of a streak and tell them apart. */
export const sequenceFields = ({ sequence }: Aggregate): readonly Field[] => (sequence ? [...sequence.order, ...sequence.alike] as readonly Field[] : []);

/** A value that entries have in common, as a key; undefined where it is not known. */
function alikeCode(emission: Emission, e: Field): string {
  const { name, representation } = elementSlot(emission, e.record, e.field);
  if (representation.kind === 'text') return name;
  return representation.kind === 'truth' ? `${name} === ${emission.rt('UNKNOWN')} ? undefined : ${name}` : `${emission.rt('rationalKey')}(${compileExact(emission, e)})`;
}

/** Puts the entry in its place; false where that is not known. @param met code of whether it meets the condition */
export function placeCode({ emission }: Loop, { sequence }: Aggregate, places: string, met: string): string {
  if (!sequence) throw new Error('rule program: a streak has an order');
  const order = sequence.order.map((field) => compileExact(emission, field)).join(', ');
  return `${emission.rt('placeInOrder')}(${places}, ${met}, [${order}], [${sequence.alike.map((field) => alikeCode(emission, field as Field)).join(', ')}])`;
}

/** The declaration of the places that entries are put in. */
export const placesDeclared = ({ emission }: Loop, places: string): string => `const ${places}${emission.ts(`: ${emission.rtType('Place')}[]`)} = [];`;

function streakFold(loop: Loop, e: Aggregate): Fold {
  const { emission } = loop;
  const places = local(emission, 'places');
  return {
    representation: COUNT, wantsLoop: true, before: [placesDeclared(loop, places)], after: [`return ${emission.rt('longestRun')}(${places});`],
    each: [`if (!${placeCode(loop, e, places, 'true')}) return NaN;`], skip: `{ if (!${placeCode(loop, e, places, 'false')}) return NaN; continue; }`,
  };
}

/** Strong Kleene: one entry that decides does, whatever is not known of the others. */
function truthFold({ emission, list }: Loop, operation: 'some' | 'all', condition: Expression | null): Fold {
  const { rt } = emission;
  const representation: Representation = { kind: 'truth' };
  if (!condition) return { representation, before: [], each: [], wantsLoop: false, after: [operation === 'all' ? `return ${rt('YES')};` : `return ${list.name}.length > 0 ? ${rt('YES')} : ${rt('NO')};`] };
  const so = local(emission, 'so');
  const before = [`let ${so}${emission.ts(`: ${emission.rtType('Truth')}`)} = ${rt(operation === 'all' ? 'YES' : 'NO')};`];
  const open = `{ ${so} = ${rt('UNKNOWN')}; continue; }`;
  const after = [`return ${so};`];
  if (operation === 'some') return { representation, before, each: [`return ${rt('YES')};`], after, wantsLoop: true, open };
  return { representation, before, each: [], after, wantsLoop: true, open, skip: `return ${rt('NO')};` };
}

/** 1 and one more for each number that is better. */
function rankFold({ emission, list }: Loop, { own: ranked, isLeastFirst }: Aggregate, { scaled, lines, name, representation: element }: Amount): Fold {
  const [rank, own] = [local(emission, 'rank'), local(emission, 'own')];
  const representation: Representation = { ...COUNT, low: 1n, high: MOST_ENTRIES + 1n };
  if (!ranked) throw new Error('rule program: a rank is that of a value');
  const sides = scaled && unlessExactNeeded(() => {
    const given = compileScaled(emission, ranked);
    const scale = leastCommonMultiple(given.scale, scaled.scale);
    return [toScale(given, scale, null), toScale(scaled, scale, null)] as const;
  });
  // a number of a list of numbers is known; one of an entry may not be
  const isOfEntry = elementOf(list) === null;
  const after = [`return ${rank};`];
  if (sides) {
    const open = isOfEntry ? [`if (${name} !== ${name}) return NaN;`] : [];
    const before = [`const ${own}${emission.ts(': number')} = ${sides[0].code};`, `if (${own} !== ${own}) return NaN;`, `let ${rank} = 1;`];
    return { representation, wantsLoop: true, after, before, each: [...lines, ...open, `if (${sides[1].code} ${isLeastFirst ? '<' : '>'} ${own}) ${rank}++;`] };
  }
  const before = [`const ${own} = ${compileExact(emission, ranked)};`, `if (${unknownTest(own, EXACT)}) return NaN;`, `let ${rank} = 1;`];
  const open = isOfEntry ? [`if (${unknownTest(name, element)}) return NaN;`] : [];
  const other = liftCode(emission, name, element);
  const pair = isLeastFirst ? `${other}, ${own}` : `${own}, ${other}`;
  return { representation, wantsLoop: true, after, before, each: [...lines, ...open, `if (${emission.rt('lessExact')}(${pair}) === ${emission.rt('YES')}) ${rank}++;`] };
}

/** The loop's parts for an aggregate; `round` that of a deviation, which stands in a rounding only. */
export function foldOf(loop: Loop, e: Aggregate, round: Round | null): Fold {
  const amount = (): Amount => amountOf(loop, e.value);
  const operation: AggregateOperation = e.operation;
  switch (operation) {
    case 'count':
      return countFold(loop, e.condition);
    case 'sum':
      return sumFold(loop, amount());
    case 'max':
    case 'min':
      return extremeFold(loop, operation, amount());
    case 'deviation':
      return deviationFold(loop, amount(), round!);
    case 'rank':
      return rankFold(loop, e, amount());
    case 'streak':
      return streakFold(loop, e);
    case 'some':
    case 'all':
      return truthFold(loop, operation, e.condition);
    case 'mean':
      throw new Error('a mean is a sum divided by a count');
  }
}
