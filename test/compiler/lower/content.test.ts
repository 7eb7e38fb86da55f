/** What a rule program holds of facts, enumerations, provisos and consequences, and nothing else. */
import { describe, expect, it } from 'vitest';
import { factsReadBy, lowerVersion } from '../../../compiler/lower/index.ts';
import { phrasesOfTable, entryExpressions, lowerAllocation } from '../../../compiler/lower/course-tables.ts';
import type { CheckedCourseGroup, CheckedCourseTable, CheckedExpression, CheckedPhrase } from '../../../compiler/check/checked.ts';
import type { Expression, ProgramNorm, RuleProgram } from '../../../compiler/ir/program.ts';
import { rational } from '../../../compiler/model/rational.ts';
import { withLists } from '../lists-workspace.ts';
import { compile, messages } from '../small-workspace.ts';

function programOf(body: string): RuleProgram {
  const small = compile(body);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
  return lowerVersion(small.versions[0]!.checked);
}
const fieldsOf = (program: RuleProgram): string[] => program.records.flatMap((r) => r.fields.map((f) => f.name.text));
const LIMIT = '一、每學期[至多修二十五學分]{上限 (limit)}，得經核可加修。\n\n';
const DUTY = '規則 規定 (rule) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';

describe('a rule program has', () => {
  it('the facts that only the effect of a decision reads', () => {
    expect(fieldsOf(programOf(`${LIMIT}${DUTY}裁量 核可 (approval) 依 一 {\n  由 所長\n  效果 上限 ＝ 原值 ＋ 選課.跨日學分\n}\n`))).toEqual(['學分', '跨日學分']);
  });
  it('a decision that changes no limit', () => {
    const program = programOf(`${LIMIT}${DUTY}裁量 核可 (approval) 依 一 {\n  由 所長\n  要件 選課.核准\n}\n`);
    expect(program.items.map((i) => [i.kind, i.facts.map((f) => f.field)])).toEqual([['norm', ['學分']], ['discretion', ['核准']]]);
  });
  it('all conditions of a rule', () => {
    const [norm] = programOf('一、應經核准。\n\n規則 規定 (rule) 依 一 {\n  適用 學生.年級 至少 2\n  適用 學生.學制 為 四技\n  當   選課.學分 至少 3\n  當   選課.成績 至少 60\n  得   加修\n}\n').items;
    const both = (first: string, second: string) => ({ op: 'and', operands: [{ op: 'compare', left: { field: first } }, { op: 'compare', left: { field: second } }] });
    expect(norm).toMatchObject({ applies: both('年級', '學制'), when: both('學分', '成績') });
  });
  it('the facts that only a proviso reads: in its condition, its duty or its value', () => {
    expect(fieldsOf(programOf(`${LIMIT}${DUTY}但書 甲 於 規定 依 一 {\n  當 學生.年級 至少 3\n  應 選課.跨日學分 至多 3學分\n}\n`))).toEqual(['年級', '學分', '跨日學分']);
    expect(fieldsOf(programOf(`${LIMIT}${DUTY}但書 甲 於 上限 依 一 {\n  當 學生.年級 至少 3\n  改 選課.跨日學分\n}\n`))).toEqual(['年級', '學分', '跨日學分']);
  });
  it('of a proviso its condition, and the duty or the value that it brings', () => {
    const read = (head: string, words: string): string[] => compile(`${LIMIT}${DUTY}但書 甲 於 ${head} 依 一 {\n  ${words}\n}\n`).versions[0]!.checked.items.flatMap((i) => (i.kind === 'proviso' ? factsReadBy(i, compile(LIMIT + DUTY).versions[0]!.checked) : [])).map((f) => f.field);
    expect([read('規定', '不適用'), read('規定', '當 選課.核准\n  不適用'), read('規定', '應 選課.跨日學分 至多 3學分'), read('上限', '當 選課.核准\n  改 選課.跨日學分')]).toEqual([[], ['核准'], ['跨日學分'], ['核准', '跨日學分']]);
  });
  it('the facts that only the cases of a conclusion read', () => {
    const program = programOf(`${LIMIT}${DUTY}結論 准予 (granted) 依 一 {\n  適用 學生.年級 至少 3\n  須 規定\n}\n`);
    expect(fieldsOf(program)).toEqual(['年級', '學分']);
    expect(program.items.find((i) => i.kind === 'conclusion')!.facts.map((f) => f.field)).toContain('年級');
  });
  it('the facts that only the requirement of a decision reads which a rule asks for', () => {
    const program = programOf(`${LIMIT}規則 規定 (rule) 依 一 {\n  應 核可\n}\n\n裁量 核可 (approval) 依 一 {\n  由 所長\n  要件 選課.核准\n}\n`);
    expect(program.items.map((i) => [i.kind, i.facts.map((f) => f.field)])).toEqual([['norm', ['核准']], ['discretion', ['核准']]]);
  });
  it('the enumerations of members, of lists of members and of definitions, and no others', () => {
    const names = (condition: string, more = ''): string[] => programOf(`一、[延修生]{免 (exempt)}應經核准。\n\n${more}規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`).enumerations.map((e) => e.name.text);
    expect([names('選課.核准'), names('學生.身分 為 延修生'), names('學生.各身分 有一屬於 免'), names('個數（學生.各身分） 至多 2')]).toEqual([[], ['身分'], ['身分'], ['身分']]);
  });
  it('the names that an input may also have: fields of its records and entries that nothing reads, and whole records', () => {
    const program = programOf(`${LIMIT}規則 規定 (rule) 依 一 {\n  應 學生.年級 至少 2\n}\n\n裁量 選課 (choice) 依 一 {\n  由 所長\n}\n`);
    expect(program.records.map((r) => [r.name.text, r.unread?.map((n) => `${n.text} ${n.alias}`)])).toEqual([['學生', ['身分 status', '各身分 statuses', '學制 programme']]]);
    expect(program.unread).toEqual([]);
    expect(programOf(LIMIT + DUTY).unread).toEqual([{ text: '學生', alias: 'student' }]);
    const { elements } = lowerVersion(withLists('應修足。', '規則 規定 (rule) 依 一 {\n  應 合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60） 至少 5學分\n}\n').versions[0]!.checked);
    expect(elements!.map((r) => [r.fields.map((f) => f.name.text), r.unread?.map((n) => n.text)])).toEqual([[['學分', '成績'], ['類別', '時數']]]);
  });
  it('no consequences where a rule gives facts no values', () => {
    expect(Object.keys(programOf(LIMIT + DUTY).items[0]!).filter((key) => ['consequences', 'conditional'].includes(key))).toEqual([]);
    const norm = programOf('一、未經核准者，成績以[零分]{給分 (mark)}計。\n\n規則 計分 (scored) 依 一 {\n  當   非 選課.核准\n  效果 選課.成績 ＝ 給分\n}\n').items[0] as ProgramNorm;
    expect(norm.consequences).toMatchObject([{ record: { text: '選課', alias: 'enrolment' }, field: { text: '成績', alias: 'score' }, value: { op: 'number', value: { n: 0n, d: 1n } } }]);
  });
  it('a limit with the only decision of the text, or with what several make of limits, one after the other', () => {
    const limitIn = (...decisions: readonly string[]): string => {
      const text = '一、每學期[至多修二十五學分]{上限 (limit)}，跨日[至多修九學分]{跨日上限 (evening)}，得經核可加修。\n\n';
      const found = programOf(text + DUTY + decisions.map((words, i) => `裁量 核可${i} (approval${i}) 依 一 {\n  由 所長\n  ${words}\n}\n\n`).join('')).items[0] as ProgramNorm;
      const [condition] = found.duties.map((d) => d.condition);
      return condition?.op === 'compare' ? condition.right.op : '';
    };
    const [more, double, other] = ['效果 上限 ＝ 原值 ＋ 3學分', '效果 上限 ＝ 原值 × 2', '效果 跨日上限 ＝ 12學分'];
    expect([limitIn(), limitIn(more), limitIn(other), limitIn(more, double), limitIn(more, other), limitIn(`要件 選課.核准\n  ${more}`)]).toEqual(['number', 'discretionary', 'number', 'granted', 'granted', 'granted']);
  });
  it('one duty where a proviso without a condition stands for all of it', () => {
    const norm = programOf(`${LIMIT}${DUTY}但書 甲 於 規定 依 一 {\n  應 選課.跨日學分 至多 3學分\n}\n`).items.find((i) => i.name.text === '規定') as ProgramNorm;
    expect(norm.duties).toMatchObject([{ modality: 'must', condition: { op: 'compare', left: { op: 'fact', field: '跨日學分' } } }]);
    expect(norm.duties).toHaveLength(1);
  });
  it('a proviso without a condition that another switches off', () => {
    const program = programOf(`${LIMIT}${DUTY}但書 甲 於 規定 依 一 {\n  不適用\n}\n\n但書 乙 於 甲 依 一 {\n  當 選課.核准\n  不適用\n}\n`);
    expect((program.items.find((i) => i.name.text === '規定') as ProgramNorm).exceptions).toMatchObject([{ op: 'not', operand: { op: 'fact', field: '核准' } }]);
  });
});

describe('the bounds of a table of courses', () => {
  const phrase = (words: string, comparator: string, n: number, d: number, unit: string): CheckedPhrase =>
    ({ phrase: { name: words, phrase: words }, value: { kind: 'limit', comparator, quantity: { value: rational(BigInt(n), BigInt(d)), unit } } } as unknown as CheckedPhrase);
  const range = (low: number, high: number, unit: string, without?: 'low' | 'high' | 'both'): CheckedPhrase =>
    ({ phrase: { name: '範圍', phrase: '範圍' }, value: { kind: 'range', low: { value: rational(low), unit }, high: { value: rational(high), unit }, without } } as unknown as CheckedPhrase);
  const fact = (field: string, decimals = 0): CheckedExpression => ({ kind: 'element', record: '修課', field, type: { kind: 'number', decimals } } as unknown as CheckedExpression);
  const table = (limits: readonly CheckedPhrase[], more: Partial<CheckedCourseTable> = {}, decimals = 0): CheckedCourseTable => ({
    list: fact('修課'), element: '修課', key: null, credits: fact('學分', decimals), counts: null, pairs: [], total: [],
    groups: [{ name: '甲', alias: 'a', parent: -1, names: null, condition: null, limits, each: null } satisfies CheckedCourseGroup], ...more,
  } as unknown as CheckedCourseTable);
  const lowered = (one: CheckedCourseTable) => lowerAllocation(one, { lower: (e): Expression => ({ op: 'boolean', value: e.kind === 'element' }), limit: () => { throw new Error('read'); }, changed: () => null });
  const bounds = (limits: readonly CheckedPhrase[], decimals = 0): string => {
    const [g] = lowered(table(limits, {}, decimals)).groups;
    const shown = (value: { n: bigint; d: bigint } | null): string => (value ? `${value.n}/${value.d}` : '—');
    return `${g!.minCourses} ${g!.maxCourses} ${shown(g!.minCredits)} ${shown(g!.maxCredits)}`;
  };

  it('are the nearest steps inside the limits', () => {
    expect(bounds([phrase('甲', '≤', 9, 4, '學分')])).toBe('0 null 0/1 2/1');
    expect(bounds([phrase('甲', '<', 9, 4, '學分')])).toBe('0 null 0/1 2/1');
    expect(bounds([phrase('甲', '≥', 9, 4, '學分')])).toBe('0 null 3/1 —');
    expect(bounds([phrase('甲', '>', 9, 4, '學分')])).toBe('0 null 3/1 —');
    // of steps none is exactly so much
    expect(bounds([phrase('甲', '=', 9, 4, '學分')])).toBe('0 null 3/1 2/1');
    expect(bounds([phrase('甲', '=', 2, 1, '門')])).toBe('2 2 0/1 —');
    expect(bounds([phrase('甲', '≤', 9, 4, '學分')], 1)).toBe('0 null 0/1 11/5');
    expect(bounds([phrase('甲', '>', 9, 4, '學分')], 1)).toBe('0 null 23/10 —');
  });
  it('leave out the ends that a range leaves out', () => {
    expect(([undefined, 'low', 'high', 'both'] as const).map((without) => bounds([range(1, 4, '門', without)]))).toEqual(['1 4 0/1 —', '2 4 0/1 —', '1 3 0/1 —', '2 3 0/1 —']);
  });
  it('are the narrowest of several limits, in either order', () => {
    const [two, three, five] = [2, 3, 5].map((n) => phrase(String(n), '≤', n, 1, '門'));
    expect([bounds([two!, three!]), bounds([three!, two!]), bounds([five!, two!, three!])]).toEqual(Array.from({ length: 3 }, () => '0 2 0/1 —'));
    const [least, more] = [2, 3].map((n) => phrase(String(n), '≥', n, 1, '學分'));
    expect([bounds([least!, more!]), bounds([more!, least!]), bounds([more!, two!])]).toEqual(['0 null 3/1 —', '0 null 3/1 —', '0 2 3/1 —']);
    expect([bounds([range(1, 4, '門'), two!]), bounds([three!, range(1, 2, '門')]), bounds([])]).toEqual(['1 2 0/1 —', '1 2 0/1 —', '0 null 0/1 —']);
  });
  it('have the words of the first limit from below', () => {
    const of = (limits: readonly CheckedPhrase[]) => lowered(table(limits)).groups[0]!.printed;
    expect(of([phrase('至多三門', '≤', 3, 1, '門'), phrase('至少一門', '≥', 1, 1, '門'), phrase('至少二學分', '≥', 2, 1, '學分')])).toEqual({ courses: '至少一門', credits: '至少二學分' });
    const total = lowered(table([], { total: [phrase('至多九學分', '≤', 9, 1, '學分'), phrase('至少四學分', '≥', 4, 1, '學分')] }));
    expect([total.totalCredits, total.totalPrinted]).toEqual([rational(4), '至少四學分']);
    expect(Object.keys(lowered(table([])))).not.toContain('totalPrinted');
    // nothing that exceptions change
    const { groups: [group], ...rest } = lowered(table([phrase('至少一門', '≥', 1, 1, '門')]));
    expect([...Object.keys(group!), ...Object.keys(rest)].filter((key) => /limits/i.test(key))).toEqual([]);
  });
  it('are read in source order, with nothing for what a table leaves out', () => {
    const [a, b, c] = [phrase('a', '≥', 1, 1, '門'), phrase('b', '≤', 1, 1, '學分'), phrase('c', '≥', 1, 1, '學分')];
    const bare = table([a!]);
    expect([entryExpressions(bare), phrasesOfTable(bare)]).toEqual([[bare.credits], [a]]);
    const [key, counts, condition] = [fact('名'), fact('計入'), fact('校外')];
    const full = table([], { key, counts, total: [c!], groups: [{ ...bare.groups[0]!, each: b!, condition }] });
    expect([entryExpressions(full), phrasesOfTable(full)]).toEqual([[key, full.credits, counts, condition], [b, a, c]]);
    expect([lowered(bare).key, lowered(bare).counts, lowered(full).key]).toEqual([null, null, { op: 'boolean', value: true }]);
  });
});
