/** All that can be said of a result: conditions, who has what is missing, what does not matter; over rules that are plain functions. */
import { describe, expect, it } from 'vitest';
import { answer, explainFully, fullLines, fullReasons, lacking, NO, rational, UNKNOWN, YES, type GuideAggregate, type GuideCondition, type GuideEntry, type GuideFact, type Outcome, type Result, type RuleGuide } from '../../../compiler/runtime/index.ts';

const fact = (alias: string, name: string, more: Partial<GuideFact> = {}): GuideFact => ({ path: ['r', alias], name: `件.${name}`, type: { kind: 'text' }, unit: null, optional: false, near: [], supplier: '甲處', request: `「件」的「${name}」，由甲處提供`, ...more });
const condition = (clause: GuideCondition['clause'], words: string, holds: GuideCondition['holds'], more: Partial<GuideCondition> = {}): GuideCondition => ({ clause, name: null, provision: '一', words, phrase: null, holds, ...more });
const guideOf = (more: Partial<RuleGuide>, result: Partial<Result> = {}): RuleGuide => ({
  name: '規定', office: '教務處', compared: true, members: [], conditions: [], facts: [], explain: () => ({ outcome: 'met', value: null, missing: [], because: [], ...result }), ...more,
});
const undetermined = (...missing: string[]): Partial<Result> => ({ outcome: 'undetermined', missing, possible: ['met', 'violated'] });

describe('what is missing', () => {
  const facts = [fact('score', '成績', { optional: true }), fact('list', '修課'), fact('other', '他', { supplier: '乙處', request: '「件」的「他」，由乙處提供' })];
  const needs = (input: object, ...missing: string[]) => explainFully(guideOf({ facts }, undetermined(...missing)), input).needs;

  it('is asked of whoever supplies the fact, or answers for the regulation', () => {
    expect(needs({}, '件.成績', '件.他', '件.修課 的 學分', '疑義.算法')).toEqual([
      { fact: '件.成績', supplier: '甲處', text: '「件」的「成績」，由甲處提供' }, { fact: '件.他', supplier: '乙處', text: '「件」的「他」，由乙處提供' },
      { fact: '件.修課 的 學分', supplier: '甲處', text: '「件」的「修課」的「學分」，由甲處提供' }, { fact: '疑義.算法', supplier: '教務處', text: '「疑義.算法」，由教務處提供' },
    ]);
  });
  it('stands on one line for each supplier', () => {
    expect(fullLines(explainFully(guideOf({ facts }, undetermined('件.成績', '件.他', '件.修課')), {}))).toEqual(['待補：「件」的「成績」、「件」的「修課」，由甲處提供', '待補：「件」的「他」，由乙處提供']);
  });
  it('cannot be supplied where the input says that there is none', () => {
    const isAbsent = (input: object): unknown => needs(input, '件.成績')[0]!.absent;
    expect(['score', 'other'].map((alias) => needs({ r: { [alias]: null } }, `件.${alias === 'score' ? '成績' : '他'}`)[0]!.absent)).toEqual([true, undefined]);
    const { optional: _, ...plain } = fact('other', '他');
    expect(explainFully(guideOf({ facts: [plain] }, undetermined('件.他')), { r: { other: null } }).needs[0]!.absent).toBe(undefined);
    expect([{}, { r: null }, { r: {} }, { r: { score: 3 } }, { r: { score: undefined } }, { r: 'text' }, Object.create({ r: { score: null } }) as object].map(isAbsent)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(fullLines(explainFully(guideOf({ facts }, undetermined('件.成績', '件.他')), { r: { score: null } }))).toEqual(['待補：「件」的「他」，由乙處提供', '注意：「件.成績」寫的是「無」，而規則沒有說「無」的時候怎麼判定；請用「有」「無」把這種情形分開']);
  });
});

describe('a fact that is not given', () => {
  const facts = [fact('a', '甲'), fact('b', '乙')];
  const regardless = (input: object, result: Partial<Result> = {}): readonly string[] => explainFully(guideOf({ facts }, result), input).regardless;
  it('does not matter where the result is decided', () => {
    expect([regardless({}), regardless({ r: { a: 1 } }), regardless({ r: { a: undefined, b: null } }), regardless({ r: null }), regardless({ r: { a: 1, b: 2 } })]).toEqual([['件.甲', '件.乙'], ['件.乙'], ['件.甲'], ['件.甲', '件.乙'], []]);
    expect(regardless({}, undetermined('件.甲'))).toEqual([]);
    expect(regardless(Object.create({ r: { a: 1, b: 2 } }) as object)).toEqual(['件.甲', '件.乙']);
  });
  it('is told of unless the rule does not apply', () => {
    const lines = (holds: GuideCondition['holds']): string[] => fullLines(explainFully(guideOf({ facts, conditions: [condition('適用', '件.甲', holds)] }), { r: { a: 1 } })).filter((line) => line.startsWith('不影響'));
    expect([lines(() => YES), lines(() => NO)]).toEqual([['不影響：件.乙 未提供；其他事實不變時，不論為何，結果都相同'], []]);
  });
});

describe('the conditions considered', () => {
  const entries = (...answers: GuideEntry['answer'][]): GuideAggregate => ({ words: '任一（清單）', list: '件.清單', operation: 'some', entries: () => answers.map((one, i) => ({ answer: one, values: [['n', '數', String(i)]] })) });
  const reasons = (conditions: readonly GuideCondition[], aggregates: readonly GuideAggregate[] = []): string[] => fullReasons(explainFully(guideOf({ conditions, aggregates }), {}));

  it('are told of with what became of them; cases that apply go without saying', () => {
    expect(reasons([condition('適用', '甲', () => YES), condition('適用', '乙', () => lacking('件.乙', '件.丙')), condition('除外', '丙', () => NO, { phrase: '延修生' }), condition('但書', '丁', () => YES, { name: '減修', provision: '二' })])).toEqual([
      '適用「乙」（一）：無法判定，缺少件.乙、件.丙', '除外「延修生」（一）：不成立', '但書「減修」「丁」（二）：成立',
    ]);
  });
  it('are the only ones told of where nothing applies', () => {
    expect(reasons([condition('適用', '甲', () => NO), condition('除外', '丙', () => YES)])).toEqual(['適用「甲」（一）：不成立']);
  });
  it('stand apart as data: 適用, and what takes out of it', () => {
    const full = explainFully(guideOf({ conditions: [condition('適用', '甲', () => answer(UNKNOWN, '件.甲')), condition('除外', '丙', () => NO), condition('但書', '丁', () => YES, { name: '減修' })] }), {});
    expect([full.applies.map((c) => [c.words, c.result, c.missing]), full.exceptions.map((c) => [c.clause, c.name, c.result, c.missing])]).toEqual([[['甲', 'undetermined', ['件.甲']]], [['除外', null, 'doesNotHold', []], ['但書', '減修', 'holds', []]]]);
  });
  it('have the entries of lists behind them, those of other conditions left out where nothing applies', () => {
    const line = '逐筆「任一（清單）」：第1筆（數 0）成立';
    expect(reasons([], [entries(YES, NO)])).toEqual([line]);
    expect(reasons([], [entries()])).toEqual([]);
    expect(reasons([condition('適用', '任一（清單） 且 甲', () => NO)], [entries(YES)])).toEqual(['適用「任一（清單） 且 甲」（一）：不成立', line]);
    expect(reasons([condition('適用', '甲', () => NO)], [entries(YES)])).toEqual(['適用「甲」（一）：不成立']);
    expect(explainFully(guideOf({}), {}).entries).toEqual([]);
  });
});

describe('the entries of a list', () => {
  const told = (operation: GuideAggregate['operation'], entries: readonly GuideEntry[] | undefined, result = undetermined()) =>
    explainFully(guideOf({ aggregates: [{ words: '式', list: '件.清單', operation, entries: () => entries }] }, result), {}).entries;
  const entry = (one: GuideEntry['answer'], amount?: number): GuideEntry => ({ answer: one, values: [], ...(amount === undefined ? {} : { amount: rational(BigInt(amount)) }) });
  const open = lacking('件.清單 的 學分');
  const shown = (operation: GuideAggregate['operation'], ...entries: GuideEntry[]): string[] => told(operation, entries)[0]!.entries.map((e) => `${e.position} ${e.result}`);

  it('decide by what is asked of them', () => {
    expect([shown('all', entry(YES), entry(NO), entry(open)), shown('all', entry(YES), entry(open)), shown('all', entry(YES))]).toEqual([['2 doesNotHold'], ['2 undetermined'], []]);
    expect([shown('some', entry(YES), entry(NO), entry(open)), shown('some', entry(NO), entry(open)), shown('some', entry(NO))]).toEqual([['1 holds'], ['2 undetermined'], ['1 doesNotHold']]);
    expect([shown('count', entry(YES), entry(NO), entry(NO)), shown('count', entry(YES), entry(NO)), shown('sum', entry(YES), entry(YES), entry(NO)), shown('mean', entry(YES), entry(open))]).toEqual([['1 holds'], ['2 doesNotHold'], ['3 doesNotHold'], ['2 undetermined']]);
    expect([shown('streak', entry(YES), entry(NO)), shown('streak', entry(open), entry(NO))]).toEqual([['2 doesNotHold'], ['1 undetermined']]);
  });
  it('that are greatest or least are told of, all of them', () => {
    const list = [entry(YES, 3), entry(NO, 9), entry(YES, 5), entry(YES, 5), entry(YES, 3)];
    expect([shown('max', ...list), shown('min', ...list)]).toEqual([['3 greatest', '4 greatest'], ['1 least', '5 least']]);
    expect([shown('max', entry(NO, 3)), shown('max', entry(YES, 3), entry(open))]).toEqual([[], ['2 undetermined']]);
  });
  it('have their place, their values and what they lack in words', () => {
    const values = [['credits', '學分', '2'], ['score', '成績', undefined]] as const;
    expect(told('some', [{ answer: open, values }, { answer: NO, values: [['n', '', '5']] }])[0]).toEqual({
      words: '式', list: '件.清單', operation: 'some', count: 2, tally: { holds: 0, doesNotHold: 1, undetermined: 1 },
      entries: [{ position: 1, values: { credits: '2' }, result: 'undetermined', missing: ['件.清單 的 學分'], place: '第1筆（學分 2）', text: '第1筆（學分 2）無法判定，缺少學分' }],
    });
    expect(told('all', [{ answer: NO, values: [['n', '', '5']] }, { answer: NO, values: [] }])[0]!.entries.map((e) => e.text)).toEqual(['第1筆（5）不成立', '第2筆不成立']);
  });
  it('are none where the list is not known, and five in a line', () => {
    expect(told('some', undefined)).toEqual([]);
    const line = (count: number): string => fullReasons(explainFully(guideOf({ aggregates: [{ words: '式', list: '件.清單', operation: 'some', entries: () => Array.from({ length: count }, () => entry(YES)) }] }), {}))[0]!;
    expect([line(5), line(6)]).toEqual(['逐筆「式」：第1筆成立、第2筆成立、第3筆成立、第4筆成立、第5筆成立', '逐筆「式」：6 筆均成立，如 第1筆、第2筆、第3筆、第4筆、第5筆，另有 1 筆']);
  });
  it('that are open do not decide what is decided all the same', () => {
    const positions = (...given: Parameters<typeof told>): number[] => told(...given)[0]!.entries.map((e) => e.position);
    const list = [entry(YES), entry(open), entry(NO), entry(YES)];
    expect([positions('count', list, {}), positions('count', list), positions('count', [entry(open)], {})]).toEqual([[3], [2], [1]]);
    const { regardless } = explainFully(guideOf({ facts: [fact('list', '清單')], aggregates: [{ words: '式', list: '件.清單', operation: 'count', entries: () => list }] }), { r: { list: [1, 2, 3, 4] } });
    expect(regardless).toEqual(['件.清單第2筆的學分']);
  });
  it('of one sum are told of together, with what each comes to', () => {
    const part = (...amounts: (number | null)[]): GuideAggregate => ({ words: '式', list: '件.清單', operation: 'sum', entries: () => amounts.map((n) => (n === null ? { answer: NO, values: [], amount: rational(9n) } : entry(YES, n))) });
    const full = explainFully(guideOf({ aggregates: [part(3, null, null, null), part(null, 2, 0, null)] }), {});
    expect(full.entries.map((one) => [one.count, one.tally, one.entries.map((e) => [e.position, e.result, e.amount, e.text])])).toEqual([[4, { holds: 2, doesNotHold: 2, undetermined: 0 }, [[3, 'doesNotHold', '0', '第3筆不計'], [4, 'doesNotHold', '0', '第4筆不計']]]]);
    const many = explainFully(guideOf({ aggregates: [part(...Array.from({ length: 60 }, (_, i) => (i < 2 ? i + 1 : 0)))] }), {});
    expect(fullReasons(many)).toEqual(['逐筆「式」：60 筆中 2 筆計入、58 筆不計；計入者：第1筆計 1、第2筆計 2']);
  });
  it('decide as soon as one of them is known', () => {
    expect([told('count', [entry(YES), entry(open)], {}), told('count', [entry(NO), entry(open)], {}), told('count', [entry(YES), entry(NO), entry(open)], {})].map(([one]) => one!.entries.map((e) => e.position))).toEqual([[], [], [2]]);
  });
  it('are told of in words: at most five each by itself, of more how many there are of each kind', () => {
    const line = (operation: GuideAggregate['operation'], list: readonly GuideEntry[], result: Partial<Result> = {}): string | undefined => fullReasons(explainFully(guideOf({ aggregates: [{ words: '式', list: '件.清單', operation, entries: () => list }] }, result), {}))[0];
    const times = (count: number, one: GuideEntry): GuideEntry[] => Array.from({ length: count }, () => one);
    expect(line('sum', [entry(YES, 3), entry(YES, 0), entry(YES, 2), { answer: NO, values: [] }, entry(YES, 1)])).toBe('逐筆「式」：第2筆不計、第4筆不計');
    expect(line('sum', [entry(YES, 3), entry(NO, 0), entry(NO, 2)])).toBe('逐筆「式」：第1筆計 3');
    expect(line('sum', [...times(2, entry(YES, 0)), ...times(4, entry(YES, 3))])).toBe('逐筆「式」：6 筆中 4 筆計入、2 筆不計；不計者：第1筆、第2筆');
    expect([line('sum', times(6, entry(YES, 3))), line('some', times(6, entry(NO)))]).toEqual([undefined, '逐筆「式」：6 筆均不成立，如 第1筆、第2筆、第3筆、第4筆、第5筆，另有 1 筆']);
    expect(line('count', [...times(4, entry(YES)), ...times(2, entry(open))], undetermined())).toBe('逐筆「式」：6 筆中 4 筆成立、2 筆無法判定');
    expect(line('max', times(7, entry(YES, 3)))).toBe('逐筆「式」：第1筆最大、第2筆最大、第3筆最大、第4筆最大、第5筆最大，另有 2 筆');
    const shown: Partial<Result> = { because: [{ provision: '一', text: '', values: { 式: '2' } }] };
    expect(line('count', [entry(YES), entry(NO), entry(NO)], shown)).toBe('逐筆「式」為 2：第1筆成立');
  });
  it('that lack a field are named where it is asked for', () => {
    const list = fact('list', '清單', { type: { kind: 'list', element: { kind: 'record', fields: [{ name: '學分', alias: 'credits', optional: false, type: { kind: 'text' } }] } } });
    const needs = (aggregates: readonly GuideAggregate[], input: object) => explainFully(guideOf({ facts: [list], aggregates }, undetermined('件.清單 的 學分')), input).needs[0];
    const asked: GuideAggregate = { words: '式', list: '件.清單', operation: 'some', entries: () => [entry(NO), { answer: open, values: [['name', '名稱', '微積分']] }] };
    expect(needs([asked], {})).toMatchObject({ entries: [2], text: '「件」的「清單」第2筆（名稱 微積分）的「學分」，由甲處提供' });
    // where no aggregate says which, all that do not say it
    expect(needs([], { r: { list: [{ credits: 1 }, {}, ...Array.from({ length: 6 }, () => ({}))] } })).toMatchObject({ entries: [2, 3, 4, 5, 6, 7, 8], text: '「件」的「清單」第2筆、第3筆、第4筆、第5筆、第6筆，另有 2 筆的「學分」，由甲處提供' });
    expect(needs([], {})).toEqual({ fact: '件.清單 的 學分', supplier: '甲處', text: '「件」的「清單」的「學分」，由甲處提供' });
  });
});

it('an input that cannot be read is not known', () => {
  const outcomes: Outcome[] = [];
  const guide = guideOf({ explain: (input) => ({ outcome: (input as { r?: { a?: unknown } }).r?.a === 1 ? 'met' : 'violated', value: null, missing: [], because: [] }) });
  const refusing = Object.defineProperty({ a: 1 }, 'b', { get: () => { throw new Error('no'); }, enumerable: true });
  for (const input of [null, 3, { r: refusing }, Object.defineProperty({ r: { a: 1 } }, 'q', { get: () => { throw new Error('no'); }, enumerable: true })]) outcomes.push(explainFully(guide, input as object).outcome);
  expect(outcomes).toEqual(['violated', 'violated', 'met', 'met']);
});
