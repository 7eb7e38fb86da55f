import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { formatText } from '../../lang/format.ts';
import { legalTextOf } from '../../lang/legal-text.ts';
import { parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';
import { applyFix, VOCABULARY } from '../compiler/small-workspace.ts';
import { checkFiles, sourcesOf, type Files } from './check-findings.ts';

const FRAGMENTS = [
  '法規 選課要點 (t.selection)\n', '修正案 修正 (t.selection.2)\n', '詞彙 教務 (t.w)\n', '使用 t.vocabulary\n', '版本 1\n', '修正法規 t.selection @ 1\n', '修正法規 t.selection\n', '生效 105年8月1日\n', '通過 105年3月1日 教務會議\n', '適用 自105學年度入學學生\n',
  '體例 條\n', '沿革\n  104年1月1日 會議\n', '\n', '  ', '\t', '　', '// 註\n',
  '一、', '二、', '三、', '十、', '一之一、', '第一條　', '第二條', '第一章　總則\n', '第一節　甲\n', '附註\n', '附表一\n', '（一）', '（二）', '1、', '①', '甲、',
  '學生每學期', '[至少修十六學分]{下限}', '[以學分總數三分之一為上限]{比例}', '[延修生、轉學生]{名單}', '[一、二、三年級]{年級們}', '[○學分]{未定}', '[105年9月1日以前]{截止}', '[考試前二週]{期限}', '[週一至週三]{日們}', '[一至三學分]{範圍}', '[十六學分]{量}', '[a]{', '⟦甲⟧', '⟦',
  '，依第二點辦理', '，依前項規定', '第九點第三款', '第二條之一', '但書', '。\n', '：\n', '  大學部：\n', '  | 甲 | 乙 |\n', '  | < | ^ |\n',
  '規則 規定 依 一 {\n', '規則 乙 (b) 依 二（一） {\n', '定義 值 : 學分 依 一 {\n', '定義 丙 : 是否 依 一序文 {\n', '裁量 核可 依 一[大學部] {\n', '案例 丁 {\n', '另訂 下限 由 各系 依 一 限更嚴\n', '}\n', '{',
  '  適用 ', '  應 ', '  不得 ', '  當 ', '  除外 ', '  得 選課\n', '  效果 列入\n', '  效果 選課.學分 ＝ 3學分\n', '  效果 選課.學分 ＝ \n', '  其餘 ', '  ＝ ', '  由 所長\n', '  要件 ', '  核定 加選 : 學分 合於 範圍\n', '  效果 上限 ＝ 原值 ＋ 加選\n',
  '選課.學分', '選課.申請日', '選課.成績', '學生.各身分', '選課.核准', '下限', '比例', '值', '規定', '名單', '不存在', '16 學分', '十六學分', '7.5', '105年9月1日', '「字」', '是', '否', '無', '原值',
  ' 合於 ', ' 不合於 ', ' 為 ', ' 屬於 ', ' 有一屬於 ', ' 至少 ', ' 超過 ', ' 且 ', ' 或 ', ' 非 ', ' ＋ ', ' ÷ ', ' 之 ', ' 則 ', '、', '（', '）', '(', ')', ' 有', ' 無',
  '一 修正\n', '二（一） 修正\n', '一序文 修正\n', '二 刪除 遞補\n', '二 刪除 保留\n', '三 增訂\n', '一（三） 增訂 於 一（一） 後\n', '一 移列 三\n', '一 字句\n', '更名\n', '第一章 修正\n', '附註 增訂\n',
  '  「十六」改「十五」\n', '  「學生」後增「及家長」\n', '  刪「每」共2處\n', '說明 理由。\n', '規則不動 規定\n', '規則廢止 乙\n', '  選課 { 學分 15，核准 是 }\n', '  規定 違反\n', '  修正前 規定 符合\n', '  值 ＝ 16\n',
];
/** What stands in the blocks of exceptions, tables, formulas, conclusions and votes, and in calls. */
const BLOCKS = [
  '科目表 修習 依 一 {\n', '科目表 表 (t) 依 一 表1 {\n', '  修習 學生.修課\n', '  修習 選課\n', '  科目 甲 為 選課.成績\n', '  學分 選課.學分\n', '  計入 選課.核准\n', '  類別 必修 (m) {\n', '    組 核心 { 取 乙 為 4；合於 下限 }\n', '    取 甲 為 「80分以上」、乙\n', '    每門 範圍\n', '    合於 下限、量\n', '  }\n', '  併計 必修、核心\n', '  總計 下限\n',
  '對照 換算 (grade) : 分 依 一 {\n', '公式 平均分數 : 分 依 一 {\n', '但書 放寬 (more) 於 下限 依 一 {\n', '但書 再放寬 於 放寬 依 一 {\n', '但書 免除 於 規定 依 二 {\n', '但書 加計 於 值 依 一 {\n', '準用 乙規 依 一 {\n', '結論 准予 依 一 {\n', '結論 總結 依 一 {\n', '議決 決議 依 一 {\n', '議決 選舉 依 一 {\n', '疑義 讀法 依 一 {\n',
  '  以 甲 合於 選課.成績\n', '  得 乙\n', '  照 算式\n', '  令 X 為 選課.成績\n', '  取位 四捨五入 至 整數\n', '  取位 算法\n', '  改 原值 ＋ 1\n', '  改 值\n', '  不適用\n', '  優先於 免除\n', '  優先於 放寬、再放寬\n', '  規則 規定\n', '  規則 乙規\n', '  以 選課.跨日學分 代 選課.學分\n', '  以 學生 代 選課\n', '  須 規定、准予\n', '  須 總結\n', '  產出 值、換算\n', '  應出席 選課.學分\n', '  出席 選課.學分 合於 比例\n', '  同意 選課.學分 合於 下限\n', '  甲說 選課.核准\n', '  乙說 值\n', '  採 未定\n', '  採 甲說\n',
  '合計（', '個數（', '最大（', '平均（', '標準差（', '名次（', '連續（', '依 學年度、學期', '，同 科目', '，由低至高', '任一（', '全部（', '取位（', '順延（', '週次（', '選課.申請日', '學生.各身分', ' 於 ', ' 其中 ', ' 皆 ', '，四捨五入 至 小數2位', '，算法', '）',
  '[成績＝50＋X÷2]{算式}', '[四捨五入至整數]{算法}', '  | 甲 | 乙 |\n  | 80分以上 | 4 |\n  | 未滿80分 | 3 |\n', '加總（', '  需 規定\n', '  替代 甲\n', '__proto__', 'constructor', '  規定 衝突\n', '  准予 無法判定\n', '放寬', '讀法', '乙規', '准予',
];
const ALL = [...FRAGMENTS, ...BLOCKS, ...BLOCKS];
/** Whole blocks whose names are few, so that they meet: of one target, in a circle, of what is not there. */
const NAMES = ['甲', '乙', '丙', '下限', '上限', '規定', '__proto__'];
const CONDITIONS = ['選課.核准', '甲', '選課.學分 合於 下限', '選課.學分 不合於 上限', '乙 至少 3', '任一（學生.各身分）', '取位（選課.成績，四捨五入 至 整數） 至少 60', '非 （丙）'];
const VALUES = ['原值 ＋ 1', '9', '甲', '上限', '下限 － 1', '選課.學分', '取位（選課.學分 ÷ 2，無條件捨去 至 整數）'];
const block = fc.tuple(fc.constantFrom('規則', '定義', '是否定義', '但書改', '但書不', '但書應', '裁量', '準用', '結論', '議決', '疑義', '科目表'), ...[0, 1, 2].map(() => fc.constantFrom(...NAMES)), fc.constantFrom(...CONDITIONS), fc.constantFrom(...CONDITIONS), fc.constantFrom(...VALUES)).map(([kind, a, b, c, one, two, value]): string => {
  switch (kind) {
    case '規則': return `規則 ${a} 依 一 {\n  適用 ${one}\n  應 ${two}\n}\n`;
    case '定義': return `定義 ${a} : 學分 依 一 {\n  當 ${one} 則 ${value!.replace('原值', b!)}\n  其餘 12\n}\n`;
    case '是否定義': return `定義 ${a} : 是否 依 一 {\n  ＝ ${one}\n}\n`;
    case '但書改': return `但書 ${a} 於 ${b} 依 一 {\n  當 ${one}\n  改 ${value}\n  優先於 ${c}\n}\n`;
    case '但書不': return `但書 ${a} 於 ${b} 依 一 {\n  當 ${one}\n  不適用\n}\n`;
    case '但書應': return `但書 ${a} 於 ${b} 依 一 {\n  當 ${one}\n  應 ${two}\n}\n`;
    case '裁量': return `裁量 ${a} 依 一 {\n  由 所長\n  要件 ${one}\n  核定 加${a} : 學分 合於 範圍\n  效果 ${b} ＝ ${value}\n}\n`;
    case '準用': return `準用 ${a} 依 一 {\n  規則 ${b}\n  以 選課.跨日學分 代 選課.學分\n}\n`;
    case '科目表': return `科目表 ${a} 依 附表1 {\n  適用 ${one}\n  修習 修業.修課\n  科目 科目 為 修課.名稱\n  學分 修課.學分\n  計入 ${two}\n  類別 甲類 {\n    取 類 為 必、選\n    每門 範圍\n    合於 ${b}\n    組 乙組 {\n      當 修課.學分 至少 2學分\n      合於 下限\n    }\n  }\n  類別 丙類 {\n    當 ${one}\n    合於 ${c}\n  }\n  併計 甲類、丙類\n  總計 下限\n}\n`;
    case '結論': return `結論 ${a} 依 一 {\n  須 ${b}、${c}\n}\n`;
    case '議決': return `議決 ${a} 依 一 {\n  應出席 選課.學分\n  出席 選課.時數 合於 下限\n}\n`;
    default: return `疑義 ${a} 依 一 {\n  甲說 ${one}\n  乙說 ${two}\n  採 未定\n}\n`;
  }
});
const soup = (min: number, max: number) => fc.array(fc.constantFrom(...ALL), { minLength: min, maxLength: max }).map((parts) => parts.join(''));
const formatted = (text: string): string => formatText('a.fagui', text);
const legalOf = (text: string): string[] => legalTextOf(parseSource(createSource('a.fagui', text), () => {}));
const START = { regulation: '法規 選課要點 (t.selection)\n使用 t.vocabulary\n版本 1\n\n一、', amendment: '修正案 修正 (t.selection.2)\n修正法規 t.selection @ 1\n\n' };

describe('any file', () => {
  it('of fragments of the language compiles without throwing, with findings in their place', () => {
    fc.assert(fc.property(soup(0, 40), soup(0, 40), (a, b) => void checkFiles({ 'v.fagui': VOCABULARY, 'a.fagui': a, 'b.fagui': b })), { numRuns: 400 });
  });

  it('of a regulation and an amendment', () => {
    fc.assert(fc.property(soup(5, 60), soup(3, 40), (a, b) => void checkFiles({ 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + a, 'b.fagui': START.amendment + b })), { numRuns: 600 });
  });

  it('of whole blocks that name each other ends, whatever they say', () => {
    const head = `${START.regulation}學生[至少修九學分]{下限}、[至多修二十學分]{上限}，得加[一至二學分]{範圍}。\n附表1　科目表\n  | 類 | 科目 |\n  | 必 | 美學 |\n  | ^ | 史論 |\n  | 選 | 設計 |\n\n`;
    const courses = '\n記錄 修課 (taken) {\n  名稱 (title) : 文字\n  學分 (credits) : 學分 0至9\n}\n\n記錄 修業 (study) {\n  修課 (courses) : 清單 修課\n}\n';
    const taken = ['美學', '設計', '史論', '其他'].map((名稱, i) => ({ 名稱, ...(i === 1 ? {} : { 學分: 9 - i }) }));
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 7 }), (blocks) => {
      const files = { 'v.fagui': VOCABULARY + courses, 'a.fagui': head + blocks.join('\n') };
      for (const { versions } of checkFiles(files).regulations) for (const { checked, sound } of versions) if (sound) createEvaluator(checked).evaluate({ 選課: { 學分: 10, 核准: true }, 修業: { 修課: taken } });
    }), { numRuns: 1500 });
  });

  it('is formatted once for all, with the same legal text', () => {
    fc.assert(fc.property(soup(5, 60), (a) => {
      const text = START.regulation + a;
      const once = formatted(text);
      expect(formatted(once)).toBe(once);
      expect(legalOf(once)).toEqual(legalOf(text));
    }), { numRuns: 300 });
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

  it('of many fragments ends', () => {
    const [many] = fc.sample(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 6000, maxLength: 6000 }), { numRuns: 1, seed: 7 });
    expect(compileWorkspace(sourcesOf({ 'v.fagui': VOCABULARY, 'a.fagui': START.regulation + many!.join('') })).diagnostics.length).toBeGreaterThan(100);
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

/** A compilation of the largest regulations takes seconds: fewer edits of them. */
const editsOf = (path: string): number => (Object.values(around(path)).join('').length > 60_000 ? 4 : 8);

describe.each(Object.keys(real))('%s', (path) => {
  it('compiles after any edit', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      checkFiles({ ...around(path), [path]: edits.reduce(edited, real[path]!) });
    }), { numRuns: editsOf(path) });
  });
});
