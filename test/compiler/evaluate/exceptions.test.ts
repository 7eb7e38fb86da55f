import { describe, expect, it } from 'vitest';
import { exceptionsIn, type Beaten, type Beater } from '../../../compiler/evaluate/exceptions.ts';
import { showBeaten } from '../../../compiler/evaluate/show-exceptions.ts';
import type { CheckedProviso, CheckedVersion } from '../../../compiler/check/checked.ts';
import { compile, messages } from '../small-workspace.ts';

const BODY = `一、學生每學期[至多修十二學分]{上限 (maximum)}；[延修生]{免 (exempt)}不在此限。經所長核可，得超修[一至三學分]{範圍 (range)}。

規則 學分上限 (limit) 依 一 {
  應   選課.學分 合於 上限
  除外 學生.身分 屬於 免
}

裁量 核可超修 (approval) 依 一 {
  由   所長
  要件 選課.核准
  核定 超修 (extra) : 學分 合於 範圍
  效果 上限 ＝ 原值 ＋ 超修
}

另訂 上限 由 各所 依 一 不限寬嚴

二、過半數之認定。

疑義 過半 (half) 依 二 {
  甲說 (atLeast) 選課.學分 ≥ 6
  乙說 (moreThan) 選課.學分 > 6
  採 未定
}

定義 半數 (majority) : 是否 依 二 {
  ＝ 過半
}

規則 過半規定 (majorityRule) 依 二 {
  應 半數
}
`;

function versionOf(body: string): CheckedVersion {
  const small = compile(body);
  expect(messages(small)).toEqual([]);
  return small.versions[0]!.checked;
}
const named = (all: readonly Beaten[], name: string): Beaten => all.find((b) => b.name === name)!;
const brief = ({ kind, name, on, effect }: Beater): unknown[] => [kind, name, on, effect];

describe('what beats a rule', () => {
  const all = exceptionsIn(versionOf(BODY));

  it('are its exceptions, the discretions and the lower rules on the limits that it reads', () => {
    const rule = named(all, '學分上限');
    expect(rule.beatenBy.map(brief)).toEqual([['exception', null, null, '不適用'], ['discretion', '核可超修', '上限', '上限 ＝ 原值 ＋ 超修'], ['delegation', '上限', '上限', '不限寬嚴']]);
    expect(rule.beatenBy[0]).toMatchObject({ words: '延修生', condition: '學生.身分 屬於 免', provision: '第一點' });
    expect(rule.beatenBy[1]).toMatchObject({ authority: '所長', condition: '選課.核准' });
  });
  it('is nothing of a circle of provisos, which is reported instead', () => {
    const proviso = (name: string, target: string): string => `\n但書 ${name} 於 ${target} 依 一 {\n  當 選課.核准\n  不適用\n}\n`;
    const small = compile(`一、經核准者，不在此限。\n${proviso('甲', '乙')}${proviso('乙', '甲')}`);
    expect([messages(small), exceptionsIn(small.versions[0]!.checked)]).toEqual([['但書互相循環：甲 → 乙 → 甲。'], []]);
  });
  it('are the doubts in what it reads, also through definitions', () => {
    expect(named(all, '過半規定').beatenBy.map(brief)).toEqual([['doubt', '過半', null, '未定，兩說不同時無法判定']]);
    expect(named(all, '過半規定').beatenBy[0]!.condition).toBe('甲說：選課.學分 ≥ 6；乙說：選課.學分 > 6');
  });
  it('of a bound phrase, with the rules that it decides', () => {
    expect(named(all, '上限')).toMatchObject({ kind: 'phrase', words: '至多修十二學分', readBy: ['學分上限'], beatenBy: [{ kind: 'discretion' }, { kind: 'delegation' }] });
    expect(named(all, '範圍').beatenBy).toEqual([]);
  });
  it('as a tree of text', () => {
    expect(showBeaten(named(all, '學分上限'))).toBe(`學分上限（第一點）
　條文：學生每學期至多修十二學分；延修生不在此限。經所長核可，得超修一至三學分。
　├ 除外（第一點）「學生.身分 屬於 免」：不適用
　│　條文：延修生
　├ 裁量 核可超修（第一點）由所長，要件「選課.核准」：上限 ＝ 原值 ＋ 超修
　└ 另訂 上限（第一點）由各所：不限寬嚴
`);
    expect(showBeaten(named(all, '範圍'))).toBe('「一至三學分」＝ 範圍（第一點），用於核可超修\n　沒有除外、但書、裁量、另訂或疑義\n');
  });
});

describe('provisos', () => {
  const checked = versionOf(BODY);
  const rule = checked.items.find((i) => i.name === '學分上限')!;
  const proviso = (name: string, target: string, beats: string[] = []): CheckedProviso =>
    ({ ...rule, kind: 'proviso', name, alias: name, target, condition: null, effect: { kind: 'notApplicable' }, beats } as unknown as CheckedProviso);
  const tree = (...provisos: CheckedProviso[]): readonly Beater[] => named(exceptionsIn({ ...checked, items: [...checked.items, ...provisos] }), '學分上限').beatenBy;

  it('stand before those that they beat, and under the one that they are written for', () => {
    const found = tree(proviso('乙', '學分上限'), proviso('甲', '學分上限', ['乙']), proviso('丙', '乙'));
    expect(found.filter((b) => b.kind === 'proviso').map((b) => [b.name, b.beats, b.beatenBy.map((inner) => inner.name)])).toEqual([['甲', ['乙'], []], ['乙', [], ['丙']]]);
  });
  it('without an order say with whom they collide', () => {
    const duty = (name: string, beats: string[] = []): CheckedProviso => ({ ...proviso(name, '學分上限', beats), effect: { kind: 'duty', modality: '應', condition: { kind: 'boolean', value: true, type: { kind: 'boolean' }, span: rule.span } } } as unknown as CheckedProviso);
    const open = (...provisos: CheckedProviso[]): unknown[] => tree(...provisos).filter((b) => b.kind === 'proviso').map((b) => [b.name, b.unordered]);
    expect(open(proviso('甲', '學分上限'), proviso('乙', '學分上限'))).toEqual([['甲', undefined], ['乙', undefined]]);
    expect(open(proviso('甲', '學分上限'), duty('乙'))).toEqual([['甲', ['乙']], ['乙', ['甲']]]);
    // 甲 goes before 丙 through 乙
    expect(open(duty('甲', ['乙']), duty('乙', ['丙']), duty('丙'))).toEqual([['甲', undefined], ['乙', undefined], ['丙', undefined]]);
    expect(open(duty('甲', ['乙']), duty('乙'), duty('丙', ['乙']))).toEqual([['甲', ['丙']], ['丙', ['甲']], ['乙', undefined]]);
    expect(showBeaten(named(exceptionsIn({ ...checked, items: [...checked.items, duty('甲'), duty('乙')] }), '學分上限'))).toContain('；與乙沒有先後，同時成立時衝突');
  });
  it('on the limit of a rule bear on the rule', () => expect(tree(proviso('丁', '上限'))[1]).toMatchObject({ kind: 'proviso', name: '丁', on: '上限' }));
  it('that name each other end', () => expect(tree(proviso('甲', '學分上限', ['乙']), proviso('乙', '學分上限', ['甲'])).filter((b) => b.kind === 'proviso')).toHaveLength(2));
});

describe('what beats that which beats', () => {
  const TEXT = `一、選課：
  大學部：
  每學期[至多修十二學分]{上限}，成績優良者經核可得超修；[至少八十分]{優良}為優良。
  研究所：
  [延修生]{免}不受限制。
  過半數者亦同。

`;
  const RULES = `疑義 過半 (half) 依 一[研究所] {
  甲說 (atLeast) 選課.學分 ≥ 6
  乙說 (moreThan) 選課.學分 > 6
  採 甲說
}

規則 學分上限 (limit) 依 一[研究所] {
  應   選課.學分 合於 上限
  除外 學生.身分 屬於 免 且 過半
  除外 選課.核准
}

裁量 核可超修 (approval) 依 一[大學部] {
  由   所長
  要件 選課.成績 合於 優良
  效果 上限 ＝ 60學分
}

另訂 優良 由 各所 依 一[大學部] 限更嚴

另訂 免 由 各系 依 一[研究所] 限更嚴
`;
  const all = exceptionsIn(versionOf(TEXT + RULES));
  const rule = named(all, '學分上限');
  const inner = (b: Beater): string => `${b.kind} ${b.name ?? b.condition} (${b.beatenBy.map((x) => `${x.kind} ${x.name}：${x.effect}`).join('；')})`;
  it('are the doubts and lower rules in an exception, and the lower rules in a requirement', () => {
    expect(rule.beatenBy.map(inner)).toEqual(['exception 學生.身分 屬於 免 且 過半 (delegation 免：限更嚴；doubt 過半：採甲說)', 'exception 選課.核准 ()', 'discretion 核可超修 (delegation 優良：限更嚴)', 'delegation 免 ()', 'doubt 過半 ()']);
  });
  it('stands with the words of a caption and the lines under it', () => {
    expect([rule.provision, rule.words]).toEqual(['第一點第四項', '研究所：延修生不受限制。過半數者亦同。']);
  });
});

describe('the tree as text', () => {
  const text = `一、學生每學期[至多修十二學分]{上限}，經核可者不在此限。

二、轉學生得修[至多二十學分]{轉學上限}。

`;
  const blocks = `規則 學分上限 (limit) 依 一 {
  應 選課.學分 合於 上限
}

規則 乙規則 (second) 依 二 {
  應 選課.學分 合於 轉學上限 或 過半
}

疑義 過半 (half) 依 二 {
  甲說 (atLeast) 選課.學分 ≥ 6
  乙說 (moreThan) 選課.學分 > 6
  採 乙說
}

但書 轉學 (transfer) 於 學分上限 依 二 {
  當 學生.身分 為 轉學生
  應 選課.學分 合於 轉學上限
  優先於 核准
}

但書 核准 (approved) 於 學分上限 依 二 {
  不適用
}

裁量 核可 (approval) 依 一 {
  由   所長
  效果 上限 ＝ 60學分
}
`;
  const all = exceptionsIn(versionOf(text + blocks));
  it('gives the duty of a proviso, what it goes before, decisions without a requirement, and doubts with their readings', () => {
    expect(showBeaten(named(all, '學分上限')).split('\n')).toEqual(['學分上限（第一點）', '　條文：學生每學期至多修十二學分，經核可者不在此限。', '　├ 但書 轉學（第二點），當「學生.身分 為 轉學生」：應 選課.學分 合於 轉學上限；優先於核准', '　│　條文：轉學生得修至多二十學分。', '　├ 但書 核准（第二點）：不適用', '　│　條文：轉學生得修至多二十學分。', '　└ 裁量 核可（第一點）由所長：上限 ＝ 60學分', '']);
    expect(showBeaten(named(all, '乙規則')).split('\n')).toEqual(['乙規則（第二點）', '　條文：轉學生得修至多二十學分。', '　└ 疑義 過半（第二點）（甲說：選課.學分 ≥ 6；乙說：選課.學分 > 6）：採乙說', '']);
  });
});
