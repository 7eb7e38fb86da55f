/** Numbers that stand twice: in words and digits, in tables and above them, rounded; abbreviations; what an explanation quotes. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { isOtherAbbreviation } from '../../../compiler/drift/text/abbreviations.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inText = (...lines: readonly string[]): string[] => checkDocuments([{ name: 'text.txt', bytes: bytes(`國立測試大學選課要點\n\n${lines.join('\n')}\n三、略述。\n`) }]).diagnostics.map((d) => d.code);
const inTable = (above: string, ...rows: readonly string[]): string[] =>
  checkDocuments([{ name: 'a.html', bytes: bytes(`<p>國立測試大學選課要點</p><p>一、依據學則。</p><p>二、${above}</p><table>${rows.map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><p>三、略述。</p>`) }]).diagnostics.map((d) => d.code);
const inRow = (explanation: string, amended = '一、委員五人，每年開會三次。', current = '一、委員三人，每年開會三次。'): string[] =>
  checkDocuments([{ name: 'a.html', bytes: bytes(`<p>測試大學借書要點部分規定修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>${amended}</td><td>${current}</td><td>${explanation}</td></tr></table>`) }]).diagnostics.map((d) => d.code);

describe('a number in words and in digits', () => {
  it.each<[string, string[]]>([
    ['至多修習二十（20）學分。', []], ['得錄取三十人（15%）。', []], ['至多修習二十（25）學分。', ['FG3033']], ['罰款新臺幣五千元（NT$5,000元）。', []], ['罰款新臺幣五千元（NT$5,500元）。', ['FG3033']], ['修業二年（即二十四個月）。', []], ['修業二年（即三十六個月）。', ['FG3033']], ['修業至少二年（即至少四學期）。', []], ['修業至少二年（即至少三學期）。', ['FG3033']],
    ['依第三（2）點辦理。', []], ['民國一百零五年（2016年）起。', []], ['錄取十二人（含備取）。', []],
  ])('%s', (line, codes) => expect(inText(`一、${line}`, '二、略。')).toEqual(codes));
});

describe('rounded results', () => {
  it.each<[string, string[]]>([
    ['生活費3,000元×4日＝1萬2,000元。', []], ['生活費3,000元×4日＝1萬3,000元。', ['FG3024']], ['2萬元＋1萬5千元＝3萬5,000元。', []],
    ['例：82.35分，四捨五入至小數點第一位為82.4分。', []], ['例：82.35分，四捨五入至小數點第一位為82.3分。', ['FG3024']], ['例：76.45分，四捨五入取至整數為76分。', []], ['例：8.33，無條件進位為9人。', []], ['例：8.33，無條件進位為8人。', ['FG3024']], ['例：8.77無條件捨去至小數第一位為8.7。', []],
    ['如為54小時，54÷18＝3學分。', []], ['如為54小時，54÷18＝4學分。', ['FG3024']],
  ])('%s', (line, codes) => expect(inText(`一、${line}`, '二、略。')).toEqual(codes));
});

describe('tables', () => {
  it.each<[string, string, string[], string[]]>([
    ['weights', '評分如下：', ['項目|權重', '教學|40%', '研究|40%', '服務|20%'], []], ['other weights', '評分如下：', ['項目|權重', '教學|40%', '研究|40%', '服務|30%'], ['FG3030']],
    ['weights across', '成績如下：', ['方式|平時|期末', '所占比例|60%|30%'], ['FG3030']], ['a whole above', '總學分為三十學分，分配如下：', ['類別|學分', '必修|20', '選修|10'], []],
    ['another whole above', '總學分為三十學分，分配如下：', ['類別|學分', '必修|20', '選修|12'], ['FG3023']], ['a least above', '至少應修共三十學分，分配如下：', ['類別|學分', '必修|20', '選修|12'], []],
    ['the odd row', '開課如下：', ['學期|上|下|全年', '學分|18|20|36', '時數|20|22|42', '門數|8|9|17'], ['FG3023']], ['words', '名額如下：', ['組|名額', '甲|三十', '乙|十二', '總計|四十五'], ['FG3023']],
  ])('%s', (_, above, rows, codes) => expect(inTable(above, ...rows)).toEqual(codes));
});

describe('shares', () => {
  it.each<[string, string[]]>([
    ['評分項目：計畫40%、論文30%、面試30%。', []], ['評分項目：計畫40%、論文30%、面試20%。', ['FG3030']], ['成績由筆試占四成、口試占五成計算。', ['FG3030']], ['成績由百分之六十提高為百分之七十。', []], ['評分以內容50分、技巧30分，滿分一百分。', ['FG3023']],
  ])('%s', (line, codes) => expect(inText(`一、${line}`, '二、略。')).toEqual(codes));
});

describe('days without their year', () => {
  it.each<[string, string[]]>([['自115年3月3日(二)至3月13日(五)止。', []], ['自115年3月3日(二)至3月13日(四)止。', ['FG3028']]])('%s', (line, codes) => expect(inText(`一、${line}`, '二、略。')).toEqual(codes));
});

describe('abbreviations', () => {
  it.each<[string, string, boolean]>([['Master of Arts', 'M.A.', false], ['Master of Arts', 'M.S.', true], ['Doctor of Philosophy', 'Ph.D.', false], ['Doctor of Philosophy', 'Ph.B.', true], ['Master of Fine Arts', 'M.A.', false], ['Grade Point Average', 'GPA', false], ['Master of Business Administration', 'MAB', true]])('%s %s', (name, abbreviation, is) => expect(isOtherAbbreviation(name, abbreviation)).toBe(is));
  it('are looked for in the text', () => expect(inText('一、授予文學碩士（Master of Arts, M.S.）學位。', '二、略。')).toEqual(['FG3034']));
});

describe('provisions that are gone', () => {
  const file = (sentence: string): string[] => checkDocuments([{ name: 'a.txt', bytes: bytes(`測試辦法\n第一條　本辦法依法訂定。\n第二條　（刪除）\n第三條　${sentence}\n`) }]).diagnostics.map((d) => d.code);
  it('are not cited', () => expect(file('違反第二條者，不予受理。')).toEqual(['FG3004']));
  it('are named where a text tells of its amendment', () => expect(file('一百零五年修正之第二條，自公布日施行。')).toEqual([]));
});

describe('what an explanation quotes', () => {
  it.each<[string, string[]]>([
    ['委員由三人增為五人。', []], ['委員人數由七人增為九人。', ['FG6046']], ['「三人」修正為「五人」。', []], ['爰將「七日」延長為「九日」。', ['FG6046']], ['配合大學法將「七日」延長為「九日」。', []],
    ['增列「並應公告」等字。', ['FG6046']], ['增列「五人」等字。', []], ['刪除「並應公告」等字。', ['FG6046']], ['依「借書規則」修正。', []],
  ])('%s', (explanation, codes) => expect(inRow(explanation)).toEqual(codes));
  it('a year', () => {
    expect(inRow('明定自114學年度入學新生適用。', '一、自115學年度入學新生適用。', '一、即日適用。')).toEqual(['FG6046']);
    expect(inRow('明定自115學年度入學新生適用。', '一、自115學年度入學新生適用。', '一、即日適用。')).toEqual([]);
  });
  it('a name', () => {
    expect(inRow('配合「海外研修補助要點」修正。', '一、依「海外研習補助要點」補助。', '一、補助。')).toEqual(['FG3022']);
    expect(inRow('配合「海外研習補助要點」修正。', '一、依「海外研習補助要點」補助。', '一、補助。')).toEqual([]);
  });
});
