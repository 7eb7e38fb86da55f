/**
 * What conditions become: comparisons of doubles where the declared ranges prove that nothing overflows, checked steps where they do not, exact
 * numbers where nothing else is exact. The answers are those of the random programs; here it is what a rule costs.
 */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../compiler/ir/program.ts';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { aggregate, and, boolean, calculate, compare, date, days, decimal, definition, discretion, entryField, enumerated, factIn, field, integer, listOf, member, must, name, norm, not, number, or, program, q, record, recordOf, rounded, text, truth } from './build-program.ts';

const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b'), name('丙', 'c')] };
const item = record('件', 'item', field('分', 'score', integer(0, 1000)), field('差', 'difference', integer(-9, 9)), field('數', 'count', integer(1, 20)), field('均', 'average', decimal(2, 0, 100)), field('額', 'money', integer(null, null)),
  field('欠', 'debt', integer(null, null)), field('比', 'ratio', decimal(null, null, null)), field('日', 'day', date), field('可', 'yes', boolean), field('類', 'kind', enumerated('類別')), field('註', 'note', text), field('各類', 'kinds', listOf(enumerated('類別'))),
  field('各分', 'scores', listOf(decimal(1, 0, 100))), field('各比', 'ratios', listOf(decimal(null, null, null))), field('各註', 'notes', listOf(text)), field('各日', 'dates', listOf(date)), field('各件', 'parts', listOf(recordOf('零件'))));
const part = record('零件', 'part', field('重', 'weight', decimal(3, 0, 9)), field('價', 'price', integer(null, null)), field('誤', 'error', integer(-9, -1)), field('片', 'pieces', integer(1, 9)), field('費', 'fee', integer(0, null)), field('負', 'due', integer(null, 0)), field('大', 'large', integer(0, 949_062)), field('過大', 'larger', integer(0, 949_063)), field('小', 'small', integer(-949_063, 0)));
const f = (alias: string): Expression => factIn(item, alias);
const [score, difference, count, average, money, debt, ratio, day] = ['score', 'difference', 'count', 'average', 'money', 'debt', 'ratio', 'day'].map(f) as [Expression, Expression, Expression, Expression, Expression, Expression, Expression, Expression];
const times = (a: Expression, b: Expression): Expression => calculate('multiply', a, b);
const over = (a: Expression, b: Expression): Expression => calculate('divide', a, b);
const plus = (a: Expression, b: Expression): Expression => calculate('add', a, b);
const minus = (a: Expression, b: Expression): Expression => calculate('subtract', a, b);
const given = (condition: Expression) => program({ enumerations: [KIND], records: [item], elements: [part], items: [norm('rule', { duties: [must(condition)] }), discretion('grant', { amount: { name: name('量', 'amount'), type: integer(0, 9), low: q(0), high: q(9) } })] });

const changed = (original: Expression): Expression => ({ op: 'discretionary', original, discretion: '裁量grant', granted: plus(original, { op: 'amount', discretion: '裁量grant' }) });

/** Made for every rule; what is made to try facts that are not known (difference…, holdsAtEnds…) is looked at in completions.test.ts. */
const USUAL = /^(difference\w*|holds\w+|openRule|resultOfRule|checkedInput|rule|explainRule|decide|evaluate|evaluateRead|boundsOf\w+|lack\w*|grant\w*|explainGrant|resultOfGrant|openGrant|decideGrant|given\w+)$/;

/** The test of the rule, and the functions made for it, each without white space that says nothing. */
function code(condition: Expression): string[] {
  const emitted = emitTypeScript(given(condition), { runtimeModule: 'x', sourcePath: 'y', types: false });
  const test = /function decide\(input\) \{[^]*?\n {4}rule: (.*?),?\n/.exec(emitted)![1]!.replace(/^settled\((.*), givenRule, input, RULE_PARTS\)$/, '$1').replace(/ \? RULE_MET : /, ' ? MET : ').replace(/(.*) \? RULE_VIOLATED : RULE_UNDETERMINED$/, '$1');
  const made = [...emitted.matchAll(/^function (\w+)\([^]*?\n\}/gm)].filter(([, found]) => !USUAL.test(found!)).map(([whole]) => whole.replace(/\s+/g, ' ').replace(/ if \(must === YES\) return RULE_MET; .*/, ' … }'));
  return [test, ...made];
}
const outcome = (condition: Expression) => {
  const { evaluate } = compileProgram(given(condition));
  return (facts: object): string => evaluate({ item: facts }).results['rule']!.outcome;
};

describe('comparisons', () => {
  it('of proven numbers are comparisons of doubles, without the factors that both sides have', () => {
    expect(code(compare(score, '≤', number(60)))).toEqual(['score <= 60 ? MET : score > 60']);
    expect(code(compare(times(score, number(60)), '≤', number(180)))).toEqual(['score <= 3 ? MET : score > 3']);
    expect(code(compare(times(number(60), score), '<', times(count, number(90))))).toEqual(['2 * score < 3 * count ? MET : 2 * score >= 3 * count ? RULE_VIOLATED : openRule(score, count)']);
    expect(code(compare(times(score, number(2)), '≤', number(6)))).toEqual(['score <= 3 ? MET : score > 3']);
    expect(code(compare(times(score, number(7)), '≤', number(180)))).toEqual(['score * 7 <= 180 ? MET : score * 7 > 180']);
    expect(code(compare(average, '≥', number(145, 2)))).toEqual(['average >= 7250 ? MET : average < 7250']);
    expect(code(compare(score, '≤', over(count, number(3))))).toEqual(['3 * score <= count ? MET : 3 * score > count ? RULE_VIOLATED : openRule(score, count)']);
    expect(code(compare(over(score, number(-3)), '≤', difference))).toEqual(['score * -1 <= 3 * difference ? MET : score * -1 > 3 * difference ? RULE_VIOLATED : openRule(score, difference)']);
    expect(code(compare(score, '=', number(1, 2)))).toEqual(['decideRule(score)', 'function decideRule(score) { const must = (2 * score === 1 ? YES : 2 * score < 1 || 2 * score > 1 ? NO : UNKNOWN); … }']);
    expect(code(compare(score, '≠', count))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = (score === count ? NO : score < count || score > count ? YES : UNKNOWN); … }']);
    expect(code(compare(plus(average, score), '>', minus(score, number(1, 4))))).toEqual(['average + (100 * score) > 25 * (4 * score - 1) ? MET : average + (100 * score) <= 25 * (4 * score - 1) ? RULE_VIOLATED : openRule(average, score)']);
    expect(code(compare(times(score, number(1)), '>', times(number(1), count)))).toEqual(['score > count ? MET : score <= count ? RULE_VIOLATED : openRule(score, count)']);
    expect(code(compare(times(score, number(-2)), '>', number(4)))).toEqual(['score * -2 > 4 ? MET : score * -2 <= 4']);
  });
  it('of constants are decided here', () => {
    for (const [operator, holds] of [['<', [true, false, false]], ['≤', [true, true, false]], ['=', [false, true, false]], ['≥', [false, true, true]], ['>', [false, false, true]], ['≠', [true, false, true]]] as const) {
      expect([2, 3, 4].map((n) => outcome(compare(number(n), operator, number(3)))({}))).toEqual(holds.map((one) => (one ? 'met' : 'violated')));
    }
    expect(code(compare(number(2), '<', number(3)))).toEqual(['decideRule()', 'function decideRule() { return RULE_MET; }']);
    expect(code(compare(member('類別', '甲'), '=', member('類別', '甲')))).toEqual(['decideRule()', 'function decideRule() { return RULE_MET; }']);
    expect(code(compare(member('類別', '甲'), '≠', member('類別', '甲')))).toEqual(['decideRule()', 'function decideRule() { const must = NO; … }']);
  });
  it('in and, or and not are tests without calls', () => {
    expect(code(and(compare(score, '≥', number(9)), compare(count, '<', number(9))))).toEqual(['(score >= 9 && count < 9) ? MET : (score < 9 || count >= 9) ? RULE_VIOLATED : openRule(score, count)']);
    expect(code(or(compare(score, '≥', number(9)), compare(count, '<', number(9))))).toEqual(['(score >= 9 || count < 9) ? MET : (score < 9 && count >= 9) ? RULE_VIOLATED : openRule(score, count)']);
    expect(code(not(compare(score, '≥', number(9))))).toEqual(['score < 9 ? MET : score >= 9']);
    expect(code(and(compare(score, '≥', number(9)), compare(f('kind'), '=', member('類別', '甲'))))).toEqual([
      'decideRule(score, kind)',
      'function readKind(value) { switch (value) { case "a": case "b": case "c": return value; default: return undefined; } }',
      'function decideRule(score, kind) { const must = and((score >= 9 ? YES : score < 9 ? NO : UNKNOWN), (kind === "a" ? YES : kind === undefined ? UNKNOWN : NO)); … }',
    ]);
    expect(code(and())).toEqual(['decideRule()', 'function decideRule() { return RULE_MET; }']);
    expect(code(or())).toEqual(['decideRule()', 'function decideRule() { const must = NO; … }']);
    expect(code(and(compare(score, '≥', number(9)), truth(true)))).toEqual(['decideRule(score)', 'function decideRule(score) { const must = and((score >= 9 ? YES : score < 9 ? NO : UNKNOWN), YES); … }']);
  });
  it('of quotients multiply where the divisor cannot be negative', () => {
    expect(code(compare(over(score, count), '≥', number(60)))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = (score >= 60 * count ? YES : score < 60 * count ? NO : UNKNOWN); … }']);
    expect(code(compare(number(60), '≥', over(score, count)))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = (score <= 60 * count ? YES : score > 60 * count ? NO : UNKNOWN); … }']);
    expect(code(compare(over(count, score), '≥', number(60)))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = (score === 0 ? UNKNOWN : (count >= 60 * score ? YES : count < 60 * score ? NO : UNKNOWN)); … }']);
    expect(code(compare(over(score, difference), '≥', number(60)))).toEqual(['decideRule(score, difference)', 'function decideRule(score, difference) { const must = atMostExact(EXACT, divideExact(lift(score), lift(difference))); … }']);
    expect(code(compare(over(score, count), '≥', over(count, score)))).toEqual(['decideRule(count, score)', 'function decideRule(count, score) { const must = atMostExact(divideExact(lift(count), lift(score)), divideExact(lift(score), lift(count))); … }']);
    expect([0, 1].map((n) => outcome(compare(over(count, score), '≤', number(60)))({ count: 3, score: n }))).toEqual(['undetermined', 'met']);
  });
  it('that cannot be proven check their steps, and those that nothing bounds are exact', () => {
    expect(code(compare(times(money, debt), '≤', number(60)))).toEqual([
      'decideRule(money, debt)',
      'function compareChecked(money, debt) { const step1 = money * debt; if (Number.isSafeInteger(step1)) return (step1 <= 60 ? YES : step1 > 60 ? NO : UNKNOWN); return atMostExact(multiplyExact(lift(money), lift(debt)), EXACT); }',
      'function decideRule(money, debt) { const must = compareChecked(money, debt); … }',
    ]);
    expect(code(compare(plus(money, debt), '≤', number(60)))).toEqual([
      'decideRule(money, debt)',
      'function compareChecked(money, debt) { const step1 = money + debt; if (Number.isSafeInteger(step1)) return (step1 <= 60 ? YES : step1 > 60 ? NO : UNKNOWN); return atMostExact(addExact(lift(money), lift(debt)), EXACT); }',
      'function decideRule(money, debt) { const must = compareChecked(money, debt); … }',
    ]);
    expect(code(compare(minus(times(money, number(2)), times(debt, number(3))), '≤', money))).toEqual([
      'decideRule(money, debt)',
      'function compareChecked(money, debt) { const step1 = money * 2; const step2 = debt * 3; const step3 = step1 - step2; if (Number.isSafeInteger(step1) && Number.isSafeInteger(step2) && Number.isSafeInteger(step3)) return (step3 <= money ? YES : step3 > money ? NO : UNKNOWN); return atMostExact(subtractExact(multiplyExact(lift(money), EXACT), multiplyExact(lift(debt), EXACT_2)), lift(money)); }',
      'function decideRule(money, debt) { const must = compareChecked(money, debt); … }',
    ]);
    expect(code(compare(ratio, '<', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = lessExact(ratio, EXACT); … }']);
    expect(code(compare(ratio, '≤', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = atMostExact(ratio, EXACT); … }']);
    expect(code(compare(ratio, '>', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = lessExact(EXACT, ratio); … }']);
    expect(code(compare(ratio, '≥', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = atMostExact(EXACT, ratio); … }']);
    expect(code(compare(ratio, '=', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = equalExact(ratio, EXACT); … }']);
    expect(code(compare(ratio, '≠', number(60)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = not(equalExact(ratio, EXACT)); … }']);
    expect(code(compare(score, '≤', number(9007199254740993n)))).toEqual(['decideRule(score)', 'function decideRule(score) { const must = atMostExact(lift(score), EXACT); … }']);
    expect(code(compare(score, '≤', over(number(1), number(0))))).toEqual(['decideRule(score)', 'function decideRule(score) { const must = atMostExact(lift(score), divideExact(EXACT, EXACT_2)); … }']);
  });
});

describe('bounds', () => {
  /** The largest whole constant that the value, times it, is proven to stay below 2^53 with. */
  const proven = (value: Expression): (condition: number) => boolean => (factor) => !code(compare(times(value, number(factor)), '≤', number(7))).some((one) => one.includes('compareChecked'));
  const most = 9007199254740991;
  it.each<[string, Expression, number]>([
    ['a fact', score, 1000], ['a negative one', difference, 9], ['a sum', plus(score, count), 1020], ['a difference', minus(count, score), 999], ['a product', times(score, difference), 9000], ['a product of negative ones', times(difference, difference), 81],
    ['decimals', average, 10000], ['a rounding up', rounded(average, 'awayFromZero', 1), 1000], ['a rounding', rounded(over(average, number(3)), 'halfAway', 0), 33], ['a rounding off', rounded(over(average, number(3)), 'truncate', 0), 33], ['a rounding away', rounded(over(average, number(3)), 'awayFromZero', 0), 34],
    ['a rounded negative', rounded(over(difference, number(4)), 'awayFromZero', 0), 3], ['a rounded quotient', rounded(over(score, count), 'halfAway', 1), 10000],
    ['a sum of entries', aggregate('sum', f('parts'), { value: entryField(part, 'weight') }), 90_000_000], ['a sum of negative entries', aggregate('sum', f('parts'), { value: entryField(part, 'error') }), 90_000], ['a count', aggregate('count', f('parts')), 10_000], ['a rank', aggregate('rank', f('scores'), { own: score }), 10_001],
    ['a greatest one', aggregate('max', f('scores')), 1000], ['a deviation', rounded(aggregate('deviation', f('scores')), 'halfAway', 1), 501],
    ['what a product leaves', plus(number(9000), times(score, difference)), 18000], ['what one of negative ones leaves', minus(number(81), times(difference, difference)), 162], ['what a deviation leaves', minus(number(501, 10), rounded(aggregate('deviation', f('scores')), 'halfAway', 1)), 501],
    ['what a rounded quotient leaves', minus(number(1000), rounded(over(score, count), 'halfAway', 1)), 10000], ['what a negative one leaves', minus(number(9), rounded(over(difference, count), 'halfAway', 0)), 18], ['what one by a negative one leaves', minus(number(1000), rounded(over(score, difference), 'halfAway', 0)), 2000],
    ['what a sum leaves', minus(number(90_000), aggregate('sum', f('parts'), { value: entryField(part, 'pieces') })), 90_000], ['a sum of negative entries, and as much', plus(number(90_000), aggregate('sum', f('parts'), { value: entryField(part, 'error') })), 90_000],
    ['what a count leaves', minus(number(10_000), aggregate('count', f('parts'))), 10_000], ['what a rank leaves', minus(number(10_001), aggregate('rank', f('scores'), { own: score })), 10_000],
    ['a value of an authority', changed(number(25)), 34], ['what one leaves', minus(number(34), changed(number(25))), 9], ['a lower one', { op: 'discretionary', original: number(25), discretion: '裁量grant', granted: number(-30) }, 30],
  ])('of %s are its own', (_, value, bound) => {
    const limit = Math.floor(most / bound);
    expect([proven(value)(limit), proven(value)(limit + 1)]).toEqual([true, false]);
  });
});

describe('what may leave the doubles', () => {
  const largest = 9007199254740991n;
  it('is a constant that they do not hold', () => {
    const ways = (limit: Expression): string => ['compareChecked', 'atMostExact'].filter((word) => code(compare(score, '≤', limit)).join().includes(word)).join();
    expect([number(largest), number(-largest), number(largest + 1n), number(-largest - 1n), number(1, largest), number(1, largest + 1n), plus(number(1, 2n ** 40n), number(1, 3n ** 20n))].map(ways)).toEqual(['', '', 'atMostExact', 'atMostExact', 'compareChecked,atMostExact', 'atMostExact', 'atMostExact']);
  });
  it('is checked once: what a checked step is added to within them is not', () => {
    expect(code(compare(plus(times(money, number(2)), number(0)), '≤', number(60)))[1]).toContain('const step1 = money * 2; if (Number.isSafeInteger(step1)) return (step1 + 0 <= 60');
  });
  it('is a sum that has no bound on either side, or squares of what is large', () => {
    const started = (alias: string, of: (e: Expression) => Expression): string => /let total = (\w+);/.exec(code(compare(of(entryField(part, alias)), '≤', number(7))).join())![1]!;
    expect(['weight', 'fee', 'due', 'price'].map((alias) => started(alias, (value) => aggregate('sum', f('parts'), { value })))).toEqual(['0', '0n', '0n', '0n']);
    expect(['large', 'larger', 'small', 'price'].map((alias) => started(alias, (value) => rounded(aggregate('deviation', f('parts'), { value }), 'halfAway', 1)))).toEqual(['0', '0n', '0n', '0n']);
  });
});

describe('days', () => {
  const later = (n: Expression): Expression => ({ op: 'addDays', date: day, days: n });
  it('are looked up only where they may leave the calendar', () => {
    expect(code(compare(day, '≤', days(17045)))).toEqual(['day <= 17045 ? MET : day > 17045']);
    expect(code(compare(later(number(7)), '≤', days(17045)))).toEqual(['existingDay(day + 7) <= 17045 ? MET : existingDay(day + 7) > 17045 ? RULE_VIOLATED : openRule(day)']);
    expect(code(compare({ op: 'addDays', date: days(17045), days: score }, '≤', day))).toEqual(['17045 + score <= day ? MET : 17045 + score > day ? RULE_VIOLATED : openRule(score, day)']);
    expect(code(compare(later(average), '≤', days(17045)))).toEqual(['decideRule(day, average)', 'function decideRule(day, average) { const must = atMostExact(existingDayExact(addExact(lift(day), lift(wholeNumber(lift(average, 100n))))), EXACT); … }']);
    expect(code(compare({ op: 'workday', date: day, holidays: f('dates'), workdays: f('dates') }, '≤', days(17045)))).toEqual([
      'decideRule(day, dates)',
      'function compareDays(day, dates) { const step1 = workday(day, dates, dates); const step2 = 17045; return (step1 <= step2 ? YES : step1 > step2 ? NO : UNKNOWN); }',
      'function decideRule(day, dates) { const must = compareDays(day, dates); … }',
    ]);
    expect(code(compare(minus(day, days(17045)), '≤', number(7)))).toEqual(['day - 17045 <= 7 ? MET : day - 17045 > 7']);
  });
});

describe('sets', () => {
  const isIn = (value: Expression, ...set: Expression[]): Expression => ({ op: 'in', value, set });
  const any = (list: Expression, ...set: Expression[]): Expression => ({ op: 'any', list, set });
  const every = (list: Expression, ...set: Expression[]): Expression => ({ op: 'every', list, set });
  const [a, b] = [member('類別', '甲'), member('類別', '乙')];
  it('of constants are comparisons, masks and switches', () => {
    expect(code(isIn(f('kind'), a, b, a))).toEqual([
      'decideRule(kind)',
      'function readKind(value) { switch (value) { case "a": case "b": case "c": return value; default: return undefined; } }',
      'function decideRule(kind) { const must = (kind === "a" || kind === "b" ? YES : kind === undefined ? UNKNOWN : NO); … }',
    ]);
    expect(code(isIn(f('kind')))).toEqual(['decideRule(kind)', 'function readKind(value) { switch (value) { case "a": case "b": case "c": return value; default: return undefined; } }', 'function decideRule(kind) { const must = NO; … }']);
    expect(code(isIn(score, number(3), number(9, 2)))).toEqual(['decideRule(score)', 'function decideRule(score) { const must = ((2 * score) === 6 || (2 * score) === 9 ? YES : (2 * score) !== (2 * score) ? UNKNOWN : NO); … }']);
    expect(code(isIn(plus(score, count), number(3)))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = ((score + count) === 3 ? YES : (score + count) !== (score + count) ? UNKNOWN : NO); … }']);
    expect(code(isIn(ratio, number(3)))).toEqual(['decideRule(ratio)', 'function decideRule(ratio) { const must = equalExact(ratio, EXACT); … }']);
    expect(code(isIn(day, days(3), days(4)))).toEqual(['decideRule(day)', 'function decideRule(day) { const must = (day === 3 || day === 4 ? YES : day !== day ? UNKNOWN : NO); … }']);
    expect(code(isIn(number(3), number(3)))).toEqual(['decideRule()', 'function decideRule() { return RULE_MET; }']);
    expect(code(isIn(score, count, number(3)))).toEqual(['decideRule(score, count)', 'function decideRule(score, count) { const must = or((score === count ? YES : score < count || score > count ? NO : UNKNOWN), (score === 3 ? YES : score < 3 || score > 3 ? NO : UNKNOWN)); … }']);
    expect(code(any(f('kinds'), a, b))).toEqual([
      'decideRule(kinds)',
      'function bitOfKind(member) { switch (member) { case "a": return 1; case "b": return 2; case "c": return 4; default: return -1; } }',
      'function decideRule(kinds) { const must = (kinds < 0 ? UNKNOWN : (kinds & MEMBERS) !== 0 ? YES : NO); … }',
    ]);
    expect(code(every(f('kinds'), a))).toEqual([
      'decideRule(kinds)',
      'function bitOfKind(member) { switch (member) { case "a": return 1; case "b": return 2; case "c": return 4; default: return -1; } }',
      'function decideRule(kinds) { const must = (kinds < 0 ? UNKNOWN : (kinds & ~MEMBERS) === 0 ? YES : NO); … }',
    ]);
    expect(code(any(f('kinds')))).toEqual(['decideRule(kinds)', 'function bitOfKind(member) { switch (member) { case "a": return 1; case "b": return 2; case "c": return 4; default: return -1; } }', 'function decideRule(kinds) { const must = NO; … }']);
    expect(code(every(f('kinds')))).toEqual([
      'decideRule(kinds)',
      'function bitOfKind(member) { switch (member) { case "a": return 1; case "b": return 2; case "c": return 4; default: return -1; } }',
      'function decideRule(kinds) { const must = (kinds < 0 ? UNKNOWN : (kinds & ~MEMBERS) === 0 ? YES : NO); … }',
    ]);
    expect(code(any(f('kinds'), a, f('kind')))).toEqual([
      'decideRule(kinds, kind)',
      'function readKind(value) { switch (value) { case "a": case "b": case "c": return value; default: return undefined; } }',
      'function bitOfKind(member) { switch (member) { case "a": return 1; case "b": return 2; case "c": return 4; default: return -1; } }',
      'function decideRule(kinds, kind) { const must = anyIn(membersOf(kinds, KIND_NAMES), ["a", kind]); … }',
    ]);
    expect(code(any(f('scores'), number(60), number(121, 2), number(1, 3)))).toEqual([
      'decideRule(scores)',
      'function anyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { case 600: case 605: case Infinity: return YES; } } return NO; }',
      'function decideRule(scores) { const must = anyListed(scores); … }',
    ]);
    expect(code(every(f('scores'), number(60)))).toEqual([
      'decideRule(scores)',
      'function everyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { case 600: continue; default: return NO; } } return YES; }',
      'function decideRule(scores) { const must = everyListed(scores); … }',
    ]);
    expect(code(every(f('scores')))).toEqual(['decideRule(scores)', 'function everyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { default: return NO; } } return YES; }', 'function decideRule(scores) { const must = everyListed(scores); … }']);
    expect(code(any(f('scores'), score))).toEqual(['decideRule(scores, score)', 'function decideRule(scores, score) { const must = anyIn(scores, [scaledElement(lift(score), 10n)]); … }']);
    expect(code(every(f('ratios'), number(1, 3)))).toEqual([
      'decideRule(ratios)',
      'function everyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { case "1/3": continue; default: return NO; } } return YES; }',
      'function decideRule(ratios) { const must = everyListed(ratios); … }',
    ]);
    expect(code(any(f('notes'), { op: 'text', value: '甲' }))).toEqual([
      'decideRule(notes)',
      'function anyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { case "甲": return YES; } } return NO; }',
      'function decideRule(notes) { const must = anyListed(notes); … }',
    ]);
    expect(code(every(f('dates'), days(3)))).toEqual([
      'decideRule(dates)',
      'function everyListed(list) { if (list === undefined) return UNKNOWN; for (const element of list) { switch (element) { case scaledElement(EXACT, 1n): continue; default: return NO; } } return YES; }',
      'function decideRule(dates) { const must = everyListed(dates); … }',
    ]);
  });
});

describe('aggregates', () => {
  const entry = (alias: string): Expression => entryField(part, alias);
  const over60 = compare(entry('weight'), '≥', number(6));
  it('are loops that keep what they must', () => {
    const values = [
      aggregate('count', f('parts')), aggregate('count', f('parts'), { condition: over60 }), aggregate('sum', f('parts'), { value: entry('weight') }), aggregate('sum', f('parts'), { value: entry('price') }), aggregate('sum', f('ratios')), aggregate('max', f('parts'), { value: entry('price'), condition: over60 }),
      aggregate('min', f('ratios')), rounded(aggregate('deviation', f('scores')), 'halfAway', 1), rounded(aggregate('deviation', f('parts'), { value: entry('price') }), 'truncate', 1), rounded(aggregate('deviation', f('ratios')), 'truncate', 1), aggregate('rank', f('scores'), { own: score }),
      aggregate('rank', f('ratios'), { own: ratio }), aggregate('rank', f('parts'), { own: score, value: entry('weight'), condition: over60, isLeastFirst: true }), aggregate('streak', f('parts'), { condition: over60, sequence: { order: [entry('price'), entry('weight')], alike: [entry('weight')] } }), aggregate('mean', f('scores')),
    ];
    expect(values.flatMap((value) => code(compare(value, '≤', number(7))))).toEqual([
      'countOfPartsValue <= 7 ? MET : countOfPartsValue > 7 ? RULE_VIOLATED : openRule(countOfPartsValue, parts)',
      'function countOfParts(parts) { if (parts === undefined) return NaN; return parts.length; }',
      'decideRule(countOfPartsValue, parts)',
      'function countOfParts(parts) { if (parts === undefined) return NaN; let count = 0; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); if (weight < 6000) continue; if (!(weight >= 6000)) return NaN; count++; } return count; }',
      'function conditionWithinBounds(countOfPartsValue, parts) { const holds = (countOfPartsValue <= 7 ? YES : countOfPartsValue > 7 ? NO : UNKNOWN); if (holds !== UNKNOWN) return holds; return agreeOverCases([boundsOfCountOfParts(parts) ?? [undefined]], (bound1) => atMostExact(bound1, EXACT)); }',
      'function decideRule(countOfPartsValue, parts) { const must = conditionWithinBounds(countOfPartsValue, parts); … }',
      'decideRule(sumOfPartsWeightValue, parts)',
      'function sumOfPartsWeight(parts) { if (parts === undefined) return NaN; let total = 0; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); total += weight; } return total; }',
      'function conditionWithinBounds(sumOfPartsWeightValue, parts) { const holds = (sumOfPartsWeightValue <= 7000 ? YES : sumOfPartsWeightValue > 7000 ? NO : UNKNOWN); if (holds !== UNKNOWN) return holds; return agreeOverCases([boundsOfSumOfPartsWeight(parts) ?? [undefined]], (bound1) => atMostExact(bound1, EXACT)); }',
      'function decideRule(sumOfPartsWeightValue, parts) { const must = conditionWithinBounds(sumOfPartsWeightValue, parts); … }',
      'decideRule(sumOfPartsPriceValue, parts)',
      'function sumOfPartsPrice(parts) { if (parts === undefined) return undefined; let total = 0n; for (const entry of parts) { const price = integerOf(entry.price, -9007199254740991, 9007199254740991); if (price !== price) return undefined; total += BigInt(price); } return rational(total, 1n); }',
      'function decideRule(sumOfPartsPriceValue, parts) { const must = atMostExact(sumOfPartsPriceValue, EXACT); … }',
      'decideRule(sumOfRatiosValue, ratiosList)',
      'function sumOfRatios(ratiosList) { if (ratiosList === undefined) return undefined; let total = ZERO; for (const element of ratiosList) { total = addExact(total, element); } return total; }',
      'function decideRule(sumOfRatiosValue, ratiosList) { const must = atMostExact(sumOfRatiosValue, EXACT); … }',
      'decideRule(maxOfPartsPriceValue, parts)',
      'function maxOfPartsPrice(parts) { if (parts === undefined) return NaN; let best = NaN; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); if (weight < 6000) continue; if (!(weight >= 6000)) return NaN; const price = integerOf(entry.price, -9007199254740991, 9007199254740991); if (price !== price) return NaN; if (!(best >= price)) best = price; } return best; }',
      'function conditionWithinBounds(maxOfPartsPriceValue, parts) { const holds = (maxOfPartsPriceValue <= 7 ? YES : maxOfPartsPriceValue > 7 ? NO : UNKNOWN); if (holds !== UNKNOWN) return holds; return agreeOverCases([boundsOfMaxOfPartsPrice(parts) ?? [undefined]], (bound1) => atMostExact(bound1, EXACT)); }',
      'function decideRule(maxOfPartsPriceValue, parts) { const must = conditionWithinBounds(maxOfPartsPriceValue, parts); … }',
      'decideRule(minOfRatiosValue, ratiosList)',
      'function minOfRatios(ratiosList) { if (ratiosList === undefined) return undefined; let best; for (const element of ratiosList) { if (element === undefined) return undefined; if (best === undefined || lessExact(element, best) === YES) best = element; } return best; }',
      'function decideRule(minOfRatiosValue, ratiosList) { const must = atMostExact(minOfRatiosValue, EXACT); … }',
      'deviationOfScoresValue <= 70 ? MET : deviationOfScoresValue > 70 ? RULE_VIOLATED : openRule(deviationOfScoresValue, scores)',
      'function deviationOfScores(scores) { if (scores === undefined) return NaN; let total = 0; let squares = 0; let count = 0; for (const element of scores) { total += element; squares += element * element; count++; } return scaledElement(roundRoot(variance(total, squares, count, 10n), 1, "halfAway"), 10n); }',
      'decideRule(deviationOfPartsPriceValue, parts)',
      'function deviationOfPartsPrice(parts) { if (parts === undefined) return undefined; let total = 0n; let squares = 0n; let count = 0; for (const entry of parts) { const price = integerOf(entry.price, -9007199254740991, 9007199254740991); if (price !== price) return undefined; const large = BigInt(price); total += large; squares += large * large; count++; } return roundRoot(variance(total, squares, count, 1n), 1, "truncate"); }',
      'function decideRule(deviationOfPartsPriceValue, parts) { const must = atMostExact(deviationOfPartsPriceValue, EXACT); … }',
      'decideRule(deviationOfRatiosValue, ratiosList)',
      'function deviationOfRatios(ratiosList) { if (ratiosList === undefined) return undefined; let total = ZERO; let squares = ZERO; let count = 0; for (const element of ratiosList) { total = addExact(total, element); squares = addExact(squares, multiplyExact(element, element)); count++; } return roundRoot(varianceExact(total, squares, count), 1, "truncate"); }',
      'function decideRule(deviationOfRatiosValue, ratiosList) { const must = atMostExact(deviationOfRatiosValue, EXACT); … }',
      'rankOfScoresValue <= 7 ? MET : rankOfScoresValue > 7 ? RULE_VIOLATED : openRule(rankOfScoresValue, scores, score)',
      'function rankOfScores(scores, score) { if (scores === undefined) return NaN; const own_2 = 10 * score; if (own_2 !== own_2) return NaN; let rank = 1; for (const element of scores) { if (element > own_2) rank++; } return rank; }',
      'rankOfRatiosValue <= 7 ? MET : rankOfRatiosValue > 7 ? RULE_VIOLATED : openRule(rankOfRatiosValue, ratiosList, ratio)',
      'function rankOfRatios(ratiosList, ratio) { if (ratiosList === undefined) return NaN; const own_2 = ratio; if (own_2 === undefined) return NaN; let rank = 1; for (const element of ratiosList) { if (lessExact(own_2, element) === YES) rank++; } return rank; }',
      'rankOfPartsWeightValue <= 7 ? MET : rankOfPartsWeightValue > 7 ? RULE_VIOLATED : openRule(rankOfPartsWeightValue, parts, score)',
      'function rankOfPartsWeight(parts, score) { if (parts === undefined) return NaN; const own_2 = 1000 * score; if (own_2 !== own_2) return NaN; let rank = 1; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); if (weight < 6000) continue; if (!(weight >= 6000)) return NaN; if (weight !== weight) return NaN; if (weight < own_2) rank++; } return rank; }',
      'streakOfPartsValue <= 7 ? MET : streakOfPartsValue > 7 ? RULE_VIOLATED : openRule(streakOfPartsValue, parts)',
      'function streakOfParts(parts) { if (parts === undefined) return NaN; const places = []; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); const price = integerOf(entry.price, -9007199254740991, 9007199254740991); if (weight < 6000) { if (!placeInOrder(places, false, [lift(price), lift(weight, 1000n)], [rationalKey(lift(weight, 1000n))])) return NaN; continue; } if (!(weight >= 6000)) return NaN; if (!placeInOrder(places, true, [lift(price), lift(weight, 1000n)], [rationalKey(lift(weight, 1000n))])) return NaN; } return longestRun(places); }',
      'decideRule(countOfScoresValue, sumOfScoresValue, scores)',
      'function sumOfScores(scores) { if (scores === undefined) return NaN; let total = 0; for (const element of scores) { total += element; } return total; }',
      'function countOfScores(scores) { if (scores === undefined) return NaN; return scores.length; }',
      'function decideRule(countOfScoresValue, sumOfScoresValue, scores) { const must = (countOfScoresValue === 0 ? UNKNOWN : (sumOfScoresValue <= 10 * (7 * countOfScoresValue) ? YES : sumOfScoresValue > 10 * (7 * countOfScoresValue) ? NO : UNKNOWN)); … }',
    ]);
    expect([aggregate('some', f('parts'), { condition: over60 }), aggregate('all', f('parts'), { condition: over60 }), aggregate('some', f('parts')), aggregate('all', f('parts'))].flatMap(code)).toEqual([
      'decideRule(someOfPartsValue, parts)',
      'function someOfParts(parts) { if (parts === undefined) return UNKNOWN; let so = NO; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); const met = (weight >= 6000 ? YES : weight < 6000 ? NO : UNKNOWN); if (met === NO) continue; if (met === UNKNOWN) { so = UNKNOWN; continue; } return YES; } return so; }',
      'function decideRule(someOfPartsValue, parts) { const must = someOfPartsValue; … }',
      'decideRule(allOfPartsValue, parts)',
      'function allOfParts(parts) { if (parts === undefined) return UNKNOWN; let so = YES; for (const entry of parts) { const weight = decimalOf(entry.weight, 1000, 0, 9000); const met = (weight >= 6000 ? YES : weight < 6000 ? NO : UNKNOWN); if (met === NO) return NO; if (met === UNKNOWN) { so = UNKNOWN; continue; } } return so; }',
      'function decideRule(allOfPartsValue, parts) { const must = allOfPartsValue; … }',
      'decideRule(someOfPartsValue, parts)',
      'function someOfParts(parts) { if (parts === undefined) return UNKNOWN; return parts.length > 0 ? YES : NO; }',
      'function decideRule(someOfPartsValue, parts) { const must = someOfPartsValue; … }',
      'decideRule(allOfPartsValue, parts)',
      'function allOfParts(parts) { if (parts === undefined) return UNKNOWN; return YES; }',
      'function decideRule(allOfPartsValue, parts) { const must = allOfPartsValue; … }',
    ]);
  });
});

describe('definitions', () => {
  const text = (own: ReturnType<typeof definition>): string => emitTypeScript({ ...given(truth(true)), items: [own, norm('rule', { duties: [must(compare(score, '≥', number(1)))] })] }, { runtimeModule: 'x', sourcePath: 'y', types: false });
  const computed = (own: ReturnType<typeof definition>): string => /function computeOwn\([^]*?\n\}/.exec(text(own))![0].replace(/\s+/g, ' ');
  it('test their cases in place, and try other cases only where one is open', () => {
    const cases = [{ condition: compare(score, '≥', number(60)), value: number(1) }, { condition: compare(f('kind'), '=', member('類別', '甲')), value: count }];
    expect(computed(definition('own', integer(0, 20), { branches: cases, otherwise: number(3) }))).toBe(
      'function computeOwn(score, kind, count) { if (score >= 60) return 1; if (!(score < 60)) return onlyOwn(score, kind, count); const case2 = (kind === "a" ? YES : kind === undefined ? UNKNOWN : NO); if (case2 === YES) return count; if (case2 === UNKNOWN) return onlyOwn(score, kind, count); return 3; }');
  });
  it.each([
    ['one value', definition('own', integer(0, 1000), { otherwise: score })], ['no value', definition('own', integer(0, 9), {})], ['lists by cases', definition('own', listOf(enumerated('類別')), { branches: [{ condition: compare(score, '≥', number(60)), value: f('kinds') }], otherwise: f('kinds') })],
  ])('of %s have no cases to try', (_, own) => expect(text(own)).not.toMatch(/reachOfOwn|onlyOwn/));
  it('by cases decide a rule at once where the case is known', () => {
    const own = definition('own', integer(0, 20), { branches: [{ condition: compare(score, '≥', number(60)), value: number(1) }], otherwise: count });
    const emitted = emitTypeScript({ ...given(truth(true)), items: [own, norm('rule', { duties: [must(compare({ op: 'definition', definition: '定義own', type: own.type }, '≥', number(1)))] })] }, { runtimeModule: 'x', sourcePath: 'y', types: false });
    expect(/\n {4}rule: (.*?),?\n/.exec(emitted)![1]).toBe('settled(ownValue >= 1 ? RULE_MET : ownValue < 1 ? RULE_VIOLATED : openRule(ownValue, ownReach, ownLack), givenRule, input, RULE_PARTS)');
    expect(/function openRule\([^]*?\n\}/.exec(emitted)![0]).toContain('conditionInCases(');
  });
});

describe('the case of a rule', () => {
  const decision = (applies: Expression): string => {
    const emitted = emitTypeScript({ ...given(truth(true)), items: [norm('rule', { applies, duties: [must(compare(score, '≥', number(9)))] })] }, { runtimeModule: 'x', sourcePath: 'y', types: false });
    return [/\n {4}rule: (.*?),?\n/.exec(emitted)![1]!, ...[...emitted.matchAll(/^function decideRule\([^]*?\n\}/gm)].map(([code]) => code.replace(/\s+/g, ' '))].join('\n');
  };
  it('is tested in place where it has a name, and gets one where it is computed', () => {
    expect(decision(f('yes'))).toBe('yes === NO ? RULE_NOT_APPLICABLE : yes === YES && score >= 9 ? RULE_MET : yes === YES && score < 9 ? RULE_VIOLATED : openRule(yes, score)');
    expect(decision(compare(f('kind'), '=', member('類別', '甲')))).toBe('decideRule(kind, score)\nfunction decideRule(kind, score) { const inCase = (kind === "a" ? YES : kind === undefined ? UNKNOWN : NO); if (inCase === NO) return RULE_NOT_APPLICABLE; if (inCase === YES && score >= 9) return RULE_MET; if (inCase === YES && score < 9) return RULE_VIOLATED; return openRule(kind, score); }');
  });
});

describe('a value of an authority', () => {
  it('is tried every way that it may be decided', () => {
    expect(code(compare(score, '≤', changed(number(25))))).toEqual([
      'decideRule(grantDecision, score, amount)',
      'function condition(score, grantDecision, amount) { return (score <= ((grantDecision === YES ? 25 + amount : 25)) ? YES : score > ((grantDecision === YES ? 25 + amount : 25)) ? NO : UNKNOWN); }',
      'function conditionWhileOpen(grantDecision, score, amount) { if (grantDecision === UNKNOWN) return agree(condition(score, NO, NaN), agree(condition(score, YES, 0), condition(score, YES, 9))); if (grantDecision === YES && amount !== amount) return agree(condition(score, YES, 0), condition(score, YES, 9)); return condition(score, grantDecision, amount); }',
      'function decideRule(grantDecision, score, amount) { const must = conditionWhileOpen(grantDecision, score, amount); … }',
    ]);
    expect(code(compare(average, '≤', { op: 'discretionary', original: number(25), discretion: '裁量grant', granted: number(61, 2) }))).toEqual([
      'decideRule(grantDecision, average, amount)',
      'function condition(average, grantDecision) { return (average <= 50 * (((grantDecision === YES ? 61 : 50))) ? YES : average > 50 * (((grantDecision === YES ? 61 : 50))) ? NO : UNKNOWN); }',
      'function conditionWhileOpen(grantDecision, average) { if (grantDecision === UNKNOWN) return agree(condition(average, NO), condition(average, YES)); return condition(average, grantDecision); }',
      'function decideRule(grantDecision, average, amount) { const must = conditionWhileOpen(grantDecision, average); … }',
    ]);
    expect(definition('unused', date, {}).kind).toBe('definition');
  });
});
