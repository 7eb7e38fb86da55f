/** Tables of courses in emitted evaluators: hard names, strict types, unknown facts, members as names, bundles that do not use them. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compileProgram, emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { allocation, boolean, compare, entryField, enumerated, factIn, field, group, integer, listOf, must, name, norm, number, program, q, record, recordOf, text } from './build-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const kinds = { name: name('科目', 'title'), members: [name('甲', '__proto__'), name('乙', 'constructor')] };
const course = record('修課', 'course', field('名', '__proto__', text), field('科', 'kind', enumerated('科目')), field('學分', 'credits', integer(0, 9, '學分')), field('及格', 'passed', boolean), field('分', 'score', integer(0, 100)));
const student = record('學生', 'student', field('修課', 'courses', listOf(recordOf('修課'))), field('門檻', 'mark', integer(0, 100)));
const courses = factIn(student, 'courses');
const [title, kind, credits, passed, score] = ['__proto__', 'kind', 'credits', 'passed', 'score'].map((alias) => entryField(course, alias));
const groups = [
  group('__proto__', { name: name('__proto__', '__proto__'), names: ['__proto__', 'constructor'], minCredits: q(3), printed: { courses: null, credits: '至少三學分' } }),
  group('toString', { parent: 0, names: ['constructor'], minCourses: 1 }), group('entry', { condition: compare(score!, '≥', factIn(student, 'mark')), maxCredits: q(4) }),
];
const of = (parts: Parameters<typeof allocation>[3], list = groups) => program({
  enumerations: [kinds], records: [student], elements: [course], items: [norm('table', { duties: [must(allocation(courses, credits!, list, { key: title!, counts: passed!, ...parts }))] })],
});
const entry = (own: string, points: number, more: object = {}): object => ({ ...JSON.parse(`{"__proto__":${JSON.stringify(own)}}`) as object, credits: points, passed: true, score: 50, ...more });
const evaluated = (p: ReturnType<typeof of>) => {
  const { evaluate, decide } = compileProgram(p);
  return (facts: object) => {
    const result = evaluate({ student: facts }).results['table']!;
    expect(decide({ student: facts })['table']).toMatchObject({ outcome: result.outcome, missing: result.missing });
    return result;
  };
};

describe('an allocation in an emitted evaluator', () => {
  it('finds courses and groups of any name', () => {
    const result = evaluated(of({ totalCredits: q(4) }))({ mark: 60, courses: [entry('__proto__', 2), entry('constructor', 1), entry('toString', 5, { score: 60 }), entry('valueOf', 3)] });
    expect(result.outcome).toBe('met');
    expect(result.allocation).toEqual({
      groups: [
        { alias: '__proto__', name: '__proto__', within: null, met: true, minCredits: 3, minCourses: 0, credits: 3, courses: 2, creditsPhrase: '至少三學分', coursesPhrase: null, counted: [{ index: 0, name: '__proto__', credits: 2 }, { index: 1, name: 'constructor', credits: 1 }] },
        { alias: 'toString', name: '組toString', within: '__proto__', met: true, minCredits: 0, minCourses: 1, credits: 1, courses: 1, creditsPhrase: null, coursesPhrase: null, counted: [{ index: 1, name: 'constructor', credits: 1 }] },
        { alias: 'entry', name: '組entry', within: null, met: true, minCredits: 0, minCourses: 0, credits: 4, courses: 1, creditsPhrase: null, coursesPhrase: null, counted: [{ index: 2, name: 'toString', credits: 5 }] },
      ],
      credits: 7, wantedCredits: 4, creditsPhrase: null, unused: [{ index: 3, name: 'valueOf', credits: 3 }], open: [], obstacles: [], mostCredits: null, isProven: true,
    });
  });

  it('goes by members where the field is an enumeration, and by conditions alone where no name is asked for', () => {
    const byMember = evaluated(of({ key: kind!, counts: null }, [group('a', { names: ['甲'], minCourses: 1 }), group('b', { names: ['乙'], minCourses: 1 })]));
    expect(byMember({ courses: [{ kind: 'constructor', credits: 1 }, { kind: '__proto__', credits: 1 }] })).toMatchObject({ outcome: 'met', allocation: { groups: [{ counted: [{ index: 1, name: '甲' }] }, { counted: [{ index: 0, name: '乙' }] }] } });
    expect(byMember({ courses: [{ kind: 'constructor', credits: 1 }, { kind: 'constructor', credits: 1 }] })).toMatchObject({ outcome: 'violated', allocation: { unused: [], obstacles: [{ groups: [{ alias: 'a' }], courses: [], lack: 'courses', short: 1 }] } });
    const byCondition = evaluated(of({ key: null, counts: null }, [group('a', { condition: passed!, minCredits: q(3) }), group('b', { names: [] })]));
    expect(byCondition({ courses: [{ passed: true, credits: 2 }, { passed: true, credits: 1 }] })).toMatchObject({ outcome: 'met', allocation: { groups: [{ counted: [{ index: 0, name: null }, { index: 1, name: null }] }, { counted: [] }] } });
    expect(byCondition({ courses: [{ passed: false, credits: 9 }] }).outcome).toBe('violated');
  });

  it('counts no more of an entry than it can have, and than all groups want', () => {
    const most = (list: typeof groups, parts = {}): string => /most: (\d+)/.exec(emitTypeScript(of(parts, list), { runtimeModule: 'x', sourcePath: 'y' }))![1]!;
    expect([most(groups), most(groups, { totalCredits: q(4) }), most(groups, { totalCredits: q(40) }), most([group('a', { names: ['甲'], eachLow: q(1, 2), minCredits: q(2) })]), most([group('a', { names: ['甲'] })])]).toEqual(['3', '7', '9', '5', '0']);
  });
  it('takes no course by a name that is no member', () => {
    const byMember = evaluated(of({ key: kind!, counts: null }, [group('a', { names: ['甲', '丁'], minCourses: 1 })]));
    expect([byMember({ courses: [{ kind: '__proto__', credits: 1 }] }).outcome, byMember({ courses: [{ kind: 'constructor', credits: 1 }] }).outcome]).toEqual(['met', 'violated']);
  });

  it('misses what would settle it, and nothing where it is settled', () => {
    const decide = evaluated(of({}));
    expect(decide({ mark: 60 })).toMatchObject({ outcome: 'undetermined', missing: ['學生.修課'], possible: ['met', 'violated'] });
    expect(decide({ mark: 60 }).allocation).toBeUndefined();
    expect(decide({ mark: 60, courses: [entry('constructor', 3, { passed: undefined })] })).toMatchObject({ outcome: 'undetermined', missing: ['學生.修課 的 及格'], allocation: { credits: 0, open: [{ index: 0, name: 'constructor', credits: 3 }], obstacles: [] } });
    expect(decide({ mark: 60, courses: [entry('constructor', 3, { credits: undefined })] }).missing).toEqual(['學生.修課 的 學分']);
    expect(decide({ mark: 60, courses: [{ credits: 3, passed: true, score: 50 }] }).missing).toEqual(['學生.修課 的 名']);
    expect(decide({ courses: [entry('constructor', 3)] }).missing).toEqual(['學生.門檻']);
    // enough without it, and not enough with it
    expect(decide({ mark: 60, courses: [entry('constructor', 3), entry('__proto__', 3, { passed: undefined })] })).toMatchObject({ outcome: 'met', missing: [] });
    expect(decide({ mark: 60, courses: [entry('constructor', 1), entry('constructor', 1, { passed: undefined })] })).toMatchObject({ outcome: 'violated', missing: [], allocation: { open: [{ index: 1 }], obstacles: [{ wantedCredits: 3, credits: 2, short: 1, lack: 'credits' }] } });
    expect(decide({ mark: 60, courses: [entry('valueOf', 1, { score: undefined }), entry('constructor', 3)] }).outcome).toBe('met');
  });

  it('proves a total out of reach when every group is met', () => {
    const result = evaluated(of({ totalCredits: q(9) }))({ mark: 60, courses: [entry('constructor', 3), entry('valueOf', 9, { score: 99 })] });
    expect(result).toMatchObject({ outcome: 'violated', allocation: { credits: 7, wantedCredits: 9, obstacles: [], mostCredits: 7 } });
  });

  it('claims no shortage of what two groups may share', () => {
    const shared = [group('a', { minCredits: q(4) }), group('b', { minCredits: q(4) })];
    const short = evaluated(of({ key: null, pairs: [[0, 1]] }, shared));
    expect(short({ courses: [entry('', 4)] }).outcome).toBe('met');
    expect(short({ courses: [entry('', 3)] })).toMatchObject({ outcome: 'violated', allocation: { obstacles: [{ groups: [{ alias: 'a' }], lack: 'credits', short: 1 }] } });
  });

  it('is strictly typed, its guide too', () => {
    const p = of({ totalCredits: q(4) });
    const empty = of({ key: null, counts: null }, [group('a', { minCourses: 1 })]);
    const plain = program({ enumerations: [kinds], records: [student], elements: [course], items: [norm('decide', { applies: compare(factIn(student, 'mark'), '≥', number(1)), duties: [must(allocation(courses, number(2), [group('taken', { minCourses: 2 })]))] })] });
    const texts = [p, empty, plain].flatMap((one, i): [string, string][] => [
      [`t${i}.ts`, emitTypeScript(one, { runtimeModule: RUNTIME_MODULE, sourcePath: 'r.fagui' })],
      [`t${i}.explain.ts`, emitGuides(one, { runtimeModule: RUNTIME_MODULE, evaluatorModule: `./t${i}.ts`, sourcePath: 'r.fagui', office: '教務處' })],
    ]);
    expect(typeErrors(new Map(texts))).toEqual([]);
  });

  it('is in no bundle that does not use it', async () => {
    const plain = program({ enumerations: [kinds], records: [student], elements: [course], items: [norm('rule', { duties: [must(compare(factIn(student, 'mark'), '≥', number(60)))] })] });
    const bundled = async (p: ReturnType<typeof of>): Promise<string> => {
      const contents = emitTypeScript(p, { runtimeModule: '../../../../compiler/runtime/index.ts', sourcePath: 'r.fagui' });
      const { outputFiles } = await build({ stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' }, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
      return outputFiles[0]!.text;
    };
    const [without, with_] = [await bundled(plain), await bundled(of({}))];
    expect(without).not.toMatch(/makeCourseTable|obstacles|allocate/);
    expect(with_).toMatch(/makeCourseTable/);
  });
});
