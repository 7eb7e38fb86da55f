/**
 * What an expression gives for one case in which every fact is given, read straight from the rule program. Solver and cells may be wrong about a case;
 * nothing that they make is handed on unless this finds it so. Where facts are absent it says less than an evaluator, never something else.
 */
import { add, compare, divide, multiply, parseDecimal, rational, subtract } from '../model/rational.ts';
import { roundExact, roundRoot } from '../runtime/rounding.ts';
import { addMonths, MONTH_PARTS, monthsBetween } from '../runtime/months.ts';
import { longestRun, placeInOrder, type Place } from '../runtime/runs.ts';
import { FIRST_DAY, LAST_DAY, workday, workdaysBetween, workdaysFrom } from '../runtime/workdays.ts';
import type { Expression, ProgramDefinition, ProgramGrant, Rational, RuleProgram, ValueType } from '../ir/program.ts';
import type { CaseEntry, CaseFact } from './cases.ts';

type Known = boolean | string | Rational | readonly Known[];
/** undefined: not known. */
type Value = Known | undefined;
type Op<K extends Expression['op']> = Extract<Expression, { op: K }>;

interface Case {
  readonly program: RuleProgram;
  readonly facts: ReadonlyMap<string, CaseFact['value']>;
  readonly definitions: Map<string, Value>;
  readonly entry: CaseEntry | null;
  /** What a limit was before the grant whose value is asked for. */
  readonly original?: Value;
}

/** Is a condition true for a case? */
export const holdsInCase = (condition: Expression, program: RuleProgram, facts: readonly CaseFact[]): boolean => evaluate(condition, worldOf(program, facts)) === true;

/** What a number or a condition is in a case, written down; null where that is not known. */
export function constantInCase(e: Expression, program: RuleProgram, facts: readonly CaseFact[]): Expression | null {
  const value = evaluate(e, worldOf(program, facts));
  return typeof value === 'boolean' ? { op: 'boolean', value } : isNumber(value) ? { op: 'number', value } : null;
}

const worldOf = (program: RuleProgram, facts: readonly CaseFact[]): Case =>
  ({ program, facts: new Map(facts.map((f) => [`${f.record}.${f.field}`, f.value])), definitions: new Map(), entry: null });

const isNumber = (value: Value): value is Rational => typeof value === 'object' && 'n' in value;
const kleene = (values: readonly Value[], decisive: boolean): Value => (values.includes(decisive) ? decisive : values.every((v) => v === !decisive) ? !decisive : undefined);
const negate = (value: Value): Value => (typeof value === 'boolean' ? !value : undefined);

function evaluate(e: Expression, world: Case): Value {
  const of = (operand: Expression): Value => evaluate(operand, world);
  switch (e.op) {
    case 'number':
    case 'boolean':
    case 'text':
      return e.value;
    case 'date':
      return rational(e.days);
    case 'member':
      return e.member;
    case 'fact':
      return valueOf(world.facts.get(`${e.record}.${e.field}`), e.type);
    case 'element':
      return valueOf(world.entry?.[e.field], e.type);
    case 'definition':
      return definitionValue(e.definition, world);
    case 'and':
      return kleene(e.operands.map(of), false);
    case 'or':
      return kleene(e.operands.map(of), true);
    case 'not':
      return negate(of(e.operand));
    case 'compare':
      return compareValues(of(e.left), e.operator, of(e.right));
    case 'in':
      return kleene(e.set.map((member) => compareValues(of(e.value), '=', of(member))), true);
    case 'any':
    case 'every':
      return listCondition(e, world);
    case 'present':
      return isPresent(e.fact, world);
    case 'discretionary':
      return decisionOf(e.discretion, world, () => of(e.granted), () => of(e.original));
    case 'granted':
      return e.grants.reduce((before, grant) => grantedOf(grant, before, world), of(e.original));
    case 'original':
      return world.original;
    case 'amount':
      return decisionOf(e.discretion, world, () => amountOf(e.discretion, world), () => undefined);
    case 'aggregate':
      return aggregateOf(e, world);
    case 'round':
      return roundOf(e, world);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return calculate(e.op, of(e.left), of(e.right));
    case 'addDays': {
      const days = of(e.days);
      const day = isNumber(days) && days.d === 1n ? wholeOf(calculate('add', of(e.date), days)) : NaN;
      // a date outside of the calendar is unknown
      return day >= FIRST_DAY && day <= LAST_DAY ? rational(day) : undefined;
    }
    case 'addMonths':
      return dayNumber(addMonths(wholeOf(of(e.date)), wholeOf(of(e.months))));
    case 'workday':
      return workdayOf(of(e.date), e.count ? of(e.count) : null, of(e.holidays), of(e.workdays));
    case 'workdaysBetween':
      return dayNumber(workdaysBetween(wholeOf(of(e.from)), wholeOf(of(e.to)), daysIn(of(e.holidays)), daysIn(of(e.workdays))));
    case 'elapsed': {
      const parts = monthsBetween(wholeOf(of(e.from)), wholeOf(of(e.to)));
      return Number.isNaN(parts) ? undefined : rational(BigInt(parts), BigInt(MONTH_PARTS) * (e.unit === '月' ? 1n : 12n));
    }
    case 'extreme':
      return e.operands.map(of).reduce((a, b) => (compareValues(a, e.isMost ? '≥' : '≤', b) === false ? b : a !== undefined && b !== undefined ? a : undefined));
    case 'allocation':
      return undefined;
  }
}

/** NaN for what is no whole number. */
const wholeOf = (value: Value): number => (isNumber(value) && value.d === 1n ? Number(value.n) : NaN);
const dayNumber = (day: number): Value => (Number.isInteger(day) ? rational(day) : undefined);
const daysIn = (list: Value): number[] | undefined => (Array.isArray(list) ? (list as readonly Known[]).map(wholeOf) : undefined);
const workdayOf = (date: Value, count: Value | null, ...lists: [Value, Value]): Value => {
  const [holidays, workdays] = lists.map(daysIn);
  return dayNumber(count === null ? workday(wholeOf(date), holidays, workdays) : workdaysFrom(wholeOf(date), wholeOf(count), holidays, workdays));
};

// ------------------------------------------------------------------------------------------------ facts

type Given = CaseFact['value'] | CaseEntry[string] | CaseEntry | undefined;

function valueOf(given: Given, type: ValueType): Value {
  if (given === null || given === undefined) return undefined;
  switch (type.kind) {
    case 'number':
      return numberOf(String(given));
    case 'date':
      return rational(Date.parse(`${String(given)}T00:00:00Z`) / 86_400_000);
    case 'boolean':
      return given === true;
    case 'list': {
      if (!Array.isArray(given)) return undefined;
      const values = (given as readonly Given[]).map((one) => valueOf(one, type.element));
      return values.every((v) => v !== undefined) ? values : undefined;
    }
    case 'record':
      return undefined;
    default:
      return String(given);
  }
}

function numberOf(text: string): Value {
  const [n, d] = text.split('/');
  return d === undefined ? (parseDecimal(n!) ?? undefined) : rational(BigInt(n!), BigInt(d));
}

function isPresent(fact: Expression, { facts, entry }: Case): Value {
  if (fact.op !== 'fact' && fact.op !== 'element') return undefined;
  const given = fact.op === 'fact' ? facts.get(`${fact.record}.${fact.field}`) : entry?.[fact.field];
  return given === undefined ? undefined : given !== null;
}

function decisionOf(name: string, { facts }: Case, granted: () => Value, otherwise: () => Value): Value {
  const decision = facts.get(`${name}.決定`);
  return decision === '准' ? granted() : decision === '不准' ? otherwise() : undefined;
}

/** What a grant makes of a limit, where it counts; not known where that is not. */
function grantedOf({ discretion, requirement, value }: ProgramGrant, before: Value, world: Case): Value {
  const counts = kleene([decisionOf(discretion, world, () => true, () => false), requirement ? evaluate(requirement, world) : true], false);
  return counts === true ? evaluate(value, { ...world, original: before }) : counts === false ? before : undefined;
}

function amountOf(name: string, { program, facts }: Case): Value {
  const discretion = program.items.find((i) => i.kind === 'discretion' && i.name.text === name);
  if (discretion?.kind !== 'discretion' || !discretion.amount) return undefined;
  return valueOf(facts.get(`${name}.${discretion.amount.name.text}`), discretion.amount.type);
}

/** The value of the first branch that holds; an unknown one before it makes it unknown. */
function definitionValue(name: string, world: Case): Value {
  if (world.definitions.has(name)) return world.definitions.get(name);
  const definition = world.program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === name);
  const value = definition && branchValue(definition, { ...world, entry: null });
  world.definitions.set(name, value);
  return value;
}

function branchValue({ branches, otherwise }: ProgramDefinition, world: Case): Value {
  for (const { condition, value } of branches) {
    const isMet = evaluate(condition, world);
    if (isMet === undefined) return undefined;
    if (isMet === true) return evaluate(value, world);
  }
  return otherwise ? evaluate(otherwise, world) : undefined;
}

// ------------------------------------------------------------------------------------------------ operations

function compareValues(a: Value, operator: Op<'compare'>['operator'], b: Value): Value {
  if (a === undefined || b === undefined) return undefined;
  const order = isNumber(a) && isNumber(b) ? compare(a, b) : a === b ? 0 : null;
  switch (operator) {
    case '=':
      return order === 0;
    case '≠':
      return order !== 0;
    default:
      return order === null ? undefined : { '<': order < 0, '≤': order <= 0, '≥': order >= 0, '>': order > 0 }[operator];
  }
}

function calculate(op: 'add' | 'subtract' | 'multiply' | 'divide', a: Value, b: Value): Value {
  if (!isNumber(a) || !isNumber(b) || (op === 'divide' && b.n === 0n)) return undefined;
  return { add, subtract, multiply, divide }[op](a, b);
}

function listCondition(e: Op<'any' | 'every'>, world: Case): Value {
  const list = evaluate(e.list, world);
  if (!Array.isArray(list)) return undefined;
  const set = e.set.map((member) => evaluate(member, world));
  const isIn = (list as readonly Known[]).map((one) => kleene(set.map((member) => compareValues(one, '=', member)), true));
  return kleene(isIn, e.op === 'any');
}

// ------------------------------------------------------------------------------------------------ lists

/** The entries that count, as the worlds in which they are read; null when one of them is open, or the list is. */
function worldsOf({ list, element, condition }: Op<'aggregate'>, world: Case): { inner: Case; met: Value; own: Value }[] | null {
  const given = list.op === 'fact' ? world.facts.get(`${list.record}.${list.field}`) : undefined;
  if (!Array.isArray(given) || list.op !== 'fact' || list.type.kind !== 'list') return null;
  const { type } = list;
  return (given as readonly Given[]).map((one) => {
    const inner = element === null ? world : { ...world, entry: one as CaseEntry };
    return { inner, met: condition ? evaluate(condition, inner) : true, own: element === null ? valueOf(one, type.element) : undefined };
  });
}

function aggregateOf(e: Op<'aggregate'>, world: Case): Value {
  const entries = worldsOf(e, world);
  if (!entries) return undefined;
  if (e.operation === 'some' || e.operation === 'all') return kleene(entries.map(({ met }) => met), e.operation === 'some');
  if (entries.some(({ met }) => met === undefined)) return undefined;
  if (e.operation === 'count') return rational(entries.filter(({ met }) => met === true).length);
  if (e.operation === 'streak') return streakOf(e, entries);
  const values = entries.filter(({ met }) => met === true).map(({ inner, own }) => (e.value ? evaluate(e.value, inner) : own));
  return values.every(isNumber) ? foldNumbers(e, values, world) : undefined;
}

function streakOf({ sequence }: Op<'aggregate'>, entries: readonly { readonly inner: Case; readonly met: Value }[]): Value {
  const places: Place[] = [];
  const key = (value: Value): string | undefined => (isNumber(value) ? `${value.n}/${value.d}` : value === undefined ? undefined : String(value));
  for (const { inner, met } of entries) {
    const order = sequence!.order.map((field) => evaluate(field, inner));
    if (!order.every(isNumber) || !placeInOrder(places, met === true, order, sequence!.alike.map((field) => key(evaluate(field, inner))))) return undefined;
  }
  const run = longestRun(places);
  return Number.isNaN(run) ? undefined : rational(run);
}

function foldNumbers(e: Op<'aggregate'>, values: readonly Rational[], world: Case): Value {
  const sum = values.reduce(add, rational(0));
  switch (e.operation) {
    case 'sum':
      return sum;
    case 'mean':
      return calculate('divide', sum, rational(values.length));
    case 'rank': {
      const own = e.own ? evaluate(e.own, world) : undefined;
      return isNumber(own) ? rational(1 + values.filter((v) => (e.isLeastFirst ? compare(v, own) < 0 : compare(v, own) > 0)).length) : undefined;
    }
    case 'max':
      return values.length === 0 ? undefined : values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    case 'min':
      return values.length === 0 ? undefined : values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case 'deviation': {
      if (values.length === 0) return undefined;
      const mean = divide(sum, rational(values.length));
      // the square: it is rounded by whoever asks
      return divide(values.map((v) => subtract(v, mean)).reduce((total, off) => add(total, multiply(off, off)), rational(0)), rational(values.length));
    }
    default:
      return undefined;
  }
}

function roundOf({ operand, decimals, mode }: Op<'round'>, world: Case): Value {
  const value = evaluate(operand, world);
  if (!isNumber(value)) return undefined;
  return operand.op === 'aggregate' && operand.operation === 'deviation' ? roundRoot(value, decimals, mode) : roundExact(value, decimals, mode);
}
