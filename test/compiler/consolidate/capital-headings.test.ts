import { describe, expect, it } from 'vitest';
import { amendmentHead, compileFiles, linesOf } from '../small-workspace.ts';

const BASE = '壹、總則\n\n一、目的：提升教學。\n\n二、社群由三人以上組成。\n\n貳、申請\n\n三、三月受理申請：\n  （一）計畫書。\n  （二）名冊。\n\n四、中心審查之。\n\n參、附則\n\n五、依第三點申請者，應提報告。\n';
const consolidated = (operations: string, base = BASE, style = '體例 一\n') => {
  const { versions, diagnostics } = compileFiles({ 'r.fagui': `法規 補助要點 (t.selection)\n${style}版本 1\n\n${base}`, 'a.fagui': amendmentHead(2) + operations });
  return { lines: versions[1] ? linesOf(versions[1]) : [], codes: diagnostics.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`) };
};
const BEFORE = ['壹、總則', '一、目的：提升教學。', '二、社群由三人以上組成。', '貳、申請', '三、三月受理申請：', '（一）計畫書。', '（二）名冊。', '四、中心審查之。', '參、附則', '五、依第三點申請者，應提報告。'];
const after = (change: (lines: string[]) => string[]): string[] => change([...BEFORE]);

describe('an amendment of a text with headings 壹、', () => {
  it.each(['貳', '貳、', '第二章'])('%s 修正', (address) => {
    expect(consolidated(`${address} 修正\n  貳、申請及審查\n說明 酌作修正。\n`)).toEqual({ lines: after((lines) => lines.with(3, '貳、申請及審查')), codes: [] });
    expect(consolidated(`${address} 修正\n  申請及審查\n說明 酌作修正。\n`).lines).toEqual(after((lines) => lines.with(3, '貳、申請及審查')));
  });
  it('字句 in a heading', () => expect(consolidated('貳 字句\n  「申請」後增「及審查」\n說明 酌作修正。\n')).toEqual({ lines: after((lines) => lines.with(3, '貳、申請及審查')), codes: [] }));
  it('a new heading, those behind it moved, and a new point', () => {
    const operations = '參 移列 肆 於 第五點 後\n說明 配合增訂。\n\n參 增訂 於 第四點 後\n  參、經費\n說明 新增。\n\n第五點 移列 第六點\n說明 配合增訂。\n\n第五點 增訂 於 參 後\n  五、每案二萬元。\n說明 新增。\n';
    expect(consolidated(operations)).toEqual({ lines: after((lines) => [...lines.slice(0, 8), '參、經費', '五、每案二萬元。', '肆、附則', '六、依第三點申請者，應提報告。']), codes: [] });
  });
  it('a heading that is deleted, with those behind it closed up', () => {
    expect(consolidated('貳 刪除 遞補\n說明 併入總則。\n')).toEqual({ lines: after((lines) => [...lines.slice(0, 3), ...lines.slice(4, 8), '貳、附則', ...lines.slice(9)]), codes: [] });
  });
  it('a point that is inserted moves those below the headings behind it, and citations are told', () => {
    const { lines, codes } = consolidated('第二點 增訂 遞移\n  二、社群得跨校。\n說明 新增。\n');
    expect(lines).toEqual(['壹、總則', '一、目的：提升教學。', '二、社群得跨校。', '三、社群由三人以上組成。', '貳、申請', '四、三月受理申請：', '（一）計畫書。', '（二）名冊。', '五、中心審查之。', '參、附則', '六、依第三點申請者，應提報告。']);
    expect(codes.join()).toContain('第三點');
  });
  it('貳、三 and 貳、三（一） are points below a heading', () => {
    expect(consolidated('貳、三（一） 修正\n  （一）計畫書一份。\n說明 酌作修正。\n').lines).toEqual(after((lines) => lines.with(5, '（一）計畫書一份。')));
    expect(consolidated('貳、五 修正\n  五、無。\n說明 酌作修正。\n').codes.join()).toContain('貳、五');
  });
  it('names a heading as it is printed', () => {
    expect(consolidated('貳 修正\n  貳、申請及審查\n說明 甲。\n\n貳 刪除\n說明 乙。\n').codes.join()).toContain('"貳');
    expect(consolidated('柒 修正\n  柒、無\n說明 甲。\n').codes.join()).toContain('柒');
  });
  it('貳 is a point where the file says nothing of headings', () => {
    expect(consolidated('貳 修正\n  貳、乙案。\n說明 甲。\n', '壹、甲。\n\n貳、乙。\n', '')).toEqual({ lines: ['壹、甲。', '貳、乙案。'], codes: [] });
  });
});

it('a citation of a point below a heading is found, one of none is told', () => {
  const codes = (base: string): string[] => compileFiles({ 'r.fagui': `法規 補助要點 (t.selection)\n體例 一\n版本 1\n\n${base}` }).diagnostics.map(({ code }) => code);
  expect([codes(BASE), codes(BASE.replace('第三點', '第九點')).length]).toEqual([[], 1]);
});
