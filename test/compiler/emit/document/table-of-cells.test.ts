import { describe, expect, it } from 'vitest';
import { tableOfCells } from '../../../../compiler/emit/document/table-of-cells.ts';

const shares = (rows: readonly (readonly string[])[], width: number): number[] => tableOfCells(rows, undefined, width).columns.map((share) => Math.round(share * width * 10) / 10);
const LONG = '視覺傳達設計學系碩士在職專班修業規定';

describe('columns of a table', () => {
  it('are wide enough for their longest Latin word where there is room', () => {
    const rows = [['系所', '名稱', '學位'], [LONG, LONG, 'M.F.A.'], [LONG, LONG, 'M.Ed.']];
    expect(shares(rows, 13)[2]).toBeGreaterThanOrEqual(4.3);
    const [first, second, third] = shares([['系所', '名稱', '學位'], [LONG, LONG, 'Ph.D./M.F.A.']], 13);
    expect(third).toBe(8.4);
    expect(first).toBe(second);
  });
  it('share what is left where there is none, or no such word', () => {
    expect(shares([['甲', '乙'], ['Psychology', 'Psychology']], 9)).toEqual([4.5, 4.5]);
    expect(shares([['甲', '乙'], [LONG, LONG]], 10)).toEqual([5, 5]);
    expect(shares([['甲', '乙'], [LONG, '是']], 13.2)).toEqual([10, 3.2]);
  });
});
