/** Rules in words, as their generated documentation and the explanations give them. */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../compiler/ir/program.ts';
import { CALENDAR, CLASSES_START } from '../../../../compiler/model/calendar.ts';
import { clausesOf, meaningOf } from '../../../../compiler/emit/typescript/meaning.ts';
import { aggregate, and, boolean, calculate, compare, conclusion, days, decimal, definition, discretion, entryField, factIn, field, integer, listOf, member, must, norm, not, number, or, q, record, recordOf, rounded, truth } from './build-program.ts';

const course = record('課程', 'course', field('學分', 'credits', integer(0, 12)));
const student = record('學生', 'student', field('學分', 'credits', integer(0, 60)), field('准', 'approved', boolean), field('修課', 'courses', listOf(recordOf('課程'))), field('分數', 'scores', listOf(decimal(1, 0, 100))));
const [credits, approved, courses, scores] = ['credits', 'approved', 'courses', 'scores'].map((alias) => factIn(student, alias)) as [Expression, Expression, Expression, Expression];
const own = entryField(course, 'credits');
const binding = { name: { text: '上限', alias: 'limit' }, phrase: '至多二十五學分', provision: { label: '第一點', text: '' }, shown: '25 學分' };
const sum = calculate('add', credits, number(3));
const group = (more: object) => ({ name: { text: '必修', alias: 'required' }, parent: null, names: [], condition: null, minCourses: 0, maxCourses: null, minCredits: q(0), maxCredits: null, eachLow: q(0), eachHigh: null, ...more });
const allocation = (groups: readonly object[], totalCredits: unknown = null): Expression => ({ op: 'allocation', list: courses, groups, totalCredits } as unknown as Expression);

describe('a week of the semester', () => {
  const start = (record = CALENDAR, field = CLASSES_START): Expression => ({ op: 'fact', record, field, type: { kind: 'date' } });
  const week = (since: Expression, mode: 'awayFromZero' | 'halfAway' = 'awayFromZero', decimals = 0, first = 1, divisor = number(7)): Expression => rounded(calculate('divide', calculate('add', since, number(first)), divisor), mode, decimals);
  const since = calculate('subtract', days(17045), start());
  it('is told as one, as a number and in days that are compared', () => {
    expect(meaningOf(week(since))).toBe('週次（105年9月1日）');
    expect(meaningOf(compare(week(since), '≤', number(3)))).toBe('週次（105年9月1日） ≤ 3');
    expect(meaningOf(compare(calculate('multiply', week(since), number(7)), '≤', number(21)))).toBe('週次（105年9月1日） ≤ 3 週');
  });
  it.each<[string, Expression]>([
    ['another day', week(calculate('subtract', days(17045), start(CALENDAR, '學期結束')))], ['a fact', week(calculate('subtract', days(17045), start('選課')))], ['a sum', week(calculate('add', days(17045), start()))], ['no fact', week(calculate('subtract', start(), days(17045)))],
    ['another rounding', week(since, 'halfAway')], ['decimals', week(since, 'awayFromZero', 1)], ['days that are not counted from one', week(since, 'awayFromZero', 0, 2)], ['ten days', week(since, 'awayFromZero', 0, 1, number(10))], ['a part of one', week(since, 'awayFromZero', 0, 1, number(7, 2))],
    ['seven of the law', week(since, 'awayFromZero', 0, 1, number(7, 1, binding))],
  ])('is none with %s', (_, e) => expect(meaningOf(e)).not.toContain('週次'));
});

describe('an expression in words', () => {
  const decision: Expression = { op: 'discretionary', original: number(0), discretion: '核可', granted: number(1) };
  it.each<[Expression, string]>([
    [number(25), '25'], [number(1, 3), '1/3'], [number(25, 1, binding), '上限（25 學分）'], [days(17045), '105年9月1日'], [truth(true), '是'], [truth(false), '否'], [member('身分', '轉學生'), '轉學生'], [{ op: 'text', value: '無' }, '「無」'],
    [credits, '學生.學分'], [own, '課程.學分'], [{ op: 'definition', definition: '應修', type: integer(0, 9) }, '應修'],
    [and(approved, compare(credits, '≥', number(3))), '學生.准 且 學生.學分 ≥ 3'], [or(approved, approved), '學生.准 或 學生.准'], [and(), '是'], [or(), '否'], [and(approved, or(approved, approved)), '學生.准 且 （學生.准 或 學生.准）'],
    [not(approved), '非 學生.准'], [not(and(approved, approved)), '非 （學生.准 且 學生.准）'], [not(compare(credits, '≤', number(9))), '學生.學分 > 9'], [not(compare(credits, '>', number(9))), '學生.學分 ≤ 9'], [not(compare(credits, '=', number(9))), '學生.學分 ≠ 9'], [not({ op: 'present', fact: credits }), '無 學生.學分'],
    [compare(decision, '≥', number(1)), '核可核准'], [not(compare(decision, '≥', number(1))), '核可未核准'], [compare(sum, '≤', credits), '（學生.學分 ＋ 3） ≤ 學生.學分'],
    [{ op: 'extreme', isMost: true, operands: [credits, number(3)] }, '較高者（學生.學分、3）'], [{ op: 'extreme', isMost: false, operands: [credits, number(3), number(4)] }, '較低者（學生.學分、3、4）'],
    [{ op: 'extreme', isMost: true, operands: [days(17045), days(17046)] }, '較晚者（105年9月1日、105年9月2日）'], [{ op: 'extreme', isMost: false, operands: [days(17045), days(17046)] }, '較早者（105年9月1日、105年9月2日）'],
    [sum, '學生.學分 ＋ 3'], [calculate('subtract', credits, sum), '學生.學分 － （學生.學分 ＋ 3）'], [calculate('multiply', credits, number(2)), '學生.學分 × 2'], [calculate('divide', credits, number(2)), '學生.學分 ÷ 2'],
    [{ op: 'in', value: credits, set: [number(3), number(4)] }, '學生.學分 屬於 3、4'], [{ op: 'in', value: credits, set: [number(3)] }, '學生.學分 屬於 3'], [{ op: 'any', list: scores, set: [number(3)] }, '學生.分數 有一屬於 3'], [{ op: 'every', list: scores, set: [] }, '學生.分數 皆屬於 （無）'],
    [{ op: 'present', fact: credits }, '有 學生.學分'], [{ op: 'addDays', date: days(17045), days: sum }, '105年9月1日 ＋ （學生.學分 ＋ 3） 日'], [{ op: 'workdaysBetween', from: days(17045), to: days(17046), holidays: credits, workdays: credits }, '工作日數（105年9月1日 至 105年9月2日）'], [{ op: 'workday', date: days(17045), holidays: scores, workdays: scores }, '順延（105年9月1日）'], [{ op: 'workday', date: days(17045), holidays: scores, workdays: scores, count: sum }, '105年9月1日 ＋ （學生.學分 ＋ 3） 個工作日'], [{ op: 'workday', date: days(17045), holidays: scores, workdays: scores, count: calculate('subtract', number(0), credits) }, '105年9月1日 － 學生.學分 個工作日'],
    [{ op: 'addMonths', date: days(17045), months: sum }, '105年9月1日 ＋ （學生.學分 ＋ 3） 個月'], [{ op: 'date', days: 17045, binding: { ...binding, shown: '105年9月1日' } }, '上限（105年9月1日）'],
    // kept in another unit than its own: told in its own
    [compare({ op: 'multiply', left: credits, right: number(60), isKept: true }, '>', { op: 'number', value: q(3600), written: '60 小時' }), '學生.學分 > 60 小時'],
    [compare({ op: 'multiply', left: sum, right: number(60), isKept: true }, '>', credits), '（學生.學分 ＋ 3） > 學生.學分'],
    [{ op: 'discretionary', original: number(3), discretion: '核可', granted: number(4) }, '（核可 准則 4，否則 3）'], [{ op: 'amount', discretion: '核可' }, '核可 核定數'],
    [aggregate('count', courses), '個數（學生.修課）'], [aggregate('sum', courses, { value: own, condition: compare(own, '≥', number(3)) }), '合計（課程.學分 於 學生.修課 其中 課程.學分 ≥ 3）'], [aggregate('all', courses, { condition: compare(own, '≥', number(3)) }), '全部（學生.修課 皆 課程.學分 ≥ 3）'], [aggregate('rank', scores, { value: credits }), '名次（學生.學分 於 學生.分數）'],
    [rounded(credits, 'halfAway'), '取位（學生.學分，四捨五入 至 整數）'], [rounded(credits, 'truncate', 2), '取位（學生.學分，無條件捨去 至 小數2位）'], [rounded(credits, 'awayFromZero', 1), '取位（學生.學分，無條件進位 至 小數1位）'], [{ op: 'round', mode: 'halfAway', decimals: 0, operand: credits, binding }, '取位（學生.學分，上限）'],
  ])('%o', (e, words) => expect(meaningOf(e)).toBe(words));

  it('of courses that can be allocated names the groups with their bounds', () => {
    expect(meaningOf(allocation([group({})]))).toBe('學生.修課 可採計於各組：必修');
    expect(meaningOf(allocation([group({ minCourses: 2, maxCourses: 3 }), group({ minCredits: q(6), maxCredits: q(9) })], q(44)))).toBe('學生.修課 可採計於各組：必修（至少 2 門、至多 3 門）、必修（至少 6 學分、至多採計 9 學分）；合計至少 44 學分');
    const limit = (comparator: string, counts: string, ...cases: object[]): object => ({ comparator, counts, cases });
    const value = (definition: string): Expression => ({ op: 'definition', definition, type: { kind: 'boolean' } });
    const limits = [limit('≥', 'credits', { condition: null, value: value('下限') }), limit('≤', 'courses', { condition: value('轉學'), value: null }, { condition: null, value: value('上限') })];
    expect(meaningOf({ ...allocation([group({ limits: [0, 1] }), group({ eachLimits: [0] })]), limits, totalLimits: [0] } as unknown as Expression)).toBe('學生.修課 可採計於各組：必修（至少 下限 學分、轉學 則不限，否則至多 上限 門）、必修（每門至少 下限 學分）；合計至少 下限 學分');
    expect(meaningOf(allocation([group({ minCourses: 1, maxCourses: 1 }), group({ minCredits: q(1), eachLow: q(1) }), group({ minCredits: q(1, 2), maxCredits: q(0) })]))).toBe('學生.修課 可採計於各組：必修（至少 1 門、至多 1 門）、必修（至少 1 學分、每門採計 1 學分起）、必修（至少 0.5 學分、至多採計 0 學分）');
    expect(meaningOf(allocation([group({ eachLow: q(2) }), group({ eachHigh: q(3) }), group({ eachLow: q(1, 2), eachHigh: q(3) })]))).toBe('學生.修課 可採計於各組：必修（每門採計 2 學分起）、必修（每門採計 至多 3 學分）、必修（每門採計 0.5 學分起 至多 3 學分）');
  });
});

describe('the clauses of an item', () => {
  it('stand in their order, with their words', () => {
    expect(clausesOf(norm('rule', { applies: approved, duties: [must(approved), { modality: 'mustNot', condition: approved }, { modality: 'principle', condition: approved }, { modality: 'principleNot', condition: approved }], exceptions: [approved] })))
      .toEqual(['適用 學生.准', '應 學生.准', '不得 學生.准', '原則應 學生.准', '原則不得 學生.准', '除外 學生.准']);
    expect(clausesOf(norm('rule', { when: approved, permission: { modality: 'may', act: '加修' } }))).toEqual(['當 學生.准', '得 加修']);
    expect(clausesOf(norm('rule', { when: approved, permission: { modality: 'mayOnlyIf', act: '加修' } }))).toEqual(['當 學生.准', '始得 加修']);
    expect(clausesOf(norm('rule', { when: approved, effects: ['通知', '公告'] }))).toEqual(['當 學生.准', '效果 通知', '效果 公告']);
    expect(clausesOf(definition('due', integer(0, 9), { branches: [{ condition: approved, value: number(3) }], otherwise: number(4) }))).toEqual(['當 學生.准 則 3', '其餘 4']);
    expect(clausesOf(definition('due', integer(0, 9), { branches: [{ condition: approved, value: number(3) }] }))).toEqual(['當 學生.准 則 3']);
    expect(clausesOf(discretion('grant', { requirement: approved }))).toEqual(['由 所長', '要件 學生.准']);
    expect(clausesOf(discretion('grant'))).toEqual(['由 所長']);
    expect(clausesOf(conclusion('result', { applies: approved, requires: ['甲', '乙'], produces: ['丙'] }))).toEqual(['適用 學生.准', '須 甲、乙', '產出 丙']);
    expect(clausesOf(conclusion('result', { requires: ['甲'] }))).toEqual(['須 甲']);
  });
});
