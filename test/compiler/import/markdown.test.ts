import { describe, expect, it } from 'vitest';
import { bodyOf, codesOf, importText, outlineOf } from './flat.ts';

const read = (text: string): string[] => bodyOf(text, 'a.md');

describe('Markdown as pandoc writes it', () => {
  it('breaks lines at a backslash, and takes those before signs away', () => {
    const { regulation } = importText('# 停車要點\n\n98年3月4日會議通過\\\n99年3月4日會議修正通過\n\n一、甲\\@乙\\\'丙\\\\\\\n    （一）子。\n', 'a.md');
    expect(regulation.history).toEqual(['98年3月4日會議通過', '99年3月4日會議修正通過']);
    expect(outlineOf(regulation.body)).toEqual(['一、', "  ¶ 甲@乙'丙\\", '    （一） 子。']);
  });

  it.each([
    ['---\ntitle: "示範大學停車要點"\nlang: zh-TW\n---\n\n一、甲。\n', ['lang: zh-TW']],
    ['---\ntitle: 示範大學停車要點\n...\n\n# 示範大學停車要點 {#top .unnumbered}\n\n一、甲。\n', ['title: 示範大學停車要點']],
    ['示範大學停車要點\n================\n\n一、甲。\n', []],
  ])('finds the title: %s', (text, notes) => {
    const { regulation, report } = importText(text, 'a.md');
    expect([regulation.institution, regulation.title, report.notes, outlineOf(regulation.body)]).toEqual(['示範大學', '停車要點', notes, ['一、', '  ¶ 甲。']]);
  });

  it('reads words with attributes and divisions', () => {
    const result = importText('# 要點\n\n::: {custom-style="點"}\n一、[甲]{.underline}乙[丙]{custom-style="x y"}，[丁]{.mark lang=zh}，[九十]{名稱}。\n:::\n', 'a.md', { keepUnderlines: true });
    expect(result.regulation.body[0]!.children[0]).toMatchObject({ text: '甲乙丙，丁，[九十]{名稱}。', handMarks: [[0, 1]] });
  });

  it.each(['*', '_'])('takes %s off a line that is set off as a whole, and no other', (sign) => {
    const { regulation } = importText(`# 停車要點\n\n${sign}98年3月4日會議通過${sign}\n\n一、甲 2*3*4 乙。\n`, 'a.md');
    expect([regulation.history, regulation.body[0]!.children[0]!.text]).toEqual([['98年3月4日會議通過'], '甲 2*3*4 乙。']);
  });

  it('sets footnotes behind the text', () => {
    const result = importText('# 要點\n\n一、甲[^1]乙^[在此。]丙[^9]。\n\n二、丁。\n\n[^1]: 註一。\n    續行。\n', 'a.md');
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲乙丙[^9]。', '二、', '  ¶ 丁。', 'annex', '  ¶ 在此。', '  ¶ 註一。', '  ¶ 續行。']);
    expect(codesOf(result)).toContain('FG9013');
  });
});

describe('tables drawn with signs', () => {
  const table = (drawn: string): string[] => read(`# 要點\n\n一、表：\n\n${drawn}\n\n二、附則。\n`).slice(2, -2);

  it.each([
    ['simple', '  項目      金額\n  -------- -----\n  汽車       500\n  重型機車   200', ['  | 項目 | 金額 | | 汽車 | 500 | | 重型機車 | 200 |']],
    ['simple without heads', '  -------- -----\n  汽車       500\n  重型機車   200\n  -------- -----', ['  | 汽車 | 500 | | 重型機車 | 200 |']],
    ['multiline', '  -----------------\n  項目       金額\n  ---------- ------\n  汽車及      500\n  機車        元\n\n  重型機車    200\n  -----------------', ['  | 項目 | 金額 | | 汽車及 機車 | 500 元 | | 重型機車 | 200 |']],
    ['grid', '+----------+------+\n| 項目     | 金額 |\n+==========+======+\n| 汽車     | 500  |\n|          |      |\n| 及機車   |      |\n+----------+------+\n| 重型機車 |      |\n+----------+------+', ['  | 項目 | 金額 | | 汽車 及機車 | 500 | | 重型機車 |  |']],
  ])('%s', (_, drawn, expected) => expect(table(drawn)).toEqual(expected));

  it.each(['  項目 金額\n  ----', '+----+\n| 項目', '  項目\n  ---- ----', '甲 --- 乙 ---\n丙'])('not a table: %s', (drawn) => {
    expect(table(drawn).some((line) => line.trim().startsWith('| '))).toBe(false);
  });
});
