/** Gaps, overlaps and contradictions planted in what rules say of lists and of rounded numbers: each is found with a case that runs, and none where there is none. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { verifyWorkspace, type VerifiedFinding } from '../../../compiler/verify/verify-workspace.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { withLists } from '../lists-workspace.ts';

function found(blocks: string): VerifiedFinding[] {
  const { compiled, diagnostics } = withLists('應合於規定。', blocks);
  const wrong = diagnostics.filter((d) => d.severity === 'error' && !/^FG710[12]$/.test(d.code));
  if (wrong.length > 0) throw new Error(wrong.map((d) => messageOf(d, 'zh')).join('\n'));
  return verifyWorkspace(compiled, false);
}

/** What is found, with each case run: it must say what the rules say. */
function codes(blocks: string): string[] {
  return found(blocks).map(({ diagnostic, block }) => {
    if (block === null) return diagnostic.code;
    const [regulation] = withLists('應合於規定。', `${blocks}\n${block}`).compiled.regulations;
    const results = runCases({ ...regulation!, versions: regulation!.versions.map((v) => ({ ...v, sound: v.provable })) });
    expect(results.map((r) => r.findings.map((f) => messageOf(f, 'zh'))), block).toEqual([[]]);
    return diagnostic.code;
  });
}

const definition = (...branches: string[]): string => `定義 等級 (level) : 學分 依 一 {\n${branches.map((b, i) => `  當 ${b} 則 ${i + 1}學分\n`).join('')}}\n\n`;
const rule = (name: string, ...clauses: string[]): string => `規則 ${name} 依 一 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n\n`;

/** Amounts with a number that they can be, and the least step up from it. */
const AMOUNTS: readonly (readonly [amount: string, unit: string, at: number, step: number])[] = [
  ['個數（學生.修課）', '', 3, 1],
  ['個數（學生.修課 其中 課程.類別 為 必修 且 課程.成績 至少 60）', '', 2, 1],
  ['合計（課程.學分 於 學生.修課）', '學分', 128, 1],
  ['合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60 或 課程.類別 為 選修）', '學分', 33, 1],
  ['合計（課程.學分 × 2 於 學生.修課）', '學分', 24, 2],
  ['合計（課程.時數 於 學生.修課）', '小時', 36, 1],
  ['最大（學生.各科成績）', '分', 80, 0.01],
  ['最小（課程.時數 於 學生.修課 其中 課程.類別 為 選修）', '小時', 5, 1],
  ['平均（學生.各科成績）', '分', 70, 0.5],
  ['平均（課程.學分 於 學生.修課 其中 課程.類別 為 必修）', '學分', 3, 1],
  ['取位（平均（學生.各科成績），四捨五入 至 小數1位）', '分', 79.9, 0.1],
  ['取位（合計（課程.成績 × 課程.學分 於 學生.修課） ÷ 合計（課程.學分 於 學生.修課），四捨五入 至 整數）', '分', 80, 1],
  ['取位（學生.成績 × 3 ÷ 7，無條件捨去 至 整數）', '分', 30, 1],
  ['取位（學生.成績 － 60，無條件進位 至 整數） ＋ 3', '分', 0, 1],
  ['連續（學生.修課 依 學分 其中 課程.成績 少於 60）', '', 2, 1],
  ['名次（學生.成績 於 學生.修課.成績 其中 課程.類別 為 必修）', '', 2, 1],
  ['名次（學生.成績 於 學生.各科成績）', '', 2, 1],
  ['最大（學生.各科成績） － 最小（學生.各科成績）', '分', 20, 0.01],
];
const planted = fc.constantFrom(...AMOUNTS).chain(([amount, unit, at, step]) => fc.integer({ min: 0, max: 3 }).map((steps) => {
  const low = Number((at + steps * step).toFixed(2));
  return { amount, low: `${low}${unit}`, high: `${Number((low + step).toFixed(2))}${unit}` };
}));
const RUNS = { numRuns: 25 };

describe('branches over what lists and rounding give', () => {
  it('that leave something out are told', () => {
    fc.assert(fc.property(planted, ({ amount, low, high }) => void expect(codes(definition(`${amount} 少於 ${low}`, `${amount} 至少 ${high}`))).toEqual(['FG7102'])), RUNS);
  });
  it('that overlap are told', () => {
    fc.assert(fc.property(planted, ({ amount, low, high }) => void expect(codes(definition(`${amount} 少於 ${high}`, `${amount} 至少 ${low}`))).toEqual(['FG7101'])), RUNS);
    fc.assert(fc.property(planted, ({ amount, low }) => void expect(codes(definition(`${amount} 至多 ${low}`, `${amount} 至少 ${low}`))).toEqual(['FG7101'])), RUNS);
  });
  it('that fit are not', () => {
    fc.assert(fc.property(planted, ({ amount, low }) => void expect(codes(definition(`${amount} 少於 ${low}`, `${amount} 至少 ${low}`))).toEqual([])), RUNS);
    fc.assert(fc.property(planted, ({ amount, low, high }) => void expect(codes(definition(`${amount} 少於 ${low}`, `${amount} 至少 ${low} 且 ${amount} 至多 ${high}`, `${amount} 超過 ${high}`))).toEqual([])), RUNS);
  });
});

describe('rules on what lists and rounding give', () => {
  it('that contradict each other are told, and others not', () => {
    fc.assert(fc.property(planted, ({ amount, low, high }) => {
      expect(codes(rule('甲', `應 ${amount} 至少 ${high}`) + rule('乙', `應 ${amount} 至多 ${low}`))).toEqual(['FG7106']);
      expect(codes(rule('甲', `應 ${amount} 至少 ${low}`) + rule('乙', `應 ${amount} 至多 ${high}`))).toEqual([]);
    }), RUNS);
  });
  it('that nobody is under are told, and those that all are excepted from', () => {
    fc.assert(fc.property(planted, ({ amount, low, high }) => {
      expect(codes(rule('甲', `適用 ${amount} 至少 ${high} 且 ${amount} 至多 ${low}`, '應 學生.時數 至少 1小時'))).toContain('FG7103');
      expect(codes(rule('甲', `適用 ${amount} 至少 ${high}`, '應 學生.時數 至少 1小時', `除外 ${amount} 至少 ${low}`))).toContain('FG7104');
      expect(codes(rule('甲', `適用 ${amount} 至少 ${low}`, '應 學生.時數 至少 1小時', `除外 ${amount} 至少 ${high}`))).toEqual([]);
    }), RUNS);
  });
  it('that give a fact different values are told where they meet', () => {
    const given = (...conditions: string[]): string => conditions.map((c, i) => rule(`甲${'乙丙丁'[i]!}`, `當 ${c}`, `效果 學生.週數 ＝ ${i + 7}週`)).join('');
    fc.assert(fc.property(planted, ({ amount, low, high }) => {
      expect(codes(given(`${amount} 少於 ${high}`, `${amount} 至少 ${low}`))).toEqual(['FG7114']);
      expect(codes(given(`${amount} 少於 ${low}`, `${amount} 至少 ${low}`))).toEqual([]);
    }), RUNS);
  });
});

describe('what one list gives', () => {
  it('is told together: what holds of all entries, of some and of how many', () => {
    const all = '全部（學生.修課 皆 課程.學分 至少 2）';
    expect(codes(definition(all, '任一（學生.修課 其中 課程.學分 少於 2）'))).toEqual([]);
    expect(codes(definition(all, '個數（學生.修課 其中 課程.學分 少於 2） 至少 2'))).toEqual(['FG7102']);
    expect(codes(rule('甲', `適用 ${all}`, '應 最小（課程.學分 於 學生.修課） 至少 2學分'))).toContain('FG7108');
    // three courses of 20 credits at the most
    expect(codes(rule('甲', '適用 個數（學生.修課） 至多 3 且 合計（課程.學分 於 學生.修課） 超過 60學分', '應 學生.時數 至少 1小時'))).toContain('FG7103');
    expect(codes(rule('甲', '適用 個數（學生.修課） 至多 3 且 合計（課程.學分 於 學生.修課） 至少 60學分', '應 學生.時數 至少 1小時'))).toEqual([]);
    expect(codes(rule('甲', '適用 最大（學生.各科成績） 少於 60 且 平均（學生.各科成績） 至少 60', '應 學生.時數 至少 1小時'))).toContain('FG7103');
  });

  it('is no clash where one way of keeping both is a way for everybody', () => {
    const pair = (high: string): string[] => codes(rule('甲', '適用 學生.時數 至少 1小時', '應 個數（學生.修課） 至少 3') + rule('乙', `應 個數（學生.修課） 至多 ${high}`));
    expect([pair('5'), pair('2')]).toEqual([[], ['FG7106']]);
    const some = (other: string): string[] => codes(rule('甲', '適用 學生.時數 至少 1小時', '應 任一（學生.修課 其中 課程.類別 為 必修）') + rule('乙', `應 ${other}`));
    expect([some('任一（學生.修課 其中 課程.類別 為 選修）'), some('全部（學生.修課 皆 課程.類別 為 選修）')]).toEqual([[], ['FG7106']]);
  });

  it('is told of many kinds of entries', () => {
    const kinds = ['必修', '選修'].flatMap((kind) => [0, 4, 8, 12, 16].map((credits) => `個數（學生.修課 其中 課程.類別 為 ${kind} 且 課程.學分 等於 ${credits} 且 課程.成績 至少 60） 至少 2`));
    const some = kinds.map((kind) => `(${kind})`).join(' 或 ');
    expect(codes(definition(some, `非 (${some})`))).toEqual([]);
    expect(codes(definition(some, `非 (${some}) 且 個數（學生.修課） 少於 20`))).toEqual(['FG7102']);
  });

  it('goes into the case, entry by entry', () => {
    const [finding] = found(definition('個數（學生.修課 其中 課程.類別 為 必修） 少於 2', '個數（學生.修課 其中 課程.類別 為 必修） 超過 2'));
    expect(messageOf(finding!.diagnostic, 'zh')).toBe('定義「等級」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.修課 〔類別 必修〕×2。');
    expect(finding!.block).toBe('案例 等級未涵蓋之情形 {\n  學生.修課 { 類別 必修 }\n  學生.修課 { 類別 必修 }\n  等級 無法判定\n}\n');
  });
});
