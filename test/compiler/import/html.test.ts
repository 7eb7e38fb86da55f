import { describe, expect, it } from 'vitest';
import { bodyOf, codesOf, importText } from './flat.ts';

const html = (body: string): string => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

describe('html', () => {
  it('reads paragraphs, breaks and wrapped source lines', () => {
    expect(bodyOf(html('<h1>停車\n要點</h1><p>一、為管理\n  停車。<br>前項  亦同。</p><div>二、附則。</div>'), 'a.html')).toEqual(['一、', '  ¶ 為管理停車。', '  ¶ 前項 亦同。', '二、', '  ¶ 附則。']);
    expect(importText(html('<h1>停車\n要點</h1><p>一、甲。'), 'a.html').regulation.title).toBe('停車要點');
  });

  it('numbers lists as a browser prints them', () => {
    const list = '<ol style="list-style-type:trad-chinese-informal"><li>甲：<ol type="1"><li>子。<li>丑。</ol><li>乙。</ol><ol style="list-style:cjk-ideographic" start="3"><li>丙。</ol>';
    expect(bodyOf(html(`<p>要點</p>${list}`), 'a.html')).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '二、', '  ¶ 乙。', '三、', '  ¶ 丙。']);
  });

  it('does not number items that carry their number', () => {
    expect(bodyOf(html('<p>要點</p><ol><li>一、甲。<li>二、乙。</ol>'), 'a.html')).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 乙。']);
  });

  it('keeps tables, their spans, and unfolds columns of labels', () => {
    expect(bodyOf(html('<p>要點</p><p>一、表：</p><table><tr><th rowspan=2>甲<td>乙<tr><td>丙<br>丁</table>'), 'a.html')[2]).toBe('  | 甲 | 乙 | | ^ | 丙 丁 |');
    expect(bodyOf(html('<p>停車辦法</p><table><tr><td>第 1 條<td>甲。<tr><td>第 2 條<td><div>乙：</div><div>一、子。</div></table>'), 'a.html')).toEqual(['第 1 條', '  ¶ 甲。', '第 2 條', '  ¶ 乙：', '    一、 子。']);
  });

  it('keeps the caption of a table that a reader sees', () => {
    const table = '<p>要點</p><p>一、表：</p><table><caption role="caption">附表</caption><tr><td>甲<td>乙<tr><td>丙<td>丁</table>';
    expect(bodyOf(html(table), 'a.html').join('')).toContain('附表');
    expect(bodyOf(html(`<style>caption{clip-path:inset(50%)}</style>${table}`), 'a.html').join('')).not.toContain('附表');
  });

  it('drops scripts, styles, comments, hidden text and pictures with a word', () => {
    const result = importText(html('<script>alert(1)</script><style>p{}</style><!-- 備忘 --><p>要點</p><p>一、甲<span style="display:none">密</span><img alt="圖">。'), 'a.html');
    expect(result.regulation.body[0]!.children[0]!.text).toBe('甲。');
    expect(codesOf(result)).toEqual(['FG9010', 'FG9012', 'FG9015', 'FG9020']);
  });

  it('a line end of the source is white space but between two Chinese characters, whatever element ends there', () => {
    expect(bodyOf(html('<p>要點</p><p>一、每週以<b>\n</b>20 <i>小時\n</i>為限\n，自<span>中華民國\n</span><span>113\n</span>年起。'), 'a.html')).toEqual(['一、', '  ¶ 每週以 20 小時為限，自中華民國 113 年起。']);
  });

  it('reads marks', () => {
    const { regulation } = importText(html('<p>要點</p><p>一、<u>甲</u>乙<ins>丙</ins><del>丁</del>。'), 'a.html', { keepUnderlines: true, struckText: 'drop' });
    expect(regulation.body[0]!.children[0]).toMatchObject({ text: '甲乙丙。', handMarks: [[0, 1], [2, 3]] });
  });
});

describe('markdown', () => {
  it('takes layout off and leaves numbers alone', () => {
    expect(bodyOf('# 停車要點\n\n1998年1月1日校務會議通過\n\n- 一、**甲**~~丙~~<u>乙</u>。\n  - （一）子。\n- 三、丁\\*。\n', 'a.md')).toEqual(['一、', '  ¶ 甲丙乙。', '    （一） 子。', '三、', '  ¶ 丁*。']);
  });

  it('leaves out struck provisions when asked', () => {
    const text = '要點\n- 七、甲~~乙~~丙。\n- ~~八、丁。~~\n- 八、戊。';
    expect(bodyOf(text, 'a.md', { struckText: 'drop' })).toEqual(['七、', '  ¶ 甲丙。', '八、', '  ¶ 戊。']);
    expect(codesOf(importText(text, 'a.md'))).toEqual(['FG9016', 'FG9009']);
  });

  it('keeps signs without a partner', () => {
    expect(bodyOf('要點\n一、(必修+選修*1.5)*班級數，~~ 及 ** 者；3 < 5，編號_____。', 'a.md')).toEqual(['一、', '  ¶ (必修+選修*1.5)*班級數，~~ 及 ** 者；3 < 5，編號_____。']);
  });

  it('reads pipe tables and HTML tables', () => {
    expect(bodyOf('要點\n一、表：\n\n| 甲 | 乙 |\n|---|:-:|\n| 丙 | 丁\\|戊 |\n\n<table><tr><td>己</td>\n<td>庚</td></tr></table>\n', 'a.md').slice(2)).toEqual(['  | 甲 | 乙 | | 丙 | 丁|戊 |', '  | 己 | 庚 |']);
  });
});
