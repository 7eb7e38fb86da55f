import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { importFile } from '../../../compiler/import/index.ts';
import { allCharacters, bodyOf, codesOf, importText, outlineOf } from './flat.ts';
import { docx, t } from './office-parts.ts';

const page = (body: string, style = ''): string => `<!doctype html><html><head><title>x</title><style>${style}</style></head><body>${body}</body></html>`;
const LAW = '<h3>國立示範大學借閱要點</h3><div>98年3月4日行政會議通過</div><div>一、為借閱圖書，訂定本要點。</div><div>&nbsp;&nbsp;（一）甲。</div><div>二、附則。</div>';
const READ = ['一、', '  ¶ 為借閱圖書，訂定本要點。', '    （一） 甲。', '二、', '  ¶ 附則。'];

describe('the page around a text', () => {
  it.each([
    ['menus and foot', `<nav><a href="/">首頁</a></nav><div class="breadcrumb">目前位置：法規</div>${LAW}<footer>地址：某路1號</footer>`],
    ['links above and below', `<div><a href="/">首頁</a></div><ul><li><a href="/a">教務法規</a></li></ul>${LAW}<p><a href="#top">回頁首</a></p>`],
    ['what pages print below', `<a href="/">首頁</a>${LAW}<div>瀏覽數：<span>123</span></div><p>最後更新：2020-01-01</p><span>回上一頁</span><div>Copyright © 2020 某校</div>`],
    ['menus in a table, how to reach the office below', `<table><tr><td><a href="/">首頁</a></td><td><a href="/s">檢索</a></td></tr></table>${LAW}<p>TEL: 06-0000000</p><p>瀏覽人次 3021</p>`],
    ['a table in columns', `<table><tr><td><a href="#">最新消息</a><br><a href="#">表單下載</a></td><td>${LAW}</td></tr></table>`],
    ['tables in tables', `<table><tr><td><table><tr><td colspan="2"><a href="/">首頁</a></td></tr><tr><td>${LAW}</td><td></td></tr></table></td></tr></table>`],
  ])('%s', (_, body) => {
    const result = importText(page(body), 'a.html');
    expect([result.regulation.institution, result.regulation.title, result.regulation.history]).toEqual(['國立示範大學', '借閱要點', ['98年3月4日行政會議通過']]);
    expect(bodyOf(page(body), 'a.html')).toEqual(READ);
    expect(codesOf(result)).toEqual(/href/.test(body) ? ['FG9025'] : []);
  });

  it('reads a table of fields inside of a table that sets the page in columns', () => {
    const fields = '<table><tr><th>法規名稱</th><td>示例大學教師升等辦法</td></tr><tr><th>沿革</th><td>1.民國99年1月6日校教評會通過<br>2.民國110年6月9日校教評會修正通過</td></tr></table>';
    const text = '<table><tr><td colspan="2">第 一 章 總則</td></tr><tr><td>第 1 條</td><td>本辦法依教師法訂定。</td></tr><tr><td>第 2 條</td><td>本辦法自公布日施行。</td></tr></table>';
    const { regulation } = importText(page(`<table><tr><td><a href="/">首頁</a></td><td>${fields}${text}</td></tr></table>`), 'a.html');
    expect([regulation.institution, regulation.title, regulation.history]).toEqual(['示例大學', '教師升等辦法', ['1.民國99年1月6日校教評會通過', '2.民國110年6月9日校教評會修正通過']]);
    expect(regulation.body.map(({ marker }) => marker)).toEqual(['第 一 章', '第 1 條', '第 2 條']);
  });

  it.each(['txt', 'html'])('leaves out the file that is to be had below a text: %s', (form) => {
    const lines = ['示範大學借閱要點', '一、甲。', '二、應附申請書.docx下載後填寫。', '附件檔案：', '示範大學借閱要點1071024.odt 按此鈕下載附件檔案'];
    const result = form === 'html' ? importText(page(lines.map((line) => `<p>${line}</p>`).join('')), 'a.html') : importText(lines.join('\n'));
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 應附申請書.docx下載後填寫。']);
    expect(allCharacters(result)).toContain('示範大學借閱要點1071024.odt按此鈕下載附件檔案');
  });

  it('leaves out the buttons behind the lines of a history', () => {
    const result = importText('示範大學借閱要點\n98年3月4日行政會議通過 按此鈕下載法規檔案\n99年3月4日行政會議修正通過　點此下載檔案\n一、甲。\n二、申請書請按此下載');
    expect([result.regulation.history, outlineOf(result.regulation.body).at(-1)]).toEqual([['98年3月4日行政會議通過', '99年3月4日行政會議修正通過'], '  ¶ 申請書請按此下載']);
    expect(result.report.findings.filter(({ dropped }) => dropped).map(({ text }) => text)).toEqual(['按此鈕下載法規檔案', '點此下載檔案']);
  });

  it('keeps words like those of a page inside the text', () => {
    expect(bodyOf(page('<p>要點</p><p>一、甲。</p><p>列印</p><p>二、更新：</p><p>瀏覽數以網站為準。</p>'), 'a.html')).toEqual(['一、', '  ¶ 甲。', '  ¶ 列印', '二、', '  ¶ 更新：', '  ¶ 瀏覽數以網站為準。']);
  });

  it.each([['二、聯絡方式：', '電話：06-0000000'], ['二、乙。</p><p>附件　申請表', '聯絡電話：'], ['二、乙。</p><table><tr><td>甲</td></tr></table><p>註', '地址：']])('keeps what the text itself lists or asks: %s', (before, words) =>
    expect(bodyOf(page(`<p>要點</p><p>一、甲。</p><p>${before}</p><p>${words}</p>`), 'a.html').join('')).toContain(words));

  it('keeps links inside the text, and links that are provisions', () => {
    expect(bodyOf(page(`<p>要點</p><p><a href="#1">一、</a>甲。</p><p>二、見下：</p><p><a href="b.pdf">申請書</a></p><p><a href="#3">三、</a>丙。</p><p><a href="c.pdf">附件一</a></p>`), 'a.html')).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 見下：', '  ¶ 申請書', '三、', '  ¶ 丙。', '附件一', '  ¶']);
  });

  it('keeps a data table with a list in a cell', () => {
    const table = '<table><tr><td>項目</td><td>辦理事項</td></tr><tr><td>選課</td><td>一、初選，於開學前二週辦理。<br>二、加退選，於開學後二週辦理。</td></tr></table>';
    expect(bodyOf(page(`<p>要點</p><p>一、如下表：</p>${table}<p>二、附則。</p>`), 'a.html')[2]).toBe('  | 項目 | 辦理事項 | | 選課 | 一、初選，於開學前二週辦理。 二、加退選，於開學後二週辦理。 |');
  });

  it('finds a comparison table inside', () => {
    const inner = '<p>示範大學借閱要點修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>一、甲。</td><td>一、乙。</td><td>改。</td></tr></table>';
    const { table } = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(page(`<table><tr><td><a href="/">首頁</a></td><td>${inner}</td></tr></table>`)) });
    expect([table?.title.regulation, table?.rows.length]).toEqual(['借閱要點', 1]);
  });
});

describe('tables of fields', () => {
  const rows = (...fields: readonly (readonly string[])[]): string => `<table>${fields.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const read = (body: string): unknown[] => {
    const { regulation: { institution, title, history }, report } = importText(page(body), 'a.html');
    return [institution, title, history, report.notes];
  };

  it('give the name, the history and the text', () => {
    const above = rows(['法規名稱：', '<a href="x">國立示範大學場地一覽</a>'], ['修正日期：', '民國 110 年 05 月 06 日'], ['法規類別：', '總務 ＞ 場地']);
    expect(read(`${above}<p>第 1 條</p><p>甲。</p>`)).toEqual(['國立示範大學', '場地一覽', ['修正日期：民國 110 年 05 月 06 日'], ['法規名稱：', '法規類別：總務 ＞ 場地']]);
    const whole = rows(['類別', '總務', '文號', ''], ['法規名稱', '國立示範大學借閱要點'], ['法規沿革', '98年3月4日行政會議通過<br>99年3月4日行政會議修正通過'], ['內容', LAW.slice(LAW.indexOf('<div>一'))]);
    expect(read(whole)).toEqual(['國立示範大學', '借閱要點', ['98年3月4日行政會議通過', '99年3月4日行政會議修正通過'], ['類別　總務', '文號', '法規名稱', '法規沿革', '內容']]);
    expect(bodyOf(page(whole), 'a.html')).toEqual(READ);
  });

  it('keep every other table above the first provision', () => {
    for (const table of [rows(['項目', '金額'], ['場地', '五百元']), rows(['名稱', '數量', '備註'], ['桌', '三', '']), rows(['沿革', '這一部規定，經行政會議通過，並經校務會議備查。', '附記'])]) {
      expect(bodyOf(page(`<p>要點</p>${table}<p>一、甲。</p>`), 'a.html').some((line) => line.trim().startsWith('|'))).toBe(true);
    }
  });
});

describe('style sheets', () => {
  it('say how lists are numbered', () => {
    const css = '/* a */ ol.law { list-style-type: trad-chinese-informal } ol.law > li ol { list-style: none } #deep li { list-style-type: lower-alpha !important }';
    const list = '<ol class="x law"><li>甲：<ol><li>（一）子。</li><li>（二）丑。</li></ol></li><li>乙：<ol id="deep" style="list-style: none"><li>寅。</li></ol></li></ol>';
    expect(bodyOf(page(`<p>要點</p>${list}`, css), 'a.html')).toEqual(['一、', '  ¶ 甲：', '    （一） 子。', '    （二） 丑。', '二、', '  ¶ 乙：', '    a. 寅。']);
  });

  it.each([
    ['as Google Docs writes it', 'ol.a-0{list-style-type:none}.a-0>li:before{content:"" counter(lst-a-0,cjk-ideographic) "\\03001 "}ol.a-1{list-style-type:none}.a-1>li:before{content:"(" counter(lst-a-1,decimal) ") "}', ['一、', '  ¶ 甲：', '    (1) 子。', '    (2) 丑。', '  ¶ 前項亦同。', '二、', '  ¶ 乙。']],
    ['with other strings', "ol{list-style:none}.a-0 li::before{content:counter(n, trad-chinese-formal)'、'}.a-1 li::before{content: counters(m, '.', upper-latin) '.'}", ['壹、', '  ¶ 甲：', '    A. 子。', '    B. 丑。', '  ¶ 前項亦同。', '貳、', '  ¶ 乙。']],
    ['without a counter', '.a-0 li:before{content:"•"}', ['1.', '  ¶ 甲：', '    1. 子。', '    2. 丑。', '  ¶ 前項亦同。', '2.', '  ¶ 乙。']],
  ])('number items before them, %s', (_, css, expected) => {
    const list = '<ol class="a-0 start" start="1"><li>甲：</li></ol><ol class="a-1 start" start="1"><li>子。</li><li>丑。</li></ol><p>前項亦同。</p><ol class="a-0" start="2"><li>乙。</li></ol>';
    expect(bodyOf(page(`<p>要點</p>${list}`, css), 'a.html')).toEqual(expected);
  });

  it('hide what a screen does not show, but never most of the page', () => {
    const css = '@import "a.css";.off,.x .y{display:none} @media print{.on{display:none}} @media (max-width: 600px){.on{display:none}} @media screen{.ghost{visibility:hidden}} .off.shown{display:block}';
    const body = '<div class="off">不顯示</div><p class="on">要點</p><p>一、甲<span class="ghost">鬼</span>乙<span class="off shown">丙</span>。</p>';
    const result = importText(page(body, css), 'a.html');
    expect([result.regulation.title, result.regulation.body[0]!.children[0]!.text, codesOf(result)]).toEqual(['要點', '甲乙丙。', ['FG9010']]);
    expect(bodyOf(page(`<div class="off">${LAW}</div>`, css), 'a.html')).toEqual(READ);
  });

  it('underline and strike words', () => {
    const { regulation } = importText(page('<p>要點</p><p>一、<span class="u">甲</span>乙<span class="gone">丙</span>。</p>', '.u { text-decoration: underline } span.gone { text-decoration-line: line-through }'), 'a.html', { keepUnderlines: true, struckText: 'drop' });
    expect(regulation.body[0]!.children[0]).toMatchObject({ text: '甲乙。', handMarks: [[0, 1]] });
  });
});

describe('lists', () => {
  it('print their number before the first words of an item, wherever those stand', () => {
    expect(bodyOf(page('<p>要點</p><ol type="cjk-ideographic"><li>\n<p>甲：</p><ol><li><p><b>子</b>。</p><li></ol><li><div><p>乙。</p></div></ol>'), 'a.html')).toEqual(['一、', '  ¶ 甲：', '    1. 子。', '    2.', '二、', '  ¶ 乙。']);
  });
});

describe('footnotes', () => {
  it.each([
    ['Word', '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>', '<div><div id=ftn1><p><a href="#_ftnref1"><sup>[1]</sup></a>附帶說明。</p></div></div>'],
    ['LibreOffice', '<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>', '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>附帶說明。</p></div>'],
    ['pandoc', '<a href="#fn1" id="fnref1"><sup>1</sup></a>', '<section><ol><li id="fn1"><p>附帶說明。<a href="#fnref1">↩</a></p></li></ol></section>'],
  ])('of %s stand behind the text, without their marks', (_, mark, note) => {
    const html = page(`<p>要點</p><p>一、甲${mark}乙。</p><p>二、丙。</p>${note}`);
    expect(bodyOf(html, 'a.html')).toEqual(['一、', '  ¶ 甲乙。', '二、', '  ¶ 丙。', 'annex', '  ¶ 附帶說明。']);
  });
});

describe('formulas', () => {
  it('are read from left to right', () => {
    const math = '<math><semantics><mrow><mi>T</mi><mo>=</mo><mfrac><mrow><mi>X</mi><mo>−</mo><mi>M</mi></mrow><mi>S</mi></mfrac><mo>+</mo><msqrt><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup></msqrt></mrow><annotation encoding="TeX">T</annotation></semantics></math>';
    const result = importText(page(`<p>要點</p><p>一、依${math}計算。</p><p>二、乙。</p>`), 'a.html');
    expect(result.regulation.body[0]!.children[0]!.text).toBe('依T=(X−M)/S+√(a_1^2)計算。');
    expect(codesOf(result)).toEqual(['FG9026']);
    expect(allCharacters(result)).toContain('X−M');
  });
});

describe('a row of one sign between the parts of a text', () => {
  it.each(['••••••••', '==========', '－－－－－－', '★★★★'])('%s is left out and told', (rule) => {
    const { regulation, report } = importText(`停車章程\n第一章　總則\n${rule}\n第一條　甲。\n${rule}\n第二條　乙。`);
    expect(regulation.body.map((e) => [e.text, ...e.children.map((c) => c.text)])).toEqual([['總則'], ['', '甲。'], ['', '乙。']]);
    expect(report.findings.map(({ text, dropped }) => [text, dropped])).toEqual([[rule, true], [rule, true]]);
  });
  it('is none where it is part of a line or of a few signs', () => expect(bodyOf('停車要點\n一、車種：----汽車。\n二、※※\n三、姓名：\n________')).toEqual(['一、', '  ¶ 車種：----汽車。', '二、', '  ¶ ※※', '三、', '  ¶ 姓名：', '  ¶ ________']));
});

it('what stands below a text that is numbered 1. is no part of it either', () => {
  const { regulation, report } = importText('實驗室守則\n1. 進入實驗室應登記。\n2. 離開時應關閉電源。\nTop');
  expect(regulation.body.at(-1)!.children.map(({ text }) => text)).toEqual(['離開時應關閉電源。']);
  expect(report.findings).toEqual([{ kind: 'navigation', text: 'Top', dropped: true }]);
});

it('what was pasted with a text into a document is left out too, but no rule, contact or field of its own', () => {
  const { regulation, report } = importFile({ name: 'a.docx', bytes: docx(['跳到主要內容區', '實驗室要點', '一、甲。', '二、聯絡方式：', '電話：05-1234567', '──────', '本規章負責單位：環安中心', 'Top'].map(t).join('')) });
  expect(regulation.title).toBe('實驗室要點');
  expect(outlineOf(regulation.body)).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 聯絡方式：', '  ¶ 電話：05-1234567', '  ¶ ──────', '  ¶ 本規章負責單位：環安中心']);
  expect(report.findings).toEqual(['跳到主要內容區', 'Top'].map((text) => ({ kind: 'navigation', text, dropped: true })));
});

it('where a file is to be had is no part of a text, in a document either', () => {
  const { regulation, report } = importFile({ name: 'a.docx', bytes: docx(['門禁要點', '一、甲。', '二、乙。', '相關附件 下載附件[1]', 'gotop'].map(t).join('')) });
  expect(outlineOf(regulation.body)).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 乙。']);
  expect(report.findings.map(({ text, dropped }) => [text, dropped])).toEqual([['相關附件 下載附件[1]', true], ['gotop', true]]);
});
