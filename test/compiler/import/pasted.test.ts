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
    expect(outlineOf(regulation.body)).toEqual(['第一章: 總則', '第一條  :', '  ¶ 目的', '  ¶ 本會管理停車。', '第貳章、 會員', '第二條：', '  ¶ 會員如下。']);
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
