/**
 * Generated evaluator against TypeScript written by hand for the same graduation audit (bench/graduation): five rules, a cohort, constant
 * reasons, unknown facts named; by hand rule by rule, and tuned for these rules. All must give the same results on the whole data set before
 * anything is timed.
 *
 * `npx tsx bench/evaluate.ts [--json] [--rounds 301] [--students 5000]`
 */
import { hashOf, students, type Input } from './graduation/audit.ts';
import { auditByHand, auditTuned } from './graduation/by-hand.ts';
import { ownCount } from './graduation/count.ts';
import { loadGenerated, type Decide } from './graduation/generated.ts';
import { countOption, inTurns, machine, median, nanoseconds, ratioWithin, round, wantsJson } from './common/measure.ts';

const rounds = countOption('--rounds', 301);
const count = countOption('--students', 5000);
/** Passes over the students in one round: long enough for the clock, and so short that most rounds of a busy machine run without a break. */
const PASSES = 4;
const WARM_UP = 100;

const hashOfAll = (decide: Decide, inputs: readonly Input[]): string => hashOf(inputs.map((input) => {
  const { stress, advance, social, certificates, graduation } = decide(input);
  return JSON.stringify([stress, advance, social, certificates, graduation]);
}));

interface Timing {
  readonly hash: string;
  readonly byHand: number;
  readonly tuned: number;
  readonly generated: number;
  readonly inProcess: number;
  /** Generated to rule by rule by hand, in a module and in process; generated to tuned. */
  readonly ratio: number;
  readonly ratioInProcess: number;
  readonly ratioToTuned: number;
}

async function compare(inputs: readonly Input[], contenders: readonly Decide[]): Promise<Timing> {
  const hashes = contenders.map((decide) => hashOfAll(decide, inputs));
  if (new Set(hashes).size !== 1) throw new Error(`results differ: ${hashes.join(' ')}`);
  const timers = contenders.map((decide) => {
    const pass = ownCount();
    const work = (): number => {
      let met = 0;
      for (let i = 0; i < PASSES; i++) met += pass(decide, inputs);
      return met;
    };
    return () => nanoseconds(work, PASSES * inputs.length);
  });
  await inTurns(timers, WARM_UP);
  const [byHand, tuned, made, process] = await inTurns(timers, rounds) as [number[], number[], number[], number[]];
  return {
    hash: hashes[0]!, byHand: round(median(byHand)), tuned: round(median(tuned)), generated: round(median(made)), inProcess: round(median(process)),
    ratio: round(ratioWithin(made, byHand)), ratioInProcess: round(ratioWithin(process, byHand)), ratioToTuned: round(ratioWithin(made, tuned)),
  };
}

const { decide, inProcess } = await loadGenerated();
const contenders = [auditByHand, auditTuned, decide, inProcess.decide as unknown as Decide];
const complete = await compare(students(count, 0), contenders);
const withGaps = await compare(students(count, 2), contenders);
const some = students(count, 0);
const explained = (await inTurns([() => nanoseconds(() => some.reduce((sum, input) => sum + inProcess.evaluate(input).issues.length, 0), count)], Math.min(rounds, 9)))[0]!;

const report = {
  bench: 'evaluate',
  machine: machine(),
  unit: `nanoseconds per evaluation of five rules; median of ${rounds} rounds, ratio within a round`,
  complete, withGaps, checkAndExplain: round(median(explained)),
};
if (wantsJson()) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const line = (name: string, t: Timing): string => `${name}: by hand ${t.byHand} ns, generated ${t.generated} ns (${t.ratio}×), in process ${t.inProcess} ns (${t.ratioInProcess}×); tuned by hand ${t.tuned} ns (generated ${t.ratioToTuned}×)`;
  process.stdout.write(`${report.machine.cpu}, Node ${report.machine.node}\n${line('complete facts', complete)}\n${line('2 % missing', withGaps)}\ncheck and explain: ${report.checkAndExplain} ns\n`);
}
