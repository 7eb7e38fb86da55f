import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn, type Ran } from './capture.ts';

/** The example of `fagui init` with its amendment adopted on 1 May 2026, and a case without facts. */
async function exampleFolder(): Promise<(...args: string[]) => Promise<Ran>> {
  const folder = temporaryFolder();
  expect((await runIn(folder, ['init'])).code).toBe(0);
  const amendment = join(folder, 'rules/example/equipment-loan/amendment-114-2.fagui');
  const draft = readFileSync(amendment, 'utf8');
  const adopted = draft.replace('115年○月○日 114學年度第○次', '115年5月1日 114學年度第3次');
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
});
