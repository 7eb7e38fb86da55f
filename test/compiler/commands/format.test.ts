import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSource } from '../../../lang/format.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn } from './capture.ts';

const TIDY = '法規 範例要點 (example.rule)\n體例 點\n\n一、第一點。\n\n二、第二點。\n';
const UNTIDY = '法規 範例要點 (example.rule)\n體例 點\n\n\n\n一、第一點。\n二、第二點。';

describe('fagui format', () => {
  it('has samples that are what they are called', () => {
    expect([formatSource('a', TIDY).text, formatSource('a', UNTIDY).text]).toEqual([TIDY, TIDY]);
  });

  it('rewrites what is not formatted and names it', async () => {
    const root = temporaryFolder({ 'rules/a.fagui': UNTIDY, 'rules/b.fagui': TIDY });
    expect(await runIn(root, ['format'])).toEqual({ code: 0, out: 'rules/a.fagui\n', err: '讀了 2 個檔案，改寫 1 個。\n' });
    expect(readFileSync(join(root, 'rules/a.fagui'), 'utf8')).toBe(TIDY);
    expect(await runIn(root, ['format', '--lang', 'en'])).toEqual({ code: 0, out: '', err: '2 files read, 0 rewritten.\n' });
  });

  it('only reports with --check', async () => {
    const root = temporaryFolder({ 'rules/a.fagui': UNTIDY, 'rules/b.fagui': TIDY });
    const { code, out, err } = await runIn(root, ['format', '--check']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('FG8024');
    expect(err).toContain('rules/a.fagui');
    expect(err).not.toContain('rules/b.fagui');
    expect(readFileSync(join(root, 'rules/a.fagui'), 'utf8')).toBe(UNTIDY);
  });

  it('works on a single file outside of any workspace, from another folder', async () => {
    const root = temporaryFolder({ 'x/a.fagui': UNTIDY, 'y/readme.txt': '' });
    expect((await runIn(join(root, 'y'), ['format', '../x/a.fagui'])).code).toBe(0);
    expect(readFileSync(join(root, 'x/a.fagui'), 'utf8')).toBe(TIDY);
  });

  it('removes a byte order mark', async () => {
    const root = temporaryFolder({ 'rules/a.fagui': `\uFEFF${TIDY}` });
    expect((await runIn(root, ['format', '--check'])).code).toBe(1);
    expect((await runIn(root, ['format'])).code).toBe(0);
    expect(readFileSync(join(root, 'rules/a.fagui'), 'utf8')).toBe(TIDY);
  });

  it('says what cannot be read and formats the rest', async () => {
    const root = temporaryFolder({ 'rules/a.fagui': UNTIDY, 'rules/b.fagui': Uint8Array.of(0xa7, 0x51) });
    const { code, err } = await runIn(root, ['format']);
    expect(code).toBe(1);
    expect(err).toContain('FG8002');
    expect(readFileSync(join(root, 'rules/a.fagui'), 'utf8')).toBe(TIDY);
    expect((await runIn(root, ['format', 'nothing-here'])).code).toBe(2);
  });

  it('finishes an interrupted write of outputs first', async () => {
    const root = temporaryFolder({ 'rules/a.fagui': TIDY });
    mkdirSync(join(root, 'generated/.fagui'), { recursive: true });
    writeFileSync(join(root, 'generated/.x.md.fagui-new'), 'half');
    const entry = { path: 'x.md', before: null, after: '0'.repeat(64), temporary: '.x.md.fagui-new' };
    writeFileSync(join(root, 'generated/.fagui/journal.json'), JSON.stringify({ phase: 'staging', entries: [entry], folders: [], manifest: [] }));
    expect((await runIn(root, ['format'])).code).toBe(0);
    expect(existsSync(join(root, 'generated/.x.md.fagui-new'))).toBe(false);
    expect(existsSync(join(root, 'generated/.fagui/journal.json'))).toBe(false);
  });
});
