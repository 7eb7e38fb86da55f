/** Ranges and decimal places belong to numbers. */
import { describe, expect, it } from 'vitest';
import { compileFiles, messages } from '../small-workspace.ts';

const found = (type: string): string[] => messages(compileFiles({ 'v.fagui': `詞彙 教務 (t.vocabulary)\n\n列舉 身分 (status) {\n  一般生 (regular)\n}\n\n記錄 學生 (student) {\n  欄 (field) : ${type}\n}\n` }));

describe('parts of a type', () => {
  it.each([
    ['文字 0至20', '「文字」不是數，不能有範圍。'], ['是否 小數2位', '「是否」不是數，不能有小數位數。'], ['日期 0至1', '「日期」不是數，不能有範圍。'], ['身分 0至1', '「身分」不是數，不能有範圍。'],
    ['整數 小數1位', '整數沒有小數位數。'], ['學分 0至12.5', '「學分」的範圍比宣告的小數位數還細。'], ['分 小數1位 0.05至100', '「分」的範圍比宣告的小數位數還細。'],
  ])('%s: %s', (type, message) => expect(found(type)).toEqual([message]));

  it.each(['學分 小數1位 0至12.5', '數 0.001至1', '整數 -5至5', '分 小數2位 0至100.00 可缺', '清單 學分 0至12', '清單 身分', '文字 可缺'])('%s goes', (type) => expect(found(type)).toEqual([]));
});
