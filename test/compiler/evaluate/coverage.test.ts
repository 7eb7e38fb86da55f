import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../compiler/evaluate/coverage.ts';
import { coverageJson, figuresOf, missingOf, showCoverage } from '../../../compiler/evaluate/show-coverage.ts';
import { compile, messages } from '../small-workspace.ts';

const RULE = `一、學生每學期[至少修十六學分]{下限 (minimum)}；[延修生]{免 (exempt)}不在此限。

規則 學分下限 (creditMinimum) 依 一 {
  應   選課.學分 合於 下限
  除外 學生.身分 屬於 免
}
`;
const kase = (credits: number, status: string, outcome: string, rule = '學分下限'): string => `\n案例 ${status}修${credits} {\n  學生 { 身分 ${status} }\n  選課 { 學分 ${credits} }\n  ${rule} ${outcome}\n}\n`;

/** What no case reaches of each item, as sentences. */
function missing(body: string, ...amendments: string[]): Record<string, string[]> {
  const small = compile(body, ...amendments);
  expect(messages(small)).toEqual([]);
  const { items } = coverageOf(small.compiled.regulations[0]!);
  return Object.fromEntries(items.map((item) => [`${item.name}@${item.versions.join('+')}`, missingOf(item, 'zh')]));
}

describe('coverage of the cases', () => {
  it('names outcomes, exceptions and the places at a threshold that no case reaches', () => {
    expect(missing(RULE + kase(16, '一般生', '符合'))).toEqual({ '學分下限@1': [
      '沒有案例使結果為「違反」', '沒有案例使結果為「不適用」', '沒有案例使除外「學生.身分 屬於 延修生」成立',
      '缺「選課.學分」為 15 學分 的案例（門檻 下限（16 學分），低一級）', '缺「選課.學分」為 17 學分 的案例（門檻 下限（16 學分），高一級）',
    ] });
    expect(missing(RULE + kase(15, '一般生', '違反') + kase(16, '一般生', '符合') + kase(17, '一般生', '符合') + kase(3, '延修生', '不適用'))).toEqual({ '學分下限@1': [] });
  });

  it('counts a case at a threshold only where the comparison decides, and only for rules of which it expects something', () => {
    const exempt = kase(16, '一般生', '符合') + kase(15, '延修生', '不適用');
    expect(missing(RULE + exempt)['學分下限@1']).toContain('缺「選課.學分」為 15 學分 的案例（門檻 下限（16 學分），低一級）');
    const other = '\n二、選課應經核准。\n\n規則 核准 (approval) 依 二 {\n  應 選課.核准\n}\n';
    const silent = `${RULE}${other}\n案例 甲 {\n  學生 { 身分 一般生 }\n  選課 { 學分 15，核准 是 }\n  核准 符合\n}\n`;
    expect(missing(silent)['學分下限@1']).toEqual(['沒有案例對它有所預期']);
  });

  it('counts what a 要件 compares where a rule asks a 裁量 that is granted, and only there', () => {
    const body = `一、學生每學期[至多修十六學分]{上限 (maximum)}；平均[八十分以上]{優良 (good)}者，經系主任核可，得加修[三學分]{加修 (extra)}。

規則 學分上限 (creditMaximum) 依 一 {
  應 選課.學分 合於 上限
}

裁量 核可 (approve) 依 一 {
  由   系主任
  要件 選課.成績 合於 優良
  效果 上限 ＝ 原值 ＋ 加修
}
`;
    const at = (score: number, decision: string, outcome: string): string => `\n案例 ${decision}${String(score).replace('.', '點')} {\n  選課 { 學分 17，成績 ${score} }\n  核可 { 決定 ${decision} }\n  學分上限 ${outcome}\n}\n`;
    const left = (cases: string): string[] => missing(body + cases)['核可@1']!.filter((line) => line.includes('門檻'));
    expect(left(at(79.99, '准', '違反') + at(80, '准', '符合') + at(80.01, '准', '符合'))).toEqual([]);
    expect(left(at(79.99, '准', '違反'))).toHaveLength(2);
    expect(missing(body + at(80, '不准', '違反'))['核可@1']).toEqual(['沒有案例對它有所預期']);
  });

  it('takes the first and the last of the days of a period for two thresholds', () => {
    const period = '一、於[115年3月1日至31日]{期間 (window)}申請。\n\n規則 期內 (inside) 依 一 {\n  應 選課.申請日 合於 期間\n}\n\n案例 首日 {\n  選課 { 申請日 115年3月1日 }\n  期內 符合\n}\n';
    expect(missing(period)['期內@1']).toEqual([
      '沒有案例使結果為「違反」', '缺「選課.申請日」為 115年2月28日 的案例（門檻 期間（115年3月1日），低一級）', '缺「選課.申請日」為 115年3月2日 的案例（門檻 期間（115年3月1日），高一級）',
      ...[['30日', '低一級'], ['31日', '門檻本身']].map(([day, place]) => `缺「選課.申請日」為 115年3月${day} 的案例（門檻 期間（115年3月31日），${place}）`), '缺「選課.申請日」為 115年4月1日 的案例（門檻 期間（115年3月31日），高一級）',
    ]);
  });
  it('takes the two ends of a range for two thresholds, and no place outside of the range of the fact', () => {
    const range = '一、加選[零至三學分]{範圍 (range)}。\n\n規則 加選 (added) 依 一 {\n  應 選課.學分 合於 範圍\n}\n';
    expect(missing(`${range}${kase(3, '一般生', '符合', '加選')}`)['加選@1']).toEqual([
      '沒有案例使結果為「違反」', '缺「選課.學分」為 0 學分 的案例（門檻 範圍（0 學分），門檻本身）', '缺「選課.學分」為 1 學分 的案例（門檻 範圍（0 學分），高一級）',
      '缺「選課.學分」為 2 學分 的案例（門檻 範圍（3 學分），低一級）', '缺「選課.學分」為 4 學分 的案例（門檻 範圍（3 學分），高一級）',
    ]);
  });

  it('asks of effects in some case only for a case with them and one without', () => {
    const body = '一、學生逾[九學分]{門檻 (threshold)}者，通知導師；延修生，另通知家長。\n\n規則 通知 (notice) 依 一 {\n  當   選課.學分 多於 門檻\n  效果 通知導師\n  效果 學生.身分 為 延修生 時：通知家長\n}\n';
    const notice = (status: string, effects: string): string => `\n案例 ${status} {\n  學生 { 身分 ${status} }\n  選課 { 學分 10 }\n  通知 ＝ 「${effects}」\n}\n`;
    const [usual, extended] = [notice('一般生', '通知導師'), notice('延修生', '通知導師、通知家長')];
    const left = (cases: string): string[] => missing(body + cases)['通知@1']!.filter((line) => line.includes('通知家長')).map((line) => line.replace(/「.*」/, ''));
    expect([left(usual), left(extended), left(usual + extended)]).toEqual([['沒有案例使效果發生'], ['沒有案例使規則發生效果而無'], []]);
  });

  it('counts no case for or against an effect that the case leaves open', () => {
    const body = '一、學生應輔導。\n\n規則 輔導 (tutoring) 依 一 {\n  當 選課.核准\n  效果 輔導\n  效果 學生.身分 為 延修生 時：通知家長\n  效果 學生.年級 為 1 時：通知導師\n}\n\n案例 核准 {\n  選課 { 核准 是 }\n  輔導 無法判定\n}\n';
    expect(missing(body)['輔導@1']!.filter((line) => line.includes('通知')).map((line) => line.replace(/「.*：/, '「'))).toEqual(['沒有案例使效果「通知家長」發生', '沒有案例使規則發生效果而無「通知家長」', '沒有案例使效果「通知導師」發生', '沒有案例使規則發生效果而無「通知導師」']);
  });

  it('counts what a conclusion requires where only the conclusion is expected', () => {
    const body = '一、[至少修十六學分]{下限}者，得請領。\n\n規則 修足 (enough) 依 一 {\n  應 選課.學分 合於 下限\n}\n\n結論 請領 (claim) 依 一 {\n  須 修足\n}\n';
    expect(missing(body + kase(16, '一般生', '得', '請領'))['修足@1']).not.toContain('沒有案例使結果為「符合」');
  });

  it('finds the branches of definitions, through the rules that read them', () => {
    const body = `一、應修[十六學分]{一般 (regular)}，延修生[九學分]{延修 (extended)}。

定義 應修 (due) : 學分 依 一 {
  當 學生.身分 為 延修生 則 延修
  其餘 一般
}

規則 修足 (enough) 依 一 {
  應 選課.學分 ≥ 應修
}
`;
    const found = missing(body + kase(16, '一般生', '符合', '修足') + kase(9, '延修生', '符合', '修足'));
    expect(found['應修@1']).toEqual([]);
    expect(found['修足@1']).toEqual([
      '沒有案例使結果為「違反」', '缺「選課.學分」為 8 學分 的案例（門檻 應修：延修（9 學分），低一級）', '缺「選課.學分」為 10 學分 的案例（門檻 應修：延修（9 學分），高一級）',
      '缺「選課.學分」為 15 學分 的案例（門檻 應修：一般（16 學分），低一級）', '缺「選課.學分」為 17 學分 的案例（門檻 應修：一般（16 學分），高一級）',
    ]);
  });

  it('of a share asks for the share itself and the nearest values on both sides', () => {
    const body = '一、跨日選修[以學分總數三分之一為上限]{比例 (share)}。\n\n規則 跨日 (evening) 依 一 {\n  應 選課.跨日學分 合於 選課.學分 之 比例\n}\n';
    const share = (credits: number, evening: number, outcome: string): string => `\n案例 ${credits}之${evening} {\n  選課 { 學分 ${credits}，跨日學分 ${evening} }\n  跨日 ${outcome}\n}\n`;
    expect(missing(body + share(20, 6, '符合') + share(20, 7, '違反'))['跨日@1']).toEqual(['缺「選課.跨日學分 對 選課.學分 × 比例（1/3）」門檻本身的案例']);
    expect(missing(body + share(20, 6, '符合') + share(20, 7, '違反') + share(18, 6, '符合'))['跨日@1']).toEqual([]);
  });

  it('counts a rule once over the versions that leave it as it is, and again where an amendment changes it', () => {
    const unrelated = '二 增訂\n  二、選課應經核准。\n說明 丙。\n\n規則 核准 (approval) 依 二 {\n  應 選課.核准\n}\n\n案例 未核准 {\n  選課 { 核准 否 }\n  修正後 核准 違反\n}\n';
    expect(Object.keys(missing(RULE + kase(16, '一般生', '符合'), unrelated))).toEqual(['學分下限@1+2', '核准@2']);
    const changed = missing(RULE + kase(16, '一般生', '符合'), `一 字句\n  「十六」改「十五」\n說明 減輕。\n規則不動 學分下限\n${kase(15, '一般生', '符合').replace('  學分下限', '  修正後 學分下限')}`);
    expect(Object.keys(changed)).toEqual(['學分下限@1', '學分下限@2']);
    expect(changed['學分下限@2']).toContain('缺「選課.學分」為 14 學分 的案例（門檻 下限（15 學分），低一級）');
  });

  it('gives figures as text and as data', () => {
    const coverage = coverageOf(compile(RULE + kase(15, '一般生', '違反') + kase(16, '一般生', '符合')).compiled.regulations[0]!);
    expect(figuresOf(coverage.items)).toEqual({
      rules: { reached: 1, all: 1 }, outcomes: { reached: 2, all: 3 }, branches: { reached: 0, all: 0 }, exceptions: { reached: 0, all: 1 }, thresholds: { reached: 0, all: 1 }, thresholdCases: { reached: 2, all: 3 },
    });
    expect(showCoverage([coverage], 'zh').split('\n')[0]).toBe('t.selection：規則與定義 1/1，結果 2/3，分支 0/0，除外 0/1，門檻（本身與兩側） 0/1，門檻案例 2/3');
    expect(showCoverage([coverage], 'en').split('\n')[0]).toBe('t.selection: rules 1/1, outcomes 2/3, branches 0/0, exceptions 0/1, thresholds with both sides 0/1, cases at thresholds 2/3');
    const range = coverageOf(compile(`一、加選[零至三學分]{範圍 (range)}。\n\n規則 加選 (added) 依 一 {\n  應 選課.學分 合於 範圍\n}\n${kase(0, '一般生', '符合', '加選')}${kase(1, '一般生', '符合', '加選')}`).compiled.regulations[0]!);
    expect(figuresOf(range.items).thresholds).toEqual({ reached: 1, all: 2 });
    expect(showCoverage([coverage], 'en')).toContain('no case with 選課.學分 at 17 學分 (下限（16 學分）, one step above)');
    expect(coverageJson([coverage], 'zh')).toMatchObject({ thresholds: { reached: 0, all: 1 }, regulations: [{ regulation: 't.selection', items: [{ alias: 'creditMinimum', outcomes: { reached: 2, all: 3 }, thresholdCases: { reached: 2, all: 3 }, provision: '第一點', missing: { length: 3 } }] }] });
  });

  it('counts an exception only where the rule applies, and ignores what is expected of no version', () => {
    const rule = RULE.replace('  應   選課', '  適用 學生.學制 為 四技\n  應   選課');
    const exempt = (programme: string): string => `\n案例 免 {\n  學生 { 身分 延修生，學制 ${programme} }\n  選課 { 學分 3 }\n  學分下限 不適用\n}\n`;
    const said = '沒有案例使除外「學生.身分 屬於 延修生」成立';
    expect([missing(rule + exempt('四技'))['學分下限@1']!.includes(said), missing(rule + exempt('二技'))['學分下限@1']!.includes(said)]).toEqual([false, true]);
    expect(missing(RULE + kase(16, '一般生', '符合').replace('學分下限 符合', '修正前 學分下限 符合'))).toEqual({ '學分下限@1': ['沒有案例對它有所預期'] });
  });

  it('takes a rule whose text is worded anew for the same rule', () => {
    expect(Object.keys(missing(RULE + kase(16, '一般生', '符合'), '一 字句\n  「學生每學期」改「學生於每學期」\n說明 修字。\n規則不動 學分下限\n'))).toEqual(['學分下限@1+2']);
  });

  it('counts a threshold of a definition where another branch is taken, though it gives the same', () => {
    const due = `一、應修[十六學分]{一般 (regular)}，延修生[十六學分]{延修 (extended)}。\n\n定義 應修 (due) : 學分 依 一 {\n  當 選課.時數 至少 60小時 則 延修\n  其餘 一般\n}\n`;
    const hours = (n: number): string => `\n案例 時數${n} {\n  選課 { 時數 ${n} }\n  應修 ＝ 16 學分\n}\n`;
    expect(missing(due + hours(60))['應修@1']).toEqual(['沒有案例走到「其餘 一般（16 學分）」', '缺「選課.時數」為 59 小時 的案例（門檻 60 小時，低一級）', '缺「選課.時數」為 61 小時 的案例（門檻 60 小時，高一級）']);
    expect(missing(due + hours(60) + hours(59) + hours(61))['應修@1']).toEqual([]);
  });

  it('tells branches of one value apart, and those of one definition from those of another', () => {
    const body = `一、應修[十六學分]{一般 (regular)}，延修生亦應修[十六學分]{延修 (extended)}；加修[三學分]{加修 (extra)}。

定義 加修學分 (more) : 學分 依 一 {
  ＝ 加修
}

定義 應修 (due) : 學分 依 一 {
  當 學生.身分 為 延修生 則 延修
  其餘 一般
}

規則 修足 (enough) 依 一 {
  應 選課.學分 ≥ 應修
}

規則 加足 (enoughMore) 依 一 {
  應 選課.跨日學分 ≥ 加修學分
}
`;
    const around = (status: string): string => kase(15, status, '違反', '修足') + kase(16, status, '符合', '修足') + kase(17, status, '符合', '修足');
    const ofOne = (name: string): string[] => [15, 16, 17].map((n, i) => `缺「選課.學分」為 ${n} 學分 的案例（門檻 應修：${name}（16 學分），${['低一級', '門檻本身', '高一級'][i]}）`);
    expect(missing(body + around('一般生'))['修足@1']).toEqual(ofOne('延修'));
    expect(missing(body + around('延修生'))['修足@1']).toEqual(ofOne('一般'));
    expect(missing(body + around('一般生') + around('延修生'))['修足@1']).toEqual([]);
  });

  it('counts nothing of a case whose facts cannot be used', () => {
    expect(missing(RULE + kase(99, '一般生', '符合'))['學分下限@1']).toEqual(['沒有案例對它有所預期']);
  });

  it('of everything says nothing but the figures', () => {
    const cases = kase(15, '一般生', '違反') + kase(16, '一般生', '符合') + kase(17, '一般生', '符合') + kase(3, '延修生', '不適用');
    const coverage = coverageOf(compile(RULE + cases).compiled.regulations[0]!);
    const figures = '規則與定義 1/1，結果 3/3，分支 0/0，除外 1/1，門檻（本身與兩側） 1/1，門檻案例 3/3';
    expect(showCoverage([coverage], 'zh')).toBe(`t.selection：${figures}\n合計：${figures}\n`);
    expect(showCoverage([{ regulation: 't.empty', items: [] }, coverage], 'zh')).toBe(`t.selection：${figures}\n合計：${figures}\n`);
  });
});
