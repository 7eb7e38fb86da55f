/**
 * How many small mistakes do the tests notice? `npm run mutation -- [--list] [--every n] <folder or file of compiler/> …`; without any: runtime, emitter and lowering.
 * Each file is changed in one place at a time, and the tests that look after its folder run in this process (no files, no type check). A mutant that is
 * never noticed survives; one that never ends counts as noticed. `--every n` takes every n-th mutant; `--list` prints the survivors.
 */
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutants.ts';
import type { Work } from './worker.ts';

const tests = (folder: string, ...names: readonly string[]): string[] => names.map((name) => `test/${folder}/${name}.test.ts`);
const EMITTER = tests('compiler/emit/typescript', 'conclusions', 'lists', 'exactness', 'differential');
/** The tests that look after a folder: those that need no files and end within seconds. */
const LOOKED_AFTER: Readonly<Record<string, readonly string[]>> = {
  'compiler/runtime': [...tests('compiler/runtime', 'conclusions', 'dates', 'exact', 'input', 'logic', 'numbers', 'rounding', 'select'), ...EMITTER, ...tests('property', 'regulations')],
  'compiler/emit/typescript': [...EMITTER, ...tests('compiler/lower', 'provisos', 'aggregates'), ...tests('property', 'lists', 'regulations')],
  'compiler/lower': [...tests('compiler/lower', 'program', 'provisos', 'aggregates'), ...tests('compiler/check', 'aggregates', 'conclusions', 'doubts', 'formulas', 'lookups', 'votes', 'meets'), ...tests('property', 'lists', 'regulations')],
  'compiler/consolidate': [...tests('compiler/consolidate', 'operations', 'references', 'rename', 'renumber', 'rules', 'simultaneous', 'versions', 'wording'), ...tests('property', 'consolidate')],
  'compiler/compare': tests('compiler/compare', 'align', 'cells', 'new-line', 'related', 'rows', 'title', 'underlines'),
};
const LONGEST = 60_000;

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean', default: false }, every: { type: 'string', default: '1' } }, allowPositionals: true });
const files = (positionals.length > 0 ? positionals : Object.keys(LOOKED_AFTER).slice(0, 3)).flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).filter((f) => f.endsWith('.ts')).sort().map((f) => `${path}/${f}`) : [path]));

interface Score { readonly survivors: readonly number[]; readonly killed: number }

/** Starts workers until every mutant has been told of. */
async function scoreOf(file: string, looking: readonly string[], mutants: readonly number[]): Promise<Score> {
  const survivors: number[] = [];
  let killed = 0;
  let left = [...mutants];
  while (left.length > 0) {
    const last = await new Promise<number | null>((done) => {
      const worker = fork(new URL('worker.ts', import.meta.url), { env: { ...process.env, PROGRAMS: '40', REGULATIONS: '6' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      let current: number | null = null;
      let timer = setTimeout(() => worker.kill('SIGKILL'), 3 * LONGEST);
      worker.on('message', (told: { starting?: number; index?: number; killed?: string | null; failing?: string; error?: string }) => {
        clearTimeout(timer);
        timer = setTimeout(() => worker.kill('SIGKILL'), current === null ? 3 * LONGEST : LONGEST);
        if (told.failing) console.error(`${file}: ${told.failing} fails without any mutant and is left out: ${told.error}`);
        if (told.starting !== undefined) current = told.starting;
        if (told.index === undefined) return;
        left = left.filter((one) => one !== told.index);
        if (told.killed === null) survivors.push(told.index);
        else killed++;
        current = null;
      });
      worker.on('close', () => {
        clearTimeout(timer);
        done(current);
      });
      worker.send({ file, tests: looking, mutants: left } satisfies Work);
    });
    if (last === null) break;
    // it never ended
    killed++;
    left = left.filter((one) => one !== last);
  }
  if (left.length > 0) throw new Error(`${file}: the tests do not run`);
  return { survivors, killed };
}

let [sum, total] = [0, 0];
for (const file of files) {
  const folder = Object.keys(LOOKED_AFTER).find((f) => file.startsWith(`${f}/`));
  if (!folder) throw new Error(`no tests are known for ${file}`);
  const text = readFileSync(file, 'utf8');
  const all = mutantsOf(file, text);
  const chosen = all.map((_, i) => i).filter((i) => i % Number(values.every) === 0);
  if (chosen.length === 0) continue;
  const { survivors, killed } = await scoreOf(file, LOOKED_AFTER[folder]!.filter((t) => existsSync(t)), chosen);
  sum += killed;
  total += chosen.length;
  console.log(`${file}  ${killed}/${chosen.length}  ${((100 * killed) / chosen.length).toFixed(1)} %`);
  if (values.list) for (const i of survivors) console.log(`  ${all[i]!.line}: ${text.slice(all[i]!.start, all[i]!.end)} → ${all[i]!.text}    ${text.split('\n')[all[i]!.line - 1]!.trim().slice(0, 150)}`);
}
console.log(`${sum}/${total}  ${((100 * sum) / total).toFixed(1)} %`);
