import { describe, expect, it } from 'vitest';
import { compile, marked, messages } from '../small-workspace.ts';

const TEXT = '一、學生[至少修九學分]{下限}，得加[一至二學分]{範圍}，[至多二十學分]{上限}。\n\n';
const rule = (name: string, limit: string): string => `規則 ${name} 依 一 {\n  應 選課.學分 合於 ${limit}\n}\n\n`;
const RULE = rule('規定', '下限');
const discretion = (name: string, limit: string, requirement: string): string => `裁量 ${name} 依 一 {\n  由 所長\n  要件 ${requirement}\n  核定 ${name}學分 : 學分 合於 範圍\n  效果 ${limit} ＝ 原值 ＋ ${name}學分\n}\n\n`;

describe('two of one name', () => {
  const grantless = '裁量 核可 依 一 {\n  由 所長\n}\n\n';
  it.each([[grantless + discretion('核可', '下限', '選課.核准')], [discretion('核可', '下限', '選課.核准') + grantless]])('are told, whichever of them grants an amount: %s', (both) => {
    expect(messages(compile(TEXT.replace('，[至多二十學分]{上限}', '') + RULE + both))).toEqual(['「核可」已經宣告過了。']);
  });
});

describe('what an authority may change is not read to find whether it may', () => {
  it('by its own requirement', () => {
    expect(messages(compile(TEXT.replace('，[至多二十學分]{上限}', '') + RULE + discretion('核可', '下限', '選課.學分 不合於 下限')))).toEqual(['要算出自己，先要知道自己：下限 → 下限。']);
  });

  it('through a definition', () => {
    const definition = '定義 達標 : 是否 依 一 {\n  ＝ 選課.學分 合於 下限\n}\n\n';
    expect(marked(compile(TEXT.replace('，[至多二十學分]{上限}', '') + definition + RULE + discretion('核可', '下限', '達標')))).toEqual(['FG5021 定義 達標 : 是否 依 一']);
  });

  it('through another limit and its discretion', () => {
    const both = RULE + rule('上規', '上限') + discretion('甲', '下限', '選課.學分 合於 上限') + discretion('乙', '上限', '選課.學分 合於 下限');
    expect(messages(compile(TEXT + both))).toEqual(['要算出自己，先要知道自己：下限 → 上限 → 下限。']);
    expect(messages(compile(TEXT + RULE + rule('上規', '上限') + discretion('甲', '下限', '選課.學分 合於 上限')))).toEqual([]);
  });
});
