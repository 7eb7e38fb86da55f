import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

function workspace(): (...args: string[]) => Promise<Ran> {
  const folder = temporaryFolder();
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put('v.fagui', '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  公務 (official) : 是否\n}\n');
  put('r.fagui', '法規 借用要點 (t.loan)\n機關 某大學\n使用 t.words\n版本 1\n\n一、每次[至多三件]{件數上限 (limit)}；公務借用者，不在此限。\n\n規則 件數 (count) 依 一 {\n  應   借用.件數 合於 件數上限\n  除外 借用.公務\n}\n');
  put('a.fagui', '修正案 借用要點部分規定 (t.loan.2)\n修正法規 t.loan @ 1\n\n一 字句\n  「三件」改「五件」\n說明 放寬。\n');
  return (...args) => runIn(folder, ['exceptions', ...args]);
}

describe('fagui exceptions', () => {
  const TREE = '某大學借用要點　版本 1\n\n件數（第一點）\n　條文：每次至多三件；公務借用者，不在此限。\n　└ 除外（第一點）「借用.公務」：不適用\n';

  it('takes a rule, a regulation with or without a rule, a file, a bound phrase', async () => {
    const exceptions = workspace();
    for (const name of ['件數', 'count', 't.loan', 't.loan#count', 't.loan@1#件數', 'r.fagui', 'r.fagui#count']) expect(await exceptions(name), name).toEqual({ code: 0, out: TREE, err: '' });
    expect((await exceptions('limit')).out).toBe('某大學借用要點　版本 1\n\n「至多三件」＝ 件數上限（第一點），用於件數\n　沒有除外、但書、裁量、另訂或疑義\n');
  });
  it('takes the version of an amendment that is named', async () => {
    const exceptions = workspace();
    expect((await exceptions('t.loan.2')).out).toContain('版本 2\n\n件數（第一點）\n　條文：每次至多五件');
  });
  it('tells of a conflict only of exceptions that can hold at once', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'v.fagui'), '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  公務 (official) : 是否\n  校外 (outside) : 是否\n}\n');
    const proviso = (name: string, alias: string, condition: string): string => `\n但書 ${name} (${alias}) 於 件數上限 依 二 {\n  當 ${condition}\n  改 原值 ＋ 1件\n}\n`;
    const rule = '規則 件數 (count) 依 一 {\n  應 借用.件數 合於 件數上限\n}\n';
    const texts = (second: string): string => `法規 借用要點 (t.loan)\n使用 t.words\n版本 1\n\n一、每次[至多三件]{件數上限 (limit)}。\n\n${rule}\n二、公務者與校外者另加。\n${proviso('公務加借', 'a', '借用.公務')}${proviso('校外加借', 'b', second)}`;
    const out = async (second: string): Promise<string> => { writeFileSync(join(folder, 'r.fagui'), texts(second)); return (await runIn(folder, ['exceptions', 'count'])).out; };
    expect(await out('借用.校外')).toContain('與校外加借沒有先後，同時成立時衝突');
    expect(await out('借用.校外 且 非 借用.公務')).not.toContain('衝突');
  });
  it('prints data', async () => {
    const exceptions = workspace();
    expect(JSON.parse((await exceptions('count', '--format', 'json')).out)).toMatchObject([{ regulation: 't.loan', version: '1', beaten: [{ kind: 'rule', alias: 'count', beatenBy: [{ kind: 'exception', effect: '不適用', beatenBy: [] }] }] }]);
  });
  it('answers a name that does not exist with one that does', async () => {
    const exceptions = workspace();
    expect(await exceptions('t.loan#coumt')).toEqual({ code: 2, out: '', err: '「t.loan」沒有規則或約定「coumt」。您是不是要寫「count」？\n' });
    expect((await exceptions('nothing')).code).toBe(2);
  });
});
