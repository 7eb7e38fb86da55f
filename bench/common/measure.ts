/** What the benches share: options of the command line, the machine's name, medians, and rounds in which contenders take turns. */
import { cpus } from 'node:os';

/** The whole number after an option such as `--rounds`; at least 1. */
export function countOption(name: string, fallback: number): number {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} needs a whole number of at least 1`);
  return value;
}

/** The word after an option such as `--folder`. */
export function textOption(name: string, fallback: string): string {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? fallback : process.argv[at + 1];
  if (value === undefined) throw new Error(`${name} needs a word behind it`);
  return value;
}

export const wantsJson = (): boolean => process.argv.includes('--json');

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
}

/** The processor as the system names it. */
export function machine(): Machine {
  return { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Three significant digits at least: 12.3, 4567. */
export const round = (value: number): number => (value < 1000 ? Number(value.toPrecision(3)) : Math.round(value));

/**
 * Nanoseconds of `work` per unit. The loop that is measured must be a function of its own: code that was optimised while it ran for the first
 * time (on-stack replacement) is thrown away where the loop ends, and every call would start in the interpreter again.
 */
export async function nanoseconds(work: () => number | Promise<number>, units: number): Promise<number> {
  const start = process.hrtime.bigint();
  const result = work();
  const count = typeof result === 'number' ? result : await result;
  const spent = Number(process.hrtime.bigint() - start);
  if (count < 0) throw new Error('unreachable');
  return spent / units;
}

let copies = 0;

/**
 * A copy of a function with a text and thus with type feedback of its own: in a shared one, what the engine inlines of one contender would
 * depend on the others. The function must refer to nothing outside itself.
 */
export function ownCopy<T extends (...parameters: never[]) => unknown>(original: T): T {
  return new Function(`// copy ${++copies}\nreturn ${original.toString()};`)() as T;
}

/** Runs all contenders in turn, round by round; times[contender][round]. */
export async function inTurns(timers: readonly (() => Promise<number>)[], rounds: number): Promise<number[][]> {
  const times: number[][] = timers.map(() => []);
  for (let turn = 0; turn < rounds; turn++) {
    for (const [i, timer] of timers.entries()) times[i]!.push(await timer());
  }
  return times;
}

/** The median of the ratios within each round. */
export function ratioWithin(times: readonly number[], base: readonly number[]): number {
  return median(times.map((time, turn) => time / base[turn]!));
}
