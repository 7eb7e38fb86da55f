/** What a rule in effect gives, in the emitted module: a type of its own for each rule, nothing for whoever wants outcomes only. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import type { Expression, ProgramConsequence, RuleProgram } from '../../../../compiler/ir/program.ts';
import { boolean, calculate, date, days, decimal, definition, enumerated, factIn, field, integer, member, name, norm, number, program, proviso, record, text, truth } from './build-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const STATUS = { name: name('身分', 'status'), members: [name('在學', 'enrolled'), name('休學', 'suspended')] };
const STUDENT = record('學生', 'student', field('衝堂', 'clash', boolean), field('學分', 'credits', integer(0, 12, '學分')), field('身分', 'status', enumerated('身分')));
const gives = (alias: string, type: ProgramConsequence['type'], value: ProgramConsequence['value'], words = alias): ProgramConsequence => ({ record: name('登記', 'entry'), field: name(`欄${alias}`, alias), type, words, value });
const ALL = [
  gives('score', decimal(1, 0, 100, '分'), number(1, 2), '登記.成績 ＝ "零"*/分'), gives('count', integer(null, null), number(3)), gives('passed', boolean, truth(false)), gives('day', date, days(17045)),
  gives('status', enumerated('身分'), member('身分', '休學')), gives('note', text, { op: 'text', value: '「"」\n' }), gives('half', decimal(1, 0, 12, '學分'), calculate('divide', factIn(STUDENT, 'credits'), number(2))),
  gives('same', enumerated('身分'), factIn(STUDENT, 'status')), gives('third', decimal(null, null, null), number(1, 3)), gives('isClash', boolean, factIn(STUDENT, 'clash')),
];
const rules = program({ enumerations: [STATUS], records: [STUDENT], items: [norm('rule', { when: factIn(STUDENT, 'clash'), effects: ALL.map((c) => c.words), consequences: ALL }), norm('plain', { when: factIn(STUDENT, 'clash'), effects: ['列入'] })] });
const OPTIONS = { runtimeModule: RUNTIME_MODULE, sourcePath: 'rules/test/consequences.fagui' };
const emitted = emitTypeScript(rules, OPTIONS);

describe('the values that a rule gives', () => {
  const { results } = compileProgram(rules).evaluate({ student: { clash: true, credits: 3, status: 'enrolled' } });

  it('are those of the program, exact, by alias', () => {
    expect(results['rule']!.consequences!.map(({ field: alias, value }) => [alias, value])).toEqual([
      ['score', 0.5], ['count', 3], ['passed', false], ['day', '2016-09-01'], ['status', 'suspended'], ['note', '「"」\n'], ['half', 1.5], ['same', 'enrolled'], ['third', '1/3'], ['isClash', true],
    ]);
    expect(results['rule']!.consequences![0]).toEqual({ record: 'entry', field: 'score', names: ['登記', '欄score'], value: 0.5, unit: '分', shown: '0.5 分' });
    expect(results['rule']!.consequences!.map((c) => c.shown)).toEqual(['0.5 分', '3', '否', '105年9月1日', '休學', '「"」\n', '1.5 學分', '在學', '1/3', '是']);
    expect(Object.keys(results['rule']!.consequences![1]!)).toEqual(['record', 'field', 'names', 'value', 'shown']);
    expect(results['plain']).not.toHaveProperty('consequences');
  });

  it('have literal types for the type checker where they are constants, and a rule has its own', () => {
    const right = "const [{ field, value, unit }] = given;\n  const kept: readonly ['score', 0.5, '分' | undefined] = [field, value, unit];\n  console.log(kept, given.length === 10, given[4].value === 'suspended', given[6].value, given[7].value === 'enrolled', given[7].value === null);";
    const wrong = ['const wrong: 1 = given[0].value;\n  console.log(wrong);', "console.log(given[4].value === 'enrolled');", "console.log(given[7].value === 'nobody');", 'console.log(given[10]);'];
    const uses = new Map([right, ...wrong].map((line, i) => [`use-${i}.ts`, `import { evaluate } from './rules.ts';\nconst given = evaluate({}).rule.consequences;\nif (given) {\n  ${line}\n}\n`]));
    const errors = typeErrors(new Map([['rules.ts', emitted], ...uses]));
    expect(errors.map((error) => /(\w+-?\d?)\.ts:/.exec(error)?.[1]), errors.join('\n')).toEqual(['use-1', 'use-2', 'use-3', 'use-4']);
  });

  it('are told in the comment of their type', () => {
    expect(emitted).toContain('/** 規則rule（第三點第四款）發生效果時：登記.成績 ＝ "零"* /分、count、');
  });
});

describe('a value', () => {
  const given = (consequences: ProgramConsequence[], more: RuleProgram['items'] = []) => (student: object) =>
    compileProgram(program({ enumerations: [STATUS], records: [STUDENT], provisos: [proviso('p'), proviso('r')], items: [...more, norm('rule', { effects: consequences.map((c) => c.words), consequences })] })).evaluate({ student }).results['rule']!.consequences!;
  it('that is true is shown as 是', () => expect(given([gives('yes', boolean, truth(true))])({})).toEqual([{ record: 'entry', field: 'yes', names: ['登記', '欄yes'], value: true, shown: '是' }]));
  it('may have the name of a definition', () => {
    const own = definition('ruleEntryHalf', integer(0, 12), { otherwise: factIn(STUDENT, 'credits') });
    const half = gives('half', decimal(1, 0, 12, '學分'), calculate('divide', factIn(STUDENT, 'credits'), number(2)));
    expect(given([half, { ...half, value: factIn(STUDENT, 'credits') }], [own])({ credits: 6 }).map((c) => c.value)).toEqual([3, 6]);
  });
  it('that is a list has its values in their order, and 無 is null', () => {
    const list = (type: ProgramConsequence['type'], ...items: Expression[]): ProgramConsequence => ({ ...gives('list', { kind: 'list', element: type } as ProgramConsequence['type'], number(1)), value: { op: 'list', items } });
    expect(given([list(decimal(null, null, null), number(2), number(1, 3), number(1, 2)), list(integer(0, 9, '分'), number(2), number(1)), list(decimal(null, null, null, '分'), number(2), number(1, 3)), list(enumerated('身分'), member('身分', '休學'), member('身分', '在學')), { ...gives('none', text, number(1)), value: { op: 'absent' } }])({}).map(({ value, shown, unit }) => [value, shown, unit])).toEqual([
      [[2, '1/3', 0.5], '2、1/3、0.5', undefined], [[2, 1], '2 分、1 分', '分'], [[2, '1/3'], '2 分、1/3 分', '分'], [['suspended', 'enrolled'], '休學、在學', undefined], [null, '無', undefined],
    ]);
  });
  it('that two provisos say differently is none, and one that may be lacks what decides', () => {
    const clash = { ...gives('score', decimal(1, 0, 100, '分'), number(1, 2)), conflicts: [{ between: ['但書p', '但書r'] as const, condition: factIn(STUDENT, 'clash') }] };
    const value = given([clash]);
    expect([value({ clash: false })[0], value({ clash: true })[0], value({})[0]]).toMatchObject([{ value: 0.5, shown: '0.5 分' }, { value: null, reasons: ['conflict'] }, { value: null, missing: ['學生.衝堂'] }]);
  });
  it('that is very small or large is exact; one that is not known lacks what it reads', () => {
    expect(given([gives('tiny', decimal(null, null, null), number(1, 10n ** 16n)), gives('large', integer(null, null), number(10n ** 15n)), gives('fits', integer(null, null), number(10n ** 15n - 1n))])({}).map((c) => String(c.value))).toEqual(['1e-16', '1000000000000000', '999999999999999']);
    expect(given([gives('same', enumerated('身分'), factIn(STUDENT, 'status'))])({})).toEqual([{ record: 'entry', field: 'same', names: ['登記', '欄same'], value: null, missing: ['學生.身分'] }]);
  });
});

describe('whoever wants outcomes only', () => {
  it('gets the same decision, without any of it', async () => {
    const runtime = fileURLToPath(new URL('../../../../compiler/runtime/index.ts', import.meta.url));
    const generated = emitTypeScript(rules, { ...OPTIONS, runtimeModule: runtime });
    const bundle = async (names: string): Promise<string> => {
      const { outputFiles } = await build({
        stdin: { contents: `import { ${names} } from 'generated'; console.log(${names});`, loader: 'ts' }, bundle: true, write: false, format: 'esm', treeShaking: true, charset: 'utf8',
        plugins: [{ name: 'generated', setup: (b) => {
          b.onResolve({ filter: /^generated$/ }, () => ({ path: 'generated', namespace: 'generated' }));
          b.onLoad({ filter: /.*/, namespace: 'generated' }, () => ({ contents: generated, loader: 'ts', resolveDir: '/' }));
        } }],
      });
      return outputFiles[0]!.text;
    };
    expect(await bundle('evaluate')).toMatch(/withConsequences.*欄score/s);
    const kept = await bundle('decide, rule');
    expect(kept).toContain('notApplicable');
    expect(kept).not.toMatch(/onsequence|欄score|登記/);
  });
});
