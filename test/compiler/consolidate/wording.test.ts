import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../lang/source.ts';
import { codes, compile, linesOf, messages } from '../small-workspace.ts';

const WHY = '說明 配合實務。\n';
const RULE = `規則 學分下限 依 一 {
  應 選課.學分 合於 下限
}
`;
const BASE = `一、學生每學期[至少修十六學分]{下限}，逾期申請概不受理，補申請亦同。\n\n${RULE}`;
const LIST = `一、[延修生、轉學生]{核准身分}選課應經核准。

規則 身分核准 依 一 {
  當   學生.身分 屬於 核准身分
  效果 應經核准
}
`;

/** Text of the first line after the wording lines, with nothing reported. */
function reworded(body: string, wordings: string, keep = ''): string {
  const small = compile(body, `一 字句\n${wordings.split('\n').map((l) => `  ${l}\n`).join('')}${WHY}${keep}`);
  expect(messages(small)).toEqual([]);
  return linesOf(small.versions[1])[0]!;
}
const KEEP = '規則不動 學分下限\n';

describe('字句', () => {
  it('改 replaces the quoted words', () => {
    expect(reworded(BASE, '「概不受理」改「不予受理」', KEEP)).toBe('一、學生每學期至少修十六學分，逾期申請不予受理，補申請亦同。');
  });

  it('後增 and 前增 put words behind and before the quoted ones', () => {
    expect(reworded(BASE, '「補申請」後增「及專案申請」', KEEP)).toBe('一、學生每學期至少修十六學分，逾期申請概不受理，補申請及專案申請亦同。');
    expect(reworded(BASE, '「學生」前增「大學部」', KEEP)).toBe('一、大學部學生每學期至少修十六學分，逾期申請概不受理，補申請亦同。');
  });

  it('刪 takes the quoted words out', () => {
    expect(reworded(BASE, '刪「，補申請亦同」', KEEP)).toBe('一、學生每學期至少修十六學分，逾期申請概不受理。');
  });

  it('共n處 changes every place; any other count is an error', () => {
    expect(reworded(BASE, '「申請」改「申辦」共2處', KEEP)).toBe('一、學生每學期至少修十六學分，逾期申辦概不受理，補申辦亦同。');
    expect(codes(compile(BASE, `一 字句\n  「申請」改「申辦」\n${WHY}${KEEP}`))).toEqual(['FG6010']);
    expect(messages(compile(BASE, `一 字句\n  「申請」改「申辦」共3處\n${WHY}${KEEP}`))).toEqual(['「申請」在「第一點」出現 2 次，不是 3 次。']);
  });

  it('makes several changes of one provision at once', () => {
    expect(reworded(BASE, '「學生」改「研究生」\n刪「概」\n「亦同」後增「，並通知系所」', KEEP)).toBe('一、研究生每學期至少修十六學分，逾期申請不受理，補申請亦同，並通知系所。');
  });

  it('changes the cells of a table', () => {
    const body = '一、收費如下：\n  | 類別 | 金額 |\n  | 甲 | 十元 |\n  | 乙 | 十元 |\n\n附表一\n  | 甲 | 乙 |\n';
    const small = compile(body, `一 字句\n  「十元」改「二十元」共2處\n  「類別」後增「名稱」\n${WHY}\n附表一 字句\n  刪「乙」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[1])).toEqual(['一、收費如下：', '| 類別名稱 | 金額 |', '| 甲 | 二十元 |', '| 乙 | 二十元 |', '附表一', '| 甲 |  |']);
  });

  it('reaches the caption of an article, and counts its places', () => {
    const body = '第一條（借用申請）\n  借用教室應於三日前提出。\n  借用鑰匙應當日歸還。\n';
    const small = compile(body, `第一條 字句\n  「借用」改「租借」共3處\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[1])).toEqual(['第一條（租借申請）租借教室應於三日前提出。', '租借鑰匙應當日歸還。']);
    expect(codes(compile(body, `第一條 字句\n  「借用」改「租借」共2處\n${WHY}`))).toEqual(['FG6010']);
    expect(linesOf(compile(body, `第一條 字句\n  刪「申請」\n${WHY}`).versions[1])[0]).toBe('第一條（借用）借用教室應於三日前提出。');
    expect(linesOf(compile(body, `第一條 字句\n  刪「借用申請」\n${WHY}`).versions[1])[0]).toBe('第一條借用教室應於三日前提出。');
  });

  it('that overlap are an error each', () => {
    const small = compile('一、甲乙丙丁。\n', `一 字句\n  「甲乙」改「子」\n  「乙丙」改「丑」\n  「丙丁」改「寅」\n  「乙」改「卯」\n${WHY}`);
    expect(codes(small).filter((c) => c === 'FG6011').length).toBeGreaterThanOrEqual(2);
    expect(linesOf(small.versions[1])).toEqual(['一、子寅。']);
  });

  it('does not see words that another change brings', () => {
    expect(codes(compile(BASE, `一 字句\n  「概不」改「皆不」\n  「皆不」改「均不」\n${WHY}${KEEP}`))).toContain('FG6010');
  });

  it('finds words in the 款 under an address', () => {
    const small = compile('一、選課分為：\n  （一）必修。\n  （二）選修。\n', `一 字句\n  「選修」改「旁聽」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[1])).toEqual(['一、選課分為：', '（一）必修。', '（二）旁聽。']);
  });
});

describe('字句 and bound phrases', () => {
  it('inside a phrase keeps the binding, and the rule follows without a word', () => {
    const small = compile(BASE, `一 字句\n  「十六」改「十五」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(small.versions[1]!.checked.phrases.get('下限')!.phrase.phrase).toBe('至少修十五學分');
  });

  it('before a phrase moves it along', () => {
    const small = compile(BASE, `一 字句\n  「學生」改「大學部及研究所學生」\n${WHY}${KEEP}`);
    const { phrase } = small.versions[1]!.checked.phrases.get('下限')!;
    const text = linesOf(small.versions[1])[0]!.replace('一、', '');
    expect(text.slice(...phrase.range)).toBe('至少修十六學分');
  });

  it('後增 at the end of a list inside the brackets lets the list grow', () => {
    const small = compile(LIST, `一 字句\n  「轉學生」後增「、復學生」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(small.versions[1]!.checked.phrases.get('核准身分')!.members!.names).toEqual(['延修生', '轉學生', '復學生']);
  });

  it('前增 at the start of a list lets the list grow', () => {
    const small = compile(LIST, `一 字句\n  「延修生」前增「復學生、」\n${WHY}`);
    expect(small.versions[1]!.checked.phrases.get('核准身分')!.members!.names).toEqual(['復學生', '延修生', '轉學生']);
  });

  it('cutting through a phrase is an error that shows the phrase', () => {
    const small = compile(BASE, `一 字句\n  「每學期至少」改「每學年至少」\n${WHY}${KEEP}`);
    const cut = small.diagnostics.find((d) => d.code === 'FG6009')!;
    expect(positionAt(cut.related[0]!.source, cut.related[0]!.span.start)).toEqual({ line: 4, column: 17 });
  });

  it('a replacement of the whole phrase brings a binding of its own', () => {
    const small = compile(BASE, `一 字句\n  「至少修十六學分」改「[至少修十二學分]{下限}」\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(small.versions[1]!.checked.phrases.get('下限')!.phrase.phrase).toBe('至少修十二學分');
  });

  it('words that join a phrase beside its number must be answered for', () => {
    for (const wording of ['「十六學分」改「十六學分，但延修生除外」', '「至少修」改「至少必修」', '「十六學分」後增「及其他」', '「至少修十六學分」後增「，但延修生除外」']) {
      // what is then said in two parts is told of besides
      expect([wording, codes(compile(BASE, `一 字句\n  ${wording}\n${WHY}`)).filter((code) => code !== 'FG4003')]).toEqual([wording, ['FG6014']]);
    }
    const share = '一、跨日選修[以當學期學分總數三分之一為上限]{比例}。\n\n規則 跨日 依 一 {\n  應 選課.跨日學分 合於 選課.學分 之 比例\n}\n';
    expect(codes(compile(share, `一 字句\n  「當學期」改「畢業」\n${WHY}`))).toEqual(['FG6014']);
    expect(codes(compile(share, `一 字句\n  「三分之一」改「二分之一」\n${WHY}`))).toEqual([]);
  });

  it('what is added at the edge of a phrase stays outside, unless it goes on with the list', () => {
    const edge = compile(BASE, `一 字句\n  「至少修十六學分」後增「為原則」\n${WHY}${KEEP}`);
    expect(edge.versions[1]!.checked.phrases.get('下限')!.phrase.phrase).toBe('至少修十六學分');
    expect(compile(LIST, `一 字句\n  「轉學生」後增「於開學前」\n${WHY}規則不動 身分核准\n`).versions[1]!.checked.phrases.get('核准身分')!.phrase.phrase).toBe('延修生、轉學生');
    expect(compile(LIST, `一 字句\n  「延修生」前增「大學部之」\n${WHY}規則不動 身分核准\n`).versions[1]!.checked.phrases.get('核准身分')!.phrase.phrase).toBe('延修生、轉學生');
  });

  it('a boundary word is a word of the text like any other', () => {
    expect(codes(compile(BASE, `一 字句\n  「至少修」改「不得少於」\n${WHY}`))).toEqual(['FG6014']);
    expect(codes(compile(BASE, `一 字句\n  「至少修」改「不得少於」\n${WHY}${KEEP}`))).toEqual([]);
    expect(codes(compile(BASE, `一 字句\n  「至少修」改「至多修」\n${WHY}`))).toEqual(['FG6014']);
    expect(codes(compile(BASE, `一 字句\n  「十六學分」改「十六小時」\n${WHY}`))).toEqual(expect.arrayContaining(['FG6014', 'FG5002']));
  });
});

describe('the bound phrases of a version', () => {
  const phrases = (wording: string): unknown[] => compile('一、學生[至少修十六學分]{下限}。\n', `一 字句\n  ${wording}\n${WHY}`).versions[1]!.checked.version.phrases.map((p) => [p.name, p.range, p.phrase]);
  it('stand in the order of the text, with those that an amendment brings', () => {
    expect(phrases('「學生」改「[四技]{學制別}學生」')).toEqual([['學制別', [0, 2], '四技'], ['下限', [4, 11], '至少修十六學分']]);
  });
  it('may be replaced together with the words around them, not cut through', () => {
    for (const wording of ['「至少修十六學分。」改「[至少修十二學分]{下限}！」', '「學生至少修十六學分」改「學員[至少修十二學分]{下限}」', '「學生至少修十六學分。」改「學員[至少修十二學分]{下限}！」']) {
      expect([wording, phrases(wording)]).toEqual([wording, [['下限', [2, 9], '至少修十二學分']]]);
      expect(codes(compile('一、學生[至少修十六學分]{下限}。\n', `一 字句\n  ${wording}\n${WHY}`))).not.toContain('FG6009');
    }
  });
  it.each<[wording: string, range: [number, number], phrase: string]>([
    ['「學生」後增「應」', [3, 10], '至少修十六學分'], ['「學生」前增「全體」', [4, 11], '至少修十六學分'], ['刪「學生」', [0, 7], '至少修十六學分'], ['「。」前增「為原則」', [2, 9], '至少修十六學分'], ['「。」後增「但書」', [2, 9], '至少修十六學分'],
    ['「至少」後增「應」', [2, 10], '至少應修十六學分'], ['「修」前增「選」', [2, 10], '至少選修十六學分'], ['刪「至少」', [2, 7], '修十六學分'], ['「十六」改「八」', [2, 8], '至少修八學分'], ['「學分」改「個學分」', [2, 10], '至少修十六個學分'],
    ['「學生」改「研究生」\n  「十六」改「八」\n  「。」改「，餘略。」', [3, 9], '至少修八學分'],
  ])('goes with its words: %s', (wording, range, phrase) => {
    expect(phrases(wording)).toEqual([['下限', range, phrase]]);
  });
  it('end with their words', () => {
    expect(phrases('刪「至少修十六學分」')).toEqual([]);
    expect(phrases('「至少修十六學分」改「[至少修十二學分]{下限}」')).toEqual([['下限', [2, 9], '至少修十二學分']]);
  });
});

describe('places after 字句', () => {
  it('a finding in kept words points to the base, in new words to the amendment', () => {
    const body = '一、依第三點及第九點辦理。\n\n二、乙。\n\n三、丙。\n';
    const kept = compile(body, `一 字句\n  「辦理」改「處理」\n${WHY}`).diagnostics;
    expect(kept.map((d) => [d.code, d.primary.source.path, d.primary.source.text.slice(d.primary.span.start, d.primary.span.end)])).toEqual([['FG3004', 'r.fagui', '第九點']]);
    const brought = compile(body.replace('第九點', '第二點'), `一 字句\n  「第三點及」改「第八點、第三點及」\n${WHY}`).diagnostics;
    expect(brought.map((d) => [d.code, d.primary.source.path, d.primary.source.text.slice(d.primary.span.start, d.primary.span.end)])).toEqual([['FG3004', 'r.2.fagui', '第八點']]);
  });

  it('words behind a change still point to their own characters', () => {
    const body = '一、甲乙丙丁，依第九點辦理。\n';
    for (const wording of ['「甲」改「一長串的字」', '刪「乙丙」', '「丁」後增「戊己」', '「甲」前增「子丑寅」']) {
      const [found] = compile(body, `一 字句\n  ${wording}\n${WHY}`).diagnostics;
      expect(found!.primary.source.text.slice(found!.primary.span.start, found!.primary.span.end)).toBe('第九點');
    }
  });
});
