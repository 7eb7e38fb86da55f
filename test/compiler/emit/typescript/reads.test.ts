/** What an item reads of decisions, and what the code of a turn says of facts that may be missing. */
import { describe, expect, it } from 'vitest';
import { createEmission } from '../../../../compiler/emit/typescript/emission.ts';
import { emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { notesOf } from '../../../../compiler/emit/typescript/lacks.ts';
import { turnCode, turnOf } from '../../../../compiler/emit/typescript/turns.ts';
import { usesOf } from '../../../../compiler/emit/typescript/uses.ts';
import type { Expression, ProgramCourseLimit } from '../../../../compiler/ir/program.ts';
import * as build from './build-program.ts';

const { calculate, compare, factIn, number } = build;
const record = build.record('學生', 'student', build.field('學分', 'credits', build.integer(0, 60)), build.field('成績', 'score', build.integer(0, 100)), build.field('補考', 'second', build.integer(0, 100)));
const [credits, score, second] = record.fields.map((f) => factIn(record, f.name.alias)) as [Expression, Expression, Expression];

describe('an item', () => {
  it('reads the decisions of all authorities that change a value of it, once each, and nothing else of them', () => {
    const authorities = ['first', 'other'].map((name) => build.discretion(name));
    const granted: Expression = { op: 'granted', limit: '限', original: number(9), grants: authorities.map(({ name }) => ({ discretion: name.text, requirement: null, value: calculate('add', { op: 'original' }, number(1)) })) };
    const item = build.definition('limit', build.integer(0, 20), { otherwise: granted });
    const uses = usesOf(createEmission(build.program({ records: [record], items: [...authorities, item] }), true), item);
    expect([...uses].map(([key, { times, isWhole }]) => [key, times, isWhole])).toEqual(authorities.map(({ name }) => [`decision:${name.alias}`, 1, true]));
  });
});

describe('the code of a turn', () => {
  it('names every fact of the difference that may be missing, once', () => {
    const emission = createEmission(build.program({ records: [record], items: [] }), true);
    const turning = turnOf(emission, compare(calculate('add', score, second), '≥', calculate('add', credits, score)) as Extract<Expression, { op: 'compare' }>);
    const notes = [...new Set(notesOf(emission, turning.difference))];
    turnCode(emission, turning);
    expect(notes).toHaveLength(3);
    expect(emission.declarations.join('\n')).toContain(`(${notes.join(', ')}).missing`);
  });
});

describe('what limits of a table of courses lack', () => {
  it('asks of each of them whether an authority has yet to decide on it', () => {
    const course = build.record('修課', 'course', build.field('學分', 'points', build.integer(0, 9)));
    const student = build.record('學生', 'student', build.field('修課', 'courses', build.listOf(build.recordOf('修課'))), build.field('下限', 'least', build.integer(0, 9)));
    const authority = build.discretion('wider');
    const limit = (value: Expression): ProgramCourseLimit => ({ binding: { name: build.name('下限', 'least'), phrase: '至少六學分', provision: { label: '第二點', text: '' }, shown: '6 學分' }, counts: 'credits', comparator: '≥', cases: [{ condition: null, value }], changes: [] });
    const limits = [limit({ op: 'discretionary', original: number(6), discretion: authority.name.text, granted: number(3) }), limit(factIn(student, 'least'))];
    const table = build.allocation(factIn(student, 'courses'), build.entryField(course, 'points'), [build.group('a', { limits: [0] }), build.group('b', { limits: [1] })], { limits });
    const text = emitTypeScript(build.program({ records: [student], elements: [course], items: [authority, build.norm('table', { duties: [build.must(table)] })] }), { runtimeModule: 'x', sourcePath: 'y', types: false });
    expect(text).toContain(`[[widerDecision === UNKNOWN, lacking(widerDecision === UNKNOWN && "裁量wider.決定")], [false, lacking(least !== least && "學生.下限")]]`);
  });
});
