/** Conclusions from what they require, and conflicts of two provisos. */
import { describe, expect, it } from 'vitest';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { explainResult } from '../../../../compiler/runtime/index.ts';
import { boolean, compare, conclusion, definition, discretion, factIn, field, integer, must, name, norm, number, program, proviso, reads, record } from './build-program.ts';

const student = record('學生', 'student', field('學分', 'credits', integer(0, 200, '學分')), field('操行', 'conduct', integer(0, 100)), field('申請', 'applied', boolean), field('畢業班', 'graduating', boolean), field('轉學生', 'transfer', boolean));
const fact = (alias: string) => factIn(student, alias);
const enough = norm('enough', { name: name('總學分', 'enough'), provision: { label: '第五條', text: '修滿一百二十八學分。' }, duties: [must(compare(fact('credits'), '≥', number(128)))] });
const conduct = norm('conduct', { name: name('操行', 'conductRule'), provision: { label: '第六條', text: '操行及格。' }, duties: [must(compare(fact('conduct'), '≥', number(60)))] });
const approval = discretion('approval', { name: name('核可', 'approval') });
const excellent = definition('excellent', boolean, { name: name('優良', 'excellent'), otherwise: compare(fact('conduct'), '≥', number(80)) });
const missing = definition('missing', integer(0, 128, '學分'), { name: name('登記學分', 'registered'), otherwise: fact('credits') });
const done = conclusion('done', { name: name('准予畢業', 'done'), applies: fact('applied'), requires: ['總學分', '操行'], produces: ['登記學分'] });
const early = conclusion('early', { name: name('提前畢業', 'early'), requires: ['准予畢業', '優良', '核可'] });
const PROGRAM = program({ records: [student], items: [early, done, enough, conduct, approval, excellent, missing] });
const { evaluate, decide } = compileProgram(PROGRAM);
const facts = { credits: 128, conduct: 60, applied: true };
const result = (given: object, alias = 'done', more: object = {}) => evaluate({ student: given, ...more }).results[alias]!;

describe('a conclusion', () => {
  it.each([
    [facts, 'entitled', []], [{ ...facts, credits: 127 }, 'notEntitled', []], [{ ...facts, applied: false }, 'notApplicable', []], [{ applied: true, conduct: 59 }, 'notEntitled', []],
    [{ applied: true, conduct: 60 }, 'undetermined', ['學生.學分']], [{ applied: true }, 'undetermined', ['學生.學分', '學生.操行']], [{}, 'undetermined', ['學生.申請', '學生.學分', '學生.操行']],
    [{ credits: 128, conduct: 60 }, 'undetermined', ['學生.申請']],
  ])('%j: %s %j', (given, outcome, lacks) => {
    expect(result(given)).toMatchObject({ outcome, missing: lacks });
    expect(decide({ student: given })['done']!.outcome).toBe(outcome);
  });
  it('says what can still come about', () => {
    expect(result({ applied: true, conduct: 60 }).possible).toEqual(['entitled', 'notEntitled']);
    expect(result({ credits: 128, conduct: 60 }).possible).toEqual(['entitled', 'notApplicable']);
  });
  it('says which requirement failed, or all of them, and hands out its values', () => {
    expect(result({ ...facts, credits: 120 }).because.map((b) => [b.provision, b.name, b.outcome])).toEqual([['第三點第四款', undefined, undefined], ['第五條', '總學分', 'violated']]);
    expect(result({ ...facts, credits: 120 }).produces).toBeUndefined();
    const granted = result(facts);
    expect(granted.because.map((b) => b.name)).toEqual([undefined, '總學分', '操行']);
    expect(granted.produces).toEqual({ registered: { value: 128, unit: '學分' } });
    const text = explainResult('准予畢業', granted, { registered: '登記學分' });
    expect(text).toContain('　依 第五條（總學分：符合）：修滿一百二十八學分。');
    expect(text).toContain('　產出：登記學分 128 學分');
  });
  it('may require conclusions, decisions and what is true, whatever stands first', () => {
    const decided = (conductMark: number, decision: string) => result({ ...facts, conduct: conductMark }, 'early', { approval: { decision } });
    expect([decided(80, 'granted'), decided(79, 'granted'), decided(80, 'refused'), decided(80, 'undecided')].map((r) => r.outcome)).toEqual(['entitled', 'notEntitled', 'notEntitled', 'undetermined']);
    expect(decided(79, 'granted').because.slice(1).map((b) => [b.name, b.outcome])).toEqual([['優良', 'notEntitled']]);
    expect(decided(80, 'undecided').missing).toEqual(['核可.決定']);
  });
  it('that requires itself is refused', () => {
    const round = [conclusion('a', { requires: ['結論b'] }), conclusion('b', { requires: ['結論a'] })];
    expect(() => emitTypeScript(program({ records: [student], items: round }), { runtimeModule: 'x', sourcePath: 'y' })).toThrow('requires itself');
  });
});

describe('two provisos of which neither comes first', () => {
  const sides = [proviso('graduating', { name: name('畢業班放寬', 'graduatingProviso'), provision: { label: '第四點', text: '畢業班得超修。' } }), proviso('transfer', { name: name('轉學生放寬', 'transferProviso'), provision: { label: '第五點', text: '轉學生另定。' } })];
  const conflicts = [{ between: ['畢業班放寬', '轉學生放寬'] as const, condition: { op: 'and' as const, operands: [fact('graduating'), fact('transfer')] } }];
  const limit = definition('limit', integer(0, 99, '學分'), { name: name('上限', 'limit'), otherwise: number(25), conflicts });
  const within = norm('within', { applies: fact('applied'), duties: [must(compare(fact('credits'), '≤', reads(limit)))], conflicts });
  const all = conclusion('all', { requires: [within.name.text] });
  const items = compileProgram(program({ records: [student], provisos: sides, items: [all, limit, within] }));
  const both = { credits: 20, applied: true, graduating: true, transfer: true };
  const of = (alias: string, given: object) => items.evaluate({ student: given }).results[alias]!;
  it('make the outcome a conflict that names both', () => {
    expect(of('within', both)).toMatchObject({ outcome: 'conflict', missing: [] });
    expect(of('within', both).because.slice(1)).toEqual([
      { name: '畢業班放寬', provision: '第四點', text: '畢業班得超修。', values: {} }, { name: '轉學生放寬', provision: '第五點', text: '轉學生另定。', values: {} },
    ]);
    expect(of('limit', both)).toMatchObject({ outcome: 'conflict', value: null });
    expect(of('all', both).outcome).toBe('conflict');
    expect(of('all', both).because.map((b) => b.name)).toEqual([undefined, '規則within', '畢業班放寬', '轉學生放寬']);
    expect(explainResult('上限', of('limit', both))).toContain('　依 第五點（轉學生放寬）：轉學生另定。');
  });
  it('are no conflict where one does not hold or the rule does not apply', () => {
    expect([of('within', { ...both, transfer: false }).outcome, of('limit', { ...both, transfer: false }).value, of('within', { ...both, applied: false }).outcome]).toEqual(['met', 25, 'notApplicable']);
  });
  it('may be one where it is not known whether they hold', () => {
    const open = { credits: 20, applied: true, graduating: true };
    expect(of('within', open)).toMatchObject({ outcome: 'undetermined', possible: ['met', 'conflict'], missing: ['學生.轉學生'] });
    expect(of('limit', open)).toMatchObject({ outcome: 'undetermined', value: null, possible: ['value', 'conflict'], missing: ['學生.轉學生'] });
    expect(of('within', { ...both, applied: undefined })).toMatchObject({ possible: ['conflict', 'notApplicable'], missing: ['學生.申請'] });
    expect(of('all', open)).toMatchObject({ outcome: 'undetermined', possible: ['entitled', 'conflict'], missing: ['學生.轉學生'] });
  });
});
