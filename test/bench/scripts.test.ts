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
  'check.ts': ['--rounds', '1', '--folder', 'docs/examples/rules'],
  'cited.ts': ['--steps', '2'],
  'documents.ts': ['--rounds', '1'],
  'engines.ts': ['--rounds', '1', '--students', '50'],
  'evaluate.ts': ['--rounds', '1', '--students', '50'],
  'moved.ts': [],
  'parse.ts': ['--rounds', '1', '--megabytes', '1', '--provisions', '100'],
  'sense.ts': ['--steps', '2'],
  'startup.ts': ['--rounds', '1'],
  'told.ts': ['--steps', '2'],
};

/** What a script prints with `--json`; each runs once. */
const reports = new Map<string, Promise<unknown>>();
function reportOf(script: string): Promise<unknown> {
  const known = reports.get(script) ?? run(process.execPath, ['--import', 'tsx', `bench/${script}`, ...SMALL[script]!, '--json'], { cwd: ROOT }).then(({ stdout }) => JSON.parse(stdout) as unknown);
  reports.set(script, known);
  return known;
}

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

  it.each(Object.keys(SMALL))('%s ends, and prints one JSON document of times', async (script) => {
    const report = (await reportOf(script)) as { bench: string; machine: { cpu: string; node: string } };
    expect(`${report.bench}.ts`).toBe(script);
    expect(report.machine.node).toBe(process.version);
    const numbers = numbersIn(report);
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it('compare engines only where all say the same', async () => {
    const report = (await reportOf('engines.ts')) as { resultHash: string; studentsCompared: number; results: { name: string }[] };
    expect(report).toMatchObject({ resultHash: expect.stringMatching(/^[0-9a-f]{8}$/), studentsCompared: 50 });
    const names = report.results.map(({ name }) => name).join();
    for (const name of ['generated', 'by hand', 'json-logic-engine', 'json-rules-engine', 'zen-engine', 'feelin', 'publicodes']) expect(names).toContain(name);
  });
});
