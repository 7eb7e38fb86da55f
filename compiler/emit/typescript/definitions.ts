/** Definitions: a function that computes the value with every decision made, one for what it lacks, and the exported ones. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { compileAggregatesIn } from './aggregates.ts';
import { hasBounds } from './bounds.ts';
import { declareReach, withoutCases } from './cases.ts';
import { compileCondition, compileMadeCondition, compileTests } from './conditions.ts';
import { constant, declareFunction, declareTruth, lineComment, namedSlot, type Compiled, type Emission, type Slot } from './emission.ts';
import { looksFurther } from './ends.ts';
import { compileExact } from './exact.ts';
import { conflictOf, withConflicts } from './conflicts.ts';
import { factNames } from './item-facts.ts';
import { explainedCode, exportedFunction, itemComment, settledBy, trialOf, type EmittedItem } from './items.ts';
import { inlineValue } from './inlined.ts';
import { compileAnswer, notesOf } from './lacks.ts';
import { unitOf } from './kinds.ts';
import { constantCase, literal, numbered, pascalCase } from './names.ts';
import { compileScaled, least, leastCommonMultiple, most, toScale, unlessExactNeeded, type Scaled } from './numbers.ts';
import { allExpressionsOf, branchesOf, expressionsOf, valuesGivenBy } from './program-index.ts';
import { FIRST_DAY, LAST_DAY, unknownTest, unknownValue, type Representation } from './representation.ts';
import { overDecisions } from './scenarios.ts';
import { enumerationNames, representation, typeOf } from './slots.ts';
import { compileHeld } from './texts.ts';

const valuesOf = (definition: ProgramDefinition): Expression[] => [...definition.branches.map((b) => b.value), ...(definition.otherwise ? [definition.otherwise] : [])];

/** All values in one scale, or null when one of them needs exact numbers. */
function scaledValues(emission: Emission, values: readonly Expression[]): readonly Scaled[] | null {
  return unlessExactNeeded(() => {
    const scaled = values.map((value) => compileScaled(emission, value));
    const scale = scaled.reduce((common, one) => leastCommonMultiple(common, one.scale), 1n);
    return scaled.map((one) => toScale(one, scale, null));
  });
}

interface CompiledValues {
  readonly representation: Representation;
  readonly codes: readonly string[];
}

function numberValues(emission: Emission, definition: ProgramDefinition): CompiledValues {
  const values = valuesOf(definition);
  const scaled = scaledValues(emission, values);
  if (scaled?.length) {
    const { scale, low, high } = scaled.reduce((a, b) => ({ ...a, low: least(a.low, b.low), high: most(a.high, b.high) }));
    return { representation: { kind: 'scaled', scale, low, high }, codes: scaled.map((s) => s.code) };
  }
  const codes = values.map((value) => compileExact(emission, value));
  if (definition.type.kind !== 'date') return { representation: { kind: 'exact' }, codes };
  return { representation: { kind: 'scaled', scale: 1n, low: FIRST_DAY, high: LAST_DAY }, codes: codes.map((code) => `${emission.rt('wholeNumber')}(${code})`) };
}

function compileValues(emission: Emission, definition: ProgramDefinition): CompiledValues {
  const { type } = definition;
  if (type.kind === 'number' || type.kind === 'date') return numberValues(emission, definition);
  const compile = type.kind === 'boolean' ? compileMadeCondition : compileHeld;
  return { representation: representation(emission, type), codes: valuesOf(definition).map((value) => compile(emission, value)) };
}

/** `return value;`; where it reads a definition that may have several values, what they agree on when it is not known. */
function returnValue(emission: Emission, value: Expression, code: string, representation: Representation, open: string): string {
  if (!looksFurther(emission, value)) return `return ${code};`;
  const declared = representation.kind === 'truth' ? declareTruth(emission, 'value', code) : `const value${emission.ts(`: ${typeOf(emission, representation)}`)} = ${code};`;
  return `{ ${declared} return ${unknownTest('value', representation)} ? ${open} : value; }`;
}

/** The value; `open` where it is not known which case gives it. */
function computeBody(outer: Emission, definition: ProgramDefinition, values: CompiledValues, open: string): string[] {
  const emission = withoutCases(outer);
  const { rt } = emission;
  const { representation, codes } = values;
  const unknown = unknownValue(representation);
  const { asked, last } = branchesOf(definition);
  const lines = asked.flatMap((branch, i) => {
    const tests = compileTests(emission, branch.condition);
    const given = returnValue(outer, branch.value, codes[i]!, representation, open);
    if (tests) return [`if (${tests.yes}) ${given}`, `if (!(${tests.no})) return ${open};`];
    const code = compileMadeCondition(emission, branch.condition);
    const name = numbered('case', i);
    return [
      declareTruth(emission, name, code),
      `if (${name} === ${rt('YES')}) ${given}`,
      `if (${name} === ${rt('UNKNOWN')}) return ${open};`,
    ];
  });
  return [...lines, last ? returnValue(outer, last, codes.at(-1)!, representation, open) : `return ${unknown};`];
}

/** Tells what an unknown value lacks: the first condition that is open, otherwise what the value reads. */
function lackBody(emission: Emission, definition: ProgramDefinition): string[] {
  const { rt } = emission;
  const lackOf = (value: Expression): string => (definition.type.kind === 'boolean' ? compileAnswer(emission, value) : `${rt('lacking')}(${[...new Set(notesOf(emission, value))].join(', ')})`);
  const { asked, last } = branchesOf(definition);
  const end = `return ${last ? lackOf(last) : rt('NO_VALUE')};`;
  const lines = asked.flatMap((branch, i) => {
    const name = numbered('case', i);
    const given = `return ${lackOf(branch.value)};`;
    return [
      declareTruth(emission, name, compileAnswer(emission, branch.condition), 'Answer'),
      `if (typeof ${name} === 'object') return ${name};`,
      ...(i === asked.length - 1 && given === end ? [] : [`if (${name} === ${rt('YES')}) ${given}`]),
    ];
  });
  return [...lines, end];
}

/** What a function says of a definition whose value is not known, `known` where it is; read once by all that ask. */
function askedSlot(emission: Emission, { name, representation }: Slot, what: 'lack' | 'reach', asked: string, type: string, known: string): Slot {
  return namedSlot(emission, {
    name: emission.names.fresh(name.replace(/(?:Value)?(_\d+)?$/, `${pascalCase(what)}$1`)), representation, type, missing: null,
    read: `${unknownTest(name, representation)} ? ${asked} : ${known}`,
  });
}

/** Compiles a definition whose definitions are compiled; everything that reads it can be compiled afterwards. */
export function compileDefinition(emission: Emission, definition: ProgramDefinition): void {
  const { alias } = definition.name;
  const { asked, last } = branchesOf(definition);
  const { representation, codes } = compileValues(withoutCases(emission), definition);
  const unknown = unknownValue(representation);
  const type = typeOf(emission, representation);
  const isInCases = definition.type.kind !== 'list' && (definition.branches.length > 0 || valuesOf(definition).some((value) => looksFurther(emission, value)));
  const inCases = isInCases ? declareReach(emission, definition, {
    representation, conditions: asked.map((b) => compileMadeCondition(emission, b.condition)), compile: (inner) => compileValues(inner, definition).codes,
  }) : null;
  const compute = declareFunction(emission, `compute${pascalCase(alias)}`, type, computeBody(emission, definition, { representation, codes }, inCases?.only ?? unknown)).call;
  const lack = declareFunction(emission, `lackOf${pascalCase(alias)}`, emission.rtType('Note'), lackBody(emission, definition)).call;
  const isFree = expressionsOf(definition).every((e) => emission.index.discretionsOf(e).length === 0);
  const slot = isFree ? namedSlot(emission, { name: emission.names.fresh(`${alias}Value`), representation, type, read: compute, missing: null }) : null;
  const code = slot?.name ?? compute;
  const note = slot ? askedSlot(emission, slot, 'lack', lack, emission.rtType('Note'), 'false').name : lack;
  const inline = !inCases && last && asked.length === 0 ? inlineValue(emission, last, hasBounds(emission, last)) : undefined;
  const reached = inCases && slot && definition.type.kind !== 'boolean'
    ? `${askedSlot(emission, slot, 'reach', inCases.reach, `readonly (${type})[] | undefined`, 'undefined').name} ?? [${slot.name}]`
    : inCases && `${inCases.reach} ?? [${unknown}]`;
  emission.definitions.set(alias, { representation, code, slot, lack, note, ...(reached !== null && { reach: reached }), ...(inline && { inline }) });
}

/** Compiles every definition and aggregate of a program, each after what it reads. */
export function compileDefinitions(emission: Emission): void {
  const { definitions, program } = emission.index;
  for (const definition of definitions) {
    compileAggregatesIn(emission, expressionsOf(definition));
    compileDefinition(emission, definition);
  }
  for (const item of program.items) compileAggregatesIn(emission, [...allExpressionsOf(item), ...valuesGivenBy(item)]);
  for (const proviso of program.provisos ?? []) compileAggregatesIn(emission, [proviso.condition]);
}

/** Code of the result value (alias, number, text, …) of type … | undefined. */
export function resultValue(emission: Emission, code: string, definition: ProgramDefinition, r: Representation): string {
  const { rt } = emission;
  if (definition.type.kind === 'date') return `${code} === ${code} ? ${rt('isoDate')}(${code}) : undefined`;
  switch (r.kind) {
    case 'scaled':
      return `${rt('scaledValue')}(${code}${r.scale === 1n ? '' : `, ${r.scale}n`})`;
    case 'exact':
      return `${rt('numberValue')}(${code})`;
    case 'truth':
      return `${rt('truthValue')}(${code})`;
    case 'bits':
      return `${rt('membersOf')}(${code}, ${enumerationNames(emission, r.enumeration).names})`;
    default:
      return code;
  }
}

/** Type of what `resultValue` writes. A number held in whole units is one; others may be fractions that no decimal can write. */
export function resultType(emission: Emission, definition: ProgramDefinition, r: Representation): string {
  switch (definition.type.kind) {
    case 'number':
      return r.kind === 'scaled' && r.scale === 1n ? 'number | undefined' : 'number | string | undefined';
    case 'boolean':
      return 'boolean | undefined';
    case 'enumeration':
      return `${enumerationNames(emission, definition.type.enumeration).type} | undefined`;
    case 'list':
      return 'readonly (number | string)[] | undefined';
    default:
      return 'string | undefined';
  }
}

/** The value with decisions open: what they all agree on. */
export function openValue(emission: Emission, definition: ProgramDefinition, { slot, code, representation: r }: Compiled): string {
  if (slot) return code;
  const all = new Set(expressionsOf(definition).flatMap((e) => [...emission.index.discretionsOf(e)]));
  const discretions = emission.index.program.items.filter((item) => item.kind === 'discretion').filter((d) => all.has(d));
  return overDecisions(emission, { wanted: `${definition.name.alias}Agreed`, discretions, representation: r, type: typeOf(emission, r), body: [`return ${code};`] });
}

/** The decision of a definition as a function of its own, where a conclusion requires it or provisos may collide in it. */
function declareDefinitionDecision(emission: Emission, definition: ProgramDefinition, truth: string, decision: string): EmittedItem['decided'] {
  const { text, alias } = definition.name;
  const isRequired = emission.index.program.items.some((item) => item.kind === 'conclusion' && item.requires.some((name) => name === text || name === alias));
  if (!isRequired && conflictOf(definition) === null) return undefined;
  const own = declareFunction(emission, `decide${pascalCase(alias)}`, emission.rtType('Decision'), [`const value = ${truth};`, `return ${decision};`]).call;
  return { decide: withConflicts(emission, definition, own, { op: 'boolean', value: true }), truth };
}

/** Emits the exported functions of a compiled definition. */
export function emitDefinition(emission: Emission, definition: ProgramDefinition): EmittedItem {
  const { names, rt, rtType } = emission;
  const { alias, text } = definition.name;
  const { label } = definition.provision;
  const compiled = emission.definitions.get(alias)!;
  const [exported, explained] = [names.fresh(alias), names.fresh(`explain${pascalCase(alias)}`)];
  const value = openValue(emission, definition, compiled);
  const held = `const value = ${value};`;
  const given = resultValue(emission, 'value', definition, compiled.representation);
  const known = constant(emission, `${constantCase(alias)}_VALUE`, `/* @__PURE__ */ ${rt('decided')}("value", ${literal(label)})`, `${text}：value`);
  const own = `${unknownTest('value', compiled.representation)} ? ${rt('undeterminedValue')}(${literal(label)}, ${rt('lacking')}(${compiled.lack}), ${factNames(emission, definition)}) : ${known}`;
  const decided = declareDefinitionDecision(emission, definition, value, own);
  const conflict = conflictOf(definition);
  const decision = conflict ? decided!.decide : own;
  const shown = `${rt('valueOrNull')}(${given})`;
  const result = declareFunction(emission, `resultOf${pascalCase(alias)}`, rtType('Result'), [
    held, `const decision = ${decision};`,
    `return ${rt('result')}(decision, ${explainedCode(emission, definition)}, ${conflict ? `decision.outcome === "value" ? ${shown} : null` : shown}, ${literal(unitOf(definition.type))});`,
  ]).call;
  const trial = trialOf(emission, definition, rtType('Valued'), `${rt('valued')}(${decision}, ${given})`, [held]);
  const settled = settledBy(emission, 'settledResult', result, trial);
  const plain = declareFunction(emission, `valueOf${pascalCase(alias)}`, resultType(emission, definition, compiled.representation), [
    ...(conflict ? [`if (${compileCondition(emission, conflict)} !== ${rt('NO')}) return undefined;`] : []), held, `return ${given};`,
  ]).call;
  emission.declarations.push(
    exportedFunction(emission, exported, resultType(emission, definition, compiled.representation), itemComment(definition, ['', 'undefined：無法判定。']), settledBy(emission, 'settledValue', plain, trial)),
    exportedFunction(emission, explained, 'Result', lineComment(`${text}：值與理由。`), settled),
  );
  return { item: definition, decide: null, result: settled, explained, ...(decided && definition.type.kind === 'boolean' ? { decided } : {}) };
}
