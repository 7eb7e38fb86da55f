/** Tables typed line by line, contracts behind directions, and words between stars. */
import { describe, expect, it } from 'vitest';
import { importText, outlineOf } from './flat.ts';

const outline = (text: string, name = 'a.txt'): string[] => outlineOf(importText(text, name).regulation.body);
const html = (...lines: string[]): string => `<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`;

describe('tables typed line by line', () => {
  const TEXT = ['借用要點', '一、補助標準如下：', '| 距離 | 每人補助 |', '| 30公里以內 | 100元 |', '二、本要點自公布日施行。'];

  it('between strokes are tables, as text and as paragraphs of other formats', () => {
    const expected = ['一、', '  ¶ 補助標準如下：', '  | 距離 | 每人補助 | | 30公里以內 | 100元 |', '二、', '  ¶ 本要點自公布日施行。'];
    expect(outline(TEXT.join('\n'))).toEqual(expected);
    expect(outline(html(...TEXT), 'a.html')).toEqual(expected);
  });

  it('in one line alone, or with one cell, are none', () => {
    expect(outline(['借用要點', '一、甲。', '| 距離 | 補助 |', '二、乙。'].join('\n'))).toEqual(['一、', '  ¶ 甲。', '  ¶ | 距離 | 補助 |', '二、', '  ¶ 乙。']);
    expect(outline(['借用要點', '一、甲。', '| 距離 |', '| 補助 |', '二、乙。'].join('\n'))[2]).not.toContain('  | ');
  });
});

it('a contract behind directions does not say how they are numbered', () => {
  const lines = ['實習要點', '104年9月16日系務會議通過', '一、依據：本校辦法第五條。', '二、合約書如附件一。', '三、本要點經系務會議通過後實施。', '附件一　實習合約書', '立合約書人：甲方、乙方', '第一條　實習期間由雙方議定。', '第二條　乙方應指派專人輔導。'];
  const { regulation } = importText(lines.join('\n'));
  expect([regulation.style, regulation.history, regulation.body.map((e) => e.marker)]).toEqual(['點', ['104年9月16日系務會議通過'], ['一、', '二、', '三、', '附件一']]);
  expect(outline(lines.slice(0, 3).concat(lines.slice(6)).join('\n'))).toEqual(['annex', '  ¶', '    一、 依據：本校辦法第五條。', '第一條', '  ¶ 實習期間由雙方議定。', '第二條', '  ¶ 乙方應指派專人輔導。']);
});

it('stars around words of Markdown are no words; others are', () => {
  const words = (line: string): string => outline(`# 要點\n\n一、${line}\n`, 'a.md')[1]!.trim();
  expect(words('每學期至少 *二次* 同步教學。')).toBe('¶ 每學期至少 二次 同步教學。');
  expect(words('以學分*2計算，逾期者*加倍。')).toBe('¶ 以學分*2計算，逾期者*加倍。');
});
