/** Numbers and dates: nothing is rounded, nothing overflows, nothing is divided by zero. */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../compiler/ir/program.ts';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { calculate, compare, date, days, decimal, definition, factIn, field, integer, must, norm, number, program, record } from './build-program.ts';

const facts = record('成績', 'score',
  field('平均', 'average', decimal(2, 0, 100, '分')),
  field('總分', 'sum', integer(0, 1000)),
  field('科數', 'count', integer(0, 20)),
  field('收入', 'income', integer(null, null, '元')),
  field('支出', 'spending', integer(null, null, '元')),
  field('截止', 'deadline', date),
  field('送件', 'sent', date));
const fact = (alias: string): Expression => factIn(facts, alias);

function evaluator(condition: Expression) {
  const { evaluate } = compileProgram(program({ records: [facts], items: [norm('rule', { duties: [must(condition)] })] }));
  return (score: object) => {
    const { issues, results } = evaluate({ score });
    return { issues: issues.map((i) => i.message), ...results['rule']! };
  };
}

const source = (condition: Expression): string =>
  emitTypeScript(program({ records: [facts], items: [norm('rule', { duties: [must(condition)] })] }), { runtimeModule: 'fagui/runtime', sourcePath: 'rules/test.fagui' });

describe('decimals', () => {
  const passes = evaluator(compare(fact('average'), '≥', number(7235, 100)));
  it.each([[72.34, 'violated'], [72.35, 'met'], [72.36, 'met'], [0, 'violated'], [100, 'met'], [72.3, 'violated']])('%d: %s', (average, outcome) => expect(passes({ average }).outcome).toBe(outcome));
  it('more places than declared are refused', () => {
    const found = passes({ average: 72.345 });
    expect(found).toMatchObject({ outcome: 'undetermined', missing: ['成績.平均'] });
    expect(found.issues).toEqual(['平均最多 2 位小數，這裡是 72.345']);
  });
  it('sums of decimals are exact', () => {
    const sum = evaluator(compare(calculate('add', fact('average'), number(1, 5)), '=', number(3, 10)));
    expect(sum({ average: 0.1 }).outcome).toBe('met');
  });
});

describe('fractions', () => {
  it('a third is a third, without fractions at run time', () => {
    const third = compare(fact('count'), '≤', calculate('divide', fact('sum'), number(3)));
    expect(source(third)).toContain('3 * count <= sum');
    const passes = evaluator(third);
    expect([[3, 9], [4, 11], [4, 12]].map(([count, sum]) => passes({ count, sum }).outcome)).toEqual(['met', 'violated', 'met']);
  });
  it('values that no decimal can write are given as fractions', () => {
    const average = definition('mean', decimal(null, null, null, '分'), { otherwise: calculate('divide', fact('sum'), fact('count')) });
    const { evaluate } = compileProgram(program({ records: [facts], items: [average] }));
    const value = (sum: number, count: number) => evaluate({ score: { sum, count } }).results['mean']!.value;
    expect([value(25, 3), value(25, 2), value(24, 3), value(1, 8)]).toEqual(['25/3', 12.5, 8, 0.125]);
  });
});

describe('division', () => {
  const passes = evaluator(compare(calculate('divide', fact('sum'), fact('count')), '≥', number(60)));
  it.each([[179, 3, 'violated'], [180, 3, 'met'], [181, 3, 'met'], [0, 1, 'violated']])('%i ÷ %i: %s', (sum, count, outcome) => expect(passes({ sum, count }).outcome).toBe(outcome));
  it('by zero is undetermined for a reason of its own', () => {
    expect(passes({ sum: 60, count: 0 })).toMatchObject({ outcome: 'undetermined', missing: [], reasons: ['divisionByZero'], possible: ['met', 'violated'] });
    expect(passes({ sum: 0, count: 0 })).toMatchObject({ outcome: 'undetermined', reasons: ['divisionByZero'] });
  });
  it('of the other side, and by a number of either sign', () => {
    const mirrored = evaluator(compare(number(60), '<', calculate('divide', fact('sum'), fact('count'))));
    expect([mirrored({ sum: 180, count: 3 }).outcome, mirrored({ sum: 181, count: 3 }).outcome]).toEqual(['violated', 'met']);
    const signed = evaluator(compare(calculate('divide', fact('sum'), calculate('subtract', fact('count'), number(10))), '≥', number(-5)));
    expect([signed({ sum: 5, count: 9 }).outcome, signed({ sum: 6, count: 9 }).outcome, signed({ sum: 6, count: 10 }).reasons]).toEqual(['met', 'violated', ['divisionByZero']]);
  });
});

describe('large integers', () => {
  const LARGEST = Number.MAX_SAFE_INTEGER;
  it('beyond 2^53 the exact path takes over', () => {
    const third = compare(calculate('multiply', number(3), fact('income')), '≤', fact('spending'));
    expect(source(third)).toContain('Number.isSafeInteger(step1)');
    const passes = evaluator(third);
    expect(passes({ income: LARGEST, spending: LARGEST }).outcome).toBe('violated');
    expect(passes({ income: -LARGEST, spending: -LARGEST }).outcome).toBe('met');
    expect(passes({ income: 3002399751580330, spending: LARGEST - 1 }).outcome).toBe('met');
    expect(passes({ income: 3002399751580331, spending: LARGEST - 1 }).outcome).toBe('violated');
    expect(passes({ income: 1 }).missing).toEqual(['成績.支出']);
  });
  it('differences near the limit are exact', () => {
    const passes = evaluator(compare(calculate('add', fact('income'), number(1)), '=', calculate('add', fact('spending'), number(2))));
    expect(passes({ income: LARGEST, spending: LARGEST }).outcome).toBe('violated');
    expect(passes({ income: LARGEST, spending: LARGEST - 1 }).outcome).toBe('met');
  });
  it('integers that a double does not hold are refused', () => {
    const passes = evaluator(compare(fact('income'), '≥', number(0)));
    expect(passes({ income: 2 ** 53 })).toMatchObject({ outcome: 'undetermined', missing: ['成績.收入'] });
    expect(passes({ income: 2 ** 53 }).issues[0]).toContain('太大');
    expect(passes({ income: LARGEST }).outcome).toBe('met');
    expect(passes({ income: -0 }).outcome).toBe('met');
  });
});

describe('dates', () => {
  const within = evaluator(compare(fact('sent'), '≤', { op: 'addDays', date: fact('deadline'), days: number(3) }));
  it.each([['2024-02-26', '2024-02-29', 'met'], ['2024-02-26', '2024-03-01', 'violated'], ['2023-02-26', '2023-03-01', 'met'], ['1999-12-30', '2000-01-02', 'met'], ['1969-12-30', '1970-01-03', 'violated']])(
    'three days after %s is not before %s: %s', (deadline, sent, outcome) => expect(within({ deadline, sent }).outcome).toBe(outcome),
  );
  it('a day that does not exist is refused', () => {
    expect(within({ deadline: '2023-02-29', sent: '2023-03-01' })).toMatchObject({ outcome: 'undetermined', missing: ['成績.截止'] });
  });
  it('dates may be given in years of the Republic, and are shown so', () => {
    const found = within({ deadline: '105年9月1日', sent: '民國105年9月4日' });
    expect(found.outcome).toBe('met');
    expect(found.because[0]!.values).toEqual({ sent: '105年9月4日', deadline: '105年9月1日' });
  });
  it('differences count days, constants are dates', () => {
    const passes = evaluator(compare(calculate('subtract', fact('sent'), days(16679)), '<', number(366)));
    expect([passes({ sent: '2016-08-31' }).outcome, passes({ sent: '2016-09-01' }).outcome]).toEqual(['met', 'violated']);
  });
  it('days that are not whole have a reason of their own', () => {
    const passes = evaluator(compare(fact('sent'), '≤', { op: 'addDays', date: fact('deadline'), days: fact('average') }));
    expect(passes({ sent: '2024-01-01', deadline: '2024-01-01', average: 0.5 })).toMatchObject({ outcome: 'undetermined', reasons: ['fractionalDays'] });
    expect(passes({ sent: '2024-01-01', deadline: '2024-01-01', average: 5 }).outcome).toBe('met');
  });
});
