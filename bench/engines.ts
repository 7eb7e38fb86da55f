/**
 * The same graduation audit (bench/graduation: four thresholds, a cohort, graduation; each outcome with its provision) in the generated evaluator,
 * by hand, and in rule engines. All audit the same students and must give the same results before they are timed; then they take turns.
 * The engines do not check their input; the generated evaluator and the ones by hand do.
 *
 * `npx tsx bench/engines.ts [--json] [--rounds 15] [--students 500]`
 */
import { feel } from './engines/feel.ts';
import type { Contender } from './engines/contender.ts';
import { jsonLogic } from './engines/json-logic.ts';
import { jsonRules } from './engines/json-rules.ts';
import { decisions } from './engines/own.ts';
import { publicodes } from './engines/publicodes.ts';
import { zen } from './engines/zen.ts';
import { RULES, hashOf, students } from './graduation/audit.ts';
import { auditByHand, auditTuned } from './graduation/by-hand.ts';
import { loadGenerated } from './graduation/generated.ts';
import { countOption, inTurns, machine, median, nanoseconds, ratioWithin, round, wantsJson } from './common/measure.ts';

const rounds = countOption('--rounds', 15);
/** Students whose results are compared. */
const compared = countOption('--students', 500);
const WARM_UP = Math.min(rounds, 5);
/** Passes of what takes nanoseconds: long enough for the clock. */
const FAST_PASSES = 40;

const generated = decisions('generated', 'checks its input', (await loadGenerated()).decide);
const fast: readonly Contender[] = [
  generated,
  decisions('by hand', 'rule by rule, checks its input', auditByHand),
  decisions('tuned by hand', 'for these rules only, checks its input', auditTuned),
  jsonLogic(),
];
/** They take turns on their own: their garbage would slow whoever comes next and takes a thousandth of their time. */
const slow: readonly Contender[] = [generated, jsonRules(), ...zen(), ...feel(), publicodes()];
const most = students(Math.max(...fast.map((contender) => contender.students)), 0);

/** The hash of everything an engine says of the students. */
async function resultHash(contender: Contender): Promise<string> {
  const all = await contender.codes(most.slice(0, compared));
  return hashOf(all.flatMap((codes) => RULES.map((rule) => codes[rule])));
}

function timerOf(contender: Contender): () => Promise<number> {
  const inputs = most.slice(0, Math.min(contender.students, compared * 10));
  if (contender.students < most.length) return () => nanoseconds(() => contender.count(inputs), inputs.length);
  const passes = (count: number): number => {
    let met = 0;
    for (let i = 0; i < count; i++) met += contender.count(inputs) as number;
    return met;
  };
  return () => {
    passes(2); // the others have emptied the caches since its last turn
    return nanoseconds(() => passes(FAST_PASSES), FAST_PASSES * inputs.length);
  };
}

interface Row {
  readonly name: string;
  readonly version: string;
  readonly note: string;
  readonly nanoseconds: number;
  readonly ratioToGenerated: number;
}

/** Checks that all say the same, then times them in turn; the first is what the others are compared with. */
async function compare(contenders: readonly Contender[], hash: string): Promise<Row[]> {
  for (const contender of contenders) {
    const other = await resultHash(contender);
    if (other !== hash) throw new Error(`${contender.name} does not give the results of the generated evaluator: ${other}, not ${hash}`);
  }
  const timers = contenders.map(timerOf);
  await inTurns(timers, WARM_UP);
  const times = await inTurns(timers, rounds);
  return contenders.map(({ name, version, note }, i) => ({ name, version, note, nanoseconds: round(median(times[i]!)), ratioToGenerated: round(ratioWithin(times[i]!, times[0]!)) }));
}

const hash = await resultHash(generated);
const quick = await compare(fast, hash);
const results = [...quick, ...(await compare(slow, hash)).slice(1)];
const engines = results.slice(fast.length - 1);
const fastest = engines.reduce((a, b) => (b.nanoseconds < a.nanoseconds ? b : a));

const report = {
  bench: 'engines', machine: machine(),
  unit: `nanoseconds for each student; median of ${rounds} rounds in turn, ratios within a round`,
  resultHash: hash, studentsCompared: compared, results, fastestEngine: { name: fastest.name, ratioToGenerated: fastest.ratioToGenerated },
};
if (wantsJson()) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const line = (r: Row): string => `${`${r.name} ${r.version}`.trimEnd().padEnd(26)}${String(r.nanoseconds).padStart(9)} ns  ${String(r.ratioToGenerated).padStart(8)}× generated  ${r.note}`;
  process.stdout.write(`${report.machine.cpu}, Node ${report.machine.node}; ${report.unit}\nsame results for ${compared} students, hash ${hash}\n${results.map(line).join('\n')}\nfastest engine: ${fastest.name}, ${fastest.ratioToGenerated}× the generated evaluator\n`);
}
