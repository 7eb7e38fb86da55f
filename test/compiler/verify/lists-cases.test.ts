/** What can be of lists and of rounded numbers, and what cannot: of each pair the first is found with a case that the evaluator confirms, the second is proven to be nowhere. */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../compiler/ir/program.ts';
import { confirmsCase, findCase } from '../../../compiler/verify/index.ts';
import { aggregate, and, boolean, calculate, compare, date, decimal, definition, enumerated, entryField, factIn, field, integer, listOf, member, name, not, number, program, reads, record, recordOf, rounded } from '../emit/typescript/build-program.ts';

const COURSE = record('課程', 'course', field('學分', 'credits', integer(0, 20)), field('成績', 'score', decimal(2, 0, 100), true), field('類別', 'kind', enumerated('類別')), field('增減', 'change', integer(-5, 5)), field('時數', 'hours', integer(0, 9)), field('開課日', 'begun', date), field('抵免', 'waived', boolean));
const STUDENT = record('學生', 'student', field('修課', 'courses', listOf(recordOf('課程'))), field('各科', 'scores', listOf(decimal(0, 0, 100))), field('門檻', 'limit', integer(0, 5)), field('應屆', 'final', boolean), field('成績', 'average', decimal(2, 0, 100)), field('差', 'gap', decimal(1, -10, 10)));
const least = definition('least', integer(0, 9), { branches: [{ condition: factIn(STUDENT, 'final'), value: number(3) }], otherwise: number(5) });
/** Something that the solver cannot read of an entry, for some. */
const factor = definition('factor', decimal(null, null, null), { branches: [{ condition: factIn(STUDENT, 'final'), value: calculate('divide', factIn(STUDENT, 'average'), factIn(STUDENT, 'limit')) }], otherwise: number(1) });
const PROGRAM = program({ enumerations: [{ name: name('類別', 'kind'), members: [name('必修', 'required'), name('選修', 'elective')] }], records: [STUDENT], elements: [COURSE], items: [least, factor] });

const fact = (alias: string): Expression => factIn(STUDENT, alias);
const own = (alias: string): Expression => entryField(COURSE, alias);
const courses = fact('courses');
const scores = fact('scores');
const n = (value: number): Expression => (Number.isInteger(value) ? number(value) : number(Math.round(value * 100), 100));
const is = (left: Expression, operator: '<' | '≤' | '=' | '≥' | '>' | '≠', value: number): Expression => compare(left, operator, n(value));
const count = (condition: Expression | null = null): Expression => aggregate('count', courses, { condition });
const sum = (value: Expression, condition: Expression | null = null): Expression => aggregate('sum', courses, { value, condition });
const required = compare(own('kind'), '=', member('類別', '必修'));
const passed = is(own('score'), '≥', 60);
const most = (value: Expression, condition: Expression | null = null): Expression => aggregate('max', courses, { value, condition });
const fewest = (value: Expression, condition: Expression | null = null): Expression => aggregate('min', courses, { value, condition });
const mean = (value: Expression, condition: Expression | null = null): Expression => aggregate('mean', courses, { value, condition });
const streak = (condition: Expression, ...alike: Expression[]): Expression => aggregate('streak', courses, { condition, sequence: { order: [own('credits')], alike } });
const some = (condition: Expression): Expression => aggregate('some', courses, { condition });
const every = (condition: Expression): Expression => aggregate('all', courses, { condition });
const minus = (a: Expression, b: Expression): Expression => calculate('subtract', a, b);
const times = (a: Expression, b: Expression): Expression => calculate('multiply', a, b);
const over = (a: Expression, b: Expression): Expression => calculate('divide', a, b);

function answer(condition: Expression): string {
  const found = findCase(condition, PROGRAM);
  if (found.kind === 'found' && !confirmsCase(condition, PROGRAM, found.facts)) return `wrong: ${JSON.stringify(found.facts)}`;
  return found.kind;
}

const PAIRS: Readonly<Record<string, readonly (readonly [possible: Expression, impossible: Expression])[]>> = {
  'how many there are': [
    [and(is(count(), '=', 2), is(count(required), '=', 2)), and(is(count(), '=', 2), is(count(required), '=', 3))],
    [and(is(count(passed), '=', 1), is(count(not(passed)), '=', 1)), and(is(count(required), '=', 1), is(count(not(required)), '=', 1), is(count(), '=', 3))],
    [compare(count(required), '=', fact('limit')), and(compare(count(required), '=', fact('limit')), is(count(), '<', 3), is(fact('limit'), '=', 4))],
    [and(compare(count(), '<', reads(least)), is(count(), '=', 4)), and(compare(count(), '<', reads(least)), is(count(), '=', 4), fact('final'))],
    [is(count(compare(own('credits'), '>', fact('limit'))), '=', 2), and(is(count(compare(own('credits'), '>', fact('limit'))), '=', 2), is(count(is(own('credits'), '>', 0)), '<', 2))],
    [is(count(and(required, fact('final'))), '=', 1), and(is(count(and(required, fact('final'))), '=', 1), not(fact('final')))],
    [is(count(), '=', 0), is(count(), '<', 0)],
  ],
  'what they add up to': [
    [and(is(count(), '≤', 3), is(sum(own('credits')), '=', 60)), and(is(count(), '≤', 3), is(sum(own('credits')), '>', 60))],
    [and(is(count(), '=', 2), is(sum(own('change')), '=', -10)), and(is(count(), '=', 2), is(sum(own('change')), '<', -10))],
    [and(is(sum(own('credits'), required), '=', 7), is(sum(own('credits')), '=', 7)), and(is(sum(own('credits'), required), '=', 7), is(sum(own('credits')), '=', 6))],
    [and(is(sum(own('credits'), passed), '=', 5), is(count(passed), '=', 1)), and(is(sum(own('credits'), passed), '=', 5), is(count(passed), '=', 0))],
    [and(every(is(own('credits'), '≥', 2)), is(sum(own('credits')), '=', 5)), and(every(is(own('credits'), '≥', 2)), is(sum(own('credits')), '=', 1))],
    [is(sum(times(own('credits'), n(2))), '=', 6), is(sum(times(own('credits'), n(2))), '=', 7)],
    [and(is(count(), '=', 2), is(sum(calculate('add', own('credits'), n(1))), '=', 2)), and(is(count(), '=', 2), is(sum(calculate('add', own('credits'), n(1))), '=', 1))],
    [and(is(count(), '=', 1), is(sum(times(own('credits'), own('hours'))), '=', 180)), and(is(count(), '=', 1), is(sum(times(own('credits'), own('hours'))), '=', 181))],
    [and(is(sum(own('hours')), '=', 3), is(sum(times(own('credits'), own('hours'))), '=', 60)), and(is(sum(own('hours')), '=', 3), is(sum(times(own('credits'), own('hours'))), '=', 61))],
    [and(fact('final'), is(sum(times(own('credits'), fact('limit'))), '=', 10), is(sum(own('credits')), '=', 2)), and(is(sum(times(own('credits'), fact('limit'))), '=', 10), is(sum(own('credits')), '=', 1))],
    [is(aggregate('sum', scores), '=', 150), and(is(aggregate('count', scores), '=', 1), is(aggregate('sum', scores), '=', 150))],
  ],
  'what holds of some and of all': [
    [and(some(required), not(every(required))), and(some(required), is(count(required), '=', 0))],
    [every(passed), and(every(passed), some(is(own('score'), '<', 60)))],
    [and(every(is(own('credits'), '>', 3)), is(count(), '=', 0)), and(not(every(is(own('credits'), '>', 3))), is(count(), '=', 0))],
    [not(some(own('waived'))), and(not(some(own('waived'))), is(count(own('waived')), '>', 0))],
    [some(compare(own('credits'), '=', own('hours'))), and(some(is(own('credits'), '=', 4)), every(is(own('credits'), '≠', 4)))],
    [{ op: 'any', list: scores, set: [number(60)] }, and({ op: 'any', list: scores, set: [number(60)] }, is(aggregate('max', scores), '<', 60))],
    [and({ op: 'every', list: scores, set: [number(60), number(70)] }, is(aggregate('count', scores), '=', 2)), and({ op: 'every', list: scores, set: [number(60), number(70)] }, is(aggregate('min', scores), '<', 60))],
  ],
  'the greatest and the least': [
    [and(is(most(own('credits')), '=', 7), is(fewest(own('credits')), '=', 2)), and(is(most(own('credits')), '=', 7), is(fewest(own('credits')), '=', 8))],
    [is(most(own('credits'), required), '≥', 20), is(most(own('credits'), required), '>', 20)],
    [is(fewest(own('change')), '≤', -5), is(fewest(own('change')), '<', -5)],
    [is(most(own('credits')), '≠', 0), and(is(most(own('credits')), '≠', 0), is(sum(own('credits')), '=', 0))],
    [is(most(times(own('change'), n(-1))), '=', 5), is(most(times(own('change'), n(-1))), '>', 5)],
    [is(times(most(own('change')), n(-1)), '=', 5), is(times(most(own('change')), n(-1)), '>', 5)],
    [is(minus(most(own('credits')), n(20)), '≥', 0), is(minus(most(own('credits')), n(20)), '>', 0)],
    [is(minus(most(own('credits')), fewest(own('credits'))), '=', 20), is(minus(most(own('credits')), fewest(own('credits'))), '>', 20)],
    [and(is(count(), '=', 2), is(minus(most(own('credits')), fewest(own('credits'))), '=', 3)), and(is(count(), '=', 1), is(minus(most(own('credits')), fewest(own('credits'))), '=', 3))],
    [compare(most(own('credits')), '=', fact('limit')), and(compare(most(own('credits')), '=', fact('limit')), every(is(own('credits'), '>', 5)))],
    // of no entries there is none
    [and(is(most(own('credits'), required), '<', 5), some(required)), and(is(most(own('credits'), required), '<', 5), not(some(required)))],
    [compare(most(own('score')), '≥', n(60)), and(compare(most(own('score')), '≥', n(60)), every(not({ op: 'present', fact: own('score') })))],
  ],
  'means': [
    [and(is(mean(own('credits')), '=', 2.5), is(count(), '=', 2)), and(is(mean(own('credits')), '=', 2.5), is(count(), '=', 1))],
    [is(mean(own('credits')), '=', 20), is(mean(own('credits')), '>', 20)],
    [is(mean(own('credits'), required), '≤', 3), and(is(mean(own('credits'), required), '≤', 3), is(count(required), '=', 0))],
    [is(over(sum(times(own('credits'), own('hours'))), sum(own('hours'))), '=', 20), is(over(sum(times(own('credits'), own('hours'))), sum(own('hours'))), '>', 20)],
    [and(is(aggregate('mean', scores), '≥', 60), is(aggregate('min', scores), '<', 60)), and(is(aggregate('mean', scores), '≥', 60), is(aggregate('max', scores), '<', 60))],
    [is(rounded(aggregate('deviation', scores), 'halfAway', 1), '>', 1), is(rounded(aggregate('deviation', scores), 'halfAway', 1), '<', 0)],
  ],
  'runs': [
    [and(is(streak(required), '=', 2), is(count(), '=', 2)), and(is(streak(required), '=', 3), is(count(), '=', 2))],
    [and(is(streak(required), '=', 1), is(count(required), '=', 2), is(count(), '=', 3)), and(is(streak(required), '=', 1), is(count(required), '=', 2), is(count(), '=', 2))],
    [and(is(streak(required), '=', 2), is(count(required), '=', 6), is(count(), '=', 8)), and(is(streak(required), '=', 2), is(count(required), '=', 7), is(count(), '=', 9))],
    [and(is(streak(required), '=', 0), is(count(), '=', 3)), and(is(streak(required), '=', 0), is(count(required), '=', 1))],
    [and(is(streak(required, own('kind')), '=', 2), is(count(), '=', 2)), and(is(streak(required, own('kind')), '=', 3), is(count(), '=', 2))],
    [and(is(streak(required, own('waived')), '≥', 1), is(count(required), '=', 2)), and(is(streak(required, own('waived')), '=', 0), is(count(required), '=', 2))],
  ],
  'ranks': [
    [and(is(aggregate('rank', scores, { own: n(60) }), '=', 3), is(aggregate('count', scores), '=', 2)), and(is(aggregate('rank', scores, { own: n(60) }), '=', 3), is(aggregate('count', scores), '=', 1))],
    [and(is(aggregate('rank', scores, { own: n(60), isLeastFirst: true }), '=', 2), is(aggregate('max', scores), '<', 60)), and(is(aggregate('rank', scores, { own: n(60) }), '=', 2), is(aggregate('max', scores), '≤', 60))],
    [and(is(aggregate('rank', courses, { own: fact('limit'), value: own('credits'), condition: required }), '=', 2), is(count(), '=', 1)), and(is(aggregate('rank', courses, { own: fact('limit'), value: own('credits'), condition: required }), '=', 2), is(count(required), '=', 0))],
    [is(aggregate('rank', scores, { own: n(100) }), '=', 1), is(aggregate('rank', scores, { own: n(100) }), '>', 1)],
    [is(aggregate('rank', scores, { own: n(0), isLeastFirst: true }), '=', 1), is(aggregate('rank', scores, { own: n(0), isLeastFirst: true }), '≠', 1)],
  ],
  'rounding': [
    [and(is(rounded(fact('average'), 'halfAway'), '=', 60), is(fact('average'), '<', 59.51)), and(is(rounded(fact('average'), 'halfAway'), '=', 60), is(fact('average'), '<', 59.5))],
    [and(is(rounded(fact('average'), 'truncate'), '=', 59), is(fact('average'), '=', 59.99)), and(is(rounded(fact('average'), 'truncate'), '=', 59), is(fact('average'), '≥', 60))],
    [and(is(rounded(fact('average'), 'awayFromZero'), '=', 60), is(fact('average'), '=', 59.01)), and(is(rounded(fact('average'), 'awayFromZero'), '=', 60), is(fact('average'), '≤', 59))],
    [and(is(rounded(fact('gap'), 'halfAway'), '=', -3), is(fact('gap'), '=', -2.5)), and(is(rounded(fact('gap'), 'halfAway'), '=', -3), is(fact('gap'), '>', -2.5))],
    [and(is(rounded(fact('gap'), 'truncate'), '=', 0), is(fact('gap'), '=', -0.9)), and(is(rounded(fact('gap'), 'truncate'), '=', 0), is(fact('gap'), '≤', -1))],
    [and(is(rounded(fact('gap'), 'awayFromZero'), '=', -1), is(fact('gap'), '=', -0.1)), and(is(rounded(fact('gap'), 'awayFromZero'), '=', -1), is(fact('gap'), '≥', 0))],
    [and(is(rounded(fact('average'), 'halfAway', 1), '=', 59.5), is(fact('average'), '=', 59.45)), and(is(rounded(fact('average'), 'halfAway', 1), '=', 59.5), is(fact('average'), '=', 59.44))],
    [is(rounded(fact('average'), 'halfAway'), '≠', 60), is(rounded(fact('average'), 'halfAway'), '=', 59.5)],
    [is(rounded(fact('average'), 'halfAway'), '>', 99.5), is(rounded(fact('average'), 'halfAway'), '>', 100)],
    [and(is(rounded(fact('average'), 'halfAway'), '≤', 59.5), is(fact('average'), '>', 59.4)), and(is(rounded(fact('average'), 'halfAway'), '≤', 59.5), is(fact('average'), '≥', 59.5))],
    // as a number of its own
    [compare(rounded(fact('average'), 'halfAway'), '>', fact('average')), and(compare(rounded(fact('average'), 'truncate'), '>', fact('average')))],
    [is(minus(fact('average'), rounded(fact('average'), 'truncate')), '=', 0.99), is(minus(fact('average'), rounded(fact('average'), 'truncate')), '≥', 1)],
    [compare(rounded(fact('gap'), 'awayFromZero'), '<', fact('gap')), and(is(fact('gap'), '>', 0), compare(rounded(fact('gap'), 'awayFromZero'), '<', fact('gap')))],
    [compare(rounded(fact('gap'), 'truncate'), '>', fact('gap')), and(is(fact('gap'), '≥', 0), compare(rounded(fact('gap'), 'truncate'), '>', fact('gap')))],
    [is(minus(rounded(fact('gap'), 'halfAway'), fact('gap')), '=', -0.5), is(minus(rounded(fact('gap'), 'halfAway'), fact('gap')), '<', -0.5)],
    [is(calculate('add', rounded(fact('average'), 'halfAway', 1), n(0.05)), '=', 60.05), is(calculate('add', rounded(fact('average'), 'halfAway', 1), n(0.05)), '=', 60)],
    [is(rounded(mean(own('credits')), 'truncate'), '=', 2), and(is(rounded(mean(own('credits')), 'truncate'), '=', 2), is(most(own('credits')), '<', 2))],
    [is(rounded(most(own('score')), 'halfAway'), '=', 60), and(is(rounded(most(own('score')), 'halfAway'), '=', 60), every(is(own('score'), '<', 59.5)))],
  ],
  'days of entries': [
    [some(compare(own('begun'), '<', { op: 'date', days: 20697 })), and(some(compare(own('begun'), '<', { op: 'date', days: 20697 })), every(compare(own('begun'), '≥', { op: 'date', days: 20697 })))],
  ],
};

describe.each(Object.entries(PAIRS))('%s', (_, pairs) => {
  it.each(pairs.map((pair, i) => [i + 1, pair] as const))('pair %s: the first can be, the second cannot', (_i, [possible, impossible]) => {
    expect([answer(possible), answer(impossible)]).toEqual(['found', 'none']);
  });
});

describe('what cannot be read', () => {
  const many = (alias: string): Expression => times(own(alias), reads(factor));
  it('is not said to be nowhere', () => {
    // 20 credits × 100 ÷ 1
    expect(answer(and(fact('final'), is(fact('average'), '≥', 50), compare(most(many('credits')), '>', fact('average'))))).not.toBe('none');
    expect(answer(and(fact('final'), is(sum(many('credits')), '>', 100), is(count(), '=', 1)))).not.toBe('none');
    expect(answer(and(is(most(over(own('credits'), own('hours'))), '=', 20), is(count(), '=', 1)))).not.toBe('none');
    expect(answer(is(sum(over(own('credits'), own('hours'))), '=', 3))).not.toBe('none');
    expect(answer(is(rounded(aggregate('deviation', courses, { value: own('credits') }), 'halfAway'), '=', 3))).not.toBe('none');
    expect(answer(compare(minus(most(own('score')), fewest(own('score'))), '=', minus(fact('average'), fact('gap'))))).not.toBe('none');
  });
});
