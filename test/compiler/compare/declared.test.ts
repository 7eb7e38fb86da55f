/** The rows of an amendment that merges, divides or restores provisions: both numbers, both texts, the author's reason behind. */
import { describe, expect, it } from 'vitest';
import { alignByIdentity, compareVersions } from '../../../compiler/compare/index.ts';
import { declaredBetween, type RegulationVersion } from '../../../compiler/model/version.ts';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { overviewDocument } from '../../../compiler/emit/document/index.ts';
import type { Comparison } from '../../../compiler/model/comparison.ts';
import { amendmentHead, compileFiles } from '../small-workspace.ts';
import { bracketed } from './regulations.ts';

const POINTS = `法規 借用要點 (t.selection)
版本 1

一、借用人應於三日前申請。

二、申請應附系所證明。

三、借用期間為七日。

四、遺失者應賠償，損壞者應修復。

五、本要點經會議通過後實施。
`;
const ARTICLES = POINTS.replace('借用要點', '借用辦法').replace(/^([一二三四五])、/gm, '第$1條　').replace('版本 1', '體例 條\n版本 1');
const compared = (base: string, operations: string, profile: 'official' | 'amended-only' | 'both' = 'official'): Comparison =>
  comparisonOf(compileFiles({ 'r.fagui': base, 'a.fagui': `${amendmentHead(2).replace('選課要點修正', base.includes('辦法') ? '借用辦法' : '借用要點')}${operations}` }).versions[1]!.applied!, profile);
const rows = (comparison: Comparison): string[] => comparison.rows.map(({ kind, provision, formerProvision, amended, current, explanation }) =>
  [`${kind} ${formerProvision ?? '—'}→${provision ?? '—'}`, amended?.text ?? '—', current?.text ?? '—', explanation.text].map((cell) => cell.replaceAll('\n', '／')).join(' ｜ '));

const JOIN = '一 合併 二 遞補\n說明 申請之程序宜合併規定。\n';
const DIVIDE = '四 分列 四、五 遞移\n  四、遺失者應賠償。\n  五、損壞者應修復。\n說明 兩者之處理不同。\n';

describe('the table of a merger', () => {
  it('shows both provisions beside the one that they became', () => {
    const comparison = compared(POINTS, JOIN);
    expect(rows(comparison)).toEqual([
      'amended 第一點→第一點 ｜ 一、借用人應於三日前申請。／申請應附系所證明。 ｜ 一、借用人應於三日前申請。／二、申請應附系所證明。 ｜ 一、現行規定第一點及第二點合併。／二、申請之程序宜合併規定。',
      'renumbered 第三點→第二點 ｜ 二、借用期間為七日。 ｜ 三、借用期間為七日。 ｜ 點次變更，內容未修正。',
      'renumbered 第四點→第三點 ｜ 三、遺失者應賠償，損壞者應修復。 ｜ 四、遺失者應賠償，損壞者應修復。 ｜ 點次變更，內容未修正。',
      'renumbered 第五點→第四點 ｜ 四、本要點經會議通過後實施。 ｜ 五、本要點經會議通過後實施。 ｜ 點次變更，內容未修正。',
    ]);
    const [row] = comparison.rows;
    expect(bracketed(row!.amended!.text, row!.amended!.underlined)).toBe('一、借用人應於三日前申請。\n申請應附系所證明。');
    expect(bracketed(row!.current!.text, row!.current!.underlined)).toBe('一、借用人應於三日前申請。\n[二、]申請應附系所證明。');
  });

  it('says that words changed, and drafts nothing that the stock words say', () => {
    const text = '  一、借用人應於三日前附系所證明申請。\n';
    expect(rows(compared(POINTS, `一 合併 二 遞補\n${text}說明 甲。\n`))[0]).toMatch(/｜ 一、現行規定第一點及第二點合併，並酌作修正。／二、甲。$/);
    expect(rows(compared(POINTS, JOIN.replace(/說明.*\n/, '')))[0]).toMatch(/｜ 一、現行規定第一點及第二點合併。／二、第一項未修正。／三、第二項由現行規定第二點移列。$/);
  });

  it('names the new number and the old ones where the number changed', () => {
    expect(rows(compared(POINTS, '三 合併 一、二\n  一、借用期間為七日，應於三日前附證明申請。\n說明 甲。\n\n三 移列 一\n說明 乙。\n'))[0])
      .toBe('renumberedAmended 第三點→第一點 ｜ 一、借用期間為七日，應於三日前附證明申請。 ｜ 一、借用人應於三日前申請。／二、申請應附系所證明。／三、借用期間為七日。 ｜ 一、點次變更。／二、現行規定第一點至第三點合併移列，並酌作修正。／三、甲。／四、乙。');
  });

  it('shows an article whose number stays in a row of its own as well', () => {
    expect(rows(compared(ARTICLES, '第一條 合併 第二條 保留\n說明 甲。\n'))).toEqual([
      'amended 第一條→第一條 ｜ 第一條　借用人應於三日前申請。／申請應附系所證明。 ｜ 第一條　借用人應於三日前申請。／第二條　申請應附系所證明。 ｜ 一、現行條文第一條及第二條合併。／二、甲。',
      'deleted 第二條→第二條 ｜ 第二條　（刪除） ｜ 第二條　申請應附系所證明。 ｜ 一、本條刪除。／二、併入修正條文第一條。',
    ]);
  });
});

describe('the table of a division', () => {
  it('shows the one provision beside each of its parts', () => {
    expect(rows(compared(POINTS, DIVIDE))).toEqual([
      'amended 第四點→第四點 ｜ 四、遺失者應賠償。 ｜ 四、遺失者應賠償，損壞者應修復。 ｜ 一、分列為修正規定第四點及第五點。／二、兩者之處理不同。',
      'moved 第四點→第五點 ｜ 五、損壞者應修復。 ｜ 四、遺失者應賠償，損壞者應修復。 ｜ 現行規定第四點移列。',
      'renumbered 第五點→第六點 ｜ 六、本要點經會議通過後實施。 ｜ 五、本要點經會議通過後實施。 ｜ 點次變更，內容未修正。',
    ]);
  });
});

describe('drafts beside what an amendment says itself', () => {
  it('name where a 項 went that became a provision of its own', () => {
    const base = POINTS.replace('損壞者應修復。', '但不可歸責者不在此限。\n損壞者應負責修復至可使用為止。');
    const divide = '四 分列 四、五 遞移\n  四、遺失者應賠償，但不可歸責者不在此限。\n  五、損壞者應負責修復至可使用為止。\n';
    expect(rows(compared(base, divide)).map((row) => row.split(' ｜ ')[3])).toEqual(['一、分列為修正規定第四點及第五點。／二、第一項未修正。／三、現行第二項移列修正規定第五點。', '現行規定第四點第二項移列。', '點次變更，內容未修正。']);
  });
});

describe('title and overview', () => {
  it('count every provision that was merged', () => {
    expect(compared(POINTS, JOIN).title).toBe('借用要點修正草案對照表');
    expect(compared(ARTICLES, '第一條 合併 第二條 保留\n說明 甲。\n').title).toBe('借用辦法第一條、第二條修正草案條文對照表');
    expect(compared(`${POINTS}\n六、甲。\n\n七、乙。\n`, '六 合併 七\n說明 丙。\n').title).toBe('借用要點第六點、第七點修正草案對照表');
  });

  it('name the provisions in the points of the amendment', () => {
    const { blocks } = overviewDocument(compared(POINTS, DIVIDE));
    expect(JSON.stringify(blocks)).toContain('分列為修正規定第四點及第五點。兩者之處理不同。（修正規定第四點）');
  });
});

describe('versions with others in between', () => {
  it('keep what each amendment said', () => {
    const files = { 'r.fagui': POINTS, 'a.fagui': amendmentHead(2) + JOIN, 'b.fagui': `${amendmentHead(3, 2)}三 分列 三、四 遞移\n  三、遺失者應賠償。\n  四、損壞者應修復。\n說明 甲。\n` };
    const [first, , third] = compileFiles(files).versions.map((v) => v.checked.version) as [RegulationVersion, RegulationVersion, RegulationVersion];
    const table = (from: RegulationVersion, to: RegulationVersion): string[] =>
      compareVersions(from.text, to.text, { profile: 'official', undrafted: true, alignment: alignByIdentity(from.text, to.text, declaredBetween(from, to)) }).rows.map(({ kind, provision, formerProvision, explanation }) => `${kind} ${formerProvision ?? '—'}→${provision ?? '—'} ${explanation.text.replaceAll('\n', '／')}`);
    expect(table(first, third)).toEqual([
      'amended 第一點→第一點 現行規定第一點及第二點合併。',
      'renumbered 第三點→第二點 點次變更，內容未修正。',
      'renumberedAmended 第四點→第三點 一、點次變更。／二、分列為修正規定第三點及第四點。',
      'moved 第四點→第四點 現行規定第四點移列。',
    ]);
    expect(declaredBetween(third, first)).toEqual({ merged: [], split: [] });
  });
});
