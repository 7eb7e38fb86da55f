/** Membership: a value in a set, a list against a set. Constant sets become comparisons, bit masks or switches. */
import type { Expression } from '../../ir/program.ts';
import { callOnce, constant, type Emission } from './emission.ts';
import { compileExact } from './exact.ts';
import { kindOf } from './kinds.ts';
import { constantCase } from './names.ts';
import { abs, compileScaled, isLiteral, leastCommonMultiple, toScale, unlessExactNeeded } from './numbers.ts';
import { LARGEST_SAFE, unknownTest, type Representation } from './representation.ts';
import { enumerationNames } from './slots.ts';
import { compileHeld, constantText, listRepresentation } from './texts.ts';

type InExpression = Extract<Expression, { op: 'in' }>;
type ListExpression = Extract<Expression, { op: 'any' | 'every' }>;

const isName = (code: string): boolean => /^[\w$]+$/.test(code);

/** One of several constants: `x === 1 || x === 2`; `unknown` tests x. */
function oneOf(emission: Emission, code: string, values: readonly string[], unknown: string): string {
  const { rt } = emission;
  return `(${[...new Set(values)].map((value) => `${code} === ${value}`).join(' || ')} ? ${rt('YES')} : ${unknown} ? ${rt('UNKNOWN')} : ${rt('NO')})`;
}

/** Compiles 為…之一 when the set is constant and the value is a plain name; null when it must be written out as comparisons. */
export function compileConstantIn(emission: Emission, e: InExpression): string | null {
  if (e.set.length === 0) return emission.rt('NO');
  if (kindOf(e.value) === 'text') {
    const values = e.set.map((member) => constantText(emission, member));
    const code = compileHeld(emission, e.value);
    return values.every((v) => v !== null) && isName(code) ? oneOf(emission, code, values, `${code} === undefined`) : null;
  }
  if (kindOf(e.value) !== 'number' || !e.set.every((one) => one.op === 'number' || one.op === 'date')) return null;
  return constantNumbers(emission, e);
}

function constantNumbers(emission: Emission, e: InExpression): string | null {
  return unlessExactNeeded(() => {
    const value = compileScaled(emission, e.value);
    if (isLiteral(value)) return null;
    const members = e.set.map((one) => compileScaled(emission, one));
    const scale = members.reduce((common, one) => leastCommonMultiple(common, one.scale), value.scale);
    const { code } = toScale(value, scale, null);
    const grouped = isName(code) ? code : `(${code})`;
    return oneOf(emission, grouped, members.map((one) => toScale(one, scale, null).code), `${grouped} !== ${grouped}`);
  });
}

/** A constant mask of enumeration members, named after the phrase that lists them; null when a member is not constant. */
function maskOf(emission: Emission, e: ListExpression, enumeration: string): string | null {
  const members = emission.index.enumeration(enumeration).members;
  let mask = 0;
  const shown: string[] = [];
  for (const one of e.set) {
    if (one.op !== 'member') return null;
    const member = emission.index.member(enumeration, one.member);
    mask |= 1 << members.indexOf(member);
    shown.push(member.text);
  }
  const name = e.binding ? constantCase(e.binding.name.alias) : 'MEMBERS';
  return constant(emission, name, `0b${mask.toString(2)}`, shown.join('、'));
}

/**
 * One element of a set in the representation of the list's elements. A number with more places than the elements have equals none of them:
 * it becomes Infinity, which no element is.
 */
function elementCode(emission: Emission, e: Expression, element: Representation): string {
  if (element.kind === 'text') return compileHeld(emission, e);
  if (element.kind === 'exact') return e.op === 'number' ? JSON.stringify(`${e.value.n}/${e.value.d}`) : `${emission.rt('rationalKey')}(${compileExact(emission, e)})`;
  if (element.kind !== 'scaled') throw new Error('rule program: lists hold members, texts, numbers or dates');
  if (e.op === 'number') {
    const { n, d } = e.value;
    return (n * element.scale) % d === 0n && abs(n) <= LARGEST_SAFE ? String((n * element.scale) / d) : 'Infinity';
  }
  return `${emission.rt('scaledElement')}(${compileExact(emission, e)}, ${element.scale}n)`;
}

/** Loops over a list with a switch on constant elements. */
function loopFunction(emission: Emission, e: ListExpression, values: readonly string[], type: string): string {
  const { rt, ts } = emission;
  const name = emission.names.fresh(`${e.op}${e.binding ? `Of${e.binding.name.alias}` : 'Listed'}`);
  const [found, other] = e.op === 'any' ? [rt('YES'), rt('NO')] : [rt('NO'), rt('YES')];
  const cases = [...new Set(values)].map((value) => `case ${value}:`).join(' ');
  const body = e.op === 'any'
    ? `switch (element) { ${cases} return ${found}; }`
    : `switch (element) { ${cases}${cases === '' ? '' : ' continue;'} default: return ${found}; }`;
  emission.declarations.push(
    `function ${name}(list${ts(`: ${type}`)})${ts(`: ${emission.rtType('Truth')}`)} {\n  if (list === undefined) return ${rt('UNKNOWN')};\n  for (const element of list) {\n    ${body}\n  }\n  return ${other};\n}`,
  );
  return name;
}

function compileOnBits(emission: Emission, e: ListExpression, enumeration: string): string {
  const { rt } = emission;
  const list = compileHeld(emission, e.list);
  const mask = maskOf(emission, e, enumeration);
  if (mask === null) {
    const call = e.op === 'any' ? rt('anyIn') : rt('everyIn');
    return `${call}(${rt('membersOf')}(${list}, ${enumerationNames(emission, enumeration).names}), [${e.set.map((one) => compileHeld(emission, one)).join(', ')}])`;
  }
  const test = e.op === 'any' ? `(${list} & ${mask}) !== 0` : `(${list} & ~${mask}) === 0`;
  return `(${unknownTest(list, { kind: 'bits', enumeration })} ? ${rt('UNKNOWN')} : ${test} ? ${rt('YES')} : ${rt('NO')})`;
}

/** Compiles 有一屬於 and 皆屬於. */
export function compileListCondition(emission: Emission, e: ListExpression): string {
  if (e.op === 'any' && e.set.length === 0) return emission.rt('NO');
  const r = listRepresentation(emission, e.list);
  if (r.kind === 'bits') return compileOnBits(emission, e, r.enumeration);
  if (r.kind !== 'list') throw new Error('rule program: 有一屬於 and 皆屬於 read lists');
  const values = e.set.map((one) => elementCode(emission, one, r.element));
  const isConstant = e.set.every((one) => one.op === 'member' || one.op === 'text' || one.op === 'number' || one.op === 'date');
  const type = `readonly ${r.element.kind === 'scaled' ? 'number' : 'string'}[] | undefined`;
  if (isConstant) return callOnce(emission.madeCalls, e, () => `${loopFunction(emission, e, values, type)}(${compileHeld(emission, e.list)})`);
  const call = e.op === 'any' ? emission.rt('anyIn') : emission.rt('everyIn');
  return `${call}(${compileHeld(emission, e.list)}, [${values.join(', ')}])`;
}
