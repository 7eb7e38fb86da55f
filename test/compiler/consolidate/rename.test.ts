import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { createSource } from '../../../lang/source.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compile, compileFiles, marked } from '../small-workspace.ts';

describe('更名', () => {
  it('prints the author’s reason in the row of the new name', () => {
    const { versions } = compile('一、應經核准。\n', '更名\n  選課辦法要點\n說明 配合實務。\n');
    const [row] = comparisonOf(versions[1]!.applied!).rows;
    expect([row?.kind, row?.explanation.text]).toEqual(['title', '配合實務。']);
  });

  const found = (own: string, other: string, operations: string): string[] => {
    const files = {
      'a.fagui': `法規 選課要點 (t.a)\n機關 測試大學\n\n${own}`, 'b.fagui': `法規 成績要點 (t.b)\n\n${other}`,
      'c.fagui': `修正案 選課要點部分規定 (t.a.2)\n修正法規 t.a @ 原\n\n${operations}`,
    };
    return compileWorkspace(Object.entries(files).map(([path, text]) => createSource(path, text))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
  };
  const RENAME = '更名\n  修課要點\n說明 配合實務。\n';

  it('reports its own text and others that still say the old name', () => {
    expect(found('一、甲。\n\n二、申請表依本校選課要點定之。\n', '一、依測試大學選課要點及選課要點第二點辦理。\n\n二、依「選課要點」辦理。\n', RENAME)).toEqual([
      'FG6043 名稱改為「修課要點」之後，「修課要點」第二點仍引用舊名稱「選課要點」。',
      'FG6043 名稱改為「修課要點」之後，「成績要點」第一點仍引用舊名稱「選課要點」。',
      'FG6043 名稱改為「修課要點」之後，「成績要點」第二點仍引用舊名稱「選課要點」。',
    ]);
  });

  it('leaves longer names alone, and its own words that it corrects', () => {
    expect(found('一、依選課要點辦理。\n', '一、依進修部選課要點辦理。\n', `${RENAME}\n一 字句\n  「選課要點」改「修課要點」\n說明 配合名稱修正。\n`)).toEqual([]);
  });

  it('reports a text that begins with the old name', () => {
    expect(found('一、甲。\n', '一、選課要點準用之。\n', RENAME)).toEqual(['FG6043 名稱改為「修課要點」之後，「成績要點」第一點仍引用舊名稱「選課要點」。']);
  });

  it('checks citations by the new name', () => {
    expect(found('一、甲。\n', '一、依第二點及修課要點第一點辦理。\n\n二、乙。\n', RENAME)).toEqual([]);
    expect(found('一、甲。\n', '一、依修課要點第九點辦理。\n', RENAME)).toEqual(['FG3005 「修課要點」沒有「第九點」。']);
  });

  it('knows the old name behind the institution, and marks the new one', () => {
    const text = (institution: string, words: string): string[] => marked(compileFiles({
      'a.fagui': `法規 選課要點 (t.a)\n${institution}\n一、甲。\n`, 'b.fagui': `法規 成績要點 (t.b)\n\n一、凡${words}所定者。\n`, 'c.fagui': `修正案 選課要點部分規定 (t.a.2)\n修正法規 t.a @ 原\n\n${RENAME}`,
    }));
    expect(text('機關 某某高中\n', '某某高中選課要點')).toEqual(['FG6043 修課要點']);
    expect([text('機關 某某高中\n', '進修部選課要點'), text('', '進修部選課要點')]).toEqual([[], []]);
    expect([text('', '選課要點'), text('', '，選課要點')]).toEqual([[], ['FG6043 修課要點']]);
  });

  it('offers the change of its own words, not of others\'', () => {
    const files = {
      'a.fagui': '法規 選課要點 (t.a)\n\n一、甲。\n\n二、新選課要點之外，依選課要點辦理。\n', 'b.fagui': '法規 成績要點 (t.b)\n\n一、依選課要點辦理。\n',
      'c.fagui': `修正案 選課要點部分規定 (t.a.2)\n修正法規 t.a @ 原\n\n${RENAME}`,
    };
    const { diagnostics } = compileFiles(files);
    expect(diagnostics.map((d) => [d.code, d.related[0]!.source.path, sliceSpan(d.related[0]!.source, d.related[0]!.span), d.fixes.length])).toEqual([['FG6043', 'a.fagui', '選課要點', 1], ['FG6043', 'b.fagui', '選課要點', 0]]);
    expect(diagnostics[0]!.related[0]!.span.start).toBe(files['a.fagui'].indexOf('依選課要點') + 1);
  });
});
