import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { codes, compile, marked } from '../small-workspace.ts';

/** Label and explanation of every row of the amendment's comparison, as far as the author gave one. */
function explained(base: string, operations: string): string[] {
  const small = compile(base, operations);
  expect(codes(small).filter((code) => code !== 'FG6068')).toEqual([]);
  const { applied } = small.versions[1]!;
  return comparisonOf(applied!).rows.map((row) => `${row.provision ?? row.formerProvision ?? row.amendedElement?.marker ?? row.kind} ${row.explanation.text}`);
}

const POINTS = '一、甲。\n\n二、乙：\n  （一）丙。\n  （二）丁。\n\n三、戊。\n';

describe('說明 of the author', () => {
  it('of several operations in one provision stands in its row, in the order of the file', () => {
    expect(explained(POINTS, '二（二） 字句\n  「丁」改「己」\n說明 子。\n\n二（一） 修正\n  （一）庚。\n說明 丑。\n')).toEqual(['第二點 一、子。\n二、丑。']);
  });

  it('of a 序文, a new 款, a deletion and a 移列 stands in the row of the provision', () => {
    expect(explained(POINTS, '二序文 修正\n  二、辛：\n說明 子。\n')).toEqual(['第二點 子。']);
    expect(explained(POINTS, '二（三） 增訂\n  （三）壬。\n說明 子。\n')).toEqual(['第二點 子。']);
    expect(explained(POINTS, '二（二） 刪除 遞補\n說明 子。\n')).toEqual(['第二點 子。']);
    expect(explained(POINTS, '三 移列 三之一\n說明 子。\n\n三 增訂\n  三、己。\n')).toEqual(['第三點 本點新增。', '第三點之一 一、點次變更，內容未修正。\n二、子。']);
    expect(explained(POINTS, '三 刪除 遞補\n說明 子。\n')).toEqual(['第三點 一、本點刪除。\n二、子。']);
  });

  it('is asked for once a row, where the stock words alone do not say it', () => {
    const asked = (operations: string): string[] => marked(compile(POINTS, operations));
    expect(asked('一 字句\n  「甲」改「癸」\n')).toEqual(['FG6068 一']);
    expect(asked('一 字句\n  「甲」改「癸」\n說明 子。\n')).toEqual([]);
    expect(asked('二序文 修正\n  二、辛：\n\n二（三） 增訂\n  （三）壬。\n說明 子。\n')).toEqual([]);
    expect(asked('二序文 修正\n  二、辛：\n\n二（三） 增訂\n  （三）壬。\n')).toEqual(['FG6068 二序文']);
    expect(asked('三 刪除 遞補\n')).toEqual([]);
    expect(asked('三 移列 三之一\n')).not.toContain('FG6068 三');
    expect(asked('二（二） 刪除 遞補\n')).toEqual(['FG6068 二（二）']);
    expect(asked('更名\n  新要點\n')).toEqual(['FG6068 更名']);
    expect(asked('四 增訂\n  四、庚。\n')).toEqual(['FG6068 四']);
  });

  it('of new elements of one number stands with each: a chapter and an article, two annexes', () => {
    const articles = '第一章　總則\n\n第一條　甲。\n\n第二條　乙。\n';
    expect(explained(articles, '第二章 增訂 於 第二條 後\n  第二章　附則\n說明 子。\n\n第三條 增訂\n  第三條　丙。\n說明 丑。\n')).toEqual(['第二章 一、本章新增。\n二、子。', '第三條 一、本條新增。\n二、丑。']);
    expect(explained(articles, '第三章 增訂 於 第二條 後\n  第三章　附則\n說明 子。\n\n第三條 增訂 於 第三章 後\n  第三條　丙。\n說明 丑。\n')).toEqual(['第三章 一、本章新增。\n二、子。', '第三條 一、本條新增。\n二、丑。']);
    expect(explained(articles, '附表一 增訂\n  丁。\n說明 子。\n\n附表二 增訂\n  戊。\n說明 丑。\n')).toEqual(['附表一 一、本附表新增。\n二、子。', '附表二 一、本附表新增。\n二、丑。']);
  });

  it('of a new name stands in the row of the name, and a row without any has a draft', () => {
    expect(explained(POINTS, '更名\n  新要點\n說明 子。\n\n一 字句\n  「甲」改「癸」\n')).toEqual(['title 子。', '第一點 「甲」修正為「癸」。']);
  });
});
