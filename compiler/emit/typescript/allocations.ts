/** Tables of courses (科目表): one constant with the groups, a loop that reads the courses from the list, and calls into the runtime. */
import type { Expression, ProgramCourseGroup, ProgramCourseLimit, ProgramLimitChange, Rational } from '../../ir/program.ts';
import { valuesCode } from './cases.ts';
import { compileCondition, compileMadeCondition } from './conditions.ts';
import { constant, declareFunction, local, type Emission, type Slot } from './emission.ts';
import { compileExact } from './exact.ts';
import { loopLines } from './entry-loops.ts';
import { compileAnswer, notesOf } from './lacks.ts';
import { literal, pascalCase } from './names.ts';
import { compileScaled, grouped, least, leastCommonMultiple, type Scaled } from './numbers.ts';
import { compiledAggregate, expressionKey, keepComputed, type Allocation } from './scope.ts';
import { amountSlot, decisionSlot, enumerationNames, listSlot } from './slots.ts';
import { unknownTest } from './representation.ts';
import { compileHeld } from './texts.ts';

/** Code of the credits of an entry, in units of 1/scale; no entry has more than `high`. */
type Credits = Pick<Scaled, 'code' | 'scale' | 'high'>;

/** The parts of a table in the terms of one list. */
interface Table {
  readonly emission: Emission;
  readonly e: Allocation;
  readonly fact: Extract<Expression, { op: 'fact' }>;
  readonly list: Slot;
  readonly credits: Credits;
  /** The conditions of groups, equal ones once. */
  readonly conditions: readonly Expression[];
}

/** All credits in one scale. What leaves the exact integers is more than any group can want: the runtime counts no more than a limit of its own. */
function creditsOf(emission: Emission, e: Allocation): Credits {
  const own = compileScaled(emission, e.credits);
  const bounds = [...e.groups.flatMap((g) => [g.minCredits, g.maxCredits, g.eachLow, g.eachHigh]), e.totalCredits].filter((bound) => bound !== null);
  const scale = bounds.reduce((common, { d }) => leastCommonMultiple(common, d), own.scale);
  const factor = scale / own.scale;
  return factor === 1n ? own : { code: `${factor} * ${grouped(own.code)}`, scale, high: own.high * factor };
}

function tableOf(outer: Emission, e: Allocation): Table {
  if (e.list.op !== 'fact') throw new Error('rule program: a table of courses looks at a list fact');
  const list = listSlot(outer, e.list.record, e.list.field);
  const emission = { ...outer, listName: list.missing };
  const conditions = new Map(e.groups.flatMap(({ condition }) => (condition ? [[expressionKey(condition), condition] as const] : [])));
  return { emission, e, fact: e.list, list, credits: creditsOf(emission, e), conditions: [...conditions.values()] };
}

// ------------------------------------------------------------------------------------------------ the constant

function groupText({ conditions, credits: { scale } }: Table, group: ProgramCourseGroup): string {
  const scaled = (value: Rational): string => String((value.n * scale) / value.d);
  const place = conditions.findIndex((one) => group.condition !== null && expressionKey(one) === expressionKey(group.condition));
  const some = (name: string, value: Rational): string[] => (value.n === 0n ? [] : [`${name}: ${scaled(value)}`]);
  const limit = (name: string, value: Rational | null): string[] => (value === null ? [] : [`${name}: ${scaled(value)}`]);
  const phrase = (name: string, words: string | null | undefined): string[] => (words === null || words === undefined ? [] : [`${name}: ${literal(words)}`]);
  return `{ ${[
    `alias: ${literal(group.name.alias)}`, `name: ${literal(group.name.text)}`, ...(group.parent < 0 ? [] : [`parent: ${group.parent}`]), ...(group.names === null ? [] : ['isNamed: true']),
    ...(place < 0 ? [] : [`condition: ${place}`]), ...(group.minCourses === 0 ? [] : [`minCourses: ${group.minCourses}`]), ...(group.maxCourses === null ? [] : [`maxCourses: ${group.maxCourses}`]),
    ...some('minCredits', group.minCredits), ...limit('maxCredits', group.maxCredits), ...some('eachLow', group.eachLow), ...limit('eachHigh', group.eachHigh),
    ...phrase('coursesPhrase', group.printed?.courses), ...phrase('creditsPhrase', group.printed?.credits), ...places('limits', group.limits), ...places('eachLimits', group.eachLimits),
  ].join(', ')} }`;
}

const places = (name: string, all: readonly number[] | undefined): string[] => (all === undefined ? [] : [`${name}: [${all.join(', ')}]`]);

/** A limit that exceptions change, with what it is printed as and who changes it. */
function limitText({ binding, counts, comparator, changes }: ProgramCourseLimit): string {
  const who = changes.map(({ kind, name, provision }) => `{ kind: ${literal(kind)}, name: ${literal(name.text)}, provision: ${literal(provision.label)} }`);
  return `{ ${[
    `alias: ${literal(binding.name.alias)}`, `name: ${literal(binding.name.text)}`, `phrase: ${literal(binding.phrase)}`, `provision: ${literal(binding.provision.label)}`,
    `counts: ${literal(counts)}`, `comparator: ${literal(comparator)}`, `changes: [${who.join(', ')}]`,
  ].join(', ')} }`;
}

/** The enumeration whose members name the courses; null for texts. */
const memberType = ({ key }: Allocation): string | null => (key && 'type' in key && key.type.kind === 'enumeration' ? key.type.enumeration : null);

/** What names a course in the input; undefined for what is no member. */
function keyNamed({ emission, e }: Table, name: string): string | undefined {
  const enumeration = memberType(e);
  return enumeration === null ? name : emission.index.enumeration(enumeration).members.find((m) => m.text === name)?.alias;
}

/** What names each course, with the places that take it. */
function rowsOf(table: Table): (readonly [name: string, places: readonly number[]])[] {
  const rows = new Map<string, number[]>();
  table.e.groups.forEach(({ names }, place) => new Set(names ?? []).forEach((name) => {
    const key = keyNamed(table, name);
    if (key !== undefined) rows.set(key, [...(rows.get(key) ?? []), place]);
  }));
  return [...rows];
}

/** The most credits that matter: what an entry can have, and no more than all that is wanted, where that is known here. */
function mostCredits({ e, credits: { scale, high } }: Table): bigint {
  if (e.limits) return high;
  const wanted = [...e.groups.flatMap((g) => [g.minCredits, g.eachLow]), ...(e.totalCredits ? [e.totalCredits] : [])].reduce((sum, { n, d }) => sum + (n * scale) / d, 0n);
  return least(high, wanted);
}

const printedCredits = (table: Table, printed: NonNullable<Allocation['printedCredits']>): string[] => printed.flatMap(({ name, credits }) => {
  const key = keyNamed(table, name);
  return key === undefined ? [] : [`[${literal(key)}, ${(credits.n * table.credits.scale) / credits.d}]`];
});

function tableConstant(table: Table): string {
  const { emission, e, credits } = table;
  const enumeration = memberType(e);
  const lines = (texts: readonly string[]): string => (texts.length === 0 ? '[]' : `[\n${texts.map((text) => `    ${text},`).join('\n')}\n  ]`);
  const total = e.totalCredits === null ? [] : [`total: ${(e.totalCredits.n * credits.scale) / e.totalCredits.d},`, ...(e.totalPrinted === undefined ? [] : [`totalPhrase: ${literal(e.totalPrinted)},`])];
  const properties = [
    `scale: ${credits.scale}, most: ${mostCredits(table)},`, ...total, `groups: ${lines(e.groups.map((group) => groupText(table, group)))},`,
    `pairs: [${e.pairs.map(([a, b]) => `[${a}, ${b}]`).join(', ')}],`, `rows: ${lines(rowsOf(table).map(([name, places]) => `[${literal(name)}, [${places.join(', ')}]]`))},`,
    ...(enumeration === null ? [] : [`names: ${enumerationNames(emission, enumeration).names},`]),
    ...(e.printedCredits ? [`printedCredits: ${lines(printedCredits(table, e.printedCredits))},`] : []), ...(e.limits ? [`limits: ${lines(e.limits.map(limitText))},`, ...places('totalLimits', e.totalLimits).map((text) => `${text},`)] : []),
  ];
  const code = `/* @__PURE__ */ ${emission.rt('makeCourseTable')}({\n${properties.map((property) => `  ${property}`).join('\n')}\n})`;
  return constant(emission, 'COURSE_TABLE', code, e.groups.map((g) => g.name.text).join('、'));
}

// ------------------------------------------------------------------------------------------------ the functions

const keyCode = ({ emission, e }: Table): string => (e.key ? compileHeld(emission, e.key) : 'undefined');

/** The courses of the list, with every decision made. */
function takenBody(table: Table): string[] {
  const { emission, e, list, credits, conditions } = table;
  const taken = local(emission, 'taken');
  const { rt, ts, rtType } = emission;
  const counts = e.counts ? compileMadeCondition(emission, e.counts) : rt('YES');
  const course = `${taken}.push({ key: ${keyCode(table)}, credits: ${credits.code}, counts: ${counts}, conditions: [${conditions.map((one) => compileMadeCondition(emission, one)).join(', ')}] });`;
  return [
    `if (${list.name} === undefined) return undefined;`, `const ${taken}${ts(`: ${rtType('TakenCourse')}[]`)} = [];`,
    ...loopLines({ emission, entry: local(emission, 'entry'), list }, [course]), `return ${taken};`,
  ];
}

/** What each limit can be, with every decision made. */
function limitsBody(emission: Emission, limits: readonly ProgramCourseLimit[]): string[] {
  const { rt, rtType } = emission;
  const caseCode = ({ condition, value }: ProgramCourseLimit['cases'][number]): string => {
    const values = value ? valuesCode(emission, value, rtType('MaybeRational'), (inner) => compileExact(inner, value)) : '[null]';
    return `[${condition ? compileMadeCondition(emission, condition) : rt('YES')}, ${values}]`;
  };
  return ['return [', ...limits.map(({ cases }) => `  ${rt('limitCases')}(${cases.map(caseCode).join(', ')}),`), '];'];
}

/** Code of whether a decision is open that expressions depend on; null where none can be. */
export function openDecisions(emission: Emission, e: Expression): string | null {
  const tests = emission.index.discretionsOf(e).flatMap((discretion) => {
    const decision = decisionSlot(emission, discretion);
    const amount = discretion.amount && amountSlot(emission, discretion);
    return [unknownTest(decision.name, decision.representation), ...(amount ? [`(${decision.name} === ${emission.rt('YES')} && ${unknownTest(amount.name, amount.representation)})`] : [])];
  });
  return tests.length > 0 ? tests.join(' || ') : null;
}

/** What the limits that are open lack. */
function limitLacks(emission: Emission, limits: readonly ProgramCourseLimit[], limitsCall: string): string {
  const { rt } = emission;
  const lacks = limits.map(({ cases }) => {
    const notes = cases.flatMap(({ condition, value }) => {
      const holds = condition ? compileCondition(emission, condition) : rt('YES');
      const ofValue = value && holds !== 'NO' ? notesOf(emission, value) : [];
      // what always holds is not asked: the type checker would object
      return holds === 'YES' || holds === 'NO' ? ofValue : [compileAnswer(emission, condition!), ...ofValue.map((note) => `${holds} !== ${rt('NO')} && ${note}`)];
    });
    const parts = cases.flatMap(({ condition, value }) => [condition, value]).filter((part) => part !== null);
    return `[${openDecisions(emission, { op: 'and', operands: parts }) ?? 'false'}, ${rt('lacking')}(${[...new Set(notes)].join(', ')})]`;
  });
  return `${rt('lackOfLimits')}(${limitsCall}, [${lacks.join(', ')}])`;
}

/** What the limits and the entries lack that keep it open. */
function lackBody(table: Table, constantName: string, limits: string | null): string[] {
  const { emission, e, list, credits, conditions } = table;
  const lack = local(emission, 'lack');
  const { rt } = emission;
  const lacks = (value: Expression | null): string => `${rt('lacking')}(${value ? [...new Set(notesOf(emission, value))].join(', ') : ''})`;
  const answers = conditions.map((one) => compileAnswer(emission, one)).join(', ');
  const counts = e.counts ? compileAnswer(emission, e.counts) : rt('YES');
  const call = `${rt('lackOfCourse')}(${[constantName, counts, keyCode(table), lacks(e.key), credits.code, lacks(e.credits), `[${answers}]`].join(', ')})`;
  return [
    `if (${list.name} === undefined) return ${rt('lacking')}(${[literal(list.missing!), ...(limits ? [limits] : [])].join(', ')});`, `let ${lack} = ${limits ?? `${rt('lacking')}()`};`,
    ...loopLines({ emission, entry: local(emission, 'entry'), list }, [`${lack} = ${rt('lacking')}(${lack}, ${call});`]),
    `return ${lack}.missing.length === 0 && ${lack}.reasons.length === 0 ? ${rt('TOO_MANY_WAYS')} : ${lack};`,
  ];
}

/** Declares what gives the limits that exceptions change; null where there are none. */
function compileLimits(outer: Emission, { limits }: Allocation, alias: string): { readonly call: string; readonly lack: string } | null {
  if (!limits) return null;
  const { call } = declareFunction(outer, `limitsOf${alias}`, `readonly (readonly ${outer.rtType('LimitValue')}[])[]`, limitsBody(outer, limits));
  return { call, lack: limitLacks(outer, limits, call) };
}

/** Declares what computes an allocation and what it lacks; definitions and aggregates that it reads have been compiled. */
export function compileAllocation(outer: Emission, e: Allocation): void {
  const table = tableOf(outer, e);
  const constantName = tableConstant(table);
  const alias = pascalCase(outer.index.field(table.fact.record, table.fact.field).field.name.alias);
  const limits = compileLimits(outer, e, alias);
  const taken = declareFunction(outer, `taken${alias}`, `readonly ${outer.rtType('TakenCourse')}[] | undefined`, takenBody(table)).call;
  const answer = limits ? `${outer.rt('canAllocateWithin')}(${constantName}, ${limits.call}, ${taken})` : `${outer.rt('canAllocateCourses')}(${constantName}, ${taken})`;
  const compute = declareFunction(outer, `allocates${alias}`, outer.rtType('Truth'), [`return ${answer};`]);
  const lack = declareFunction(outer, `lackOfAllocation${alias}`, outer.rtType('Lack'), lackBody(table, constantName, limits?.lack ?? null)).call;
  keepComputed(outer, e, compute, lack, { representation: { kind: 'truth' }, allocation: { table: constantName, taken, limits: limits?.call ?? null } });
}

/** Whether each change of each limit takes effect: a proviso that is live, a grant whose requirement is met. */
function changesCode(emission: Emission, limits: readonly ProgramCourseLimit[]): string {
  const { rt } = emission;
  const granted = (name: string, requirement: Expression | null): string => {
    const decision = decisionSlot(emission, emission.index.discretion(name)).name;
    return requirement ? `${rt('and')}(${decision}, ${compileCondition(emission, requirement)})` : decision;
  };
  const codeOf = (change: ProgramLimitChange): string => (change.kind === 'proviso' ? compileCondition(emission, change.condition) : granted(change.name.text, change.requirement));
  return `[${limits.map(({ changes }) => `[${changes.map(codeOf).join(', ')}]`).join(', ')}]`;
}

/** A result with the allocation behind it: none while a decision is open that its conditions or limits depend on. */
export function withAllocationCode(emission: Emission, e: Allocation, resultCode: string): string {
  const { table, taken, limits } = compiledAggregate(emission, e).allocation!;
  const open = openDecisions(emission, e);
  const more = limits && e.limits ? `, { values: ${limits}, changes: ${changesCode(emission, e.limits)} }` : '';
  return `${emission.rt('withAllocation')}(${resultCode}, ${table}, ${open ? `${open} ? undefined : ${taken}` : taken}${more})`;
}
