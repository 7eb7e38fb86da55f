/** Cases with real days for what counts months and working days: shown where they run, and nothing said where none is found. */
import { describe, expect, it } from 'vitest';
import { confirmsCase } from '../../../compiler/verify/confirm.ts';
import { findCase } from '../../../compiler/verify/prover.ts';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { compileFiles, HEAD, VOCABULARY } from '../small-workspace.ts';

const CALENDAR = '\n記錄 行事曆 (calendar) {\n  假日 (holidays) : 清單 日期\n  補班 (workdays) : 清單 日期\n}\n';
const TEXT = '一、申請依規定。\n\n';
const files = (blocks: string): Record<string, string> => ({ 'v.fagui': VOCABULARY + CALENDAR, 'r.fagui': HEAD + TEXT + blocks });
const definition = (branches: string): string => `定義 應修 : 學分 依 一 {\n${branches.split('；').map((c) => `  ${c}\n`).join('')}}\n`;

describe('a definition whose branches count days', () => {
  it('overlaps on a day that is found: a month is 30 days long after some days', () => {
    const { compiled } = compileFiles(files(definition('當 選課.申請日 不晚於 選課.考試日 ＋ 1月 則 7 學分；當 選課.申請日 不早於 選課.考試日 ＋ 31日 則 8 學分；其餘 0 學分')));
    const [finding] = verifyWorkspace(compiled, false);
    expect(finding!.diagnostic.code).toBe('FG7101');
    expect(finding!.block).toMatch(/^案例 應修重疊之情形 \{\n {2}選課 \{ .* \}\n {2}應修 ＝ 7\n\}\n$/);
    // in the case that is shown both branches hold
    const program = lowerVersion(compiled.regulations[0]!.versions[0]!.checked);
    const branches = program.items.flatMap((item) => (item.kind === 'definition' ? item.branches : []));
    expect(branches.map(({ condition }) => confirmsCase(condition, program, finding!.facts!))).toEqual([true, true]);
  });
  it('is not said to be proven where none is found', () => {
    const codes = (branches: string): string[] => verifyWorkspace(compileFiles(files(definition(branches))).compiled, false).map((f) => f.diagnostic.code);
    // a month has never 33 days
    expect(codes('當 選課.申請日 不晚於 選課.考試日 ＋ 1月 則 7 學分；當 選課.申請日 不早於 選課.考試日 ＋ 33日 則 8 學分；其餘 0 學分')).toContain('FG7112');
  });
});

describe('a case for a condition', () => {
  const { versions } = compileFiles(files([
    ['順延甲', '順延（選課.申請日） 不早於 選課.申請日 ＋ 4日'], ['順延乙', '順延（選課.考試日） 早於 選課.考試日'], ['月底', '選課.考試日 ＋ 1月 早於 選課.考試日 ＋ 29日 且 選課.學分 超過 30'],
  ].map(([name, condition], i) => `規則 ${name} (rule${i}) 依 一 {\n  應 ${condition}\n}\n`).join('\n')));
  const program = lowerVersion(versions[0]!.checked);
  const conditions = program.items.flatMap((item) => (item.kind === 'norm' ? item.duties.map((d) => d.condition) : []));
  it('has days and a calendar for which the evaluator says the same', () => {
    const found = conditions.map((condition) => findCase(condition, program));
    expect(found.map(({ kind }) => kind)).toEqual(['found', 'unproven', 'found']);
    for (const [i, one] of found.entries()) if (one.kind === 'found') expect(confirmsCase(conditions[i]!, program, one.facts)).toBe(true);
  });
  it('is the same each time', () => {
    expect(findCase(conditions[0]!, program)).toEqual(findCase(conditions[0]!, program));
  });
});
