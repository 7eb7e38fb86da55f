/** Texts that hold some provisions only, beside the table of an amendment or alone. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const codes = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ severity }) => severity !== 'information').map(({ code }) => code);

const THIRD = '第三條　場地由總務處管理。';
const SEVENTH = '第七條　借用人應於七日前登記。';
const TWELFTH = '第十二條　借用人應愛惜器材。';
const draft = (title: string, ...lines: readonly string[]): string => `${title}\n${lines.join('\n')}\n`;
const row = (amended: string, reason: string): string => `| ${amended} | ${amended.replace('總務處', '事務組').replace('七日', '五日').replace('愛惜', '保管')} | ${reason} |`;
const table = (title: string, reason: string): string => `${title}\n\n| 修正條文 | 現行條文 | 說明 |\n|---|---|---|\n${[row(THIRD, reason), row(SEVENTH, '酌修文字。'), row(TWELFTH, '酌修文字。')].join('\n')}\n`;

describe('a draft that prints the amended provisions only', () => {
  it.each([['長汀場地借用條例部分條文修正草案', '長汀場地借用條例部分條文修正草案對照表'], ['長汀場地借用條例第三條、第七條、第十二條修正草案', '長汀場地借用條例第三條、第七條、第十二條修正草案對照表']])('%s', (title, heading) => {
    expect(codes({ '草案.txt': draft(title, THIRD, SEVENTH, TWELFTH), '對照表.md': table(heading, '配合第八條，酌修文字。') })).toEqual([]);
  });

  it('finds a number left out of a whole text', () => {
    const all = ['第一條　場地供教學使用。', '第二條　場地分為三類。', THIRD, '第四條　借用人應繳費。', '第五條　費用另定之。', '第七條　借用人應登記。'];
    expect(codes({ '草案.txt': draft('長汀場地借用條例部分條文修正草案', ...all) })).toEqual(['FG6037']);
    expect(codes({ '草案.txt': draft('長汀場地借用條例修正草案', THIRD, SEVENTH, TWELFTH) })).toContain('FG6037');
  });
});

describe('an excerpt that says so', () => {
  it.each([
    ['長汀場地借用條例（現行條文，節錄）', '長汀場地借用條例部分條文修正草案（條文節錄）'],
    ['長汀場地借用條例（節錄條文）', '長汀場地借用條例第七條修正草案【條文節錄】'],
    ['長汀場地借用條例（摘錄）', '長汀場地借用條例修正草案節本'],
  ])('%s, %s: its numbers have gaps, what it cites may be left out, and its name is that of the whole', (base, title) => {
    const FOURTH = '第四條　依第六條收費者，分為：\n一、教室。\n二、禮堂。\n第五條　第四條第二款之禮堂另計。';
    const inForce = [THIRD, FOURTH, SEVENTH.replace('七日', '五日'), TWELFTH];
    const amended = [THIRD, FOURTH, SEVENTH, TWELFTH];
    expect(codes({ '現行條文.txt': draft(base, ...inForce), '草案.txt': draft(title, ...amended), '對照表.md': table('長汀場地借用條例部分條文修正草案條文對照表', '酌修文字。').replace(`${row(THIRD, '酌修文字。')}\n`, '').replace(`\n${row(TWELFTH, '酌修文字。')}`, '') })).toEqual([]);
    expect(codes({ '現行條文.txt': draft(base, ...inForce), '草案.txt': draft(title, ...amended.map((line) => line.replace('第二款', '第四款'))) })).toContain('FG3004');
  });

  const history = '109年6月22日學生事務會議修正通過全文\n110年1月12日學生事務會議修正通過第8條、第19條\n';
  it.each([['（節錄）', []], ['(摘錄)', []], ['', ['FG3045']]])('%s', (mark, expected) => {
    expect(codes({ '辦法.txt': `長汀大學學生宿舍輔導辦法${mark}\n${history}第一條　宿舍由學務處管理。\n第二條　學生應依期限進住。\n` })).toEqual(expected);
  });
});

describe('a name that gives a part of it a short name', () => {
  const text = (name: string): string => `國立長汀大學口腔衛生學系系務會議設置辦法\n第一條　口腔衛生學系（以下簡稱本系）為推動系務，依本校組織規程訂定${name}設置辦法（以下簡稱本辦法）。\n第二條　本會議由全體教師組成。\n第三條　本會議每學期開會一次。\n第四條　本辦法經本會議通過後施行。\n`;
  it.each([['本系系務會議（以下簡稱本會議）', []], ['系務會議（以下簡稱本會議）', []], ['本系系教評會（以下簡稱本會議）', ['FG3022']]])('%s', (name, expected) => expect(codes({ 'a.txt': text(name) })).toEqual(expected));
});
