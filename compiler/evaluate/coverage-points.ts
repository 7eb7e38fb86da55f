/** What cases should reach of a rule: its outcomes, branches, exceptions, and of every threshold the threshold itself and both sides. */
import { expressionsOf, operandsOf, type Item } from '../emit/typescript/program-index.ts';
import { kindOf } from '../emit/typescript/kinds.ts';
import { meaningOf } from '../emit/typescript/meaning.ts';
import type { Expression, ProgramDefinition, ProgramNorm, Rational, RuleProgram } from '../ir/program.ts';
import { add, compare, divide, multiply, rational, showRational, subtract } from '../model/rational.ts';
import { shownDate } from '../runtime/dates.ts';
import { amountText } from '../runtime/amounts.ts';
import type { Outcome } from '../runtime/index.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
export type Place = 'below' | 'at' | 'above';

/** A comparison with a constant. `subject` − `limit` says on which side a case lies; within one `step` it lies at the threshold. */
export interface Threshold {
  readonly subject: Expression;
  readonly limit: Expression;
  /** Comparisons of the item that are this one (a limit that an authority may change is compared more than once). */
  readonly nodes: readonly Compare[];
  /** null: any distance counts. */
  readonly step: Rational | null;
  /** The branch of a definition that gives the limit, where it is one of several. */
  readonly branch: { readonly definition: string; readonly index: number } | null;
  /** Places that the range of the fact has. */
  readonly places: readonly Place[];
  /** 選課.學分 */
  readonly subjectWords: string;
  /** 一般下限（16 學分） */
  readonly limitWords: string;
  /** What the subject is at a place, where the limit is one number: 15 學分. */
  readonly shown: Readonly<Record<Place, string | null>>;
}

const flatten = (e: Expression): Expression[] => [e, ...operandsOf(e).flatMap(flatten)];
const isConstant = (e: Expression): boolean => e.op === 'number' || e.op === 'date';
const readsFacts = (e: Expression): boolean => flatten(e).some((x) => ['fact', 'definition', 'amount', 'aggregate', 'element'].includes(x.op));

/** The outcomes that an item can have in the hands of its cases; those that need a fact that never differs are left out. */
export function outcomesOf(item: Item): readonly Outcome[] {
  if (item.kind === 'definition') return [];
  if (item.kind !== 'norm') return ['entitled', 'notEntitled'];
  const isLimited = item.applies !== null || item.exceptions.length > 0 || (item.permission === null && item.when !== null);
  return [...ownOutcomes(item), ...(isLimited ? ['notApplicable' as const] : [])];
}

function ownOutcomes({ duties, permission, when }: ProgramNorm): readonly Outcome[] {
  const has = (word: string): boolean => duties.some((d) => d.modality.startsWith(word));
  if (duties.length > 0) return ['met', ...(has('must') ? ['violated' as const] : []), ...(has('principle') ? ['deviates' as const] : [])];
  if (permission) return when && when.op !== 'boolean' ? ['entitled', 'notEntitled'] : ['entitled'];
  return ['value'];
}

// ------------------------------------------------------------------------------------------------ thresholds

/** The limit as it stands in the law, before an authority changes it. */
function lawful(e: Expression): Expression {
  return e.op === 'discretionary' || e.op === 'granted' ? lawful(e.original) : e;
}

/** The side of a comparison that is the limit: the one with a bound constant, otherwise the one that is nothing but a constant, otherwise a definition. */
function limitSide(program: RuleProgram, e: Compare): 'left' | 'right' | null {
  const isBound = (side: Expression): boolean => flatten(side).some((x) => isConstant(x) && 'binding' in x && x.binding);
  const isPlain = (side: Expression): boolean => !readsFacts(side) && flatten(side).some(isConstant);
  const isTable = (side: Expression): boolean => side.op === 'definition' && constantBranches(program, side.definition) !== null;
  for (const test of [isBound, isPlain, isTable]) {
    if (test(lawful(e.right)) && readsFacts(e.left)) return 'right';
    if (test(lawful(e.left)) && readsFacts(e.right)) return 'left';
  }
  return null;
}

function definitionNamed(program: RuleProgram, name: string): ProgramDefinition {
  return program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === name)!;
}

/** The values of a definition, when every one is a constant. */
function constantBranches(program: RuleProgram, name: string): readonly Expression[] | null {
  const definition = definitionNamed(program, name);
  const values = [...definition.branches.map((b) => b.value), ...(definition.otherwise ? [definition.otherwise] : [])];
  return values.length > 0 && values.map(lawful).every((v) => !readsFacts(v) && flatten(v).some(isConstant)) ? values.map(lawful) : null;
}

const tenth = (places: number): Rational => rational(1n, 10n ** BigInt(places));
const smallest = (...all: readonly (Rational | null)[]): Rational | null => all.filter((one) => one !== null).sort(compare)[0] ?? null;

/** The smallest difference between two values of an expression; null when it is not known. */
function stepOf(e: Expression): Rational | null {
  switch (e.op) {
    case 'fact':
    case 'definition':
    case 'aggregate':
      return e.type.kind === 'date' ? rational(1) : e.type.kind === 'number' && e.type.decimals !== null ? tenth(e.type.decimals) : null;
    case 'round':
      return tenth(e.decimals);
    case 'amount':
    case 'addDays':
    case 'addMonths':
    case 'workday':
    case 'workdaysBetween':
      return rational(1);
    case 'add':
    case 'subtract':
      return smallest(stepOf(e.left), stepOf(e.right));
    case 'multiply': {
      const [constant, other] = e.right.op === 'number' ? [e.right.value, e.left] : e.left.op === 'number' ? [e.left.value, e.right] : [null, e];
      const step = constant && constant.n !== 0n ? stepOf(other) : null;
      return step && constant ? multiply(step, constant.n < 0n ? rational(-constant.n, constant.d) : constant) : null;
    }
    default:
      return null;
  }
}

/** The number that an expression of constants is, days since 1970-01-01 for a day; null for what reads facts. */
function constantValue(e: Expression): Rational | null {
  if (e.op === 'number') return e.value;
  if (e.op === 'date') return rational(e.days);
  if (e.op !== 'add' && e.op !== 'subtract' && e.op !== 'multiply') return null;
  const [a, b] = [constantValue(e.left), constantValue(e.right)];
  return a && b && { add, subtract, multiply }[e.op](a, b);
}

/** The places that a fact of a limited range has around one number, and what it is there. */
function placesAround(subject: Expression, limit: Rational | null, step: Rational | null, isDay: boolean): Pick<Threshold, 'places' | 'shown'> {
  const all: readonly Place[] = ['below', 'at', 'above'];
  if (limit === null || step === null) return { places: all, shown: { below: null, at: null, above: null } };
  const factor = subject.op === 'multiply' && subject.right.op === 'number' ? subject.right.value : rational(1);
  const fact = subject.op === 'multiply' && subject.right.op === 'number' ? subject.left : subject;
  const type = 'type' in fact && fact.type.kind === 'number' ? fact.type : null;
  const steps = divide(limit, step);
  const whole = (n: bigint): Rational => multiply(step, rational(n));
  const floor = steps.n / steps.d - (steps.n % steps.d !== 0n && steps.n < 0n ? 1n : 0n);
  const values: Record<Place, Rational | null> = { below: whole(steps.d === 1n ? floor - 1n : floor), at: steps.d === 1n ? limit : null, above: whole(floor + 1n) };
  const isIn = (value: Rational | null): boolean => {
    if (value === null) return false;
    const own = divide(value, factor);
    return !(type?.low && subtract(own, type.low).n < 0n) && !(type?.high && subtract(type.high, own).n < 0n);
  };
  const words = (value: Rational): string => (isDay ? shownDate(Number(value.n)) : amountText(showRational(divide(value, factor)), type?.unit));
  const show = (place: Place): string | null => values[place] && words(values[place]);
  return { places: all.filter((place) => isIn(values[place])), shown: { below: show('below'), at: show('at'), above: show('above') } };
}

const ORDERS = ['<', '≤', '≥', '>'];

/** The comparisons that an item makes itself, those within lists of records left out. */
function comparisonsOf(item: Item): Compare[] {
  const visit = (e: Expression): Compare[] => [...(e.op === 'compare' && ORDERS.includes(e.operator) && kindOf(e.left) === 'number' ? [e] : []), ...(e.op === 'aggregate' || e.op === 'allocation' ? [] : operandsOf(e).flatMap(visit))];
  return expressionsOf(item).flatMap(visit);
}

/** A fact without the factor of its unit (60 分 of an hour). */
function inOwnUnit(subject: Expression): Expression {
  return subject.op === 'multiply' && subject.right.op === 'number' && !subject.right.binding ? subject.left : subject;
}

/** A limit by name with the number that counts: one end of a range is not the other. */
function wordsOf(limit: Expression, shown: string | null): string {
  return (limit.op === 'number' || limit.op === 'date') && limit.binding && shown !== null ? `${limit.binding.name.text}（${shown}）` : meaningOf(limit);
}

/** Comparisons in the requirements of discretions: rules whose limits they may change read them too, but they belong to the discretion. */
function ofDiscretions(program: RuleProgram): ReadonlySet<string> {
  return new Set((program.items as readonly Item[]).filter((i) => i.kind === 'discretion').flatMap(comparisonsOf).map(meaningOf));
}

/** The thresholds of an item in source order, each once. */
export function thresholdsOf(item: Item, program: RuleProgram): Threshold[] {
  const found = new Map<string, Threshold>();
  const elsewhere = item.kind === 'discretion' ? new Set<string>() : ofDiscretions(program);
  for (const node of comparisonsOf(item).filter((e) => !elsewhere.has(meaningOf(e)))) {
    const side = limitSide(program, node);
    if (side === null) continue;
    const subject = side === 'right' ? node.left : node.right;
    const given = side === 'right' ? node.right : node.left;
    const branches = given.op === 'definition' ? constantBranches(program, given.definition) : null;
    const limits = branches ?? [lawful(given)];
    for (const [index, limit] of limits.entries()) {
      const branch = branches && given.op === 'definition' ? { definition: given.definition, index } : null;
      const value = limit.op === 'number' ? showRational(limit.value) : limit.op === 'date' ? String(limit.days) : '';
      const key = `${meaningOf(subject)} ${meaningOf(limit)} ${value} ${branch ? index : ''}`;
      const known = found.get(key);
      const step = stepOf(subject);
      const around = placesAround(subject, constantValue(limit), step, limit.op === 'date');
      const limitWords = wordsOf(limit, around.shown.at);
      found.set(key, known ? { ...known, nodes: [...known.nodes, node] } : {
        subject, limit, nodes: [node], step, branch, ...around, subjectWords: meaningOf(inOwnUnit(subject)), limitWords: branch ? `${branch.definition}：${limitWords}` : limitWords,
      });
    }
  }
  return [...found.values()];
}
