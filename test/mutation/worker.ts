/** Runs the tests against one mutant after another; a parent ends it when a mutant never ends. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createModules } from './modules.ts';
import { applyMutant, mutantsOf } from './mutants.ts';
import { collector, type Collected } from './quick-tests.ts';

export interface Work {
  readonly file: string;
  readonly tests: readonly string[];
  /** Indices of the mutants of the file. */
  readonly mutants: readonly number[];
}

/** `killed`: the name of the test that failed, or why nothing loaded; null when all pass. */
export interface Told { readonly index: number; readonly killed: string | null }

/** Packages that cannot be required. */
async function packages(): Promise<Record<string, unknown>> {
  const names = ['chevrotain', 'fast-check', 'get-east-asian-width'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await import(name)) as unknown] as const)));
}

async function main({ file, tests, mutants }: Work): Promise<void> {
  const collected: Collected[] = [];
  const modules = createModules({ vitest: collector(collected), ...(await packages()) });
  const path = resolve(file);
  const text = readFileSync(path, 'utf8');
  const load = (): void => {
    collected.length = 0;
    for (const test of tests) {
      modules.change(resolve(test), null);
      modules.load(resolve(test));
    }
  };
  load();
  const timed: { at: number; ms: number }[] = [];
  for (const [at, { name, run }] of collected.entries()) {
    const started = performance.now();
    try {
      await run();
      timed.push({ at, ms: performance.now() - started });
    } catch (error) {
      process.send!({ failing: name, error: String(error).slice(0, 300) });
    }
  }
  const order = timed.sort((a, b) => a.ms - b.ms).map(({ at }) => at);
  process.send!({ ready: order.length, ms: timed.reduce((sum, { ms }) => sum + ms, 0) });
  const all = mutantsOf(path, text);
  const failed = async (): Promise<string | null> => {
    try {
      load();
    } catch {
      return 'does not load';
    }
    for (const at of order) {
      const test = collected[at];
      if (!test) return 'does not load';
      try {
        await test.run();
      } catch {
        return test.name;
      }
    }
    return null;
  };
  for (const index of mutants) {
    process.send!({ starting: index });
    modules.change(path, applyMutant(text, all[index]!));
    process.send!({ index, killed: await failed() } satisfies Told);
  }
  process.disconnect();
}

process.once('message', (work: Work) => void main(work).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
}));
