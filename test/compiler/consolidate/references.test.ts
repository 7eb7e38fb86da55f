import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../lang/source.ts';
import { amendmentHead, codes, compile, compileFiles, fixFirst, HEAD, linesOf, messages, VOCABULARY } from '../small-workspace.ts';

const WHY = '說明 配合實務。\n';
const BASE = '一、學生應依規定選課。\n\n二、選課應經核准。\n\n三、依第二點辦理；第四點之申訴亦同。\n\n四、學生得申訴。\n';
const files = (operations: string, base = BASE): Record<string, string> => ({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + base, 'a.fagui': `${amendmentHead(2)}${operations}` });

describe('references that an amendment leaves wrong', () => {
  it('deleting a provision that another cites is an error that names both places', () => {
    const small = compile(BASE, `二 刪除 保留\n${WHY}`);
    expect(messages(small)).toEqual(['修正後「第二點」所引的第二點已經刪除。']);
    const [found] = small.diagnostics;
    expect([found!.primary.source.path, sliceSpan(found!.primary.source, found!.primary.span)]).toEqual(['r.2.fagui', '二']);
    expect(found!.related.map((l) => [l.source.path, sliceSpan(l.source, l.span), l.note?.zh])).toEqual([['r.fagui', '第二點', '第三點引用「第二點」']]);
  });

  it('closing up moves cited numbers: each citation is reported once, with the change of words to add', () => {
    const small = compile(BASE, `一 刪除 遞補\n${WHY}`);
    expect(messages(small)).toEqual(['修正後「第二點」所引的原第二點已變成第一點。', '修正後「第四點」所引的原第四點已變成第三點。']);
  });

  it('applying the fixes makes them go away, and the table gets the change', () => {
    const once = fixFirst(files(`一 刪除 遞補\n${WHY}`), 'FG6019');
    const settled = fixFirst(once, 'FG6019');
    const small = compileFiles(settled);
    expect(messages(small)).toEqual([]);
    expect(linesOf(small.versions[1])).toEqual(['一、選課應經核准。', '二、依第一點辦理；第三點之申訴亦同。', '三、學生得申訴。']);
  });

  it('a 移列 leaves the citation of the old number', () => {
    const small = compile('一、甲。\n\n二、依第一點辦理。\n', `一 移列 三\n${WHY}\n二 移列 一\n${WHY}\n二 增訂\n  二、丙。\n${WHY}`);
    expect(messages(small)).toEqual(['修正後「第一點」所引的原第一點已變成第三點。']);
  });

  it('a citation of a 款 that closes up', () => {
    const base = '一、分為：\n  （一）甲。\n  （二）乙。\n\n二、依第一點第二款辦理。\n';
    const small = compileFiles(files(`一（一） 刪除 遞補\n${WHY}`, base));
    expect(messages(small)).toEqual(['修正後「第一點第二款」所引的原第一點第二款已變成第一點第一款。']);
    expect(messages(compileFiles(fixFirst(files(`一（一） 刪除 遞補\n${WHY}`, base), 'FG6019')))).toEqual([]);
  });

  it('a citation in words that the amendment itself restates is the author\'s own', () => {
    expect(codes(compile(BASE, `一 刪除 遞補\n${WHY}\n三 修正\n  三、依第一點辦理。\n${WHY}`))).toEqual([]);
    // what the restated text cites is the numbering after the amendment
    expect(codes(compile(BASE, `一 刪除 遞補\n${WHY}\n三 修正\n  三、依第九點辦理。\n${WHY}`))).toEqual(['FG3004']);
  });

  it('restated text that still cites the old number is corrected in place', () => {
    let state = files(`一 刪除 遞補\n${WHY}\n三 修正\n  三、依第二點辦理，並通知導師。\n${WHY}`);
    expect(messages(compileFiles(state))).toEqual(['修正後「第二點」所引的原第二點已變成第一點。']);
    state = fixFirst(state, 'FG6019');
    expect(messages(compileFiles(state))).toEqual([]);
    expect(linesOf(compileFiles(state).versions[1])).toContain('二、依第一點辦理，並通知導師。');
  });

  it('restated text that cites the old number in one of its lines is its own provision still', () => {
    const base = '一、甲。\n\n二、乙。\n\n三、選課：\n  （一）依第二點辦理。\n  （二）丙。\n';
    expect(messages(compile(base, `一 刪除 遞補\n${WHY}\n三 修正\n  二、選課：\n    （一）依第二點辦理。\n    （二）丁。\n${WHY}`))).toEqual(['修正後「第二點」所引的原第二點已變成第一點。']);
  });

  it('the change of words counts its places only where there are several', () => {
    const fix = (base: string): string => compile(base, `一 刪除 遞補\n${WHY}`).diagnostics[0]!.fixes[0]!.edits[0]!.text.trim().split('\n')[1]!.trim();
    expect(fix('一、甲。\n\n二、乙。\n\n三、依第二點申請。\n')).toBe('「第二點」改「第一點」');
    expect(fix('一、甲。\n\n二、乙。\n\n三、依第二點申請，並依第二點核准。\n')).toBe('「第二點」改「第一點」共2處');
  });

  it('one change of words settles a number that is cited twice in one line', () => {
    const state = fixFirst(files(`一 刪除 遞補\n${WHY}`, '一、甲。\n\n二、乙。\n\n三、依第二點申請，並依第二點核准。\n'), 'FG6019');
    expect(messages(compileFiles(state))).toEqual([]);
    expect(linesOf(compileFiles(state).versions[1]).at(-1)).toBe('二、依第一點申請，並依第一點核准。');
  });

  it('a citation in a deleted provision does not count', () => {
    expect(codes(compile(BASE, `二 刪除 保留\n${WHY}\n三 刪除 遞補\n${WHY}`))).toEqual([]);
  });

  it('another regulation that cites the moved provision is named', () => {
    const small = compileFiles({ ...files(`一 刪除 遞補\n${WHY}\n三 字句\n  「第二點」改「第一點」\n  「第四點」改「第三點」\n${WHY}`), 'z.fagui': '法規 抵免要點 (t.exemption)\n版本 1\n\n一、抵免後之選課，依選課要點第二點辦理。\n' });
    expect(messages(small)).toEqual(['修正後「第二點」所引的原第二點已變成第一點。']);
    expect(small.diagnostics[0]!.related[0]!.source.path).toBe('z.fagui');
  });

  it('前點 that has lost what it meant', () => {
    const small = compile('一、甲。\n\n二、依前點辦理。\n', `一 刪除 遞補\n${WHY}`);
    expect(codes(small)).toEqual(['FG3006']);
  });

  it('a cited provision that stays where it is raises nothing', () => {
    expect(codes(compile(BASE, `四 修正\n  四、學生得提出申訴。\n${WHY}`))).toEqual([]);
    expect(codes(compile(BASE, `五 增訂\n  五、依第二點辦理。\n${WHY}`))).toEqual([]);
  });

  const other = (text: string): string => `法規 抵免要點 (t.exemption)\n版本 1\n\n${text}`;
  it('another regulation\'s own citations are its own, and its words are named by its own numbers', () => {
    const change = `一 刪除 遞補\n${WHY}\n三 字句\n  「第二點」改「第一點」\n  「第四點」改「第三點」\n${WHY}`;
    expect(messages(compileFiles({ ...files(change), 'z.fagui': other('一、甲。\n\n二、乙。\n\n三、依第二點辦理。\n') }))).toEqual([]);
    const small = compileFiles({ ...files(change), 'z.fagui': other('一、甲。\n\n二、乙。\n\n三、丙。\n\n四、丁。\n\n五、依選課要點第二點辦理。\n') });
    expect(small.diagnostics.map((d) => [d.code, d.related[0]!.note?.zh, d.fixes])).toEqual([['FG6019', '第五點引用「第二點」', []]]);
  });

  it('what cited nothing before the amendment is not its doing', () => {
    expect(codes(compile('一、甲。\n\n二、依第三點辦理。\n', `三 增訂\n  三、乙。\n${WHY}`)).filter((code) => code === 'FG6019')).toEqual([]);
    expect(codes(compile('一、甲。\n\n二、依第三條辦理。\n\n三、乙。\n', `一 刪除 遞補\n${WHY}`)).filter((code) => code === 'FG6019')).toEqual([]);
  });

  it('names the operation on what stands around the cited place, or the citation where no operation names it', () => {
    const base = '一、甲：\n  （一）乙。\n  （二）丙。\n\n二、依第一點第二款辦理。\n\n三、丁。\n';
    const around = compile(base, `三 字句\n  「丁」改「戊」\n${WHY}\n一 刪除 保留\n${WHY}`);
    expect(around.diagnostics.filter((d) => d.code === 'FG6019').map((d) => sliceSpan(d.primary.source, d.primary.span))).toEqual(['一']);
    const pushed = compile('一、甲。\n  乙。\n  丙。\n\n二、依第一點第三項辦理。\n', `第一點第二項 增訂\n  丁。\n${WHY}`);
    expect(pushed.diagnostics.map((d) => [d.code, d.primary.source.path, sliceSpan(d.primary.source, d.primary.span), d.fixes])).toEqual([['FG6019', 'r.fagui', '第一點第三項', []]]);
  });
});
