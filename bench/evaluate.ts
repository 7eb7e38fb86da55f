/**
 * Generated evaluator against TypeScript written by hand for the same graduation audit: four thresholds, one of them by cohort, constant
 * reasons, unknown facts named. Both must give the same results on the whole data set before anything is timed.
 *
 * `npx tsx bench/evaluate.ts [--json]`
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileProgram, emitTypeScript } from '../compiler/emit/typescript/index.ts';
import type { Expression, ProgramDefinition, ProgramNorm, ProgramRecord, Rational, RuleProgram, ValueType } from '../compiler/ir/program.ts';
import { decided, rational, type Decision } from '../compiler/runtime/index.ts';

const q = (n: number): Rational => rational(BigInt(n));
const numeric = (decimals: number, low: number, high: number, unit: string): ValueType => ({ kind: 'number', unit, decimals, low: q(low), high: q(high) });

const STUDENT: ProgramRecord = {
  name: { text: '學生', alias: 'student' },
  fields: [
    { name: { text: '入學學年度', alias: 'admissionYear' }, type: numeric(0, 80, 130, '學年度'), optional: false },
    { name: { text: '總學分', alias: 'totalCredits' }, type: numeric(0, 0, 300, '學分'), optional: false },
    { name: { text: '必修學分', alias: 'requiredCredits' }, type: numeric(0, 0, 300, '學分'), optional: false },
    { name: { text: '選修學分', alias: 'electiveCredits' }, type: numeric(0, 0, 300, '學分'), optional: false },
    { name: { text: '操行成績', alias: 'conduct' }, type: numeric(0, 0, 100, '分'), optional: false },
  ],
};

const fact = (alias: string): Expression => {
  const field = STUDENT.fields.find((f) => f.name.alias === alias)!;
  return { op: 'fact', record: '學生', field: field.name.text, type: field.type };
};
const LABELS = { total: '第五條第一項第一款', required: '第五條第一項第二款', elective: '第五條第一項第三款', conduct: '第五條第一項第四款' } as const;
type RuleAlias = keyof typeof LABELS;

const atLeast = (left: Expression, right: Expression): Expression => ({ op: 'compare', operator: '≥', left, right });
const TOTAL: ProgramDefinition = {
  kind: 'definition', name: { text: '畢業總學分', alias: 'totalRequired' }, provision: { label: LABELS.total, text: '修滿規定學分。' }, facts: [{ record: '學生', field: '入學學年度' }],
  bindings: [], caveats: [], type: numeric(0, 0, 300, '學分'),
  branches: [{ condition: atLeast(fact('admissionYear'), { op: 'number', value: q(110) }), value: { op: 'number', value: q(128) } }],
  otherwise: { op: 'number', value: q(132) },
};
const duty = (alias: RuleAlias, text: string, field: string, limit: Expression, facts: string[]): ProgramNorm => ({
  kind: 'norm', name: { text, alias }, provision: { label: LABELS[alias], text }, facts: facts.map((f) => ({ record: '學生', field: f })), bindings: [], caveats: [],
  applies: null, when: null, exceptions: [], permission: null, effects: [], duties: [{ modality: 'must', condition: atLeast(fact(field), limit) }],
});
const PROGRAM: RuleProgram = {
  regulation: { alias: 'bench.graduation', title: '畢業審查', institution: '', version: '114-1', wording: '改寫' },
  enumerations: [], records: [STUDENT], bindings: [],
  items: [
    TOTAL,
    duty('total', '總學分', 'totalCredits', { op: 'definition', definition: '畢業總學分', type: TOTAL.type }, ['總學分', '入學學年度']),
    duty('required', '必修學分', 'requiredCredits', { op: 'number', value: q(72) }, ['必修學分']),
    duty('elective', '選修學分', 'electiveCredits', { op: 'number', value: q(24) }, ['選修學分']),
    duty('conduct', '操行', 'conduct', { op: 'number', value: q(60) }, ['操行成績']),
  ],
};

interface Input {
  readonly student?: { readonly admissionYear?: number; readonly totalCredits?: number; readonly requiredCredits?: number; readonly electiveCredits?: number; readonly conduct?: number };
}
type Decisions = Readonly<Record<RuleAlias, Decision>>;

const MET = { total: decided('met', LABELS.total), required: decided('met', LABELS.required), elective: decided('met', LABELS.elective), conduct: decided('met', LABELS.conduct) };
const VIOLATED = { total: decided('violated', LABELS.total), required: decided('violated', LABELS.required), elective: decided('violated', LABELS.elective), conduct: decided('violated', LABELS.conduct) };

const isWhole = (value: unknown, low: number, high: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
const unknown = (rule: RuleAlias, missing: string[]): Decision => ({ outcome: 'undetermined', provision: LABELS[rule], missing, possible: ['met', 'violated'], reasons: [] });

/** What a careful programmer writes for these four rules. */
function auditByHand(input: Input): Decisions {
  const student = input.student ?? {};
  const { admissionYear, totalCredits, requiredCredits, electiveCredits, conduct } = student;
  const knowsTotal = isWhole(totalCredits, 0, 300);
  const knowsYear = isWhole(admissionYear, 80, 130);
  let total: Decision;
  if (knowsTotal && knowsYear) total = totalCredits >= (admissionYear >= 110 ? 128 : 132) ? MET.total : VIOLATED.total;
  else total = unknown('total', [...(knowsTotal ? [] : ['學生.總學分']), ...(knowsYear ? [] : ['學生.入學學年度'])]);
  const required = isWhole(requiredCredits, 0, 300) ? (requiredCredits >= 72 ? MET.required : VIOLATED.required) : unknown('required', ['學生.必修學分']);
  const elective = isWhole(electiveCredits, 0, 300) ? (electiveCredits >= 24 ? MET.elective : VIOLATED.elective) : unknown('elective', ['學生.選修學分']);
  const behaviour = isWhole(conduct, 0, 100) ? (conduct >= 60 ? MET.conduct : VIOLATED.conduct) : unknown('conduct', ['學生.操行成績']);
  return { total, required, elective, conduct: behaviour };
}

/** The generated module as a program would import it: a file of its own, with a runtime of its own. */
async function loadGenerated(): Promise<(input: Input) => Decisions> {
  const folder = await mkdtemp(join(tmpdir(), 'fagui-bench-'));
  try {
    await cp(fileURLToPath(new URL('../compiler/runtime', import.meta.url)), join(folder, 'runtime'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    await writeFile(join(folder, 'generated.ts'), emitTypeScript(PROGRAM, { runtimeModule: './runtime/index.ts', sourcePath: 'bench' }));
    const module = await import(pathToFileURL(join(folder, 'generated.ts')).href) as { decide: (input: Input) => Decisions };
    return module.decide;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Deterministic students around the thresholds; `unknownPercent` of the facts are missing. */
function students(count: number, unknownPercent: number): Input[] {
  let state = 1;
  const below = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const maybe = (value: number): number | undefined => (below(100) < unknownPercent ? undefined : value);
  return Array.from({ length: count }, () => ({
    student: {
      admissionYear: maybe(105 + below(10)), totalCredits: maybe(120 + below(20)), requiredCredits: maybe(66 + below(12)), electiveCredits: maybe(20 + below(8)), conduct: maybe(55 + below(40)),
    },
  }));
}

/** A hash of all outcomes and what is missing. */
function hashOf(evaluate: (input: Input) => Decisions, inputs: readonly Input[]): string {
  let hash = 0x811c9dc5;
  for (const input of inputs) {
    const { total, required, elective, conduct } = evaluate(input);
    const text = JSON.stringify([total, required, elective, conduct]);
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** Nanoseconds per evaluation. Refers to nothing outside itself, see `ownTimer`. */
function nanoseconds(evaluate: (input: Input) => Decisions, inputs: readonly Input[], passes: number): number {
  let met = 0;
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < inputs.length; i++) {
      const { total, required, elective, conduct } = evaluate(inputs[i]!);
      if (total.outcome === 'met' && required.outcome === 'met' && elective.outcome === 'met' && conduct.outcome === 'met') met++;
    }
  }
  const spent = Number(process.hrtime.bigint() - start);
  if (met < 0) throw new Error('unreachable');
  return spent / (passes * inputs.length);
}

/** A copy of the timer for one contender: in a shared one the engine's inlining of one contender would depend on the others. */
function ownTimer(): typeof nanoseconds {
  return new Function(`return ${nanoseconds.toString()}`)() as typeof nanoseconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

interface Timing {
  readonly hash: string;
  readonly byHand: number;
  readonly generated: number;
  readonly inProcess: number;
  readonly ratio: number;
  readonly ratioInProcess: number;
}

function compare(inputs: readonly Input[], generated: (input: Input) => Decisions, inProcess: (input: Input) => Decisions): Timing {
  const contenders = [auditByHand, generated, inProcess];
  const timers = contenders.map(ownTimer);
  const time = (i: number): number => timers[i]!(contenders[i]!, inputs, 20);
  const hashes = contenders.map((evaluate) => hashOf(evaluate, inputs));
  if (new Set(hashes).size !== 1) throw new Error(`results differ: ${hashes.join(' ')}`);
  for (let warmUp = 0; warmUp < 5; warmUp++) contenders.forEach((_, i) => time(i));
  const rounds = Array.from({ length: 31 }, () => contenders.map((_, i) => time(i)));
  const [byHand, made, process] = contenders.map((_, i) => median(rounds.map((round) => round[i]!))) as [number, number, number];
  return {
    hash: hashes[0]!, byHand, generated: made, inProcess: process,
    ratio: median(rounds.map((r) => r[1]! / r[0]!)), ratioInProcess: median(rounds.map((r) => r[2]! / r[0]!)),
  };
}

const generated = await loadGenerated();
const compiled = compileProgram(PROGRAM);
const inProcess = compiled.decide as unknown as (input: Input) => Decisions;
const complete = compare(students(5000, 0), generated, inProcess);
const withGaps = compare(students(5000, 2), generated, inProcess);
const some = students(5000, 0);
const explained = median(Array.from({ length: 9 }, () => {
  const start = process.hrtime.bigint();
  for (const input of some) compiled.evaluate(input);
  return Number(process.hrtime.bigint() - start) / some.length;
}));

const report = {
  bench: 'evaluate',
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
  unit: 'nanoseconds per evaluation of four rules; median of 31 rounds, ratio within a round',
  complete, withGaps, checkAndExplain: explained,
};
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const line = (name: string, t: Timing): string => `${name}: by hand ${t.byHand.toFixed(1)} ns, generated ${t.generated.toFixed(1)} ns (${t.ratio.toFixed(2)}×), in process ${t.inProcess.toFixed(1)} ns (${t.ratioInProcess.toFixed(2)}×)`;
  process.stdout.write(`${report.machine.cpu}, Node ${report.machine.node}\n${line('complete facts', complete)}\n${line('2 % missing', withGaps)}\ncheck and explain: ${explained.toFixed(0)} ns\n`);
}
