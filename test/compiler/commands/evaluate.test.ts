import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

/** The example of `fagui init` with its amendment adopted and approved on 1 May 2026, and a case without facts. */
async function exampleFolder(): Promise<(...args: string[]) => Promise<Ran>> {
  const folder = temporaryFolder();
  expect((await runIn(folder, ['init'])).code).toBe(0);
  const amendment = join(folder, 'rules/example/equipment-loan/amendment-114-2.fagui');
  const draft = readFileSync(amendment, 'utf8');
  const adopted = draft.replace('115年○月○日 114學年度第○次行政會議修正通過', '115年5月1日 114學年度第3次行政會議修正通過，同日校長核定');
  expect(adopted).not.toBe(draft);
  writeFileSync(amendment, adopted);
  writeFileSync(join(folder, 'input.json'), '{}');
  return (...args) => runIn(folder, ['evaluate', ...args, '--input', 'input.json', '--format', 'json']);
}

describe('fagui evaluate', () => {
  it('asks for a day when several versions have been in force (FG7008)', async () => {
    const evaluate = await exampleFolder();
    const { code, out, err } = await evaluate('example.equipmentLoan');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('FG7008');
    expect(err).toContain('（114-1、114-2）');
    expect(err).toContain('--as-of');
  });

  it('takes the version that is named, or the one in force on the day', async () => {
    const evaluate = await exampleFolder();
    const versionOf = async (...args: string[]): Promise<unknown> => (JSON.parse((await evaluate(...args)).out) as { version: unknown }).version;
    expect(await versionOf('example.equipmentLoan@114-1')).toBe('114-1');
    expect(await versionOf('example.equipmentLoan', '--as-of', '2026-04-30')).toBe('114-1');
    expect(await versionOf('example.equipmentLoan', '--as-of', '2026-05-01')).toBe('114-2');
  });

  it('refuses a draft that does not exist, or that amends another regulation: nothing is left out in silence', async () => {
    const evaluate = await exampleFolder();
    const { code, out, err } = await evaluate('example.equipmentLoan', '--include-draft', 'example.equipmentLoan.999');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('example.equipmentLoan.999');
  });

  it('runs what several amendments make together, not the last one alone', async () => {
    const folder = temporaryFolder();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('v.fagui', '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  日數 (days) : 日 0至99\n}\n');
    put('r.fagui', '法規 借用要點 (t.loan)\n機關 某大學\n使用 t.words\n版本 1\n\n沿革\n  110年1月1日通過\n\n一、每次[至多三件]{件數上限}。\n\n規則 件數 (count) 依 一 {\n  應 借用.件數 合於 件數上限\n}\n\n二、每次[至多七日]{日數上限}。\n\n規則 日數 (length) 依 二 {\n  應 借用.日數 合於 日數上限\n}\n');
    put('a.fagui', '修正案 借用要點部分規定 (t.loan.2)\n修正法規 t.loan @ 1\n通過 111年1月1日修正通過\n\n一 字句\n  「三件」改「五件」\n說明 放寬。\n');
    put('b.fagui', '修正案 借用要點部分規定 (t.loan.3)\n修正法規 t.loan @ 1\n通過 112年1月1日修正通過\n\n二 字句\n  「七日」改「九日」\n說明 放寬。\n');
    put('input.json', '{"loan":{"items":5,"days":9}}');
    const { out } = await runIn(folder, ['evaluate', 'r.fagui', '--input', 'input.json', '--as-of', '2024-01-01', '--format', 'json']);
    const { results } = JSON.parse(out) as { results: Record<string, { outcome: string }> };
    expect([results['count']?.outcome, results['length']?.outcome]).toEqual(['met', 'met']);
  });

  it('says where the facts are wrong, and decides nothing by them', async () => {
    const folder = temporaryFolder();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('v.fagui', '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n}\n');
    put('r.fagui', '法規 借用要點 (t.loan)\n使用 t.words\n版本 1\n\n一、每次[至少三件]{下限}。\n\n規則 件數 (count) 依 一 {\n  應 借用.件數 合於 下限\n}\n');
    const evaluate = async (json: string): Promise<unknown[]> => {
      put('input.json', json);
      const { code, out, err } = await runIn(folder, ['evaluate', 'r.fagui', '--input', 'input.json']);
      return [code, /符合　|無法判定/.exec(out)?.[0], err];
    };
    expect(await evaluate('{"借用":{"件數":5,"件數":5}}')).toEqual([1, '無法判定', '「借用.件數」寫了兩次，不知道以哪一個為準，所以都不採用；請留下一個\n']);
    expect(await evaluate('{"借用":{"件數":2.9999999999999999}}')).toEqual([1, '無法判定', '「借用.件數」寫的 2.9999999999999999 位數太多，無法精確表示，所以不採用\n']);
    expect(await evaluate('{"借用":{"件數":"5"}}')).toEqual([1, '無法判定', '件數要寫整數（不加引號），這裡是「5」（借用.件數）\n']);
    expect(await evaluate('{"借用":{"件數":5}')).toEqual([2, undefined, expect.stringContaining('不是正確的 JSON：到第 1 行還沒有寫完')]);
  });

  it('with --explain tells of exceptions, changes and missing facts, beside what it says without', async () => {
    const folder = temporaryFolder();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('v.fagui', '詞彙 借用 (t.words)\n\n記錄 借用 (loan) {\n  件數 (items) : 件 0至99\n  公務 (official) : 是否\n}\n');
    put('r.fagui', '法規 借用要點 (t.loan)\n機關 某大學\n主管 總務處\n使用 t.words\n版本 1\n\n一、每次[至多三件]{件數上限}；公務借用者，不在此限。\n\n規則 件數 (count) 依 一 {\n  應   借用.件數 合於 件數上限\n  除外 借用.公務\n}\n');
    const evaluate = async (facts: object, ...more: string[]): Promise<string> => {
      put('input.json', JSON.stringify({ loan: facts }));
      return (await runIn(folder, ['evaluate', 'r.fagui', '--input', 'input.json', ...more])).out;
    };
    const json = async (facts: object, ...more: string[]): Promise<Record<string, unknown>> => (JSON.parse(await evaluate(facts, '--format', 'json', ...more)) as { results: { count: Record<string, unknown> } }).results.count;
    const plain = await json({ items: 5, official: false });
    const full = await json({ items: 5, official: false }, '--explain');
    expect(full).toMatchObject(plain);
    expect(Object.keys(full).filter((key) => !(key in plain))).toEqual(['basis', 'definitions', 'applies', 'exceptions', 'entries', 'changes', 'needs', 'later', 'regardless']);
    expect(full['basis']).toEqual([{ items: '5 件', official: '否', ...Object.fromEntries(Object.entries((plain['because'] as { values: Record<string, string> }[])[0]!.values).slice(2)) }]);
    expect((await json({ items: 5, official: true }, '--explain'))['basis']).toEqual([{ official: '是' }]);
    expect(full['changes']).toEqual([
      { outcome: 'met', value: null, set: [{ fact: '借用.件數', path: ['loan', 'items'], value: 3, to: 0 }], text: '若 借用.件數 為 3 件以下，則符合。' },
      { outcome: 'notApplicable', value: null, set: [{ fact: '借用.公務', path: ['loan', 'official'], value: true }], text: '若 借用.公務 為 是，則不適用。' },
    ]);
    expect(await evaluate({ items: 5 }, '--explain')).toMatch(/無法判定　件數（第一點）：缺少借用.公務；可能：違反、不適用\n　　除外「借用.公務」（第一點）：無法判定，缺少借用.公務\n　　待補：「借用」的「公務」，由總務處提供\n$/);
    expect(await evaluate({ items: 5 })).not.toContain('待補');
  });
});
