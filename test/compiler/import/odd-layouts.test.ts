/** Texts in the layouts of databases, message boards and converters: what sets a text is not a part of it, and its numbers are found wherever they stand. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import { allCharacters, bodyOf, importText } from './flat.ts';

const words = (text: string): string => text.replace(/<[^>]*>|\s/g, '');

describe('a table that only sets the text', () => {
  const three = ['第一條', '  ¶ 甲。', '第二條', '  ¶ 資格如下：', '    一、 乙。', '    二、 丙。'];

  it('has its provisions in one column and nothing in the others', () => {
    const rows = ['<tr><td class="c">第一章　總則</td></tr>', '<tr><td></td><td><span>第一條　甲。</span></td></tr>', '<tr><td></td><td>第二條　資格如下：<br>一、乙。<br>二、丙。</td></tr>'];
    expect(bodyOf(`<table><tr><th>法規名稱：</th><td>停車辦法</td></tr></table><table>${rows.join('')}</table>`, 'a.html')).toEqual(['第一章 總則', ...three]);
  });

  it('is written with strokes, in Markdown and in plain text', () => {
    const text = '停車辦法\n\n110.1.2校務會議通過\n\n| 條次 | 條文 |\n|---|---|\n| 第一條 | 甲。 |\n| 第二條 | 資格如下：<br>一、乙。<br>二、丙。 |\n';
    const result = importText(text, 'a.md');
    expect(bodyOf(text, 'a.md')).toEqual(three);
    expect(result.regulation.history).toEqual(['110.1.2校務會議通過']);
    expect(result.report.notes).toEqual(['條次', '條文']);
    expect(bodyOf('停車辦法\n| 第一條 | 甲。 |\n| 第二條 | 乙。 |')).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。']);
  });

  it('is typed with tabs behind the numbers, with a colon in front of the words', () => {
    expect(bodyOf('停車章程\n第一條\t:本會管理停車。\n第二條\t:本會會址設於本校。')).toEqual(['第一條', '  ¶ :本會管理停車。', '第二條', '  ¶ :本會會址設於本校。']);
  });

  it('is none where its rows are counted, or a list of the same numbers stands in a cell', () => {
    const inside = (rows: string): string[] => bodyOf(`<p>停車要點</p><p>一、收費如下：</p><table>${rows}</table><p>二、附則。</p>`, 'a.html').slice(2, -2);
    expect(inside('<tr><td>項次</td><td>內容</td></tr><tr><td>1.</td><td>甲</td></tr><tr><td>2.</td><td>乙</td></tr>')).toEqual(['  | 項次 | 內容 | | 1. | 甲 | | 2. | 乙 |']);
    expect(inside('<tr><td>1.</td><td><ol><li>甲</li><li>乙</li></ol></td></tr><tr><td>2.</td><td>丙</td></tr>')).toEqual(['  | 1. | 1.甲 2.乙 | | 2. | 丙 |']);
  });

  it('stays a table where it holds one', () => {
    expect(bodyOf('停車要點\n\n一、收費如下：\n\n| 車種 | 元 |\n|---|---|\n| 汽車 | 20 |\n', 'a.md')).toEqual(['一、', '  ¶ 收費如下：', '  | 車種 | 元 | | 汽車 | 20 |']);
  });
});

describe('numbers that stand inside of lines', () => {
  it('one article is left out before the next, which stands behind a sentence', () => {
    expect(bodyOf('停車章程\n第一條 甲。\n第二條 資格如下：\n一、畢業者。\n二、就讀滿三年者,為一權。 第四條 會員應遵守章程。\n第五條 乙。').filter((line) => !line.startsWith(' '))).toEqual(['第一條', '第二條', '第四條', '第五條']);
  });

  it('right behind a full stop, where the number before is missing and the next one stands below', () => {
    expect(bodyOf('停車章程\n第一條　甲。\n第二條　資格如下：\n一、畢業者。\n二、就讀滿三年者為一權。第四條會員應遵守章程。\n第五條　乙。').filter((line) => !line.startsWith(' '))).toEqual(['第一條', '第二條', '第四條', '第五條']);
    expect(bodyOf('停車章程\n第一條　甲。\n第二條　應依規定辦理。第四條會員亦同。\n第三條　乙。').filter((line) => !line.startsWith(' '))).toEqual(['第一條', '第二條', '第三條']);
  });

  it('three and more in brackets, one behind the other', () => {
    expect(bodyOf('獎學金辦法\n第一條 種類如下:\n(1)成績優良獎學金(2)清寒助學獎學金(3)熱心服務獎學金等。\n第二條 乙。')).toEqual(
      ['第一條', '  ¶ 種類如下:', '    (1) 成績優良獎學金', '    (2) 清寒助學獎學金', '    (3) 熱心服務獎學金等。', '第二條', '  ¶ 乙。']);
  });

  it('but not inside of a sentence', () => {
    expect(bodyOf('獎學金辦法\n第一條 種類如下:\n(1)應附甲、(2)乙、(3)丙及(4)丁。\n第二條 乙。')[2]).toBe('    (1) 應附甲、(2)乙、(3)丙及(4)丁。');
  });

  it('behind a colon, parted by white space', () => {
    expect(bodyOf('抵免要點\n一. 各系應依本要點辦理\n二. 申請抵免學分學生包括: 1.轉學(轉系)生 2.重考或重新入學之新生\n三. 乙。').slice(2, 5)).toEqual(['二.', '  ¶ 申請抵免學分學生包括:', '    1. 轉學(轉系)生']);
  });
});

it('a heading without a number is told of', () => {
  const { diagnostics, report } = importText('停車章程\n第一條 甲。\n【會員】\n第二條 乙。\n【附註】');
  expect(report.plain).toEqual([{ text: '【會員】', reason: 'unnumberedHeading' }]);
  expect(diagnostics.map((d) => [d.code, d.primary.source.text.slice(d.primary.span.start, d.primary.span.end)])).toEqual([['FG9017', '【會員】']]);
});

it.each([['〈會員〉', true], ['【刪除】', false], ['〈刪除〉', false]])('%s between two provisions is told of as a heading: %s', (words, isHeading) => {
  const { regulation, report } = importText(`社團辦法\n第一條　本社為社團。\n${words}\n第二條　本辦法經會議通過後施行。`);
  expect(report.plain).toEqual(isHeading ? [{ text: words, reason: 'unnumberedHeading' }] : []);
  expect(regulation.body[0]!.children.at(-1)!.text).toBe(words);
});

describe('headings without a number', () => {
  const text = '借用要點\n【通則】\n本館場地供教學使用，餘裕時得出借。\n【時段】\n（一）每日三時段。\n（二）逾時加收一時段。\n【程序】\n（一）校內單位：\n逕向管理單位登記。\n（二）校外單位函洽。';

  it('let the numbers begin again below them', () => {
    expect(bodyOf(text)).toEqual(['annex', '  ¶ 【通則】', '  ¶ 本館場地供教學使用，餘裕時得出借。', '  ¶ 【時段】', '（一）', '  ¶ 每日三時段。', '（二）', '  ¶ 逾時加收一時段。', '  ¶ 【程序】', '（一）', '  ¶ 校內單位：', '  ¶ 逕向管理單位登記。', '（二）', '  ¶ 校外單位函洽。']);
  });

  it('are told of, and the words between them and the next number too', () => {
    const { report } = importText('借用要點\n一、甲。\n【收費】\n收費標準如下：\n一、乙。\n二、丙。');
    expect(report.plain).toEqual([{ text: '【收費】', reason: 'unnumberedHeading' }, { text: '收費標準如下：', reason: 'underHeading' }]);
  });

  it('are none among the words around the title', () => {
    const { report, regulation } = importText('【附件二】\n借用要點\n【修正草案】\n【沿革】\n110年1月2日校務會議通過\n一、甲。\n【程序】\n二、乙。');
    expect([report.notes, regulation.history.length, regulation.body.length]).toEqual([['【附件二】', '【修正草案】', '【沿革】'], 1, 2]);
  });
});

it('what opens a list above the first number is text', () => {
  expect(bodyOf('宿舍公約\n宿舍是大家的家，應共同維護整潔與安寧。\n住宿生應遵守下列事項：\n一、甲。\n二、乙。').slice(0, 3)).toEqual(['annex', '  ¶ 宿舍是大家的家，應共同維護整潔與安寧。', '  ¶ 住宿生應遵守下列事項：']);
  expect(bodyOf('停車須知\n本學期汽車停車開始申請囉！\n一、甲。\n二、乙。').slice(0, 2)).toEqual(['annex', '  ¶ 本學期汽車停車開始申請囉！']);
});

it('prices on lines of their own are no broken sentence', () => {
  const prices = ['會議室上午時段（8:00-12:00）五千元；下午時段（13:00-17:00）五千元', '投影機每時段八百元', '校友借用以五折計費；員工因公借用者免費。'];
  expect(bodyOf(`借用辦法\n第一條 甲。\n第二條 乙。\n第三條 收費如下：\n${prices.join('\n')}`).slice(-4)).toEqual(['  ¶ 收費如下：', ...prices.map((line) => `  ¶ ${line}`)]);
});

it('numbers that begin again below a heading need no white space behind them', () => {
  const parts = ['第一章：總則', '第一條本會設於本校。', '第二條本會由社員組成。', '第二章：社員', '第一條社員有選舉權。', '第二條社員有繳費之義務。'];
  expect(bodyOf(`社團章程\n${parts.join('\n')}`).filter((line) => !line.startsWith(' '))).toEqual(['第一章： 總則', '第一條', '第二條', '第二章： 社員', '第一條', '第二條']);
});

it('a citation goes on in the next line, however short the line before it is', () => {
  expect(bodyOf('停車辦法\n第一條 甲。\n第二條 申請人應依車輛管理辦法第\n三十條規定辦理。\n第三條 依專科學校法第\n十四條之一規定。')).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 申請人應依車輛管理辦法第三十條規定辦理。', '第三條', '  ¶ 依專科學校法第十四條之一規定。']);
});

describe('the history', () => {
  it.each([
    [['教育部101年1月9日臺訓(三)字第1010001691號函', '宜蘭縣政府101年1月16日府教學字第1010005587號函', '101年2月8日修訂']],
    [['教育部90年5月3日台(90)高(二)字第90012345號', '91年6月10日校務會議修正通過']],
    [['103.5.2高醫校法字第1030001號', '104.5.2高醫校法字第1040001號函公布']],
  ])('a letter of a ministry is an entry of its own: %j', (history) => {
    expect(importText(`停車要點\n${history.join('\n')}\n一、甲。\n二、乙。`).regulation.history).toEqual(history);
  });

  it('the number of a letter is broken in a narrow box', () => {
    const { history } = importText('停車要點\n教育部101年1月9日臺訓(三)字第\n1010001691號函\n宜蘭縣政府101年1月16日府教學字第\n1010005587號函\n一、甲。\n二、乙。').regulation;
    expect(history).toEqual(['教育部101年1月9日臺訓(三)字第1010001691號函', '宜蘭縣政府101年1月16日府教學字第1010005587號函']);
  });

  it('has its days behind its entries, all of them on one line', () => {
    const history = ['第一一二次行政會議通過', '教育部台(八三)高 014672 號備查', '第一三八次行政會議修正通過 88.4.21', '第一三九次行政會議修正通過 88.10.6', '教育部台 (八八) 高 (四) 字第 88138034 號函備查'];
    expect(importText(`收支要點\n${history.join(' ')}\n一、甲。\n二、乙。`).regulation.history).toEqual(history);
  });

  it('is numbered, and a preamble stands apart below it', () => {
    const { history, body } = importText('自治規程\n1. 民國79年3月24日學代會制定公布全文。\n2. 民國95年12月29日學代會增訂公布第9條第1項第8款。\n\n本校學生,為追尋真理,制定本規程,共昭信守。\n\n第壹章 總綱\n第一條 甲。\n第二條 乙。').regulation;
    expect([history, body[0]!.children[0]!.text]).toEqual([['1. 民國79年3月24日學代會制定公布全文。', '2. 民國95年12月29日學代會增訂公布第9條第1項第8款。'], '本校學生,為追尋真理,制定本規程,共昭信守。']);
  });

  it('stands right behind the title', () => {
    const { regulation } = importText('實驗室使用規則105.03.03修訂\n一、甲。\n二、乙。');
    expect([regulation.title, regulation.history]).toEqual(['實驗室使用規則', ['105.03.03修訂']]);
  });
});

describe('the title', () => {
  it.each([
    ['政策名稱：停車使用管理辦法', '停車使用管理辦法'],
    ['五、示例基金會的捐助章程\n\n財團法人示例基金會捐助章程', '財團法人示例基金會捐助章程'],
    ['示範法規彙編 內部參考\n財團法人示例基金會捐助章程', '財團法人示例基金會捐助章程'],
    ['首頁 / 回公告\n💰107-2 社團經費補助申請規定📣', '💰107-2 社團經費補助申請規定📣'],
    ['精華區 Example 關於我們 聯絡資訊\n停車規則', '停車規則'],
    ['停車注意事項 - 示例總務處\n停車注意事項', '停車注意事項'],
    ['法規：示例教會章程\n類別：其他機構\n標題 財團法人示例基金會捐助章程\n內容', '財團法人示例基金會捐助章程'],
  ])('%j', (head, title) => {
    const result = importText(`${head}\n第一條 甲。\n第二條 乙。`);
    expect(result.regulation.institution + result.regulation.title).toBe(title);
    expect(words(allCharacters(result))).toHaveLength(words(`${head}第一條甲。第二條乙。`).length);
  });
});

describe('what stands around the text', () => {
  it('is left out with a word where it leads back, or rules a table', () => {
    const result = importText('停車辦法\n第一條 | 甲。 |\n---|---\n第二條 | 乙。 |\n[回頁首]\n| 本館簡介 |');
    expect(result.regulation.body.map((e) => e.marker)).toEqual(['第一條', '第二條']);
    expect(result.report.findings.filter((f) => f.dropped).map((f) => f.text)).toEqual(expect.arrayContaining(['---|---', '[回頁首]']));
  });

  it('is left out where it is the bullet of the next line', () => {
    const result = importText('-\n第 一 條\n本辦法依學則訂定。\n-\n第 二 條\n乙。');
    expect(bodyOf('-\n第 一 條\n本辦法依學則訂定。\n-\n第 二 條\n乙。')).toEqual(['第 一 條', '  ¶ 本辦法依學則訂定。', '第 二 條', '  ¶ 乙。']);
    expect(result.report.findings.filter((f) => f.kind === 'bullet')).toHaveLength(2);
  });
});

it('a row of a comparison that only writes 臺 for 台 amends, one that only writes ( for （ does not', () => {
  const rows = '<tr><td>修正條文</td><td>現行條文</td></tr><tr><td>第一條　會址設於臺南市。</td><td>第一條　會址設於台南市。</td></tr><tr><td>第二條　甲(乙)。</td><td>第二條　甲（乙）。</td></tr>';
  const { table } = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<p>示例章程修正條文對照表</p><table>${rows}</table>`) });
  expect(tableToJson(table!).rows.map((row) => row.kind)).toEqual(['amended', 'unchanged']);
});

describe('words that hang under a sentence that stops at ；', () => {
  it('are the rest of it', () => expect(bodyOf('組織辦法\n第一條　組成如下：\n　　一、推選委員由各系推選；\n　　　　無教授者，得由副教授擔任。\n　　二、當然委員。')).toEqual(['第一條', '  ¶ 組成如下：', '    一、 推選委員由各系推選；無教授者，得由副教授擔任。', '    二、 當然委員。']));
  it.each(['夜間：上課時段。', '前項以一次為限。', '說明如附表'])('unless they begin like lines of their own: %s', (words) => expect(bodyOf(`組織辦法\n第一條　組成如下：\n　　一、推選委員由各系推選；\n　　　　${words}\n第二條　乙。`).join('').includes(`；${words}`)).toBe(false));
});

it('（草案） alone over a text is said of it, and is no 項', () => {
  const { regulation, report } = importText('推廣教育要點\n一、甲。\n（草案）\n二、各單位應擬具，\n草案\n，另定之。');
  expect([report.notes, regulation.body.map((e) => e.children.map(({ text }) => text))]).toEqual([['（草案）'], [['甲。'], ['各單位應擬具，草案，另定之。']]]);
});
