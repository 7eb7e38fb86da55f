import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { compile, linesOf, marked, messages } from '../small-workspace.ts';

const BASE = `第一章　總則

一、學生每學期[至少修十六學分]{下限}，逾期不受理。

規則 學分下限 依 一 {
  應 選課.學分 合於 下限
}

二、選課分為：
  （一）必修。
  （二）選修。
  （三）旁聽。

三、退選應經核准。

四、加選應經核准。

第二章　附則

五、依第四點辦理。

六、本要點經會議通過後實施。
`;
const WHY = '說明 配合實務。\n\n';
const OPERATIONS = [
  `一 字句\n  「十六」改「十五」\n  「逾期」改「遲誤」\n${WHY}規則不動 學分下限\n`,
  `二（一） 刪除 遞補\n${WHY}`,
  `二（三） 修正\n  （三）旁聽及選讀。\n${WHY}`,
  `三 刪除 遞補\n${WHY}`,
  `四 字句\n  「應經」改「須經」\n${WHY}`,
  `五 字句\n  「第四點」改「第三點」\n${WHY}`,
  `五之一 增訂\n  五之一、本要點之解釋，由教務處為之。\n${WHY}`,
  `第二章 修正\n  第二章　施行\n${WHY}`,
  `附註 增訂\n  依各系規定。\n${WHY}`,
  `更名\n  學生選課要點\n${WHY}`,
];

describe('operations of one amendment', () => {
  const inOrder = compile(BASE, OPERATIONS.join('\n'));

  it('make the text below', () => {
    expect(messages(inOrder)).toEqual([]);
    expect(linesOf(inOrder.versions[1])).toEqual([
      '第一章　總則', '一、學生每學期至少修十五學分，遲誤不受理。', '二、選課分為：', '（一）選修。', '（二）旁聽及選讀。',
      '三、加選須經核准。', '第二章　施行', '四、依第三點辦理。', '五、本要點經會議通過後實施。', '五之一、本要點之解釋，由教務處為之。', '附註依各系規定。',
    ]);
  });

  it('are simultaneous: any order in the file gives the same text, rules and findings', () => {
    fc.assert(fc.property(fc.shuffledSubarray(OPERATIONS, { minLength: OPERATIONS.length }), (operations) => {
      const shuffled = compile(BASE, operations.join('\n'));
      expect(marked(shuffled)).toEqual(marked(inOrder));
      expect(linesOf(shuffled.versions[1])).toEqual(linesOf(inOrder.versions[1]));
      expect(shuffled.versions[1]!.checked.version.text.title).toBe('學生選課要點');
      expect(shuffled.versions[1]!.checked.items.map((i) => i.name)).toEqual(inOrder.versions[1]!.checked.items.map((i) => i.name));
    }), { numRuns: 40 });
  });

  it('any part of them applies, in any order, with the same result', () => {
    fc.assert(fc.property(fc.shuffledSubarray(OPERATIONS, { minLength: 1 }), (operations) => {
      const sorted = compile(BASE, OPERATIONS.filter((o) => operations.includes(o)).join('\n'));
      const shuffled = compile(BASE, operations.join('\n'));
      expect(linesOf(shuffled.versions[1])).toEqual(linesOf(sorted.versions[1]));
      expect(messages(shuffled).sort()).toEqual(messages(sorted).sort());
    }), { numRuns: 40 });
  });
});
