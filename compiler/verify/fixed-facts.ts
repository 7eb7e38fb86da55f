/** What is left of a variable when its fact is given. */
import type { CaseFact } from './cases.ts';
import { fractionText, symbolOf, type Domain, type Variable } from './space.ts';

/** `whole`, the whole domain of a variable, or the one value that the given facts have for it. */
export function domainWith(variable: Variable, whole: Domain, facts: readonly CaseFact[]): Domain {
  const fact = facts.find((f) => f.record === variable.record && f.field === variable.field);
  if (!fact) return whole;
  if (fact.value === null) return { ...whole, absent: 'yes' };
  return { ...whole, absent: 'no', ...valueDomain(variable, fact.value) };
}

function valueDomain(variable: Variable, value: NonNullable<CaseFact['value']>): Partial<Domain> {
  switch (variable.kind) {
    case 'number': {
      const k = variable.type.kind === 'date' ? Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 : scaledNumber(value as number | string, variable.scale);
      return { range: { low: k, high: k } };
    }
    case 'symbol':
      return { mask: 1n << BigInt(symbolOf(variable, value as boolean | string)) };
    case 'list': {
      const mask = (value as readonly (number | string)[]).reduce((set, one) => set | (1n << BigInt(symbolOf(variable, keyOf(variable, one)))), 0n);
      return { mask, must: mask };
    }
  }
}

/** A number of a case in the steps of its variable; decimals are read as they are written. */
function scaledNumber(value: number | string, scale: number): number {
  const [n, d = '1'] = String(value).split('/');
  return Math.round((Number(n) * scale) / Number(d));
}

/** The symbol of a member of a list: numbers by their fraction in lowest terms. */
function keyOf(variable: Variable, value: number | string): string {
  const isNumber = variable.type.kind === 'list' && variable.type.element.kind === 'number';
  return isNumber ? fractionText(scaledNumber(value, 1e6), 1e6) : String(value);
}
