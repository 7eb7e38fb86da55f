/** 合併, 分列 and 回復: the text that they make, its numbers, bindings, rules and citations, and what they refuse. */
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { applyFix, amend, amendmentHead, codes, compile, compileFiles, HEAD, linesOf, marked, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const BASE = `一、學生應依規定選課。

二、選課分下列二種：
  （一）必修：
    1、校訂必修。
    2、系訂必修。
  （二）選修。

三、逾期申請，概不受理。

四、申請應附證明。
  證明由系所核發。

五、本要點經會議通過後實施。
`;
const WHY = '說明 配合實務。\n';
const lines = BASE.split('\n').map((l) => l.trim()).filter(Boolean);
/** The base with some printed lines replaced ('': gone). */
const changed = (changes: Readonly<Record<string, string>>): string[] => lines.flatMap((line) => (line in changes ? changes[line]!.split('\n').filter(Boolean) : [line]));
const found = (operations: string): string[] => marked(compile(BASE, operations));

describe('合併', () => {
  it('without a text puts the 項 of one behind those of the other', () => {
    expect(amend(BASE, `三 合併 四 遞補\n${WHY}`)).toEqual(changed({ '四、申請應附證明。': '申請應附證明。', '五、本要點經會議通過後實施。': '四、本要點經會議通過後實施。' }));
    expect(amend(BASE, `四 合併 三 遞補\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '', '四、申請應附證明。': '三、申請應附證明。', '證明由系所核發。': '證明由系所核發。\n逾期申請，概不受理。', '五、本要點經會議通過後實施。': '四、本要點經會議通過後實施。' }));
  });

  it('takes in several, in the order in which they are named', () => {
    expect(amend(BASE, `三 合併 五及四 遞補\n${WHY}`)).toEqual([...lines.slice(0, 7), '本要點經會議通過後實施。', '申請應附證明。', '證明由系所核發。']);
  });

  it('with a text restates the one and takes the others out', () => {
    expect(amend(BASE, `三 合併 四 遞補\n  三、逾期申請或未附證明者，概不受理。\n${WHY}`))
      .toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請或未附證明者，概不受理。', '四、申請應附證明。': '', '證明由系所核發。': '', '五、本要點經會議通過後實施。': '四、本要點經會議通過後實施。' }));
  });

  it('keeps the number of what was taken in, where it says so', () => {
    expect(amend(BASE, `三 合併 四 保留\n${WHY}`)).toEqual(changed({ '四、申請應附證明。': '申請應附證明。', '證明由系所核發。': '證明由系所核發。\n四、（刪除）' }));
    expect(amend(BASE, `三 合併 四 保留\n  三、概不受理。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、概不受理。', '四、申請應附證明。': '四、（刪除）', '證明由系所核發。': '' }));
  });

  it('goes together with a move and with changes of words', () => {
    expect(amend(BASE, `五 合併 三、四\n${WHY}\n五 移列 三\n說明 移列。\n\n四第二項 字句\n  「核發」改「審核」\n${WHY}`)).toEqual([...lines.slice(0, 6), '三、本要點經會議通過後實施。', '逾期申請，概不受理。', '申請應附證明。', '證明由系所審核。']);
  });

  it('joins annexes, and puts 項 behind one that is only the head of a list', () => {
    expect(amend('一、甲。\n\n附表一\n  乙。\n\n附表二\n  丙。\n', `附表一 合併 附表二\n${WHY}`)).toEqual(['一、甲。', '附表一乙。', '丙。']);
    const list = '一、\n  （一）乙。\n  （二）丙。\n\n二、甲。\n';
    expect(amend(list, `一 合併 二 遞補\n${WHY}`)).toEqual(['一、', '（一）乙。', '（二）丙。', '甲。']);
    expect(marked(compile(list, `二 合併 一 遞補\n${WHY}`))).toEqual(['FG6060 二']);
  });

  it('merges 款', () => {
    expect(amend(BASE, `二（一） 合併 二（二） 遞補\n  （一）必修及選修。\n${WHY}\n二序文 修正\n  選課如下：\n${WHY}`)).toEqual(['一、學生應依規定選課。', '二、選課如下：', '（一）必修及選修。', ...lines.slice(6)]);
  });

  it.each<[why: string, operations: string, found: string[]]>([
    ['a 款 without a text', `二（一） 合併 二（二）\n${WHY}`, ['FG6060 二（一）']],
    ['itself', `三 合併 三\n${WHY}`, ['FG6061 三']],
    ['what does not exist beside what does', `三 合併 八、四\n${WHY}`, ['FG2010 八']],
    ['one that takes in others itself', `三 合併 四 遞補\n${WHY}\n二 合併 三 遞補\n${WHY}`, ['FG6006 二']],
    ['one that is named twice', `三 合併 四、四\n${WHY}`, ['FG6061 四']],
    ['one that is deleted as well', `三 合併 四 遞補\n${WHY}\n四 刪除 遞補\n${WHY}`, ['FG6006 三']],
    ['one that is moved as well', `三 合併 四 遞補\n${WHY}\n四 移列 六\n${WHY}`, ['FG6006 四']],
    ['one that another takes in', `三 合併 四 遞補\n${WHY}\n一 合併 四 遞補\n${WHY}`, ['FG6004 一']],
    ['one that is restated as well', `三 合併 四 遞補\n${WHY}\n三 修正\n  三、甲。\n${WHY}`, ['FG6006 三']],
    ['words of what a text replaces', `三 合併 四 遞補\n  三、概不受理。\n${WHY}\n四第二項 字句\n  「核發」改「審核」\n${WHY}`, ['FG6006 四第二項']],
    ['what does not exist', `三 合併 八\n${WHY}`, ['FG2010 八']],
    ['a 序文', `三 合併 二序文\n${WHY}`, ['FG6003 二序文']],
    ['nothing', `三 合併\n${WHY}`, ['FG1063 合併']],
    ['a word that is no address', `三 合併 次點\n${WHY}`, ['FG1063 次點']],
  ])('refuses %s', (_why, operations, expected) => {
    expect(found(operations).filter((line) => !line.startsWith('FG3'))).toEqual(expected);
  });
});

describe('分列', () => {
  const TWO = '四 分列 四、五 遞移\n  四、申請應附證明。\n  五、證明由系所核發。\n';
  it('goes on with the first part, adds the others and moves what follows', () => {
    const small = compile(BASE, TWO + WHY);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[1])).toEqual(changed({ '證明由系所核發。': '五、證明由系所核發。', '五、本要點經會議通過後實施。': '六、本要點經會議通過後實施。' }));
    expect(small.versions[1]!.checked.version.text.body.map((e) => e.id)).toEqual(['1', '2', '3', '4', '5~2', '5']);
  });

  it('makes 之一 without moving anything', () => {
    expect(amend(BASE, `四 分列 四、四之一\n  四、申請應附證明。\n  四之一、證明由系所核發。\n${WHY}`)).toEqual(changed({ '證明由系所核發。': '四之一、證明由系所核發。' }));
  });

  it('counts together with 遞補', () => {
    expect(amend(BASE, `三 刪除 遞補\n${WHY}\n四 分列 三、四 遞移\n  三、申請應附證明。\n  四、證明由系所核發。\n${WHY}`))
      .toEqual(changed({ '三、逾期申請，概不受理。': '', '四、申請應附證明。': '三、申請應附證明。', '證明由系所核發。': '四、證明由系所核發。' }));
  });

  it('keeps 項 and 款 of each part', () => {
    expect(amend(BASE, `二 分列 二、三 遞移\n  二、必修分下列二種：\n    （一）校訂必修。\n    （二）系訂必修。\n    前項由系所開設。\n  三、選修由學生選定。\n    選定後不得變更。\n${WHY}`))
      .toEqual([lines[0], '二、必修分下列二種：', '（一）校訂必修。', '（二）系訂必修。', '前項由系所開設。', '三、選修由學生選定。', '選定後不得變更。', '四、逾期申請，概不受理。', '五、申請應附證明。', '證明由系所核發。', '六、本要點經會議通過後實施。']);
  });

  it('divides a 款 and a 項', () => {
    expect(amend(BASE, `二（一） 分列 二（一）、二（二） 遞移\n  （一）校訂必修。\n  （二）系訂必修。\n${WHY}\n二序文 修正\n  選課如下：\n${WHY}`)).toEqual([lines[0], '二、選課如下：', '（一）校訂必修。', '（二）系訂必修。', '（三）選修。', ...lines.slice(6)]);
    expect(amend(BASE, `四第二項 分列 四第二項、四第三項\n  證明由系所核發之。\n  核發辦法另訂之。\n${WHY}`)).toEqual(changed({ '證明由系所核發。': '證明由系所核發之。\n核發辦法另訂之。' }));
  });

  it('divides a chapter', () => {
    const chapters = '第一章　總則\n\n第一條　甲。\n\n第二章　附則\n\n第二條　乙。\n';
    expect(amend(chapters, `第二章 分列 第二章、第三章\n  第二章　罰則\n  第三章　附則\n${WHY}`)).toEqual(['第一章　總則', '第一條　甲。', '第二章　罰則', '第三章　附則', '第二條　乙。']);
    expect(marked(compile(chapters, `第二章 分列 第二章、第一節\n  第二章　罰則\n  第一節　附則\n${WHY}`))).toContain('FG6062 第一節');
  });

  it.each<[why: string, operations: string, found: string[]]>([
    ['a part of another 點', `二（一） 分列 二（一）、三（二）\n  （一）甲。\n  （二）乙。\n${WHY}`, ['FG6062 三（二）']],
    ['what does not exist', `九 分列 九、十\n  九、甲。\n  十、乙。\n${WHY}`, ['FG2010 九']],
    ['one part only', `四 分列 四\n  四、甲。\n${WHY}`, ['FG1063 四']],
    ['a part without a text', `四 分列 四、五 遞移\n  四、甲。\n${WHY}`, ['FG1069 五']],
    ['a line before the first number', `四 分列 四、五 遞移\n  甲。\n  四、乙。\n  五、丙。\n${WHY}`, ['FG1069 甲。']],
    ['no text', `四 分列 四、五\n${WHY}`, ['FG1064 分列']],
    ['parts of another level', `四 分列 四、四第三項\n  四、甲。\n  乙。\n${WHY}`, ['FG6062 四第三項']],
    ['a number that is taken', `四 分列 四、五\n  四、甲。\n  五、乙。\n${WHY}`, ['FG6012 四']],
    ['words of what it replaces', `${TWO}${WHY}\n四第二項 字句\n  「核發」改「審核」\n${WHY}`, ['FG6006 四第二項']],
  ])('refuses %s', (_why, operations, expected) => {
    expect(found(operations).filter((line) => !line.startsWith('FG3'))).toEqual(expected);
  });
});

describe('回復', () => {
  const third = (second: string, last: string): Small => compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + BASE, 'a.fagui': amendmentHead(2) + second, 'b.fagui': amendmentHead(3, 2) + last });
  const after = (second: string, last: string): string[] => {
    const small = third(second, last);
    expect(messages(small)).toEqual([]);
    return linesOf(small.versions[2]);
  };
  const REWRITTEN = `四 修正\n  四、申請免附證明。\n${WHY}`;

  it('gives a 點 its former text', () => {
    expect(after(REWRITTEN, `四 回復 1\n${WHY}`)).toEqual(lines);
  });

  it('gives a 目 its former text', () => {
    expect(after(`二（一）2 修正\n  2、院訂必修。\n${WHY}`, `二（一）2 回復 1\n${WHY}`)).toEqual(lines);
  });

  it('keeps the number that it has now', () => {
    expect(after(`三 刪除 遞補\n${WHY}\n${REWRITTEN}`.replace('  四、', '  三、'), `三 回復 1\n${WHY}`))
      .toEqual(changed({ '三、逾期申請，概不受理。': '', '四、申請應附證明。': '三、申請應附證明。', '五、本要點經會議通過後實施。': '四、本要點經會議通過後實施。' }));
  });

  it('brings back what was deleted, at its number or another', () => {
    expect(after(`三 刪除 保留\n${WHY}`, `三 回復 1\n${WHY}`)).toEqual(lines);
    expect(after(`五 刪除 遞補\n${WHY}`, `五 回復 1\n${WHY}`)).toEqual(lines);
    expect(after(`三 刪除 遞補\n${WHY}`, `五 回復 1 第三點\n${WHY}`)).toEqual([...lines.slice(0, 6), '三、申請應附證明。', '證明由系所核發。', '四、本要點經會議通過後實施。', '五、逾期申請，概不受理。']);
    expect(after(`二（二） 刪除 遞補\n${WHY}\n二序文 字句\n  「二種」改「各種」\n${WHY}`, `二（二） 回復 1\n${WHY}\n二序文 字句\n  「各種」改「二種」\n${WHY}`)).toEqual(lines);
  });

  it('gives several their former text, each in a row of its own with the same reasons', () => {
    const second = `${REWRITTEN}\n五 修正\n  五、本要點自公布日施行。\n${WHY}`;
    for (const list of ['第四點、第五點', '四及五', '四， 第五點']) expect(after(second, `${list} 回復 1\n${WHY}`), list).toEqual(lines);
    const small = third(second, `第四點、第五點 回復 1\n說明 俟資料完備再報。\n`);
    expect(comparisonOf(small.versions[2]!.applied!).rows.map((row) => `${row.provision} ${row.explanation.text}`)).toEqual(['第四點 俟資料完備再報。', '第五點 俟資料完備再報。']);
  });

  it('undoes a merger', () => {
    const small = third(`三 合併 四 遞補\n${WHY}`, `三 回復 1\n${WHY}\n四 移列 五\n${WHY}\n四 回復 1 四\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[2])).toEqual(lines);
    const ids = (small.versions[2]!.checked.version.text.body).flatMap((e) => [e.id, ...e.children.map((c) => c.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[why: string, second: string, last: string, found: string[]]>([
    ['a version that does not come before', REWRITTEN, `四 回復 3\n${WHY}`, ['FG6063 3']],
    ['the text that it has', REWRITTEN, `三 回復 1\n${WHY}`, ['FG6020 三']],
    ['what the version did not have', `六 增訂\n  六、甲。\n${WHY}`, `六 回復 1\n${WHY}`, ['FG6064 1']],
    ['what never was', REWRITTEN, `七 回復 1\n${WHY}`, ['FG6064 七']],
    ['what the named place did not have', REWRITTEN, `七 回復 1 九\n${WHY}`, ['FG2010 九']],
    ['a second one of what still stands', REWRITTEN, `七 回復 1 四\n${WHY}`, ['FG6065 四']],
    ['a provision that is restated as well', REWRITTEN, `四 回復 1\n${WHY}\n四 修正\n  四、甲。\n${WHY}`, ['FG6004 四']],
    ['no version', REWRITTEN, `四 回復\n${WHY}`, ['FG1063 回復']],
    ['a place that is none', REWRITTEN, `四 回復 1 當時\n${WHY}`, ['FG1063 1 當時']],
  ])('refuses %s', (_why, second, last, expected) => {
    expect(marked(third(second, last)).filter((line) => !line.startsWith('FG3'))).toEqual(expected);
  });
});

const RULES = `一、學生應依規定選課。

二、學生每學期[至少修十六學分]{下限}。

規則 學分下限 依 二 {
  應 選課.學分 合於 下限
}

三、選課應經核准，[至多二十五學分]{上限}。

規則 核准 依 三 {
  應 選課.核准
}

規則 學分上限 依 三 {
  應 選課.學分 合於 上限
}
`;
const places = ({ versions }: Small, version = 1): string[] => versions[version]!.checked.version.blocks.map((b) => `${b.block.name.text} ${b.elementId}`);

describe('rules', () => {
  it('go on with the 項 that holds their words', () => {
    const small = compile(RULES, `二 合併 三 遞補\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(places(small)).toEqual(['學分下限 2/¶1', '核准 3/¶1', '學分上限 3/¶1']);
  });

  it('go on with restated words that are the same', () => {
    const small = compile(RULES, `二 合併 三 遞補\n  二、選課應經核准，[至多二十四學分]{上限}。\n    學生每學期[至少修十五學分]{下限}。\n${WHY}`);
    expect(messages(small)).toEqual([]);
    expect(places(small)).toEqual(['學分下限 2/¶2', '核准 2/¶1', '學分上限 2/¶1']);
  });

  it('are answered for where words changed', () => {
    const text = '  二、學生每學期[至少修十六學分]{下限}、[至多二十五學分]{上限}，並應經核准。\n';
    const asked = compile(RULES, `二 合併 三 遞補\n${text}${WHY}`);
    expect(marked(asked)).toEqual(['FG6014 二', 'FG6014 二', 'FG6014 二']);
    const answered = compile(RULES, `二 合併 三 遞補\n${text}${WHY}規則不動 學分下限、核准、學分上限\n`);
    expect(messages(answered)).toEqual([]);
    expect(places(answered)).toEqual(['學分下限 2', '核准 2', '學分上限 2']);
  });

  it('go with the part of a division that holds their phrases', () => {
    const small = compile(RULES, `三 分列 三、四\n  三、選課應經導師核准。\n  四、選課[至多二十五學分]{上限}。\n${WHY}規則不動 核准、學分上限\n`);
    expect(messages(small)).toEqual([]);
    expect(places(small)).toEqual(['學分下限 2', '核准 3', '學分上限 4']);
  });

  it('can be stated anew for a part', () => {
    const small = compile(RULES, `三 分列 三、四\n  三、選課應經導師核准。\n  四、選課[至多二十五學分]{上限}。\n${WHY}規則不動 核准\n\n規則 學分上限 依 四 {\n  應 選課.學分 合於 上限\n}\n`);
    expect(messages(small)).toEqual([]);
    expect(places(small)).toEqual(['學分下限 2', '核准 3', '學分上限 4']);
  });

  it('come back with the text of an earlier version', () => {
    const files = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + RULES, 'a.fagui': `${amendmentHead(2)}三 修正\n  三、選課免經核准。\n${WHY}規則廢止 核准、學分上限\n`, 'b.fagui': `${amendmentHead(3, 2)}三 回復 1\n${WHY}` };
    const small = compileFiles(files);
    expect(messages(small)).toEqual([]);
    expect(places(small, 1)).toEqual(['學分下限 2']);
    expect(places(small, 2)).toEqual(['學分下限 2', '核准 3', '學分上限 3']);
    expect(small.versions[2]!.checked.version.phrases.map((p) => `${p.name} ${p.elementId}`).sort()).toEqual(['上限 3/¶1', '下限 2/¶1'].sort());
  });

  it('come back in place of those of now, unless the amendment keeps these, ends them or states its own', () => {
    const changed = `${amendmentHead(2)}三 字句\n  「應經核准」改「須經核准」\n${WHY}規則不動 學分上限\n\n規則 核准 依 三 {\n  應 非 選課.核准\n}\n`;
    const rules = (more: string): string[] => {
      const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + RULES, 'a.fagui': changed, 'b.fagui': `${amendmentHead(3, 2)}三 回復 1\n${WHY}${more}` });
      expect(messages(small)).toEqual([]);
      return small.versions[2]!.checked.version.blocks.map((b) => `${b.block.name.text} ${b.source.path}`).sort();
    };
    expect(rules('')).toEqual(['學分上限 r.fagui', '學分下限 r.fagui', '核准 r.fagui'].sort());
    expect(rules('規則不動 核准\n')).toEqual(['學分上限 r.fagui', '學分下限 r.fagui', '核准 a.fagui'].sort());
    expect(rules('規則廢止 核准\n')).toEqual(['學分上限 r.fagui', '學分下限 r.fagui'].sort());
    expect(rules('規則 核准 依 三 {\n  應 選課.核准\n}\n')).toEqual(['學分上限 r.fagui', '學分下限 r.fagui', '核准 b.fagui'].sort());
  });

  it('come back with their text where another one has its number since', () => {
    const small = compileFiles({
      'v.fagui': VOCABULARY, 'r.fagui': HEAD + RULES.slice(0, RULES.indexOf('三、')), 'a.fagui': `${amendmentHead(2)}二 刪除\n${WHY}`, 'b.fagui': `${amendmentHead(3, 2)}二 增訂\n  二、學生應註冊。\n${WHY}`,
      'c.fagui': `${amendmentHead(4, 3)}三 回復 1 第二點\n${WHY}`,
    });
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[3])).toEqual(['一、學生應依規定選課。', '二、學生應註冊。', '三、學生每學期至少修十六學分。']);
    const [rule] = small.versions[3]!.checked.version.blocks;
    const restored = small.versions[3]!.checked.version.text.body[2]!;
    expect([rule!.block.name.text, rule!.elementId, rule!.scope]).toEqual(['學分下限', restored.id, [restored.id, restored.children[0]!.id]]);
  });

  it('come back unless the amendment states them', () => {
    const rule = '規則 核准 依 三 {\n  應 非 選課.核准\n}\n';
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + RULES, 'a.fagui': `${amendmentHead(2)}三 刪除 保留\n${WHY}`, 'b.fagui': `${amendmentHead(3, 2)}三 回復 1\n${WHY}規則廢止 學分上限\n\n${rule}` });
    expect(places(small, 2)).toEqual(['學分下限 2', '核准 3']);
    expect(codes(small)).toEqual(['FG6015', 'FG4011']);
  });
});

describe('citations', () => {
  const CITED = `${BASE}\n六、依第四點及第五點辦理。\n`;
  it('of a provision that went into another are offered its number', () => {
    const small = compile(CITED, `三 合併 四 遞補\n${WHY}`);
    expect(marked(small)).toEqual(['FG6019 三', 'FG6019 三']);
    expect(messages(small)[0]).toContain('第三點');
    const fixed = applyFix(`${amendmentHead(2)}三 合併 四 遞補\n${WHY}`, small.diagnostics[0]!.fixes[0]!);
    expect(fixed).toContain('「第四點」改「第三點」');
  });
});

describe('遞移', () => {
  it('makes room for a new 點', () => {
    expect(amend(BASE, `三 增訂 遞移\n  三、新生應註冊。\n${WHY}`)).toEqual([...lines.slice(0, 6), '三、新生應註冊。', ...lines.slice(6).map((line) => line.replace(/^[三四五]/, (n) => ({ 三: '四', 四: '五', 五: '六' })[n]!))]);
  });

  it('counts final numbers, together with 遞補', () => {
    expect(amend(BASE, `一 刪除 遞補\n${WHY}\n三 增訂 遞移\n  三、新甲。\n${WHY}\n四 增訂 遞移\n  四、新乙。\n${WHY}`))
      .toEqual(['一、選課分下列二種：', ...lines.slice(2, 6), '二、逾期申請，概不受理。', '三、新甲。', '四、新乙。', '五、申請應附證明。', '證明由系所核發。', '六、本要點經會議通過後實施。']);
  });

  it('makes room for a new 款, and for what comes back', () => {
    expect(amend(BASE, `二（一） 增訂 遞移\n  （一）通識。\n${WHY}\n二序文 修正\n  選課如下：\n${WHY}`)).toEqual([lines[0], '二、選課如下：', '（一）通識。', '（二）必修：', '1、校訂必修。', '2、系訂必修。', '（三）選修。', ...lines.slice(6)]);
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + BASE, 'a.fagui': `${amendmentHead(2)}三 刪除 遞補\n${WHY}`, 'b.fagui': `${amendmentHead(3, 2)}三 回復 1 遞移\n${WHY}` });
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[2])).toEqual(lines);
  });

  it('makes room for several before the last one, whose numbers nothing had', () => {
    expect(amend(BASE, `五 增訂 遞移\n  五、新甲。\n${WHY}\n六 增訂 遞移\n  六、新乙。\n${WHY}`)).toEqual([...lines.slice(0, -1), '五、新甲。', '六、新乙。', '七、本要點經會議通過後實施。']);
  });

  it('makes room among headings for a heading, among articles for an article', () => {
    const chapters = '第一章　總則\n\n第一條　甲。\n\n第二條　乙。\n\n第二章　附則\n\n第三條　丙。\n';
    expect(amend(chapters, `第二章 增訂 遞移 於 第一條 後\n  第二章　申請\n${WHY}`)).toEqual(['第一章　總則', '第一條　甲。', '第二章　申請', '第二條　乙。', '第三章　附則', '第三條　丙。']);
    expect(amend(chapters, `第二條 增訂 遞移\n  第二條　丁。\n${WHY}`)).toEqual(['第一章　總則', '第一條　甲。', '第二條　丁。', '第三條　乙。', '第二章　附則', '第四條　丙。']);
  });

  it('makes room in the list under a 標目 that is named, or that alone has the number', () => {
    const captioned = '一、規定：\n  大學部：\n  （一）甲。\n  （二）乙。\n  研究所：\n  （一）丙。\n';
    for (const address of ['一[大學部]（二）', '一（二）']) {
      expect([address, amend(captioned, `${address} 增訂 遞移\n  （二）新。\n${WHY}`)]).toEqual([address, ['一、規定：', '大學部：', '（一）甲。', '（二）新。', '（三）乙。', '研究所：', '（一）丙。']]);
    }
    expect(amend(captioned, `一[大學部]（一） 增訂 遞移\n  （一）新。\n${WHY}`)).toEqual(['一、規定：', '大學部：', '（一）新。', '（二）甲。', '（三）乙。', '研究所：', '（一）丙。']);
    expect(amend(captioned, `一[研究所]（一） 增訂 遞移\n  （一）新。\n${WHY}`)).toEqual(['一、規定：', '大學部：', '（一）甲。', '（二）乙。', '研究所：', '（一）新。', '（二）丙。']);
    expect(codes(compile(captioned, `一（一） 增訂 遞移\n  （一）新。\n${WHY}`))).toContain('FG3001');
  });

  it('moves nothing behind 之一, and nothing where two lists have the number', () => {
    expect(amend(BASE, `三之一 增訂 遞移\n  三之一、新。\n${WHY}`)).toEqual(changed({ '三、逾期申請，概不受理。': '三、逾期申請，概不受理。\n三之一、新。' }));
  });
});
