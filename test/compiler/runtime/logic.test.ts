/** Three-valued logic, lists, lacks and undetermined decisions. */
import { describe, expect, it } from 'vitest';
import {
  agree, agreeBits, agreeList, agreeNumber, agreeText, allAnswers, and, answer, anyAnswer, anyIn, DIVISION_BY_ZERO, everyIn, lacking, NO, not, notAnswer, or, presence,
  readDecision, sameTruth, undeterminedDuty, undeterminedEffect, undeterminedPermission, undeterminedValue, UNKNOWN, YES, type Truth,
} from '../../../compiler/runtime/index.ts';

const ALL: readonly Truth[] = [NO, UNKNOWN, YES];
const ways = (t: Truth): boolean[] => (t === UNKNOWN ? [false, true] : [t === YES]);

/** What a connective must answer: try both ways of what is unknown. */
function tried(a: Truth, b: Truth, connective: (a: boolean, b: boolean) => boolean): Truth {
  const answers = new Set(ways(a).flatMap((x) => ways(b).map((y) => connective(x, y))));
  return answers.size === 2 ? UNKNOWN : answers.has(true) ? YES : NO;
}

describe('three-valued logic', () => {
  it('is what trying both ways gives', () => {
    for (const a of ALL) {
      expect(not(a)).toBe(tried(a, NO, (x) => !x));
      for (const b of ALL) {
        expect([a, b, and(a, b)]).toEqual([a, b, tried(a, b, (x, y) => x && y)]);
        expect([a, b, or(a, b)]).toEqual([a, b, tried(a, b, (x, y) => x || y)]);
        expect([a, b, sameTruth(a, b)]).toEqual([a, b, tried(a, b, (x, y) => x === y)]);
      }
    }
  });
  it('two ways of deciding agree on known and equal values only', () => {
    expect([agree(YES, YES), agree(YES, NO), agree(UNKNOWN, UNKNOWN), agree(NO, UNKNOWN)]).toEqual([YES, UNKNOWN, UNKNOWN, UNKNOWN]);
    expect([agreeNumber(1, 1), agreeNumber(1, 2), agreeNumber(NaN, NaN)]).toEqual([1, NaN, NaN]);
    expect([agreeText('a', 'a'), agreeText('a', 'b'), agreeText(undefined, undefined)]).toEqual(['a', undefined, undefined]);
    expect([agreeBits(3, 3), agreeBits(3, 1), agreeBits(-1, -1)]).toEqual([3, -1, -1]);
    expect([agreeList([1], [1]), agreeList([1], [2]), agreeList([1], [1, 2]), agreeList(undefined, [])]).toEqual([[1], undefined, undefined, undefined]);
  });
  it('lists against sets with unknown members', () => {
    expect([anyIn([], ['a']), anyIn(['a'], ['a', undefined]), anyIn(['b'], ['a', undefined]), anyIn(['b'], ['a']), anyIn(undefined, ['a']), anyIn([1], [NaN])]).toEqual([NO, YES, UNKNOWN, NO, UNKNOWN, UNKNOWN]);
    expect([everyIn([], ['a']), everyIn(['a'], ['a', undefined]), everyIn(['a', 'b'], ['a', undefined]), everyIn(['a', 'b'], ['a']), everyIn(undefined, ['a'])]).toEqual([YES, YES, UNKNOWN, NO, UNKNOWN]);
  });
  it('presence and decisions', () => {
    expect([presence(null, false), presence(5, true), presence(undefined, false), presence('wrong', false)]).toEqual([NO, YES, UNKNOWN, UNKNOWN]);
    expect(['granted', 'refused', 'undecided', undefined, true, 'constructor'].map(readDecision)).toEqual([YES, NO, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
  });
});

describe('what is lacking', () => {
  const a = answer(UNKNOWN, '甲', false, '乙');
  it('is noted for unknown conditions only', () => {
    expect(answer(YES, '甲')).toBe(YES);
    expect(a).toEqual({ missing: ['甲', '乙'], reasons: [] });
    expect(notAnswer(a)).toBe(a);
  });
  it('is what stands in the way of all or any', () => {
    expect([allAnswers(a, NO), anyAnswer(a, YES), allAnswers(YES, YES), anyAnswer(NO), allAnswers(), anyAnswer()]).toEqual([NO, YES, YES, NO, YES, NO]);
    expect(allAnswers(a, YES, answer(UNKNOWN, '乙', '丙'))).toEqual({ missing: ['甲', '乙', '丙'], reasons: [] });
    expect(anyAnswer(a, NO, DIVISION_BY_ZERO)).toEqual({ missing: ['甲', '乙'], reasons: ['divisionByZero'] });
  });
  it('comes in source order; what the source does not list comes last', () => {
    const found = undeterminedDuty('第一點', lacking('戊', '丙'), lacking('甲', '丁'), YES, ['甲', '乙', '丙']);
    expect(found).toEqual({ outcome: 'undetermined', provision: '第一點', missing: ['甲', '丙', '戊', '丁'], possible: ['met', 'violated', 'notApplicable'], reasons: [] });
  });
  it('possible outcomes of duties, permissions, effects and values', () => {
    const open = lacking('甲');
    const duty = (...[inCase, must, principle]: [never, never, never]) => undeterminedDuty('', inCase, must, principle, []).possible;
    const cases = [[YES, open, YES], [YES, open, NO], [YES, open, open], [YES, YES, open], [open, YES, YES], [open, NO, open], [open, YES, NO]] as unknown as [never, never, never][];
    expect(cases.map((c) => duty(...c))).toEqual([
      ['met', 'violated'], ['violated', 'deviates'], ['met', 'violated', 'deviates'], ['met', 'deviates'], ['met', 'notApplicable'], ['violated', 'notApplicable'], ['deviates', 'notApplicable'],
    ]);
    expect(undeterminedPermission('', YES, open, []).possible).toEqual(['entitled', 'notEntitled']);
    expect(undeterminedPermission('', open, YES, []).possible).toEqual(['entitled', 'notApplicable']);
    expect(undeterminedEffect('', open, []).possible).toEqual(['value', 'notApplicable']);
    expect(undeterminedValue('', open, []).possible).toEqual(['value']);
  });
});
