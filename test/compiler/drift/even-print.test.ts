/** A check finds the same in every way of writing marks and figures, and quotes what the file prints. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { evenPrint } from '../../../compiler/drift/text/even-print.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const told = (line: string): { code: string; zh: string }[] => {
  const text = `國立長汀大學學生宿舍管理辦法\n\n第一條　為管理學生宿舍，訂定本辦法。\n\n第二條　${line}\n\n第三條　本辦法經行政會議通過後施行。\n`;
  return checkDocuments([{ name: '辦法.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map((d) => ({ code: d.code, zh: messageOf(d, 'zh') }));
};

describe('marks in one way of writing', () => {
  it.each([
    ['共29%,1%', '共29%，1%'],
    ['３０％（含）', '30%（含）'],
    ['3,000元,每人', '3,000元，每人'],
    ['8:30至17:00:開放', '8:30至17:00：開放'],
    ['(一)甲;乙', '（一）甲；乙'],
    ['Fagui, Inc.', 'Fagui, Inc.'],
    ['８．５分', '8.5分'],
    ['⼀⽉', '一月'],
    ['“本會”', '「本會」'],
    ['A~B', 'A～B'],
  ])('%s', (text, even) => {
    expect(evenPrint(text)).toBe(even);
    expect(evenPrint(even)).toBe(even);
    expect(evenPrint(text)).toHaveLength(text.length);
  });

  const RIGHT = '住宿學生代表每年改選一次；宿舍自治會置委員九人，包括教師代表五人、學生代表四人。';
  const WRONG = RIGHT.replace('學生代表四人', '學生代表五人');
  const WAYS: readonly (readonly [string, (text: string) => string])[] = [
    ['full width', (text) => text],
    ['half width', (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')')],
    ['small forms', (text) => text.replaceAll('，', '﹐').replaceAll('；', '﹔').replaceAll('、', '､')],
  ];
  it.each(WAYS)('finds the same in %s', (_, way) => {
    expect(told(way(RIGHT))).toEqual([]);
    expect(told(way(WRONG)).map(({ code }) => code)).toEqual(['FG3023']);
  });

  it('quotes what the file prints', () => expect(told('為清寒學生減免住宿費,(8×3+7×2)÷5=8.6分。')[0]!.zh).toContain('(8×3+7×2)÷5=8.6'));

  const RULE = '國立長汀大學學生宿舍管理辦法\n\n第一條　為管理學生宿舍，訂定本辦法。\n\n第二條　住宿費應於開學後二週內繳納。\n\n第三條　本辦法經行政會議通過後施行。\n';
  const TABLE = '<p>國立長汀大學學生宿舍管理辦法第二條修正條文對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr><tr><td>第二條 住宿費應於開學後三週內繳納。</td><td>第二條 住宿費應於開學後二週內繳納。</td><td>放寬期限。</td></tr></table>';
  const MINUTES = '115學年度第1次行政會議紀錄\n\n案由:「學生宿舍管理辦法」第二條修正草案,提請討論。\n\n說明:一、將住宿費繳納期限由二週延長為三週。\n\n決議:照案通過。\n';
  const beside = (minutes: string) => checkDocuments([['辦法.txt', RULE], ['對照表.html', TABLE], ['紀錄.txt', minutes]].map(([name, text]) => ({ name: name!, bytes: new TextEncoder().encode(text) }))).diagnostics;
  it('in papers, too, and points into the file as it is', () => {
    expect(beside(MINUTES)).toEqual([]);
    const [one, ...others] = beside(MINUTES.replace('第二條修正草案,提', '第三條修正草案,提'));
    expect(others).toEqual([]);
    expect(one!.primary.source.text).toContain(',提請討論');
    expect(one!.primary.source.text.slice(one!.primary.span.start, one!.primary.span.end)).toContain('第三條');
  });
});
