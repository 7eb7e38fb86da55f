/** Facts that are not known, assumed one part after the other: over rules that are plain functions. */
import { describe, expect, it } from 'vitest';
import { AS_GIVEN, decided, lacking, NO, rational, settled, settledAnswer, settledGiven, settledResult, settledValue, valued, YES, type Answer as Holds, type Consequence, type Decision, type Outcome, type PartedFact, type Parts, type Reason, type Result, type ResultValue, type Valued } from '../../../compiler/runtime/index.ts';
import { valuesApart, type Steps, type Turn } from '../../../compiler/runtime/turning-points.ts';

type Facts = Readonly<Record<string, unknown>>;
type Input = { readonly r?: Facts | null };
type Answer = Outcome | { readonly missing: readonly string[]; readonly possible?: readonly Outcome[]; readonly reasons?: readonly Reason[] };

const fact = (name: string, values: PartedFact[3] = [true, false]): PartedFact => [name, 'r', name, values];
const partsOf = (deciding: readonly PartedFact[], others: readonly PartedFact[] = [], more: Partial<Parts> = {}): Parts => ({ order: [...deciding, ...others].map(([name]) => name), deciding, others, ...more });
const both: readonly Outcome[] = ['met', 'violated'];
const decision = (answer: Answer): Decision => (typeof answer === 'string' ? decided(answer, '一') : { outcome: 'undetermined', provision: '一', missing: answer.missing, possible: answer.possible ?? both, reasons: answer.reasons ?? [] });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** What is said of the facts, and how often the rule was asked. */
function said(rule: (facts: Facts) => Answer, parts: Parts, given: Input | null = {}): { decision: Decision; same: boolean; asked: number } {
  let asked = 0;
  const ask = (input: Input | null): Decision => (asked++, decision(rule(input?.r ?? {})));
  const before = decision(rule(given?.r ?? {}));
  const after = settled(before, ask, Object.freeze(given) as Input, parts);
  return { decision: after, same: after === before, asked };
}
const brief = (...args: Parameters<typeof said>): unknown => {
  const { decision: { outcome, missing, possible, reasons } } = said(...args);
  return outcome === 'undetermined' ? [missing, possible, ...(reasons.length > 0 ? [reasons] : [])] : outcome;
};

describe('a decision with a fact that is not known', () => {
  const never = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'] } : 'violated');
  const open = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'] } : facts['f'] === true ? 'met' : 'violated');

  it('is what all of its parts say', () => {
    expect(said(never, partsOf([fact('f')])).decision).toEqual(decided('violated', '一'));
    expect([brief(never, partsOf([fact('f')]), { r: {} }), brief(never, partsOf([fact('f')]), { r: null }), brief(never, partsOf([fact('f')]), null), brief(never, partsOf([fact('f', ['a'])]))]).toEqual(['violated', 'violated', 'violated', 'violated']);
  });
  it('is tried as well where every object has something of its name', () => {
    const behind = (facts: Facts): Answer => (Object.hasOwn(facts, 'constructor') && facts['constructor'] !== undefined ? 'met' : { missing: ['x'] });
    expect([brief(behind, partsOf([fact('constructor')])), brief(behind, partsOf([fact('constructor')]), { r: {} })]).toEqual(['met', 'met']);
  });
  it('is asked for at the ends of a number first: where these differ, and nothing else can come about, no step between is looked for', () => {
    const steps: Steps = { low: 0, high: 1000, scale: 1, starts: [0], turns: [[() => { throw new Error('searched'); }, '<']] };
    const from = (least: number) => (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'] } : (facts['f'] as number) >= least ? 'met' : 'violated');
    expect(said(from(321), partsOf([fact('f', steps)]))).toMatchObject({ same: true, asked: 2 });
    const turning: Turn = [({ r }: Input) => Number(r!['f']) - 321, '<'];
    // the same at both ends: only the search tells that nothing else comes about
    expect(said(from(0), partsOf([fact('f', { ...steps, turns: [turning] })])).decision.outcome).toBe('met');
    expect(said((facts) => (facts['f'] === undefined ? { missing: ['f'] } : facts['f'] === 321 ? 'violated' : 'met'), partsOf([fact('f', { ...steps, turns: [[turning[0], '=']] })]))).toMatchObject({ same: true });
  });
  it('is tried as well where what is given is nothing that it can be', () => {
    const behind = (values: PartedFact[3], given: unknown) => brief((facts) => (values instanceof Array ? values.includes(facts['f']) : typeof facts['f'] === 'number' && facts['f'] >= 0 && facts['f'] <= 9) ? 'met' : { missing: ['x'] }, partsOf([fact('f', values)]), { r: { f: given } });
    const steps: Steps = { low: 0, high: 9, scale: 1, starts: [0, 5], turns: [] };
    expect([NaN, 'a', null, 10, -1].map((given) => behind(steps, given))).toEqual(Array(5).fill('met'));
    expect([NaN, true, null].map((given) => behind([1, 2], given))).toEqual(Array(3).fill('met'));
    // -7 hundredths of -0.07 are a little less in floating point, and are given all the same
    const hundredths: Steps = { low: -7, high: 7, scale: 100, starts: [-7], turns: [] };
    expect([-0.07, 0.07].map((given) => said(() => ({ missing: ['x'] }), partsOf([fact('f', hundredths)]), { r: { f: given } }).asked)).toEqual([0, 0]);
    // absent is known where it may be
    expect([behind([1, null], null), behind([3, 4], 2)]).toEqual(['met', [['x'], both]]);
  });
  it('stays as it is where they differ, all that is possible comes about and all that is missing matters', () => {
    expect(said(open, partsOf([fact('f')]))).toMatchObject({ same: true, asked: 2 });
    expect(said(open, partsOf([fact('f', [true, false, null])]))).toMatchObject({ same: true, asked: 2 });
  });
  it('is possible only as far as that comes about', () => {
    const rule = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'], possible: ['met', 'violated', 'notApplicable'] } : facts['f'] === true ? 'met' : 'notApplicable');
    const found = said(rule, partsOf([fact('f')]));
    expect(found.decision).toEqual({ outcome: 'undetermined', provision: '一', missing: ['f'], possible: ['met', 'notApplicable'], reasons: [] });
  });
  it('misses only what matters, in the order of the rule', () => {
    const rule = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['g', 'f'] } : facts['f'] === true ? 'met' : 'violated');
    expect(brief(rule, partsOf([fact('f')], [fact('g')]))).toEqual([['f'], ['met', 'violated']]);
    const needsBoth = (facts: Facts): Answer => (facts['f'] === undefined || facts['g'] === undefined ? { missing: ['g', 'f'], possible: ['met', 'violated', 'conflict'] } : facts['f'] === facts['g'] ? 'met' : 'violated');
    expect(brief(needsBoth, partsOf([fact('f')], [fact('g')]))).toEqual([['f', 'g'], ['met', 'violated']]);
  });
  it('keeps the reasons that come about, and takes those behind them', () => {
    const rule = (reasons: readonly Reason[]) => (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'], possible: ['met', 'violated'], reasons: ['divisionByZero', 'noValue'] } : facts['f'] === true ? 'met' : { missing: [], possible: ['violated'], reasons });
    expect(brief(rule(['noValue']), partsOf([fact('f')]))).toEqual([['f'], ['met', 'violated'], ['noValue']]);
    expect(brief(rule(['conflict', 'noValue']), partsOf([fact('f')]))).toEqual([['f'], ['met', 'violated'], ['noValue', 'conflict']]);
  });
  it('names one behind it only where no other is missing', () => {
    const behind = (missing: string) => (facts: Facts): Answer => (facts['f'] === undefined ? { missing: [missing], possible: ['met', 'violated', 'conflict'] } : facts['f'] === true ? { missing: ['h'] } : 'met');
    expect(brief(behind('f'), partsOf([fact('f')]))).toEqual([['f'], ['met', 'violated']]);
    expect(brief(behind('x'), partsOf([fact('f')]))).toEqual([['f', 'h'], ['met', 'violated']]);
  });
  it('is not asked for again where nothing is to be tried', () => {
    const parts = partsOf([fact('f')]);
    expect([said(never, parts, { r: { f: true } }), said(() => ({ missing: ['x'] }), parts, { r: { f: true } }), said(never, partsOf([])), said(never, partsOf([], [fact('f')]))].map(({ same, asked }) => [same, asked])).toEqual([[true, 0], [true, 0], [true, 0], [true, 0]]);
    const before = decision({ missing: ['f'] });
    expect(settled(before, () => { throw new Error('asked'); }, AS_GIVEN, parts)).toBe(before);
  });
  it('may hang on a fact that is not named, as long as it is not given', () => {
    const hidden = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['x'] } : 'met');
    expect([brief(hidden, partsOf([fact('f')])), brief((facts) => (facts['f'] === 'odd' ? { missing: ['f'] } : 'met'), partsOf([fact('f')]), { r: { f: 'odd' } })]).toEqual(['met', 'met']);
  });
  it('is known to be absent where the input says so and it may be', () => {
    const lacks = (facts: Facts): Answer => (facts['f'] === null || facts['f'] === undefined ? { missing: ['f'] } : 'met');
    expect(said(lacks, partsOf([fact('f', [1, null])]), { r: { f: null } })).toMatchObject({ same: true });
    expect(brief(lacks, partsOf([fact('f', [1])]), { r: { f: null } })).toBe('met');
    const steps = (more: object): PartedFact => fact('f', { low: 0, high: 5, scale: 1, starts: [0], turns: [], ...more } as Steps);
    expect([said(lacks, partsOf([steps({ isOptional: true })]), { r: { f: null } }).same, brief(lacks, partsOf([steps({})]), { r: { f: null } })]).toEqual([true, 'met']);
  });
});

describe('facts that are tried together', () => {
  const all = (...names: string[]) => (facts: Facts): Answer => {
    const missing = names.filter((name) => facts[name] === undefined).slice(0, 1);
    return missing.length > 0 ? { missing } : 'met';
  };
  it('are those of 64 combinations, or of as many as the rule says', () => {
    const two = (a: number, b: number, more: Partial<Parts> = {}): unknown => brief(all('f', 'g'), partsOf([fact('f', numbers(a)), fact('g', numbers(b))], [], more));
    expect([brief(all('f'), partsOf([fact('f', numbers(64))])), brief(all('f'), partsOf([fact('f', numbers(65))])), two(8, 8), two(8, 9), two(9, 7), two(9, 8)]).toEqual(['met', [['f'], both], 'met', [['f'], both], 'met', [['f'], both]]);
    expect([two(2, 3, { most: 6 }), two(2, 3, { most: 5 }), two(8, 9, { most: 72 })]).toEqual(['met', [['f'], both], 'met']);
  });
  it('are of 8 where they cannot decide themselves, and then 8 are left', () => {
    const other = (count: number, more = 1): unknown => brief((facts) => (facts['g'] === undefined ? { missing: ['g'] } : facts['f'] === undefined ? { missing: ['f'] } : 'met'), partsOf([fact('f', numbers(more))], [fact('g', numbers(count))]), { r: {} });
    expect([other(8), other(9), other(4, 2), other(4, 3)]).toEqual(['met', [['g'], both], 'met', [['g'], both]]);
  });
  it('are given one by one, each as it was before when it has been tried', () => {
    const asked: string[] = [];
    const rule = (facts: Facts): Answer => {
      asked.push(JSON.stringify(facts));
      return facts['f'] === undefined ? { missing: ['f'] } : facts['g'] === undefined ? { missing: ['g'] } : facts['g'] === true ? 'met' : 'violated';
    };
    const found = said(rule, partsOf([fact('f'), fact('g')], [], {}), { r: { x: 1, g: undefined } });
    expect(found.same).toBe(false);
    expect(asked.slice(1)).toEqual(['{"x":1,"f":true}', '{"x":1,"g":true,"f":true}', '{"x":1,"g":false,"f":true}', '{"x":1,"f":false}', '{"x":1,"g":true,"f":false}', '{"x":1,"g":false,"f":false}']);
    expect([found.decision.missing, found.decision.possible]).toEqual([['g'], ['met', 'violated']]);
  });
  it('leave the input as it is', () => {
    const input = { r: Object.freeze({ x: 1 }), other: Object.freeze({ y: 2 }) };
    const seen: unknown[] = [];
    const rule = (given: typeof input): Decision => (seen.push(given.other), decision(all('f')(given.r)));
    expect(settled(decision({ missing: ['f'] }), rule, Object.freeze(input), partsOf([fact('f')])).outcome).toBe('met');
    expect(seen).toEqual([{ y: 2 }, { y: 2 }]);
    expect(input).toEqual({ r: { x: 1 }, other: { y: 2 } });
  });
  it('matter where what stands behind them differs', () => {
    // g decides when f holds and when it does not, the other way round
    const crossed = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'] } : facts['g'] === undefined ? { missing: ['g'] } : facts['f'] === facts['g'] ? 'met' : 'violated');
    expect(brief(crossed, partsOf([fact('f'), fact('g')]))).toEqual([['f'], both]);
    // what is open in the same words is not the same
    const openBehind = (facts: Facts): Answer => (facts['f'] === undefined ? { missing: ['f'] } : { missing: ['h'] });
    expect(brief(openBehind, partsOf([fact('f')]))).toEqual([['f'], both]);
    expect(brief(openBehind, partsOf([fact('f', ['a'])]))).toEqual([['h'], both]);
  });
});

describe('a definition', () => {
  const rule = (values: Readonly<Record<string, ResultValue>>) => (input: Input): Valued => {
    const f = input.r?.['f'];
    return valued(f === undefined ? decision({ missing: ['f'], possible: ['value'], reasons: ['noValue'] }) : decided('value', '一'), values[String(f)]);
  };
  const result: Result = { outcome: 'undetermined', value: null, unit: '學分', missing: ['f'], possible: ['value'], reasons: ['noValue'], because: [] };
  const parts = partsOf([fact('f')]);

  it('has a value where it has one', () => {
    expect([valued(decided('value', '一'), 3).value, valued(decided('value', '一'), undefined).value, valued(decision({ missing: [] }), 3).value, valued(decided('value', '一'), false).value]).toEqual([3, null, null, false]);
  });
  it('has the only value that can come about', () => {
    expect(settledResult(result, rule({ true: 3, false: 3 }), {}, parts)).toEqual({ outcome: 'value', value: 3, unit: '學分', missing: [], because: [] });
    expect([settledValue(undefined, rule({ true: 3, false: 3 }), {}, parts), settledValue(undefined, rule({ true: 3, false: 4 }), {}, parts), settledValue(undefined, rule({ true: false, false: false }), {}, parts), settledValue(undefined, rule({}), {}, parts)]).toEqual([3, undefined, false, undefined]);
    // one fact that changes it is enough, and no more is asked
    let asked = 0;
    settledValue(undefined, (input: Input) => (asked++, rule({ 0: 1, 1: 2, 2: 3 })(input)), {}, partsOf([fact('f', [0, 1, 2, 3, 4])]));
    expect(asked).toBe(3);
    expect(settledValue(7, () => { throw new Error('asked'); }, {}, parts)).toBe(7);
    expect(settledValue<number, Input>(undefined, rule({ true: 3, false: 3 }), { r: { f: true } }, partsOf([]))).toBeUndefined();
  });
  it('otherwise says what it lacks', () => {
    expect(settledResult(result, rule({ true: 3, false: 4 }), {}, parts)).toEqual({ outcome: 'undetermined', value: null, unit: '學分', missing: ['f'], possible: ['value'], because: [] });
    const plain = { ...result, reasons: undefined } as unknown as Result;
    expect(settledResult(plain, rule({ true: 3, false: 4 }), {}, parts)).toBe(plain);
    expect(settledResult({ ...result, missing: ['f', 'x'] }, rule({ true: 3, false: 4 }), {}, parts).missing).toEqual(['f']);
    const reasoned = (input: Input): Valued => valued(input.r?.['f'] === true ? decided('value', '一') : decision({ missing: input.r?.['f'] === undefined ? ['f'] : [], possible: ['value'], reasons: ['conflict'] }), 3);
    expect(settledResult({ ...result, missing: ['f', 'x'] }, reasoned, {}, parts)).toMatchObject({ missing: ['f'], reasons: ['conflict'] });
  });
  it('is left alone where it is decided, or nothing is to be tried', () => {
    const known: Result = { outcome: 'value', value: 3, missing: [], because: [] };
    const never = (): never => { throw new Error('asked'); };
    expect([settledResult(known, never, {}, parts) === known, settledResult(result, never, AS_GIVEN, parts) === result, settledResult({ ...result, missing: ['x'] }, never, { r: { f: true } }, parts).missing]).toEqual([true, true, ['x']]);
  });
});

describe('the case of an effect', () => {
  const parts = partsOf([fact('f')]);
  const open = lacking('f', 'x');
  const rule = (ifTrue: Holds, ifFalse: Holds) => (input: Input): Holds => (input.r?.['f'] === undefined ? open : input.r['f'] === true ? ifTrue : ifFalse);
  const never = (): never => { throw new Error('asked'); };
  it('holds, or does not, where every value says so', () => {
    expect([settledAnswer(open, rule(YES, YES), {}, parts), settledAnswer(open, rule(NO, NO), {}, parts), settledAnswer(open, rule(YES, NO), {}, parts), settledAnswer(open, rule(YES, lacking('y')), {}, parts)]).toMatchObject([YES, NO, { missing: ['f'] }, { missing: ['f'] }]);
    const lack = lacking('f');
    expect([settledAnswer(YES, never, {}, parts), settledAnswer(NO, never, {}, parts), settledAnswer(open, never, {}, partsOf([])) === open, settledAnswer(lack, rule(YES, NO), {}, parts) === lack]).toEqual([YES, NO, true, true]);
  });
});

describe('a value that an effect gives', () => {
  const parts = partsOf([fact('f')]);
  const FACT = { record: 'r', field: 'g', names: ['件', 'g'] } as const;
  const known = (value: number): Consequence => ({ ...FACT, value, shown: String(value) });
  const unknown = (more: Partial<Consequence> = { missing: ['f', 'x'] }): Consequence => ({ ...FACT, value: null, ...more });
  const rule = (ifTrue: Consequence, ifFalse: Consequence) => (input: Input): Consequence => (input.r?.['f'] === undefined ? unknown() : input.r['f'] === true ? ifTrue : ifFalse);
  const never = (): never => { throw new Error('asked'); };
  it('is the only one that can come about', () => {
    expect(settledGiven(unknown(), rule(known(3), known(3)), {}, parts)).toEqual(known(3));
    expect(settledGiven(unknown(), rule(known(3), known(4)), {}, parts)).toStrictEqual({ ...FACT, value: null, missing: ['f'] });
    expect(settledGiven(unknown(), rule(known(3), unknown({ reasons: ['divisionByZero'] })), {}, parts)).toStrictEqual({ ...FACT, value: null, missing: ['f'], reasons: ['divisionByZero'] });
    expect(settledGiven(unknown(), rule(unknown({ reasons: ['divisionByZero'] }), unknown({ reasons: ['divisionByZero'] })), {}, partsOf([fact('f', [true])]))).toStrictEqual({ ...FACT, value: null, reasons: ['divisionByZero'] });
  });
  it('stays as it is where it is known, or nothing is to be tried', () => {
    const [own, open] = [known(3), unknown()];
    const lack = unknown({ missing: ['f'] });
    expect([settledGiven(own, never, {}, parts) === own, settledGiven(open, never, {}, partsOf([])) === open, settledGiven(lack, rule(known(3), known(4)), {}, parts) === lack]).toEqual([true, true, true]);
  });
});

describe('the parts of a number', () => {
  const steps = (more: Partial<Steps> = {}): Steps => ({ low: 0, high: 100, scale: 1, starts: [0], turns: [], ...more });
  const turn = (difference: (n: number) => number | null | undefined, side: Turn[1] = '<'): Turn => [(input: { n: number }) => {
    const value = difference(input.n);
    return typeof value === 'number' ? rational(BigInt(Math.round(value * 10)), 10n) : value;
  }, side];
  const apart = (more: Partial<Steps>) => valuesApart(steps(more), (n) => ({ n }));

  it('begin where constants cut them', () => {
    expect([apart({ starts: [0, 60, 61] }), apart({ starts: [0, 605], high: 1000, scale: 10 }), apart({ starts: [0, 31], scale: 0 }), apart({ starts: [0, 60], isOptional: true })]).toEqual([[0, 60, 61], [0, 60.5], ['1970-01-01', '1970-02-01'], [0, 60, null]]);
    expect([apart({ starts: [0, 60, 61], hasEnds: true }), apart({ starts: [0, 100], hasEnds: true, isOptional: true })]).toEqual([[0, 59, 60, 61, 100], [0, 99, 100, null]]);
  });
  it('are cut where a difference turns over', () => {
    const cuts = (side: Turn[1], difference = (n: number): number => n - 37): unknown => apart({ turns: [turn(difference, side)] });
    expect([cuts('<'), cuts('>'), cuts('='), cuts('known')]).toEqual([[0, 37], [0, 38], [0, 37, 38], [0]]);
    expect([cuts('<', (n) => 37 - n), cuts('>', (n) => 37 - n), cuts('<', (n) => n * n - 500), cuts('=', (n) => n * n - 500), cuts('<', (n) => n - 200), cuts('<', (n) => n + 5), cuts('<', (n) => n - 1), cuts('<', (n) => n - 100)]).toEqual([[0, 38], [0, 37], [0, 23], [0, 23], [0], [0], [0, 1], [0, 100]]);
    expect(apart({ turns: [turn((n) => n - 37), turn((n) => n - 90, '=')], starts: [0, 60] })).toEqual([0, 37, 60, 90, 91]);
    expect(apart({ starts: [0, 100], turns: [turn((n) => n - 100)] })).toEqual([0, 100]);
    expect(apart({ high: 1000, scale: 10, turns: [turn((n) => n * 10 - 605)] })).toEqual([0, 60.5]);
  });
  it('are cut where there begins to be a value', () => {
    const divided = (n: number): number | null => (n === 0 ? null : 60 / n - 3);
    expect([apart({ turns: [turn(divided)] }), apart({ turns: [turn(divided, 'known')] })]).toEqual([[0, 1, 21], [0, 1]]);
    expect(apart({ turns: [turn(() => null)] })).toBeNull();
  });
  it('are single steps where little is known of few, and none of many', () => {
    const unknown = [turn(() => undefined)];
    expect([(apart({ high: 31, turns: unknown }) ?? []).length, apart({ high: 32, turns: unknown }), (apart({ low: 5, high: 36, starts: [5], turns: unknown }) ?? []).slice(0, 2), apart({ high: 2, turns: unknown, isOptional: true })]).toEqual([32, null, [5, 6], [0, 1, 2, null]]);
    expect(apart({ turns: [turn((n) => (n === 0 || n === 100 ? n - 37 : undefined))] })).toBeNull();
    expect(apart({ turns: [turn((n) => (n === 100 ? undefined : n - 37))] })).toBeNull();
  });
  it('are 64 at most where they are cut', () => {
    const starts = (count: number): number[] => numbers(count);
    expect([apart({ starts: starts(64), turns: [turn((n) => n + 5)] })?.length, apart({ starts: starts(65), turns: [turn((n) => n + 5)] }), apart({ starts: starts(64), turns: [turn((n) => n - 90)] })]).toEqual([64, null, null]);
  });
  it('decide what every value agrees on', () => {
    const n = fact('n', steps({ turns: [[(input: { r: { n: number } }) => rational(BigInt(2 * input.r.n - 75)), '<']] }));
    const rule = (low: Outcome, high: Outcome) => (facts: Facts): Answer => (facts['n'] === undefined ? { missing: ['n'] } : (facts['n'] as number) * 2 < 75 ? low : high);
    expect([brief(rule('met', 'met'), partsOf([n])), brief(rule('met', 'violated'), partsOf([n])), brief(rule('met', 'violated'), partsOf([n]), { r: { n: 37 } })]).toEqual(['met', [['n'], both], 'met']);
    expect(brief(rule('met', 'met'), partsOf([n], [], { most: 1 }))).toEqual([['n'], both]);
  });
});
