/**
 * Time from a typed command to its last line, against the bare start of Node: `npx tsx bench/startup.ts [--json] [--rounds 21]`.
 * The commands run in turn within each round, so that a slow moment of the machine falls on all of them. Milliseconds; build the program first
 * (`npm run build`).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { countOption, machine, median, wantsJson } from './common/measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = 'compiler/dist/fagui.cjs';

const CONTENDERS = {
  bare: ['-e', '0'],
  check: [program, 'check', 'rules/nfu/course-selection/regulation.fagui'],
  explain: [program, 'explain', 'FG2003'],
} as const;
type Contender = keyof typeof CONTENDERS;
const NAMES = Object.keys(CONTENDERS) as Contender[];

/** What the project holds itself to: twice the bare start and 150 ms. */
const limitFor = (bareMs: number): number => 2 * bareMs + 150;

const rounds = countOption('--rounds', 21);

function timeOnce(name: Contender): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...CONTENDERS[name]], { cwd: root, encoding: 'utf8' });
  const spent = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`node ${CONTENDERS[name].join(' ')} ended with ${status}:\n${stderr}`);
  return spent;
}

const round = (value: number): number => Math.round(value * 100) / 100;

for (const name of NAMES) timeOnce(name); // files come from the disk once
const times: Record<Contender, number[]> = { bare: [], check: [], explain: [] };
for (let run = 0; run < rounds; run++) for (const name of NAMES) times[name].push(timeOnce(name));

function summary(name: Contender): { medianMs: number; minimumMs: number; ratio: number; limitMs: number; withinLimit: boolean } {
  const medianMs = median(times[name]);
  const limitMs = limitFor(median(times.bare));
  const ratio = median(times[name].map((ms, i) => ms / times.bare[i]!));
  return { medianMs: round(medianMs), minimumMs: round(Math.min(...times[name])), ratio: round(ratio), limitMs: round(limitMs), withinLimit: medianMs <= limitMs };
}

const result = {
  bench: 'startup',
  machine: machine(),
  unit: `milliseconds; ${rounds} rounds; ratio to the bare start within a round`,
  bare: { medianMs: round(median(times.bare)), minimumMs: round(Math.min(...times.bare)) },
  check: summary('check'),
  explain: summary('explain'),
};

if (wantsJson()) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`${result.machine.cpu}, Node ${result.machine.node}`);
  console.log(`node -e 0: median ${result.bare.medianMs} ms, minimum ${result.bare.minimumMs} ms`);
  for (const name of ['check', 'explain'] as const) {
    const { medianMs, minimumMs, ratio, limitMs } = result[name];
    console.log(`fagui ${name}: median ${medianMs} ms, minimum ${minimumMs} ms, ${ratio}× the bare start; limit ${limitMs} ms`);
  }
}
