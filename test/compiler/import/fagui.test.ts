import { describe, expect, it } from 'vitest';
import { createSource } from '../../../lang/source.ts';
import { parseSource } from '../../../lang/parse.ts';
import { regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { importText, outlineOf } from './flat.ts';

function back(file: string): { text: RegulationText; found: string[] } {
  const source = createSource('a.fagui', file);
  const found: string[] = [];
  const tree = parseSource(source, (d) => found.push(d.code));
  if (tree.kind !== 'regulation') throw new Error(tree.kind);
  return { text: resolveRegulation(source, tree, (d) => found.push(d.code)).base.text, found };
}

describe('a regulation as a .fagui file', () => {
  it('has a head, history and provisions', () => {
    const { regulation, report } = importText('國立示例大學選課要點(草案)\n93年10月26日教務會議通過\n一、甲：\n（一）乙。\n前項亦同。\n附註：丙。');
    expect(regulationToFagui(regulation, 'demo.selection', report.notes)).toBe(
      '法規 選課要點 (demo.selection)\n機關 國立示例大學\n文本 原文\n備註 (草案)\n\n沿革\n  93年10月26日教務會議通過\n\n一、甲：\n  （一）乙。\n  前項亦同。\n\n附註：丙。\n',
    );
  });

  it.each([
    ['brackets and braces', '要點\n一、公式為[甲]{乙}，集合{丙}。'],
    ['a bar and a backslash at the start', '要點\n一、甲：\n|乙|\n\\丙。'],
    ['words that would be a number', '要點\n一、甲，以下皆為已經完成註冊之學生或者經核准之選讀學生所適用之規定\n(二)字第1130003513號函同意備查者，不在此限。'],
    ['a number before a number', '獎助辦法\n第一條　依下列規定計算：\n一、二學分以下：九萬元。\n二、三學分：十一萬元。'],
    ['a point before a number', '要點\n一、甲。\n二、三年級學生免修。\n三、四年級學生亦同。'],
    ['an article that begins with a citation', '辦法\n第一條　甲。\n第二條　第一項之車輛，準用之。'],
    ['words of the language at line starts', '要點\n一、甲：\n規則　甲。\n說明　乙。\n// 丙\n沿革\n二、丁。'],
    ['a number behind the number', '要點\n一、（一）甲。\n（二）乙。'],
    ['captions', '辦法\n第一條（目的）\n甲。\n第二條（刪除）'],
    ['two tables', '要點\n一、甲：\na\tb\nc\td\n\ne\tf\ng\th\n二、乙。'],
    ['a cell with a bar', '要點\n一、甲：\na|b\tc\nd\te'],
    ['nested unnumbered lines', '要點\n一、甲：\n（一）乙：\n子。\n1.丙。\n（二）丁。\n戊。'],
    ['headings', '學則\n第一編 總則\n第一章　通則\n第一條　甲。'],
    ['decimal numbers', '作業規範\n1. 目的\n2. 範圍\n2.1本校：\n2.1.1實驗室。\n2.1.2 1.5 倍以上者。\n2.2 校外。\n3. 權責'],
    ['amounts at line starts', '作業規範\n1. 學分如下：\n3.5 學分以上者，得抵免。\n2.5本校另定。\n2. 附則'],
    ['annexes', '要點\n一、甲。\n附表1 對照\n項\t目\n1\t2\n※註。'],
  ])('%s', (_, text) => {
    const { regulation, report } = importText(text);
    const { text: again, found } = back(regulationToFagui(regulation, 'a.b', report.notes));
    expect(outlineOf(again.body)).toEqual(outlineOf(regulation.body));
    expect(regulationToJson(again)).toEqual(regulationToJson(regulation));
    expect(found.filter((code) => code !== 'FG1051')).toEqual([]);
  });

  // an indented head of a block is read as one (lang/chunks.ts), and the writer puts no \\ before such a line yet
  it('a line of text that reads like the head of a block', () => {
    const { regulation } = importText('要點\n一、甲：\n規則 甲 {\n說明　乙。\n二、丁。');
    expect(outlineOf(back(regulationToFagui(regulation, 'a.b')).text.body)).toEqual(outlineOf(regulation.body));
  });

  it.each([
    ['text before the first point', '要點\n本校停車場之使用，除法令另有規定外，依本要點規定辦理之。\n另行公告者，從其公告之內容辦理，不適用本要點所定之程序規定。\n一、甲。\n二、乙。'],
    ['text under a heading', '學則\n第一章　通則\n本章所定事項，除法令另有規定者外，悉依本章之規定辦理之；未規定者亦同。\n第一條　甲。\n第二條　乙。'],
    ['no number at all', '公告\n本校停車場整修期間，請改停於東側停車場，並遵守現場人員之指揮。\n\n另行通知。'],
  ])('%s is kept in the body', (_, text) => {
    const { regulation, report } = importText(text);
    const { text: again } = back(regulationToFagui(regulation, 'a.b', report.notes));
    expect(outlineOf(again.body)).toEqual(outlineOf(regulation.body));
  });

  it('names the kind of the numbers at the top where it is none of 第一條, 一、 and 壹、', () => {
    const { regulation } = importText('停車須知\n1. 甲。\n2. 乙：\n(1) 子。\n3. 丙。');
    expect(regulation.body.map((e) => e.marker)).toEqual(['1.', '2.', '3.']);
    const file = regulationToFagui(regulation, 'a.b');
    expect(file).toContain('\n體例 1.\n');
    expect(outlineOf(back(file).text.body)).toEqual(outlineOf(regulation.body));
    expect(regulationToFagui(importText('停車須知\n一、甲。\n二、乙：\n1. 子。').regulation, 'a.b')).not.toContain('體例');
  });

  it('keeps numbers of a second kind at the top as numbered text', () => {
    const { regulation } = importText('停車須知\n1. 甲。\n2. 乙。');
    const [one, two] = regulation.body as [Element, Element];
    const file = regulationToFagui({ ...regulation, body: [one, { ...two, marker: '(2)' }] }, 'a.b');
    expect(file).not.toContain('體例');
    expect(outlineOf(back(file).text.body)).toEqual(['annex', '  ¶', '    1. 甲。', '      (2) 乙。']);
  });

  it('keeps underlines by hand', () => {
    const { regulation } = importText('要點\n一、甲<u>乙</u>丙。', 'a.md', { keepUnderlines: true });
    const file = regulationToFagui(regulation, 'a.b');
    expect(file).toContain('一、甲⟦乙⟧丙。');
    expect(back(file).text.body[0]!.children[0]!.handMarks).toEqual([[1, 2]]);
  });
});

describe('a regulation as JSON', () => {
  it('has the form of the command line', () => {
    const { regulation } = importText('國立示例大學選課要點\n93年10月26日教務會議通過\n一、甲。\n二、乙：\n（一）丙。\n丁。\n第二章 餘\n三之一、戊。\n附註：己。\n庚。');
    expect(regulationToJson(regulation, ['(草案)'])).toEqual({
      title: '選課要點', notes: ['(草案)'], kind: '要點', institution: '國立示例大學', history: ['93年10月26日教務會議通過'],
      provisions: [
        { level: 'point', number: '一', label: '第一點', heading: null, text: '甲。', children: [] },
        { level: 'point', number: '二', label: '第二點', heading: null, text: '', children: [
          { level: 'paragraph', number: null, text: '乙：', children: [{ level: 'subparagraph', number: '一', text: '丙。', children: [] }] },
          { level: 'paragraph', number: null, text: '丁。', children: [] },
        ] },
        { level: 'chapter', number: '二', label: '第二章', heading: '餘', text: '', children: [{ level: 'point', number: '三之一', label: '第三點之一', heading: null, text: '戊。', children: [] }] },
        { level: 'annex', number: null, label: '附註：', heading: null, text: '己。', children: [{ level: 'paragraph', number: null, text: '庚。', children: [] }] },
      ],
    });
  });
});
