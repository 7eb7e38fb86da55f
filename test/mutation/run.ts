/**
 * How many small mistakes do the tests notice? `npm run mutation -- [--list] [--sample n] [--seed s] <folder or file of compiler/> …`; see README.md.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutantsOf, type Mutant } from './mutants.ts';
import { sampleOf } from './sample.ts';
import { EVALUATED, folderOf, testsOf } from './selection.ts';
import type { Place, Told, Work } from './worker.ts';

/** Milliseconds of silence after which a mutant that does no work either never ends; one that works is ended by the worker. */
const LONGEST = 1_200_000;

type Outcome = 'noticed' | 'survived' | 'unreached' | 'endless';
interface Told1 { readonly place: Place; readonly outcome: Outcome }

/** One worker until every mutant has been told of or one never ends; then the place of that one. */
function runWorker(work: Work, tell: (told: Told1) => void): Promise<Place | null> {
  return new Promise((done, fail) => {
    const worker = fork(new URL('worker.ts', import.meta.url), { env: { ...process.env, PROGRAMS: '100', REGULATIONS: '6', FACTS: '400', ALLOCATIONS: '200', NODE_NO_WARNINGS: '1' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let current: Place | null = null;
    let isReady = false;
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      if (told.kind === 'failing') {
        process.exitCode = 1;
        return void console.error(`left out, it fails without any mutant: ${told.test}: ${told.error}`);
      }
      isReady = true;
      current = told.kind === 'starting' ? told.place : null;
      if (told.kind === 'done') tell({ place: told.place, outcome: told.by !== null ? 'noticed' : told.ran > 0 ? 'survived' : 'unreached' });
      if (told.kind === 'starting') timer = setTimeout(() => worker.kill('SIGKILL'), LONGEST);
    });
    worker.on('close', () => {
      clearTimeout(timer);
      if (!isReady) fail(new Error('the tests do not run'));
      else done(current);
    });
    worker.send(work);
  });
}

async function outcomesOf(tests: readonly string[], mutants: readonly Place[], texts: Work['texts']): Promise<Told1[]> {
  const found: Told1[] = [];
  for (let left = mutants; left.length > 0; left = mutants.slice(found.length)) {
    const stuck = await runWorker({ tests, mutants: left, texts }, (told) => found.push(told));
    if (stuck) found.push({ place: stuck, outcome: 'endless' });
  }
  return found;
}

const line = (name: string, outcomes: readonly Told1[]): string => {
  const of = (outcome: Outcome): number => outcomes.filter((o) => o.outcome === outcome).length;
  const killed = of('noticed') + of('endless');
  const rest = (['endless', 'unreached'] as const).flatMap((o) => (of(o) > 0 ? [`${of(o)} ${o}`] : []));
  return `${name}  ${killed}/${outcomes.length}  ${((100 * killed) / outcomes.length).toFixed(1)} %${rest.length > 0 ? `  (${rest.join(', ')})` : ''}`;
};

const showMutant = (text: string, mutant: Mutant, outcome: Outcome): string =>
  `  ${mutant.line}: ${text.slice(mutant.start, mutant.end)} → ${mutant.text}${outcome === 'survived' ? '' : `  [${outcome}]`}    ${text.split('\n')[mutant.line - 1]!.trim().slice(0, 150)}`;

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false }, sample: { type: 'string', default: 'all' }, seed: { type: 'string', default: '20260101' } }, allowPositionals: true,
});
const paths = positionals.length > 0 ? positionals : EVALUATED;
const filesOf = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).sort().map((f) => `${path}/${f}`) : [path]);

const testsKey = (path: string): string => testsOf(folderOf(path)).join();
// what other tests look after is a sample of its own
for (const key of new Set(paths.map(testsKey))) {
  const together = paths.filter((path) => testsKey(path) === key);
  const files = together.flatMap(filesOf).filter((file) => testsKey(file) === key);
  const texts = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const mutants = new Map(files.map((file) => [file, mutantsOf(file, texts[file]!)]));
  const all = files.flatMap((file) => mutants.get(file)!.map((_, index): Place => ({ file, index })));
  const chosen = values.sample === 'all' ? all : sampleOf(all, Number(values.sample), Number(values.seed));
  const outcomes = await outcomesOf(testsOf(folderOf(together[0]!)), chosen, texts);
  for (const file of files) {
    const own = outcomes.filter(({ place }) => place.file === file);
    if (own.length === 0) continue;
    console.log(line(file, own));
    if (values.list) for (const { place, outcome } of own) if (outcome !== 'noticed') console.log(showMutant(texts[file]!, mutants.get(file)![place.index]!, outcome));
  }
  console.log(line(`${together.join(' ')}, ${values.sample === 'all' ? 'all' : `${chosen.length} of ${all.length} (seed ${values.seed})`}:`, outcomes));
}
