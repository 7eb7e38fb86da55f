/**
 * Reading and checking all of `rules`: in this process, and as `fagui check rules` from the command to its last line.
 * `npx tsx bench/check.ts [--json] [--rounds 15] [--folder rules]`; build the program first (`npm run build`).
 * In process, the first run has everything to compile to machine code and is given by itself.
 */
import { spawnSync } from 'node:child_process';
import type * as pipeline from '../compiler/pipeline.ts';
import type * as reading from '../compiler/workspace/read.ts';
import type * as parsing from '../lang/parse.ts';
import { loadBundled, ROOT } from './common/bundled.ts';
import { countOption, inTurns, machine, median, nanoseconds, round, textOption, wantsJson } from './common/measure.ts';

const rounds = countOption('--rounds', 15);
/** What the project holds itself to, in milliseconds. */
const LIMIT_MS = 1500;
const FOLDER = textOption('--folder', 'rules');
const COMMAND = ['compiler/dist/fagui.cjs', 'check', FOLDER];

const { compileWorkspace, parseSource, readSources } = await loadBundled<typeof pipeline & typeof parsing & typeof reading>('compiler/pipeline.ts', 'lang/parse.ts', 'compiler/workspace/read.ts');
const { sources } = readSources([FOLDER], ROOT);
const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source.text), 0);

const readAll = (): number => readSources([FOLDER], ROOT).sources.length;
const parseAll = (): number => {
  let found = 0;
  for (const source of sources) parseSource(source, () => found++);
  return found;
};
const compileAll = (): number => compileWorkspace(sources).diagnostics.length;

function wholeProcess(): number {
  const { status, stderr } = spawnSync(process.execPath, COMMAND, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`node ${COMMAND.join(' ')} ended with ${status}:\n${stderr}`);
  return status;
}

const milliseconds = (work: () => number) => async (): Promise<number> => (await nanoseconds(work, 1)) / 1e6;
const timers = [readAll, parseAll, compileAll, wholeProcess].map(milliseconds);
const first = (await inTurns(timers, 1)).map(([ms]) => ms!);
const times = await inTurns(timers, rounds);
const [read, parse, compile, whole] = times.map((all, i) => ({ firstMs: round(first[i]!), medianMs: round(median(all)), minimumMs: round(Math.min(...all)) })) as [Figures, Figures, Figures, Figures];

interface Figures {
  readonly firstMs: number;
  readonly medianMs: number;
  readonly minimumMs: number;
}

const report = {
  bench: 'check', machine: machine(), unit: `milliseconds; median of ${rounds} rounds in turn`, files: sources.length, bytes,
  read, parse: { ...parse, megabytesPerSecond: round(bytes / 1e3 / parse.medianMs) }, parseAndCheck: compile, process: { ...whole, limitMs: LIMIT_MS, withinLimit: whole.medianMs <= LIMIT_MS },
};
if (wantsJson()) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const line = (name: string, f: Figures): string => `${name}: median ${f.medianMs} ms, minimum ${f.minimumMs} ms, first ${f.firstMs} ms`;
  process.stdout.write(`${report.machine.cpu}, Node ${report.machine.node}; ${sources.length} files, ${round(bytes / 1000)} kB\n`
    + `${line('read', read)}\n${line('parse', parse)} (${report.parse.megabytesPerSecond} MB/s)\n${line('parse and check', compile)}\n${line(`fagui check ${FOLDER}`, whole)}; limit ${LIMIT_MS} ms\n`);
}
