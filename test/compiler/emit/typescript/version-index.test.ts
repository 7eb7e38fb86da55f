import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { formatTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { calendarOutputs, outputsOf } from '../../../../compiler/outputs.ts';
import { temporaryFolder } from '../../workspace/temporary-folder.ts';
import { codes, compileFiles, type Small } from '../../small-workspace.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const VOCABULARY = '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  歸還日 (returned) : 日期\n  期限 (due) : 日期\n}\n';
const REGULATION = '法規 借用要點 (t.loan)\n機關 某大學\n使用 t.words, t.calendar\n版本 1\n施行 110年8月1日\n\n一、每次[至多三件]{件數上限}。\n\n規則 件數 (count) 依 一 {\n  應 借用.件數 合於 件數上限\n}\n\n二、逾期不得歸還；期限為假日者，順延之。\n\n規則 如期 (inTime) 依 二 {\n  應 借用.歸還日 不晚於 順延（借用.期限）\n}\n\n三、其他事項。\n';
const amendment = (version: string, base: string, headers: string, from: string, to: string, address = '一'): string =>
  `修正案 借用要點部分規定 (t.loan.${version})\n修正法規 t.loan @ ${base}\n通過 114年5月1日教務會議通過\n${headers}\n\n${address} 字句\n  「${from}」改「${to}」\n說明 放寬。\n`;
const FILES = {
  'v.fagui': VOCABULARY, 'rules/loan/regulation.fagui': REGULATION,
  'rules/t/calendar-114-2.fagui': '行事曆 114學年度第2學期 (t.calendar.114-2)\n機關 某大學\n期間 115年2月1日至115年7月31日\n\n上課開始 115年2月23日\n加退選 (addDrop) 115年2月23日至115年3月8日\n抵免申請 (creditTransfer) 115年2月16日\n假日 115年4月6日 清明節補假\n補班 無\n',
  'rules/loan/a.fagui': amendment('2', '1', '生效 114年8月1日\n適用 自114學年度入學學生', '三件', '五件'),
  'rules/loan/b.fagui': amendment('3', '2', '生效 115年2月1日', '其他', '未盡', '三'),
};

async function generate(small: Small, runtimeModule = `../${RUNTIME_MODULE}`): Promise<Map<string, string>> {
  const kinds = new Set(['typescript', 'json'] as const);
  const format = (_: string, code: string): Promise<string> => formatTypeScript(code);
  const outputs = new Map([...await outputsOf(small.compiled.regulations[0]!, { kinds, runtimeModule: () => runtimeModule, format }), ...await calendarOutputs(small.compiled.resolved.calendars.values(), { kinds, format })]);
  return outputs as Map<string, string>;
}
const typescriptOf = (files: ReadonlyMap<string, string>): Map<string, string> => new Map([...files].filter(([path]) => path.endsWith('.ts')));

describe('index.ts', () => {
  it('stands beside the versions, with those that no file makes by itself', async () => {
    const small = compileFiles(FILES);
    expect(codes(small).filter((code) => code !== 'FG4010')).toEqual([]);
    expect([...(await generate(small)).keys()].filter((path) => path.endsWith('.ts')).sort()).toEqual([
      'loan/1.explain.ts', 'loan/1.ts', 'loan/2.explain.ts', 'loan/2.ts', 'loan/3-cohort-to-113.explain.ts', 'loan/3-cohort-to-113.ts', 'loan/3.explain.ts', 'loan/3.ts', 'loan/index.ts', 't/t.calendar.114-2.ts',
    ]);
  });

  it('names what is passed and waits for a step without a date, and never picks it', async () => {
    const waiting = { ...FILES, 'rules/loan/c.fagui': amendment('4', '3', '生效 報請教育部備查後實施', '未盡', '其餘', '三') };
    const files = typescriptOf(await generate(compileFiles(waiting)));
    expect(files.get('loan/index.ts')).toContain("export const AWAITING = [{ version: '4', passedOn: '2025-05-01', step: '備查' }] as const;");
    expect(files.get('loan/index.ts')).not.toContain("from './4.ts'");
    const use = "import { select } from './index.ts';\nconst selected = select({ asOf: '2030-03-01', cohort: 115 });\nexport const version: '3' | '3＠113以前入學' | '2' | '1' | null = selected.ok ? selected.version : null;\nexport const step: '備查' = selected.awaiting[0].step;";
    expect(typeErrors(new Map([...files, ['loan/use.ts', use]]))).toEqual([]);
  });

  it('is strictly typed: the version tells which module it is, and there is no default for the day', async () => {
    const files = typescriptOf(await generate(compileFiles(FILES)));
    const use = (body: string): string[] => typeErrors(new Map([...files, ['loan/use.ts', `import { select } from './index.ts';\n${body}`]])).map((e) => e.slice(e.indexOf(' ') + 1));
    expect(use(`import { calendar } from '../t/t.calendar.114-2.ts';
      const selected = select({ asOf: '2026-03-01', cohort: 113 });
      export const answer: string = selected.ok ? selected.module.count({ loan: { items: 3 }, calendar }).outcome : selected.reason;
      if (selected.ok && selected.version === '3＠113以前入學') { const label: '3＠113以前入學' = selected.module.regulation.version; void label; }`)).toEqual([]);
    expect(use('export const selected = select({ cohort: 113 });')).toEqual([expect.stringContaining("Property 'asOf' is missing")]);
    expect(use("const s = select({ asOf: '2026-03-01' });\nexport const outcome = s.module;")).toEqual([expect.stringContaining("Property 'module' does not exist")]);
  });

  it('picks the module, and a program that names one version loads no other', async () => {
    const runtime = fileURLToPath(new URL('../../../../compiler/runtime/index.ts', import.meta.url));
    const files = await generate(compileFiles(FILES), runtime);
    const folder = temporaryFolder();
    for (const [path, text] of typescriptOf(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const bundle = async (name: string, code: string): Promise<{ run: () => Promise<Record<string, unknown>>; size: number; text: string }> => {
      writeFileSync(join(folder, `${name}.ts`), code);
      const outfile = join(folder, `${name}.mjs`);
      const { outputFiles } = await build({ entryPoints: [join(folder, `${name}.ts`)], bundle: true, format: 'esm', write: false, minify: false, treeShaking: true, logLevel: 'silent' });
      const { text } = outputFiles[0]!;
      writeFileSync(outfile, text);
      return { run: async () => (await import(/* @vite-ignore */ outfile)) as Record<string, unknown>, size: text.length, text };
    };
    const all = await bundle('all', `import { select } from './loan/index.ts';\nimport { calendar } from './t/t.calendar.114-2.ts';
      const input = { loan: { items: 5, returned: '2026-04-07', due: '2026-04-04' }, calendar };
      export const answers = [['2021-07-31', 113], ['2025-08-01', 113], ['2025-08-01', 114], ['2026-02-01', 113], ['2026-02-01', 120], ['2026-02-01', null]].map(([asOf, cohort]) => {
        const s = select({ asOf, cohort });
        return s.ok ? [s.version, s.module.count(input).outcome, s.module.inTime(input).outcome] : s.reason;
      });`);
    expect((await all.run())['answers']).toEqual(['outsideDates', ['1', 'violated', 'met'], ['2', 'met', 'met'], ['3＠113以前入學', 'violated', 'met'], ['3', 'met', 'met'], 'cohortNeeded']);
    const one = await bundle('one', "export { count } from './loan/2.ts';\nimport { PERIODS, select } from './loan/index.ts';\n");
    expect(one.text).not.toContain('cohortNeeded');
    expect(one.size).toBeLessThan(all.size / 2);
  });

  it('is left out while a text in force cannot be run, or where no version has rules', async () => {
    const clash = compileFiles({ ...FILES, 'rules/loan/c.fagui': amendment('4', '1', '生效 115年2月1日', '三件', '七件') });
    expect(codes(clash)).toContain('FG6052');
    expect([...(await generate(clash)).keys()]).not.toContain('loan/index.ts');
    const plain = compileFiles({ 'rules/loan/regulation.fagui': '法規 借用要點 (t.loan)\n版本 1\n\n一、借用應依規定。\n' });
    expect([...(await generate(plain)).keys()].filter((path) => path.endsWith('.ts'))).toEqual([]);
  });
});

describe('a calendar', () => {
  it('becomes JSON with what it states, by alias', async () => {
    const files = await generate(compileFiles(FILES));
    expect(JSON.parse(files.get('t/t.calendar.114-2.json')!)).toEqual({
      $comment: '@generated fagui: rules/t/calendar-114-2.fagui', alias: 't.calendar.114-2', title: '114學年度第2學期',
      calendar: {
        from: '2026-02-01', to: '2026-07-31', classesStart: '2026-02-23', addDropFrom: '2026-02-23', addDropTo: '2026-03-08', creditTransfer: '2026-02-16',
        holidays: ['2026-04-06'], makeUpDays: [], holidayPeriods: ['2026-02-01', '2026-07-31'],
      },
    });
  });
});
