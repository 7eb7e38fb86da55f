/** Where to divide a box: at the limit that an undecided condition compares with, otherwise in the middle. */
import { NO, UNKNOWN, variablesIn, YES, type Formula, type Term, type Truths } from './formulas.ts';
import { termRange, truthsOf, withDomain, withLimit, type Atom, type Box, type Problem } from './boxes.ts';
import { isEmpty, isSingle, type Range } from './ranges.ts';

/** Smaller boxes that are the box together, the most promising first; null when nothing that the solver can divide is undecided. */
export function splitFor(formula: Formula, wanted: Truths, box: Box, problem: Problem): Box[] | null {
  const truths = truthsOf(formula, box, problem);
  if (truths === YES || truths === NO || truths === UNKNOWN) return null;
  const opposite = wanted === YES ? NO : YES;
  switch (formula.kind) {
    case 'constant':
    case 'free':
      return null;
    case 'all':
    case 'any':
      return firstSplit(formula.parts.map((part) => ({ part, wanted })), wanted === (formula.kind === 'all' ? YES : NO) ? null : wanted, box, problem);
    case 'not':
      return splitFor(formula.part, opposite, box, problem);
    case 'holds':
      return splitFor(formula.part, wanted, box, problem);
    case 'choose':
      return splitChoice(formula, wanted, box, problem);
    case 'given':
      return firstSplit([...formula.needs.map((part) => ({ part, wanted: YES })), { part: formula.then, wanted }], null, box, problem);
    default:
      return splitAtom(formula, wanted, box, problem);
  }
}

/** `possible`: only parts that may still have this truth are worth a look (one of them is enough). */
function firstSplit(parts: readonly { readonly part: Formula; readonly wanted: Truths }[], possible: Truths | null, box: Box, problem: Problem): Box[] | null {
  for (const { part, wanted } of parts) {
    if (possible !== null && !(truthsOf(part, box, problem) & possible)) continue;
    const found = splitFor(part, wanted, box, problem);
    if (found) return found;
  }
  return null;
}

function splitChoice({ cases, otherwise }: Extract<Formula, { kind: 'choose' }>, wanted: Truths, box: Box, problem: Problem): Box[] | null {
  for (const { when, then } of cases) {
    const holds = truthsOf(when, box, problem);
    if (holds === NO) continue;
    const found = holds === YES ? splitFor(then, wanted, box, problem) : splitFor(when, YES, box, problem);
    if (found || holds === YES) return found;
  }
  return splitFor(otherwise, wanted, box, problem);
}

// ------------------------------------------------------------------------------------------------ atoms

/** The box cut in two or three, first the part in which the atom has the wanted truth. */
function splitAtom(atom: Atom, wanted: Truths, box: Box, problem: Problem): Box[] | null {
  const [yes, no] = partsOf(atom, box, problem);
  if (yes.length + no.length < 2) return null;
  return wanted === YES ? [...yes, ...no] : [...no, ...yes];
}

function partsOf(atom: Atom, box: Box, problem: Problem): [readonly Box[], readonly Box[]] {
  switch (atom.kind) {
    case 'present':
      return [[withDomain(box, atom.variable, { absent: 'no' })], [withDomain(box, atom.variable, { absent: 'yes' })]];
    case 'member': {
      const { mask } = box.domains[atom.variable]!;
      return [[withDomain(box, atom.variable, { mask: mask & atom.set })], [withDomain(box, atom.variable, { mask: mask & ~atom.set })]];
    }
    case 'same': {
      const variable = isOne(box.domains[atom.left]!.mask) ? atom.right : atom.left;
      const { mask } = box.domains[variable]!;
      const other = box.domains[variable === atom.left ? atom.right : atom.left]!.mask;
      const common = lowest((mask & other) || mask);
      return [[withDomain(box, variable, { mask: common })], [withDomain(box, variable, { mask: mask & ~common })]];
    }
    case 'list': {
      const { mask, must } = box.domains[atom.variable]!;
      const open = mask & ~must & (atom.quantifier === 'any' ? atom.set : ~atom.set);
      const one = lowest(open);
      const [inside, outside] = [withDomain(box, atom.variable, { must: must | one }), withDomain(box, atom.variable, { mask: mask & ~one })];
      return atom.quantifier === 'any' ? [[inside], [outside]] : [[outside], [inside]];
    }
    case 'bound': {
      const cut = cutRange(box.domains[atom.variable]!.range, atom.relation, atom.limit);
      const put = (range: Range): Box => withDomain(box, atom.variable, { range });
      return [cut.yes.map(put), cut.no.map(put)];
    }
    case 'term': {
      const cut = cutRange(termRange(atom.term, box, problem), atom.relation, atom.limit);
      const put = (range: Range): Box => withLimit(box, atom.term, range);
      return [cut.yes.map(put), cut.no.map(put)];
    }
    case 'multiple':
      return [bisect(problem.terms[atom.term]!, box) ?? [], []];
  }
}

const isOne = (mask: bigint): boolean => (mask & (mask - 1n)) === 0n;
const lowest = (mask: bigint): bigint => mask & -mask;

function cutRange({ low, high }: Range, relation: '≤' | '=', limit: number): { yes: Range[]; no: Range[] } {
  const whole = (ranges: readonly Range[]): Range[] => ranges.filter((r) => !isEmpty(r));
  if (relation === '≤') return { yes: whole([{ low, high: limit }]), no: whole([{ low: limit + 1, high }]) };
  return { yes: [{ low: limit, high: limit }], no: whole([{ low, high: limit - 1 }, { low: limit + 1, high }]) };
}

/** A number between, the lower half with it; where a side is open, twice as far as the other end at a time. */
function middleOf(low: number, high: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return Math.floor(low + (high - low) / 2);
  if (low < 0 && high > 0) return 0;
  return Number.isFinite(low) ? Math.max(1, low * 2) : Number.isFinite(high) ? Math.min(-2, high * 2) : 0;
}

/** The box cut in the middle of the widest variable of a term, the half nearer to 0 first; null when all are settled. */
export function bisect(term: Term, box: Box): Box[] | null {
  let widest: number | null = null;
  let width = 0;
  for (const variable of variablesIn(term)) {
    const { range } = box.domains[variable]!;
    if (isSingle(range) || range.high - range.low <= width) continue;
    widest = variable;
    width = range.high - range.low;
  }
  if (widest === null) return null;
  const { low, high } = box.domains[widest]!.range;
  const middle = middleOf(low, high);
  const halves = [withDomain(box, widest, { range: { low, high: middle } }), withDomain(box, widest, { range: { low: middle + 1, high } })];
  return Math.abs(low) <= Math.abs(high) ? halves : halves.reverse();
}
