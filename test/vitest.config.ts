import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tools/closing-line.ts';
import { LongestFirst } from './tools/longest-first.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // ends what hangs, and nothing else: how long a test takes says only how busy its machine is
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    pool: 'threads',
    // modules are loaded once for each core and not once for each file, which takes a third of the time: a test leaves everything outside of it as it was
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // all cores: what is not told leaves one of them idle, half of a small machine
    maxWorkers: '100%',
    reporters: ['default', new ClosingLine()],
  },
});
