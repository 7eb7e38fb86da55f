/** Runs the tests against one mutant after another; a parent ends it when a mutant never ends. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createModules, type Modules } from './modules.ts';
import { applyMutant, keyOf, mutantsOf, traced, type Mutant } from './mutants.ts';
import { collector, type Collected } from './quick-tests.ts';

/** A mutant by the file and its index among those of the file. */
export interface Place {
  readonly file: string;
  readonly index: number;
}

export interface Work {
  /** In this order. */
  readonly tests: readonly string[];
  readonly mutants: readonly Place[];
  /** The texts of the files to change, as they were when the mutants were counted. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What a worker says: it starts the mutant; `by` is the test that failed, why nothing loaded, or null when all passed; a test fails without any mutant. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting'; readonly place: Place }
  | { readonly kind: 'done'; readonly place: Place; readonly by: string | null; readonly ran: number }
  | { readonly kind: 'failing'; readonly test: string; readonly error: string };

const tell = (told: Told): void => void process.send!(told);

/** Seconds of work after which a mutant never ends, on a busy machine as on a quiet one; more where all the tests of a folder together need a large part of it. */
const MOST_WORK = 60;

/** Seconds of work of this process. */
const work = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

/** Ends this process from a thread of its own when a mutant needs more than `most` seconds of work; gives the function that says that the next one starts. */
function watch(most: number): () => void {
  const started = new Int32Array(new SharedArrayBuffer(4));
  new Worker(`
    const { workerData } = require('node:worker_threads');
    const work = ${String(work)};
    setInterval(() => { if (work() - Atomics.load(workerData, 0) > ${most}) process.kill(process.pid, 'SIGKILL'); }, 1000);
  `, { eval: true, workerData: started }).unref();
  return () => void Atomics.store(started, 0, work());
}

/** Packages that cannot be required, as modules that say that they have a default of their own. */
async function packages(): Promise<Record<string, unknown>> {
  const names = ['chevrotain', 'fast-check', 'get-east-asian-width', 'prettier/standalone', 'prettier/plugins/babel', 'prettier/plugins/estree'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, { ...((await import(name)) as object), __esModule: true }] as const)));
}

/** Which functions the loading of a test file reaches, and which each of its tests (null: it fails without any mutant); by path and start. */
interface Reach {
  readonly loading: ReadonlySet<string>;
  readonly tests: readonly (ReadonlySet<string> | null)[];
}

interface Bench {
  readonly modules: Modules;
  /** The tests of the file, loaded anew. */
  collect(test: string): Collected[];
}

/** Runs a test file on files that tell which of their functions are reached. */
async function reachOf(test: string, texts: ReadonlyMap<string, string>, { modules, collect }: Bench): Promise<Reach> {
  let reached = new Set<string>();
  Object.assign(globalThis, { reached: (key: string) => void reached.add(key) });
  // what another test file loaded would be reached no more
  for (const [path, text] of texts) modules.change(path, traced(path, text));
  const collected = collect(test);
  const loading = reached;
  const tests: (Set<string> | null)[] = [];
  for (const { name, run } of collected) {
    reached = new Set();
    try {
      await run();
      tests.push(reached);
    } catch (error) {
      tests.push(null);
      tell({ kind: 'failing', test: `${test}: ${name}`, error: String(error).slice(0, 500) });
    }
  }
  for (const [path, text] of texts) modules.change(path, text);
  return { loading, tests };
}

async function killerOf({ within }: Mutant, path: string, reaches: ReadonlyMap<string, Reach>, { collect }: Bench): Promise<{ by: string | null; ran: number }> {
  const key = keyOf(path, within);
  let ran = 0;
  for (const [test, { loading, tests }] of reaches) {
    const isEverywhere = within === null || loading.has(key);
    const concerned = tests.map((reached) => reached !== null && (isEverywhere || reached.has(key)));
    if (!concerned.includes(true)) continue;
    try {
      for (const [at, { name, run }] of collect(test).entries()) {
        if (!concerned[at]) continue;
        ran++;
        try {
          await run();
        } catch {
          return { by: `${test}: ${name}`, ran };
        }
      }
    } catch {
      return { by: `${test} does not load`, ran };
    }
  }
  return { by: null, ran };
}

async function main({ tests, mutants, texts }: Work): Promise<void> {
  const collected: Collected[] = [];
  const modules = createModules({ vitest: collector(collected), ...(await packages()) });
  const bench: Bench = {
    modules,
    collect: (test) => {
      collected.length = 0;
      modules.change(resolve(test), null);
      modules.load(resolve(test));
      return [...collected];
    },
  };
  const own = new Map(Object.entries(texts).map(([file, text]) => [resolve(file), text]));
  const reaches = new Map<string, Reach>();
  for (const test of tests) reaches.set(test, await reachOf(test, own, bench));
  const starts = watch(Math.max(MOST_WORK, 2 * work()));
  tell({ kind: 'ready' });
  for (const place of mutants) {
    starts();
    const path = resolve(place.file);
    const text = own.get(path)!;
    const mutant = mutantsOf(path, text)[place.index]!;
    tell({ kind: 'starting', place });
    modules.change(path, applyMutant(text, mutant));
    tell({ kind: 'done', place, ...(await killerOf(mutant, path, reaches, bench)) });
    modules.change(path, text);
  }
  process.disconnect();
}

process.once('message', (work: Work) => void main(work).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
}));
