/** Boxes of cases against every case in them: what a formula may be in a box, how it is divided, what is found in it and what is not. */
import { describe, expect, it } from 'vitest';
import { truthsOf, withLimit, type Box } from '../../../compiler/verify/boxes.ts';
import { NO, sizeOf, UNKNOWN, YES, type Formula, type Term, type Truths } from '../../../compiler/verify/formulas.ts';
import { search } from '../../../compiler/verify/search.ts';
import type { Domain } from '../../../compiler/verify/space.ts';
import { bisect, splitFor } from '../../../compiler/verify/splits.ts';
import { tighten } from '../../../compiler/verify/tighten.ts';
import { Dice } from '../emit/typescript/random-program.ts';

/** What one case has: a number, a symbol or a list as bits; null: absent. Variables 0 to 2 are numbers, 3 (which may be absent) and 4 symbols of three, 5 a list of them. */
type Point = readonly (number | null)[];

const TERMS: readonly Term[] = [
  { monomials: [{ variables: [0], coefficient: 2 }, { variables: [1], coefficient: -3 }], isLinear: true },
  { monomials: [{ variables: [0], coefficient: 1 }, { variables: [1], coefficient: 1 }, { variables: [2], coefficient: -1 }], isLinear: true },
  { monomials: [{ variables: [0, 1], coefficient: 1 }, { variables: [2], coefficient: 1 }], isLinear: false },
  { monomials: [{ variables: [1, 1], coefficient: 1 }], isLinear: false },
];
const problem = { terms: TERMS };
const NUMBERS = [0, 1, 2] as const;

const termAt = (term: number, point: Point): number => TERMS[term]!.monomials.reduce((sum, { variables, coefficient }) => sum + variables.reduce((product, v) => product * point[v]!, coefficient), 0);

/** null: not known. */
function at(formula: Formula, point: Point): boolean | null {
  const negated = (value: boolean | null): boolean | null => (value === null ? null : !value);
  switch (formula.kind) {
    case 'constant':
      return formula.truths === YES ? true : formula.truths === NO ? false : null;
    case 'all':
    case 'any': {
      const parts = formula.parts.map((part) => at(part, point));
      const decisive = formula.kind === 'any';
      return parts.includes(decisive) ? decisive : parts.includes(null) ? null : !decisive;
    }
    case 'not':
      return negated(at(formula.part, point));
    case 'holds':
      return at(formula.part, point) === true;
    case 'choose': {
      for (const { when, then } of formula.cases) {
        const isMet = at(when, point);
        if (isMet === null) return null;
        if (isMet) return at(then, point);
      }
      return at(formula.otherwise, point);
    }
    case 'given':
      return formula.needs.every((need) => at(need, point) === true) ? at(formula.then, point) : null;
    case 'present':
      return point[formula.variable] !== null;
    case 'member':
      return (formula.set & BigInt(point[formula.variable]!)) !== 0n;
    case 'same':
      return point[formula.left] === point[formula.right];
    case 'list': {
      const own = BigInt(point[formula.variable]!);
      return formula.quantifier === 'any' ? (own & formula.set) !== 0n : (own & ~formula.set) === 0n;
    }
    case 'bound':
      return formula.relation === '≤' ? point[formula.variable]! <= formula.limit : point[formula.variable] === formula.limit;
    case 'term':
      return formula.relation === '≤' ? termAt(formula.term, point) <= formula.limit : termAt(formula.term, point) === formula.limit;
    case 'multiple':
      return (termAt(formula.term, point) + formula.offset) % formula.modulus === 0;
    case 'free':
      throw new Error('it is anything');
  }
}

const PRESENT: Formula = { kind: 'present', variable: 3 };

function randomFormula(dice: Dice, depth: number): Formula {
  const part = (): Formula => randomFormula(dice, depth - 1);
  if (depth > 0 && dice.chance(70)) {
    switch (dice.below(7)) {
      case 0: return { kind: 'not', part: part() };
      case 1: return { kind: 'holds', part: part() };
      case 2: return { kind: 'given', needs: dice.times(1 + dice.below(2), part), then: part() };
      case 3: return { kind: 'choose', cases: dice.times(1 + dice.below(2), () => ({ when: part(), then: part() })), otherwise: part() };
      case 4: return { kind: 'any', parts: dice.times(1 + dice.below(3), part) };
      default: return { kind: 'all', parts: dice.times(1 + dice.below(3), part) };
    }
  }
  const [relation, limit] = [dice.one(['≤', '='] as const), dice.below(9) - 4];
  switch (dice.below(9)) {
    case 0: return { kind: 'constant', truths: dice.one([YES, NO, UNKNOWN]) };
    case 1: return { kind: 'given', needs: [PRESENT], then: { kind: 'member', variable: 3, set: BigInt(1 + dice.below(6)) } };
    case 2: return dice.chance(70) ? { kind: 'member', variable: 4, set: BigInt(1 + dice.below(6)) } : PRESENT;
    case 3: return { kind: 'given', needs: [PRESENT], then: dice.chance(50) ? { kind: 'same', left: 3, right: 4 } : { kind: 'same', left: 4, right: 3 } };
    case 4: return { kind: 'list', quantifier: dice.one(['any', 'every'] as const), variable: 5, set: BigInt(dice.below(8)) };
    case 5: return { kind: 'multiple', term: dice.one([0, 2]), offset: dice.below(4) - 2, modulus: 2 + dice.below(2) };
    case 6: return { kind: 'bound', variable: dice.one([0, 1]), relation, limit };
    default: return { kind: 'term', term: dice.below(TERMS.length), relation, limit };
  }
}

const NOTHING = { absent: 'no', range: { low: 0, high: 0 }, mask: 0n, must: 0n } as const;
function randomBox(dice: Dice): Box {
  const range = (): Domain => {
    const low = dice.below(5) - 3;
    return { ...NOTHING, range: { low, high: low + dice.below(5) } };
  };
  const mask = (): Domain => ({ ...NOTHING, mask: BigInt(1 + dice.below(7)) });
  const list = mask();
  return { limits: new Map(), domains: [range(), range(), range(), { ...mask(), absent: dice.one(['no', 'maybe', 'yes'] as const) }, mask(), { ...list, must: list.mask & BigInt(dice.below(8)) }] };
}

const pick = <T>(ways: readonly (readonly T[])[]): (readonly T[])[] => ways.reduce<(readonly T[])[]>((all, own) => all.flatMap((before) => own.map((one) => [...before, one])), [[]]);

/** Every case in a box. */
function pointsOf({ domains, limits }: Box): Point[] {
  const ways = domains.map(({ absent, range, mask, must }, v): (number | null)[] => {
    if (v < 3) return Array.from({ length: Math.max(0, range.high - range.low + 1) }, (_, i) => range.low + i);
    if (absent === 'yes') return [null];
    return [...(absent === 'maybe' ? [null] : []), ...Array.from({ length: 8 }, (_, bits) => bits).filter((bits) => (BigInt(bits) & ~mask) === 0n && (v === 5 ? (must & ~BigInt(bits)) === 0n : [1, 2, 4].includes(bits)))];
  });
  return pick(ways).filter((point) => [...limits].every(([term, { low, high }]) => termAt(term, point) >= low && termAt(term, point) <= high));
}

/** What a formula is among some cases. */
const among = (formula: Formula, points: readonly Point[]): Truths => points.reduce((found, point) => found | ({ true: YES, false: NO, null: UNKNOWN } as const)[`${at(formula, point)}`], 0);

const RUNS = 600;
const each = (of: (formula: Formula, box: Box, dice: Dice) => void): void => {
  for (let seed = 0; seed < RUNS; seed++) {
    const dice = new Dice(seed);
    of(randomFormula(dice, 3), randomBox(dice), dice);
  }
};

describe('a box', () => {
  it('has all the truths that its cases have, and of one case that of the case', () => {
    let exact = 0;
    each((formula, box, dice) => {
      const points = pointsOf(box);
      const [said, real] = [truthsOf(formula, box, problem), among(formula, points)];
      expect(real & ~said, JSON.stringify({ said, real })).toBe(0);
      exact += said === real ? 1 : 0;
      const point = dice.one(points);
      const domains = box.domains.map((d, v): Domain => (point[v] === null ? { ...d, absent: 'yes' } : v < 3 ? { ...d, range: { low: point[v]!, high: point[v]! } } : { ...d, absent: 'no', mask: BigInt(point[v]!), must: BigInt(v === 5 ? point[v]! : 0) }));
      expect(truthsOf(formula, { domains, limits: new Map() }, problem)).toBe(among(formula, [point]));
    });
    // mostly no more than these
    expect(exact).toBeGreaterThan(RUNS * 0.8);
  });

  it('is divided without a case lost, and none in two parts', () => {
    let divided = 0;
    each((formula, box, dice) => {
      const parts = splitFor(formula, dice.one([YES, NO]), box, problem);
      if (!parts) return;
      divided++;
      expect(parts.length).toBeGreaterThan(1);
      const show = (points: readonly Point[]): string[] => points.map((p) => JSON.stringify(p)).sort();
      expect(show(parts.flatMap(pointsOf))).toEqual(show(pointsOf(box)));
      expect(parts.every((part) => part.limits.size > 0 || pointsOf(part).length < pointsOf(box).length)).toBe(true);
    });
    expect(divided).toBeGreaterThan(RUNS / 3);
  });

  it('loses no case that keeps to the limits on its terms', () => {
    let tightened = 0;
    each((_, box, dice) => {
      const low = dice.below(13) - 6;
      const limited = dice.times(1 + dice.below(2), () => dice.below(3)).reduce((b, term) => withLimit(b, term, { low: dice.chance(30) ? -Infinity : low, high: low + dice.below(4) }), box);
      const next = tighten(limited, problem);
      const points = pointsOf(limited);
      if (!next) expect(points).toEqual([]);
      else {
        tightened += JSON.stringify(next.domains.map((d) => d.range)) === JSON.stringify(limited.domains.map((d) => d.range)) ? 0 : 1;
        const isIn = (point: Point): boolean => NUMBERS.every((v) => point[v]! >= next.domains[v]!.range.low && point[v]! <= next.domains[v]!.range.high);
        expect(points.filter((point) => !isIn(point))).toEqual([]);
      }
    });
    expect(tightened).toBeGreaterThan(RUNS / 5);
  });
});

describe('a search', () => {
  it('finds a part in which the formula is true everywhere, or there is no such case', () => {
    const seen = { found: 0, none: 0, unproven: 0 };
    each((formula, box) => {
      const result = search(formula, box, problem, 3000);
      seen[result.kind]++;
      const real = among(formula, pointsOf(box));
      expect(result.kind).toBe(real & YES ? 'found' : 'none');
      if (result.kind !== 'found') return;
      const inside = pointsOf({ ...result.box, limits: new Map() });
      expect([inside.length > 0, among(formula, inside)]).toEqual([true, YES]);
    });
    expect(Math.min(seen.found, seen.none), JSON.stringify(seen)).toBeGreaterThan(RUNS / 5);
  });

  it('says nothing of what it cannot read, nor when its budget is used up, nor of boxes that are refused', () => {
    const box = randomBox(new Dice(1));
    const wide: Box = { ...box, domains: box.domains.map((d, v) => (v < 3 ? { ...NOTHING, range: { low: 0, high: 1000 } } : d)) };
    const odd: Formula = { kind: 'term', term: 3, relation: '=', limit: 123_457 };
    const few: Formula = { kind: 'bound', variable: 0, relation: '=', limit: 7 };
    expect(search({ kind: 'free' }, wide, problem).kind).toBe('unproven');
    expect(search({ kind: 'all', parts: [few, { kind: 'free' }] }, wide, problem).kind).toBe('unproven');
    expect(search({ kind: 'all', parts: [{ kind: 'not', part: few }, few, { kind: 'free' }] }, wide, problem).kind).toBe('none');
    expect(search({ kind: 'any', parts: [few, { kind: 'free' }] }, wide, problem).kind).toBe('found');
    expect([search(odd, wide, problem, 3).kind, search(odd, wide, problem).kind]).toEqual(['unproven', 'none']);
    const refused: Box[] = [];
    expect(search(few, wide, problem, 3000, (b) => refused.push(b) === 0).kind).toBe('unproven');
    expect(refused.map((b) => b.domains[0]!.range)).toEqual([{ low: 7, high: 7 }]);
    // each is offered until one is taken
    const seen: number[] = [];
    const taken = search({ kind: 'any', parts: [1, 2, 3, 4].map((limit): Formula => ({ kind: 'bound', variable: 0, relation: '=', limit })) }, wide, problem, 3000, (b) => seen.push(b.domains[0]!.range.low) === 3);
    expect([taken.kind, seen]).toEqual(['found', [1, 2, 3]]);
  });

  it('keeps to limits that only several variables together can meet', () => {
    const wide: Box = { limits: new Map([[2, { low: 35, high: 35 }]]), domains: [0, 1, 2].map(() => ({ ...NOTHING, range: { low: 2, high: 20 } })) };
    const found = search({ kind: 'bound', variable: 0, relation: '=', limit: 3 }, wide, problem);
    expect(found.kind).toBe('found');
    const { domains } = (found as { box: Box }).box;
    const point = domains.map((d) => d.range.low);
    expect([point[0], point[0]! * point[1]! + point[2]!]).toEqual([3, 35]);
  });
});

describe('halves of a box', () => {
  const halves = (low: number, high: number): { low: number; high: number }[] | undefined =>
    bisect(TERMS[3]!, { limits: new Map(), domains: [NOTHING, { ...NOTHING, range: { low, high } }] })?.map((b) => b.domains[1]!.range);
  it('are of the variable with most room, the one nearer to 0 first', () => {
    expect(halves(3, 10)).toEqual([{ low: 3, high: 6 }, { low: 7, high: 10 }]);
    expect(halves(-10, 3)).toEqual([{ low: -3, high: 3 }, { low: -10, high: -4 }]);
    expect(halves(4, 4)).toBeUndefined();
    const box: Box = { limits: new Map(), domains: [{ low: 0, high: 3 }, { low: 5, high: 9 }, { low: 1, high: 2 }].map((range) => ({ ...NOTHING, range })) };
    expect(bisect(TERMS[1]!, box)!.map((b) => b.domains.map((d) => d.range.high - d.range.low))).toEqual([[3, 2, 1], [3, 1, 1]]);
  });
  it('of a side that is open go twice as far each time', () => {
    expect(halves(-Infinity, Infinity)![0]).toEqual({ low: -Infinity, high: 0 });
    expect(halves(8, Infinity)).toEqual([{ low: 8, high: 16 }, { low: 17, high: Infinity }]);
    expect(halves(0, Infinity)).toEqual([{ low: 0, high: 1 }, { low: 2, high: Infinity }]);
    expect(halves(-Infinity, -8)).toEqual([{ low: -15, high: -8 }, { low: -Infinity, high: -16 }]);
    expect(halves(-Infinity, 0)).toEqual([{ low: -1, high: 0 }, { low: -Infinity, high: -2 }]);
  });
});

describe('the size of a formula', () => {
  it('counts all that it is made of', () => {
    const one: Formula = { kind: 'free' };
    expect(sizeOf(one)).toBe(1);
    expect(sizeOf({ kind: 'all', parts: [one, { kind: 'not', part: one }] })).toBe(4);
    expect(sizeOf({ kind: 'given', needs: [one, one], then: { kind: 'holds', part: one } })).toBe(5);
    expect(sizeOf({ kind: 'choose', cases: [{ when: one, then: { kind: 'any', parts: [one, one] } }, { when: one, then: one }], otherwise: one })).toBe(8);
  });
});
