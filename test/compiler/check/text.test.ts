import { describe, expect, it } from 'vitest';
import { codes, compile, compileFiles, marked, messages } from '../small-workspace.ts';

describe('numbering', () => {
  it.each<[string, string, string[]]>([
    ['runs on', '一、甲。\n\n二、乙。\n\n三、丙。\n', []],
    ['with 之一', '一、甲。\n\n一之一、乙。\n\n一之二、丙。\n\n二、丁。\n', []],
    ['misses one', '一、甲。\n\n三、乙。\n\n四、丙。\n', ['FG3003 三、']],
    ['misses the first', '二、甲。\n', ['FG3051 二、']], ['misses the first 款', '一、甲：\n  （二）乙。\n', ['FG3003 （二）']],
    ['misses 之一', '一、甲。\n\n一之二、乙。\n', ['FG3003 一之二、']],
    ['repeats one', '一、甲。\n\n二、乙。\n\n二、丙。\n\n三、丁。\n', ['FG3001 二、']],
    ['exchanges two', '一、甲。\n\n三、乙。\n\n二、丙。\n\n四、丁。\n', ['FG3002 二、']],
    ['misses a 款', '一、甲：\n  （一）乙。\n  （三）丙。\n', ['FG3003 （三）']],
    ['repeats a 目', '一、甲：\n  （一）乙：\n    1、丙。\n    1、丁。\n', ['FG3001 1、']],
    ['starts anew in a second 項', '一、甲：\n  （一）乙。\n  （二）丙。\n  丁：\n  （一）戊。\n', []],
    ['goes on in a second 項', '一、甲：\n  大學部：\n  （一）乙。\n  （二）丙。\n  研究所：\n  （三）丁。\n', []],
    ['misses one behind a 標目', '一、甲：\n  大學部：\n  （一）乙。\n  研究所：\n  （三）丁。\n', ['FG3003 （三）']],
    ['starts anew behind a 標目', '一、甲：\n  大學部：\n  （一）乙。\n  （二）丙。\n  研究所：\n  （一）丁。\n', []],
  ])('%s', (_, body, expected) => {
    expect(marked(compile(body))).toEqual(expected);
  });

  it('runs through chapters, or starts anew in each', () => {
    expect(codes(compile('第一章　甲\n\n第一條　乙。\n\n第二章　丙\n\n第二條　丁。\n'))).toEqual([]);
    expect(codes(compile('第一章　甲\n\n一、乙。\n\n二、丙。\n\n第二章　丁\n\n一、戊。\n'))).toEqual([]);
    expect(codes(compile('第一章　甲\n\n一、乙。\n\n二、丙。\n\n第二章　丁\n\n一、戊。\n\n三、己。\n'))).toEqual(['FG3003']);
  });
});

describe('citations within a regulation', () => {
  const cited = (words: string): string[] => messages(compile(`一、甲。\n\n二、依${words}辦理。\n\n三、乙：\n  （一）丙。\n  （二）丁：\n    1、戊。\n  前項己。\n`));

  it.each(['第一點', '第三點第二款', '第三點第二款第一目', '第三點第二項', '本要點第三點', '第一點及第三點第一款'])('%s exists', (words) => {
    expect(cited(words)).toEqual([]);
  });

  it.each<[string, string]>([['第九點', '第九點'], ['第三點第三款', '第三點第三款'], ['第三點第二款第二目', '第三點第二款第二目'], ['第三點第三項', '第三點第三項'], ['第一點及第九點', '第九點']])('%s does not', (words, named) => {
    expect(cited(words)).toEqual([`第二點引用「${named}」，但本法規沒有這個條文。`]);
  });

  it('第一款 alone is counted from where it stands', () => {
    expect(codes(compile('一、甲：\n  （一）乙。\n  （二）前款之例外，及第一款。\n'))).toEqual([]);
    expect(messages(compile('一、甲：\n  （一）乙。\n  （二）第五款之例外。\n'))).toEqual(['第一點第二款引用「第五款」，但本法規沒有這個條文。']);
  });

  it('an article cited in a text of 點 is of another rule', () => {
    expect(codes(compile('一、依第四十二條辦理。\n'))).toEqual([]);
  });

  it.each([
    ['a law named before its short name', '第一條　本校依師培條例（以下簡稱本條例）第四十條第二項規定辦理。\n'],
    ['the short name later on', '第一條　依「遠距規則」（以下稱母規則）辦理。\n\n第二條　甲，依母規則第三十條第一項第十二款至第十四款或第二項及第三項規定。\n'],
    ['half-width brackets', '第一條　依師培法 (以下簡稱本法) 第十一條第二項辦理。\n'],
    ['本法 in a text that is no law', '第一條　依本法第三十條辦理，並依本條例第二十條。\n'],
    ['a list of articles of the other rule', '第一條　有教師法第十四條各款、第十九條第一項第一款情形，或第二十條但書及第三十條情形。\n'],
    ['a rule named in the clause', '第一條　依教師考核規則考列第九條第一項第一款者。\n'],
    ['款 after 款 of another article', '第一條　甲。\n\n第二條　與前條第一項第二款之地點不得少於三百公尺，與第六款之地點不得少於五百公尺，與第三款者亦同。\n'],
    ['counted from the article cited before it', '第一條　甲：\n  一、乙：\n  （一）丙。\n  二、丁。\n\n第二條　依前條第一款第一目之比率及第二款規定。\n\n第三條　依第一條第一款第一目所定金額與第二款之條件。\n'],
  ])('short names and lists: %s', (_, body) => {
    expect(messages(compile(body))).toEqual([]);
  });

  it('the regulation itself, named after another, is held to its own provisions', () => {
    expect(messages(compile('第一條　依教師法第十四條，及本要點第九條。\n'))).toEqual(['第一條引用「第九條」，但本法規沒有這個條文。']);
    expect(messages(compile('第一條　依教師法第十四條。第九條亦同。\n'))).toEqual(['第一條引用「第九條」，但本法規沒有這個條文。']);
  });

  it('前點, 前項 and 前款 need something before them', () => {
    expect(codes(compile('一、依前點辦理。\n'))).toEqual(['FG3006']);
    expect(codes(compile('一、甲。\n\n二、依前點辦理。\n'))).toEqual([]);
    expect(codes(compile('一、依前項辦理。\n'))).toEqual(['FG3006']);
    expect(codes(compile('一、甲。\n  依前項辦理。\n'))).toEqual([]);
    expect(codes(compile('一、甲：\n  （一）依前款辦理。\n  （二）乙。\n'))).toEqual(['FG3006']);
    expect(codes(compile('一、甲：\n  （一）乙。\n  （二）依前款辦理。\n'))).toEqual([]);
    expect(codes(compile('一、甲。\n\n二、依前二點辦理。\n'))).toEqual(['FG3006']);
    expect(codes(compile('一、甲。\n\n二、乙。\n\n三、依前二點辦理。\n'))).toEqual([]);
  });

  it('前點 in a 款 of the first 點 has nothing before it', () => {
    expect(codes(compile('一、甲：\n  （一）依前點辦理。\n'))).toEqual(['FG3006']);
  });
});

describe('citations of other regulations', () => {
  const OTHER = '法規 學分抵免要點 (t.exemption)\n版本 1\n\n一、抵免：\n  （一）甲。\n\n二、乙。\n';
  const citing = (words: string): string[] => messages(compileFiles({ 'a.fagui': `法規 選課要點 (t.selection)\n版本 1\n\n一、抵免依${words}辦理。\n`, 'b.fagui': OTHER }));

  it.each(['學分抵免要點第二點', '本校學分抵免要點第一點第一款', '「學分抵免要點」第二點', '學分抵免要點', '大學法第九十九條'])('%s: exists, or is not in the workspace', (words) => {
    expect(citing(words)).toEqual([]);
  });

  it.each([['學分抵免要點第三點', '第三點'], ['本校學分抵免要點第一點第二款', '第一點第二款'], ['「學分抵免要點」第九點', '第九點']])('%s does not exist', (words, named) => {
    expect(citing(words)).toEqual([`「學分抵免要點」沒有「${named}」。`]);
  });
});
