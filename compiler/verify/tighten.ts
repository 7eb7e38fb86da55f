/** Taking from the variables of a box what the limits on its terms exclude. */
import { naturalRange, withDomain, type Box, type Problem } from './boxes.ts';
import type { Term } from './formulas.ts';
import { addRanges, divideRange, intersect, isEmpty, isWithin, scaleRange, subtractRanges, type Range } from './ranges.ts';

/** Rounds of tightening; two terms that pull at each other would go on for long, and the search divides the box anyway. */
const ROUNDS = 6;

/** The box without values that no limit allows; null when nothing is left. */
export function tighten(box: Box, { terms }: Problem): Box | null {
  let now = box;
  for (let round = 0; round < ROUNDS; round++) {
    const before = now;
    for (const [index, limit] of now.limits) {
      const term = terms[index]!;
      const natural = naturalRange(term, now);
      if (isEmpty(intersect(natural, limit))) return null;
      if (!term.isLinear || isWithin(natural, limit)) continue;
      const next = tightenTerm(term, limit, now);
      if (!next) return null;
      now = next;
    }
    if (now === before) return now;
  }
  return now;
}

function tightenTerm(term: Term, limit: Range, box: Box): Box | null {
  let now = box;
  for (const { variables, coefficient } of term.monomials) {
    const variable = variables[0]!;
    const rest = term.monomials.reduce<Range>((sum, m) => (m.variables[0] === variable ? sum : addRanges(sum, scaleRange(now.domains[m.variables[0]!]!.range, m.coefficient))), { low: 0, high: 0 });
    const before = now.domains[variable]!.range;
    const range = intersect(before, divideRange(subtractRanges(limit, rest), coefficient));
    if (isEmpty(range)) return null;
    if (!isWithin(before, range)) now = withDomain(now, variable, { range });
  }
  return now;
}
