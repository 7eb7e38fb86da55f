import { describe, expect, it } from 'vitest';
import { edgeFindings, pageEdges } from '../../../compiler/import/page-edges.ts';
import { extractLayout } from '../../../compiler/import/pdf.ts';
import { withoutEdges } from '../../../compiler/import/pdf-pages.ts';
import type { PlacedWord } from '../../../compiler/import/pdf-table.ts';
import { bodyOf, importText } from './flat.ts';

/** What is left of pages. */
const kept = (...pages: readonly (readonly string[])[]): string[][] => {
  const edges = pageEdges(pages);
  return pages.map((page, i) => page.filter((_, at) => !edges[i]!.has(at)));
};

describe('what heads and foots page after page', () => {
  it('is left out, whatever number it holds, and told once', () => {
    const pages = [['示例大學法規彙編', '甲。', '教務處　第 1 頁'], ['示例大學法規彙編', '乙', '教務處　第 2 頁'], ['示例大學法規彙編', '丙。', '教務處　第 3 頁']];
    expect(kept(...pages)).toEqual([['甲。'], ['乙'], ['丙。']]);
    expect(edgeFindings(pages, pageEdges(pages)).map((f) => [f.kind, f.text])).toEqual([
      ['headerFooter', '示例大學法規彙編'], ['headerFooter', '教務處　第 1 頁'], ['headerFooter', '教務處　第 2 頁'], ['headerFooter', '教務處　第 3 頁'],
    ]);
  });

  it.each<[string, string[][], string[][]]>([
    ['two lines and a number', [['示例大學', '內部資料', '一、子', '1'], ['示例大學', '內部資料', '續文。', '2']], [['示例大學', '一、子'], ['續文。']]],
    ['the word for a page before its number', [['子', '頁 1'], ['丑', '頁次：2']], [['子'], ['丑']]],
    ['a number above or below them', [['公文', '1', '子'], ['公文', '2', '丑']], [['子'], ['丑']]],
    ['on left and right pages', [['左頁首', '子'], ['右頁首', '丑'], ['左頁首', '寅'], ['右頁首', '卯']], [['子'], ['丑'], ['寅'], ['卯']]],
    ['the title, which stands below as well', [['選課要點', '示例大學選課要點', '子'], ['選課要點', '丑']], [['示例大學選課要點', '子'], ['丑']]],
    ['the title, which stands nowhere else', [['示例大學選課要點', '子'], ['示例大學選課要點', '丑']], [['示例大學選課要點', '子'], ['丑']]],
    ['one page', [['甲', '子']], [['甲', '子']]],
    ['words of the title and its number below the only page', [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑', '選課要點－1']], [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑']]],
    ['words of the title with another number', [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑', '選課要點 3']], [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑', '選課要點 3']]],
    ['other words with the number', [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑', '總務處辦公室 1']], [['示例大學選課要點', '98年3月4日通過', '一、子', '二、丑', '總務處辦公室 1']]],
    ['a sentence that two pages begin with', [['不受理。', '子'], ['不受理。', '丑']], [['不受理。', '子'], ['不受理。', '丑']]],
    ['an annex', [['附件一', '子'], ['附件一', '丑']], [['附件一', '子'], ['附件一', '丑']]],
    ['the heads of a table', [['修正規定    說明', '子'], ['修正規定    說明', '丑'], ['場地   金額   備註', '寅'], ['場地   金額   備註', '卯']], [['修正規定    說明', '子'], ['修正規定    說明', '丑'], ['場地   金額   備註', '寅'], ['場地   金額   備註', '卯']]],
    ['a line of one page among many', [['子', '甲'], ['丑', '乙'], ['寅', '丙'], ['卯', '丁'], ['辰', '戊'], ['子', '己']], [['子', '甲'], ['丑', '乙'], ['寅', '丙'], ['卯', '丁'], ['辰', '戊'], ['子', '己']]],
  ])('%s', (_, pages, expected) => expect(kept(...pages)).toEqual(expected));

  it('parts no sentence of a text or of a printed page', () => {
    const text = (head: string, foot: string): string => `${head}示例大學選課要點\n一、學生應於規定期間內辦理加選及退選，逾期者除有重大\n${foot}\f${head}事故外，不受理。\n二、附則。\n${foot}`;
    const expected = ['一、', '  ¶ 學生應於規定期間內辦理加選及退選，逾期者除有重大事故外，不受理。', '二、', '  ¶ 附則。'];
    expect(bodyOf(text('內部資料\n', '教務處\n'))).toEqual(expected);
    expect(importText(text('內部資料\n', '教務處\n')).diagnostics.map((d) => d.code)).toEqual(['FG9021']);
    expect(extractLayout(text('  內部資料\n', '  教務處\n')).findings.map((f) => f.text)).toEqual(['內部資料', '教務處']);
  });

  it('is no part of a framed table', () => {
    const word = (text: string, top: number): PlacedWord => ({ text, left: 50, right: 50 + text.length * 10, top, bottom: top + 10 });
    const frame = [...[40, 65, 100].map((at) => ({ direction: 'across' as const, at, from: 40, to: 200 })), ...[40, 120, 200].map((at) => ({ direction: 'down' as const, at, from: 40, to: 100 }))];
    const page = [word('頁首', 10), word('項目', 50), word('金額', 70)];
    expect(withoutEdges([page, page], [frame, frame]).pages.map((words) => words.map(({ text }) => text))).toEqual([['項目', '金額'], ['項目', '金額']]);
  });
});

it('the number of an only page is no part of the text', () => {
  const { regulation, report } = importText('停車要點\n一、甲。\n二、第 1 頁，共 1 頁之表。\n第 1 頁，共 1 頁');
  expect(regulation.body.map((e) => e.children.map(({ text }) => text))).toEqual([['甲。'], ['第 1 頁，共 1 頁之表。']]);
  expect(report.findings).toEqual([{ kind: 'pageNumber', text: '第 1 頁，共 1 頁', dropped: true }]);
});
