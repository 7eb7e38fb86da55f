/** What emitted rules answer: thresholds and both sides, exceptions, unknown facts, decisions, modalities. */
import { describe, expect, it } from 'vitest';
import type { Expression, ProgramNorm } from '../../../../compiler/ir/program.ts';
import { compileProgram } from '../../../../compiler/emit/typescript/index.ts';
import type { Outcome } from '../../../../compiler/runtime/index.ts';
import { boolean, compare, definition, discretion, factIn, field, integer, must, name, norm, number, or, program, q, reads, record } from './build-program.ts';
import { approvedExtra, courseSelection, crossDivision } from './course-selection.ts';

const courses = compileProgram(courseSelection);
const evening = (credits: number, crossCredits: number, statuses = ['regular']): object => ({ student: { programme: 'fourYearEvening', statuses }, selection: { credits, crossCredits } });
const cross = (input: object): Outcome => courses.decide(input)['crossDivision']!.outcome;

describe('a share of the total', () => {
  it.each([[9, 2, 'met'], [9, 3, 'met'], [9, 4, 'violated'], [10, 3, 'met'], [10, 4, 'violated'], [0, 0, 'met'], [0, 1, 'violated'], [60, 20, 'met'], [60, 21, 'violated']])(
    '%i credits, %i of them across divisions: %s', (credits, crossCredits, outcome) => expect(cross(evening(credits, crossCredits))).toBe(outcome),
  );
});

describe('case and exceptions', () => {
  it('a rule for the evening division says nothing about the day division', () => {
    expect(cross({ student: { programme: 'fourYearDay', statuses: ['regular'] }, selection: { credits: 9, crossCredits: 9 } })).toBe('notApplicable');
  });
  it('an exception ends the duty', () => expect(cross(evening(9, 9, ['regular', 'transfer']))).toBe('notApplicable'));
  it('an empty list is in no exception', () => expect(cross(evening(9, 9, []))).toBe('violated'));
});

describe('unknown facts', () => {
  const result = (input: object) => courses.evaluate(input).results['crossDivision']!;
  it('an unknown exception to a duty that is met is undetermined between the two', () => {
    const found = result({ student: { programme: 'fourYearEvening' }, selection: { credits: 9, crossCredits: 3 } });
    expect(found).toMatchObject({ outcome: 'undetermined', missing: ['學生.身分'], possible: ['met', 'notApplicable'] });
  });
  it('names what is missing in source order, once', () => {
    expect(result({}).missing).toEqual(['學生.學制', '選課.跨日學分', '選課.學分', '學生.身分']);
    expect(result({}).possible).toEqual(['met', 'violated', 'notApplicable']);
  });
  it('does not ask for what cannot matter', () => {
    expect(result({ student: { programme: 'graduate' } })).toMatchObject({ outcome: 'notApplicable', missing: [] });
    expect(result({ student: { statuses: ['extended'] } })).toMatchObject({ outcome: 'notApplicable', missing: [] });
  });
  it.each([['text', '3'], ['NaN', NaN], ['null', null], ['a fraction', 2.5], ['out of range', 61], ['negative', -1], ['an object', {}], ['a list', [3]], ['true', true], ['infinite', Infinity]])(
    '%s for a number is reported and never passes or fails', (_, value) => {
      const input = { student: { programme: 'fourYearEvening', statuses: [] }, selection: { credits: 9, crossCredits: value } };
      const { issues, results } = courses.evaluate(input);
      expect(issues.map((issue) => issue.path)).toEqual([['selection', 'crossCredits']]);
      expect(results['crossDivision']).toMatchObject({ outcome: 'undetermined', missing: ['選課.跨日學分'], possible: ['met', 'violated'] });
      expect(cross(input)).toBe('undetermined');
    },
  );
  it('a member that does not exist makes the whole list unknown', () => {
    const { issues, results } = courses.evaluate(evening(9, 9, ['regular', 'nobody']));
    expect(issues[0]!.path).toEqual(['student', 'statuses', 1]);
    expect(results['crossDivision']!.possible).toEqual(['violated', 'notApplicable']);
  });
});

describe('explanations', () => {
  it('give the provision, its words and the values that counted', () => {
    expect(courses.evaluate(evening(9, 4)).results['crossDivision']).toEqual({
      outcome: 'violated', value: null, missing: [],
      because: [{
        provision: '第三點第四款', text: crossDivision.provision.text,
        values: { programme: '四技進修部', crossCredits: '4 學分', credits: '9 學分', statuses: '一般生', crossLimit: '1/3', exempted: '延修生、畢業班、轉學生' },
      }],
    });
  });
  it('decided answers are one frozen object', () => {
    const [a, b] = [evening(9, 3), evening(12, 4)].map((input) => courses.decide(input)['crossDivision']!);
    expect(a).toBe(b);
    expect(Object.isFrozen(a)).toBe(true);
  });
});

describe('decisions of an authority', () => {
  const graduate = (credits: number, decision?: object) => courses.evaluate({ student: { programme: 'graduate' }, selection: { credits }, ...(decision ? { approvedExtra: decision } : {}) }).results;
  it.each([
    [12, undefined, 'met'], [13, undefined, 'undetermined'], [15, undefined, 'undetermined'], [16, undefined, 'violated'],
    [12, { decision: 'undecided' }, 'met'], [13, { decision: 'undecided' }, 'undetermined'],
    [12, { decision: 'refused' }, 'met'], [13, { decision: 'refused' }, 'violated'],
    [13, { decision: 'granted', extraCredits: 1 }, 'met'], [14, { decision: 'granted', extraCredits: 1 }, 'violated'],
    [13, { decision: 'granted' }, 'met'], [14, { decision: 'granted' }, 'undetermined'], [16, { decision: 'granted' }, 'violated'],
    [13, { decision: 'granted', extraCredits: 4 }, 'met'], [14, { decision: 'granted', extraCredits: 4 }, 'undetermined'],
  ])('%i credits, %j: %s', (credits, decision, outcome) => expect(graduate(credits, decision)['graduateLimit']!.outcome).toBe(outcome));
  it('an open decision is what is missing', () => {
    expect(graduate(13)['graduateLimit']!.missing).toEqual(['核可超修.決定']);
    expect(graduate(14, { decision: 'granted' })['graduateLimit']!.missing).toEqual(['核可超修.超修學分']);
  });
  it.each([[undefined, 'undetermined'], [{ decision: 'refused' }, 'notEntitled'], [{ decision: 'granted', extraCredits: 3 }, 'entitled'], [{ decision: 'granted', extraCredits: 4 }, 'undetermined'], [{ decision: 'granted' }, 'undetermined']])(
    'the decision itself, %j: %s', (decision, outcome) => expect(graduate(12, decision)[approvedExtra.name.alias]!.outcome).toBe(outcome),
  );
  it('without its requirement a granted decision entitles to nothing', () => {
    const student = record('學生', 'student', field('優良', 'excellent', boolean));
    const permit = discretion('permit', { requirement: factIn(student, 'excellent') });
    const { evaluate } = compileProgram(program({ records: [student], items: [permit] }));
    const outcome = (excellent: unknown) => evaluate({ student: { excellent }, permit: { decision: 'granted' } }).results['permit']!.outcome;
    expect([true, false, undefined].map(outcome)).toEqual(['entitled', 'notEntitled', 'undetermined']);
  });
});

const flags = record('事實', 'facts', field('甲', 'a', boolean), field('乙', 'b', boolean), field('丙', 'c', boolean));
const [a, b, c] = ['a', 'b', 'c'].map((alias) => factIn(flags, alias)) as [Expression, Expression, Expression];

function outcomeOf(parts: Partial<ProgramNorm>, facts: object): { outcome: Outcome; possible?: readonly Outcome[]; effects?: readonly string[] } {
  return compileProgram(program({ records: [flags], items: [norm('rule', parts)] })).evaluate({ facts }).results['rule']!;
}

describe('modalities', () => {
  it('不得 is violated when its condition holds', () => {
    const parts = { duties: [{ modality: 'mustNot', condition: a }] } as const;
    expect(outcomeOf(parts, { a: true }).outcome).toBe('violated');
    expect(outcomeOf(parts, { a: false }).outcome).toBe('met');
  });
  it('原則應 deviates; a failed 應 beats it', () => {
    const parts = { duties: [{ modality: 'principle', condition: a }, must(b)] } as const;
    expect(outcomeOf(parts, { a: false, b: true }).outcome).toBe('deviates');
    expect(outcomeOf(parts, { a: false, b: false }).outcome).toBe('violated');
    expect(outcomeOf(parts, { a: true, b: true }).outcome).toBe('met');
    expect(outcomeOf(parts, { b: false }).outcome).toBe('violated');
    expect(outcomeOf(parts, { a: false })).toMatchObject({ outcome: 'undetermined', possible: ['violated', 'deviates'] });
    expect(outcomeOf(parts, { b: true })).toMatchObject({ outcome: 'undetermined', possible: ['met', 'deviates'] });
    expect(outcomeOf(parts, {})).toMatchObject({ outcome: 'undetermined', possible: ['met', 'violated', 'deviates'] });
  });
  it('several duties must all hold', () => {
    const parts = { duties: [must(a), must(b)] };
    expect(outcomeOf(parts, { a: true, b: true }).outcome).toBe('met');
    expect(outcomeOf(parts, { a: true, b: false }).outcome).toBe('violated');
    expect(outcomeOf(parts, { b: false }).outcome).toBe('violated');
  });
  it('permissions entitle or not, effects follow from their case', () => {
    const permission = { when: a, permission: { modality: 'mayOnlyIf', act: '申請' }, effects: ['發給證明'], exceptions: [b] } as const;
    expect(outcomeOf(permission, { a: true, b: false })).toMatchObject({ outcome: 'entitled', effects: ['發給證明'] });
    expect(outcomeOf(permission, { a: false, b: false })).toMatchObject({ outcome: 'notEntitled' });
    expect(outcomeOf(permission, { a: false, b: false }).effects).toBeUndefined();
    expect(outcomeOf(permission, { a: false })).toMatchObject({ possible: ['notEntitled', 'notApplicable'] });
    expect(outcomeOf({ when: a, effects: ['以零分計'] }, { a: true })).toMatchObject({ outcome: 'value', effects: ['以零分計'] });
    expect(outcomeOf({ when: a, effects: ['以零分計'] }, { a: false })).toMatchObject({ outcome: 'notApplicable' });
    expect(outcomeOf({ when: a, effects: ['以零分計'] }, {})).toMatchObject({ possible: ['value', 'notApplicable'] });
  });
  it('one true alternative settles an 或 with unknown others', () => {
    expect(outcomeOf({ duties: [must(or(a, b, c))] }, { c: true }).outcome).toBe('met');
    expect(outcomeOf({ duties: [must(or(a, b, c))] }, { a: false, c: false }).outcome).toBe('undetermined');
  });
});

describe('definitions', () => {
  it('give a value with its unit, or say that no case fits', () => {
    const { results } = courses.evaluate({ student: { programme: 'fourYearDay' } });
    expect(results['semesterLimit']).toMatchObject({ outcome: 'value', value: 25, unit: '學分' });
    expect(courses.evaluate({ student: { programme: 'graduate' } }).results['semesterLimit']).toMatchObject({ outcome: 'undetermined', value: null, missing: [], reasons: ['noValue'] });
    expect(courses.evaluate({}).results['semesterLimit']).toMatchObject({ outcome: 'undetermined', missing: ['學生.學制'] });
  });
  it('a rule that reads an unknown definition asks for what the definition lacks', () => {
    expect(courses.evaluate({ selection: { credits: 22 } }).results['underLimit']!.missing).toEqual(['學生.學制']);
  });
  it('open decisions that change nothing leave the value standing', () => {
    const extra = discretion('extra', { amount: { name: name('數', 'amount'), type: integer(0, 9), low: q(1), high: q(3) } });
    const limit = definition('limit', integer(0, 99), { otherwise: { op: 'discretionary', original: number(12), discretion: '裁量extra', granted: { op: 'multiply', left: number(12), right: { op: 'amount', discretion: '裁量extra' } } } });
    const rule = norm('rule', { duties: [must(compare(number(20), '≤', reads(limit)))] });
    const { evaluate } = compileProgram(program({ records: [], items: [rule, limit, extra] }));
    const outcomes = (decision: object) => Object.values(evaluate({ extra: decision }).results).map((r) => [r.outcome, r.value]);
    expect(outcomes({ decision: 'granted', amount: 2 })).toEqual([['met', null], ['value', 24], ['entitled', null]]);
    expect(outcomes({ decision: 'refused' })).toEqual([['violated', null], ['value', 12], ['notEntitled', null]]);
    expect(outcomes({ decision: 'undecided' }).map(([outcome]) => outcome)).toEqual(['undetermined', 'undetermined', 'undetermined']);
    expect(evaluate({}).results['limit']!.missing).toEqual(['裁量extra.決定']);
  });
});
