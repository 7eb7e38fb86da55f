/** What is said of what was found: the sentence in both languages, the place, and the other place. */
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { compileFiles, HEAD, VOCABULARY } from '../small-workspace.ts';

const TEXT = '一、學生每學期[至少修十六學分]{下限}、[至多二十五學分]{上限}，[零分]{零}、[十分]{十}。\n\n';
const rule = (name: string, clauses: string): string => `規則 ${name} 依 一 {\n${clauses.split('；').map((c) => `  ${c}\n`).join('')}}\n\n`;
const definition = (name: string, branches: string, type = '學分'): string => `定義 ${name} : ${type} 依 一 {\n${branches.split('；').map((c) => `  ${c}\n`).join('')}}\n\n`;

/** The sentence in both languages, what it stands under, the items whose results the case states, and the other place. */
function told(blocks: string): string[] {
  const { compiled } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + TEXT + blocks });
  return verifyWorkspace(compiled, false).flatMap(({ diagnostic: d, provision, items, regulation, version }) => [
    messageOf(d, 'zh'), messageOf(d, 'en'), [regulation, version, provision, ...items].join(' '), ...[d.primary, ...d.related!].map((r) => [sliceSpan(r.source, r.span).split('\n')[0], r.note?.zh, r.note?.en].filter((words) => words).join(': ')),
  ]);
}

const BLOCKS: Readonly<Record<string, string>> = {
  overlap: definition('應修', '當 學生.學制 為 四技 則 17 學分；當 選課.學分 超過 20 則 8 學分；其餘 0 學分'),
  gap: definition('應修', '當 學生.學制 為 四技 則 17 學分'),
  'dead branch': definition('應修', '當 選課.學分 少於 20 則 7 學分；當 選課.學分 少於 11 則 7 學分；其餘 0 學分'),
  'dead rest': definition('應修', '當 選課.核准 則 7 學分；當 選課.核准 為 否 則 8 學分；其餘 0 學分'),
  'nobody under it': rule('甲', '適用 選課.學分 少於 3 且 選課.學分 超過 3；應 選課.學分 合於 下限'),
  'swallowed and idle': rule('甲', '適用 學生.年級 等於 4；應 選課.學分 合於 下限；除外 學生.年級 超過 3；除外 學生.年級 超過 5'),
  'never met': rule('甲', '適用 選課.學分 少於 8；應 選課.學分 合於 下限'),
  'never violated': rule('甲', '適用 選課.學分 超過 20；應 選課.學分 合於 下限'),
  'no right': rule('甲', '得 加選；當 學生.學制 為 二技；除外 學生.學制 為 二技'),
  'no approval': '裁量 核可 依 一 {\n  由 教務長\n  要件 選課.核准 且 非（選課.核准 且 學生.學制 為 四技） 且 學生.學制 為 四技\n  效果 上限 ＝ 原值 ＋ 1 學分\n}\n\n',
  'always so': rule('甲', '適用 學生.學制 為 四技 且 選課.學分 不超過 60；應 選課.學分 合於 下限'),
  clash: rule('甲', '適用 學生.學制 為 四技；應 選課.學分 合於 下限') + rule('乙', '適用 學生.身分 為 延修生；不得 選課.學分 超過 7'),
  'other values': rule('甲', '當 選課.學分 少於 9；效果 選課.成績 ＝ 零') + rule('乙', '當 學生.身分 為 轉學生；效果 選課.成績 ＝ 十'),
  'out of range': rule('甲', '當 選課.核准；效果 選課.學分 ＝ 選課.學分 － 2學分'),
  provisos: `${rule('丙', '應 選課.學分 合於 上限')}但書 加修 於 上限 依 一 {\n  當 學生.身分 為 轉學生\n  改 31學分\n}\n\n但書 優秀 於 上限 依 一 {\n  當 選課.成績 至少 80\n  改 28學分\n}\n`,
};

describe('a finding', () => {
  it('says in words what is wrong, and shows where', () => {
    expect(Object.fromEntries(Object.entries(BLOCKS).map(([name, blocks]) => [name, told(blocks)]))).toEqual({
      'always so': [
        '「甲」（第一點）裡的條件「選課.學分 ≤ 60」一定成立。',
        'The condition 選課.學分 ≤ 60 in 甲 (第一點) always holds.',
        't.selection 1 第一點 甲',
        '選課.學分 不超過 60',
      ],
      clash: [
        '「乙」（第一點）與「甲」（第一點）對同一個個案不能同時做到；例如：學生.學制 四技，學生.身分 延修生，選課.學分 16。',
        '乙 (第一點) and 甲 (第一點) cannot both be kept by one student, for example: 學生.學制 四技，學生.身分 延修生，選課.學分 16.',
        't.selection 1 第一點 甲 乙',
        '規則 乙 依 一',
        '規則 甲 依 一: 與這個規則不能同時做到: cannot be kept together with this rule',
      ],
      'dead branch': [
        '定義「應修」（第一點）的第 2 個情形沒有人會走到。',
        'Branch 2 of 應修 (第一點) is reached by nobody.',
        't.selection 1 第一點 應修',
        '選課.學分 少於 11',
      ],
      'dead rest': [
        '定義「應修」（第一點）的「其餘」沒有人會走到。',
        '其餘 of 應修 (第一點) is reached by nobody.',
        't.selection 1 第一點 應修',
        '0 學分',
      ],
      gap: [
        '定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.學制 二技。',
        'The branches of 應修 (第一點) leave somebody out and there is no 其餘, for example: 學生.學制 二技.',
        't.selection 1 第一點 應修',
        '定義 應修 : 學分 依 一',
      ],
      'never met': [
        '規則「甲」（第一點）的義務沒有人做得到；例如：選課.學分 0。',
        'Nobody can meet the duty of 甲 (第一點), for example: 選課.學分 0.',
        't.selection 1 第一點 甲',
        '規則 甲 依 一',
      ],
      'never violated': [
        '規則「甲」（第一點）不可能違反，適用的人都符合；例如：選課.學分 21。',
        'The duty of 甲 (第一點) can never be violated: whoever it applies to meets it, for example: 選課.學分 21.',
        't.selection 1 第一點 甲',
        '規則 甲 依 一',
      ],
      'no approval': [
        '「核可」（第一點）裡的條件「選課.核准 且 非 （選課.核准 且 學生.學制 = 四技） 且 學生.學制 = 四技」不可能成立。',
        'The condition 選課.核准 且 非 （選課.核准 且 學生.學制 = 四技） 且 學生.學制 = 四技 in 核可 (第一點) can never hold.',
        't.selection 1 第一點 核可',
        '選課.核准 且 非（選課.核准 且 學生.學制 為 四技） 且 學生.學制 為 四技',
      ],
      'no right': [
        '「甲」（第一點）裡的條件「學生.學制 = 二技」不可能成立。',
        'The condition 學生.學制 = 二技 in 甲 (第一點) can never hold.',
        't.selection 1 第一點 甲',
        '學生.學制 為 二技',
      ],
      'nobody under it': [
        '規則「甲」（第一點）的適用條件不可能成立，沒有人會適用。',
        'The rule 甲 (第一點) can never apply to anybody.',
        't.selection 1 第一點 甲',
        '規則 甲 依 一',
      ],
      'other values': [
        '「甲」與「乙」（第一點）會同時發生效果，而給「選課.成績」不同的值（選課.成績 ＝ 零；選課.成績 ＝ 十）；例如：選課.學分 0，學生.身分 轉學生。',
        '甲 and 乙 (第一點) take effect at once and give 選課.成績 different values (選課.成績 ＝ 零; 選課.成績 ＝ 十), for example: 選課.學分 0，學生.身分 轉學生.',
        't.selection 1 第一點 甲 乙',
        '規則 乙 依 一',
        '規則 甲 依 一: 這個規則給了另一個值: this rule gives another value',
      ],
      'out of range': [
        '「甲」（第一點）的「選課.學分 ＝ 選課.學分 － 2學分」會超出「選課.學分」的範圍 0 至 60；例如：選課.核准 是，選課.學分 0。',
        '選課.學分 ＝ 選課.學分 － 2學分 of 甲 (第一點) leaves the range of 選課.學分, 0 to 60, for example: 選課.核准 是，選課.學分 0.',
        't.selection 1 第一點 甲',
        '規則 甲 依 一',
      ],
      overlap: [
        '定義「應修」（第一點）的第 1 與第 2 個情形會同時成立，值卻不同；例如：學生.學制 四技，選課.學分 21。',
        'Branches 1 and 2 of 應修 (第一點) hold at once with different values, for example: 學生.學制 四技，選課.學分 21.',
        't.selection 1 第一點 應修',
        '選課.學分 超過 20',
        '學生.學制 為 四技: 這個情形也成立: this branch holds as well',
      ],
      provisos: [
        '「上限」（第一點）的但書「加修」與「優秀」會同時成立，結果是衝突；例如：學生.身分 轉學生，選課.成績 80。',
        'The provisos 加修 and 優秀 of 上限 (第一點) hold at once, which is a conflict, for example: 學生.身分 轉學生，選課.成績 80.',
        't.selection 1 第一點 丙',
        '但書 優秀 於 上限 依 一',
        '但書 加修 於 上限 依 一: 另一個但書: the other proviso',
      ],
      'swallowed and idle': [
        '規則「甲」（第一點）凡適用的人都屬於「除外」，規則等於沒有；例如：學生.年級 4。',
        'Everybody to whom 甲 (第一點) applies is excepted from it, for example: 學生.年級 4.',
        't.selection 1 第一點 甲',
        '規則 甲 依 一',
        '規則「甲」（第一點）的這個「除外」不會改變任何結果：適用這個規則的人沒有一個屬於它。',
        'This exception of 甲 (第一點) changes nothing: nobody to whom the rule applies is excepted by it.',
        't.selection 1 第一點 甲',
        '學生.年級 超過 5',
      ],
    });
  });
});
