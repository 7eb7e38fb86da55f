/** Tables without borders in what pdftotext -layout prints: rebuilt where columns are unmistakable, otherwise kept as text and reported. */
import { describe, expect, it } from 'vitest';
import { extractLayout } from '../../../compiler/import/pdf.ts';

const read = (text: string) => extractLayout(text);
const tables = (text: string): (readonly (readonly string[])[])[] => read(text).lines.flatMap((line) => (line.table ? [line.table] : []));
const kinds = (text: string): string[] => read(text).findings.map((finding) => `${finding.kind} ${finding.text}`);

describe('columns by white space', () => {
  it('become a table below their heads', () => {
    const text = '附表   實習時數與學分對照表\n類型          時數          學分\n學期實習      七百二十      九\n暑期實習      三百二十      三\n第八條   本辦法自公布日施行。';
    expect(tables(text)).toEqual([[['類型', '時數', '學分'], ['學期實習', '七百二十', '九'], ['暑期實習', '三百二十', '三']]]);
    expect(read(text).lines.map((line) => line.text)).toEqual(['附表   實習時數與學分對照表', '', '第八條   本辦法自公布日施行。']);
    expect(kinds(text)).toEqual(['rebuiltTable 3']);
  });

  it('also where the measure of the page leaves one space between the cells of three columns', () => {
    expect(tables('類型   時數   學分\n學期實習 七百二十 九\n暑期實習 三百二十 三')).toEqual([[['類型', '時數', '學分'], ['學期實習', '七百二十', '九'], ['暑期實習', '三百二十', '三']]]);
  });

  it.each([
    ['two rows', '類型     時數\n學期     七百二十'],
    ['rows whose columns cross', '甲乙丙丁戊己     庚\n辛     壬癸子丑\n寅     卯辰巳午'],
    ['sentences side by side', '申請人應於期限內提出     逾期者不予受理，但有正當理由\n經審查通過者     發給證明\n未通過者     得申復一次'],
  ])('stay text and are reported: %s', (_, text) => {
    expect(tables(text)).toEqual([]);
    expect(read(text).lines.map((line) => line.text)).toEqual(text.split('\n'));
    expect(kinds(text)).toEqual([expect.stringMatching(/^columns /)]);
  });

  it.each([
    ['numbered lines', '一、甲     乙\n二、丙     丁\n三、戊     己'],
    ['history', '94.03.29     93 學年度第 4 次課程委員會會議通過\n96.11.05     95 學年度第 2 次課程委員會會議修正\n97.11.05     96 學年度第 2 次課程委員會會議修正'],
    ['one signature line', '承辦人     主任     校長'],
  ])('are not looked for in %s', (_, text) => expect([tables(text), kinds(text)]).toEqual([[], []]));
});
