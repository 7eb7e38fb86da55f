/** The functions of one item: its decision or value, what it lacks, its result, and what the module exports for it. */
import type { Expression, ProgramDiscretion, ProgramNorm } from '../../ir/program.ts';
import { withAllocationCode } from './allocations.ts';
import { withoutCases } from './cases.ts';
import { compileCondition, compileTests } from './conditions.ts';
import { callAsGiven, constant, declareFunction, declareTruth, docComment, identifiersIn, inputFunction, lineComment, local, type Emission } from './emission.ts';
import { withConditionalEffects } from './conditional-effects.ts';
import { emitConsequences } from './consequences.ts';
import { conflictSides, withConflicts } from './conflicts.ts';
import { looksFurther } from './ends.ts';
import { factNames } from './item-facts.ts';
import { compileAnswer } from './lacks.ts';
import { clausesOf } from './meaning.ts';
import { constantCase, IDENTIFIER, literal, pascalCase } from './names.ts';
import { caseOf, dutyOf, isPermission } from './norm-conditions.ts';
import { partsCode } from './parts.ts';
import { allExpressionsOf, expressionsOf, visitExpression, type Item } from './program-index.ts';
import { knownTest, unknownTest } from './representation.ts';
import { shownValues, valuesCode } from './shown-values.ts';
import { amountSlot, decisionSlot } from './slots.ts';

/** What the functions that evaluate everything need to know of an item. */
export interface EmittedItem {
  readonly item: Item;
  /** Call that gives its Decision; null for definitions. */
  readonly decide: string | null;
  /** Call that gives its Result. */
  readonly result: string;
  /** Type of its Result, where it has one of its own. */
  readonly resultType?: string;
  /** Name of the exported function that gives its Result from an input. */
  readonly explained: string;
  /** Of a definition that a conclusion requires: its Decision and its truth value. */
  readonly decided?: { readonly decide: string; readonly truth: string };
}

/** The constant decision of an item for one outcome. */
export function decidedConstant(emission: Emission, item: Item, outcome: string): string {
  const name = `${constantCase(item.name.alias)}_${constantCase(outcome)}`;
  return constant(emission, name, `/* @__PURE__ */ ${emission.rt('decided')}(${literal(outcome)}, ${literal(item.provision.label)})`, `${item.name.text}：${outcome}`);
}

/** The doc comment of an exported function: name, provision, its words, its meaning. */
export function itemComment(item: Item, more: readonly string[] = []): string {
  return docComment([`${item.name.text}（${item.provision.label}）`, '', `> ${item.provision.text}`, '', ...clausesOf(item).map((clause) => `- ${clause}`), ...more]);
}

/** A condition of a decision: `const name = code`, where it needs a name, and tests of it; a condition that is always true disappears. */
export interface Part {
  readonly lines: readonly string[];
  /** `true` and `false` where it always holds. */
  is(truth: 'YES' | 'NO'): string;
}

/** A condition that decides: under `name` where it is tested more than once. */
export function part(emission: Emission, name: string, e: Expression, others: readonly Part[] | null = null): Part {
  const tests = compileTests(emission, e);
  if (tests) return { lines: [], is: (truth) => (truth === 'YES' ? tests.yes : tests.no) };
  const code = compileCondition(emission, e);
  const { rt } = emission;
  if (code === 'YES') return { lines: [], is: (truth) => (truth === 'YES' ? 'true' : 'false') };
  // A value that has a name needs no second one, but where others are named too, they could be the same value: the type checker would object.
  const isNamed = IDENTIFIER.test(code) && !/^(NO|UNKNOWN)$/.test(code);
  if (isNamed && others?.every((other) => other.lines.length === 0)) return { lines: [], is: (truth) => `${code} === ${rt(truth)}` };
  return { lines: [declareTruth(emission, name, code)], is: (truth) => `${name} === ${rt(truth)}` };
}

/** All of them, without those that always hold. */
export const allOf = (...tests: readonly string[]): string => tests.filter((t) => t !== 'true').join(' && ');

/** `if (test) return value;`, without the impossible and the superfluous. */
export function returnIf(test: string, value: string): string[] {
  if (/\bfalse\b/.test(test)) return [];
  return [test === '' ? `return ${value};` : `if (${test}) return ${value};`];
}

interface DecisionCode {
  /** Statements that return a constant decision wherever one is reached. */
  readonly body: readonly string[];
  /** Statements for what is left: the undetermined decision. */
  readonly open: readonly string[];
}

function dutyCode(emission: Emission, norm: ProgramNorm): DecisionCode {
  const [inCase, must, principle] = [caseOf(norm), dutyOf(norm, 'must'), dutyOf(norm, 'principle')];
  const [m, p] = [part(emission, 'must', must), part(emission, 'principle', principle)];
  const c = part(emission, 'inCase', inCase, [m, p]);
  const constantOf = (outcome: string): string => decidedConstant(emission, norm, outcome);
  const answers = [inCase, must, principle].map((e) => compileAnswer(emission, e)).join(', ');
  return {
    body: [
      ...c.lines,
      ...returnIf(c.is('NO'), constantOf('notApplicable')),
      ...m.lines,
      ...p.lines,
      ...returnIf(allOf(c.is('YES'), m.is('YES'), p.is('YES')), constantOf('met')),
      ...returnIf(allOf(c.is('YES'), m.is('NO')), constantOf('violated')),
      ...returnIf(allOf(c.is('YES'), m.is('YES'), p.is('NO')), constantOf('deviates')),
    ],
    open: [`return ${emission.rt('undeterminedDuty')}(${literal(norm.provision.label)}, ${answers}, ${factNames(emission, norm)});`],
  };
}

function permissionCode(emission: Emission, item: Item, inCase: Expression, when: Expression): DecisionCode {
  const w = part(emission, 'when', when);
  const c = part(emission, 'inCase', inCase, [w]);
  const answers = [inCase, when].map((e) => compileAnswer(emission, e)).join(', ');
  return {
    body: [
      ...c.lines,
      ...returnIf(c.is('NO'), decidedConstant(emission, item, 'notApplicable')),
      ...w.lines,
      ...returnIf(allOf(c.is('YES'), w.is('YES')), decidedConstant(emission, item, 'entitled')),
      ...returnIf(allOf(c.is('YES'), w.is('NO')), decidedConstant(emission, item, 'notEntitled')),
    ],
    open: [`return ${emission.rt('undeterminedPermission')}(${literal(item.provision.label)}, ${answers}, ${factNames(emission, item)});`],
  };
}

function effectCode(emission: Emission, norm: ProgramNorm): DecisionCode {
  const inCase = caseOf(norm);
  const c = part(emission, 'inCase', inCase, []);
  return {
    body: [
      ...c.lines,
      ...returnIf(allOf(c.is('YES')), decidedConstant(emission, norm, 'value')),
      ...returnIf(c.is('NO'), decidedConstant(emission, norm, 'notApplicable')),
    ],
    open: [`return ${emission.rt('undeterminedEffect')}(${literal(norm.provision.label)}, ${compileAnswer(emission, inCase)}, ${factNames(emission, norm)});`],
  };
}

/** An authority's act: refused or without its requirement 不得, granted within the limit 得. */
function discretionCode(emission: Emission, discretion: ProgramDiscretion): DecisionCode {
  const { rt } = emission;
  const decision = decisionSlot(emission, discretion);
  const amount = discretion.amount ? amountSlot(emission, discretion) : null;
  const requirement: Expression = discretion.requirement ?? { op: 'boolean', value: true };
  const r = part(emission, 'requirement', requirement);
  const known = amount ? knownTest(amount.name, amount.representation) : 'true';
  const granted = `${rt('answer')}(${rt('UNKNOWN')}, `
    + `${decision.name} === ${rt('UNKNOWN')} && ${literal(decision.missing!)}${amount ? `, ${decision.name} === ${rt('YES')} && ${unknownTest(amount.name, amount.representation)} && ${literal(amount.missing!)}` : ''})`;
  const grantedOrOpen = `${allOf(`${decision.name} === ${rt('YES')}`, known)} ? ${rt('YES')} : ${granted}`;
  return {
    body: [
      ...r.lines,
      ...returnIf([`${decision.name} === ${rt('NO')}`, r.is('NO')].filter((test) => test !== 'false').join(' || '), decidedConstant(emission, discretion, 'notEntitled')),
      ...returnIf(allOf(`${decision.name} === ${rt('YES')}`, r.is('YES'), known), decidedConstant(emission, discretion, 'entitled')),
    ],
    open: [
      `const ${local(emission, 'when')} = ${rt('allAnswers')}(${compileAnswer(emission, requirement)}, ${grantedOrOpen});`,
      `return ${rt('undeterminedPermission')}(${literal(discretion.provision.label)}, ${rt('YES')}, ${local(emission, 'when')}, ${factNames(emission, discretion)});`,
    ],
  };
}

/** What decides while every case is known comes first; where that is open, the same with all cases is tried once more. */
function decisionCode(emission: Emission, item: ProgramNorm | ProgramDiscretion): DecisionCode {
  const whole = codeOf(emission, item);
  if (!expressionsOf(item).some((e) => looksFurther(emission, e))) return whole;
  return { body: codeOf(withoutCases(emission), item).body, open: [...whole.body, ...whole.open] };
}

function codeOf(emission: Emission, item: ProgramNorm | ProgramDiscretion): DecisionCode {
  if (item.kind === 'discretion') return discretionCode(emission, item);
  if (isPermission(item)) return permissionCode(emission, item, caseOf(item), item.when ?? { op: 'boolean', value: true });
  return (item.duties.length > 0 ? dutyCode : effectCode)(emission, item);
}

/** What is read of other regulations, as a property of `Explained`. */
const citesText = ({ cites = [] }: Item): string =>
  (cites.length === 0 ? '' : `, cites: [${cites.map(({ name, regulation, provision }) => `{ name: ${literal(name)}, regulation: ${literal(regulation)}, provision: ${literal(provision.label)}, text: ${literal(provision.text)} }`).join(', ')}]`);

/** The `Explained` part of a result. */
export function explainedCode(emission: Emission, item: Item): string {
  const effects = item.kind === 'norm' ? item.effects : [];
  const list = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;
  const conflicts = conflictSides(emission, item);
  return `{ text: ${literal(item.provision.text)}, values: ${valuesCode(shownValues(emission, item))}, caveats: ${list(item.caveats)}, effects: ${list(effects)}${conflicts ? `, conflicts: ${conflicts}` : ''}${citesText(item)} }`;
}

/** An exported function of the input. */
export function exportedFunction(emission: Emission, name: string, type: string, comment: string, expression: string): string {
  return `${comment}\n${inputFunction(emission, `export function ${name}`, type, [`return ${expression};`])}`;
}

/** What tries the unknown facts of an item: the function that gives its answer from an input without trying any, and the facts. */
export interface Trial {
  readonly given: string;
  readonly parts: string;
}

/** Declares the function that a trial asks, of the type that it returns; null where trying facts would change nothing. `before`: lines that its code needs. */
export function trialOf(emission: Emission, item: Item, type: string, code: string, before: readonly string[] = []): Trial | null {
  const parts = partsCode(emission, item);
  if (parts === null) return null;
  const given = emission.names.fresh(`given${pascalCase(item.name.alias)}`);
  emission.declarations.push(inputFunction(emission, `function ${given}`, type, [...before, `return ${callAsGiven(emission, code)};`]));
  return { given, parts };
}

/** What a trial makes of code, by a function of the runtime; the code itself where nothing is to be tried. */
export function settledBy(emission: Emission, by: 'settled' | 'settledResult' | 'settledValue' | 'settledAnswer' | 'settledGiven', code: string, trial: Trial | null): string {
  return trial ? `${emission.rt(by)}(${code}, ${trial.given}, input, ${trial.parts})` : code;
}

/** The decision of an item with its unknown facts tried where that may decide it; and what the function that programs call gives. */
export function settledCode(emission: Emission, item: Item, own: string): { readonly code: string; readonly exported: string } {
  const trial = trialOf(emission, item, emission.rtType('Decision'), own);
  // where items that are required try their own facts, they must have the input
  const whole = trial && !identifiersIn(own).has('input') ? `${trial.given}(input)` : own;
  return { code: settledBy(emission, 'settled', own, trial), exported: settledBy(emission, 'settled', whole, trial) };
}

/** `if (test) return VALUE;` lines as one expression, or null when there are other lines. */
function asExpression(body: readonly string[], last: string): string | null {
  const tests = body.map((line) => /^if \((.*)\) return ([A-Z_\d]+);$/.exec(line));
  if (tests.length > 3 || !tests.every((test) => test !== null)) return null;
  return tests.reduceRight((rest, test) => `${test[1]} ? ${test[2]} : ${rest}`, last);
}

/** Steps that can have no value although every fact is known, and that may stand in a test written in place: no date can write the day, no day is a working day. */
const STEPS: ReadonlySet<Expression['op']> = new Set(['addDays', 'addMonths', 'workday', 'workdaysBetween', 'round']);

/** Is an item undetermined only where one of its facts is unknown? */
function wantsFactsOnly(item: Item): boolean {
  let wants = true;
  for (const expression of allExpressionsOf(item)) visitExpression(expression, (e) => void (STEPS.has(e.op) && (wants = false)));
  return wants;
}

/**
 * Declares what decides an item and gives the code that calls it. What is rare, the undetermined decision, stays in a function of its own, so
 * that the rest is small; where only one fact is read it is a constant. Up to three tests are written where they are needed.
 */
function declareDecision(emission: Emission, item: Item, { body, open }: DecisionCode): string {
  const { rtType } = emission;
  const pascal = pascalCase(item.name.alias);
  const isClosed = (body.at(-1) ?? '').startsWith('return');
  if (isClosed) return declareFunction(emission, `decide${pascal}`, rtType('Decision'), body).call;
  const { name, slots: [slot, ...others], call } = declareFunction(emission, `open${pascal}`, rtType('Decision'), open);
  const isOneFact = others.length === 0 && slot?.representation.kind === 'scaled' && slot.missing !== null && wantsFactsOnly(item) && asExpression(body, '') !== null;
  const last = isOneFact ? constant(emission, `${constantCase(item.name.alias)}_UNDETERMINED`, `/* @__PURE__ */ Object.freeze(/* @__PURE__ */ ${name}(NaN))`) : call;
  return asExpression(body, last) ?? declareFunction(emission, `decide${pascal}`, rtType('Decision'), [...body, `return ${last};`]).call;
}

/** Emits a norm or a discretion. */
export function emitDecision(emission: Emission, item: ProgramNorm | ProgramDiscretion): EmittedItem {
  const { names, rtType, rt } = emission;
  const exported = names.fresh(item.name.alias);
  const explained = names.fresh(`explain${pascalCase(item.name.alias)}`);
  const inCase: Expression = item.kind === 'norm' ? caseOf(item) : { op: 'boolean', value: true };
  const { code: decide, exported: whole } = settledCode(emission, item, withConflicts(emission, item, declareDecision(emission, item, decisionCode(emission, item)), inCase));
  const plain = withConditionalEffects(emission, item, `${rt('result')}(${decide}, ${explainedCode(emission, item)})`);
  const duty = item.kind === 'norm' ? item.duties[0]?.condition : undefined;
  const full = duty?.op === 'allocation' ? withAllocationCode(emission, duty, plain) : plain;
  const given = item.kind === 'norm' ? emitConsequences(emission, item) : null;
  const resultType = given ? `${rtType('ResultWith')}<${given.type}>` : rtType('Result');
  const effective = given ? `${rt('withConsequences')}${emission.ts(`<${given.type}>`)}(${full}, () => ${given.code})` : full;
  const result = declareFunction(emission, `resultOf${pascalCase(item.name.alias)}`, resultType, [`return ${effective};`]).call;
  emission.declarations.push(
    exportedFunction(emission, exported, 'Decision', itemComment(item), whole),
    exportedFunction(emission, explained, resultType, lineComment(`${item.name.text}：結果與理由。`), result),
  );
  return { item, decide, result, explained, ...(given ? { resultType } : {}) };
}
