/** Texts as they come from a page or a handbook: what stands around them, and the small liberties of typists. */
import { describe, expect, it } from 'vitest';
import { allCharacters, bodyOf, importText, outlineOf } from './flat.ts';

const words = (text: string): string => text.replace(/\s/g, '');
const body = '\n第一條 甲。\n第二條 乙。';

describe('numbers set apart', () => {
  it('are read with white space before their comma', () => {
    expect(bodyOf('停車須知\n一、甲。\n二 、乙。\n三、分為下列各類：\n1 、汽車。\n2 、機車。')).toEqual(['一、', '  ¶ 甲。', '二 、', '  ¶ 乙。', '三、', '  ¶ 分為下列各類：', '    1 、 汽車。', '    2 、 機車。']);
  });

  it('are read as wide as numbers of two characters, where one is left out as well', () => {
    expect(bodyOf('停車辦法\n第  一  條 甲。\n第  二  條 乙。\n第  五  條 丙。\n第十一條 丁。').filter((line) => !line.startsWith(' '))).toEqual(['第  一  條', '第  二  條', '第  五  條', '第十一條']);
  });

  it('have a colon between them and their words', () => {
    const { regulation } = importText('停車章程\n第一章:總則\n第一條  :目的\n本會管理停車。\n第貳章、 會員\n第二條：會員如下。');
    expect(outlineOf(regulation.body)).toEqual(['第一章: 總則', '第一條  :目的', '  ¶ 本會管理停車。', '第貳章、 會員', '第二條：', '  ¶ 會員如下。']);
  });
});

describe('the title', () => {
  it.each([
    ['below the path to the page', '首頁 / 停車章程\n\n停車章程\n\n示例大學化學系系友會停車章程', '示例大學', '化學系系友會停車章程'],
    ['below what says that it is a text', '法規內容\n國立示例大學停車辦法', '國立示例大學', '停車辦法'],
    ['with its English name behind it', '國立示例大學停車辦法 National Example University Parking Regulations', '國立示例大學', '停車辦法'],
    ['with its number in a handbook, below the edge of its page', 'Page 12 - 學生手冊(第3版)-2021年\nP. 12\n拾貳、 停車規則', '', '停車規則'],
    ['letter by letter', '國 立 示 例 大 學 停 車 辦 法', '國立示例大學', '停車辦法'],
    ['letter by letter, but for one', '國　立示　例　大　學　停　車　辦　法', '國立示例大學', '停車辦法'],
    ['of a school that belongs to another', '國立示例大學附屬高級中學停車辦法', '國立示例大學附屬高級中學', '停車辦法'],
  ])('stands %s', (_, head, institution, title) => {
    const result = importText(`${head}\n110.1.2校務會議通過${body}`);
    expect([result.regulation.institution, result.regulation.title]).toEqual([institution, title]);
    expect(words(allCharacters(result))).toHaveLength(words(`${head}110.1.2校務會議通過${body}`).length);
    expect(result.regulation.history).toEqual(['110.1.2校務會議通過']);
  });
});

describe('the history', () => {
  it('is known by its words where a date is spelled wrong or not at all', () => {
    const { regulation } = importText(`示例大學停車辦法\n民國9083校務會議修訂通過\n第二十次校務會議修正通過${body}`);
    expect(regulation.history).toEqual(['民國9083校務會議修訂通過', '第二十次校務會議修正通過']);
  });

  it('has the numbers of the articles in the line of the amendment above them', () => {
    const { regulation } = importText(`示例大學停車辦法\n\n110年1月2日109學年度校務會議修正通過\n\n第4條、第6條及第10條條文\n\n111年1月2日110學年度校務會議修正通過\n\n第8條、第19條${body}`);
    expect(regulation.history).toEqual(['110年1月2日109學年度校務會議修正通過第4條、第6條及第10條條文', '111年1月2日110學年度校務會議修正通過第8條、第19條']);
  });

  it('ends before a sentence that opens the text', () => {
    const { regulation } = importText(`停車辦法\n110.1.2校務會議通過\n含附表一之格式\n111.1.2校務會議修正通過\n本校為管理校園停車,特訂定下列規定。${body}`);
    expect(regulation.history).toEqual(['110.1.2校務會議通過', '含附表一之格式', '111.1.2校務會議修正通過']);
    expect(outlineOf(regulation.body).slice(0, 2)).toEqual(['annex', '  ¶ 本校為管理校園停車,特訂定下列規定。']);
  });

  it('has no version of a page', () => {
    const result = importText(`停車辦法\n在2019年3月4日 (一) 10:00由某人所做的修訂版本\n110.1.2校務會議通過${body}`);
    expect(result.regulation.history).toEqual(['110.1.2校務會議通過']);
  });
});

describe('sentences', () => {
  it('go on behind the end of a line with punctuation of half width', () => {
    const text = '停車辦法\n第一條  示例大學為管理校園車輛之停放,維護校園安寧,特訂定「示例大學停車通行證書\n管理規則」(以下簡稱本規則)。\n第二條  乙。';
    expect(bodyOf(text)[1]).toBe('  ¶ 示例大學為管理校園車輛之停放,維護校園安寧,特訂定「示例大學停車通行證書管理規則」(以下簡稱本規則)。');
  });

  it('go on above the first heading', () => {
    const text = '停車章程\n宗旨:示例大學停車管理會受全體教職員工生之付託,以維護校園交通安全,增進停車效率,並協調各單\n位使用停車場之需要為目的\n第一章 總則\n第一條  甲。';
    expect(bodyOf(text).slice(0, 2)).toEqual(['annex', '  ¶ 宗旨:示例大學停車管理會受全體教職員工生之付託,以維護校園交通安全,增進停車效率,並協調各單位使用停車場之需要為目的']);
  });

  it('go on behind a number in a list of their own', () => {
    const text = '停車辦法\n第一條  停車證由本處依下列順序核發:(1)身心障礙之教職員工生、(2)懷孕之教職員工生、(3)住宿於校內者、(4)\n其他有特殊需要者,但總數以一百張為限。\n第二條  乙。';
    expect(bodyOf(text)[1]).toBe('  ¶ 停車證由本處依下列順序核發:(1)身心障礙之教職員工生、(2)懷孕之教職員工生、(3)住宿於校內者、(4)其他有特殊需要者,但總數以一百張為限。');
  });
});

describe('what a page prints below a text', () => {
  it.each(['page.txt', 'page.md', 'page.html'])('is left out of %s with a report', (name) => {
    const text = `示例大學停車辦法\n第一條 甲。\n第二條 乙。\n\n相關附件 下載附件[1]\n\n2021/3/4 更新\n\n瀏覽數:`;
    const result = importText(name.endsWith('html') ? text.split('\n').map((line) => `<p>${line}</p>`).join('') : text, name);
    expect(outlineOf(result.regulation.body)).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。']);
    expect(result.report.findings.filter(({ kind }) => kind === 'navigation').map((finding) => finding.text)).toEqual(['相關附件 下載附件[1]', '2021/3/4 更新', '瀏覽數:']);
  });

  it('leaves what a text says of its changes', () => {
    expect(bodyOf('停車辦法\n第一條 甲。\n第二條 停車證之更新：\n依公告辦理。').at(-1)).toBe('  ¶ 依公告辦理。');
  });
});

it('keeps lists under the bullets that they belong to', () => {
  const { regulation } = importText('停車要點\n■目的:為管理停車。\n■停車種類:\n(一)汽車。\n(二)機車。\n■停車時間:\n(一)日間。\n(二)夜間:於前一年十一月一日受理辦理。');
  expect(outlineOf(regulation.body)).toEqual(['annex', '  ¶ ■目的:為管理停車。', '  ¶ ■停車種類:', '    (一) 汽車。', '    (二) 機車。', '  ¶ ■停車時間:', '    (一) 日間。', '    (二) 夜間:於前一年十一月一日受理辦理。']);
});

describe('what a page prints around a text', () => {
  it('is taken out above the title and below the last provision', () => {
    const result = importText('Your browser does not support JavaScript!\n跳到主要內容區\n:::停車辦法\n110.1.2校務會議通過\n第一條 甲。\n第二條 乙。\n相關檔案\n發文日期 2013-05-16 10:38:37');
    expect([result.regulation.title, ...result.regulation.history]).toEqual(['停車辦法', '110.1.2校務會議通過']);
    expect(outlineOf(result.regulation.body)).toEqual(['第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。']);
    expect(result.report.findings.map((finding) => finding.text)).toEqual(['Your browser does not support JavaScript!', '跳到主要內容區', '相關檔案', '發文日期 2013-05-16 10:38:37', ':::']);
  });

  it.each([
    ['one word for every text', '組織章程\n\n示例停車學會章程', '示例停車學會章程'],
    ['a short name, and the whole one on two lines', '碩士學程車輛委員會設置辦法\n國立示例大學國際車輛碩士學程\n車輛委員會設置辦法', '國際車輛碩士學程車輛委員會設置辦法'],
    ['the same name without its beginning', '停車規則\n北校區停車規則', '北校區停車規則'],
  ])('names it with %s', (_, head, title) => {
    expect(importText(`${head}\n110.1.2校務會議通過${body}`).regulation.title).toBe(title);
  });

  it('is no title where there is only a history', () => {
    const { regulation } = importText(`110年1月2日 校務會議通過\n111年1月2日 校務會議修正通過${body}`);
    expect([regulation.title, ...regulation.history]).toEqual(['', '110年1月2日 校務會議通過', '111年1月2日 校務會議修正通過']);
  });
});

describe('entries of a history', () => {
  it('end with their date in brackets', () => {
    const entries = ['93學年度第2次委員會審議通過(93.12.13)', '教育部95年6月23日台字第1號函同意備查', '98學年度第1次基金管理委員會(99.06.24)'];
    expect(importText(`停車要點\n${entries.join('\n')}${body}`).regulation.history).toEqual(entries);
  });

  it('do not go on in English', () => {
    const { regulation } = importText(`停車要點\n 94年10月5日校務會議通過\n\n   Approved by the council on October 5, 2005${body}`);
    expect(regulation.history).toEqual(['94年10月5日校務會議通過']);
  });
});

describe('articles', () => {
  it('with a colon are set apart, whatever their number', () => {
    expect(bodyOf('停車章程\n第三條:甲。\n第三條:乙。\n第五條:丙。\n第六條:丁。').filter((line) => !line.startsWith(' '))).toEqual(['第三條:', '第三條:', '第五條:', '第六條:']);
  });

  it('set in a table of one row are articles', () => {
    expect(bodyOf('<h3>停車章程</h3><b>第一章　總則</b><table><tr><td>第一條</td><td>甲如左：<br>一、乙。<br>二、丙。</td></tr></table>', 'page.html')).toEqual(['第一章 總則', '第一條', '  ¶ 甲如左：', '    一、 乙。', '    二、 丙。']);
  });
});

describe('short lines with a heading of their own', () => {
  it('stay apart', () => {
    expect(bodyOf('停車要點\n一、下列情事得停止使用：\n• 佔用車位, 造成他人不便\n例：停放於通道...\n罰則：初犯者勸導。\n二、乙。')).toEqual(['一、', '  ¶ 下列情事得停止使用：', '  ¶ • 佔用車位, 造成他人不便', '  ¶ 例：停放於通道...', '  ¶ 罰則：初犯者勸導。', '二、', '  ¶ 乙。']);
  });
});

describe('a history below the first heading', () => {
  it('is no part of the heading', () => {
    const { regulation } = importText('停車辦法\n第一章 總則\n110年1月2日校務會議通過\n111年1月2日校務會議修正通過\n第一條 甲。\n第二條 乙。');
    expect(regulation.history).toEqual(['110年1月2日校務會議通過', '111年1月2日校務會議修正通過']);
    expect(outlineOf(regulation.body)).toEqual(['第一章 總則', '第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。']);
  });
});

describe('an inserted point', () => {
  it.each([['二之一、'], ['二之1、'], ['二之１、']])('%s is a provision', (label) => {
    expect(bodyOf(`停車要點\n一、甲。\n二、乙。\n${label}丙。\n三、丁。`)).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 乙。', label, '  ¶ 丙。', '三、', '  ¶ 丁。']);
  });
});
