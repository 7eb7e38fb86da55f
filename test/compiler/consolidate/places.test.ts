/** Where an operation acts: on which words, under which parent, behind which element, and which operation a finding names. */
import { describe, expect, it } from 'vitest';
import { indexElements } from '../../../compiler/model/index-elements.ts';
import { amend, amendmentHead, applyFix, codes, compile, compileFiles, HEAD, linesOf, marked, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const WHY = '說明 配合實務。\n';
const found = (base: string, operations: string): string[] => marked(compile(base, operations));

describe('the place of an operation', () => {
  const BASE = '一、甲：\n  （一）乙。\n  （二）丙。\n\n二、丁。但戊。\n';

  it('a part of a provision is restated or edited, not deleted or moved', () => {
    for (const operation of ['一序文 刪除 遞補', '一序文 移列 三', '一序文 刪除 保留', '二但書 刪除 遞補', '二但書 修正\n  但己。']) {
      const small = compile(BASE, `${operation}\n${WHY}`);
      expect([operation, codes(small), linesOf(small.versions[1])]).toEqual([operation, ['FG6003'], linesOf(small.versions[0])]);
    }
    expect(amend(BASE, `二但書 字句\n  「戊」改「己」\n${WHY}`)).toContain('二、丁。但己。');
  });

  it('twice the same operation on one place is one too many, and names the first', () => {
    for (const [first, second] of [['二 修正\n  二、己。', '第二點 修正\n  二、庚。'], ['二 刪除 遞補', '第二點 刪除 保留'], ['二 移列 三', '第二點 移列 四'], ['一序文 修正\n  一、己：', '第一點序文 修正\n  一、庚：']] as const) {
      const small = compile(BASE, `${first}\n${WHY}\n${second}\n${WHY}`);
      expect(codes(small)).toContain('FG6004');
      const twice = small.diagnostics.find((d) => d.code === 'FG6004')!;
      expect([twice.primary.span.start, twice.related[0]!.span.start]).toEqual([twice.primary.source.text.indexOf(second.slice(0, 3)), twice.primary.source.text.indexOf(first.slice(0, 2))]);
    }
  });

  it('an operation inside what another covers is an error at the inner one, whatever they are', () => {
    for (const outer of ['一 修正\n  一、己。', '一 刪除 遞補']) {
      for (const inner of ['一（一） 修正\n  （一）庚。', '一（一） 刪除 遞補', '一（一） 字句\n  「乙」改「庚」', '一（一） 移列 一（三）', '一序文 修正\n  一、庚：']) {
        expect(found(BASE, `${outer}\n${WHY}\n${inner}\n${WHY}`).filter((line) => line.startsWith('FG6006'))).toEqual([`FG6006 ${inner.slice(0, inner.indexOf(' '))}`]);
      }
    }
    expect(codes(compile(BASE, `二 刪除 遞補\n${WHY}\n二 移列 三\n${WHY}`))).toContain('FG6006');
    expect(codes(compile(BASE, `二 修正\n  三、己。\n${WHY}\n二 移列 三\n${WHY}\n二 增訂\n  二、庚。\n${WHY}`))).toEqual([]);
  });

  it('that does not exist is named, also of a new element', () => {
    expect(messages(compile(BASE, `三 刪除 遞補\n${WHY}\n二（一）1 增訂\n  1、己。\n${WHY}`))).toEqual(['找不到「三」所指的條文。', '「第二點」之下找不到「二（一）1」所指的條文。']);
    expect(found(BASE, `一序文 增訂\n  己。\n${WHY}`)).toEqual(['FG6005 一序文']);
    expect(found(BASE, `一[乙] 增訂\n  己。\n${WHY}`)).toEqual(['FG6005 一[乙]']);
  });

  it('printed with another number is an error at the number', () => {
    expect(found(BASE, `三 增訂\n  四、己。\n${WHY}`)).toContain('FG6008 四、');
    expect(found(BASE, `三 增訂\n  己。\n${WHY}`)).toEqual(['FG6008 己。']);
    expect(found(BASE, `一（二） 修正\n  （三）己。\n${WHY}`)).toContain('FG6008 （三）');
    expect(found('第一章　甲\n\n第一條　乙。\n', `第一章 修正\n  第三章　丙\n${WHY}`)).toEqual(['FG6008 第三章　丙']);
    expect(amend('第一章　甲\n\n第一條　乙。\n', `第一章 修正\n  丙\n${WHY}`)).toEqual(['第一章　丙', '第一條　乙。']);
  });

  it('of a heading that is restated and moves is where its new words stand', () => {
    const base = '第一章　甲\n\n第一條　乙。\n\n第二章　丙\n\n第二條　丁。\n';
    const small = compile(base, `第二章 移列 第三章 於 第二章 後\n${WHY}\n第二章 修正\n  第三章　戊\n${WHY}\n第二章 增訂 於 第一條 後\n  第二章　己\n${WHY}`);
    const { text, origins } = small.versions[1]!.checked.version;
    expect([messages(small), linesOf(small.versions[1])]).toEqual([[], ['第一章　甲', '第一條　乙。', '第二章　己', '第三章　戊', '第二條　丁。']]);
    const words = text.body.filter((e) => e.level === 'chapter').map((e) => origins.get(e.id)!.pieces.map((p) => `${p.source.path} ${p.source.text[p.offsets[0]!]}`));
    expect(words).toEqual([['r.fagui 甲'], ['r.2.fagui 己'], ['r.2.fagui 戊']]);
  });

  it('of an element that is restated and moves leaves its identity alone: what is new at its number is another', () => {
    for (const [base, operations] of [
      ['一、甲。\n\n二、乙。\n', `二 移列 三\n${WHY}\n二 修正\n  三、丙。\n${WHY}\n二 增訂\n  二、丁。\n${WHY}`],
      ['一、甲：\n  （一）乙。\n', `一（一） 移列 一（二）\n${WHY}\n一（一） 修正\n  （二）丙。\n${WHY}\n一（一） 增訂\n  （一）丁。\n${WHY}`],
      ['一、甲：\n  （一）乙。\n', `一 修正\n  一、丙：\n    （一）丁。\n    （二）戊。\n${WHY}`],
    ] as const) {
      const small = compile(base, operations);
      const ids = (version: number): string[] => [...indexElements(small.versions[version]!.checked.version.text).byId.keys()];
      expect([messages(small), ids(1).length]).toEqual([[], linesOf(small.versions[1]).length + small.versions[1]!.checked.version.text.body.length]);
      expect(ids(0).every((id) => ids(1).includes(id))).toBe(true);
    }
  });

  it('restated with the same words is told', () => {
    expect(found(BASE, `二 修正\n  二、丁。但戊。\n${WHY}`)).toEqual(['FG6020 二']);
  });
});

describe('a new element', () => {
  // numbers out of order are reported, which is not what these look at
  const placed = (base: string, operations: string): string[] => linesOf(compile(base, operations).versions[1]);
  const anchors = (small: Small): string[] => marked(small).filter((line) => line.startsWith('FG6'));

  it('goes to the 項 whose list it continues', () => {
    const two = '一、甲：\n  （一）乙。\n  丙：\n  （二）丁。\n  戊。\n';
    expect(placed(two, `一（三） 增訂\n  （三）己。\n${WHY}`)).toEqual(['一、甲：', '（一）乙。', '丙：', '（二）丁。', '（三）己。', '戊。']);
    expect(placed('一、甲：\n  （一）乙。\n  丙：\n  （三）丁。\n', `一（二） 增訂\n  （二）己。\n${WHY}`)).toEqual(['一、甲：', '（一）乙。', '（二）己。', '丙：', '（三）丁。']);
    const apart = '一、甲：\n  （一）乙。\n  丙。\n';
    expect(placed(apart, `一（二） 增訂\n  （二）己。\n${WHY}`)).toEqual(['一、甲：', '（一）乙。', '（二）己。', '丙。']);
    expect(placed('一、甲。\n  丙：\n', `一（一） 增訂\n  （一）己。\n${WHY}`)).toEqual(['一、甲。', '丙：', '（一）己。']);
    expect(placed('一、甲。\n  丙：\n  （二）乙。\n  丁。\n', `一（一） 增訂\n  （一）己。\n${WHY}`)).toEqual(['一、甲。', '丙：', '（一）己。', '（二）乙。', '丁。']);
  });

  it('stands before the first of its list when its number is the smallest', () => {
    expect(placed('一、甲：\n  （二）乙。\n', `一（一） 增訂\n  （一）己。\n${WHY}`)).toEqual(['一、甲：', '（一）己。', '（二）乙。']);
    expect(placed('二、甲。\n\n三、乙。\n', `一 增訂\n  一、己。\n${WHY}`)).toEqual(['一、己。', '二、甲。', '三、乙。']);
  });

  it('goes behind or before the element that it names, also a 款, a 項 or one that arrives with it', () => {
    const base = '一、甲：\n  （一）乙。\n  （二）丙。\n\n二、丁。\n\n三、戊。\n';
    expect(placed(base, `二之一 增訂 於 一 後\n  二之一、己。\n${WHY}`)).toEqual(['一、甲：', '（一）乙。', '（二）丙。', '二之一、己。', '二、丁。', '三、戊。']);
    expect(placed(base, `二之一 增訂 於 一 前\n  二之一、己。\n${WHY}`)[0]).toBe('二之一、己。');
    expect(placed(base, `五 增訂 於 四 後\n  五、己。\n${WHY}\n四 增訂 於 一 前\n  四、庚。\n${WHY}`).slice(0, 3)).toEqual(['四、庚。', '五、己。', '一、甲：']);
    expect(placed(base, `一（三） 增訂 於 一（一） 後\n  （三）己。\n${WHY}`).slice(0, 4)).toEqual(['一、甲：', '（一）乙。', '（三）己。', '（二）丙。']);
    expect(placed(base, `一（三） 增訂 於 一（一） 前\n  （三）己。\n${WHY}`).slice(0, 4)).toEqual(['一、甲：', '（三）己。', '（一）乙。', '（二）丙。']);
    expect(placed('一、甲。\n  乙。\n  丙。\n', `第一點第四項 增訂 於 第一點第二項 後\n  丁。\n${WHY}`)).toEqual(['一、甲。', '乙。', '丁。', '丙。']);
  });

  it('that names nothing, or only what waits for it, is told and goes where its number says', () => {
    const base = '一、甲。\n\n三、乙。\n';
    const small = compile(base, `二 增訂 於 九 後\n  二、己。\n${WHY}`);
    expect([anchors(small), linesOf(small.versions[1])]).toEqual([['FG6021 九'], ['一、甲。', '二、己。', '三、乙。']]);
    const circle = compile(base, `四 增訂 於 五 後\n  四、己。\n${WHY}\n五 增訂 於 四 後\n  五、庚。\n${WHY}`);
    expect([anchors(circle), linesOf(circle.versions[1])]).toEqual([['FG6021 五', 'FG6021 四'], ['一、甲。', '三、乙。', '四、己。', '五、庚。']]);
  });

  it('without text is none, and a restatement without text changes nothing', () => {
    for (const operation of [`二 增訂\n${WHY}`, `一 修正\n${WHY}`, `一（一） 修正\n${WHY}`, `一序文 修正\n${WHY}`]) {
      const small = compile('一、甲：\n  （一）乙。\n', operation);
      expect([operation, linesOf(small.versions[1])]).toEqual([operation, ['一、甲：', '（一）乙。']]);
      expect(codes(small)).not.toEqual([]);
    }
  });

  it('under a chapter is numbered in it', () => {
    const base = '第一章　甲\n\n一、乙。\n\n二、丙。\n\n第二章　丁\n\n一、戊。\n\n二、己。\n';
    const small = compile(base, `第二章三 增訂 於 第二章二 後\n  三、庚。\n${WHY}`);
    expect(linesOf(small.versions[1])).toEqual(['第一章　甲', '一、乙。', '二、丙。', '第二章　丁', '一、戊。', '二、己。', '三、庚。']);
  });

  it('that is a 項 counts 項, not tables', () => {
    const base = '一、甲。\n  | 類別 | 金額 |\n  | 乙 | 十元 |\n  丙。\n';
    expect(placed(base, `第一點第二項 增訂\n  丁。\n${WHY}`)).toEqual(['一、甲。', '| 類別 | 金額 |', '| 乙 | 十元 |', '丁。', '丙。']);
    expect(placed(base, `第一點第三項 增訂\n  丁。\n${WHY}`)).toEqual(['一、甲。', '| 類別 | 金額 |', '| 乙 | 十元 |', '丙。', '丁。']);
  });

  it('whose number stands alone on its line takes the next line for its words', () => {
    expect(amend('一、甲。\n', `二 增訂\n  二、\n  乙。\n  丙。\n${WHY}`)).toEqual(['一、甲。', '二、乙。', '丙。']);
    expect(amend('一、甲。\n', `一 修正\n  一、\n  （一）乙。\n${WHY}`)).toEqual(['一、', '（一）乙。']);
  });

  it('has the level of its address, or the next below its parent', () => {
    const base = '第一條　甲：\n  一、乙：\n    （一）丙：\n      １、丁。\n';
    const levels = (operation: string): string[] => {
      const small = compile(base, operation);
      expect(messages(small)).toEqual([]);
      const out: string[] = [];
      const visit = (elements: readonly { level: string; text: string; children: readonly unknown[] }[]): void => elements.forEach((e) => { out.push(`${e.level} ${e.text}`); visit(e.children as typeof elements); });
      visit(small.versions[1]!.checked.version.text.body);
      return out;
    };
    const all = ['article ', 'paragraph 甲：', 'subparagraph 乙：', 'item 丙：', 'subitem 丁。'];
    expect(levels(`第一條第二款 增訂\n  二、己。\n${WHY}`)).toEqual([...all, 'subparagraph 己。']);
    expect(levels(`第一條第一款第二目 增訂\n  （二）己：\n    １、庚。\n${WHY}`)).toEqual([...all, 'item 己：', 'subitem 庚。']);
    expect(levels(`第一條第二項 增訂\n  己：\n  一、庚。\n${WHY}`)).toEqual([...all, 'paragraph 己：', 'subparagraph 庚。']);
    expect(levels(`第一條一（二） 增訂\n  （二）己。\n${WHY}`)).toEqual([...all, 'item 己。']);
    expect(levels(`第一條一（一）２ 增訂\n  ２、己。\n${WHY}`)).toEqual([...all, 'subitem 己。']);
    expect(levels(`第二條 增訂\n  第二條　己。\n${WHY}`)).toEqual([...all, 'article ', 'paragraph 己。']);
    expect(levels(`第一章 增訂 於 第一條 前\n  第一章　己\n${WHY}`)).toEqual(['chapter 己', ...all]);
    expect(levels(`第一條第一款第一目１ 修正\n  １、己。\n${WHY}`)).toEqual([...all.slice(0, 4), 'subitem 己。']);
  });
});

describe('the operation that must answer for a rule', () => {
  const RULE = '規則 學分下限 依 一[大學部] {\n  應 選課.學分 合於 下限\n}\n';
  const captions = `一、學分規定如下：\n  大學部：\n  學生[至少修十六學分]{下限}。\n  研究所：\n  研究生應繳費。\n\n${RULE}\n二、己。\n`;
  const other = `二 字句\n  「己」改「庚」\n${WHY}\n`;

  it('is the one that puts lines under its 標目, or takes away the 標目 that they stood under', () => {
    expect(found(captions, `${other}第一點第四項 增訂\n  學生應經核准。\n${WHY}`)).toEqual(['FG6014 第一點第四項']);
    expect(messages(compile(captions, `第一點第四項 刪除 遞補\n${WHY}`))).toEqual(['「第一點第四項」的文字有變，卻沒有交代規則「學分下限」是否跟著變。']);
  });
  it('is the one that moves its 款', () => {
    const base = '一、學生[至少修十六學分]{下限}：\n  （一）甲。\n  （二）乙。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n}\n\n二、己。\n';
    expect(found(base, `${other}一（一） 移列 一（二）\n${WHY}\n一（二） 移列 一（一）\n${WHY}`)).toEqual(['FG6014 一（一）']);
  });
  it('gets 規則不動 behind all that it says', () => {
    const files = (operation: string): Record<string, string> => ({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、學生應經核准。\n\n規則 核准 依 一 {\n  應 選課.核准\n}\n`, 'a.fagui': amendmentHead(2) + operation });
    const fixed = (operation: string): string => {
      const state = files(operation);
      const fix = compileFiles(state).diagnostics.find((d) => d.code === 'FG6014')!.fixes[0]!;
      const after = { ...state, 'a.fagui': applyFix(state['a.fagui']!, fix) };
      expect(codes(compileFiles(after)).filter((code) => code !== 'FG6068')).toEqual([]);
      return after['a.fagui'].slice(amendmentHead(2).length);
    };
    expect(fixed('一 字句\n  「應經」改「須經」\n說明 子。\n')).toBe('一 字句\n  「應經」改「須經」\n說明 子。\n規則不動 核准\n');
    expect(fixed('一 字句\n  「應經」改「須經」\n說明 子。')).toBe('一 字句\n  「應經」改「須經」\n說明 子。\n規則不動 核准');
    expect(fixed('一 字句\n  「應經」改「須經」\n')).toBe('一 字句\n  「應經」改「須經」\n規則不動 核准\n');
    expect(fixed('一 修正\n  一、學生須經核准。\n\n二 增訂\n  二、甲。\n')).toBe('一 修正\n  一、學生須經核准。\n規則不動 核准\n\n二 增訂\n  二、甲。\n');
  });
  it('gives its own rules a home: the provision that it changes', () => {
    const base = '一、學生應繳費。\n\n二、學生應經核准。\n';
    const homes = (operation: string): (string | null)[] => compile(base, `${operation}\n${WHY}\n規則 核准 {\n  應 選課.核准\n}\n`).versions[1]!.checked.version.blocks.map((b) => b.elementId);
    expect([homes('二 字句\n  「應經」改「須經」'), homes('二 修正\n  二、學生須經核准。'), homes('二序文 修正\n  二、學生須經核准。')]).toEqual([['2'], ['2'], ['2']]);
  });
});
