/** What an amendment changes of a definition, however far away, is proven again: no gap of the new version stays untold because there was none before. */
import { describe, expect, it } from 'vitest';
import { compile, messages } from '../small-workspace.ts';

const BODY = `一、依規定。

二、[延修生]{對象}減修。

三、其他。

定義 應修 (due) : 學分 依 一 {
  當 學生.身分 為 一般生 或 學生.身分 為 轉學生 或 學生.身分 為 復學生 則 16學分
}

定義 兩倍 (double) : 學分 依 一 {
  當 應修 至少 1 則 2
  當 應修 少於 1 則 0
}

但書 減修 (less) 於 應修 依 二 {
  當 學生.身分 屬於 對象
  改 0學分
}
`;
const gaps = (...operations: string[]): string[] => messages(compile(BODY, ...operations)).filter((m) => m.includes('沒有涵蓋所有的人'));
const WHY = '說明 配合修正。\n';

describe('a definition', () => {
  it('is proven with its provisos, and stays proven where they stay', () => {
    expect(gaps()).toEqual([]);
    expect(gaps(`三 修正\n  三、其他事項。\n${WHY}`)).toEqual([]);
    expect(compile(BODY, `三 修正\n  三、其他事項。\n${WHY}`).versions.map((v) => [...(v.checked.complete ?? [])])).toEqual([['應修', '兩倍'], ['應修', '兩倍']]);
  });
  it('is asked again where the words of a proviso change', () => {
    expect(gaps(`二 字句\n  「延修生」改「復學生」\n${WHY}規則不動 減修\n`)).toEqual(['定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.身分 延修生。']);
  });
  it('is asked again where a proviso goes', () => {
    expect(gaps(`二 刪除 遞補\n${WHY}`)).toEqual(['定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.身分 延修生。']);
  });
  it('is asked again where it is written anew', () => {
    const anew = (who: string): string[] => gaps(`一 修正\n  一、依本規定。\n${WHY}\n定義 應修 (due) : 學分 依 一 {\n  當 學生.身分 為 ${who} 則 16學分\n}\n\n定義 兩倍 (double) : 學分 依 一 {\n  當 應修 至少 1 則 2\n  當 應修 少於 1 則 0\n}\n`);
    expect(anew('一般生')).toEqual(['定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.身分 轉學生。']);
    expect(anew('一般生 或 學生.身分 為 轉學生 或 學生.身分 為 復學生')).toEqual([]);
  });
});
