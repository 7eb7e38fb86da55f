import { buildSync } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../../../compiler/workspace/write.ts';
import { generation } from './generations.ts';

let work = '';
let writer = '';

beforeAll(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'fagui-kill-')));
  writer = join(work, 'writer.mjs');
  buildSync({ entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))], outfile: writer, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve({ signal, out, err }));
  });
}

const outputs = (root: string): Map<string, string> =>
  new Map(readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.parentPath.includes('.fagui') && !e.name.endsWith('.fagui-new'))
    .map((e) => [join(e.parentPath, e.name).slice(root.length + 5), readFileSync(join(e.parentPath, e.name), 'utf8')]));

/** Kills a writer at one call and checks the tree right after, then after the next run. */
async function killAt(base: string, at: number, where: string): Promise<void> {
  const root = mkdtempSync(join(work, 'run-'));
  cpSync(base, root, { recursive: true });
  const ended = await run(root, 'new', String(at), where);
  expect(ended, `${where} call ${at}`).toMatchObject({ signal: 'SIGKILL', err: '' });
  const [old, next] = [generation('old'), generation('new')];
  for (const [path, text] of outputs(root)) expect([old.get(path), next.get(path)].includes(text), `${path} is whole when killed ${where} call ${at}`).toBe(true);
  // what stays must stay at every moment
  for (const path of next.keys()) if (old.has(path)) expect(outputs(root).has(path), `${path} is there when killed ${where} call ${at}`).toBe(true);
  const result = writeOutputs(root, 'out', next);
  expect(result.diagnostics, `the run after a kill ${where} call ${at}`).toEqual([]);
  expect(outputs(root)).toEqual(next);
  const left = readdirSync(join(root, 'out'), { recursive: true }).map(String).filter((name) => name.endsWith('.fagui-new') || /(?:lock-|journal|\.new$)/.test(name));
  expect(left, `left behind after a kill ${where} call ${at}`).toEqual([]);
  rmSync(root, { recursive: true });
}

describe('a writer killed with SIGKILL', () => {
  it.each(['before', 'within'])('%s any file call leaves every file whole, and the next run completes', async (where) => {
    const base = mkdtempSync(join(work, 'base-'));
    expect(writeOutputs(base, 'out', generation('old')).diagnostics).toEqual([]);
    const probe = mkdtempSync(join(work, 'probe-'));
    cpSync(base, probe, { recursive: true });
    const { count, writes } = JSON.parse((await run(probe, 'new', '0')).out) as { count: number; writes: number[] };
    expect(count).toBeGreaterThan(60);
    expect(writes.length).toBeGreaterThanOrEqual(7);
    // only what writes bytes can be stopped within
    const places = where === 'within' ? writes : Array.from({ length: count }, (_, i) => i + 1);
    const worker = async (): Promise<void> => {
      for (let at = places.shift(); at !== undefined; at = places.shift()) await killAt(base, at, where);
    };
    await Promise.all([worker(), worker()]);
  });

  it('does not keep the next one waiting for its lock', async () => {
    const root = mkdtempSync(join(work, 'lock-'));
    expect((await run(root, 'old', '30')).signal).toBe('SIGKILL');
    expect((await run(root, 'new', '0')).err).toBe('');
    expect(outputs(root)).toEqual(generation('new'));
  });
});

describe('two writers at once', () => {
  it('take turns: the outputs are those of one of them, whole', async () => {
    for (let round = 0; round < 4; round++) {
      const root = mkdtempSync(join(work, 'two-'));
      const ended = await Promise.all([run(root, 'old', '0'), run(root, 'new', '0'), run(root, 'old', '0'), run(root, 'new', '0')]);
      expect(ended.map((e) => e.err)).toEqual(['', '', '', '']);
      const found = outputs(root);
      expect([generation('old'), generation('new')]).toContainEqual(found);
    }
  });

  it('one that holds the lock is named', () => {
    const root = mkdtempSync(join(work, 'held-'));
    writeOutputs(root, 'out', generation('old'));
    const seen: string[] = [];
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      seen.push(...holdAs(root, child.pid!));
    } finally {
      child.kill('SIGKILL');
    }
    expect(seen).toEqual(['FG8025']);
  });
});

/** Codes reported while a living process holds the lock, which it did not take itself: its lock file is made in its name. */
function holdAs(root: string, pid: number): string[] {
  const source = `
    import { takeLock } from ${JSON.stringify(fileURLToPath(new URL('../../../../compiler/workspace/lock.ts', import.meta.url)))};
    import { diskCalls } from ${JSON.stringify(fileURLToPath(new URL('../../../../compiler/workspace/file-calls.ts', import.meta.url)))};
    Object.defineProperty(process, 'pid', { value: ${pid} });
    takeLock(diskCalls, ${JSON.stringify(join(root, 'out/.fagui'))}, 0);`;
  const script = join(work, 'holder.mjs');
  buildSync({ stdin: { contents: source, resolveDir: work, loader: 'ts' }, outfile: script, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  spawnSync(process.execPath, [script]);
  return writeOutputs(root, 'out', generation('new'), { wait: 100 }).diagnostics.map((d) => d.code);
}
