/**
 * Definitions of which it is not known which case gives the value. Functions that decide are written without them; where these say UNKNOWN, a
 * second one tries every value that such a definition can have, and what all of them say stands. Programs whose facts are known never call it.
 */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { assuming, callOnce, declareFunction, declareTruth, identifiersIn, local, type Compiled, type Emission, type Slot } from './emission.ts';
import { kindOf } from './kinds.ts';
import { numbered, pascalCase } from './names.ts';
import { branchesOf, operandsOf, visitExpression } from './program-index.ts';
import { unknownValue, type Representation } from './representation.ts';
import { compiledDefinition, compiledGranted, isComputedApart } from './scope.ts';
import { typeOf } from './slots.ts';

/** A definition, or a limit that authorities may change, that may have one of several values. */
type Reached = Compiled & { readonly key: string; readonly alias: string; readonly isLimit: boolean };

/** The same emission without looking at cases: for what runs first. */
export function withoutCases(emission: Emission): Emission {
  return { ...emission, looksAtCases: false, madeCalls: emission.firstMadeCalls, openCalls: emission.firstOpenCalls };
}

/** Definitions and limits with several values that an expression reads itself. Truths need no cases, and what stands in an aggregate or in a truth that is compared looks at its own. */
function reachedIn(emission: Emission, e: Expression, found = new Map<string, Reached>()): Map<string, Reached> {
  if (e.op === 'definition') {
    const { type, name: { alias } } = emission.index.definition(e.definition);
    const compiled = compiledDefinition(emission, e.definition);
    if (compiled.reach !== undefined && type.kind !== 'boolean') found.set(alias, { ...compiled, key: alias, alias, isLimit: false });
  }
  if (e.op === 'granted') {
    const compiled = compiledGranted(emission, e);
    if (compiled.reach !== undefined) found.set(`limit ${e.limit}`, { ...compiled, key: e.limit, alias: emission.index.limitAlias(e.limit), isLimit: true });
    return found;
  }
  if (isComputedApart(e) || (e.op === 'compare' && kindOf(e.left) === 'truth')) return found;
  for (const operand of operandsOf(e)) reachedIn(emission, operand, found);
  return found;
}

const COMPARISONS: ReadonlySet<Expression['op']> = new Set(['compare', 'in', 'any', 'every']);

/** Is it a comparison that has to look at cases? */
export function comparesCases(emission: Emission, e: Expression): boolean {
  return emission.looksAtCases && COMPARISONS.has(e.op) && reachedIn(emission, e).size > 0;
}

/** Does anything in an expression read a definition with several values? */
export function readsCases(emission: Emission, e: Expression): boolean {
  let reads = false;
  // an allocation looks at the cases of what it reads itself, whoever asks
  if (e.op === 'allocation') return false;
  visitExpression(e, (inner) => void ((inner.op === 'granted' || (inner.op === 'definition' && compiledDefinition(emission, inner.definition).reach !== undefined)) && (reads = true)));
  return reads;
}

/** The emission in which some definitions have the values of locals. */
function inCase(emission: Emission, reached: readonly Reached[]): { emission: Emission; slots: readonly Slot[] } {
  const definitions = new Map(emission.definitions);
  const granted = new Map(emission.granted);
  const slots = reached.map(({ key, alias, isLimit, representation, lack, note }): Slot => {
    const name = local(emission, `${alias}Case`, `case:${isLimit ? 'limit:' : ''}${key}`);
    const slot: Slot = { name, representation, type: typeOf(emission, representation), read: '', missing: null };
    (isLimit ? granted : definitions).set(key, { representation, code: name, lack, note, slot });
    return slot;
  });
  return { emission: { ...assuming(emission, slots), definitions, granted }, slots };
}

/** `[reachOf…(…) ?? [NaN], …], (…Case) => code`, with types. */
function overCases(emission: Emission, reached: readonly Reached[], compile: (assumed: Emission) => string): { types: string; code: string } {
  const { emission: assumed, slots } = inCase(emission, reached);
  const given = compile(assumed);
  return { types: `[${slots.map((slot) => slot.type).join(', ')}]`, code: `([${reached.map(({ reach }) => reach).join(', ')}], (${lambdaParameters(emission, slots, given)}) => ${given})` };
}

/** Parameters of a function written in place; one that its code does not name gets an underscore. */
export function lambdaParameters(emission: Emission, slots: readonly Slot[], code: string): string {
  const used = identifiersIn(code);
  return slots.map((slot) => `${used.has(slot.name) ? '' : '_'}${slot.name}${emission.ts(`: ${slot.type}`)}`).join(', ');
}

/** The call of a comparison that looks at cases where it is unknown without. `compile` gives its code in an emission that does not. */
export function compareOverCases(emission: Emission, e: Expression, compile: (emission: Emission) => string): string {
  return callOnce(emission.madeCalls, e, () => {
    const { rt, ts, rtType } = emission;
    const holds = local(emission, 'holds');
    const { types, code } = overCases(emission, [...reachedIn(emission, e).values()], compile);
    return declareFunction(emission, 'conditionInCases', rtType('Truth'), [
      declareTruth(emission, holds, compile(withoutCases(emission))),
      `return ${holds} !== ${rt('UNKNOWN')} ? ${holds} : ${rt('agreeOverCases')}${ts(`<${types}>`)}${code};`,
    ]).call;
  });
}

/** A list of the values that an expression can have. */
export function valuesCode(emission: Emission, e: Expression, type: string, compile: (emission: Emission) => string): string {
  const reached = kindOf(e) === 'truth' ? [] : [...reachedIn(emission, e).values()];
  if (reached.length === 0) return `[${compile(emission)}]`;
  const { types, code } = overCases(emission, reached, compile);
  return `${emission.rt('valuesOverCases')}${emission.ts(`<${types}, ${type}>`)}${code}`;
}

/** Declares the function that gives all values that a definition can have, and the one that gives the only one; their calls. */
export function declareReach(emission: Emission, definition: ProgramDefinition, parts: {
  readonly representation: Representation;
  /** Code of the condition of a branch, with cases. */
  readonly conditions: readonly string[];
  /** Code of all values in an emission, in their order. */
  compile(emission: Emission): readonly string[];
}): { readonly reach: string; readonly only: string } {
  const { rt, ts } = emission;
  const { representation } = parts;
  const type = typeOf(emission, representation);
  const unknown = unknownValue(representation);
  const found = local(emission, 'reached');
  const pascal = pascalCase(definition.name.alias);
  const add = (value: Expression, i: number): string => `${rt('addReached')}(${found}, ${valuesCode(emission, value, type, (inner) => parts.compile(inner)[i]!)}, ${unknown})`;
  const { asked, last } = branchesOf(definition);
  const lines = asked.flatMap(({ value }, i) => {
    const name = numbered('case', i);
    return [
      declareTruth(emission, name, parts.conditions[i]!),
      `if (${name} !== ${rt('NO')} && !${add(value, i)}) return undefined;`,
      `if (${name} === ${rt('YES')}) return ${found};`,
    ];
  });
  const end = last ? `return ${add(last, asked.length)} ? ${found} : undefined;` : 'return undefined;';
  const reach = declareFunction(emission, `reachOf${pascal}`, `readonly (${type})[] | undefined`, [`const ${found}${ts(`: (${type})[]`)} = [];`, ...lines, end]).call;
  return { reach, only: declareFunction(emission, `only${pascal}`, type, [`return ${rt('onlyReached')}${ts(`<${type}>`)}(${reach}, ${unknown});`]).call };
}
