/**
 * Aggregates over the entries of a list (合計 個數 最大 …): one plain loop each, which reads from an entry what it needs. As definitions they are
 * computed once per evaluation, and a second function tells what an unknown one lacks.
 */
import type { AggregateOperation, Expression } from '../../ir/program.ts';
import { compileAllocation } from './allocations.ts';
import { compileMadeCondition, compileTests } from './conditions.ts';
import { declareFunction, declareTruth, local, type Emission } from './emission.ts';
import { declareBounds } from './entry-bounds.ts';
import { loopLines } from './entry-loops.ts';
import { foldOf, placeCode, placesDeclared, sequenceFields, type Fold, type Loop } from './folds.ts';
import { compileAnswer, notesOf } from './lacks.ts';
import { compileGranted } from './granted-limits.ts';
import { literal, pascalCase } from './names.ts';
import { operandsOf, visitExpression } from './program-index.ts';
import { unknownValue } from './representation.ts';
import { expanded, expressionKey, isComputedApart, keepComputed, type Looped } from './scope.ts';
import { listSlot, typeOf } from './slots.ts';

type Aggregate = Extract<Expression, { op: 'aggregate' }>;

function listFactOf({ list }: Aggregate): Extract<Expression, { op: 'fact' }> {
  if (list.op !== 'fact') throw new Error('rule program: aggregates look at the entries of list facts');
  return list;
}

/** The loop over the list of an aggregate. */
export function loopOf(emission: Emission, e: Aggregate): Loop {
  const { record, field } = listFactOf(e);
  const list = listSlot(emission, record, field);
  return { emission: { ...emission, listName: list.missing }, list, entry: list.representation.kind === 'entries' ? local(emission, 'entry') : 'element' };
}

/** Lines that leave an entry out, or end the loop where that is not known. */
function conditionLines({ emission }: Loop, condition: Expression | null, fold: Fold, unknown: string): readonly string[] {
  const { rt } = emission;
  const skip = fold.skip ?? 'continue;';
  if (!condition) return fold.each;
  const tests = compileTests(emission, condition);
  if (tests && !fold.open) return [`if (${tests.no}) ${skip}`, `if (!(${tests.yes})) return ${unknown};`, ...fold.each];
  const met = local(emission, 'met');
  const code = compileMadeCondition(emission, condition);
  const open = fold.open ?? `return ${unknown};`;
  return [declareTruth(emission, met, code), `if (${met} === ${rt('NO')}) ${skip}`, `if (${met} === ${rt('UNKNOWN')}) ${open}`, ...fold.each];
}

/** The loop that computes it, with every decision made. */
function computeBody(loop: Loop, e: Aggregate, fold: Fold): string[] {
  const unknown = unknownValue(fold.representation);
  const each = fold.wantsLoop ? loopLines(loop, conditionLines(loop, e.condition, fold, unknown)) : [];
  return [`if (${loop.list.name} === undefined) return ${unknown};`, ...fold.before, ...each, ...fold.after];
}

/** Lines that gather what an entry lacks. */
function entryLacks({ emission }: Loop, condition: Expression | null, value: readonly string[], wantsFound: boolean): string[] {
  const { rt } = emission;
  const [lack, met, found] = [local(emission, 'lack'), local(emission, 'met'), local(emission, 'found')];
  const counted = [...(wantsFound ? [`${found} = true;`] : []), ...(value.length > 0 ? [`${lack} = ${rt('lacking')}(${[lack, ...value].join(', ')});`] : [])];
  if (!condition) return counted;
  const whereMet = counted.length > 0 ? [`if (${met} === ${rt('YES')}) { ${counted.join(' ')} }`] : [];
  return [declareTruth(emission, met, compileAnswer(emission, condition), 'Answer'), `if (typeof ${met} === 'object') ${lack} = ${rt('lacking')}(${lack}, ${met});`, ...whereMet];
}

/** Lines that gather what is not known of the place of an entry, and put it there. */
function placeLacks(loop: Loop, e: Aggregate): string[] {
  if (!e.sequence) return [];
  const { rt } = loop.emission;
  const [lack, met, places] = [local(loop.emission, 'lack'), local(loop.emission, 'met'), local(loop.emission, 'places')];
  const notes = new Set(sequenceFields(e).flatMap((field) => notesOf(loop.emission, field)));
  return [`${lack} = ${rt('lacking')}(${[lack, ...notes].join(', ')});`, `${placeCode(loop, e, places, e.condition ? `${met} === ${rt('YES')}` : 'true')};`];
}

/** Where everything is known and the run is not: entries of one place differ. */
function unordered({ emission }: Loop): string {
  const [lack, places] = [local(emission, 'lack'), local(emission, 'places')];
  return `if (${lack}.missing.length === 0 && ${lack}.reasons.length === 0 && Number.isNaN(${emission.rt('longestRun')}(${places}))) return ${emission.rt('SAME_PLACE')};`;
}

/** The loop that gathers what it lacks: the list, or fields of entries, each once; what none of the entries gives. */
function lackBody(loop: Loop, e: Aggregate, reason: 'DIVISION_BY_ZERO' | 'NO_ENTRIES' | null): string[] {
  const { emission, list } = loop;
  const { condition, value } = e;
  const { rt } = emission;
  const [lack, found] = [local(emission, 'lack'), local(emission, 'found')];
  const notes = (of: Expression | null | undefined): string[] => (of ? [...new Set(notesOf(emission, of))] : []);
  const outer = notes(e.own);
  const lines = [...entryLacks(loop, condition, notes(value), reason !== null), ...placeLacks(loop, e)];
  const none = reason === null ? [] : [`if (!${found} && ${lack}.missing.length === 0 && ${lack}.reasons.length === 0) return ${rt(reason)};`];
  const unknown = `if (${list.name} === undefined) return ${rt('lacking')}(${[literal(list.missing!), ...outer].join(', ')});`;
  if (lines.length === 0) return [unknown, `return ${rt('lacking')}(${outer.join(', ')});`];
  return [
    unknown, `let ${lack} = ${rt('lacking')}(${outer.join(', ')});`, ...(reason === null ? [] : [`let ${found} = false;`]), ...(e.sequence ? [placesDeclared(loop, local(emission, 'places'))] : []),
    ...loopLines(loop, lines), ...none, ...(e.sequence ? [unordered(loop)] : []), `return ${lack};`,
  ];
}

/** Why an aggregate of no entries has no value. */
const REASONS: Readonly<Partial<Record<AggregateOperation, 'DIVISION_BY_ZERO' | 'NO_ENTRIES'>>> = { max: 'NO_ENTRIES', min: 'NO_ENTRIES', deviation: 'DIVISION_BY_ZERO' };

/** sumOfCoursesCredits */
function wantedName(emission: Emission, e: Aggregate): string {
  const { operation, value } = e;
  const list = listFactOf(e);
  const field = value?.op === 'element' ? pascalCase(emission.index.element(value.record, value.field).field.name.alias) : '';
  return `${operation}Of${pascalCase(emission.index.field(list.record, list.field).field.name.alias)}${field}`;
}

function compileAggregate(outer: Emission, looped: Looped): void {
  const [e, round] = looped.op === 'round' ? [looped.operand, looped] : [looped, null];
  const loop = loopOf(outer, e);
  const fold = foldOf(loop, e, round);
  const { representation } = fold;
  const wanted = wantedName(outer, e);
  const compute = declareFunction(outer, wanted, typeOf(outer, representation), computeBody(loop, e, fold));
  const lack = declareFunction(outer, `lackOf${pascalCase(wanted)}`, outer.rtType('Lack'), lackBody(loop, e, REASONS[e.operation] ?? null)).call;
  keepComputed(outer, looped, compute, lack, { representation, bounds: declareBounds(outer, loop, e, wanted) });
}

/** Compiles the aggregates in expressions, and the limits that several authorities may change, each once. Definitions that they read come first, and so do aggregates inside: the requirement of a grant on a limit that entries are compared with may have one. */
export function compileAggregatesIn(emission: Emission, expressions: readonly Expression[]): void {
  const compile = (e: Expression): void => {
    if (e.op === 'granted' && !emission.granted.has(e.limit)) {
      compileAggregatesIn(emission, operandsOf(e));
      compileGranted(emission, e);
    }
    if (!isComputedApart(e) || emission.aggregates.has(expressionKey(e))) return;
    compileAggregatesIn(emission, operandsOf(e));
    if (e.op === 'allocation') compileAllocation(emission, e);
    else compileAggregate(emission, e);
  };
  for (const expression of expressions) {
    visitExpression(expression, (given) => {
      const e = expanded(given);
      if (e.op === 'divide' && e !== given) [e.left, e.right].forEach(compile);
      else if (e.op !== 'aggregate' || e.operation !== 'deviation') compile(e);
    });
  }
}
