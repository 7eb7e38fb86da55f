/** Definitions: a function that computes the value with every decision made, one for what it lacks, and the exported ones. */
import type { Expression, ProgramDefinition } from '../../ir/program.ts';
import { compileAggregatesIn } from './aggregates.ts';
import { hasBounds } from './bounds.ts';
import { declareReach, withoutCases } from './cases.ts';
import { compileCondition, compileMadeCondition, compileTests } from './conditions.ts';
import { callArguments, constant, declareTruth, functionText, INPUT, lineComment, uniqueSlots, type CompiledDefinition, type Emission, type Slot } from './emission.ts';
import { looksFurther } from './ends.ts';
import { compileExact } from './exact.ts';
import { conflictOf, withConflicts, type Code } from './conflicts.ts';
import { factNames } from './item-facts.ts';
import { explainedCode, exportedFunction, itemComment, trialOf, type EmittedItem } from './items.ts';
import { inlineValue } from './inlined.ts';
import { answerSlots, compileAnswer, notesOf } from './lacks.ts';
import { unitOf } from './kinds.ts';
import { constantCase, literal, numbered, pascalCase } from './names.ts';
import { compileScaled, least, leastCommonMultiple, most, toScale, unlessExactNeeded, type Scaled } from './numbers.ts';
import { allExpressionsOf, branchesOf, expressionsOf, valuesGivenBy } from './program-index.ts';
import { FIRST_DAY, LAST_DAY, unknownTest, unknownValue, type Representation } from './representation.ts';
import { declareOverDecisions } from './scenarios.ts';
import { slotsOf } from './scope.ts';
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
  const lines = asked.flatMap((branch, i) => {
    const name = numbered('case', i);
    return [
      declareTruth(emission, name, compileAnswer(emission, branch.condition), 'Answer'),
      `if (typeof ${name} === 'object') return ${name};`,
      `if (${name} === ${rt('YES')}) return ${lackOf(branch.value)};`,
    ];
  });
  return [...lines, `return ${last ? lackOf(last) : rt('NO_VALUE')};`];
}

function definitionSlot(emission: Emission, definition: ProgramDefinition, compute: string, slots: readonly Slot[], r: Representation): Slot {
  const { alias } = definition.name;
  return {
    id: `definition:${alias}`, name: emission.names.fresh(`${alias}Value`), representation: r, type: typeOf(emission, r),
    read: `${compute}(${callArguments(slots)})`, needs: slots, missing: null,
  };
}

/** What a function says of a definition whose value is not known, `known` where it is. */
function askedSlot(emission: Emission, slot: Slot, what: 'lack' | 'reach', asked: string, slots: readonly Slot[], type: string, known: string): Slot {
  return {
    id: `${what}:${slot.id}`, name: emission.names.fresh(slot.name.replace(/(?:Value)?(_\d+)?$/, `${pascalCase(what)}$1`)), representation: slot.representation, type,
    read: `${unknownTest(slot.name, slot.representation)} ? ${asked}(${callArguments(slots)}) : ${known}`, needs: uniqueSlots([slot, ...slots]), missing: null,
  };
}

/** Compiles a definition whose definitions are compiled; everything that reads it can be compiled afterwards. */
export function compileDefinition(emission: Emission, definition: ProgramDefinition): void {
  const { asked, last } = branchesOf(definition);
  const expressions = [...asked.flatMap((b) => [b.condition, b.value]), ...(last ? [last] : [])];
  const slots = slotsOf(emission, ...expressions);
  const values = compileValues(withoutCases(emission), definition);
  const isInCases = definition.type.kind !== 'list' && (definition.branches.length > 0 || valuesOf(definition).some((value) => looksFurther(emission, value)));
  const inCases = isInCases ? { reach: emission.names.fresh(`reachOf${pascalCase(definition.name.alias)}`), only: emission.names.fresh(`only${pascalCase(definition.name.alias)}`) } : null;
  if (inCases) declareReach(emission, inCases, definition, {
    slots, representation: values.representation, conditions: asked.map((b) => compileMadeCondition(emission, b.condition)), compile: (inner) => compileValues(inner, definition).codes,
  });
  const open = inCases ? `${inCases.only}(${callArguments(slots)})` : unknownValue(values.representation);
  const compute = emission.names.fresh(`compute${pascalCase(definition.name.alias)}`);
  emission.declarations.push(functionText(emission, compute, slots, typeOf(emission, values.representation), computeBody(emission, definition, values, open)));
  const lack = emission.names.fresh(`lackOf${pascalCase(definition.name.alias)}`);
  const lackSlots = answerSlots(emission, ...expressions);
  emission.declarations.push(functionText(emission, lack, lackSlots, emission.rtType('Note'), lackBody(emission, definition)));
  const inline = !inCases && last && asked.length === 0 ? inlineValue(emission, last, hasBounds(emission, last)) : undefined;
  const isFree = expressions.every((e) => emission.index.discretionsOf(e).length === 0);
  const slot = isFree ? definitionSlot(emission, definition, compute, slots, values.representation) : null;
  const compiled: CompiledDefinition = {
    representation: values.representation, compute, slots, lack, lackSlots, ...(inCases && { reach: inCases.reach }), ...(inline && { inline }),
    slot, ...(slot && { lackSlot: askedSlot(emission, slot, 'lack', lack, lackSlots, emission.rtType('Note'), 'false') }),
    ...(slot && inCases && definition.type.kind !== 'boolean' && { reachSlot: askedSlot(emission, slot, 'reach', inCases.reach, slots, `readonly (${slot.type})[] | undefined`, 'undefined') }),
  };
  emission.definitions.set(definition.name.alias, compiled);
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

export function resultType(emission: Emission, definition: ProgramDefinition): string {
  switch (definition.type.kind) {
    case 'number':
      return 'number | string | undefined';
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
export function openValue(emission: Emission, definition: ProgramDefinition, compiled: CompiledDefinition): Code {
  if (compiled.slot) return { code: compiled.slot.name, slots: [compiled.slot] };
  const all = new Set(expressionsOf(definition).flatMap((e) => [...emission.index.discretionsOf(e)]));
  const discretions = emission.index.program.items.filter((item) => item.kind === 'discretion').filter((d) => all.has(d));
  const type = typeOf(emission, compiled.representation);
  const name = declareOverDecisions(emission, {
    wanted: `${definition.name.alias}Agreed`, slots: compiled.slots, discretions, representation: compiled.representation, type,
    body: [`return ${compiled.compute}(${callArguments(compiled.slots)});`],
  });
  return { code: `${name}(${callArguments(compiled.slots)})`, slots: compiled.slots };
}

/** The decision of a definition as a function of its own, where a conclusion requires it or provisos may collide in it. */
function declareDefinitionDecision(emission: Emission, definition: ProgramDefinition, value: Code, decision: string, compiled: CompiledDefinition): EmittedItem['decided'] {
  const { text, alias } = definition.name;
  const isRequired = emission.index.program.items.some((item) => item.kind === 'conclusion' && item.requires.some((name) => name === text || name === alias));
  if (!isRequired && conflictOf(definition) === null) return undefined;
  const slots = uniqueSlots([...value.slots, ...compiled.lackSlots]);
  const name = emission.names.fresh(`decide${pascalCase(alias)}`);
  emission.declarations.push(functionText(emission, name, slots, emission.rtType('Decision'), [`const value = ${value.code};`, `return ${decision};`]));
  const decided = withConflicts(emission, definition, { code: `${name}(${callArguments(slots)})`, slots }, { op: 'boolean', value: true });
  return { decide: decided.code, truth: value.code, slots: decided.slots };
}

/** Emits the exported functions of a compiled definition. */
export function emitDefinition(emission: Emission, definition: ProgramDefinition): EmittedItem {
  const { names, rt, rtType } = emission;
  const compiled = emission.definitions.get(definition.name.alias)!;
  const exported = names.fresh(definition.name.alias);
  const explainedName = names.fresh(`explain${pascalCase(definition.name.alias)}`);
  const resultName = names.fresh(`resultOf${pascalCase(definition.name.alias)}`);
  const value = openValue(emission, definition, compiled);
  const explanation = explainedCode(emission, definition);
  const valueSlots = uniqueSlots([...value.slots, ...compiled.lackSlots, ...explanation.slots]);
  const decidedName = constant(emission, `${constantCase(definition.name.alias)}_VALUE`, `/* @__PURE__ */ ${rt('decided')}("value", ${literal(definition.provision.label)})`, `${definition.name.text}：value`);
  const lack = `${rt('lacking')}(${compiled.lack}(${callArguments(compiled.lackSlots)}))`;
  const decision = `${unknownTest('value', compiled.representation)} ? ${rt('undeterminedValue')}(${literal(definition.provision.label)}, ${lack}, ${factNames(emission, definition)}) : ${decidedName}`;
  const shown = `${rt('valueOrNull')}(${resultValue(emission, 'value', definition, compiled.representation)})`;
  const decided = declareDefinitionDecision(emission, definition, value, decision, compiled);
  const conflict = conflictOf(definition);
  const slots = uniqueSlots([...valueSlots, ...(conflict ? decided!.slots : [])]);
  emission.declarations.push(
    functionText(emission, resultName, slots, rtType('Result'), [
      `const value = ${value.code};`,
      `const decision = ${conflict ? decided!.decide : decision};`,
      `return ${rt('result')}(decision, ${explanation.code}, ${conflict ? `decision.outcome === "value" ? ${shown} : null` : shown}, ${literal(unitOf(definition.type))});`,
    ]),
  );
  const own = { code: `${resultName}(${callArguments(slots)})`, slots };
  const given = `${rt('valued')}(${conflict ? decided!.decide : decision}, ${resultValue(emission, 'value', definition, compiled.representation)})`;
  const trial = trialOf(emission, definition, emission.rtType('Valued'), { code: given, slots: uniqueSlots([...value.slots, ...compiled.lackSlots, ...(conflict ? decided!.slots : [])]) }, [`const value = ${value.code};`]);
  const settled = (call: string, name: 'settledResult' | 'settledValue'): string => (trial ? `${rt(name)}(${call}, ${trial.given}, input, ${trial.parts})` : call);
  const withInput = (read: readonly Slot[]): Slot[] => uniqueSlots([...read, ...(trial ? [INPUT] : [])]);
  const [result, resultSlots] = [settled(own.code, 'settledResult'), withInput(slots)];
  const plainSlots = conflict ? uniqueSlots([...value.slots, ...slotsOf(emission, conflict)]) : value.slots;
  const plain = functionText(emission, names.fresh(`valueOf${pascalCase(definition.name.alias)}`), plainSlots, resultType(emission, definition), [
    ...(conflict ? [`if (${compileCondition(emission, conflict)} !== ${rt('NO')}) return undefined;`] : []),
    `const value = ${value.code};`,
    `return ${resultValue(emission, 'value', definition, compiled.representation)};`,
  ]);
  const plainName = /^function ([\w$]+)/.exec(plain)![1]!;
  const plainCall = settled(`${plainName}(${callArguments(plainSlots)})`, 'settledValue');
  emission.declarations.push(
    plain,
    exportedFunction(emission, exported, resultType(emission, definition), itemComment(definition, ['', 'undefined：無法判定。']), withInput(plainSlots), plainCall),
    exportedFunction(emission, explainedName, 'Result', lineComment(`${definition.name.text}：值與理由。`), resultSlots, result),
  );
  return { item: definition, decide: null, decideSlots: [], result, resultSlots, explained: explainedName, ...(decided && definition.type.kind === 'boolean' ? { decided } : {}) };
}
