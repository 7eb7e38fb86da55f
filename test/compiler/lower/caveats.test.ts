/** What a result warns of: lower rules that may say otherwise, readings that were adopted, on whatever way they bear on it. */
import { describe, expect, it } from 'vitest';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { compile, messages } from '../small-workspace.ts';

const BODY = `一、學分[以十學分為限]{上限 (limit)}，成績[達六十分]{及格線 (passing)}，得加[一至三學分]{加修範圍}。

定義 及格 (passed) : 是否 依 一 {
  ＝ 選課.成績 合於 及格線
}

定義 皆及格 (allPassed) : 是否 依 一 {
  ＝ 及格 且 核准說
}

疑義 核准說 (approval) 依 一 {
  甲說 (given) 選課.核准
  乙說 (any) 選課.學分 少於 5
  採 甲說
}

規則 甲 (first) 依 一 {
  得 申請
  當 皆及格
}

規則 乙 (second) 依 一 {
  應 選課.學分 合於 上限
}

裁量 加修 (more) 依 一 {
  由 所長
  要件 皆及格
  核定 加數 : 學分 合於 加修範圍
  效果 上限 ＝ 原值 ＋ 加數
}

結論 丙 (third) 依 一 {
  須 甲、乙
}

結論 戊 (fifth) 依 一 {
  須 乙
}

規則 丁 (fourth) 依 一 {
  應 選課.核准
}

另訂 及格線 由 各系 依 一 限更嚴

另訂 乙 由 各所 依 一
`;
const small = compile(BODY);
const caveats = new Map(lowerVersion(small.versions[0]!.checked).items.map((item) => [item.name.alias, item.caveats]));
const PASSING = '各系得另訂「及格線」（限更嚴），未計入本結果';
const SECOND = '各所得另訂「乙」，未計入本結果';
const ADOPTED = '「核准說」有甲說、乙說，本結果採甲說';

describe('caveats', () => {
  it('are those of all that bears on the result', () => {
    expect(messages(small)).toEqual([]);
    expect(Object.fromEntries(caveats)).toEqual({
      passed: [PASSING], allPassed: [PASSING, ADOPTED], approval: [ADOPTED], first: [PASSING, ADOPTED], second: [PASSING, SECOND, ADOPTED], more: [PASSING, ADOPTED], third: [PASSING, SECOND, ADOPTED], fifth: [PASSING, SECOND, ADOPTED], fourth: [],
    });
  });

  it('tell of readings that were adopted only, and of roundings that the text does not print', () => {
    const doubt = (name: string, alias: string, adopted: string): string => `疑義 ${name} (${alias}) 依 一 {\n  甲說 選課.核准\n  乙說 選課.學分 少於 5\n  採 ${adopted}\n}\n\n`;
    const rounded = '定義 時數 (load) : 小時 依 一 {\n  ＝ 取位（選課.時數 ÷ 3，四捨五入 至 整數（推定））\n}\n\n';
    const rule = (alias: string, condition: string): string => `規則 規定${alias} (${alias}) 依 一 {\n  應 ${condition}\n}\n\n`;
    const two = compile(`一、應經核准。\n\n${doubt('未定說', 'open', '未定')}${doubt('核准說', 'settled', '甲說')}${rounded}${rule('a', '未定說')}${rule('b', '時數 至多 3')}${rule('c', '核准說 且 時數 至多 3')}${rule('d', '選課.核准')}`);
    expect(messages(two)).toEqual([]);
    const inferred = '「時數」的取位（四捨五入 至 整數）係推定，條文未載明';
    expect(Object.fromEntries(lowerVersion(two.versions[0]!.checked).items.map((item) => [item.name.alias, item.caveats]))).toEqual({
      open: [], settled: [ADOPTED], load: [inferred], a: [], b: [inferred], c: [inferred, ADOPTED], d: [],
    });
  });
});
