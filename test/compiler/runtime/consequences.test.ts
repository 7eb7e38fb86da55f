/** Values that rules give: when, in what words, with what they lack. */
import { describe, expect, it } from 'vitest';
import { conflictNote, consequenceLines, consequenceOf, decided, explainResult, NO, result, withConsequences, YES, type Consequence, type Outcome, type Result } from '../../../compiler/runtime/index.ts';

const FACT = { record: 'enrolment', field: 'score', names: ['選課', '成績'], unit: '分' } as const;
const resultOf = (outcome: Outcome, effects: readonly string[] = []): Result => result(decided(outcome, '第一點'), { text: '文。', values: [], caveats: [], effects });
const given = (...consequences: Consequence[]): Result => withConsequences(resultOf('value', ['各科以零分計', '選課.成績 ＝ 0分']), () => consequences);

describe('withConsequences', () => {
  it('asks for the values where the rule takes effect, and nowhere else', () => {
    for (const outcome of ['value', 'entitled', 'violated'] as const) expect(withConsequences(resultOf(outcome), () => [{ ...FACT, value: 0 }]).consequences).toEqual([{ ...FACT, value: 0 }]);
    for (const outcome of ['met', 'deviates', 'notApplicable', 'undetermined', 'conflict', 'notEntitled'] as const) {
      const plain = resultOf(outcome);
      expect(withConsequences(plain, () => { throw new Error('asked'); })).toBe(plain);
    }
  });
});

describe('consequenceOf', () => {
  it('keeps values that are false, zero or empty', () => {
    expect(consequenceOf(FACT, 0, '0 分', false, [])).toEqual({ ...FACT, value: 0, shown: '0 分' });
    expect(consequenceOf(FACT, false, '否', '甲', ['甲'])).toEqual({ ...FACT, value: false, shown: '否' });
    expect(consequenceOf(FACT, '', undefined, false, [])).toStrictEqual({ ...FACT, value: '' });
  });

  it('says what an unknown one lacks, in the order of the rule', () => {
    expect(consequenceOf(FACT, undefined, undefined, { missing: ['乙', '甲'], reasons: [] }, ['甲', '乙'])).toEqual({ ...FACT, value: null, missing: ['甲', '乙'] });
    expect(consequenceOf(FACT, undefined, undefined, '甲', [])).toEqual({ ...FACT, value: null, missing: ['甲'] });
    expect(consequenceOf(FACT, undefined, undefined, { missing: [], reasons: ['divisionByZero'] }, [])).toEqual({ ...FACT, value: null, reasons: ['divisionByZero'] });
  });

  it('a conflict in what is read is a reason; one that may be lacks what would tell', () => {
    expect(consequenceOf(FACT, undefined, undefined, conflictNote(YES), [])).toEqual({ ...FACT, value: null, reasons: ['conflict'] });
    expect(consequenceOf(FACT, undefined, undefined, conflictNote({ missing: ['甲'], reasons: [] }), [])).toEqual({ ...FACT, value: null, missing: ['甲'] });
    expect(conflictNote(NO)).toBe(NO);
  });
});

describe('in words', () => {
  it('a value stands on a line of its own, unless the effects write it out', () => {
    expect(consequenceLines(given({ ...FACT, value: 0, shown: '0 分' }))).toEqual([]);
    expect(consequenceLines(given({ ...FACT, value: 1.5, shown: '1.5 分' }, { ...FACT, names: ['學生', '身分'], value: 'x', shown: '休學' }))).toEqual(['登記：選課.成績 ＝ 1.5 分', '登記：學生.身分 ＝ 休學']);
    expect(consequenceLines(resultOf('value'))).toEqual([]);
  });

  it('one that is not known says why', () => {
    expect(consequenceLines(given({ ...FACT, value: null, missing: ['甲', '乙'] }))).toEqual(['登記：選課.成績 無法判定，缺少甲、乙']);
    expect(consequenceLines(given({ ...FACT, value: null, reasons: ['divisionByZero', 'conflict'] }))).toEqual(['登記：選課.成績 無法判定，除數為零，沒有值可比，所讀的值有兩個但書都適用，而沒有說誰優先']);
  });

  it('follows the effects in an explanation', () => {
    expect(explainResult('衝堂', given({ ...FACT, value: 2, shown: '2 分' }))).toBe(['衝堂：值', '　依 第一點：文。', '　效果：各科以零分計', '　效果：選課.成績 ＝ 0分', '　登記：選課.成績 ＝ 2 分'].join('\n'));
  });
});
