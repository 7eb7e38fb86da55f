/** The module beside an evaluator: types, what it says, and that no claim of it is wrong. */
import { describe, expect, it } from 'vitest';
import { compileGuides, compileProgram, emitGuides, emitTypeScript, formatTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import type { RuleProgram } from '../../../../compiler/ir/program.ts';
import { explainFully, fullLines, type Change, type FullResult } from '../../../../compiler/runtime/index.ts';
import { boolean, calculate, compare, date, decimal, definition, enumerated, factIn, field, integer, listOf, member, must, name, norm, number, program, record } from './build-program.ts';
import { courseSelection } from './course-selection.ts';
import { Dice, randomInput, randomProgram } from './random-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const OPTIONS = { runtimeModule: RUNTIME_MODULE, sourcePath: 'rules/test/r.fagui', office: '教務處' };
const modules = (p: RuleProgram, stem: string): [string, string][] => [
  [`${stem}.ts`, emitTypeScript(p, OPTIONS)], [`${stem}.explain.ts`, emitGuides(p, { ...OPTIONS, evaluatorModule: `./${stem}.ts` })],
];
const explainerOf = (p: RuleProgram): ((alias: string, input: object) => FullResult) => {
  const { guides } = compileGuides(p, '教務處');
  return (alias, input) => explainFully(guides[alias]!, input);
};
const texts = (full: FullResult): string[] => full.changes.map((c) => c.text);

describe('the module of guides', () => {
  it('passes the strict type checker beside its evaluator, and so do those of random programs', async () => {
    const files = new Map(modules(courseSelection, 'course-selection'));
    for (let seed = 1; seed <= 15; seed++) for (const [path, text] of modules(randomProgram(seed), `random-${seed}`)) files.set(path, text);
    files.set('formatted.explain.ts', await formatTypeScript(files.get('course-selection.explain.ts')!));
    expect(typeErrors(files)).toEqual([]);
    expect(typeErrors(new Map([...modules(courseSelection, 'a'), ['wrong.ts', "import { crossDivision } from './a.explain.ts';\ncrossDivision.explain();\n"]]))).toHaveLength(1);
  });
  it('leaves the evaluator without a word of it', () => {
    const evaluator = emitTypeScript(courseSelection, OPTIONS);
    for (const word of ['RuleGuide', 'near', '由教務處提供']) expect(evaluator).not.toContain(word);
  });
  it('is the same bytes each time', () => expect(modules(courseSelection, 'a')).toEqual(modules(courseSelection, 'a')));
});

describe('a full result', () => {
  const explain = explainerOf(courseSelection);
  const cross = { student: { programme: 'fourYearEvening', statuses: ['regular'] }, selection: { credits: 18, crossCredits: 9 } };

  it('has everything that the result has', () => {
    expect(explain('crossDivision', cross)).toMatchObject(compileProgram(courseSelection).evaluate(cross).results['crossDivision']!);
  });
  it('tells of the exceptions considered, in the words of the law, and what became of them', () => {
    const of = (statuses: string[] | undefined) => explain('crossDivision', { ...cross, student: { programme: 'fourYearEvening', ...(statuses ? { statuses } : {}) } }).exceptions;
    expect(of(['regular'])).toEqual([{ clause: '除外', name: null, provision: '第三點第四款', words: '學生.身分 有一屬於 延修生、畢業班、轉學生', phrase: '延修生、畢業班、轉學生', result: 'doesNotHold', missing: [] }]);
    expect(of(['transfer'])[0]!.result).toBe('holds');
    expect(of(undefined)[0]).toMatchObject({ result: 'undetermined', missing: ['學生.身分'] });
  });
  it('says what one fact would change, the smallest change first', () => {
    expect(texts(explain('crossDivision', cross))).toEqual([
      '若 選課.跨日學分 為 6 學分以下，則符合。', '若 選課.學分 為 27 學分以上，則符合。',
      '若 學生.學制 為 四技日間部或研究所，則不適用。', '若 學生.身分 增列 延修生、畢業班或轉學生，則不適用。',
    ]);
    expect(explain('crossDivision', cross).changes[0]!.set).toEqual([{ fact: '選課.跨日學分', path: ['selection', 'crossCredits'], value: 6, to: 0 }]);
  });
  it('takes what an authority grants as one act', () => {
    const refused = explain('graduateLimit', { student: { programme: 'graduate' }, selection: { credits: 14 }, approvedExtra: { decision: 'refused' } });
    expect(texts(refused)).toContain('若 核可超修.決定 為 准 且 核可超修.超修學分 為 2 學分以上，則符合。');
    const beyond = explain('graduateLimit', { student: { programme: 'graduate' }, selection: { credits: 16 }, approvedExtra: { decision: 'refused' } });
    expect(texts(beyond).some((text) => text.includes('核可超修'))).toBe(false);
  });
  it('names who can supply what is missing', () => {
    expect(explain('graduateLimit', { student: { programme: 'graduate' }, selection: { credits: 14 } }).needs).toEqual([{ fact: '核可超修.決定', supplier: '所長', text: '「核可超修」准或不准，由所長決定' }]);
    expect(fullLines(explain('crossDivision', {})).at(-1)).toBe('待補：「學生」的「學制」、「選課」的「跨日學分」、「選課」的「學分」、「學生」的「身分」，由教務處提供');
  });
  it('does not tell of exceptions to what does not apply', () => {
    expect(fullLines(explain('crossDivision', { student: { programme: 'graduate' } }))).toEqual(['適用「學生.學制 = 四技進修部」（第三點第四款）：不成立']);
  });
});

describe('changes', () => {
  const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b'), name('丙', 'c')] };
  const item = record('件', 'item', field('分', 'score', decimal(2, 0, 100, '分')), field('數', 'count', integer(0, 1_000_000_000, '元')), field('日', 'day', date), field('類', 'kind', enumerated('類別')),
    field('各類', 'kinds', listOf(enumerated('類別'))), field('可', 'yes', boolean), field('成績', 'mark', integer(0, 100), true));
  const score = factIn(item, 'score');
  const rule = (condition: Parameters<typeof must>[0]): RuleProgram => program({ enumerations: [KIND], records: [item], items: [norm('rule', { duties: [must(condition)] })] });
  const changes = (condition: Parameters<typeof must>[0], facts: object): string[] => texts(explainerOf(rule(condition))('rule', { item: facts }));

  it('step by the decimals of the fact', () => {
    expect(changes(compare(score, '≥', number(60)), { score: 59.99 })).toEqual(['若 件.分 為 60 分以上，則符合。']);
    expect(changes(compare(score, '>', number(60)), { score: 60 })).toEqual(['若 件.分 為 60.01 分以上，則符合。']);
    expect(changes(compare(score, '≥', number(60)), { score: 60 })).toEqual(['若 件.分 為 59.99 分以下，則違反。']);
  });
  it('find the near end of a window on either side, and say where it ends', () => {
    const inside = { op: 'and', operands: [compare(score, '≥', number(30)), compare(score, '≤', number(61, 2))] } as const;
    expect(changes(inside, { score: 80 })).toEqual(['若 件.分 為 30 分至 30.5 分，則符合。']);
    expect(changes(inside, { score: 30.2 })).toEqual(['若 件.分 為 29.99 分以下，則違反。', '若 件.分 為 30.51 分以上，則違反。']);
  });
  it('claim a run of values however long, where the rule tells none of them apart', () => {
    expect(changes(compare(factIn(item, 'count'), '≥', number(500_000_000)), { count: 3 })).toEqual(['若 件.數 為 500000000 元以上，則符合。']);
  });
  it('of days name the nearest day and what lies beyond it', () => {
    expect(changes(compare(factIn(item, 'day'), '≤', { op: 'date', days: 17000 }), { day: '2016-07-20' })).toEqual(['若 件.日 為 105年7月18日以前，則符合。']);
  });
  it('of what may be absent include its absence', () => {
    expect(changes({ op: 'present', fact: factIn(item, 'mark') }, { mark: 80 })).toEqual(['若 沒有 件.成績，則違反。']);
  });
  it('need two facts where one is not enough, and are none where two are not', () => {
    const both = { op: 'and', operands: [factIn(item, 'yes'), compare(score, '≥', number(60))] } as const;
    expect(changes(both, { yes: false, score: 12 })).toEqual(['若 件.可 為 是 且 件.分 為 60 分以上，則符合。']);
    const three = { op: 'and', operands: [...both.operands, compare(factIn(item, 'kind'), '=', member('類別', '甲'))] } as const;
    expect(changes(three, { yes: false, score: 12, kind: 'b' })).toEqual([]);
  });
  it('of a definition are told of where its values are few', () => {
    const grade = definition('grade', enumerated('類別'), { name: name('等第', 'grade'), branches: [{ condition: compare(score, '≥', number(80)), value: member('類別', '甲') }, { condition: compare(score, '<', number(80)), value: member('類別', '乙') }] });
    const amount = definition('amount', integer(0, 200), { branches: [], otherwise: calculate('add', score, number(1)) });
    const explain = explainerOf(program({ enumerations: [KIND], records: [item], items: [grade, amount] }));
    expect(texts(explain('grade', { item: { score: 79 } }))).toEqual(['若 件.分 為 80 分以上，則「等第」為 甲。']);
    expect(texts(explain('amount', { item: { score: 79 } }))).toEqual([]);
  });

  const withChange = (input: object, set: Change['set'], pick: (fact: Change['set'][number]) => unknown): object =>
    set.reduce<Record<string, object>>((out, fact) => ({ ...out, [fact.path[0]]: { ...out[fact.path[0]], [fact.path[1]]: pick(fact) } }), { ...input });
  const PROGRAMS = Math.ceil(Number(process.env['PROGRAMS'] ?? 1500) / 50);
  it('are never claimed without being so: random programs', () => {
    let claims = 0;
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const p = randomProgram(seed);
      const compiled = compileProgram(p);
      const { guides, checkedInput } = compileGuides(p, '教務處');
      const input = checkedInput(randomInput(p, new Dice(seed))).value;
      for (const [alias, guide] of Object.entries(guides)) {
        for (const { outcome, value, set } of explainFully(guide, input).changes) {
          for (const pick of [(f: Change['set'][number]) => f.value, (f: Change['set'][number]) => f.to ?? f.value, (f: Change['set'][number]) => f.others?.at(-1) ?? f.value]) {
            claims++;
            const got = compiled.evaluate(withChange(input, set, pick)).results[alias]!;
            expect([seed, alias, got.outcome, got.value]).toEqual([seed, alias, outcome, value]);
          }
        }
      }
    }
    // few programs have few claims
    expect(claims).toBeGreaterThan(PROGRAMS < 30 ? -1 : 2 * PROGRAMS);
  });
});
