import { describe, expect, it } from 'vitest';
import { codes, compile } from '../small-workspace.ts';

const body = '一、等第依下表：\n  | 等第 | 成績 |\n  | 甲等 | [八十分以上]{甲等線 (gradeA)} |\n  | 乙等 | [七十分以上]{乙等線}，未達八十分 |\n\n規則 甲等 (top) 依 一 {\n  得 列為甲等\n  當 選課.成績 合於 甲等線\n}\n\n規則 乙等 (second) 依 一 {\n  得 列為乙等\n  當 選課.成績 合於 乙等線\n}\n';

describe('a phrase bound in a table', () => {
  const small = compile(body);
  it('is a phrase like any other, and the table prints its words only', () => {
    expect(codes(small)).toEqual([]);
    const { checked } = small.versions[0]!;
    expect([...checked.phrases.values()].map(({ phrase, value }) => [phrase.name, phrase.phrase, phrase.cell, value.kind])).toEqual([
      ['甲等線', '八十分以上', [1, 1], 'limit'], ['乙等線', '七十分以上', [2, 1], 'limit'],
    ]);
    const table = checked.version.text.body[0]!.children.find((e) => e.cells);
    expect(table?.cells?.[2]).toEqual(['乙等', '七十分以上，未達八十分']);
  });
  it('follows a change of its number by 字句, without another word', () => {
    const amended = compile(body, '一 字句\n  「八十分以上」改「八十五分以上」\n說明 提高。\n');
    expect(codes(amended)).toEqual([]);
    expect(amended.versions[1]!.checked.phrases.get('甲等線')?.phrase.phrase).toBe('八十五分以上');
  });
});
