/** What an amendment leaves as it is was looked at in the version before: nothing is told twice, and nothing that the amendment changes is left out. */
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../compiler/drift/check-workspace.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { codes, compile, type Small } from './small-workspace.ts';

const BODY = `一、學生每學期[至少修十六學分]{下限 (least)}。

二、[至多二十五學分]{上限 (most)}，成績優異者[至多三十學分]{優異上限 (mostOfGood)}。

三、委員會置委員五人，其中教師三人、學生二人。

定義 學分數 (number) : 學分 依 二 {
  當 選課.學分 合於 上限 則 1
  當 選課.學分 超過 27 則 2
  其餘 0
}

定義 兩倍 (double) : 學分 依 二 {
  當 學分數 至少 1 則 2
  當 學分數 少於 1 則 0
}
`;
const wording = (at: string, from: string, to: string): string => `${at} 字句\n  「${from}」改「${to}」\n說明 配合修正。\n規則不動 學分數、兩倍\n`;
const CHANGED = wording('二', '至多二十五學分', '至多二十八學分');
const EXPLAINED = '說明 配合修正。\n';

function inTexts({ compiled }: Small): string[] {
  const found: Diagnostic[] = [];
  checkTexts(compiled, (d) => void found.push(d));
  return found.map(({ code, primary }) => `${code} ${primary.source.path}`);
}

describe('the definitions of an amended version', () => {
  it('that it does not touch are proven once', () => {
    const small = compile(BODY, `一 字句\n  「十六」改「十五」\n${EXPLAINED}`);
    expect(codes(small).filter((code) => /^FG(?:71|6)/.test(code))).toEqual([]);
    expect(small.versions.map((v) => [...(v.checked.complete ?? [])])).toEqual([['兩倍'], ['兩倍']]);
  });

  it('are proven again where a number changes that they read', () => {
    expect(codes(compile(BODY, wording('二', '至多二十五學分', '至多二十六學分')))).not.toContain('FG7101');
    const small = compile(BODY, CHANGED);
    expect(codes(small)).toContain('FG7101');
    expect(small.versions.map((v) => v.sound)).toEqual([true, false]);
  });

  it('and so is what is computed from them', () => {
    const open = BODY.replace('當 選課.學分 超過 27 則 2\n  其餘 0', '當 選課.學分 超過 25 則 2');
    expect(codes(compile(open))).not.toContain('FG7102');
    expect(codes(compile(open, wording('二', '至多二十五學分', '至多二十四學分')))).toContain('FG7102');
  });
});

describe('the sentences of an amended version', () => {
  it('are told of once where they stay as they are', () => {
    const wrong = BODY.replace('學生二人', '學生三人');
    expect(inTexts(compile(wrong))).toEqual(['FG3023 r.fagui']);
    expect(inTexts(compile(wrong, `一 字句\n  「十六」改「十五」\n${EXPLAINED}`))).toEqual(['FG3023 r.fagui']);
  });

  it('are looked at where it changes them', () => {
    expect(inTexts(compile(BODY))).toEqual([]);
    expect(inTexts(compile(BODY, `三 修正\n  三、委員會置委員五人，其中教師三人、學生三人。\n${EXPLAINED}`))).toEqual(['FG3023 r.2.fagui']);
    expect(inTexts(compile(BODY, `三 字句\n  「學生二人」改「學生三人」\n${EXPLAINED}`))).toEqual(['FG3023 r.fagui']);
  });
});
