/** What the columns and rows of a table are to each other; documents that hold nothing but numbers. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const table = (rows: readonly (readonly (string | number)[])[]): string => `<h1>統計表</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const found = (rows: readonly (readonly (string | number)[])[]): string[] =>
  checkDocuments([{ name: 'a.html', bytes: new TextEncoder().encode(table(rows)) }]).diagnostics.map((d) => `${d.code} ${Object.values(d.parameters as object).join(' ')}`);

describe('a document of numbers alone', () => {
  const intake = (total: number) => [['院別', '系別', '學制', '', ''], ['', '', '碩士班', '學士班', '進修部'], ['工學院', '甲系', 23, 100, ''], ['', '乙系', 30, 106, 20], ['文學院', '丙系', 10, 94, ''], ['總計錄取人數', '', total, 300, 20], ['核定名額', '', 70, 320, 40]];
  it('has no regulation beside it and needs none', () => expect(found(intake(63))).toEqual([]));
  it('has a total below heads of two rows', () => expect(found(intake(73))).toEqual(['FG3023 73 63 總計錄取人數學制碩士班']));

  const groups = (sub: number, total: number) => [['學院', '系所', '人數', '經費（元）'], ['工學院', '甲系', 12, 5000], ['', '乙系', 8, 3000], ['', '小計', sub, 8000], ['文學院', '丙系', 10, 4000], ['', '丁系', 5, 1000], ['', '小計', 15, 5000], ['總計', '', total, 13000]];
  it('has subtotals below a merged cell', () => {
    expect(found(groups(20, 35))).toEqual([]);
    expect(found(groups(22, 35))).toEqual(['FG3023 22 20 小計人數']);
    expect(found(groups(20, 36))).toEqual(['FG3023 36 35 總計人數']);
  });
});

describe('columns', () => {
  const passed = (failed: number, rate = '80.00%') => [['項目', '學生數', '通過', '未通過', '通過率'], ['甲', 200, 150, 50, '75.00%'], ['乙', '', 160, failed, rate], ['丙', '', 120, 80, '60.00%'], ['丁', '', 90, 110, '45.00%']];
  it('make a whole that one merged cell prints', () => {
    expect(found(passed(40))).toEqual([]);
    expect(found(passed(50))).toEqual(['FG3023 200 210 乙學生數']);
  });
  it('are rates of others, rounded or cut off', () => {
    expect(found(passed(40, '85.00%'))).toEqual(['FG3024 乙 160÷200＝85.00% 80.00%']);
    expect(found([['系', '應考', '到考', '到考率'], ['甲', 3, 2, '66.6%'], ['乙', 3, 1, '33.3%'], ['丙', 7, 5, '71.4%'], ['丁', 9, 7, '77.8%']])).toEqual([]);
  });
  it('of credits and hours are no sums', () => expect(found([['科目', '講授', '實習', '學分'], ['甲', 2, 0, 2], ['乙', 3, 0, 3], ['丙', 2, 2, 3], ['丁', 2, 1, 3], ['戊', 3, 0, 3]])).toEqual([]));
  it('of rates have no total of their own', () => expect(found([['系', '應考', '到考', '到考率'], ['甲', 100, 50, '50%'], ['乙', 300, 270, '90%'], ['合計', 400, 320, '80%']])).toEqual([]));
});

it('rows make a whole in every column but one', () => {
  const accounts = (left: number) => [['科目', '一季', '二季', '三季', '四季'], ['結餘', 300, 250, left, 90], ['支出', 700, 650, 800, 910], ['收入', 1000, 900, 1200, 1000]];
  expect(found(accounts(400))).toEqual([]);
  expect(found(accounts(450))).toEqual(['FG3023 1200 1250 三季收入']);
});

it('a whole in its own row has the parts in the rows below it', () => {
  const form = (most: number): (string | number)[][] => [['應修總學分數', 44, '', ''], ['核心課程學分數', 4, '專長課程學分數', most], ['系所', '甲系、乙系', '', ''], ['科目', '學分數', '備註', '']];
  expect(found(form(40))).toEqual([]);
  expect(found(form(38))).toEqual(['FG3023 44 42 應修總學分數']);
});

it('a leaflet of numbers is no lost regulation', () => {
  const codes = (text: string): string[] => checkDocuments([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map(({ code }) => code);
  expect(codes('工讀須知\n時薪為每小時二百元。\n資格有效期間為二年。\n每月以四十小時為原則。\n')).toEqual([]);
  expect(codes('備忘\n離開時請關燈。\n')).toEqual(['FG6042']);
});
