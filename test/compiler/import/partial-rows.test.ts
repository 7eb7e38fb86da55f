/** Rows that show a part of their provision: the opening words and one 款, … or （略） for the rest. Nothing that they leave out is lost or called new. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { amendmentOf, apply, ARTICLES, FORMATS, operations, regulation, sample, type SampleTable, type TableFile } from './table-samples.ts';

const BASE = `國立測試大學學則

第一條　本校依大學法訂定本學則。

第二條　有下列情形之一者，應予退學：
  一、操行成績不及格。
  二、學期學業成績二分之一不及格。
    （一）大學部連續二學期。
    （二）研究所一學期。
  三、逾期未註冊。
  前項學生得申訴。
  申訴期間得依下列規定修課：
  一、大學部以九學分為限。
  二、研究所以六學分為限。

第三條　學生得請假。
  請假以三日為限。
  請假應附證明。
`;
const SECOND = ['第二條　有下列情形之一者，應予退學：', '一、操行成績不及格。', '二、學期學業成績二分之一不及格。', '（一）大學部連續二學期。', '（二）研究所一學期。', '三、逾期未註冊。', '前項學生得申訴。', '申訴期間得依下列規定修課：', '一、大學部以九學分為限。', '二、研究所以六學分為限。'];
const replaced = (from: string, ...to: string[]): string[] => SECOND.flatMap((line) => (line === from ? to : [line]));
const table = (amended: string, current: string): SampleTable => sample([[amended, current, '修正。']], ARTICLES);

describe('the second article after a row that shows', () => {
  const opening = '第二條　有下列情形之一者，應予退學：';
  const cases: readonly [what: string, amended: string, current: string, operation: string, whole: string[]][] = [
    ['one 款, … around it', `${opening}\n…\n三、逾期未註冊或未繳費。\n…`, `${opening}\n…\n三、逾期未註冊。\n…`, '第二條第一項第三款 修正', replaced('三、逾期未註冊。', '三、逾期未註冊或未繳費。')],
    ['one 款, … before it only', `${opening}\n…\n三、逾期未註冊或未繳費。`, `${opening}\n…\n三、逾期未註冊。`, '第二條第一項第三款 修正', replaced('三、逾期未註冊。', '三、逾期未註冊或未繳費。')],
    ['one 款, the others by number', `${opening}\n一、（略）\n二、（略）\n三、逾期未註冊或未繳費。\n（以下略）`, `${opening}\n一、（略）\n二、（略）\n三、逾期未註冊。\n（以下略）`, '第二條第一項第三款 修正', replaced('三、逾期未註冊。', '三、逾期未註冊或未繳費。')],
    ['a new 款 behind …', `${opening}\n…\n四、自願退學。\n…`, `${opening}\n…`, '第二條第一項第四款 增訂', replaced('三、逾期未註冊。', '三、逾期未註冊。', '四、自願退學。')],
    ['a 款 whose number is kept', `${opening}\n…\n三、（刪除）\n…`, `${opening}\n…\n三、逾期未註冊。\n…`, '第二條第一項第三款 修正', replaced('三、逾期未註冊。', '三、（刪除）')],
    ['a 目', '第二條　…\n二、學期學業成績二分之一不及格。\n（二）研究所連續二學期。', '第二條　…\n二、學期學業成績二分之一不及格。\n（二）研究所一學期。', '第二條第一項第二款第二目 修正', replaced('（二）研究所一學期。', '（二）研究所連續二學期。')],
    ['a 款 of a later 項', '第二條　…\n申訴期間得依下列規定修課：\n…\n二、研究所以八學分為限。', '第二條　…\n申訴期間得依下列規定修課：\n…\n二、研究所以六學分為限。', '第二條第三項第二款 修正', replaced('二、研究所以六學分為限。', '二、研究所以八學分為限。')],
    ['new opening words', `第二條　學生${opening.slice(4)}\n…`, `${opening}\n…`, '第二條第一項 修正', replaced(opening, `第二條　學生${opening.slice(4)}`)],
  ];
  it.each(cases)('%s', (_what, amended, current, operation, whole) => {
    const made = amendmentOf(table(amended, current), { base: regulation(BASE) });
    expect(made.exact, made.diagnostics.map((d) => messageOf(d, 'zh')).join('\n')).toBe(true);
    expect(made.diagnostics.map((d) => d.code)).toEqual(['FG9030']);
    expect(operations(made).split('\n')[0]).toBe(operation);
    expect(printedLines(apply(made).after.text.body[1]!)).toEqual(whole);
  });
  it.each(Object.keys(FORMATS) as TableFile[])('one 款, in %s', (name) => {
    const made = amendmentOf(table(`${opening}\n…\n三、逾期未註冊或未繳費。`, `${opening}\n…\n三、逾期未註冊。`), { base: regulation(BASE) }, name);
    expect(operations(made).split('\n')[0]).toBe('第二條第一項第三款 修正');
  });
});

describe('the third article after a row that shows', () => {
  it.each([
    ['a later 項, … around it', '第三條　…\n請假以五日為限。\n…', '第三條　…\n請假以三日為限。\n…', ['學生得請假。', '請假以五日為限。', '請假應附證明。']],
    ['a later 項, the others named', '第三條　（第一項略）\n請假以五日為限。\n（第三項略）', '第三條　（第一項略）\n請假以三日為限。\n（第三項略）', ['學生得請假。', '請假以五日為限。', '請假應附證明。']],
    ['a new last 項', '第三條　學生得請假。\n…\n請假逾期者，以曠課論。', '第三條　學生得請假。\n…', ['學生得請假。', '請假以三日為限。', '請假應附證明。', '請假逾期者，以曠課論。']],
  ])('%s', (_what, amended, current, [first, ...rest]) => {
    const made = amendmentOf(table(amended, current), { base: regulation(BASE) });
    expect(made.diagnostics.map((d) => d.code)).toEqual(['FG9030']);
    expect(made.exact).toBe(true);
    expect(printedLines(apply(made).after.text.body[2]!)).toEqual([`第三條　${first}`, ...rest]);
  });
});

describe('a cell that begins with the address of a 款', () => {
  it('is reported, not read as something else', () => {
    const made = amendmentOf(table('第二條第三款　逾期未註冊或未繳費。', '第二條第三款　逾期未註冊。'), { base: regulation(BASE) });
    expect(made.diagnostics.map((d) => d.code)).toContain('FG9031');
  });
});

describe('what the amended cell leaves out and the current one prints', () => {
  const merged = (amended: string, current: string): string[] => apply(amendmentOf(table(amended, current), { base: regulation(BASE) })).after.text.body.find(({ number }) => number?.[0] === 3)!.children.flatMap(printedLines);
  const current = '第三條　學生得請假。\n請假以三日為限。\n請假應附證明。';
  it.each([
    ['the first 項, as not amended', '第三條　（第一項未修正）\n請假以五日為限。\n請假應附證明。', ['學生得請假。', '請假以五日為限。', '請假應附證明。']],
    ['several 項', '第三條　（第一項至第二項未修正）\n請假免附證明。', ['學生得請假。', '請假以三日為限。', '請假免附證明。']],
    ['later 項', '第三條　學生應請假。\n（第二項及第三項未修正）', ['學生應請假。', '請假以三日為限。', '請假應附證明。']],
    ['all that follows', '第三條　學生應請假。\n（以下略）', ['學生應請假。', '請假以三日為限。', '請假應附證明。']],
  ])('%s', (_what, amended, lines) => expect(merged(amended, current)).toEqual(lines));

  it('the 款 behind', () => {
    const made = amendmentOf(table('第三條　下列情形得請假：\n一、事假。\n（以下略）', '第三條　下列情形得請假：\n一、病假。\n二、公假。'), {});
    expect(operations(made)).toContain('一、事假。\n    二、公假。');
  });
});
