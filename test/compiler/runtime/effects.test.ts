/** Effects in some case only, and values for some entries of a list only: what is given, what is open, and in what words. */
import { describe, expect, it } from 'vitest';
import {
  consequenceLines, decided, explainResult, givenToEntries, lacking, NO, openEffectLines, result, undetermined, UNKNOWN, unlessInConflict, withConditionalEffects, withConsequences, YES, type Consequence, type Outcome, type Result,
} from '../../../compiler/runtime/index.ts';

const of = (outcome: Outcome, effects: readonly string[] = []): Result => result(decided(outcome, '第一點'), { text: '文。', values: [], caveats: [], effects });
const open = lacking('乙', '甲');

describe('effects in some case', () => {
  it('stand behind those in every case; those of which it is not known say what would tell', () => {
    const cases = () => [[['記過'], YES], [['退學'], NO], [['停修', '停獎'], open], [['罰款'], { missing: [], reasons: ['divisionByZero'] }]] as const;
    const found = withConditionalEffects(of('value', ['通知']), cases, ['甲', '乙']);
    expect(found.effects).toEqual(['通知', '記過']);
    expect(found.openEffects).toEqual([{ effect: '停修', missing: ['甲', '乙'] }, { effect: '停獎', missing: ['甲', '乙'] }, { effect: '罰款', missing: [], reasons: ['divisionByZero'] }]);
    expect(openEffectLines(found)).toEqual(['效果未定：停修，缺少甲、乙', '效果未定：停獎，缺少甲、乙', '效果未定：罰款，除數為零，沒有值可比']);
    expect(explainResult('規定', found).split('\n').slice(2)).toEqual(['　效果：通知', '　效果：記過', '　效果未定：停修，缺少甲、乙', '　效果未定：停獎，缺少甲、乙', '　效果未定：罰款，除數為零，沒有值可比']);
  });
  it('leave nothing where no case holds', () => {
    const plain = of('entitled');
    expect(withConditionalEffects(plain, () => [[['記過'], NO]], [])).toEqual(plain);
    expect(Object.keys(withConditionalEffects(plain, () => [[['記過'], YES]], []))).not.toContain('openEffects');
    expect(Object.keys(withConditionalEffects(plain, () => [[['記過'], open]], []))).not.toContain('effects');
    expect(withConditionalEffects(plain, () => [[['記過'], open]], []).openEffects).toHaveLength(1);
    expect(openEffectLines(plain)).toEqual([]);
  });
  it('are asked for only where the rule takes effect', () => {
    for (const outcome of ['value', 'entitled', 'violated'] as const) expect(withConditionalEffects(of(outcome), () => [[['記過'], YES]], []).effects).toEqual(['記過']);
    for (const outcome of ['met', 'deviates', 'notApplicable', 'conflict', 'notEntitled'] as const) {
      const plain = of(outcome, ['通知']);
      expect(withConditionalEffects(plain, () => { throw new Error('asked'); }, [])).toBe(plain);
    }
    const undecided = result(undetermined('第一點', ['value'], open, []), { text: '', values: [], caveats: [], effects: ['通知'] });
    expect(withConditionalEffects(undecided, () => { throw new Error('asked'); }, [])).toBe(undecided);
  });
  it('are open under a conflict in what their case reads', () => {
    expect([unlessInConflict(NO, YES), unlessInConflict(NO, open), unlessInConflict(YES, YES), unlessInConflict(open, YES)]).toEqual([YES, open, { missing: [], reasons: ['conflict'] }, open]);
  });
});

describe('a value for entries of a list', () => {
  const FACT = { record: 'course', field: 'score', names: ['修課', '成績'], unit: '分' } as const;
  const LIST = ['student', 'courses'] as const;
  const zero: Consequence = { ...FACT, value: 0, shown: '0 分' };
  const lines = (given: Consequence): string[] => consequenceLines(withConsequences(of('value'), () => [given]));

  it('names the places of those that get it, and of those of which it is not known', () => {
    expect(givenToEntries(zero, LIST, '學生.修課', [YES, NO, UNKNOWN, YES, UNKNOWN])).toEqual({ ...zero, list: LIST, entries: [0, 3], open: [2, 4] });
    expect(givenToEntries(zero, LIST, '學生.修課', [NO, YES])).toEqual({ ...zero, list: LIST, entries: [1] });
    expect(givenToEntries(zero, LIST, '學生.修課', [])).toEqual({ ...zero, list: LIST, entries: [] });
  });
  it('names none where the list is not known, which is lacking', () => {
    expect(givenToEntries(zero, LIST, '學生.修課', undefined)).toEqual({ ...zero, list: LIST, missing: ['學生.修課'] });
    expect(givenToEntries({ ...FACT, value: null, missing: ['甲'] }, LIST, '學生.修課', undefined).missing).toEqual(['甲', '學生.修課']);
  });
  it('is told of in one line', () => {
    const told = (...met: (0 | 1 | 2)[]): string[] => lines(givenToEntries(zero, LIST, '學生.修課', met));
    expect(told(YES, NO, YES)).toEqual(['登記：修課.成績 ＝ 0 分，第 1、3 筆']);
    expect(told(YES, UNKNOWN, UNKNOWN)).toEqual(['登記：修課.成績 ＝ 0 分，第 1 筆；第 2、3 筆未定']);
    expect(told(UNKNOWN)).toEqual(['登記：修課.成績 ＝ 0 分，第 1 筆未定']);
    expect(told(NO, NO)).toEqual(['登記：修課.成績 ＝ 0 分，沒有一筆']);
    expect(lines(givenToEntries(zero, LIST, '學生.修課', undefined))).toEqual(['登記：修課.成績 ＝ 0 分，無法判定是哪幾筆，缺少學生.修課']);
    expect(lines(givenToEntries({ ...FACT, value: null, missing: ['甲'] }, LIST, '學生.修課', [YES]))).toEqual(['登記：修課.成績 無法判定，缺少甲']);
  });
});
