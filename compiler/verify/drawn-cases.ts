/**
 * Cases with real days, for conditions that count months or working days: the solver reads neither, so cases are drawn near the numbers that a condition names and
 * tried one by one. What is found is so; that nothing is found says nothing. The same condition gets the same cases.
 */
import { formatRoc, fromDays } from '../../lang/dates.ts';
import type { Expression } from '../ir/program.ts';
import { addMonths } from '../runtime/months.ts';
import { pointOf, type CaseFact } from './cases.ts';
import { holdsInCase } from './evaluate-case.ts';
import { domainWith } from './fixed-facts.ts';
import type { Question } from './question.ts';
import { DECISION, wholeDomain, type Domain, type Variable } from './space.ts';
import { daysCountedBy, listsReadBy, variablesReadBy, type DaysCounted } from './variables-read.ts';

const MOST_DRAWN = 1500;
/** Ends of months, of long and short years, and a Friday: where counted months and working days go apart. */
const DAYS = ['2027-12-31', '2027-11-30', '2028-01-30', '2028-01-31', '2028-02-28', '2028-02-29', '2027-02-28', '2028-03-31', '2028-08-31', '2028-06-16', '2028-06-15'].map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const MOST_MONTHS = 120;

type Draw = (below: number) => number;

/** A sequence of its own for each question (mulberry32). */
function sequence(): Draw {
  let state = 20_260_901;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const one = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** A day that is so many days or months from another, as the condition counts them, or next to it. */
function dayNear(base: number, { numbers }: DaysCounted, draw: Draw): number {
  const beside = one([0, 0, 0, -1, 1, -2, 2, 3], draw);
  const n = numbers.length > 0 ? one(numbers, draw) * one([1, 1, -1], draw) : 0;
  const months = addMonths(base, n);
  const from = [base, base + n, Math.abs(n) <= MOST_MONTHS && Number.isInteger(months) ? months : base, base + Math.round((n * 7) / 5)][draw(4)]!;
  return from + beside;
}

function drawnDomain(variable: Variable, whole: Domain, base: number, counted: DaysCounted, draw: Draw): Domain {
  if (whole.absent === 'yes' || (whole.absent === 'maybe' && draw(4) === 0)) return { ...whole, absent: 'yes' };
  const known: Domain = { ...whole, absent: 'no' };
  if (variable.kind !== 'number') return drawnSymbols(variable, known, draw);
  const { low, high } = whole.range;
  const wanted = variable.type.kind === 'date' ? dayNear(base, counted, draw) : one([low, high, 0, ...counted.numbers], draw) * (variable.scale === 1 ? 1 : one([1, variable.scale], draw)) + one([0, 0, -1, 1], draw);
  const step = Math.min(high, Math.max(low, wanted));
  return Number.isSafeInteger(step) ? { ...known, range: { low: step, high: step } } : known;
}

function drawnSymbols({ kind, symbols }: Variable, domain: Domain, draw: Draw): Domain {
  const all = Array.from({ length: symbols.others + symbols.named.length }, (_, i) => 1n << BigInt(i)).filter((bit) => domain.mask & bit);
  if (all.length === 0) return domain;
  if (kind === 'symbol') return { ...domain, mask: one(all, draw) };
  const chosen = domain.must | all.filter(() => draw(3) === 0).reduce((set, bit) => set | bit, 0n);
  return { ...domain, mask: chosen, must: chosen };
}

/** A list of days of the calendar: none, or a few behind the day that the others are near to. */
function drawnDays(record: string, field: string, base: number, draw: Draw): CaseFact {
  const days = [...new Set(Array.from({ length: draw(2) * draw(4) }, () => base + draw(9) - 2))].sort((a, b) => a - b);
  return { record, field, value: days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)), shown: days.map((day) => formatRoc(fromDays(day))).join('、') || '無' };
}

/** Facts for which a condition holds that counts months or working days; null where none were found. Conditions on entries of lists are not tried. */
export function drawCase(condition: Expression, { program, space }: Question, fixed: readonly CaseFact[]): readonly CaseFact[] | null {
  const counted = daysCountedBy(condition, program);
  if (!counted.isCounted || listsReadBy(condition, program).length > 0) return null;
  const isDays = (v: Variable): boolean => counted.lists.some((list) => list.record === v.record && list.field === v.field);
  const read = [...variablesReadBy(condition, program, space)].sort((a, b) => a - b).map((at) => space.variables[at]!).filter((v) => !isDays(v));
  const whole = read.map((variable) => domainWith(variable, wholeDomain(variable), fixed));
  const lists = counted.lists.filter((list) => !fixed.some((f) => f.record === list.record && f.field === list.field));
  const given = fixed.filter((f) => counted.lists.some((list) => f.record === list.record && f.field === list.field));
  const draw = sequence();
  for (let drawn = 0; drawn < MOST_DRAWN; drawn++) {
    const base = one([...DAYS, ...counted.days], draw);
    const own = read.map((variable, i): CaseFact => ({ record: variable.record, field: variable.field, ...pointOf(variable, drawnDomain(variable, whole[i]!, base, counted, draw)) }));
    const refused = new Set(own.filter((f) => f.field === DECISION && f.value === '不准').map((f) => f.record));
    const facts = [
      ...own.filter((f) => f.field === DECISION || !refused.has(f.record)),
      ...lists.map(({ record, field }) => drawnDays(record, field, base, draw)), ...given,
    ];
    if (holdsInCase(condition, program, facts)) return facts;
  }
  return null;
}
