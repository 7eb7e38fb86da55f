import { describe, expect, it } from 'vitest';
import { amend, codes, compile, linesOf, marked } from '../small-workspace.ts';

const BASE = `一、學生應依規定選課。

二、選課分下列二種：
  （一）必修：
    1、校訂必修。
    2、系訂必修。
  （二）選修。
  前項選課應經核准。

三、逾期申請，概不受理。

四、本要點經會議通過後實施。
`;
const WHY = '說明 配合實務。\n';
const lines = BASE.split('\n').map((l) => l.trim()).filter(Boolean);
/** The base with some printed lines replaced (null: gone). */
const changed = (changes: Record<string, string | null>): string[] =>
  lines.flatMap((line) => (line in changes ? (changes[line] === null ? [] : changes[line]!.split('\n')) : [line]));

describe('修正', () => {
  it('restates a 點 and nothing else', () => {
    expect(amend(BASE, `三 修正\n  三、逾期申請，不予受理。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，不予受理。' }));
  });

  it('takes the marker of the base when the text prints none', () => {
    expect(amend(BASE, `三 修正\n  逾期申請，不予受理。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，不予受理。' }));
  });

  it('restates a 點 with 款 and a second 項', () => {
    expect(amend(BASE, `三 修正\n  三、逾期申請，依下列方式辦理：\n    （一）退回。\n    （二）專案。\n  前項專案應經核准。\n${WHY}`))
      .toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，依下列方式辦理：\n（一）退回。\n（二）專案。\n前項專案應經核准。' }));
  });

  it('restates a 款', () => {
    expect(amend(BASE, `二（二） 修正\n  （二）選修及旁聽。\n${WHY}`)).toEqual(changed({ '（二）選修。': '（二）選修及旁聽。' }));
  });

  it('restates a 款 without its 目', () => {
    expect(amend(BASE, `二（一） 修正\n  （一）必修。\n${WHY}`)).toEqual(changed({ '（一）必修：': '（一）必修。', '1、校訂必修。': null, '2、系訂必修。': null }));
  });

  it('restates a 目', () => {
    expect(amend(BASE, `二（一）2 修正\n  2、系訂及院訂必修。\n${WHY}`)).toEqual(changed({ '2、系訂必修。': '2、系訂及院訂必修。' }));
  });

  it('restates a 項 after the list', () => {
    expect(amend(BASE, `第二點第二項 修正\n  前項選課應經導師核准。\n${WHY}`)).toEqual(changed({ '前項選課應經核准。': '前項選課應經導師核准。' }));
  });

  it('restates the 序文 and leaves the 款', () => {
    expect(amend(BASE, `二序文 修正\n  二、選課分為：\n${WHY}`)).toEqual(changed({ '二、選課分下列二種：': '二、選課分為：' }));
    expect(amend(BASE, `二序文 修正\n  選課分為：\n${WHY}`)).toEqual(changed({ '二、選課分下列二種：': '二、選課分為：' }));
  });

  it('restates the 序文 of a 款 and leaves the 目', () => {
    expect(amend(BASE, `二（一）序文 修正\n  （一）必修科目：\n${WHY}`)).toEqual(changed({ '（一）必修：': '（一）必修科目：' }));
  });

  it('restates the first 項 together with its 款', () => {
    expect(amend(BASE, `第二點第一項 修正\n  選課分必修及選修。\n${WHY}`))
      .toEqual(changed({ '二、選課分下列二種：': '二、選課分必修及選修。', '（一）必修：': null, '1、校訂必修。': null, '2、系訂必修。': null, '（二）選修。': null }));
  });

  it('restates a 項 with its new 款, and a 款 with its 目', () => {
    expect(amend(BASE, `第二點第一項 修正\n  選課分為：\n  （一）甲。\n  （二）乙。\n  （三）丙。\n${WHY}`)).toEqual(changed({ '二、選課分下列二種：': '二、選課分為：', '（一）必修：': '（一）甲。', '1、校訂必修。': null, '2、系訂必修。': null, '（二）選修。': '（二）乙。\n（三）丙。' }));
    expect(amend(BASE, `二（一） 修正\n  （一）必修：\n    1、甲。\n    2、乙。\n    3、丙。\n${WHY}`)).toEqual(changed({ '1、校訂必修。': '1、甲。', '2、系訂必修。': '2、乙。\n3、丙。' }));
  });

  it('restates a 款 with a further line and a 目 with 細目', () => {
    expect(amend(BASE, `二（二） 修正\n  （二）選修。\n  另依各系規定。\n${WHY}`)).toEqual(changed({ '（二）選修。': '（二）選修。\n另依各系規定。' }));
    const small = compile(BASE, `二（一）2 修正\n  2、系訂必修：\n    (1)基礎。\n    (2)進階。\n${WHY}`);
    expect(linesOf(small.versions[1])).toEqual(changed({ '2、系訂必修。': '2、系訂必修：\n(1)基礎。\n(2)進階。' }));
    const item = small.versions[1]!.checked.version.text.body[1]!.children[0]!.children[0]!.children[1]!;
    expect([item.level, item.children.map((e) => [e.level, e.text])]).toEqual(['item', [['subitem', '基礎。'], ['subitem', '進階。']]]);
  });

  it('restates an article whose number stands alone on its line with the 項 below it', () => {
    const [article] = compile('第一條\n  甲。\n', `第一條 修正\n  第一條\n    乙。\n${WHY}`).versions[1]!.checked.version.text.body;
    expect(article!.children.map((e) => e.text)).toEqual(['乙。']);
  });

  it('of a 序文 takes its bindings with it', () => {
    const base = '一、學生[至少修十六學分]{下限}：\n  （一）甲。\n\n規則 學分下限 依 一 {\n  應 選課.學分 合於 下限\n}\n';
    const gone = compile(base, `一序文 修正\n  一、學生選課：\n${WHY}規則廢止 學分下限\n`);
    expect(codes(gone)).toEqual([]);
    expect([...gone.versions[1]!.checked.phrases.keys()]).toEqual([]);
    const changedTo = compile(base, `一序文 修正\n  一、每位學生[至少修十五學分]{下限}：\n${WHY}規則不動 學分下限\n`);
    expect(codes(changedTo)).toEqual([]);
    expect(changedTo.versions[1]!.checked.phrases.get('下限')!.phrase.phrase).toBe('至少修十五學分');
  });

  it('of one line takes one line: further text is an error, not lost', () => {
    expect(codes(compile(BASE, `二序文 修正\n  二、選課分為：\n  （三）旁聽。\n${WHY}`))).toEqual(['FG6024']);
    expect(codes(compile(BASE, `更名\n  學生選課要點\n  及其附表\n${WHY}`))).toEqual(['FG6024']);
    expect(codes(compile('第一章　甲\n\n第一條　乙。\n', `第一章 修正\n  第一章　丙\n  丁。\n${WHY}`))).toEqual(['FG6024']);
  });

  it('of a 序文 and 字句 in it are two operations on the same words', () => {
    expect(codes(compile(BASE, `二序文 修正\n  二、選課分為：\n${WHY}\n二 字句\n  「下列」改「以下」\n${WHY}`))).toEqual(['FG6006']);
    expect(codes(compile(BASE, `二序文 修正\n  二、選課分為：\n${WHY}\n二（二） 字句\n  「選修」改「旁聽」\n${WHY}`))).toEqual([]);
  });

  it('restates a heading, an annex and a table', () => {
    const base = '第一章　總則\n\n第一條　學生應依規定選課。\n\n附註\n  依各系規定。\n\n附表1\n  | 類別 | 金額 |\n  | 甲 | 十元 |\n';
    expect(amend(base, `第一章 修正\n  第一章　通則\n${WHY}`)).toEqual(['第一章　通則', '第一條　學生應依規定選課。', '附註依各系規定。', '附表1', '| 類別 | 金額 |', '| 甲 | 十元 |']);
    expect(amend(base, `附註 修正\n  依各院規定。\n${WHY}`)).toContain('附註依各院規定。');
    expect(amend(base, `附表1 修正\n  | 類別 | 金額 |\n  | 甲 | 二十元 |\n${WHY}`)).toEqual(['第一章　總則', '第一條　學生應依規定選課。', '附註依各系規定。', '附表1', '| 類別 | 金額 |', '| 甲 | 二十元 |']);
  });

  it('keeps the caption of an article as restated', () => {
    const base = '第一條（目的）\n  學生應依規定選課。\n';
    expect(amend(base, `第一條 修正\n  第一條（宗旨）\n  學生應依規定選課。\n${WHY}`)).toEqual(['第一條（宗旨）學生應依規定選課。']);
  });
});

describe('增訂', () => {
  it('adds a 點 at the end', () => {
    expect(amend(BASE, `五 增訂\n  五、本要點之解釋，由教務處為之。\n${WHY}`)).toEqual([...lines, '五、本要點之解釋，由教務處為之。']);
  });

  it('adds a 之一 behind its number', () => {
    expect(amend(BASE, `三之一 增訂\n  三之一、逾期者得專案申請。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，概不受理。\n三之一、逾期者得專案申請。' }));
  });

  it('adds 第一條之一 between articles, and 之二 behind it', () => {
    const base = '第一條　甲。\n\n第二條　乙。\n';
    expect(amend(base, `第一條之二 增訂\n  第一條之二　丁。\n${WHY}\n第一條之一 增訂\n  第一條之一　丙。\n${WHY}`)).toEqual(['第一條　甲。', '第一條之一　丙。', '第一條之二　丁。', '第二條　乙。']);
  });

  it('adds a 款 to the list of its 項', () => {
    expect(amend(BASE, `二（三） 增訂\n  （三）旁聽。\n${WHY}`)).toEqual(changed({ '（二）選修。': '（二）選修。\n（三）旁聽。' }));
  });

  it('adds a 目', () => {
    expect(amend(BASE, `二（一）3 增訂\n  3、院訂必修。\n${WHY}`)).toEqual(changed({ '2、系訂必修。': '2、系訂必修。\n3、院訂必修。' }));
  });

  it('adds a 項 at its place', () => {
    expect(amend(BASE, `第三點第二項 增訂\n  前項情形，學生得申訴。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，概不受理。\n前項情形，學生得申訴。' }));
    expect(amend(BASE, `第二點第三項 增訂\n  前項核准應以書面為之。\n${WHY}`)).toEqual(changed({ '前項選課應經核准。': '前項選課應經核准。\n前項核准應以書面為之。' }));
  });

  it('adds a heading before the provisions it covers, and an annex behind everything', () => {
    const base = '第一章　總則\n\n第一條　甲。\n\n第二條　乙。\n';
    expect(amend(base, `第二章 增訂 於 第二條 前\n  第二章　附則\n${WHY}`)).toEqual(['第一章　總則', '第一條　甲。', '第二章　附則', '第二條　乙。']);
    expect(amend(base, `附註 增訂\n  依各系規定。\n${WHY}`)).toEqual(['第一章　總則', '第一條　甲。', '第二條　乙。', '附註依各系規定。']);
  });

  it('puts new annexes in the order of their numbers, one without a number last', () => {
    const base = '一、甲。\n\n附表一\n  乙。\n\n附表三\n  丙。\n';
    expect(amend(base, `附表四 增訂\n  戊。\n${WHY}\n附表二 增訂\n  附表二　名稱\n  丁。\n${WHY}`)).toEqual(['一、甲。', '附表一乙。', '附表二　名稱', '丁。', '附表三丙。', '附表四戊。']);
    expect(amend(base, `附註 增訂\n  丁。\n${WHY}`)).toEqual(['一、甲。', '附表一乙。', '附表三丙。', '附註丁。']);
    expect(amend('一、甲。\n\n附註\n  乙。\n', `附件 增訂\n  丁。\n${WHY}`)).toEqual(['一、甲。', '附註乙。', '附件丁。']);
  });

  it('puts a 目 where its operation says, among its own siblings', () => {
    for (const place of ['於 二（一）1 後', '於 二（一）2 前']) {
      const small = compile(BASE, `二（一）3 增訂 ${place}\n  3、院訂必修。\n${WHY}`);
      expect(linesOf(small.versions[1])).toEqual(changed({ '1、校訂必修。': '1、校訂必修。\n3、院訂必修。' }));
    }
  });

  it('adds an annex whose name and bound words stand on one line', () => {
    const { text, phrases } = compile('一、甲。\n', `附表二 增訂\n  附表二　每次[五十元以上]{費用}之標準\n${WHY}`).versions[1]!.checked.version;
    expect([text.body[1]!.marker, text.body[1]!.children.map((e) => e.text), phrases.map((p) => [p.range, p.phrase])]).toEqual(['附表二', ['每次五十元以上之標準'], [[[2, 7], '五十元以上']]]);
  });

  it('takes a number that a deletion frees only when the others move', () => {
    expect(codes(compile(BASE, `三 增訂\n  三、新增。\n${WHY}`))).toContain('FG6012');
  });
});

describe('刪除', () => {
  it('closes up: later numbers go down by one', () => {
    expect(amend(BASE, `三 刪除 遞補\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': null, '四、本要點經會議通過後實施。': '三、本要點經會議通過後實施。' }));
  });

  it('closes up two gaps at once', () => {
    expect(amend(BASE, `一 刪除 遞補\n${WHY}\n三 刪除 遞補\n${WHY}`).filter((l) => /^[一二三四]、/.test(l))).toEqual(['一、選課分下列二種：', '二、本要點經會議通過後實施。']);
  });

  it('keeps the number with （刪除）', () => {
    expect(amend(BASE, `三 刪除 保留\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、（刪除）' }));
    expect(amend('第一條　甲。\n\n第二條　乙。\n', `第一條 刪除 保留\n${WHY}`)).toEqual(['第一條　（刪除）', '第二條　乙。']);
  });

  it('says of what is deleted already that its number is kept', () => {
    const gone = '第一條　甲。\n\n第二條　（刪除）\n';
    expect(marked(compile(gone, `第二條 刪除 保留\n${WHY}`))).toEqual(['FG6066 第二條']);
    expect(amend(gone, `第二條 刪除\n${WHY}`)).toEqual(['第一條　甲。']);
  });

  it('keeps a number that stands alone on its line, apart from （刪除）', () => {
    expect(amend('第一條\n  甲。\n\n第二條　乙。\n', `第一條 刪除 保留\n${WHY}`)).toEqual(['第一條　（刪除）', '第二條　乙。']);
    expect(amend('一、甲。\n\n二、乙。\n\n二之一、丙。\n', `二 刪除 保留\n${WHY}`)).toEqual(['一、甲。', '二、（刪除）', '二之一、丙。']);
  });

  it('closes up within a list of 款 and of 目, in their own glyphs', () => {
    const base = '一、選課分為：\n  （一）必修：\n    1、校訂。\n    2、院訂。\n    3、系訂。\n  （二）選修。\n  （三）旁聽。\n';
    expect(amend(base, `一（二） 刪除 遞補\n${WHY}`)).toEqual(['一、選課分為：', '（一）必修：', '1、校訂。', '2、院訂。', '3、系訂。', '（二）旁聽。']);
    expect(amend(base, `一（一）1 刪除 遞補\n${WHY}\n一（二） 刪除 遞補\n${WHY}`)).toEqual(['一、選課分為：', '（一）必修：', '1、院訂。', '2、系訂。', '（二）旁聽。']);
  });

  it('closes up outside and inside at once', () => {
    const base = '一、甲。\n\n二、乙：\n  （一）丙。\n  （二）丁。\n';
    expect(amend(base, `一 刪除 遞補\n${WHY}\n二（一） 刪除 遞補\n${WHY}`)).toEqual(['一、乙：', '（一）丁。']);
  });

  it('lets restated text print the number before or after closing up', () => {
    for (const printed of ['四', '三']) {
      expect(amend(BASE, `三 刪除 遞補\n${WHY}\n四 修正\n  ${printed}、本要點經核定後實施。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': null, '四、本要點經會議通過後實施。': '三、本要點經核定後實施。' }));
    }
    expect(codes(compile(BASE, `三 刪除 遞補\n${WHY}\n四 修正\n  二、本要點經核定後實施。\n${WHY}`))).toContain('FG6008');
  });

  it('closes up a list that goes on behind a 標目, not one that begins anew', () => {
    const on = '一、規定：\n  大學部：\n  （一）甲。\n  （二）乙。\n  研究所：\n  （三）丙。\n';
    expect(amend(on, `一（一） 刪除 遞補\n${WHY}`)).toEqual(['一、規定：', '大學部：', '（一）乙。', '研究所：', '（二）丙。']);
    const anew = on.replace('（三）', '（一）');
    expect(amend(anew, `一[大學部]（一） 刪除 遞補\n${WHY}`)).toEqual(['一、規定：', '大學部：', '（一）乙。', '研究所：', '（一）丙。']);
  });

  it('closes up articles that run through chapters, and those that begin anew in each', () => {
    const through = '第一章　甲\n\n第一條　乙。\n\n第二條　丙。\n\n第二章　丁\n\n第三條　戊。\n';
    expect(amend(through, `第一條 刪除 遞補\n${WHY}`)).toEqual(['第一章　甲', '第一條　丙。', '第二章　丁', '第二條　戊。']);
    const anew = '第一章　甲\n\n一、乙。\n\n二、丙。\n\n第二章　丁\n\n一、戊。\n\n二、己。\n';
    expect(amend(anew, `第一章一 刪除 遞補\n${WHY}`)).toEqual(['第一章　甲', '一、丙。', '第二章　丁', '一、戊。', '二、己。']);
  });

  it('deletes a 項', () => {
    expect(amend(BASE, `第二點第二項 刪除 遞補\n${WHY}`)).toEqual(changed({ '前項選課應經核准。': null }));
  });

  it('deletes a heading; 之一 closes up with its number', () => {
    expect(amend('第一章　總則\n\n第一條　甲。\n', `第一章 刪除 遞補\n${WHY}`)).toEqual(['第一條　甲。']);
    expect(amend('一、甲。\n\n二、乙。\n\n二之一、丙。\n\n三、丁。\n', `一 刪除 遞補\n${WHY}`)).toEqual(['一、乙。', '一之一、丙。', '二、丁。']);
  });

  it('closes up 之一 behind a deleted one, and gives it the first number where nothing is left before it', () => {
    const points = '一、甲。\n\n一之一、乙。\n\n一之二、丙。\n\n二、丁。\n\n二之一、戊。\n';
    expect(amend(points, `一之一 刪除 遞補\n${WHY}`)).toEqual(['一、甲。', '一之一、丙。', '二、丁。', '二之一、戊。']);
    expect(amend(points, `一 刪除 遞補\n${WHY}`)).toEqual(['一、乙。', '一之一、丙。', '二、丁。', '二之一、戊。']);
    expect(amend(points, `一 刪除 遞補\n${WHY}\n一之一 刪除 遞補\n${WHY}`)).toEqual(['一、丙。', '二、丁。', '二之一、戊。']);
    expect(amend(points, `二 刪除 遞補\n${WHY}`)).toEqual(['一、甲。', '一之一、乙。', '一之二、丙。', '一之三、戊。']);
  });

  it('moves its number: a citation within moves only when the author writes it', () => {
    expect(codes(compile('一、甲。\n\n二、乙。\n\n三、依第二點辦理。\n', `一 刪除 遞補\n${WHY}`))).toEqual(['FG6019']);
  });
});

describe('移列', () => {
  it('changes the number and the place', () => {
    expect(amend('一、甲。\n\n二、乙。\n\n三、丙。\n', `一 移列 三\n${WHY}\n二 移列 一\n${WHY}\n三 移列 二\n${WHY}`)).toEqual(['一、乙。', '二、丙。', '三、甲。']);
  });

  it('makes room for a new one', () => {
    expect(amend('一、甲。\n\n二、乙。\n', `二 移列 三\n${WHY}\n二 增訂\n  二、丙。\n${WHY}`)).toEqual(['一、甲。', '二、丙。', '三、乙。']);
  });

  it('goes with 修正 of the same element, whose text prints the new number', () => {
    expect(amend('一、甲。\n\n二、乙。\n', `二 移列 三\n${WHY}\n二 修正\n  三、乙及丁。\n\n二 增訂\n  二、丙。\n${WHY}`)).toEqual(['一、甲。', '二、丙。', '三、乙及丁。']);
  });

  it('exchanges two 款', () => {
    expect(amend('一、分為：\n  （一）甲。\n  （二）乙。\n', `一（一） 移列 一（二）\n${WHY}\n一（二） 移列 一（一）\n${WHY}`)).toEqual(['一、分為：', '（一）乙。', '（二）甲。']);
  });

  const points = '一、甲：\n  （一）乙。\n\n二、丙：\n  （一）丁：\n    1、戊。\n    2、己。\n  （二）庚。\n\n三、辛。\n  壬。\n\n附表一\n  癸。\n';
  it.each<[what: string, operations: string, target: string]>([
    ['of another 點', '二（二） 移列 一（二）', '一（二）'], ['that is a 點', '二（二） 移列 四', '四'], ['of the 款 around a 目', '二（一）2 移列 二（三）', '二（三）'],
    ['of a 款 for a 點', '三 移列 一（二）', '一（二）'], ['of a chapter', '三 移列 第二章', '第二章'], ['that is a 序文', '三 移列 二序文', '二序文'], ['of an annex', '三 移列 附表二', '附表二'],
    ['of a 款 for a 項', '第三點第二項 移列 第三點第二款', '第三點第二款'],
  ])('to a number %s is refused where it stands', (_what, operations, target) => {
    expect(marked(compile(points, `${operations}\n${WHY}`))).toContain(`FG6062 ${target}`);
  });

  it('takes a target by the numbers after it, in glyphs or in words, or as its address is written', () => {
    const moved = (operations: string): string[] => amend('一、子。\n\n二、丙：\n  （一）丁。\n  （二）庚。\n', `一 刪除 遞補\n${WHY}\n${operations}\n${WHY}\n二（一） 移列 二（二）\n${WHY}`);
    for (const target of ['二（一）', '一（一）', '第一點第一款', '第一點第一項第一款']) expect(moved(`二（二） 移列 ${target}`)).toEqual(['一、丙：', '（一）庚。', '（二）丁。']);
  });

  it('exchanges two 項', () => {
    expect(amend(points, `第三點第二項 移列 第三點第一項\n${WHY}`).slice(-3, -1)).toEqual(['三、壬。', '辛。']);
  });

  it('without a target changes nothing, and says so once', () => {
    const small = compile(points, `三 移列\n${WHY}`);
    expect(marked(small)).toEqual(['FG1063 移列']);
    expect(linesOf(small.versions[1])).toEqual(linesOf(small.versions[0]));
  });

  it('to a number that is taken is an error', () => {
    expect(codes(compile('一、甲。\n\n二、乙。\n', `一 移列 二\n${WHY}`))).toContain('FG3001');
  });
});

describe('更名', () => {
  it('changes the title and no provision', () => {
    const { versions, diagnostics } = compile(BASE, `更名\n  學生選課要點\n${WHY}`);
    expect(diagnostics).toEqual([]);
    expect(versions[1]!.checked.version.text.title).toBe('學生選課要點');
    expect(linesOf(versions[1])).toEqual(lines);
  });
});
