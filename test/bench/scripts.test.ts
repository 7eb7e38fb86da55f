import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Every script with as little work as it takes; no times are looked at. */
const SMALL: Readonly<Record<string, readonly string[]>> = {
  'allocation.ts': ['--rounds', '1'],
  'amend.ts': ['--rounds', '1', '--articles', '12'],
  'check.ts': ['--rounds', '1'],
  'documents.ts': ['--rounds', '1'],
  'engines.ts': ['--rounds', '1', '--students', '20'],
  'evaluate.ts': ['--rounds', '1', '--students', '50'],
  'moved.ts': [],
  'parse.ts': ['--rounds', '1', '--megabytes', '1', '--provisions', '100'],
  'startup.ts': ['--rounds', '1'],
};

/** Every number of a report, at any depth. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('benches', () => {
  it('are all run here', () => {
    const scripts = readdirSync(new URL('../../bench', import.meta.url)).filter((file) => file.endsWith('.ts'));
    expect(scripts.sort()).toEqual(Object.keys(SMALL));
  });

  it.each(Object.entries(SMALL))('%s ends, and prints one JSON document of times', async (script, options) => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', `bench/${script}`, ...options, '--json'], { cwd: ROOT });
    const report = JSON.parse(stdout) as { bench: string; machine: { cpu: string; node: string } };
    expect(`${report.bench}.ts`).toBe(script);
    expect(report.machine.node).toBe(process.version);
    const numbers = numbersIn(report);
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it('compare engines only where all say the same', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/engines.ts', '--rounds', '1', '--students', '50'], { cwd: ROOT });
    expect(stdout).toMatch(/same results for 50 students, hash [0-9a-f]{8}/);
    for (const name of ['generated', 'by hand', 'json-logic-engine', 'json-rules-engine', 'zen-engine', 'feelin', 'publicodes']) expect(stdout).toContain(name);
  });
});
