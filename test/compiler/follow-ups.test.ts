/** One mistake, one finding: at its place, with what to write instead. */
import { describe, expect, it } from 'vitest';
import { helpOf } from '../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../lang/source.ts';
import { amendmentHead, compileFiles, HEAD, VOCABULARY } from './small-workspace.ts';

const LOAD = '一、學生每學期[至少修十六學分]{下限 (least)}，[至多二十五學分]{上限 (most)}。\n\n規則 學分下限 (minimum) 依 一 {\n  應 選課.學分 合於 下限\n}\n\n定義 餘額 (rest) : 學分 依 一 {\n  ＝ 上限 － 選課.學分\n}\n\n'
  + '二、旁聽準用前點之規定。\n\n準用 旁聽 (audit) 依 二 {\n  規則 學分下限\n  以 選課.跨日學分 代 選課.學分\n}\n\n三、逾期不予受理。\n';
const BASE = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + LOAD };

/** What is found once words of a file are others: code and place, with the help where it is asked for. */
function found(file: string, from: string, to: string, base: Readonly<Record<string, string>> = BASE): string[] {
  expect(base[file]).toContain(from);
  const { diagnostics } = compileFiles({ ...base, [file]: base[file]!.replace(from, () => to) });
  return diagnostics.map(({ code, primary }) => `${code} ${primary.source.path} ${sliceSpan(primary.source, primary.span)}`);
}
const help = (from: string, to: string): string => {
  const { diagnostics } = compileFiles({ ...BASE, 'r.fagui': BASE['r.fagui'].replace(from, () => to) });
  expect(diagnostics).toHaveLength(1);
  return helpOf(diagnostics[0]!, 'zh')!;
};

describe('a mistake is told once', () => {
  it('has none to begin with', () => expect(compileFiles(BASE).diagnostics).toEqual([]));

  it('where the brackets of a binding are wrong', () => {
    expect(found('r.fagui', '[至少修十六學分]{下限 (least)}', '[至少修十六學分]｛下限 (least)｝')).toEqual(['FG4005 r.fagui [至少修十六學分]｛下限 (least)｝']);
    expect(found('r.fagui', '[至多二十五學分]{上限 (most)}', '［至多二十五學分］{上限 (most)}')).toEqual(['FG2006 r.fagui ［至多二十五學分］{上限 (most)}']);
    expect(found('r.fagui', '[至少修十六學分]{下限 (least)}', '[至少修十六學分]{下限 (least)')).toEqual(['FG4005 r.fagui ]{']);
    expect(found('r.fagui', '[至少修十六學分]{下限 (least)}', '至少修十六學分')).toEqual(['FG4005 r.fagui 下限']);
  });

  it('where a number of the text is written again', () => {
    expect(found('r.fagui', '合於 下限', '至少 16')).toEqual(['FG4001 r.fagui 16']);
  });

  it('in the rule that a 準用 applies', () => {
    expect(found('r.fagui', '應 選課.學分', '應 選課.學份')).toEqual(['FG2007 r.fagui 學份']);
  });

  it('in the vocabulary, whatever reads it', () => {
    expect(found('v.fagui', '學分 (credits) : 學分 0至60', '學分 (credits) 學分 0至60')).toEqual(['FG1034 v.fagui 學分']);
    expect(found('v.fagui', '學分 (credits) : 學分 0至60', '學分 (credits) : 學份 0至60')).toEqual(['FG2004 v.fagui 學份']);
    expect(found('r.fagui', '使用 t.vocabulary', '使用 t.vocabluary')).toEqual(['FG2003 r.fagui t.vocabluary']);
  });

  it('and a binding that no rule reads is told beside it', () => {
    const body = '一、學生[至少修十六學分]{下限}，[二學分]{學分}。\n\n規則 甲 依 一 {\n  應 選課.學分 合於 下限 且 選課.學份 至少 1\n}\n';
    expect(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + body }).diagnostics.map((d) => `${d.code} ${sliceSpan(d.primary.source, d.primary.span)}`)).toEqual(['FG4011 學分', 'FG2007 學份']);
  });

  it('where what begins a line is indented', () => {
    expect(found('r.fagui', '規則 學分下限', '  規則 學分下限')).toEqual(['FG1058 r.fagui 規則']);
    expect(found('r.fagui', '\n三、逾期', '\n　三、逾期')).toEqual(['FG1058 r.fagui 三、']);
    // a list of its own, and a number that does not come next
    expect(found('r.fagui', '三、逾期不予受理。', '三、如下：\n  一、甲。\n  二、乙。\n  三、丙。\n  四、丁。')).toEqual([]);
  });

  it('in the head of a block', () => {
    expect(found('r.fagui', '(minimum) 依 一', '(minimum) 一')).toEqual(['FG1034 r.fagui 一']);
    expect(found('r.fagui', '(minimum) 依 一', '(minimum)')).toEqual(['FG5001 r.fagui 規則 學分下限 (minimum)']);
  });

  it('where a number stands twice', () => {
    expect(found('r.fagui', '三、逾期', '二、逾期')).toEqual(['FG3001 r.fagui 二、']);
    expect(found('r.fagui', '\n三、逾期', '\n二、逾期', { ...BASE, 'r.fagui': `${BASE['r.fagui']}四、其他。\n` })).toEqual(['FG3001 r.fagui 二、']);
  });

  it('of the calendar that is not used', () => {
    const days = '一、應於通知後[三個工作日內]{期限}申請。\n\n規則 期限內 依 一 {\n  應 選課.申請日 合於 選課.考試日 之 期限\n}\n\n規則 順延內 依 一 {\n  應 選課.申請日 不晚於 順延（選課.考試日）\n  除外 週次（選課.申請日） 至多 1\n}\n';
    expect(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + days }).diagnostics.map((d) => d.code)).toEqual(['FG5059']);
  });
});

describe('an amendment', () => {
  const amended = (operation: string): string[] => found('a.fagui', 'X', operation, { ...BASE, 'a.fagui': `${amendmentHead(2)}X` });
  const restated = (binding: string): string => `一 修正\n  一、學生每學期${binding}，[至多二十五學分]{上限 (most)}。\n說明 配合實務。\n`;
  it('that loses a name is told where it does', () => {
    expect(amended(restated('[至少修十五學分]{下限 (least)}'))).toEqual([]);
    expect(amended(restated('[至少修十五學分]{最低學分 (least)}'))).toEqual(['FG6069 a.fagui 一']);
    expect(amended(restated('至少修十五學分'))).toEqual(['FG6069 a.fagui 一']);
  });
  it('whose words are not indented is told once', () => {
    expect(amended('三 字句\n「逾期」改「逾限」\n說明 用語。\n')).toEqual(['FG1064 a.fagui 字句']);
  });
});

describe('what people write', () => {
  it('is told what to write', () => {
    expect(help('合於 下限', '符合 下限')).toBe('請改寫「合於」。');
    expect(help('合於 下限', '大於等於 下限')).toBe('請改寫「至少」。');
    expect(help('選課.學分 合於', '選課,學分 合於')).toContain('記錄與欄位之間用點');
    expect(help('應 選課.學分', '應選課.學分')).toContain('「應」後面要空一格，寫成「應 選課」');
    expect(help('應 選課.學分', '必須 選課.學分')).toContain('請改寫「應」。');
    expect(help('(minimum) 依 一', '(minimum) 一')).toContain('依 一');
  });
});
