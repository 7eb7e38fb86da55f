/** The number of a bound limit: calculated with, and put in place of another one; compared by 合於 only. */
import { describe, expect, it } from 'vitest';
import { helpOf, messageOf, type Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { duty } from '../lists-workspace.ts';
import { codes, compile, compileFiles, HEAD, VOCABULARY } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const TEXT = '一、減授學分[不得超過四學分]{上限}；但重修者[以六學分為限]{重修上限}。\n\n';
const RULE = '規則 規定 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';

describe('a limit', () => {
  it('is what a definition is capped by', () => {
    const evaluate = evaluatorOf(`${TEXT.replace('；但重修者[以六學分為限]{重修上限}', '')}定義 核計 : 學分 依 一 {\n  當 選課.學分 合於 上限 則 選課.學分\n  其餘 上限\n}\n`);
    expect([3, 4, 5].map((credits) => evaluate({ 選課: { 學分: credits } })['核計'])).toEqual(['3', '4', '4']);
  });

  it('takes the place of another limit', () => {
    const evaluate = evaluatorOf(`${TEXT}${RULE}但書 重修 於 上限 依 一 {\n  當 選課.核准\n  改 重修上限\n}\n`);
    const on = (credits: number, approved: boolean) => evaluate({ 選課: { 學分: credits, 核准: approved } })['規定'];
    expect([on(5, false), on(5, true), on(6, true), on(7, true)]).toEqual(['violated', 'met', 'met', 'violated']);
  });

  it('is not compared by signs, and no day is added to', () => {
    expect(codes(compile(`${TEXT}規則 規定 依 一 {\n  應 選課.學分 至多 上限\n}\n`))).toContain('FG4003');
    expect(codes(compile('一、公告後[一個月內]{期限}申請。\n\n規則 規定 依 一 {\n  應 選課.申請日 不晚於 選課.申請日 ＋ 期限\n}\n'))).toContain('FG4003');
  });
});

describe('so many times', () => {
  it('is a share above one', () => {
    const text = '一、選課學分[不得超過跨日學分之二倍]{上限}，時數按[一點五倍]{加計}計算。\n\n';
    const evaluate = evaluatorOf(`${text}規則 規定 依 一 {\n  應 選課.學分 合於 選課.跨日學分 之 上限\n}\n\n定義 計列時數 : 小時 依 一 {\n  ＝ 選課.時數 × 加計\n}\n`);
    expect([6, 7].map((credits) => evaluate({ 選課: { 學分: credits, 跨日學分: 3 } })['規定'])).toEqual(['met', 'violated']);
    expect(evaluate({ 選課: { 時數: 3 } })['計列時數']).toBe('4.5');
  });
});

describe('a share', () => {
  it('may be of a count of entries, whatever they are called', () => {
    const vocabulary = VOCABULARY.replace('  核准 (approved)', '  名次 (place) : 清單 分\n  核准 (approved)');
    const body = '一、不及格者[三分之一以上]{占比}。\n\n定義 不及格數 : 次 依 一 {\n  ＝ 個數（選課.名次）\n}\n\n規則 規定 依 一 {\n  應 不及格數 合於 個數（選課.名次） 之 占比\n}\n';
    expect(compileFiles({ 'v.fagui': vocabulary, 'r.fagui': HEAD + body }).diagnostics.filter((d) => !d.code.startsWith('FG71'))).toEqual([]);
  });
});

describe('what to put between the brackets', () => {
  const help = (body: string, code: string): string => helpOf(compile(body).diagnostics.find((d) => d.code === code) as Diagnostic, 'zh')!;
  it('is read from the words beside the number', () => {
    const rule = '規則 規定 依 一 {\n  應 選課.學分 合於 上限\n}\n';
    expect(help(`一、選課以[九學分]{上限}為限。\n\n${rule}`, 'FG4006')).toBe('請把界線字一起括進去：[以九學分為限]{上限}；或在規則寫明「至少 上限」「至多 上限」。');
    expect(help(`一、選課[九學分]{上限}以下。\n\n${rule}`, 'FG4006')).toContain('[九學分以下]{上限}');
    expect(help(`一、選課計[九學分]{上限}。\n\n${rule}`, 'FG4006')).toBe('條文旁邊沒有「以上」「不得超過」這種界線字；請在規則寫明「至少 上限」「至多 上限」。');
    expect(help(`一、選課[九學分以下]{上限}，三年內不得超過六次。\n\n${rule}`, 'FG4010')).toContain('[三年內]{名稱}');
  });
});

describe('a number of the rule', () => {
  it('is not that of a range in another unit', () => {
    const text = '一、修業[二至七年]{期限}，選課[至少三學分]{下限}。\n\n';
    expect(codes(compile(`${text}規則 規定 依 一 {\n  應 選課.學分 合於 下限 且 選課.學分 至少 2學分\n}\n`))).not.toContain('FG4001');
  });
});

describe('a range', () => {
  it('is not changed, and it is said what to bind', () => {
    const small = compile('一、修業[一至四學分]{範圍}，得延長[一學分]{延長}。\n\n規則 規定 依 一 {\n  應 選課.學分 合於 範圍\n}\n\n但書 延 於 範圍 依 一 {\n  當 選課.核准\n  改 原值 ＋ 延長\n}\n');
    const [found] = small.diagnostics.filter((d) => d.code === 'FG5033');
    expect([messageOf(found!, 'zh'), helpOf(found!, 'zh')]).toEqual(['用語「範圍」是一段範圍，「改」不知道要改哪一端。', expect.stringContaining('一至[四年]{修業上限}')]);
  });
});

describe('two quantities multiplied', () => {
  it('are told how one unit is left', () => {
    const [found] = compile('一、應辦理。\n\n定義 量 : 學分 依 一 {\n  ＝ 選課.學分 × 選課.時數\n}\n').diagnostics;
    expect([found!.code, helpOf(found!, 'zh')]).toEqual(['FG5003', expect.stringContaining('÷ 1小時')]);
  });
});

describe('a binding of which a bracket is lacking', () => {
  it.each(['[至少九學分{下限}', '至少九學分]{下限}'])('is told where its name is read: %s', (words) => {
    const found = compile(`一、選課${words}。\n\n規則 規定 依 一 {\n  應 選課.學分 合於 下限\n}\n`).diagnostics.find((d) => d.code === 'FG4005');
    expect(helpOf(found!, 'zh')).toContain('方括號或大括號少了一個');
  });
  it('or full-width, is told at its place, alone in its paragraph too', () => {
    expect(codes(compile('一、選課［至少九學分］｛下限｝。\n'))).toEqual(['FG1056']);
  });
});

describe('a call without 於 or 皆', () => {
  it('is told what may stand there', () => {
    const help = (condition: string): string => helpOf(duty(condition, '應辦理。').diagnostics.find((d) => d.code === 'FG1034')!, 'zh')!;
    expect([help('合計（課程.學分 學生.修課） 至少 3學分'), help('全部（學生.修課 課程.學分 至少 3學分）')]).toEqual([expect.stringContaining('「於」與清單'), expect.stringContaining('「皆」與條件')]);
  });
});
