/** Offices under two names, words that an explanation repeats with another number, 項 and 款 that it speaks of, annexes, headings, examples. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const codes = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
const inText = (...lines: readonly string[]): string[] => codes({ 'a.txt': `測試大學借書要點\n${lines.join('\n')}\n` });
const cell = (text: string): string => `<td>${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</td>`;
const inTable = (...rows: readonly (readonly string[])[]): string[] =>
  codes({ 'table.html': `<p>測試條例部分條文修正對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>` });

describe('an office that stands once', () => {
  const twice = ['一、申請案送教務處審查。', '二、教務處每月審查一次。'];
  it.each([
    ['三、由教務組通知。', ['FG3035']], ['三、由教務處通知。', []], ['三、由學務處通知。', []], ['三、經教務會議通過。', []],
  ])('%s', (line, expected) => expect(inText(...twice, line)).toEqual(expected));

  it('has a character less', () => {
    expect(inText('一、送學生事務處審查。', '二、學生事務處每月審查一次。', '三、由學生務處通知。')).toEqual(['FG3035']);
  });

  it('is told of in explanations', () => {
    const rows = [['第三條　由註冊組受理，註冊組並應公告。', '第三條　由註冊組受理。'], ['第四條　由註冊組核定。', '第四條　由註冊組辦理。']];
    expect(inTable([...rows[0]!, '由註冊室公告。'], [...rows[1]!, '酌作文字修正。'])).toEqual(['FG3035']);
    expect(inTable([...rows[0]!, '由註冊組公告。'], [...rows[1]!, '酌作文字修正。'])).toEqual([]);
  });
});

describe('an explanation that repeats its row', () => {
  const row = ['第三條　每人每學期申請以五次為限，逾期未還之圖書按定價賠償。', '第三條　每人每學期申請以三次為限。'];
  it.each([
    ['爰定明申請以五次為限。', []], ['爰定明申請以六次為限。', ['FG6070']], ['原申請以三次為限，爰予放寬。', []],
    ['現行條文第三條移列，內容未修正。', []], ['現行條文第八條移列，內容未修正。', ['FG6045']],
    ['配合「逾其未還之圖書」之處理修正。', ['FG6070']], ['配合「愈期未還之圖書」之處理修正。', ['FG6070']],
    ['配合「逾期未還之圖書」之處理修正。', []], ['配合「逾期未還之圖畫」之處理修正。', []], ['配合「逾期末還之圖書」之處理修正。', ['FG6070']],
  ])('%s', (reason, expected) => expect(inTable([...row, reason])).toEqual(expected));
});

describe('項 and 款 of an explanation', () => {
  const current = '第三條　每人借書三冊。\n逾期者停止借閱。\n圖書館應公告之。';
  const amended = '第三條　每人借書五冊。\n逾期者停止借閱。\n遺失者應賠償。\n圖書館應公告之。';
  it.each([
    ['第二項未修正。', []], ['第一項未修正。', ['FG6045']], ['增訂第三項。', []], ['增訂第二項。', ['FG6045']], ['刪除第二項。', ['FG6045']],
    ['現行條文第三項移列為第四項。', []], ['現行條文第二項移列為第三項。', ['FG6045']], ['第九項未修正。', ['FG6045']], ['酌作文字修正第二項。', ['FG6045']],
    ['配合圖書館法第九項修正。', []],
    ['第三項新增。', []], ['第二項刪除。', ['FG6045']], ['第二項及第三項未修正。', ['FG6045']], ['第二至四項未修正。', ['FG6045']], ['增訂第三項但書。', ['FG6045']], ['增訂第九項。', ['FG6045']],
    ['第三項移列為第四項，內容未修正。', []], ['原第三項有關公告之規定，移列為第二項。', ['FG6045']],
    ['第一項未修正，第一項酌作文字修正。', ['FG6045']], ['增訂第三項。\n第三項未修正。', ['FG6071', 'FG6045']], ['增訂第三項。\n第三項移列為第四項。', []],
  ])('%s', (reason, expected) => expect(inTable([amended, current, reason])).toEqual(expected));

  const run = (text: string): string => text.replaceAll('\n', '');
  it.each([
    ['第一項未修正。', ['FG6045']], ['刪除第四項。', ['FG6045']], ['第二項未修正。', []], ['增訂第二項。', []], ['第二項刪除。', []],
  ])('cells that print all on one line, %s', (reason, expected) => expect(inTable([run(amended), run(current), reason])).toEqual(expected));

  it.each([['刪除第二項。', ['FG6045']], ['增訂第二項。', []]])('one line whose sentences say where a 項 begins: %s', (reason, expected) => {
    expect(inTable(['第三條　每人借書五冊。前項期限為十日。但教師不在此限。', '第三條　每人借書三冊。', reason])).toEqual(expected);
  });

  const listed = (...items: readonly string[]): string => `第三條　下列之人得借書：\n${items.join('\n')}`;
  it.each([
    ['增訂第三款。', []], ['增訂第二款。', ['FG6045']], ['刪除第一款。', ['FG6045']], ['第一款未修正。', []], ['第二款未修正。', []], ['修正第一款。', ['FG6045']], ['增訂第一項第三款。', []], ['增訂第一項第五款。', ['FG6045']],
    ['依學位授予法第二條第一項第五款修正。', []],
  ])('款: %s', (reason, expected) => expect(inTable([listed('一、教師。', '二、學生。', '三、校友。'), listed('一、教師。', '二、學生。'), reason])).toEqual(expected));
});

describe('annexes, headings and 前項', () => {
  it.each([
    [['一、格式如附表一。', '二、標準如附表二。'], []], [['一、格式如附表一。', '二、標準如附表三。'], ['FG3036']], [['一、格式如附表一至附表三。', '二、標準如附表四。'], []],
    [['一、依前項規定申請。', '二、略述。'], ['FG3006']], [['一、除前項情形外，得申請。', '二、略述。'], ['FG3006']], [['一、依本校選課要點第二點前項申請。', '二、略述。'], []],
    [['一、申請人應先登記。', '申請經前項登記者受理。', '前三項之申請以書面為之。', '二、略述。'], ['FG3006']],
  ])('%j', (lines, expected) => expect(inText(...lines)).toEqual(expected));

  it('finds a chapter left out', () => {
    const text = (third: string): string => `測試條例\n第一章　總則\n第一條　本條例所稱圖書，指印刷之書。\n第二章　借閱\n第二條　讀者得借書。\n第${third}章　附則\n第三條　自公布日施行。\n`;
    expect(codes({ 'a.txt': text('三') })).toEqual([]);
    expect(codes({ 'a.txt': text('四') })).toEqual(['FG6037']);
  });
});

describe('examples, shares and days in words', () => {
  it.each([
    ['一、例如四十人之百分之二十為八人。', []], ['一、例如四十人之百分之二十為十人。', ['FG3024']],
    ['一、例如每班50人，3班合計150人。', []], ['一、例如每班50人，3班合計140人。', ['FG3024']],
    ['一、例如成績為80分、70分、60分，平均為70分。', []], ['一、例如成績為80分、70分、60分，平均為72分。', ['FG3024']],
    ['一、成績以書面資料0.4、面試0.6之比例計算。', []], ['一、成績以書面資料0.4、面試0.5之比例計算。', ['FG3030']],
    ['一、筆試成績占三分之一，口試成績占三分之二。', []], ['一、筆試成績占三分之一，口試成績占二分之一。', ['FG3030']],
    ['一、每年二月二十九日前公告。', []], ['一、每年二月三十日前公告。', ['FG3031']], ['一、自一百十四年二月二十九日施行。', ['FG3031']], ['一、修業二年三個月三十五日。', []],
  ])('%s', (line, expected) => expect(inText(line, '二、略述。')).toEqual(expected));
});
