/** Tables that are drawn with characters. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { importText, outlineOf } from './flat.ts';

const outline = (...lines: string[]): string[] => outlineOf(importText(lines.join('\n')).regulation.body);

describe('a frame of strokes', () => {
  it('is a table, a row a line', () =>
    expect(outline('借用要點', '一、補助如下：', '┌───┬───┐', '│距離　　　│補助　　　│', '├───┼───┤', '│甲　　　　│一百元　　│', '│乙　　　　│二百元　　│', '└───┴───┘', '二、本要點自公布日施行。')).toEqual(['一、', '  ¶ 補助如下：', '  | 距離 | 補助 | | 甲 | 一百元 | | 乙 | 二百元 |', '二、', '  ¶ 本要點自公布日施行。']));
  it('of plus and minus, too', () =>
    expect(outline('借用要點', '一、補助如下：', '+------+------+', '| 距離 | 補助 |', '+======+======+', '| 甲   | 100  |', '+------+------+', '二、乙。')).toContain('  | 距離 | 補助 | | 甲 | 100 |'));
  it('that is no rectangle stays as it is drawn', () => {
    const drawn = ['┌──┬──┐', '│甲　│乙　│', '├──┴──┤', '│合計三元　│', '└─────┘'];
    expect(outline('借用要點', '一、補助如下：', ...drawn, '二、乙。').join('\n')).toContain('│甲　│乙　│');
  });
  it('around a comparison table has its sentences over several lines', () => {
    const text = ['借書要點修正對照表', '┌────────┬────────┬────┐', '│修正規定　　　　│現行規定　　　　│說明　　│', '├────────┼────────┼────┤', '│三、每人借書五冊│三、每人借書三冊│放寬。　│', '│為限。　　　　　│為限。　　　　　│　　　　│', '│但教師不在此限。│　　　　　　　　│　　　　│', '└────────┴────────┴────┘'].join('\n');
    const { table } = readDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(table!.rows.map(({ amended, current, explanation }) => [printedLines(amended!), printedLines(current!), explanation])).toEqual([[['三、每人借書五冊為限。', '但教師不在此限。'], ['三、每人借書三冊為限。'], ['放寬。']]]);
  });
});
