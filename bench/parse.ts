/**
 * Speed of the front end on a synthetic source: `npx tsx bench/parse.ts [--json] [--rounds 9] [--megabytes 5] [--provisions 100000]`.
 * Reports medians of whole-file parses, of parses through the chunk cache after a one-character edit in the middle, and of very many provisions.
 * `cpu` figures are processor time of the process, garbage collection included, and vary less than wall time on a shared machine.
 */
import type * as parsing from '../lang/parse.ts';
import type * as sources from '../lang/source.ts';
import { loadBundled } from './common/bundled.ts';
import { countOption, machine, median, wantsJson } from './common/measure.ts';

const { createParser, parseSource, createSource } = await loadBundled<typeof parsing & typeof sources>('lang/parse.ts', 'lang/source.ts');
const rounds = countOption('--rounds', 9);

const HEAD = '法規 綜合規則 (bench.rules)\n機關 測試大學\n\n';

/** One provision with two 款, four bindings, a rule and a case; about 900 bytes. */
const provision = (n: number): string => `第${n}條　學生每學期修習學分，依下列規定辦理：
  一、第${n}類學生[每學期至少修十六學分]{下限${n}}、[至多二十五學分]{上限${n}}；超過者，應經系所主管核可。
  二、[延修生、轉學生]{對象${n}}不受前款限制，但仍應於[開學後二週內]{期限${n}}辦理完成。
  前項學分之計算方式，由教務處定之，並公告於學校網站。
規則 學分規定${n} (credits${n}) 依 第${n}條第一款 {
  適用 學生.學制 為 四技日間部、四技進修部
  應   選課.學分 合於 下限${n} 且 選課.學分 合於 上限${n}
  除外 學生.身分 有一屬於 對象${n} 或 學生.年級 至少 5
}
案例 情形${n} {
  學生 { 學制 四技日間部，身分 轉學生 }
  選課 { 學分 9，跨日學分 6 }
  學分規定${n} 不適用
}

`;

function synthetic(bytes: number): string {
  const parts = [HEAD];
  for (let size = 0, n = 1; size < bytes; n++) {
    const next = provision(n);
    parts.push(next);
    size += Buffer.byteLength(next);
  }
  return parts.join('');
}

interface Times {
  readonly wall: number[];
  readonly cpu: number[];
}

/** Milliseconds of each run. */
function times(runs: number, work: (run: number) => void): Times {
  const result: Times = { wall: [], cpu: [] };
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(before);
    result.wall.push(performance.now() - start);
    result.cpu.push((user + system) / 1000);
  }
  return result;
}

const megabytes = countOption('--megabytes', 5);
const text = synthetic(megabytes * 1e6);
const bytes = Buffer.byteLength(text);
let findings = 0;
const report = (): void => void findings++;

const first = times(1, () => parseSource(createSource('bench.fagui', text), report));
const whole = times(rounds, () => parseSource(createSource('bench.fagui', text), report));

// an editor's file: 5,000 lines, one character typed in the middle, per keystroke
const lines = synthetic(5000 * 60).split('\n').slice(0, 5000);
const small = lines.join('\n');
const middle = small.indexOf('，', small.length >> 1);
const parser = createParser();
parser.parse(createSource('edit.fagui', small), report);
const keystrokes = times(101, (run) => parser.parse(createSource('edit.fagui', `${small.slice(0, middle)}${'字'.repeat(run + 1)}${small.slice(middle)}`), report));
keystrokes.wall.sort((a, b) => a - b);

const provisions = countOption('--provisions', 100_000);
const many = HEAD + Array.from({ length: provisions }, (_, n) => `第${n + 1}條　第${n + 1}條的本文。\n`).join('');
const manyTimes = times(Math.min(rounds, 5), () => parseSource(createSource('many.fagui', many), report));

const round = (value: number): number => Math.round(value * 100) / 100;
const result = {
  bench: 'parse',
  machine: machine(),
  bytes,
  findings,
  first: { wallMs: round(first.wall[0]!), cpuMs: round(first.cpu[0]!) },
  whole: { wallMs: round(median(whole.wall)), cpuMs: round(median(whole.cpu)), megabytesPerSecond: round(bytes / 1e3 / median(whole.wall)), megabytesPerCpuSecond: round(bytes / 1e3 / median(whole.cpu)) },
  keystroke: { lines: lines.length, p50Ms: round(keystrokes.wall[50]!), p99Ms: round(keystrokes.wall[99]!), cpuMs: round(median(keystrokes.cpu)) },
  manyProvisions: { provisions,  wallMs: round(median(manyTimes.wall)), cpuMs: round(median(manyTimes.cpu)) },
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
if (wantsJson()) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`${result.machine.cpu}, Node ${result.machine.node}`);
  console.log(`${round(bytes / 1e6)} MB: ${result.whole.wallMs} ms (${result.whole.megabytesPerSecond} MB/s; ${result.whole.cpuMs} ms of CPU), first ${result.first.wallMs} ms, ${findings} findings`);
  console.log(`one keystroke in ${lines.length} lines: p50 ${result.keystroke.p50Ms} ms, p99 ${result.keystroke.p99Ms} ms`);
  console.log(`${provisions} provisions: ${result.manyProvisions.wallMs} ms; peak ${result.peakMegabytes} MB`);
}
