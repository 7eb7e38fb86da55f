/** describe, it and expect for tests that run at once in this process: enough for those that need no mocks or timers. */
import { ASYMMETRIC_MATCHERS_OBJECT, customMatchers, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import * as chai from 'chai';
import { inspect } from 'node:util';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

/** Tests that start the type checker (seconds each, of a text that other tests look at), and those of what was built. */
const LEFT_OUT = /type checker|strict compiler|strictly typed|is typed in|compiler\/dist/;
const PLACES = /%[sojd]|\$name/g;
const shown = (row: unknown): string => (typeof row === 'string' ? row : inspect(row, { breakLength: Infinity }));

/** What `vitest` stands for while test files are loaded; the tests go to `tests`. */
export function collector(tests: Collected[]): Record<string, unknown> {
  const describe = (_: string, body: () => void): void => body();
  let finishers: (() => unknown)[] = [];
  const finished = async (run: () => unknown): Promise<void> => {
    finishers = [];
    try {
      await run();
    } finally {
      for (const finish of finishers) await finish();
    }
  };
  const it = (name: string, run: () => unknown): void => void (LEFT_OUT.test(name) || tests.push({ name, run: () => finished(run) }));
  const each = (of: (name: string, run: () => unknown) => void) => (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown): void => {
    for (const row of rows) of(name.replace(PLACES, () => shown(row)), () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
  };
  const skipIf = (of: object) => (isSkipped: boolean): unknown => (isSkipped ? Object.assign(() => {}, { each: () => () => {} }) : of);
  Object.assign(describe, { each: each(describe as never), skipIf: skipIf(describe) });
  Object.assign(it, { each: each(it), skipIf: skipIf(it) });
  return { describe, it, test: it, expect: expectation(), onTestFinished: (finish: () => unknown) => void finishers.push(finish) };
}

function expectation(): unknown {
  const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as unknown as Record<string, unknown>;
  Object.assign(expect, chai.expect, (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT], customMatchers);
  setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null }, expect as never);
  (globalThis as unknown as Record<symbol, unknown>)[GLOBAL_EXPECT] ??= expect;
  return expect;
}
