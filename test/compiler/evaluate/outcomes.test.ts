import { describe, expect, it } from 'vitest';
import { chineseNames, showOutcome, showOutcomeWord, showValue } from '../../../compiler/evaluate/outcomes.ts';
import { showBeaten } from '../../../compiler/evaluate/show-exceptions.ts';
import type { Beater } from '../../../compiler/evaluate/exceptions.ts';
import type { Result } from '../../../compiler/runtime/index.ts';
import { compileFiles, HEAD, messages } from '../small-workspace.ts';

const VOCABULARY = `詞彙 教務 (t.vocabulary)

列舉 學制 (programme) {
  四技 (fourYear)
}

列舉 班別 (kind) {
  進修班 (fourYear)
}

記錄 學生 (student) {
  學制 (programme) : 學制
  學分 (credits) : 學分 0至60
}

記錄 選課 (enrolment) {
  選課學分 (credits) : 學分 0至60
  備註 : 文字
}

記錄 畢業 (graduation) {
  畢業學分 (credits) : 學分 0至200
}
`;
const BODY = `一、每學期至少修[十六學分]{下限}。

規則 修足 (enough) 依 一 {
  應 選課.選課學分 至少 下限
}

規則 備註 (noted) 依 一 {
  應 選課.備註 為 「可」
}

定義 學制 (own) : 學制 依 一 {
  ＝ 學生.學制
}

定義 數 (number) : 學分 依 一 {
  ＝ 學生.學分
}
`;
const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + BODY });
const { checked } = small.versions[0]!;
const named = (name: string) => checked.items.find((item) => item.name === name)!;
const result = (more: Partial<Result>): Result => ({ outcome: 'value', value: null, missing: [], because: [], ...more } as Result);

describe('the value that is shown', () => {
  it('is that of a value, and of no other outcome', () => {
    expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
    expect(showValue(result({ effects: ['通知導師', '通知家長'] }), named('修足'), checked)).toBe('通知導師、通知家長');
    expect(showValue(result({ outcome: 'violated', effects: ['通知導師'] }), named('修足'), checked)).toBe('');
    expect(showValue(result({ outcome: 'undetermined' }), named('數'), checked)).toBe('');
  });
  it('is a member by the name that it has in the enumeration of the definition', () => {
    const of = (value: Result['value'], name = '學制'): string => showValue(result({ value } as Partial<Result>), named(name), checked);
    expect([of('fourYear'), of('fourYear', '數'), of('other'), of(3, '數'), of(true, '數'), of(false, '數'), of(['甲', '乙'], '數'), of(null)]).toEqual(['四技', 'fourYear', 'other', '3', '是', '否', '甲、乙', '']);
  });
  it('stands beside outcomes in their words', () => {
    expect([showOutcomeWord('value'), showOutcomeWord('met'), showOutcome(result({ outcome: 'value' })), showOutcome(result({ outcome: 'violated' }))]).toEqual(['發生效果', '符合', '有值', '違反']);
  });
});

describe('the names of what a result shows', () => {
  it('are those of the facts that the item reads, otherwise the first of that alias', () => {
    expect([chineseNames(named('修足'), checked).get('credits'), chineseNames(named('數'), checked).get('credits'), chineseNames(named('備註'), checked).get('credits')]).toEqual(['選課學分', '學分', '學分']);
    const names = chineseNames(named('修足'), checked);
    expect(['student.credits', 'enrolment.credits', 'graduation.credits', 'field.credits', 'definition.own', 'own'].map((alias) => names.get(alias))).toEqual(['學生.學分', '選課.選課學分', '畢業.畢業學分', '畢業學分', '學制', '學制']);
  });
  it('need an alias', () => {
    const keys = [...chineseNames(named('備註'), checked).keys()];
    expect(keys).toContain('credits');
    expect(keys).not.toContain(null);
    expect(keys.filter((key) => /^(binding|field|definition)\.null$/.test(key))).toEqual([]);
  });
});

describe('a tree of exceptions', () => {
  const beater = (name: string, beatenBy: readonly Beater[] = []): Beater => ({ kind: 'proviso', name, provision: '第一點', words: name, on: null, authority: null, condition: null, effect: '不適用', beats: [], beatenBy });
  it('has a line beside what stands under one that is not the last', () => {
    const shown = showBeaten({ kind: 'rule', name: '規定', alias: 'rule', provision: '第一點', words: '應修。', readBy: [], beatenBy: [beater('甲', [beater('乙')]), beater('丙', [beater('丁')])] });
    expect(shown.split('\n')).toEqual([
      '規定（第一點）', '　條文：應修。', '　├ 但書 甲（第一點）：不適用', '　│　條文：甲', '　│　└ 但書 乙（第一點）：不適用', '　│　　　條文：乙',
      '　└ 但書 丙（第一點）：不適用', '　　　條文：丙', '　　　└ 但書 丁（第一點）：不適用', '　　　　　條文：丁', '',
    ]);
  });
});
