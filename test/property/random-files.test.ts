import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { applyFix, VOCABULARY } from '../compiler/small-workspace.ts';
import { checkFiles, sourcesOf, type Files } from './check-findings.ts';

const FRAGMENTS = [
  '法規 選課要點 (t.selection)\n', '修正案 修正 (t.selection.2)\n', '詞彙 教務 (t.w)\n', '使用 t.vocabulary\n', '版本 1\n', '修正法規 t.selection @ 1\n', '修正法規 t.selection\n', '生效 105年8月1日\n', '通過 105年3月1日 教務會議\n', '適用 自105學年度入學學生\n',
  '體例 條\n', '沿革\n  104年1月1日 會議\n', '\n', '  ', '\t', '　', '// 註\n',
  '一、', '二、', '三、', '十、', '一之一、', '第一條　', '第二條', '第一章　總則\n', '第一節　甲\n', '附註\n', '附表一\n', '（一）', '（二）', '1、', '①', '甲、',
  '學生每學期', '[至少修十六學分]{下限}', '[以學分總數三分之一為上限]{比例}', '[延修生、轉學生]{名單}', '[一、二、三年級]{年級們}', '[○學分]{未定}', '[105年9月1日以前]{截止}', '[考試前二週]{期限}', '[週一至週三]{日們}', '[一至三學分]{範圍}', '[十六學分]{量}', '[a]{', '⟦甲⟧', '⟦',
  '，依第二點辦理', '，依前項規定', '第九點第三款', '第二條之一', '但書', '。\n', '：\n', '  大學部：\n', '  | 甲 | 乙 |\n', '  | < | ^ |\n',
  '規則 規定 依 一 {\n', '規則 乙 (b) 依 二（一） {\n', '定義 值 : 學分 依 一 {\n', '定義 丙 : 是否 依 一序文 {\n', '裁量 核可 依 一[大學部] {\n', '案例 丁 {\n', '另訂 下限 由 各系 依 一 限更嚴\n', '}\n', '{',
  '  適用 ', '  應 ', '  不得 ', '  當 ', '  除外 ', '  得 選課\n', '  效果 列入\n', '  其餘 ', '  ＝ ', '  由 所長\n', '  要件 ', '  核定 加選 : 學分 合於 範圍\n', '  效果 上限 ＝ 原值 ＋ 加選\n',
  '選課.學分', '選課.申請日', '選課.成績', '學生.各身分', '選課.核准', '下限', '比例', '值', '規定', '名單', '不存在', '16 學分', '十六學分', '7.5', '105年9月1日', '「字」', '是', '否', '無', '原值',
  ' 合於 ', ' 不合於 ', ' 為 ', ' 屬於 ', ' 有一屬於 ', ' 至少 ', ' 超過 ', ' 且 ', ' 或 ', ' 非 ', ' ＋ ', ' ÷ ', ' 之 ', ' 則 ', '、', '（', '）', '(', ')', ' 有', ' 無',
  '一 修正\n', '二（一） 修正\n', '一序文 修正\n', '二 刪除 遞補\n', '二 刪除 保留\n', '三 增訂\n', '一（三） 增訂 於 一（一） 後\n', '一 移列 三\n', '一 字句\n', '更名\n', '第一章 修正\n', '附註 增訂\n',
  '  「十六」改「十五」\n', '  「學生」後增「及家長」\n', '  刪「每」共2處\n', '說明 理由。\n', '規則不動 規定\n', '規則廢止 乙\n', '  選課 { 學分 15，核准 是 }\n', '  規定 違反\n', '  修正前 規定 符合\n', '  值 ＝ 16\n',
];
const soup = (min: number, max: number) => fc.array(fc.constantFrom(...FRAGMENTS), { minLength: min, maxLength: max }).map((parts) => parts.join(''));
const START = { regulation: '法規 選課要點 (t.selection)\n使用 t.vocabulary\n版本 1\n\n一、', amendment: '修正案 修正 (t.selection.2)\n修正法規 t.selection @ 1\n\n' };

describe('any file', () => {
  it('of fragments of the language compiles without throwing, with findings in their place', () => {
    fc.assert(fc.property(soup(0, 40), soup(0, 40), (a, b) => void checkFiles({ 'v.fagui': VOCABULARY, 'a.fagui': a, 'b.fagui': b })), { numRuns: 400 });
  });

  it('of a regulation and an amendment', () => {
    fc.assert(fc.property(soup(5, 60), soup(3, 40), (a, b) => void checkFiles({ 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + a, 'b.fagui': START.amendment + b })), { numRuns: 600 });
  });

  it('of any characters at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void compileWorkspace(sourcesOf({ 'a.fagui': text, 'b.fagui': `${START.regulation}${text}` }))), { numRuns: 300 });
  });

  it('gives the same findings again', () => {
    fc.assert(fc.property(soup(5, 60), (a) => {
      const codes = () => compileWorkspace(sourcesOf({ 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + a })).diagnostics.map((d) => `${d.code} ${d.primary.span.start}`);
      expect(codes()).toEqual(codes());
    }), { numRuns: 100 });
  });

  it('of many fragments ends within its time', () => {
    const [many] = fc.sample(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 6000, maxLength: 6000 }), { numRuns: 1, seed: 7 });
    const started = performance.now();
    compileWorkspace(sourcesOf({ 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + many!.join('') }));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('fixes', () => {
  it('apply, and what they leave compiles', () => {
    fc.assert(fc.property(soup(5, 50), soup(3, 30), (a, b) => {
      const files: Files = { 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + a, 'b.fagui': START.amendment + b };
      for (const { fixes } of compileWorkspace(sourcesOf(files)).diagnostics.slice(0, 8)) {
        for (const fix of fixes) checkFiles({ ...files, [fix.source.path]: applyFix(files[fix.source.path]!, fix) });
      }
    }), { numRuns: 80 });
  });
});

// ------------------------------------------------------------------------------------------------ edits of real files

const root = fileURLToPath(new URL('../../rules/', import.meta.url));
const real: Files = Object.fromEntries(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((p) => p.endsWith('.fagui')).sort().map((p) => [p.replaceAll('\\', '/'), readFileSync(root + p, 'utf8')]));
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
/** A file with the others of its folder and the vocabularies above it. */
const around = (path: string): Files => Object.fromEntries(Object.entries(real).filter(([p]) => folderOf(p) === folderOf(path) || folderOf(path).startsWith(`${folderOf(p)}/`)));

interface Edit {
  readonly kind: 'delete' | 'duplicate' | 'insert' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}
const edit = fc.record({ kind: fc.constantFrom('delete', 'duplicate', 'insert', 'swap'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), text: soup(1, 4) }) as fc.Arbitrary<Edit>;

function edited(text: string, { kind, at, length, text: words }: Edit): string {
  const start = Math.floor(at * text.length);
  const slice = text.slice(start, start + length);
  const after = text.slice(start + length);
  if (kind === 'insert') return text.slice(0, start) + words + text.slice(start);
  if (kind === 'duplicate') return text.slice(0, start) + slice + slice + after;
  if (kind === 'swap') return text.slice(0, start) + after.slice(0, length) + slice + after.slice(length);
  return text.slice(0, start) + after;
}

describe.each(Object.keys(real))('%s', (path) => {
  it('compiles after any edit', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      checkFiles({ ...around(path), [path]: edits.reduce(edited, real[path]!) });
    }), { numRuns: 12 });
  });
});
