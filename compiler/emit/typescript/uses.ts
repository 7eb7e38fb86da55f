/** How an item reads its facts: how often, and what its conditions tell apart of their values. Two members are one where nothing tells them apart; a number is cut where comparisons turn over. */
import type { Expression } from '../../ir/program.ts';
import { comparedFact, listedFact, listedIn, type Cut } from './cuts.ts';
import type { Emission } from './emission.ts';
import { kindOf } from './kinds.ts';
import { caseOf, dutyOf, isPermission } from './norm-conditions.ts';
import { ownFact } from './own-facts.ts';
import { allExpressionsOf, limitExpressions, operandsOf, type Item } from './program-index.ts';
import type { Allocation } from './scope.ts';
import { factKey, flowsInto, shapeOf } from './shapes.ts';
import { turnOf, type Turning } from './turns.ts';

type Compare = Extract<Expression, { op: 'compare' }>;

/** How often a fact is read, 2 for more than once; `turns`: comparisons that calculate with it; `isWhole`: it is also read in a way that tells all its values apart. */
export interface Use {
  readonly times: number;
  readonly cuts: readonly Cut[];
  readonly turns: readonly Turning[];
  readonly isWhole: boolean;
}

/** By `fact:record.field` and `decision:name`, by alias. */
export type Uses = ReadonlyMap<string, Use>;

const NEVER: Use = { times: 0, cuts: [], turns: [], isWhole: false };

function addUse(uses: Map<string, Use>, key: string, more: Partial<Use>): void {
  const { times, cuts, turns, isWhole } = { ...NEVER, ...more };
  const known = uses.get(key) ?? NEVER;
  uses.set(key, { times: Math.min(2, known.times + times), cuts: [...new Set([...known.cuts, ...cuts])], turns: [...new Set([...known.turns, ...turns])], isWhole: known.isWhole || isWhole });
}

// ------------------------------------------------------------------------------------------------ conditions and values

/** One walk over what an item reads. */
interface Walk {
  readonly emission: Emission;
  readonly uses: Map<string, Use>;
  readonly times: number;
}

/** Does it read the entry that the aggregate or allocation around it looks at? */
const readsEntry = (e: Expression): boolean => e.op === 'element' || (e.op !== 'aggregate' && operandsOf(e).some(readsEntry));

/** A comparison that calculates with numbers or days: each of its facts is cut where it turns over. */
function compared(walk: Walk, e: Compare): void {
  const { emission, uses } = walk;
  ofValue(walk, e.left);
  ofValue(walk, e.right);
  const turning = turnOf(emission, e);
  for (const key of flowsInto(emission, e)) addUse(uses, key, !readsEntry(e) && shapeOf(emission, turning.difference, key) ? { turns: [turning] } : { isWhole: true });
}

/** Reads that tell all values apart: of members, in lists, of numbers that entries are computed with. */
function whole(walk: Walk, e: Expression): void {
  ofValue(walk, e);
  if (kindOf(e) === 'truth') return;
  for (const key of flowsInto(walk.emission, e)) addUse(walk.uses, key, { isWhole: true });
}

function ofDefinition({ emission, uses, times }: Walk, name: string): void {
  const definition = emission.index.definition(name);
  for (const [key, use] of usesOf(emission, definition)) addUse(uses, key, { ...use, times: definition.type.kind === 'list' ? 2 : use.times * times });
}

const ofDecision = ({ emission, uses, times }: Walk, name: string): void => addUse(uses, `decision:${emission.index.discretion(name).name.alias}`, { times, isWhole: true });

/** What a value reads; what that tells apart is up to those who compare it. */
function ofValue(walk: Walk, e: Expression): void {
  if (kindOf(e) === 'truth') return ofCondition(walk, e);
  if (e.op === 'fact') return addUse(walk.uses, factKey(walk.emission, e), { times: walk.times });
  if (e.op === 'definition') return ofDefinition(walk, e.definition);
  // what is asked of every entry is asked many times
  if (e.op === 'aggregate') return operandsOf(e).forEach((operand) => whole({ ...walk, times: 2 }, operand));
  if (e.op === 'discretionary') ofDecision(walk, e.discretion);
  if (e.op === 'granted') for (const { discretion } of e.grants) ofDecision(walk, discretion);
  operandsOf(e).forEach((operand) => ofValue(walk, operand));
}

function ofComparison(walk: Walk, e: Compare): void {
  const { emission, uses, times } = walk;
  const one = comparedFact(emission, e);
  if (one) {
    addUse(uses, one.key, { times, cuts: one.cuts });
    return ofValue(walk, one.other);
  }
  if (kindOf(e.left) === 'number') return compared(walk, e);
  [e.left, e.right].forEach((side) => (kindOf(side) === 'truth' ? ofCondition(walk, side) : whole(walk, side)));
}

function ofSet(walk: Walk, e: Extract<Expression, { op: 'in' }>): void {
  const listed = listedFact(walk.emission, e);
  if (listed) return addUse(walk.uses, listed.key, { times: walk.times, cuts: listed.cuts });
  if (kindOf(e.value) === 'number') return e.set.forEach((one) => compared(walk, { op: 'compare', operator: '=', left: e.value, right: one }));
  operandsOf(e).forEach((operand) => whole(walk, operand));
}

function ofList(walk: Walk, e: Extract<Expression, { op: 'any' | 'every' }>): void {
  const listed = listedIn(walk.emission, e);
  if (listed) addUse(walk.uses, listed.key, { times: walk.times, cuts: listed.cuts });
  else operandsOf(e).forEach((operand) => whole(walk, operand));
}

/** Its limits are read once for all entries. */
function ofAllocation(walk: Walk, e: Allocation): void {
  for (const { condition, value } of (e.limits ?? []).flatMap(({ cases }) => cases)) {
    if (condition) ofCondition(walk, condition);
    if (value) whole(walk, value);
  }
  const ofLimits = new Set(limitExpressions(e));
  for (const operand of operandsOf(e)) if (!ofLimits.has(operand)) whole({ ...walk, times: 2 }, operand);
}

function ofCondition(walk: Walk, e: Expression): void {
  const own = e.op === 'and' || e.op === 'or' ? ownFact(walk.emission, e) : null;
  if (own) return addUse(walk.uses, own.key, { times: walk.times, cuts: own.cuts });
  switch (e.op) {
    // a truth is told apart by being read
    case 'fact':
      return addUse(walk.uses, factKey(walk.emission, e), { times: walk.times, isWhole: true });
    case 'present':
      return e.fact.op === 'fact' ? addUse(walk.uses, factKey(walk.emission, e.fact), { times: walk.times }) : undefined;
    case 'compare':
      return ofComparison(walk, e);
    case 'in':
      return ofSet(walk, e);
    case 'any':
    case 'every':
      return ofList(walk, e);
    case 'definition':
      return ofDefinition(walk, e.definition);
    case 'and':
    case 'or':
    case 'not':
      return operandsOf(e).forEach((operand) => ofCondition(walk, operand));
    case 'discretionary':
      ofDecision(walk, e.discretion);
      return operandsOf(e).forEach((operand) => ofCondition(walk, operand));
    case 'allocation':
      return ofAllocation(walk, e);
    case 'aggregate':
      return operandsOf(e).forEach((operand) => whole({ ...walk, times: 2 }, operand));
    default:
      return operandsOf(e).forEach((operand) => whole(walk, operand));
  }
}

/** What the expressions of an item read; those that say together whether it applies, or is fulfilled, as one. */
function expressionsRead(item: Item): readonly Expression[] {
  if (item.kind !== 'norm') return allExpressionsOf(item);
  const permitted = isPermission(item) && item.when ? [item.when] : [];
  return [caseOf(item), ...permitted, dutyOf(item, 'must'), dutyOf(item, 'principle'), ...(item.conflicts ?? []).map((c) => c.condition)];
}

/** What an item reads, through definitions and required items too. */
export function usesOf(emission: Emission, item: Item): Uses {
  const known = emission.uses.get(item);
  if (known) return known;
  const uses = new Map<string, Use>();
  emission.uses.set(item, uses);
  const walk: Walk = { emission, uses, times: 1 };
  for (const e of expressionsRead(item)) (kindOf(e) === 'number' ? ofValue : whole)(walk, e);
  if (item.kind === 'discretion') addUse(uses, `decision:${item.name.alias}`, { times: 1, isWhole: true });
  if (item.kind === 'conclusion') for (const name of item.requires) for (const [key, use] of usesOf(emission, emission.index.item(name))) addUse(uses, key, use);
  return uses;
}
