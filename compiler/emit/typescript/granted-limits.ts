/**
 * Limits that several authorities may change, or one under a requirement: a function that goes through the grants in their order, one for all that the
 * limit can be while some are open, one for what it lacks. Each grant is one step, however many there are.
 */
import type { Expression, ProgramDiscretion, ProgramGrant } from '../../ir/program.ts';
import { lambdaParameters, valuesCode, withoutCases } from './cases.ts';
import { compileMadeCondition } from './conditions.ts';
import { assuming, declareFunction, declareTruth, local, type Emission, type Slot } from './emission.ts';
import { compileExact } from './exact.ts';
import { compileAnswer, notesOf } from './lacks.ts';
import { literal, numbered, pascalCase } from './names.ts';
import { compileScaled, least, leastCommonMultiple, most, NeedsExact, toScale, unlessExactNeeded } from './numbers.ts';
import { operandsOf } from './program-index.ts';
import { knownTest, unknownTest, unknownValue, type Representation } from './representation.ts';
import { endsOf } from './scenarios.ts';
import { amountSlot, decisionSlot, typeOf } from './slots.ts';

export type Granted = Extract<Expression, { op: 'granted' }>;

/** More often no scale is widened for a limit: what each grant divides further is computed with exact numbers. */
const MOST_SCALES = 4;

interface Limit {
  readonly e: Granted;
  readonly discretions: readonly ProgramDiscretion[];
  readonly representation: Representation;
  /** The limit before a grant, by its place. */
  readonly before: readonly Slot[];
  /** Code of the limit as it is printed, and of what a grant makes of it. */
  original(emission: Emission): string;
  value(emission: Emission, place: number): string;
}

const slotBefore = (emission: Emission, representation: Representation): Slot =>
  ({ name: local(emission, 'limit'), representation, type: typeOf(emission, representation), read: '', missing: null });

/** The emission in which a limit has been changed so far. */
const changing = (emission: Emission, before: Slot): Emission => ({ ...assuming(emission, [before]), original: before });

type Values = Pick<Limit, 'representation' | 'before' | 'original' | 'value'>;

/** All values in one scale, with the bounds that they have one after the other. @throws NeedsExact when doubles cannot hold one. */
function scaledValues(emission: Emission, { original, grants }: Granted): Values {
  let { scale } = compileScaled(emission, original);
  for (let turn = 0; turn < MOST_SCALES; turn++) {
    const start = toScale(compileScaled(emission, original), scale, null);
    let { low, high } = start;
    let wanted = scale;
    const before: Slot[] = [];
    for (const grant of grants) {
      const slot = slotBefore(emission, { kind: 'scaled', scale, low, high });
      before.push(slot);
      const value = compileScaled(changing(emission, slot), grant.value);
      wanted = leastCommonMultiple(wanted, value.scale);
      if (wanted !== scale) break;
      const granted = toScale(value, scale, null);
      [low, high] = [least(low, granted.low), most(high, granted.high)];
    }
    const common = scale;
    if (wanted === scale) return {
      representation: { kind: 'scaled', scale, low, high }, before, original: (inner) => toScale(compileScaled(inner, original), common, null).code,
      value: (inner, place) => toScale(compileScaled(changing(inner, before[place]!), grants[place]!.value), common, null).code,
    };
    scale = wanted;
  }
  throw new NeedsExact();
}

function exactValues(emission: Emission, { original, grants }: Granted): Values {
  const representation: Representation = { kind: 'exact' };
  const before = grants.map(() => slotBefore(emission, representation));
  return { representation, before, original: (inner) => compileExact(inner, original), value: (inner, place) => compileExact(changing(inner, before[place]!), grants[place]!.value) };
}

/** Whether a grant counts: 准, and its requirement is met. */
function countsCode(emission: Emission, { discretion, requirement }: ProgramGrant): string {
  const decision = decisionSlot(emission, emission.index.discretion(discretion)).name;
  return requirement ? `${emission.rt('and')}(${decision}, ${compileMadeCondition(emission, requirement)})` : decision;
}

/** The limit; unknown where it is not known of a grant whether it counts. */
function computeBody(outer: Emission, limit: Limit): string[] {
  const emission = withoutCases(outer);
  const { rt, ts } = emission;
  const name = local(emission, 'limit');
  const unknown = unknownValue(limit.representation);
  return [
    `let ${name}${ts(`: ${typeOf(emission, limit.representation)}`)} = ${limit.original(emission)};`,
    ...limit.e.grants.flatMap((grant, i) => {
      const counts = local(emission, numbered('counts', i));
      return [declareTruth(emission, counts, countsCode(emission, grant)), `if (${counts} !== ${rt('NO')}) ${name} = ${counts} === ${rt('YES')} ? ${limit.value(emission, i)} : ${unknown};`];
    }),
    `return ${name};`,
  ];
}

/** `[amount]`, or both ends of what may be granted where the amount is not known; one entry that nothing reads where there is none. */
function amountsCode(emission: Emission, discretion: ProgramDiscretion): string {
  if (!discretion.amount) return '[null]';
  const { name, representation } = amountSlot(emission, discretion);
  return `${knownTest(name, representation)} ? [${name}] : [${endsOf(emission, discretion).join(', ')}]`;
}

/** Everything that the limit can be. The amount that is tried has the name of the one that is given, which it hides. */
function reachBody(emission: Emission, limit: Limit): string[] {
  const { rt, ts } = emission;
  const type = typeOf(emission, limit.representation);
  const { e, discretions, before, representation } = limit;
  const lines = e.grants.map((grant, i) => {
    const amount = discretions[i]!.amount ? amountSlot(emission, discretions[i]!) : null;
    const values = valuesCode(emission, grant.value, type, (inner) => limit.value(inner, i));
    const parameters = lambdaParameters(emission, [before[i]!, ...(amount ? [amount] : [])], values);
    return `const ${local(emission, numbered('limits', i + 1))} = ${rt('grantedLimits')}${ts(`<${type}, ${amount ? amount.type : 'null'}>`)}(${local(emission, numbered('limits', i))}, ${countsCode(emission, grant)}, ${amountsCode(emission, discretions[i]!)}, (${parameters}) => ${values}, ${unknownValue(representation)});`;
  });
  return [`const ${local(emission, numbered('limits', 0))} = ${valuesCode(emission, e.original, type, (inner) => limit.original(inner))};`, ...lines, `return ${local(emission, numbered('limits', e.grants.length))};`];
}

const readsOriginal = (e: Expression): boolean => e.op === 'original' || (e.op !== 'granted' && operandsOf(e).some(readsOriginal));

/** What the limit lacks: of each grant that may count its requirement, the decision, and what its value reads; what it replaces no more once it counts. */
function lackBody(emission: Emission, { e, discretions }: Limit): string[] {
  const { rt, ts } = emission;
  const lack = local(emission, 'lack');
  const notes = (value: Expression): string => [...new Set(notesOf(emission, value))].map((note) => `, ${note}`).join('');
  return [
    `let ${lack}${ts(`: ${emission.rtType('Lack')}`)} = ${rt('lacking')}(${notes(e.original).slice(2)});`,
    ...e.grants.flatMap(({ requirement, value }, i) => {
      const counts = local(emission, numbered('counts', i));
      const decision = decisionSlot(emission, discretions[i]!);
      const decided = `${rt('answer')}(${decision.name}, ${unknownTest(decision.name, decision.representation)} && ${literal(decision.missing!)})`;
      const answer = requirement ? `${rt('allAnswers')}(${compileAnswer(emission, requirement)}, ${decided})` : decided;
      const kept = readsOriginal(value) ? lack : `${counts} !== ${rt('YES')} && ${lack}`;
      return [declareTruth(emission, counts, answer, 'Answer'), `if (${counts} !== ${rt('NO')}) ${lack} = ${rt('lacking')}(${kept}, ${counts}${notes(value)});`];
    }),
    `return ${lack};`,
  ];
}

/** Declares the functions of a limit; definitions and aggregates that it reads have been compiled. */
export function compileGranted(emission: Emission, e: Granted): void {
  const values = unlessExactNeeded(() => scaledValues(withoutCases(emission), e)) ?? exactValues(emission, e);
  const limit: Limit = { e, discretions: e.grants.map(({ discretion }) => emission.index.discretion(discretion)), ...values };
  const { representation } = values;
  const type = typeOf(emission, representation);
  const alias = pascalCase(emission.index.limitAlias(e.limit));
  const compute = declareFunction(emission, `limitOf${alias}`, type, computeBody(emission, limit)).call;
  const reach = declareFunction(emission, `limitsOf${alias}`, `readonly (${type})[] | undefined`, reachBody(emission, limit)).call;
  const lack = declareFunction(emission, `lackOfLimit${alias}`, emission.rtType('Lack'), lackBody(emission, limit)).call;
  emission.granted.set(e.limit, { representation, code: compute, slot: null, lack, note: lack, reach: `${reach} ?? [${unknownValue(representation)}]` });
}
