import { describe, expect, it } from 'vitest';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codes, compile, compileFiles, fixFirst, HEAD, VOCABULARY, amendmentHead, messages, type Small } from '../small-workspace.ts';

const WHY = '說明 配合實務。\n';
const BASE = `一、學生每學期[至少修十六學分]{下限}。

規則 學分下限 依 一 {
  應 選課.學分 合於 下限
}

二、選課應經核准，[至多二十五學分]{上限}。

規則 核准 依 二 {
  應 選課.核准
}

規則 學分上限 依 二 {
  應 選課.學分 合於 上限
}
`;
const rulesAfter = ({ versions }: Small): string[] => versions[1]!.checked.items.map((i) => i.name);

describe('rules under an amendment', () => {
  it('a number inside a phrase changes without a word: the rule follows', () => {
    const small = compile(BASE, `一 修正\n  一、學生每學期[至少修十五學分]{下限}。\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(rulesAfter(small)).toEqual(['學分下限', '核准', '學分上限']);
  });

  it('changed words must be answered for, each rule of the provision', () => {
    const small = compile(BASE, `二 字句\n  「應經」改「須經」\n${WHY}`);
    expect(messages(small)).toEqual(['「二」的文字有變，卻沒有交代規則「核准」是否跟著變。', '「二」的文字有變，卻沒有交代規則「學分上限」是否跟著變。']);
  });

  it('規則不動 answers for the rule that it names', () => {
    expect(codes(compile(BASE, `二 字句\n  「應經」改「須經」\n${WHY}規則不動 核准\n`))).toEqual(['FG6014']);
    expect(codes(compile(BASE, `二 字句\n  「應經」改「須經」\n${WHY}規則不動 核准、學分上限\n`))).toEqual([]);
  });

  it('the offered fixes settle it', () => {
    let files: Record<string, string> = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + BASE, 'a.fagui': `${amendmentHead(2)}二 字句\n  「應經」改「須經」\n${WHY}` };
    files = fixFirst(fixFirst(files, 'FG6014'), 'FG6014');
    expect(compileFiles(files).diagnostics).toEqual([]);
  });

  it('a restated rule replaces the one of its name', () => {
    const small = compile(BASE, `二 字句\n  「應經」改「須經導師」\n${WHY}規則不動 學分上限\n\n規則 核准 依 二 {\n  應 非 選課.核准\n}\n`);
    expect(messages(small)).toEqual([]);
    expect(rulesAfter(small).filter((n) => n === '核准')).toHaveLength(1);
  });

  it('a restatement that loses the binding of a rule is an error at the rule', () => {
    const small = compile(BASE, `一 修正\n  一、學生每學期修習學分，依各系規定。\n${WHY}規則不動 學分下限\n`);
    expect(codes(small)).toEqual(['FG4005']);
  });

  it('a rule dies with its deleted provision, and others go on with the provision that moves', () => {
    const small = compile(BASE, `一 刪除 遞補\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(rulesAfter(small)).toEqual(['核准', '學分上限']);
    expect(small.versions[1]!.checked.version.text.body.map((e) => e.marker)).toEqual(['一、']);
  });

  it('a rule dies with a deleted provision that keeps its number', () => {
    const small = compile(BASE, `一 刪除 保留\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(rulesAfter(small)).toEqual(['核准', '學分上限']);
  });

  it('規則廢止 ends a rule whose words go', () => {
    const small = compile(BASE, `一 修正\n  一、學生每學期修習學分，依各系規定。\n${WHY}規則廢止 學分下限\n`);
    expect(messages(small)).toEqual([]);
    expect(rulesAfter(small)).toEqual(['核准', '學分上限']);
  });

  it('an added 款 under the provision of a rule must be answered for', () => {
    const base = '一、學生選課，依下列規定：\n  （一）[至少修十六學分]{下限}。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n}\n';
    expect(codes(compile(base, `一（二） 增訂\n  （二）應經核准。\n${WHY}`))).toEqual(['FG6014']);
    expect(codes(compile(base, `一（二） 增訂\n  （二）應經核准。\n${WHY}規則不動 學分下限\n`))).toEqual([]);
    expect(codes(compile(base.replace('依 一 {', '依 一（一） {'), `一（二） 增訂\n  （二）應經核准。\n${WHY}`))).toEqual([]);
  });

  it('a rule on a 標目 covers the lines under it, also after an amendment', () => {
    const base = `一、學分規定如下：
  大學部：
  （一）學生[至少修十六學分]{下限}。
  研究所：
  研究生[至多十二學分]{上限}。

規則 研究生上限 依 一[研究所] {
  應 選課.學分 合於 上限
}

規則 學分下限 依 一[大學部] {
  應 選課.學分 合於 下限
}
`;
    expect(codes(compile(base))).toEqual([]);
    expect(codes(compile(base, `一（一） 字句\n  「學生」改「大學部學生」\n${WHY}`))).toEqual(['FG6014']);
    expect(codes(compile(base, `一（一） 字句\n  「學生」改「大學部學生」\n${WHY}規則不動 學分下限\n`))).toEqual([]);
    expect(codes(compile(base, `第一點第四項 字句\n  「研究生」改「碩士生」\n${WHY}規則不動 研究生上限\n`))).toEqual([]);
    const whole = compile(base, `一 修正
  一、學分規定如下：
    大學部：
    （一）學生[至少修十五學分]{下限}。
    研究所：
    研究生[至多十學分]{上限}。
${WHY}`);
    expect(messages(whole)).toEqual([]);
    expect(rulesAfter(whole)).toEqual(['研究生上限', '學分下限']);
  });

  it('a rule on a 標目 follows it to its new place, and sees lines that join it', () => {
    const base = `一、學分規定如下：
  大學部：
  學生[至少修十六學分]{下限}。
  研究所：
  研究生[至多十二學分]{上限}。

規則 研究生上限 依 一[研究所] {
  應 選課.學分 合於 上限
}

規則 學分下限 依 一[大學部] {
  應 選課.學分 合於 下限
}
`;
    const restated = compile(base, `一 修正
  一、學分規定如下：
    前項規定，由教務處執行。
    大學部：
    學生[至少修十五學分]{下限}。
    研究所：
    研究生[至多十學分]{上限}。
${WHY}`.replace('前項', '下列'));
    expect(messages(restated)).toEqual([]);
    const scopes = restated.versions[1]!.checked.version.blocks.map((b) => [b.block.name.text, b.scope.map((id) => restated.versions[1]!.checked.version.text.body[0]!.children.find((c) => c.id === id)?.text)]);
    expect(scopes).toEqual([['研究生上限', ['研究所：', '研究生至多十學分。']], ['學分下限', ['大學部：', '學生至少修十五學分。']]]);
    expect(codes(compile(base, `第一點第四項 增訂\n  學生應經核准。\n${WHY}`))).toEqual(['FG6014']);
    const gone = compile(base, `一 修正\n  一、學分規定如下：\n    大學部：\n    學生[至少修十六學分]{下限}。\n${WHY}`);
    expect(messages(gone)).toEqual(['「一」修正後，規則「研究生上限」所依的條文已經不在。']);
  });

  it('a 標目 is changed by its lines, not as a whole', () => {
    const base = '一、甲：\n  大學部：\n  乙。\n  研究所：\n  丙。\n';
    expect(codes(compile(base, `一[大學部] 修正\n  學士班：\n${WHY}`))).toEqual(['FG6003']);
    expect(codes(compile(base, `一[大學部] 刪除 遞補\n${WHY}`))).toEqual(['FG6003']);
    expect(codes(compile(base, `一[大學部] 字句\n  「乙」改「丁」\n${WHY}`))).toEqual([]);
  });

  it('規則不動 of an unknown rule is an error with a suggestion', () => {
    const small = compile(BASE, `二 字句\n  「應經」改「須經」\n${WHY}規則不動 核淮、學分上限\n`);
    expect(messages(small)).toContain('被修正的法規沒有「核淮」這個規則。您是不是要寫「核准」？');
    const corrections = (name: string): string[][] => compile(BASE, `二 字句\n  「應經」改「須經」\n${WHY}規則不動 ${name}、學分上限\n`).diagnostics.filter((d) => d.code === 'FG6015').map((d) => d.fixes.map((fix) => fix.edits[0]!.text));
    expect([corrections('核淮'), corrections('畢業')]).toEqual([[['核准']], [[]]]);
  });

  it('a rule on a 序文 does not answer for the 款 below it, a rule on the provision does', () => {
    const base = (place: string): string => `一、學生[至少修十六學分]{下限}：\n  （一）甲。\n\n規則 學分下限 依 ${place} {\n  應 選課.學分 合於 下限\n}\n`;
    const change = `一（一） 字句\n  「甲」改「乙」\n${WHY}`;
    expect([codes(compile(base('一序文'), change)), codes(compile(base('一'), change))]).toEqual([[], ['FG6014']]);
    expect(codes(compile(base('一序文'), `一（二） 增訂\n  （二）乙。\n${WHY}`))).toEqual([]);
  });

  it('what is made elsewhere (另訂) goes with its provision without a word', () => {
    const base = '一、抵免依規定：\n  （一）甲由教務處另定之。\n\n另訂 抵免細則 由 教務處 依 一（一）\n';
    expect(codes(compile(base, `一 修正\n  一、抵免依學則。\n${WHY}`)).filter((code) => code.startsWith('FG6'))).toEqual([]);
  });

  it('a bound table is answered for by its values, the words around it by the author', () => {
    const base = '一、成績換算如下：\n  | 百分計分法 | 學制 |\n  | 80分以上 | 四技 |\n  | 未滿80分 | 二技 |\n\n對照 換算 (conversion) : 學制 依 一 {\n  以 百分計分法 合於 選課.成績\n  得 學制\n}\n';
    expect(codes(compile(base))).toEqual([]);
    expect(codes(compile(base, `一 字句\n  「80分」改「70分」共2處\n${WHY}`))).toEqual([]);
    expect(codes(compile(base, `一 字句\n  「成績換算」改「分數換算」\n${WHY}`))).toEqual(['FG6014']);
  });

  it('a rule of the whole amendment has no home but its own basis', () => {
    const small = compile(BASE, `一 字句\n  「學生」改「學員」\n${WHY}規則不動 學分下限\n`);
    expect(small.versions[1]!.checked.version.blocks.map((b) => [b.block.name.text, b.elementId])).toEqual([['學分下限', '1'], ['核准', '2'], ['學分上限', '2']]);
  });
});

describe('the 依 of a rule that an amendment restates', () => {
  const BODY = '一、甲。\n\n二、乙。\n\n三、每學期[至少修十六學分]{下限}：\n  （一）丙。\n\n規則 下限規定 依 三 {\n  應 選課.學分 合於 下限\n}\n';
  const restated = (address: string): string => `一 刪除 遞補\n說明 配合實務。\n\n三 字句\n  「每學期」改「每學年」\n說明 配合實務。\n規則 下限規定 依 ${address} {\n  應 選課.學分 合於 下限\n}\n`;
  it('is the number after the amendment', () => {
    expect(codes(compile(BODY, restated('二')))).toEqual([]);
    const old = compile(BODY, restated('三'));
    expect(codes(old)).toEqual(['FG6058']);
    expect(helpOf(old.diagnostics[0]!, 'zh')).toContain('依 第二點。');
    // the old number is that of another provision now
    expect(codes(compile(`${BODY}\n四、丁。\n`, restated('三')))).toEqual(['FG6058']);
    expect(helpOf(compile(BODY, restated('三（一）')).diagnostics[0]!, 'zh')).toContain('依 第二點第一款。');
  });
});

describe('刪除 without 遞補 or 保留', () => {
  const BODY = '一、甲。\n\n二、乙：\n  （一）丙。\n  （二）丁。\n\n三、戊。\n';
  const amended = (operations: string): string[] => codes(compile(BODY, operations)).filter((code) => code === 'FG6059');
  it.each([
    ['in the middle', '二 刪除\n說明 甲。\n', 1], ['of the last one', '三 刪除\n說明 甲。\n', 0], ['of a 款', '二（一） 刪除\n說明 甲。\n', 1], ['of the last 款', '二（二） 刪除\n說明 甲。\n', 0],
    ['that says what becomes of the number', '二 刪除 保留\n說明 甲。\n', 0], ['whose number a new one takes', '二 刪除\n說明 甲。\n\n二 增訂\n  二、己。\n說明 乙。\n', 0], ['whose number another one takes', '二 刪除\n說明 甲。\n\n三 移列 二\n說明 乙。\n', 0], ['with all that follow', '二 刪除\n說明 甲。\n\n三 刪除\n說明 乙。\n', 0],
  ])('%s', (_, operations, found) => expect(amended(operations)).toHaveLength(found));
});

describe('slips in the case of an amendment', () => {
  it.each([['修訂前', '修正前'], ['修改後', '修正後']])('%s is %s', (written, meant) => {
    const small = compile(BASE, `一 字句\n  「每學期」改「每學年」\n${WHY}規則不動 學分下限\n\n案例 甲 {\n  選課 { 學分 15 }\n  ${written} 學分下限 違反\n}\n`);
    expect(small.diagnostics.filter((d) => d.code === 'FG1043').map((d) => d.parameters)).toEqual([{ word: written, suggestion: meant }]);
  });
});

describe('移列 to a number that is taken', () => {
  const BODY = '一、甲。\n\n二、乙。\n\n三、丙。\n\n四、丁。\n';
  it.each([
    ['stays', '三 移列 二\n說明 甲。\n', 1], ['is deleted', '二 刪除\n說明 甲。\n\n三 移列 二\n說明 乙。\n', 0], ['changes places', '二 移列 三\n說明 甲。\n\n三 移列 二\n說明 乙。\n', 0], ['is free', '四 移列 五\n說明 甲。\n', 0],
  ])('and %s', (_, operations, found) => expect(codes(compile(BODY, operations)).filter((code) => code === 'FG6067')).toHaveLength(found));
});
