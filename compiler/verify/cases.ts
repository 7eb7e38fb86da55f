/** Cases: the facts of one student, as an evaluator takes them and as a 案例 writes them. */
import { formatIso, formatRoc, fromDays } from '../../lang/dates.ts';
import { factName } from '../model/base-day.ts';
import { showRational } from '../model/rational.ts';
import { fraction } from '../../lang/numerals.ts';
import type { Box } from './boxes.ts';
import { DECISION, otherValue, type Domain, type Space, type Variable } from './space.ts';

/** One fact of a case, or what an authority decided (the field is 決定, or the amount granted). */
export interface CaseFact {
  readonly record: string;
  readonly field: string;
  /** As the input of an evaluator, with Chinese names: 16, "25/3", true, "四技", ["延修生"], "2026-09-01", [{ 學分: 3 }]; null: 可缺 and not there. */
  readonly value: boolean | number | string | null | readonly (number | string)[] | readonly CaseEntry[];
  /** As a 案例 writes it: 16, 是, 四技, 延修生、轉學生, 115年9月1日, 無. */
  readonly shown: string;
  /** Of a list of records: its entries, as a 案例 writes them: 學分 3，成績 60. */
  readonly entries?: readonly string[];
}

export const entriesOf = ({ entries }: CaseFact): readonly string[] => entries ?? [];

/** An entry of a list of records: its fields by their Chinese names. */
export type CaseEntry = Readonly<Record<string, boolean | number | string | null>>;

/** 1 September 115: the day that a date is given where any day will do. */
const ANY_DAY = 20697;

/** A point of a box, for the variables that were asked about. */
export function factsOf(box: Box, variables: Iterable<number>, space: Space): CaseFact[] {
  const wanted = [...variables].sort((a, b) => a - b).map((index) => space.variables[index]!);
  const isRefused = (v: Variable): boolean => {
    const decision = wanted.find((w) => w.record === v.record && w.field === DECISION);
    return v.field !== DECISION && decision !== undefined && firstSymbol(box.domains[decision.index]!.mask) === 0;
  };
  return wanted.filter((v) => !isRefused(v)).map((v) => ({ record: v.record, field: v.field, ...pointOf(v, box.domains[v.index]!) }));
}

const firstSymbol = (mask: bigint): number => {
  for (let at = 0; ; at++) if (mask & (1n << BigInt(at))) return at;
};

export function pointOf(variable: Variable, domain: Domain): Pick<CaseFact, 'value' | 'shown'> {
  if (domain.absent === 'yes') return { value: null, shown: '無' };
  switch (variable.kind) {
    case 'number':
      return numberAt(variable, nearestIn(variable, domain));
    case 'symbol':
      return symbolPoint(variable, firstSymbol(domain.mask));
    case 'list': {
      const members = symbolsIn(domain.must).map((s) => elementPoint(variable, s));
      return { value: members.map((m) => m.value), shown: members.length ? members.map((m) => m.shown).join('、') : '無' };
    }
  }
}

/** What a case gives where anything in a domain will do: the number nearest to 0, a day nearest to one in our time. */
export const nearestIn = ({ type }: Variable, { range: { low, high } }: Domain): number => Math.min(high, Math.max(low, type.kind === 'date' ? ANY_DAY : 0));

/** A number in the steps of its variable, as a case gives it. */
function numberAt({ type, scale }: Variable, near: number): { value: number | string; shown: string } {
  if (type.kind === 'date') return { value: formatIso(fromDays(near)), shown: formatRoc(fromDays(near)) };
  const shown = showRational(fraction(BigInt(near), BigInt(scale)));
  return { value: shown.includes('/') ? shown : Number(shown), shown };
}

function symbolPoint(variable: Variable, symbol: number): Pick<CaseFact, 'value' | 'shown'> {
  const value = symbolName(variable, symbol);
  if (variable.type.kind === 'boolean' && variable.field !== DECISION) return { value: value === '是', shown: value };
  return { value, shown: variable.type.kind === 'text' ? `「${value}」` : value };
}

function elementPoint(variable: Variable, symbol: number): { value: number | string; shown: string } {
  const name = symbolName(variable, symbol);
  const element = variable.type.kind === 'list' ? variable.type.element.kind : variable.type.kind;
  if (element === 'text') return { value: name, shown: `「${name}」` };
  if (element !== 'number' || !/^-?\d+(?:\/\d+)?$/.test(name)) return { value: name, shown: name };
  const [n, d = '1'] = name.split('/');
  const shown = showRational(fraction(BigInt(n!), BigInt(d)));
  return { value: shown.includes('/') ? shown : Number(shown), shown };
}

function symbolName(variable: Variable, symbol: number): string {
  const { others, named } = variable.symbols;
  return symbol < others ? otherValue(variable, symbol)! : named[symbol - others]!;
}

function symbolsIn(mask: bigint): number[] {
  const found: number[] = [];
  for (let rest = mask, at = 0; rest; rest >>= 1n, at++) if (rest & 1n) found.push(at);
  return found;
}

export type CaseInput = Record<string, Record<string, CaseFact['value']>>;

/** The input of an evaluator. */
export function inputOf(facts: readonly CaseFact[]): CaseInput {
  const input = Object.create(null) as CaseInput;
  for (const { record, field, value } of facts) (input[record] ??= Object.create(null) as CaseInput[string])[field] = value;
  return input;
}

/** 學生.學制 四技、選課.學分 15 */
export const showFacts = (facts: readonly CaseFact[]): string => facts.map((f) => `${factName(f.record, f.field)} ${f.shown}`).join('，');
