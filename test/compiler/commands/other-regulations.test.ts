import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

const RUNTIME = new URL('../../../compiler/runtime/index.ts', import.meta.url).href;
const VOCABULARY = '詞彙 選課 (t.words)\n\n記錄 選課 (enrolment) {\n  學分 (credits) : 學分 0至60\n}\n';
const LIMITS = '法規 修課辦法 (t.limits)\n機關 某大學\n使用 t.words\n版本 1\n施行 110年8月1日\n\n一、每學期[至多二十五學分]{學期上限 (maximum)}。\n';
const AWARD = '法規 獎學金要點 (t.award)\n機關 某大學\n使用 t.words, t.limits 稱 辦法\n版本 1\n施行 109年8月1日\n\n一、依修課辦法修課者，得申請。\n\n規則 申請 (apply) 依 一 {\n  應 選課.學分 合於 辦法.學期上限\n}\n\n案例 二十一學分 {\n  選課 { 學分 21 }\n  申請 違反\n}\n';
const amendment = (version: number, base: number, words: string, effect: string): string => `修正案 修課辦法 (t.limits.${version})\n修正法規 t.limits @ ${base}\n${effect}\n\n一 修正\n  一、每學期[至多${words}學分]{學期上限 (maximum)}。\n說明 減輕負擔。\n`;
const FILES: Readonly<Record<string, string>> = {
  'rules/words.fagui': VOCABULARY, 'rules/limits/regulation.fagui': LIMITS, 'rules/award/regulation.fagui': AWARD,
  'rules/limits/amendment-2.fagui': amendment(2, 1, '二十', '生效 自113年8月1日生效\n通過 113年6月1日\n公布 113年7月1日'),
  'rules/limits/amendment-3.fagui': amendment(3, 2, '三十', '提案 教務處'),
};

function workspace(files = FILES): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ ...files, 'package.json': '{}', 'input.json': '{ "enrolment": { "credits": 21 } }' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const evaluate = (...args: string[]): Promise<Ran> => runIn(workspace(), ['evaluate', 't.award', '--input', 'input.json', ...args]);

describe('evaluate', () => {
  it('reads the version of the same day, and says both', async () => {
    const before = await evaluate('--as-of', '2023-09-01', '--explain');
    expect(before.out.split('\n')[0]).toBe('某大學獎學金要點　版本 1　施行 109年8月1日起　讀 某大學修課辦法 版本 1　基準日 2023-09-01');
    expect(before.out).toContain('符合　申請（第一點）');
    const after = await evaluate('--as-of', '2024-09-01', '--explain');
    expect(after.out).toContain('讀 某大學修課辦法 版本 2');
    expect(after.out).toContain('違反　申請（第一點）');
    expect(after.out).toContain('　　引「辦法.學期上限」：修課辦法（版本 2）第一點：每學期至多二十學分。\n');
  });

  it('reads a draft of the other only when it is asked for', async () => {
    const { out } = await evaluate('--as-of', '2024-09-01', '--include-draft', 't.limits.3', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ version: '1', status: 'draft', others: [{ alias: 't.limits', title: '某大學修課辦法', version: '3' }], results: { apply: { outcome: 'met' } } });
  });

  it('FG7014: decides nothing on a day on which the other has no version', async () => {
    const { code, err, out } = await evaluate('--as-of', '2020-09-01');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('「t.award」讀「t.limits」，而 109年9月1日 「t.limits」沒有施行中的版本，不能判定。');
  });

  it('FG7008: asks for a day where the version read depends on it', async () => {
    const { code, err } = await evaluate();
    expect(code).toBe(1);
    expect(err).toContain('「t.award」有幾個版本（1（讀 某大學修課辦法 1）、1（讀 某大學修課辦法 2）），沒有寫適用哪一天。');
  });

  it('takes the version that is named, with what it reads on the day', async () => {
    const folder = workspace();
    const of = async (day: string): Promise<string> => (JSON.parse((await runIn(folder, ['evaluate', 't.award@1', '--input', 'input.json', '--as-of', day, '--format', 'json'])).out) as { results: { apply: { outcome: string } } }).results.apply.outcome;
    expect([await of('2023-09-01'), await of('2024-09-01')]).toEqual(['met', 'violated']);
  });
});

describe('regulations that read each other', () => {
  const BACK = LIMITS.replace('使用 t.words', '使用 t.words, t.award').replace('施行 110年8月1日', '施行 109年8月1日') + '\n二、減修，依獎學金要點。\n\n定義 減修 (less) : 學分 依 二 {\n  ＝ 獎學金要點.基數 － 2學分\n}\n';
  const FRONT = AWARD.replace('得申請。\n', '得申請，以[十學分]{基數 (base)}計。\n').replace('合於 辦法.學期上限', '合於 辦法.學期上限 且 選課.學分 至少 辦法.減修').replace('申請 違反', '申請 違反');
  const folder = (): string => workspace({ ...FILES, 'rules/limits/regulation.fagui': BACK, 'rules/award/regulation.fagui': FRONT });
  const outcomeOf = async (...args: string[]): Promise<unknown> => {
    const { out, err } = await runIn(folder(), ['evaluate', 't.award', '--input', 'input.json', '--format', 'json', ...args]);
    expect(err).toBe('');
    const { version, others, results } = JSON.parse(out) as { version: string; others: { version: string }[]; results: { apply: { outcome: string } } };
    return [version, others.map((o) => o.version), results.apply.outcome];
  };
  it('are evaluated on a day, and with a draft of one of them', async () => {
    expect([await outcomeOf('--as-of', '2023-09-01'), await outcomeOf('--as-of', '2024-09-01'), await outcomeOf('--as-of', '2024-09-01', '--include-draft', 't.limits.3')]).toEqual([['1', ['1'], 'met'], ['1', ['2'], 'violated'], ['1', ['3'], 'met']]);
  });
  it('are built, and select says both versions', async () => {
    const made = folder();
    expect((await runIn(made, ['build', '--only', 'typescript'])).code).toBe(0);
    expect(readdirSync(join(made, 'generated/award')).filter((f) => f.endsWith('.ts') && !f.includes('explain')).sort()).toEqual(['1.t.limits-1.ts', '1.ts', 'index.ts']);
    expect((await runIn(made, ['verify'])).code).toBe(0);
  });
});

describe('the other commands', () => {
  it('test runs the cases with the newest versions', async () => {
    const { code, out } = await runIn(workspace(), ['test']);
    expect([code, out]).toEqual([0, 't.award@1（讀 某大學修課辦法 2）：1 個案例，全部相符\n合計：1 個案例，全部相符\n']);
  });

  it('exceptions tells what the other excepts from', async () => {
    const folder = workspace({ ...FILES, 'rules/limits/regulation.fagui': LIMITS.replace('。\n', '。\n\n二、超修[三學分]{加修}。\n\n但書 加修之放寬 (more) 於 學期上限 依 二 {\n  改 原值 ＋ 加修\n}\n') });
    const { out } = await runIn(folder, ['exceptions', 't.award']);
    expect(out).toContain('加修之放寬');
    expect(out).toContain('修課辦法（版本 2）第二點');
  });

  it('check of one file reads what it needs: the amendments of what it reads, and the readers of what it amends', async () => {
    const folder = workspace({ ...FILES, 'rules/limits/amendment-3.fagui': amendment(3, 2, '三十', '提案 教務處').replace('學期上限', '修課上限') });
    const award = await runIn(folder, ['check', 'rules/award/regulation.fagui']);
    expect([award.code, award.out + award.err]).toEqual([0, expect.stringContaining('自109年8月1日起至110年7月31日，「辦法」沒有施行中的版本')]);
    const draft = await runIn(folder, ['check', 'rules/limits/amendment-3.fagui']);
    expect(draft.out + draft.err).toContain('這個草案通過之後，「某大學獎學金要點」讀這個法規的規則不能成立：修課辦法（版本 3）沒有「學期上限」這個用語或定義。');
  });

  it('build makes an evaluator for each, and index.ts picks it', async () => {
    const folder = workspace();
    expect((await runIn(folder, ['build', '--only', 'typescript'])).code).toBe(0);
    const index = readFileSync(join(folder, 'generated/award/index.ts'), 'utf8');
    expect(index).toContain("from './1.t.limits-1.ts'");
    // outside of the project the modules import the package
    const made = join(folder, 'generated/award');
    for (const name of readdirSync(made).filter((f) => f.endsWith('.ts'))) writeFileSync(join(made, name), readFileSync(join(made, name), 'utf8').replaceAll("'fagui/runtime'", `'${RUNTIME}'`));
    const { select } = await import(join(folder, 'generated/award/index.ts')) as { select(asked: { asOf: string }): Record<string, unknown> };
    expect(select({ asOf: '2020-09-01' })).toEqual({ ok: false, reason: 'otherNotInForce', other: 't.limits' });
    expect(select({ asOf: '2023-09-01' })).toMatchObject({ ok: true, version: '1', others: [{ alias: 't.limits', version: '1' }] });
    const { module } = select({ asOf: '2024-09-01' }) as { module: { apply(input: object): { outcome: string } } };
    expect([module.apply({ enrolment: { credits: 20 } }).outcome, module.apply({ enrolment: { credits: 21 } }).outcome]).toEqual(['met', 'violated']);
  });
});
